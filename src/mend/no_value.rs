//! Series that have no figure of some of the years that a view lets a reader choose.

use super::{cut, listed, way};
use crate::reader::Problem;
use crate::value::Value;

/// How the problem begins.
pub(crate) const NO_VALUE: &str = "no value";

/// Leaves what two views of a chart lack alike with the first of them.
pub(super) fn once(problems: &mut Vec<Problem>) {
    let mut seen: Vec<(String, String)> = Vec::new();
    problems.retain(|problem| {
        let Some(chart) = way::chart(&problem.path).filter(|_| is_of(problem)) else {
            return true;
        };
        let fault = (chart.to_owned(), problem.message.clone());
        let is_first = !seen.contains(&fault);
        if is_first {
            seen.push(fault);
        }
        is_first
    });
}

/// Side by side the others may go on without it.
pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let Some((id, without)) = of(problem) else {
        return;
    };
    let Some(has) = years_of(problem, brief, &id) else {
        return;
    };
    let view = way::at(brief, way::around(&problem.path));
    let kind = view.and_then(|view| view.field("kind")?.as_text());
    if !matches!(kind, Some("bars" | "dots")) || has.is_empty() {
        return;
    }
    let id = cut(&id);
    let has = listed(&mut has.iter().map(String::as_str));
    problem.hint.advice = Some(format!(
        "add to \"{id}\" the points of {without}, or take {without} out of \"years\" of the view; \
         or take \"{id}\" out of it, and give it a view of its own with the years that it has: {has}"
    ));
}

fn is_of(problem: &Problem) -> bool {
    of(problem).is_some()
}

/// The series, and the years that it has no figure of.
fn of(problem: &Problem) -> Option<(String, String)> {
    let rest = problem.message.strip_prefix(NO_VALUE)?;
    let (id, without) = rest.strip_prefix(": \"")?.split_once("\" has none in ")?;
    Some((id.into(), without.into()))
}

/// The years that a series has figures of.
fn years_of(problem: &Problem, brief: &Value, id: &str) -> Option<Vec<String>> {
    let list = way::below(way::chart(&problem.path)?, "series");
    let series = way::entries(brief, &list)
        .iter()
        .find(|one| way::id(one) == Some(id))?;
    let points = series.field("points")?.as_list()?.iter();
    let year = |point: &Value| Some((point.field("year")?.as_number()? as u16).to_string());
    Some(points.filter_map(year).collect())
}
