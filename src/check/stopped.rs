//! A figure that ends a sentence, and a number that begins the next: `383. 181 of them` reads as one number.

use super::Found;
use super::adjoining::primary;
use super::agree::{slots, with_slots};
use crate::brief::Chart;

impl Found<'_> {
    /// The ends of a chart's sentences.
    pub(super) fn stopped(&mut self, path: &str, chart: &Chart) {
        let is_minimum = |inside: &str| {
            let id = inside.split('.').next();
            let mut series = chart.series.iter();
            series.any(|one| one.at_least && Some(&*one.id) == id)
        };
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let next = |after: &str| {
                    let rest = after.strip_prefix(". ")?;
                    if let Some(slot) = rest.strip_prefix('{') {
                        let (inside, _) = slot.split_once('}')?;
                        // A minimum begins with a word, and is told of for its capital.
                        return (!is_minimum(inside)).then(|| format!("{{{inside}}}"));
                    }
                    let inside = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
                    let end = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
                    (rest.starts_with(|c: char| c.is_ascii_digit())).then(|| rest[..end].to_owned())
                };
                let mut values = slots(&written).filter(|slot| slot.inside.contains('.'));
                let Some((inside, next)) =
                    values.find_map(|slot| Some((slot.inside, next(slot.after)?)))
                else {
                    continue;
                };
                let message = format!(
                    "two numbers with a full stop alone between them: {{{inside}}}. {next}"
                );
                let such_as = match (next.starts_with('{'), primary(&language.tag)) {
                    (true, "nl") => format!(", such as \"Daarvan {next}\""),
                    (true, _) => format!(", such as \"Of them, {next}\""),
                    (false, _) => String::new(),
                };
                let advice = format!(
                    "begin the second sentence with a word{such_as}; or put a word behind {{{inside}}}: they read as one number"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}
