//! What stands where in a picture that is taken away: message, measure, chart, caveat, source, rights.
//!
//! The chart gets what the texts leave, and is laid out anew for that room, not shrunk. The texts stand above and below it
//! or beside it: as its marks get more room, with every value labelled.

use super::credits::{publisher_line, rights_line, source_line};
use super::placed::{Place, Placed};
use super::{Take, texts};
use crate::chart::{self, Frame, PlacedText, Plan, Silent};
use crate::painter::{Align, Font, Painter, Point as At, Rect, Run};
use crate::text::capital;
use crate::theme::{Color, size};

/// How large the chart's own texts are drawn. Under 0.93 its small ones would be under 12 pixels.
const ZOOMS: [f64; 3] = [1.0, 0.95, 0.93];
/// The same where a picture fills a phone's screen, and has room.
const ZOOMS_PHONE: [f64; 4] = [1.3, 1.15, 1.0, 0.93];
/// How high marks are at least, in parts of what they are on a page: about as high, less, much less.
const STRETCHES: [f64; 3] = [0.9, 0.5, 0.25];
/// Marks are at most so many times as high as on a page. 4.
const STRETCH_MAX: f64 = 4.0;
/// How often the range is halved in which the height of marks is sought. 8.
const HALVINGS: usize = 8;
/// A message has at most so many lines above its chart, and beside it. 3, 7.
const HEADLINE_LINES: (usize, usize) = (3, 7);
/// The part of the width that texts may take: all of it, above and below the chart, or less, beside it.
const COLUMNS: [Option<f64>; 3] = [None, Some(0.36), Some(0.44)];
/// Between the parts, in CSS pixels. 10.
const GAP: f64 = 10.0;
/// Between the texts and the chart beside them, in CSS pixels. 24.
const GUTTER: f64 = 24.0;
/// From which height, in parts of its width, a picture fills a phone's screen. 1.6.
const PHONE: f64 = 1.6;
/// What a picture whose texts are too long for it is made smaller by, again and again. 0.93.
const REDUCTION: f64 = 0.93;

/// Draws the picture and says what stands where.
pub(super) fn draw(take: &Take<'_>, painter: &mut dyn Painter) -> Plan {
    let layout = Layout::of(take, painter);
    layout.draw(take, painter)
}

/// What a layout is tried with.
#[derive(Clone, Copy)]
struct Choice {
    /// The part of the width that the texts take beside the chart; none above and below it.
    column: Option<f64>,
    /// How large the chart's texts are drawn.
    zoom: f64,
    /// Size of the message, in CSS pixels.
    headline_css: f64,
    /// How large all other texts are drawn: 1 unless there are too many of them.
    texts: f64,
}

impl Choice {
    /// The least of them, and everything smaller still.
    fn reduced(by: f64) -> Choice {
        let last = |sizes: &[f64]| sizes[sizes.len() - 1] * by;
        Choice {
            column: None,
            zoom: last(&ZOOMS),
            headline_css: last(&size::HEADLINES),
            texts: by,
        }
    }
}

/// A paragraph in one font.
struct Block {
    lines: Vec<String>,
    font: Font,
    color: Color,
}

impl Block {
    fn leading(&self) -> f64 {
        self.font.size_css * size::LEADING
    }

    fn height(&self) -> f64 {
        self.lines.len() as f64 * self.leading()
    }
}

fn height(blocks: &[Block]) -> f64 {
    blocks.iter().map(Block::height).sum()
}

/// Everything but how high the chart's marks are.
struct Layout {
    /// Message and measure.
    head: Vec<Block>,
    /// Caveat, source, rights, publisher: those that there are.
    foot: Vec<Block>,
    /// The room of the texts.
    column: Rect,
    /// The room of the chart.
    room: Rect,
    /// How large the chart's texts are drawn.
    zoom: f64,
    /// How many times as high as on a page its marks are.
    stretch: f64,
}

impl Layout {
    fn of(take: &Take<'_>, measure: &dyn Painter) -> Layout {
        // On a phone's screen width is scarce, and height is not.
        let (stretches, zooms, columns) = match is_phone(take) {
            true => (&STRETCHES[..], &ZOOMS_PHONE[..], &COLUMNS[..1]),
            false => (&STRETCHES[1..], &ZOOMS[..], &COLUMNS[..]),
        };
        for least in stretches {
            for zoom in zooms {
                let with =
                    |column: &Option<f64>| Layout::with(take, measure, (*column, *zoom), *least);
                let found = columns.iter().filter_map(with);
                let best = found.max_by(|a, b| a.1.cmp(&b.1));
                if let Some((layout, _)) = best {
                    return layout;
                }
            }
        }
        // Texts of a brief may be too long for any picture. Nothing is ever outside its frame.
        let least = STRETCHES[STRETCHES.len() - 1];
        let mut by = 1.0;
        loop {
            let layout = Layout::new(take, measure, Choice::reduced(by));
            let fits = |layout: &Layout| layout.fits(take, measure, least).is_some();
            match layout {
                Some(layout) if by < 0.1 || fits(&layout) => {
                    return layout.stretched(take, measure, least);
                }
                _ => by *= REDUCTION,
            }
        }
    }

