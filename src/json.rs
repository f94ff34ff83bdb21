//! A brief's file, from bytes to [`Brief`]: every problem with its line, its column and what to do about it.
//!
//! On the command line, and in a page for briefs of others. What is drawn there the browser's own `JSON.parse` has read,
//! which gives no places; that a name stands twice in an object is known here alone, too: there the first one is gone.

mod advice;
mod lost;
#[cfg(not(target_arch = "wasm32"))]
mod once_more;
#[cfg(not(target_arch = "wasm32"))]
mod onward;
mod open;
mod pieces;
mod places;
mod said;
mod spans;
mod syntax;
mod values;
mod written;

use std::borrow::Cow;
use std::fmt;

use crate::brief::Brief;
#[cfg(not(target_arch = "wasm32"))]
use crate::press::room;
use crate::reader::{KNOWN_ARE, PROBLEMS_MAX, Problem};
use crate::value::Value;
#[cfg(not(target_arch = "wasm32"))]
pub use once_more::{OnceMore, Sentence, once_more};
use places::Places;

/// Larger files are no briefs; nothing of them is read. 16 MiB.
pub const BYTES_MAX: usize = 16 << 20;

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters: one for a letter of any script, one for most emoji.
    pub column: usize,
}

/// A problem of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The place within the brief: `sections[0].charts[1].title.nl`; empty for the whole.
    pub path: String,
    /// The place within the file.
    pub place: Place,
    /// What is wrong, lower case, the thing first.
    pub message: String,
    /// The known name that was probably meant.
    pub meant: Option<String>,
    /// Where the same stands before, for what stands twice.
    pub earlier: Option<Place>,
    /// What to do about it.
    pub advice: Cow<'static, str>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.meant {
            // Whoever mistyped one name needs no list of all.
            Some(meant) => {
                let message = self.message.split_once(KNOWN_ARE);
                let message = message.map_or(&*self.message, |(message, _)| message);
                write!(f, "{}; did you mean \"{}\"?", short(message), short(meant))?;
            }
            None => f.write_str(&short(&self.message))?,
        }
        if let Some(Place { line, column }) = self.earlier {
            write!(f, "; the first is on line {line}, column {column}")?;
        }
        if !self.path.is_empty() {
            write!(f, " at {}", short(&self.path))?;
        }
        let Place { line, column } = self.place;
        write!(f, " (line {line}, column {column})")
    }
}

