//! The reader of texts, which knows each slot.

use super::{Piece, Text};
use crate::brief::{Point, Series, Year};
use crate::format::{self, Date};
use crate::language::Language;
use crate::reader::Node;

/// What slots may refer to.
#[derive(Clone, Copy, Default)]
pub struct Slots<'a> {
    /// The series.
    pub series: &'a [Series],
    /// The years that can be shown.
    pub years: &'a [Year],
}

impl Text {
    /// Reads `{"nl": "…", "en": "…"}`: each language of the brief, and no other.
    pub fn read(node: &Node<'_>, languages: &[Language], slots: Slots<'_>) -> Text {
        let tags: Vec<&str> = languages.iter().map(|language| &*language.tag).collect();
        // Of a language that is not known nobody can tell which texts are its own, and it is told of once.
        if !tags.contains(&"") {
            node.object(&tags);
        }
        let of = |tag: &&str| match *tag {
            "" => Vec::new(),
            tag => pieces(&node.field(tag), slots),
        };
        Text(tags.iter().map(of).collect())
    }
}

fn pieces(node: &Node<'_>, slots: Slots<'_>) -> Vec<Piece> {
    let mut rest = node.text();
    let mut pieces = Vec::new();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, after)) = after.split_once('}') else {
            node.unknown("slot without an end", after, &[]);
            return pieces;
        };
        pieces.push(Piece::Plain(before.into()));
        pieces.extend(slot(node, inside, slots));
        rest = after;
    }
    if rest.contains('}') {
        node.unknown("slot without a beginning", rest, &[]);
    }
    pieces.push(Piece::Plain(rest.into()));
    pieces
}

/// What stands for the year on show.
const SHOWN: &str = "shown";

/// What a slot refers to: the piece, and each point that it can come to say.
fn referred<'a>(reference: &str, slots: Slots<'a>) -> Option<(Piece, Vec<&'a Point>)> {
    let (id, when) = reference.split_once('.')?;
    let s = slots.series.iter().position(|s| s.id == id)?;
    let points = &slots.series[s].points;
    if when == SHOWN {
        let of = |year: &Year| slots.series[s].point(*year);
        let shown: Option<Vec<&Point>> = slots.years.iter().map(of).collect();
        let shown = shown.filter(|shown| !shown.is_empty())?;
        return Some((Piece::Shown(s), shown));
    }
    let when = Date::parse(when)?;
    let point = points.iter().position(|p| p.when == when)?;
    Some((Piece::Value { series: s, point }, vec![&points[point]]))
}

/// What a slot can name.
fn names(slots: Slots<'_>) -> impl Iterator<Item = String> {
    let of = |series: &Series| {
        let id = series.id.clone();
        let whens = series.points.iter().map(|point| point.when.to_string());
        let whens: Vec<String> = whens.chain([SHOWN.into()]).collect();
        whens.into_iter().map(move |when| format!("{id}.{when}"))
    };
    slots.series.iter().flat_map(of)
}

fn slot(node: &Node<'_>, inside: &str, slots: Slots<'_>) -> Option<Piece> {
    if inside == SHOWN && !slots.years.is_empty() {
        return Some(Piece::Year);
    }
    let mut parts = inside.splitn(3, '|');
    let reference = parts.next()?;
    let Some((piece, points)) = referred(reference, slots) else {
        node.misspelt("slot that names no value", reference, || names(slots));
        return None;
    };
    let (Some(range), Some(words)) = (parts.next(), parts.next()) else {
        return Some(piece);
    };
    let whole = |text: &str| text.parse::<u32>().ok().map(f64::from);
    let Some((low, high)) = range
        .split_once('.')
        .and_then(|(low, rest)| Some((low, rest.strip_prefix('.')?)))
        .and_then(|(low, high)| Some((whole(low)?, whole(high)?)))
    else {
        node.unknown(
            "bad range in a slot, two whole numbers as in 70..75",
            range,
            &[],
        );
        return None;
    };
    for value in points.iter().map(|point| point.value) {
        if value < low || value >= high {
            let shown = format::plain(value, 3);
            let message = [
                "words that the data have left: \"",
                words,
                "\" holds in ",
                range,
                ", ",
                reference,
                " is ",
                &shown,
            ];
            node.problem(message.concat());
        }
    }
    Some(Piece::Plain(words.into()))
}
