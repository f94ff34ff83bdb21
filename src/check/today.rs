//! Times that count from today: "last year" is another year when a year has passed, and nobody rewrites the text.

use super::Found;
use super::adjoining::primary;
use super::agree::{SHOWN, Slot, of_year, says_shown, slots, with_slots};
use super::beside::{sentences, without_slots};
use super::words::is_in;
use super::years_apart::NUMBERS;
use crate::brief::{Brief, Chart};
use crate::format::{self, Date};
use crate::language::Language;
use crate::text::Text;

/// What a phrase counts from.
#[derive(Clone, Copy)]
enum From {
    /// So many years from the year of today.
    Year(i32),
    /// A time within the year of today.
    Month,
    /// What stands before it says how long ago it is.
    Ago,
    /// No time at all: not long ago.
    Lately,
    /// The day on which it is read, where a figure is said of it.
    Now,
}

/// What is said of today, by the language.
const PHRASES: &[(&str, From, &[&str])] = &[
    ("en", From::Year(-1), &["last year", "last school year"]),
    ("en", From::Year(1), &["next year"]),
    ("en", From::Year(0), &["this year"]),
    (
        "en",
        From::Month,
        &[
            "last month",
            "next month",
            "last spring",
            "last summer",
            "last autumn",
            "last winter",
        ],
    ),
    ("en", From::Ago, &["years ago", "year ago", "months ago"]),
    ("en", From::Lately, &["recently"]),
    (
        "en",
        From::Now,
        &[
            "currently",
            "at the moment",
            "at present",
            "right now",
            "there are now",
            "it is now",
            "now {",
        ],
    ),
    ("nl", From::Year(-1), &["vorig jaar", "vorig schooljaar"]),
    ("nl", From::Year(1), &["volgend jaar"]),
    ("nl", From::Year(0), &["dit jaar"]),
    (
        "nl",
        From::Month,
        &[
            "vorige maand",
            "volgende maand",
            "afgelopen voorjaar",
            "afgelopen zomer",
            "afgelopen najaar",
            "afgelopen winter",
        ],
    ),
    ("nl", From::Ago, &["jaar geleden", "maanden geleden"]),
    ("nl", From::Lately, &["onlangs", "recentelijk"]),
    (
        "nl",
        From::Now,
        &[
            "momenteel",
            "op dit moment",
            "zijn er nu",
            "zijn het er nu",
            "nu zijn er",
            "nu zijn het er",
            "is het nu",
            "nu is het",
            "nu {",
        ],
    ),
    (
        "fr",
        From::Year(-1),
        &[
            "l’an dernier",
            "l'an dernier",
            "l’année dernière",
            "l'année dernière",
        ],
    ),
    (
        "fr",
        From::Year(1),
        &[
            "l’an prochain",
            "l'an prochain",
            "l’année prochaine",
            "l'année prochaine",
        ],
    ),
    ("fr", From::Lately, &["récemment"]),
    ("es", From::Year(-1), &["el año pasado"]),
    ("es", From::Year(1), &["el próximo año", "el año próximo"]),
    ("es", From::Lately, &["recientemente"]),
    ("de", From::Year(-1), &["letztes jahr", "voriges jahr"]),
    ("de", From::Year(1), &["nächstes jahr"]),
    ("de", From::Lately, &["kürzlich"]),
];
/// The same, without saying how many.
const SOME: &str = " few several some enkele paar ";
/// The slot of the year on show.
const SHOWN_YEAR: &str = "{shown}";
/// So many times a phrase is looked at in one text. 20.
const TRIED_MAX: usize = 20;
/// Before these it is the year of something, and none that counts from today.
const OF_ITS_OWN: &str =
    " the its their his her our your each every that elk elke ieder iedere een geen ";
/// Before these, this year is the one that was spoken of.
const SPOKEN_OF: &str = " in of for during from over van ";
/// After these it is the last or the next of something.
const OF_SOMETHING: &str = " of that before in with when for van ";
/// In a sentence with these a short time ago is told of another time, or of people as they were then.
const OF_THEN: &str =
    " who whom whose that which those had most more die dat wie wier hadden had meest ";

