//! Rows: a name and its value on a line, a bar below. What bars and columns become where they have no room.

use super::{LABEL, SMALL, Scene, Sheet, VALUE, leading};
use crate::brief::{Basis, Point, Year};
use crate::join::{concat, join, pieces};
use crate::painter::{Align, Font, Point as At, Rect};
use crate::theme::{Swatch, size};

/// Height of a bar in CSS pixels. 16.
const BAR: f64 = 16.0;
/// The least and the greatest height of a bar where the picture stands alone. 4 to 48.
const BAR_ALONE: (f64, f64) = (4.0, 48.0);
/// From a bar to the next row. 10.
const BETWEEN: f64 = 10.0;
/// The same at least, where the picture stands alone. 2.
const BETWEEN_ALONE: f64 = 2.0;

/// From one row to the next where a name stands beside its bar, in CSS pixels. 27.
const PITCH: f64 = 27.0;

/// From one row to the next where a name stands beside its bar, and the height of the bar, in CSS pixels.
pub(super) fn pitch_and_thickness(scene: &Scene<'_>) -> (f64, f64) {
    let pitch = (PITCH * scene.stretch()).max(leading(LABEL));
    (pitch, thickness(scene).min(pitch - size::GAP))
}

fn thickness(scene: &Scene<'_>) -> f64 {
    (BAR * scene.stretch()).clamp(BAR_ALONE.0, BAR_ALONE.1)
}

/// One stretch of a row's bar.
pub(super) struct Stretch {
    /// Its length, in the unit of `full`.
    pub value: f64,
    pub swatch: Swatch,
    pub basis: Basis,
}

impl Stretch {
    /// The stretch of a point of a series.
    pub fn of(scene: &Scene<'_>, (index, point): (usize, &Point)) -> Stretch {
        Stretch {
            value: point.value,
            swatch: scene.frame.theme.swatch(scene.series(index).paint),
            basis: point.basis,
        }
    }
}

/// Draws the row of a point with its mark, as [`draw`] does. Returns where it ends.
pub(super) fn marked(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    said: (&str, &str),
    (index, point): (usize, &Point),
    full: f64,
    top: f64,
) -> f64 {
    let stretch = Stretch::of(scene, (index, point));
    let (end, rects) = draw(sheet, scene, said, &[stretch], full, top);
    sheet.mark(scene, rects[0], index, point);
    end
}

/// Draws a row from `top` on; `full` is the value that takes the whole width.
/// Returns where the row ends, and where its stretches are.
pub(super) fn draw(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    (name, value): (&str, &str),
    stretches: &[Stretch],
    full: f64,
    top: f64,
) -> (f64, Vec<Rect>) {
    let (width, ink) = (sheet.width, sheet.theme.ink);
    let thickness = thickness(scene);
    let between = (BETWEEN * scene.stretch()).max(BETWEEN_ALONE);
    let value_width = sheet.text_width(value, VALUE);
    let mut y = top + size::ASCENT * LABEL.size_css;
    sheet.text(value, At { x: width, y }, Align::Right, VALUE, ink);
    let room = width - value_width - size::SPACE;
    y = sheet.paragraph(name, At { x: 0.0, y }, room, LABEL, ink);
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
            height: thickness,
        };
        sheet.filled(rect, stretch.swatch, stretch.basis);
        rects.push(rect);
        x = end;
    }
    (y + thickness + between, rects)
}

/// More rows than these are no picture any more: where it stands alone, the marks stay small and their values are listed
/// below them. 12.
pub(super) const ROWS_ALONE: usize = 12;

