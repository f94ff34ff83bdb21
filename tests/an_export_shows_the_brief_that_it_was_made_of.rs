//! The pages of an export name the brief that they were made of, wherever that lies.

mod common;

use std::fs;
use std::path::{Path, PathBuf};

use common::run;

/// The brief that one begins with, under a name, in a new folder of that test.
fn brief(test: &str, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("own-export-{test}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join(name);
    fs::write(&path, include_bytes!("../src/start.json")).expect("a file");
    path
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
fn a_file_goes_along_and_every_page_names_it() {
    let path = brief("along", "mijn brief & é.json");
    assert_eq!(export(&path, &[]), (Some(0), String::new()));
    let copy = fs::read(made(&path).join("mijn brief & é.json")).expect("the file");
    assert!(copy == include_bytes!("../src/start.json"));
    for page in pages(&path) {
        let named = page.contains("src=\"mijn%20brief%20%26%20%C3%A9.json\"");
        assert!(named, "{}", &page[..300]);
    }
    let list = fs::read_to_string(made(&path).join("manifest.json")).expect("the list");
    assert!(list.contains("mijn brief & é.json") && list.contains("application/json"));
    // Its own earlier work, the file included, may be replaced.
    assert_eq!(export(&path, &[]).0, Some(0));
}

#[test]
fn an_address_that_is_given_is_named_and_the_file_stays() {
    let path = brief("elsewhere", "my-brief.json");
    let address = "/briefs/my-brief.json";
    assert_eq!(export(&path, &["--src", address]), (Some(0), String::new()));
    assert!(!made(&path).join("my-brief.json").exists());
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
