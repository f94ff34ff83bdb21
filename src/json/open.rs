//! Which brackets are open at a place of a text that is no JSON, and what stands around it.

use jsonc_parser::tokens::Token;
use jsonc_parser::{Scanner, ScannerOptions};

/// An opening bracket without its closing one.
#[derive(Clone, Copy)]
pub(super) struct Open {
    /// `{` or `[`.
    pub bracket: char,
    /// Its byte.
    pub offset: usize,
}

impl Open {
    /// What closes it.
    pub(super) fn close(&self) -> char {
        match self.bracket {
            '{' => '}',
            _ => ']',
        }
    }

    /// What it begins, in a word.
    pub(super) fn begun(&self) -> &'static str {
        match self.bracket {
            '{' => "object",
            _ => "list",
        }
    }
}

/// What stands around a place.
#[derive(Default)]
pub(super) struct Around {
    /// The brackets that are open there, the outermost first.
    pub open: Vec<Open>,
    /// The start of the first thing of the text.
    pub first: usize,
    /// The start of the thing before, also of a comma or a colon, and its end.
    pub before: (usize, usize),
    /// Where the value before the last ended; a comma or a colon is none.
    pub ended: usize,
    /// Where the name of the last field starts, within the innermost bracket, and where its value does.
    pub field: Option<(usize, usize)>,
}

impl Around {
    /// The innermost bracket that is open.
    pub(super) fn innermost(&self) -> Option<Open> {
        self.open.last().copied()
    }
}

/// What stands around a byte.
pub(super) fn around(text: &str, offset: usize) -> Around {
    let mut around = Around::default();
    // Of the whole, and of each bracket that is open.
    let mut fields = vec![None];
    let (mut is_first, mut name) = (true, None);
    let mut end = 0;
    walk(text, offset, &mut |token, start, after| {
        if start >= offset {
            return false;
        }
        if std::mem::take(&mut is_first) {
            around.first = start;
        }
        if let (Some(name), Some(field)) = (name.take(), fields.last_mut()) {
            *field = Some((name, start));
        }
        match token {
            Token::Colon => name = Some(around.before.0),
            Token::Comma => {}
            _ => around.ended = std::mem::replace(&mut end, after),
        }
        step(&mut around.open, token, start);
        fields.resize(around.open.len() + 1, None);
        around.before = (start, after);
        true
    });
    // A value that is none starts where one was to stand.
    let next = || after_blanks(text, around.before.1);
    let pending = name.map(|name| (name, next()));
    around.field = pending.or(fields.pop().flatten());
    around
}

/// The first byte from there on that is no blank.
pub(super) fn after_blanks(text: &str, offset: usize) -> usize {
    let rest = &text[offset..];
    offset + rest.len() - rest.trim_start().len()
}

/// Where the values end that follow each other from a byte on, with commas between: before the next field, or before
/// what closes them.
pub(super) fn run(text: &str, offset: usize) -> usize {
    let rest = &text[offset..];
    let mut depth = 0;
    // Where the last value ended, and the one before it.
    let (mut last, mut one_before) = (0, 0);
    walk(rest, rest.len(), &mut |token, _, end| {
        match token {
            Token::OpenBrace | Token::OpenBracket => depth += 1,
            Token::CloseBrace | Token::CloseBracket if depth == 0 => return false,
            Token::CloseBrace | Token::CloseBracket => depth -= 1,
            // What stands before it is the name of the next field.
            Token::Colon if depth == 0 => {
                last = one_before;
                return false;
            }
            _ => {}
        }
        if depth == 0 && !matches!(token, Token::Comma) {
            (one_before, last) = (last, end);
        }
        true
    });
    offset + last
}

/// A bracket that is still open where it was to be closed before, and the byte where that was: the indents of the lines
/// say so, or a text has a field that is no language.
pub(super) fn astray(text: &str, offset: usize) -> Option<(Open, usize)> {
    let mut open: Vec<Open> = Vec::new();
    // Beside each the indent of its line, and whether its first name is that of a language.
    let mut kinds: Vec<(usize, Option<bool>)> = Vec::new();
    let (mut line_start, mut last_end) = (0, 0);
    // Where the last thing ended, and the one before it; a comma or a colon is no thing.
    let (mut end, mut end_before) = (0_usize, 0);
    let mut name = 0_usize;
    let mut found = None;
    walk(text, offset, &mut |token, start, after| {
        let between = &text[last_end..start];
        let begins_line = match between.rfind('\n') {
            Some(line_end) => {
                line_start = last_end + line_end + 1;
                true
            }
            None => last_end == 0,
        };
        last_end = after;
        let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
        let indent = text[line_start..].bytes().take_while(blank).count();
        let is_end = matches!(token, Token::CloseBrace | Token::CloseBracket);
        if let (Some(last), Some((around, is_text))) = (open.last(), kinds.last_mut()) {
            let is_out = match is_end {
                true => indent < *around,
                false => indent <= *around,
            };
            // A file without indents says nothing with them.
            if begins_line && is_out && *around > 0 {
                found = Some((*last, end));
                return false;
            }
            if matches!(token, Token::Colon) && last.bracket == '{' {
                let length = (end - name).saturating_sub(2);
                // No name of a field has two letters but that of ids; no tag has four and no hyphen.
                let is_tag = length == 2 && !text[name..].starts_with("\"id\"");
                let is_field = length > 3 && !text[name..end].contains('-');
                if *is_text.get_or_insert(is_tag) && is_field {
                    found = Some((*last, end_before));
                    return false;
                }
            }
        }
        step(&mut open, token, start);
        kinds.resize(open.len(), (indent, None));
        if !matches!(token, Token::Comma | Token::Colon) {
            (end_before, end, name) = (end, after, start);
        }
        true
    });
    found
}

fn step(open: &mut Vec<Open>, token: &Token<'_>, offset: usize) {
    match token {
        Token::OpenBrace => open.push(Open {
            bracket: '{',
            offset,
        }),
        Token::OpenBracket => open.push(Open {
            bracket: '[',
            offset,
        }),
        Token::CloseBrace | Token::CloseBracket => {
            open.pop();
        }
        _ => {}
    }
}

/// What is told of a token, its start and its end, as long as it asks for the next one.
type See<'s> = &'s mut dyn FnMut(&Token<'_>, usize, usize) -> bool;

/// Walks through the tokens up to a byte, that at the byte included.
fn walk(text: &str, until: usize, see: See<'_>) {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    };
    let mut scanner = Scanner::new(text, &options);
    while let Ok(Some(token)) = scanner.scan() {
        let start = scanner.token_start();
        if start > until || !see(&token, start, scanner.token_end()) {
            break;
        }
    }
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
