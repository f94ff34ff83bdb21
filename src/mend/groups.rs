//! Groups that have not the same parts: which is missing, which is too many, and beside which series.

use super::cut;
use super::{listed, way};
use crate::reader::Problem;
use crate::value::Value;

/// How the problem begins that is mended here.
const UNLIKE: &str = "group unlike the first:";

/// What follows from another problem of the same chart: a series of no group, or the same said of the table.
pub(super) fn follows(problem: &Problem, all: &[Problem]) -> bool {
    let Some(id) = way::quoted_first(&problem.message, UNLIKE) else {
        return false;
    };
    let chart = way::chart(&problem.path);
    all.iter().any(|other| {
        let is_cause = other.message.starts_with("series of no group")
            || other.message.starts_with("two parts in one color")
            || (way::quoted_first(&other.message, UNLIKE) == Some(id)
                && way::field(&problem.path) == "views"
                && way::field(&other.path) == "groups");
        is_cause && way::chart(&other.path) == chart
    })
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let Some(chart) = way::chart(&problem.path).and_then(|path| way::at(brief, path)) else {
        return;
    };
    let groups = chart
        .field("groups")
        .and_then(Value::as_list)
        .unwrap_or_default();
    if problem.message.starts_with("series of no group") {
        let ids = listed(&mut groups.iter().filter_map(way::id));
        problem.hint.advice = Some(format!(
            "add \"group\" to the series, with the id of its group: {ids}; or move it to a chart without groups"
        ));
    }
    unlike(problem, chart, groups);
}

/// Which parts it is unlike in.
fn unlike(problem: &mut Problem, chart: &Value, groups: &[Value]) {
    let Some(id) = way::quoted_first(&problem.message, UNLIKE).map(str::to_owned) else {
        return;
    };
    let id = id.as_str();
    let Some(first) = groups.first().and_then(way::id) else {
        return;
    };
    let unlike = Unlike {
        first,
        parts: parts(chart, first),
        id,
        own: parts(chart, id),
    };
    if let Some((what, advice)) = unlike.said() {
        problem.message = format!("{UNLIKE} \"{}\" has {what}", cut(id));
        problem.hint.advice = Some(advice);
    }
}

/// A series of a group.
struct Part<'v> {
    id: &'v str,
    name: &'v str,
    color: &'v str,
}

/// The series of a group, in their order.
fn parts<'v>(chart: &'v Value, group: &str) -> Vec<Part<'v>> {
    let text = |value: Option<&'v Value>| value.and_then(Value::as_text).unwrap_or_default();
    let common = chart
        .field("common")
        .and_then(|common| common.field("color"));
    let part = |series: &'v Value| Part {
        id: text(series.field("id")),
        name: match series.field("name") {
            Some(Value::Object(texts)) => text(texts.first().map(|(_, name)| name)),
            _ => "",
        },
        color: text(series.field("color").or(common)),
    };
    let series = chart
        .field("series")
        .and_then(Value::as_list)
        .unwrap_or_default();
    let of_group = series
        .iter()
        .filter(|one| text(one.field("group")) == group);
    of_group.map(part).collect()
}

/// A group beside the first.
struct Unlike<'v> {
    first: &'v str,
    parts: Vec<Part<'v>>,
    id: &'v str,
    own: Vec<Part<'v>>,
}

impl Unlike<'_> {
    /// What the group has, and what to do.
    fn said(&self) -> Option<(String, String)> {
        let (id, first) = (cut(self.id), cut(self.first));
        let names = |parts: &[Part<'_>]| listed(&mut parts.iter().map(|part| part.name));
        if self.own.is_empty() {
            return Some((
                "no series".into(),
                format!(
                    "give it its series, each with \"group\": \"{id}\", as \"{first}\" has them: {}; \
                     or take \"{id}\" out of \"groups\"",
                    names(&self.parts)
                ),
            ));
        }
        if self.parts.is_empty() {
            return None;
        }
        let not_in = |all: &[Part<'_>], name: &str| all.iter().all(|part| part.name != name);
        let missing = self.parts.iter().find(|part| not_in(&self.own, part.name));
        let more = self.own.iter().find(|part| not_in(&self.parts, part.name));
        // A series that names the group of another makes one too many there, and one too few here.
        let twice = self.parts.iter().enumerate().find_map(|(index, part)| {
            let mut before = self.parts[..index].iter();
            before
                .find(|other| other.name == part.name)
                .map(|other| (other, part))
        });
        if let (Some(missing), Some((one, other))) = (missing, twice)
            && missing.name == one.name
        {
            return Some((
                format!("no \"{}\", which \"{first}\" has twice", cut(one.name)),
                format!(
                    "write \"group\": \"{id}\" in the series \"{}\" or \"{}\", whichever is of \"{id}\"",
                    cut(one.id),
                    cut(other.id)
                ),
            ));
        }
        Some(match (missing, more) {
            (Some(missing), Some(more)) if self.own.len() == self.parts.len() => (
                format!(
                    "\"{}\" where \"{first}\" has \"{}\"",
                    cut(more.name),
                    cut(missing.name)
                ),
                format!(
                    "give the series \"{}\" the name of \"{}\", in each language",
                    cut(more.id),
                    cut(missing.id)
                ),
            ),
            (Some(missing), _) => (
                format!("no \"{}\", which \"{first}\" has", cut(missing.name)),
                format!(
                    "add a series of that name with \"group\": \"{id}\" and \"color\": \"{}\", \
                     in the order of \"{first}\": {}; or take \"{}\" out of every group",
                    cut(missing.color),
                    names(&self.parts),
                    cut(missing.name)
                ),
            ),
            (None, Some(more)) => (
                format!("\"{}\", which \"{first}\" has not", cut(more.name)),
                format!(
                    "take out the series \"{}\", or add one of that name and color to every group",
                    cut(more.id)
                ),
            ),
            (None, None) => self.of_same_names(&first)?,
        })
    }

    /// Of the same names: too many of one, another order, or another color.
    fn of_same_names(&self, first: &str) -> Option<(String, String)> {
        let more = self.own.iter().enumerate().find_map(|(index, part)| {
            let mut before = self.own[..index].iter();
            Some((before.find(|other| other.name == part.name)?, part))
        });
        if let Some((part, other)) = more
            && self.own.len() > self.parts.len()
        {
            return Some((
                format!("\"{}\" twice", cut(part.name)),
                format!(
                    "take out the series \"{}\" or \"{}\"",
                    cut(other.id),
                    cut(part.id)
                ),
            ));
        }
        let mut pairs = self.parts.iter().zip(&self.own);
        let (one, other) =
            pairs.find(|(one, other)| one.name != other.name || one.color != other.color)?;
        Some(match one.name == other.name {
            true => (
                format!("another color for \"{}\"", cut(one.name)),
                format!(
                    "write \"color\": \"{}\" in the series \"{}\"",
                    cut(one.color),
                    cut(other.id)
                ),
            ),
            false => (
                "another order of its series".into(),
                format!(
                    "put its series in the order of \"{first}\": {}",
                    listed(&mut self.parts.iter().map(|part| part.name))
                ),
            ),
        })
    }
}
