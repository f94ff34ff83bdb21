//! How marks are filled: in a colour or a pattern, and hatched, notched or open where a figure is not its counter's own.

use super::sheet::Sheet;
use super::{SMALL, Scene, basis_word, leading};
use crate::brief::{Basis, Point};
use crate::join::join;
use crate::language::Language;
use crate::painter::{Align, Font, Point as At, Rect};
use crate::theme::{Color, Pattern, Swatch, size};

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

/// What a point of a line looks like: lines differ in it where they have the same colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A disc.
    Dot,
    /// A square on its side.
    Square,
    /// A square on its corner.
    Diamond,
    /// A triangle on its side.
    Up,
    /// A triangle on its corner.
    Down,
}

impl Marker {
    /// By the place of a line among its fellows.
    pub const ALL: [Marker; 5] = [
        Marker::Dot,
        Marker::Square,
        Marker::Diamond,
        Marker::Up,
        Marker::Down,
    ];

    /// To the right and downwards of its middle, in radii of the disc: of about its area. A disc has none.
    fn corners(self) -> &'static [(f64, f64)] {
        match self {
            Marker::Dot => &[],
            Marker::Square => &[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
            Marker::Diamond => &[(0.0, -1.3), (1.3, 0.0), (0.0, 1.3), (-1.3, 0.0)],
            Marker::Up => &[(0.0, -1.4), (1.3, 0.9), (-1.3, 0.9)],
            Marker::Down => &[(0.0, 1.4), (-1.3, -0.9), (1.3, -0.9)],
        }
    }
}

/// Whether a figure is somebody's arithmetic: it is drawn open or hatched, so that it looks
/// different from what its counter published, in any colours.
fn is_open(basis: Basis) -> bool {
    matches!(basis, Basis::Derived | Basis::Own)
}

impl Sheet<'_> {
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

    /// A point's marker: open where its figure is derived or calculated.
    fn point(&mut self, center: At, marker: Marker, color: Color, basis: Basis) {
        self.marker(center, marker, size::DOT, color);
        if self.note_open(basis, true) {
            self.marker(center, marker, size::DOT - RIM, self.theme.paper);
        }
    }

    /// A point's marker in the colour of its series, and the mark over it.
    pub fn dot_mark(
        &mut self,
        scene: &Scene<'_>,
        center: At,
        marker: Marker,
        index: usize,
        point: &Point,
    ) {
        let fill = self.theme.swatch(scene.series(index).paint).fill;
        self.point(center, marker, fill, point.basis);
        let rect = Rect {
            x: center.x - size::DOT,
            y: center.y - size::DOT,
            width: 2.0 * size::DOT,
            height: 2.0 * size::DOT,
        };
        self.mark(scene, rect, index, point);
    }

    /// A point's marker as in a key, filled.
    pub fn marker(&mut self, center: At, marker: Marker, radius: f64, color: Color) {
        let corners = marker.corners();
        if corners.is_empty() {
            return self.dot(center, radius, color);
        }
        // Left and right are alike: there is nothing to mirror.
        let x = self.x(center.x);
        let mut placed: Vec<At> = Vec::new();
        for (right, down) in corners {
            placed.push(At {
                x: x + right * radius,
                y: center.y + down * radius,
            });
        }
        self.painter.polygon(&placed, color);
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

    /// What open dots or hatching mean, where there are any. Returns where it ends, downwards and to the right.
    pub fn key(&mut self, top: f64, language: &Language) -> (f64, f64) {
        if self.open.is_empty() {
            return (top, 0.0);
        }
        let color = self.theme.muted;
        let mut words: Vec<&str> = Vec::new();
        for basis in &self.open {
            words.push(basis_word(*basis, language));
        }
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
        let lines = self.wrap(&join(&words, ", "), self.width - x, SMALL);
        let end = x + self.widest(&lines, SMALL);
        let y = self.set(&lines, At { x, y }, Align::Left, SMALL, color);
        (y + size::DESCENT * SMALL.size_css, end)
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
