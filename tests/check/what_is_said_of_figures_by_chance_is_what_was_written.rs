//! Briefs by chance: what is said of their figures in tables, files and HTML is what their author wrote.

use std::collections::BTreeMap;

use crate::random::tried;
use civic_brief::chart::{Frame, Shown};
use civic_brief::csv_file::csv;
use civic_brief::fallback::Fallback;
use civic_brief::language::Language;
use civic_brief::picture;
use civic_brief::table::table;
use civic_brief::theme::LIGHT;
use proptest::test_runner::TestCaseError;
use serde_json::Value;

/// What an author wrote of a figure: the chart and the series it is in, when it is of, and the number.
#[derive(Debug, Clone, PartialEq)]
struct Figure {
    chart: usize,
    series: String,
    when: String,
    value: f64,
    decimals: usize,
    at_least: bool,
}

/// Every figure of a file, found without the reader.
fn written(brief: &Value) -> Vec<Figure> {
    let list = |value: &Value, name: &str| value[name].as_array().cloned().unwrap_or_default();
    let charts = list(brief, "sections")
        .into_iter()
        .flat_map(|section| list(&section, "charts"));
    let mut figures = Vec::new();
    for (index, chart) in charts.enumerate() {
        for series in list(&chart, "series") {
            let shared = series.get("at_least").or(chart["common"].get("at_least"));
            for point in list(&series, "points") {
                let year = || point["year"].to_string();
                let default = if chart["unit"] == "percent" { 1 } else { 0 };
                figures.push(Figure {
                    chart: index,
                    series: series["id"].as_str().expect("an id").into(),
                    when: point["date"].as_str().map_or_else(year, Into::into),
                    value: point["value"].as_f64().expect("a number"),
                    decimals: point["decimals"].as_u64().unwrap_or(default) as usize,
                    at_least: shared.and_then(Value::as_bool).unwrap_or_default(),
                });
            }
        }
    }
    figures
}

