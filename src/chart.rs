//! A chart in a frame: dispatch over the kinds, and the sheet they all draw on.
//!
//! A kind lays itself out from the top down and says how high it became;
//! [`plan`] runs the same layout without drawing, to know the height first.

use crate::brief::{Basis, Brief, Chart, Kind, Point, Series, Unit, View, Year};
use crate::format::{self, NBSP};
use crate::language::Language;
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::theme::{Color, Theme, size};

mod column;
mod line;
mod rows;
mod stacked_bar;
mod waffle;

/// What a chart is drawn into.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    /// Width in CSS pixels, within [`size::WIDTHS`].
    pub width_css: f64,
    /// Index of the language in the brief.
    pub language_index: usize,
    /// The colours.
    pub theme: &'static Theme,
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
}

/// One drawn datum: what pointer and keyboard reach.
#[derive(Debug, Clone)]
pub struct Mark {
    /// Where it is, in CSS pixels.
    pub rect: Rect,
    /// Index of its series in the chart.
    pub series: usize,
    /// Its year.
    pub year: Year,
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
    let language = brief.languages[frame.language_index];
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
    };
    let scene = Scene {
        brief,
        chart,
        frame,
        language,
    };
    let height = match &view.kind {
        Kind::StackedBar(parts) => stacked_bar::draw(&mut sheet, &scene, parts),
        Kind::Waffle(parts) => waffle::draw(&mut sheet, &scene, parts),
        Kind::Line(series) => line::draw(&mut sheet, &scene, series),
        Kind::Column(series) => column::draw(&mut sheet, &scene, *series),
    };
    sheet.plan.height_css = height.ceil();
    sheet.plan
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

/// Measures like another painter and draws nothing.
struct Silent<'a>(&'a dyn Painter);

impl Painter for Silent<'_> {
    fn rect(&mut self, _: Rect, _: Color) {}
    fn line(&mut self, _: &[At], _: f64, _: Color) {}
    fn dot(&mut self, _: At, _: f64, _: Color) {}
    fn hairline(&mut self, _: At, _: At, _: Color) {}
    fn text(&mut self, _: &[Run<'_>], _: At, _: Align, _: f64, _: Color) {}
    fn text_width(&self, text: &str, font: Font) -> f64 {
        self.0.text_width(text, font)
    }
}

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
    frame: Frame,
    language: &'static Language,
}

impl<'a> Scene<'a> {
    fn series(&self, index: usize) -> &'a Series {
        &self.chart.series[index]
    }

    fn name(&self, index: usize) -> String {
        self.series(index)
            .name
            .fill(self.frame.language_index, self.language, &[])
    }

    /// A value on a mark: `42,5`, `≥ 281`. `unit` adds the sign of a percentage.
    fn value(&self, series: &Series, point: &Point, unit: bool) -> String {
        let mut text = String::new();
        if series.at_least {
            text.push('≥');
            text.push(NBSP);
        }
        text.push_str(&format::number(point.value, point.decimals, self.language));
        if unit && series.unit == Unit::Percent {
            text.push_str(self.language.percent);
        }
        text
    }

    /// What a mark says in words: name, year, value, basis.
    fn mark_text(&self, index: usize, point: &Point) -> String {
        let series = self.series(index);
        let mut text = crate::text::capital(&self.name(index));
        text.push_str(", ");
        text.push_str(&point.year.to_string());
        text.push_str(": ");
        text.push_str(&crate::text::value_in_words(series, point, self.language));
        if series.unit == Unit::Percent {
            text.push_str(self.language.percent);
        }
        if point.basis != Basis::Published {
            text.push_str(", ");
            text.push_str(basis_word(point.basis, self.language));
        }
        text
    }

    /// Who counted, for the credit: `CIVICUS 2024`, `Front Line Defenders 2016–2024`.
    fn credit(&self, series: &Series, first: Year, last: Year) -> String {
        let publisher = &self.brief.publishers[series.counter].name;
        let mut text = publisher.fill(self.frame.language_index, self.language, &[]);
        text.push(' ');
        text.push_str(&first.to_string());
        if first != last {
            text.push('–');
            text.push_str(&last.to_string());
        }
        text
    }
}

