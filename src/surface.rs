//! Surface: a [`Painter`] over a plotters backend.
//!
//! plotters counts in whole pixels and its backends disagree on text: a size of 20 is 20 px on a canvas
//! and 16 px in SVG, with other baselines in every browser. So shapes go through the backend in device pixels,
//! and text is set by the medium itself, on the alphabetic baseline.

use plotters::style::{Color as _, RGBColor, ShapeStyle};
use plotters_backend::{BackendCoord, DrawingBackend};

use crate::painter::{Align, Font, Painter, Point, Rect, Run};
use crate::theme::Color;

/// Something that plotters draws on and that sets its own text.
pub trait Medium {
    /// The backend for the shapes.
    type Backend: DrawingBackend;
    /// That backend.
    fn shapes(&mut self) -> &mut Self::Backend;
    /// Draws lines that do not touch in a way of its own, where it has a shorter one than the backend.
    fn lines(&mut self, _lines: &[[BackendCoord; 2]], _width_px: u32, _color: Color) -> bool {
        false
    }
    /// Sets runs of text with a space between them: `x_px` as `align` says, in device pixels.
    fn text(
        &mut self,
        runs: &[Run<'_>],
        x_px: f64,
        baseline_px: f64,
        align: Align,
        size_px: f64,
        color: Color,
    );
    /// The width of a text in device pixels.
    fn text_width_px(&self, text: &str, font: FontPx) -> f64;
}

/// Size and weight of a text in device pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FontPx {
    /// Size in device pixels.
    pub size_px: f64,
    /// Bold or regular.
    pub bold: bool,
}

/// The painter. `scale` is device pixels per CSS pixel; edges snap to multiples of `snap_px`.
pub struct Surface<M: Medium> {
    medium: M,
    scale: f64,
    snap_px: f64,
    failed: bool,
}

impl<M: Medium> Surface<M> {
    /// A surface. On a canvas edges snap to every device pixel (`snap_px` 1). In SVG, where a device is not known,
    /// `scale` is the precision and edges snap to whole CSS pixels (`snap_px` = `scale`).
    pub fn new(medium: M, scale: f64, snap_px: f64) -> Surface<M> {
        Surface {
            medium,
            scale,
            snap_px,
            failed: false,
        }
    }

    /// The medium, drawn on.
    ///
    /// # Errors
    /// When the backend failed on any shape.
    pub fn finish(self) -> Result<M, DrawingFailed> {
        if self.failed {
            Err(DrawingFailed)
        } else {
            Ok(self.medium)
        }
    }

    fn snap(&self, css: f64) -> i32 {
        snapped(css * self.scale, self.snap_px)
    }

    fn px(&self, point: Point) -> BackendCoord {
        (
            snapped(point.x * self.scale, 1.0),
            snapped(point.y * self.scale, 1.0),
        )
    }

    /// A thin rule: one CSS pixel, but whole device pixels and never none.
    fn hair_px(&self) -> i32 {
        (self.scale.floor() as i32).max(1)
    }

    fn stroke_px(&self, width_css: f64) -> u32 {
        (width_css * self.scale).round().max(1.0) as u32
    }

    fn fill(&mut self, upper_left: BackendCoord, bottom_right: BackendCoord, color: Color) {
        let drawn = self
            .medium
            .shapes()
            .draw_rect(upper_left, bottom_right, &rgb(color), true);
        self.failed |= drawn.is_err();
    }
}

/// A backend refused a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrawingFailed;

/// The nearest multiple of so many pixels.
// Once in the module, not at each edge.
#[inline(never)]
fn snapped(px: f64, multiple_px: f64) -> i32 {
    ((px / multiple_px).round() * multiple_px) as i32
}

fn rgb(color: Color) -> RGBColor {
    RGBColor(color.0, color.1, color.2)
}

impl<M: Medium> Painter for Surface<M> {
    fn rect(&mut self, rect: Rect, color: Color) {
        let from = (self.snap(rect.x), self.snap(rect.y));
        let to = (self.snap(rect.right()), self.snap(rect.bottom()));
        // What is there is seen: a value of 0.1 % keeps a sliver.
        let to = (to.0.max(from.0 + 1), to.1.max(from.1 + 1));
        self.fill(from, to, color);
    }

    fn line(&mut self, points: &[Point], width_css: f64, color: Color) {
        let points: Vec<BackendCoord> = points.iter().map(|point| self.px(*point)).collect();
        let style = ShapeStyle {
            color: rgb(color).to_rgba(),
            filled: false,
            stroke_width: self.stroke_px(width_css),
        };
        self.failed |= self.medium.shapes().draw_path(points, &style).is_err();
    }

    fn lines(&mut self, lines: &[[Point; 2]], width_css: f64, color: Color) {
        let placed: Vec<_> = lines
            .iter()
            .map(|ends| ends.map(|end| self.px(end)))
            .collect();
        let width_px = self.stroke_px(width_css);
        if !self.medium.lines(&placed, width_px, color) {
            for ends in lines {
                self.line(ends, width_css, color);
            }
        }
    }

    fn dot(&mut self, center: Point, radius_css: f64, color: Color) {
        let center = self.px(center);
        let radius_px = (radius_css * self.scale).round() as u32;
        self.failed |= self
            .medium
            .shapes()
            .draw_circle(center, radius_px, &rgb(color), true)
            .is_err();
    }

    fn polygon(&mut self, corners: &[Point], color: Color) {
        let corners: Vec<BackendCoord> = corners.iter().map(|corner| self.px(*corner)).collect();
        self.failed |= self
            .medium
            .shapes()
            .fill_polygon(corners, &rgb(color))
            .is_err();
    }

    fn hairline(&mut self, from: Point, to: Point, color: Color) {
        let from = (self.snap(from.x), self.snap(from.y));
        let to = (self.snap(to.x), self.snap(to.y));
        let end = if from.1 == to.1 {
            (to.0, to.1 + self.hair_px())
        } else {
            (to.0 + self.hair_px(), to.1)
        };
        self.fill(from, end, color);
    }

    fn text(&mut self, runs: &[Run<'_>], at: Point, align: Align, size_css: f64, color: Color) {
        let baseline_px = (at.y * self.scale / self.snap_px).round() * self.snap_px;
        self.medium.text(
            runs,
            at.x * self.scale,
            baseline_px,
            align,
            size_css * self.scale,
            color,
        );
    }

    fn text_width(&self, text: &str, font: Font) -> f64 {
        let font = FontPx {
            size_px: font.size_css * self.scale,
            bold: font.bold,
        };
        self.medium.text_width_px(text, font) / self.scale
    }
}
