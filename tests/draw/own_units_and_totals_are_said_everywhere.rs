//! A unit of a brief's own and a total over several years: in the picture, its texts, the table and the file of figures.

use crate::common::{forced, read};
use civic_brief::brief::Brief;
use civic_brief::chart::{Frame, Shown};
use civic_brief::csv_file::csv;
use civic_brief::fallback;
use civic_brief::figure::figure;
use civic_brief::outline::said::texts;
use civic_brief::picture;
use civic_brief::table::table;
use civic_brief::theme::{DARK, LIGHT, Theme};
use serde_json::{Value, json};

/// The example of one chart of euros, in Dutch and English, with other figures.
fn changed(change: impl FnOnce(&mut Value, &mut Value)) -> Brief {
    let text = include_str!("../../www/examples/human-rights-fund.json");
    let mut brief: Value = serde_json::from_str(text).expect("JSON");
    let mut chart = brief["sections"][0]["charts"][0].take();
    chart["message"] = json!({"nl": "Het was {fund.2024}.", "en": "It was {fund.2024}."});
    chart["title"] = chart["message"].clone();
    change(&mut brief, &mut chart);
    chart["period"] = period(&chart);
    brief["sections"][0]["charts"][0] = chart;
    read(&brief.to_string())
}

/// From the first year of its figures to the last.
fn period(chart: &Value) -> Value {
    let points = chart["series"][0]["points"].as_array().expect("points");
    let years: Vec<u64> = ["since", "year"]
        .iter()
        .flat_map(|name| points.iter().filter_map(move |point| point[name].as_u64()))
        .collect();
    let (first, last) = (years.iter().min(), years.iter().max());
    let text = format!("{}–{}", first.expect("a year"), last.expect("a year"));
    json!({"nl": text, "en": text})
}

fn bars(chart: &mut Value, year: u16) {
    chart["views"] = json!([{"id": "bars", "kind": "bars", "name": {"nl": "Staven", "en": "Bars"},
        "years": [year], "series": ["fund"]}]);
}

/// Everything that is said of the only chart in its first view.
fn said(brief: &Brief, index: usize, theme: Theme) -> Vec<String> {
    let chart = brief.charts().next().expect("a chart");
    let view = &chart.views[0];
    let shown = Shown::of(view, None, std::iter::empty());
    let frame = Frame {
        width_css: 400.0,
        language_index: index,
        theme,
        shown,
        alone: None,
    };
    let texts = texts(brief, chart, view, index, shown);
    let mut all = vec![texts.alt, texts.long];
    let marks = picture::plan(brief, chart, view, frame).marks;
    all.extend(marks.into_iter().map(|mark| mark.text));
    let table = table(brief, chart, index);
    all.extend(table.head);
    for row in table.rows {
        all.push(row.head);
        all.extend(
            row.cells
                .into_iter()
                .map(|cell| cell.text + "|" + &cell.basis),
        );
    }
    for point in &chart.series[0].points {
        let figure = figure(brief, chart, &chart.series[0], point, index);
        all.push([figure.value, figure.period].join(" in "));
    }
    all.iter().map(|text| text.replace('\u{a0}', " ")).collect()
}

const PROTESTS: fn(&mut Value, &mut Value) = |brief, chart| {
    brief["units"] = json!([{"id": "protests", "name": {"nl": "protesten", "en": "protests"},
        "one": {"nl": "protest", "en": "protest"}}]);
    chart["unit"] = "protests".into();
    chart["series"][0]["points"] =
        json!([{"year": 2023, "value": 1}, {"year": 2024, "value": 1200}]);
};

