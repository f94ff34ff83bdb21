//! Briefs that are right and briefs that are wrong: what the reader and the checks say of each.

mod common;

use civic_brief::brief::Brief;
use civic_brief::outline::outline;
use civic_brief::value::Value;
use common::{builtin, compare, read};

#[test]
fn every_bad_brief_is_refused_with_each_fault_and_its_path() {
    let mut changed = Vec::new();
    let mut seen = 0;
    for entry in
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/briefs")).expect("the briefs")
    {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a name")
            .to_owned();
        if !name.starts_with("bad-") || path.extension().is_none_or(|extension| extension != "json")
        {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let problems = Brief::read(&value).expect_err(&name);
        let lines: String = problems
            .iter()
            .map(|problem| format!("{problem}\n"))
            .collect();
        assert!(
            !lines.contains("  ") && !lines.is_empty(),
            "{name}: {lines}"
        );
        changed.extend(compare(&format!("briefs/{name}.problems.txt"), &lines).err());
        seen += 1;
    }
    assert_eq!(seen, 13);
    assert!(
        changed.is_empty(),
        "BLESS=1 accepts\n{}",
        changed.join("\n")
    );
}

#[test]
fn a_small_brief_of_somebody_elses_is_read() {
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/briefs/good-small.json"
    ));
    let brief = read(&text.expect("a file"));
    let outline = outline(&brief, 0);
    let chart = &outline.sections[0].charts[0];
    assert_eq!(chart.title, "In 2024 it was 8");
    assert_eq!(chart.message, "It was 8 in 2024, fewer than ten.");
    assert_eq!(
        chart.subtitle,
        "Things counted, world, number per year, 2022–2024"
    );
    assert_eq!(
        chart
            .views
            .iter()
            .map(|view| view.id.as_str())
            .collect::<Vec<_>>(),
        ["columns", "bar", "table"]
    );
}

#[test]
fn what_is_said_in_html_is_as_it_was() {
    let brief = builtin();
    for (index, language) in brief.languages.iter().enumerate() {
        let text = serde_json::to_string_pretty(&Value::from(outline(&brief, index)))
            .expect("JSON")
            + "\n";
        compare(&format!("briefs/outline.{}.json", language.tag), &text)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    }
}

/// What the built-in brief must show, value by value; `p` published, `q` quoted, `d` derived, `o` own calculation.
const VALUES: &[(&str, &str, u16, &str)] = &[
    ("population-share", "open", 2024, "3.5o"),
    ("population-share", "narrowed", 2024, "11.1o"),
    ("population-share", "obstructed", 2024, "12.9o"),
    ("population-share", "repressed", 2024, "42.5o"),
    ("population-share", "closed", 2024, "29.9o"),
    ("population-share", "combined", 2024, "72.4p"),
    (
        "population-trend",
        "combined",
        2019,
        "66.6d 68.8d 70.1d 70.6d 70.9d 72.4p 73p",
    ),
    (
        "population-trend",
        "open",
        2019,
        "3.4o 3.4o 3.1o 3.2o 2.1o 3.5o 3.4o",
    ),
    (
        "population-trend",
        "narrowed",
        2019,
        "14.1o 9.3o 8.2o 11.1o 12.1o 11.1o 3.8o",
    ),
    (
        "population-trend",
        "obstructed",
        2019,
        "15.8o 18.2o 18.2o 14.8o 14.8o 12.9o 19.9o",
    ),
    (
        "population-trend",
        "repressed",
        2019,
        "40.1o 43.8o 45o 42.6o 40.5o 42.5o 42.3o",
    ),
    (
        "population-trend",
        "closed",
        2019,
        "26.7o 25.4o 25.5o 28.2o 30.5o 29.9o 30.7o",
    ),
    (
        "defenders-killed",
        "killed",
        2016,
        "281p 312p 321p 304p 331p 358p 401p 300p 324p",
    ),
    (
        "defenders-killed",
        "countries",
        2016,
        "25p 27p 27q 31q 25p 35p 26p 28p 32p",
    ),
];

