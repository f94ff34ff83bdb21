//! Bars and columns: from zero, on one scale, and those of one year together.

use std::collections::BTreeSet;

use crate::common::{builtin, pictures};
use civic_brief::brief::{InYear, Kind, Year};
use civic_brief::chart::{Frame, Mark, Shown};
use civic_brief::picture;
use civic_brief::theme::LIGHT;

#[test]
fn p03_columns_and_bars_start_at_zero_and_are_as_long_as_their_values() {
    let brief = builtin();
    let mut compared = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        let (upright, stacked) = match p.view.kind {
            Kind::Column(_) => (true, false),
            Kind::Bars(_) => (false, false),
            Kind::StackedBar(_) | Kind::GroupBars(_) => (false, true),
            _ => continue,
        };
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let value = |mark: &Mark| p.chart.series[mark.series].points[mark.point].value;
        // Columns become rows where they have no room.
        let feet = |upright: bool| -> Vec<f64> {
            let foot = |m: &Mark| if upright { m.rect.bottom() } else { m.rect.x };
            plan.marks.iter().map(foot).collect()
        };
        let alike = |feet: &[f64]| feet.iter().all(|foot| (foot - feet[0]).abs() < 0.01);
        let upright = upright && alike(&feet(true));
        if !stacked {
            assert!(alike(&feet(upright)), "{}: {:?}", p.name, feet(upright));
        }
        let length = |mark: &Mark| {
            if upright {
                mark.rect.height
            } else {
                mark.rect.width
            }
        };
        let longest = plan
            .marks
            .iter()
            .max_by(|a, b| value(a).total_cmp(&value(b)))
            .expect("a mark");
        for mark in &plan.marks {
            let wanted = value(mark) / value(longest) * length(longest);
            // The gap between the parts of a bar is taken from them.
            assert!(
                (length(mark) - wanted).abs() < 2.6,
                "{}: {}",
                p.name,
                mark.text
            );
            compared += 1;
        }
    }
    assert_eq!(
        compared,
        (2 * 5 + 9 + 23 + 23 + 8 + 15 + 10 + 5 + 2 + 8 + 3) * 2 * 2 * 2
    );
}

#[test]
fn p03_bars_of_one_year_are_nearer_to_each_other_than_to_the_next_year_s() {
    let brief = builtin();
    let mut pairs = 0;
    // So narrow that columns which stand side by side become rows.
    for p in pictures(&brief, &[180.0, 200.0]) {
        let (Kind::Column(series), "rating-changes") = (&p.view.kind, p.chart.id.as_str()) else {
            continue;
        };
        assert_eq!(series.len(), 2, "{}", p.name);
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let year = |mark: &Mark| p.chart.series[mark.series].points[mark.point].year();
        let mut within: Vec<f64> = Vec::new();
        let mut between = Vec::new();
        for two in plan.marks.windows(2) {
            let distance = two[1].rect.y - two[0].rect.y;
            assert!(distance > 0.0, "{}: no rows", p.name);
            match year(&two[0]) == year(&two[1]) {
                true => within.push(distance),
                false => between.push(distance),
            }
        }
        let largest = within.iter().copied().fold(0.0, f64::max);
        let nearest = between.iter().copied().fold(f64::MAX, f64::min);
        assert!(
            nearest >= 1.3 * largest,
            "{}: {within:?} and {between:?}",
            p.name
        );
        pairs += within.len();
    }
    assert!(pairs > 20, "{pairs}");
}

#[test]
fn p03_bars_of_every_year_that_can_be_chosen_are_on_one_scale() {
    let mut brief = builtin();
    // The number of countries in each category, as bars.
    let mut charts = { &mut brief.sections }
        .iter_mut()
        .flat_map(|one| &mut one.charts);
    let chart = charts
        .find(|chart| chart.id == "countries")
        .expect("countries");
    let years = vec![Year(2025), Year(2017)];
    let series = (0..5).collect();
    chart.views[0].kind = Kind::Bars(InYear { years, series });
    chart.views.truncate(1);
    // And one year in which a region has far more.
    let mut charts = { &mut brief.sections }
        .iter_mut()
        .flat_map(|one| &mut one.charts);
    let regions = charts.find(|chart| chart.id == "regions").expect("regions");
    regions.series[0].points[0].value += 60.0;
    let mut seen = BTreeSet::new();
    for (id, kind) in [("countries", "bars"), ("regions", "group-bars")] {
        let chart = brief.charts().find(|chart| chart.id == id).expect(id);
        let is_it = |kind: &Kind| matches!(kind, Kind::Bars(_) | Kind::GroupBars(_));
        let view = chart
            .views
            .iter()
            .find(|view| is_it(&view.kind))
            .expect(kind);
        let mut per_unit: Vec<f64> = Vec::new();
        for year in view.years() {
            let shown = Shown::of(view, Some(*year), std::iter::empty());
            let frame = Frame {
                width_css: 720.0,
                language_index: 0,
                theme: LIGHT,
                shown,
                alone: None,
            };
            let plan = picture::plan(&brief, chart, view, frame);
            // The widest says it with the least rounding and gap.
            let value = |mark: &Mark| chart.series[mark.series].points[mark.point].value;
            let widest = plan
                .marks
                .iter()
                .max_by(|a, b| a.rect.width.total_cmp(&b.rect.width));
            let widest = widest.expect("a bar");
            per_unit.push(widest.rect.width / value(widest));
            seen.insert((kind, *year));
        }
        assert_eq!(per_unit.len(), 2, "{id}");
        let off = per_unit[0] / per_unit[1] - 1.0;
        assert!(off.abs() < 0.03, "{id}: {per_unit:?}");
    }
    assert_eq!(seen.len(), 4);
}
