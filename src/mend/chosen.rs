//! A year to choose of which its chart has no figure at all: one wrong number, told once and with the years that there
//! are.

use super::{NO_VALUE, listed, way};
use crate::reader::{PROBLEMS_MAX, Problem};
use crate::value::Value;

/// What is said of views and texts where nothing has a value in the year.
const FOLLOWS: &[&str] = &[NO_VALUE, "title of ", "message of ", "figure of "];

/// Tells of such a year in place of what follows from it.
pub(super) fn nowhere(problems: &mut Vec<Problem>, brief: &Value) {
    let mut charts: Vec<String> = Vec::new();
    for problem in problems.iter() {
        if let Some(chart) = way::chart(&problem.path)
            && (is_of_shown(problem) || problem.message.starts_with(NO_VALUE))
            && !charts.iter().any(|known| known == chart)
        {
            charts.push(chart.into());
        }
    }
    for chart in charts {
        let Some((path, year, has)) = without(brief, &chart) else {
            continue;
        };
        problems.retain(|problem| {
            let follows = is_of_shown(problem) || is_of(problem, year);
            !follows || way::chart(&problem.path) != Some(&*chart)
        });
        let has: Vec<String> = has.iter().map(u16::to_string).collect();
        let has = listed(&mut has.iter().map(String::as_str));
        let message = format!("no value in {year}: this chart has figures of {has}");
        let mut told = Problem::new(path, message);
        told.hint.advice = Some(format!(
            "write a year of these in \"years\" in place of {year}; or add the points of {year}"
        ));
        if problems.len() < PROBLEMS_MAX {
            problems.push(told);
        }
    }
}

fn is_of_shown(problem: &Problem) -> bool {
    super::slots::is_of(problem) && super::slots::of_shown(problem)
}

/// Whether it is said of that year.
fn is_of(problem: &Problem, year: u16) -> bool {
    let mut what = FOLLOWS.iter();
    what.any(|what| problem.message.starts_with(what))
        && problem.message.contains(&year.to_string())
}

/// The first year to choose that no point of the chart has, its path, and the years that they have.
fn without(brief: &Value, chart: &str) -> Option<(String, u16, Vec<u16>)> {
    let whole = |value: &Value| value.as_number().map(|year| year as u16);
    let mut has: Vec<u16> = Vec::new();
    for series in way::entries(brief, &way::below(chart, "series")) {
        for point in series.field("points")?.as_list()? {
            // A point whose year cannot be read may be of any.
            has.push(match point.field("date") {
                Some(date) => date.as_text()?.get(..4)?.parse().ok()?,
                None => whole(point.field("year")?)?,
            });
        }
    }
    has.sort_unstable();
    has.dedup();
    let views = way::below(chart, "views");
    for (index, view) in way::entries(brief, &views).iter().enumerate() {
        let years = view.field("years").and_then(Value::as_list);
        for (place, year) in years.unwrap_or_default().iter().enumerate() {
            let year = whole(year)?;
            if !has.contains(&year) && !has.is_empty() {
                return Some((format!("{views}[{index}].years[{place}]"), year, has));
            }
        }
    }
    None
}
