//! What a public body must be able to show: the statement is of this version, the files say what they hold, and
//! every requirement for readers and colours has a test of its number.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{builtin, pictures};
use civic_brief::csv_file;
use civic_brief::export::{self, Asked};
use civic_brief::theme::{DARK, LIGHT, Role};

/// The requirements that a machine can test: A of readers, C of colours. What only people can test is in
/// ACCESSIBILITY.md as not done.
const REQUIREMENTS: [&str; 44] = [
    "A-01", "A-02", "A-03", "A-10", "A-11", "A-12", "A-13", "A-14", "A-15", "A-16", "A-17", "A-20",
    "A-21", "A-22", "A-23", "A-24", "A-30", "A-31", "A-32", "A-33", "A-34", "A-35", "A-36", "A-37",
    "A-40", "A-41", "A-50", "A-51", "A-52", "A-53", "A-60", "A-61", "A-62", "A-63", "A-64", "A-65",
    "A-66", "A-67", "A-80", "C-01", "C-02", "C-03", "C-04", "C-05",
];

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

/// The requirements in the name of a test: `a17_…` of a function, `'A-17 …'` of a test in a browser.
fn numbers_of(line: &str) -> Vec<String> {
    let line = line.trim_start();
    if let Some(name) = line.strip_prefix("fn ") {
        return name
            .split('_')
            .map_while(|part| {
                let (letter, number) = part.split_at_checked(1)?;
                let is_one = number.len() == 2 && number.bytes().all(|b| b.is_ascii_digit());
                is_one.then(|| format!("{}-{number}", letter.to_uppercase()))
            })
            .collect();
    }
    // The name stands behind `test(`, or on the next line.
    let name = line.split_once("test(").map_or(line, |(_, name)| name);
    let Some(name) = name.strip_prefix(['\'', '`']) else {
        return Vec::new();
    };
    let words = name.split(' ');
    words
        .take_while(|word| word.len() == 4 && word.as_bytes()[1] == b'-')
        .map(Into::into)
        .collect()
}

#[test]
fn a80_every_requirement_stands_in_the_name_of_a_test() {
    let mut files = Vec::new();
    for folder in ["tests", "src"] {
        files_below(Path::new(folder), &mut files);
    }
    let is_code = |path: &&PathBuf| path.extension().is_some_and(|e| e == "rs" || e == "mjs");
    let mut named = BTreeSet::new();
    for file in files.iter().filter(is_code) {
        let text = fs::read_to_string(file).expect("a text");
        named.extend(text.lines().flat_map(numbers_of));
    }
    let missing: Vec<_> = REQUIREMENTS
        .iter()
        .filter(|number| !named.contains(**number))
        .collect();
    assert!(missing.is_empty(), "no test is named after {missing:?}");
}

/// The date behind `Stand:` or `As of`, as year, month, day.
fn date_after(text: &str, words: &str, months: &[String]) -> (u16, usize, u16) {
    let (_, rest) = text.split_once(words).expect("a date");
    let (date, _) = rest.split_once(',').expect("an end");
    let parts: Vec<&str> = date.split_whitespace().collect();
    let [day, month, year] = parts[..] else {
        panic!("not a date: {date}");
    };
    let number = |text: &str| text.parse().expect("a number");
    let month = months.iter().position(|name| *name == month);
    (number(year), month.expect("a month"), number(day))
}

#[test]
fn a02_the_statement_is_of_this_version_and_not_older_than_its_release() {
    let text = fs::read_to_string("ACCESSIBILITY.md").expect("the statement");
    let (nl, en) = text.split_once("## In English").expect("two languages");
    let months = |index: usize| builtin().languages[index].months.clone();
    let dates = [
        date_after(nl, "Stand: ", &months(0)),
        date_after(en, "As of ", &months(1)),
    ];
    assert_eq!(dates[0], dates[1], "one date in both languages");

    let version = env!("CARGO_PKG_VERSION");
    for part in [nl, en] {
        assert!(part.contains(&format!("{version},")), "of {version}");
        for clause in ["9", "10", "12.1", "EN 301 549 v3.2.1", "WCAG 2.2"] {
            assert!(part.contains(clause), "{clause}");
        }
    }

    // A release has its date in the heading: `## 0.1.0, 2026-12-01`.
    let changes = fs::read_to_string("CHANGELOG.md").expect("the changes");
    let released = changes
        .lines()
        .find_map(|line| line.strip_prefix(&format!("## {version}, ")));
    if let Some(released) = released {
        let parts: Vec<u16> = released
            .split('-')
            .map(|n| n.parse().expect("a date"))
            .collect();
        let release = (parts[0], usize::from(parts[1]) - 1, parts[2]);
        assert!(dates[0] >= release, "{:?} is before {release:?}", dates[0]);
        assert!(!nl.contains("nog niet uitgebracht") && !en.contains("not yet released"));
    } else {
        assert!(nl.contains("nog niet uitgebracht") && en.contains("not yet released"));
    }
}

