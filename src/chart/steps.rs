//! A stepped line over dates: what holds from each date on, each step with its date and value;
//! rows where they have no room.

use super::fill::Marker;
use super::line::axes;
use super::{LABEL, SMALL, Scene, Sheet, leading, rows, tick_step, ticks_within};
use crate::brief::{Point, Year};
use crate::format::{self, day_number};
use crate::painter::{Align, Point as At, Rect};
use crate::theme::size;

/// Height of the plot in parts of the width, and its least and greatest in CSS pixels. 0.45, 210 to 340.
const HEIGHT: (f64, f64, f64) = (0.45, 210.0, 340.0);
/// Between a label and its step, in CSS pixels. 6.
const BESIDE: f64 = 6.0;
/// Steps on the value axis, at most. 4.
const STEPS: f64 = 4.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize) -> f64 {
    let series = scene.series(index);
    let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else {
        return 0.0;
    };
    let listed = scene.stands_alone() && series.points.len() > rows::ROWS_ALONE;
    let end = match placed(sheet, scene, index, true) {
        Some(steps) => plot(sheet, scene, index, &steps),
        None if listed => match placed(sheet, scene, index, false) {
            Some(steps) => {
                sheet.plan.as_rows = true;
                let y = plot(sheet, scene, index, &steps) + leading(SMALL);
                rows::listed(sheet, scene, index, At { x: 0.0, y })
            }
            None => as_rows(sheet, scene, index),
        },
        None => as_rows(sheet, scene, index),
    };
    let credit = scene.credit(series, first.year(), last.year());
    sheet.credit(scene, &credit, end)
}

/// Where everything stands.
struct Steps<'a> {
    left: f64,
    top: f64,
    bottom: f64,
    max: f64,
    step: f64,
    /// Each point with its place on the line and its label's.
    places: Vec<(&'a Point, At, Label)>,
    /// Whether each has its label, and not all of them a list.
    labelled: bool,
}

struct Label {
    date: String,
    value: String,
    at: At,
    align: Align,
}

impl Steps<'_> {
    fn y(&self, value: f64) -> f64 {
        self.bottom - value / self.max * (self.bottom - self.top)
    }
}

/// The layout, if every label has room: left of a step up, right of a step down; or without labels.
fn placed<'a>(
    sheet: &Sheet<'_>,
    scene: &Scene<'a>,
    index: usize,
    labelled: bool,
) -> Option<Steps<'a>> {
    let series = scene.series(index);
    let greatest = series.points.iter().map(|p| p.value).fold(0.0, f64::max);
    let height = scene.plot_height(sheet.width, HEIGHT);
    let step = tick_step(greatest, ticks_within(height, STEPS));
    let max = (greatest / step).ceil().max(1.0) * step;
    let top = leading(LABEL);
    let mut steps = Steps {
        left: sheet.text_width(&format::number(max, 0, scene.language), SMALL) + size::SPACE,
        top,
        bottom: top + height,
        max,
        step,
        places: Vec::new(),
        labelled,
    };
    let (first, last) = span(&series.points)?;
    let (from, to) = (
        day_number(Year(first).into()),
        day_number(Year(last + 1).into()),
    );
    let x = |point: &Point| {
        let part = (day_number(point.when) - from) / (to - from);
        steps.left + part * (sheet.width - size::DOT - steps.left)
    };
    let mut places: Vec<(&Point, At, Label)> = Vec::new();
    let mut before = 0.0;
    let mut boxes: Vec<Rect> = Vec::new();
    for (place, point) in series.points.iter().enumerate() {
        let at = At {
            x: x(point),
            y: steps.y(point.value),
        };
        let rises = point.value > before && place > 0;
        let align = if rises { Align::Right } else { Align::Left };
        let label = Label {
            date: format::date(point.when, scene.language),
            value: scene.value(series, point, false),
            at: At {
                x: at.x + if rises { -BESIDE } else { BESIDE },
                // A step up has its label beside its top; another one above its line.
                y: at.y
                    + if rises {
                        size::CAP * LABEL.size_css / 2.0
                    } else {
                        -BESIDE
                    },
            },
            align,
        };
        let width = sheet.pair_width(&label.value, &label.date, LABEL.size_css);
        let x = if rises {
            label.at.x - width
        } else {
            label.at.x
        };
        let room = Rect {
            x,
            y: label.at.y - size::ASCENT * LABEL.size_css,
            width,
            height: (size::ASCENT + size::DESCENT) * LABEL.size_css,
        };
        let inside = room.x >= steps.left && room.right() <= sheet.width && room.y >= 0.0;
        if labelled {
            if !inside || boxes.iter().any(|other| other.meets(&room)) {
                return None;
            }
            boxes.push(room);
        }
        places.push((point, at, label));
        before = point.value;
    }
    // No step may run through a label.
    for ends in line(&places, sheet.width).windows(2) {
        let wire = Rect {
            x: ends[0].x.min(ends[1].x) - 1.0,
            y: ends[0].y.min(ends[1].y) - 1.0,
            width: (ends[1].x - ends[0].x).abs() + 2.0,
            height: (ends[1].y - ends[0].y).abs() + 2.0,
        };
        if boxes.iter().any(|room| room.meets(&wire)) {
            return None;
        }
    }
    steps.places = places;
    Some(steps)
}

