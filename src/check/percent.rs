//! The sign that follows a figure in a text: the number is the slot's, and its sign is typed.

use super::Found;
use super::agree::{slots, with_slots};
use super::beside::without_slots;
use super::words::has;
use crate::brief::{Chart, Unit};

/// Signs for per cent, and the word in the two languages that most briefs have.
const SIGNS: &[&str] = &["%", "٪", "％", "per cent", "percent", "procent"];
/// Other words that say of what a share is, in those two languages.
const OF_WHOLE: &[&str] = &[
    "100", "hundred", "honderd", "pct", "point", "punt", "share", "aandeel",
];
/// The same in the other languages in which a share without its sign is told.
const ELSEWHERE: &[&str] = &[
    "por ciento",
    "porcentaje",
    "cien",
    "parte",
    "cuota",
    "proporci",
    "pour cent",
    "pourcent",
    "cent",
    "part",
    "rozent",
    "hundert",
    "Punkt",
    "nteil",
    "per cento",
    "percentual",
    "quota",
    "por cento",
];

impl Found<'_> {
    /// The signs behind the slots of a chart.
    pub(super) fn signs(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let path = format!("{path}.{name}.{}", language.tag);
                let mut share = None;
                for slot in slots(&written) {
                    let id = slot.inside.split('.').next().unwrap_or_default();
                    let Some(series) = chart.series.iter().find(|one| one.id == id) else {
                        continue;
                    };
                    let first = sign(slot.after);
                    if series.unit == Unit::Percent {
                        share = share.or(Some(slot.inside));
                        let Some((one, rest)) = first else { continue };
                        if let Some((other, _)) = sign(rest) {
                            let message = format!("per cent said twice behind {{{}}}", slot.inside);
                            let advice = format!("write \"{one}\" or \"{other}\", not both");
                            self.tell(&path, message, advice);
                            break;
                        }
                    } else if let (Some((sign, _)), true) =
                        (first, self.brief.is_count(series.unit))
                    {
                        let message = format!("\"{sign}\" behind a count: {{{}}}", slot.inside);
                        let advice = format!(
                            "take \"{sign}\" out; for a share write the slot of a series of the unit \"percent\""
                        );
                        self.tell(&path, message, advice);
                        break;
                    }
                }
                let is_known = matches!(
                    language.tag.split('-').next(),
                    Some("nl" | "en" | "es" | "fr" | "de" | "it" | "pt")
                );
                let says = || {
                    // The id of a series says nothing to a reader.
                    let plain = without_slots(&written);
                    let own = language.percent.trim();
                    let all = SIGNS.iter().chain(OF_WHOLE).chain(ELSEWHERE);
                    (!own.is_empty() && has(&plain, own))
                        || all.into_iter().any(|word| has(&plain, word))
                };
                if let Some(inside) = share.filter(|_| is_known && !says()) {
                    let message = format!("share without its sign: {{{inside}}}");
                    let advice = format!("write % behind it, or the word: {{{inside}}}%");
                    self.tell(&path, message, advice);
                }
            }
        }
    }
}

/// The sign that a text begins with, after blanks, and what follows.
fn sign(text: &str) -> Option<(&'static str, &str)> {
    let text = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let sign = SIGNS.iter().find(|sign| text.starts_with(**sign))?;
    Some((sign, &text[sign.len()..]))
}
