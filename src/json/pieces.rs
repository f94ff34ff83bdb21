//! A file of which only a piece came along: its end was cut off, or what is there was copied out of the middle. One sign
//! more would not make it whole.

use jsonc_parser::ParseStringErrorKind;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::tokens::Token;
use jsonc_parser::{CollectOptions, Scanner, ScannerOptions, parse_to_ast};

use super::At;
use super::said::fault;
use super::syntax::STRICT;

/// So many brackets are open at the end of a file that was cut off; one or two were forgotten. 4.
const OPEN_MIN: usize = 4;
/// So many brackets close nothing in a file without its beginning; in one that begins as a brief does, one more. 2.
const ASTRAY_MIN: usize = 2;

/// What is told of a piece, if the file is one.
pub(super) fn of(text: &str, error: &ParseError) -> Option<Box<At>> {
    let Walked {
        open,
        astray,
        is_whole,
    } = walked(text);
    let begins = text.trim_start().starts_with('{');
    let is_right = |text: &str| parse_to_ast(text, &CollectOptions::default(), &STRICT).is_ok();
    let with_brace = || is_right(&["{", text].concat());
    // A brace before it would make it whole, and no brief.
    let is_headless = || !begins && astray > 0 && !text.contains("\"languages\"");
    let is_astray = || astray >= ASTRAY_MIN + usize::from(begins) && !with_brace();
    // Fields that nothing is around.
    let is_bare = || open + astray == 0 && is_right(&["{", text, "}"].concat());
    if is_whole && (is_headless() || is_astray() || is_bare()) {
        return Some(fault(
            text.len() - text.trim_start().len(),
            "not JSON: file without its beginning",
            "put back what stood before, from a copy of the file: a brief begins with { and has \"languages\", \
             \"sources\" and \"sections\"; a piece belongs into the whole, in the place that it came from",
        ));
    }
    let end = text.trim_end().len();
    let is_at_end = match error.kind() {
        Kind::UnterminatedObject | Kind::UnterminatedArray => true,
        Kind::String(ParseStringErrorKind::UnterminatedStringLiteral) => true,
        _ => error.range().end >= end,
    };
    if !is_whole || !is_at_end || open < OPEN_MIN || !begins {
        return None;
    }
    // Of a file whose last entry is whole it may be that brackets alone are missing.
    let closes = closing(text);
    let whole = [text, &closes].concat();
    let alone = match is_right(&whole) {
        true => format!("; if nothing but brackets is missing, write {closes} here"),
        false => String::new(),
    };
    let advice = format!(
        "put the end back, from a copy of the file: it breaks off here, and {open} brackets are open{alone}"
    );
    Some(fault(end, "not JSON: file without its end", advice))
}

/// What the brackets of a text say of it.
struct Walked {
    /// How many are open at the end.
    open: usize,
    /// How many close nothing.
    astray: usize,
    /// Whether it could be read to its end; a text that the end cuts off is read so.
    is_whole: bool,
}

fn walked(text: &str) -> Walked {
    let (mut open, mut astray) = (0_usize, 0);
    let is_whole = walk(text, &mut |token| match token {
        Token::OpenBrace | Token::OpenBracket => open += 1,
        Token::CloseBrace | Token::CloseBracket if open == 0 => astray += 1,
        Token::CloseBrace | Token::CloseBracket => open -= 1,
        _ => {}
    });
    Walked {
        open,
        astray,
        is_whole,
    }
}

/// What closes all that is open.
fn closing(text: &str) -> String {
    let mut closes = Vec::new();
    walk(text, &mut |token| match token {
        Token::OpenBrace => closes.push('}'),
        Token::OpenBracket => closes.push(']'),
        Token::CloseBrace | Token::CloseBracket => {
            closes.pop();
        }
        _ => {}
    });
    closes.into_iter().rev().collect()
}

/// Walks through all tokens; whether the end was reached.
fn walk(text: &str, see: &mut dyn FnMut(&Token<'_>)) -> bool {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    };
    let mut scanner = Scanner::new(text, &options);
    loop {
        match scanner.scan() {
            Ok(Some(token)) => see(&token),
            Ok(None) => return true,
            // A text without its end on the last line is cut off; one that goes on over lines lost its quote.
            Err(_) => {
                let rest = &text[scanner.token_start()..];
                return rest.starts_with('"') && !rest.trim_end().contains('\n');
            }
        }
    }
}
