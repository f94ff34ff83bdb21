//! Bars in the order of the brief, from zero: a name and its value to each.

use super::{LABEL, Scene, Sheet, VALUE, leading, rows};
use crate::brief::Point;
use crate::painter::{Align, Point as At, Rect};
use crate::theme::size;

/// Names take at most this part of the width beside their bars. 0.4.
const NAMES: f64 = 0.4;
/// Bars get at least this part of the width; with less, each has a line of its own. 0.4.
const BARS: f64 = 0.4;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let mut bars: Vec<Bar<'_>> = Vec::new();
    for (series, point) in scene.in_year(indexes) {
        bars.push(Bar {
            series,
            point,
            name: scene.name(series),
            value: scene.value(scene.series(series), point, true),
        });
    }
    let (Some(first), Some(year)) = (bars.first(), scene.frame.shown.year) else {
        return 0.0;
    };
    let widest = |text: &dyn Fn(&Bar<'_>) -> f64| bars.iter().map(text).fold(0.0, f64::max);
    let names = widest(&|bar| sheet.text_width(&bar.name, LABEL)).min(sheet.width * NAMES);
    let values = widest(&|bar| sheet.text_width(&bar.value, VALUE));
    let room = sheet.width - names - values - 2.0 * size::SPACE;
    // As wide as its lines will be, with half a pixel for what adding up leaves over.
    let fits = bars
        .iter()
        .all(|bar| sheet.wraps_whole(&bar.name, names + 0.5, LABEL));
    let greatest = scene.greatest(indexes);
    let credit = scene.credit(scene.series(first.series), year, year);
    let credit = scene.with_shared_days(credit, (first.series, first.point));
    let end = if room >= sheet.width * BARS && fits {
        beside(sheet, scene, &bars, (names + size::SPACE, room, greatest))
    } else {
        below(sheet, scene, &bars, greatest)
    };
    sheet.credit(scene, &credit, end)
}

struct Bar<'a> {
    series: usize,
    point: &'a Point,
    name: String,
    value: String,
}

/// Names on the left, bars on a common line, values after them.
fn beside(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    bars: &[Bar<'_>],
    (left, room, greatest): (f64, f64, f64),
) -> f64 {
    let theme = sheet.theme;
    let (pitch, thickness) = rows::pitch_and_thickness(scene);
    let mut top = 0.0;
    for bar in bars {
        let lines = sheet.wrap(&bar.name, left - size::SPACE, LABEL);
        let more = leading(LABEL) * (lines.len() - 1) as f64;
        let middle = top + (pitch + more) / 2.0;
        let baseline = middle + size::CAP * LABEL.size_css / 2.0;
        let first = At {
            x: 0.0,
            y: baseline - more / 2.0,
        };
        sheet.set(&lines, first, Align::Left, LABEL, theme.ink);
        let rect = Rect {
            x: left,
            y: middle - thickness / 2.0,
            width: (bar.point.value / greatest * room).max(0.5),
            height: thickness,
        };
        let swatch = theme.swatch(scene.series(bar.series).paint);
        sheet.filled(rect, swatch, bar.point.basis);
        sheet.mark(scene, rect, bar.series, bar.point);
        let at = At {
            x: rect.right() + size::SPACE,
            y: baseline,
        };
        sheet.text(&bar.value, at, Align::Left, VALUE, theme.ink);
        top += pitch + more;
    }
    // Bars start at zero: the line they stand on.
    sheet.hairline(At { x: left, y: 0.0 }, At { x: left, y: top }, theme.axis);
    top
}

/// Each name with its value on a line, the bar below.
fn below(sheet: &mut Sheet<'_>, scene: &Scene<'_>, bars: &[Bar<'_>], greatest: f64) -> f64 {
    sheet.plan.as_rows = true;
    let mut y = 0.0;
    for bar in bars {
        let said = (bar.name.as_str(), bar.value.as_str());
        y = rows::marked(sheet, scene, said, (bar.series, bar.point), greatest, y);
    }
    y
}
