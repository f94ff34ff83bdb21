//! A hundred squares, one for each per cent, with the labels beside them.

use super::{LABEL, Scene, Sheet, leading, stacked_bar};
use crate::brief::{Parts, Point, Unit};
use crate::join::{put, whole};
use crate::painter::{Point as At, Rect};
use crate::theme::size;

/// Squares in a row, and rows.
const SIDE: usize = 10;
/// The smallest and the largest grid, in CSS pixels. 160 to 300.
const GRID: (f64, f64) = (160.0, 300.0);
/// The swatch before a label, in CSS pixels. 12.
const SWATCH: f64 = 12.0;
/// From one label to the next beside the grid, in CSS pixels. 24.
const PITCH: f64 = 24.0;

pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, parts: &Parts) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let groups = squares(scene, parts);
    let mut top = 0.0;
    if let Some(group) = &parts.together {
        let count: usize = groups[group.start..]
            .iter()
            .map(|(_, _, count)| count)
            .sum();
        top = headline(sheet, &of_100(scene, count), &scene.name(group.series));
    }
    let end = grid(sheet, scene, &groups, top, (SIDE, GRID.1 * scene.stretch()));
    sheet.credit(scene, &stacked_bar::credit(scene, parts), end + 2.0)
}

/// A series with its point and how many squares it gets.
pub(super) type Squares<'a> = (usize, &'a Point, usize);

/// The squares from `top` on, `side` in a row and at most `widest` wide, with their labels beside or below.
/// Returns where they end.
pub(super) fn grid(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    groups: &[Squares<'_>],
    top: f64,
    (side, widest): (usize, f64),
) -> f64 {
    let theme = sheet.theme;
    // Of a hundred it is the squares that are counted; where each is one, the figure is said, with "at least" if it is.
    let label = |series: &usize, point: &Point, count: &usize| {
        let one = scene.series(*series);
        match one.unit {
            Unit::Percent => whole(*count as u64),
            _ => scene.value(one, point, false),
        }
    };
    let label_width = groups
        .iter()
        .map(|(series, point, count)| {
            SWATCH
                + size::SPACE
                + sheet.pair_width(
                    &label(series, point, count),
                    &scene.name(*series),
                    LABEL.size_css,
                )
        })
        .fold(0.0, f64::max);
    let room = sheet.width - label_width - 2.0 * size::SPACE;
    // Where the picture stands alone the grid may become larger than that room, or lower than its labels.
    let rows = groups
        .iter()
        .map(|(_, _, count)| count)
        .sum::<usize>()
        .div_ceil(side);
    let count = groups.len() as f64;
    let holds = |width: f64| width / side as f64 * rows as f64 >= PITCH * count;
    // The first label may begin a little above the squares, below what stands over them.
    let above = if top > 0.0 { PITCH / 2.0 - 1.0 } else { 0.0 };
    let height = |width: f64| (width + size::GAP) / side as f64 * rows as f64 - size::GAP;
    let beside = room >= GRID.0
        && match scene.stands_alone() {
            true => widest <= room && holds(widest),
            false => height(room.min(widest)) + above >= leading(LABEL) * count,
        };
    let grid = if beside {
        room.min(widest)
    } else {
        sheet.width.min(widest)
    };
    let pitch = (grid + size::GAP) / side as f64;

    let mut index = 0;
    let mut middles = Vec::new();
    for (series, point, count) in groups {
        let from = index;
        let mut bounds: Option<Rect> = None;
        for _ in 0..*count {
            let (column, row) = ((index % side) as f64, (index / side) as f64);
            let edge = pitch - size::GAP;
            let square = Rect {
                x: column * pitch,
                y: top + row * pitch,
                width: edge,
                height: edge,
            };
            let swatch = theme.swatch(scene.series(*series).paint);
            sheet.square(square, swatch, point.basis);
            bounds = Some(bounds.map_or(square, |all| all.around(square)));
            index += 1;
        }
        if let Some(bounds) = bounds {
            sheet.mark(scene, bounds, *series, point);
        }
        middles.push(top + (from + index) as f64 / 2.0 / side as f64 * pitch);
    }

    let bottom = top + index.div_ceil(side) as f64 * pitch - size::GAP;
    let (x, mut ys) = if beside {
        // Labels stand a little nearer to each other where the squares are low.
        let pitch = PITCH.min((bottom - top + above) / count);
        let half = pitch / 2.0;
        let above = if pitch < PITCH { above } else { 0.0 };
        (
            grid + 2.0 * size::SPACE,
            super::line::labels::spread(&middles, pitch, top + half - above, bottom - half),
        )
    } else {
        let below = bottom + size::SPACE;
        (
            0.0,
            (0..groups.len())
                .map(|row| below + (row as f64 + 0.5) * PITCH)
                .collect(),
        )
    };
    let mut end = bottom;
    // How much lower a label stands because others before it need more than a line.
    let mut lower = 0.0;
    for ((series, point, count), middle) in groups.iter().zip(ys.drain(..)) {
        let middle = middle + lower;
        let swatch = Rect {
            x,
            y: middle - SWATCH / 2.0,
            width: SWATCH,
            height: SWATCH,
        };
        sheet.swatch(swatch, theme.swatch(scene.series(*series).paint));
        let y = middle + size::CAP * LABEL.size_css / 2.0;
        let x = x + SWATCH + size::SPACE;
        let (count, name) = (label(series, point, count), scene.name(*series));
        // A hundredth for what adding up leaves over.
        let room = sheet.width - x + 0.01;
        let last = sheet.pair_within((&count, &name), At { x, y }, room);
        lower += last - y;
        end = end.max(middle + (last - y) + PITCH / 2.0);
    }
    end
}

fn of_100(scene: &Scene<'_>, count: usize) -> String {
    put(scene.language.words.of_100(), &whole(count as u64))
}

/// What the last parts come to together, over the grid. Returns where the grid begins.
pub(super) fn headline(sheet: &mut Sheet<'_>, value: &str, name: &str) -> f64 {
    let y = sheet.headline(value, name, 0.0);
    y + size::DESCENT * LABEL.size_css + size::SPACE
}

/// How many squares each part gets, a hundred in all.
///
/// A group with a published figure gets that figure's rounding, so that the squares agree with it;
/// within the group and outside it the largest remainders get what rounding down leaves over
/// (Hamilton's method), the smaller part first where remainders are equal.
fn squares<'a>(scene: &Scene<'a>, parts: &Parts) -> Vec<Squares<'a>> {
    let of_year = |index: &usize| Some((*index, scene.shown(*index)?));
    let points: Vec<(usize, &Point)> = parts.parts.iter().filter_map(of_year).collect();
    let values: Vec<f64> = points.iter().map(|(_, point)| point.value).collect();
    let group = parts.together.as_ref().and_then(|group| {
        let total = scene.shown(group.series)?.value;
        Some((group.start, total.round() as usize))
    });
    let counts = match group {
        Some((start, total)) => {
            let mut counts = apportion(&values[..start], (SIDE * SIDE).saturating_sub(total));
            counts.extend(apportion(&values[start..], total));
            counts
        }
        None => apportion(&values, SIDE * SIDE),
    };
    points
        .into_iter()
        .zip(counts)
        .map(|((series, point), count)| (series, point, count))
        .collect()
}

