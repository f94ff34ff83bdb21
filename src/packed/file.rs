//! A packed brief as a file of its own: what was checked once, when it was written, is not checked again by each page.

use std::collections::BTreeMap;

use serde::Serialize;

use super::pack;
use crate::brief::Brief;
use crate::language::{Language, Page, Press, Word, known};

/// How its name ends. By it the shell knows which files to ask for before it has read any (`www/load.js`).
const ENDING: &str = ".packed.json";

/// What the shell takes out (`www/packed/taken.js`).
#[derive(Serialize)]
struct File<'a> {
    // These two come first: the shell knows the file by them, also where it was cut off.
    /// The version of what packed it, and of what can take it out.
    #[serde(rename = "civic-brief")]
    engine: &'static str,
    /// The address of the brief as its author wrote it, seen from here.
    source: &'a str,
    /// The day of the figures.
    version: String,
    /// The languages that the brief brings itself, with what the press kit says in them.
    languages: Vec<Brought<'a>>,
    /// What the page says in each language, by its tag.
    words: BTreeMap<&'a str, Words<'a>>,
    packed: String,
}

type Words<'a> = BTreeMap<&'static str, &'a str>;

#[derive(Serialize)]
struct Brought<'a> {
    tag: &'a str,
    press: Words<'a>,
}

/// The name of the file for a brief in a file of that name: `my-brief.packed.json` for `my-brief.json`.
pub fn name_of_file(name: &str) -> String {
    [name.strip_suffix(".json").unwrap_or(name), ENDING].concat()
}

/// The file for a brief, as JSON; `source` is the address of the brief as its author wrote it, seen from this file.
///
/// # Errors
/// Says why there is no JSON of it.
pub fn file(brief: &Brief, source: &str) -> Result<String, String> {
    let languages = &brief.languages;
    let is_brought = |one: &&Language| !known().contains(one);
    let file = File {
        engine: env!("CARGO_PKG_VERSION"),
        source,
        version: brief.version.to_string(),
        languages: languages.iter().filter(is_brought).map(brought).collect(),
        words: languages.iter().map(|one| (&*one.tag, page(one))).collect(),
        packed: pack(brief, |number| number.to_string()),
    };
    let text = serde_json::to_string(&file).map_err(|error| error.to_string())?;
    Ok(text + "\n")
}

fn brought(language: &Language) -> Brought<'_> {
    Brought {
        tag: &language.tag,
        press: named(Press::ALL, language.press.every_text()),
    }
}

fn page(language: &Language) -> Words<'_> {
    let mut words = named(Page::ALL, language.page.every_text());
    words.insert("colon", &language.colon);
    words.insert("semicolon", &language.semicolon);
    words.insert("one_more", language.credits.one_more());
    words.insert("more", language.credits.more());
    words
}

fn named<'a>(words: &[Word], texts: impl Iterator<Item = &'a str>) -> Words<'a> {
    words.iter().map(|word| word.name).zip(texts).collect()
}
