//! Rows: a name and its value on a line, a bar below. What bars and columns become where they have no room.

use super::{LABEL, Sheet, VALUE, leading};
use crate::painter::{Align, Point as At, Rect};
use crate::theme::{Color, size};

/// Height of a bar in CSS pixels. 16.
const BAR: f64 = 16.0;
/// From a bar to the next row. 10.
const BETWEEN: f64 = 10.0;

/// One stretch of a row's bar.
pub(super) struct Stretch {
    /// Its length, in the unit of `full`.
    pub value: f64,
    pub color: Color,
}

/// Draws a row from `top` on; `full` is the value that takes the whole width.
/// Returns where the row ends, and where its stretches are.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    (name, value): (&str, &str),
    stretches: &[Stretch],
    full: f64,
    top: f64,
) -> (f64, Vec<Rect>) {
    let (width, ink) = (sheet.width, sheet.theme.ink);
    let value_width = sheet.text_width(value, VALUE);
    let mut y = top + size::ASCENT * LABEL.size_css;
    sheet.text(value, At { x: width, y }, Align::Right, VALUE, ink);
    for (index, line) in sheet
        .wrap(name, width - value_width - size::SPACE, LABEL)
        .iter()
        .enumerate()
    {
        if index > 0 {
            y += leading(LABEL);
        }
        sheet.text(line, At { x: 0.0, y }, Align::Left, LABEL, ink);
    }
    y += size::DESCENT * LABEL.size_css + 2.0;
    let mut x = 0.0;
    let mut rects = Vec::new();
    for stretch in stretches {
        let end = x + stretch.value / full * width;
        // The gap is taken from the later stretch, so that every one ends where its value says.
        let gap = if x > 0.0 { size::GAP } else { 0.0 };
        let rect = Rect {
            x: x + gap,
            y,
            width: (end - x - gap).max(0.5),
            height: BAR,
        };
        sheet.rect(rect, stretch.color);
        rects.push(rect);
        x = end;
    }
    (y + BAR + BETWEEN, rects)
}
