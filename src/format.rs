//! Numbers, units and dates as text, per language.
//!
//! Whole numbers are split by hand: the standard formatting of floats would cost the module 13 KB,
//! and must give the same bytes in a browser and natively.

use std::cmp::Ordering;

use crate::join::{pieces, whole};
use crate::language::Language;

/// A no-break space: a number and its sign stay together.
pub const NBSP: char = '\u{a0}';

/// A day, or only its month or year where a source says no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// The year, 1000 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to 31, only beside a month.
    pub day: Option<u8>,
}

impl Date {
    /// Reads `2024`, `2024-12` or `2024-12-04`. None for anything else, and for days that no calendar has.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4).filter(|year| *year >= 1000)?;
        let month = parts
            .next()
            .map(|part| digits(part, 2))
            .map_or(Some(None), |m| m.map(Some))?;
        let day = parts
            .next()
            .map(|part| digits(part, 2))
            .map_or(Some(None), |d| d.map(Some))?;
        let length = |month: u16| match month {
            2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        let fits = month.is_none_or(|m| (1..=12).contains(&m))
            && day.is_none_or(|d| month.is_some_and(|m| (1..=length(m)).contains(&d)));
        (fits && parts.next().is_none()).then_some(Date {
            year,
            month: month.map(|m| m as u8),
            day: day.map(|d| d as u8),
        })
    }
}

impl Date {
    /// As it was read: `2024-12-04`. The page's module writes it so and prints nothing by [`std::fmt`], which it has not.
    pub fn written(self) -> String {
        let mut text = whole(self.year.into());
        for part in [self.month, self.day].into_iter().flatten() {
            text.push_str(if part < 10 { "-0" } else { "-" });
            text.push_str(&whole(part.into()));
        }
        text
    }
}

impl Ord for Date {
    /// A year before its months, and these before their days.
    fn cmp(&self, other: &Date) -> Ordering {
        let figures = |date: &Date| {
            let month = u32::from(date.month.unwrap_or(0));
            u32::from(date.year) << 16 | month << 8 | u32::from(date.day.unwrap_or(0))
        };
        figures(self).cmp(&figures(other))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.written())
    }
}

fn digits(text: &str, length: usize) -> Option<u16> {
    if text.len() != length || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let add = |number, digit| number * 10 + u16::from(digit - b'0');
    Some(text.bytes().fold(0, add))
}

/// `1.234,5` in Dutch, `1,234.5` in English: rounded half away from zero to `decimals` (0 to 3).
pub fn number(value: f64, decimals: u8, language: &Language) -> String {
    let (negative, above, fraction) = split(value, decimals);
    let mut text = String::new();
    if negative {
        text.push('\u{2212}');
    }
    let digits = whole(above);
    for (index, digit) in digits.bytes().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(language.group);
        }
        text.push(char::from(digit));
    }
    if decimals > 0 {
        text.push(language.decimal);
        push_padded(&mut text, fraction, decimals);
    }
    text
}

/// A plain decimal for machines: a point, no groups, no trailing zeros. For SVG and CSS.
pub fn plain(value: f64, decimals: u8) -> String {
    let (negative, above, fraction) = split(value, decimals);
    let mut text = String::new();
    if negative {
        text.push('-');
    }
    text.push_str(&whole(above));
    if fraction > 0 {
        text.push('.');
        push_padded(&mut text, fraction, decimals);
        while text.ends_with('0') {
            text.pop();
        }
    }
    text
}

/// `4 december 2024`, `December 2024`, `2024`, `10 de diciembre de 2025`, `1er décembre 2025`.
pub fn date(date: Date, language: &Language) -> String {
    let year = whole(date.year.into());
    let Some(month) = date.month else {
        return year;
    };
    let (form, day) = match date.day {
        None => (&language.month_year, String::new()),
        Some(1) => (&language.day, language.first_day.clone()),
        Some(day) => (&language.day, whole(day.into())),
    };
    let mut text = String::new();
    for part in pieces(form, "{}") {
        text.push_str(match part {
            "day" => &day,
            "month" => &language.months[usize::from(month) - 1],
            "year" => &year,
            between => between,
        });
    }
    text
}

/// The day's number in a calendar that runs on, for a time axis: days since 1 March of the year 0.
/// A month without a day counts from its first day, a year from 1 January.
pub fn day_number(date: Date) -> f64 {
    // The year begins in March, so that a leap day is its last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let (month, day) = (
        i32::from(date.month.unwrap_or(1)),
        i32::from(date.day.unwrap_or(1)),
    );
    let year = i32::from(date.year) - i32::from(month <= 2);
    let days = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    f64::from(365 * year + year / 4 - year / 100 + year / 400 + days)
}

