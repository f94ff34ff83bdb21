//! Ids: which there are where one is not found, and one that stands twice.

use super::{drop, listed, slots, way};
use crate::check::UNSEEN;
use crate::reader::{KNOWN_ARE, PROBLEMS_MAX, Problem};
use crate::value::Value;

const TWICE: &str = "id used twice";

/// What refers to which list; those of a chart stand in it.
const LISTS: &[(&str, &str, bool)] = &[
    ("unknown publisher", "publishers", false),
    ("unknown source", "sources", false),
    ("unknown scale", "scales", false),
    ("unknown color", "colors", false),
    ("unknown unit", "units", false),
    ("unknown earlier section", "sections", false),
    ("unknown group", "groups", true),
    ("unknown series", "series", true),
];

/// Where the list stands in which an id was looked for, and its name.
pub(super) fn list(problem: &Problem) -> Option<(&str, &'static str)> {
    let what = problem.message.split(": ").next()?;
    let (_, name, in_chart) = LISTS.iter().find(|(unknown, ..)| *unknown == what)?;
    let around = match in_chart {
        true => way::chart(&problem.path)?,
        false => "",
    };
    Some((around, name))
}

/// Two entries of one id, where another id is not found: the one was copied, and its id was forgotten.
pub(super) fn twice(problems: &mut Vec<Problem>, brief: &Value) {
    let mut looked: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for problem in problems.iter() {
        let Some((around, name)) = list(problem).or_else(|| of_slot(problem)) else {
            continue;
        };
        let path = way::below(around, name);
        if looked.contains(&path) {
            continue;
        }
        if let Some((index, id)) = second(brief, &path) {
            let message = format!("{TWICE}: \"{id}\"");
            let mut twice = Problem::new(format!("{path}[{index}].id"), message);
            twice.hint.advice = wanted(problems, &path, brief).map(|wanted| {
                format!(
                    "give one of the two the id \"{wanted}\": it is referred to, and nothing has it"
                )
            });
            found.push(twice);
        }
        looked.push(path);
    }
    let room = PROBLEMS_MAX.saturating_sub(problems.len());
    problems.extend(found.into_iter().take(room));
}

/// A copy whose id was forgotten is told of by its id, and not by what no view can show of it.
pub(super) fn copied(problems: &mut Vec<Problem>) {
    let of_copy = |problem: &Problem| {
        let path = problem.path.strip_suffix(".id")?;
        problem.message.starts_with(TWICE).then(|| path.to_owned())
    };
    let copies: Vec<String> = problems.iter().filter_map(of_copy).collect();
    drop(problems, &|problem| {
        problem.message.starts_with(UNSEEN) && copies.contains(&problem.path)
    });
}

/// The first entry whose id stands before, in the list at a path.
fn second<'v>(brief: &'v Value, path: &str) -> Option<(usize, &'v str)> {
    let mut seen: Vec<&str> = Vec::new();
    for (index, entry) in way::entries(brief, path).iter().enumerate() {
        let id = way::id(entry).unwrap_or_default();
        if seen.contains(&id) && !id.is_empty() {
            return Some((index, id));
        }
        seen.push(id);
    }
    None
}

/// The list in which the series of a slot was looked for, and its name.
fn of_slot(problem: &Problem) -> Option<(&str, &'static str)> {
    slots::series(problem)?;
    Some((way::chart(&problem.path)?, "series"))
}

/// The one id that is looked for in a list and not found.
fn wanted<'v>(problems: &'v [Problem], path: &str, brief: &'v Value) -> Option<&'v str> {
    let ids: Vec<&str> = way::entries(brief, path)
        .iter()
        .filter_map(way::id)
        .collect();
    let mut wanted = problems.iter().filter_map(|problem| {
        let (around, name) = list(problem).or_else(|| of_slot(problem))?;
        if way::below(around, name) != path {
            return None;
        }
        let typed = || way::at(brief, &problem.path)?.as_text();
        slots::series(problem)
            .or_else(typed)
            .filter(|id| !ids.contains(id))
    });
    let first = wanted.next()?;
    wanted.all(|other| other == first).then_some(first)
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if problem.message.starts_with(TWICE) {
        problem.hint.earlier = earlier(problem, brief);
    }
    if by_name(problem, brief) {
        return;
    }
    known(problem, brief);
}

/// The fields that name an entry by its id, and where the list stands.
const REFERENCES: &[(&str, &str, bool)] = &[
    ("publisher", "publishers", false),
    ("counter", "publishers", false),
    ("source", "sources", false),
    ("group", "groups", true),
];

