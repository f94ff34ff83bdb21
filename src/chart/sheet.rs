//! The sheet: passes on to the painter, mirrored where the language runs from right to left,
//! and writes down what stands where.

use super::{Mark, PlacedText, Plan, SMALL, Scene, basis_word, leading};
use crate::brief::{Basis, Point};
use crate::language::Language;
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::theme::{Color, Pattern, Swatch, Theme, size};

/// The paper: passes on to the painter and writes down what stands where.
pub(super) struct Sheet<'a> {
    pub painter: &'a mut dyn Painter,
    pub plan: Plan,
    /// Laid out as if from left to right, drawn from right to left.
    pub mirrored: bool,
    pub width: f64,
    pub theme: Theme,
    /// What is drawn open or hatched, for the key: each basis once, and whether as a dot.
    pub open: Vec<Basis>,
    pub open_as_dot: bool,
}

/// Between the lines that hatch a mark, and their width, in CSS pixels. 6, 1.5.
const HATCH: (f64, f64) = (6.0, 1.5);
/// Between the lines of a pattern, and their width, in CSS pixels. 7, 1.5.
const PATTERN: (f64, f64) = (7.0, 1.5);
/// Between the dots of a pattern, and their radius, in CSS pixels. 8, 1.25.
const DOTS: (f64, f64) = (8.0, 1.25);
/// Side of a notch in a foot, and from one to the next, in CSS pixels. 3.
const NOTCH: f64 = 3.0;
/// Paper around a text on a pattern, in CSS pixels. 2.
const PLATE: f64 = 2.0;
/// The swatch of the key, in CSS pixels. 12.
const KEY: f64 = 12.0;
/// What of a dot is left as its rim when it is open, in CSS pixels. 1.5.
const RIM: f64 = 1.5;

/// To which side lines rise.
enum Rising {
    Right,
    Left,
}

