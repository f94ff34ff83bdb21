//! What `check --json` says of every bad brief and of every odd file, for the browser test that holds a page to it.

use crate::common::{compare, run};

#[test]
fn what_check_says_of_every_bad_brief_and_odd_file_is_written_down_for_the_page() {
    let mut names: Vec<String> = std::fs::read_dir("tests/briefs")
        .expect("the briefs")
        .map(|entry| entry.expect("an entry").file_name().into_string())
        .map(|name| name.expect("a plain name"))
        .filter(|name| name.ends_with(".json"))
        .filter(|name| name.starts_with("bad-") || name.starts_with("odd-"))
        .collect();
    names.sort_unstable();
    assert!(names.len() > 40, "{names:?}");
    let files = names.iter().map(|name| format!("tests/briefs/{name}"));
    let arguments: Vec<String> = ["check".into(), "--json".into()]
        .into_iter()
        .chain(files)
        .collect();
    let ran = run(&arguments);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    let mut said: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    // What is to be read once more is for who publishes: a page says nothing of it.
    let listed = said
        .as_object_mut()
        .and_then(|all| all.remove("read_once_more"));
    assert!(listed.is_some(), "a list");
    let said = format!("{said:#}\n");
    compare("check/page.json", &said).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}
