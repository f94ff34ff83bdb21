//! The highest or the lowest of its years, where another of the same years is higher or lower: a newer figure came, and
//! the words stayed.

use super::Found;
use super::adjoining::primary;
use super::agree::{Slot, names, of_year, slots, with_slots};
use super::beside::{sentences, without_slots};
use super::newest::years_in;
use super::today::words;
use super::words::{has, is_in};
use crate::brief::{Chart, Point, Series, Window, Year};

/// Words for what is more than all others, and for what is less, in the two languages of most briefs.
const MOST: &str = " most highest largest biggest meeste hoogste grootste ";
const LEAST: &str = " fewest lowest smallest least laagste minste kleinste ";
/// Those of them that may be of a part, or of some among others: most of the help, the largest group.
const MANY: &str = " most meeste least minste largest biggest grootste smallest kleinste ";
/// After so many words it is no longer of the years. 6.
const NEAR: usize = 6;
/// What begins the years that are compared.
const SINCE: &[&str] = &["since ", "sinds ", "vanaf "];
/// What says that all years are.
const EVER: &[&str] = &[
    " ever",
    " ooit",
    "of all years",
    "van alle jaren",
    "of all these years",
    "van al deze jaren",
    "in any year",
];
/// With these it is denied, the next to the highest, of a change, of then, or among others of the same year.
const OTHERWISE: &str = " not no never neither nor nearly almost second third fourth among one then until before if than \
                         fall rise increase decrease drop growth jump any every each any country countries region regions \
                         niet geen nooit bijna haast tweede derde vierde na toen tot voor als dan een één \
                         daling stijging toename afname groei sprong elk elke ieder iedere land landen regio ";

impl Found<'_> {
    /// What the texts of a chart say of the highest and the lowest.
    pub(super) fn exceeded(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            if !matches!(primary(&language.tag), "nl" | "en") {
                continue;
            }
            let written = |name: &str| {
                let texts = with_slots(chart);
                let text = texts.iter().find(|(one, _)| *one == name);
                text.map_or(String::new(), |(_, text)| {
                    text.written(index, &chart.series)
                })
            };
            let told = [written("title"), written("message")].join(" ");
            for name in ["title", "message", "caveat", "note"] {
                let text = written(name);
                let mut found = sentences(&text).filter_map(|one| beyond(one, chart, &told));
                let Some((word, inside, other)) = found.next() else {
                    continue;
                };
                let id = inside.split('.').next().unwrap_or_default();
                let message = format!(
                    "\"{word}\" that its figures deny: {{{inside}}}, and {{{id}.{other}}} is beyond it"
                );
                let advice = format!(
                    "write the sentence of {other}, with {{{id}.{other}}}, or say it without \"{word}\"; \
                     or correct the figure or the year that it is counted from"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}

/// The word, the slot that it is said of, and the year whose figure goes beyond it.
fn beyond<'t>(sentence: &'t str, chart: &Chart, told: &str) -> Option<(&'t str, &'t str, Year)> {
    let mut all = slots(sentence);
    let (slot, None) = (all.next()?, all.next()) else {
        return None;
    };
    let (id, year) = of_year(slot.inside)?;
    let series = chart.series.iter().find(|one| one.id == id)?;
    let own = series.point(year)?;
    let is_yearly = matches!(
        series.window,
        Window::CalendarYear | Window::ReportYear | Window::State
    );
    let outside = || words(slot.before).chain(words(slot.after));
    if !is_yearly || own.when.month.is_some() || outside().any(|word| is_in(OTHERWISE, word)) {
        return None;
    }
    let word = outside().find(|word| is_in(MOST, word) || is_in(LEAST, word))?;
    let is_most = is_in(MOST, word);
    if is_in(MANY, word) && !is_of_years(sentence, word) {
        return None;
    }
    // Of minimums the lowest is not known.
    if !is_most && series.at_least {
        return None;
    }
    let first = first_compared(sentence, year, chart, &slot)?;
    let goes_beyond = |point: &&Point| match is_most {
        true => point.value > own.value,
        false => point.value < own.value,
    };
    // Of a figure that came later the texts may tell, beside what was so before.
    let is_untold = |point: &&Point| point.year() < year || !names(told, point.year());
    let compared = comparable(series, year);
    // The highest since a year: that of the year itself may be higher still.
    let mut others = compared.filter(|point| first.is_none_or(|first| point.year() > first));
    let other = others.find(|point| goes_beyond(point) && is_untold(point))?;
    Some((word, slot.inside, other.year()))
}

/// Whether years follow a word: the most since 2015.
fn is_of_years(sentence: &str, word: &str) -> bool {
    let mut behind = words(sentence).skip_while(|one| *one != word).skip(1);
    let mut near = behind.by_ref().take(NEAR).peekable();
    let is_part = near
        .peek()
        .is_some_and(|next| matches!(*next, "of" | "van"));
    !is_part && near.any(|one| is_in(" since sinds vanaf ever ooit years jaren ", one))
}

/// The first of the years that are compared, where it is said; nothing where no years are.
fn first_compared(
    sentence: &str,
    year: Year,
    chart: &Chart,
    slot: &Slot<'_>,
) -> Option<Option<Year>> {
    let plain = without_slots(sentence);
    let small = plain.to_ascii_lowercase();
    let mut others = years_in(&plain).filter(|(_, other)| Year(*other) != year);
    match (others.next(), others.next()) {
        (Some((at, first)), None) if first < year.0 => {
            let is_since = SINCE.iter().any(|since| small[..at].ends_with(since));
            is_since.then_some(Some(Year(first)))
        }
        (None, None) => {
            let is_ever = EVER.iter().any(|ever| has(&small, ever));
            (is_ever || is_of_its_own(sentence, chart, slot)).then_some(None)
        }
        _ => None,
    }
}

/// What is counted, where the highest of it is meant.
const COUNTED: &[&str] = &[
    "highest number",
    "highest figure",
    "highest total",
    "lowest number",
    "lowest figure",
    "lowest total",
    "hoogste aantal",
    "hoogste cijfer",
    "hoogste totaal",
    "laagste aantal",
    "laagste cijfer",
    "laagste totaal",
];

/// Without a word of time it may be the highest of its place or kind; not where a chart has one series, and the
/// sentence names nothing.
fn is_of_its_own(sentence: &str, chart: &Chart, slot: &Slot<'_>) -> bool {
    let small = sentence.to_ascii_lowercase();
    let is_counted = COUNTED.iter().any(|counted| has(&small, counted));
    let capital = |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase() || !c.is_ascii());
    let named = words(slot.before)
        .skip(1)
        .chain(words(slot.after))
        .any(capital);
    is_counted
        // In nine years: so many are compared, and not all.
        && !has(&small, " years")
        && !has(&small, " jaar")
        && chart.series.len() == 1
        && !named
        && !has(&small, " all ")
        && !has(&small, " alle ")
}

/// The figures that may be compared with that of a year: no break lies between, and none has a note of its own.
fn comparable(series: &Series, year: Year) -> impl Iterator<Item = &Point> {
    let points = &series.points;
    let own = points
        .iter()
        .position(|point| point.year() == year)
        .unwrap_or_default();
    let start = (0..=own)
        .rev()
        .find(|at| points[*at].gap.is_some())
        .unwrap_or(0);
    let ends = (own + 1..points.len()).find(|at| points[*at].gap.is_some());
    let end = ends.unwrap_or(points.len());
    let has_note = points.get(own).is_some_and(|point| point.note.is_some());
    let between = points[start..end].iter();
    between.filter(move |point| point.note.is_none() && !has_note)
}
