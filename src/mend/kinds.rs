//! The kinds of view: what each is for, which of them may have been meant, and whether it draws one series or several.

use super::{cut, way};
use crate::reader::Problem;
use crate::value::Value;

/// Each kind with what it shows, and the fields that it has of years, series and parts.
const KINDS: &[(&str, &str, [bool; 3])] = &[
    (
        "column",
        "\"column\" for years side by side, with \"series\"",
        [false, true, false],
    ),
    (
        "line",
        "\"line\" for the course over years, with \"series\"",
        [false, true, false],
    ),
    (
        "steps",
        "\"steps\" for the course over days, with \"series\"",
        [false, true, false],
    ),
    (
        "bars",
        "\"bars\" for several series in one year, with \"years\" and \"series\"",
        [true, true, false],
    ),
    (
        "dots",
        "\"dots\" for several series on one axis, with \"years\" and \"series\"",
        [true, true, false],
    ),
    (
        "stacked-bar",
        "\"stacked-bar\" for parts of 100 per cent, with \"years\" and \"parts\"",
        [true, false, true],
    ),
    (
        "waffle",
        "\"waffle\" for parts of 100 per cent in squares, with \"years\" and \"parts\"",
        [true, false, true],
    ),
    (
        "squares",
        "\"squares\" for a square for each that is counted, with \"years\" and \"parts\"",
        [true, false, true],
    ),
    (
        "group-bars",
        "\"group-bars\" for a bar for each group, with \"years\"",
        [true, false, false],
    ),
    (
        "group-squares",
        "\"group-squares\" for squares for each group, with \"years\"",
        [true, false, false],
    ),
];

/// All of them in a few words.
const ALL: &str = "column (years side by side), line (the course over years), steps (the course over days), \
                   bars (several series in one year), dots (the same on one axis), stacked-bar (parts of 100 per \
                   cent), waffle (the same in squares), squares (one for each that is counted), \
                   group-bars (a bar for each group), group-squares (squares for each group)";

/// What charts are called elsewhere, between bars, with the kinds that come near.
const ELSEWHERE: &[(&str, &[&str])] = &[
    (
        "|bar|barchart|bar-chart|barh|horizontal-bar|staaf|",
        &["bars", "stacked-bar", "column"],
    ),
    (
        "|pie|pie-chart|donut|doughnut|ring|taart|stacked|stack|stackedbar|treemap|",
        &["stacked-bar", "waffle"],
    ),
    (
        "|columns|column-chart|histogram|vertical-bar|kolom|kolommen|",
        &["column"],
    ),
    (
        "|lines|linechart|line-chart|area|area-chart|curve|trend|lijn|",
        &["line"],
    ),
    ("|step|timeline|", &["steps"]),
    ("|dot|scatter|points|lollipop|", &["dots"]),
    ("|square|pictogram|icons|units|", &["squares", "waffle"]),
    (
        "|grouped-bar|grouped-bars|clustered|",
        &["group-bars", "bars"],
    ),
];

/// What is said of a view whose steps have no days.
const STEPS_OF_YEARS: &str = "steps of figures without a day";

/// What to do about it.
fn steps_advice(series: &str) -> String {
    let id = cut(series);
    format!(
        "write \"kind\": \"line\" and \"series\": [\"{id}\"], for the course over years; or, if each figure is of \
         one day, write that day as \"date\" in place of \"year\" in the points of \"{id}\""
    )
}

