//! The one reader of a language: as the tag of a known one, or as the object that a brief brings.

use super::{Credits, Language, Page, Press, Words};
use crate::reader::Node;

/// The names of the directions of writing.
const DIRECTIONS: &[&str] = &["ltr", "rtl"];

/// At most so many languages are read: each has its words, and every text is held to each of them. 40.
const LANGUAGES_MAX: usize = 40;

/// The languages of a brief.
pub(crate) fn list(node: &Node<'_>) -> Vec<Language> {
    let mut count = 0;
    let mut languages = node.each(|entry| {
        count += 1;
        if count > LANGUAGES_MAX {
            return Language::default();
        }
        language(entry)
    });
    if count > LANGUAGES_MAX {
        node.problem("too many languages: at most 40 are read");
        languages.truncate(LANGUAGES_MAX);
        return languages;
    }
    hold_apart(node, &languages);
    languages
}

/// Each text stands under one tag.
fn hold_apart(node: &Node<'_>, languages: &[Language]) {
    let mut index = 0;
    // The list once more, to say it of the second of the two.
    node.each(|entry| {
        let tag = &languages[index].tag;
        let mut earlier = languages[..index].iter();
        if !tag.is_empty() && earlier.any(|other| other.tag.eq_ignore_ascii_case(tag)) {
            entry.problem(format!("language used twice: \"{tag}\""));
        }
        index += 1;
    });
}

fn language(node: &Node<'_>) -> Language {
    if node.is_text() {
        named(node)
    } else {
        brought(node)
    }
}

/// A known language by its tag.
fn named(node: &Node<'_>) -> Language {
    let tag = node.text();
    if let Some(known) = super::find(tag) {
        return known.clone();
    }
    if !tag.is_empty() {
        node.unknown("unknown language without its words", tag, &[]);
    }
    // Without a tag: its texts are told of when it is known.
    Language::default()
}

/// A language with its words.
pub(super) fn brought(node: &Node<'_>) -> Language {
    node.object(&[
        "tag",
        "direction",
        "decimal",
        "group",
        "percent",
        "colon",
        "semicolon",
        "day",
        "first_day",
        "month_year",
        "months",
        "words",
        "page",
        "press",
        "credits",
    ]);
    let (decimal, group) = (mark(&node.field("decimal")), mark(&node.field("group")));
    if decimal == group && decimal != char::default() {
        node.field("group").problem("the same mark as for decimals");
    }
    Language {
        tag: tag(&node.field("tag")),
        rtl: node
            .field("direction")
            .choice("unknown direction", DIRECTIONS)
            == 1,
        decimal,
        group,
        percent: node.field("percent").text().into(),
        colon: node.field("colon").text().into(),
        semicolon: node.field("semicolon").text().into(),
        day: form(&node.field("day"), &["day", "month", "year"]),
        first_day: node.field("first_day").text().into(),
        month_year: form(&node.field("month_year"), &["month", "year"]),
        months: months(&node.field("months")),
        words: Words::read(&node.field("words")),
        credits: Credits::read(&node.field("credits")),
        page: Page::read(&node.field("page")),
        press: Press::read(&node.field("press")),
    }
}

fn tag(node: &Node<'_>) -> String {
    let tag = node.text();
    if !tag.is_empty() && !is_tag(tag) {
        node.unknown("not the tag of a language", tag, &[]);
    }
    tag.into()
}

/// Whether it is the tag of a language, such as `fr`, `pt-BR` or `zh-Hant`: it stands in attributes and file names.
pub(crate) fn is_tag(tag: &str) -> bool {
    let plain = tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plain && tag.len() <= 35 && {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        matches!(language.len(), 2..=3)
            && language.bytes().all(|b| b.is_ascii_alphabetic())
            && parts.all(|part| matches!(part.len(), 1..=8))
    }
}

/// One sign that is neither a digit nor a letter.
fn mark(node: &Node<'_>) -> char {
    let text = node.text();
    let mark = text.chars().next().unwrap_or_default();
    if !text.is_empty() && (mark.is_ascii_alphanumeric() || text.len() > mark.len_utf8()) {
        node.unknown("not a single mark", text, &[]);
    }
    mark
}

/// The form of a date, with each of its parts once.
fn form(node: &Node<'_>, parts: &[&str]) -> String {
    let text = node.text();
    {
        let once = |part: &&str| text.matches(&format!("{{{part}}}")).count() == 1;
        let slots = text.matches(['{', '}']).count() / 2;
        let fits = parts.iter().all(once) && slots == parts.len();
        if !text.is_empty() && !fits {
            let needed = parts.join("}, {");
            node.problem(format!("wrong form of a date, needed are {{{needed}}}"));
        }
    }
    text.into()
}

fn months(node: &Node<'_>) -> Vec<String> {
    let months = node.each(|month| month.text().to_owned());
    // Of what is no list, or an empty one, that is said already.
    if !matches!(months.len(), 0 | 12) {
        node.problem("months: twelve are needed");
    }
    months
}