/// The word for where a number comes from.
pub fn basis_word(basis: Basis, language: &Language) -> &'static str {
    match basis {
        Basis::Published => language.words.published,
        Basis::Quoted => language.words.quoted,
        Basis::Derived => language.words.derived,
        Basis::Own => language.words.own,
    }
}

/// The paper: passes on to the painter and writes down what stands where.
struct Sheet<'a> {
    painter: &'a mut dyn Painter,
    plan: Plan,
    /// Laid out as if from left to right, drawn from right to left.
    mirrored: bool,
    width: f64,
    theme: &'static Theme,
}

impl Sheet<'_> {
    fn x(&self, x: f64) -> f64 {
        if self.mirrored { self.width - x } else { x }
    }

    fn place(&self, rect: Rect) -> Rect {
        let x = if self.mirrored {
            self.width - rect.right()
        } else {
            rect.x
        };
        Rect { x, ..rect }
    }

    fn align(&self, align: Align) -> Align {
        match (align, self.mirrored) {
            (Align::Left, true) => Align::Right,
            (Align::Right, true) => Align::Left,
            (same, _) => same,
        }
    }

    fn text_width(&self, text: &str, font: Font) -> f64 {
        self.painter.text_width(text, font)
    }

    fn rect(&mut self, rect: Rect, color: Color) {
        let rect = self.place(rect);
        self.painter.rect(rect, color);
    }

    fn dot(&mut self, center: At, radius: f64, color: Color) {
        let center = At {
            x: self.x(center.x),
            ..center
        };
        self.painter.dot(center, radius, color);
    }

    fn hairline(&mut self, from: At, to: At, color: Color) {
        let (a, b) = (self.x(from.x), self.x(to.x));
        self.painter.hairline(
            At {
                x: a.min(b),
                ..from
            },
            At { x: a.max(b), ..to },
            color,
        );
    }

    /// A data line; only in charts that are not mirrored, as time runs from left to right everywhere.
    fn line(&mut self, points: Vec<At>, color: Color) {
        self.painter.line(&points, size::LINE, color);
        self.plan.lines.push(points);
    }

    fn mark(&mut self, scene: &Scene<'_>, rect: Rect, series: usize, point: &Point) {
        let rect = self.place(rect);
        let text = scene.mark_text(series, point);
        self.plan.marks.push(Mark {
            rect,
            series,
            year: point.year,
            text,
        });
    }

    /// The box that a text would take, in layout coordinates.
    fn text_box(&self, text: &str, at: At, align: Align, font: Font) -> Rect {
        boxed(self.text_width(text, font), at, align, font.size_css)
    }

    fn text(&mut self, text: &str, at: At, align: Align, font: Font, color: Color) {
        self.runs(
            &[Run {
                text,
                bold: font.bold,
            }],
            at,
            align,
            font.size_css,
            color,
        );
    }

    /// How wide a bold value is with a regular name after it.
    fn pair_width(&self, value: &str, name: &str, size_css: f64) -> f64 {
        runs_width(self.painter, &pair(value, name), size_css)
    }

    /// A bold value with a regular name after it, on one line.
    fn pair(&mut self, value: &str, name: &str, at: At, align: Align, size_css: f64) {
        self.runs(&pair(value, name), at, align, size_css, self.theme.ink);
    }

    fn runs(&mut self, runs: &[Run<'_>], at: At, align: Align, size_css: f64, color: Color) {
        let rect = self.place(boxed(
            runs_width(self.painter, runs, size_css),
            at,
            align,
            size_css,
        ));
        let text = runs
            .iter()
            .map(|run| run.text)
            .collect::<Vec<_>>()
            .join(" ");
        self.plan.texts.push(PlacedText { rect, text });
        let at = At {
            x: self.x(at.x),
            ..at
        };
        let align = self.align(align);
        self.painter.text(runs, at, align, size_css, color);
    }

    /// Breaks a text at spaces into lines that are at most `width` wide; a longer word stays whole.
    fn wrap(&self, text: &str, width: f64, font: Font) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer {
                Some(longer) if self.text_width(&longer, font) <= width => {
                    let last = lines.len() - 1;
                    lines[last] = longer;
                }
                _ => lines.push(word.into()),
            }
        }
        lines
    }

    /// Whether a box is free of text, marks and data lines, within the frame's width.
    fn is_free(&self, rect: &Rect) -> bool {
        let line_meets = |line: &Vec<At>| {
            line.windows(2)
                .any(|ends| segment_meets(ends[0], ends[1], rect))
        };
        rect.x >= 0.0
            && rect.right() <= self.width
            && !self.plan.texts.iter().any(|text| text.rect.meets(rect))
            && !self.plan.marks.iter().any(|mark| mark.rect.meets(rect))
            && !self.plan.lines.iter().any(line_meets)
    }

    /// The credit, small, at the end of the last line; wrapped where it must. Returns where the picture ends.
    fn credit(&mut self, text: &str, top: f64) -> f64 {
        let mut y = top;
        for line in self.wrap(text, self.width, SMALL) {
            y += leading(SMALL);
            self.text(
                &line,
                At { x: self.width, y },
                Align::Right,
                SMALL,
                self.theme.muted,
            );
        }
        y + size::DESCENT * SMALL.size_css
    }
}

