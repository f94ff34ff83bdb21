//! Texts and languages that do not go together: told once where it is one decision, with the brief's own languages.

use super::{cut, way};
use crate::language;
use crate::reader::{KNOWN_ARE, Problem};
use crate::value::Value;

/// The fields that hold a text in each language.
pub(super) const TEXTS: &[&str] = &[
    "kicker",
    "title",
    "publisher",
    "name",
    "one",
    "meaning",
    "summary",
    "measure",
    "place",
    "unit_text",
    "period",
    "message",
    "caveat",
    "note",
    "text",
    "definition",
    "sum_note",
    "break",
    "names",
];

/// The languages of the brief, as its texts name them.
fn tags(brief: &Value) -> Vec<&str> {
    fn tag(entry: &Value) -> Option<&str> {
        match entry {
            Value::Text(tag) => language::find(tag).map(|known| known.tag.as_str()),
            brought => brought.field("tag")?.as_text(),
        }
    }
    let entries = way::entries(brief, "languages").iter();
    entries.filter_map(tag).collect()
}

/// Tells once of a language that many texts have and the brief has not, or the other way round.
pub(super) fn once(problems: &mut Vec<Problem>, brief: &Value) {
    let tags = tags(brief);
    if way::entries(brief, "languages").is_empty() {
        // Without any language nobody can tell which texts are right, and it is told of at the list.
        let of_text = |problem: &Problem| TEXTS.contains(&way::field(&problem.path));
        problems.retain(|problem| !(of_text(problem) && problem.hint.field.is_some()));
        return;
    }
    let texts = count(brief, true);
    let known = [KNOWN_ARE, &tags.join(", ")].concat();
    let unknown = |problem: &Problem| {
        let field = problem.hint.field.clone();
        field.filter(|_| problem.message.ends_with(&known))
    };
    for tag in names(problems, unknown) {
        let is_of = |problem: &Problem| unknown(problem).as_ref() == Some(&tag);
        let at: Vec<String> = paths(problems, is_of);
        if at.len() < 2 {
            continue;
        }
        let lacks = |other: &str| {
            let missing = |problem: &Problem| way::missing(problem) == Some(other);
            at.iter()
                .all(|path| problems.iter().any(|one| &one.path == path && missing(one)))
        };
        // "EN", or "en-GB" where the brief has "en".
        let same = |other: &&&str| {
            let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
            primary(other) == primary(&tag)
        };
        // Or any tag, where every one of the texts has this one instead.
        let renamed = tags.iter().find(same).filter(|other| lacks(other));
        let renamed = renamed.or_else(|| tags.iter().find(|other| lacks(other)));
        let told = match renamed {
            Some(other) => {
                let message = format!("texts of \"{other}\" under another tag: \"{}\"", cut(&tag));
                problems
                    .retain(|one| !(at.contains(&one.path) && way::missing(one) == Some(other)));
                let mut told = Problem::new(at[0].clone(), message);
                told.hint.field = Some(tag.clone());
                let tag = cut(&tag);
                told.hint.advice = Some(match same(&other) || at.len() < texts {
                    true => format!("write \"{other}\" instead of \"{tag}\" in every text"),
                    false => format!(
                        "write \"{other}\" instead of \"{tag}\" in every text; \
                         or \"{tag}\" instead of \"{other}\" in \"languages\", if the texts are of that language"
                    ),
                });
                told
            }
            None => {
                let message = format!(
                    "language of texts that \"languages\" does not name: \"{}\"",
                    cut(&tag)
                );
                let mut told = Problem::new("languages".into(), message);
                told.hint.advice = Some(unnamed(&cut(&tag), at.len(), texts));
                told
            }
        };
        problems.retain(|problem| !is_of(problem));
        problems.push(told);
    }
    for (index, tag) in tags.iter().enumerate() {
        let is_of = |problem: &Problem| {
            way::missing(problem) == Some(tag) && TEXTS.contains(&way::field(&problem.path))
        };
        let at = paths(problems, is_of);
        if at.len() < 2 || at.len() < texts {
            continue;
        }
        problems.retain(|problem| !is_of(problem));
        let message = format!("language that no text has: \"{}\"", cut(tag));
        let mut told = Problem::new(format!("languages[{index}]"), message);
        told.hint.advice = Some(format!(
            "take \"{0}\" out of \"languages\", or write every text in \"{0}\" too",
            cut(tag)
        ));
        problems.push(told);
    }
}

