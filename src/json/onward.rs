//! What else is wrong with a brief that could not be read for texts alone: a name that stands there without its
//! languages hides nothing of the rest.

use crate::brief::Brief;
use crate::language;
use crate::reader::Problem;
use crate::value::Value;

/// What is told of a text where one for each language was to stand.
const PLAIN: &str = "a text instead of an object";

/// The problems of the same brief with such texts in each of its languages. Where something else could not be read
/// either, nobody knows what the rest would have been, and there are none.
pub(super) fn problems(value: &Value, found: &[Problem]) -> Vec<Problem> {
    if found.is_empty() || found.iter().any(|problem| problem.message != PLAIN) {
        return Vec::new();
    }
    let mut brief = value.clone();
    let tags = tags(value);
    for problem in found {
        let Some(text) = at(&mut brief, &problem.path) else {
            return Vec::new();
        };
        let of = |tag: &String| (tag.clone(), text.clone());
        *text = Value::Object(tags.iter().map(of).collect());
    }
    let mut more = Brief::read(&brief).err().unwrap_or_default();
    // Of these texts it is told that they are to be written.
    more.retain(|one| !found.iter().any(|plain| one.path.starts_with(&plain.path)));
    more
}

/// The tags under which a brief has its texts.
fn tags(brief: &Value) -> Vec<String> {
    let entries = brief.field("languages").and_then(Value::as_list);
    let tag = |entry: &Value| match entry {
        Value::Text(tag) => language::find(tag).map(|known| known.tag.clone()),
        brought => brought.field("tag")?.as_text().map(Into::into),
    };
    entries.unwrap_or_default().iter().filter_map(tag).collect()
}

/// What stands at a path.
fn at<'v>(brief: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    let mut here = brief;
    for step in path.split(['.', '[']) {
        here = match (step.strip_suffix(']'), here) {
            (Some(index), Value::List(list)) => list.get_mut(index.parse::<usize>().ok()?)?,
            (None, Value::Object(fields)) => {
                let mut fields = fields.iter_mut();
                fields
                    .find(|(name, _)| name == step)
                    .map(|(_, value)| value)?
            }
            _ => return None,
        };
    }
    Some(here)
}
