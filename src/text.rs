//! Texts of a brief: one per language, with slots for the numbers.
//!
//! `{killed.2024}` is the value of the series `killed` in 2024, in the language's own style and,
//! for a count that is a minimum, with "at least" before it. `{combined.2024|70..75|almost three quarters}`
//! are words that hold only while the value is at least 70 and under 75: a brief whose data leave
//! the range is refused. `{combined.shown}` is the value in the year on show, and `{shown}` that year:
//! they must have a value, and the words must hold, in every year that can be shown.
//! So no sentence can say another number than the chart.

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod read;

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub use read::Slots;

use crate::brief::{OwnUnit, Point, Series, Year};
use crate::format;
use crate::join::concat;
use crate::language::Language;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
use crate::packed::Packer;
use crate::packed::{Lines, Packed, packed_choice};

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

packed_choice! {
    Piece { Plain(text), Value { series, point }, Shown(series), Year }
}

impl Packed for Text {
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    fn pack(&self, to: &mut Packer) {
        match to.language_index {
            None => self.0.pack(to),
            Some(index) => {
                1usize.pack(to);
                self.0[index].pack(to);
            }
        }
    }

    fn unpacked(from: &mut Lines<'_>) -> Self {
        Text(Packed::unpacked(from))
    }
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

impl Text {
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

    /// The figures that its slots say in one language.
    pub(crate) fn figures<'s>(&self, voice: Voice<'s>) -> Vec<&'s Point> {
        let mut figures = Vec::new();
        for piece in &self.0[voice.language_index] {
            match piece {
                Piece::Value { series, point } => {
                    figures.push(&voice.series[*series].points[*point])
                }
                Piece::Shown(series) => {
                    figures.extend(
                        voice
                            .year
                            .and_then(|year| voice.series[*series].point(year)),
                    );
                }
                Piece::Plain(_) | Piece::Year => {}
            }
        }
        figures
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

    /// The same, with the words that stand for a figure in a slot of their own: `{=almost three quarters}`.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn claimed(&self, language_index: usize, series: &[Series]) -> String {
        let one = |piece: Piece| Text(vec![vec![piece]]).written(0, series);
        let pieces = self.0[language_index].iter().enumerate();
        let text = pieces.map(|(place, piece)| match piece {
            // Text and slots take turns, so what is plain in the place of a slot are its words.
            Piece::Plain(words) if place % 2 == 1 => format!("{{={words}}}"),
            _ => one(piece.clone()),
        });
        text.collect()
    }

    /// A text that says nothing, in as many languages.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn without_words(&self) -> Text {
        Text(vec![Vec::new(); self.0.len()])
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
