//! A picture of columns that is taken away keeps each value at its column or below its year, and apart from the others.

use crate::common::{builtin, inside_and_apart, least_px, sizes};
use civic_brief::brief::{Brief, Chart, Kind, Year};
use civic_brief::chart::Plan;
use civic_brief::press::{Format, Take, picture};

/// A number for every fourth year, and the part of it that is meant, as columns.
const ALL: [(u16, f64, f64); 7] = [
    (2000, 245.5, 170.5),
    (2004, 222.3, 128.4),
    (2008, 215.2, 115.3),
    (2012, 168.0, 85.3),
    (2016, 151.6, 72.5),
    (2020, 160.0, 79.0),
    (2024, 137.6, 54.0),
];

/// The built-in brief, whose columns of two series are these.
fn columns() -> (Brief, String) {
    let mut brief = builtin();
    let mut charts = brief.sections.iter_mut().flat_map(|one| &mut one.charts);
    let is_it = |chart: &&mut Chart| {
        let kind = chart.views.first().map(|view| &view.kind);
        matches!(kind, Some(Kind::Column(series)) if series.len() == 2)
    };
    let chart = { &mut charts }.find(is_it).expect("columns of two series");
    let Kind::Column(drawn) = &chart.views[0].kind else {
        unreachable!("columns");
    };
    for (place, index) in drawn.clone().into_iter().enumerate() {
        let series = &mut chart.series[index];
        let mut point = series.points[0].clone();
        point.decimals = 1;
        let points = ALL.iter().map(|(year, all, part)| {
            point.when = Year(*year).into();
            point.value = if place == 0 { *all } else { *part };
            point.clone()
        });
        series.points = points.collect();
    }
    let id = chart.id.clone();
    (brief, id)
}

fn plan(brief: &Brief, id: &str, size: &Format) -> Plan {
    let chart = brief.charts().find(|chart| chart.id == id);
    let chart = chart.expect("the columns");
    let take = Take::new(brief, chart, &chart.views[0], 1, size);
    let name = format!("{} by {}", size.width_css, size.height_css);
    inside_and_apart(&name, &take, size, least_px(size));
    picture::plan(&take)
}

#[test]
fn values_that_have_no_room_at_their_columns_stand_below_their_years() {
    let (brief, id) = columns();
    let mut below = 0;
    for size in sizes() {
        let plan = plan(&brief, &id, &size);
        assert!(!plan.listed, "{} by {}", size.width_css, size.height_css);
        let mut left = f64::INFINITY;
        let mut middle = |text: &str| {
            let mut found = plan.texts.iter().filter(|one| one.text == text);
            let rect = found.next().unwrap_or_else(|| panic!("{text}")).rect;
            left = left.min(rect.x);
            (rect.x + rect.width / 2.0, rect.y)
        };
        let foot = plan.marks.iter().map(|mark| mark.rect.bottom());
        let foot = foot.fold(0.0, f64::max);
        for (year, all, part) in ALL {
            let values = [all, part].map(|value| middle(&format!("{value:.1}")));
            if values.iter().all(|(_, y)| *y > foot) {
                let (x, y) = middle(&year.to_string());
                assert!(
                    values.iter().all(|at| (at.0 - x).abs() < 0.5 && at.1 > y),
                    "{year}"
                );
                below += 1;
            }
        }
        // Behind the swatches, as the names above the columns are.
        let chart = brief
            .charts()
            .find(|chart| chart.id == id)
            .expect("columns");
        let name = chart.series[0].name.written(1, &chart.series);
        let name = plan.texts.iter().find(|text| text.text == name);
        let behind = name.expect("a name").rect.x - 3.0;
        assert!(left >= behind || below == 0, "{left} before {behind}");
    }
    assert!(below > 0 && below % ALL.len() == 0, "{below}");
}

#[test]
fn a_value_that_is_wider_than_its_column_leaves_the_higher_one_beside_it() {
    let (brief, id) = columns();
    let chart = brief
        .charts()
        .find(|chart| chart.id == id)
        .expect("columns");
    let mut wider = 0;
    // From columns that are far narrower than their values to such as have all the room.
    for width_css in (500..1100).step_by(20) {
        let take = Take::new(&brief, chart, &chart.views[0], 1, &sizes()[0]);
        let frame = civic_brief::chart::Frame {
            width_css: f64::from(width_css),
            ..take.frame
        };
        let plan = civic_brief::picture::plan(&brief, chart, take.view, frame);
        if plan.as_rows {
            continue;
        }
        for (_, _, part) in ALL {
            let value = format!("{part:.1}");
            let text = plan.texts.iter().find(|one| one.text == value);
            let rect = text.expect("a value").rect;
            let meets = |x: f64, width: f64| rect.x < x + width && x < rect.right();
            for mark in &plan.marks {
                let column = mark.rect;
                let is_beside = column.y < rect.bottom() && column.bottom() > rect.y;
                assert!(
                    !is_beside || !meets(column.x, column.width),
                    "{value} at {width_css}"
                );
                wider += usize::from(column.width < rect.width);
            }
        }
    }
    assert!(wider > 0, "no value is wider than its column");
}
