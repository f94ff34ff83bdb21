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

/// The day, or the two, that may be meant.
fn meant(text: &str) -> Vec<Date> {
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let number = |part: &str| -> Option<u16> {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        digits.parse().ok()
    };
    let of = |year: &str, month: Option<u16>, day: Option<u16>| {
        let two = |part: Option<u16>| part.map_or(String::new(), |part| format!("-{part:02}"));
        let text = [year, &two(month), &two(day)].concat();
        (year.len() == 4).then(|| Date::parse(&text)).flatten()
    };
    // A month that cannot be read is no date of a year alone.
    let with = |year: &str, month: Option<u16>, day: Option<Option<u16>>| {
        let (month, day) = (Some(month?), day.map_or(Some(None), |day| day.map(Some))?);
        of(year, month, day)
    };
    let found: Vec<Option<Date>> = match parts.as_slice() {
        // 2024-1-4 and 2024/01/04, also with a time behind it.
        [year, month, day, ..] if year.len() == 4 && month_of(month).is_some() => {
            let day = day.split('T').next().unwrap_or_default();
            vec![with(year, month_of(month), Some(number(day)))]
        }
        [day, month, year] if number(month).is_none() => {
            vec![with(year, month_of(month), Some(number(day)))]
        }
        // December 4, 2024
        [month, day, year] if number(month).is_none() => {
            vec![with(year, month_of(month), Some(number(day)))]
        }
        // Day first, as in Europe, or month first, as in America.
        [first, second, year] => vec![
            with(year, number(second), Some(number(first))),
            with(year, number(first), Some(number(second))),
        ],
        [year, month] if year.len() == 4 => vec![with(year, month_of(month), None)],
        [month, year] => vec![with(year, month_of(month), None)],
        [year] => vec![of(year, None, None)],
        _ => Vec::new(),
    };
    let mut dates: Vec<Date> = found.into_iter().flatten().collect();
    dates.dedup();
    dates
}

/// The number of a month, by its number or by its name in a known language, also cut short.
fn month_of(text: &str) -> Option<u16> {
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
    Some(index as u16 + 1)
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
