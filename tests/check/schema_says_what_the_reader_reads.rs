//! The schema that `civic-brief schema` writes, held to the reader: what one takes, the other takes.

use std::collections::BTreeSet;

use crate::common::{briefs, run};
use civic_brief::brief::Brief;
use civic_brief::language;
use civic_brief::reader::Problem;
use civic_brief::schema;
use serde_json::{Value, json};

/// Bad briefs whose faults no schema can know: they lie between figures, texts and references.
const ONLY_CHECKED: &[&str] = &[
    "bad-abreast",
    "bad-breaks",
    "bad-colors",
    "bad-counted",
    "bad-counters",
    "bad-group-parts",
    "bad-groups",
    "bad-ids",
    // A text lacks a language of the brief: which languages it has stands elsewhere.
    "bad-languages",
    "bad-lines",
    "bad-many",
    "bad-mixed-parts",
    "bad-no-chart",
    "bad-no-group-value",
    "bad-no-values",
    "bad-not-shown",
    "bad-notes",
    "bad-numbers",
    "bad-order",
    "bad-own-units",
    "bad-parts",
    "bad-red",
    "bad-shown",
    "bad-shown-gap",
    "bad-slots",
    "bad-squares",
    "bad-sums",
    "bad-survey",
    "bad-totals",
    "bad-units",
    "bad-unlike",
    "bad-values",
    "bad-windows",
    "bad-words",
    "bad-words-anywhere",
];

fn schema() -> Value {
    serde_json::from_str(&schema::text().expect("a schema")).expect("JSON")
}

fn problems(brief: &Value) -> Vec<Problem> {
    let value = serde_json::from_value(brief.clone()).expect("a value");
    Brief::read(&value).err().unwrap_or_default()
}

/// Whether a schema can know of it: fields, types, known words, and what single texts look like.
fn structural(problem: &Problem) -> bool {
    const STARTS: &[&str] = &[
        "unknown field",
        "missing field",
        "unknown window",
        "unknown vintage",
        "unknown basis",
        "unknown kind",
        "unknown pattern",
        "not a color",
        "unknown language",
        "empty list",
        "empty text",
        "bad id",
        "not a date",
        "not a whole number",
    ];
    let message = &problem.message;
    STARTS.iter().any(|start| message.starts_with(start)) || message.contains(" instead of ")
}

/// A brief that has every field there is.
fn every_field() -> Value {
    serde_json::from_str(include_str!("../briefs/good-every-field.json")).expect("JSON")
}

