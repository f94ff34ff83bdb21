//! Quotations: within quotation marks stand the words of somebody else, and a slot would change them.

use super::Found;
use super::agree::{SHOWN, slots, with_slots};
use crate::brief::{Chart, Series};
use crate::format::Date;
use crate::language::Language;
use crate::text::value_in_words;

impl Found<'_> {
    /// Minimums within quotation marks: the words "at least" are those of a slot, and not of its source.
    pub(super) fn quoted_minimums(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let mut quoted = slots(&written).filter(|slot| is_quoted(slot.before));
                let Some((inside, says)) = quoted
                    .find_map(|slot| Some((slot.inside, minimum(slot.inside, chart, language)?)))
                else {
                    continue;
                };
                let message =
                    format!("minimum within quotation marks: {{{inside}}} reads “{says}”");
                let advice = format!(
                    "take the quotation marks away; or write the number in letters, as it was said: a slot adds \"{}\" and changes with its figure, and a quotation has the words of its source alone",
                    language.words.at_least()
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}

/// What to do about a number by hand within quotation marks.
pub(super) fn advice(slot: Option<&str>) -> String {
    let as_figure = slot.map_or(String::new(), |slot| {
        format!("; or say it without quotation marks, in your own words, with {slot}")
    });
    format!(
        "write the number in letters within the quotation, or quote the words without it: a slot would put other words into it{as_figure}"
    )
}

/// What the slot of a minimum says.
fn minimum(inside: &str, chart: &Chart, language: &Language) -> Option<String> {
    let (id, when) = inside.split_once('.')?;
    let is_own = |one: &&Series| one.at_least && one.id == id;
    let series = chart.series.iter().find(is_own)?;
    let point = match when {
        SHOWN => series.point(chart.years().next()?)?,
        _ => {
            let when = Date::parse(when)?;
            series.points.iter().find(|point| point.when == when)?
        }
    };
    Some(value_in_words(series, point, language))
}

/// Whether what follows is within quotation marks. A single one is an apostrophe too, and a straight one may be left
/// of how the file is written: neither is looked at.
pub(super) fn is_quoted(before: &str) -> bool {
    let mut open = None;
    for mark in before.chars() {
        open = match (open, mark) {
            (None, '“' | '„' | '«') => Some(mark),
            (Some('“'), '”') | (Some('„'), '”' | '“') | (Some('«'), '»') | (Some('"'), '"') => {
                None
            }
            (open, _) => open,
        };
    }
    open.is_some()
}

#[cfg(test)]
mod tests {
    use super::is_quoted;

    #[test]
    fn what_is_quoted_stands_behind_a_mark_that_opens_and_before_the_one_that_closes() {
        for (before, wanted) in [
            ("the report says “more than ", true),
            ("the report says “more”, and ", false),
            ("het heet „meer dan ", true),
            ("es heißt „mehr“ und ", false),
            ("selon « ", true),
            ("it says \"", false),
            ("the country’s ", false),
            ("", false),
        ] {
            assert_eq!(is_quoted(before), wanted, "{before}");
        }
    }
}
