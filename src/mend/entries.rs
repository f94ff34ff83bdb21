//! Entries of a list of parts, where only a name or a figure was written.

use super::{cut, languages, way};
use crate::reader::Problem;
use crate::value::Value;

/// The lists of what has an id and a name.
const NAMED: &[&str] = &[
    "groups",
    "publishers",
    "units",
    "scales",
    "terms",
    "sections",
    "charts",
    "series",
    "views",
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.ends_with(" instead of an object") || !problem.path.ends_with(']') {
        return;
    }
    let field = way::field(&problem.path);
    let written = way::at(brief, &problem.path);
    problem.hint.advice = match written {
        Some(Value::Text(text)) if NAMED.contains(&field) => {
            let texts = languages::texts(brief, text).unwrap_or_default();
            let more = match field {
                "groups" => "; its series name it by that id, in \"group\"",
                "publishers" => "",
                _ => ", and what else it has",
            };
            Some(format!(
                "write an object with an id and a name: {{\"id\": \"{}\", \"name\": {texts}}}{more}",
                id_of(text)
            ))
        }
        _ if field == "points" => {
            Some("write each figure with its year: {\"year\": 2024, \"value\": 1234}".into())
        }
        Some(Value::Text(_)) if field == "sources" => Some(
            "write an object with \"id\", \"publisher\", \"title\", \"lang\", \"date\", \"licence\" and, if it has \
             an address, \"url\""
                .into(),
        ),
        _ => return,
    };
}

/// An id of the letters of a name.
fn id_of(name: &str) -> String {
    let small = name.to_ascii_lowercase();
    let plain = |c: char| c.is_ascii_alphanumeric();
    let words = small.split(|c| !plain(c)).filter(|word| !word.is_empty());
    cut(&words.collect::<Vec<_>>().join("-"))
}
