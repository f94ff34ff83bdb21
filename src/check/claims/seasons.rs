//! Years that begin in one and end in the next: of schools, of budgets, of parliaments. A text names one by both.

use super::Where;
use super::wording::year;
use crate::brief::{Point, Series, Window, Year};

/// What stands between the two years of one.
const BETWEEN: [char; 3] = ['–', '-', '/'];
/// A year in figures.
const DIGITS: usize = 4;
/// A year that ends with this month is no such year. December.
const LAST_MONTH: u8 = 12;

/// A text in which each such year is named as its point is: 2024–2025, 2024/25 and 2024-25 become 2025.
pub(super) fn by_their_points(written: &str, place: &Where<'_>) -> String {
    let series = place.charts.iter().flat_map(|chart| &chart.series);
    let points: Vec<&Point> = series
        .filter(|one| one.window == Window::TwelveMonthsTo)
        .flat_map(|one| &one.points)
        .filter(|point| {
            point
                .until
                .is_some_and(|until| until.month != Some(LAST_MONTH))
        })
        .collect();
    let mut text = String::new();
    let mut rest = written;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, numbers) = rest.split_at(start);
        text.push_str(before);
        let end = numbers.find(|c: char| !c.is_ascii_digit());
        let (first, after) = numbers.split_at(end.unwrap_or(numbers.len()));
        let ended = || {
            let (end, after) = ending(year(first)?, after)?;
            let is_it = |point: &&&Point| point.until.is_some_and(|until| until.year == end.0);
            Some((points.iter().find(is_it)?.year(), after))
        };
        match ended() {
            Some((year, after)) => {
                text.push_str(&year.written());
                rest = after;
            }
            None => {
                text.push_str(first);
                rest = after;
            }
        }
    }
    text + rest
}

/// The year after one, in four figures or in two, and what follows it.
fn ending(first: Year, after: &str) -> Option<(Year, &str)> {
    let after = after.strip_prefix(BETWEEN)?;
    let end = after.find(|c: char| !c.is_ascii_digit());
    let (second, after) = after.split_at(end.unwrap_or(after.len()));
    let next = Year(first.0 + 1);
    let written = next.written();
    let is_next = second == written || second == &written[DIGITS - 2..];
    is_next.then_some((next, after))
}

/// Whether the twelve months of each of its figures end on the same day: they follow each other as years do.
pub(super) fn follow_each_other(series: &Series) -> bool {
    let end = |point: &Point| point.until.map(|until| (until.month, until.day));
    let mut ends = series
        .points
        .windows(2)
        .map(|two| end(&two[0]) == end(&two[1]));
    series.window == Window::TwelveMonthsTo && ends.all(|is_same| is_same)
}
