//! Texts and languages that do not go together: told once where it is one decision, with the brief's own languages.

use super::{cut, drop, way};
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
        drop(problems, &|problem| {
            of_text(problem) && problem.hint.field.is_some()
        });
        return;
    }
    let texts = count(brief, true);
    let known = [KNOWN_ARE, &tags.join(", ")].concat();
    let mut looked: Vec<String> = Vec::new();
    while let Some(tag) = problems.iter().find_map(|problem| {
        let tag = problem.hint.field.as_ref()?;
        (problem.message.ends_with(&known) && !looked.contains(tag)).then(|| tag.clone())
    }) {
        let is_of = |problem: &Problem| {
            problem.hint.field.as_ref() == Some(&tag) && problem.message.ends_with(&known)
        };
        let at = paths(problems, &is_of);
        if at.len() > 1 {
            let told = unknown(problems, &tag, &at, &tags, texts);
            drop(problems, &is_of);
            problems.push(told);
        }
        looked.push(tag);
    }
    for (index, tag) in tags.iter().enumerate() {
        let is_of = |problem: &Problem| {
            way::missing(problem) == Some(tag) && TEXTS.contains(&way::field(&problem.path))
        };
        let count = paths(problems, &is_of).len();
        if count < 2 || count < texts {
            continue;
        }
        drop(problems, &is_of);
        let tag = cut(tag);
        let message = format!("language that no text has: \"{tag}\"");
        let mut told = Problem::new(format!("languages[{index}]"), message);
        told.hint.advice = Some(format!(
            "take \"{tag}\" out of \"languages\", or write every text in \"{tag}\" too"
        ));
        problems.push(told);
    }
}

/// What is told of a tag that texts have and the brief has not; another that they lack for it is no more told of.
fn unknown(
    problems: &mut Vec<Problem>,
    tag: &str,
    at: &[String],
    tags: &[&str],
    texts: usize,
) -> Problem {
    let missing =
        |one: &Problem, other: &str| at.contains(&one.path) && way::missing(one) == Some(other);
    let lacks = |other: &str| problems.iter().filter(|one| missing(one, other)).count() >= at.len();
    // "EN", or "en-GB" where the brief has "en".
    let primary = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
    let same = |other: &str| primary(other) == primary(tag);
    let lacking = |other: &&&str| lacks(other);
    // Or any tag, where every one of the texts has this one instead.
    let other = tags.iter().find(|other| same(other) && lacks(other));
    let short = cut(tag);
    let Some(other) = other.or_else(|| tags.iter().find(lacking)) else {
        let message = format!("language of texts that \"languages\" does not name: \"{short}\"");
        let mut told = Problem::new("languages".into(), message);
        told.hint.advice = Some(unnamed(&short, at.len(), texts));
        return told;
    };
    drop(problems, &|one| missing(one, other));
    let message = format!("texts of \"{other}\" under another tag: \"{short}\"");
    let mut told = Problem::new(at[0].clone(), message);
    told.hint.field = Some(tag.into());
    let mut advice = format!("write \"{other}\" instead of \"{short}\" in every text");
    if !same(other) && at.len() >= texts {
        advice += &format!(
            "; or \"{short}\" instead of \"{other}\" in \"languages\", if the texts are of that language"
        );
    }
    told.hint.advice = Some(advice);
    told
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

fn paths(problems: &[Problem], is_of: &dyn Fn(&Problem) -> bool) -> Vec<String> {
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

/// A text for each language of the brief, as it is written; nothing where there is no language.
pub(super) fn texts(brief: &Value, first: &str) -> Option<String> {
    let tags = tags(brief);
    let (tag, others) = tags.split_first()?;
    let others = others
        .iter()
        .map(|tag| format!(", \"{}\": \"…\"", cut(tag)));
    let others: String = others.take(super::LISTED_MAX).collect();
    Some(format!("{{\"{}\": \"{}\"{others}}}", cut(tag), cut(first)))
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
    let tag = way::field(&problem.path);
    if problem.message == "empty text"
        && tags(brief).contains(&tag)
        && TEXTS.contains(&way::field(way::around(&problem.path)))
    {
        problem.hint.advice = Some(format!(
            "write this text in \"{tag}\": each text stands in every language of the brief"
        ));
    }
    // What is said once for many is said already.
    if problem.hint.advice.is_some() || !TEXTS.contains(&way::field(&problem.path)) {
        return;
    }
    let tags = tags(brief);
    let Some(each) = texts(brief, "…") else {
        return;
    };
    problem.hint.advice = match (problem.message.as_str(), way::missing(problem)) {
        (_, Some(tag)) if tags.contains(&tag) => Some(format!(
            "write this text in \"{0}\" too: \"{0}\": \"…\"",
            cut(tag)
        )),
        _ if problem.hint.field.is_some() && problem.hint.meant.is_none() => Some(
            "take it out; or add the language to \"languages\", and write every text in it".into(),
        ),
        ("a text instead of an object", _) => Some(match typed(problem, brief, &tags) {
            Some(same) => {
                format!("write the text for each language: {same}, or the name that it has in each")
            }
            None => format!("write the text for each language: {each}"),
        }),
        (message, _) if message.ends_with(" instead of an object") => {
            Some(format!("write a text for each language: {}", each))
        }
        _ => return,
    };
}

/// A name that was typed once, in each language: it may be the same in all.
fn typed(problem: &Problem, brief: &Value, tags: &[&str]) -> Option<String> {
    let name = way::at(brief, &problem.path).and_then(Value::as_text)?;
    let is_name = way::field(&problem.path) == "name" && cut(name) == name;
    let of = |tag: &&str| format!("\"{}\": \"{name}\"", cut(tag));
    let each: Vec<String> = tags.iter().take(super::LISTED_MAX).map(of).collect();
    let is_plain = !name.contains(['"', '\\']) && !name.is_empty() && tags.len() > 1;
    (is_name && is_plain).then(|| format!("{{{}}}", each.join(", ")))
}

/// The words that a brief brings.
fn of_words(problem: &mut Problem, brief: &Value) {
    let english = "`civic-brief words en`";
    let spaces = || {
        let text = way::at(brief, &problem.path).and_then(Value::as_text);
        text.is_some_and(|text| !text.is_empty() && text.bytes().all(|byte| byte == b' '))
    };
    problem.hint.advice = match way::field(&problem.path) {
        "languages" if let Some(own) = brought(problem, brief) => Some(format!(
            "take \"{own}\" out of the list: the words that it asks for stand there already, with the tag \"{own}\""
        )),
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

/// The tag of a language in the list whose words stand there too, as an entry of their own.
fn brought<'v>(problem: &Problem, brief: &'v Value) -> Option<&'v str> {
    let own = way::at(brief, &problem.path)?.as_text()?;
    let mut entries = way::entries(brief, "languages").iter();
    entries
        .any(|entry| entry.field("tag").and_then(Value::as_text) == Some(own))
        .then_some(own)
}
