//! A chart in a frame: dispatch over the kinds.
//!
//! A kind lays itself out from the top down and says how high it became;
//! [`plan`] runs the same layout without drawing, to know the height first.

use crate::brief::{Basis, Brief, Chart, Kind, Point, Series, Unit, View, Year, left_out};
use crate::figure::{when, with_days, with_unit};
use crate::format;
use crate::language::Language;
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::text::Voice;
use crate::theme::{Color, Theme, size};
use sheet::Sheet;

mod bars;
mod column;
mod dots;
mod fill;
mod group_bars;
mod group_squares;
mod line;
mod rows;
mod sheet;
mod squares;
mod stacked_bar;
mod steps;
mod waffle;

/// What a chart is drawn into.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// Width in CSS pixels, within [`size::WIDTHS`].
    pub width_css: f64,
    /// Index of the language in the brief.
    pub language_index: usize,
    /// The colours.
    pub theme: Theme,
    /// What of the view is on show.
    pub shown: Shown,
    /// For a picture that stands alone: how many times as high as on a page its marks are, 0.2 to 8, and every value
    /// is labelled. None on a page, where the detail line and the table tell what has no room.
    pub alone: Option<f64>,
}

/// What of a view is on show: a year, and the series that were not switched off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shown {
    /// The year, where the view shows a single one.
    pub year: Option<Year>,
    /// One bit for each series of the chart that is switched off.
    hidden: u64,
}

impl Shown {
    /// A view with a year of its choice, its first where none is given, and some series switched off:
    /// only those that may be, and never all of them.
    pub fn of(view: &View, year: Option<Year>, hidden: impl Iterator<Item = usize>) -> Shown {
        let bits = hidden.fold(0, |bits, index| bits | bit(index));
        let optional = view.optional().iter();
        let all = optional.fold(0, |bits, index| bits | bit(*index));
        Shown {
            year: year.or(view.years().first().copied()),
            hidden: if bits & all == all { 0 } else { bits & all },
        }
    }

    /// Whether a series was not switched off.
    pub fn has(&self, series: usize) -> bool {
        self.hidden & bit(series) == 0
    }
}

/// The bit of a series; those beyond the 64th cannot be switched off.
fn bit(series: usize) -> u64 {
    1u64.checked_shl(series as u32).unwrap_or(0)
}

/// What was drawn, for pointer and keyboard, for tests, and to size the canvas.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// Width in CSS pixels.
    pub width_css: f64,
    /// Height in CSS pixels, whole.
    pub height_css: f64,
    /// One per drawn datum, in reading order.
    pub marks: Vec<Mark>,
    /// Every text, with the box that it takes.
    pub texts: Vec<PlacedText>,
    /// The data lines.
    pub lines: Vec<Vec<At>>,
    /// Of a picture that stands alone: values that found no room for a label.
    pub unlabelled: usize,
    /// Whether it had to be laid out as on a phone: as rows, or with the names of lines above them.
    pub as_rows: bool,
    /// Of a picture that stands alone: whether values had to be listed one after the other, apart from their marks.
    pub listed: bool,
}

/// One drawn datum: what pointer and keyboard reach.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Where it is, in CSS pixels.
    pub rect: Rect,
    /// Index of its series in the chart.
    pub series: usize,
    /// Index of its point in the series.
    pub point: usize,
    /// What it says, in words.
    pub text: String,
}

/// A text that was drawn.
#[derive(Debug, Clone)]
pub struct PlacedText {
    /// The box it takes, in CSS pixels.
    pub rect: Rect,
    /// The text.
    pub text: String,
}

