//! Whoever wrote a note may have ended it with a full stop or not: what is printed has one, and never two.

use std::fs;

use crate::common::run;
use serde_json::{Value, json};

/// The new brief with notes that end with this, wherever another text follows them.
fn ended(end: &str) -> Value {
    let mut brief: Value = serde_json::from_str(&run(&["new"]).out).expect("JSON");
    let text = |nl: &str, en: &str| json!({"nl": format!("{nl}{end}"), "en": format!("{en}{end}")});
    brief["sources"][0]["title"] = format!("Report of the water board{end}").into();
    brief["sources"][0]["date"] = "not-stated".into();
    let chart = &mut brief["sections"][0]["charts"][0];
    // Without its own it would not pass.
    chart["caveat"] =
        json!({"nl": "Alleen het waterschap telde.", "en": "Only the water board counted."});
    let points = &mut chart["series"][0]["points"];
    points[1]["break"] = text("nu het waterschap", "now the water board");
    points[1]["note"] = text("geteld door het waterschap", "counted by the water board");
    points[2]["note"] = text("van een waterschap", "of one water board");
    points[2]["names"] = text("Noord en Zuid", "North and South");
    brief
}

/// All that is printed of the first chart, for a page and to take along.
fn printed(brief: &Value) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("brief.json");
    fs::write(&file, brief.to_string()).expect("a file");
    let made = folder.path().join("made");
    let arguments = ["export".as_ref(), file.as_os_str(), made.as_os_str()];
    let ran = run(&[&arguments[..], &["--pages-only".as_ref()]].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let mut all = String::new();
    for lang in ["nl", "en"] {
        let page = made.join(format!("people-helped.{lang}.html"));
        all += &fs::read_to_string(page).expect("a page");
        let asked = ["text", "people-helped", "--lang", lang, "--file"];
        let ran = run(&[&asked.map(AsRef::as_ref)[..], &[file.as_os_str()]].concat());
        all += &ran.out;
    }
    all
}

#[test]
fn a_full_stop_is_printed_once_whether_it_was_typed_or_not() {
    for end in [".", ""] {
        let printed = printed(&ended(end));
        let places: Vec<&str> = printed
            .match_indices("..")
            .map(|(at, _)| printed.get(at - 30..at + 20).unwrap_or_default())
            .collect();
        assert!(places.is_empty(), "{end:?}: {places:?}");
        for text in [
            "2023: counted by the water board. 2024: of one water board. 2024: North and South.",
            "2023: geteld door het waterschap. 2024: van een waterschap. 2024: Noord en Zuid.",
            "Only the water board counted. Each figure",
        ] {
            assert!(printed.contains(text), "{end:?}: {text}\n{printed}");
        }
    }
}