impl Found<'_> {
    /// The texts of the sections.
    pub(super) fn today_of_sections(&mut self) {
        let brief = self.brief;
        for (index, section) in brief.sections.iter().enumerate() {
            for (name, text) in [("title", &section.title), ("summary", &section.summary)] {
                self.today_of_text(&format!("sections[{index}].{name}"), text, None);
            }
        }
    }

    /// The texts of a chart and of its points.
    pub(super) fn today_of_chart(&mut self, path: &str, chart: &Chart) {
        for (name, text) in with_slots(chart) {
            self.today_of_text(&format!("{path}.{name}"), text, Some(chart));
        }
        for (one, series) in chart.series.iter().enumerate() {
            for (index, point) in series.points.iter().enumerate() {
                for (name, text) in [("note", &point.note), ("break", &point.gap)] {
                    if let Some(text) = text {
                        let path = format!("{path}.series[{one}].points[{index}].{name}");
                        self.today_of_text(&path, text, None);
                    }
                }
            }
        }
    }

    fn today_of_text(&mut self, path: &str, text: &Text, chart: Option<&Chart>) {
        let brief = self.brief;
        for (index, language) in brief.languages.iter().enumerate() {
            let written = text.written(index, chart.map_or(&[], |chart| &chart.series));
            let Some((phrase, instead)) = counted(&written, language, brief) else {
                continue;
            };
            let message = format!("time that counts from today: \"{phrase}\"");
            let advice = format!(
                "write the time itself, such as {instead}: who reads it later would count from another day"
            );
            self.tell(&format!("{path}.{}", language.tag), message, advice);
        }
    }
}

/// The first phrase of a text that counts from today, and what could stand in its place.
fn counted<'t>(written: &'t str, language: &Language, brief: &Brief) -> Option<(&'t str, String)> {
    let small = written.to_ascii_lowercase();
    let primary = primary(&language.tag);
    let phrases = PHRASES.iter().filter(|(tag, ..)| *tag == primary);
    let year = |past: i32| (i32::from(brief.version.year) + past).to_string();
    let month = || {
        let month = Date {
            day: None,
            ..brief.version
        };
        format::date(month, language)
    };
    for (_, from, phrases) in phrases {
        for phrase in *phrases {
            let Some(start) = found(written, &small, phrase) else {
                continue;
            };
            let end = start + phrase.trim_end_matches([' ', '{']).len();
            let (before, after) = (&written[..start], &written[end..]);
            let last = word_before(before);
            let (sentence, place) = sentence_at(written, start);
            let has = |list: &str| words(sentence).any(|word| is_in(list, word));
            // The figure beside it knows the time that is meant.
            let beside = beside(sentence, place, place + phrase.len());
            let year = |past: i32| beside.clone().unwrap_or_else(|| year(past));
            let now = || {
                let day = || format::date(brief.version, language);
                beside.clone().unwrap_or_else(day)
            };
            let told = match from {
                From::Year(0) => {
                    let is_named =
                        names_a_year(before) || says_shown(written) || is_in(SPOKEN_OF, last);
                    (!is_named && !is_in(OF_ITS_OWN, last)).then(|| (start, year(0)))
                }
                From::Year(past) => {
                    let next = words(after).next().unwrap_or_default();
                    let is_own = is_in(OF_ITS_OWN, last) || is_in(OF_SOMETHING, next);
                    (!is_own).then(|| (start, year(*past)))
                }
                From::Month => (!is_in(OF_ITS_OWN, last)).then(|| (start, month())),
                From::Ago => {
                    let number = NUMBERS.iter().position(|list| is_in(list, last));
                    let start = before.trim_end().len() - last.len();
                    let than = word_before(&before[..start]);
                    let is_known = number.is_some() || is_in(SOME, last);
                    let of_years = !phrase.starts_with('m');
                    let is_told = is_known && !is_in(" than dan ", than) && !has(" who die ");
                    is_told.then(|| match number {
                        Some(count) if of_years => (start, year(-(count as i32) - 1)),
                        _ => (start, month()),
                    })
                }
                From::Lately => (!has(OF_THEN)).then(|| (start, month())),
                From::Now => {
                    let is_named = names_a_year(sentence) || sentence.contains(SHOWN_YEAR);
                    let is_told = sentence.contains('{') && !is_named && !has(OF_THEN);
                    is_told.then(|| (start, now()))
                }
            };
            if let Some((start, instead)) = told {
                return Some((&written[start..end], instead));
            }
        }
    }
    None
}

