//! A last day in a series whose years a reader chooses: beside the others a series of its own would lack all years but
//! one, so the whole series is counted to days.

use super::{cut, way};
use crate::reader::Problem;
use crate::value::Value;

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if let Some(advice) = of(problem, brief) {
        problem.hint.advice = Some(advice);
    }
}

fn of(problem: &Problem, brief: &Value) -> Option<String> {
    if !problem.message.starts_with("last day that the window") {
        return None;
    }
    let (list, _) = problem.path.strip_suffix("].until")?.rsplit_once('[')?;
    let series = way::around(list);
    let window = way::at(brief, &way::below(series, "window"))?.as_text()?;
    let own = way::at(brief, series)?;
    let id = way::id(own)?;
    let views = way::below(way::chart(&problem.path)?, "views");
    let lists = |view: &Value, name: &str| {
        let list = view.field(name).and_then(Value::as_list);
        list.map(|list| list.iter().any(|one| one.as_text() == Some(id)))
    };
    // A view of groups has all series of a group.
    let draws = |view: &Value| {
        lists(view, "series")
            .or_else(|| lists(view, "parts"))
            .unwrap_or_else(|| own.field("group").is_some())
    };
    let mut chosen = way::entries(brief, &views).iter();
    let is_chosen = chosen.any(|view| view.field("years").is_some() && draws(view));
    let points = way::entries(brief, list);
    if !is_chosen || window != "calendar-year" || points.len() < 2 {
        return None;
    }
    let until = way::at(brief, &problem.path)?.as_text()?;
    let mut others = points.iter().filter(|point| point.field("until").is_none());
    let year = others.find_map(|point| point.field("year")?.as_number())? as u16;
    Some(format!(
        "write \"window\": \"year-to\" in this series, and an \"until\" in each of its points: \"{year}-12-31\" in one of a \
         whole year, \"{}\" in this one; or take \"until\" out, if the whole year was counted",
        cut(until)
    ))
}
