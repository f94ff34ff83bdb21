//! Numbers that are written by hand: all of a text at once, each with the slot of the figure that it may be.

use super::Found;
use super::{quoted, slot, words};
use crate::brief::{Chart, Series};
use crate::format;
use crate::language::Language;
use crate::text::Text;

/// At most so many are named; more of them are mended in the same way. 6.
const NAMED_MAX: usize = 6;
/// What to do about numbers that are no figures of their chart.
const NO_FIGURES: &str =
    "say it without them, or in words; or make each a point of a series, and write its slot";

/// A number that was typed, where it stands, and whether within quotation marks.
#[derive(Clone, Copy)]
struct Typed<'t> {
    number: &'t str,
    piece: &'t str,
    is_quoted: bool,
}

impl Found<'_> {
    /// The numbers of a text in one language that are no years, days or slots.
    pub(super) fn numbers_by_hand(
        &mut self,
        path: &str,
        text: &Text,
        index: usize,
        chart: Option<&Chart>,
    ) {
        let language = &self.brief.languages[index];
        let series = chart.map_or(&[][..], |chart| &chart.series);
        let mut found: Vec<Typed<'_>> = Vec::new();
        let mut before = String::new();
        for piece in text.plain(index) {
            let mut from = 0;
            for number in words::numbers_by_hand(piece, language, series) {
                from += piece[from..].find(number).unwrap_or_default();
                let is_quoted = quoted::is_quoted(&[&before, &piece[..from]].concat());
                from += number.len();
                if !found.iter().any(|one| one.number == number) {
                    found.push(Typed {
                        number,
                        piece,
                        is_quoted,
                    });
                }
            }
            before.push_str(piece);
        }
        let Some(Typed {
            number,
            piece,
            is_quoted,
        }) = found.first().copied()
        else {
            return;
        };
        let is_one = found.len() == 1;
        let named = || {
            let named = found
                .iter()
                .take(NAMED_MAX)
                .map(|one| format!("\"{}\"", one.number));
            named.collect::<Vec<_>>().join(", ")
        };
        if chart.is_none() {
            return self.add(
                path,
                match is_one {
                    true => format!("number written by hand in a text without slots: \"{number}\""),
                    false => format!(
                        "numbers written by hand in a text without slots: {}",
                        named()
                    ),
                },
            );
        }
        if !is_one {
            let message = format!(
                "numbers written by hand: {}; slots such as {{id.2024}} keep them true",
                named()
            );
            return self.tell(path, message, of_all(&found, language, series));
        }
        let slot = slot::of(number, piece, language, series);
        if is_quoted {
            let message = format!("number written by hand within a quotation: \"{number}\"");
            return self.tell(path, message, quoted::advice(slot.as_deref()));
        }
        self.add(
            path,
            format!(
                "number written by hand: \"{number}\"; a slot such as {{id.2024}} keeps it true"
            ),
        );
        match &slot {
            _ if is_small(number) => self.advise(path, slot::or_day(slot, language)),
            Some(one) if of_minimum(one, series) => {
                let advice = format!(
                    "write {one} instead, if that figure is meant; {}",
                    reads(number, language)
                );
                self.advise(path, advice);
            }
            _ => self.hint(path, slot),
        }
    }
}

/// What to do about several, in their order.
fn of_all(found: &[Typed<'_>], language: &Language, series: &[Series]) -> String {
    let mut advice: Vec<String> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    let mut quotations: Vec<String> = Vec::new();
    let mut minimum = None;
    for Typed {
        number,
        piece,
        is_quoted,
    } in found.iter().take(NAMED_MAX)
    {
        if *is_quoted {
            quotations.push(format!("\"{number}\""));
            continue;
        }
        match slot::of(number, piece, language, series) {
            Some(slot) => {
                if of_minimum(&slot, series) {
                    minimum = minimum.or(Some(*number));
                }
                advice.push(format!("{slot} for \"{number}\""));
            }
            None => others.push(format!("\"{number}\"")),
        }
    }
    let mut said = Vec::new();
    if !advice.is_empty() {
        said.push(format!(
            "write {}, if these figures are meant",
            advice.join(", ")
        ));
    }
    if let Some(number) = minimum {
        said.push(reads(number, language));
    }
    if !others.is_empty() {
        said.push(format!("of {}: {NO_FIGURES}", others.join(", ")));
    }
    if !quotations.is_empty() {
        let quotations = quotations.join(", ");
        said.push(format!("of {quotations}: {}", quoted::advice(None)));
    }
    if found.iter().any(|one| is_small(one.number)) {
        said.push("write a day with its month in letters, and a small number in letters".into());
    }
    said.join("; ")
}

/// How a slot of a minimum reads.
fn reads(number: &str, language: &Language) -> String {
    format!(
        "it reads “{}{}{number}”: leave out “about”, “only” and the like before it",
        language.words.at_least(),
        format::NBSP,
    )
}

/// Whether it may be a day, or no figure at all.
fn is_small(number: &str) -> bool {
    number.parse::<u8>().is_ok_and(|day| day <= 31)
}

/// Whether a slot is that of a series whose values are minimums.
fn of_minimum(slot: &str, series: &[Series]) -> bool {
    let id = slot.trim_start_matches('{').split('.').next();
    series
        .iter()
        .any(|one| one.at_least && Some(&*one.id) == id)
}
