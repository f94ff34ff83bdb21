//! The picture of the fallback: for a page whose colours are not known.
//!
//! What means something (the ratings, the second of two series) keeps its light colour, with an outline of the page's
//! ink so that it is seen on any paper. All else is the page's ink: `currentColor`.

use crate::brief::{Brief, Chart, Kind, View};
use crate::chart::{Frame, Shown};
use crate::picture;
use crate::theme::{ANY, Color, LIGHT, Theme};

/// The width in CSS pixels: what a phone of 320 leaves, so that no label is under 12 there (A-60). 288.
pub const WIDTH_CSS: u16 = 288;

/// How much of the page's ink a line has that is not needed to understand. 0.25.
const GRID_OPACITY: &str = "0.25";

/// An outline's width in CSS pixels: 1, and less around the squares that stand close.
const OUTLINE: (&str, &str) = ("1", "0.5");

/// A square of this side or less is one of many.
const SQUARE_CSS: f64 = 12.0;

/// So many lines are told apart by their dashes, marks and names, in the one ink of a page. 3.
const LINES: usize = 3;

/// The view that the fallback shows: the first, but not many lines, which only colour would tell apart.
pub fn view_of(chart: &Chart) -> Option<&View> {
    let is_told_apart =
        |view: &&View| !matches!(&view.kind, Kind::Line(lines) if lines.len() > LINES);
    chart
        .views
        .iter()
        .find(is_told_apart)
        .or(chart.views.first())
}

/// A picture within HTML.
pub struct Inline {
    /// Its SVG.
    pub text: String,
    /// Its height at its own width, in CSS pixels.
    pub height_css: String,
}

/// A view in its first year as SVG for the HTML of any page: at its own size where there is room, else smaller.
pub fn inline(brief: &Brief, chart: &Chart, view: &View, language_index: usize) -> Inline {
    let svg = drawn(brief, chart, view, language_index, ANY);
    let mut lines = svg.lines();
    let head = lines.next().unwrap_or_default();
    let height_css = attribute(head, "height").unwrap_or_default().to_owned();
    // As wide as its column, but never drawn larger than its height allows: that is its own size.
    let width = format!(" width=\"{WIDTH_CSS}\"");
    let head = head
        .replacen(" xmlns=\"http://www.w3.org/2000/svg\"", "", 1)
        .replacen(&width, " width=\"100%\"", 1)
        .replacen(" xml:lang=", " lang=", 1)
        .replacen(" role=", " preserveAspectRatio=\"xMinYMin meet\" role=", 1);
    let mut text = vec![head];
    // The figure around it says both, and a title would hang over the picture.
    for line in lines.filter(|line| !line.starts_with("<title>") && !line.starts_with("<desc>")) {
        let line = for_any_page(line, &mut text);
        text.extend(line);
    }
    Inline {
        text: text.join("\n"),
        height_css,
    }
}

/// The same as a file: an image does not know its page either, and brings its own paper.
pub fn file(brief: &Brief, chart: &Chart, view: &View, language_index: usize) -> String {
    let svg = drawn(brief, chart, view, language_index, LIGHT);
    let paper = LIGHT.paper.css();
    svg.replacen(
        '\n',
        &format!("\n<rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>\n"),
        1,
    )
}

fn drawn(brief: &Brief, chart: &Chart, view: &View, language_index: usize, theme: Theme) -> String {
    let frame = Frame {
        width_css: f64::from(WIDTH_CSS),
        language_index,
        theme,
        shown: Shown::of(view, None, std::iter::empty()),
        alone: None,
    };
    picture::svg(brief, chart, view, frame)
}