/// An entry named by its name, in a language or in all of them, where its id was to stand.
fn by_name(problem: &mut Problem, brief: &Value) -> bool {
    let field = way::field(&problem.path);
    let of_field = || {
        let mut references = REFERENCES.iter();
        let (_, name, in_chart) = references.find(|(one, ..)| *one == field)?;
        let around = match in_chart {
            true => way::chart(&problem.path)?,
            false => "",
        };
        (problem.message == "an object instead of a text").then_some((around, *name))
    };
    let Some((around, name)) = list(problem).or_else(of_field) else {
        return false;
    };
    let written = way::at(brief, &problem.path);
    let is_it = |entry: &&Value| {
        let names = ["name", "title"].map(|name| entry.field(name));
        names
            .into_iter()
            .flatten()
            .any(|name| match (name, written) {
                (Value::Object(texts), Some(Value::Text(_))) => {
                    texts.iter().any(|(_, text)| Some(text) == written)
                }
                (name, written) => Some(name) == written,
            })
    };
    let list = way::below(around, name);
    let Some(id) = way::entries(brief, &list)
        .iter()
        .find(is_it)
        .and_then(way::id)
    else {
        return false;
    };
    if problem.hint.meant.is_none() && list != problem.path {
        problem.hint.meant = matches!(written, Some(Value::Text(_))).then(|| id.into());
    }
    problem.hint.advice = Some(format!(
        "write its id, \"{}\": a name is for readers",
        super::cut(id)
    ));
    true
}

/// Whether the "from" of a source names the source itself.
fn is_of_itself(path: &str, brief: &Value) -> bool {
    let Some((source, _)) = path.split_once(".from[") else {
        return false;
    };
    let id = way::at(brief, source).and_then(way::id);
    id.is_some() && id == way::at(brief, path).and_then(Value::as_text)
}

/// Where an id stands first. Charts are found by theirs across sections.
fn earlier(problem: &Problem, brief: &Value) -> Option<String> {
    let entry = way::around(&problem.path);
    let own = way::at(brief, &problem.path);
    let list = &entry[..entry.rfind('[')?];
    let first = |list: &str| {
        let mut entries = way::entries(brief, list).iter();
        let index = entries.position(|entry| entry.field("id") == own)?;
        Some(format!("{list}[{index}].id"))
    };
    if way::chart(entry) != Some(entry) {
        return first(list);
    }
    let sections = 0..way::entries(brief, "sections").len();
    sections
        .into_iter()
        .find_map(|index| first(&format!("sections[{index}].charts")))
}

/// Which ids there are, where none is near.
fn known(problem: &mut Problem, brief: &Value) {
    let Some((around, name)) = list(problem) else {
        return;
    };
    if problem.message.contains(KNOWN_ARE) {
        return;
    }
    let entries = way::entries(brief, &way::below(around, name));
    let own = way::at(brief, &problem.path).and_then(Value::as_text);
    if let Some(id) = own.filter(|_| is_of_itself(&problem.path, brief)) {
        problem.message = format!("source that is made from itself: \"{}\"", super::cut(id));
        problem.hint.advice = Some(
            "name in \"from\" the sources that it was calculated from, which stand before it; take \"from\" out, if it is \
             none of your own"
                .into(),
        );
        return;
    }
    // A source or a section knows those before it alone.
    let before = problem
        .path
        .strip_prefix(name)
        .and_then(|rest| rest.strip_prefix('[')?.split(']').next()?.parse().ok());
    let (known, later) = entries.split_at(before.unwrap_or(entries.len()).min(entries.len()));
    if own.is_some() && later.iter().any(|entry| way::id(entry) == own) {
        let one = name.trim_end_matches('s');
        // The very id beats one that is only like it.
        problem.hint.meant = None;
        problem.hint.advice = Some(format!(
            "move the {one} of that id before this one: what is referred to stands first"
        ));
        return;
    }
    if problem.hint.meant.is_some() {
        return;
    }
    if name == "series" && problem.path.ends_with(']') {
        problem.hint.advice = Some(
            "take it out of this list, if the series was taken out; or write an id from the chart's \"series\", or add \
             the series there"
                .into(),
        );
    }
    if known.iter().all(|entry| way::id(entry).is_none()) {
        if !matches!(name, "colors" | "units") {
            problem.hint.advice = Some(format!(
                "there is nothing in \"{name}\" that this can name: take it out, or add what it names"
            ));
        }
        return;
    }
    problem.message.push_str(KNOWN_ARE);
    let list = listed(&mut known.iter().filter_map(way::id));
    problem.message.push_str(&list);
}
