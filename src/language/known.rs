//! The languages that are known: one file each, which holds everything that a translator fills in.

use std::sync::LazyLock;

use super::{Language, nearest};
use crate::reader::{Node, Problems};
use crate::value::Value;

/// Their files, as they are printed to be translated. English is first: it is what is said where a language has no words.
const FILES: &[&str] = &[
    include_str!("../languages/en.json"),
    include_str!("../languages/nl.json"),
];

static KNOWN: LazyLock<Vec<Language>> =
    LazyLock::new(|| FILES.iter().map(|file| of(file)).collect());

/// Every one of them.
pub fn known() -> &'static [Language] {
    &KNOWN
}

/// The one for a tag: `nl`, and also `nl-BE` or `NL`.
pub fn find(tag: &str) -> Option<&'static Language> {
    Some(&known()[nearest(known(), tag)?])
}

/// Its file, as a brief may bring it.
pub fn source(tag: &str) -> Option<&'static str> {
    Some(FILES[nearest(known(), tag)?])
}

/// A file that is no language says nothing, and a test tells of it.
fn of(file: &str) -> Language {
    let value = serde_json::from_str(file).unwrap_or(Value::Null);
    super::read::brought(&Node::root(&value, &Problems::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_language_that_a_brief_could_bring() {
        for file in FILES {
            let value: Value = serde_json::from_str(file).expect("JSON");
            let problems = Problems::default();
            super::super::read::brought(&Node::root(&value, &problems));
            assert_eq!(problems.into_inner(), []);
        }
        let tags: Vec<&str> = known().iter().map(|one| one.tag.as_str()).collect();
        assert_eq!(tags, ["en", "nl"]);
    }
}