#[test]
fn a_unit_follows_its_number_and_stands_in_heads_and_alternative_text() {
    let brief = changed(PROTESTS);
    let english = said(&brief, 1, LIGHT);
    for text in [
        "Columns: Budget of the Dutch Human Rights Fund, protests, 2023–2024",
        "Budget: from 1 protest (2023) to 1,200 protests (2024); highest 1,200 protests (2024), lowest 1 protest (2023).",
        "Budget, 2023: 1 protest",
        "Budget, 2024: 1,200 protests",
        "Budget (protests)",
        "1 protest in 2023",
        "1,200 protests in 2024",
    ] {
        assert!(english.contains(&text.to_owned()), "{text}: {english:#?}");
    }
    let dutch = said(&brief, 0, LIGHT);
    for text in [
        "Budget, 2023: 1 protest",
        "Budget (protesten)",
        "1.200 protesten in 2024",
    ] {
        assert!(dutch.contains(&text.to_owned()), "{text}: {dutch:#?}");
    }
    let chart = brief.charts().next().expect("a chart");
    assert!(
        csv(&brief, chart, 0)
            .expect("CSV")
            .contains(",1200,protesten,false,")
    );
    assert!(
        csv(&brief, chart, 1)
            .expect("CSV")
            .contains(",1,protests,false,")
    );
}

#[test]
fn figures_of_a_unit_that_is_not_whole_have_as_many_decimals_as_the_one_that_has_the_most() {
    let brief = changed(|brief, chart| {
        brief["units"] = json!([{"id": "tonnes", "name": {"nl": "ton", "en": "tonnes"},
            "one": {"nl": "ton", "en": "tonne"}, "whole": false}]);
        chart["unit"] = "tonnes".into();
        chart["title"] = json!({"nl": "Hulp (voorbeeld)", "en": "Help (example)"});
        chart["series"][0]["points"] = json!([
            {"year": 2021, "value": 40}, {"year": 2022, "value": 0.12}, {"year": 2023, "value": 1234.5},
            {"year": 2024, "value": 2.5, "decimals": 1}, {"year": 2025, "value": 1, "decimals": 0},
        ]);
    });
    let said = said(&brief, 1, LIGHT);
    let values: Vec<&str> = said
        .iter()
        .filter_map(|text| Some(text.split_once(" in 20")?.0))
        .collect();
    assert_eq!(
        values[..],
        [
            "40.00 tonnes",
            "0.12 tonnes",
            "1,234.50 tonnes",
            "2.5 tonnes",
            "1 tonne"
        ]
    );
}

#[test]
fn another_currency_is_named_in_full() {
    let brief = changed(|brief, chart| {
        brief["units"] = json!([{"id": "us-dollar", "name": {"nl": "Amerikaanse dollar", "en": "US dollars"},
            "one": {"nl": "Amerikaanse dollar", "en": "US dollar"}}]);
        chart["unit"] = "us-dollar".into();
        chart["unit_text"] = json!({"nl": "in Amerikaanse dollar", "en": "in US dollars"});
        chart["series"][0]["at_least"] = true.into();
        chart["series"][0]["points"] = json!([{"year": 2024, "value": 12000000}]);
    });
    assert!(
        said(&brief, 0, LIGHT).contains(&"minstens 12.000.000 Amerikaanse dollar in 2024".into())
    );
    assert!(said(&brief, 1, LIGHT).contains(&"at least 12,000,000 US dollars in 2024".into()));
    assert!(said(&brief, 1, LIGHT).contains(&"2024 (US dollars)".into()));
}

fn total(since: u16) -> impl Fn(&mut Value, &mut Value) {
    move |_, chart| {
        chart["series"][0]["window"] = "years".into();
        chart["series"][0]["points"] = json!([{"year": 2024, "since": since, "value": 548}]);
        bars(chart, 2024);
    }
}