/// Tells of steps whose points have no day in place of what else its view lacks: whoever wrote a list for them, or years
/// to choose, thinks of another kind.
pub(super) fn of_years(problems: &mut [Problem], brief: &Value) {
    for problem in problems {
        if problem.message != "a list instead of a text"
            || way::field(&problem.path) != "series"
            || way::field(way::around(&problem.path)) != "views"
        {
            continue;
        }
        let first = way::entries(brief, &problem.path).first();
        let Some(id) = first.and_then(Value::as_text) else {
            continue;
        };
        let Some(chart) = way::chart(&problem.path) else {
            continue;
        };
        let mut all = way::entries(brief, &way::below(chart, "series")).iter();
        let of_id = all.find(|one| way::id(one) == Some(id));
        let points = of_id.and_then(|one| one.field("points")?.as_list());
        let is_of_years =
            |points: &[Value]| points.iter().all(|point| point.field("date").is_none());
        if points.is_some_and(is_of_years) {
            problem.message = format!("{STEPS_OF_YEARS}: \"{}\"", cut(id));
            problem.hint.advice = Some(steps_advice(id));
            problem.path = way::below(way::around(&problem.path), "kind");
        }
    }
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if problem.message.starts_with("unknown kind: ") {
        unknown(problem, brief);
    }
    if way::missing(problem) == Some("kind") {
        problem.hint.advice = Some(format!(
            "add \"kind\" with what the view is to show: {}",
            ALL
        ));
    }
    number_of_series(problem, brief);
}

fn unknown(problem: &mut Problem, brief: &Value) {
    let view = way::at(brief, way::around(&problem.path));
    let typed = way::at(brief, &problem.path).and_then(Value::as_text);
    let (Some(view), Some(typed)) = (view, typed) else {
        return;
    };
    let typed = typed.to_ascii_lowercase();
    if matches!(typed.as_str(), "table" | "tabel") {
        problem.hint.meant = None;
        problem.hint.advice = Some("leave this view out: every chart has a table".into());
        return;
    }
    let named = ["|", &typed, "|"].concat();
    let named = ELSEWHERE.iter().find(|(names, _)| names.contains(&named));
    let meant = problem.hint.meant.take();
    let near = |kind: &str| match named {
        Some((_, kinds)) => kinds.contains(&kind),
        None => meant.as_deref() == Some(kind),
    };
    // What the view has already tells which of them it can be.
    let has = ["years", "series", "parts"].map(|name| view.field(name).is_some());
    let mut advice = String::new();
    for fits in [true, false] {
        for (kind, said, fields) in KINDS {
            if near(kind) && (*fields == has) == fits {
                advice += if advice.is_empty() { "write " } else { ", or " };
                advice += said;
                problem.hint.meant.get_or_insert_with(|| (*kind).into());
            }
        }
    }
    if advice.is_empty() {
        advice = ["write what the view is to show: ", ALL].concat();
    }
    problem.hint.advice = Some(advice);
}

/// One series where several can stand, and the other way round.
fn number_of_series(problem: &mut Problem, brief: &Value) {
    let value = way::at(brief, &problem.path);
    match (problem.message.as_str(), value) {
        ("a list instead of a text", Some(Value::List(entries)))
            if way::field(&problem.path) == "series" =>
        {
            let first = entries.first().and_then(Value::as_text).unwrap_or("…");
            problem.hint.advice = Some(format!(
                "write one id, without [ and ]: \"series\": \"{}\"; a view of kind steps draws one series",
                cut(first)
            ));
        }
        ("a text instead of a list", Some(Value::Text(text))) => {
            let name = way::field(&problem.path);
            // Several were written in one, with commas between them.
            let each: Vec<&str> = text.split(',').map(str::trim).collect();
            let is_id = |one: &&str| !one.is_empty() && !one.contains(' ');
            problem.hint.advice = Some(match each.len() > 1 && each.iter().all(is_id) {
                true => format!(
                    "put each between quotes of its own, and all between [ and ]: \"{name}\": [\"{}\"]",
                    each.iter()
                        .map(|one| cut(one))
                        .collect::<Vec<_>>()
                        .join("\", \"")
                ),
                false => format!(
                    "put it between [ and ], also if it is alone: \"{name}\": [\"{}\"]",
                    cut(text)
                ),
            });
        }
        ("a number instead of a list", Some(Value::Number(number))) => {
            let name = way::field(&problem.path);
            let number = crate::format::plain(*number, 3);
            problem.hint.advice = Some(format!(
                "put it between [ and ], also if it is alone: \"{name}\": [{number}]"
            ));
        }
        _ => {}
    }
}
