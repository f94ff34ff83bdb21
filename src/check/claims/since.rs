//! The highest since a year, and since counting began: what that says of the year, and of those before the figures.

use super::figures::{Of, goes};
use super::judge::Years;
use super::said::{Clause, Way};
use super::wording::{words, year};
use crate::brief::{Brief, Point, Year};
use crate::check::words::is_in;

/// How it is said, in the two languages.
const SINCE: &str = " since sinds ";
/// That something began, so many words behind it at most: since the count was begun. 7.
const BEGAN: &str = " began begun begin beginning begon start started startte first eerste ";
const BEGAN_MAX: usize = 7;

/// Whether it is said of the time since something was first counted.
fn says_begun(text: &str) -> bool {
    let words = words(text);
    let since = words.iter().position(|word| is_in(SINCE, word));
    since.is_some_and(|since| {
        let mut near = words[since..].iter().take(BEGAN_MAX);
        near.any(|word| is_in(BEGAN, word))
    })
}

/// Where the figures of a series begin, and how that is said.
pub(super) fn begins(one: Of<'_>) -> String {
    let first = first(one);
    format!("its figures begin in {first}: {}", mend(first))
}

/// The first year that a series counts: a total over several begins before its own.
pub(super) fn first(one: Of<'_>) -> Year {
    let first = one.series.points.first();
    first.map_or(Year(0), |point| point.since.unwrap_or(point.year()))
}

/// Whether a sentence says since when its figures count.
pub(super) fn says_first(sentence: &str, one: Of<'_>) -> bool {
    let words = words(sentence);
    let is_said = words.iter().any(|word| is_in(SINCE, word));
    is_said && words.iter().any(|word| year(word) == Some(first(one)))
}

/// What to say of the highest since a year that lies before all figures.
pub(super) fn before_all(clause: &Clause<'_>, years: &Years, one: Of<'_>) -> Option<String> {
    let first = one.series.points.first()?.year();
    let with = { years.with }.filter(|with| *with < first && clause.span.is_none())?;
    Some(format!(
        "its figures begin in {first}, and there is none of {with}: where its counter says so, write that it does, else say \"in these figures\""
    ))
}

/// From which year to which so many each year are, and how that is said.
pub(super) fn yearly(one: Of<'_>, brief: &Brief) -> String {
    let first = one.series.points.first().map_or(Year(0), Point::year);
    let row = one.row(None, brief);
    format!("{row}; of the years before nothing is known: say \"each year since {first}\"")
}

fn mend(first: Year) -> String {
    format!("say \"since the count began in {first}\" if it did, else \"in these figures\"")
}

/// What is to be said of the highest or lowest of the years since one, which the figures bear out: since the count began,
/// where they may not begin with it, and since a year that was not as high.
pub(super) fn unproved(
    way: Way,
    clause: &Clause<'_>,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> Option<String> {
    let is_begun = says_begun(clause.text);
    let Some(with) = years.with else {
        return is_begun.then(|| begins(one));
    };
    let (own, then) = one.point(years.of).zip(one.point(with))?;
    // Since the method changed nothing before can be compared; more than in all the years since says nothing of the first.
    // From 40 to 45, the most: nothing is said of the first of them, nor where these figures alone are meant.
    let is_since =
        words(clause.text).iter().any(|word| is_in(SINCE, word)) || clause.span.is_some();
    let is_said =
        is_since && !clause.is_of_these && !is_begun && !clause.is_than && then.gap.is_none();
    if !is_said || !goes(then, own, way) {
        return None;
    }
    let degree = if way == Way::Up { "high" } else { "low" };
    let before = |point: &&Point| point.year() < with && !goes(point, own, way);
    let mend = match one.series.points.iter().rfind(before) {
        Some(point) => format!("say \"since {}\"", point.year()),
        None => mend(one.series.points.first()?.year()),
    };
    Some(format!(
        "{}, and \"since {with}\" says that it was as {degree} then: {mend}",
        one.said(then, brief)
    ))
}
