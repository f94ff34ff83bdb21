//! Whether a brief counts people who were killed: what is said of a word must fit what is counted.

use super::today::words;
use crate::brief::Brief;

/// How the words begin with which it is said, in small letters. Where none of them stands, the word is still one that
/// harms, and only the reason is another.
const KILLED: &[&str] = &[
    "kill",
    "dead",
    "death",
    "died",
    "murder",
    "gedood",
    "gestorven",
    "dode",
    "dood",
    "vermoord",
    "omgekomen",
    "omgebracht",
    "overleden",
    "tué",
    "mort",
    "décéd",
    "asesinad",
    "muert",
    "getötet",
    "ermordet",
    "uccis",
    "uccid",
];

/// Whether a series, or what a chart measures, is of people who were killed.
pub(super) fn counts_killed(brief: &Brief) -> bool {
    (0..brief.languages.len()).any(|language| {
        brief.charts().any(|chart| {
            let of_series = chart
                .series
                .iter()
                .flat_map(|one| [&one.name, &one.definition]);
            let mut texts = of_series.chain([&chart.measure, &chart.unit_text]);
            texts.any(|text| words(&text.written(language, &chart.series)).any(is_of_killed))
        })
    })
}

fn is_of_killed(word: &str) -> bool {
    let small = word.to_ascii_lowercase();
    KILLED.iter().any(|start| small.starts_with(start))
}
