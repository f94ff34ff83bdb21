//! The last day of a year that runs: another day that is typed beside its figure, and one that stayed when the whole
//! year had come.

use super::Found;
use super::adjoining::primary;
use super::agree::{ends_with, names, slots, with_slots};
use super::beside::{sentences, without_slots};
use super::days::{UNTIL, figure, is_end};
use super::newest::years_in;
use super::today::words;
use super::words::{Day, days_in, is_in};
use crate::brief::{Chart, Point, Window, Year};
use crate::format::{self, Date};
use crate::language::Language;

/// What stands before the last day that was counted, beside [`UNTIL`].
const BY: &[&str] = &["by", "as of", "up to", "up until", "per", "tegen"];
/// What may stand before a year that is said to run.
const OF: &str =
    " the year figure figures count of for het jaar cijfer cijfers de telling van over voor ";
/// What is said of it, up to the word before its last day.
const RUNS: &str = " runs run ran ends end ended stops goes go is are was were counted counts only \
                    loopt lopen liep eindigt eindigen stopt gaat gaan is zijn was waren geteld telt alleen slechts ";

impl Found<'_> {
    /// What a chart's texts say of the last days of its figures.
    pub(super) fn last_days(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let at = format!("{path}.{name}.{}", language.tag);
                let is_told = |one: &crate::reader::Problem| {
                    one.path == at && one.message.starts_with("day that is not")
                };
                if self.problems.iter().any(is_told) {
                    continue;
                }
                let beside = |sentence| another_day(sentence, chart, language);
                if let Some((inside, own, typed)) = sentences(&written).find_map(beside) {
                    let own = format::date(own, language);
                    let message = format!("day that is not that of its figure: {typed}");
                    let advice = format!(
                        "write {own}, the day of {{{inside}}}; or correct the day in its point"
                    );
                    self.tell(&at, message, advice);
                }
                if matches!(primary(&language.tag), "nl" | "en") {
                    let left = |sentence| left_behind(sentence, chart, language);
                    let left = sentences(&written).find_map(left);
                    if let Some((year, typed)) =
                        left.filter(|(year, _)| year.0 < self.brief.version.year)
                    {
                        self.left(&at, chart, language, year, &typed);
                    }
                }
            }
        }
    }

    fn left(&mut self, path: &str, chart: &Chart, language: &Language, year: Year, typed: &str) {
        let message = format!(
            "year {year} that is said to run until {typed}, and its figure is of the whole year"
        );
        let mut running = chart
            .series
            .iter()
            .filter(|one| one.window == Window::YearTo);
        let running = running.find_map(|one| one.points.last().filter(|point| point.year() > year));
        let own = running.and_then(|point| Some((point.year(), point.until?)));
        let advice = match own {
            Some((running, until)) => format!(
                "write it of {running}, which runs until {}; or take the sentence out",
                format::date(until, language)
            ),
            None => format!("take the sentence out, since the whole of {year} has come"),
        };
        self.tell(path, message, advice);
    }
}

/// The slot of a running year with its last day, and the other day that the sentence says.
fn another_day<'t>(
    sentence: &'t str,
    chart: &Chart,
    language: &Language,
) -> Option<(&'t str, Date, String)> {
    let figures: Vec<_> = slots(sentence)
        .filter_map(|slot| figure(&slot, chart))
        .collect();
    let runs = |(_, series, point): &&(&str, &crate::brief::Series, &Point)| {
        series.window == Window::YearTo && point.until.is_some_and(|until| until.day.is_some())
    };
    let (inside, _, point) = figures.iter().find(runs)?;
    let own = point.until?;
    let days = days_in(sentence, language);
    let ends = || {
        chart
            .series
            .iter()
            .flat_map(|one| &one.points)
            .filter_map(|one| one.until)
    };
    let is_known = |day: &Day| {
        let year = year_behind(sentence, day);
        ends().any(|until| {
            let typed = Date {
                year: year.unwrap_or(until.year),
                month: Some(day.month),
                day: Some(day.day),
            };
            is_end(typed, until)
        })
    };
    // Of several figures another day may be told of something else.
    if figures.len() > 1 || days.iter().any(is_known) {
        return None;
    }
    let says_own_year = names(&without_slots(sentence), Year(own.year));
    days.iter().find_map(|day| {
        let before = &sentence[..day.place.start];
        let year = year_behind(sentence, day);
        let is_last = UNTIL.iter().chain(BY).any(|word| ends_with(before, word));
        let is_its = year == Some(own.year) || !says_own_year;
        (is_last && is_its).then(|| {
            let typed = &sentence[day.place.clone()];
            let typed = year.map_or(typed.to_owned(), |year| format!("{typed} {year}"));
            (*inside, own, typed)
        })
    })
}

/// The year that is typed right behind a day.
fn year_behind(sentence: &str, day: &Day) -> Option<u16> {
    let rest = &sentence[day.place.end..];
    let (at, year) = years_in(rest).next()?;
    rest[..at]
        .trim_matches([' ', ',', '\u{a0}'])
        .is_empty()
        .then_some(year)
}

/// The year that a sentence says runs to a day, of a chart that has its whole figure; and that day.
fn left_behind(sentence: &str, chart: &Chart, language: &Language) -> Option<(Year, String)> {
    let (at, year) = years_in(sentence).next()?;
    let year = Year(year);
    let days = days_in(sentence, language);
    let day = days.first()?;
    let is_before = words(&sentence[..at]).all(|word| is_in(OF, word));
    let between = sentence.get(at + 4..day.place.start)?.trim_end();
    let until = UNTIL.iter().find(|word| ends_with(between, word))?;
    let between = &between[..between.len() - until.len()];
    let runs = words(between).next().is_some() && words(between).all(|word| is_in(RUNS, word));
    let mut points = chart
        .series
        .iter()
        .flat_map(|one| one.points.iter().map(move |point| (one, point)));
    let is_of_part = |window: Window| matches!(window, Window::YearTo | Window::TwelveMonthsTo);
    let mut of_year = points.clone().filter(|(_, point)| point.year() == year);
    let is_part = |(series, point): (&crate::brief::Series, &Point)| {
        is_of_part(series.window)
            || point.until.is_some()
            || point.note.is_some()
            || point.gap.is_some()
    };
    let has_ended = of_year.clone().next().is_some() && !of_year.any(is_part);
    let is_whole =
        points.any(|(series, point)| series.window == Window::CalendarYear && point.year() == year);
    let typed = sentence[day.place.clone()].to_owned();
    (is_before && runs && has_ended && is_whole).then_some((year, typed))
}
