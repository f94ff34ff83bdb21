//! A year that ran and has ended: its figure to a day beside that of the whole year, and words that still call it
//! incomplete.

use super::Found;
use super::adjoining::primary;
use super::agree::with_slots;
use super::beside::sentences;
use super::missing::is_there;
use super::newest::years_in;
use super::today::words;
use super::words::is_in;
use crate::brief::{Chart, Kind, Window, Year};

/// A clause of these words and a year alone says that the year has not ended, and nothing else.
const INCOMPLETE: &str = " the year is isn was wasn has hasn t not yet still complete completed full whole over ended finished \
                          incomplete running \
                          het jaar is was nog niet compleet volledig voorbij afgelopen om onvolledig loopt ";
/// One of these says it.
const NOT: &str = " not isn wasn hasn incomplete running niet onvolledig loopt ";
/// What may follow: to which day it was counted.
const UNTIL: &str = " until till to through runs ends tot met loopt eindigt ";

impl Found<'_> {
    /// What a year left behind that ran when the chart was made.
    pub(super) fn ended(&mut self, path: &str, chart: &Chart) {
        self.running_beside_full(path, chart);
        self.said_to_run(path, chart);
    }

    /// A series of one running year whose whole year is drawn with it.
    fn running_beside_full(&mut self, path: &str, chart: &Chart) {
        let version = self.brief.version;
        for (index, series) in chart.series.iter().enumerate() {
            // Of several years each to the same day, the whole years may stand beside them.
            let ([point], Window::YearTo) = (&series.points[..], series.window) else {
                continue;
            };
            let year = point.year();
            let together = chart.views.iter().any(|view| match &view.kind {
                Kind::Line(all) | Kind::Column(all) => {
                    all.contains(&index) && all.iter().any(|other| is_whole(chart, index, *other))
                }
                _ => false,
            });
            if !together || year.0 >= version.year {
                continue;
            }
            let id = &series.id;
            let message =
                format!("running year that has ended: \"{id}\" beside the whole year {year}");
            let advice = format!(
                "take the series \"{id}\" out, also of the view; or let the point of the next year take the place of its own"
            );
            self.tell(&format!("{path}.series[{index}]"), message, advice);
        }
    }

    /// `The year 2025 is not complete`, and every series has the figure of the whole year.
    fn said_to_run(&mut self, path: &str, chart: &Chart) {
        let version = self.brief.version;
        for (index, language) in self.brief.languages.iter().enumerate() {
            if !matches!(primary(&language.tag), "nl" | "en") {
                continue;
            }
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let said = sentences(&written).find_map(incomplete);
                let runs = |year: &Year| {
                    let mut series = chart.series.iter();
                    let to_day = |window| matches!(window, Window::YearTo | Window::TwelveMonthsTo);
                    series.any(|one| to_day(one.window) && one.point(*year).is_some())
                };
                let has_ended =
                    |year: &Year| year.0 < version.year && is_there(chart, *year) && !runs(year);
                let Some(year) = said.filter(has_ended) else {
                    continue;
                };
                let message = format!(
                    "year {year} that is said not to have ended, and its figure is of the whole year"
                );
                let advice = format!(
                    "take the sentence out, since {year} has ended; or say of which figures something is missing"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }
}

/// Whether another series has the whole year of a running one, of the same counter and unit.
fn is_whole(chart: &Chart, running: usize, other: usize) -> bool {
    let (running, other) = (&chart.series[running], &chart.series[other]);
    let year = running.points.first().map(|point| point.year());
    let whole = year.and_then(|year| other.point(year));
    other.window == Window::CalendarYear
        && (other.counter, other.unit) == (running.counter, running.unit)
        && whole.is_some_and(|point| point.gap.is_none() && point.note.is_none())
}

/// The year that a sentence says has not ended.
fn incomplete(sentence: &str) -> Option<Year> {
    let (head, rest) = match sentence.find([':', ',', ';']) {
        Some(end) => (&sentence[..end], &sentence[end..]),
        None => (sentence, ""),
    };
    let mut years = years_in(head);
    let ((_, year), None) = (years.next()?, years.next()) else {
        return None;
    };
    let is_year = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let plain = || words(head).filter(|word| !is_year(word));
    let is_said = plain().any(|word| is_in(NOT, word))
        && plain().all(|word| is_in(INCOMPLETE, word))
        && words(head).filter(is_year).count() == 1;
    let is_of_day = rest.is_empty() || words(rest).any(|word| is_in(UNTIL, word));
    (is_said && is_of_day && !sentence.contains('{')).then_some(Year(year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_that_runs_is_said_in_few_words() {
        for (text, year) in [
            ("The year 2025 is not complete.", Some(2025)),
            (
                "2025 is not yet complete: it runs until 15 December.",
                Some(2025),
            ),
            ("2025 has not ended yet.", Some(2025)),
            ("Het jaar 2025 is nog niet volledig.", Some(2025)),
            (
                "2025 is niet compleet, maar loopt tot 15 december.",
                Some(2025),
            ),
            ("The figures for 2025 are not complete.", None),
            ("2025 is not complete, since the north is missing.", None),
            ("De telling van 2025 is niet volledig.", None),
            ("2025 is complete.", None),
            ("2024 and 2025 are not complete.", None),
        ] {
            assert_eq!(incomplete(text), year.map(Year), "{text}");
        }
    }
}
