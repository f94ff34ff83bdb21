//! Charts of people killed, and whose figures they are: minimums, counters, licences, and the file of the figures.

use crate::common::{builtin, first, said};
use civic_brief::brief::Kind;
use civic_brief::csv_file;
use civic_brief::figure::figure;
use civic_brief::outline::about;
use civic_brief::table::table;

/// The charts of people killed.
const KILLED: [&str; 5] = [
    "defenders-killed",
    "defenders-by-country",
    "journalists-killed",
    "journalists-counters",
    "journalists-by-place",
];

#[test]
fn d01_d02_d09_a_chart_of_people_killed_says_minimum_who_counted_and_where_more_is() {
    let brief = builtin();
    let violence = &brief.sections[2];
    let ids: Vec<&str> = violence.charts.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, KILLED);
    let mut minimums = 0;
    for (index, at_least) in [(0, "minstens"), (1, "at least")] {
        for chart in &violence.charts {
            let shown = about(&brief, chart, index);
            let said = said(&brief, chart, index);
            for series in &chart.series {
                let counter = brief.publishers[series.counter]
                    .name
                    .fill(brief.voice(index));
                // Its full name or, where it has one, what it is known by: "Reporters Without Borders (RSF)".
                let short = counter
                    .rsplit_once('(')
                    .map(|(_, s)| s.trim_end_matches(')'));
                let short = short.unwrap_or(&counter);
                let definition = series.definition.fill(brief.voice(index));
                let mut listed = shown.definitions.iter();
                let listed = listed.find(|listed| listed.ends_with(&definition));
                let listed = listed.expect("a definition under the picture");
                // Beside each other, the counters are the series.
                let name = series.name.fill(brief.voice(index));
                assert!(listed.contains(short), "{}: {name}, {listed}", series.id);
                if !series.at_least {
                    continue;
                }
                for point in &series.points {
                    let value = figure(&brief, chart, series, point, index).value;
                    let minimum = value.starts_with(&format!("{at_least}\u{a0}"));
                    assert!(minimum, "{}: {value}", series.id);
                    // Wherever the number is in a sentence it has the words before it.
                    let number = point.value.to_string();
                    for text in [&said.title, &said.message, &said.long, &shown.note] {
                        for (place, _) in text.match_indices(&number) {
                            if !alone(text, place, number.len()) {
                                continue;
                            }
                            let before = &text[..place];
                            let minimum = before.ends_with(&format!("{at_least}\u{a0}"));
                            let day = number.len() < 3 && !minimum;
                            assert!(minimum || day, "{}: {number} in {text}", chart.id);
                            minimums += usize::from(minimum);
                        }
                    }
                }
            }
            // A picture is called one of minimums where all its counts are; else each value says it of itself.
            let mut counts = chart.series.iter().filter(|one| one.unit == chart.unit);
            assert_eq!(
                said.alt.contains(at_least),
                counts.all(|series| series.at_least),
                "{}: {}",
                chart.id,
                said.alt
            );
            let own = ["hrdmemorial.org", "rsf.org", "cpj.org"];
            let mut own = own.iter().map(|host| format!("https://{host}/"));
            let more = &shown.more;
            let there = own.any(|site| more.url.starts_with(&site)) && !more.text.is_empty();
            assert!(there, "D-09 {}: {}", chart.id, more.url);
            let table = table(&brief, chart, index);
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            let marked = cells.filter(|cell| cell.text.starts_with('≥')).count();
            let wanted: usize = chart
                .series
                .iter()
                .filter(|series| series.at_least)
                .map(|series| series.points.len())
                .sum();
            assert_eq!(marked, wanted, "{}: cells with ≥", chart.id);
        }
        for chart in &violence.charts[..2] {
            let more = about(&brief, chart, index).more.url;
            assert!(more.starts_with("https://hrdmemorial.org"), "{more}");
        }
    }
    assert!(minimums > 60, "only {minimums} minimums were seen");
}

