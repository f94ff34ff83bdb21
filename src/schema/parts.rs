//! What fields hold: texts, ids, dates, addresses, and the words that are known.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use crate::language;

/// A type that is described by a few lines of JSON Schema.
macro_rules! described {
    ($($(#[$meta:meta])* $name:ident = $schema:expr;)+) => {$(
        $(#[$meta])*
        pub(super) struct $name;

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )+};
}
pub(super) use described;

/// Something that is not white space alone.
pub(super) const SOMETHING: &str = "[^ \\t\\n\\r\\f]";
/// The tag of a language.
pub(super) const TAG: &str = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$";
const DATE: &str = "^[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$";

described! {
    /// A text of one language.
    Words = json_schema!({"type": "string", "pattern": SOMETHING});

    /// A text in every language of the brief.
    Text = text();

    Id = json_schema!({
        "description": "Small letters, digits and hyphens, at most 64: it stands in addresses and file names.",
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{0,63}$",
    });

    Date = json_schema!({
        "description": "A day, a month or a year: 2024-12-04, 2024-12 or 2024.",
        "type": "string",
        "pattern": DATE,
    });

    PublishedDate = json_schema!({
        "description": "2024-12-04, 2024-12 or 2024; `not-stated` where it was not found.",
        "anyOf": [{"const": "not-stated"}, {"type": "string", "pattern": DATE}],
    });

    Rgb = json_schema!({
        "description": "Red, green and blue, each in two digits of base 16: #1697be.",
        "type": "string",
        "pattern": "^#[0-9a-fA-F]{6}$",
    });

    Address = json_schema!({
        "description": "An address that begins with https://",
        "type": "string",
        "pattern": "^https://",
    });

    Mail = json_schema!({
        "description": "An address that begins with https:// or mailto:",
        "type": "string",
        "pattern": "^(https://|mailto:)",
    });

    Year = json_schema!({
        "description": "A year, as a number.",
        "type": "integer",
        "minimum": 1000,
        "maximum": 9999,
    });
}

fn text() -> Schema {
    let words = json!({"type": "string", "pattern": SOMETHING});
    let known = language::known().iter();
    let fields = known.map(|known| (known.tag.clone(), words.clone()));
    json_schema!({
        "description": "The text in every language of the brief. A number of the chart is written as a slot: \
            {series.2024} is the value of that series in that year, {series.shown} the one in the year on show.",
        "type": "object",
        "properties": Value::Object(fields.collect::<Map<String, Value>>()),
        "propertyNames": {"pattern": TAG},
        "additionalProperties": words,
        "minProperties": 1,
    })
}

/// A color of the palette, or the id of one of the brief's own.
#[derive(JsonSchema)]
#[schemars(untagged)]
pub(super) enum Color {
    /// Of the palette.
    Role(Role),
    /// From "colors".
    Own(Id),
}

/// The colour of a series, by what it means; the same meaning has the same colour everywhere.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
pub(super) enum Role {
    /// The rating open.
    Open,
    /// The rating narrowed.
    Narrowed,
    /// The rating obstructed.
    Obstructed,
    /// The rating repressed.
    Repressed,
    /// The rating closed.
    Closed,
    /// A count of people, such as people killed.
    Count,
    /// A series that stands alone.
    Single,
    /// A second series beside it.
    Second,
}

/// A title as published says in which language it is.
pub(super) fn title_has_a_language(schema: &mut Schema) {
    schema.insert(
        "if".into(),
        json!({"properties": {"title": {"type": "string"}}}),
    );
    schema.insert("then".into(), json!({"required": ["lang"]}));
}

/// A point has a year or a day.
pub(super) fn point_has_a_time(schema: &mut Schema) {
    let times = ["year", "date"].map(|name| json!({"required": [name]}));
    schema.insert("anyOf".into(), json!(times));
}

/// What series must have stands in each of them, or once for all in "common"; a source also at each point.
pub(super) fn series_have_all(schema: &mut Schema) {
    let in_common = |name: &str| json!({"required": ["common"], "properties": {"common": {"required": [name]}}});
    let in_series = |name: &str| json!({"properties": {"series": {"items": {"required": [name]}}}});
    let names = [
        "color",
        "counter",
        "definition",
        "window",
        "vintage",
        "basis",
    ];
    let mut all: Vec<Value> = names
        .iter()
        .map(|name| json!({"anyOf": [in_common(name), in_series(name)]}))
        .collect();
    let at_points = json!({"properties": {"points": {"items": {"required": ["source"]}}}});
    let in_series = json!({"anyOf": [{"required": ["source"]}, at_points]});
    let in_series = json!({"properties": {"series": {"items": in_series}}});
    all.push(json!({"anyOf": [in_common("source"), in_series]}));
    schema.insert("allOf".into(), all.into());
}
