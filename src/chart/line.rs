//! Lines over the years, from zero, with their names at their ends. A missing year is a gap.

use super::{SMALL, Scene, Sheet, leading, tick_step};
use crate::brief::{Basis, Point, Unit, Year};
use crate::format;
use crate::painter::{Align, Font, Point as At, Rect};
use crate::theme::{Color, size};

/// Height of the plot in parts of the width, and its least and greatest in CSS pixels. 0.45, 210 to 340.
const HEIGHT: (f64, f64, f64) = (0.45, 210.0, 340.0);
/// Steps on the value axis, at most. 5.
const STEPS: f64 = 5.0;
/// Dashes and gaps in CSS pixels, by the place of a line among its fellows: colour is never alone.
const DASHES: [&[f64]; 5] = [
    &[2.0, 3.0],
    &[5.0, 3.0],
    &[10.0, 4.0],
    &[16.0, 3.0, 3.0, 3.0],
    &[],
];
/// A value on a point.
const POINT_VALUE: Font = Font {
    size_css: size::SMALL,
    bold: true,
};

/// The plot: where years and values stand.
struct Plot {
    left: f64,
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
            x: self.x(point.year),
            y: self.y(point.value),
        }
    }

    fn x(&self, year: Year) -> f64 {
        let span = f64::from(self.last.0 - self.first.0).max(1.0);
        self.left + f64::from(year.0 - self.first.0) / span * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f64 {
        self.bottom - value / self.max * (self.bottom - self.top)
    }
}

pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    let points = || {
        indexes
            .iter()
            .flat_map(|index| &scene.series(*index).points)
    };
    let (Some(first), Some(last)) = (
        points().map(|p| p.year).min(),
        points().map(|p| p.year).max(),
    ) else {
        return 0.0;
    };
    let greatest = points().map(|p| p.value).fold(0.0, f64::max);
    let step = tick_step(greatest, STEPS);
    let max = (greatest / step).ceil().max(1.0) * step;
    let ticks: Vec<(f64, String)> = ticks(scene, indexes[0], step, max);
    let tick_width = ticks
        .iter()
        .map(|(_, text)| sheet.text_width(text, SMALL))
        .fold(0.0, f64::max);
    let labels: Vec<EndLabel> = if indexes.len() > 1 {
        end_labels(sheet, scene, indexes)
    } else {
        Vec::new()
    };
    let label_width = labels.iter().map(|label| label.width).fold(0.0, f64::max);
    let half_year = sheet.text_width("2000", SMALL) / 2.0;
    let right = match labels.is_empty() {
        true => sheet.width - half_year.max(sheet.text_width("≥ 00,0", POINT_VALUE) / 2.0),
        false => sheet.width - label_width - 2.0 * size::SPACE,
    };
    let top = if labels.is_empty() {
        14.0
    } else {
        SMALL.size_css
    };
    let height = (sheet.width * HEIGHT.0).clamp(HEIGHT.1, HEIGHT.2);
    let left = (tick_width + size::SPACE).max(half_year) + size::DOT;
    let plot = Plot {
        left,
        right,
        top,
        bottom: top + height,
        first,
        last,
        max,
    };

    axes(sheet, &plot, &ticks);
    for (place, index) in indexes.iter().enumerate() {
        let color = sheet.theme.swatch(scene.series(*index).role).fill;
        let dashes = if labels.is_empty() {
            DASHES[4]
        } else {
            DASHES[place.min(4)]
        };
        for run in runs(&scene.series(*index).points) {
            stroke(
                sheet,
                run.iter().map(|point| plot.at(point)).collect(),
                dashes,
                color,
            );
        }
    }
    for index in indexes {
        for point in &scene.series(*index).points {
            dot(sheet, scene, &plot, *index, point);
        }
    }
    if labels.is_empty() {
        values(sheet, scene, &plot, indexes[0]);
    } else {
        draw_end_labels(sheet, &plot, labels);
    }
    notes(sheet, scene, &plot, indexes);

    let below = plot.bottom + 6.0 + leading(SMALL);
    let key_end = key(sheet, scene, indexes, below);
    sheet.credit(
        &scene.credit(scene.series(indexes[0]), first, last),
        key_end,
    )
}

