//! Capitals in the middle of a line: place and unit stand behind the measure, parted by commas.

use super::Found;
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
    "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    "Several", "Some", "Most", "Both", "All", "The", "Twee", "Drie", "Vier", "Vijf", "Zes",
    "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf", "Enkele", "Sommige", "Meeste", "Beide",
    "Alle", "De", "Het",
];

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
            if PLACES.contains(&written.trim()) || is_counted(written.trim()) {
                self.capital(&format!("{path}.place.{}", language.tag), written.trim());
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
        let advice = format!("write \"{small}\": it stands behind the measure and a comma");
        self.tell(path, message, advice);
    }
}