#[test]
fn the_command_writes_the_schema() {
    let ran = run(&["schema"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert_eq!(
        serde_json::from_str::<Value>(&ran.out).expect("JSON"),
        schema()
    );
    jsonschema::meta::validate(&schema()).expect("a schema");
}

#[test]
fn every_good_brief_is_valid() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let builtin = (
        "the built-in brief".to_owned(),
        civic_brief::BUILTIN.to_owned(),
    );
    for (name, text) in briefs("good-").into_iter().chain([builtin]) {
        let brief: Value = serde_json::from_str(&text).expect("JSON");
        let errors: Vec<String> = validator
            .iter_errors(&brief)
            .map(|e| format!("{e} at {}", e.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
    assert_eq!(
        problems(&every_field()),
        [],
        "the brief of every field is good"
    );
}

#[test]
fn every_bad_brief_is_refused_but_for_those_that_only_the_checks_know() {
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    let mut only_checked = Vec::new();
    for (name, text) in briefs("bad-") {
        let brief: Value = serde_json::from_str(&text).expect("JSON");
        let of_form = problems(&brief).iter().any(structural);
        if validator.is_valid(&brief) {
            assert!(
                !of_form || name == "bad-languages",
                "{name} has a fault that a schema can know"
            );
            only_checked.push(name);
        }
    }
    assert_eq!(only_checked, ONLY_CHECKED);
}

/// The schema of a part, followed through references, and of several kinds the one that fits.
fn resolve<'s>(root: &'s Value, schema: &'s Value, value: &Value) -> &'s Value {
    if let Some(name) = schema["$ref"].as_str() {
        let name = name.strip_prefix("#/$defs/").expect("a definition");
        return resolve(root, &root["$defs"][name], value);
    }
    for kinds in ["oneOf", "anyOf"] {
        let Some(choices) = schema[kinds].as_array() else {
            continue;
        };
        let fits = |choice: &&Value| {
            let choice = resolve(root, choice, value);
            let kind = &choice["properties"]["kind"]["const"];
            value.is_object()
                && choice["type"] == "object"
                && (kind.is_null() || *kind == value["kind"])
        };
        if let Some(choice) = choices.iter().find(fits) {
            return resolve(root, choice, value);
        }
    }
    schema
}

/// Every part of a brief: the way to it, and its schema.
fn parts<'s>(
    root: &'s Value,
    schema: &'s Value,
    value: &Value,
    way: String,
    all: &mut Vec<(String, &'s Value)>,
) {
    let schema = resolve(root, schema, value);
    all.push((way.clone(), schema));
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let property = &schema["properties"][name];
                assert!(!property.is_null(), "{way}/{name} is in no schema");
                parts(root, property, value, format!("{way}/{name}"), all);
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                parts(root, &schema["items"], value, format!("{way}/{index}"), all);
            }
        }
        _ => {}
    }
}

/// The names after "known are" in the problem that starts so.
fn known(problems: &[Problem], start: &str) -> Option<BTreeSet<String>> {
    let message = |problem: &Problem| {
        let (message, known) = problem.message.split_once("; known are ")?;
        message
            .starts_with(start)
            .then(|| known.split(", ").map(Into::into).collect())
    };
    problems.iter().find_map(message)
}

#[test]
fn every_object_has_the_same_fields_for_the_reader_and_in_the_schema() {
    let (schema, brief) = (schema(), every_field());
    let mut all = Vec::new();
    parts(&schema, &schema, &brief, String::new(), &mut all);
    let mut seen = BTreeSet::new();
    for (way, part) in all {
        let Some(fields) = part["properties"].as_object() else {
            continue;
        };
        seen.insert(part.to_string());
        let mut changed = brief.clone();
        changed.pointer_mut(&way).expect("a part")["unheard-of"] = 1.into();
        let of_reader = known(&problems(&changed), "unknown field: \"unheard-of\"").expect(&way);
        let mut of_schema: BTreeSet<String> = fields.keys().cloned().collect();
        // A text has the languages of its brief.
        if fields.contains_key("en") {
            of_schema.remove("nl");
        }
        assert_eq!(of_reader, of_schema, "{way}");
    }
    // The brief has every object and every field there is, so none was left out.
    let mut described = Vec::new();
    objects(&schema, &mut described);
    for object in described {
        assert!(
            seen.contains(&object.to_string()),
            "not in the brief of every field: {object:#}"
        );
        let fields = object["properties"].as_object().expect("fields").keys();
        for field in fields.filter(|field| *field != "nl") {
            assert!(
                brief_has(&brief, &schema, object, field),
                "not in the brief of every field: {field} of {object:#}"
            );
        }
    }
}

fn objects<'s>(schema: &'s Value, all: &mut Vec<&'s Value>) {
    // Conditions have properties too, and no type.
    if schema["type"] == "object" && schema["properties"].is_object() {
        all.push(schema);
    }
    match schema {
        Value::Object(fields) => fields.values().for_each(|value| objects(value, all)),
        Value::Array(entries) => entries.iter().for_each(|value| objects(value, all)),
        _ => {}
    }
}

fn brief_has(brief: &Value, root: &Value, object: &Value, field: &str) -> bool {
    let mut all = Vec::new();
    parts(root, root, brief, String::new(), &mut all);
    all.iter().any(|(way, schema)| {
        *schema == object
            && brief
                .pointer(way)
                .is_some_and(|part| !part[field].is_null())
    })
}

