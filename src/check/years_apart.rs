//! A number of years between two times, where the figure beside it is of another year: "ten years earlier".

use super::Found;
use super::adjoining::primary;
use super::agree::{Slot, of_year, says_shown, slots};
use super::beside::{sentences, without_slots};
use super::newest::years_in;
use super::today::words;
use super::words::is_in;
use crate::brief::{Chart, Window, Year};

/// Numbers in letters, one first.
pub(super) const NUMBERS: &[&str] = &[
    " a one een één ",
    " two twee ",
    " three drie ",
    " four vier ",
    " five vijf ",
    " six zes ",
    " seven zeven ",
    " eight acht ",
    " nine negen ",
    " ten tien ",
    " eleven elf ",
    " twelve twaalf ",
    " thirteen dertien ",
    " fourteen veertien ",
    " fifteen vijftien ",
    " sixteen zestien ",
    " seventeen zeventien ",
    " eighteen achttien ",
    " nineteen negentien ",
    " twenty twintig ",
];
/// What is counted, and which way.
const EARLIER: &[&str] = &[
    "years earlier",
    "year earlier",
    "years before",
    "jaar eerder",
    "jaar daarvoor",
];
const LATER: &[&str] = &[
    "years later",
    "year later",
    "years after",
    "jaar later",
    "jaar daarna",
];
/// What parts a figure from the years that are counted, beside these words.
const PARTS: [char; 8] = [',', ';', ':', '(', '–', '{', '}', '?'];
const OTHERWISE: &str = " than dan that which who when since from to dat die wie toen sinds van tot naar almost nearly about some \
                         bijna ongeveer ruim zo’n more less nor meer minder ";

impl Found<'_> {
    /// The title and the message, which is read after it.
    pub(super) fn years_apart(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            if !matches!(primary(&language.tag), "nl" | "en") {
                continue;
            }
            let title = chart.title.written(index, &chart.series);
            let message = chart.message.written(index, &chart.series);
            if says_shown(&title) || says_shown(&message) {
                continue;
            }
            for (name, text, before) in [("title", &title, ""), ("message", &message, &*title)] {
                let Some((said, slot, meant)) = of_another(text, before, chart) else {
                    continue;
                };
                let (id, year) = slot.split_once('.').unwrap_or((slot, ""));
                let message = format!("\"{said}\" beside a figure of {year}: {{{slot}}}");
                let mut series = chart.series.iter();
                let has = series.any(|one| one.id == id && one.point(meant).is_some());
                let advice = match has {
                    true => format!(
                        "write {{{id}.{meant}}}, if {meant} is meant; else write the year itself: in {year}"
                    ),
                    false => format!("write the year itself: in {year}"),
                };
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}

/// What is said of the years between, the slot beside it, and the year that would be right.
fn of_another<'t>(text: &'t str, title: &str, chart: &Chart) -> Option<(&'t str, &'t str, Year)> {
    let mut start = 0;
    for sentence in sentences(text) {
        let before = &text[..start];
        start += sentence.len();
        let Some((said, way, slot)) = counted(sentence) else {
            continue;
        };
        let (id, year) = of_year(slot.inside)?;
        let of_years = |window| {
            matches!(
                window,
                Window::CalendarYear | Window::ReportYear | Window::State | Window::YearTo
            )
        };
        let mut series = chart.series.iter();
        let is_plain = series.any(|one| one.id == id && of_years(one.window))
            && slot.inside.len() == id.len() + 5;
        let others = without_slots(sentence);
        let told: Vec<i32> = [before, title]
            .iter()
            .flat_map(|text| years(text))
            .collect();
        let from = i32::from(year.0) - way;
        // Whatever year was spoken of may be meant.
        let is_one = told.contains(&from) || years_in(&others).next().is_some();
        let last = years(before)
            .last()
            .copied()
            .or_else(|| years(title).last().copied())?;
        if !is_plain || is_one {
            continue;
        }
        let meant = Year(u16::try_from(last + way).ok()?);
        return Some((said, slot.inside, meant));
    }
    None
}

/// All years that a text names, in slots too.
fn years(text: &str) -> Vec<i32> {
    years_in(text).map(|(_, year)| i32::from(year)).collect()
}

/// The number of years of a sentence with one slot beside it, and how it is said; less than nothing of earlier ones.
fn counted(sentence: &str) -> Option<(&str, i32, Slot<'_>)> {
    let mut all = slots(sentence);
    let (slot, None) = (all.next()?, all.next()) else {
        return None;
    };
    let small = sentence.to_ascii_lowercase();
    let found = |list: &'static [&str], way: i32| {
        list.iter()
            .find_map(|phrase| Some((small.find(phrase)?, phrase.len(), way)))
    };
    let (at, length, way) = found(EARLIER, -1).or_else(|| found(LATER, 1))?;
    let number = sentence[..at].trim_end();
    let start = number.rfind(' ').map_or(0, |blank| blank + 1);
    let count = NUMBERS
        .iter()
        .position(|list| is_in(list, &number[start..]))?;
    let (place, end) = (slot.before.len(), at + length);
    let between = match end <= place {
        true => sentence[end..place]
            .strip_prefix(',')
            .unwrap_or(&sentence[end..place]),
        false => sentence[place..start].split_once('}')?.1,
    };
    let is_near = !between.contains(PARTS) && !words(between).any(|word| is_in(OTHERWISE, word));
    let is_plain = !words(&sentence[..start]).any(|word| is_in(OTHERWISE, word));
    let count = i32::try_from(count).ok()? + 1;
    (is_near && is_plain).then_some((&sentence[start..end], way * count, slot))
}
