//! Days as people write them, and as a brief has them.

use super::way;
use crate::format::Date;
use crate::language;
use crate::reader::Problem;
use crate::value::Value;

const WRITTEN: &str = "write year, month and day with hyphens, and only as much as the source says: 2024-12-04, 2024-12 or 2024";

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let value = way::at(brief, &problem.path);
    problem.hint.advice = match (problem.message.as_str(), value) {
        (message, Some(Value::Text(text)))
            if message.starts_with("not a date")
                && way::field(way::around(&problem.path)) == "sources"
                && is_unknown(text) =>
        {
            Some("write \"not-stated\", if the source has no date".into())
        }
        (message, Some(Value::Text(text))) if message.starts_with("not a date") => {
            Some(match meant(text).as_slice() {
                [] => match part(text) {
                    Some(part) => format!("{part}; {WRITTEN}"),
                    None => WRITTEN.into(),
                },
                [one] => format!("write {one}: year, month and day with hyphens"),
                [one, other, ..] => format!(
                    "write {one} or {other}, whichever it is: year, month and day with hyphens"
                ),
            })
        }
        ("a number instead of a text", Some(Value::Number(year)))
            if matches!(way::field(&problem.path), "version" | "date" | "until") =>
        {
            Some(format!(
                "put it between double quotes: \"{}\"",
                *year as u16
            ))
        }
        _ => return,
    };
}

/// What people write for a day that they did not find, between bars.
const UNKNOWN: &str = "|nd|zd|sd|na|nvt|nb|unknown|onbekend|undated|none|geen|notstated|notknown|nietvermeld|nietbekend|notgiven|tbd||";

fn is_unknown(text: &str) -> bool {
    let letters = text.bytes().filter(u8::is_ascii_alphanumeric);
    let plain: String = letters
        .map(|byte| byte.to_ascii_lowercase() as char)
        .collect();
    UNKNOWN.contains(&["|", &plain, "|"].concat())
}

/// The day, or the two, that may be meant.
fn meant(text: &str) -> Vec<Date> {
    let mut parts = text.split(|c: char| !c.is_ascii_alphanumeric());
    let mut next = || parts.find(|part| !part.is_empty());
    let (first, second, third, more) = (next(), next(), next(), next());
    let is_year = |part: &str| part.len() == 4;
    let (Some(first), Some(second)) = (first, second) else {
        return Vec::new();
    };
    let found = match third {
        // 2024-1-4 and 2024/01/04, also with a time behind it.
        Some(third) if is_year(first) => [of(first, second, Some(third)), None],
        // Day first, as in Europe, or month first, as in America.
        Some(third) if more.is_none() => [
            of(third, second, Some(first)),
            of(third, first, Some(second)),
        ],
        None if is_year(first) => [of(first, second, None), None],
        None => [of(second, first, None), None],
        Some(_) => [None, None],
    };
    let mut dates: Vec<Date> = found.into_iter().flatten().collect();
    dates.dedup();
    dates
}

/// The day of these parts, if there is one.
fn of(year: &str, month: &str, day: Option<&str>) -> Option<Date> {
    let day = match day {
        // As in 4th, and in 04T10.
        Some(day) => {
            let digits = day.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            Some(digits.split('T').next()?.parse().ok()?)
        }
        None => None,
    };
    let date = Date {
        year: year.parse().ok()?,
        month: Some(month_of(month)?),
        day,
    };
    // None that no calendar has.
    Date::parse(&date.to_string())
}

/// The number of a month, by its number or by its name in a known language, also cut short.
fn month_of(text: &str) -> Option<u8> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    // The months of the known languages are of ASCII; the small letters of every script would weigh the module.
    let text = text.to_ascii_lowercase();
    if text == "mrt" {
        return Some(3);
    }
    let of = |language: &language::Language| {
        let month = |month: &String| month.to_ascii_lowercase();
        let same = |one: &String| text.len() >= 3 && month(one).starts_with(&text);
        language.months.iter().position(same)
    };
    let index = language::known().iter().find_map(of)?;
    Some(index as u8 + 1)
}

/// Which part of a day in the right form there is not.
fn part(text: &str) -> Option<&'static str> {
    let mut parts = text.split('-');
    let (year, month) = (parts.next()?, parts.next()?);
    if year.len() != 4 {
        return None;
    }
    match month.parse::<u16>().ok()? {
        1..=12 => Some("that month has no such day"),
        _ => Some("there are twelve months"),
    }
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_day_as_people_write_it_is_found_and_one_that_is_none_is_not() {
        for (text, wanted) in [
            ("4 Dec 2024", "2024-12-04"),
            ("4 december 2024", "2024-12-04"),
            ("December 4, 2024", "2024-12-04"),
            ("4 mei 2024", "2024-05-04"),
            ("4 mrt. 2024", "2024-03-04"),
            ("4th May 2024", "2024-05-04"),
            ("04-12-2024", "2024-12-04 2024-04-12"),
            ("24-12-2024", "2024-12-24"),
            ("04/04/2024", "2024-04-04"),
            ("2024/12/04", "2024-12-04"),
            ("2024-12-4", "2024-12-04"),
            ("2024-12-04T10:00:00", "2024-12-04"),
            ("december 2024", "2024-12"),
            ("12-2024", "2024-12"),
            ("2024-13-01", ""),
            ("2024-02-30", ""),
            ("spring 2024", ""),
            ("", ""),
        ] {
            let dates: Vec<String> = meant(text).iter().map(ToString::to_string).collect();
            assert_eq!(dates.join(" "), wanted, "{text}");
        }
    }
}
