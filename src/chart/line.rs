//! Lines over the years, from zero, with their names at their ends. A missing year is a gap.

pub(super) mod axes;
pub(super) mod below;
pub(super) mod labels;

use super::fill::Marker;
use super::{SMALL, Scene, Sheet, Span, leading, tick_step, ticks_within};

use crate::brief::{Point, Year, usual_step};

use crate::painter::Point as At;
use crate::theme::{Color, size};

/// Height of the plot in parts of the width, and its least and greatest in CSS pixels. 0.45, 210 to 340.
const HEIGHT: (f64, f64, f64) = (0.45, 210.0, 340.0);
/// The plot is at least so wide beside names at the ends of its lines, in CSS pixels. 90.
const LEAST: f64 = 90.0;
/// Steps on the value axis, at most. 5.
const STEPS: f64 = 5.0;
/// Dashes and gaps in CSS pixels, in the order of the patterns: colour is never alone.
const DASHES: [[u8; 4]; 5] = [
    [2, 3, 2, 3],
    [5, 3, 5, 3],
    [10, 4, 10, 4],
    [16, 3, 3, 3],
    [0; 4],
];
/// The last of them, which has no gaps.
const WHOLE: usize = DASHES.len() - 1;
/// A bit for each of them.
const ALL_TAKEN: u32 = (1 << DASHES.len()) - 1;
/// From the zero line to the years, in CSS pixels: below the 0 beside that line. 9.
const YEARS: f64 = 9.0;

/// The plot: where years and values stand.
struct Plot {
    left: f64,
    /// How far the rules run on beside the first and the last point.
    overhang: f64,
    right: f64,
    top: f64,
    bottom: f64,
    first: Year,
    last: Year,
    max: f64,
}

impl Plot {
    fn at(&self, point: &Point) -> At {
        At {
            x: self.x(point.year()),
            y: self.y(point.value),
        }
    }

