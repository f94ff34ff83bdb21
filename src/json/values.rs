//! From the tree of a file to a [`Value`], and what only the file shows: names that stand twice,
//! numbers that no computer holds, lists without end.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use jsonc_parser::ast::{Object, Value as Tree};
use jsonc_parser::common::Ranged as _;

use super::At;
use crate::reader::{PROBLEMS_MAX, Problem};
use crate::value::Value;

/// At most so many entries in one list: the checks compare some of them with all others. 10 000.
const ENTRIES_MAX: usize = 10_000;
/// At most so many fields in one object; the words of a language are less than a hundred. 1000.
const FIELDS_MAX: usize = 1000;

/// At most so many bytes in one text: each is read word by word for every year that a chart can show. 100 000.
const TEXT_MAX: usize = 100_000;

/// The value, and the faults of the file.
pub(super) fn value(tree: &Tree<'_>, parse: fn(&str) -> f64) -> (Value, Vec<At>) {
    let mut walk = Walk {
        parse,
        path: Vec::new(),
        faults: Vec::new(),
    };
    let value = walk.value(tree);
    (value, walk.faults)
}

/// The chart of a point that has a field twice: it may be two points, of which the second is lost.
pub(super) fn chart_of_point(problem: &Problem) -> Option<&str> {
    let (chart, point) = problem.path.split_once(".series[")?;
    let is_twice = problem.message.starts_with("duplicate field");
    (is_twice && point.contains("].points[")).then_some(chart)
}

struct Walk {
    /// What makes a number of its digits.
    parse: fn(&str) -> f64,
    /// The steps from the root, as they are written.
    path: Vec<String>,
    faults: Vec<At>,
}

impl Walk {
    fn fault(&mut self, offset: usize, message: String, advice: &'static str) -> Option<&mut At> {
        if self.faults.len() == PROBLEMS_MAX {
            return None;
        }
        let path = self.path.concat();
        let path = path.trim_start_matches('.').to_owned();
        self.faults.push(At::new(offset, path, message, advice));
        self.faults.last_mut()
    }

    fn value(&mut self, tree: &Tree<'_>) -> Value {
        match tree {
            Tree::NullKeyword(_) => Value::Null,
            Tree::BooleanLit(flag) => Value::Bool(flag.value),
            Tree::StringLit(text) => Value::Text(self.text(&text.value, tree.start())),
            Tree::NumberLit(number) => Value::Number(self.number(number.value, tree.start())),
            Tree::Array(list) => {
                self.count(list.elements.len(), ENTRIES_MAX, "list", "entries", tree);
                let entries = list.elements.iter().take(ENTRIES_MAX).enumerate();
                let entries = entries.map(|(index, entry)| {
                    self.path.push(format!("[{index}]"));
                    let value = self.value(entry);
                    self.path.pop();
                    value
                });
                Value::List(entries.collect())
            }
            Tree::Object(object) => {
                self.count(
                    object.properties.len(),
                    FIELDS_MAX,
                    "object",
                    "fields",
                    tree,
                );
                self.object(object)
            }
        }
    }

    fn text(&mut self, text: &str, offset: usize) -> String {
        if text.len() <= TEXT_MAX {
            return text.to_owned();
        }
        let message = format!("text too long: more than {TEXT_MAX} bytes");
        self.fault(
            offset,
            message,
            "shorten the text: nobody reads so much beside a chart",
        );
        text[..text.floor_char_boundary(TEXT_MAX)].to_owned()
    }

    fn count(&mut self, count: usize, max: usize, what: &str, of: &str, tree: &Tree<'_>) {
        if count > max {
            let message = format!("{what} too long: {count} {of}, at most {max} are read");
            self.fault(tree.start(), message, "leave out what no chart shows");
        }
    }

    fn object(&mut self, object: &Object<'_>) -> Value {
        let mut first: HashMap<&str, usize> = HashMap::new();
        let mut fields = Vec::new();
        for property in object.properties.iter().take(FIELDS_MAX) {
            let name = property.name.as_str();
            self.path.push(format!(".{name}"));
            // The first stands; whatever else is wrong is said of it.
            match first.entry(name) {
                Entry::Occupied(first) => self.twice(name, *first.get(), property.start()),
                Entry::Vacant(place) => {
                    place.insert(property.start());
                    fields.push((name.to_owned(), self.value(&property.value)));
                }
            }
            self.path.pop();
        }
        Value::Object(fields)
    }

    fn twice(&mut self, name: &str, earlier: usize, offset: usize) {
        let message = format!("duplicate field: \"{name}\"");
        let path = self.path.concat();
        let advice = match path.contains(".points[") && matches!(name, "year" | "date" | "value") {
            true => {
                "write }, { before this one, if two points stand in one; else keep one of the two and remove the other"
            }
            false => "keep one of the two, with the value that you mean, and remove the other",
        };
        if let Some(fault) = self.fault(offset, message, advice) {
            fault.earlier = Some(earlier);
        }
    }

    fn number(&mut self, text: &str, offset: usize) -> f64 {
        let number = (self.parse)(text);
        if number.is_finite() {
            return number;
        }
        self.fault(
            offset,
            format!("number out of range: {text}"),
            "write the figure as it was published; if there is none, leave the point out",
        );
        0.0
    }
}
