//! The reader's hand: walks a [`Value`], knows the path of where it stands, and writes down every fault.
//!
//! serde's own derived readers know no path in a page, and cannot refuse unknown fields there. It is on the command line
//! and in the checks: what draws gets a brief that was read ([`crate::packed`]).

mod near;

pub(crate) use near::nearest;

use std::cell::RefCell;
use std::fmt;
use std::ops::RangeInclusive;

use crate::value::Value;

/// At most this many problems are written down: nobody reads more, and each is compared with all before it. 1000.
pub const PROBLEMS_MAX: usize = 1000;

/// What is wrong with a brief, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place: `sections[0].charts[1].title.nl`; empty for the whole.
    pub path: String,
    /// What is wrong, lower case, the thing first.
    pub message: String,
    /// What helps to repair it.
    pub hint: Hint,
}

/// What helps a person who typed a name by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hint {
    /// The field of the place that is wrong, where the path does not name it.
    pub field: Option<String>,
    /// The known name that was probably meant.
    pub meant: Option<String>,
    /// The slot of the figure that was written by hand.
    pub slot: Option<String>,
    /// The path of where the same stands before.
    pub earlier: Option<String>,
    /// What to do, where the brief itself tells more than the message.
    pub advice: Option<String>,
}

impl Problem {
    /// A problem of that place.
    pub fn new(path: String, message: String) -> Problem {
        Problem {
            path,
            message,
            hint: Hint::default(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.path.is_empty() {
            f.write_str(" at ")?;
            f.write_str(&self.path)?;
        }
        Ok(())
    }
}

/// Before the names that are known instead, in a message.
pub(crate) const KNOWN_ARE: &str = "; known are ";
const UNKNOWN_FIELD: &str = "unknown field";

/// The list that all nodes of one reading write to.
pub type Problems = RefCell<Vec<Problem>>;

/// A value and the way to it; the path is spelt out only where something is wrong.
///
/// Reading never stops: where a value is missing or wrong, the fault is written down and a stand-in is given,
/// so one reading finds every fault. What was read counts only if there was none ([`crate::brief::Brief::read`]).
pub struct Node<'n> {
    value: &'n Value,
    place: Place<'n>,
    problems: &'n Problems,
    /// Its absence was written down already: nothing more is to be said of it.
    missing: bool,
}

enum Place<'n> {
    Root,
    Field(&'n Node<'n>, &'n str),
    Entry(&'n Node<'n>, usize),
}

impl<'n> Node<'n> {
    /// The root of a reading.
    pub fn root(value: &'n Value, problems: &'n Problems) -> Node<'n> {
        Node {
            value,
            place: Place::Root,
            problems,
            missing: false,
        }
    }

    fn path(&self) -> String {
        match self.place {
            Place::Root => String::new(),
            Place::Field(parent, name) => {
                let mut path = parent.path();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(name);
                path
            }
            Place::Entry(parent, index) => [&parent.path(), "[", &index.to_string(), "]"].concat(),
        }
    }

    /// Writes down a fault of this place.
    pub fn problem(&self, message: impl Into<String>) {
        self.write(Problem::new(String::new(), message.into()));
    }

    fn write(&self, mut problem: Problem) {
        let mut problems = self.problems.borrow_mut();
        if self.missing || problems.len() == PROBLEMS_MAX {
            return;
        }
        problem.path = self.path();
        // What several parts share is read once for each, and its fault is one.
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }

    /// A fault in the form `what: "text"`, and what is known instead.
    pub fn unknown(&self, what: &str, text: &str, known: &[&str]) {
        let meant = near::nearest(text, || known.iter().copied().map(Into::into));
        self.refuse(what, text, known, meant);
    }

    /// The same, where what may have been meant are too many names to list: only the command line says the nearest.
    pub fn misspelt<I>(&self, what: &str, text: &str, names: impl FnOnce() -> I)
    where
        I: Iterator<Item = String>,
    {
        self.refuse(what, text, &[], near::nearest(text, names));
    }

    fn refuse(&self, what: &str, text: &str, known: &[&str], meant: near::Name) {
        let mut message = [what, ": \"", text, "\""].concat();
        if !known.is_empty() {
            message.push_str(KNOWN_ARE);
            message.push_str(&known.join(", "));
        }
        self.write(Problem {
            path: String::new(),
            message,
            hint: Hint {
                field: (what == UNKNOWN_FIELD).then(|| text.into()),
                meant,
                ..Hint::default()
            },
        });
    }

