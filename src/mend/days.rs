//! Days where the views show years: told once for a chart, at the first of its points, in place of all that follows.

use super::{cut, listed, slots, way};
use crate::format::Date;
use crate::reader::{PROBLEMS_MAX, Problem};
use crate::value::Value;

/// What is said of each series, year and view that finds no figure, because the figures have days.
const FOLLOWS: &[&str] = &[
    "no value: \"",
    "day in a view of years: ",
    "day of a figure that covers a year: ",
    "day of a count that stands twice: ",
];
/// A day that ends its year: there the year alone says it.
const END_OF_YEAR: &str = "-12-31";

/// A series that a view of years draws and no view of days, with a day in each year that it has.
struct OfDays {
    id: String,
    path: String,
    /// The first of its points that has a day, and that day.
    point: usize,
    day: String,
    window: String,
    /// Whether the year alone takes the place of the day: it ends its year, or stands beside the last that was counted.
    is_year_alone: bool,
    /// Whether it is told already: the day is the last that was counted, and its window asks for that.
    is_told: bool,
}

/// Tells of the days in place of what does not find their figures.
pub(super) fn alone(problems: &mut Vec<Problem>, brief: &Value) {
    for section in 0..way::entries(brief, "sections").len() {
        let charts = format!("sections[{section}].charts");
        for chart in 0..way::entries(brief, &charts).len() {
            let chart = format!("{charts}[{chart}]");
            let found = of_chart(brief, &chart);
            problems.retain(|problem| !follows(problem, &chart, &found));
            let untold: Vec<&OfDays> = found.iter().filter(|one| !one.is_told).collect();
            if let Some(first) = untold.first().filter(|_| problems.len() < PROBLEMS_MAX) {
                problems.push(told(first, &untold));
            }
        }
    }
}

fn of_chart(brief: &Value, chart: &str) -> Vec<OfDays> {
    let list = way::below(chart, "series");
    let views = way::entries(brief, &way::below(chart, "views"));
    let series = way::entries(brief, &list).iter().enumerate();
    let of = |(index, one): (usize, &Value)| {
        let id = way::id(one)?;
        let path = format!("{list}[{index}]");
        let in_group = one.field("group").is_some();
        if !views.iter().any(|view| is_of_years(view, id, in_group)) || of_steps(views, id) {
            return None;
        }
        let window = way::at(brief, &format!("{path}.window")).and_then(Value::as_text)?;
        if window == "years" {
            return None;
        }
        let is_until = matches!(window, "year-to" | "twelve-months-to");
        let points = way::entries(brief, &way::below(&path, "points"));
        let day = |point: &Value| {
            point
                .field("date")
                .and_then(Value::as_text)
                .map(str::to_owned)
        };
        let days: Vec<String> = points.iter().filter_map(day).collect();
        let point = points
            .iter()
            .position(|point| point.field("date").is_some())?;
        // Several days of one year have no room in a view of years, whatever they are called.
        let year = |day: &String| day.get(..4).map(str::to_owned);
        let mut years: Vec<Option<String>> = days.iter().map(year).collect();
        years.dedup();
        let is_whole = |day: &String| Date::parse(day).is_some();
        if years.len() < days.len() || !days.iter().all(is_whole) {
            return None;
        }
        let has_until = points[point].field("until").is_some();
        Some(OfDays {
            id: id.into(),
            point,
            day: days.first()?.clone(),
            window: window.into(),
            is_year_alone: has_until || days.iter().all(|day| day.ends_with(END_OF_YEAR)),
            is_told: is_until && !has_until,
            path,
        })
    };
    series.filter_map(of).collect()
}

/// Whether a view draws the series by its years.
fn is_of_years(view: &Value, id: &str, in_group: bool) -> bool {
    let lists = |name: &str| {
        let ids = view
            .field(name)
            .and_then(Value::as_list)
            .unwrap_or_default();
        ids.iter().any(|one| one.as_text() == Some(id))
    };
    match view.field("kind").and_then(Value::as_text) {
        Some("group-bars" | "group-squares") => in_group,
        Some("column" | "line" | "bars" | "dots") => lists("series"),
        Some("stacked-bar" | "waffle" | "squares") => lists("parts"),
        _ => false,
    }
}

fn of_steps(views: &[Value], id: &str) -> bool {
    let kind = |view: &Value| view.field("kind").and_then(Value::as_text) == Some("steps");
    let draws = |view: &Value| match view.field("series") {
        Some(Value::List(ids)) => ids.iter().any(|one| one.as_text() == Some(id)),
        series => series.and_then(Value::as_text) == Some(id),
    };
    views.iter().any(|view| kind(view) && draws(view))
}

fn told(first: &OfDays, all: &[&OfDays]) -> Problem {
    let OfDays {
        path,
        point,
        day,
        window,
        ..
    } = first;
    let ids = listed(&mut all.iter().map(|one| &*one.id));
    let day = cut(day);
    let year = &day[..4];
    let message = format!("day where the views show years: {day}, in the series {ids}");
    let until = match day.len() {
        10 => day.clone(),
        _ => format!("{year}-12-01"),
    };
    let counted = format!("\"year\": {year}, \"until\": \"{until}\"");
    let instead = match window.as_str() {
        "calendar-year" | "report-year" => format!("\"year\": {year}"),
        _ if all.iter().all(|one| one.is_year_alone) => format!("\"year\": {year}"),
        _ => counted.clone(),
    };
    let of_one_day = match window.as_str() {
        "calendar-year" | "report-year" => {
            format!("; if each was counted on one day, {counted} and the window \"state\"")
        }
        _ => String::new(),
    };
    let id = cut(&first.id);
    let advice = format!(
        "write {instead} in place of \"date\" in this point, and so in every point of {ids}; \
         slots then name the year alone, {{{id}.{year}}}{of_one_day}; \"date\" is for the kind steps"
    );
    let mut problem = Problem::new(format!("{path}.points[{point}].date"), message);
    problem.hint.advice = Some(advice);
    problem
}

/// Whether a problem is there because of these days alone.
fn follows(problem: &Problem, chart: &str, found: &[OfDays]) -> bool {
    if way::chart(&problem.path) != Some(chart) {
        return false;
    }
    let begins = FOLLOWS.iter().any(|what| problem.message.starts_with(what));
    let of_series = |one: &OfDays| {
        let slot = ["\"", &one.id, "."].concat();
        let quoted = ["\"", &one.id, "\""].concat();
        (slots::is_of(problem) && problem.message.contains(&slot))
            || (begins
                && (problem.message.contains(&quoted)
                    || problem.message.starts_with(FOLLOWS[1])
                    || problem.path.starts_with(&[&one.path, "."].concat())))
    };
    found.iter().any(of_series)
}
