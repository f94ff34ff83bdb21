//! Briefs that are right and briefs that are wrong: what the reader and the checks say of each.

mod common;

use civic_brief::brief::Brief;
use civic_brief::brief::Series;
use civic_brief::chart::Shown;
use civic_brief::figure::figure;
use civic_brief::outline::{outline, texts};
use civic_brief::table::table;
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
    assert_eq!(seen, 27);
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
    let chart = brief.charts().next().expect("a chart");
    let view = &chart.views[0];
    let shown = Shown::of(view, None, std::iter::empty());
    let texts = texts(&brief, chart, view, 0, shown);
    assert_eq!(texts.title, "In 2024 it was 8");
    assert_eq!(texts.message, "It was 8 in 2024, fewer than ten.");
    assert_eq!(
        texts.subtitle,
        "Things counted, world, number per year, 2022–2024"
    );
    assert_eq!(
        texts.long,
        "Count: from 7 (2022) to 8 (2024); highest 8 (2024), lowest 7 (2022); no data: 2023."
    );
    let outline = outline(&brief, 0);
    let chart = &outline.sections[0].charts[0];
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

/// What the built-in brief must show, value by value and in order:
/// `p` published, `q` quoted, `d` derived, `o` own calculation; `…` is a year that must be missing.
const VALUES: &[(&str, &str, &str, &str)] = &[
    ("population-share", "open", "2024", "3.5o 3.4o"),
    ("population-share", "narrowed", "2024", "11.1o 3.8o"),
    ("population-share", "obstructed", "2024", "12.9o 19.9o"),
    ("population-share", "repressed", "2024", "42.5o 42.3o"),
    ("population-share", "closed", "2024", "29.9o 30.7o"),
    ("population-share", "combined", "2024", "72.4p 73p"),
    (
        "population-trend",
        "combined",
        "2019",
        "66.6d 68.8d 70.1d 70.6d 70.9d 72.4p 73p",
    ),
    (
        "population-trend",
        "open",
        "2019",
        "3.4o 3.4o 3.1o 3.2o 2.1o 3.5o 3.4o",
    ),
    (
        "population-trend",
        "narrowed",
        "2019",
        "14.1o 9.3o 8.2o 11.1o 12.1o 11.1o 3.8o",
    ),
    (
        "population-trend",
        "obstructed",
        "2019",
        "15.8o 18.2o 18.2o 14.8o 14.8o 12.9o 19.9o",
    ),
    (
        "population-trend",
        "repressed",
        "2019",
        "40.1o 43.8o 45o 42.6o 40.5o 42.5o 42.3o",
    ),
    (
        "population-trend",
        "closed",
        "2019",
        "26.7o 25.4o 25.5o 28.2o 30.5o 29.9o 30.7o",
    ),
    (
        "countries",
        "open",
        "2017",
        "26p 44q 43q 42p 39p 38p 37q 40p 39p",
    ),
    (
        "countries",
        "narrowed",
        "2017",
        "63p 41q 42q 40p 41p 42p 43q 42q 37d",
    ),
    (
        "countries",
        "obstructed",
        "2017",
        "51p 53q 49q 47p 43p 40p 40q 35q 39d",
    ),
    (
        "countries",
        "repressed",
        "2017",
        "35p 35q 38q 44p 49p 50p 50q 51q 50p",
    ),
    (
        "countries",
        "closed",
        "2017",
        "20p 23q 24q 23p 25p 27p 28q 30d 33d",
    ),
    (
        "countries",
        "rated",
        "2017",
        "195d 196d 196d 196d 197d 197d 198d 198d 198d",
    ),
    ("regions", "africa-open", "2024", "2p 2q"),
    ("regions", "africa-narrowed", "2024", "5p 4q"),
    ("regions", "africa-obstructed", "2024", "12d 15d"),
    ("regions", "africa-repressed", "2024", "26d 22d"),
    ("regions", "africa-closed", "2024", "5d 7d"),
    ("regions", "americas-open", "2024", "10d 10q"),
    ("regions", "americas-narrowed", "2024", "11d 9q"),
    ("regions", "americas-obstructed", "2024", "5d 6q"),
    ("regions", "americas-repressed", "2024", "6d 7q"),
    ("regions", "americas-closed", "2024", "3d 3q"),
    ("regions", "asia-pacific-open", "2024", "9p 9p"),
    ("regions", "asia-pacific-narrowed", "2024", "7p 7p"),
    ("regions", "asia-pacific-obstructed", "2024", "8p 8p"),
    ("regions", "asia-pacific-repressed", "2024", "9p 9p"),
    ("regions", "asia-pacific-closed", "2024", "7p 7p"),
    ("regions", "europe-central-asia-open", "2024", "19p 18d"),
    ("regions", "europe-central-asia-narrowed", "2024", "19p 17d"),
    ("regions", "europe-central-asia-obstructed", "2024", "7p 8d"),
    ("regions", "europe-central-asia-repressed", "2024", "3p 5d"),
    ("regions", "europe-central-asia-closed", "2024", "6p 6d"),
    ("regions", "mena-open", "2024", "0d 0p"),
    ("regions", "mena-narrowed", "2024", "0d 0p"),
    ("regions", "mena-obstructed", "2024", "3d 2p"),
    ("regions", "mena-repressed", "2024", "7d 7p"),
    ("regions", "mena-closed", "2024", "9d 10p"),
    ("rating-changes", "down", "2020", "11p 14p … … 9p 15p"),
    ("rating-changes", "up", "2020", "3p 1p … … 9p 3p"),
    (
        "defenders-killed",
        "killed",
        "2016",
        "281p 312p 321p 304p 331p 358p 401p 300p 324p",
    ),
    (
        "defenders-killed",
        "countries",
        "2016",
        "25p 27p 27q 31q 25p 35p 26p 28p 32p",
    ),
    ("defenders-by-country", "total", "2024", "324p"),
    ("defenders-by-country", "colombia", "2024", "157p"),
    ("defenders-by-country", "mexico", "2024", "32p"),
    ("defenders-by-country", "guatemala", "2024", "29p"),
    ("defenders-by-country", "palestine", "2024", "22p"),
    ("defenders-by-country", "brazil", "2024", "15p"),
    ("defenders-by-country", "peru", "2024", "9q"),
    ("defenders-by-country", "pakistan", "2024", "7q"),
    ("defenders-by-country", "somalia", "2024", "6q"),
    ("defenders-by-country", "honduras", "2024", "5q"),
    ("defenders-by-country", "nicaragua", "2024", "4q"),
    ("defenders-by-country", "ecuador", "2024", "3q"),
    ("defenders-by-country", "cuba", "2024", "1q"),
    ("defenders-by-country", "el-salvador", "2024", "1q"),
    ("defenders-by-country", "venezuela", "2024", "1q"),
    ("defenders-by-country", "others", "2024", "32d"),
    (
        "journalists-killed",
        "killed",
        "2016",
        "74q 65q 80q 49q 50p 46q 57p 45p 54p",
    ),
    ("journalists-killed", "twelve-months", "2025", "67p"),
    ("journalists-counters", "rsf", "2024", "54p"),
    ("journalists-counters", "unesco", "2024", "68q"),
    ("journalists-counters", "ifj", "2024", "122p"),
    ("journalists-counters", "cpj", "2024", "124q"),
    ("journalists-by-place", "total", "2024", "54p"),
    ("journalists-by-place", "gaza", "2024", "16q"),
    ("journalists-by-place", "pakistan", "2024", "7q"),
    ("journalists-by-place", "bangladesh", "2024", "5q"),
    ("journalists-by-place", "mexico", "2024", "5q"),
    ("journalists-by-place", "elsewhere", "2024", "21d"),
    ("journalists-by-place", "conflict", "2024", "31p"),
    ("journalists-by-place", "outside", "2024", "23d"),
    (
        "judgments-pending",
        "with-russia",
        "2015",
        "1555p … 1379p 1248p 1245p … 1300q 1299q",
    ),
    ("judgments-pending", "without-russia", "2023", "1071p 1149p"),
    ("judgments-pending", "new", "2024", "194q"),
    ("judgments-pending", "closed", "2024", "161q"),
    ("judgments-pending", "net", "2024", "33d"),
    ("judgments-pending", "rise", "2024", "78d"),
    (
        "icc-sanctions",
        "officials",
        "2020-09-02 2021-04-02 2025-02-13 2025-06-05 2025-08-20 2025-12-18",
        "2q 0q 1q 5q 9q 11q",
    ),
    (
        "human-rights-fund",
        "fund",
        "2024",
        "59302000p 44403000p 43963000p",
    ),
];

