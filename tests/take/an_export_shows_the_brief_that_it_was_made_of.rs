//! The pages of an export name the brief that they were made of, wherever that lies.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{read, run};
use civic_brief::packed::{file, pack, unpack};
use serde_json::{Value, json};

/// The brief that one begins with, under a name, in a new folder of that test.
fn brief(test: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("own-export-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, include_bytes!("../../src/start.json")).expect("a file");
    path
}

#[test]
fn a_brief_with_a_picture_that_has_no_room_is_not_exported() {
    let path = brief("crowded", "my-brief.json");
    let text = fs::read_to_string(&path).expect("a file");
    let mut crowded: Value = serde_json::from_str(&text).expect("JSON");
    let chart = &mut crowded["sections"][0]["charts"][0];
    let of = |place: usize| {
        let letters = [place / 26, place % 26].map(|at| char::from(b'a' + at as u8));
        let name = format!("land {}", String::from_iter(letters));
        json!({"id": format!("s{place}"), "name": {"nl": name, "en": name}})
    };
    let mut others: Vec<Value> = (0..60).map(of).collect();
    for other in &mut others {
        let (id, name) = (other["id"].clone(), other["name"].clone());
        *other = chart["series"][0].clone();
        (other["id"], other["name"]) = (id, name);
    }
    let ids: Vec<Value> = others.iter().map(|one| one["id"].clone()).collect();
    chart["series"]
        .as_array_mut()
        .expect("series")
        .extend(others);
    chart["views"].as_array_mut().expect("views").push(json!({
        "id": "all", "kind": "bars", "name": {"nl": "Alle", "en": "All"}, "years": [2024], "series": ids
    }));
    fs::write(&path, crowded.to_string()).expect("a file");
    let (code, err) = export(&path, &[]);
    assert_eq!(code, Some(1), "{err}");
    assert!(err.contains("no room for all of it"), "{err}");
    assert!(!made(&path).exists());
}

fn export(path: &Path, more: &[&str]) -> (Option<i32>, String) {
    let path = path.to_str().expect("UTF-8");
    let made = made(Path::new(path));
    let made = made.to_str().expect("UTF-8");
    let ran = run(&[&["export", path, made, "--pages-only"], more].concat());
    (ran.code, ran.err)
}

/// Where it is written.
fn made(path: &Path) -> PathBuf {
    path.parent().expect("a folder").join("made")
}

/// Each way in which a page can hold a chart or the brief, and how it names the brief.
fn pages(path: &Path) -> [String; 4] {
    [
        "brief.en.html",
        "people-helped.en.html",
        "people-helped.en.snippet.html",
        "people-helped.nl.plain.html",
    ]
    .map(|name| fs::read_to_string(made(path).join(name)).expect(name))
}

#[test]
fn a_file_goes_along_packed_too_and_every_page_names_it_so() {
    let path = brief("along", "mijn brief & é.json");
    assert_eq!(export(&path, &[]), (Some(0), String::new()));
    let copy = fs::read(made(&path).join("mijn brief & é.json")).expect("the file");
    assert!(copy == include_bytes!("../../src/start.json"));
    for page in pages(&path) {
        let named = page.contains("src=\"mijn%20brief%20%26%20%C3%A9.packed.json\"");
        assert!(named, "{}", &page[..300]);
    }
    let list = fs::read_to_string(made(&path).join("manifest.json")).expect("the list");
    assert!(list.contains("mijn brief & é.json") && list.contains("application/json"));
    assert!(list.contains("mijn brief & é.packed.json"));
    // Its own earlier work, the file included, may be replaced.
    assert_eq!(export(&path, &[]).0, Some(0));
}

/// The packed file of an export, and its text, as a page takes it out.
fn packed(path: &Path, name: &str) -> (serde_json::Value, String) {
    let text = fs::read_to_string(made(path).join(name)).expect(name);
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let packed = file["packed"].as_str().expect("a text").to_owned();
    (file, packed)
}

#[test]
fn the_packed_file_is_the_brief_in_all_its_languages_and_says_which_version_packed_it() {
    let path = brief("packed", "mijn brief.json");
    // Whatever stands in the pages, a reader may choose any language of the brief.
    assert_eq!(export(&path, &["--lang", "en"]), (Some(0), String::new()));
    let (file, text) = packed(&path, "mijn brief.packed.json");
    let written = |number: f64| number.to_string();
    let own = read(include_str!("../../src/start.json"));
    assert_eq!(text, pack(&own, written));
    let taken = unpack(&text, |digits| digits.parse().expect("a number")).expect("a brief");
    assert_eq!(pack(&taken, written), text);
    assert_eq!(file["civic-brief"], env!("CARGO_PKG_VERSION"));
    assert_eq!(file["source"], "mijn%20brief.json");
    assert_eq!(file["version"], own.version.to_string());
    // A module of another version takes nothing out, whatever the file says of itself.
    let other = text.replacen(env!("CARGO_PKG_VERSION"), "0.0.1", 1);
    assert!(unpack(&other, |_| 0.0).is_none());
}

#[test]
fn the_packed_file_begins_with_what_it_is_known_by_where_it_was_cut_off() {
    let path = brief("head", "my-brief.json");
    assert_eq!(export(&path, &[]), (Some(0), String::new()));
    let text = fs::read_to_string(made(&path).join("my-brief.packed.json")).expect("a file");
    let version = env!("CARGO_PKG_VERSION");
    let head = format!("{{\"civic-brief\":\"{version}\",\"source\":\"my-brief.json\",");
    assert!(text.starts_with(&head), "{}", &text[..100]);
}

#[test]
fn the_packed_file_has_what_the_page_says_in_each_language_and_the_kit_in_one_of_its_own() {
    let text = include_str!("../../www/examples/cour-europeenne.json");
    let file = file(&read(text), "cour-europeenne.json").expect("JSON");
    let file: serde_json::Value = serde_json::from_str(&file).expect("JSON");
    let brought: serde_json::Value = serde_json::from_str(text).expect("JSON");
    let french = &brought["languages"][0];
    assert_eq!(
        file["languages"],
        serde_json::json!([{"tag": "fr", "press": french["press"]}])
    );
    let english = civic_brief::language::source("en").expect("a language");
    let english: serde_json::Value = serde_json::from_str(english).expect("JSON");
    for (tag, language) in [("fr", french), ("en", &english)] {
        let mut words = language["page"].clone();
        for name in ["colon", "semicolon"] {
            words[name] = language[name].clone();
        }
        for name in ["one_more", "more"] {
            words[name] = language["credits"][name].clone();
        }
        assert_eq!(file["words"][tag], words, "{tag}");
    }
}

#[test]
fn an_address_of_the_packed_file_is_named_and_both_files_go_along_to_be_put_there() {
    let path = brief("there", "my-brief.json");
    let address = "/briefs/my-brief.packed.json";
    assert_eq!(export(&path, &["--src", address]), (Some(0), String::new()));
    assert!(made(&path).join("my-brief.json").exists());
    assert!(made(&path).join("my-brief.packed.json").exists());
    for page in pages(&path) {
        assert!(
            page.contains("src=\"/briefs/my-brief.packed.json\""),
            "{page}"
        );
    }
}

#[test]
fn an_address_that_is_given_is_named_and_the_file_stays() {
    let path = brief("elsewhere", "my-brief.json");
    let address = "/briefs/my-brief.json";
    assert_eq!(export(&path, &["--src", address]), (Some(0), String::new()));
    assert!(!made(&path).join("my-brief.json").exists());
    assert!(!made(&path).join("my-brief.packed.json").exists());
    for page in pages(&path) {
        assert!(page.contains("src=\"/briefs/my-brief.json\""), "{page}");
    }
}

#[test]
fn a_file_is_never_mistaken_for_one_of_the_export() {
    for name in ["manifest.json", "people-helped.en.svg"] {
        let path = brief("taken", name);
        let (code, error) = export(&path, &[]);
        assert_eq!(code, Some(2));
        assert!(
            error.contains(&format!(
                "that the export has too: \"{name}\"; give it another name"
            )),
            "{error}"
        );
        assert!(!made(&path).exists());
    }
}

#[test]
fn a_file_alone_is_not_taken_for_a_folder() {
    let path = brief("alone", "my-brief.json");
    let ran = run(&["export", path.to_str().expect("UTF-8")]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.contains("no folder to write into"), "{}", ran.err);
    assert!(ran.err.contains("my-brief.json DIR`"), "{}", ran.err);
}

#[test]
fn the_built_in_brief_needs_no_file() {
    let path = brief("built-in", "unused.json");
    let made = made(&path);
    let ran = run(&["export", made.to_str().expect("UTF-8"), "--pages-only"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let page = fs::read_to_string(made.join("brief.nl.html")).expect("a page");
    assert!(page.starts_with("<civic-brief lang=\"nl\">"), "{page}");
}
