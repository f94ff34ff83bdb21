//! A year that stands twice in a series, where the one between it and the next is missing.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with("not in the order of time") {
        return;
    }
    let Some(meant) = between(&problem.path, brief) else {
        return;
    };
    problem.hint.advice = Some(format!(
        "write {meant} here, if that year is meant, which is missing; else take out one of the two"
    ));
    problem.hint.meant = Some(meant.to_string());
}

/// The one year that is missing around two points of one year: after them, or before.
fn between(path: &str, brief: &Value) -> Option<u16> {
    let (points, place) = way::around(path).strip_suffix(']')?.rsplit_once('[')?;
    let place: usize = place.parse().ok()?;
    let points = way::entries(brief, points);
    let year = |index: usize| Some(points.get(index)?.field("year")?.as_number()? as u16);
    let own = year(place)?;
    let is_twice = year(place.checked_sub(1)?)? == own;
    (is_twice && year(place + 1)? == own.checked_add(2)?).then_some(own + 1)
}
