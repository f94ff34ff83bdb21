//! Columns over the years, from zero (P-03), each with its value; rows where they have no room.
//!
//! Several series stand side by side where they have the same years. Where the years of one follow those
//! of the other, the break between them is drawn (D-04).

use super::line::{axes, below, labels::break_rule};
use super::{CAN_STAND_ALONE, LABEL, SMALL, Scene, Sheet, Span, VALUE, leading, rows};
use crate::brief::{Point, Year};
use crate::join::pieces;
use crate::painter::{Align, Point as At, Rect};
use crate::theme::size;

/// Height of the highest column in parts of the width, and its least and greatest in CSS pixels. 0.36, 180 to 300.
const HEIGHT: (f64, f64, f64) = (0.36, 180.0, 300.0);
/// A year's part of the room it has; the rest is gap, and narrower (P-07). 0.7.
const COLUMN: f64 = 0.7;
/// A column is at most so wide, in CSS pixels. 110.
const WIDEST: f64 = 110.0;
/// Between two values of one year at least, in CSS pixels: less is none where rounding has its say. 0.1.
const APART: f64 = 0.1;
/// Of the distance from row to row, that between the bars of one year; the rest parts it from the next. 0.8.
const NEAR: f64 = 0.8;
/// The label of a break takes at most so much width, in CSS pixels. 170.
const BREAK: f64 = 170.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, indexes: &[usize]) -> f64 {
    let Some(mut columns) = Columns::of(scene, indexes) else {
        return 0.0;
    };
    let band = columns.band(sheet.width);
    let room = band.min(WIDEST * columns.abreast as f64 / COLUMN) / columns.abreast as f64;
    let labels = columns.labels(scene);
    let gaps = columns.gaps(scene);
    let widest = sheet.widest(&labels, VALUE);
    let gaps_fit = gaps.iter().all(|gap| {
        let width = columns.room_of(gap, band) - size::GAP;
        let mut words = pieces(scene.language.words.no_data(), " ");
        words.all(|word| sheet.text_width(word, SMALL) <= width)
    });
    let apart = columns.years.iter().all(|year| {
        let points = columns.in_year(scene, *year);
        { points.windows(2) }.all(|pair| columns.apart(sheet, scene, pair, room * COLUMN))
    });
    let rows = labels.len() + gaps.len();
    let end = if widest + size::SPACE / 2.0 <= room && gaps_fit && apart {
        upright(sheet, scene, &columns, band, true)
    } else if scene.stands_alone() && rows > rows::ROWS_ALONE {
        columns.left = rows::SWATCH + size::SPACE;
        let band = columns.band(sheet.width);
        let top = upright(sheet, scene, &columns, band, false) + size::SPACE;
        let fits = below::widest(sheet, scene, indexes) + rows::APART <= band;
        sheet.plan.as_rows = !fits;
        let places: Vec<usize> = (0..indexes.len()).collect();
        let x_of = |year| columns.middle(year, band);
        let x_of: Option<&dyn Fn(Year) -> f64> = if fits { Some(&x_of) } else { None };
        let sign: rows::Before<'_> =
            &|sheet, place, room| rows::filled(sheet, scene, indexes[place], room);
        let end = rows::below(sheet, scene, (indexes, &places), top, x_of, Some(sign));
        end + size::DESCENT * SMALL.size_css
    } else {
        as_rows(sheet, scene, &columns)
    };
    let credit = scene.credit(scene.series(indexes[0]), columns.first, columns.last);
    sheet.credit(scene, &credit, end)
}

/// What stands where.
struct Columns<'a> {
    indexes: &'a [usize],
    first: Year,
    last: Year,
    /// Those with a figure, and those that are left out between them.
    years: Vec<Year>,
    /// From one year to the next at least: there is room for a column in that.
    step: u16,
    max: f64,
    /// How many stand side by side in a year: one, or as many as there are series.
    abreast: usize,
    /// Where the first begins, in CSS pixels: behind the swatches of the rows below, where there are any.
    left: f64,
}

