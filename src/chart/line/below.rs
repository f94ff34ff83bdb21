//! The values of lines below their years, where a picture stands alone and no value may be left to a table: a row for
//! each line, its values under their years or, where these have no room, one after the other.

use super::labels::Roomless;
use super::{Plot, axes::least_step};
use crate::brief::Year;
use crate::chart::fill::Marker;
use crate::chart::{SMALL, Scene, Sheet, leading, rows};
use crate::join::{concat, join};
use crate::painter::{Align, Point as At};
use crate::theme::size;

/// Between two values of a row at least, in CSS pixels. 5.
pub(in crate::chart) const BETWEEN: f64 = 5.0;

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
    f64::from(steps) * (widest + BETWEEN)
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
    let mut rows: Vec<(usize, Marker)> = indexes
        .iter()
        .copied()
        .zip(Marker::ALL.iter().copied().cycle())
        .collect();
    let last = |index: usize| {
        scene
            .series(index)
            .points
            .last()
            .map_or(0.0, |point| point.value)
    };
    // Names that stand above the lines are in the order of the brief.
    if !sheet.plan.as_rows {
        rows.sort_by(|(a, _), (b, _)| last(*b).total_cmp(&last(*a)));
    }
    let widest = widest(sheet, scene, indexes);
    let fits = plot.right - plot.left >= width(scene, indexes, widest);
    let mut y = years;
    for (index, marker) in rows {
        y += leading(SMALL);
        let series = scene.series(index);
        let color = sheet.theme.swatch(series.paint).fill;
        let left = match single {
            true => 0.0,
            false => 2.0 * size::DOT + size::SPACE,
        };
        if !single {
            let place = At {
                x: size::DOT + 2.0,
                y: y - size::CAP * SMALL.size_css / 2.0,
            };
            sheet.marker(place, marker, size::DOT, color);
        }
        if fits {
            row(sheet, scene, index, y, &|year| plot.x(year));
            continue;
        }
        y = rows::listed(sheet, scene, index, At { x: left, y });
    }
    y
}

/// The values of a series, each under its year.
pub(in crate::chart) fn row(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    index: usize,
    y: f64,
    x_of: &dyn Fn(Year) -> f64,
) {
    let series = scene.series(index);
    for point in &series.points {
        let text = scene.value(series, point, false);
        let at = At {
            x: x_of(point.year()),
            y,
        };
        sheet.text(&text, at, Align::Middle, SMALL, sheet.theme.ink);
    }
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
