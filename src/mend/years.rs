//! A year that its brief cannot have seen: two digits were swapped, and texts and views miss the year that was meant.

use super::way;
use crate::reader::{PROBLEMS_MAX, Problem};
use crate::value::Value;

/// What is said of a year that texts or views do not find, or do not expect.
const FOLLOWS: &[&str] = &[
    "slot that names no value",
    "period that does not name",
    "no value",
    "years without end",
    "year that has not come yet",
    "words that the data have left",
    STAYED,
    "message that stayed behind",
    NO_ROOM,
];

/// What is said of a title that a new year left behind.
const STAYED: &str = "title that stayed behind";
/// What is said of a picture with too much in it.
const NO_ROOM: &str = "no room for all of it";
/// A picture is short of room for other reasons, too: only so many years after the brief explain it. 20.
const FAR: u16 = 20;

/// Tells of a point after the day of the brief in place of what follows from it. A figure for a year to come is no
/// mistake by itself.
pub(super) fn astray(problems: &mut Vec<Problem>, brief: &Value) {
    let Some(version) = brief.field("version").and_then(Value::as_text) else {
        return;
    };
    let Some(last) = version.get(..4).and_then(|year| year.parse::<u16>().ok()) else {
        return;
    };
    // Each chart, and the year after which none is expected in it.
    let mut charts: Vec<(String, u16)> = Vec::new();
    for problem in problems.iter().filter(|problem| is_of(problem)) {
        if let Some(chart) = way::chart(&problem.path)
            && !charts.iter().any(|(known, _)| known == chart)
        {
            let far = if problem.message.starts_with(NO_ROOM) {
                FAR
            } else {
                0
            };
            charts.push((chart.into(), last.saturating_add(far)));
        }
    }
    for (chart, expected) in charts {
        let Some((path, year)) = later(brief, &chart, expected) else {
            continue;
        };
        problems
            .retain(|problem| !is_of(problem) || way::chart(&problem.path) != Some(chart.as_str()));
        let message =
            format!("year after that of the brief: {year}, and its \"version\" is {version}");
        let mut told = Problem::new(path, message);
        told.hint.advice = Some(match swapped(year, last) {
            Some(meant) => {
                told.hint.meant = Some(meant.to_string());
                format!(
                    "write {meant}, if that is meant; if {year} is, let the texts, the views and \"period\" name it, and a text that it is foretold"
                )
            }
            None => format!(
                "correct the year; if {year} is meant, let the texts, the views and \"period\" name it, and a text that it is foretold"
            ),
        });
        if problems.len() < PROBLEMS_MAX {
            problems.push(told);
        }
    }
}

fn is_of(problem: &Problem) -> bool {
    FOLLOWS.iter().any(|what| problem.message.starts_with(what))
}

/// The first year of a point in a chart that is after another, and its path.
fn later(brief: &Value, chart: &str, last: u16) -> Option<(String, u16)> {
    let series = way::below(chart, "series");
    for one in 0..way::entries(brief, &series).len() {
        let points = format!("{series}[{one}].points");
        for (index, point) in way::entries(brief, &points).iter().enumerate() {
            let of_day = |date: &str| date.get(..4)?.parse().ok();
            let date = point.field("date").and_then(Value::as_text);
            let year = point.field("year").and_then(Value::as_number);
            let (name, year) = match (year, date.and_then(of_day)) {
                (Some(year), _) => ("year", year as u16),
                (None, Some(year)) => ("date", year),
                (None, None) => continue,
            };
            if year > last {
                return Some((format!("{points}[{index}].{name}"), year));
            }
        }
    }
    None
}

/// The latest year, and none after the last, that has the digits of another with two of them swapped.
fn swapped(year: u16, last: u16) -> Option<u16> {
    let digits: Vec<u8> = year.to_string().into_bytes();
    let mut found = None;
    for first in 0..digits.len() {
        for second in first + 1..digits.len() {
            let mut tried = digits.clone();
            tried.swap(first, second);
            let tried = tried
                .iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
            // 65432 has the digits of years that are none.
            let tried = u16::try_from(tried).unwrap_or_default();
            if (1900..=last).contains(&tried) {
                found = found.max(Some(tried));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::swapped;

    #[test]
    fn two_digits_that_were_swapped_are_found() {
        for (year, meant) in [
            (2042, Some(2024)),
            (2052, Some(2025)),
            (2204, Some(2024)),
            (2099, None),
            (2031, Some(2013)),
        ] {
            assert_eq!(swapped(year, 2026), meant, "{year}");
        }
    }
}
