//! The kinds of view: what each is for, which of them may have been meant, and whether it draws one series or several.

use super::{cut, way};
use crate::reader::{KNOWN_ARE, Problem};
use crate::value::Value;

/// Each kind with what it shows, and the fields that it has beside its id, kind and name.
const KINDS: &[(&str, &str, &[&str])] = &[
    ("column", "years side by side", &["series"]),
    ("line", "the course over years", &["series"]),
    ("steps", "the course over days", &["series"]),
    ("bars", "several series in one year", &["years", "series"]),
    ("dots", "the same on one axis", &["years", "series"]),
    ("stacked-bar", "parts of 100 per cent", &["years", "parts"]),
    ("waffle", "the same in squares", &["years", "parts"]),
    (
        "squares",
        "a square for each that is counted",
        &["years", "parts"],
    ),
    ("group-bars", "a bar for each group", &["years"]),
    ("group-squares", "squares for each group", &["years"]),
];

/// What charts are called elsewhere, with the kinds that come near.
const ELSEWHERE: &[(&[&str], &[&str])] = &[
    (
        &[
            "bar",
            "barchart",
            "bar-chart",
            "barh",
            "horizontal-bar",
            "staaf",
            "staafdiagram",
        ],
        &["bars", "stacked-bar", "column"],
    ),
    (
        &[
            "pie",
            "pie-chart",
            "donut",
            "doughnut",
            "ring",
            "taart",
            "stacked",
            "stack",
            "stackedbar",
            "treemap",
        ],
        &["stacked-bar", "waffle"],
    ),
    (
        &[
            "columns",
            "columnchart",
            "column-chart",
            "histogram",
            "vertical-bar",
            "kolom",
            "kolommen",
        ],
        &["column"],
    ),
    (
        &[
            "lines",
            "linechart",
            "line-chart",
            "area",
            "area-chart",
            "curve",
            "trend",
            "lijn",
        ],
        &["line", "column"],
    ),
    (&["step", "timeline"], &["steps"]),
    (&["dot", "scatter", "points", "lollipop"], &["dots"]),
    (
        &["square", "pictogram", "icons", "units"],
        &["squares", "waffle"],
    ),
    (
        &["grouped-bar", "grouped-bars", "clustered"],
        &["group-bars", "bars"],
    ),
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if problem.message.starts_with("unknown kind: ") {
        unknown(problem, brief);
    }
    if way::missing(problem) == Some("kind") {
        problem.hint.advice = Some(format!(
            "add \"kind\" with what the view is to show: {}",
            all()
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
    let typed = typed.to_ascii_lowercase().replace([' ', '_'], "-");
    if ["table", "map", "kaart", "tabel"].contains(&typed.as_str()) {
        problem.hint.meant = None;
        problem.hint.advice = Some(match typed.as_str() {
            "table" | "tabel" => "leave this view out: every chart has a table".into(),
            _ => format!("there are no maps; write one of these: {}", all()),
        });
        return;
    }
    let named = ELSEWHERE
        .iter()
        .find(|(names, _)| names.contains(&typed.as_str()));
    let mut near: Vec<&str> = match (named, &problem.hint.meant) {
        (Some((_, kinds)), _) => kinds.to_vec(),
        (None, Some(meant)) => KINDS
            .iter()
            .map(|(kind, ..)| *kind)
            .filter(|kind| kind == meant)
            .collect(),
        (None, None) => Vec::new(),
    };
    // What the view has already tells which of them it can be.
    near.sort_by_key(|kind| !fits(view, kind));
    problem.hint.meant = near.first().map(|kind| (*kind).into());
    problem.hint.advice = Some(match near.is_empty() {
        true => format!("write what the view is to show: {}", all()),
        false => {
            let each: Vec<String> = near.iter().map(|kind| said(kind)).collect();
            format!("write {}", each.join(", or "))
        }
    });
    if let Some((message, _)) = problem.message.split_once(KNOWN_ARE) {
        let known: Vec<&str> = KINDS.iter().map(|(kind, ..)| *kind).collect();
        problem.message = [message, KNOWN_ARE, &known.join(", ")].concat();
    }
}

/// Whether a view has what the kind asks for, and nothing that it does not take.
fn fits(view: &Value, kind: &str) -> bool {
    let fields = KINDS.iter().find(|(name, ..)| *name == kind);
    let fields = fields.map_or(&[][..], |(_, _, fields)| fields);
    ["years", "series", "parts"]
        .iter()
        .all(|name| fields.contains(name) == view.field(name).is_some())
}

/// A kind with what it shows and needs.
fn said(kind: &str) -> String {
    let found = KINDS.iter().find(|(name, ..)| *name == kind);
    let (about, fields) = found.map_or(("", &[][..]), |(_, about, fields)| (*about, *fields));
    let fields: Vec<String> = fields.iter().map(|name| format!("\"{name}\"")).collect();
    format!("\"{kind}\" for {about}, with {}", fields.join(" and "))
}

/// All of them in a few words.
fn all() -> String {
    let each: Vec<String> = KINDS
        .iter()
        .map(|(kind, about, _)| format!("{kind} ({about})"))
        .collect();
    each.join(", ")
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
            problem.hint.advice = Some(format!(
                "put it between [ and ], also if it is alone: \"{name}\": [\"{}\"]",
                cut(text)
            ));
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
