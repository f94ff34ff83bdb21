//! Capitals in the middle of a line: place and unit stand behind the measure, parted by commas.

use super::Found;
use super::adjoining::primary;
use super::agree::with_slots;
use super::today::words;
use crate::brief::Chart;

/// Words and names that begin with a small letter there, as people write them alone, and what they should be. Whatever
/// else has a capital may be a name.
const PLACES: &[&str] = &[
    "World",
    "Worldwide",
    "The world",
    "Whole world",
    "Global",
    "All countries",
    "Several countries",
    "The Netherlands",
    "The United States",
    "The United Kingdom",
    "The European Union",
    "The EU",
    "The Philippines",
    "Wereld",
    "Wereldwijd",
    "De wereld",
    "De hele wereld",
    "Hele wereld",
    "Alle landen",
    "Verschillende landen",
    "De Verenigde Staten",
    "Het Verenigd Koninkrijk",
    "De Europese Unie",
    "De EU",
    "Heel Nederland",
    "Heel Europa",
    "Monde",
    "Le monde",
    "Monde entier",
    "Mundo",
    "El mundo",
    "Todo el mundo",
];
/// With these a unit begins that is no name.
const UNITS: &[&str] = &[
    "Number",
    "Numbers",
    "Minimum",
    "Per",
    "Percent",
    "Percentage",
    "In",
    "Share",
    "People",
    "Countries",
    "Aantal",
    "Minimumaantal",
    "Procent",
    "Aandeel",
    "Mensen",
    "Landen",
    "Nombre",
    "Pourcentage",
    "Número",
    "Porcentaje",
];

/// Words of number and articles: with a small letter behind them no name begins.
const COUNTED: &[&str] = &[
    "Two",
    "Three",
    "Four",
    "Five",
    "Six",
    "Seven",
    "Eight",
    "Nine",
    "Ten",
    "Eleven",
    "Twelve",
    "Several",
    "Some",
    "Most",
    "Both",
    "All",
    "The",
    "Twee",
    "Drie",
    "Vier",
    "Vijf",
    "Zes",
    "Zeven",
    "Acht",
    "Negen",
    "Tien",
    "Elf",
    "Twaalf",
    "Enkele",
    "Sommige",
    "Meeste",
    "Beide",
    "Alle",
    "De",
    "Het",
    "Countries",
    "Cities",
    "Regions",
    "Areas",
    "Parts",
    "People",
    "Landen",
    "Steden",
    "Gebieden",
    "Delen",
    "Mensen",
];
/// In these languages a word that is no name has a capital at the beginning of a sentence alone.
const SMALL: &[&str] = &["nl", "en", "fr", "es"];
/// A word of fewer letters may be the short name of a place. 4.
const LETTERS_MIN: usize = 4;

/// Whether it begins with how many there are, and goes on in small letters: `Vier donorlanden`.
fn is_counted(written: &str) -> bool {
    written.split_once(' ').is_some_and(|(first, rest)| {
        COUNTED.contains(&first) && rest.starts_with(|c: char| c.is_ascii_lowercase())
    })
}

impl Found<'_> {
    /// The place and the unit of a chart.
    pub(super) fn capitals(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = chart.place.written(index, &chart.series);
            let at = format!("{path}.place.{}", language.tag);
            let place = written.trim();
            if PLACES.contains(&place) || is_counted(place) || self.is_word(place, index) {
                self.capital(&at, place);
            } else if let Some((first, rest)) = place.split_once(", ")
                && is_everywhere(rest)
            {
                let message = format!("comma within the place: \"{place}\"");
                let advice = format!(
                    "write \"{first} {rest}\", or one of the two: readers see measure, place, unit and period as one line with commas"
                );
                self.tell(&at, message, advice);
            }
            let written = chart.unit_text.written(index, &chart.series);
            let first = written.split([' ', ',']).next().unwrap_or_default();
            if UNITS.contains(&first) {
                self.capital(&format!("{path}.unit_text.{}", language.tag), first);
            }
        }
    }

    fn capital(&mut self, path: &str, typed: &str) {
        let message = format!("capital in the middle of a line: \"{typed}\"");
        let (first, rest) = typed.split_at(1);
        let small = [&first.to_ascii_lowercase(), rest].concat();
        // One round for both.
        let small = match small.split_once(", ") {
            Some((one, rest)) if is_everywhere(rest) => format!("{one} {rest}"),
            _ => small,
        };
        let advice = format!("write \"{small}\": it stands behind the measure and a comma");
        self.tell(path, message, advice);
    }

    /// Whether a place begins with a word that stands elsewhere in the brief with a small letter, and goes on in small
    /// letters: it is no name.
    fn is_word(&self, place: &str, index: usize) -> bool {
        let language = primary(&self.brief.languages[index].tag);
        let mut parts = place.splitn(2, [' ', ',']);
        let (Some(first), Some(rest)) = (parts.next(), parts.next()) else {
            return false;
        };
        let is_plain = first.starts_with(|c: char| c.is_ascii_uppercase())
            && first.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
            && first.len() >= LETTERS_MIN;
        let goes_on = rest
            .trim_start()
            .starts_with(|c: char| c.is_ascii_lowercase());
        if !SMALL.contains(&language) || !is_plain || !goes_on {
            return false;
        }
        let small = first.to_ascii_lowercase();
        let has = |text: &str| words(text).any(|word| word == small);
        self.brief.charts().any(|chart| {
            let definitions = chart.series.iter().map(|one| &one.definition);
            let texts = with_slots(chart).into_iter().map(|(_, text)| text);
            let mut texts = texts.chain(definitions);
            texts.any(|text| has(&text.written(index, &chart.series)))
        })
    }
}

/// Whether it is the whole world in one word.
fn is_everywhere(written: &str) -> bool {
    ["worldwide", "globally", "wereldwijd"].contains(&written)
}
