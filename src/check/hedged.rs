//! Words before a minimum that deny it: `about at least 250`, `only at least 5`.

use super::Found;
use super::agree::{ends_with, slots, with_slots};
use crate::brief::Chart;

/// What makes a number less sure, small or exact, and cannot stand before "at least".
const HEDGES: &[&str] = &[
    "about",
    "around",
    "approximately",
    "roughly",
    "circa",
    "c.",
    "ca.",
    "only",
    "just",
    "merely",
    "nearly",
    "almost",
    "exactly",
    "precisely",
    "at most",
    "no more than",
    "rond",
    "rond de",
    "ongeveer",
    "zo’n",
    "zo'n",
    "bijna",
    "haast",
    "precies",
    "exact",
    "slechts",
    "hooguit",
    "hoogstens",
    "maximaal",
    "alrededor de",
    "aproximadamente",
    "cerca de",
    "casi",
    "solo",
    "sólo",
    "solamente",
    "unos",
    "unas",
    "exactamente",
    "environ",
    "près de",
    "presque",
    "seulement",
    "exactement",
    "etwa",
    "rund",
    "ungefähr",
    "fast",
    "knapp",
    "nur",
    "genau",
];
/// Before one of these "only" denies nothing: not only at least 5 of them.
const NOT: &[&str] = &["not", "niet", "no", "pas", "nicht"];

impl Found<'_> {
    /// The words before the slots of minimums.
    pub(super) fn hedged(&mut self, path: &str, chart: &Chart) {
        let is_minimum = |inside: &str| {
            let id = inside.split('.').next();
            chart
                .series
                .iter()
                .any(|one| one.at_least && Some(&*one.id) == id)
        };
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let hedge = |before: &str| {
                    let mut hedges = HEDGES.iter().filter(|word| ends_with(before, word));
                    let word = hedges.next()?;
                    let before = before.trim_end();
                    let earlier = &before[..before.len() - word.len()];
                    (!NOT.iter().any(|not| ends_with(earlier, not))).then_some(word)
                };
                let mut minimums = slots(&written).filter(|slot| is_minimum(slot.inside));
                let Some((inside, word)) =
                    minimums.find_map(|slot| Some((slot.inside, hedge(slot.before)?)))
                else {
                    continue;
                };
                let at_least = language.words.at_least();
                let message = format!(
                    "\"{word}\" written before {{{inside}}}, which already says \"{at_least}\""
                );
                let advice = format!(
                    "take \"{word}\" out: it reads “{word} {at_least}”; if its counter calls it no minimum, take \"at_least\" out of the series"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }

    /// A series whose every value is a minimum of nought.
    pub(super) fn at_least_nothing(&mut self, path: &str, series: &crate::brief::Series) {
        if series.at_least && series.points.iter().all(|point| point.value == 0.0) {
            let message = format!("minimum of nought: \"{}\" reads as at least 0", series.id);
            let advice = "write \"at_least\": false in this series, and say in the note that none was found; or take the series out";
            self.tell(&format!("{path}.points[0].value"), message, advice.into());
        }
    }
}
