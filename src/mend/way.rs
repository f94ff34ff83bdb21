//! Ways through a brief: from the path of a problem to what stands there.

use crate::reader::Problem;
use crate::value::Value;

/// What stands at a path; of a series also what its chart has in common for all.
pub(super) fn at<'v>(brief: &'v Value, path: &str) -> Option<&'v Value> {
    let mut way = vec![brief];
    for step in path.split(['.', '[']).filter(|step| !step.is_empty()) {
        let here = *way.last()?;
        let down = match step.strip_suffix(']') {
            Some(index) => here.as_list()?.get(index.parse::<usize>().ok()?),
            None => here.field(step).or_else(|| {
                let chart = way.get(way.len().checked_sub(3)?)?;
                chart.field("common")?.field(step)
            }),
        };
        way.push(down?);
    }
    way.last().copied()
}

/// The last name of a path, without the places in its list: `points` of `series[0].points[1]`.
pub(super) fn field(path: &str) -> &str {
    let last = path.rsplit('.').next().unwrap_or_default();
    last.split('[').next().unwrap_or_default()
}

/// What is around: the path without its last name.
pub(super) fn around(path: &str) -> &str {
    path.rsplit_once('.').map_or("", |(around, _)| around)
}

/// The path of the chart that a path leads through.
pub(super) fn chart(path: &str) -> Option<&str> {
    let start = path.find(".charts[")?;
    let end = start + path[start..].find(']')?;
    Some(&path[..=end])
}

/// A name below a path.
pub(super) fn below(path: &str, name: &str) -> String {
    match path {
        "" => name.into(),
        _ => [path, ".", name].concat(),
    }
}

/// The field that a problem says is missing.
pub(super) fn missing(problem: &Problem) -> Option<&str> {
    quoted(&problem.message, "missing field")
}

/// What a message in the form `what: "text"` quotes.
pub(super) fn quoted<'m>(message: &'m str, what: &str) -> Option<&'m str> {
    message
        .strip_prefix(what)?
        .strip_prefix(": \"")?
        .strip_suffix('"')
}

/// What a message in the form `what "text": …` quotes.
pub(super) fn quoted_first<'m>(message: &'m str, what: &str) -> Option<&'m str> {
    let rest = message.strip_prefix(what)?.strip_prefix(" \"")?;
    rest.split('"').next()
}

/// Whether the problem says that this field of the object at the path is missing, or another was meant to be it.
pub(super) fn lacks(problem: &Problem, path: &str, name: &str) -> bool {
    let meant = || problem.hint.field.is_some() && problem.hint.meant.as_deref() == Some(name);
    problem.path == path && (missing(problem) == Some(name) || meant())
}

/// The entries of a list, none where it is no list.
pub(super) fn entries<'v>(brief: &'v Value, path: &str) -> &'v [Value] {
    at(brief, path).and_then(Value::as_list).unwrap_or_default()
}

/// The id of an entry.
pub(super) fn id(entry: &Value) -> Option<&str> {
    entry.field("id")?.as_text()
}