#[test]
fn the_built_in_figures_are_the_ones_that_were_settled() {
    let brief = builtin();
    let mut expected = 0;
    for (chart_id, series_id, when, values) in VALUES {
        let series = series(&brief, chart_id, series_id);
        let shown = series.points.iter().map(|point| {
            let basis = format!("{:?}", point.basis).to_lowercase();
            format!("{} {}{}", point.when, point.value, &basis[..1])
        });
        let shown: Vec<String> = shown.collect();
        // One time is the first of years in a row; several are the times themselves.
        let times: Vec<String> = match when.split(' ').collect::<Vec<_>>().as_slice() {
            [first] => {
                let first: u16 = first.parse().expect("a year");
                (first..)
                    .take(values.split(' ').count())
                    .map(|y| y.to_string())
                    .collect()
            }
            dates => dates.iter().map(ToString::to_string).collect(),
        };
        let wanted: Vec<String> = times
            .iter()
            .zip(values.split(' '))
            .filter(|(_, value)| *value != "…")
            .map(|(time, value)| format!("{time} {value}"))
            .collect();
        assert_eq!(shown, wanted, "{chart_id} {series_id}");
        expected += 1;
    }
    let all = brief.charts().map(|chart| chart.series.len());
    assert_eq!(all.sum::<usize>(), expected, "a series is not in the list");
}

