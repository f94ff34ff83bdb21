//! Texts of a brief: one per language, with slots for the numbers.
//!
//! `{killed.2024}` is the value of the series `killed` in 2024, in the language's own style and,
//! for a count that is a minimum, with "at least" before it. `{combined.2024|70..75|almost three quarters}`
//! are words that hold only while the value is at least 70 and under 75: a brief whose data leave
//! the range is refused. `{combined.shown}` is the value in the year on show, and `{shown}` that year:
//! they must have a value, and the words must hold, in every year that can be shown.
//! So no sentence can say another number than the chart.

use crate::brief::{OwnUnit, Point, Series, Year};
use crate::format::{self, Date};
use crate::join::concat;
use crate::language::Language;
use crate::reader::Node;

/// A text in each language of the brief, in the brief's order.
#[derive(Debug, Clone)]
pub struct Text(Vec<Vec<Piece>>);

#[derive(Debug, Clone)]
enum Piece {
    Plain(String),
    Value {
        series: usize,
        point: usize,
    },
    /// The value of a series in the year on show.
    Shown(usize),
    /// The year on show.
    Year,
}

/// In which language a text is filled, with which figures.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// Index of the language in the brief.
    pub language_index: usize,
    /// The language.
    pub language: &'a Language,
    /// The units of the brief's own.
    pub units: &'a [OwnUnit],
    /// The series that the text was read with.
    pub series: &'a [Series],
    /// The year on show.
    pub year: Option<Year>,
}

impl<'a> Voice<'a> {
    /// The same voice for a chart's texts.
    pub fn of(self, series: &'a [Series], year: Option<Year>) -> Voice<'a> {
        Voice {
            series,
            year,
            ..self
        }
    }
}

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

    /// The text in one language, its slots filled from the series it was read with.
    pub fn fill(&self, voice: Voice<'_>) -> String {
        let mut text = String::new();
        for piece in &self.0[voice.language_index] {
            match piece {
                Piece::Plain(plain) => text.push_str(plain),
                Piece::Value { series: s, point } => {
                    let series = &voice.series[*s];
                    text.push_str(&value_in_words(
                        series,
                        &series.points[*point],
                        voice.language,
                    ));
                }
                Piece::Shown(s) => {
                    let series = &voice.series[*s];
                    if let Some(point) = voice.year.and_then(|year| series.point(year)) {
                        text.push_str(&value_in_words(series, point, voice.language));
                    }
                }
                Piece::Year => {
                    if let Some(year) = voice.year {
                        text.push_str(&year.written());
                    }
                }
            }
        }
        text
    }

    /// The text in one language as its author wrote it, a slot for each number; words that stand for one as words.
    pub fn written(&self, language_index: usize, series: &[Series]) -> String {
        let mut text = String::new();
        for piece in &self.0[language_index] {
            match piece {
                Piece::Plain(plain) => text.push_str(plain),
                Piece::Value { series: s, point } => {
                    let when = series[*s].points[*point].when.to_string();
                    text.push_str(&["{", &series[*s].id, ".", &when, "}"].concat());
                }
                Piece::Shown(s) => text.push_str(&["{", &series[*s].id, ".shown}"].concat()),
                Piece::Year => text.push_str("{shown}"),
            }
        }
        text
    }

    /// Whether two languages say the same numbers, in whatever order.
    pub fn same_numbers(&self, a: usize, b: usize) -> bool {
        let slots = |index: usize| {
            let slot = |piece: &Piece| match piece {
                Piece::Plain(_) => None,
                Piece::Value { series, point } => Some((*series, Some(*point))),
                Piece::Shown(series) => Some((*series, None)),
                // No series has this index; the year stands for itself.
                Piece::Year => Some((usize::MAX, None)),
            };
            let mut slots: Vec<_> = self.0[index].iter().filter_map(slot).collect();
            slots.sort_unstable();
            slots
        };
        slots(a) == slots(b)
    }

    /// The text in one language without its slots: what an author wrote by hand.
    pub fn plain(&self, language_index: usize) -> impl Iterator<Item = &str> {
        self.0[language_index]
            .iter()
            .filter_map(|piece| match piece {
                Piece::Plain(plain) => Some(plain.as_str()),
                _ => None,
            })
    }
}

/// A value as a sentence has it: `at least 324`, `72.4`. Its unit is the sentence's own.
pub fn value_in_words(series: &Series, point: &Point, language: &Language) -> String {
    let number = format::number(point.value, point.decimals, language);
    if series.at_least {
        concat(&[language.words.at_least(), "\u{a0}", &number])
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
