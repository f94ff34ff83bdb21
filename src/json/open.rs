//! Which bracket is open at a place of a text that is no JSON.

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
}

/// The innermost bracket that is open before a byte.
pub(super) fn at(text: &str, offset: usize) -> Option<Open> {
    let mut open = Vec::new();
    walk(text, offset, &mut |token, start, _| {
        if start < offset {
            step(&mut open, token, start);
        }
        None
    });
    open.pop()
}

/// A bracket that is still open where the indents of the lines say that it was to be closed before, and the byte where
/// that was.
pub(super) fn astray(text: &str, offset: usize) -> Option<(Open, usize)> {
    let mut open: Vec<Open> = Vec::new();
    // Beside each the indent of its line.
    let mut indents: Vec<usize> = Vec::new();
    let (mut line_start, mut last_end) = (0, 0);
    // Where the last thing ended, and a comma after it is no thing.
    let mut end = 0;
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
        if let (Some(last), Some(around), true) = (open.last(), indents.last(), begins_line) {
            let is_out = match is_end {
                true => indent < *around,
                false => indent <= *around,
            };
            // A file without indents says nothing with them.
            if is_out && *around > 0 {
                return Some((*last, end));
            }
        }
        step(&mut open, token, start);
        indents.truncate(open.len());
        if indents.len() < open.len() {
            indents.push(indent);
        }
        if !matches!(token, Token::Comma) {
            end = after;
        }
        None
    })
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

/// What is seen of a token, and its start and end, until something is found.
type See<'s> = &'s mut dyn FnMut(&Token<'_>, usize, usize) -> Option<(Open, usize)>;

/// Walks through the tokens up to a byte, that at the byte included.
fn walk(text: &str, until: usize, see: See<'_>) -> Option<(Open, usize)> {
    let options = ScannerOptions {
        allow_single_quoted_strings: false,
        ..ScannerOptions::default()
    };
    let mut scanner = Scanner::new(text, &options);
    while let Ok(Some(token)) = scanner.scan() {
        let start = scanner.token_start();
        if start > until {
            break;
        }
        if let found @ Some(_) = see(&token, start, scanner.token_end()) {
            return found;
        }
    }
    None
}

/// The line of a byte, from 1.
pub(super) fn line(text: &str, offset: usize) -> usize {
    let before = text.as_bytes().get(..offset).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
