//! A sign that was lost: each that may be is put back where it may have stood, and that is told with which the text is
//! right for the longest.

use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::{CollectOptions, parse_to_ast};

use super::At;
use super::open::{self, Around, Open};
use super::said::fault;
use super::said::{QUOTES, cut};
use super::syntax::STRICT;

/// A sign, or two, that may be lost.
struct Lost {
    /// What stood where, in the order of the text.
    signs: Vec<(usize, String)>,
    message: String,
    advice: String,
}

impl Lost {
    fn one(at: usize, sign: impl Into<String>, message: &str, advice: String) -> Lost {
        Lost {
            signs: vec![(at, sign.into())],
            message: message.into(),
            advice,
        }
    }

    /// The byte of the text that is wrong if these are put back, and the end of the text where none is.
    fn reach(&self, text: &str) -> usize {
        let (mut tried, mut rest) = (String::new(), 0);
        for (at, sign) in &self.signs {
            tried += &text[rest..*at];
            tried += sign;
            rest = *at;
        }
        tried += &text[rest..];
        match parse_to_ast(&tried, &CollectOptions::default(), &STRICT) {
            Ok(_) => text.len() + 1,
            // What has no end goes on to the end.
            Err(error) if is_endless(&error) => text.len(),
            Err(error) => error.range().start.saturating_sub(tried.len() - text.len()),
        }
    }
}

fn is_endless(error: &ParseError) -> bool {
    matches!(
        error.kind(),
        Kind::UnterminatedObject | Kind::UnterminatedArray
    )
}

/// The sign that was lost, if one explains what is wrong.
pub(super) fn sign(text: &str, error: &ParseError) -> Option<Box<At>> {
    let (wrong, behind) = match is_endless(error) {
        true => (text.len(), text.len()),
        false => (error.range().start, error.range().end),
    };
    let mut best = (behind, None);
    for lost in candidates(text, wrong, error.kind()) {
        let reach = lost.reach(text);
        if reach > best.0 {
            best = (reach, Some(lost));
        }
    }
    // A bracket less makes the whole right, and no sign more does.
    if best.0 <= text.len()
        && let Some(more) = super::spans::too_many(text, wrong)
    {
        return Some(more);
    }
    let lost = best.1?;
    let message = ["not JSON: ", &lost.message].concat();
    Some(fault(lost.signs.first()?.0, message, lost.advice))
}

/// What may be lost, the likeliest first.
fn candidates(text: &str, wrong: usize, kind: &Kind) -> Vec<Lost> {
    let around = open::around(text, wrong);
    let mut all = Vec::new();
    if let Some((open, at)) = open::astray(text, wrong) {
        closing(text, open, at, &mut all);
    }
    // In a page nobody types, and these would weigh the checks.
    quote(text, &around, wrong, &mut all);
    opening(text, &around, wrong, &mut all);
    between(text, &around, wrong, kind, &mut all);
    if wrong == text.len() {
        at_the_end(text, &around, &mut all);
    }
    all
}

/// A closing bracket, where it was to stand.
fn closing(text: &str, open: Open, at: usize, all: &mut Vec<Lost>) {
    let (close, begun) = (open.close(), open.begun());
    let line = open::line(text, open.offset);
    let message = format!("missing {close}");
    for sign in [close.to_string(), format!("{close},")] {
        let advice = format!("write {sign} here: it closes the {begun} that begins on line {line}");
        all.push(Lost::one(at, sign, &message, advice));
    }
}

/// The quote before a text that begins like a number, on a line where one quote has no other: a date, or the years of a
/// period.
fn quote(text: &str, around: &Around, wrong: usize, all: &mut Vec<Lost>) {
    let line_start = text[..wrong].rfind('\n').map_or(0, |end| end + 1);
    let line_end = text[wrong..]
        .find('\n')
        .map_or(text.len(), |end| wrong + end);
    let line = &text[line_start..line_end];
    if (line.matches('"').count() - line.matches("\\\"").count()).is_multiple_of(2) {
        return;
    }
    let value = around.field.map_or(wrong, |(_, value)| value);
    // A text can begin with a slot, whose { is none of an object.
    let slot = around.innermost().map_or(wrong, |open| open.offset);
    for at in [value, slot, open::after_blanks(text, around.before.1)] {
        if !(line_start..line_end).contains(&at) {
            continue;
        }
        let word = text[at..line_end].split('"').next().unwrap_or_default();
        let (message, advice) = match word.chars().next() {
            Some(other) if QUOTES.contains(other) => (
                format!("other quotes than JSON's: {other}"),
                format!("write a straight double quote, \", in the place of {other}"),
            ),
            _ => (
                format!("text without its beginning: {}", cut(word)),
                "write a double quote before it".into(),
            ),
        };
        all.push(Lost::one(at, "\"", &message, advice));
    }
}

