//! Briefs by chance: whatever the checks let pass is drawn whole, legible and in the order of its data.

use std::collections::BTreeMap;

use crate::common::{sizes, takes};
use crate::random::{KINDS, briefs, read, tried};
use civic_brief::brief::{Brief, Chart, Kind, View};
use civic_brief::chart::{Frame, Plan, Shown};
use civic_brief::painter::Rect;
use civic_brief::picture;
use civic_brief::press::{self, room};
use civic_brief::theme::{LIGHT, size};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{TestCaseError, TestRunner};

const WIDTHS: [f64; 5] = [200.0, 320.0, 480.0, 780.0, 1600.0];

/// Every chart × view × first and last year × language.
fn views(
    brief: &Brief,
    mut seen: impl FnMut(&Chart, &View, Frame) -> Result<(), String>,
) -> Result<(), String> {
    for chart in brief.charts() {
        for view in &chart.views {
            let years = view.years();
            let mut ends = vec![years.first().copied()];
            if years.len() > 1 {
                ends.push(years.last().copied());
            }
            for year in ends {
                for language_index in 0..brief.languages.len() {
                    let frame = Frame {
                        width_css: 720.0,
                        language_index,
                        theme: LIGHT,
                        shown: Shown::of(view, year, std::iter::empty()),
                        alone: None,
                    };
                    seen(chart, view, frame)?;
                }
            }
        }
    }
    Ok(())
}

/// All texts within a rectangle, none over another, and none smaller than so many pixels.
fn legible(plan: &Plan, inner: Rect, least_css: f64) -> Result<(), String> {
    for (index, text) in plan.texts.iter().enumerate() {
        if !inner.holds(&text.rect) {
            return Err(format!(
                "{:?} leaves the frame: {:?} in {inner:?}",
                text.text, text.rect
            ));
        }
        let size_css = text.rect.height / (size::ASCENT + size::DESCENT);
        if size_css < least_css - 0.01 {
            return Err(format!("{:?} is {size_css} pixels high", text.text));
        }
        for other in &plan.texts[index + 1..] {
            if text.rect.meets(&other.rect) {
                return Err(format!("{:?} meets {:?}", text.text, other.text));
            }
        }
    }
    for mark in &plan.marks {
        if !inner.holds(&mark.rect) {
            return Err(format!(
                "mark {:?} leaves the frame: {:?} in {inner:?}",
                mark.text, mark.rect
            ));
        }
    }
    Ok(())
}

/// The marks that the data ask for, in their order: the series of each and its point.
fn wanted(chart: &Chart, view: &View, frame: Frame) -> Vec<(usize, usize)> {
    let series = view.series(&chart.series);
    let place = |index: usize, year| {
        chart.series[index]
            .points
            .iter()
            .position(|point| point.when == year)
    };
    let all = |index: &usize| {
        let index = *index;
        (0..chart.series[index].points.len()).map(move |point| (index, point))
    };
    match (&view.kind, frame.shown.year) {
        // A year after the other, the series of each in their order.
        (Kind::Column(_), _) => {
            let mut by_year = BTreeMap::new();
            for (index, point) in series.iter().flat_map(all) {
                let when = chart.series[index].points[point].when;
                by_year
                    .entry(when)
                    .or_insert_with(Vec::new)
                    .push((index, point));
            }
            by_year.into_values().flatten().collect()
        }
        (Kind::GroupBars(_) | Kind::GroupSquares(_), Some(year)) => {
            let groups = 0..chart.groups.len();
            let of = |group: usize| {
                let in_group = move |index: &usize| chart.series[*index].group == Some(group);
                (0..chart.series.len()).filter(in_group)
            };
            let points = groups
                .flat_map(of)
                .filter_map(|index| Some((index, place(index, year.into())?)));
            // What is none has no bar and no square.
            points
                .filter(|(index, point)| chart.series[*index].points[*point].value > 0.0)
                .collect()
        }
        (Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts), Some(year)) => {
            let points = parts
                .parts
                .iter()
                .filter_map(|index| Some((*index, place(*index, year.into())?)));
            points.collect()
        }
        (_, Some(year)) => series
            .iter()
            .filter_map(|index| Some((*index, place(*index, year.into())?)))
            .collect(),
        (_, None) => series.iter().flat_map(all).collect(),
    }
}

