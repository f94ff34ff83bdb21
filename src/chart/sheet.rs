//! The sheet: passes on to the painter, mirrored where the language runs from right to left,
//! and writes down what stands where.

use super::{LABEL, Mark, PlacedText, Plan, SMALL, Scene, VALUE, leading};
use crate::brief::{Basis, Point};
use crate::fingerprint::fingerprint;
use crate::join::{concat, join};
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::theme::{Color, Theme, size};
use crate::wrap::wrap;

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

impl Sheet<'_> {
    pub fn x(&self, x: f64) -> f64 {
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
        let texts: Vec<&str> = runs.iter().map(|run| run.text).collect();
        let text = join(&texts, " ");
        self.plan.texts.push(PlacedText { rect, text });
        let at = At {
            x: self.x(at.x),
            ..at
        };
        let align = self.align(align);
        self.painter.text(runs, at, align, size_css, color);
    }

    /// A bold value with a regular name after it, on as many lines as they need within that width.
    /// Returns the baseline of the last.
    pub fn pair_within(&mut self, (value, name): (&str, &str), at: At, width: f64) -> f64 {
        let At { x, mut y } = at;
        if self.pair_width(value, name, LABEL.size_css) <= width {
            self.pair(value, name, at, Align::Left, LABEL.size_css);
            return y;
        }
        let ink = self.theme.ink;
        let lines = self.wrap(&concat(&[value, " ", name]), width, VALUE);
        for (index, line) in lines.iter().enumerate() {
            let at = At { x, y };
            match line.strip_prefix(value).filter(|_| index == 0) {
                Some("") => self.text(value, at, Align::Left, VALUE, ink),
                Some(rest) => self.pair(value, rest.trim_ascii(), at, Align::Left, LABEL.size_css),
                None => self.text(line, at, Align::Left, LABEL, ink),
            }
            if index + 1 < lines.len() {
                y += leading(LABEL);
            }
        }
        y
    }

    /// Breaks a text into lines that are at most `width` wide.
    pub fn wrap(&self, text: &str, width: f64, font: Font) -> Vec<String> {
        wrap(self.painter, text, width, font).0
    }

    /// Sets lines one below the other, the first on the baseline `at`. Returns the baseline of the last.
    pub fn set(&mut self, lines: &[String], at: At, align: Align, font: Font, color: Color) -> f64 {
        let At { x, mut y } = at;
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                y += leading(font);
            }
            self.text(line, At { x, y }, align, font, color);
        }
        y
    }

    /// The same for a text that is broken into lines of that width, from the left.
    pub fn paragraph(&mut self, text: &str, at: At, width: f64, font: Font, color: Color) -> f64 {
        let lines = self.wrap(text, width, font);
        self.set(&lines, at, Align::Left, font, color)
    }

    /// A total and what it is of, over its marks: on one line where they have room, else one below the other.
    /// Returns the baseline of the last line.
    pub fn headline(&mut self, value: &str, name: &str, top: f64) -> f64 {
        let (width, ink) = (self.width, self.theme.ink);
        let y = top + size::ASCENT * LABEL.size_css;
        let at = At { x: 0.0, y };
        if self.pair_width(value, name, LABEL.size_css) <= width {
            self.pair(value, name, at, Align::Left, LABEL.size_css);
            return y;
        }
        self.text(value, at, Align::Left, VALUE, ink);
        let y = y + leading(LABEL);
        self.paragraph(name, At { x: 0.0, y }, width, LABEL, ink)
    }

    /// The width of the widest of some texts.
    pub fn widest(&self, texts: &[String], font: Font) -> f64 {
        let mut widest = 0.0f64;
        for text in texts {
            widest = widest.max(self.text_width(text, font));
        }
        widest
    }

    /// Whether that needs no word to be parted.
    pub fn wraps_whole(&self, text: &str, width: f64, font: Font) -> bool {
        !wrap(self.painter, text, width, font).1
    }

    /// Where the middle of a text stands that is to be near a place and within the frame.
    pub fn middle_within(&self, x: f64, text_width: f64) -> f64 {
        let half = text_width / 2.0;
        x.min(self.width - half).max(half)
    }

    /// Whether a box is free of text, marks and data lines, within the frame's width.
    pub fn is_free(&self, rect: &Rect) -> bool {
        let line_meets = |line: &Vec<At>| {
            line.windows(2)
                .any(|ends| segment_meets(ends[0], ends[1], rect))
        };
        rect.x >= 0.0
            && rect.y >= 0.0
            && rect.right() <= self.width
            && !self.plan.texts.iter().any(|text| text.rect.meets(rect))
            && !self.plan.marks.iter().any(|mark| mark.rect.meets(rect))
            && !self.plan.lines.iter().any(line_meets)
    }

    /// The key to what is open or hatched, and the credit with date and fingerprint, small, at the end of the last line;
    /// wrapped where it must. It stands in the picture, so that it survives a crop. Returns where the picture ends.
    pub fn credit(&mut self, scene: &Scene<'_>, text: &str, top: f64) -> f64 {
        let (mut y, key_end) = self.key(top, scene.language);
        let Scene {
            brief, chart, view, ..
        } = scene;
        let mark = fingerprint(brief, chart, view, scene.frame.shown);
        let words = &scene.language.words;
        let mut parts = vec![text.to_owned()];
        // A picture that stands alone has its date in its foot.
        if !scene.stands_alone() {
            parts.push(concat(&[
                words.version(),
                "\u{a0}",
                &brief.version.written(),
            ]));
        }
        parts.push(concat(&[words.fingerprint(), "\u{a0}", &mark]));
        let text = join(&parts, " · ");
        let mut lines = self.wrap(&text, self.width, SMALL);
        // Where every line counts, the two share one.
        let shared = key_end + 2.0 * size::SPACE + self.text_width(&text, SMALL) <= self.width;
        if scene.stands_alone() && key_end > 0.0 && shared {
            y -= size::DESCENT * SMALL.size_css + leading(SMALL);
        }
        for line in &mut lines {
            if let Some(kept) = line.strip_suffix(" ·") {
                line.truncate(kept.len());
            }
            if let Some(kept) = line.strip_prefix("· ") {
                *line = kept.to_owned();
            }
        }
        let at = At {
            x: self.width,
            y: y + leading(SMALL),
        };
        y = self.set(&lines, at, Align::Right, SMALL, self.theme.muted);
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