/// Draws a view and says what was drawn.
pub fn draw(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    frame: Frame,
    painter: &mut dyn Painter,
) -> Plan {
    let voice = brief
        .voice(frame.language_index)
        .of(&chart.series, frame.shown.year);
    let plan = Plan {
        width_css: frame.width_css,
        ..Plan::default()
    };
    let mut sheet = Sheet {
        painter,
        plan,
        mirrored: false,
        width: frame.width_css,
        theme: frame.theme,
        open: Vec::new(),
        open_as_dot: false,
    };
    let scene = Scene {
        brief,
        chart,
        view,
        frame,
        voice,
        language: voice.language,
    };
    let shown = |series: &[usize]| -> Vec<usize> {
        let on = |index: &usize| frame.shown.has(*index);
        series.iter().copied().filter(on).collect()
    };
    let sheet = &mut sheet;
    // None is inlined: a browser compiles a function when it is first called, and a first drawing calls one of these. It is
    // a sixth sooner there so, for 400 bytes.
    let height = match &view.kind {
        Kind::StackedBar(parts) => stacked_bar::draw(sheet, &scene, parts),
        Kind::Waffle(parts) => waffle::draw(sheet, &scene, parts),
        Kind::Squares(parts) => squares::draw(sheet, &scene, parts),
        Kind::Line(series) => line::draw(sheet, &scene, &shown(series)),
        Kind::Column(series) => column::draw(sheet, &scene, &shown(series)),
        Kind::Bars(chosen) => bars::draw(sheet, &scene, &chosen.series),
        Kind::Dots(chosen) => dots::draw(sheet, &scene, &chosen.series),
        Kind::GroupBars(_) => group_bars::draw(sheet, &scene),
        Kind::GroupSquares(_) => group_squares::draw(sheet, &scene),
        Kind::Steps(series) => steps::draw(sheet, &scene, *series),
    };
    let mut plan = std::mem::take(&mut sheet.plan);
    plan.height_css = height.ceil();
    plan
}

/// The same without drawing: what would stand where, with the text widths of `measure`.
pub fn plan(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    frame: Frame,
    measure: &dyn Painter,
) -> Plan {
    draw(brief, chart, view, frame, &mut Silent(measure))
}

/// The height in CSS pixels of a chart's tallest view and year, at the frame's width: what to keep free for all of them.
pub fn room(brief: &Brief, chart: &Chart, frame: Frame, measure: &dyn Painter) -> f64 {
    let mut height_css = 0.0f64;
    for (view, shown) in chart.variants() {
        let plan = plan(brief, chart, view, Frame { shown, ..frame }, measure);
        height_css = height_css.max(plan.height_css);
    }
    height_css
}

impl Chart {
    /// Every view in each of its years, with all its series on.
    pub(crate) fn variants(&self) -> Vec<(&View, Shown)> {
        let mut variants = Vec::new();
        for view in &self.views {
            for year in view.years() {
                variants.push((view, Shown::of(view, Some(*year), std::iter::empty())));
            }
            if view.years().is_empty() {
                variants.push((view, Shown::default()));
            }
        }
        variants
    }
}

/// Measures like another painter and draws nothing.
pub(crate) struct Silent<'a>(pub &'a dyn Painter);

impl Painter for Silent<'_> {
    fn rect(&mut self, _: Rect, _: Color) {}
    fn line(&mut self, _: &[At], _: f64, _: Color) {}
    fn lines(&mut self, _: &[[At; 2]], _: f64, _: Color) {}
    fn dot(&mut self, _: At, _: f64, _: Color) {}
    fn polygon(&mut self, _: &[At], _: Color) {}
    fn hairline(&mut self, _: At, _: At, _: Color) {}
    fn text(&mut self, _: &[Run<'_>], _: At, _: Align, _: f64, _: Color) {}
    fn text_width(&self, text: &str, font: Font) -> f64 {
        self.0.text_width(text, font)
    }
}

/// The page's module draws nothing that stands alone: known when it is compiled, so that it carries nothing for it.
const CAN_STAND_ALONE: bool = cfg!(any(feature = "press", not(target_arch = "wasm32")));

/// A label's letter.
const LABEL: Font = Font {
    size_css: size::LABEL,
    bold: false,
};
/// A value's letter.
const VALUE: Font = Font {
    size_css: size::LABEL,
    bold: true,
};
/// The letter of ticks and the credit.
const SMALL: Font = Font {
    size_css: size::SMALL,
    bold: false,
};

/// From one baseline to the next.
fn leading(font: Font) -> f64 {
    font.size_css * size::LEADING
}

/// What is drawn, as the kinds ask for it.
struct Scene<'a> {
    brief: &'a Brief,
    chart: &'a Chart,
    view: &'a View,
    frame: Frame,
    voice: Voice<'a>,
    language: &'a Language,
}