impl<'a> Columns<'a> {
    fn of(scene: &Scene<'_>, indexes: &'a [usize]) -> Option<Columns<'a>> {
        let Span {
            first,
            last,
            greatest,
        } = scene.span(indexes)?;
        let mut seen: Vec<Year> = Vec::new();
        let mut is_shared = false;
        for series in scene.chart.chosen(indexes) {
            for point in &series.points {
                is_shared |= seen.contains(&point.year());
                seen.push(point.year());
            }
        }
        let years = scene.years(indexes);
        Some(Columns {
            indexes,
            first,
            last,
            step: axes::least_step(&years),
            years,
            max: greatest.max(1.0),
            abreast: if is_shared { indexes.len() } else { 1 },
            left: 0.0,
        })
    }

    /// The room of each column in such a width.
    fn band(&self, width: f64) -> f64 {
        let left = if CAN_STAND_ALONE { self.left } else { 0.0 };
        (width - left) / self.bands_before(Year(self.last.0 + self.step))
    }

    /// The middle of a year.
    fn middle(&self, year: Year, band: f64) -> f64 {
        let left = if CAN_STAND_ALONE { self.left } else { 0.0 };
        left + (self.bands_before(year) + 0.5) * band
    }

    /// How many bands a year is from the first.
    fn bands_before(&self, year: Year) -> f64 {
        f64::from(year.0 - self.first.0) / f64::from(self.step)
    }

    /// How wide the room is between the columns of two years.
    fn room_of(&self, (before, after): &(Year, Year), band: f64) -> f64 {
        (self.bands_before(*after) - self.bands_before(*before) - 1.0) * band
    }

    /// The points of a year, each with its series and its place in the year.
    fn in_year<'s>(&self, scene: &Scene<'s>, year: Year) -> Vec<(usize, usize, &'s Point)> {
        let mut found = Vec::new();
        for (place, index) in self.indexes.iter().enumerate() {
            let place = if self.abreast > 1 { place } else { 0 };
            let point = scene.series(*index).point(year);
            found.extend(point.map(|point| (place, *index, point)));
        }
        found
    }

    /// Whether the values of two columns of a year, which stand nearer to each other than a year to the next, are apart:
    /// beside each other, or one above the other.
    fn apart(
        &self,
        sheet: &Sheet<'_>,
        scene: &Scene<'_>,
        pair: &[(usize, usize, &Point)],
        pitch: f64,
    ) -> bool {
        let text = |index: usize, point: &Point| scene.value(scene.series(index), point, true);
        let width = |(_, index, point): &(usize, usize, &Point)| {
            sheet.text_width(&text(*index, point), VALUE)
        };
        let between = (pair[0].2.value - pair[1].2.value).abs() / self.max;
        let higher = between * scene.plot_height(sheet.width, HEIGHT);
        let beside = (width(&pair[0]) + width(&pair[1])) / 2.0 <= pitch;
        beside || higher >= (size::ASCENT + size::DESCENT) * VALUE.size_css
    }

    /// Where years are left out: those with a figure before and after.
    fn gaps(&self, scene: &Scene<'_>) -> Vec<(Year, Year)> {
        let mut gaps: Vec<(Year, Year)> = Vec::new();
        let (mut before, mut is_gap) = (self.first, false);
        for year in &self.years {
            if self.in_year(scene, *year).is_empty() {
                is_gap = true;
                continue;
            }
            if is_gap {
                gaps.push((before, *year));
            }
            (before, is_gap) = (*year, false);
        }
        gaps
    }

    /// Every text that stands over a column.
    fn labels(&self, scene: &Scene<'_>) -> Vec<String> {
        let mut labels = Vec::new();
        for year in &self.years {
            for (_, index, point) in self.in_year(scene, *year) {
                labels.push(scene.value(scene.series(index), point, true));
            }
        }
        labels
    }
}

fn upright(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    columns: &Columns<'_>,
    band: f64,
    labelled: bool,
) -> f64 {
    let theme = sheet.theme;
    let above = if columns.abreast > 1 {
        rows::key(sheet, scene, columns.indexes, 0.0)
    } else {
        0.0
    };
    let top = above + leading(VALUE) + 3.0;
    let height = scene.plot_height(sheet.width, HEIGHT);
    let bottom = (top + height).round();
    let whole = (band * COLUMN).min(WIDEST * columns.abreast as f64);
    let pitch = whole / columns.abreast as f64;
    let gap = if columns.abreast > 1 { size::GAP } else { 0.0 };
    let mut breaks: Vec<(f64, String)> = Vec::new();
    for year in &columns.years {
        let middle = columns.middle(*year, band);
        let points = columns.in_year(scene, *year);
        for &(place, index, point) in &points {
            let left = middle - whole / 2.0 + place as f64 * pitch;
            let edge = bottom - point.value / columns.max * height;
            let rect = Rect {
                x: left,
                y: edge,
                width: pitch - gap,
                height: bottom - edge,
            };
            let series = scene.series(index);
            sheet.filled(rect, theme.swatch(series.paint), point.basis);
            sheet.mark(scene, rect, index, point);
            if labelled {
                let value = scene.value(series, point, true);
                let over = (sheet.text_width(&value, VALUE) - rect.width).max(0.0) / 2.0;
                // A value that is wider than its column leaves the higher one beside it alone.
                let is_lower = points.iter().any(|other| other.2.value > point.value);
                let away = if place == 0 { -over } else { over };
                let aside = if is_lower { away } else { 0.0 };
                let at = At {
                    x: rect.x + rect.width / 2.0 + aside,
                    y: edge - size::DESCENT * VALUE.size_css - 2.0,
                };
                sheet.text(&value, at, Align::Middle, VALUE, theme.ink);
            }
            if let Some(gap) = &point.gap {
                breaks.push((middle - band / 2.0, gap.fill(scene.voice)));
            }
        }
    }
    // What is listed is said by its absence from the list.
    for gap in columns.gaps(scene).iter().filter(|_| labelled) {
        let width = columns.room_of(gap, band);
        let from = columns.middle(gap.0, band) + band / 2.0;
        no_data(sheet, scene, from + width / 2.0, width, bottom);
    }
    let ends = |y| (At { x: 0.0, y }, At { x: sheet.width, y });
    let (from, to) = ends(bottom);
    sheet.hairline(from, to, theme.axis);
    let y = bottom + 6.0 + size::ASCENT * SMALL.size_css;
    let spacing = band / f64::from(columns.step);
    for (year, text) in axes::year_labels(sheet, &columns.years, spacing) {
        // A year in full may be wider than its column: at the ends it stays inside the frame.
        let x = columns.middle(year, band);
        let x = sheet.middle_within(x, sheet.text_width(&text, SMALL));
        sheet.text(&text, At { x, y }, Align::Middle, SMALL, theme.muted);
    }
    let mut end = bottom + 6.0 + leading(SMALL);
    for (x, text) in breaks {
        // Down to the label below the years, so that it is said in the picture at every width.
        break_rule(sheet, x, above, end + 4.0);
        let lines = sheet.wrap(&text, BREAK.min(sheet.width), SMALL);
        let mut y = end + 4.0;
        for line in &lines {
            y += leading(SMALL);
            let x = sheet.middle_within(x, sheet.text_width(line, SMALL));
            sheet.text(line, At { x, y }, Align::Middle, SMALL, theme.muted);
        }
        end = y + size::DESCENT * SMALL.size_css;
    }
    end
}

