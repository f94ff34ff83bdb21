//! What briefs by chance and fuzzing found, each as the smallest brief that showed it.

use crate::common::{first, inside_and_apart, least_px, sizes, takes};
use civic_brief::brief::Brief;
use civic_brief::chart::{Frame, Plan, Shown};
use civic_brief::format;
use civic_brief::language::find;
use civic_brief::press::picture as press_picture;
use civic_brief::press::room;
use civic_brief::{json, picture};
use serde_json::{Value, json};

const SMALL: &str = include_str!("../briefs/good-small.json");

/// The small brief with another chart of one series of those points, shown as that kind.
fn small(kind: &str, points: Value) -> Value {
    let mut brief: Value = serde_json::from_str(SMALL).expect("JSON");
    // The points go on after the day of its source.
    brief["sources"][0]["date"] = brief["version"].clone();
    let chart = &mut brief["sections"][0]["charts"][0];
    for text in ["title", "message"] {
        chart[text] = json!({"en": "It was so."});
    }
    let (all, year) = (points.as_array().expect("points"), |p: &Value| {
        p["year"].to_string()
    });
    let (first, last) = (year(&all[0]), year(&all[all.len() - 1]));
    chart["period"] = json!({"en": format!("{first}–{last}")});
    let mut series = chart["series"][0].clone();
    series["points"] = points;
    let shown = if kind == "steps" {
        json!("count")
    } else {
        json!(["count"])
    };
    if kind == "steps" {
        series["window"] = "state".into();
    }
    chart["series"] = json!([series]);
    chart["views"] = json!([{"id": "view", "kind": kind, "name": {"en": "View"}, "series": shown}]);
    brief
}

fn chart(brief: &mut Value) -> &mut Value {
    &mut brief["sections"][0]["charts"][0]
}

fn years(values: &[f64]) -> Value {
    years_from(2000, values)
}

fn years_from(first: u16, values: &[f64]) -> Value {
    let points = values
        .iter()
        .zip(first..)
        .map(|(value, year)| json!({"year": year, "value": value}));
    points.collect()
}

fn valid(brief: &Value) -> Brief {
    crate::common::read(&brief.to_string())
}

fn frame(brief: &Brief, width_css: f64) -> Frame {
    Frame {
        width_css,
        language_index: 0,
        theme: civic_brief::theme::LIGHT,
        shown: Shown::of(&first(brief).views[0], None, std::iter::empty()),
        alone: None,
    }
}

fn plan(brief: &Brief, width_css: f64) -> Plan {
    let chart = first(brief);
    picture::plan(brief, chart, &chart.views[0], frame(brief, width_css))
}

fn says(plan: &Plan, wanted: &str) -> bool {
    plan.texts.iter().any(|text| text.text.contains(wanted))
}

/// What `check` says of a file.
fn told(brief: &Value) -> Vec<String> {
    let faults = json::checked(brief.to_string().as_bytes())
        .err()
        .unwrap_or_default();
    faults
        .iter()
        .map(|fault| format!("{fault}: {}", fault.advice))
        .collect()
}

