//! "Million" behind a figure that is written in full: a reader would take it for a million times as much.

use super::Found;
use super::agree::{slots, with_slots};
use super::today::words;
use super::words::is_in;
use crate::brief::{Chart, Unit};

/// Words of a thousand and more.
const WORDS: &str = " thousand thousands million millions billion billions bn mln mld \
                     duizend duizenden miljoen miljoenen miljard miljarden \
                     mille milliers milliard milliards mil miles millón millones \
                     tausend millionen milliarde milliarden mio mrd ";
/// What stands before them where they say in what all values are.
const IN: &[&str] = &["in ", "en "];

impl Found<'_> {
    /// The words behind the slots of a chart, and those of its unit.
    pub(super) fn millions(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let is_full = |unit: Unit| match unit {
                Unit::Percent => false,
                // A unit of the brief's own may be a million of something.
                Unit::Own(own) => {
                    let name = self.brief.units[own].name.written(index, &[]);
                    !words(&name).any(|word| is_in(WORDS, word))
                }
                _ => true,
            };
            let written = chart.unit_text.written(index, &chart.series);
            let rest = IN.iter().find_map(|one| written.strip_prefix(one));
            let first = rest.and_then(|rest| words(rest).next()).unwrap_or_default();
            let is_of_all = is_in(WORDS, first) && chart.series.iter().all(|one| is_full(one.unit));
            let mut found = is_of_all.then(|| ("unit_text", first.to_owned(), "values".to_owned()));
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let behind = slots(&written).find_map(|slot| {
                    let id = slot.inside.split('.').next()?;
                    let series = chart.series.iter().find(|one| one.id == id)?;
                    let after = slot.after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
                    let word = words(after).next().filter(|word| after.starts_with(word))?;
                    let is_it = is_in(WORDS, word) && is_full(series.unit);
                    is_it.then(|| (word.to_owned(), format!("{{{}}}", slot.inside)))
                });
                found = found.or(behind.map(|(word, slot)| (name, word, slot)));
            }
            if let Some((name, word, what)) = found {
                let message = format!("\"{word}\" of a figure that is written in full: {what}");
                let advice = format!(
                    "take \"{word}\" out, and write each value with all its digits: for 163 million 163000000"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}
