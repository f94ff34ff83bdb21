//! What somebody wrote as the value of a field, where it is no value of JSON: a figure with its sign or its word, a day
//! without quotes, another word for true.

use jsonc_parser::errors::ParseErrorKind as Kind;

use super::At;
use super::open::Around;
use super::said::{cut, fault as told};
use crate::mend::{NO_FIGURE, amount, figure_alone, flag};

/// What to write instead, where the field tells what was meant.
pub(super) fn fault(text: &str, around: &Around, wrong: usize, kind: &Kind) -> Option<Box<At>> {
    if matches!(
        kind,
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock
    ) {
        return None;
    }
    let (name, value) = around.field?;
    let name = text[name..].split('"').nth(1)?;
    let written = line_of(&text[value..]);
    // What is wrong lies within it, or right behind it.
    if wrong > value + written.len() {
        return None;
    }
    if matches!(name, "value" | "year" | "since" | "decimals")
        && let Some(advice) = figure_alone(written)
    {
        let message = format!("not JSON: not a number: {}", cut(written));
        return Some(told(value, message, advice));
    }
    if written.contains(['"', '{', '[']) {
        return None;
    }
    let (message, mut advice) = said(name, written)?;
    if name == "value"
        && let Some(unit) = whole_unit(&text[..value])
        && let Some(whole) = rounded(written)
    {
        advice = format!(
            "write {whole}, rounded, where \"{unit}\" have no decimals; else {}",
            advice
                .trim_start_matches("write ")
                .split(';')
                .next()
                .unwrap_or_default()
        );
    }
    Some(told(value, format!("not JSON: {message}"), advice))
}

/// The unit that is named last before a value, where it has whole values alone.
fn whole_unit(before: &str) -> Option<&'static str> {
    const WHOLE: &[&str] = &["people", "countries", "judgments", "euro"];
    let (_, unit) = before.rsplit_once("\"unit\"")?;
    let unit = unit.split('"').nth(1)?;
    WHOLE.iter().copied().find(|one| *one == unit)
}

/// The whole number nearest to one with decimals, as it was written.
fn rounded(written: &str) -> Option<String> {
    let digits = crate::mend::digits(written)?;
    let (whole, rest) = digits.split_once('.')?;
    let whole: u64 = whole.parse().ok()?;
    Some((whole + u64::from(rest.as_bytes().first() >= Some(&b'5'))).to_string())
}

/// From a value to its end on the same line: a comma between digits is one of a number.
fn line_of(text: &str) -> &str {
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let is_end =
            matches!(letter, '\n' | '\r' | '}' | ']') || (letter == ',' && !next.is_ascii_digit());
        if is_end {
            return text[..at].trim_end();
        }
    }
    text.trim_end()
}

/// What is wrong with it, and what to do.
fn said(name: &str, written: &str) -> Option<(String, String)> {
    let short = cut(written);
    let word = written.to_ascii_lowercase();
    let is_nothing = matches!(&*word, "none" | "nil" | "undefined" | "null" | "n/a");
    match name {
        "value" => {
            let message = match written {
                "" => "missing value".into(),
                _ => format!("not a number: {short}"),
            };
            let is_word = |c: char| c.is_alphabetic() || matches!(c, ' ' | '-');
            let advice = match amount(written) {
                Some(amount) => amount.advice(),
                // A figure in letters.
                None if written.chars().all(is_word) => NO_FIGURE.into(),
                None => return None,
            };
            Some((message, advice))
        }
        "at_least" | "self_selected" | "whole" => Some((
            format!("neither true nor false: {short}"),
            flag(written, name)?,
        )),
        "year" | "since" => super::spans::of_year(name, written),
        _ if is_nothing => Some((
            format!("word without quotes: {short}"),
            format!(
                "take \"{name}\" out, if there is nothing to say; else write it between double quotes"
            ),
        )),
        // A day, the years of a period, or a text that begins with a figure.
        _ if written.starts_with(|c: char| c.is_ascii_digit())
            && !matches!(name, "year" | "since" | "decimals" | "years") =>
        {
            Some((
                format!("text without quotes: {short}"),
                format!("put it between double quotes: \"{short}\""),
            ))
        }
        _ => None,
    }
}
