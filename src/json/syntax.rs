//! From bytes to the tree of a JSON text, if it is one and can be held.

use jsonc_parser::ast::Value;
use jsonc_parser::tokens::Token;
use jsonc_parser::{CollectOptions, ParseOptions, Scanner, ScannerOptions};
use serde::de::IgnoredAny;

use super::lost;
use super::pieces;
use super::said::{QUOTES, cut, fault, refused, said};
use super::{At, BYTES_MAX};
use crate::value::DEPTH_MAX;

/// At most so many values are read: a brief of a thousand charts has fewer, and each takes a hundred bytes. A million.
const VALUES_MAX: usize = 1_000_000;

/// JSON, and nothing that only looks like it.
pub(super) const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// How files begin that office programs write.
const KINDS: &[(&[u8], &str)] = &[
    (
        b"PK\x03\x04",
        "a document of Word or Excel, or another archive",
    ),
    (b"\xd0\xcf\x11\xe0", "an old document of Word or Excel"),
    (b"{\\rtf", "a document with layout (RTF)"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
];

/// The text of a file; where it is none, the part before what is wrong, and what that is.
pub(super) fn text(bytes: &[u8]) -> Result<&str, (&str, Box<At>)> {
    const SAVE: &str = "save the file as UTF-8, in Notepad under \"Save as\", \"Encoding\"";
    if bytes.len() > BYTES_MAX {
        let message = format!("file too large: more than {} MiB", BYTES_MAX >> 20);
        let advice = "check that this is the brief, and leave out what no chart shows";
        return Err(("", fault(0, message, advice)));
    }
    // What Notepad writes before UTF-8 is passed over, as in a page; UTF-16 begins in its own way.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Some((_, what)) = KINDS.iter().find(|(start, _)| bytes.starts_with(start)) {
        let advice = "write the brief as plain text, in a text editor: `civic-brief new` makes one to start from";
        return Err((
            "",
            fault(0, format!("not a text: the file is {what}"), advice),
        ));
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err(("", fault(0, "not UTF-8: the file is UTF-16", SAVE)));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let byte = bytes.get(valid).copied().unwrap_or_default();
        let message = format!("not UTF-8: {byte:#04x} as byte {} of the file", valid + 1);
        let text = std::str::from_utf8(&bytes[..valid]).unwrap_or_default();
        (text, fault(valid, message, SAVE))
    })
}

/// The tree of a text that is JSON and can be held.
pub(super) fn tree(text: &str) -> Result<Value<'_>, Box<At>> {
    let of_text = size(text)?;
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let parsed = parsed.map_err(|error| {
        let of_piece = pieces::of(text, &error);
        let lost = || lost::sign(text, &error);
        of_piece.or_else(lost).unwrap_or_else(|| said(text, &error))
    });
    let tree = match (parsed, of_text) {
        // What is wrong first is the cause of what comes after.
        (Err(error), Some(of_text)) if of_text.offset > error.offset => return Err(error),
        (_, Some(of_text)) => return Err(of_text),
        (parsed, None) => parsed?.value,
    };
    let tree = tree.ok_or_else(|| {
        let advice = "`civic-brief new` writes a brief to start from";
        fault(0, "empty file", advice)
    })?;
    // The tree's reader lets pass what a browser does not, such as white space that is not JSON's.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| refused(text, &error))?;
    Ok(tree)
}

