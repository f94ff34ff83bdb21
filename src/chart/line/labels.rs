//! What is said at the lines: values, names at the ends, notes at points, and the key to the dots.

use super::Plot;
use crate::brief::Year;
use crate::chart::fill::Marker;
use crate::chart::{SMALL, Scene, Sheet, leading, rows};
use crate::order::order;
use crate::painter::{Align, Font, Point as At, Rect};
use crate::theme::size;

/// A value on a point.
pub(super) const POINT_VALUE: Font = Font {
    size_css: size::SMALL,
    bold: true,
};

/// How far from its point a value may stand to the side, in its own width. 0, -0.5, 0.5.
const ASIDE: [f64; 3] = [0.0, -0.5, 0.5];

/// The values at a single line's points: all where they have room, else the ends and what fits between.
/// Above the line, or below it; on the rule of a tick only where there is no other room.
pub(super) fn values(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    index: usize,
    ticks: &[(f64, String)],
) {
    let series = scene.series(index);
    let on_a_rule = |baseline: f64| {
        let top = baseline - size::CAP * SMALL.size_css;
        ticks
            .iter()
            .any(|(value, _)| (top - 1.0..baseline + 1.0).contains(&plot.y(*value)))
    };
    let last = series.points.len() - 1;
    // The ends first: they keep their place where there is not room for all. A single point is both.
    let ends = [last, 0].into_iter().take(series.points.len());
    for place in ends.chain(1..last) {
        let point = &series.points[place];
        let center = plot.at(point);
        let above = center.y - size::DOT - 5.0;
        let below = center.y + size::DOT + 5.0 + size::CAP * SMALL.size_css;
        let text = scene.value(series, point, false);
        let width = sheet.text_width(&text, POINT_VALUE) + 4.0;
        // Beside a steep line there is room where above and below there is none; better there than on a rule.
        let mut free = None;
        for may_be_on_a_rule in [false, true] {
            for aside in ASIDE {
                let x = sheet.middle_within(center.x + aside * width, width);
                for y in [above, below] {
                    let mut room = sheet.text_box(&text, At { x, y }, Align::Middle, POINT_VALUE);
                    room.x -= 2.0;
                    room.width += 4.0;
                    let may_be = may_be_on_a_rule || !on_a_rule(y);
                    if free.is_none() && may_be && sheet.is_free(&room) {
                        free = Some(At { x, y });
                    }
                }
            }
        }
        match free {
            Some(at) => sheet.text(&text, at, Align::Middle, POINT_VALUE, sheet.theme.ink),
            None => sheet.plan.unlabelled += 1,
        }
    }
}

/// The name and last value of a line.
pub(super) struct EndLabel {
    name: Vec<String>,
    value: String,
    pub(super) width: f64,
    /// As a number.
    height: f64,
}

/// Names at the ends take at most this part of the width; longer ones are broken. 0.36.
const LABEL_SHARE: f64 = 0.36;
/// The same where a word would be parted otherwise. 0.45.
const WORD_SHARE: f64 = 0.45;