fn pair<'a>(value: &'a str, name: &'a str) -> [Run<'a>; 2] {
    [
        Run {
            text: value,
            bold: true,
        },
        Run {
            text: name,
            bold: false,
        },
    ]
}

fn runs_width(painter: &dyn Painter, runs: &[Run<'_>], size_css: f64) -> f64 {
    let width = |run: &Run<'_>| {
        painter.text_width(
            run.text,
            Font {
                size_css,
                bold: run.bold,
            },
        )
    };
    let spaces = runs.len().saturating_sub(1) as f64;
    // A bold space is the wider one, and which of the two it becomes is the medium's affair.
    runs.iter().map(width).sum::<f64>()
        + spaces
            * painter.text_width(
                " ",
                Font {
                    size_css,
                    bold: true,
                },
            )
}

fn boxed(width: f64, at: At, align: Align, size_css: f64) -> Rect {
    let x = match align {
        Align::Left => at.x,
        Align::Middle => at.x - width / 2.0,
        Align::Right => at.x - width,
    };
    let ascent = size::ASCENT * size_css;
    Rect {
        x,
        y: at.y - ascent,
        width,
        height: ascent + size::DESCENT * size_css,
    }
}

/// Whether a segment comes into a box: by its ends, or by crossing the box (Liang–Barsky clipping).
fn segment_meets(a: At, b: At, rect: &Rect) -> bool {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let (mut enter, mut leave) = (0.0f64, 1.0f64);
    for (p, q) in [
        (-dx, a.x - rect.x),
        (dx, rect.right() - a.x),
        (-dy, a.y - rect.y),
        (dy, rect.bottom() - a.y),
    ] {
        if p == 0.0 {
            if q < 0.0 {
                return false;
            }
        } else if p < 0.0 {
            enter = enter.max(q / p);
        } else {
            leave = leave.min(q / p);
        }
    }
    enter <= leave
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

    #[test]
    fn a_line_through_a_box_is_seen_though_both_its_ends_are_outside() {
        let rect = Rect {
            x: 10.0,
            y: 10.0,
            width: 10.0,
            height: 10.0,
        };
        let at = |x, y| At { x, y };
        assert!(segment_meets(at(0.0, 15.0), at(30.0, 15.0), &rect));
        assert!(segment_meets(at(15.0, 15.0), at(15.5, 15.0), &rect));
        assert!(!segment_meets(at(0.0, 0.0), at(30.0, 5.0), &rect));
        assert!(!segment_meets(at(0.0, 25.0), at(5.0, 12.0), &rect));
    }
}