fn ticks(scene: &Scene<'_>, index: usize, step: f64, max: f64) -> Vec<(f64, String)> {
    let percent = scene.series(index).unit == Unit::Percent;
    let count = (max / step).round() as u32;
    (0..=count)
        .map(|tick| {
            let value = f64::from(tick) * step;
            let mut text = format::number(value, 0, scene.language);
            // The sign once, at the top.
            if percent && tick == count {
                text.push_str(scene.language.percent);
            }
            (value, text)
        })
        .collect()
}

fn axes(sheet: &mut Sheet<'_>, plot: &Plot, ticks: &[(f64, String)]) {
    let theme = sheet.theme;
    let end = plot.right + size::DOT;
    for (value, text) in ticks {
        let y = plot.y(*value).round();
        let color = if *value == 0.0 {
            theme.axis
        } else {
            theme.grid
        };
        let from = plot.left - size::DOT;
        sheet.hairline(At { x: from, y }, At { x: end, y }, color);
        let at = At {
            x: from - size::SPACE,
            y: y + size::CAP * SMALL.size_css / 2.0,
        };
        sheet.text(text, at, Align::Right, SMALL, theme.muted);
    }
    let spacing = (plot.right - plot.left) / f64::from(plot.last.0 - plot.first.0).max(1.0);
    let y = plot.bottom + 6.0 + size::ASCENT * SMALL.size_css;
    for (year, text) in year_labels(sheet, plot.first, plot.last, spacing) {
        sheet.text(
            &text,
            At { x: plot.x(year), y },
            Align::Middle,
            SMALL,
            theme.muted,
        );
    }
}

/// The years that have room: all in full, else the ends in full and the others in two figures,
/// else every so many, counted back from the last.
pub(super) fn year_labels(
    sheet: &Sheet<'_>,
    first: Year,
    last: Year,
    spacing: f64,
) -> Vec<(Year, String)> {
    let full = sheet.text_width("2000", SMALL);
    let short = |year: Year| format!("’{}{}", year.0 / 10 % 10, year.0 % 10);
    let years = || (first.0..=last.0).map(Year);
    if full + size::SPACE / 2.0 <= spacing {
        return years().map(|year| (year, year.to_string())).collect();
    }
    let ends = |year: Year| year == first || year == last;
    if (full + sheet.text_width("’00", SMALL)) / 2.0 + size::SPACE / 2.0 <= spacing {
        return years()
            .map(|year| {
                (
                    year,
                    if ends(year) {
                        year.to_string()
                    } else {
                        short(year)
                    },
                )
            })
            .collect();
    }
    let every = ((full + size::SPACE) / spacing).ceil() as u16;
    let kept =
        |year: &Year| ends(*year) || ((last.0 - year.0) % every == 0 && year.0 - first.0 >= every);
    years()
        .filter(kept)
        .map(|year| (year, year.to_string()))
        .collect()
}

/// The stretches of consecutive years: no line runs through a gap (D-04).
fn runs(points: &[Point]) -> Vec<&[Point]> {
    points
        .chunk_by(|a, b| a.year.0 + 1 == b.year.0)
        .filter(|run| run.len() > 1)
        .collect()
}

/// Strokes a line in dashes; plotters' own would round each dash to whole pixels.
fn stroke(sheet: &mut Sheet<'_>, points: Vec<At>, dashes: &[f64], color: Color) {
    if dashes.is_empty() {
        sheet.line(points, color);
        return;
    }
    let (mut place, mut left) = (0, dashes[0]);
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
            left = dashes[place];
        }
    }
    if place % 2 == 0 && dash.len() > 1 {
        sheet.painter.line(&dash, size::LINE, color);
    }
    sheet.plan.lines.push(points);
}

/// Full for a figure as published or, in a series of one basis, for every figure; open for one that was derived.
fn dot(sheet: &mut Sheet<'_>, scene: &Scene<'_>, plot: &Plot, index: usize, point: &Point) {
    let center = plot.at(point);
    sheet.dot(
        center,
        size::DOT,
        sheet.theme.swatch(scene.series(index).role).fill,
    );
    if is_open(scene, index, point) {
        sheet.dot(center, size::DOT - 1.5, sheet.theme.paper);
    }
    let edge = 2.0 * size::DOT;
    let rect = Rect {
        x: center.x - size::DOT,
        y: center.y - size::DOT,
        width: edge,
        height: edge,
    };
    sheet.mark(scene, rect, index, point);
}

