//! A text that calls every figure a minimum, where the figures themselves do not say it.

use super::Found;
use super::agree::with_slots;
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
    "alle getallen zijn minima",
    "these are minimum figures",
    "these are minimum numbers",
    "these are minimums",
    "these figures are minimums",
    "these numbers are minimums",
    "the figures are minimums",
    "the numbers are minimums",
    "all figures are minimum figures",
    "the figures are minimum figures",
    "dit zijn minimumcijfers",
    "dit zijn minimums",
    "dit zijn minima",
    "deze cijfers zijn minimums",
    "deze cijfers zijn minima",
    "de cijfers zijn minimums",
    "de cijfers zijn minima",
    "de cijfers zijn minimumcijfers",
    "alle cijfers zijn minimumcijfers",
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
                if let Some(said) = EVERY.iter().find(|said| says(&written, said)) {
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

/// Whether a text says it, and does not deny it: not all figures are minimums.
fn says(written: &str, said: &str) -> bool {
    let start = written.find(said);
    start.is_some_and(|start| {
        !["not ", "niet "]
            .iter()
            .any(|no| written[..start].ends_with(no))
    })
}