/// What to do about a language that some texts have.
fn unnamed(tag: &str, count: usize, texts: usize) -> String {
    let words = match language::find(tag) {
        Some(_) => String::new(),
        None => " with its words, which `civic-brief words` prints to be translated".into(),
    };
    if count >= texts {
        format!("add \"{tag}\" to \"languages\"{words}; or take \"{tag}\" out of every text")
    } else {
        format!(
            "take \"{tag}\" out of the {count} texts that have it; \
             or add it to \"languages\"{words}, and write every text in it"
        )
    }
}

/// Each name once, in the order in which they are found.
fn names(problems: &[Problem], name: impl Fn(&Problem) -> Option<String>) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in problems.iter().filter_map(name) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn paths(problems: &[Problem], is_of: impl Fn(&Problem) -> bool) -> Vec<String> {
    let of = problems.iter().filter(|problem| is_of(problem));
    of.map(|problem| problem.path.clone()).collect()
}

/// How many texts a brief has; a language's own words are none.
fn count(value: &Value, is_root: bool) -> usize {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !(is_root && name == "languages"))
            .map(|(name, value)| match value {
                Value::Object(_) if TEXTS.contains(&name.as_str()) => 1,
                value => count(value, false),
            })
            .sum(),
        Value::List(entries) => entries.iter().map(|entry| count(entry, false)).sum(),
        _ => 0,
    }
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if problem.path.starts_with("languages[") {
        return of_words(problem, brief);
    }
    if let Some(first) = way::quoted_first(&problem.message, "other numbers than in") {
        let own = problem.path.rsplit('.').next().unwrap_or_default();
        problem.hint.advice = Some(format!(
            "correct the one that is wrong, \"{own}\" or \"{first}\": every language has the same slots"
        ));
    }
    // What is said once for many is said already.
    if problem.hint.advice.is_some() || !TEXTS.contains(&way::field(&problem.path)) {
        return;
    }
    let tags = tags(brief);
    if tags.is_empty() {
        return;
    }
    let first = |text: &str| {
        let rest = tags
            .iter()
            .skip(1)
            .map(|tag| format!(", \"{}\": \"…\"", cut(tag)));
        let rest: String = rest.take(super::LISTED_MAX).collect();
        format!("{{\"{}\": \"{text}\"{rest}}}", cut(tags[0]))
    };
    problem.hint.advice = match (problem.message.as_str(), way::missing(problem)) {
        (_, Some(tag)) if tags.contains(&tag) => Some(format!(
            "write this text in \"{0}\" too: \"{0}\": \"…\"",
            cut(tag)
        )),
        _ if problem.hint.field.is_some() && problem.hint.meant.is_none() => Some(
            "take it out; or add the language to \"languages\", and write every text in it".into(),
        ),
        ("a text instead of an object", _) => {
            Some(format!("write the text for each language: {}", first("…")))
        }
        (message, _) if message.ends_with(" instead of an object") => {
            Some(format!("write a text for each language: {}", first("…")))
        }
        _ => return,
    };
}

/// The words that a brief brings.
fn of_words(problem: &mut Problem, brief: &Value) {
    let english = "`civic-brief words en`";
    let spaces = || {
        let text = way::at(brief, &problem.path).and_then(Value::as_text);
        text.is_some_and(|text| !text.is_empty() && text.bytes().all(|byte| byte == b' '))
    };
    problem.hint.advice = match way::field(&problem.path) {
        _ if way::missing(problem).is_some() => Some(format!(
            "add it, translated: {english} prints every word with its place"
        )),
        _ if problem.hint.field.is_some() && problem.hint.meant.is_none() => Some(format!(
            "take it out, or correct its name: {english} prints every name that there is"
        )),
        "group" if problem.message == "empty text" && spaces() => Some(
            "write the space that keeps a number together: \\u202f, which is narrow, or \\u00a0"
                .into(),
        ),
        "group" if problem.message == "empty text" => Some(
            "write the mark between thousands: a point, a comma, or a space as \\u202f or \\u00a0"
                .into(),
        ),
        "decimal" if problem.message == "empty text" => {
            Some("write the mark before decimals: a point or a comma".into())
        }
        _ => return,
    };
}
