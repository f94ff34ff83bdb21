//! One bar of a hundred per cent with its labels at its parts; five rows where it is narrow.

use super::{LABEL, Scene, Sheet, VALUE, leading, rows};
use crate::brief::{Parts, Point};
use crate::painter::{Align, Point as At, Rect};
use crate::text::capital;
use crate::theme::size;

/// Height of the bar in CSS pixels. 64.
const BAR: f64 = 64.0;
/// The least and the greatest where the picture stands alone. 32 to 200.
const BAR_ALONE: (f64, f64) = (32.0, 200.0);
/// Height of the foot that is hatched where a figure is derived or calculated, in CSS pixels. 10.
const HATCHED: f64 = 10.0;
/// Between a label and the edge of the part it stands in. 10.
const INSET: f64 = 10.0;
/// The foot of the bracket over the parts that have a figure together. 7.
const FOOT: f64 = 7.0;
/// The value that takes the whole width.
const FULL: f64 = 100.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, parts: &Parts) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let segments = segments(sheet, scene, parts);
    let y = if sheet.width >= size::NARROW && fits(sheet, scene, parts, &segments) {
        bar(sheet, scene, parts, &segments)
    } else {
        as_rows(sheet, scene, parts, &segments)
    };
    sheet.credit(scene, &credit(scene, parts), y)
}

/// A part with its place on the bar and its texts.
struct Segment<'a> {
    series: usize,
    point: &'a Point,
    /// Its edges on the bar, in CSS pixels.
    from: f64,
    to: f64,
    name: String,
    value: String,
}

impl Segment<'_> {
    fn width(&self) -> f64 {
        self.to - self.from
    }

    /// Whether the value has room within the part.
    fn holds_value(&self, sheet: &Sheet<'_>) -> bool {
        sheet.text_width(&self.value, VALUE) + 2.0 * INSET <= self.width()
    }

    /// Whether the name has room below the part.
    fn holds_name(&self, sheet: &Sheet<'_>) -> bool {
        self.holds_value(sheet) && sheet.text_width(&self.name, LABEL) + size::SPACE <= self.width()
    }

    /// How wide the label is that stands on a step of its own: the name, and the value if it has no room above.
    fn step_width(&self, sheet: &Sheet<'_>) -> f64 {
        match self.holds_value(sheet) {
            true => sheet.text_width(&self.name, LABEL),
            false => sheet.pair_width(&self.value, &self.name, LABEL.size_css),
        }
    }
}

fn segments<'a>(sheet: &Sheet<'_>, scene: &Scene<'a>, parts: &Parts) -> Vec<Segment<'a>> {
    let points = scene.in_year(&parts.parts);
    // Parts that are rounded add up to a little more or less than a hundred; the bar is full all the same.
    let sum: f64 = points.iter().map(|(_, point)| point.value).sum();
    let mut x = 0.0;
    let mut segments = Vec::new();
    for (series, point) in points {
        let from = x;
        x += point.value / sum * sheet.width;
        segments.push(Segment {
            series,
            point,
            from,
            to: x,
            name: scene.name(series),
            value: scene.value(scene.series(series), point, false),
        });
    }
    segments
}

/// The published figure for the last parts together: its point, value and name.
fn group<'a>(scene: &Scene<'a>, parts: &Parts) -> Option<(&'a Point, String, String)> {
    let group = parts.together.as_ref()?;
    let series = scene.series(group.series);
    let point = scene.shown(group.series)?;
    Some((
        point,
        scene.value(series, point, true),
        scene.name(group.series),
    ))
}

/// Who published the whole.
pub(super) fn credit(scene: &Scene<'_>, parts: &Parts) -> String {
    let first = parts.parts[0];
    let whole = parts
        .together
        .as_ref()
        .map_or(first, |together| together.series);
    match scene.frame.shown.year {
        Some(year) => scene.credit(scene.series(whole), year, year),
        None => String::new(),
    }
}

/// Whether every label has room: the bracket's over the bar, the steps' to the end of the line.
fn fits(sheet: &Sheet<'_>, scene: &Scene<'_>, parts: &Parts, segments: &[Segment<'_>]) -> bool {
    let over = group(scene, parts).is_none_or(|(_, value, name)| {
        sheet.pair_width(&value, &name, LABEL.size_css) <= sheet.width
    });
    let below = |segment: &Segment<'_>| {
        segment.holds_name(sheet) || segment.from + segment.step_width(sheet) <= sheet.width
    };
    over && segments.iter().all(below)
}

