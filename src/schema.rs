//! The JSON Schema of a brief: with it an editor completes, explains and checks a brief while it is written.
//!
//! It is generated from the types here, which say field by field what the reader in `brief/read.rs` reads;
//! their comments are what the editor shows. The reader itself is written over [`Value`](crate::value::Value),
//! so that it weighs the module little; a test holds the two to each other.

// The types are only described, never made.
#![allow(dead_code)]

mod chart;
mod language;
mod parts;
mod view;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use chart::Chart;
use language::Entry;
use parts::{Address, Color, Date, Id, Mail, PublishedDate, Rgb, Text, Words};

/// The schema as JSON text.
///
/// # Errors
/// None that can occur: what is described has names for its fields.
pub fn text() -> Result<String, serde_json::Error> {
    let settings = SchemaSettings::draft2020_12().with_transform(RecursiveTransform(as_read));
    let schema = settings.into_generator().into_root_schema_for::<Brief>();
    serde_json::to_string_pretty(&schema)
}

/// Whatever may be left out may not be null instead, and sizes of numbers in memory are nobody's affair.
fn as_read(schema: &mut Schema) {
    schema.remove("format");
    let Some(choices) = schema.get_mut("anyOf").and_then(Value::as_array_mut) else {
        if let Some(Value::Array(types)) = schema.get_mut("type") {
            types.retain(|of| of != "null");
            if let [only] = types.as_slice() {
                let only = only.clone();
                schema.insert("type".into(), only);
            }
        }
        return;
    };
    let null = json!({"type": "null"});
    choices.retain(|choice| *choice != null);
    if let [Value::Object(only)] = choices.as_slice() {
        let only = only.clone();
        schema.remove("anyOf");
        for (name, value) in only {
            schema.insert(name, value);
        }
    }
}

/// A policy briefing for civic-brief: charts with their texts, and for every number where it comes from.
/// `civic-brief check` says what else must hold.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Brief {
    /// The file that describes a brief, for an editor: `civic-brief schema > brief.schema.json` writes it.
    #[schemars(rename = "$schema")]
    schema: Option<Words>,
    /// Names the brief in files and addresses.
    id: Id,
    /// The day of the figures.
    version: Date,
    /// The languages that every text has; the first is the one that is shown where a page has another.
    /// One that is not known is brought with its words: `civic-brief words` prints them to be translated.
    #[schemars(length(min = 1))]
    languages: Vec<Entry>,
    /// What kind of document it is, in a few words above the title.
    kicker: Text,
    /// The title of the whole, at most 15 words.
    title: Text,
    /// Who publishes the brief: the mark in every picture.
    publisher: Option<Text>,
    /// Where faults are reported: an address that begins with https:// or mailto:
    corrections: Option<Mail>,
    /// A short address of the brief, as it is printed in pictures.
    link: Option<Address>,
    /// Who counts and publishes figures.
    #[schemars(length(min = 1))]
    publishers: Vec<Publisher>,
    /// The publications in which the figures stand.
    #[schemars(length(min = 1))]
    sources: Vec<Source>,
    /// Colors of your own, for series and categories that no color of the palette means.
    #[schemars(length(min = 1))]
    colors: Option<Vec<OwnColor>>,
    /// Units of your own, such as protests or dollars.
    #[schemars(length(min = 1))]
    units: Option<Vec<OwnUnit>>,
    /// What categories such as ratings mean, where that must be said.
    #[schemars(length(min = 1))]
    scales: Option<Vec<Scale>>,
    /// The parts of the document, in order.
    #[schemars(length(min = 1))]
    sections: Vec<Section>,
}

/// Who counts: an organisation, or the makers of the brief for their own calculations.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Publisher {
    /// Referred to by sources and series.
    id: Id,
    /// Its name.
    name: Text,
    /// The hosts of its own site, such as `example.org`: links go there and nowhere else.
    #[schemars(length(min = 1))]
    hosts: Option<Vec<Words>>,
}

/// One publication.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, transform = parts::title_has_a_language)]
struct Source {
    /// Referred to by series and points.
    id: Id,
    /// The id of its publisher.
    publisher: Id,
    /// Its title as published, with its language in "lang"; or a title of your own in each language of the brief.
    title: Title,
    /// The language of a title as published, such as `en` or `fr`.
    lang: Option<Words>,
    /// When it came out; `not-stated` where that was not found.
    date: PublishedDate,
    /// Its address on the publisher's own site: shown, and linked.
    url: Option<Address>,
    /// Where the figure was read, if elsewhere: kept in the brief, not shown.
    seen: Option<Words>,
    /// Who quotes the publisher, for a figure that was seen nowhere else.
    quoted_by: Option<Words>,
    /// The licence of the figures as the source states it; `not-stated` where none was found.
    licence: Words,
    /// What a calculation of your own was made from: ids of sources that stand before this one.
    #[schemars(length(min = 1))]
    from: Option<Vec<Id>>,
}

/// A title of somebody else's stays in its language; one of your own is translated.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum Title {
    /// As published.
    Published(Words),
    /// Your own words.
    Ours(Text),
}

/// A color of your own. `civic-brief check` measures it, and proposes the nearest that passes.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnColor {
    /// Referred to by series and categories; no name of the palette.
    id: Id,
    /// On a light page, and in every picture that is taken along.
    light: Rgb,
    /// On a dark page.
    dark: Rgb,
    /// What stands for it in print and where a reader sets patterns.
    pattern: Pattern,
}

/// What tells a category from its fellows without its color, in the order of its ink.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Pattern {
    /// Nothing within the outline.
    Plain,
    /// Sparse dots.
    Dots,
    /// Rising lines.
    Diagonal,
    /// Lines both ways.
    Cross,
    /// Filled throughout.
    Solid,
}

/// A unit of your own. Its values are never negative.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct OwnUnit {
    /// Referred to by charts and series; no name of a unit that is known already.
    id: Id,
    /// Its name after any number but one, and in the head of a table: protests.
    name: Text,
    /// Its name after one: protest.
    one: Text,
    /// Whether its values are whole numbers; true where it is left out.
    whole: Option<bool>,
}

/// A set of categories with what each means, such as ratings.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Scale {
    /// Referred to by charts.
    id: Id,
    /// Its name.
    name: Text,
    /// The categories, in their order.
    #[schemars(length(min = 1))]
    terms: Vec<Term>,
}

/// One category of a scale.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Term {
    /// Its colour: the same as that of the series that it explains.
    color: Color,
    /// Its name.
    name: Text,
    /// What it means, in a sentence of at most 25 words.
    meaning: Text,
}

/// A heading with text, and the charts that support it.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Section {
    /// Names the section in addresses.
    id: Id,
    /// A short name, for a tab.
    name: Text,
    /// The heading, at most 15 words.
    title: Text,
    /// Two or three plain sentences, each of at most 25 words.
    summary: Text,
    /// The id of an earlier section that this one is a part of.
    within: Option<Id>,
    /// Its charts; left out where the section is text alone.
    #[schemars(length(min = 1))]
    charts: Option<Vec<Chart>>,
}
