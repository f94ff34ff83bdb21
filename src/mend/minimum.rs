//! A minimum that is said at a point: a series is one as a whole, or is none.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

const FIELD: &str = "at_least";

/// Leaves the fault of a series with the first of its points that has it.
pub(super) fn once(problems: &mut Vec<Problem>) {
    let mut seen: Vec<String> = Vec::new();
    problems.retain(|problem| {
        if !is_of(problem) {
            return true;
        }
        let series = way::around(&problem.path).to_owned();
        let is_first = !seen.contains(&series);
        if is_first {
            seen.push(series);
        }
        is_first
    });
}

/// Whoever moved it into the series would change what is said of its other years.
pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !is_of(problem) {
        return;
    }
    let series = way::below(way::around(&problem.path), FIELD);
    let says = |path: &str| matches!(way::at(brief, path), Some(Value::Bool(true)));
    let point = way::below(&problem.path, FIELD);
    let advice = match (says(&series), says(&point)) {
        (true, true) => "take it out of the points: \"at_least\" in the series says it of each",
        (true, false) => {
            "take it out of the points: a series is a minimum as a whole, or none of it is; put the exact years and \
             the minimums into two series; or keep the series a minimum, and say in \"note\" of the chart which years are exact"
        }
        (false, true) => {
            "take it out of the points: a series is a minimum as a whole, or none of it is; write \"at_least\": true in the \
             series, if each of its figures is one; else put the exact years and the minimums into two series"
        }
        (false, false) => {
            "take it out of the points: without \"at_least\" in the series none of them is a minimum"
        }
    };
    problem.hint.advice = Some(advice.into());
}

fn is_of(problem: &Problem) -> bool {
    problem.hint.field.as_deref() == Some(FIELD) && way::field(&problem.path) == "points"
}