fn series<'a>(brief: &'a Brief, chart: &str, id: &str) -> &'a Series {
    let chart = brief.charts().find(|one| one.id == chart).expect(chart);
    chart.series.iter().find(|one| one.id == id).expect(id)
}

/// The value of a series at a time.
fn value(brief: &Brief, chart: &str, id: &str, when: &str) -> f64 {
    let points = &series(brief, chart, id).points;
    let point = points.iter().find(|point| point.when.to_string() == when);
    point.expect(when).value
}

#[test]
fn the_thirteen_charts_stand_in_the_six_sections_of_the_paper() {
    let brief = builtin();
    let sections: Vec<(&str, Option<usize>, Vec<&str>)> = brief
        .sections
        .iter()
        .map(|section| {
            let charts = section.charts.iter().map(|chart| chart.id.as_str());
            (section.id.as_str(), section.within, charts.collect())
        })
        .collect();
    assert_eq!(
        sections,
        [
            ("foundation", None, vec![]),
            (
                "space",
                None,
                vec![
                    "population-share",
                    "population-trend",
                    "countries",
                    "regions",
                    "rating-changes"
                ]
            ),
            (
                "violence",
                Some(1),
                vec![
                    "defenders-killed",
                    "defenders-by-country",
                    "journalists-killed",
                    "journalists-counters",
                    "journalists-by-place"
                ]
            ),
            ("why", None, vec![]),
            ("courts", None, vec!["judgments-pending", "icc-sanctions"]),
            ("interplay", None, vec![]),
            ("lever", None, vec!["human-rights-fund"]),
        ]
    );
}