fn apportion(values: &[f64], total: usize) -> Vec<usize> {
    let mut counts: Vec<usize> = values.iter().map(|value| *value as usize).collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    // Tenths: two values of one decimal have equal remainders only so.
    let remainder = |index: usize| (values[index].fract() * 1000.0).round() as i64;
    order.sort_by(|a, b| {
        remainder(*b)
            .cmp(&remainder(*a))
            .then(values[*a].total_cmp(&values[*b]))
    });
    let mut next = order.iter().cycle();
    while counts.iter().sum::<usize>() < total {
        match next.next() {
            Some(index) => counts[*index] += 1,
            None => break,
        }
    }
    while counts.iter().sum::<usize>() > total {
        // Only where a published figure is well under the sum of its parts: the largest part gives.
        match (0..counts.len()).max_by_key(|index| counts[*index]) {
            Some(index) if counts[index] > 0 => counts[index] -= 1,
            _ => break,
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::apportion;

    #[test]
    fn squares_add_up_and_agree_with_the_published_figure() {
        let mut counts = apportion(&[3.5, 11.1, 12.9], 28);
        counts.extend(apportion(&[42.5, 29.9], 72));
        assert_eq!(counts, [4, 11, 13, 42, 30]);
        let mut counts = apportion(&[3.4, 3.8, 19.9], 27);
        counts.extend(apportion(&[42.3, 30.7], 73));
        assert_eq!(counts, [3, 4, 20, 42, 31]);
    }

    #[test]
    fn odd_values_still_add_up() {
        assert_eq!(apportion(&[33.3, 33.3, 33.3], 100), [34, 33, 33]);
        assert_eq!(apportion(&[50.4, 49.6], 99), [50, 49]);
        assert_eq!(apportion(&[89.5, 10.5], 100), [89, 11]);
        assert_eq!(apportion(&[], 100), [] as [usize; 0]);
        assert_eq!(apportion(&[0.2], 3), [3]);
    }
}