/// Sign, whole part and the fraction in units of the last decimal.
fn split(value: f64, decimals: u8) -> (bool, u64, u64) {
    let unit = 10u64.pow(u32::from(decimals.min(3)));
    // A value such as 1.005 lies a little under what was written; the nudge is far below any figure shown.
    let scaled = (value.abs() * unit as f64 + 1e-7 + 0.5).floor() as u64;
    (value < 0.0 && scaled > 0, scaled / unit, scaled % unit)
}

fn push_padded(text: &mut String, fraction: u64, decimals: u8) {
    let digits = whole(fraction);
    for _ in digits.len()..usize::from(decimals) {
        text.push('0');
    }
    text.push_str(&digits);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::find;

    fn languages() -> [&'static Language; 2] {
        ["nl", "en"].map(|tag| find(tag).expect("a known language"))
    }

    #[test]
    fn a24_numbers_follow_the_language() {
        let [nl, en] = languages();
        assert_eq!(number(1234.5, 1, nl), "1.234,5");
        assert_eq!(number(1234.5, 1, en), "1,234.5");
        assert_eq!(number(59_302_000.0, 0, nl), "59.302.000");
        assert_eq!(number(999.0, 0, en), "999");
        assert_eq!(number(0.0, 1, nl), "0,0");
        assert_eq!(number(-0.04, 1, en), "0.0");
        assert_eq!(number(-3.25, 1, en), "\u{2212}3.3");
        assert_eq!(number(1.005, 2, en), "1.01");
        assert_eq!(number(99.96, 1, en), "100.0");
    }

    #[test]
    fn plain_decimals_are_short_and_have_a_point() {
        assert_eq!(plain(12.5, 2), "12.5");
        assert_eq!(plain(12.0, 2), "12");
        assert_eq!(plain(-0.25, 2), "-0.25");
        assert_eq!(plain(0.004, 2), "0");
        assert_eq!(plain(1000.05, 2), "1000.05");
    }

    #[test]
    fn a24_dates_are_written_out_and_years_have_no_mark() {
        let [nl, en] = languages();
        let day = Date::parse("2024-12-04").expect("a day");
        assert_eq!(date(day, nl), "4 december 2024");
        assert_eq!(date(day, en), "4 December 2024");
        assert_eq!(
            date(Date::parse("2024-02").expect("a month"), nl),
            "februari 2024"
        );
        assert_eq!(date(Date::parse("2019").expect("a year"), en), "2019");
    }

    #[test]
    fn a24_each_language_writes_a_day_in_its_own_order() {
        let [_, en] = languages();
        let spanish = Language {
            day: "{day} de {month} de {year}".into(),
            month_year: "{month} de {year}".into(),
            first_day: "1.º".into(),
            ..en.clone()
        };
        let hungarian = Language {
            day: "{year}. {month} {day}.".into(),
            ..en.clone()
        };
        for (text, language, written) in [
            ("2025-12-10", &spanish, "10 de December de 2025"),
            ("2025-12-01", &spanish, "1.º de December de 2025"),
            ("2025-12", &spanish, "December de 2025"),
            ("2025", &spanish, "2025"),
            ("2025-12-10", &hungarian, "2025. December 10."),
        ] {
            assert_eq!(date(Date::parse(text).expect("a date"), language), written);
        }
    }

    #[test]
    fn days_run_on_over_months_and_leap_years() {
        let number = |text: &str| day_number(Date::parse(text).expect("a date"));
        for (earlier, later, days) in [
            ("2024-02-28", "2024-03-01", 2.0),
            ("2023-02-28", "2023-03-01", 1.0),
            ("2024-12-31", "2025", 1.0),
            ("2024", "2025", 366.0),
            ("2025-01-31", "2025-02", 1.0),
            ("1900-02-28", "1900-03-01", 1.0),
            ("2000-02-28", "2000-03-01", 2.0),
        ] {
            assert_eq!(number(later) - number(earlier), days, "{earlier} {later}");
        }
    }

    #[test]
    fn dates_that_no_calendar_has_are_refused() {
        for text in [
            "",
            "24",
            "20244",
            "2024-13",
            "2024-00",
            "2023-02-29",
            "2024-4-1",
            "2024-04-31",
            "2024-04-01-01",
            "04-12-2024",
            "99999-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
        assert!(Date::parse("2024-02-29").is_some());
    }
}