/// Whether a figure is somebody's arithmetic: it is drawn open or hatched, so that it looks
/// different from what its counter published, in any colours.
fn is_open(basis: Basis) -> bool {
    matches!(basis, Basis::Derived | Basis::Own)
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

    pub fn text_width(&self, text: &str, font: Font) -> f64 {
        self.painter.text_width(text, font)
    }

    pub fn rect(&mut self, rect: Rect, color: Color) {
        let rect = self.place(rect);
        self.painter.rect(rect, color);
    }

    /// A mark's rectangle: hatched where its figure is derived or calculated.
    pub fn filled(&mut self, rect: Rect, swatch: Swatch, basis: Basis) {
        self.swatch(rect, swatch);
        if self.note_open(basis, false) {
            self.open(rect, HATCH.0);
        }
    }

    /// The same where a text stands on the mark: only its foot, of that height, is hatched.
    pub fn filled_at_foot(&mut self, rect: Rect, height: f64, swatch: Swatch, basis: Basis) {
        self.swatch(rect, swatch);
        if self.note_open(basis, false) {
            let foot = Rect {
                y: rect.bottom() - height,
                height,
                ..rect
            };
            self.open(foot, HATCH.0);
        }
    }

    /// The same for a square that stands for one: a single diagonal.
    pub fn square(&mut self, rect: Rect, swatch: Swatch, basis: Basis) {
        self.swatch(rect, swatch);
        if self.note_open(basis, false) {
            self.open(rect, 2.0 * rect.width);
        }
    }

    /// A rectangle of a category: its colour, or its pattern in that colour within an edge.
    pub fn swatch(&mut self, rect: Rect, swatch: Swatch) {
        let patterned = self.theme.patterns && swatch.pattern != Pattern::Solid;
        let edge = self.theme.edge.unwrap_or(swatch.fill);
        self.rect(rect, edge);
        if !patterned && edge == swatch.fill {
            return;
        }
        // A small square keeps an inside by a thinner edge; what is too thin for one is all edge.
        let small = rect.width.min(rect.height) < KEY;
        let inside = inset(rect, if small { 1.0 } else { size::EDGE });
        if inside.width < 1.0 || inside.height < 1.0 {
            return;
        }
        if !patterned {
            self.rect(inside, swatch.fill);
            return;
        }
        self.rect(inside, self.theme.paper);
        match swatch.pattern {
            Pattern::Plain | Pattern::Solid => {}
            Pattern::Dots => self.dots(inside, swatch.fill),
            Pattern::Diagonal => self.lines(inside, PATTERN, swatch.fill, Rising::Right),
            Pattern::Cross => {
                self.lines(inside, PATTERN, swatch.fill, Rising::Right);
                self.lines(inside, PATTERN, swatch.fill, Rising::Left);
            }
        }
    }

    /// A text on a mark: in the ink of its colour, or on paper where a pattern would run through it.
    pub fn text_on(&mut self, swatch: Swatch, text: &str, at: At, align: Align, font: Font) {
        if !self.theme.patterns {
            return self.text(text, at, align, font, swatch.ink);
        }
        let Rect { x, width, .. } = self.text_box(text, at, align, font);
        let height = size::CAP * font.size_css;
        let plate = Rect {
            x,
            y: at.y - height,
            width,
            height,
        };
        self.rect(inset(plate, -PLATE), self.theme.paper);
        self.text(text, at, align, font, self.theme.ink);
    }

    /// A point's dot: open where its figure is derived or calculated.
    pub fn point(&mut self, center: At, color: Color, basis: Basis) {
        self.dot(center, size::DOT, color);
        if self.note_open(basis, true) {
            self.dot(center, size::DOT - RIM, self.theme.paper);
        }
    }

    fn note_open(&mut self, basis: Basis, as_dot: bool) -> bool {
        if is_open(basis) && !self.open.contains(&basis) {
            self.open.push(basis);
            self.open_as_dot = as_dot;
        }
        is_open(basis)
    }

    /// What says that a figure is derived or calculated: lines of paper that rise over its mark, or,
    /// where patterns are on and lines mean something else, a foot with notches.
    fn open(&mut self, rect: Rect, spacing: f64) {
        if !self.theme.patterns {
            return self.lines(rect, (spacing, HATCH.1), self.theme.paper, Rising::Right);
        }
        // Not at its corners, and never none: a small square has one notch, in its middle.
        let side = NOTCH.min(rect.width / 3.0);
        let count = ((rect.width - side) / (2.0 * side)).floor().max(1.0);
        let mut x = rect.x + (rect.width - (2.0 * count - 1.0) * side) / 2.0;
        for _ in 0..count as usize {
            let notch = Rect {
                x,
                y: rect.bottom() - side,
                width: side,
                height: side,
            };
            self.rect(notch, self.theme.paper);
            x += 2.0 * side;
        }
    }

    /// Lines that rise over a rectangle to one side, one of them from its lower corner on the other.
    fn lines(&mut self, rect: Rect, (spacing, width): (f64, f64), color: Color, rising: Rising) {
        let (left, right, bottom) = (rect.x, rect.right(), rect.bottom());
        let before = (rect.height / spacing).floor() as i32;
        let after = (rect.width / spacing).ceil() as i32;
        for line in -before..after {
            let foot = left + f64::from(line) * spacing;
            let (from, to) = (foot.max(left), (foot + rect.height).min(right));
            let at = |x: f64| At {
                x: self.x(match rising {
                    Rising::Right => x,
                    Rising::Left => left + right - x,
                }),
                y: bottom - (x - foot),
            };
            if to > from {
                let ends = [at(from), at(to)];
                self.painter.line(&ends, width, color);
            }
        }
    }

    /// Dots in rows, every other row between those of the last; a single one where there is no room for rows.
    fn dots(&mut self, rect: Rect, color: Color) {
        let (spacing, radius) = DOTS;
        let middle = |from: f64, length: f64| from + length / 2.0;
        let rows = ((rect.height / spacing) as i32).max(1);
        for row in 0..rows {
            let y = middle(rect.y, rect.height)
                + (f64::from(row) - f64::from(rows - 1) / 2.0) * spacing;
            let count = ((rect.width / spacing) as i32 - row % 2).max(i32::from(rows == 1));
            for place in 0..count {
                let x = middle(rect.x, rect.width)
                    + (f64::from(place) - f64::from(count - 1) / 2.0) * spacing;
                self.dot(At { x, y }, radius, color);
            }
        }
    }

    pub fn dot(&mut self, center: At, radius: f64, color: Color) {
        let center = At {
            x: self.x(center.x),
            ..center
        };
        self.painter.dot(center, radius, color);
    }

    pub fn hairline(&mut self, from: At, to: At, color: Color) {
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
    pub fn line(&mut self, points: Vec<At>, color: Color) {
        self.painter.line(&points, size::LINE, color);
        self.plan.lines.push(points);
    }

    pub fn mark(&mut self, scene: &Scene<'_>, rect: Rect, series: usize, point: &Point) {
        let rect = self.place(rect);
        let text = scene.mark_text(series, point);
        let points = &scene.series(series).points;
        let point = points.iter().position(|one| one.when == point.when);
        self.plan.marks.push(Mark {
            rect,
            series,
            point: point.unwrap_or_default(),
            text,
        });
    }

    /// The box that a text would take, in layout coordinates.
    pub fn text_box(&self, text: &str, at: At, align: Align, font: Font) -> Rect {
        boxed(self.text_width(text, font), at, align, font.size_css)
    }

    pub fn text(&mut self, text: &str, at: At, align: Align, font: Font, color: Color) {
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
    pub fn pair_width(&self, value: &str, name: &str, size_css: f64) -> f64 {
        runs_width(self.painter, &pair(value, name), size_css)
    }

    /// A bold value with a regular name after it, on one line.
    pub fn pair(&mut self, value: &str, name: &str, at: At, align: Align, size_css: f64) {
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
    pub fn wrap(&self, text: &str, width: f64, font: Font) -> Vec<String> {
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
    pub fn is_free(&self, rect: &Rect) -> bool {
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

    /// The key to what is open or hatched, and the credit, small, at the end of the last line; wrapped where it must.
    /// Returns where the picture ends.
    pub fn credit(&mut self, text: &str, top: f64, language: &Language) -> f64 {
        let mut y = self.key(top, language);
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

    /// What open dots or hatching mean, where there are any.
    fn key(&mut self, top: f64, language: &Language) -> f64 {
        if self.open.is_empty() {
            return top;
        }
        let (words, color) = (self.open.clone(), self.theme.muted);
        let words: Vec<&str> = words.iter().map(|b| basis_word(*b, language)).collect();
        let y = top + leading(SMALL) + 2.0;
        let middle = y - size::CAP * SMALL.size_css / 2.0;
        if self.open_as_dot {
            let x = size::DOT;
            self.dot(At { x, y: middle }, size::DOT, color);
            self.dot(At { x, y: middle }, size::DOT - RIM, self.theme.paper);
        } else {
            let swatch = Rect {
                x: 0.0,
                y: middle - KEY / 2.0,
                width: KEY,
                height: KEY,
            };
            self.rect(swatch, color);
            self.open(swatch, HATCH.0);
        }
        let x = KEY + 6.0;
        self.text(&words.join(", "), At { x, y }, Align::Left, SMALL, color);
        y + size::DESCENT * SMALL.size_css
    }
}

/// The rectangle within another, so far from its edges.
fn inset(rect: Rect, by: f64) -> Rect {
    Rect {
        x: rect.x + by,
        y: rect.y + by,
        width: rect.width - 2.0 * by,
        height: rect.height - 2.0 * by,
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

#[cfg(test)]
mod tests {
    use super::*;

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