/// Walks through the text without keeping anything, so that what could not be held is never built; and tells the first
/// text in it that does not end where it should, if there is one.
fn size(text: &str) -> Result<Option<Box<At>>, Box<At>> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    };
    let mut scanner = Scanner::new(text, &options);
    let (mut depth, mut values) = (0, 0);
    let mut of_text: Option<Box<At>> = None;
    // The text just before, as bytes of the file, and whether a colon stands before that.
    let (mut last, mut is_value) = (None, false);
    // What is no token is said by whoever builds the tree.
    loop {
        let token = scanner.scan();
        let start = scanner.token_start();
        let fits = matches!(
            token,
            Ok(None
                | Some(
                    Token::Comma
                        | Token::Colon
                        | Token::CloseBrace
                        | Token::CloseBracket
                        | Token::CommentLine(_)
                        | Token::CommentBlock(_)
                ))
        );
        // A word after a text on its line is of that text, as in `5" wide`.
        let is_word = matches!(token, Err(_) | Ok(Some(Token::Word(_))));
        if let Some((first, end)) = last
            && !fits
            && (end == start || (is_word && text[end..start].bytes().all(|byte| byte == b' ')))
        {
            let instead = match text.as_bytes().get(start) {
                Some(b'=') => Some(("unexpected =", "write : between a name and its value")),
                Some(b';') => Some((
                    "unexpected ;",
                    "write , between two entries, and nothing after the last",
                )),
                _ => None,
            };
            of_text = of_text.or_else(|| {
                Some(match instead {
                    Some((what, advice)) => fault(start, what, advice),
                    None => quoted(text, first, end, is_value),
                })
            });
        }
        let Ok(Some(token)) = token else {
            return Ok(of_text);
        };
        match token {
            Token::OpenBrace | Token::OpenBracket => depth += 1,
            Token::CloseBrace | Token::CloseBracket => depth = usize::saturating_sub(depth, 1),
            Token::String(_) => {
                let end = scanner.token_end();
                of_text = of_text.or_else(|| broken(text, start, end));
            }
            _ => {}
        }
        match token {
            Token::String(_) => last = Some((start, scanner.token_end())),
            Token::Colon => (last, is_value) = (None, true),
            _ => (last, is_value) = (None, false),
        }
        if !matches!(token, Token::Comma | Token::Colon) {
            values += 1;
        }
        if depth > usize::from(DEPTH_MAX) {
            let message = format!("nested too deep: more than {DEPTH_MAX} lists in each other");
            let advice = "check that this is the brief; one has no more than ten";
            return Err(fault(start, message, advice));
        }
        if values > VALUES_MAX {
            let message = format!("file too long: more than {VALUES_MAX} values");
            let advice = "check that this is the brief, and leave out what no chart shows";
            return Err(fault(start, message, advice));
        }
    }
}

/// A text with a sign in it that none may have: the end of its line, or a tab.
fn broken(text: &str, start: usize, end: usize) -> Option<Box<At>> {
    let raw = &text[start..end];
    let at = raw.find(|letter: char| letter < ' ')?;
    if raw[at..].starts_with('\t') {
        let advice = "write a space in its place: it came along when text was copied";
        return Some(fault(start + at, "not JSON: tab within a text", advice));
    }
    let line = raw[..at].trim_end_matches(['\r', ',', ' ']);
    let (message, advice) = if let Some(quote) = line.chars().last().filter(|c| QUOTES.contains(*c))
    {
        (
            format!("other quotes than JSON's: {quote}"),
            format!("close the text with a straight double quote, \", in the place of {quote}"),
        )
    } else if text[end..].trim_start().starts_with([',', '}', ']']) {
        (
            format!("line break within a text: {}", cut(&raw[..at])),
            "write the whole text on one line, or \\n where a new line is to begin".into(),
        )
    } else {
        (
            format!("text without its end: {}", cut(&raw[..at])),
            "close the text with a double quote on the line where it begins; \
             write a line break within a text as \\n"
                .into(),
        )
    };
    Some(fault(start, format!("not JSON: {message}"), advice))
}

/// A text with something right behind its end: a quote within it closed it, or its own was forgotten.
fn quoted(text: &str, first: usize, end: usize, is_value: bool) -> Box<At> {
    let inside = text[first + 1..end - 1].trim_end();
    let rest = &text[end..];
    let name = rest.split_once('"').filter(|(name, after)| {
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-' || c == '$';
        !name.is_empty() && name.chars().all(plain) && after.trim_start().starts_with(':')
    });
    // What a word processor made of the quote that was to end it.
    let of_end = inside.trim_end_matches([',', ':', '{', ' ']);
    let curly = of_end
        .chars()
        .last()
        .filter(|last| QUOTES.contains(*last) && *last != '\'');
    if let Some(quote) = curly.filter(|_| of_end.len() < inside.len()) {
        let at = first + 1 + of_end.len() - quote.len_utf8();
        let message = format!("not JSON: other quotes than JSON's: {quote}");
        let advice =
            format!("close the text with a straight double quote, \", in the place of {quote}");
        return fault(at, message, advice);
    }
    if is_value && name.is_some() && inside.ends_with([',', '{']) {
        let message = format!(
            "not JSON: text without its end: {}",
            cut(&text[first..end - 1])
        );
        let advice = "close the text with a double quote before the comma";
        return fault(first, message, advice);
    }
    if !is_value && inside.ends_with(':') {
        let message = format!(
            "not JSON: name without its end: {}",
            cut(&text[first..end - 1])
        );
        let advice = "close the name of the field with a double quote before the colon";
        return fault(first, message, advice);
    }
    let line = rest.lines().next().unwrap_or_default();
    let message = format!("not JSON: quote within a text, before {}", cut(line));
    let advice = "write \\\" for each quote within a text, or “ and ”; \
                  if the text ends there, a comma or a colon is missing";
    fault(end - 1, message, advice)
}
