//! A hundred squares, one for each per cent, with the labels beside them.

use super::{LABEL, Scene, Sheet, leading, stacked_bar};
use crate::brief::{Parts, Point, Unit};
use crate::join::{put, whole};
use crate::order::order;
use crate::painter::{Point as At, Rect};
use crate::theme::size;

/// Squares in a row, and rows.
const SIDE: usize = 10;
/// From how wide on a page's rows are twice as long, so that its squares are hardly higher than its bar, in CSS pixels.
/// 600: five labels stand beside five rows.
const WIDE: f64 = 600.0;
/// The widest grid with rows of ten, in CSS pixels. 300.
const GRID: f64 = 300.0;
/// From one square to the next at least where labels stand beside them, in CSS pixels. 9: smaller ones are hard to count.
const SQUARE: f64 = 9.0;
/// The swatch before a label, in CSS pixels. 12.
const SWATCH: f64 = 12.0;
/// From one label to the next beside the grid, in CSS pixels. 24.
const PITCH: f64 = 24.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, parts: &Parts) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let groups = squares(scene, parts);
    let mut top = 0.0;
    if let Some(group) = &parts.together {
        let mut together = 0;
        for (_, _, count) in &groups[group.start..] {
            together += count;
        }
        top = headline(sheet, &of_100(scene, together), &scene.name(group.series));
    }
    let mut shape = (SIDE, GRID * scene.stretch());
    if !scene.stands_alone() && sheet.width >= WIDE {
        shape = (2 * SIDE, 2.0 * GRID);
    }
    let end = grid(sheet, scene, &groups, top, shape);
    sheet.credit(scene, &stacked_bar::credit(scene, parts), end + 2.0)
}

/// A series with its point and how many squares it gets.
pub(super) type Squares<'a> = (usize, &'a Point, usize);

/// Squares in rows, one for each of something.
pub(super) struct Block {
    /// Where the first row begins.
    pub top: f64,
    /// From one square to the next.
    pub pitch: f64,
    /// Side of a square.
    pub edge: f64,
    /// How many stand in a row.
    pub across: usize,
}

impl Block {
    /// Draws the squares of a series from a place on, and the mark over them. Returns the place after them.
    pub fn draw(
        &self,
        sheet: &mut Sheet<'_>,
        scene: &Scene<'_>,
        (index, point, count): &Squares<'_>,
        from: usize,
    ) -> usize {
        let swatch = sheet.theme.swatch(scene.series(*index).paint);
        let mut bounds: Option<Rect> = None;
        for place in from..from + count {
            let square = Rect {
                x: (place % self.across) as f64 * self.pitch,
                y: self.top + (place / self.across) as f64 * self.pitch,
                width: self.edge,
                height: self.edge,
            };
            sheet.square(square, swatch, point.basis);
            bounds = Some(bounds.map_or(square, |all| all.around(square)));
        }
        if let Some(bounds) = bounds {
            sheet.mark(scene, bounds, *index, point);
        }
        from + count
    }
}

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
    let mut labels: Vec<(String, String)> = Vec::new();
    let (mut label_width, mut all) = (0.0f64, 0);
    for (series, point, count) in groups {
        // Of a hundred it is the squares that are counted, but no figure is told otherwise than it is: 61 of three that
        // add up to 101 has 60. Where each square is one, the figure is said, with "at least" if it is.
        let one = scene.series(*series);
        let figure = match one.unit {
            Unit::Percent if point.value.fract() == 0.0 => whole(point.value as u64),
            Unit::Percent => whole(*count as u64),
            _ => scene.value(one, point, false),
        };
        let name = scene.name(*series);
        let width = sheet.pair_width(&figure, &name, LABEL.size_css);
        label_width = label_width.max(SWATCH + size::SPACE + width);
        labels.push((figure, name));
        all += count;
    }
    let room = sheet.width - label_width - 2.0 * size::SPACE;
    // Where the picture stands alone the grid may become larger than that room, or lower than its labels.
    let rows = all.div_ceil(side);
    let count = groups.len() as f64;
    let holds = |width: f64| width / side as f64 * rows as f64 >= PITCH * count;
    // The first label may begin a little above the squares, below what stands over them.
    let above = if top > 0.0 {
        leading(LABEL) / 2.0 - 1.0
    } else {
        0.0
    };
    let pitch = |width: f64| (width + size::GAP) / side as f64;
    let height = |width: f64| pitch(width) * rows as f64 - size::GAP;
    let beside = pitch(room) >= SQUARE
        && match scene.stands_alone() {
            true => widest <= room && holds(widest),
            false => height(room.min(widest)) + above >= leading(LABEL) * count,
        };
    let grid = if beside {
        room.min(widest)
    } else {
        sheet.width.min(widest)
    };
    let pitch = pitch(grid);

    let block = Block {
        top,
        pitch,
        edge: pitch - size::GAP,
        across: side,
    };
    let mut index = 0;
    let mut middles = Vec::new();
    for group in groups {
        let from = index;
        index = block.draw(sheet, scene, group, from);
        middles.push(top + (from + index) as f64 / 2.0 / side as f64 * pitch);
    }

    let bottom = top + index.div_ceil(side) as f64 * pitch - size::GAP;
    let (x, ys) = if beside {
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
        let mut ys = Vec::new();
        for row in 0..groups.len() {
            ys.push(below + (row as f64 + 0.5) * PITCH);
        }
        (0.0, ys)
    };
    let mut end = bottom;
    // How much lower a label stands because others before it need more than a line.
    let mut lower = 0.0;
    for (row, (figure, name)) in labels.iter().enumerate() {
        let middle = ys[row] + lower;
        let swatch = Rect {
            x,
            y: middle - SWATCH / 2.0,
            width: SWATCH,
            height: SWATCH,
        };
        sheet.swatch(swatch, theme.swatch(scene.series(groups[row].0).paint));
        let y = middle + size::CAP * LABEL.size_css / 2.0;
        let x = x + SWATCH + size::SPACE;
        // A hundredth for what adding up leaves over.
        let room = sheet.width - x + 0.01;
        let last = sheet.pair_within((figure, name), At { x, y }, room);
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
    let points = scene.in_year(&parts.parts);
    let mut values = Vec::new();
    for (_, point) in &points {
        values.push(point.value);
    }
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
    let mut squares = Vec::new();
    for (index, (series, point)) in points.into_iter().enumerate() {
        squares.push((series, point, counts[index]));
    }
    squares
}

fn apportion(values: &[f64], total: usize) -> Vec<usize> {
    let mut counts = Vec::new();
    let mut sum = 0;
    for value in values {
        let count = *value as usize;
        counts.push(count);
        sum += count;
    }
    // Tenths: two values of one decimal have equal remainders only so.
    let remainder = |index: usize| (values[index].fract() * 1000.0).round() as i32;
    let order = order(values.len(), &|a, b| match remainder(a) - remainder(b) {
        0 => values[a] < values[b],
        more => more > 0,
    });
    let mut turn = 0;
    while sum < total && !order.is_empty() {
        counts[order[turn % order.len()]] += 1;
        (turn, sum) = (turn + 1, sum + 1);
    }
    while sum > total {
        // Only where a published figure is well under the sum of its parts: the largest part gives.
        let mut largest = 0;
        for index in 1..counts.len() {
            if counts[index] >= counts[largest] {
                largest = index;
            }
        }
        counts[largest] -= 1;
        sum -= 1;
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