/// The number that a text says, and whether as a minimum.
fn number(text: &str, language: &Language) -> Option<(f64, usize, bool)> {
    let (text, at_least) = match text.strip_prefix("≥\u{a0}") {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let plain: String = text.chars().filter(|c| *c != language.group).collect();
    let plain = plain.replace(language.decimal, ".");
    let decimals = plain.split_once('.').map_or(0, |(_, rest)| rest.len());
    Some((plain.parse().ok()?, decimals, at_least))
}

fn fail<T: std::fmt::Debug>(what: &str, got: T) -> TestCaseError {
    TestCaseError::fail(format!("{what}: {got:?}"))
}

#[test]
fn a15_a_table_holds_every_figure_once_and_says_of_the_others_that_there_is_none() {
    tried("tests/random/table.seeds.txt", 120, 3, |file, brief| {
        let figures = written(&file.0);
        for (index, chart) in brief.charts().enumerate() {
            for (place, language) in brief.languages.iter().enumerate() {
                let of_chart = figures.iter().filter(|figure| figure.chart == index);
                let mut wanted: Vec<String> = of_chart.clone().map(said).collect();
                let table = table(brief, chart, place);
                let (mut found, mut none) = (Vec::new(), 0);
                for row in &table.rows {
                    if row.cells.len() + 1 != table.head.len() {
                        return Err(fail("a row of another length than the head", row));
                    }
                    for cell in &row.cells {
                        match number(&cell.text, language) {
                            Some((value, decimals, least)) => {
                                found.push(format!("{value:.decimals$} {least}"))
                            }
                            None if cell.text == *language.words.no_data() => none += 1,
                            None => return Err(fail("no number", cell)),
                        }
                    }
                }
                let cells = table.rows.len() * (table.head.len() - 1);
                wanted.sort();
                found.sort();
                if found != wanted || none != cells - of_chart.count() {
                    return Err(fail("other figures", (found, wanted)));
                }
                in_place(chart, &table, language, &figures, index)?;
            }
        }
        Ok(())
    });
}

fn said(figure: &Figure) -> String {
    let Figure {
        value,
        decimals,
        at_least,
        ..
    } = figure;
    format!("{value:.decimals$} {at_least}")
}

/// Over several times a column is a series and a row a time: each figure is where these meet.
fn in_place(
    chart: &civic_brief::brief::Chart,
    table: &civic_brief::table::Table,
    language: &Language,
    figures: &[Figure],
    index: usize,
) -> Result<(), TestCaseError> {
    if !chart.groups.is_empty()
        || table.rows.len() < 2
        || table.head.len() != chart.series.len() + 1
    {
        return Ok(());
    }
    let mut times: Vec<&str> = figures
        .iter()
        .filter(|figure| figure.chart == index)
        .map(|figure| figure.when.as_str())
        .collect();
    times.sort();
    times.dedup();
    if times.len() != table.rows.len() {
        return Ok(());
    }
    for (time, row) in times.iter().zip(&table.rows) {
        for (series, cell) in chart.series.iter().zip(&row.cells) {
            let of = |figure: &&Figure| {
                figure.chart == index && figure.series == series.id && figure.when == **time
            };
            let wanted = figures.iter().find(of).map(|figure| figure.value);
            let said = number(&cell.text, language).map(|(value, ..)| value);
            if said != wanted {
                return Err(fail(
                    "another figure there",
                    (time, &series.id, wanted, &cell.text),
                ));
            }
        }
    }
    Ok(())
}

#[test]
fn p15_a_csv_file_read_back_is_the_figures_as_they_were_written() {
    tried("tests/random/csv.seeds.txt", 120, 3, |file, brief| {
        let figures = written(&file.0);
        for (index, chart) in brief.charts().enumerate() {
            for place in 0..brief.languages.len() {
                let text = csv(brief, chart, place).map_err(|error| fail("no file", error))?;
                let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
                let mut reader = ::csv::Reader::from_reader(text.as_bytes());
                let rows: Result<Vec<BTreeMap<String, String>>, _> = reader.deserialize().collect();
                let rows = rows.map_err(|error| fail("no CSV", error))?;
                let wanted: Vec<&Figure> = figures
                    .iter()
                    .filter(|figure| figure.chart == index)
                    .collect();
                if rows.len() != wanted.len() {
                    return Err(fail("other rows", rows.len()));
                }
                for (row, figure) in rows.iter().zip(wanted) {
                    let name = chart
                        .series
                        .iter()
                        .find(|series| series.id == figure.series);
                    let name = name.expect("a series").name.fill(brief.voice(place));
                    let value: f64 = row["value"].parse().map_err(|_| fail("no number", row))?;
                    let same = row["time"] == figure.when
                        && row["series"] == figure.series
                        && value == figure.value
                        && row["is_minimum"] == figure.at_least.to_string()
                        && row["label"].to_lowercase().contains(&name.to_lowercase());
                    if !same {
                        return Err(fail("another row", (row, figure)));
                    }
                }
            }
        }
        Ok(())
    });
}

#[test]
fn html_holds_every_figure_and_is_the_same_bytes_when_it_is_made_again() {
    tried("tests/random/html.seeds.txt", 60, 2, |file, brief| {
        let figures = written(&file.0);
        for (place, language) in brief.languages.iter().enumerate() {
            let make = || Fallback::new(brief, place).whole(2);
            let html = make();
            if html != make() {
                return Err(fail("other bytes", html));
            }
            // Between two tags stands a cell.
            let cells: Vec<&str> = html
                .split('<')
                .filter_map(|part| part.split_once('>'))
                .map(|(_, text)| text)
                .collect();
            for figure in &figures {
                let holds = |cell: &&&str| {
                    number(&cell.replace("&nbsp;", "\u{a0}"), language).is_some_and(
                        |(value, _, least)| value == figure.value && least == figure.at_least,
                    )
                };
                if cells.iter().find(holds).is_none() {
                    return Err(fail("a figure that is not there", figure));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn a_picture_is_the_same_bytes_when_it_is_drawn_again_and_holds_no_number_that_is_none() {
    tried("tests/random/bytes.seeds.txt", 60, 2, |_, brief| {
        for chart in brief.charts() {
            for view in &chart.views {
                for language_index in 0..brief.languages.len() {
                    let frame = Frame {
                        width_css: 480.0,
                        language_index,
                        theme: LIGHT.with_patterns(true),
                        shown: Shown::of(view, None, std::iter::empty()),
                        alone: None,
                    };
                    let svg = picture::svg(brief, chart, view, frame);
                    if svg != picture::svg(brief, chart, view, frame) {
                        return Err(fail("other bytes", &view.id));
                    }
                    roxmltree::Document::parse(&svg).map_err(|error| fail("no XML", error))?;
                    if svg.contains("NaN") {
                        return Err(fail("no number", svg));
                    }
                }
            }
        }
        Ok(())
    });
}