/// Where a phrase stands in a text as words of its own and as nobody's words; both are looked through in small letters.
fn found(text: &str, small: &str, phrase: &str) -> Option<usize> {
    let places = small.match_indices(phrase).map(|(start, _)| start);
    let is_whole = |start: usize| {
        let (before, after) = (&text[..start], &text[start + phrase.len()..]);
        let is_end = phrase.ends_with('{') || !after.starts_with(is_letter);
        !before.ends_with(is_letter) && is_end && !is_quoted(before)
    };
    let mut tried = places.take(TRIED_MAX);
    tried.find(|start| is_whole(*start))
}

/// The sentence that a place of a text is in, and its place there.
fn sentence_at(text: &str, place: usize) -> (&str, usize) {
    let ends = [". ", "! ", "? "];
    let start = ends.iter().filter_map(|end| text[..place].rfind(end)).max();
    let start = start.map_or(0, |start| start + 2);
    let sentence = sentences(&text[start..]).next().unwrap_or_default();
    (sentence, place - start)
}

/// Whether a text names a year, or another number, beside its slots.
fn names_a_year(text: &str) -> bool {
    without_slots(text).contains(|c: char| c.is_ascii_digit())
}

/// The time of the figure that stands nearest to a place of its sentence, and which figure that is.
fn beside(sentence: &str, from: usize, to: usize) -> Option<String> {
    let far = |slot: &Slot<'_>| {
        let start = slot.before.len();
        let end = start + slot.inside.len() + 2;
        start.saturating_sub(to) + from.saturating_sub(end)
    };
    let of = |slot: &Slot<'_>| {
        let inside = slot.inside.split('|').next().unwrap_or_default();
        let time = match inside.split_once('.')?.1 {
            SHOWN => "{shown}".to_owned(),
            _ => of_year(inside)?.1.to_string(),
        };
        Some(format!("{time}, the year of {{{inside}}}"))
    };
    let slots = slots(sentence).filter_map(|slot| Some((far(&slot), of(&slot)?)));
    slots.min_by_key(|(far, _)| *far).map(|(_, of)| of)
}

/// Whether what follows is within quotation marks.
fn is_quoted(before: &str) -> bool {
    let count = |mark: char| before.chars().filter(|c| *c == mark).count();
    // A mark that closes is an apostrophe too.
    count('“') > count('”') || count('«') > count('»') || before.rfind('‘') > before.rfind('’')
}

/// Whether it is of a word; a mark of quotation, a dash or a blank is none.
fn is_letter(letter: char) -> bool {
    let is_mark = "“”‘’«»\u{a0}\u{202f}–—…".contains(letter);
    letter.is_ascii_alphanumeric() || !letter.is_ascii() && !is_mark
}

/// The words of a text without what stands around them.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !is_letter(c));
    words.filter(|word| !word.is_empty())
}

/// The last word of a text, if nothing but blanks follows it.
fn word_before(text: &str) -> &str {
    let text = text.trim_end();
    let start = text.rfind([' ', '\u{a0}']).map_or(0, |at| at + 1);
    text.get(start..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_stands_as_words_of_its_own_and_as_nobodys() {
        for (text, wanted) in [
            ("Last year it was more.", Some(0)),
            ("It was more last year", Some(12)),
            ("One. More last year.", Some(10)),
            ("the last years", None),
            ("ballast year", None),
            ("She wrote: “last year was hard”.", None),
            ("“Hard”, last year", Some(12)),
        ] {
            let small = text.to_ascii_lowercase();
            assert_eq!(found(text, &small, "last year"), wanted, "{text}");
        }
    }
}
