//! A text that calls every figure a minimum, where the figures themselves do not say it.

use super::Found;
use super::agree::with_slots;
use super::words::has;
use crate::brief::{Chart, Unit};

/// What says it of every figure of a chart, in the two languages of most briefs.
const EVERY: &[&str] = &[
    "every number is a minimum",
    "each number is a minimum",
    "every figure is a minimum",
    "each figure is a minimum",
    "all numbers are minimums",
    "all figures are minimums",
    "elk getal is een minimum",
    "elk cijfer is een minimum",
    "alle getallen zijn minimums",
    "alle cijfers zijn minimums",
    "alle cijfers zijn minima",
];

impl Found<'_> {
    /// Counts that are called minimums in a text alone.
    pub(super) fn minimum(&mut self, path: &str, chart: &Chart) {
        if chart
            .series
            .iter()
            .any(|one| one.at_least || one.unit == Unit::Percent)
        {
            return;
        }
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series).to_ascii_lowercase();
                if let Some(said) = EVERY.iter().find(|said| has(&written, said)) {
                    let message = format!("minimum in words alone: \"{said}\"");
                    let advice = "write \"at_least\": true in each series: then every figure says it, in pictures and tables too; or take the sentence out";
                    self.tell(
                        &format!("{path}.{name}.{}", language.tag),
                        message,
                        advice.into(),
                    );
                }
            }
        }
    }
}
