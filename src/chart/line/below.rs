//! The values of several lines below their years, a row for each line: where a picture stands alone, and no value
//! may be left to a table.

use super::{Plot, YEARS};
use crate::chart::fill::Marker;
use crate::chart::{SMALL, Scene, Sheet, leading};
use crate::painter::{Align, Point as At};
use crate::theme::size;

/// Between two values of a row at least, in CSS pixels. 5.
const BETWEEN: f64 = 5.0;

/// Draws the rows, the highest last value first, as the names stand at the lines' ends. Returns where they end.
pub(super) fn values(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    indexes: &[usize],
) -> f64 {
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
    rows.sort_by(|(a, _), (b, _)| last(*b).total_cmp(&last(*a)));
    let spacing = (plot.right - plot.left) / f64::from(plot.last.0 - plot.first.0).max(1.0);
    let mut y = plot.bottom + YEARS + leading(SMALL);
    for (index, marker) in rows {
        y += leading(SMALL);
        let series = scene.series(index);
        let color = sheet.theme.swatch(series.paint).fill;
        let place = At {
            x: size::DOT + 2.0,
            y: y - size::CAP * SMALL.size_css / 2.0,
        };
        sheet.marker(place, marker, size::DOT, color);
        for point in &series.points {
            let text = scene.value(series, point, false);
            if sheet.text_width(&text, SMALL) + BETWEEN > spacing {
                sheet.plan.unlabelled += 1;
                continue;
            }
            let x = plot.x(point.year());
            sheet.text(&text, At { x, y }, Align::Middle, SMALL, sheet.theme.ink);
        }
    }
    y
}
