//! A series that is counted every fourth year has no gap between its figures; where the next one failed to come, it has.

use crate::common::read;
use civic_brief::brief::{Brief, Year, left_out, usual_step};
use civic_brief::chart::{Frame, Shown};
use civic_brief::outline::said::texts;
use civic_brief::picture;
use civic_brief::theme::LIGHT;
use serde_json::{Value, json};

fn years(all: &[u16]) -> Vec<Year> {
    all.iter().copied().map(Year).collect()
}

#[test]
fn what_is_usual_is_the_middle_of_the_steps() {
    for (of, step, missing) in [
        (&[][..], 1, &[][..]),
        (&[2024], 1, &[]),
        // Of two figures nobody knows how often there is one.
        (&[2022, 2024], 1, &[2023]),
        (&[2016, 2020, 2024], 4, &[]),
        (&[2000, 2004, 2008, 2016, 2020, 2024, 2025], 4, &[2012]),
        (&[2015, 2017, 2019, 2023, 2025], 2, &[2021]),
        (&[2019, 2020, 2021, 2024, 2025], 1, &[2022, 2023]),
        (&[2021, 2023, 2024], 1, &[2022]),
        // Several days of one year.
        (&[2024, 2024, 2024, 2026], 1, &[2025]),
    ] {
        assert_eq!(usual_step(&years(of)), step, "{of:?}");
        assert_eq!(left_out(&years(of)), years(missing), "{of:?}");
    }
}

/// The new brief with figures of these years alone, as a line and as columns.
fn of_years(all: &[u16]) -> Brief {
    let mut brief: Value =
        serde_json::from_str(include_str!("../../src/start.json")).expect("JSON");
    brief["sections"][0]["charts"]
        .as_array_mut()
        .expect("charts")
        .truncate(1);
    brief["sources"]
        .as_array_mut()
        .expect("sources")
        .truncate(1);
    let chart = &mut brief["sections"][0]["charts"][0];
    for name in ["title", "message", "note"] {
        chart[name] = json!({"nl": "Voorbeeld.", "en": "Example."});
    }
    let (first, last) = (all[0], all[all.len() - 1]);
    chart["period"] = json!({"nl": format!("{first}–{last}"), "en": format!("{first}–{last}")});
    let points = all
        .iter()
        .map(|year| json!({"year": year, "value": 3 * year - 5000}));
    chart["series"][0]["points"] = points.collect();
    chart["views"] = json!([
        {"id": "line", "kind": "line", "name": {"nl": "Lijn", "en": "Line"}, "series": ["helped"]},
        {"id": "columns", "kind": "column", "name": {"nl": "Kolommen", "en": "Columns"}, "series": ["helped"]},
    ]);
    read(&brief.to_string())
}

/// A view of it as SVG, 560 wide, and what is said of it at length.
fn drawn(brief: &Brief, view: usize) -> (String, String) {
    let chart = &brief.sections[0].charts[0];
    let view = &chart.views[view];
    let shown = Shown::of(view, None, std::iter::empty());
    let frame = Frame {
        width_css: 560.0,
        language_index: 1,
        theme: LIGHT,
        shown,
        alone: None,
    };
    let long = texts(brief, chart, view, 1, shown).long;
    (picture::svg(brief, chart, view, frame), long)
}

/// How many lines there are that run from point to point.
fn lines(svg: &str) -> usize {
    svg.matches("<polyline").count()
}

#[test]
fn a_line_runs_on_where_nothing_is_missing() {
    let (every_fourth, long) = drawn(&of_years(&[2004, 2008, 2012, 2016, 2020, 2024]), 0);
    assert_eq!(lines(&every_fourth), 1, "{every_fourth}");
    assert!(!long.contains("no data"), "{long}");
    for year in ["2004", "2008", "2012", "2016", "2020", "2024"] {
        assert!(every_fourth.contains(&format!(">{year}</text>")), "{year}");
    }
    assert!(!every_fourth.contains(">2006</text>"), "{every_fourth}");

    let (one_failed, long) = drawn(&of_years(&[2000, 2004, 2008, 2016, 2020, 2024]), 0);
    assert_eq!(lines(&one_failed), 2, "{one_failed}");
    assert!(long.ends_with("no data: 2012."), "{long}");
}

#[test]
fn columns_of_every_fourth_year_are_as_wide_as_those_of_each_and_tell_what_is_missing() {
    let width = |svg: &str| {
        let rect = svg
            .lines()
            .find(|line| line.starts_with("<rect"))
            .expect("a column");
        let (_, width) = rect.split_once("width=\"").expect("a width");
        width
            .split('"')
            .next()
            .expect("a number")
            .parse::<f64>()
            .expect("a number")
    };
    let (every_fourth, _) = drawn(&of_years(&[2004, 2008, 2012, 2016, 2020, 2024]), 1);
    let (each, _) = drawn(&of_years(&[2019, 2020, 2021, 2022, 2023, 2024]), 1);
    assert_eq!(width(&every_fourth), width(&each));
    assert!(!every_fourth.contains("no data"), "{every_fourth}");
    let (one_failed, _) = drawn(&of_years(&[2004, 2008, 2016, 2020, 2024]), 1);
    assert!(one_failed.contains(">no data</text>"), "{one_failed}");
}
