//! What several series have in common stands once in the file, and its fault is one.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// Leaves each fault of "common" with the first of the series that have it from there.
pub(super) fn once(problems: &mut Vec<Problem>, brief: &Value) {
    let mut seen: Vec<(String, String)> = Vec::new();
    problems.retain(|problem| {
        let Some(place) = in_common(&problem.path, brief) else {
            return true;
        };
        let fault = (place, problem.message.clone());
        let is_first = !seen.contains(&fault);
        if is_first {
            seen.push(fault);
        }
        is_first
    });
}

/// The path below "common" of what a series has from there: `…charts[1].definition.en`.
fn in_common(path: &str, brief: &Value) -> Option<String> {
    let chart = way::chart(path)?;
    let rest = path[chart.len()..].strip_prefix(".series[")?;
    let (index, field) = rest.split_once("].")?;
    let name = field.split(['.', '[']).next()?;
    let series = way::at(brief, &format!("{chart}.series[{index}]"))?;
    let common = way::at(brief, chart)?.field("common")?;
    (series.field(name).is_none() && common.field(name).is_some()).then(|| way::below(chart, field))
}
