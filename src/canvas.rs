//! A chart on a canvas: plotters-canvas for the shapes, the context itself for the text.

use std::cell::{Cell, RefCell};

use plotters_backend::BackendCoord;
use plotters_canvas::CanvasBackend;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::format::plain;
use crate::join::concat;
use crate::painter::{Align, Run};
use crate::surface::{FontPx, Medium};
use crate::theme::Color;

/// The widths that were measured already: a layout asks for most of its texts several times, and of several years for the
/// same ones. Kept for one drawing, since a page may get its own letter at any time.
#[derive(Default)]
pub struct Widths(RefCell<Vec<(String, FontPx, f64)>>);

/// A canvas with the letter of its host.
pub struct Page<'a> {
    backend: CanvasBackend,
    context: &'a CanvasRenderingContext2d,
    widths: &'a Widths,
    font_family: &'a str,
    rtl: bool,
    /// The one that the context has now: a browser takes longer to set a font than to measure with it.
    font: Cell<Option<FontPx>>,
}

impl<'a> Page<'a> {
    /// `context` is the canvas' own; None where it has none to give. It takes its direction from its element: what
    /// is around that, or its own `dir`, must be of the language's.
    pub fn new(
        canvas: HtmlCanvasElement,
        context: &'a CanvasRenderingContext2d,
        widths: &'a Widths,
        font_family: &'a str,
        rtl: bool,
    ) -> Option<Page<'a>> {
        let backend = CanvasBackend::with_canvas_object(canvas)?;
        context.set_text_baseline("alphabetic");
        context.set_text_align("left");
        Some(Page {
            backend,
            context,
            widths,
            font_family,
            rtl,
            font: Cell::new(None),
        })
    }

    fn set_font(&self, font: FontPx) {
        if self.font.replace(Some(font)) == Some(font) {
            return;
        }
        let weight = if font.bold { "700 " } else { "400 " };
        let size = plain(font.size_px, 2);
        self.context
            .set_font(&concat(&[weight, &size, "px ", self.font_family]));
    }
}

impl Medium for Page<'_> {
    type Backend = CanvasBackend;

    fn shapes(&mut self) -> &mut CanvasBackend {
        &mut self.backend
    }

    /// As one path: the backend asks six things of the context for each, and a bar that is hatched has a hundred of them.
    fn lines(&mut self, lines: &[[BackendCoord; 2]], width_px: u32, color: Color) -> bool {
        self.context.begin_path();
        self.context.set_stroke_style_str(&color.css());
        self.context.set_line_width(width_px.into());
        for [from, to] in lines {
            self.context.move_to(from.0.into(), from.1.into());
            self.context.line_to(to.0.into(), to.1.into());
        }
        self.context.stroke();
        true
    }

    fn text(
        &mut self,
        runs: &[Run<'_>],
        x_px: f64,
        baseline_px: f64,
        align: Align,
        size_px: f64,
        color: Color,
    ) {
        let width = |run: &Run<'_>| {
            self.text_width_px(
                run.text,
                FontPx {
                    size_px,
                    bold: run.bold,
                },
            )
        };
        let space = match runs {
            [_] => 0.0,
            _ => self.text_width_px(
                " ",
                FontPx {
                    size_px,
                    bold: false,
                },
            ),
        };
        let whole = runs.iter().map(width).sum::<f64>() + space * (runs.len().max(1) - 1) as f64;
        let left = match align {
            Align::Left => x_px,
            Align::Middle => x_px - whole / 2.0,
            Align::Right => x_px - whole,
        };
        self.context.set_fill_style_str(&color.css());
        let mut before = 0.0;
        for run in runs {
            let width = width(run);
            let x = if self.rtl {
                left + whole - before - width
            } else {
                left + before
            };
            self.set_font(FontPx {
                size_px,
                bold: run.bold,
            });
            // It fails only on numbers that are not finite; there is nothing to say if it does.
            let _ = self.context.fill_text(run.text, x, baseline_px);
            before += width + space;
        }
    }

    fn text_width_px(&self, text: &str, font: FontPx) -> f64 {
        let mut known = self.widths.0.borrow_mut();
        let same = |one: &&(String, FontPx, f64)| one.1 == font && one.0 == text;
        if let Some((_, _, width)) = known.iter().find(same) {
            return *width;
        }
        self.set_font(font);
        let width = self
            .context
            .measure_text(text)
            .map_or(0.0, |metrics| metrics.width());
        known.push((text.into(), font, width));
        width
    }
}
