//! What is said of a text that is not JSON, in words for somebody who writes briefs and not programs.

use std::borrow::Cow;

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};

use super::At;
use super::open::{self, Open};
use super::spans;
use super::written;
use crate::mend::digits;

/// A fault of the file, at a byte of it.
pub(super) fn fault(
    offset: usize,
    message: impl Into<String>,
    advice: impl Into<Cow<'static, str>>,
) -> Box<At> {
    Box::new(At::new(offset, String::new(), message.into(), advice))
}

/// At most forty letters of what stands in the file.
pub(super) fn cut(text: &str) -> String {
    const LETTERS_MAX: usize = 40;
    let mut short: String = text.chars().take(LETTERS_MAX).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

/// Why the tree's reader gave up, and what to do.
pub(super) fn said(text: &str, error: &ParseError) -> Box<At> {
    let range = error.range();
    let (before, from) = text.split_at(text.floor_char_boundary(range.start));
    let here = text.get(range.start..range.end).unwrap_or_default();
    let of_number = |text: &str| text.ends_with(is_digit);
    let around = open::around(text, range.start);
    if let Some(told) = written::fault(text, &around, range.start, error.kind()) {
        return told;
    }
    let open = around.innermost();
    if let Some((message, advice)) = unclosed(text, open.as_ref(), from, error.kind()) {
        return fault(range.start, format!("not JSON: {message}"), advice);
    }
    if let Some((message, advice)) = spans::told(text, range.start, error.kind()) {
        return fault(range.start, format!("not JSON: {message}"), advice);
    }
    let (message, advice) = match error.kind() {
        // 007 is a nought with a number after it, and 1 475 two numbers.
        Kind::ExpectedComma
            if of_number(before.trim_end()) && from.trim_start().starts_with(is_digit) =>
        {
            return of_digits(text, number_before(before, " "), "not a number");
        }
        // A number with a word or a sign behind it: 1.475.000, 48%, 59 million.
        Kind::ExpectedComma
            if of_number(before.trim_end()) && !from.trim_start().starts_with(['"', '{', '[']) =>
        {
            let start = number_before(before.trim_end(), ".,");
            return of_digits(text, start, "not a number");
        }
        // 7,4 is a number, a comma and a word: what is written in Dutch.
        Kind::ExpectedStringObjectProperty
            if here.starts_with(is_digit) && before.strip_suffix(',').is_some_and(of_number) =>
        {
            return of_digits(text, number_before(before, ","), "comma in a number");
        }
        Kind::UnexpectedComma | Kind::UnexpectedCloseBrace if before.trim_end().ends_with(':') => {
            ("missing value".into(), "write a value after the colon")
        }
        Kind::ExpectedComma => (
            "missing comma".into(),
            "write a comma between this entry and the one before; if there is one, a quote, a } or a ] before it is missing",
        ),
        Kind::TrailingCommasNotAllowed => (
            "comma after the last entry".into(),
            "remove it, or add what should follow",
        ),
        Kind::ExpectedColonAfterObjectKey => (
            "missing colon".into(),
            "write a colon between a field's name and its value; if there is one, a quote before it is missing",
        ),
        Kind::ExpectedObjectValue => ("missing value".into(), "write a value after the colon"),
        Kind::UnterminatedObject => (
            "object without its end".into(),
            "write the } that belongs to the { here",
        ),
        Kind::UnterminatedArray => (
            "list without its end".into(),
            "write the ] that belongs to the [ here",
        ),
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => ("comment".into(), COMMENT),
        Kind::MultipleRootJsonValues => (
            format!("something after the end: {}", cut(here)),
            "remove what stands after the brief; or a } too many closes it too early",
        ),
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => (
            "text without its end".into(),
            "close the text with a double quote",
        ),
        Kind::String(_) => (
            "unknown escape in a text".into(),
            "write \\\\ for a backslash, \\\" for a double quote and \\n for a line break",
        ),
        Kind::HexadecimalNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed
        | Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral => {
            // 3.400.000 is wrong from its second point on.
            let start = match of_number(before) {
                true => number_before(before, ".,"),
                false => range.start,
            };
            return of_digits(text, start, "not a number");
        }
        // 48.2% is a number with a sign behind it.
        _ if of_number(before) && from.starts_with(['%', '€', '$']) => {
            return of_digits(text, number_before(before, ".,"), "not a number");
        }
        _ if from.starts_with('#') || from.starts_with("<!--") => ("comment".into(), COMMENT),
        _ => other(here),
    };
    fault(range.start, format!("not JSON: {message}"), advice)
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

/// Where a number begins that ends with the text; it is of digits and these marks.
fn number_before(text: &str, marks: &str) -> usize {
    let inside = |letter: char| is_digit(letter) || marks.contains(letter);
    let start = text.trim_end_matches(inside).len();
    start + text[start..].len() - text[start..].trim_start().len()
}

/// A number that is none, with the digits that a brief holds.
fn of_digits(text: &str, start: usize, what: &str) -> Box<At> {
    let written = number(&text[start..]);
    let message = format!("not JSON: {what}: {written}");
    match digits(&written) {
        Some(digits) if digits != written => {
            let advice = format!("write {digits}: digits alone, with a point for the decimals");
            fault(start, message, advice)
        }
        _ => fault(start, message, NUMBER),
    }
}

/// A bracket that is missing before what stands there.
fn unclosed(text: &str, open: Option<&Open>, from: &str, kind: &Kind) -> Option<(String, String)> {
    let open = open?;
    let line = open::line(text, open.offset);
    let next = from.chars().next()?;
    let close = open.close();
    let begun = open.begun();
    match (open.bracket, next, kind) {
        ('{', ']', _) | ('[', '}', _) => Some((
            format!("missing {close} before {next}"),
            format!(
                "write the {close} of the {begun} that begins on line {line} where it ends, before this {next}; \
                 or take this {next} out"
            ),
        )),
        ('{', '{' | '[', Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject) => {
            Some((
                format!("missing {close} before {next}"),
                format!(
                    "write the }} of the object that begins on line {line} where it ends, before this {next}; \
                 or the name of a field and a colon"
                ),
            ))
        }
        ('[', ':', _) => Some((
            "field in a list".into(),
            format!(
                "write the ] of the list that begins on line {line} where it ends, before this field; \
                 or a {{ before the field"
            ),
        )),
        _ => None,
    }
}

/// Quotes that are none of JSON's.
pub(super) const QUOTES: &str = "'“”„‘’‚«»";

const NUMBER: &str = "write a number as digits, with a point for the decimals: 1234.5";
const COMMENT: &str = "remove it: JSON has none; a note for readers goes into \"note\"";
const AROUND: &str =
    "look for a comma, a quote or a bracket that is missing or one too many, here or just before";

/// What stands there like a number, up to the next thing.
fn number(from: &str) -> String {
    let inside = |letter: &char| letter.is_ascii_alphanumeric() || "+-.,%".contains(*letter);
    let end = from.find(|letter| !inside(&letter)).unwrap_or(from.len());
    // 1 475 is written with spaces, too.
    let mut end = end;
    while let Some(digits) = from[end..].strip_prefix(' ')
        && let length @ 1.. = digits.bytes().take_while(u8::is_ascii_digit).count()
    {
        end += 1 + length;
    }
    cut(from[..end].trim_end_matches(','))
}

/// Words and quotes where none can be.
fn other(here: &str) -> (String, &'static str) {
    let first = here.chars().next().unwrap_or(' ');
    if ["NaN", "Infinity", "-Infinity"].contains(&here) {
        let advice =
            "leave the point out where there is no figure: a missing year is drawn as a gap";
        return (format!("not a number: {here}"), advice);
    }
    if QUOTES.contains(first) {
        let advice = "write straight double quotes: \"; a word processor may have changed them";
        return (format!("other quotes than JSON's: {first}"), advice);
    }
    if first.is_alphanumeric() {
        let advice =
            "put it between double quotes; only true, false, null and numbers stand without";
        return (format!("word without quotes: {}", cut(here)), advice);
    }
    (format!("unexpected {}", cut(here)), AROUND)
}

/// What only the stricter of the two readers refuses.
pub(super) fn refused(text: &str, error: &serde_json::Error) -> Box<At> {
    let before = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1));
    let start: usize = before.map(str::len).sum();
    let offset = text.floor_char_boundary(start + error.column().saturating_sub(1));
    let letter = text[offset..].chars().next().unwrap_or(' ');
    if letter.is_whitespace() && !letter.is_ascii() {
        let message = format!("not JSON: invisible character U+{:04X}", u32::from(letter));
        let advice = "replace it by a space: it came along when text was copied";
        return fault(offset, message, advice);
    }
    let message = error.to_string();
    let message = message
        .rsplit_once(" at line")
        .map_or(&*message, |(what, _)| what);
    fault(offset, format!("not JSON: {message}"), AROUND)
}
