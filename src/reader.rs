//! The reader's hand: walks a [`Value`], knows the path of where it stands, and writes down every fault.
//!
//! serde's own derived readers know no path in a page, cannot refuse unknown fields there,
//! and cost the module 10 KB more.

use std::cell::RefCell;
use std::rc::Rc;

use crate::value::Value;

/// What is wrong with a brief, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The place: `sections[0].charts[1].title.nl`; empty for the whole.
    pub path: String,
    /// What is wrong, lower case, the thing first.
    pub message: String,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)?;
        if !self.path.is_empty() {
            f.write_str(" at ")?;
            f.write_str(&self.path)?;
        }
        Ok(())
    }
}

/// The list that all nodes of one reading write to.
pub type Problems = Rc<RefCell<Vec<Problem>>>;

/// A value and the way to it.
#[derive(Clone)]
pub struct Node<'a> {
    value: &'a Value,
    /// Where it stands.
    pub path: String,
    problems: Problems,
}

impl<'a> Node<'a> {
    /// The root of a reading.
    pub fn root(value: &'a Value, problems: &Problems) -> Node<'a> {
        Node {
            value,
            path: String::new(),
            problems: problems.clone(),
        }
    }

    /// Writes down a fault of this place.
    pub fn problem(&self, message: impl Into<String>) {
        let problem = Problem {
            path: self.path.clone(),
            message: message.into(),
        };
        self.problems.borrow_mut().push(problem);
    }

    /// The fields of an object. Refuses one that has others than `known`, and one that is no object.
    pub fn object(&self, known: &[&str]) -> Option<()> {
        let Value::Object(fields) = self.value else {
            return self.wrong("an object");
        };
        for (index, (name, _)) in fields.iter().enumerate() {
            if fields[..index].iter().any(|(earlier, _)| earlier == name) {
                self.problem(format!("duplicate field: \"{name}\""));
            } else if !known.contains(&name.as_str()) {
                self.problem(format!(
                    "unknown field: \"{name}\"; known are {}",
                    known.join(", ")
                ));
            }
        }
        Some(())
    }

    /// The names of an object's fields, whatever they are.
    pub fn names(&self) -> Vec<&'a str> {
        match self.value {
            Value::Object(fields) => fields.iter().map(|(name, _)| name.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// A field that may be absent.
    pub fn maybe(&self, name: &str) -> Option<Node<'a>> {
        let value = self.value.field(name)?;
        let path = if self.path.is_empty() {
            name.into()
        } else {
            format!("{}.{name}", self.path)
        };
        Some(Node {
            value,
            path,
            problems: self.problems.clone(),
        })
    }

    /// A field that must be there.
    pub fn field(&self, name: &str) -> Option<Node<'a>> {
        let found = self.maybe(name);
        if found.is_none() && matches!(self.value, Value::Object(_)) {
            self.problem(format!("missing field: \"{name}\""));
        }
        found
    }

    /// The entries of a list of at least one.
    pub fn list(&self) -> Option<Vec<Node<'a>>> {
        let Value::List(values) = self.value else {
            return self.wrong("a list");
        };
        if values.is_empty() {
            self.problem("empty list: at least one entry is needed");
            return None;
        }
        let entry = |(index, value)| Node {
            value,
            path: format!("{}[{index}]", self.path),
            problems: self.problems.clone(),
        };
        Some(values.iter().enumerate().map(entry).collect())
    }

    /// Reads every entry of a list; None if any fails, after all were tried.
    pub fn each<T>(&self, read: impl FnMut(Node<'a>) -> Option<T>) -> Option<Vec<T>> {
        let read: Vec<Option<T>> = self.list()?.into_iter().map(read).collect();
        read.into_iter().collect()
    }

    /// A string with something in it.
    pub fn text(&self) -> Option<&'a str> {
        let Value::Text(text) = self.value else {
            return self.wrong("a text");
        };
        if text.trim().is_empty() {
            self.problem("empty text");
            return None;
        }
        Some(text)
    }

    /// Whether this is a string at all, without writing a fault.
    pub fn is_text(&self) -> bool {
        matches!(self.value, Value::Text(_))
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        match self.value {
            Value::Number(number) if number.is_finite() => Some(*number),
            _ => self.wrong("a number"),
        }
    }

    /// A whole number within the range, both ends included.
    pub fn whole(&self, range: std::ops::RangeInclusive<u16>) -> Option<u16> {
        let number = self.number()?;
        if number.fract() == 0.0
            && number >= f64::from(*range.start())
            && number <= f64::from(*range.end())
        {
            return Some(number as u16);
        }
        self.problem(format!(
            "not a whole number from {} to {}",
            range.start(),
            range.end()
        ));
        None
    }

    /// `true` or `false`.
    pub fn flag(&self) -> Option<bool> {
        match self.value {
            Value::Bool(flag) => Some(*flag),
            _ => self.wrong("true or false"),
        }
    }

    /// One of the names of a table, as what stands beside it.
    pub fn choice<T: Copy>(&self, what: &str, table: &[(&str, T)]) -> Option<T> {
        let text = self.text()?;
        let found = table.iter().find(|(name, _)| *name == text);
        if found.is_none() {
            let names: Vec<&str> = table.iter().map(|(name, _)| *name).collect();
            self.problem(format!(
                "unknown {what}: \"{text}\"; known are {}",
                names.join(", ")
            ));
        }
        found.map(|(_, value)| *value)
    }

    /// An entry of a list of ids, as its index.
    pub fn reference<'i>(
        &self,
        what: &str,
        mut ids: impl Iterator<Item = &'i str>,
    ) -> Option<usize> {
        let text = self.text()?;
        let found = ids.position(|id| id == text);
        if found.is_none() {
            self.problem(format!("unknown {what}: \"{text}\""));
        }
        found
    }

    /// An id: small letters, digits and hyphens, at most 64, as it stands in addresses and file names.
    pub fn id(&self) -> Option<String> {
        let text = self.text()?;
        let fits = text.len() <= 64
            && text
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-');
        if !fits {
            self.problem(format!(
                "bad id: \"{text}\"; small letters, digits and hyphens, at most 64"
            ));
            return None;
        }
        Some(text.into())
    }

    fn wrong<T>(&self, wanted: &str) -> Option<T> {
        let found = match self.value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.problem(format!("{found} instead of {wanted}"));
        None
    }
}
