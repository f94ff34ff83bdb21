//! Which slot says a number that an author wrote by hand.

use crate::brief::{Point, Series};
use crate::format::{self, Date};
use crate::language::Language;

/// The slot of a chart's figure that is that number; of several the one whose year the text names, else the latest.
pub(super) fn of(
    number: &str,
    text: &str,
    language: &Language,
    series: &[Series],
) -> Option<String> {
    // Compared as they are written: to read numbers would weigh the module 17 KB more.
    let digits = |text: &str| text.replace([language.group, ' ', '\u{a0}', '\u{202f}'], "");
    let shown = |point: &Point| digits(&format::number(point.value, point.decimals, language));
    let threes = |text: &str| {
        let mut parts = text.split(['.', ',']).skip(1);
        parts.all(|part| part.len() == 3)
    };
    let number = digits(number);
    // The marks of another language: 8,420 in Dutch.
    let number = match threes(&number) {
        true => number.replace(['.', ','], ""),
        false => number,
    };
    let of_series = |one: &'_ Series| -> Vec<(String, bool, Point)> {
        let equal = one.points.iter().filter(|point| shown(point) == number);
        let slot = |point: &Point| {
            let named = text.contains(&point.year().to_string());
            (
                format!("{{{}.{}}}", one.id, point.when),
                named,
                point.clone(),
            )
        };
        equal.map(slot).collect()
    };
    let found = series.iter().flat_map(of_series);
    found
        .max_by_key(|(_, named, point)| (*named, point.when))
        .map(|(slot, ..)| slot)
}

/// What to do about a number so small that it may be a day, or no figure at all.
pub(super) fn or_day(slot: Option<String>, language: &Language) -> String {
    let day = Date {
        year: 2025,
        month: Some(12),
        day: Some(10),
    };
    let day = format::date(day, language);
    let slot = slot.map_or(String::new(), |slot| format!(" such as {slot}"));
    format!(
        "write a day as in {day}; write a figure of the chart as a slot{slot}; write any other number this small in letters"
    )
}

#[cfg(test)]
mod tests {
    use super::of;
    use crate::brief::Brief;
    use crate::language::find;

    #[test]
    fn a_number_by_hand_is_told_its_slot_in_the_language_that_it_is_written_in() {
        let value = serde_json::from_str(crate::BUILTIN).expect("JSON");
        let brief = Brief::read(&value).expect("a brief");
        let chart = brief.charts().find(|chart| chart.id == "judgments-pending");
        let series = &chart.expect("a chart").series;
        let known = |tag| find(tag).expect("a known language");
        let (dutch, english) = (known("nl"), known("en"));
        let nl = of("1.149", "1.149 vonnissen", dutch, series);
        assert_eq!(nl.as_deref(), Some("{without-russia.2024}"));
        assert_eq!(of("1,149", "1,149 judgments", english, series), nl);
        assert_eq!(of("1.149", "1.149 judgments", english, series), nl);
        assert_eq!(of("1.14", "1.14 judgments", english, series), None);
        assert_eq!(of("7", "7 judgments", english, series), None);
    }
}
