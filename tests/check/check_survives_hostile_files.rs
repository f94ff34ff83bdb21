//! `check` of files that are no briefs: a clear answer, soon, and no fall.

use std::fs::File;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::common::{Ran, compare, file};

const SMALL: &str = include_str!("../briefs/good-small.json");

/// How long one file may take here. A release build takes under a second; an unoptimised one on a busy machine
/// is given more, and what grows with the square of its input takes minutes.
const PATIENCE: Duration = Duration::from_secs(20);

fn check(name: &str, bytes: impl AsRef<[u8]>) -> Ran {
    let path = file(name, bytes);
    let out = file(&format!("{name}.out"), "");
    let mut child = Command::new(env!("CARGO_BIN_EXE_civic-brief"))
        .arg("check")
        .arg(&path)
        .stdout(File::create(&out).expect("a file"))
        .spawn()
        .expect("the program runs");
    let start = Instant::now();
    let code = loop {
        if let Some(status) = child.try_wait().expect("its state") {
            break status.code();
        }
        if start.elapsed() > PATIENCE {
            child.kill().expect("its end");
            panic!("{name}: more than {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    Ran {
        code,
        out: std::fs::read_to_string(&out).expect("UTF-8"),
        err: String::new(),
    }
}

/// The small brief with one change, which must be possible.
fn changed(from: &str, to: &str) -> String {
    assert!(SMALL.contains(from), "{from}");
    SMALL.replacen(from, to, 1)
}

/// The small brief with other points in its first series, and a view that draws them as steps.
fn with_points(points: &[String]) -> String {
    let mut brief: serde_json::Value = serde_json::from_str(SMALL).expect("JSON");
    let chart = &mut brief["sections"][0]["charts"][0];
    let points = format!("[{}]", points.join(","));
    chart["period"] = serde_json::json!({"en": "{count.1000-01-01}"});
    chart["series"][0]["points"] = serde_json::from_str(&points).expect("JSON");
    chart["series"][0]["window"] = "state".into();
    for text in ["title", "message"] {
        chart[text] = serde_json::json!({"en": "It was so."});
    }
    let steps = r#"{"id": "columns", "kind": "steps", "name": {"en": "Steps"}, "series": "count"}"#;
    chart["views"][0] = serde_json::from_str(steps).expect("JSON");
    serde_json::to_string_pretty(&brief).expect("JSON")
}

/// So many days, the first of them 1 January of the year 1000.
fn days(count: usize) -> Vec<String> {
    let all = (1000..).flat_map(|year| (1..=12).map(move |month| (year, month)));
    let all = all.flat_map(|(year, month)| (1..=28).map(move |day| (year, month, day)));
    let point =
        |(year, month, day)| format!(r#"{{"date": "{year}-{month:02}-{day:02}", "value": 1}}"#);
    all.take(count).map(point).collect()
}

#[test]
fn what_is_no_json_is_told_with_its_place_and_what_to_do() {
    let files: &[(&str, Vec<u8>)] = &[
        ("nothing", Vec::new()),
        ("white space", b" \n ".into()),
        ("nul", vec![0; 9]),
        ("a bomb", "[".repeat(100_000).into()),
        ("a bomb of objects", "{\"a\":".repeat(100_000).into()),
        (
            "a closed bomb",
            ("[".repeat(100_000) + &"]".repeat(100_000)).into(),
        ),
        (
            "latin-1",
            changed("A small", "A caf\u{e9}")
                .chars()
                .map(|c| c as u32 as u8)
                .collect(),
        ),
        (
            "utf-16",
            SMALL
                .encode_utf16()
                .fold(vec![0xff, 0xfe], |mut bytes, unit| {
                    bytes.extend(unit.to_le_bytes());
                    bytes
                }),
        ),
        ("nan", changed("\"value\": 7", "\"value\": NaN").into()),
        (
            "minus infinity",
            changed("\"value\": 7", "\"value\": -Infinity").into(),
        ),
        (
            "a number of another kind",
            changed("\"value\": 7", "\"value\": +7").into(),
        ),
        (
            "a point without a digit",
            changed("\"value\": 7", "\"value\": 7.").into(),
        ),
        (
            "leading zeros",
            changed("\"value\": 7", "\"value\": 007").into(),
        ),
        (
            "a comma for the decimals",
            changed("\"value\": 7", "\"value\": 7,4").into(),
        ),
        ("no comma", changed("\"small\",", "\"small\"").into()),
        (
            "no comma in a list",
            changed("\"half\",", "\"half\"").into(),
        ),
        (
            "a comma too many",
            changed("\"en\"\n  ],", "\"en\",\n  ],").into(),
        ),
        ("two commas", changed("\"small\",", "\"small\",,").into()),
        (
            "no colon",
            changed("\"id\": \"small\"", "\"id\" \"small\"").into(),
        ),
        ("no value", changed("\"id\": \"small\"", "\"id\": ").into()),
        (
            "a comment",
            changed("\"id\": \"small\",", "\"id\": \"small\", // ours").into(),
        ),
        ("single quotes", changed("\"small\"", "'small'").into()),
        (
            "quotes of a word processor",
            changed("\"small\"", "“small”").into(),
        ),
        ("a name without quotes", changed("\"id\"", "id").into()),
        (
            "a word without quotes",
            changed("\"small\"", "small").into(),
        ),
        (
            "a text that is not closed",
            changed("\"small\"", "\"small").into(),
        ),
        (
            "a line break in a text",
            changed("A small brief", "A small\nbrief").into(),
        ),
        (
            "an unknown escape",
            changed("A small brief", "A small \\brief \\w").into(),
        ),
        (
            "half an emoji",
            changed("A small brief", "A small \\ud83d brief").into(),
        ),
        (
            "a no-break space",
            changed("\"id\": \"small\"", "\"id\":\u{a0}\"small\"").into(),
        ),
        ("no end", SMALL[..SMALL.len() - 3].into()),
        ("no end of a list", SMALL.replace(']', "").into()),
        ("two briefs", SMALL.repeat(2).into()),
        (
            "a bracket of another kind",
            changed("\"en\"\n  ]", "\"en\"\n  }").into(),
        ),
    ];
    let mut told = String::new();
    for (name, bytes) in files {
        let ran = check("broken.json", bytes);
        assert_eq!(ran.code, Some(1), "{name}");
        let (_, problem) = ran
            .out
            .split_once("broken.json: 1 problem\n")
            .expect("one problem");
        told += &format!("{name}\n{problem}");
    }
    compare("check/not-json.txt", &told).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn numbers_and_dates_out_of_range_are_told_where_they_stand() {
    let mut told = String::new();
    for (from, to) in [
        ("\"value\": 7", "\"value\": 1e400"),
        ("\"value\": 7", "\"value\": -1e400"),
        ("\"value\": 7", "\"value\": 1e308"),
        ("\"value\": 7", "\"value\": 123456789012345678901234567890"),
        ("\"year\": 2022", "\"year\": 1e400"),
        ("\"year\": 2022", "\"year\": 99999"),
        ("\"year\": 2022", "\"date\": \"99999-01-01\""),
        (
            "\"version\": \"2026-11-23\"",
            "\"version\": \"99999-01-01\"",
        ),
        (
            "\"points\": [\n                {\n                  \"year\": 2022,\n                  \"value\": 7\n                },\n                {\n                  \"year\": 2024,\n                  \"value\": 8\n                }\n              ]",
            "\"points\": []",
        ),
    ] {
        let ran = check("range.json", changed(from, to));
        assert_eq!(ran.code, Some(1), "{to}");
        let (_, problems) = ran.out.split_once("range.json: ").expect("problems");
        told += &format!("{to}\n{problems}");
    }
    compare("check/out-of-range.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn ten_megabytes_are_read_or_refused() {
    let zeros = format!("[{}0]", "0,".repeat(5_000_000));
    let fields: Vec<String> = (0..800_000)
        .map(|index| format!("\"f{index}\":0"))
        .collect();
    let fields = format!("{{{}}}", fields.join(","));
    let text = changed("Nothing more.", &"A word. ".repeat(1_300_000));
    let letters = format!("\"{}\"", "x".repeat(10_000_000));
    let open = format!("{{\"a\": \"{}", "x".repeat(10_000_000));
    for (name, bytes, wanted) in [
        (
            "zeros.json",
            zeros,
            "file too long: more than 1000000 values",
        ),
        (
            "fields.json",
            fields,
            "file too long: more than 1000000 values",
        ),
        (
            "text.json",
            text,
            "text too long: more than 100000 bytes at sections[0].charts[0].note.en",
        ),
        (
            "letters.json",
            letters,
            "text too long: more than 100000 bytes (line 1, column 1)",
        ),
        ("open.json", open, "text without its end (line 1, column 7)"),
    ] {
        let ran = check(name, bytes);
        assert_eq!(ran.code, Some(1), "{name}");
        assert!(
            ran.out.contains(wanted),
            "{name}: {}",
            &ran.out[..ran.out.len().min(2000)]
        );
        assert!(ran.out.len() < 10_000, "{name}: {} bytes", ran.out.len());
    }
    // What is larger still is not even read to its end.
    let ran = check("huge.json", " ".repeat((16 << 20) + 1));
    assert!(
        ran.out.contains("file too large: more than 16 MiB"),
        "{}",
        ran.out
    );
}

#[test]
fn a_brief_of_megabytes_is_read() {
    let mut brief: serde_json::Value = serde_json::from_str(SMALL).expect("JSON");
    let chart = brief["sections"][0]["charts"][0].clone();
    let charts: Vec<_> = (0..1400)
        .map(|index| {
            let mut chart = chart.clone();
            chart["id"] = format!("chart-{index}").into();
            // One with all the words of another would be a copy.
            let title = chart["title"]["en"].as_str().expect("a title");
            let digits = index.to_string();
            let letters = digits.bytes().map(|digit| char::from(digit + 0x31));
            let letters: String = letters.collect();
            chart["title"]["en"] = format!("{title} {letters}").into();
            chart["name"]["en"] = letters.into();
            chart
        })
        .collect();
    brief["sections"][0]["charts"] = charts.into();
    let text = serde_json::to_string_pretty(&brief).expect("JSON");
    assert!(text.len() > 5_000_000);
    let ran = check("large.json", text);
    assert!(
        ran.out.ends_with("large.json: no problem, 1400 charts\n"),
        "{}",
        ran.out
    );
}

#[test]
fn ten_thousand_points_are_read_and_one_more_is_too_many() {
    let ran = check("points.json", with_points(&days(10_000)));
    assert!(
        ran.out
            .contains("points.json: 1 problem\n  no room for all of it in a picture of 640x450"),
        "{}",
        ran.out
    );
    let ran = check("more-points.json", with_points(&days(10_001)));
    let wanted = "list too long: 10001 entries, at most 10000 are read at sections[0].charts[0].series[0].points";
    assert!(ran.out.contains(wanted), "{}", ran.out);
}

#[test]
fn problems_without_number_end_soon() {
    let zeros = vec!["0".to_owned(); 10_000];
    let mut brief: serde_json::Value = serde_json::from_str(&with_points(&zeros)).expect("JSON");
    let series = brief["sections"][0]["charts"][0]["series"][0].clone();
    brief["sections"][0]["charts"][0]["series"] = vec![series; 40].into();
    let ran = check("problems.json", brief.to_string());
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("problems.json: at least 1000 problems\n"));
    assert!(
        ran.out
            .ends_with("\n  and at least 900 more; --json has all that were found\n")
    );
}

#[test]
fn long_right_to_left_and_emoji_texts_are_accepted() {
    for text in [
        "x".repeat(500),
        "w ".repeat(250) + "w",
        "مدافعو حقوق الإنسان שלום 👩‍👩‍👧‍👦 \u{202e}".into(),
    ] {
        let ran = check(
            "labels.json",
            SMALL.replace("\"Count\"", &format!("\"{text}\"")),
        );
        assert!(
            ran.out.ends_with("labels.json: no problem, 1 chart\n"),
            "{}",
            ran.out
        );
    }
}

#[test]
fn what_a_message_quotes_cannot_move_the_cursor_or_turn_the_line() {
    let name = "\\u001b[2J\u{202e}".to_owned() + &"z".repeat(5000);
    let ran = check("signs.json", changed("\"kicker\"", &format!("\"{name}\"")));
    assert!(
        ran.out.contains("unknown field: \"\\u{1b}[2J\\u{202e}zzz"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains(['\u{1b}', '\u{202e}']));
    assert!(ran.out.lines().all(|line| line.chars().count() < 600));
}