/// That some years have no figure, on the zero line: a missing year is not a zero.
fn no_data(sheet: &mut Sheet<'_>, scene: &Scene<'_>, x: f64, width: f64, bottom: f64) {
    let lines = sheet.wrap(scene.language.words.no_data(), width - size::GAP, SMALL);
    let y =
        bottom - size::DESCENT * SMALL.size_css - 2.0 - leading(SMALL) * (lines.len() - 1) as f64;
    sheet.set(&lines, At { x, y }, Align::Middle, SMALL, sheet.theme.muted);
}

fn as_rows(sheet: &mut Sheet<'_>, scene: &Scene<'_>, columns: &Columns<'_>) -> f64 {
    sheet.plan.as_rows = true;
    sheet.mirrored = scene.language.rtl;
    let (pitch, thickness) = rows::pitch_and_thickness(scene);
    // The bars of a year are nearer to each other than to the next year's, as far as their values have room.
    let near = match columns.abreast {
        1 => pitch,
        _ => (pitch * NEAR).max((size::ASCENT + size::DESCENT) * VALUE.size_css + APART),
    };
    let near = near.min(pitch);
    let thickness = thickness.min(near - size::GAP);
    let theme = sheet.theme;
    let name_width = sheet.text_width("2000", LABEL) + size::SPACE;
    let value_width = sheet.widest(&columns.labels(scene), VALUE);
    let room = sheet.width - name_width - value_width - size::SPACE;
    let mut top = if columns.abreast > 1 {
        rows::key(sheet, scene, columns.indexes, 0.0)
    } else {
        0.0
    };
    let mut from = top;
    let stand = |sheet: &mut Sheet<'_>, from: f64, to: f64| {
        // Bars start at zero: the line they stand on.
        let x = name_width;
        sheet.hairline(At { x, y: from }, At { x, y: to }, theme.axis);
    };
    for year in &columns.years {
        let points = columns.in_year(scene, *year);
        if let Some(gap) = points.iter().find_map(|(_, _, point)| point.gap.as_ref()) {
            stand(sheet, from, top);
            let (x, y) = (0.0, top + leading(SMALL));
            let (gap, width) = (gap.fill(scene.voice), sheet.width);
            top = sheet.paragraph(&gap, At { x, y }, width, SMALL, theme.muted) + size::SPACE;
            from = top;
        }
        let baseline = |top: f64| top + (near + size::CAP * LABEL.size_css) / 2.0;
        let apart = (pitch - near) * points.len().max(1) as f64 / 2.0;
        top += apart;
        let at = At {
            x: 0.0,
            y: baseline(top),
        };
        sheet.text(&year.written(), at, Align::Left, LABEL, theme.muted);
        if points.is_empty() {
            let at = At {
                x: name_width + size::SPACE,
                y: baseline(top),
            };
            sheet.text(
                scene.language.words.no_data(),
                at,
                Align::Left,
                LABEL,
                theme.muted,
            );
            top += near;
        }
        for (_, index, point) in points {
            let series = scene.series(index);
            let width = point.value / columns.max * room;
            let rect = Rect {
                x: name_width,
                y: top + (near - thickness) / 2.0,
                width,
                height: thickness,
            };
            sheet.filled(rect, theme.swatch(series.paint), point.basis);
            sheet.mark(scene, rect, index, point);
            let at = At {
                x: rect.right() + size::SPACE,
                y: baseline(top),
            };
            let value = scene.value(series, point, true);
            sheet.text(&value, at, Align::Left, VALUE, theme.ink);
            top += near;
        }
        top += apart;
    }
    stand(sheet, from, top);
    top
}