pub(super) fn end_labels(sheet: &Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> Vec<EndLabel> {
    let mut labels = Vec::new();
    for index in indexes {
        let series = scene.series(*index);
        let Some(point) = series.points.last() else {
            continue;
        };
        let value = scene.value(series, point, false);
        let name = scene.name(*index);
        let [usual, of_word] = [LABEL_SHARE, WORD_SHARE].map(|share| sheet.width * share);
        let is_parted = !sheet.wraps_whole(&name, usual, SMALL);
        let width = if is_parted { of_word } else { usual };
        let name = sheet.wrap(&name, width, SMALL);
        let widest = sheet.widest(&name, SMALL);
        let on_one_line = widest + sheet.pair_width(&value, "", SMALL.size_css);
        let width = if names_only(sheet, scene) {
            widest
        } else {
            on_one_line
        };
        labels.push(EndLabel {
            name,
            value,
            width,
            height: point.value,
        });
    }
    labels
}

/// Where there is little room, values are left to the detail line and the table; where the picture stands alone, to
/// the rows below it.
fn names_only(sheet: &Sheet<'_>, scene: &Scene<'_>) -> bool {
    sheet.width < size::NARROW || scene.stands_alone()
}

pub(super) fn draw_end_labels(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    labels: &[EndLabel],
) {
    let theme = sheet.theme;
    let order = order(labels.len(), &|a, b| labels[a].height > labels[b].height);
    // The first and the last line of a name stand within the plot, as a name of a single line does.
    let over = (tallest(labels) - 1.0) / 2.0 * leading(SMALL);
    let mut wanted: Vec<f64> = Vec::new();
    for index in &order {
        wanted.push(plot.y(labels[*index].height));
    }
    let placed = spread(&wanted, pitch(labels), plot.top + over, plot.bottom - over);
    let x = plot.right + 2.0 * size::SPACE;
    for (place, index) in order.iter().enumerate() {
        let label = &labels[*index];
        let (middle, wanted) = (placed[place], wanted[place]);
        if (middle - wanted).abs() > 3.0 {
            let from = At {
                x: plot.right + size::DOT + 2.0,
                y: wanted,
            };
            let to = At {
                x: x - 3.0,
                y: middle,
            };
            sheet.painter.line(&[from, to], 1.0, theme.axis);
        }
        let lines = label.name.len() as f64;
        let mut y =
            middle + size::CAP * SMALL.size_css / 2.0 - (lines - 1.0) / 2.0 * leading(SMALL);
        for (index, line) in label.name.iter().enumerate() {
            match index == 0 && !names_only(sheet, scene) {
                true => sheet.pair(&label.value, line, At { x, y }, Align::Left, SMALL.size_css),
                false => sheet.text(line, At { x, y }, Align::Left, SMALL, theme.ink),
            }
            y += leading(SMALL);
        }
    }
}

/// How many lines the longest name has.
fn tallest(labels: &[EndLabel]) -> f64 {
    let lines = labels.iter().map(|label| label.name.len());
    lines.fold(1, usize::max) as f64
}

/// From the middle of a name to the next.
fn pitch(labels: &[EndLabel]) -> f64 {
    leading(SMALL) * tallest(labels) + 2.0
}

/// The height that all names take.
pub(super) fn height(labels: &[EndLabel]) -> f64 {
    labels.len() as f64 * pitch(labels)
}

/// The names above the lines, each behind the marker of its line. Returns where they end.
pub(super) fn key(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    rows::key_of(sheet, scene, indexes, 0.0, &|sheet, place, room| {
        sign(sheet, scene, (indexes, place), room);
    })
}

/// The marker of a line, by its place among them.
pub(super) fn sign(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    (indexes, place): (&[usize], usize),
    room: Rect,
) {
    let color = sheet.theme.swatch(scene.series(indexes[place]).paint).fill;
    let center = At {
        x: room.x + room.width / 2.0,
        y: room.y + room.height / 2.0,
    };
    let marker = Marker::ALL[place % Marker::ALL.len()];
    sheet.marker(center, marker, size::DOT, color);
}

/// Moves places apart until each is `pitch` from the next, within the limits, and none further than it must.
/// The places come from the top down.
pub(in crate::chart) fn spread(wanted: &[f64], pitch: f64, low: f64, high: f64) -> Vec<f64> {
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

/// What must be said at a year and has no room there.
pub(super) type Roomless = Vec<(Year, String)>;

/// What must be said at a year, where no line, mark or text is in the way: why it breaks with the one before, and the
/// notes of its points. What has no room is left out: the note below the picture says it too. Where the picture stands
/// alone, it is returned.
pub(super) fn said(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    indexes: &[usize],
) -> Roomless {
    let mut roomless = Vec::new();
    gaps(sheet, scene, plot, indexes, &mut roomless);
    for index in indexes {
        for point in &scene.series(*index).points {
            let Some(note) = &point.note else { continue };
            let text = note.fill(scene.voice);
            let before = sheet.plan.texts.len();
            place_note(sheet, plot, plot.at(point), &text);
            if scene.stands_alone() && sheet.plan.texts.len() == before {
                roomless.push((point.year(), text));
            }
        }
    }
    roomless
}

/// A note takes at most so much width, in CSS pixels, the widest that has room first. Whole numbers: they are small in the
/// module.
const NOTE_WIDTHS: [u16; 3] = [260, 180, 120];
/// So far it stands from its point, in CSS pixels.
const DISTANCES: [u8; 3] = [14, 22, 32];
/// So much of it stands before its point, in hundredths.
const SHARES: [u8; 4] = [50, 85, 100, 15];
/// The widths of the label of a break.
const BREAK_WIDTHS: [u8; 3] = [180, 110, 80];

fn place_note(sheet: &mut Sheet<'_>, plot: &Plot, center: At, text: &str) {
    let pitch = leading(SMALL);
    for width in NOTE_WIDTHS {
        let lines = sheet.wrap(text, f64::from(width), SMALL);
        let widest = sheet.widest(&lines, SMALL);
        let height = pitch * lines.len() as f64;
        for distance in DISTANCES {
            let distance = f64::from(distance);
            for top in [center.y + distance, center.y - distance - height] {
                for hundredths in SHARES {
                    let x = (center.x - widest * f64::from(hundredths) / 100.0)
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
                    let y = top + size::ASCENT * SMALL.size_css;
                    sheet.set(&lines, At { x, y }, Align::Left, SMALL, theme.ink);
                    return;
                }
            }
        }
    }
}

/// A break: a rule between the two years that must not be compared, and why.
fn gaps(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    plot: &Plot,
    indexes: &[usize],
    roomless: &mut Roomless,
) {
    let mut years: Vec<u16> = Vec::new();
    for index in indexes {
        let points = &scene.series(*index).points;
        let mut before: Option<Year> = None;
        for point in points {
            let year = point.year();
            let before = before.replace(year).unwrap_or(Year(year.0 - 1));
            let Some(gap) = &point.gap else { continue };
            // Before the first year there is nothing that it breaks with.
            if years.contains(&year.0) || year == plot.first {
                continue;
            }
            years.push(year.0);
            let x = (plot.x(before) + plot.x(year)) / 2.0;
            break_rule(sheet, x, plot.top, plot.bottom);
            let text = gap.fill(scene.voice);
            let before = sheet.plan.texts.len();
            break_label(sheet, plot, x, &text);
            if scene.stands_alone() && sheet.plan.texts.len() == before {
                roomless.push((year, text));
            }
        }
    }
}

/// Dots and gaps of the rule at a break, in CSS pixels. 3, 4.
const BREAK: (f64, f64) = (3.0, 4.0);

/// A dotted upright rule.
pub(in crate::chart) fn break_rule(sheet: &mut Sheet<'_>, x: f64, top: f64, bottom: f64) {
    let mut y = top;
    while y < bottom {
        let end = (y + BREAK.0).min(bottom);
        sheet.hairline(At { x, y }, At { x, y: end }, sheet.theme.axis);
        y = end + BREAK.1;
    }
}

/// Beside the rule of a break, where no line, mark or text is in the way.
fn break_label(sheet: &mut Sheet<'_>, plot: &Plot, x: f64, text: &str) {
    let pitch = leading(SMALL);
    for width in BREAK_WIDTHS {
        let lines = sheet.wrap(text, f64::from(width), SMALL);
        let widest = sheet.widest(&lines, SMALL);
        let height = pitch * lines.len() as f64;
        let mut top = plot.top;
        while top + height <= plot.bottom {
            for left in [x + 4.0, x - 4.0 - widest] {
                let room = Rect {
                    x: left,
                    y: top,
                    width: widest,
                    height,
                };
                let inside = left >= plot.left && room.right() <= plot.right;
                if inside && sheet.is_free(&room) {
                    let at = At {
                        x: left,
                        y: top + size::ASCENT * SMALL.size_css,
                    };
                    sheet.set(&lines, at, Align::Left, SMALL, sheet.theme.muted);
                    return;
                }
            }
            top += pitch / 2.0;
        }
    }
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