/// A message as a terminal may show it: what it quotes is cut in its middle where it has no end,
/// and signs that would move the cursor or turn the direction of writing are spelt out.
fn short(message: &str) -> String {
    const HALF: usize = 200;
    let unseen = |letter: char| {
        letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let spelt = |letter: char| match unseen(letter) {
        true => letter.escape_unicode().to_string(),
        false => letter.to_string(),
    };
    let count = message.chars().count();
    if count <= 2 * HALF {
        return message.chars().map(spelt).collect();
    }
    let start: String = message.chars().take(HALF).map(spelt).collect();
    let end: String = message.chars().skip(count - HALF).map(spelt).collect();
    format!("{start} … {end}")
}

/// A fault whose place is still a number of bytes.
struct At {
    offset: usize,
    /// Where the same stands before.
    earlier: Option<usize>,
    problem: Problem,
    advice: Cow<'static, str>,
}

impl At {
    fn new(
        offset: usize,
        path: String,
        message: String,
        advice: impl Into<Cow<'static, str>>,
    ) -> At {
        At {
            offset,
            earlier: None,
            problem: Problem::new(path, message),
            advice: advice.into(),
        }
    }
}

/// Reads and checks a brief.
///
/// # Errors
/// Every fault that was found, in the order of the file; at most a thousand of the file, and as many of the brief.
#[cfg(not(target_arch = "wasm32"))]
pub fn read(bytes: &[u8]) -> Result<Brief, Vec<Fault>> {
    let parse = |digits: &str| digits.parse().unwrap_or(f64::NAN);
    read_on(bytes, parse, onward::problems)
}

/// The same with another reader of numbers: a browser has one. The powers of ten of Rust's own, and the small letters of
/// every script (see `reader/near.rs`), were 17.8 KB brotli of the module.
///
/// # Errors
/// The same.
pub fn read_with(bytes: &[u8], parse: fn(&str) -> f64) -> Result<Brief, Vec<Fault>> {
    read_on(bytes, parse, |_, _| Vec::new())
}

/// The same, and what is found beside the problems of the brief: a page tells what it cannot draw, and no more.
fn read_on(
    bytes: &[u8],
    parse: fn(&str) -> f64,
    onward: fn(&Value, &[Problem]) -> Vec<Problem>,
) -> Result<Brief, Vec<Fault>> {
    let text = syntax::text(bytes).map_err(|(valid, fault)| told(valid, vec![*fault]))?;
    let tree = syntax::tree(text).map_err(|fault| told(text, vec![*fault]))?;
    let (value, mut faults) = values::value(&tree, parse);
    match Brief::read(&value) {
        Ok(brief) if faults.is_empty() => return Ok(brief),
        Ok(_) => {}
        Err(mut problems) => {
            let of_file = faults.len();
            problems.extend(onward(&value, &problems));
            for problem in problems {
                // What the file is at fault for is no fault of the brief's.
                // Nor is what its chart misses of a point that was lost in another.
                let known = |at: &At| {
                    at.problem.path == problem.path
                        || values::chart_of_point(&at.problem)
                            .is_some_and(|chart| problem.path.starts_with(chart))
                };
                if !faults[..of_file].iter().any(known) {
                    faults.push(of_brief(&tree, problem));
                }
            }
        }
    }
    Err(told(text, faults))
}

/// What a file of our own says, which a test has held to be JSON; nothing of what is none. It has no numbers: Rust's own
/// reader of them is 20 KB of a module.
pub(crate) fn of_our_own(text: &str) -> Value {
    let tree = syntax::tree(text);
    tree.map_or(Value::Null, |tree| values::value(&tree, |_| f64::NAN).0)
}

/// Reads and checks a brief, and tries every picture of it: what `check` says of a file. A page draws one picture at a
/// time, in the room that it has.
///
/// # Errors
/// As [`read`]; where there is nothing else, each view that is too much for a picture.
#[cfg(not(target_arch = "wasm32"))]
pub fn checked(bytes: &[u8]) -> Result<Brief, Vec<Fault>> {
    let brief = read(bytes)?;
    let crowded = room::crowded(&brief);
    if crowded.is_empty() {
        return Ok(brief);
    }
    let text = syntax::text(bytes).map_err(|(valid, fault)| told(valid, vec![*fault]))?;
    let tree = syntax::tree(text).map_err(|fault| told(text, vec![*fault]))?;
    let (value, _) = values::value(&tree, |digits| digits.parse().unwrap_or(f64::NAN));
    let crowded = crate::mend::told(crowded, &value).into_iter();
    let fault = |problem| of_brief(&tree, problem);
    Err(told(text, crowded.map(fault).collect()))
}

/// A problem of the brief, at its place in the file.
fn of_brief(tree: &jsonc_parser::ast::Value<'_>, problem: Problem) -> At {
    let earlier = problem.hint.earlier.clone();
    let earlier = earlier.map(|path| places::offset(tree, &Problem::new(path, String::new())));
    At {
        offset: places::offset(tree, &problem),
        earlier,
        advice: match (&problem.hint.slot, &problem.hint.advice) {
            (Some(slot), _) => advice::of_slot(&short(slot)).into(),
            (None, Some(advice)) => short(advice).into(),
            (None, None) => advice::of(&problem.message).into(),
        },
        problem,
    }
}

fn told(text: &str, mut faults: Vec<At>) -> Vec<Fault> {
    faults.sort_by_key(|at| at.offset);
    faults.truncate(PROBLEMS_MAX);
    let places = Places::of(
        text,
        faults.iter().flat_map(|at| [Some(at.offset), at.earlier]),
    );
    let told = |at: At| Fault {
        path: at.problem.path,
        place: places.at(at.offset),
        message: at.problem.message,
        meant: at.problem.hint.meant,
        earlier: at.earlier.map(|offset| places.at(offset)),
        advice: at.advice,
    };
    faults.into_iter().map(told).collect()
}
