//! `check`: each problem with its path, line and column, what was meant and what to do, for a person and for a program.

use crate::common::{briefs, compare, file, run};
use civic_brief::json::{self, Fault};

const SMALL: &str = include_str!("../briefs/good-small.json");

fn faults(text: &str) -> Vec<Fault> {
    json::read(text.as_bytes()).expect_err("a brief with problems")
}

/// The small brief with one change, which must be possible.
fn changed(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    SMALL.replacen(from, to, 1)
}

#[test]
fn every_bad_brief_is_told_in_the_order_of_its_file_with_what_to_do() {
    let mut told = String::new();
    for (name, text) in briefs("bad-") {
        let faults = faults(&text);
        let places: Vec<_> = faults
            .iter()
            .map(|f| (f.place.line, f.place.column))
            .collect();
        assert!(places.is_sorted(), "{name}: {places:?}");
        told += &format!("{name}\n");
        for fault in faults {
            // What is said for want of anything better is not enough.
            assert!(
                !fault.advice.contains("what may stand here"),
                "{name}: {fault}"
            );
            told += &format!("  {fault}\n    to do: {}\n", fault.advice);
        }
    }
    compare("check/bad-briefs.txt", &told).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn the_file_says_the_same_problems_as_a_page() {
    for (name, text) in briefs("bad-") {
        let value = serde_json::from_str(&text).expect("JSON");
        let problems = civic_brief::brief::Brief::read(&value).expect_err(&name);
        let mut of_page: Vec<_> = problems.into_iter().map(|p| (p.path, p.message)).collect();
        let mut of_file: Vec<_> = faults(&text)
            .into_iter()
            .map(|f| (f.path, f.message))
            .collect();
        of_page.sort();
        of_file.sort();
        assert_eq!(of_file, of_page, "{name}");
    }
}

#[test]
fn a_line_and_a_column_lead_to_what_is_wrong() {
    for (from, to, wanted) in [
        // A value that is wrong is pointed at itself, an unknown field by its name, a missing one by its object.
        ("\"people\"", "\"peeple\"", "\"peeple\""),
        ("\"kicker\"", "\"kiker\"", "\"kiker\""),
        ("\"value\": 7", "\"value\": \"7\"", "\"7\""),
        (
            "\"value\": 7",
            "\"decimals\": 0",
            "{\n                  \"year\": 2022",
        ),
        ("\"2024-12-04\"", "\"2024-13-04\"", "\"2024-13-04\""),
        (
            "Nothing more.",
            "Nothing more than 7 of 9.",
            "\"Nothing more than",
        ),
    ] {
        let text = changed(from, to);
        let found = faults(&text);
        let lead = |fault: &Fault| {
            let line = text
                .split_inclusive('\n')
                .nth(fault.place.line - 1)
                .expect("a line");
            let start = line
                .chars()
                .take(fault.place.column - 1)
                .map(char::len_utf8)
                .sum::<usize>();
            let offset = line.as_ptr() as usize - text.as_ptr() as usize + start;
            text[offset..].starts_with(wanted)
        };
        assert!(found.iter().any(lead), "{to}: {found:#?}");
    }
}

#[test]
fn columns_count_letters_of_any_script_once() {
    let right_to_left = changed(
        "\"en\": \"Example\"",
        "\"en\": \"שלום 👋 عربى\", \"ne\": \"\"",
    );
    let fault = &faults(&right_to_left)[0];
    let line = right_to_left
        .lines()
        .nth(fault.place.line - 1)
        .expect("a line");
    let before: String = line.chars().take(fault.place.column - 1).collect();
    assert!(before.ends_with("عربى\", "), "{before}");
    assert!(
        fault.message.starts_with("unknown field: \"ne\""),
        "{fault}"
    );
    // The text in "en" is there, so it was not meant a second time.
    assert_eq!(fault.meant, None);
}

#[test]
fn what_series_have_in_common_is_pointed_at_where_it_stands() {
    let text = changed(
        "\"unit\": \"people\",",
        "\"unit\": \"people\", \"common\": {\"definition\": {\"en\": \"Who was murdered.\"}},",
    );
    let start = text
        .find("\"definition\": {\n")
        .expect("the first series' own");
    let end = start + text[start..].find("},").expect("its end") + 2;
    let text = [&text[..start], &text[end..]].concat();
    let faults = faults(&text);
    assert_eq!(faults.len(), 1, "{faults:?}");
    let line = text.lines().nth(faults[0].place.line - 1).expect("a line");
    assert!(line.contains("Who was murdered"), "{line}");
}

#[test]
fn a_misspelt_name_is_answered_with_the_one_that_was_meant() {
    for (from, to, wanted) in [
        (
            "\"people\"",
            "\"peeple\"",
            "unknown unit: \"peeple\"; did you mean \"people\"? at sections[0].charts[0].unit (line 83, column 19)",
        ),
        ("\"people\"", "\"People\"", "did you mean \"people\"?"),
        (
            "\"kicker\"",
            "\"kiker\"",
            "unknown field: \"kiker\"; did you mean \"kicker\"? (line 7, column 3)",
        ),
        (
            "\"source\": \"report\"",
            "\"source\": \"raport\"",
            "unknown source: \"raport\"; did you mean \"report\"?",
        ),
        (
            "\"counter\": \"counter\"",
            "\"counter\": \"conter\"",
            "unknown publisher: \"conter\"; did you mean \"counter\"?",
        ),
        (
            "\"kind\": \"column\"",
            "\"kind\": \"columns\"",
            "unknown kind: \"columns\"; did you mean \"column\"?",
        ),
        (
            "\"half\",\n                \"rest\"",
            "\"haf\", \"rest\"",
            "unknown series: \"haf\"; did you mean \"half\"?",
        ),
        (
            "{count.2024}",
            "{cuont.2024}",
            "slot that names no value: \"cuont.2024\"; did you mean \"count.2024\"?",
        ),
        (
            "{count.2024}",
            "{count.shwon}",
            "slot that names no value: \"count.shwon\"; did you mean \"count.shown\"?",
        ),
    ] {
        let found = faults(&changed(from, to));
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert!(
            lines.iter().any(|line| line.contains(wanted)),
            "{to}: {lines:#?}"
        );
    }
    let unlike = faults(&changed("\"people\"", "\"kWhh\""));
    let lines: Vec<String> = unlike.iter().map(ToString::to_string).collect();
    assert!(
        lines
            .iter()
            .any(|line| line.contains("known are percent, people")),
        "{lines:#?}"
    );
    assert!(
        !lines.iter().any(|line| line.contains("did you mean")),
        "{lines:#?}"
    );
}

#[test]
fn a_field_that_stands_twice_is_told_with_both_places() {
    let twice = changed("  \"kicker\"", "  \"id\": \"again\",\n  \"kicker\"");
    let fault = &faults(&twice)[0];
    assert_eq!(
        fault.to_string(),
        "duplicate field: \"id\"; the first is on line 2, column 3 at id (line 7, column 3)"
    );
}

#[test]
fn of_many_problems_a_hundred_are_listed_and_the_others_counted() {
    let points = vec!["{\"year\": 2024, \"value\": 8.5}"; 150].join(",");
    let start = SMALL.find("\"points\": [").expect("points") + "\"points\": [".len();
    let end = start + SMALL[start..].find(']').expect("their end");
    let text = [&SMALL[..start], &points, &SMALL[end..]].concat();
    let ran = run(&["check".into(), file("many.json", text)]);
    assert_eq!(ran.code, Some(1));
    let listed = ran
        .out
        .lines()
        .filter(|line| line.contains("(line "))
        .count();
    assert_eq!(listed, 100);
    // 150 values and 149 years.
    assert!(ran.out.contains("many.json: 299 problems\n"), "{}", ran.out);
    assert!(
        ran.out
            .ends_with("\n  and 199 more; --json has all that were found\n"),
        "{}",
        ran.out
    );
}

#[test]
fn a_program_gets_one_document_for_all_files() {
    let bad = file("bad.json", changed("\"people\"", "\"peeple\""));
    let good = file("good.json", SMALL);
    let ran = run(&[
        "check".as_ref(),
        "--json".as_ref(),
        good.as_os_str(),
        bad.as_os_str(),
    ]);
    assert_eq!(ran.code, Some(1));
    let document: serde_json::Value = serde_json::from_str(&ran.out).expect("one document");
    assert_eq!(document["files"][0]["charts"], 1);
    assert_eq!(document["files"][1]["problems"], 1);
    let problem = &document["problems"][0];
    assert_eq!(problem["file"], bad.to_str().expect("UTF-8"));
    assert_eq!(problem["path"], "sections[0].charts[0].unit");
    assert_eq!(
        (&problem["line"], &problem["column"]),
        (&83.into(), &19.into())
    );
    assert_eq!(problem["did_you_mean"], "people");
    assert!(
        problem["message"]
            .as_str()
            .is_some_and(|text| text.starts_with("unknown unit"))
    );
    assert!(
        problem["to_do"]
            .as_str()
            .is_some_and(|text| !text.is_empty())
    );
}

#[test]
fn every_file_is_told_of_and_one_that_cannot_be_read_is_no_reason_to_stop() {
    let good = file("read.json", SMALL);
    let ran = run(&["check".as_ref(), "nowhere.json".as_ref(), good.as_os_str()]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.out.starts_with("unreadable file: "), "{}", ran.out);
    assert!(ran.out.contains("nowhere.json\n"), "{}", ran.out);
    assert!(
        ran.out.ends_with("read.json: no problem, 1 chart\n"),
        "{}",
        ran.out
    );
}

#[test]
fn without_a_file_the_built_in_brief_is_checked() {
    let ran = run(&["check"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    let first = ran.out.lines().next();
    assert_eq!(
        first,
        Some(
            "the built-in brief: no problem, 13 charts; for a brief of your own: civic-brief check my-brief.json"
        )
    );
}
