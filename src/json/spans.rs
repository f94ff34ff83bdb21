//! What is no JSON by one sign: a year that is two, a point for a comma, a bracket too many, an escape without its digits.

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::errors::ParseErrorKind as Kind;

use super::said::cut;

/// The years of a span in the place of one: `2025/26`, `2025-2026`.
pub(super) fn of_year(name: &str, written: &str) -> Option<(String, String)> {
    let (first, last) = crate::mend::span(written)?;
    let advice = crate::mend::of_span(name, &first, &last);
    Some((
        format!("two years in the place of one: {}", cut(written)),
        advice,
    ))
}

/// What is wrong at a byte, and what to do, where one sign explains it.
pub(super) fn told(text: &str, at: usize, kind: &Kind) -> Option<(String, String)> {
    let from = text.get(at..)?;
    match kind {
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => None,
        Kind::String(_) => {
            // It is told at the text, or at the escape within.
            let line = from.lines().next()?;
            let start = line.find("\\u")?;
            let after: String = line[start + 2..].chars().take(4).collect();
            let digits: String = after.chars().take_while(char::is_ascii_hexdigit).collect();
            (digits.len() < 4).then(|| {
                let whole = format!("{digits:0>4}");
                (
                    format!("\\u without its four digits: \\u{}", cut(&after)),
                    format!("write four digits behind \\u, as in \\u{whole}"),
                )
            })
        }
        Kind::MultipleRootJsonValues => {
            let before = text[..at].trim_end();
            let close = before
                .chars()
                .last()
                .filter(|last| matches!(last, '}' | ']'))?;
            let rest = from.trim();
            if matches!(rest, "}" | "]") {
                return Some((
                    format!("{rest} too many at the end"),
                    format!("take this {rest} out"),
                ));
            }
            from.starts_with(',').then(|| {
                (
                    format!("{close} too many before this comma"),
                    format!("take the {close} right before this comma out: it closes the whole brief too early"),
                )
            })
        }
        _ => None,
    }
}
