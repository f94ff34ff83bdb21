//! What stands in a field that knows its words or its form: what is a brief at all, what may be left out, who speaks.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// The description of a brief, given for the brief that stands beside it.
pub(super) fn not_a_brief(brief: &Value) -> Option<Problem> {
    if brief.field("tag").is_some()
        && brief.field("months").is_some()
        && brief.field("sections").is_none()
    {
        let mut problem = Problem::new(
            String::new(),
            "the words of a language instead of a brief".into(),
        );
        problem.hint.advice = Some(
            "put all of this file into \"languages\" of a brief, in the place of a tag, and check the brief: `civic-brief check my-brief.json`"
                .into(),
        );
        return Some(problem);
    }
    let described = brief.field("properties").is_some() && brief.field("sections").is_none();
    if !described {
        return piece(brief);
    }
    let mut problem = Problem::new(
        String::new(),
        "the description of a brief instead of a brief".into(),
    );
    problem.hint.advice = Some(
        "name the brief itself, as in `civic-brief check my-brief.json`: this file is for editors"
            .into(),
    );
    Some(problem)
}

/// A piece of a brief that was copied out of it, given for the whole: what it is by the fields that it alone has.
fn piece(brief: &Value) -> Option<Problem> {
    const PIECES: &[(&str, [&str; 2], &str)] = &[
        (
            "chart",
            ["series", "views"],
            "in the list \"charts\" of a section",
        ),
        ("section", ["charts", "summary"], "in the list \"sections\""),
        (
            "series",
            ["points", "color"],
            "in the list \"series\" of a chart",
        ),
        (
            "source",
            ["publisher", "licence"],
            "in the list \"sources\"",
        ),
        (
            "point",
            ["year", "value"],
            "in the list \"points\" of a series",
        ),
    ];
    let has = |name: &&str| brief.field(name).is_some();
    if ["sections", "languages", "version"].iter().any(has) {
        return None;
    }
    let (name, _, place) = PIECES
        .iter()
        .find(|(_, fields, _)| fields.iter().all(has))?;
    let mut problem = Problem::new(String::new(), format!("a {name} alone instead of a brief"));
    problem.hint.advice = Some(format!(
        "put back what stood around it, from a copy of the file: a {name} stands {place}"
    ));
    Some(problem)
}

/// The fields that may be left out, each below what holds it.
const OPTIONAL: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "$schema",
            "publisher",
            "corrections",
            "link",
            "colors",
            "units",
            "scales",
        ],
    ),
    ("publishers", &["hosts"]),
    ("sources", &["url", "seen", "quoted_by", "from"]),
    ("units", &["whole"]),
    ("sections", &["within", "charts"]),
    (
        "charts",
        &["caveat", "more", "scale", "counted", "common", "groups"],
    ),
    (
        "series",
        &["unit", "group", "at_least", "self_selected", "source"],
    ),
    ("common", &["at_least", "source", "color"]),
    (
        "points",
        &[
            "since", "until", "decimals", "basis", "source", "note", "break", "names",
        ],
    ),
    ("views", &["group", "sum_note"]),
];

pub(super) fn mend(problem: &mut Problem) {
    let name = way::field(&problem.path);
    if problem.message.starts_with("null instead of ") {
        let around = way::field(way::around(&problem.path));
        let mut optional = OPTIONAL.iter().filter(|(holder, _)| *holder == around);
        let is_optional = optional.any(|(_, names)| names.contains(&name));
        problem.hint.advice = Some(match name {
            "value" if around == "points" => {
                "take the whole point out: a year without a figure is drawn as a gap".into()
            }
            "date" if around == "sources" => {
                "write the day of the publication, or \"not-stated\" if you did not find it".into()
            }
            "licence" => "write the licence, or \"not-stated\" if you did not find it".into(),
            _ if is_optional => format!("take \"{name}\" out: null stands for nothing"),
            _ => format!("write what \"{name}\" is: null stands for nothing, and it must be there"),
        });
    }
    if name == "$schema" && problem.message.ends_with("instead of a text") {
        problem.hint.advice = Some(
            "write \"brief.schema.json\", which `civic-brief schema > brief.schema.json` makes, or take it out".into(),
        );
    }
}