fn bar(sheet: &mut Sheet<'_>, scene: &Scene<'_>, parts: &Parts, segments: &[Segment<'_>]) -> f64 {
    let theme = sheet.theme;
    let thickness = (BAR * scene.stretch()).clamp(BAR_ALONE.0, BAR_ALONE.1);
    let mut y = 0.0;
    if let (Some(found), Some(start)) = (
        group(scene, parts),
        parts.together.as_ref().map(|group| group.start),
    ) {
        y = bracket(sheet, &found, segments[start].from + 1.0);
    }
    let top = y;
    for (index, segment) in segments.iter().enumerate() {
        let swatch = theme.swatch(scene.series(segment.series).paint);
        let gap = if index > 0 { size::GAP } else { 0.0 };
        let rect = Rect {
            x: segment.from + gap,
            y: top,
            width: segment.width() - gap,
            height: thickness,
        };
        sheet.filled_at_foot(rect, HATCHED, swatch, segment.point.basis);
        sheet.mark(scene, rect, segment.series, segment.point);
        if segment.holds_value(sheet) {
            let at = At {
                x: segment.from + INSET,
                y: top + (thickness + size::CAP * VALUE.size_css) / 2.0,
            };
            sheet.text_on(swatch, &segment.value, at, Align::Left, VALUE);
        }
    }
    let first_line = top + thickness + 3.0 + size::ASCENT * LABEL.size_css;
    let mut step = first_line;
    let mut is_taken = segments.iter().any(|segment| segment.holds_name(sheet));
    // From the end: a name without room takes a step down, and the leaders of the earlier ones
    // pass it on their own side, so that none crosses a text.
    for segment in segments.iter().rev() {
        if segment.holds_name(sheet) {
            let x = segment.from + if segment.from > 0.0 { size::GAP } else { 0.0 };
            sheet.text(
                &segment.name,
                At { x, y: first_line },
                Align::Left,
                LABEL,
                theme.ink,
            );
            continue;
        }
        if is_taken {
            step += leading(LABEL);
        }
        is_taken = true;
        let middle = (segment.from + segment.to) / 2.0;
        let to = At {
            x: middle,
            y: step - size::ASCENT * LABEL.size_css - 1.0,
        };
        if to.y > top + thickness + 4.0 {
            sheet.hairline(
                At {
                    x: middle,
                    y: top + thickness + 3.0,
                },
                to,
                theme.axis,
            );
        }
        let at = At {
            x: segment.from,
            y: step,
        };
        match segment.holds_value(sheet) {
            true => sheet.text(&segment.name, at, Align::Left, LABEL, theme.ink),
            false => sheet.pair(
                &segment.value,
                &segment.name,
                at,
                Align::Left,
                LABEL.size_css,
            ),
        }
    }
    step + size::DESCENT * LABEL.size_css
}

/// The figure over the parts it holds for, from `from` to the end of the bar. Returns where the bar begins.
fn bracket(sheet: &mut Sheet<'_>, (_, value, name): &(&Point, String, String), from: f64) -> f64 {
    let (ink, width) = (sheet.theme.ink, sheet.width);
    let half = sheet.pair_width(value, name, LABEL.size_css) / 2.0;
    let x = ((from + width) / 2.0).min(width - half);
    let y = size::ASCENT * LABEL.size_css;
    sheet.pair(value, name, At { x, y }, Align::Middle, LABEL.size_css);
    let rule = y + size::DESCENT * LABEL.size_css + 4.0;
    let end = width - 1.0;
    sheet.hairline(At { x: from, y: rule }, At { x: width, y: rule }, ink);
    sheet.hairline(
        At { x: from, y: rule },
        At {
            x: from,
            y: rule + FOOT,
        },
        ink,
    );
    sheet.hairline(
        At { x: end, y: rule },
        At {
            x: end,
            y: rule + FOOT,
        },
        ink,
    );
    rule + FOOT + 5.0
}

fn as_rows(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    parts: &Parts,
    segments: &[Segment<'_>],
) -> f64 {
    sheet.plan.as_rows = true;
    let mut y = 0.0;
    for segment in segments {
        let value = scene.value(scene.series(segment.series), segment.point, true);
        let of = (segment.series, segment.point);
        y = rows::marked(sheet, scene, (&segment.name, &value), of, FULL, y);
    }
    if let (Some((_, value, name)), Some(group)) = (group(scene, parts), &parts.together) {
        sheet.hairline(At { x: 0.0, y }, At { x: sheet.width, y }, sheet.theme.axis);
        let mut stretches = Vec::new();
        for segment in &segments[group.start..] {
            stretches.push(rows::Stretch::of(scene, (segment.series, segment.point)));
        }
        // The sum has no marks of its own: its parts have theirs above.
        (y, _) = rows::draw(
            sheet,
            scene,
            (&capital(&name), &value),
            &stretches,
            FULL,
            y + size::SPACE,
        );
    }
    y
}
