//! A year that is said to be preliminary, where the notes say that of another: it was typed when that was the newest.

use super::wording::{words, year};
use super::{Where, english_index};
use crate::brief::{Brief, Year};
use crate::check::agree::of_year;

/// How the word begins, in the two languages.
const PRELIMINARY: [&str; 3] = ["preliminar", "provisional", "voorlopig"];

/// What the notes of the points say, where a sentence says it of years that have no such note, and others have.
pub(super) fn elsewhere(sentence: &str, place: &Where<'_>, brief: &Brief) -> Option<String> {
    let is_it = |word: &String| PRELIMINARY.iter().any(|begin| word.starts_with(begin));
    let said = words(sentence);
    if !said.iter().any(is_it) {
        return None;
    }
    let slot = |word: &String| Some(of_year(word.trim_matches(['{', '}']))?.1);
    let mut named = said
        .iter()
        .filter_map(|word| year(word).or_else(|| slot(word)));
    let points = place
        .charts
        .iter()
        .flat_map(|chart| &chart.series)
        .flat_map(|one| &one.points);
    let noted = points.filter(|point| {
        let note = point.note.as_ref();
        note.is_some_and(|note| {
            words(&note.written(english_index(brief), &[]))
                .iter()
                .any(is_it)
        })
    });
    let mut years: Vec<Year> = noted.map(|point| point.year()).collect();
    years.sort();
    years.dedup();
    if years.is_empty() || !named.any(|year| !years.contains(&year)) {
        return None;
    }
    let years: Vec<String> = years.iter().map(|year| year.to_string()).collect();
    Some(format!(
        "the notes of the points say so of {}",
        years.join(", ")
    ))
}
