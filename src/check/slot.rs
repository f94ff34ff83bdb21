//! Which slot says a number that an author wrote by hand.

use crate::brief::{Point, Series};
use crate::format;
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
    let number = digits(number);
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
        assert_eq!(of("1.149", "1.149 judgments", english, series), None);
        assert_eq!(of("7", "7 judgments", english, series), None);
    }
}