/// Whether a number in a text is one of its own and no part of a longer one.
fn alone(text: &str, place: usize, length: usize) -> bool {
    let of_number = |c: char| c.is_ascii_digit();
    let before = text[..place].chars().next_back();
    let after = text[place + length..].chars().next();
    !before.is_some_and(of_number) && !after.is_some_and(of_number)
}

#[test]
fn d12_the_first_chart_is_not_one_of_people_killed() {
    assert_eq!(first(&builtin()).id, "population-share");
}

#[test]
fn d03_two_counters_stand_beside_each_other_only_as_dots() {
    let brief = builtin();
    let mut beside = Vec::new();
    for chart in brief.charts() {
        for view in &chart.views {
            let drawn: Vec<usize> = match &view.kind {
                Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => {
                    parts.parts.clone()
                }
                Kind::Line(series) | Kind::Column(series) => series.clone(),
                Kind::Bars(chosen) | Kind::Dots(chosen) => chosen.series.clone(),
                Kind::GroupBars(_) | Kind::GroupSquares(_) => (0..chart.series.len()).collect(),
                Kind::Steps(series) => vec![*series],
            };
            let mut counters: Vec<usize> = drawn.iter().map(|i| chart.series[*i].counter).collect();
            counters.sort_unstable();
            counters.dedup();
            if counters.len() > 1 {
                assert!(matches!(view.kind, Kind::Dots(_)), "{}", chart.id);
                beside.push(chart.id.as_str());
            }
        }
    }
    assert_eq!(beside, ["journalists-counters"]);
}

#[test]
fn p18_every_source_has_a_licence_or_says_that_none_was_found_and_p17_names_its_counter() {
    let brief = builtin();
    for index in [0, 1] {
        for chart in brief.charts() {
            let shown = about(&brief, chart, index);
            assert!(!shown.sources.is_empty(), "{}", chart.id);
            for source in &shown.sources {
                let named = !source.publisher.is_empty() && !source.title.is_empty();
                assert!(named && !source.lang.is_empty(), "{}", chart.id);
                let licences = ["", "MIT", "CC BY-SA 4.0", "CC BY-NC-SA 3.0"];
                assert!(licences.contains(&source.licence.as_str()), "{}", chart.id);
                // A figure that was read elsewhere is not linked to where it was not read.
                assert!(
                    source.url.is_empty() || source.quoted_by.is_empty(),
                    "{}: {}",
                    chart.id,
                    source.url
                );
            }
            for series in &chart.series {
                let counter = brief.publishers[series.counter]
                    .name
                    .fill(brief.voice(index));
                let named = shown
                    .sources
                    .iter()
                    .any(|source| source.publisher == counter);
                assert!(named, "{}: {counter}", chart.id);
            }
        }
    }
}

#[test]
fn d01_p15_the_csv_holds_every_figure_and_says_which_are_minimums() {
    let brief = builtin();
    for index in [0, 1] {
        for chart in brief.charts() {
            let text = csv_file::csv(&brief, chart, index).expect("CSV");
            let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let head = reader.headers().expect("a head").clone();
            let column = |name: &str| head.iter().position(|head| head == name).expect(name);
            let rows: Vec<csv::StringRecord> =
                reader.records().map(|row| row.expect("a row")).collect();
            let points = chart
                .series
                .iter()
                .flat_map(|s| s.points.iter().map(move |p| (s, p)));
            let points: Vec<_> = points.collect();
            assert_eq!(rows.len(), points.len(), "{}", chart.id);
            for (row, (series, point)) in rows.iter().zip(points) {
                let cell = |name: &str| &row[column(name)];
                assert_eq!(cell("time"), point.when.to_string());
                assert_eq!(cell("series"), series.id);
                assert_eq!(cell("value").parse(), Ok(point.value), "{}", chart.id);
                assert_eq!(
                    cell("is_minimum"),
                    series.at_least.to_string(),
                    "{}",
                    chart.id
                );
                assert!(!cell("licence").is_empty() && !cell("counter").is_empty());
            }
        }
    }
}
