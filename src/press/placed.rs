//! A painter that draws a picture within a picture: somewhere on it, and larger or smaller.

use crate::painter::{Align, Font, Painter, Point, Rect, Run};
use crate::theme::Color;

/// Where the inner picture stands on the outer one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// Its left edge on the outer picture, in CSS pixels.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
    /// How much larger it is drawn.
    pub zoom: f64,
}

impl Place {
    pub fn rect(&self, rect: Rect) -> Rect {
        Rect {
            x: self.x + rect.x * self.zoom,
            y: self.y + rect.y * self.zoom,
            width: rect.width * self.zoom,
            height: rect.height * self.zoom,
        }
    }

    pub fn point(&self, point: Point) -> Point {
        Point {
            x: self.x + point.x * self.zoom,
            y: self.y + point.y * self.zoom,
        }
    }
}

/// Draws on another painter at a place of it.
pub(super) struct Placed<'a> {
    pub painter: &'a mut dyn Painter,
    pub place: Place,
}

impl Placed<'_> {
    fn points(&self, points: &[Point]) -> Vec<Point> {
        points
            .iter()
            .map(|point| self.place.point(*point))
            .collect()
    }
}

impl Painter for Placed<'_> {
    fn rect(&mut self, rect: Rect, color: Color) {
        self.painter.rect(self.place.rect(rect), color);
    }

    fn line(&mut self, points: &[Point], width_css: f64, color: Color) {
        let points = self.points(points);
        self.painter
            .line(&points, width_css * self.place.zoom, color);
    }

    fn dot(&mut self, center: Point, radius_css: f64, color: Color) {
        let center = self.place.point(center);
        self.painter
            .dot(center, radius_css * self.place.zoom, color);
    }

    fn polygon(&mut self, corners: &[Point], color: Color) {
        let corners = self.points(corners);
        self.painter.polygon(&corners, color);
    }

    fn hairline(&mut self, from: Point, to: Point, color: Color) {
        let (from, to) = (self.place.point(from), self.place.point(to));
        self.painter.hairline(from, to, color);
    }

    fn text(&mut self, runs: &[Run<'_>], at: Point, align: Align, size_css: f64, color: Color) {
        let at = self.place.point(at);
        self.painter
            .text(runs, at, align, size_css * self.place.zoom, color);
    }

    fn text_width(&self, text: &str, font: Font) -> f64 {
        let font = Font {
            size_css: font.size_css * self.place.zoom,
            ..font
        };
        self.painter.text_width(text, font) / self.place.zoom
    }
}
