//! Days and months in a text that are of no figure: last year's edition had them.

use super::lists::Lists;
use super::wording::{at, words, year};
use super::{Where, day};
use crate::brief::{Brief, Point};
use crate::check::agree::{of_year, slots};
use crate::check::words::{days_in, is_in};
use crate::format::Date;
use crate::language::Language;

/// So many days are named at most: the newest. 4.
const DAYS_MAX: usize = 4;
/// So many years before the newest figure a day is of then. 2.
const AGO_MIN: u16 = 2;

/// What stands before what happened, in the two languages.
const AFTER: &str = " after since na sinds ";
/// What stands between that and its day, in the two languages.
const OF: &str = " of on op van ";
/// What has a day of its own that the next edition has not, in the two languages.
const EDITIONS: &str = " report rapport publication publicatie update count telling figures cijfers edition editie letter brief answer antwoord ";

/// A day, or a month where no day is said, and the year if one follows.
struct Typed {
    year: Option<u16>,
    month: u8,
    day: Option<u8>,
    /// Whether the last day that was counted is said.
    is_until: bool,
}

/// What is said of a sentence whose day or month is of no figure of its charts and of none of their sources; or is of an
/// older source than the newest.
pub(super) fn astray(
    sentence: &str,
    brief: &Brief,
    place: &Where<'_>,
    language: &Language,
    lists: Option<&Lists>,
) -> Option<String> {
    let typed = typed(sentence, language, lists);
    if typed.is_empty() {
        return None;
    }
    let points = || {
        place
            .charts
            .iter()
            .flat_map(|chart| &chart.series)
            .flat_map(|one| &one.points)
    };
    let own = |point: &Point| [point.until, Some(point.when)];
    let of_points = dated(points().flat_map(own));
    let of_sources = dated(points().map(|point| brief.sources[point.source].date));
    let is_known = |typed: &Typed| {
        let is_of_newest = of_sources.last().is_some_and(|day| typed.is(*day));
        // On the brief's own day it was looked whether there were figures.
        let is_of_brief = typed.day.is_some() && typed.is(brief.version);
        of_points.iter().any(|day| typed.is(*day))
            || !typed.is_until && (is_of_newest || is_of_brief)
    };
    // Beside a figure of its own year, or years ago, it is no other edition's.
    let newest = points()
        .map(|point| point.year().0)
        .max()
        .unwrap_or(brief.version.year);
    if is_of_a_year(sentence, newest, language) {
        return None;
    }
    let of_slots: Vec<u16> = slots(sentence)
        .filter_map(|slot| Some(of_year(slot.inside)?.1.0))
        .collect();
    let named = words(sentence)
        .iter()
        .filter_map(|word| year(word))
        .map(|year| year.0)
        .max();
    let is_of_then = |typed: &Typed| {
        let year = typed.year.or(named);
        year.is_some_and(|year| year + AGO_MIN <= newest || of_slots.contains(&year))
    };
    if typed
        .iter()
        .any(|typed| is_known(typed) || is_of_then(typed))
    {
        return None;
    }
    let other = typed.first()?;
    let listed = |days: &[Date]| {
        let newest = days[days.len().saturating_sub(DAYS_MAX)..].iter();
        newest
            .map(|one| day(*one, brief))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let mut known = Vec::new();
    if !of_points.is_empty() {
        known.push(format!("its figures have {}", listed(&of_points)));
    }
    if let Some(newest) = of_sources
        .last()
        .filter(|_| !other.is_until || of_points.is_empty())
    {
        known.push(format!("its newest source is of {}", day(*newest, brief)));
    }
    if known.is_empty() {
        known.push(format!(
            "no figure here has a day; the brief is of {}",
            day(brief.version, brief)
        ));
    }
    Some(format!(
        "this day is of no figure: {}",
        known.join(", and ")
    ))
}

/// Whether a sentence names a day or a month.
pub(super) fn has_any(sentence: &str, language: &Language, lists: Option<&Lists>) -> bool {
    !typed(sentence, language, lists).is_empty()
}

/// Those of the dates that say more than their year, the newest last.
fn dated(dates: impl Iterator<Item = Option<Date>>) -> Vec<Date> {
    let mut all: Vec<Date> = dates
        .flatten()
        .filter(|date| date.month.is_some())
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Typed {
    fn is(&self, date: Date) -> bool {
        self.year.is_none_or(|year| year == date.year)
            && Some(self.month) == date.month
            && (self.day.is_none() || date.day.is_none() || self.day == date.day)
    }
}

/// Whether a day that follows is that of what happened: after the attack of 7 October.
fn is_of_event(before: &str) -> bool {
    let words = words(before.rsplit([',', ';', ':', '(']).next().unwrap_or(before));
    let Some(after) = words.iter().rposition(|word| is_in(AFTER, word)) else {
        return false;
    };
    let [event @ .., of] = &words[after + 1..] else {
        return false;
    };
    is_in(OF, of) && !event.iter().any(|word| is_in(EDITIONS, word))
}

/// Whether a sentence names the twelve months that each year of its figures has, and no year or the newest: from April to
/// March, from June 2024 to May 2025.
fn is_of_a_year(sentence: &str, newest: u16, language: &Language) -> bool {
    let letter = |c: char| c.is_alphanumeric();
    let of_month = |(month, name): (usize, &String)| {
        let places = sentence
            .match_indices(name.as_str())
            .map(|(start, _)| (start, start + name.len()));
        let is_whole = |(start, end): &(usize, usize)| {
            !sentence[..*start].ends_with(letter) && !sentence[*end..].starts_with(letter)
        };
        let places: Vec<(usize, usize)> = places.filter(is_whole).collect();
        places.into_iter().map(move |(start, _)| (start, month))
    };
    let mut named: Vec<(usize, usize)> = language
        .months
        .iter()
        .enumerate()
        .flat_map(of_month)
        .collect();
    named.sort_unstable();
    let mut years = { words(sentence).into_iter() }.filter_map(|word| year(&word));
    let is_of_newest = years.all(|year| year.0 == newest || year.0 + 1 == newest);
    match named[..] {
        [(_, first), (_, last)] => is_of_newest && (last + 1) % language.months.len() == first,
        _ => false,
    }
}

/// The days and months of a sentence; the first and the last day of a year are those of every year.
fn typed(sentence: &str, language: &Language, lists: Option<&Lists>) -> Vec<Typed> {
    let is_end = |before: &str| {
        let before = words(before);
        let mut until = lists.iter().flat_map(|lists| lists.until);
        until.any(|word| {
            let start = before.len().checked_sub(word.split(' ').count());
            start.is_some_and(|start| at(&before[start..], word) == Some(0))
        })
    };
    let year_after = |end: usize| {
        let word = words(&sentence[end..]).into_iter().next()?;
        year(&word).map(|year| year.0)
    };
    let days = days_in(sentence, language);
    let mut all: Vec<Typed> = days
        .iter()
        .filter(|one| !matches!((one.month, one.day), (1, 1) | (12, 31)))
        .filter(|one| !is_of_event(&sentence[..one.place.start]))
        .map(|one| Typed {
            year: year_after(one.place.end),
            month: one.month,
            day: Some(one.day),
            is_until: is_end(&sentence[..one.place.start]),
        })
        .collect();
    for (month, name) in (1..).zip(&language.months) {
        for (start, _) in sentence.match_indices(name.as_str()) {
            let end = start + name.len();
            let letter = |c: char| c.is_alphanumeric();
            let is_whole =
                !sentence[..start].ends_with(letter) && !sentence[end..].starts_with(letter);
            let is_of_day = days
                .iter()
                .any(|day| day.place.contains(&start) || day.place.end == start);
            let year = year_after(end);
            // The word may be another: in May, and they may.
            let before = words(&sentence[..start]);
            let is_said = lists.is_none_or(|lists| {
                lists.before_month.iter().any(|word| {
                    let from = before.len().checked_sub(word.split(' ').count());
                    from.is_some_and(|from| at(&before[from..], word) == Some(0))
                })
            });
            // The count of a year begins in its first month and ends in its last.
            let is_begin = matches!(month, 1 | 12) && year.is_none();
            if is_whole && !is_of_day && !is_begin && (year.is_some() || is_said) {
                let is_mid = before
                    .last()
                    .is_some_and(|word| matches!(&**word, "mid" | "half" | "medio"));
                let before = match is_mid {
                    true => sentence[..start]
                        .trim_end_matches([' ', '-'])
                        .rsplit_once([' ', '-'])
                        .map_or("", |(before, _)| before),
                    false => &sentence[..start],
                };
                all.push(Typed {
                    year,
                    month,
                    day: None,
                    is_until: is_end(before),
                });
            }
        }
    }
    all
}