/// One element of the picture, one to a line; what was drawn before it may change with it.
fn for_any_page(line: &str, before: &mut [String]) -> Option<String> {
    let is = |name: &str, color: Color| attribute(line, name) == Some(&color.css());
    if line.starts_with("<path") && is("stroke", ANY.paper) {
        return Some(hatch(line, before));
    }
    if line.starts_with("<path") || line.starts_with("<polyline") {
        // A line of any colour is told apart by its dashes and its label; its ink is seen on any paper.
        return Some(with_ink(line, "stroke"));
    }
    if line.starts_with("<circle") {
        if is("fill", ANY.paper) {
            open_last_dot(line, before);
            return None;
        }
        return Some(with_ink(line, "fill"));
    }
    if line.starts_with("<polygon") {
        if is("fill", ANY.paper) {
            open_last_marker(before);
            return None;
        }
        return Some(with_ink(line, "fill"));
    }
    if is("fill", ANY.grid) {
        let faint = format!("currentColor\" fill-opacity=\"{GRID_OPACITY}");
        return Some(line.replacen(&ANY.grid.css(), &faint, 1));
    }
    if is("fill", ANY.ink) {
        return Some(with_ink(line, "fill"));
    }
    let same = |other: &str, name: &str| attribute(line, name) == attribute(other, name);
    if line.starts_with("<rect") {
        // The foot of a bar, which is hatched apart, is within its outline already.
        let is_foot = before
            .last()
            .is_some_and(|bar| ["x", "width", "fill"].iter().all(|name| same(bar, name)));
        if is_foot {
            return Some(line.to_owned());
        }
        let side = |name: &str| attribute(line, name)?.parse::<f64>().ok();
        let is_small = |name: &str| side(name).is_some_and(|side| side <= SQUARE_CSS);
        let small = is_small("width") && is_small("height");
        let width = if small { OUTLINE.1 } else { OUTLINE.0 };
        let outline = format!(" stroke=\"currentColor\" stroke-width=\"{width}\"/>");
        return Some(line.replacen("/>", &outline, 1));
    }
    Some(line.to_owned())
}

/// Hatching: of white on a colour; where the mark is of the page's ink, that becomes an outline, hatched in it.
fn hatch(line: &str, before: &mut [String]) -> String {
    let mark = before
        .iter_mut()
        .rev()
        .find(|line| line.starts_with("<rect"));
    let Some(mark) = mark else {
        return with_ink(line, "stroke");
    };
    let filled = " fill=\"currentColor\"";
    if mark.contains(filled) {
        let outline = " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1\"";
        *mark = mark.replacen(filled, outline, 1);
    }
    if mark.contains(" fill=\"none\"") {
        with_ink(line, "stroke")
    } else {
        line.replacen(&ANY.paper.css(), &LIGHT.paper.css(), 1)
    }
}

/// The dot before is open: a ring, as the paper is not known that would fill it.
fn open_last_dot(inner: &str, before: &mut [String]) {
    let radius = |line: &str| attribute(line, "r").and_then(|radius| radius.parse::<f64>().ok());
    let Some(dot) = before.last_mut() else { return };
    if let (Some(outer), Some(within), Some(text)) =
        (radius(dot), radius(inner), attribute(dot, "r"))
    {
        let rim = outer - within;
        *dot = dot
            .replacen(
                &format!(" r=\"{text}\""),
                &format!(" r=\"{}\"", outer - rim / 2.0),
                1,
            )
            .replacen(
                " fill=\"currentColor\"",
                &format!(" fill=\"none\" stroke=\"currentColor\" stroke-width=\"{rim}\""),
                1,
            );
    }
}

/// A marker with corners becomes its outline: as wide as a dot's rim.
fn open_last_marker(before: &mut [String]) {
    if let Some(marker) = before.last_mut() {
        let outline = " fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.5\"";
        *marker = marker.replacen(" fill=\"currentColor\"", outline, 1);
    }
}

fn with_ink(line: &str, name: &str) -> String {
    match attribute(line, name) {
        Some(color) => {
            let (from, to) = (
                format!(" {name}=\"{color}\""),
                format!(" {name}=\"currentColor\""),
            );
            line.replacen(&from, &to, 1)
        }
        None => line.to_owned(),
    }
}

/// The value of an attribute of an element as our own writer writes it.
fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let tag = line.split('>').next()?;
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    Some(rest.split_once('"')?.0)
}
