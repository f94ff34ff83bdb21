//! Two numbers with a blank between them: where the second has no mark of its own, a reader takes them for one.

use super::Found;
use super::agree::{SHOWN, Slot, slots, with_slots};
use super::words::days_in;
use crate::brief::{Chart, Point, Year};
use crate::format::{self, Date};
use crate::language::Language;

/// What stands between two numbers of one: the space that may part thousands, too.
const BLANKS: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

/// The year that a reader chooses reads as one that is typed.
const CHOSEN: &str = "{shown}";
/// From this on a number has more digits than a year. 10 000.
const LONG_MIN: f64 = 10_000.0;
/// From this on nobody takes a year for its beginning. A million.
const LONG_MAX: f64 = 1e6;

impl Found<'_> {
    /// A figure behind a year, or another figure: `In 2024 324 people`.
    pub(super) fn adjoining(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let Some((first, slot)) =
                    slots(&written).find_map(|slot| Some((before(&slot, chart, language)?, slot)))
                else {
                    continue;
                };
                let inside = slot.inside;
                let message =
                    format!("two numbers with nothing between them: {first} {{{inside}}}");
                let advice = format!(
                    "move one, such as \"{{{inside}}} … {first}\", or write a word or a comma between them"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}

/// The number that a slot's own number follows at once, if that has neither a mark nor a word: a minimum begins with one.
fn before<'t>(slot: &Slot<'t>, chart: &Chart, language: &Language) -> Option<&'t str> {
    let (id, when) = slot.inside.split_once('.')?;
    let series = chart.series.iter().find(|one| one.id == id)?;
    let is_shown = |point: &Point| match when {
        SHOWN => chart.years().any(|year: Year| point.when == year.into()),
        _ => Some(point.when) == Date::parse(when),
    };
    let is_plain = |point: &Point| {
        let number = format::number(point.value, point.decimals, language);
        number.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut points = series.points.iter().filter(|point| is_shown(point));
    let before = slot.before.trim_end_matches(BLANKS);
    if series.at_least || before.len() == slot.before.len() {
        return None;
    }
    // Behind the year of a typed day every number reads on, and nobody writes a day without a comma before it.
    if let Some(year) = year_of_day(before, language).filter(|_| points.clone().next().is_some()) {
        return Some(year);
    }
    // Behind a year even a number with marks of its own reads on: 2025 50,120. One of four digits, which looks like the
    // year, is set so in many a text, and is let pass.
    let reads_on =
        |point: &Point| (LONG_MIN..LONG_MAX).contains(&point.value) || point.decimals > 0;
    if let Some(year) = typed_year(before).filter(|_| points.clone().any(reads_on)) {
        return Some(year);
    }
    if !points.any(is_plain) {
        return None;
    }
    if before.ends_with('}') {
        return before.rfind('{').map(|start| &before[start..]);
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let number = before.trim_end_matches(is_digit).len();
    (number < before.len()).then(|| &before[number..])
}

/// The year that a text ends with.
fn typed_year(before: &str) -> Option<&str> {
    if before.ends_with(CHOSEN) {
        return Some(CHOSEN);
    }
    let start = before.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let year = &before[start..];
    let is_year = matches!(year.as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    (is_year && !before[..start].ends_with(['.', ',', '-'])).then_some(year)
}

/// The year of a typed day that a text ends with: `1 January 2025`.
fn year_of_day<'t>(before: &'t str, language: &Language) -> Option<&'t str> {
    let year = typed_year(before).filter(|year| *year != CHOSEN)?;
    let number = year.parse().ok()?;
    let ends = days_in(before, language).into_iter().any(|day| {
        let date = Date {
            year: number,
            month: Some(day.month),
            day: Some(day.day),
        };
        before.ends_with(&format::date(date, language))
    });
    ends.then_some(year)
}

/// The first part of a tag: the language, without its country or script.
pub(super) fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}
