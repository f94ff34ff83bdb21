//! What only follows from another fault is not told: whoever mends the cause has mended it.

use super::{groups, ids, slots, way};
use crate::format;
use crate::reader::{KNOWN_ARE, Problem, nearest};
use crate::value::Value;

/// Leaves each cause alone, without what follows from it.
pub(super) fn alone(problems: &mut Vec<Problem>, brief: &Value) {
    for problem in &mut *problems {
        free(problem, brief);
    }
    let follows: Vec<bool> = problems
        .iter()
        .map(|problem| {
            of_misspelt(problem, problems)
                || of_kind(problem, problems)
                || of_list(problem, problems)
                || of_points(problem, problems)
                || of_number(problem, problems)
                || of_total(problem, problems, brief)
                || groups::follows(problem, problems)
        })
        .collect();
    let mut follows = follows.into_iter();
    problems.retain(|_| !follows.next().unwrap_or_default());
}

/// A name that stands there already was not meant a second time.
fn free(problem: &mut Problem, brief: &Value) {
    let (Some(typed), Some(meant)) = (&problem.hint.field, &problem.hint.meant) else {
        return;
    };
    let Some(object) = way::at(brief, &problem.path) else {
        return;
    };
    if object.field(meant).is_none() {
        return;
    }
    let known = problem.message.rsplit_once(KNOWN_ARE);
    let known = known.map_or("", |(_, known)| known).split(", ");
    let free = known.filter(|name| object.field(name).is_none());
    let nearer = nearest(typed, || free.map(Into::into));
    if nearer.is_none() && !super::languages::TEXTS.contains(&way::field(&problem.path)) {
        problem.hint.advice = Some(format!("take it out: \"{meant}\" is there already"));
    }
    problem.hint.meant = nearer;
}

/// A field that is missing because it is misspelt.
fn of_misspelt(problem: &Problem, all: &[Problem]) -> bool {
    let Some(name) = way::missing(problem) else {
        return false;
    };
    let misspelt = |other: &Problem| other.hint.field.is_some();
    let mut others = all.iter().filter(|other| misspelt(other));
    others.any(|other| way::lacks(other, &problem.path, name))
}

/// What a view of no known kind lacks, or has too much.
fn of_kind(problem: &Problem, all: &[Problem]) -> bool {
    let of_form = |problem: &Problem| {
        problem.hint.field.is_some()
            || way::missing(problem).is_some()
            || problem.message.contains(" instead of ")
    };
    let kind = |view: &str| {
        let path = way::below(view, "kind");
        all.iter()
            .any(|other| other.path == path || way::lacks(other, view, "kind"))
    };
    let is_view = |path: &str| way::field(path) == "views";
    let itself = way::missing(problem) == Some("kind")
        || (problem.hint.field.is_some() && problem.hint.meant.as_deref() == Some("kind"));
    let around = way::around(&problem.path);
    (is_view(&problem.path) && of_form(problem) && !itself && kind(&problem.path))
        || (is_view(around)
            && matches!(
                way::field(&problem.path),
                "years" | "series" | "parts" | "group"
            )
            && of_form(problem)
            && kind(around))
}

/// An id that is not found, because the list that has it could not be read.
fn of_list(problem: &Problem, all: &[Problem]) -> bool {
    let Some((around, name)) = ids::list(problem) else {
        return false;
    };
    let list = way::below(around, name);
    let broken = |other: &Problem| {
        // An id of bad letters is an id, and explains only what was meant to be it.
        if let Some(bad) = way::quoted(&other.message, "bad id") {
            return other.path.starts_with(&list) && problem.hint.meant.as_deref() == Some(bad);
        }
        let entry = other.path.strip_prefix(&list);
        let entry = entry.and_then(|rest| rest.split_once(']'));
        way::lacks(other, around, name)
            || other.path == list
            || entry.is_some_and(|(_, rest)| {
                let is_none = other.message.ends_with(" instead of an object");
                rest == ".id"
                    || (rest.is_empty() && (is_none || way::lacks(other, &other.path, "id")))
            })
    };
    all.iter().any(broken)
}

/// Colors that are too alike for a picture, where too many stand in it.
fn of_number(problem: &Problem, all: &[Problem]) -> bool {
    /// What is said of so many that some of them go.
    const TOO_MANY: &[&str] = &[
        "lines: at most",
        "parts: at most",
        "columns a year: at most",
    ];
    let too_many = |other: &&Problem| TOO_MANY.iter().any(|what| other.message.contains(what));
    let mut many = all.iter().filter(too_many);
    let starts = |what: &str| problem.message.starts_with(what);
    if starts("color used twice") {
        let view = |path: &str| way::around(path).to_owned();
        return many.any(|other| view(&other.path) == view(&problem.path));
    }
    // The colors stand before the charts, and name the one that they are drawn in.
    (starts("too alike") || starts("pattern of two colors"))
        && many.any(|other| {
            way::chart(&other.path).is_some_and(|chart| problem.message.contains(chart))
        })
}

/// A period that does not name a year which is none: a first year after the last.
fn of_total(problem: &Problem, all: &[Problem], brief: &Value) -> bool {
    let Some(rest) = problem.message.strip_prefix("period that does not name ") else {
        return false;
    };
    let named = rest.split(',').next();
    all.iter().any(|other| {
        let since = way::at(brief, &other.path).and_then(Value::as_number);
        other.message.starts_with("first year of a total")
            && way::chart(&other.path) == way::chart(&problem.path)
            && since.is_some_and(|since| Some(&*format::plain(since, 0)) == named)
    })
}

/// A slot that finds no figure, because the figures could not be read.
fn of_points(problem: &Problem, all: &[Problem]) -> bool {
    /// What a slot is found by.
    const KEYS: &[&str] = &["series", "points", "id", "year", "date", "years", "kind"];
    let (true, Some(chart)) = (slots::is_of(problem), way::chart(&problem.path)) else {
        return false;
    };
    let in_list = |other: &Problem, list: &str| {
        let within = other.path.strip_prefix(chart);
        within.is_some_and(|rest| rest.trim_start_matches('.').starts_with(list))
            && !rest_is_text(&other.path)
    };
    let key = |other: &Problem| match (way::missing(other), &other.hint.field) {
        (Some(name), _) => KEYS.contains(&name),
        (None, Some(_)) => other
            .hint
            .meant
            .as_deref()
            .is_some_and(|m| KEYS.contains(&m)),
        (None, None) => KEYS.contains(&way::field(&other.path)),
    };
    all.iter().any(|other| {
        way::lacks(other, chart, "series")
            || (in_list(other, "series") && key(other))
            || (slots::of_shown(problem)
                && (way::lacks(other, chart, "views") || (in_list(other, "views") && key(other))))
    })
}

/// Whether a path leads to a text of a part of a chart.
fn rest_is_text(path: &str) -> bool {
    super::languages::TEXTS.contains(&way::field(path))
}
