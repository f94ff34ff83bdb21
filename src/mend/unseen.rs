//! A series that no view shows and a text names: there it has its place. Words that hold in a range of its values name
//! it too, and nothing but the brief as it was written tells of them.

use super::{drop, way};
use crate::check::UNSEEN;
use crate::reader::Problem;
use crate::value::Value;

/// How the problem begins of a chart whose missing part is told of already.
const LESS: &str = "parts that are less than a whole";

/// Leaves out the series that a text of their chart names, or that are missing in a whole.
pub(super) fn named(problems: &mut Vec<Problem>, brief: &Value) {
    let less = problems.iter().filter(|one| one.message.starts_with(LESS));
    let less: Vec<String> = less
        .filter_map(|one| way::chart(&one.path).map(Into::into))
        .collect();
    drop(problems, &|problem| {
        let Some(id) = way::quoted(&problem.message, UNSEEN) else {
            return false;
        };
        let path = way::chart(&problem.path).unwrap_or_default();
        let chart = way::at(brief, path);
        less.iter().any(|of| of == path)
            || chart.is_some_and(|chart| says(chart, &["{", id, "."].concat()))
    });
}

/// Whether a text within a value says it.
fn says(value: &Value, slot: &str) -> bool {
    match value {
        Value::Text(text) => text.contains(slot),
        Value::List(entries) => entries.iter().any(|entry| says(entry, slot)),
        Value::Object(fields) => fields.iter().any(|(_, value)| says(value, slot)),
        _ => false,
    }
}