#[test]
fn every_word_that_is_known_is_known_to_both() {
    let (schema, brief) = (schema(), every_field());
    let mut all = Vec::new();
    parts(&schema, &schema, &brief, String::new(), &mut all);
    let mut seen = BTreeSet::new();
    for (way, part) in all {
        // A word that is known, or the id of one of the brief's own.
        let first = resolve(&schema, &part["anyOf"][0], &Value::Null);
        let (part, own) = match first["oneOf"].is_array() {
            true if first["oneOf"][0]["const"] == "open" => (first, &brief["colors"]),
            true => (first, &brief["units"]),
            false => (part, &Value::Null),
        };
        let Some(choices) = part["oneOf"].as_array() else {
            continue;
        };
        let own = own.as_array().into_iter().flatten().map(|own| &own["id"]);
        let words = choices.iter().map(|choice| &choice["const"]).chain(own);
        let words: BTreeSet<String> = words.filter_map(Value::as_str).map(Into::into).collect();
        if words.is_empty() {
            continue;
        }
        let mut changed = brief.clone();
        *changed.pointer_mut(&way).expect("a part") = "unheard-of".into();
        assert_eq!(
            known(&problems(&changed), "unknown ").expect(&way),
            words,
            "{way}"
        );
        seen.insert(words);
    }
    // Units, windows, vintages, bases, colours and patterns.
    assert_eq!(seen.len(), 6);
    let mut changed = brief.clone();
    changed["sections"][0]["charts"][0]["views"][0]["kind"] = "unheard-of".into();
    let kinds = schema["$defs"]["View"]["oneOf"].as_array().expect("kinds");
    let kinds: BTreeSet<String> = kinds
        .iter()
        .filter_map(|kind| kind["properties"]["kind"]["const"].as_str().map(Into::into))
        .collect();
    assert_eq!(
        known(&problems(&changed), "unknown kind").expect("a problem"),
        kinds
    );
}

#[test]
fn every_known_language_is_offered() {
    let schema = schema();
    let offered: Vec<&String> = schema["$defs"]["Text"]["properties"]
        .as_object()
        .expect("fields")
        .keys()
        .collect();
    let mut tags: Vec<&str> = language::known().iter().map(|one| &*one.tag).collect();
    tags.sort_unstable();
    assert_eq!(offered, tags);
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let mut brief = every_field();
    for (tag, known) in [
        ("en-GB", true),
        ("EN", true),
        ("en_GB", true),
        ("english", false),
        ("", false),
    ] {
        brief["languages"] = json!([tag]);
        assert_eq!(language::find(tag).is_some(), known, "{tag}");
        assert_eq!(validator.is_valid(&brief), known, "{tag}");
    }
}

#[test]
fn whatever_is_broken_in_a_brief_both_refuse_it_or_neither() {
    let schema = schema();
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let brief = every_field();
    let mut all = Vec::new();
    parts(&schema, &schema, &brief, String::new(), &mut all);
    let mut tried = 0;
    for (way, _) in all.iter().skip(1) {
        let (parent, name) = way.rsplit_once('/').expect("a part");
        let mut broken = Vec::new();
        if let Some(fields) = brief.pointer(parent).and_then(Value::as_object) {
            let mut fields = fields.clone();
            fields.remove(name);
            broken.push((parent, Value::Object(fields)));
        }
        for value in [
            json!(null),
            json!(true),
            json!(2024),
            json!(-1),
            json!(1.5),
            json!("Some Text"),
            json!(" "),
            json!("2024-02-01"),
            json!([]),
            json!(["text"]),
            json!([1]),
            json!({}),
            json!({"en": "Some words"}),
            json!({"en": 1}),
        ] {
            broken.push((way, value));
        }
        for (place, value) in broken {
            let mut changed = brief.clone();
            *changed.pointer_mut(place).expect("a part") = value.clone();
            let problems = problems(&changed);
            let of_form: Vec<&Problem> = problems
                .iter()
                .filter(|problem| structural(problem))
                .collect();
            let valid = validator.is_valid(&changed);
            let at = format!("{value} at {place}, of {way}");
            // The language of a title that is translated is passed over by the reader.
            if *way == "/sources/2/lang" {
                continue;
            }
            // What the reader takes the schema takes, and what it can know of it refuses.
            assert!(
                valid || !problems.is_empty(),
                "refused by the schema alone: {at}"
            );
            assert!(
                !valid || of_form.is_empty(),
                "taken by the schema alone: {at}: {of_form:?}"
            );
            tried += 1;
        }
    }
    assert!(tried > 5000, "{tried}");
}
