//! The briefs in `www/examples` are what they teach: right, sourced, drawn well, and embedded as the guide says.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{compare, inside_and_apart, least_px, read, run, sizes, takes};
use civic_brief::schema;
use serde_json::Value;

/// Where they are, from `tests`.
const EXAMPLES: &str = "../www/examples";

/// The names and the texts of the examples, in alphabetical order.
fn examples() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder()).expect("the examples") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|end| end == "json") {
            let name = path.file_stem().and_then(|stem| stem.to_str());
            let text = fs::read_to_string(&path).expect("a file");
            found.push((name.expect("a name").to_owned(), text));
        }
    }
    found.sort();
    assert_eq!(found.len(), 4, "as many as the guide names");
    found
}

/// The languages of an example: one of them brings French, the others are in those that are known.
fn languages(name: &str) -> [&'static str; 2] {
    match name {
        "cour-europeenne" => ["fr", "en"],
        _ => ["nl", "en"],
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/examples")
}

#[test]
fn every_example_passes_the_check_and_the_schema() {
    let schema: Value = serde_json::from_str(&schema::text().expect("a schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for (name, text) in examples() {
        let path = folder().join(&name).with_extension("json");
        let ran = run(&["check".as_ref(), path.as_os_str()]);
        assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
        assert!(ran.out.contains("json: no problem, "), "{}", ran.out);
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{error} at {}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
        assert_eq!(value["id"], name.as_str(), "the id is the file's name");
        let brief = read(&text);
        let tags: Vec<&str> = brief.languages.iter().map(|one| &*one.tag).collect();
        assert_eq!(tags, languages(&name), "{name}");
    }
}

#[test]
fn every_chart_says_what_must_be_known_and_every_source_where_it_was_read() {
    for (name, text) in examples() {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        for chart in read(&text).charts() {
            assert!(chart.caveat.is_some(), "{name}: {} has no caveat", chart.id);
        }
        for source in value["sources"].as_array().expect("sources") {
            // A link to the counter's own site, or the place where somebody else shows it.
            let has = |field: &str| source[field].is_string();
            assert!(has("url") != has("seen"), "{name}: {source}");
            assert!(has("licence") && has("date"), "{name}: {source}");
        }
    }
}

#[test]
fn all_of_every_picture_is_inside_its_frame_legible_and_apart() {
    let mut seen = 0;
    for (name, text) in examples() {
        let brief = read(&text);
        for size in sizes() {
            for (picture, take) in takes(&brief, &size) {
                inside_and_apart(&format!("{name}: {picture}"), &take, &size, least_px(&size));
                seen += 1;
            }
        }
    }
    // Views with their years × languages × sizes.
    assert_eq!(seen, (13 + 1 + 3 + 5) * 2 * 7);
}

/// What `export` writes for a page, in a language.
fn fallback(folder: &Path, lang: &str) -> String {
    fs::read_to_string(folder.join(format!("brief.{lang}.html"))).expect("a file")
}

/// A page around an example: the one that stands beside it.
fn page(name: &str, title: &str) -> String {
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("example-{name}"));
    let _ = fs::remove_dir_all(&made);
    let path = folder().join(name).with_extension("json");
    let ran = run(&[
        "export".as_ref(),
        path.as_os_str(),
        made.as_os_str(),
        "--pages-only".as_ref(),
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    include_str!("../examples/page.html")
        .replace("<!-- title -->", title)
        .replace("<!-- name -->", name)
        .replace(
            "<!-- fallbacks -->\n",
            &languages(name).map(|lang| fallback(&made, lang)).concat(),
        )
}

#[test]
fn every_page_holds_what_export_writes_today() {
    for (name, text) in examples() {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let title = value["title"]["en"].as_str().expect("a title");
        let page = page(&name, title);
        assert_eq!(page.matches("<civic-brief ").count(), 2, "{name}");
        assert_eq!(
            page.matches("<script").count(),
            1,
            "{name}: no inline script"
        );
        for lang in languages(&name) {
            let element = format!(r#"<civic-brief lang="{lang}" src="{name}.packed.json">"#);
            assert!(page.contains(&element), "{name}: {lang}");
        }
        compare(&format!("{EXAMPLES}/{name}.html"), &page)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    }
}
