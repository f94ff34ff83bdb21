//! What the brief as it was written says, and its reader does not keep: a source behind those of the points, and
//! decimals that are named.

use super::{drop, way};
use crate::check::{DECIMALS, SOURCE};
use crate::reader::Problem;
use crate::value::Value;

/// Leaves out what was written so on purpose.
pub(super) fn so(problems: &mut Vec<Problem>, brief: &Value) {
    drop(problems, &|problem| {
        if let Some(id) = way::quoted(&problem.message, SOURCE) {
            return brief
                .field("sections")
                .is_some_and(|sections| cites(sections, id));
        }
        problem.message.starts_with(DECIMALS) && way::at(brief, &problem.path).is_some()
    });
}

/// Whether a series, a point or what series have in common names a source.
fn cites(value: &Value, id: &str) -> bool {
    match value {
        Value::List(entries) => entries.iter().any(|entry| cites(entry, id)),
        Value::Object(fields) => {
            let own = value.field("source").and_then(Value::as_text);
            own == Some(id) || fields.iter().any(|(_, value)| cites(value, id))
        }
        _ => false,
    }
}