#[test]
fn the_built_in_figures_are_the_ones_that_were_settled() {
    let brief = builtin();
    let mut expected = 0;
    for (chart_id, series_id, first_year, values) in VALUES {
        let chart = brief
            .charts()
            .find(|chart| chart.id == *chart_id)
            .expect(chart_id);
        let series = chart
            .series
            .iter()
            .find(|series| series.id == *series_id)
            .expect(series_id);
        let shown: Vec<String> = series
            .points
            .iter()
            .map(|point| {
                format!(
                    "{}{}",
                    point.value,
                    &format!("{:?}", point.basis).to_lowercase()[..1]
                )
            })
            .collect();
        assert_eq!(shown.join(" "), *values, "{chart_id} {series_id}");
        let years: Vec<u16> = series.points.iter().map(|point| point.year.0).collect();
        let wanted: Vec<u16> = (0..).map(|n| first_year + n).take(years.len()).collect();
        assert_eq!(years, wanted, "{chart_id} {series_id}");
        expected += 1;
    }
    assert_eq!(
        brief
            .charts()
            .map(|chart| chart.series.len())
            .sum::<usize>(),
        expected,
        "a series is not in the list"
    );
}

#[test]
fn the_words_of_the_titles_are_true_of_the_data() {
    let brief = builtin();
    let trend = brief
        .charts()
        .find(|chart| chart.id == "population-trend")
        .expect("the trend");
    let combined = &trend
        .series
        .iter()
        .find(|series| series.id == "combined")
        .expect("the sum")
        .points;
    assert!(
        combined.windows(2).all(|two| two[0].value < two[1].value),
        "\"grew every year\""
    );
    let closed = &trend
        .series
        .iter()
        .find(|series| series.id == "closed")
        .expect("closed")
        .points;
    let of = |year: u16| {
        closed
            .iter()
            .find(|point| point.year.0 == year)
            .map(|point| point.value)
            .expect("a value")
    };
    assert!(of(2024) < of(2023), "\"Closed fell in 2024\"");
}

#[test]
fn d01_d02_d09_a_chart_of_people_killed_says_minimum_who_counted_and_where_their_names_are() {
    let brief = builtin();
    for (index, at_least) in [(0, "minstens"), (1, "at least")] {
        let outline = outline(&brief, index);
        let chart = outline.sections[1]
            .charts
            .iter()
            .find(|chart| chart.id == "defenders-killed")
            .expect("the chart");
        assert!(
            chart.title.contains(&format!("{at_least}\u{a0}324")),
            "{}",
            chart.title
        );
        assert!(
            chart.message.contains(&format!("{at_least}\u{a0}324")),
            "{}",
            chart.message
        );
        assert!(
            chart.table.head[1].contains(at_least),
            "{}",
            chart.table.head[1]
        );
        assert!(
            chart
                .table
                .rows
                .iter()
                .all(|row| row.cells[0].text.starts_with('≥'))
        );
        assert!(
            chart.definitions[0].contains("Front Line Defenders"),
            "{}",
            chart.definitions[0]
        );
        assert!(
            chart.more.url.starts_with("https://hrdmemorial.org"),
            "{}",
            chart.more.url
        );
    }
}

#[test]
fn d12_the_first_chart_is_not_one_of_people_killed() {
    assert_eq!(
        builtin().charts().next().expect("a chart").id,
        "population-share"
    );
}

#[test]
fn p18_every_source_has_a_licence_or_says_that_none_was_found_and_p17_names_its_counter() {
    for index in [0, 1] {
        for chart in outline(&builtin(), index)
            .sections
            .iter()
            .flat_map(|section| &section.charts)
        {
            assert!(chart.sources.len() >= 2, "{}", chart.id);
            for source in &chart.sources {
                assert!(!source.publisher.is_empty() && !source.title.is_empty());
                assert!(
                    ["", "MIT", "CC BY-SA 4.0", "CC BY-NC-SA 3.0"]
                        .contains(&source.licence.as_str())
                );
            }
        }
    }
}