fn is_open(scene: &Scene<'_>, index: usize, point: &Point) -> bool {
    let points = &scene.series(index).points;
    point.basis != Basis::Published && points.iter().any(|other| other.basis == Basis::Published)
}

/// The values at a single line's points: all where they have room, else the ends and what fits between.
fn values(sheet: &mut Sheet<'_>, scene: &Scene<'_>, plot: &Plot, index: usize) {
    let series = scene.series(index);
    let count = series.points.len();
    let ends = [count - 1, 0];
    for place in ends.into_iter().chain(1..count.saturating_sub(1)) {
        let Some(point) = series.points.get(place) else {
            continue;
        };
        let center = plot.at(point);
        let text = scene.value(series, point, false);
        for y in [
            center.y - size::DOT - 5.0,
            center.y + size::DOT + 3.0 + size::CAP * SMALL.size_css,
        ] {
            let at = At { x: center.x, y };
            let mut room = sheet.text_box(&text, at, Align::Middle, POINT_VALUE);
            room.x -= 2.0;
            room.width += 4.0;
            let placed = sheet
                .plan
                .texts
                .iter()
                .any(|other| other.text == text && other.rect.meets(&room));
            if !placed && sheet.is_free(&room) {
                sheet.text(&text, at, Align::Middle, POINT_VALUE, sheet.theme.ink);
                break;
            }
        }
    }
}

/// The name and last value of a line.
struct EndLabel {
    name: Vec<String>,
    value: String,
    width: f64,
    point: Point,
}

/// Names at the ends take at most this part of the width; longer ones are broken. 0.36.
const LABEL_SHARE: f64 = 0.36;