    /// The texts in that column or not, with the largest message that leaves the chart its room, and how good that is: a
    /// chart laid out as on a page is better than one in rows, then one whose marks take more room is.
    fn with(
        take: &Take<'_>,
        measure: &dyn Painter,
        (column, zoom): (Option<f64>, f64),
        least: f64,
    ) -> Option<(Layout, (bool, u64))> {
        let choice = |headline_css| Choice {
            column,
            zoom,
            headline_css,
            texts: 1.0,
        };
        let layouts = size::HEADLINES
            .into_iter()
            .filter_map(|size| Layout::new(take, measure, choice(size)));
        let whole = |layout: &Layout| {
            let plan = layout.fits(take, measure, least);
            plan.is_some_and(|plan| plan.unlabelled == 0)
        };
        let layout = { layouts }.find(whole)?.stretched(take, measure, least);
        let plan = layout.chart(take, measure, layout.stretch);
        let good = (!plan.as_rows, extent(&plan) as u64);
        Some((layout, good))
    }

    /// A layout for the choice; none where the message is too long for it or no room is left for the chart.
    fn new(take: &Take<'_>, measure: &dyn Painter, choice: Choice) -> Option<Layout> {
        let inner = inner(take);
        let column_width = inner.width * choice.column.unwrap_or(1.0);
        let head = head(take, measure, choice, column_width);
        let foot = foot(take, measure, choice, column_width);
        let lines_max = match choice.column {
            Some(_) => HEADLINE_LINES.1,
            None => HEADLINE_LINES.0,
        };
        let is_reduced = choice.texts < 1.0;
        let rtl = take.voice().language.rtl;
        let text_heights = (height(&head), height(&foot));
        let (column, room) = if choice.column.is_some() {
            let chart = inner.width - column_width - GUTTER;
            let (text_x, chart_x) = match rtl {
                true => (inner.right() - column_width, inner.x),
                false => (inner.x, inner.right() - chart),
            };
            let part = |x, width| Rect { x, width, ..inner };
            (part(text_x, column_width), part(chart_x, chart))
        } else {
            let room = Rect {
                y: inner.y + text_heights.0 + GAP,
                height: inner.height - text_heights.0 - text_heights.1 - 2.5 * GAP,
                ..inner
            };
            (inner, room)
        };
        let texts_fit = text_heights.0 + text_heights.1 + GAP <= inner.height;
        let fits =
            texts_fit && room.height > 0.0 && (is_reduced || head[0].lines.len() <= lines_max);
        fits.then_some(Layout {
            head,
            foot,
            column,
            room,
            zoom: choice.zoom,
            stretch: 1.0,
        })
    }

    /// With the chart's marks as high as its room allows.
    fn stretched(mut self, take: &Take<'_>, measure: &dyn Painter, least: f64) -> Layout {
        let unlabelled = self.chart(take, measure, least).unlabelled;
        let (mut low, mut high) = (least, STRETCH_MAX);
        for _ in 0..HALVINGS {
            let middle = (low + high) / 2.0;
            let fits = self.fits(take, measure, middle);
            match fits {
                Some(plan) if plan.unlabelled <= unlabelled => low = middle,
                _ => high = middle,
            }
        }
        self.stretch = low;
        self
    }

    /// The chart, if it has room at that height of its marks.
    fn fits(&self, take: &Take<'_>, measure: &dyn Painter, stretch: f64) -> Option<Plan> {
        let plan = self.chart(take, measure, stretch);
        let width = plan.width_css;
        let is_inside =
            |text: &PlacedText| text.rect.x >= -0.01 && text.rect.right() <= width + 0.01;
        let fits =
            plan.height_css * self.zoom <= self.room.height && plan.texts.iter().all(is_inside);
        fits.then_some(plan)
    }

    fn chart(&self, take: &Take<'_>, measure: &dyn Painter, stretch: f64) -> Plan {
        let mut silent = Silent(measure);
        let mut placed = Placed {
            painter: &mut silent,
            place: self.place(0.0),
        };
        let frame = self.frame(take, stretch);
        chart::draw(take.brief, take.chart, take.view, frame, &mut placed)
    }

    fn frame(&self, take: &Take<'_>, stretch: f64) -> Frame {
        Frame {
            width_css: self.room.width / self.zoom,
            alone: Some(stretch),
            ..take.frame
        }
    }

    /// Where the chart stands, that much below the top of its room.
    fn place(&self, below: f64) -> Place {
        Place {
            x: self.room.x,
            y: self.room.y + below,
            zoom: self.zoom,
        }
    }

