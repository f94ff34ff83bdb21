//! The README's table of `cargo web bench`: it has every contender and every part, whatever its numbers are.

use std::fs;
use std::path::Path;

/// What the table is written between (src/bin/web/bench.rs).
const MARKS: [&str; 2] = ["<!-- bench: begin -->", "<!-- bench: end -->"];
/// Who is in every part; the limit last.
const CONTENDERS: [&str; 7] = [
    "civic-brief",
    "Chart.js",
    "ECharts",
    "uPlot",
    "Highcharts",
    "Observable Plot",
    "plain SVG",
];
/// Who is in one part alone, after them: what is seen first is set beside the same words, and all charts of a page beside those
/// of them that are near the view.
const ALONE: [(usize, &str); 2] = [
    (0, "plain SVG with the same words"),
    (2, "civic-brief, those near the view"),
];
/// The columns of each part.
const PARTS: [&[&str]; 4] = [
    &[
        "KB fetched",
        "requests",
        "a picture is seen, ms",
        "the chart is drawn, ms",
    ],
    &[
        "another year, ms",
        "memory of one of 50, KB",
        "of all 50, KB",
        "left by one that went, KB",
        "after 1 000 choices, KB",
    ],
    &["1", "5", "10", "25", "50"],
    &["10", "100", "1 000", "9 000", "10 000", "100 000"],
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text() -> String {
    let readme = fs::read_to_string(root().join("README.md")).expect("the README");
    let (_, rest) = readme.split_once(MARKS[0]).expect("the beginning");
    let (text, _) = rest.split_once(MARKS[1]).expect("the end");
    text.to_owned()
}

/// The tables of a text: rows of cells, without the line under the head.
fn tables(text: &str) -> Vec<Vec<Vec<String>>> {
    let rows = |part: &str| {
        let rows = part.lines().filter(|line| !line.starts_with("| ---"));
        rows.map(|line| {
            let cells = line.trim_matches('|').split(" | ");
            cells.map(|cell| cell.trim().to_owned()).collect()
        })
        .collect()
    };
    let parts = text.split("\n\n").filter(|part| part.starts_with("| "));
    parts.map(rows).collect()
}

/// The version of a contender's package, as the lock file has it.
fn version_of(package: &str) -> String {
    let lock =
        fs::read_to_string(root().join("tests/bench/package-lock.json")).expect("a lock file");
    let lock: serde_json::Value = serde_json::from_str(&lock).expect("JSON");
    let version = &lock["packages"][format!("node_modules/{package}")]["version"];
    version.as_str().expect("a version").to_owned()
}

#[test]
fn every_part_has_every_contender_and_a_value_in_every_cell() {
    let tables = tables(&text());
    assert_eq!(tables.len(), PARTS.len() + 1, "and one of our own steps");
    for (part, (table, columns)) in tables.iter().zip(PARTS).enumerate() {
        assert_eq!(table[0][1..], *columns);
        let names: Vec<&str> = table[1..].iter().map(|row| row[0].as_str()).collect();
        let alone = ALONE.iter().filter(|(of, _)| *of == part);
        let wanted = CONTENDERS.iter().chain(alone.map(|(_, name)| name));
        assert_eq!(names.len(), wanted.clone().count(), "{names:?}");
        for (name, wanted) in names.iter().zip(wanted) {
            // Its version follows.
            let rest = name
                .strip_prefix(wanted)
                .unwrap_or_else(|| panic!("{wanted} in {name}"));
            assert!(rest.is_empty() || rest.starts_with(' '), "{name}");
        }
        for row in &table[1..] {
            assert_eq!(row.len(), columns.len() + 1, "{row:?}");
            for cell in &row[1..] {
                let is_number = cell.starts_with(|c: char| c.is_ascii_digit() || c == '-');
                let is_word =
                    cell == "*refused*" || cell == "*failed*" || cell.starts_with("over ");
                assert!(is_number || is_word, "{cell:?} in {row:?}");
            }
        }
    }
    let steps = tables.last().expect("the steps");
    assert_eq!(steps[0], ["step", "ms"]);
    assert!(steps.len() > 10, "{steps:?}");
}

#[test]
fn the_table_says_when_with_what_and_on_what_it_was_measured() {
    let text = text();
    let about = text.trim().lines().next().expect("a first line");
    for word in [
        "Measured on 20",
        "Chrome/",
        "cores",
        "GB",
        "load",
        "Node v",
        "round",
    ] {
        assert!(about.contains(word), "{word} in {about}");
    }
    for (name, package) in [
        ("Chart.js", "chart.js"),
        ("ECharts", "echarts"),
        ("uPlot", "uplot"),
        ("Highcharts", "highcharts"),
        ("Observable Plot", "@observablehq/plot"),
    ] {
        let row = format!("| {name} {} |", version_of(package));
        assert!(text.contains(&row), "{row}");
    }
}

#[test]
fn nothing_that_is_compared_with_is_part_of_what_ships_or_of_its_tests() {
    for path in ["www/package.json", "www/package-lock.json", "Cargo.toml"] {
        let text = fs::read_to_string(root().join(path)).expect("a file");
        for package in ["chart.js", "echarts", "uplot", "highcharts", "observablehq"] {
            assert!(!text.contains(package), "{package} in {path}");
        }
    }
}