/// Puts a year among others, which rise, unless it is there.
fn add(years: &mut Vec<Year>, year: Year) {
    let place = years.iter().take_while(|other| **other < year).count();
    if years.get(place) != Some(&year) {
        years.insert(place, year);
    }
}

/// How far some series reach.
struct Span {
    first: Year,
    last: Year,
    greatest: f64,
}

impl<'a> Scene<'a> {
    /// How many times as high as on a page marks are.
    fn stretch(&self) -> f64 {
        self.alone().unwrap_or(1.0)
    }

    /// Whether every value must be told by the picture itself.
    fn stands_alone(&self) -> bool {
        self.alone().is_some()
    }

    fn alone(&self) -> Option<f64> {
        self.frame.alone.filter(|_| CAN_STAND_ALONE)
    }

    /// The height of a plot that is as wide as its sheet: a part of the width, within a least and a greatest
    /// in CSS pixels, and as much more or less as is asked for where the picture stands alone.
    fn plot_height(&self, width: f64, (part, least, greatest): (f64, f64, f64)) -> f64 {
        (width * part).clamp(least, greatest) * self.stretch()
    }

    fn series(&self, index: usize) -> &'a Series {
        &self.chart.series[index]
    }

    /// The name of a series; where values of different days stand side by side, with those that this one covers.
    fn name(&self, index: usize) -> String {
        let series = self.series(index);
        let name = series.name.fill(self.voice);
        match (&self.view.kind, self.shown(index)) {
            (Kind::Bars(_) | Kind::Dots(_), Some(point)) if self.days_differ() => {
                with_days(name, series, point, self.language)
            }
            _ => name,
        }
    }

    /// Whether the values that stand side by side do not all cover the same days; where they do, the credit says these.
    fn days_differ(&self) -> bool {
        let drawn = self.in_year(&self.view.series(&self.chart.series));
        drawn
            .iter()
            .any(|(_, point)| point.until != drawn[0].1.until)
    }

    /// A credit with the days that all values cover.
    fn with_shared_days(&self, credit: String, (index, point): (usize, &Point)) -> String {
        match self.days_differ() {
            true => credit,
            false => with_days(credit, self.series(index), point, self.language),
        }
    }

    /// The point of a series in the year on show.
    fn shown(&self, index: usize) -> Option<&'a Point> {
        self.series(index).point(self.frame.shown.year?)
    }

    /// The first and the last year of some series, and their greatest value; none where they have no point.
    /// The years of some series, each once, and those that are left out between them.
    fn years(&self, indexes: &[usize]) -> Vec<Year> {
        let mut years: Vec<Year> = Vec::new();
        for series in self.chart.chosen(indexes) {
            for point in &series.points {
                add(&mut years, point.year());
            }
        }
        for year in left_out(&years) {
            add(&mut years, year);
        }
        years
    }

    fn span(&self, indexes: &[usize]) -> Option<Span> {
        let mut span: Option<Span> = None;
        for index in indexes {
            for point in &self.series(*index).points {
                let (year, value) = (point.year(), point.value);
                let span = span.get_or_insert(Span {
                    first: year,
                    last: year,
                    greatest: 0.0,
                });
                span.first = span.first.min(year);
                span.last = span.last.max(year);
                span.greatest = span.greatest.max(value);
            }
        }
        span
    }

    /// Those of some series that have a point in the year on show, with it.
    fn in_year(&self, indexes: &[usize]) -> Vec<(usize, &'a Point)> {
        let mut found = Vec::new();
        for index in indexes {
            found.extend(self.shown(*index).map(|point| (*index, point)));
        }
        found
    }

    /// The greatest value of all the years that can be chosen: what is as long in another year is as much. At least 1.
    fn greatest(&self, indexes: &[usize]) -> f64 {
        let mut greatest = 1.0f64;
        for index in indexes {
            for year in self.view.years() {
                let point = self.series(*index).point(*year);
                greatest = greatest.max(point.map_or(0.0, |point| point.value));
            }
        }
        greatest
    }

    /// A value on a mark: `42,5`, `≥ 281`. `unit` adds the sign of a percentage.
    fn value(&self, series: &Series, point: &Point, unit: bool) -> String {
        self.figure(series, point.value, point.decimals, unit)
    }

    fn figure(&self, series: &Series, value: f64, decimals: u8, unit: bool) -> String {
        let mut text = String::new();
        if series.at_least {
            text.push_str("≥\u{a0}");
        }
        text.push_str(&format::number(value, decimals, self.language));
        if unit && series.unit == Unit::Percent {
            text.push_str(&self.language.percent);
        }
        text
    }

    /// What some values come to together: a minimum where one of them is.
    fn total(&self, parts: &[(usize, &Point)]) -> String {
        let Some(mut one) = parts.first() else {
            return String::new();
        };
        let mut sum = 0.0;
        for part in parts {
            sum += part.1.value;
            if !self.series(one.0).at_least && self.series(part.0).at_least {
                one = part;
            }
        }
        self.figure(self.series(one.0), sum, one.1.decimals, true)
    }

    /// What a mark says in words: name, year, value, basis.
    fn mark_text(&self, index: usize, point: &Point) -> String {
        let series = self.series(index);
        let mut text = String::new();
        if let Some(group) = series.group {
            text.push_str(&self.chart.groups[group].name.fill(self.voice));
            text.push_str(", ");
        }
        text.push_str(&self.name(index));
        let mut text = crate::text::capital(&text);
        text.push_str(", ");
        text.push_str(&when(point, self.language));
        text.push_str(&self.language.colon);
        // A built-in unit of a count is named by the measure, once.
        text.push_str(&match series.unit {
            Unit::Percent | Unit::Own(_) => with_unit(series, point, self.voice),
            _ => crate::text::value_in_words(series, point, self.language),
        });
        if point.basis != Basis::Published {
            text.push_str(", ");
            text.push_str(basis_word(point.basis, self.language));
        }
        text
    }

    /// Who counted, for the credit: `CIVICUS 2024`, `Front Line Defenders 2016–2024`.
    fn credit(&self, series: &Series, first: Year, last: Year) -> String {
        let publisher = &self.brief.publishers[series.counter].name;
        let mut text = publisher.fill(self.voice);
        let within = |point: &&Point| (first..=last).contains(&point.year());
        let since = series.points.iter().filter(within);
        let first = since.filter_map(|point| point.since).fold(first, Year::min);
        text.push(' ');
        text.push_str(&first.written());
        if first != last {
            text.push('–');
            text.push_str(&last.written());
        }
        text
    }
}

/// The word for where a number comes from.
pub fn basis_word(basis: Basis, language: &Language) -> &str {
    match basis {
        Basis::Published => language.words.published(),
        Basis::Quoted => language.words.quoted(),
        Basis::Derived => language.words.derived(),
        Basis::Own => language.words.own(),
    }
}

/// How many ticks a value axis of that height has room for, at most as many as wanted.
fn ticks_within(height: f64, wanted: f64) -> f64 {
    (height / leading(SMALL)).floor().clamp(1.0, wanted)
}

/// A step for ticks: 1, 2 or 5 times a power of ten, with at most `count` steps up to `max`.
fn tick_step(max: f64, count: f64) -> f64 {
    let mut step = 1.0;
    loop {
        for factor in [1.0, 2.0, 5.0] {
            if step * factor * count >= max {
                return step * factor;
            }
        }
        step *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tick_steps_are_round_and_few() {
        assert_eq!(tick_step(73.0, 4.0), 20.0);
        assert_eq!(tick_step(45.0, 5.0), 10.0);
        assert_eq!(tick_step(401.0, 5.0), 100.0);
        assert_eq!(tick_step(0.0, 5.0), 1.0);
    }
}
