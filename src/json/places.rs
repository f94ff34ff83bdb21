//! Places: from a path in a brief to a byte of its file, and from a byte to a line and a column.

use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged as _;

use super::Place;
use crate::reader::Problem;

/// The places of some bytes of a text.
pub(super) struct Places(Vec<(usize, Place)>);

impl Places {
    /// Counts lines and columns in one walk through the text.
    pub(super) fn of(text: &str, offsets: impl Iterator<Item = Option<usize>>) -> Places {
        let mut offsets: Vec<usize> = offsets.flatten().collect();
        offsets.sort_unstable();
        let mut letters = text.char_indices().peekable();
        let mut place = Place { line: 1, column: 1 };
        let count = |offset: usize| {
            while let Some((_, letter)) = letters.next_if(|(start, _)| *start < offset) {
                if letter == '\n' {
                    place.line += 1;
                    place.column = 1;
                } else {
                    place.column += 1;
                }
            }
            (offset, place)
        };
        Places(offsets.into_iter().map(count).collect())
    }

    /// The place of one of the bytes.
    pub(super) fn at(&self, offset: usize) -> Place {
        let found = self.0.binary_search_by_key(&offset, |(byte, _)| *byte);
        let start = Place { line: 1, column: 1 };
        found.map_or(start, |index| self.0[index].1)
    }
}

/// Where a problem lies; where its path ends in what is not there, in the innermost that is.
pub(super) fn offset(tree: &Value<'_>, problem: &Problem) -> usize {
    let mut way = vec![tree];
    for step in steps(&problem.path) {
        let Some(next) = way.last().and_then(|here| down(here, &step)) else {
            // What series have in common stands beside the list of them.
            let chart = way.len().checked_sub(3).map(|index| way[index]);
            let common = chart.and_then(|chart| field(chart, "common"));
            match common.and_then(|common| down(&common.value, &step)) {
                Some(shared) => way.push(shared),
                None => break,
            }
            continue;
        };
        way.push(next);
    }
    let here = way.last().copied().unwrap_or(tree);
    let named = problem.hint.field.as_ref();
    match named.and_then(|name| field(here, name)) {
        Some(property) => property.start(),
        None => here.start(),
    }
}

enum Step<'p> {
    Field(&'p str),
    Entry(usize),
}

/// The steps of `sections[0].charts[1].title`.
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    let parts = path.split(['.', '[']).filter(|part| !part.is_empty());
    parts.map(|part| {
        let index = part.strip_suffix(']').and_then(|index| index.parse().ok());
        index.map_or(Step::Field(part), Step::Entry)
    })
}

fn down<'v, 't>(value: &'v Value<'t>, step: &Step<'_>) -> Option<&'v Value<'t>> {
    match (value, step) {
        (Value::Array(list), Step::Entry(index)) => list.elements.get(*index),
        (_, Step::Field(name)) => field(value, name).map(|property| &property.value),
        _ => None,
    }
}

fn field<'v, 't>(value: &'v Value<'t>, name: &str) -> Option<&'v ObjectProp<'t>> {
    let Value::Object(object) = value else {
        return None;
    };
    let mut properties = object.properties.iter();
    properties.find(|property| property.name.as_str() == name)
}
