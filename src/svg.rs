//! A chart as SVG text: our own plotters backend, the same in a browser and natively, byte for byte.
//!
//! Presentation attributes only, no ids, no style, no script: it lives in a dark or hostile host, twice on a page.

use std::convert::Infallible;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind,
};

use crate::format::plain;
use crate::painter::{Align, Run};
use crate::surface::{FontPx, Medium};
use crate::theme::Color;
use crate::widths;

/// Units per CSS pixel: plotters counts in whole numbers, so lines have a precision of a quarter pixel.
pub const SCALE: f64 = 4.0;

/// The letter of an SVG, where no host gives one: Open Sans was measured, the others are at most 9 % wider.
const FONT_FAMILY: &str = "Open Sans,Noto Sans,Arial,Helvetica,sans-serif";

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// What an SVG says of itself.
pub struct About<'a> {
    /// The tag of its language.
    pub lang: &'a str,
    /// What a screen reader says.
    pub name: &'a str,
    /// What the picture shows, in words.
    pub long: &'a str,
    /// RDF, as it is; empty for none.
    pub metadata: &'a str,
}

/// An SVG being written.
pub struct Svg {
    body: String,
    width_css: f64,
    height_css: f64,
    rtl: bool,
}

impl Svg {
    /// An empty picture of that size.
    pub fn new(width_css: f64, height_css: f64, rtl: bool) -> Svg {
        Svg {
            body: String::new(),
            width_css,
            height_css,
            rtl,
        }
    }

    /// The whole text.
    pub fn text(&self, about: &About<'_>) -> String {
        let (width, height) = (plain(self.width_css, 2), plain(self.height_css, 2));
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let mut text = String::new();
        text.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
        text.push_str(&width);
        text.push_str("\" height=\"");
        text.push_str(&height);
        text.push_str("\" viewBox=\"0 0 ");
        text.push_str(&width);
        text.push(' ');
        text.push_str(&height);
        text.push_str("\" font-family=\"");
        text.push_str(FONT_FAMILY);
        text.push_str("\" direction=\"");
        text.push_str(direction);
        text.push_str("\" xml:lang=\"");
        text.push_str(about.lang);
        text.push_str("\" role=\"img\" aria-label=\"");
        push_escaped(&mut text, about.name);
        text.push_str("\">\n");
        for (tag, words) in [("title", about.name), ("desc", about.long)] {
            for part in ["<", tag, ">"] {
                text.push_str(part);
            }
            push_escaped(&mut text, words);
            for part in ["</", tag, ">\n"] {
                text.push_str(part);
            }
        }
        if !about.metadata.is_empty() {
            for part in ["<metadata>\n", about.metadata, "</metadata>\n"] {
                text.push_str(part);
            }
        }
        text.push_str(&self.body);
        text.push_str("</svg>\n");
        text
    }

    fn open(&mut self, tag: &str) {
        self.body.push('<');
        self.body.push_str(tag);
    }

    fn number(&mut self, name: &str, px: f64) {
        self.attribute(name, &plain(px / SCALE, 2));
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.body.push(' ');
        self.body.push_str(name);
        self.body.push_str("=\"");
        self.body.push_str(value);
        self.body.push('"');
    }

    fn close(&mut self) {
        self.body.push_str("/>\n");
    }

    fn points(&mut self, points: impl IntoIterator<Item = BackendCoord>) {
        let mut text = String::new();
        for point in points {
            if !text.is_empty() {
                text.push(' ');
            }
            push_point(&mut text, point);
        }
        self.attribute("points", &text);
    }

    /// Fill or stroke, as the backend's styles say it.
    fn paint(&mut self, style: &impl BackendStyle, fill: bool) {
        let (red, green, blue) = style.color().rgb;
        let color = Color(red, green, blue).css();
        if fill {
            self.attribute("fill", &color);
        } else {
            self.attribute("fill", "none");
            self.attribute("stroke", &color);
            self.number("stroke-width", f64::from(style.stroke_width()));
        }
    }
}

fn push_point(text: &mut String, (x, y): BackendCoord) {
    text.push_str(&plain(f64::from(x) / SCALE, 2));
    text.push(',');
    text.push_str(&plain(f64::from(y) / SCALE, 2));
}

impl DrawingBackend for Svg {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (
            (self.width_css * SCALE) as u32,
            (self.height_css * SCALE) as u32,
        )
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect(point, (point.0 + 1, point.1 + 1), &color, true)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.open("rect");
        self.number("x", f64::from(from.0));
        self.number("y", f64::from(from.1));
        self.number("width", f64::from(to.0 - from.0));
        self.number("height", f64::from(to.1 - from.1));
        self.paint(style, fill);
        self.close();
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.open("polyline");
        self.points(path);
        self.paint(style, false);
        self.close();
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        self.open("polygon");
        self.points(path);
        self.paint(style, true);
        self.close();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        self.open("circle");
        self.number("cx", f64::from(at.0));
        self.number("cy", f64::from(at.1));
        self.number("r", f64::from(radius));
        self.paint(style, fill);
        self.close();
        Ok(())
    }
}

impl Medium for Svg {
    type Backend = Svg;

    fn shapes(&mut self) -> &mut Svg {
        self
    }

    /// As one path: a bar that is hatched has a hundred lines, and a page lays out each that is an element.
    fn lines(&mut self, lines: &[[BackendCoord; 2]], width_px: u32, color: Color) -> bool {
        if lines.is_empty() {
            return true;
        }
        let mut text = String::new();
        for [from, to] in lines {
            text.push('M');
            push_point(&mut text, *from);
            text.push(' ');
            push_point(&mut text, *to);
        }
        self.open("path");
        self.attribute("d", &text);
        self.attribute("fill", "none");
        self.attribute("stroke", &color.css());
        self.number("stroke-width", f64::from(width_px));
        self.close();
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
        self.open("text");
        self.number("x", x_px);
        self.number("y", baseline_px);
        self.number("font-size", size_px);
        let bold = runs.iter().any(|run| run.bold);
        if bold {
            self.attribute("font-weight", "700");
        }
        // In SVG `start` is where the language starts: the right edge of a text that runs to the left.
        match (align, self.rtl) {
            (Align::Middle, _) => self.attribute("text-anchor", "middle"),
            (Align::Right, false) | (Align::Left, true) => self.attribute("text-anchor", "end"),
            (Align::Left, false) | (Align::Right, true) => {}
        }
        self.attribute("fill", &color.css());
        self.body.push('>');
        for (index, run) in runs.iter().enumerate() {
            if index > 0 {
                self.body.push(' ');
            }
            let regular = bold && !run.bold;
            self.body.push_str(if regular {
                "<tspan font-weight=\"400\">"
            } else {
                ""
            });
            push_escaped(&mut self.body, run.text);
            self.body.push_str(if regular { "</tspan>" } else { "" });
        }
        self.body.push_str("</text>\n");
    }

    fn text_width_px(&self, text: &str, font: FontPx) -> f64 {
        widths::width_em(text, font.bold) * font.size_px
    }
}

/// Writes text so that it is safe within an element and within an attribute.
pub(crate) fn push_escaped(out: &mut String, text: &str) {
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML has no place for them, however they are written.
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_from_a_brief_cannot_leave_its_element() {
        let mut text = String::new();
        push_escaped(&mut text, "a<script>\"&\u{0}\u{1f}é</script>");
        assert_eq!(text, "a&lt;script&gt;&quot;&amp;é&lt;/script&gt;");
    }
}
