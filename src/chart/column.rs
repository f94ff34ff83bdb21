//! Columns over the years, from zero (P-03), each with its value; rows where they have no room.

use super::{LABEL, SMALL, Scene, Sheet, VALUE, leading, line};
use crate::brief::{Series, Year};
use crate::painter::{Align, Font, Point as At, Rect};
use crate::theme::size;

/// Height of the highest column in parts of the width, and its least and greatest in CSS pixels. 0.36, 180 to 300.
const HEIGHT: (f64, f64, f64) = (0.36, 180.0, 300.0);
/// A column's part of the room it has; the rest is gap, and narrower (P-07). 0.7.
const COLUMN: f64 = 0.7;
/// Height of a bar in a row, and from one row to the next. 16, 27.
const BAR: f64 = 16.0;
const ROW: f64 = 27.0;
/// A column's value.
const COLUMN_VALUE: Font = Font {
    size_css: size::LABEL,
    bold: true,
};

pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize) -> f64 {
    let series = scene.series(index);
    let (Some(first), Some(last)) = (series.points.first(), series.points.last()) else {
        return 0.0;
    };
    let (first, last) = (first.year, last.year);
    let max = series
        .points
        .iter()
        .map(|point| point.value)
        .fold(0.0, f64::max)
        .max(1.0);
    let band = sheet.width / f64::from(last.0 - first.0 + 1);
    let widest = years(first, last)
        .map(|year| sheet.text_width(&label(scene, series, year), COLUMN_VALUE))
        .fold(0.0, f64::max);
    let end = if widest + size::SPACE <= band {
        columns(sheet, scene, index, max, band)
    } else {
        as_rows(sheet, scene, index, max)
    };
    sheet.credit(&scene.credit(series, first, last), end)
}

fn years(first: Year, last: Year) -> impl Iterator<Item = Year> {
    (first.0..=last.0).map(Year)
}

/// The value of a year, or that there is none: a missing year is not a zero.
fn label(scene: &Scene<'_>, series: &Series, year: Year) -> String {
    match series.point(year) {
        Some(point) => scene.value(series, point, true),
        None => scene.language.words.no_data.into(),
    }
}

fn columns(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize, max: f64, band: f64) -> f64 {
    let (series, theme) = (scene.series(index), sheet.theme);
    let (first, last) = (
        series.points[0].year,
        series.points[series.points.len() - 1].year,
    );
    let top = leading(COLUMN_VALUE) + 3.0;
    let height = (sheet.width * HEIGHT.0).clamp(HEIGHT.1, HEIGHT.2);
    let bottom = (top + height).round();
    let color = theme.swatch(series.role).fill;
    for (place, year) in years(first, last).enumerate() {
        let middle = (place as f64 + 0.5) * band;
        let mut edge = bottom;
        if let Some(point) = series.point(year) {
            edge = bottom - point.value / max * height;
            let width = band * COLUMN;
            let rect = Rect {
                x: middle - width / 2.0,
                y: edge,
                width,
                height: bottom - edge,
            };
            sheet.rect(rect, color);
            sheet.mark(scene, rect, index, point);
        }
        let font = if series.point(year).is_some() {
            COLUMN_VALUE
        } else {
            SMALL
        };
        let at = At {
            x: middle,
            y: edge - size::DESCENT * font.size_css - 2.0,
        };
        sheet.text(
            &label(scene, series, year),
            at,
            Align::Middle,
            font,
            theme.ink,
        );
    }
    sheet.hairline(
        At { x: 0.0, y: bottom },
        At {
            x: sheet.width,
            y: bottom,
        },
        theme.axis,
    );
    let y = bottom + 6.0 + size::ASCENT * SMALL.size_css;
    for (year, text) in line::axes::year_labels(sheet, first, last, band) {
        let x = (f64::from(year.0 - first.0) + 0.5) * band;
        sheet.text(&text, At { x, y }, Align::Middle, SMALL, theme.muted);
    }
    bottom + 6.0 + leading(SMALL)
}

fn as_rows(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize, max: f64) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let (series, theme) = (scene.series(index), sheet.theme);
    let (first, last) = (
        series.points[0].year,
        series.points[series.points.len() - 1].year,
    );
    let name_width = sheet.text_width("2000", LABEL) + size::SPACE;
    let value_width = years(first, last)
        .map(|year| sheet.text_width(&label(scene, series, year), VALUE))
        .fold(0.0, f64::max);
    let room = sheet.width - name_width - value_width - size::SPACE;
    let color = theme.swatch(series.role).fill;
    let mut top = 0.0;
    for year in years(first, last) {
        let y = top + (ROW + size::CAP * LABEL.size_css) / 2.0;
        sheet.text(
            &year.to_string(),
            At { x: 0.0, y },
            Align::Left,
            LABEL,
            theme.muted,
        );
        let mut x = name_width;
        if let Some(point) = series.point(year) {
            let width = point.value / max * room;
            let rect = Rect {
                x,
                y: top + (ROW - BAR) / 2.0,
                width,
                height: BAR,
            };
            sheet.rect(rect, color);
            sheet.mark(scene, rect, index, point);
            x += width + size::SPACE;
        }
        let font = if series.point(year).is_some() {
            VALUE
        } else {
            LABEL
        };
        sheet.text(
            &label(scene, series, year),
            At { x, y },
            Align::Left,
            font,
            theme.ink,
        );
        top += ROW;
    }
    // Bars start at zero: the line they stand on.
    let x = name_width;
    sheet.hairline(At { x, y: 0.0 }, At { x, y: top }, theme.axis);
    top
}