    fn x(&self, year: Year) -> f64 {
        let span = f64::from(self.last.0 - self.first.0).max(1.0);
        let from_first = f64::from(year.0) - f64::from(self.first.0);
        self.left + from_first / span * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - value / self.max * (self.bottom - self.top)
    }
}

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    let Some(Span {
        first,
        last,
        greatest,
    }) = scene.span(indexes)
    else {
        return 0.0;
    };
    let single = indexes.len() == 1;
    let mut end_labels = match single {
        true => Vec::new(),
        false => labels::end_labels(sheet, scene, indexes),
    };
    // Who counted is no row of values: what parts it from those below the years is taken from the plot, as a picture that
    // stands alone has no more room.
    let apart = match scene.stands_alone() && !single {
        true => size::SPACE / 2.0,
        false => 0.0,
    };
    let height = scene.plot_height(sheet.width, HEIGHT) - apart;
    let step = tick_step(greatest, ticks_within(height, STEPS));
    let max = (greatest / step).ceil().max(1.0) * step;
    let ticks: Vec<(f64, String)> = axes::ticks(scene, indexes[0], step, max);
    let mut tick_width = 0.0f64;
    for (_, text) in &ticks {
        tick_width = tick_width.max(sheet.text_width(text, SMALL));
    }
    let mut label_width = 0.0f64;
    for label in &end_labels {
        label_width = label_width.max(label.width);
    }
    let half_year = sheet.text_width("2000", SMALL) / 2.0;
    // A single line has its values at its points: the rules run on beside the line as far as these reach.
    let (mut overhang, mut right) = match single {
        true => {
            let series = scene.series(indexes[0]);
            let mut widest = 0.0f64;
            for point in &series.points {
                let value = scene.value(series, point, false);
                widest = widest.max(sheet.text_width(&value, labels::POINT_VALUE));
            }
            let overhang = half_year.max(widest / 2.0) + 2.0;
            (overhang, sheet.width - overhang)
        }
        false => (size::DOT, sheet.width - label_width - 2.0 * size::SPACE),
    };
    let mut top = if single { 14.0 } else { SMALL.size_css };
    let mut left = (tick_width + size::SPACE + overhang).max(half_year);
    if single && right - left < LEAST {
        // Values that are so wide stand over their points as far as the frame lets them.
        overhang = half_year + 2.0;
        (left, right) = (tick_width + size::SPACE + overhang, sheet.width - overhang);
    }
    let mut above = sheet.width - half_year;
    // Where values stand under their years, names may not take the room of these.
    let is_for_values = scene.stands_alone() && !single && {
        let widest = below::widest(sheet, scene, indexes);
        above = above.min(sheet.width - widest / 2.0);
        let wanted = below::width(scene, indexes, widest);
        wanted > right - left && wanted <= above - left
    };
    if !single && (right - left < LEAST || labels::height(&end_labels) > height) || is_for_values {
        // Names that leave their lines no room, or have none one below the other, stand above them.
        end_labels.clear();
        right = above;
        sheet.plan.as_rows = true;
        top += labels::key(sheet, scene, indexes);
    }
    let plot = Plot {
        left,
        overhang,
        right,
        top,
        bottom: top + height,
        first,
        last,
        max,
    };

    let years = scene.years(indexes);
    axes::draw(sheet, &plot, &ticks, &years);
    let mut taken = 0u32;
    for index in indexes {
        let paint = scene.series(*index).paint;
        let color = sheet.theme.swatch(paint).fill;
        let pattern = paint.pattern() as usize;
        let mut dashes = if single { WHOLE } else { pattern };
        // One that another has already: the next that is free, from the whole one down.
        while taken >> dashes & 1 == 1 && taken != ALL_TAKEN {
            dashes = (dashes + WHOLE) % DASHES.len();
        }
        taken |= 1 << dashes;
        for run in runs(&scene.series(*index).points) {
            let places: Vec<At> = run.iter().map(|point| plot.at(point)).collect();
            stroke(sheet, places, DASHES[dashes], color);
        }
    }
    for (place, index) in indexes.iter().enumerate() {
        let marker = Marker::ALL[place % Marker::ALL.len()];
        for point in &scene.series(*index).points {
            sheet.dot_mark(scene, plot.at(point), marker, *index, point);
        }
    }
    if single {
        labels::values(sheet, scene, &plot, indexes[0], &ticks);
    } else {
        labels::draw_end_labels(sheet, scene, &plot, &end_labels);
    }
    let roomless = labels::said(sheet, scene, &plot, indexes);

    let end = plot.bottom + YEARS + leading(SMALL);
    let below = match scene.stands_alone() {
        true => {
            let values = below::values(sheet, scene, &plot, (indexes, end));
            below::said(sheet, scene, &roomless, values) + apart
        }
        false => end,
    };
    sheet.credit(
        scene,
        &scene.credit(scene.series(indexes[0]), first, last),
        below,
    )
}

/// The stretches without a year that is left out and without a break between: no line runs through a gap (D-04).
fn runs(points: &[Point]) -> Vec<&[Point]> {
    let mut years: Vec<Year> = Vec::new();
    for point in points {
        years.push(point.year());
    }
    let step = usual_step(&years);
    points
        .chunk_by(|a, b| b.when.year - a.when.year <= step && b.gap.is_none())
        .filter(|run| run.len() > 1)
        .collect()
}

/// Strokes a line in dashes; plotters' own would round each dash to whole pixels.
fn stroke(sheet: &mut Sheet<'_>, points: Vec<At>, dashes: [u8; 4], color: Color) {
    if dashes[0] == 0 {
        sheet.line(points, color);
        return;
    }
    let (mut place, mut left) = (0, f64::from(dashes[0]));
    let mut dash: Vec<At> = vec![points[0]];
    for ends in points.windows(2) {
        let (mut from, to) = (ends[0], ends[1]);
        loop {
            let length = ((to.x - from.x).powi(2) + (to.y - from.y).powi(2)).sqrt();
            let drawn = place % 2 == 0;
            if length <= left {
                left -= length;
                if drawn {
                    dash.push(to);
                }
                break;
            }
            from = At {
                x: from.x + (to.x - from.x) * left / length,
                y: from.y + (to.y - from.y) * left / length,
            };
            if drawn {
                dash.push(from);
                sheet.painter.line(&dash, size::LINE, color);
            }
            dash = vec![from];
            place = (place + 1) % dashes.len();
            left = f64::from(dashes[place]);
        }
    }
    if place % 2 == 0 && dash.len() > 1 {
        sheet.painter.line(&dash, size::LINE, color);
    }
    sheet.plan.lines.push(points);
}
