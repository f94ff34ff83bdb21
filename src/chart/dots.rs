//! Dots on a common axis from zero, with the range that they span and what each one counts beside it.
//!
//! For counts of different counters: they stand near each other to be compared, and are never joined (D-03).

use super::fill::Marker;
use super::{LABEL, SMALL, Scene, Sheet, VALUE, leading};
use crate::join::{concat, join};
use crate::painter::{Align, Point as At, Rect};
use crate::theme::size;

/// What is said of a dot takes this part of the width beside it. 0.45.
const SAID: f64 = 0.45;
/// Height of a dot's strip, in CSS pixels. 30.
const STRIP: f64 = 30.0;
/// The least and the greatest where the picture stands alone. 18 to 60.
const STRIP_ALONE: (f64, f64) = (18.0, 60.0);
/// From one dot to the next at least, in CSS pixels. 12.
const BETWEEN: f64 = 12.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let dots = scene.in_year(indexes);
    let (Some(first), Some(year)) = (dots.first(), scene.frame.shown.year) else {
        return 0.0;
    };
    // Each counter once, then the year they all counted.
    let mut counters: Vec<String> = Vec::new();
    // The range of all counts, and the width of the widest.
    let (mut least, mut greatest, mut value_width) = (first.1.value, 1.0f64, 0.0f64);
    for (index, point) in &dots {
        let series = scene.series(*index);
        let counter = scene.brief.publishers[series.counter]
            .name
            .fill(scene.voice);
        if !counters.contains(&counter) {
            counters.push(counter);
        }
        least = least.min(point.value);
        greatest = greatest.max(point.value);
        let value = scene.value(series, point, true);
        value_width = value_width.max(sheet.text_width(&value, VALUE));
    }
    let credit = concat(&[&join(&counters, ", "), " ", &year.written()]);
    let credit = scene.with_shared_days(credit, *first);
    let beside = sheet.width >= size::NARROW;
    let left = if beside {
        sheet.width * SAID + size::SPACE
    } else {
        size::DOT
    };
    let room = sheet.width - left - value_width - size::DOT - size::SPACE;
    let x = |value: f64| left + value / greatest * room;
    let thickness = (STRIP * scene.stretch()).clamp(STRIP_ALONE.0, STRIP_ALONE.1);
    let between = (BETWEEN * scene.stretch()).max(size::GAP);
    let mut definitions: Vec<String> = Vec::new();
    for (index, _) in &dots {
        definitions.push(scene.series(*index).definition.fill(scene.voice));
    }
    // What all of them count is no difference between them: it is said once, beside the picture.
    let is_one = definitions.len() > 1 && definitions.iter().all(|one| *one == definitions[0]);
    let mut top = 0.0;
    for (place, (index, point)) in dots.into_iter().enumerate() {
        let series = scene.series(index);
        let width = if beside {
            left - 2.0 * size::SPACE
        } else {
            sheet.width
        };
        let (ink, muted, grid) = (sheet.theme.ink, sheet.theme.muted, sheet.theme.grid);
        let mut y = top + size::ASCENT * LABEL.size_css;
        y = sheet.paragraph(&scene.name(index), At { x: 0.0, y }, width, VALUE, ink);
        if !is_one {
            y += leading(VALUE);
            let at = At { x: 0.0, y };
            y = sheet.paragraph(&definitions[place], at, width, SMALL, muted);
        }
        let said = y + size::DESCENT * SMALL.size_css;
        let (strip, end) = if beside {
            (top, said.max(top + thickness))
        } else {
            (said + 2.0, said + 2.0 + thickness)
        };
        let middle = strip + thickness / 2.0;
        // The range of all counts of one thing: how far they lie apart is the message.
        let range = Rect {
            x: x(least),
            y: strip,
            width: x(greatest) - x(least),
            height: thickness,
        };
        if !is_one {
            sheet.rect(range, grid);
        }
        let axis = sheet.theme.axis;
        // Without rules that are not needed the range still is: its ends are drawn.
        if !is_one && grid == sheet.theme.paper {
            for x in [range.x, range.right()] {
                let ends = [range.y, range.bottom()].map(|y| At { x, y });
                sheet.hairline(ends[0], ends[1], axis);
            }
        }
        let to = x(point.value);
        sheet.hairline(
            At {
                x: left,
                y: middle.round(),
            },
            At {
                x: to,
                y: middle.round(),
            },
            axis,
        );
        let center = At { x: to, y: middle };
        sheet.dot_mark(scene, center, Marker::Dot, index, point);
        let at = At {
            x: to + size::DOT + size::SPACE - 2.0,
            y: middle + size::CAP * VALUE.size_css / 2.0,
        };
        sheet.text(
            &scene.value(series, point, true),
            at,
            Align::Left,
            VALUE,
            ink,
        );
        top = end + between;
    }
    sheet.credit(scene, &credit, top - between)
}