fn end_labels(sheet: &Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> Vec<EndLabel> {
    let label = |index: &usize| {
        let series = scene.series(*index);
        let point = series.points.last()?.clone();
        let value = scene.value(series, &point, false);
        let name = sheet.wrap(&scene.name(*index), sheet.width * LABEL_SHARE, SMALL);
        let widest = name
            .iter()
            .map(|line| sheet.text_width(line, SMALL))
            .fold(0.0, f64::max);
        let on_one_line = widest + sheet.pair_width(&value, "", SMALL.size_css);
        let width = if stacked(sheet) { widest } else { on_one_line };
        Some(EndLabel {
            name,
            value,
            width,
            point,
        })
    };
    indexes.iter().filter_map(label).collect()
}

/// Where there is little room, values are left to the detail line and the table.
fn stacked(sheet: &Sheet<'_>) -> bool {
    sheet.width < size::NARROW
}

fn draw_end_labels(sheet: &mut Sheet<'_>, plot: &Plot, mut labels: Vec<EndLabel>) {
    let theme = sheet.theme;
    labels.sort_by(|a, b| b.point.value.total_cmp(&a.point.value));
    let tallest = labels
        .iter()
        .map(|label| label.name.len())
        .max()
        .unwrap_or(1) as f64;
    let pitch = leading(SMALL) * tallest + 2.0;
    let wanted: Vec<f64> = labels
        .iter()
        .map(|label| plot.y(label.point.value))
        .collect();
    let placed = spread(&wanted, pitch, plot.top, plot.bottom);
    let x = plot.right + 2.0 * size::SPACE;
    for (label, (middle, wanted)) in labels.iter().zip(placed.iter().zip(&wanted)) {
        if (middle - wanted).abs() > 3.0 {
            let from = At {
                x: plot.right + size::DOT + 2.0,
                y: *wanted,
            };
            sheet.painter.line(
                &[
                    from,
                    At {
                        x: x - 3.0,
                        y: *middle,
                    },
                ],
                1.0,
                theme.axis,
            );
        }
        let lines = label.name.len() as f64;
        let mut y =
            middle + size::CAP * SMALL.size_css / 2.0 - (lines - 1.0) / 2.0 * leading(SMALL);
        for (index, line) in label.name.iter().enumerate() {
            match index == 0 && !stacked(sheet) {
                true => sheet.pair(&label.value, line, At { x, y }, Align::Left, SMALL.size_css),
                false => sheet.text(line, At { x, y }, Align::Left, SMALL, theme.ink),
            }
            y += leading(SMALL);
        }
    }
}

/// Moves places apart until each is `pitch` from the next, within the limits, and none further than it must.
/// The places come from the top down.
pub(super) fn spread(wanted: &[f64], pitch: f64, low: f64, high: f64) -> Vec<f64> {
    let mut placed = wanted.to_vec();
    let mut floor = low;
    for place in &mut placed {
        *place = place.max(floor);
        floor = *place + pitch;
    }
    let mut ceiling = high;
    for place in placed.iter_mut().rev() {
        *place = place.min(ceiling);
        ceiling = *place - pitch;
    }
    placed
}

/// What must be said at a point, near it, where no line, mark or text is in the way.
/// Where there is no room it is left to the table, which has it always.
fn notes(sheet: &mut Sheet<'_>, scene: &Scene<'_>, plot: &Plot, indexes: &[usize]) {
    for index in indexes {
        for point in &scene.series(*index).points {
            let Some(note) = &point.note else { continue };
            let text = note.fill(scene.frame.language_index, scene.language, &[]);
            place_note(sheet, plot, plot.at(point), &text);
        }
    }
}

fn place_note(sheet: &mut Sheet<'_>, plot: &Plot, center: At, text: &str) {
    let pitch = leading(SMALL);
    for width in [260.0, 180.0, 120.0] {
        let lines = sheet.wrap(text, width, SMALL);
        let widest = lines
            .iter()
            .map(|line| sheet.text_width(line, SMALL))
            .fold(0.0, f64::max);
        let height = pitch * lines.len() as f64;
        for distance in [14.0, 22.0, 32.0] {
            for top in [center.y + distance, center.y - distance - height] {
                for share in [0.5, 0.85, 1.0, 0.15] {
                    let x = (center.x - widest * share)
                        .clamp(plot.left, (plot.right - widest).max(plot.left));
                    let room = Rect {
                        x: x - 2.0,
                        y: top,
                        width: widest + 4.0,
                        height,
                    };
                    let inside = room.right() <= plot.right
                        && room.y >= plot.top
                        && room.bottom() <= plot.bottom;
                    if !inside || !sheet.is_free(&room) {
                        continue;
                    }
                    let (from, to) = if top > center.y {
                        (center.y + size::DOT + 2.0, top - 1.0)
                    } else {
                        (room.bottom() + 1.0, center.y - size::DOT - 2.0)
                    };
                    let theme = sheet.theme;
                    sheet.hairline(
                        At {
                            x: center.x,
                            y: from,
                        },
                        At { x: center.x, y: to },
                        theme.axis,
                    );
                    let mut y = top + size::ASCENT * SMALL.size_css;
                    for line in &lines {
                        sheet.text(line, At { x, y }, Align::Left, SMALL, theme.ink);
                        y += pitch;
                    }
                    return;
                }
            }
        }
    }
}

/// What full and open dots mean, where a line has both. Returns where it ends.
fn key(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize], top: f64) -> f64 {
    let theme = sheet.theme;
    let find = |open: bool| {
        indexes.iter().find_map(|index| {
            let point = scene
                .series(*index)
                .points
                .iter()
                .find(|point| is_open(scene, *index, point) == open)?;
            Some((*index, point.basis))
        })
    };
    let (Some(full), Some(open)) = (find(false), find(true)) else {
        return top;
    };
    let y = top + leading(SMALL);
    let mut x = 0.0;
    for ((index, basis), is_open) in [(full, false), (open, true)] {
        let center = At {
            x: x + size::DOT,
            y: y - size::CAP * SMALL.size_css / 2.0,
        };
        sheet.dot(
            center,
            size::DOT,
            theme.swatch(scene.series(index).role).fill,
        );
        if is_open {
            sheet.dot(center, size::DOT - 1.5, theme.paper);
        }
        x += 2.0 * size::DOT + 5.0;
        let word = super::basis_word(basis, scene.language);
        sheet.text(word, At { x, y }, Align::Left, SMALL, theme.muted);
        x += sheet.text_width(word, SMALL) + 2.0 * size::SPACE;
    }
    y + size::DESCENT * SMALL.size_css
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_move_apart_no_further_than_they_must() {
        assert_eq!(
            spread(&[10.0, 50.0, 90.0], 20.0, 0.0, 100.0),
            [10.0, 50.0, 90.0]
        );
        assert_eq!(spread(&[10.0, 15.0], 20.0, 0.0, 100.0), [10.0, 30.0]);
        assert_eq!(spread(&[95.0, 96.0], 20.0, 0.0, 100.0), [80.0, 100.0]);
    }
}
