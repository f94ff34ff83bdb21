//! What changed between two versions of a brief: number by number, in the order of the new one, a plain sentence each.
//!
//! Both become trees of what they hold, with an id for each part and words for each field (`diff/parts.rs`);
//! then the two trees are walked side by side.

mod charts;
mod news;
mod parts;
#[cfg(not(target_arch = "wasm32"))]
mod revised;
#[cfg(not(target_arch = "wasm32"))]
mod stayed;
mod words;

pub use news::{News, news};
#[cfg(not(target_arch = "wasm32"))]
pub use revised::{
    LookAgain, calculated, calculated_head, left_behind, left_behind_head, same_source,
    same_source_head,
};
#[cfg(not(target_arch = "wasm32"))]
pub use stayed::{Stayed, stayed, stayed_head};

use crate::brief::Brief;
use crate::language::{self, Language};
use crate::state::language_index;
use crate::value::{Value, plain};
use parts::{Field, Part};
use words::{Row, fill};

/// One thing that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What happened: `changed`, `new`, `gone` or `order`.
    pub what: &'static str,
    /// The ids of the parts that lead to it, such as `chart killed`, `series fld`, `point 2023`.
    pub place: Vec<String>,
    /// The field, where it is one; empty for a whole part.
    pub field: String,
    /// What stood there before: a number for a value, else words; null where there was nothing.
    pub before: Value,
    /// What stands there now, in the same way.
    pub after: Value,
    /// All of it as a sentence.
    pub sentence: String,
}

impl Change {
    /// Whether it is a figure, or the day of its source, that is another: then the brief is of another day.
    pub fn is_of_figures(&self) -> bool {
        let is_point = self
            .place
            .last()
            .is_some_and(|part| part.starts_with("point "));
        self.field == "date" || is_point && matches!(&*self.field, "" | "value")
    }
}

impl From<Change> for Value {
    fn from(change: Change) -> Value {
        let Change {
            what,
            place,
            field,
            before,
            after,
            sentence,
        } = change;
        let what = what.to_owned();
        Raw {
            what,
            place,
            field,
            before,
            after,
            sentence,
        }
        .into()
    }
}

struct Raw {
    what: String,
    place: Vec<String>,
    field: String,
    before: Value,
    after: Value,
    sentence: String,
}

plain! {
    Raw { what, place, field, before, after, sentence }
}

/// Everything that differs, said in the language nearest to `lang`; empty where the two say the same.
pub fn diff<'a>(old: &'a Brief, new: &'a Brief, lang: &str) -> Vec<Change> {
    let own = |brief: &'a Brief| Some(&brief.languages[language::nearest(&brief.languages, lang)?]);
    let known = || language::find(lang);
    let language = own(new)
        .or_else(|| own(old))
        .or_else(known)
        .unwrap_or(&new.languages[0]);
    let [before, after] = [old, new].map(|brief| {
        let voice = brief.voice(language_index(brief, Some(&language.tag)));
        parts::of(brief, voice, language)
    });
    let mut walk = Walk {
        row: words::row(language),
        language,
        changes: Vec::new(),
    };
    walk.part(&before, &after, &mut Way::default());
    walk.changes
}

/// What is said where nothing differs, in the language in which changes would be said.
pub fn nothing(new: &Brief, lang: &str) -> &'static str {
    let own = language::nearest(&new.languages, lang).map(|index| &new.languages[index]);
    let language = own.or_else(|| language::find(lang));
    words::row(language.unwrap_or(&new.languages[0])).nothing
}

#[cfg(not(target_arch = "wasm32"))]
/// Whether the answer is in Dutch: as the sentences of `diff` are.
pub fn is_dutch(new: &Brief, lang: &str) -> bool {
    let own: Option<&Language> =
        language::nearest(&new.languages, lang).map(|index| &new.languages[index]);
    let language = own.or_else(|| language::find(lang));
    words::row(language.unwrap_or(&new.languages[language_index(new, None)])).tag == "nl"
}

/// The way to a part: its ids, and how they are spoken of.
#[derive(Default)]
struct Way {
    ids: Vec<String>,
    labels: Vec<String>,
}

impl Way {
    fn push(&mut self, part: &Part) {
        self.ids.push([part.kind.name(), " ", &part.id].concat());
        self.labels.push(part.label.clone());
    }

    fn pop(&mut self) {
        self.ids.pop();
        self.labels.pop();
    }

    /// The labels in one; what has none, such as the only series of a chart, is left out.
    fn words(&self, last: &str) -> String {
        let labels = self.labels.iter().map(String::as_str).chain([last]);
        let labels: Vec<&str> = labels.filter(|label| !label.is_empty()).collect();
        labels.join(", ")
    }
}

struct Walk<'w> {
    row: &'static Row,
    language: &'w Language,
    changes: Vec<Change>,
}

