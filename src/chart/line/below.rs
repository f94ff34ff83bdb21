//! The values of lines below their years, where a picture stands alone and no value may be left to a table: a row for
//! each line, its values under their years or, where these have no room, one after the other.

use super::labels::{Roomless, sign};
use super::{Plot, axes::least_step};
use crate::brief::Year;
use crate::chart::{SMALL, Scene, Sheet, leading, rows};
use crate::join::{concat, join};
use crate::order::order;
use crate::painter::Point as At;

/// The width of the widest value.
pub(in crate::chart) fn widest(sheet: &Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    let mut widest = 0.0f64;
    for index in indexes {
        let series = scene.series(*index);
        for point in &series.points {
            let value = scene.value(series, point, false);
            widest = widest.max(sheet.text_width(&value, SMALL));
        }
    }
    widest
}

/// The least width of a plot under whose years the values of all lines have room.
pub(super) fn width(scene: &Scene<'_>, indexes: &[usize], widest: f64) -> f64 {
    let years = scene.years(indexes);
    let steps = match (years.first(), years.last()) {
        (Some(first), Some(last)) => (last.0 - first.0) / least_step(&years).max(1),
        _ => 0,
    };
    f64::from(steps) * (widest + rows::APART)
}

/// Draws the rows, in the order of the names: the highest last value first, where these stand at the lines' ends; none for
/// a single line that has all values at its points. Returns where they end.
pub(super) fn values(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    (indexes, years): (&[usize], f64),
) -> f64 {
    let single = indexes.len() == 1;
    if single && sheet.plan.unlabelled == 0 {
        return years;
    }
    sheet.plan.unlabelled = 0;
    let last = |place: usize| {
        let points = &scene.series(indexes[place]).points;
        points.last().map_or(0.0, |point| point.value)
    };
    // Names that stand above the lines are in the order of the brief.
    let is_by_height = !sheet.plan.as_rows;
    let places = order(indexes.len(), &|one, other| {
        is_by_height && last(one) > last(other)
    });
    let widest = widest(sheet, scene, indexes);
    let fits = plot.right - plot.left >= width(scene, indexes, widest);
    let x_of = |year| plot.x(year);
    let x_of: Option<&dyn Fn(Year) -> f64> = if fits { Some(&x_of) } else { None };
    let sign: rows::Before<'_> = &|sheet, place, room| sign(sheet, scene, (indexes, place), room);
    let sign = (!single).then_some(sign);
    rows::below(sheet, scene, (indexes, &places), years, x_of, sign)
}

/// What found no room at its year, below the values: each with that year, and once. Returns where it ends.
pub(super) fn said(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    roomless: &Roomless,
    values: f64,
) -> f64 {
    let mut said: Vec<String> = Vec::new();
    for (year, text) in roomless {
        let one = concat(&[&year.written(), &scene.language.colon, text]);
        if !said.contains(&one) {
            said.push(one);
        }
    }
    if said.is_empty() {
        return values;
    }
    let (x, y) = (0.0, values + leading(SMALL));
    let (all, muted) = (join(&said, "; "), sheet.theme.muted);
    sheet.paragraph(&all, At { x, y }, sheet.width, SMALL, muted)
}