    /// Holds an object to its fields: faults one that has others than `known`, and one that is no object.
    pub fn object(&self, known: &[&str]) {
        let Value::Object(fields) = self.value else {
            return self.wrong("an object");
        };
        for (name, _) in fields {
            if !known.contains(&name.as_str()) {
                self.unknown(UNKNOWN_FIELD, name, known);
            }
        }
    }

    /// A field that may be absent.
    pub fn maybe<'c>(&'c self, name: &'c str) -> Option<Node<'c>> {
        let value = self.value.field(name)?;
        Some(Node {
            value,
            place: Place::Field(self, name),
            problems: self.problems,
            missing: false,
        })
    }

    /// A field that must be there.
    pub fn field<'c>(&'c self, name: &'c str) -> Node<'c> {
        self.maybe(name).unwrap_or_else(|| {
            // Of what is no object that was said already.
            if matches!(self.value, Value::Object(_)) {
                self.unknown("missing field", name, &[]);
            }
            Node {
                value: &Value::Null,
                place: Place::Field(self, name),
                problems: self.problems,
                missing: true,
            }
        })
    }

    /// Reads every entry of a list of at least one.
    pub fn each<T>(&self, mut read: impl FnMut(&Node<'_>) -> T) -> Vec<T> {
        let mut all = Vec::new();
        let Value::List(values) = self.value else {
            self.wrong("a list");
            return all;
        };
        if values.is_empty() {
            self.problem("empty list: at least one entry is needed");
        }
        for (index, value) in values.iter().enumerate() {
            let place = Place::Entry(self, index);
            all.push(read(&Node {
                value,
                place,
                problems: self.problems,
                missing: false,
            }));
        }
        all
    }

    /// A string with something in it.
    pub fn text(&self) -> &'n str {
        let Value::Text(text) = self.value else {
            self.wrong("a text");
            return "";
        };
        if text.trim_ascii().is_empty() {
            self.problem("empty text");
        }
        text
    }

    /// Whether this is that string, without writing a fault.
    pub fn says(&self, text: &str) -> bool {
        self.value.as_text() == Some(text)
    }

    /// Whether this is a string at all, without writing a fault.
    pub fn is_text(&self) -> bool {
        matches!(self.value, Value::Text(_))
    }

    /// A number.
    pub fn number(&self) -> f64 {
        match self.value {
            Value::Number(number) if number.is_finite() => *number,
            _ => {
                self.wrong("a number");
                f64::NAN
            }
        }
    }

    /// A whole number within the range, both ends included.
    pub fn whole(&self, range: RangeInclusive<u16>) -> u16 {
        let number = self.number();
        let (low, high) = (*range.start(), *range.end());
        // Of what is no number nothing more is said.
        let fits = number.fract() == 0.0 && number >= f64::from(low) && number <= f64::from(high);
        if !fits && !number.is_nan() {
            self.problem(format!("not a whole number from {low} to {high}"));
        }
        number as u16
    }

    /// `true` or `false`.
    pub fn flag(&self) -> bool {
        match self.value {
            Value::Bool(flag) => *flag,
            _ => {
                self.wrong("true or false");
                false
            }
        }
    }

    /// One of the names of a table, as its index.
    pub fn choice(&self, what: &str, names: &[&str]) -> usize {
        let text = self.text();
        let found = names.iter().position(|name| *name == text);
        found.unwrap_or_else(|| {
            if !text.is_empty() {
                self.unknown(what, text, names);
            }
            0
        })
    }

    /// An entry of a list of ids, as its index.
    pub fn reference(&self, what: &str, ids: &[&str]) -> usize {
        let text = self.text();
        let found = ids.iter().position(|id| *id == text);
        found.unwrap_or_else(|| {
            if !text.is_empty() {
                self.misspelt(what, text, || ids.iter().copied().map(Into::into));
            }
            0
        })
    }

    /// An id: small letters, digits and hyphens, at most 64, as it stands in addresses and file names.
    pub fn id(&self) -> String {
        let text = self.text();
        let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if !text.bytes().all(plain) || text.starts_with('-') || text.len() > 64 {
            self.unknown("bad id", text, &[]);
        }
        text.into()
    }

    fn wrong(&self, wanted: &str) {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(number) if number.is_finite() => "a number",
            // `JSON.parse` makes one of 1e400.
            Value::Number(_) => "an endless number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.problem([found, " instead of ", wanted].concat());
    }
}