#[test]
fn a03_a_picture_says_in_its_language_what_it_is_and_what_it_shows() {
    let brief = builtin();
    for p in pictures(&brief, &[320.0]) {
        let svg = civic_brief::picture::svg(&brief, p.chart, p.view, p.frame);
        let tag = &brief.languages[p.frame.language_index].tag;
        let inside = |name: &str| {
            let (_, rest) = svg.split_once(&format!("<{name}>"))?;
            Some(rest.split_once(&format!("</{name}>"))?.0)
        };
        let (title, long) = (inside("title"), inside("desc"));
        assert!(title.is_some_and(|title| title.len() > 20), "{}", p.name);
        assert!(long.is_some_and(|long| long.len() > 40), "{}", p.name);
        assert_ne!(title, long, "{}", p.name);
        assert!(svg.contains(&format!(" xml:lang=\"{tag}\"")), "{}", p.name);
    }
}

#[test]
fn a03_a_table_as_a_file_begins_with_a_row_of_heads() {
    let brief = builtin();
    for index in 0..brief.languages.len() {
        for chart in brief.charts() {
            let text = csv_file::csv(&brief, chart, index).expect("a text");
            let mut lines = csv::ReaderBuilder::new()
                .has_headers(false)
                .from_reader(text.trim_start_matches('\u{feff}').as_bytes())
                .into_records()
                .map(|line| line.expect("a row"))
                .collect::<Vec<_>>();
            let head = lines.remove(0);
            assert!(head.iter().all(|name| !name.is_empty()), "{head:?}");
            assert!(
                head.iter().all(|name| name.parse::<f64>().is_err()),
                "{head:?}"
            );
            assert!(!lines.is_empty());
        }
    }
}

#[test]
fn c05_what_is_exported_has_no_colour_of_the_dark_theme() {
    let folder = std::env::temp_dir().join(format!("civic-brief-light-{}", std::process::id()));
    let asked = Asked {
        lang: Some("nl".into()),
        ..Asked::default()
    };
    export::write(&builtin(), &asked, &folder, &|_, _| {}).expect("files");
    let mut files = Vec::new();
    files_below(&folder, &mut files);
    let colors = |theme: civic_brief::theme::Theme| -> BTreeSet<String> {
        let fills = Role::ALL.iter().map(|role| theme.swatch(*role).fill);
        let others = [theme.paper, theme.ink, theme.grid];
        fills.chain(others).map(|color| color.css()).collect()
    };
    let (light, dark) = (colors(LIGHT), colors(DARK));
    let only_dark: Vec<_> = dark.difference(&light).collect();
    assert!(only_dark.len() > 5);
    let (mut light_files, mut papers) = (0, 0);
    for file in &files {
        if file.extension().is_some_and(|ending| ending == "png") {
            // Of pixels the paper tells: light ink is dark paper.
            let mut reader = png::Decoder::new(fs::File::open(file).expect("a file"))
                .read_info()
                .expect("a PNG");
            let row = reader.next_row().expect("a row").expect("pixels");
            let paper = [LIGHT.paper.0, LIGHT.paper.1, LIGHT.paper.2];
            assert_eq!(row.data()[..3], paper, "{}", file.display());
            papers += 1;
            continue;
        }
        let text = fs::read_to_string(file).expect("a text");
        for color in &only_dark {
            assert!(!text.contains(*color), "{color} in {}", file.display());
        }
        light_files += usize::from(light.iter().any(|color| text.contains(color)));
    }
    assert_eq!(papers, 18 * 6);
    fs::remove_dir_all(&folder).expect("an end");
    assert!(light_files > 20, "{light_files} files with light colours");
}
