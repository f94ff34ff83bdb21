//! A series whose sources are all of one publisher, and whose counter is another: the counter is the one that is wrong.

use super::{cut, way};
use crate::reader::Problem;
use crate::value::Value;

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with("source of another counter") {
        return;
    }
    let series = problem.path.split(".points[").next().unwrap_or_default();
    let Some(publisher) = publisher(series, brief) else {
        return;
    };
    problem.hint.advice = Some(format!(
        "write \"counter\": \"{}\" in this series, if the sources are right: they are all of that publisher; \
         or write a source of the counter",
        cut(publisher)
    ));
}

/// The one publisher of all sources of a series.
fn publisher<'v>(series: &str, brief: &'v Value) -> Option<&'v str> {
    let shared = way::at(brief, &way::below(series, "source"));
    let points = way::entries(brief, &way::below(series, "points")).iter();
    let mut publishers = points.map(|point| {
        let id = point.field("source").or(shared)?;
        let mut sources = way::entries(brief, "sources").iter();
        let source = sources.find(|source| source.field("id") == Some(id))?;
        source.field("publisher")?.as_text()
    });
    let first = publishers.next()??;
    publishers
        .all(|other| other == Some(first))
        .then_some(first)
}
