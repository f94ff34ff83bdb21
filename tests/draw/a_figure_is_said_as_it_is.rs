//! What a picture writes beside its marks is the figure, also where marks are rounded; what all marks share it does not
//! repeat, and what a page without scripts shows first is what the widget does.

use crate::common::read;
use civic_brief::brief::Brief;
use civic_brief::chart::{Frame, Shown};
use civic_brief::fallback::picture::view_of;
use civic_brief::picture;
use civic_brief::theme::LIGHT;
use serde_json::{Value, json};

/// The shares of the new brief, in other views and with other figures of 2024.
fn shares(values: [f64; 3], views: Value) -> Brief {
    let mut brief: Value =
        serde_json::from_str(include_str!("../../src/start.json")).expect("JSON");
    let chart = &mut brief["sections"][0]["charts"][1];
    chart["title"] = json!({"nl": "Hulp", "en": "Help"});
    for (series, value) in [0, 1, 2].into_iter().zip(values) {
        chart["series"][series]["points"][1]["value"] = value.into();
    }
    chart["views"] = views;
    read(&brief.to_string())
}

/// Its first view as SVG, in English and 560 wide.
fn drawn(brief: &Brief) -> String {
    let chart = &brief.sections[0].charts[1];
    let view = &chart.views[0];
    let frame = Frame {
        width_css: 560.0,
        language_index: 1,
        theme: LIGHT,
        shown: Shown::of(view, None, std::iter::empty()),
        alone: None,
    };
    picture::svg(brief, chart, view, frame)
}

fn waffle(values: [f64; 3]) -> String {
    let views = json!([{
        "id": "waffle", "kind": "waffle", "name": {"nl": "Vierkantjes", "en": "Squares"}, "years": [2024, 2023],
        "parts": ["advice", "shelter", "money"],
        "sum_note": {"nl": "Het is afgerond.", "en": "It is rounded."}
    }]);
    drawn(&shares(values, views))
}

#[test]
fn a_figure_without_decimals_is_said_as_it_is_where_there_are_a_hundred_squares() {
    let of_101 = waffle([61.0, 27.0, 13.0]);
    for figure in ["61", "27", "13"] {
        assert!(
            of_101.contains(&format!(">{figure} <tspan")),
            "{figure}: {of_101}"
        );
    }
    assert!(!of_101.contains(">60 <"), "{of_101}");
    // Where there are decimals it is the squares that are counted.
    let of_parts = waffle([48.2, 32.6, 19.2]);
    for count in ["48", "33", "19"] {
        assert!(
            of_parts.contains(&format!(">{count} <tspan")),
            "{count}: {of_parts}"
        );
    }
}

#[test]
fn dots_of_one_definition_do_not_repeat_it_and_have_no_range() {
    let views = |kind: &str| {
        json!([{"id": "dots", "kind": kind, "name": {"nl": "Stippen", "en": "Dots"}, "years": [2024, 2023],
            "series": ["advice", "shelter", "money"]}])
    };
    let one = drawn(&shares([48.2, 32.6, 19.2], views("dots")));
    assert!(!one.contains("Calculated by our desk"), "{one}");
    let range = format!("fill=\"{}\"", LIGHT.grid.css());
    assert!(!one.contains(&range), "{one}");

    let mut brief: Value = serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
    brief["languages"] = json!(["nl", "en"]);
    let brief = read(&brief.to_string());
    let chart = brief
        .charts()
        .find(|chart| chart.id == "journalists-counters");
    let chart = chart.expect("a chart of several counters");
    let frame = Frame {
        width_css: 560.0,
        language_index: 1,
        theme: LIGHT,
        shown: Shown::of(&chart.views[0], None, std::iter::empty()),
        alone: None,
    };
    let several = picture::svg(&brief, chart, &chart.views[0], frame);
    assert!(several.contains("an established"), "{several}");
    assert!(several.contains(&range), "{several}");
}

#[test]
fn a_page_without_scripts_shows_up_to_three_lines_and_no_more() {
    let brief = read(civic_brief::BUILTIN);
    for chart in brief.charts() {
        let shown = &view_of(chart).expect("a view").id;
        match chart.id.as_str() {
            // Five ratings.
            "countries" => assert_eq!(shown, "squares"),
            _ => assert_eq!(*shown, chart.views[0].id, "{}", chart.id),
        }
    }
    let views = json!([
        {"id": "line", "kind": "line", "name": {"nl": "Lijn", "en": "Line"}, "series": ["advice", "shelter", "money"]},
        {"id": "bar", "kind": "stacked-bar", "name": {"nl": "Staaf", "en": "Bar"}, "years": [2024, 2023],
            "parts": ["advice", "shelter", "money"]}
    ]);
    let brief = shares([48.2, 32.6, 19.2], views);
    assert_eq!(
        view_of(&brief.sections[0].charts[1]).expect("a view").id,
        "line"
    );
}