/// The first and the last year of some points.
fn span(points: &[Point]) -> Option<(u16, u16)> {
    Some((points.first()?.when.year, points.last()?.when.year))
}

/// The corners of the line: each value holds until the next.
fn line(places: &[(&Point, At, Label)], right: f64) -> Vec<At> {
    let mut corners: Vec<At> = Vec::new();
    for (_, at, _) in places {
        if let Some(last) = corners.last().copied() {
            corners.push(At { x: at.x, ..last });
        }
        corners.push(*at);
    }
    corners.extend(corners.last().copied().map(|last| At { x: right, ..last }));
    corners
}

fn plot(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize, steps: &Steps<'_>) -> f64 {
    let (series, theme) = (scene.series(index), sheet.theme);
    let count = (steps.max / steps.step).round() as u32;
    for tick in 0..=count {
        let value = f64::from(tick) * steps.step;
        let y = steps.y(value).round();
        let color = if tick == 0 { theme.axis } else { theme.grid };
        let to = At { x: sheet.width, y };
        // Rules only where no label stands: these are read from the labels, not from the rules.
        if tick == 0 {
            sheet.hairline(At { x: steps.left, y }, to, color);
        }
        let text = format::number(value, 0, scene.language);
        let at = At {
            x: steps.left - size::SPACE,
            y: y + size::CAP * SMALL.size_css / 2.0,
        };
        sheet.text(&text, at, Align::Right, SMALL, theme.muted);
    }
    sheet.line(
        line(&steps.places, sheet.width),
        theme.swatch(series.paint).fill,
    );
    for (point, at, label) in &steps.places {
        sheet.dot_mark(scene, *at, Marker::Dot, index, point);
        if steps.labelled {
            sheet.pair(
                &label.value,
                &label.date,
                label.at,
                label.align,
                LABEL.size_css,
            );
        }
    }
    let y = steps.bottom + 6.0 + size::ASCENT * SMALL.size_css;
    let (first, last) = span(&series.points).unwrap_or_default();
    let band = (sheet.width - size::DOT - steps.left) / f64::from(last - first + 1);
    let mut years: Vec<Year> = Vec::new();
    for year in first..last + 1 {
        years.push(Year(year));
    }
    for (year, text) in axes::year_labels(sheet, &years, band) {
        let x = steps.left + (f64::from(year.0 - first) + 0.5) * band;
        // Beside the 0 on the left, and within the frame on the right.
        let half = sheet.text_width(&text, SMALL) / 2.0;
        let x = x
            .max(steps.left - size::SPACE / 2.0 + half)
            .min(sheet.width - half);
        sheet.text(&text, At { x, y }, Align::Middle, SMALL, theme.muted);
    }
    steps.bottom + 6.0 + leading(SMALL)
}

fn as_rows(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize) -> f64 {
    sheet.plan.as_rows = true;
    sheet.mirrored = scene.language.rtl;
    let series = scene.series(index);
    let greatest = series.points.iter().map(|p| p.value).fold(1.0, f64::max);
    let mut y = 0.0;
    for point in &series.points {
        let date = format::date(point.when, scene.language);
        let value = scene.value(series, point, false);
        y = rows::marked(sheet, scene, (&date, &value), (index, point), greatest, y);
    }
    y
}
