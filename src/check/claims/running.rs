//! A year that is said to run, and has ended.

use super::Where;
use super::lists::Lists;
use super::said::{Claim, Clause};
use super::wording::{at, words, year};
use crate::brief::{Brief, Window, Year};

/// Whether its figure is there, and what is said of it: the year that a sentence calls incomplete, where the brief is of
/// a later one.
pub(super) fn ended(
    sentence: &str,
    clauses: &[Clause<'_>],
    brief: &Brief,
    place: &Where<'_>,
    lists: &Lists,
) -> Option<(bool, String)> {
    let says = |clause: &Clause<'_>| clause.claims.contains(&Claim::Running);
    if !clauses.iter().any(says) {
        return None;
    }
    let words = words(sentence);
    let typed = words.iter().find_map(|word| year(word))?;
    // Of judgments that were not complete in 2024 it is not said.
    let is_of_year =
        words.first().is_some_and(|word| year(word).is_some()) || at(&words, lists.year).is_some();
    let year = typed;
    if !is_of_year || year.0 >= brief.version.year {
        return None;
    }
    let here = figure(year, place.charts.iter().copied());
    let found = here.clone().or_else(|| figure(year, brief.charts()));
    let line = match found {
        Some(slot) => format!("{year} has ended, and {{{slot}}} is its figure"),
        None => format!("{year} has ended, by the brief's version {}", brief.version),
    };
    Some((here.is_some(), line))
}

/// The slot of a figure of the whole year.
fn figure<'b>(year: Year, charts: impl Iterator<Item = &'b crate::brief::Chart>) -> Option<String> {
    let mut series = charts.flat_map(|chart| &chart.series);
    let is_whole = |window| matches!(window, Window::CalendarYear | Window::ReportYear);
    series.find_map(|one| {
        let point = one.point(year).filter(|_| is_whole(one.window))?;
        Some(format!("{}.{}", one.id, point.when))
    })
}