fn in_order(chart: &Chart, view: &View, frame: Frame, plan: &Plan) -> Result<(), String> {
    let drawn: Vec<(usize, usize)> = plan
        .marks
        .iter()
        .map(|mark| (mark.series, mark.point))
        .collect();
    let mut wanted = wanted(chart, view, frame);
    // A share of less than half a per cent may have no square of the hundred.
    if matches!(view.kind, Kind::Waffle(_) | Kind::Squares(_)) {
        let least = if matches!(view.kind, Kind::Waffle(_)) {
            1.0
        } else {
            0.5
        };
        let value = |(series, point): &(usize, usize)| chart.series[*series].points[*point].value;
        wanted.retain(|mark| value(mark) >= least || drawn.contains(mark));
    }
    if drawn == wanted {
        return Ok(());
    }
    Err(format!("marks {drawn:?} instead of {wanted:?}"))
}

#[test]
fn a_generator_of_briefs_makes_all_kinds_and_little_that_is_refused() {
    let mut runner = TestRunner::deterministic();
    let (mut valid, mut kinds) = (0, BTreeMap::new());
    let mut refused: BTreeMap<String, usize> = BTreeMap::new();
    const ALL: usize = 400;
    for _ in 0..ALL {
        let written = briefs(4).new_tree(&mut runner).expect("a brief").current();
        match read(&written) {
            Ok(brief) => {
                valid += 1;
                for chart in brief.charts() {
                    for view in &chart.views {
                        *kinds.entry(view.id.clone()).or_insert(0) += 1;
                    }
                }
                assert!(brief.charts().count() <= 4);
            }
            Err(problems) => {
                for problem in problems {
                    let message = problem.split(" at sections").next().unwrap_or_default();
                    *refused.entry(message.to_owned()).or_default() += 1;
                }
            }
        }
    }
    assert!(
        valid * 10 >= ALL * 9,
        "only {valid} of {ALL} are valid: {refused:#?}"
    );
    assert!(
        KINDS
            .iter()
            .all(|kind| kinds.get(*kind).is_some_and(|count: &usize| *count > 20)),
        "{kinds:?}"
    );
}

#[test]
fn a60_on_a_page_every_text_is_inside_legible_and_apart_and_every_mark_in_its_order() {
    tried("tests/random/page.seeds.txt", 150, 2, |_, brief| {
        views(brief, |chart, view, frame| {
            for width_css in WIDTHS {
                let frame = Frame { width_css, ..frame };
                let plan = picture::plan(brief, chart, view, frame);
                let whole = Rect {
                    x: 0.0,
                    y: 0.0,
                    width: plan.width_css,
                    height: plan.height_css,
                };
                let held =
                    legible(&plan, whole, 12.0).and_then(|()| in_order(chart, view, frame, &plan));
                held.map_err(|fault| format!("{}.{} at {width_css}: {fault}", chart.id, view.id))?;
            }
            Ok(())
        })
        .map_err(TestCaseError::fail)
    });
}

#[test]
fn p09_taken_along_every_text_is_inside_legible_and_apart_and_every_mark_in_its_order() {
    tried("tests/random/taken.seeds.txt", 60, 2, |_, brief| {
        // What has no room in a picture is told to its author by `check`, and how much that is by the next test.
        if !room::crowded(brief).is_empty() {
            return Ok(());
        }
        for size in sizes()
            .iter()
            .filter(|size| !["1280x900", "1920x1350"].contains(&size.name))
        {
            for (name, take) in takes(brief, size) {
                let plan = press::picture::plan(&take);
                let (width, height) = (size.width_css, size.height_css);
                let top = height * if height > 1.7 * width { 0.14 } else { 0.05 };
                let inner = Rect {
                    x: 0.05 * width,
                    y: top,
                    width: 0.9 * width,
                    height: height - 2.0 * top,
                };
                let least = crate::common::least_px(size) / size.scale;
                let held = legible(&plan, inner, least)
                    .and_then(|()| in_order(take.chart, take.view, take.frame, &plan))
                    .and_then(|()| match plan.unlabelled {
                        0 => Ok(()),
                        count => Err(format!("{count} values without a label")),
                    });
                held.map_err(|fault| TestCaseError::fail(format!("{name}: {fault}")))?;
            }
        }
        Ok(())
    });
}

#[test]
fn most_views_of_any_brief_have_room_in_every_picture() {
    let mut runner = TestRunner::deterministic();
    let (mut views, mut crowded) = (0, 0);
    for _ in 0..100 {
        let written = briefs(2).new_tree(&mut runner).expect("a brief").current();
        let Ok(brief) = read(&written) else { continue };
        views += brief.charts().map(|chart| chart.views.len()).sum::<usize>();
        crowded += room::crowded(&brief).len();
    }
    assert!(
        crowded * 4 < views,
        "{crowded} of {views} views have no room"
    );
}
