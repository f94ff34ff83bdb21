//! Texts of a brief: one per language, with slots for the numbers.
//!
//! `{killed.2024}` is the value of the series `killed` in 2024, in the language's own style and,
//! for a count that is a minimum, with "at least" before it. `{combined.2024|70..75|almost three quarters}`
//! are words that hold only while the value is at least 70 and under 75: a brief whose data leave
//! the range is refused. So no sentence can say another number than the chart.

use crate::brief::{Point, Series};
use crate::format;
use crate::language::Language;
use crate::reader::Node;

/// A text in each language of the brief, in the brief's order.
#[derive(Debug, Clone)]
pub struct Text(Vec<Vec<Piece>>);

#[derive(Debug, Clone)]
enum Piece {
    Plain(String),
    Value { series: usize, point: usize },
}

impl Text {
    /// Reads `{"nl": "…", "en": "…"}`: each language of the brief, and no other.
    pub fn read(node: &Node<'_>, languages: &[&'static Language], series: &[Series]) -> Text {
        let tags: Vec<&str> = languages.iter().map(|language| language.tag).collect();
        node.object(&tags);
        Text(
            tags.iter()
                .map(|tag| pieces(&node.field(tag), series))
                .collect(),
        )
    }

    /// The text in one language, its slots filled from the series it was read with.
    pub fn fill(&self, language_index: usize, language: &Language, series: &[Series]) -> String {
        let mut text = String::new();
        for piece in &self.0[language_index] {
            match piece {
                Piece::Plain(plain) => text.push_str(plain),
                Piece::Value { series: s, point } => {
                    text.push_str(&value_in_words(
                        &series[*s],
                        &series[*s].points[*point],
                        language,
                    ));
                }
            }
        }
        text
    }

    /// The text in one language without its slots: what an author wrote by hand.
    pub fn plain(&self, language_index: usize) -> impl Iterator<Item = &str> {
        self.0[language_index]
            .iter()
            .filter_map(|piece| match piece {
                Piece::Plain(plain) => Some(plain.as_str()),
                Piece::Value { .. } => None,
            })
    }
}

/// A value as a sentence has it: `at least 324`, `72.4`. Its unit is the sentence's own.
pub fn value_in_words(series: &Series, point: &Point, language: &Language) -> String {
    let number = format::number(point.value, point.decimals, language);
    if series.at_least {
        format!("{}{}{number}", language.words.at_least, format::NBSP)
    } else {
        number
    }
}

/// The text with a capital, as at the beginning of a line; only where its first letter is of ASCII.
pub fn capital(text: &str) -> String {
    let mut text = text.to_owned();
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}

fn pieces(node: &Node<'_>, series: &[Series]) -> Vec<Piece> {
    let mut rest = node.text();
    let mut pieces = Vec::new();
    while let Some((before, after)) = rest.split_once('{') {
        let Some((inside, after)) = after.split_once('}') else {
            node.unknown("slot without an end", after, &[]);
            return pieces;
        };
        pieces.push(Piece::Plain(before.into()));
        pieces.extend(slot(node, inside, series));
        rest = after;
    }
    if rest.contains('}') {
        node.unknown("slot without a beginning", rest, &[]);
    }
    pieces.push(Piece::Plain(rest.into()));
    pieces
}

fn slot(node: &Node<'_>, inside: &str, series: &[Series]) -> Option<Piece> {
    let mut parts = inside.splitn(3, '|');
    let reference = parts.next()?;
    let found = reference.split_once('.').and_then(|(id, year)| {
        let s = series.iter().position(|s| s.id == id)?;
        let point = series[s]
            .points
            .iter()
            .position(|p| p.year.to_string() == year)?;
        Some((s, point))
    });
    let Some((s, point)) = found else {
        node.unknown("slot that names no value", reference, &[]);
        return None;
    };
    let (Some(range), Some(words)) = (parts.next(), parts.next()) else {
        return Some(Piece::Value { series: s, point });
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
    let value = series[s].points[point].value;
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
    Some(Piece::Plain(words.into()))
}
