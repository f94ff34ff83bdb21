//! A language of a brief: the tag of a known one, or an object with its style and its words.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::parts::{SOMETHING, TAG, described};
use crate::language::{self, Credits, Page, Press, Word, Words};

described! {
    Entry = json_schema!({
        "anyOf": [
            {
                "description": "A language that is known, by its tag; one of a region, such as nl-BE, is the same.",
                "type": "string",
                "pattern": tags(),
            },
            brought(),
        ],
    });
}

/// The tags of the known languages, each with what may follow for a region.
fn tags() -> String {
    let any_case = |letter: char| format!("[{letter}{}]", letter.to_ascii_uppercase());
    let tags = language::known().iter();
    let tags: Vec<String> = tags
        .map(|known| known.tag.chars().map(any_case).collect())
        .collect();
    format!("^({})([-_].*)?$", tags.join("|"))
}

fn brought() -> Value {
    let mark = json!({
        "description": "One mark that is neither a letter nor a digit: \".\", \",\", or a narrow no-break space, \"\\u202f\".",
        "type": "string",
        "pattern": "^[^A-Za-z0-9 \\t\\n\\r\\f]$",
    });
    let text = |about: &str| json!({"description": about, "type": "string", "pattern": SOMETHING});
    object(
        "A language with its words, all of them: `civic-brief words` prints one to be translated.",
        vec![
            (
                "tag",
                json!({
                    "description": "The tag of the language, such as fr, pt-BR or zh-Hant: every text stands under it.",
                    "type": "string",
                    "pattern": TAG,
                    "maxLength": 35,
                }),
            ),
            (
                "direction",
                json!({
                    "description": "From left to right, or from right to left.",
                    "type": "string",
                    "enum": ["ltr", "rtl"],
                }),
            ),
            ("decimal", mark.clone()),
            ("group", mark),
            (
                "percent",
                text("What follows a percentage, with the space before it."),
            ),
            (
                "colon",
                text("What stands between a name and what is said of it, with its spaces."),
            ),
            (
                "semicolon",
                text(
                    "What stands between the parts of a list that have commas of their own, with its spaces.",
                ),
            ),
            (
                "day",
                text("How a day is written, with {day}, {month} and {year} where each stands."),
            ),
            (
                "first_day",
                text("What stands for the first day of a month, such as 1 or 1er."),
            ),
            (
                "month_year",
                text("How a month is written, with {month} and {year} where each stands."),
            ),
            (
                "months",
                json!({
                    "description": "January to December, as within a sentence.",
                    "type": "array",
                    "items": {"type": "string", "pattern": SOMETHING},
                    "minItems": 12,
                    "maxItems": 12,
                }),
            ),
            (
                "words",
                group(
                    "Words of charts and tables, as within a sentence.",
                    Words::ALL,
                ),
            ),
            (
                "page",
                group("What the buttons and labels of a page say.", Page::ALL),
            ),
            ("press", group("What the press kit says.", Press::ALL)),
            (
                "credits",
                group(
                    "What stands below a picture that is taken along, and in its citations.",
                    Credits::ALL,
                ),
            ),
        ],
    )
}

/// The words of a group, each with where it stands.
fn group(about: &str, words: &'static [Word]) -> Value {
    let fields = words.iter().map(|word| {
        let text = json!({
            "description": word.about,
            "type": "string",
            "pattern": pattern(word.gaps),
        });
        (word.name, text)
    });
    object(about, fields.collect())
}

/// An object of which every field must be there.
fn object(about: &str, fields: Vec<(&str, Value)>) -> Value {
    let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let fields = fields
        .iter()
        .map(|(name, schema)| ((*name).to_owned(), schema.clone()));
    json!({
        "description": about,
        "type": "object",
        "required": names,
        "properties": Value::Object(fields.collect::<Map<String, Value>>()),
        "additionalProperties": false,
    })
}

/// A text with so many `#`.
fn pattern(gaps: usize) -> String {
    match gaps {
        0 => "^[^#]*[^# \\t\\n\\r\\f][^#]*$".into(),
        gaps => format!("^[^#]*{}$", "#[^#]*".repeat(gaps)),
    }
}