/// All values of a series one after the other, each with its time, from the baseline `at`. Returns the last baseline.
pub(super) fn listed(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize, at: At) -> f64 {
    sheet.plan.listed = true;
    let series = scene.series(index);
    let when = |point: &Point| crate::figure::when(point, scene.language);
    let value = |point: &Point| scene.value(series, point, true);
    let mut entries: Vec<String> = Vec::new();
    // A norm that stays what it is has one entry.
    let goes_on = |a: &Point, b: &Point| {
        let is_next = b.year().0 == a.year().0 + 1 && b.gap.is_none();
        let are_years = [a, b].iter().all(|one| when(one) == one.year().written());
        is_next && are_years && value(a) == value(b)
    };
    for run in series.points.chunk_by(goes_on) {
        let (first, last) = (&run[0], &run[run.len() - 1]);
        let time = match run.len() {
            1 => when(first),
            _ => concat(&[&when(first), "–", &when(last)]),
        };
        let said = concat(&[&time, &scene.language.colon, &value(first)]);
        entries.push(join(&pieces(&said, " ").collect::<Vec<_>>(), "\u{a0}"));
    }
    let room = sheet.width - at.x;
    sheet.paragraph(&join(&entries, "; "), at, room, SMALL, sheet.theme.ink)
}

/// The swatch before a name in a key or a row of values, in CSS pixels. 12.
pub(super) const SWATCH: f64 = 12.0;
/// Between two values of a row at least, in CSS pixels. 5.
pub(super) const APART: f64 = 5.0;

/// Draws what stands before a name or a row of values, by the place of its series, in a room of its own.
pub(super) type Before<'a> = &'a dyn Fn(&mut Sheet<'_>, usize, Rect);

/// All values of series below a picture, a row for each: under their years where these are given, or one after the other.
/// `places` are those of the rows among the series. Returns the last baseline.
pub(super) fn below(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    (series, places): (&[usize], &[usize]),
    top: f64,
    x_of: Option<&dyn Fn(Year) -> f64>,
    before: Option<Before<'_>>,
) -> f64 {
    let (mut x, mut y) = (0.0, top);
    for place in places {
        y += leading(SMALL);
        if let Some(before) = before {
            before(sheet, *place, swatch(0.0, y, SMALL));
            x = SWATCH + size::SPACE;
        }
        let index = series[*place];
        let Some(x_of) = x_of else {
            y = listed(sheet, scene, index, At { x, y });
            continue;
        };
        for point in &scene.series(index).points {
            let text = scene.value(scene.series(index), point, false);
            let at = At {
                x: x_of(point.year()),
                y,
            };
            sheet.text(&text, at, Align::Middle, SMALL, sheet.theme.ink);
        }
    }
    y
}

/// The room before what stands on a baseline.
fn swatch(x: f64, baseline: f64, font: Font) -> Rect {
    Rect {
        x,
        y: baseline - (size::CAP * font.size_css + SWATCH) / 2.0,
        width: SWATCH,
        height: SWATCH,
    }
}

/// A line of swatches with the names of their series, where names have no place at the marks;
/// in the order of the marks, above them, wrapped where it must. Returns where it ends.
pub(super) fn key(sheet: &mut Sheet<'_>, scene: &Scene<'_>, series: &[usize], top: f64) -> f64 {
    key_of(sheet, scene, series, top, &|sheet, place, room| {
        filled(sheet, scene, series[place], room);
    })
}

/// The colour or the pattern of a series.
pub(super) fn filled(sheet: &mut Sheet<'_>, scene: &Scene<'_>, index: usize, room: Rect) {
    sheet.swatch(room, sheet.theme.swatch(scene.series(index).paint));
}

/// The same with what is drawn before each name, by the place of its series, in a room of its own.
pub(super) fn key_of(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    series: &[usize],
    top: f64,
    before: Before<'_>,
) -> f64 {
    let (ink, pitch) = (sheet.theme.ink, leading(LABEL) + 2.0);
    let (mut x, mut y) = (0.0, top + size::ASCENT * LABEL.size_css);
    for (place, index) in series.iter().enumerate() {
        let name = scene.name(*index);
        let width = SWATCH + 6.0 + sheet.text_width(&name, LABEL);
        if x > 0.0 && x + width > sheet.width {
            (x, y) = (0.0, y + pitch);
        }
        before(sheet, place, swatch(x, y, LABEL));
        let left = x + SWATCH + 6.0;
        // A name that is wider than the picture has lines of its own.
        y = sheet.paragraph(&name, At { x: left, y }, sheet.width - left, LABEL, ink);
        x += width + 2.0 * size::SPACE;
    }
    y + size::DESCENT * LABEL.size_css + size::SPACE
}
