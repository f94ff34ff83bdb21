//! From bytes to the tree of a JSON text, if it is one and can be held.

use jsonc_parser::ast::Value;
use jsonc_parser::tokens::Token;
use jsonc_parser::{CollectOptions, ParseOptions, Scanner, ScannerOptions};
use serde::de::IgnoredAny;

use super::said::{cut, fault, refused, said};
use super::{At, BYTES_MAX};
use crate::value::DEPTH_MAX;

/// At most so many values are read: a brief of a thousand charts has fewer, and each takes a hundred bytes. A million.
const VALUES_MAX: usize = 1_000_000;

/// JSON, and nothing that only looks like it.
const STRICT: ParseOptions = ParseOptions {
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
    size(text)?;
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &STRICT);
    let tree = parsed.map_err(|error| said(text, &error))?.value;
    let tree = tree.ok_or_else(|| {
        let advice = "`civic-brief new` writes a brief to start from";
        fault(0, "empty file", advice)
    })?;
    // The tree's reader lets pass what a browser does not, such as white space that is not JSON's.
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| refused(text, &error))?;
    Ok(tree)
}

/// Walks through the text without keeping anything, so that what could not be held is never built.
fn size(text: &str) -> Result<(), Box<At>> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    };
    let mut scanner = Scanner::new(text, &options);
    let (mut depth, mut values) = (0, 0);
    // What is no token is said by whoever builds the tree.
    while let Ok(Some(token)) = scanner.scan() {
        let start = scanner.token_start();
        match token {
            Token::OpenBrace | Token::OpenBracket => depth += 1,
            Token::CloseBrace | Token::CloseBracket => depth = usize::saturating_sub(depth, 1),
            Token::String(_) => {
                let raw = &text[start..scanner.token_end()];
                if let Some(end) = raw.find(|letter: char| letter < ' ') {
                    let advice = "close the text with a double quote on the line where it begins; \
                                  write a line break within a text as \\n";
                    let message = format!("not JSON: text without its end: {}", cut(&raw[..end]));
                    return Err(fault(start, message, advice));
                }
            }
            _ => {}
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
    Ok(())
}
