//! Painter: what the layout draws through, in CSS pixels.
//!
//! Small and object-safe, so that a layout is compiled once, and plotters stays replaceable.

use crate::theme::Color;

/// A place, in CSS pixels from the top left corner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

/// A rectangle, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Top edge.
    pub y: f64,
    /// Width, not negative.
    pub width: f64,
    /// Height, not negative.
    pub height: f64,
}

impl Rect {
    /// The right edge.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// The bottom edge.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// The smallest that holds both.
    pub fn around(&self, other: Rect) -> Rect {
        let (x, y) = (self.x.min(other.x), self.y.min(other.y));
        Rect {
            x,
            y,
            width: self.right().max(other.right()) - x,
            height: self.bottom().max(other.bottom()) - y,
        }
    }

    /// Whether the two share more than an edge.
    pub fn meets(&self, other: &Rect) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }

    /// Whether the other lies within this, edges included, give or take a hundredth.
    pub fn holds(&self, other: &Rect) -> bool {
        let slack = 0.01;
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }
}

/// Size and weight of a text; the family is the painter's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Font {
    /// Size in CSS pixels.
    pub size_css: f64,
    /// Bold or regular.
    pub bold: bool,
}

/// A stretch of text in one weight; a label may have a bold value and a regular name on one line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run<'a> {
    /// The text.
    pub text: &'a str,
    /// Bold or regular.
    pub bold: bool,
}

/// Which part of a text stands at the given x. Of the picture, not of the language: a layout mirrors itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Its left edge.
    Left,
    /// Its middle.
    Middle,
    /// Its right edge.
    Right,
}

/// A medium to draw on. Every length is in CSS pixels; the painter knows the device's.
pub trait Painter {
    /// A filled rectangle, its edges on whole device pixels.
    fn rect(&mut self, rect: Rect, color: Color);
    /// A line through points.
    fn line(&mut self, points: &[Point], width_css: f64, color: Color);
    /// Lines that do not touch: one by one, where a medium has no way to draw them at once.
    fn lines(&mut self, lines: &[[Point; 2]], width_css: f64, color: Color) {
        for ends in lines {
            self.line(ends, width_css, color);
        }
    }
    /// A disc.
    fn dot(&mut self, center: Point, radius_css: f64, color: Color);
    /// A filled shape with straight sides.
    fn polygon(&mut self, corners: &[Point], color: Color);
    /// A thin rule from left to right or from top to bottom, crisp on every device.
    fn hairline(&mut self, from: Point, to: Point, color: Color);
    /// Runs of text on one line, in reading order, a space between them; the baseline goes through `at`.
    fn text(&mut self, runs: &[Run<'_>], at: Point, align: Align, size_css: f64, color: Color);
    /// How wide that text is here, in CSS pixels.
    fn text_width(&self, text: &str, font: Font) -> f64;
}
