//! What is no JSON by one sign: a year that is two, a point for a comma, a bracket too many, an escape without its digits.

use jsonc_parser::errors::ParseErrorKind as Kind;
use jsonc_parser::{CollectOptions, ParseStringErrorKind, parse_to_ast};

use super::At;
use super::said::{cut, fault};
use super::syntax::STRICT;

/// The years of a span in the place of one: `2025/26`, `2025-2026`.
pub(super) fn of_year(name: &str, written: &str) -> Option<(String, String)> {
    let (first, last) = crate::mend::span(written)?;
    let advice = crate::mend::of_span(name, &first, &last);
    Some((
        format!("two years in the place of one: {}", cut(written)),
        advice,
    ))
}

/// At most so many brackets before a fault are looked at. 20.
const BEFORE_MAX: usize = 20;

/// A closing bracket right behind another, or where the fault is, without which the whole is right.
pub(super) fn too_many(text: &str, wrong: usize) -> Option<Box<At>> {
    let close = |letter: &(usize, char)| matches!(letter.1, '}' | ']');
    let here = text[wrong..].char_indices().next().filter(close);
    let here = here.map(|(_, letter)| (wrong, letter));
    let before = text[..wrong].char_indices().rev().filter(close);
    let second = |(at, _): &(usize, char)| text[..*at].ends_with(['}', ']']);
    let tried = here
        .into_iter()
        .chain(before.filter(second).take(BEFORE_MAX));
    for (at, letter) in tried {
        let without = [&text[..at], " ", &text[at + 1..]].concat();
        if parse_to_ast(&without, &CollectOptions::default(), &STRICT).is_ok() {
            let message = format!("not JSON: {letter} too many");
            return Some(fault(at, message, format!("take this {letter} out")));
        }
    }
    None
}

/// What is wrong at a byte, and what to do, where one sign explains it.
pub(super) fn told(text: &str, at: usize, kind: &Kind) -> Option<(String, String)> {
    let from = text.get(at..)?;
    // 2021. "value": the point was to be a comma.
    let number = from.bytes().take_while(u8::is_ascii_digit).count();
    if number > 0
        && let Some(rest) = from[number..].strip_prefix('.')
        && rest.trim_start().starts_with('"')
    {
        let digits = &from[..number];
        return Some((
            format!("point in the place of a comma: {}.", cut(digits)),
            format!("write a comma in the place of the point: {},", cut(digits)),
        ));
    }
    match kind {
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => None,
        Kind::String(_) => {
            // It is told at the text, or at the escape within.
            let line = from.lines().next()?;
            let start = line.find("\\u")?;
            let after: String = line[start + 2..].chars().take(4).collect();
            let digits: String = after.chars().take_while(char::is_ascii_hexdigit).collect();
            (digits.len() < 4).then(|| {
                let whole = match digits.len() {
                    // Of \\u00a a nought was lost, and of \\ua0 two.
                    3 if digits.starts_with("00") => format!("{digits}0"),
                    3 => format!("{digits}f"),
                    _ => format!("{digits:0>4}"),
                };
                (
                    format!("\\u without its four digits: \\u{digits}"),
                    format!("write four digits behind \\u, as in \\u{whole}"),
                )
            })
        }
        _ => None,
    }
}