/// The fields of a brief that hold a list.
const LISTS: &[&str] = &[
    "languages",
    "publishers",
    "hosts",
    "sources",
    "from",
    "colors",
    "units",
    "scales",
    "terms",
    "sections",
    "charts",
    "groups",
    "series",
    "points",
    "views",
    "years",
    "parts",
    "months",
];

/// An opening bracket, before what stands there without one.
fn opening(text: &str, around: &Around, wrong: usize, all: &mut Vec<Lost>) {
    if text[wrong..].starts_with(':') {
        // A name and its value where a value alone was to stand: of the whole brief, in a list, or of a text.
        let at = match around.open.is_empty() {
            true => around.first,
            false => around.before.0,
        };
        let advice =
            "write { here, before this name: it begins the object that this is the first field of";
        all.push(Lost::one(at, "{", "missing {", advice.into()));
    }
    let Some((name, value)) = around.field else {
        return;
    };
    let name = text[name..].split('"').nth(1).unwrap_or_default();
    if !LISTS.contains(&name) || text[value..].starts_with('[') {
        return;
    }
    let end = open::run(text, value);
    let close = open::after_blanks(text, end);
    if text[close..].starts_with(']') {
        let line = open::line(text, close);
        let advice = format!("write [ here: it begins the list that the ] on line {line} closes");
        all.push(Lost::one(value, "[", "missing [", advice));
        return;
    }
    let last = text[value..end].rsplit([',', '\n']).next();
    all.push(Lost {
        signs: vec![(value, "[".into()), (end, "]".into())],
        message: "list without [ and ]".into(),
        advice: format!(
            "write [ here, before the first entry of \"{name}\", and ] after the last, {}",
            cut(last.unwrap_or_default().trim())
        ),
    });
}

/// What stands between two entries: a comma, or what closes the entry before.
fn between(text: &str, around: &Around, wrong: usize, kind: &Kind, all: &mut Vec<Lost>) {
    let rest = &text[wrong..];
    let next = rest.trim_start();
    let digits = next.bytes().take_while(u8::is_ascii_digit).count();
    // Three digits after a space are the end of a number.
    let is_number = digits > 0 && (digits != 3 || rest.starts_with(['\n', '\r']));
    if matches!(kind, Kind::ExpectedComma) && (is_number || next.starts_with(['"', '{', '['])) {
        let advice = "write a comma between this entry and the next";
        all.push(Lost::one(wrong, ",", "missing comma", advice.into()));
    }
    let Some(open) = around.innermost() else {
        return;
    };
    match (open.bracket, next.chars().next()) {
        ('{', Some(']' | '{')) | ('[', Some('}')) => closing(text, open, around.before.1, all),
        ('[', Some(':')) => closing(text, open, around.ended, all),
        _ => {}
    }
}

/// What is open at the end of the file.
fn at_the_end(text: &str, around: &Around, all: &mut Vec<Lost>) {
    let end = text.trim_end().len();
    let closes: String = around.open.iter().rev().map(Open::close).collect();
    let lines = around.open.last().map(|open| open::line(text, open.offset));
    let (Some(line), Some(open)) = (lines, around.innermost()) else {
        return;
    };
    let (message, advice) = match closes.len() {
        1 => (
            format!("missing {closes}"),
            format!(
                "write {closes} here, at the end: it closes the {} that begins on line {line}",
                open.begun()
            ),
        ),
        _ => (
            "file without its end".into(),
            format!(
                "look whether a part of the file is missing; if nothing is, write {closes} here, at the end"
            ),
        ),
    };
    all.push(Lost::one(end, closes, &message, advice));
}