#[test]
fn p09_every_value_of_a_line_of_large_numbers_is_printed_and_large_enough_in_every_picture() {
    for (kind, count) in [("line", 10), ("line", 30), ("column", 30), ("steps", 30)] {
        let values: Vec<f64> = (0..count)
            .map(|index| 12_345.0 + f64::from(index * 7919 % 60_000))
            .collect();
        let brief = valid(&small(kind, years_from(1990, &values)));
        for size in sizes() {
            for (name, take) in takes(&brief, &size) {
                inside_and_apart(&name, &take, &size, least_px(&size));
                let plan = press_picture::plan(&take);
                for value in &values {
                    let number = format::number(*value, 0, find("en").expect("English"));
                    assert!(
                        says(&plan, &number),
                        "{kind} of {count}, {name}: no {number}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_break_before_the_first_year_of_a_line_draws_no_rule() {
    let rules = |points: Value| {
        let mut brief = small("line", points);
        // An earlier figure of another series: without any, a break there is refused.
        let own = self::chart(&mut brief);
        let mut other = own["series"][0].clone();
        (other["id"], other["unit"]) = ("other".into(), "percent".into());
        other["points"] = json!([{"year": 2019, "value": 1}]);
        own["series"].as_array_mut().expect("a list").push(other);
        own["period"]["en"] = "2019–2021".into();
        let brief = valid(&brief);
        let chart = first(&brief);
        let svg = picture::svg(&brief, chart, &chart.views[0], frame(&brief, 720.0));
        svg.matches("<rect").count()
    };
    let with =
        json!([{"year": 2020, "value": 1, "break": {"en": "New"}}, {"year": 2021, "value": 2}]);
    let without = json!([{"year": 2020, "value": 1}, {"year": 2021, "value": 2}]);
    assert_eq!(rules(with), rules(without));
}

#[test]
fn d01_a_sum_of_minimums_is_a_minimum_and_has_the_marks_of_its_language() {
    let mut brief = small("line", json!([{"year": 2024, "value": 600}]));
    let chart = chart(&mut brief);
    let mut one = chart["series"][0].clone();
    one["at_least"] = true.into();
    let mut two = one.clone();
    (two["id"], two["color"]) = ("two".into(), "open".into());
    two["name"]["en"] = "Others".into();
    (two["points"][0]["value"], two["at_least"]) = (400.into(), false.into());
    chart["series"] = json!([one, two]);
    chart["views"] = json!([{
        "id": "view", "kind": "squares", "name": {"en": "View"}, "years": [2024], "parts": ["count", "two"],
    }]);
    let squares = plan(&valid(&brief), 720.0);
    assert!(says(&squares, "≥\u{a0}1,000 "), "{:?}", squares.texts);
    assert!(
        says(&squares, "≥\u{a0}600 ") && !says(&squares, "≥\u{a0}400"),
        "{:?}",
        squares.texts
    );

    let chart = self::chart(&mut brief);
    chart["groups"] = json!([{"id": "north", "name": {"en": "North"}}]);
    for series in chart["series"].as_array_mut().expect("a list") {
        series["group"] = "north".into();
    }
    chart["views"] =
        json!([{"id": "view", "kind": "group-bars", "name": {"en": "View"}, "years": [2024]}]);
    let bars = plan(&valid(&brief), 720.0);
    assert!(says(&bars, "≥\u{a0}1,000 North"), "{:?}", bars.texts);
}

#[test]
fn two_wide_values_of_one_year_are_not_printed_over_each_other() {
    let mut brief = small("column", years(&[59_302.0, 59_302.0, 59_302.0]));
    let chart = chart(&mut brief);
    let mut two = chart["series"][0].clone();
    (two["id"], two["color"]) = ("two".into(), "open".into());
    chart["series"].as_array_mut().expect("a list").push(two);
    chart["views"][0]["series"] = json!(["count", "two"]);
    let brief = valid(&brief);
    for width in (200..=800).step_by(20) {
        let plan = plan(&brief, width.into());
        for (index, text) in plan.texts.iter().enumerate() {
            for other in &plan.texts[index + 1..] {
                assert!(
                    !text.rect.meets(&other.rect),
                    "{width}: {} over {}",
                    text.text,
                    other.text
                );
            }
        }
    }
}

#[test]
fn a_word_wider_than_the_page_is_parted_in_every_kind_of_picture() {
    let word = "onafhankelijkheidsverklaringsgedenkdagenherdenkingscommissievergadering";
    for kind in ["line", "column", "steps", "bars", "dots"] {
        let mut brief = small(kind, years(&[1.0, 20_000.0]));
        let chart = chart(&mut brief);
        chart["series"][0]["name"]["en"] = word.into();
        chart["series"][0]["points"][1]["break"] = json!({"en": word});
        if ["bars", "dots"].contains(&kind) {
            chart["views"][0]["years"] = json!([2001]);
        }
        let plan = plan(&valid(&brief), 200.0);
        for text in &plan.texts {
            assert!(
                text.rect.x > -0.01 && text.rect.right() < 200.01,
                "{kind}: {text:?}"
            );
        }
    }
}

#[test]
fn names_that_have_no_room_below_their_parts_stand_one_below_the_other() {
    let mut brief = small("line", json!([{"year": 2024, "value": 50}]));
    let chart = chart(&mut brief);
    let part = |(id, name): (&str, &str)| {
        let mut one = chart["series"][0].clone();
        (one["id"], one["name"]["en"], one["unit"]) = (id.into(), name.into(), "percent".into());
        if id == "two" {
            one["color"] = "single".into();
        }
        one
    };
    // As wide as half the bar, but for less than what is kept free beside a name.
    let wide = |text: &String| civic_brief::widths::width_em(text, false) * 15.0 > 233.0;
    let name = (0..)
        .map(|count| "Another name".to_owned() + &"i".repeat(count))
        .find(wide);
    let name = name.expect("a name");
    let parts = [
        ("one", "A name that is a little longer than its part"),
        ("two", &*name),
    ];
    chart["series"] = parts.map(part).into_iter().collect();
    chart["views"] = json!([{
        "id": "bar", "kind": "stacked-bar", "name": {"en": "Bar"}, "years": [2024], "parts": ["one", "two"],
    }]);
    let plan = plan(&valid(&brief), 480.0);
    let of = |name: &str| {
        let found = plan.texts.iter().find(|text| text.text.contains(name));
        found.expect("its name").rect
    };
    let (one, two) = (of(parts[0].1), of(parts[1].1));
    assert!(one.right() > two.x && !one.meets(&two), "{one:?} {two:?}");
}

#[test]
fn check_says_which_view_is_too_much_for_a_picture_and_what_to_do() {
    let mut brief = small("line", years(&[1.0]));
    let chart = chart(&mut brief);
    let one = chart["series"][0].clone();
    let named = |index: usize| {
        let mut series = one.clone();
        series["id"] = format!("s{index}").into();
        let letter = |index: usize| char::from(b'a' + index as u8);
        let name = [letter(index / 26), letter(index % 26)];
        series["name"]["en"] = String::from_iter(name).into();
        series
    };
    let ids = |count| -> Value {
        (0..count)
            .map(|index| format!("s{index}").into())
            .collect::<Vec<Value>>()
            .into()
    };
    chart["series"] = (0..60).map(named).collect();
    let view = |count| json!({"id": format!("of-{count}"), "kind": "bars", "name": {"en": if count > 5 { "All" } else { "Some" }}, "years": [2000], "series": ids(count)});
    chart["views"] = json!([view(5), view(60)]);
    assert_eq!(room::crowded(&valid(&brief)).len(), 1);
    let told = told(&brief);
    let [said] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert!(said.starts_with("no room for all of it in a picture of 640x450 in \"en\" at sections[0].charts[0].views[1] (line 1, "), "{said}");
    assert!(
        said.ends_with("show fewer series or years in this view"),
        "{said}"
    );
}

#[test]
fn check_refuses_what_would_be_shown_twice_or_not_at_all_or_without_end() {
    let two = || small("line", years(&[1.0, 2.0]));
    let mut cases: Vec<(Value, &str)> = Vec::new();
    let mut brief = two();
    brief["languages"] = json!(["en", "en"]);
    cases.push((brief, "language used twice: \"en\" at languages[1]"));
    let mut brief = two();
    chart(&mut brief)["views"][0]["series"] = json!(["count", "count"]);
    cases.push((
        brief,
        "series that stands twice: \"count\" at sections[0].charts[0].views[0]",
    ));
    let bars = json!([{"id": "bars", "kind": "bars", "name": {"en": "Bars"}, "years": [2000, 2000], "series": ["count"]}]);
    let mut brief = two();
    chart(&mut brief)["views"] = bars.clone();
    cases.push((
        brief,
        "year that stands twice: 2000 at sections[0].charts[0].views[0].years[1]",
    ));
    for kind in ["line", "column"] {
        let days = json!([{"date": "2024-01-05", "value": 1}, {"date": "2024-06-05", "value": 2}]);
        cases.push((
            small(kind, days),
            "day in a view of years: 2024-01-05 at sections[0].charts[0].views[0]",
        ));
        let far = json!([{"year": 1006, "value": 1}, {"year": 2016, "value": 2}]);
        cases.push((small(kind, far), "years without end: 1006 to 2016, at most 200 are drawn at sections[0].charts[0].views[0]"));
    }
    let mut brief = two();
    chart(&mut brief)["groups"] = json!([{"id": "north", "name": {"en": "North"}}]);
    cases.push((
        brief,
        "series of no group: \"count\" at sections[0].charts[0].series[0]",
    ));
    let mut brief = two();
    let own = chart(&mut brief);
    own["groups"] =
        json!([{"id": "north", "name": {"en": "North"}}, {"id": "south", "name": {"en": "South"}}]);
    let mut other = own["series"][0].clone();
    own["series"][0]["group"] = "north".into();
    (other["id"], other["group"], other["name"]["en"]) =
        ("other".into(), "south".into(), "Others".into());
    own["series"].as_array_mut().expect("a list").push(other);
    cases.push((brief, "group unlike the first: \"south\" has \"Others\" where \"north\" has \"Count\" at sections[0].charts[0].groups[1]"));
    for (brief, wanted) in cases {
        let told = told(&brief);
        assert!(
            told.iter().any(|said| said.starts_with(wanted)),
            "{wanted}: {told:?}"
        );
        assert!(
            !told.iter().any(|said| said.contains("what may stand here")),
            "{told:?}"
        );
    }
    // Days are what steps are for.
    let days = json!([{"date": "2024-01-05", "value": 1}, {"date": "2024-06-05", "value": 2}]);
    let mut brief = small("steps", days);
    chart(&mut brief)["series"][0]["window"] = "state".into();
    assert_eq!(told(&brief), [] as [String; 0]);
}

#[test]
fn a_name_that_may_be_meant_cannot_move_the_cursor() {
    let mut brief = small("line", years(&[1.0, 2.0]));
    let chart = chart(&mut brief);
    chart["series"][0]["id"] = "coun\u{1b}t".into();
    chart["title"]["en"] = "It was {count.2000}.".into();
    // The slot finds no series for want of a good id, and that alone is told.
    let of_id = told(&brief);
    assert_eq!(of_id.len(), 1, "{of_id:?}");
    let mut brief = small("line", years(&[1.0, 2.0]));
    brief["languages"] = json!([{"tag": "e\u{1b}n"}]);
    let of_tag = told(&brief);
    assert!(
        of_tag
            .iter()
            .any(|said| said.contains("under another tag: \"en\"")),
        "{of_tag:?}"
    );
    for told in [of_id, of_tag] {
        assert!(told.concat().contains("\\u{1b}"), "{told:?}");
        assert!(!told.concat().contains('\u{1b}'), "{told:?}");
    }
}

#[test]
fn a_number_by_hand_is_told_its_slot_and_one_that_is_no_figure_is_not() {
    let by_hand = |text: &str| {
        let mut brief = small("line", years(&[70.0, 80.0, 70.0]));
        chart(&mut brief)["message"]["en"] = text.into();
        told(&brief).concat()
    };
    assert!(by_hand("It was 80.").ends_with(
        "write {count.2001} instead, if that figure is meant: it follows it when it changes"
    ));
    // The year that is named, else the latest.
    assert!(by_hand("It was 70 in 2000.").contains("write {count.2000} instead"));
    assert!(by_hand("It was 70.").contains("write {count.2002} instead"));
    assert!(by_hand("It was 90.").contains("no figure of this chart is that number"));
}
