//! Sentences that end without a full stop: the next text would run on from them.

use super::Found;
use super::typed::is_sentence;
use crate::brief::{Chart, Series};
use crate::text::Text;

impl Found<'_> {
    /// The texts of a chart that are whole sentences.
    pub(super) fn full_stops(&mut self, path: &str, chart: &Chart) {
        let texts = [
            ("message", Some(&chart.message)),
            ("caveat", chart.caveat.as_ref()),
            ("note", Some(&chart.note)),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                self.full_stop(&format!("{path}.{name}"), text, &chart.series);
            }
        }
    }

    /// One of them.
    pub(super) fn full_stop(&mut self, path: &str, text: &Text, series: &[Series]) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = text.written(index, series);
            if !is_sentence(&written) || !is_open(&written) {
                continue;
            }
            let last = written.rsplit(' ').next().unwrap_or_default();
            let message = format!("sentence without its full stop: it ends with \"{last}\"");
            let advice = "write a full stop at its end: what follows would run on from it";
            self.tell(&format!("{path}.{}", language.tag), message, advice.into());
        }
    }
}

/// Whether a text ends with a letter, a digit or a slot; of other scripts nothing is known, and an address may end so.
pub(super) fn is_open(written: &str) -> bool {
    let last = written.rsplit(' ').next().unwrap_or_default();
    let is_address = last.contains(['@', '/']) || last.starts_with("www.");
    let of_latin = |c: char| matches!(c, '\u{c0}'..='\u{24f}');
    let is_end = |c: char| c.is_ascii_alphanumeric() || of_latin(c) || matches!(c, '}' | '%');
    written.ends_with(is_end) && !is_address
}