#[test]
fn a_total_over_several_years_names_them_wherever_it_stands() {
    let brief = changed(total(2012));
    let english = said(&brief, 1, LIGHT);
    for text in [
        "Bars: Budget of the Dutch Human Rights Fund, 2012 to 2024",
        "2012 to 2024: Budget 548 euros.",
        "Budget, 2012 to 2024: 548",
        "2012 to 2024 (euros)",
        "548 euros in 2012 to 2024",
    ] {
        assert!(english.contains(&text.to_owned()), "{text}: {english:#?}");
    }
    let dutch = said(&brief, 0, LIGHT);
    for text in [
        "2012 tot en met 2024 (euro)",
        "Budget, 2012 tot en met 2024: 548",
    ] {
        assert!(dutch.contains(&text.to_owned()), "{text}: {dutch:#?}");
    }
    let chart = brief.charts().next().expect("a chart");
    assert!(
        csv(&brief, chart, 1)
            .expect("CSV")
            .contains(",2012 to 2024,")
    );
    let frame = Frame {
        width_css: 400.0,
        language_index: 1,
        theme: LIGHT,
        shown: Shown::of(&chart.views[0], None, std::iter::empty()),
        alone: None,
    };
    let svg = picture::svg(&brief, chart, &chart.views[0], frame);
    assert!(svg.contains("2012–2024"), "the credit: {svg}");
}

#[test]
fn totals_over_different_years_each_name_their_own() {
    let brief = changed(|brief, chart| {
        total(2012)(brief, chart);
        let mut other = chart["series"][0].clone();
        other["id"] = "other".into();
        other["points"][0]["since"] = 2015.into();
        chart["series"].as_array_mut().expect("series").push(other);
        chart["views"][0]["series"] = json!(["fund", "other"]);
    });
    let said = said(&brief, 1, LIGHT);
    for text in [
        "2024: Budget 548 euros (2012 to 2024), Budget 548 euros (2015 to 2024).",
        "2024 (euros)",
        "548|2012 to 2024",
        "548|2015 to 2024",
    ] {
        assert!(said.contains(&text.to_owned()), "{text}: {said:#?}");
    }
}

/// The example with its columns in a color of its own.
fn colored(light: &str) -> Brief {
    changed(|brief, chart| {
        brief["colors"] =
            json!([{"id": "own", "light": light, "dark": "#2A8FB0", "pattern": "diagonal"}]);
        chart["series"][0]["color"] = "own".into();
    })
}

#[test]
fn a_color_of_its_own_is_that_of_the_theme_and_gives_way_to_the_systems() {
    let brief = colored("#2a7f9e");
    let chart = brief.charts().next().expect("a chart");
    let drawn = |theme: Theme| {
        let frame = Frame {
            width_css: 400.0,
            language_index: 1,
            theme,
            shown: Shown::default(),
            alone: None,
        };
        picture::svg(&brief, chart, &chart.views[0], frame)
    };
    let has = |theme: Theme, color: &str| drawn(theme).contains(&format!("fill=\"{color}\""));
    assert!(has(LIGHT, "#2a7f9e") && !has(LIGHT, "#2a8fb0"));
    assert!(has(DARK, "#2a8fb0") && !has(DARK, "#2a7f9e"));
    assert!(has(LIGHT.with_more_contrast(), "#2a7f9e"));
    for color in ["#2a7f9e", "#2a8fb0"] {
        assert!(!has(forced(), color), "{color} in forced colours");
    }
    let lines = |theme: Theme| drawn(theme).matches("<path").count();
    assert!(
        lines(LIGHT.with_patterns(true)) > lines(LIGHT),
        "a pattern of lines"
    );
}

#[test]
fn in_the_fallback_a_color_of_its_own_keeps_its_light_shade() {
    let brief = colored("#2a7f9e");
    let chart = brief.charts().next().expect("a chart");
    let view = fallback::picture::view_of(chart).expect("a view");
    let svg = fallback::picture::inline(&brief, chart, view, 1).text;
    assert!(svg.contains("fill=\"#2a7f9e\""), "{svg}");
    // What stands in for paper, ink and grid there is no color that a brief can have.
    for stand_in in ["#fe0001", "#fe0002", "#fe0003"] {
        let refused = std::panic::catch_unwind(|| colored(stand_in));
        assert!(refused.is_err(), "{stand_in}");
    }
}
