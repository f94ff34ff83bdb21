//! A picture of a single line has each value at its point, however steep the line is, and on no rule of its axis.

use crate::common::{builtin, chart, inside_and_apart, least_px, sizes};
use civic_brief::brief::{Brief, Year};
use civic_brief::chart::Plan;
use civic_brief::painter::Rect;
use civic_brief::press::{Format, Take, picture};

/// The share of people by year as a line that goes up and down.
const STEEP: [f64; 11] = [
    53.0, 67.5, 80.8, 62.8, 50.3, 54.3, 42.8, 61.0, 71.4, 87.5, 94.0,
];

/// The same, as a line that climbs in large steps.
const CLIMBING: [f64; 11] = [
    5.0, 14.0, 22.5, 31.0, 40.5, 49.0, 58.5, 67.0, 76.5, 85.0, 94.5,
];

/// The same, as a line that goes up a little, through the rules of the axis.
const GENTLE: [f64; 11] = [
    19.9, 25.9, 27.2, 25.5, 25.3, 28.1, 30.2, 37.0, 32.6, 38.4, 33.0,
];

/// The built-in brief with a line of these values.
fn line(values: &[f64; 11]) -> Brief {
    let mut brief = builtin();
    let mut charts = brief.sections.iter_mut().flat_map(|one| &mut one.charts);
    let chart = { &mut charts }.find(|chart| chart.id == "population-trend");
    let chart = chart.expect("the shares over the years");
    let [index] = chart.views[0].series(&chart.series)[..] else {
        panic!("one line");
    };
    let series = &mut chart.series[index];
    let first = series.points[0].clone();
    for year in (2015..2019).rev() {
        let mut point = first.clone();
        point.when = Year(year).into();
        series.points.insert(0, point);
    }
    assert_eq!(series.points.len(), values.len());
    for (point, value) in series.points.iter_mut().zip(values) {
        (point.value, point.decimals) = (*value, 1);
    }
    brief
}

fn take<'a>(brief: &'a Brief, size: &Format) -> Take<'a> {
    let chart = chart(brief, "population-trend");
    Take::new(brief, chart, &chart.views[0], 1, size)
}

/// Where a text stands, which is said once.
fn rect_of(plan: &Plan, text: &str, name: &str) -> Rect {
    let mut found = plan.texts.iter().filter(|one| one.text == text);
    let rect = found
        .next()
        .unwrap_or_else(|| panic!("{name}: no {text:?}"))
        .rect;
    assert!(found.next().is_none(), "{name}: {text:?} twice");
    rect
}

#[test]
fn each_value_of_a_steep_line_stands_at_its_point_in_every_size() {
    for values in [STEEP, CLIMBING] {
        let brief = line(&values);
        for size in sizes() {
            let take = take(&brief, &size);
            let name = format!("{} by {}", size.width_css, size.height_css);
            let plan = picture::plan(&take);
            for value in values {
                rect_of(&plan, &format!("{value:.1}"), &name);
            }
            inside_and_apart(&name, &take, &size, least_px(&size));
        }
    }
}

#[test]
fn no_value_stands_on_a_rule_where_there_is_other_room() {
    let brief = line(&GENTLE);
    for size in sizes().iter().filter(|size| size.width_css >= 800.0) {
        let name = format!("{} by {}", size.width_css, size.height_css);
        let plan = picture::plan(&take(&brief, size));
        let rules = ["10", "20", "30"].map(|tick| {
            let rect = rect_of(&plan, tick, &name);
            rect.y + rect.height / 2.0
        });
        let on_a_rule = |value: &&f64| {
            let rect = rect_of(&plan, &format!("{value:.1}"), &name);
            // Figures stand on the line of writing, as high as capitals.
            let (top, bottom) = (rect.y + 0.3 * rect.height, rect.y + 0.75 * rect.height);
            rules.iter().any(|y| (top..bottom).contains(y))
        };
        let crossed: Vec<_> = GENTLE.iter().filter(on_a_rule).collect();
        assert!(crossed.is_empty(), "{name}: {crossed:?} on a rule");
    }
}