#[test]
fn the_words_of_the_titles_and_messages_are_true_of_the_data() {
    let brief = builtin();
    let of = |chart: &str, id: &str, when: &str| value(&brief, chart, id, when);
    let combined = &series(&brief, "population-trend", "combined").points;
    assert!(
        combined.windows(2).all(|two| two[0].value < two[1].value),
        "\"grew every year\""
    );
    let closed = |year: &str| of("population-trend", "closed", year);
    assert!(closed("2024") < closed("2023"), "\"Closed fell in 2024\"");
    for year in ["2024", "2025"] {
        let open = |region: &str| of("regions", &format!("{region}-open"), year);
        let others = ["africa", "americas", "asia-pacific", "mena"].map(open);
        let europe = open("europe-central-asia");
        assert!(
            others.iter().all(|other| *other < europe),
            "\"the most open countries\""
        );
        let regions = [
            "africa",
            "americas",
            "asia-pacific",
            "europe-central-asia",
            "mena",
        ];
        for rating in ["open", "narrowed", "obstructed", "repressed", "closed"] {
            let sum: f64 = regions
                .iter()
                .map(|region| of("regions", &format!("{region}-{rating}"), year))
                .sum();
            assert_eq!(
                sum,
                of("countries", rating, year),
                "regions of {rating}, {year}"
            );
        }
    }
    for (place, point) in series(&brief, "countries", "rated")
        .points
        .iter()
        .enumerate()
    {
        let ratings = ["open", "narrowed", "obstructed", "repressed", "closed"];
        let sum: f64 = ratings
            .iter()
            .map(|rating| series(&brief, "countries", rating).points[place].value)
            .sum();
        assert_eq!(sum, point.value, "rated in {}", point.when);
    }
    let sums = [
        ("defenders-by-country", 14 + 1),
        ("journalists-by-place", 4 + 1),
    ];
    for (id, parts) in sums {
        let chart = brief.charts().find(|chart| chart.id == id).expect(id);
        let sum: f64 = chart.series[1..=parts]
            .iter()
            .map(|s| s.points[0].value)
            .sum();
        assert_eq!(sum, of(id, "total", "2024"), "{id}");
    }
    let zones = ["conflict", "outside"].map(|id| of("journalists-by-place", id, "2024"));
    assert_eq!(
        zones[0] + zones[1],
        of("journalists-by-place", "total", "2024")
    );
    let counts = ["rsf", "unesco", "ifj", "cpj"].map(|id| of("journalists-counters", id, "2024"));
    assert!(
        counts.windows(2).all(|two| two[0] < two[1]),
        "\"each a different number\""
    );
    let waiting = |year: &str| of("judgments-pending", "with-russia", year);
    assert!(
        waiting("2015") > waiting("2019") && waiting("2019") < waiting("2022"),
        "\"fell, then rose\""
    );
    let judgment = |id: &str| of("judgments-pending", id, "2024");
    assert_eq!(judgment("new") - judgment("closed"), judgment("net"));
    assert_eq!(
        judgment("without-russia") - of("judgments-pending", "without-russia", "2023"),
        judgment("rise")
    );
    assert_eq!(
        of("icc-sanctions", "officials", "2021-04-02"),
        0.0,
        "\"nobody at the Court\""
    );
    let fund = |year: &str| of("human-rights-fund", "fund", year);
    assert!(fund("2025") < fund("2024"), "\"lower for 2025\"");
}

#[test]
fn d01_d02_d09_a_chart_of_people_killed_says_minimum_who_counted_and_where_their_names_are() {
    let brief = builtin();
    for (index, at_least) in [(0, "minstens"), (1, "at least")] {
        for chart in brief.sections[2].charts.iter() {
            let view = &chart.views[0];
            let shown = Shown::of(view, None, std::iter::empty());
            let texts = texts(&brief, chart, view, index, shown);
            let table = table(&brief, chart, index);
            let minimum = |text: &str| text.contains(&format!("{at_least}\u{a0}"));
            for series in chart.series.iter().filter(|series| series.at_least) {
                for point in &series.points {
                    let figure = figure(&brief, chart, series, point, index);
                    assert!(minimum(&figure.value), "{}: {}", chart.id, figure.value);
                }
            }
            if chart.series[0].at_least {
                let first = &table.rows[0].cells[0].text;
                assert!(
                    minimum(&texts.title) || minimum(&texts.message),
                    "{}",
                    chart.id
                );
                assert!(texts.alt.contains(at_least), "{}", texts.alt);
                assert!(first.starts_with('≥'), "{}: {first}", chart.id);
            }
            let more = chart.more.as_ref().expect("a way to the people");
            let own = [
                "https://hrdmemorial.org",
                "https://rsf.org",
                "https://cpj.org",
            ];
            assert!(
                own.iter().any(|site| more.url.starts_with(site)),
                "{}",
                more.url
            );
            for series in &chart.series {
                assert!(!series.definition.fill(brief.voice(index)).is_empty());
            }
        }
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
            assert!(!chart.sources.is_empty(), "{}", chart.id);
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