    fn draw(&self, take: &Take<'_>, painter: &mut dyn Painter) -> Plan {
        let theme = take.frame.theme;
        let whole = Rect {
            x: 0.0,
            y: 0.0,
            width: take.frame.width_css,
            height: take.height_css,
        };
        painter.rect(whole, theme.paper);
        let chart_height = self.chart(take, painter, self.stretch).height_css * self.zoom;
        let place = self.place((self.room.height - chart_height) / 2.0);
        let frame = self.frame(take, self.stretch);
        let mut placed = Placed { painter, place };
        let mut plan = chart::draw(take.brief, take.chart, take.view, frame, &mut placed);
        for mark in &mut plan.marks {
            mark.rect = place.rect(mark.rect);
        }
        for text in &mut plan.texts {
            text.rect = place.rect(text.rect);
        }
        for point in plan.lines.iter_mut().flatten() {
            *point = place.point(*point);
        }
        (plan.width_css, plan.height_css) = (whole.width, whole.height);

        let rtl = take.voice().language.rtl;
        let foot_top = self.column.bottom() - height(&self.foot);
        let (left, right) = (self.column.x, self.column.right());
        let rule = At {
            x: left,
            y: (foot_top - GAP / 2.0).round(),
        };
        painter.hairline(rule, At { x: right, ..rule }, theme.grid);
        for (blocks, top) in [(&self.head, self.column.y), (&self.foot, foot_top)] {
            let mut y = top;
            for block in blocks {
                let first = y
                    + (block.leading() - block.font.size_css) / 2.0
                    + size::CAP * block.font.size_css;
                for (place, text) in block.lines.iter().enumerate() {
                    let (x, align) = if rtl {
                        (right, Align::Right)
                    } else {
                        (left, Align::Left)
                    };
                    let y = first + place as f64 * block.leading();
                    let run = Run {
                        text,
                        bold: block.font.bold,
                    };
                    painter.text(&[run], At { x, y }, align, block.font.size_css, block.color);
                    plan.texts
                        .push(placed_text(painter, text, block.font, At { x, y }, align));
                }
                y += block.height();
            }
        }
        plan
    }
}

/// How much room the marks of a chart take together, in its own square pixels.
fn extent(plan: &Plan) -> f64 {
    let marks = plan.marks.iter().map(|mark| mark.rect);
    let all = marks.reduce(|all, mark| all.around(mark));
    all.map_or(0.0, |all| all.width * all.height)
}

/// Whether it fills a phone's screen.
fn is_phone(take: &Take<'_>) -> bool {
    take.height_css >= take.frame.width_css * PHONE
}

/// The box of a text that was drawn.
fn placed_text(painter: &dyn Painter, text: &str, font: Font, at: At, align: Align) -> PlacedText {
    let width = painter.text_width(text, font);
    let rect = Rect {
        x: if align == Align::Right {
            at.x - width
        } else {
            at.x
        },
        y: at.y - size::ASCENT * font.size_css,
        width,
        height: (size::ASCENT + size::DESCENT) * font.size_css,
    };
    PlacedText {
        rect,
        text: text.into(),
    }
}

/// The picture without its margin.
fn inner(take: &Take<'_>) -> Rect {
    let (width, height) = (take.frame.width_css, take.height_css);
    let x = width * size::MARGIN;
    let is_phone = height >= width * PHONE;
    let y = height
        * if is_phone {
            size::MARGIN_PHONE
        } else {
            size::MARGIN
        };
    Rect {
        x,
        y,
        width: width - 2.0 * x,
        height: height - 2.0 * y,
    }
}

/// Message and measure.
fn head(take: &Take<'_>, measure: &dyn Painter, choice: Choice, width: f64) -> Vec<Block> {
    let said = texts::page_texts(take);
    let theme = take.frame.theme;
    let headline = Font {
        size_css: choice.headline_css,
        bold: true,
    };
    let subtitle = Font {
        size_css: size::MEASURE * choice.texts,
        bold: false,
    };
    vec![
        block(measure, &said.title, headline, theme.ink, width),
        block(
            measure,
            &capital(&said.subtitle),
            subtitle,
            theme.muted,
            width,
        ),
    ]
}

/// Caveat, source, rights and publisher: those that there are.
fn foot(take: &Take<'_>, measure: &dyn Painter, choice: Choice, width: f64) -> Vec<Block> {
    let font = Font {
        size_css: size::FOOT * choice.texts,
        bold: false,
    };
    let theme = take.frame.theme;
    let rest = [source_line(take), rights_line(take), publisher_line(take)].join(" ");
    let texts = [(texts::caveat(take), theme.ink), (rest, theme.muted)];
    let there = texts.iter().filter(|(text, _)| !text.is_empty());
    there
        .map(|(text, color)| block(measure, text.trim_ascii(), font, *color, width))
        .collect()
}

fn block(measure: &dyn Painter, text: &str, font: Font, color: Color, width: f64) -> Block {
    Block {
        lines: wrap(measure, text, width, font),
        font,
        color,
    }
}

/// Breaks a text at spaces into lines of at most that width, and a longer word where it must.
fn wrap(measure: &dyn Painter, text: &str, width: f64, font: Font) -> Vec<String> {
    let fits = |line: &str| measure.text_width(line, font) <= width;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        if let Some(last) = lines.last_mut() {
            let longer = [last.as_str(), " ", word].concat();
            if fits(&longer) {
                *last = longer;
                continue;
            }
        }
        let mut line = String::new();
        for letter in word.chars() {
            line.push(letter);
            if !fits(&line) && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::replace(&mut line, letter.into()));
            }
        }
        lines.push(line);
    }
    lines
}
