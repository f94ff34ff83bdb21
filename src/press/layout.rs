//! What stands where in a picture that is taken away: message, measure, chart, caveat, source, rights.
//!
//! The chart gets what the texts leave, and is laid out anew for that room, not shrunk. The texts stand above and below it
//! or beside it: as its marks get more room, with every value labelled.

use super::Take;
use super::paragraphs::{self, Paragraph, height};
use super::placed::{Place, Placed};
use crate::chart::{self, Frame, PlacedText, Plan, Silent};
use crate::painter::{Painter, Point as At, Rect};
use crate::theme::size;

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
pub(super) struct Choice {
    /// The part of the width that the texts take beside the chart; none above and below it.
    column: Option<f64>,
    /// How large the chart's texts are drawn.
    zoom: f64,
    /// Size of the message, in CSS pixels.
    pub headline_css: f64,
    /// How large all other texts are drawn: 1 unless there are too many of them.
    pub texts: f64,
    /// Whether publications are named, and not their publishers alone.
    pub in_full: bool,
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
            in_full: false,
        }
    }
}

/// Everything but how high the chart's marks are.
struct Layout {
    /// Message and measure.
    head: Vec<Paragraph>,
    /// Caveat, source, rights, publisher: those that there are.
    foot: Vec<Paragraph>,
    /// The room of the texts.
    column: Rect,
    /// The room of the chart.
    room: Rect,
    /// How large the chart's texts are drawn.
    zoom: f64,
    /// How many times as high as on a page its marks are.
    stretch: f64,
}

/// Whether all that the picture must say has room in it, at the size that it is to be read at.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn has_room(take: &Take<'_>, measure: &dyn Painter) -> bool {
    Layout::whole(take, measure).is_some()
}

impl Layout {
    fn of(take: &Take<'_>, measure: &dyn Painter) -> Layout {
        Layout::whole(take, measure).unwrap_or_else(|| Layout::reduced(take, measure))
    }

    /// The layout in which everything is said, and nothing smaller than it may be.
    fn whole(take: &Take<'_>, measure: &dyn Painter) -> Option<Layout> {
        // On a phone's screen width is scarce, and height is not.
        let (stretches, zooms, columns) = match is_phone(take) {
            true => (&STRETCHES[..], &ZOOMS_PHONE[..], &COLUMNS[..1]),
            false => (&STRETCHES[1..], &ZOOMS[..], &COLUMNS[..]),
        };
        // Smaller marks are better than sources that are not named in full, and these better than values apart from their marks.
        let mut tries = Vec::new();
        for listed in [false, true] {
            for in_full in [true, false] {
                for least in stretches {
                    tries.extend(zooms.iter().map(|zoom| (in_full, listed, *least, *zoom)));
                }
            }
        }
        for (in_full, listed, least, zoom) in tries {
            let choice = |column: &Option<f64>| Choice {
                column: *column,
                zoom,
                in_full,
                ..Choice::reduced(1.0)
            };
            let with = |column| Layout::with(take, measure, choice(column), (least, listed));
            let best = columns.iter().filter_map(with).max_by(|a, b| a.1.cmp(&b.1));
            if let Some((layout, _)) = best {
                return Some(layout);
            }
        }
        None
    }

    /// Everything smaller: texts of a brief that was not checked may be too long, and its values too many, for any
    /// picture. Nothing is ever outside its frame.
    fn reduced(take: &Take<'_>, measure: &dyn Painter) -> Layout {
        let columns = match is_phone(take) {
            true => &COLUMNS[..1],
            false => &COLUMNS[..],
        };
        let least = STRETCHES[STRETCHES.len() - 1];
        let mut by = REDUCTION;
        loop {
            let choice = |column: &Option<f64>| Choice {
                column: *column,
                ..Choice::reduced(by)
            };
            let layouts = columns
                .iter()
                .filter_map(|column| Layout::new(take, measure, choice(column)));
            let fits = |layout: &Layout| by < 0.1 || layout.fits(take, measure, least).is_some();
            if let Some(layout) = { layouts }.find(fits) {
                return layout.stretched(take, measure, least);
            }
            by *= REDUCTION;
        }
    }

    /// The texts in that column or not, with the largest message that leaves the chart its room, its values listed only
    /// where they may be, and how good that is: a chart laid out as on a page is better than one in rows, then one whose
    /// marks take more room is.
    fn with(
        take: &Take<'_>,
        measure: &dyn Painter,
        choice: Choice,
        (least, listed): (f64, bool),
    ) -> Option<(Layout, (bool, u64))> {
        let of_size = |headline_css| Choice {
            headline_css,
            ..choice
        };
        let layouts = size::HEADLINES
            .into_iter()
            .filter_map(|size| Layout::new(take, measure, of_size(size)));
        let whole = |layout: &Layout| {
            let plan = layout.fits(take, measure, least);
            plan.is_some_and(|plan| plan.unlabelled == 0 && (listed || !plan.listed))
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
        let head = paragraphs::head(take, measure, choice, column_width);
        let foot = paragraphs::foot(take, measure, choice, column_width);
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
                height: inner.height - text_heights.0 - text_heights.1 - 2.3 * GAP,
                ..inner
            };
            (inner, room)
        };
        let texts_fit = text_heights.0 + text_heights.1 + GAP <= inner.height;
        let parted = head.iter().chain(&foot).any(|one| one.parted);
        let is_good = !parted && head[0].lines.len() <= lines_max;
        let fits = texts_fit && room.height > 0.0 && (is_reduced || is_good);
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

    /// The chart, if it has room at that height of its marks: all of it inside, and no text over another.
    fn fits(&self, take: &Take<'_>, measure: &dyn Painter, stretch: f64) -> Option<Plan> {
        let plan = self.chart(take, measure, stretch);
        let frame = Rect {
            x: 0.0,
            y: 0.0,
            width: plan.width_css,
            height: plan.height_css,
        };
        let is_free = |(index, text): (usize, &PlacedText)| {
            let rest = &plan.texts[index + 1..];
            frame.holds(&text.rect) && !rest.iter().any(|other| other.rect.meets(&text.rect))
        };
        let fits = plan.height_css * self.zoom <= self.room.height
            && plan.texts.iter().enumerate().all(is_free);
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

        let foot_top = self.column.bottom() - height(&self.foot);
        let rule = At {
            x: self.column.x,
            y: (foot_top - GAP / 2.0).round(),
        };
        let end = At {
            x: self.column.right(),
            ..rule
        };
        painter.hairline(rule, end, theme.grid);
        for (paragraphs, top) in [(&self.head, self.column.y), (&self.foot, foot_top)] {
            let room = Rect {
                y: top,
                ..self.column
            };
            let rtl = take.voice().language.rtl;
            plan.texts
                .extend(paragraphs::draw(paragraphs, room, rtl, painter));
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

/// The picture without its margin.
fn inner(take: &Take<'_>) -> Rect {
    let (width, height) = (take.frame.width_css, take.height_css);
    let x = width * size::MARGIN;
    let margin = match is_phone(take) {
        true => size::MARGIN_PHONE,
        false => size::MARGIN,
    };
    let y = height * margin;
    Rect {
        x,
        y,
        width: width - 2.0 * x,
        height: height - 2.0 * y,
    }
}