impl Walk<'_> {
    fn part(&mut self, old: &Part, new: &Part, way: &mut Way) {
        for field in &new.fields {
            match old.fields.iter().find(|other| other.is(field)) {
                Some(before) if before.raw == field.raw => {}
                before => self.field(before, Some(field), way),
            }
        }
        for field in &old.fields {
            if !new.fields.iter().any(|other| other.is(field)) {
                self.field(Some(field), None, way);
            }
        }
        self.parts(&old.parts, &new.parts, way);
    }

    fn parts(&mut self, old: &[Part], new: &[Part], way: &mut Way) {
        let (in_old, in_new) = (Index::of(old), Index::of(new));
        // What is gone is told where it stood.
        let mut told = 0;
        let mut last = 0;
        let mut moved: Option<&Part> = None;
        for part in new {
            let Some(place) = in_old.place(part) else {
                self.whole("new", part, way);
                continue;
            };
            for other in old.iter().take(place).skip(told) {
                if in_new.place(other).is_none() {
                    self.whole("gone", other, way);
                }
            }
            if place < last {
                moved = moved.or(Some(part));
            }
            (told, last) = (told.max(place + 1), last.max(place));
            way.push(part);
            self.part(&old[place], part, way);
            way.pop();
        }
        for other in old.iter().skip(told) {
            if in_new.place(other).is_none() {
                self.whole("gone", other, way);
            }
        }
        if let Some(part) = moved {
            self.order(part, way);
        }
    }

    fn field(&mut self, before: Option<&Field>, after: Option<&Field>, way: &Way) {
        let Some(field) = after.or(before) else {
            return;
        };
        let name = words::field(field.name, self.language);
        let name = match &field.lang {
            // One language more or less is told by itself.
            Some(tag) => [name, " (", tag, ")"].concat(),
            None => name.to_owned(),
        };
        let place = way.words(&name);
        let (what, sentence) = match (before, after) {
            (Some(before), Some(after)) => {
                // Two texts that say the same with other slots are shown with them.
                let same = before.shown == after.shown;
                let shown = |field: &Field| {
                    if same {
                        field.raw.clone()
                    } else {
                        field.shown.clone()
                    }
                };
                let sentence = fill(self.row.changed, &[&place, &shown(before), &shown(after)]);
                ("changed", sentence)
            }
            (None, Some(after)) => ("new", fill(self.row.set, &[&place, &after.shown])),
            (Some(before), None) => ("gone", fill(self.row.unset, &[&place, &before.shown])),
            (None, None) => return,
        };
        self.changes.push(Change {
            what,
            place: way.ids.clone(),
            field: field.name.into(),
            before: before.map_or(Value::Null, Field::value),
            after: after.map_or(Value::Null, Field::value),
            sentence,
        });
    }

    /// A part that is new or gone, with everything in it.
    fn whole(&mut self, what: &'static str, part: &Part, way: &mut Way) {
        let words = words::kind(part.kind, self.row);
        way.push(part);
        // A point is nothing but its value.
        let value = part.fields.iter().find(|field| field.name == "value");
        let said = if what == "new" { words.new } else { words.gone };
        let place = way.words("");
        let sentence = match value {
            Some(value) => fill(said, &[&place, &value.shown]),
            None => fill(said, &[if place.is_empty() { &part.id } else { &place }]),
        };
        let given = value.map_or(Value::Null, Field::value);
        let (before, after) = match what {
            "new" => (Value::Null, given),
            _ => (given, Value::Null),
        };
        self.changes.push(Change {
            what,
            place: way.ids.clone(),
            field: String::new(),
            before,
            after,
            sentence,
        });
        way.pop();
    }

    fn order(&mut self, part: &Part, way: &Way) {
        let place = way.words(words::kind(part.kind, self.row).many);
        self.changes.push(Change {
            what: "order",
            place: way.ids.clone(),
            field: part.kind.name().into(),
            before: Value::Null,
            after: Value::Null,
            sentence: fill(self.row.order, &[&place]),
        });
    }
}

/// Where the parts of a list stand, by kind and id.
struct Index<'p>(Vec<((&'static str, &'p str), usize)>);

impl<'p> Index<'p> {
    fn of(parts: &'p [Part]) -> Index<'p> {
        let key = |(place, part): (usize, &'p Part)| ((part.kind.name(), part.id.as_str()), place);
        let mut keys: Vec<_> = parts.iter().enumerate().map(key).collect();
        keys.sort_unstable();
        Index(keys)
    }

    fn place(&self, part: &Part) -> Option<usize> {
        let key = (part.kind.name(), part.id.as_str());
        let found = self.0.binary_search_by_key(&key, |(key, _)| *key);
        found.ok().map(|index| self.0[index].1)
    }
}
