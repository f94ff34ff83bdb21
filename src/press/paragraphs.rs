//! The texts of a picture that is taken away: message and measure at its head; caveat, source and rights at its foot.

use super::credits::{publisher_line, rights_line, short_source_line, source_line};
use super::layout::Choice;
use super::{Take, texts};
use crate::chart::PlacedText;
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::text::capital;
use crate::theme::{Color, size};
use crate::wrap::wrap;

/// So often a width is halved to find the least in which a heading keeps its lines. 9: to less than a pixel.
const HALVINGS: usize = 9;

/// A text in one font, broken into lines.
pub(super) struct Paragraph {
    pub lines: Vec<String>,
    /// Whether a word had to be parted.
    pub parted: bool,
    font: Font,
    color: Color,
}

impl Paragraph {
    /// A bold one is a heading: in as few lines as fit, and each about as long as the others, as on a page. So none holds
    /// a single number.
    fn new(measure: &dyn Painter, text: &str, font: Font, color: Color, width: f64) -> Paragraph {
        let mut found = wrap(measure, text, width, font);
        let (mut least, mut most) = (0.0, width);
        for _ in 0..if font.bold { HALVINGS } else { 0 } {
            let middle = (least + most) / 2.0;
            let tried = wrap(measure, text, middle, font);
            if tried.1 || tried.0.len() > found.0.len() {
                least = middle;
            } else {
                (found, most) = (tried, middle);
            }
        }
        let (lines, parted) = found;
        Paragraph {
            lines,
            parted,
            font,
            color,
        }
    }

    fn leading(&self) -> f64 {
        self.font.size_css * size::LEADING
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * self.leading()
    }
}

/// How high they are together, in CSS pixels.
pub(super) fn height(paragraphs: &[Paragraph]) -> f64 {
    let partings = size::PARTING * paragraphs.len().saturating_sub(1) as f64;
    paragraphs.iter().map(Paragraph::height).sum::<f64>() + partings
}

/// Draws them one below the other from the top of a room, on the side where the language begins; what stands where.
pub(super) fn draw(
    paragraphs: &[Paragraph],
    room: Rect,
    rtl: bool,
    painter: &mut dyn Painter,
) -> Vec<PlacedText> {
    let (x, align) = match rtl {
        true => (room.right(), Align::Right),
        false => (room.x, Align::Left),
    };
    let mut placed = Vec::new();
    let mut top = room.y;
    for paragraph in paragraphs {
        let Font { size_css, bold } = paragraph.font;
        let height = (size::ASCENT + size::DESCENT) * size_css;
        let mut box_top = top + (paragraph.leading() - height) / 2.0;
        for text in &paragraph.lines {
            let y = box_top + size::ASCENT * size_css;
            painter.text(
                &[Run { text, bold }],
                At { x, y },
                align,
                size_css,
                paragraph.color,
            );
            let width = painter.text_width(text, paragraph.font);
            let rect = Rect {
                x: if rtl { x - width } else { x },
                y: box_top,
                width,
                height,
            };
            placed.push(PlacedText {
                rect,
                text: text.clone(),
            });
            box_top += paragraph.leading();
        }
        top += paragraph.height() + size::PARTING;
    }
    placed
}

/// Message and measure.
pub(super) fn head(
    take: &Take<'_>,
    measure: &dyn Painter,
    choice: Choice,
    width: f64,
) -> Vec<Paragraph> {
    let said = texts::page_texts(take);
    let theme = take.frame.theme;
    let message = Font {
        size_css: choice.headline_css,
        bold: true,
    };
    let subtitle = Font {
        size_css: size::MEASURE * choice.texts,
        bold: false,
    };
    vec![
        Paragraph::new(measure, &said.title, message, theme.ink, width),
        Paragraph::new(
            measure,
            &capital(&said.subtitle),
            subtitle,
            theme.muted,
            width,
        ),
    ]
}

/// Caveat, source, rights and publisher: those that there are.
pub(super) fn foot(
    take: &Take<'_>,
    measure: &dyn Painter,
    choice: Choice,
    width: f64,
) -> Vec<Paragraph> {
    let font = Font {
        size_css: size::FOOT * choice.texts,
        bold: false,
    };
    let theme = take.frame.theme;
    let sources = match choice.in_full {
        true => source_line(take),
        false => short_source_line(take),
    };
    let rest = [sources, rights_line(take), publisher_line(take)].join(" ");
    let texts = [(texts::caveat(take), theme.ink), (rest, theme.muted)];
    let there = texts.iter().filter(|(text, _)| !text.is_empty());
    let paragraph = |(text, color): &(String, Color)| {
        Paragraph::new(measure, text.trim_ascii(), font, *color, width)
    };
    there.map(paragraph).collect()
}
