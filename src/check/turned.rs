//! A change in words that its figures deny: "fell" from the lower to the higher, "doubled" from one to nearly the same.

use super::Found;
use super::adjoining::primary;
use super::agree::{ends_with, slots, with_slots};
use super::beside::sentences;
use super::today::words;
use super::words::{has, is_in};
use crate::brief::{Chart, Point};
use crate::format::Date;

/// Words of a fall and of a rise, in the two languages of most briefs.
const FELL: &str =
    " fell falls dropped declined decreased shrank sank daalde daalden daalt zakte zakten kromp ";
const ROSE: &str = " rose rises grew increased climbed steeg stegen stijgt groeide groeiden ";
/// Words of a change by two.
const DOUBLED: &str = " doubled verdubbelde verdubbelden verdubbeld ";
const HALVED: &str = " halved halveerde halveerden gehalveerd ";
/// In a sentence with these a word of a change is of something else, or is denied.
const OTHERWISE: &str = " not no never neither but while although though then again niet geen nooit maar terwijl hoewel toen \
                         weer daarna eerst ";
/// Between what is said to be doubled, or halved, and its figure. 1.6 to 2.6, and the same the other way.
const TWICE: (f64, f64) = (1.6, 2.6);

impl Found<'_> {
    /// The changes that a chart's texts tell of.
    pub(super) fn turned(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            if !matches!(primary(&language.tag), "nl" | "en") {
                continue;
            }
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let Some((word, before, after)) =
                    sentences(&written).find_map(|one| denied(one, chart))
                else {
                    continue;
                };
                let (from, to) = (format!("{{{before}}}"), format!("{{{after}}}"));
                let message =
                    format!("change that its figures deny: \"{word}\" from {from} to {to}");
                let advice = "write what the figures say, or correct the slots or the figures";
                self.tell(
                    &format!("{path}.{name}.{}", language.tag),
                    message,
                    advice.into(),
                );
            }
        }
    }
}

/// The word of a change that the two figures behind it deny, and their slots: `fell from {a.2021} to {a.2024}`.
fn denied<'t>(sentence: &'t str, chart: &Chart) -> Option<(&'t str, &'t str, &'t str)> {
    let found: Vec<_> = slots(sentence).collect();
    let [first, second] = &found[..] else {
        return None;
    };
    let between = &sentence[first.before.len() + first.inside.len() + 2..second.before.len()];
    let is_from = ["from", "van"]
        .iter()
        .any(|word| ends_with(first.before, word));
    let is_to = ["to", "naar"].iter().any(|word| ends_with(between, word));
    let (from, to) = (figure(first.inside, chart)?, figure(second.inside, chart)?);
    let id = |slot: &'t str| slot.split('.').next();
    if !is_from || !is_to || id(first.inside) != id(second.inside) || between.contains([',', ';']) {
        return None;
    }
    if words(sentence).any(|word| is_in(OTHERWISE, word)) {
        return None;
    }
    let ratio = to.value / from.value;
    // More than that is so however much more it is.
    let is_above = [" more than ", " meer dan "]
        .iter()
        .any(|above| has(sentence, above));
    let twice = |ratio: f64| ratio >= TWICE.0 && (is_above || ratio <= TWICE.1);
    let is_denied = |word: &str| {
        (is_in(FELL, word) && to.value > from.value)
            || (is_in(ROSE, word) && to.value < from.value)
            || (is_in(DOUBLED, word) && !twice(ratio))
            || (is_in(HALVED, word) && !twice(1.0 / ratio))
    };
    let word = words(sentence).find(|word| is_denied(word))?;
    Some((word, first.inside, second.inside))
}

fn figure<'c>(slot: &str, chart: &'c Chart) -> Option<&'c Point> {
    let (id, when) = slot.split_once('.')?;
    let when = Date::parse(when)?;
    let series = chart.series.iter().find(|one| one.id == id)?;
    series.points.iter().find(|point| point.when == when)
}
