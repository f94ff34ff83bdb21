//! Times that deny each other: a figure later than its source, a calculation before what it was made from, a last day
//! after the brief, a message that stayed behind when the year on show moved on, and a day that is another in another
//! language.

use super::Found;
use super::agree::{SHOWN, is_later, names, of_year, says_shown, slots, with_slots};
use super::beside::without_slots;
use super::words::{days_in, has};
use crate::brief::{Basis, Chart, Point, Series, Unit, Window, Year};
use crate::format::{self, Date, day_number};
use crate::text::Text;

/// The days of two languages lie at most so far apart, where one says the last day and the other the one after. 1.
const APART_MAX: f64 = 1.0;

/// The last day of a month, or of a year.
fn last_of_month(of: Date) -> String {
    match of.month {
        None => "12-31".into(),
        Some(4 | 6 | 9 | 11) => "30".into(),
        Some(2) => "28".into(),
        Some(_) => "31".into(),
    }
}

/// Until this month a report cannot have counted its own year. 9.
const EARLY_MONTH: u8 = 9;

/// From this month on the figures of the year may be out. 12.
const LAST_WEEKS: u8 = 12;

/// Parts of words that tell of what is planned or foretold, and was not counted.
const FORETOLD: &[&str] = &[
    "expect",
    "forecast",
    "foretold",
    "plan",
    "projec",
    "estimat",
    "budget",
    "target",
    "predict",
    "promis",
    "verwacht",
    "prognose",
    "voorspel",
    "raming",
    "raamd",
    "schatting",
    "schat",
    "begro",
    "doel",
    "beloof",
    "toegezegd",
    "prév",
    "prev",
    "erwart",
    "geschätzt",
];

impl Found<'_> {
    /// The day of the brief is a whole one: a host tells by it which of two is newer.
    pub(super) fn day_of_the_brief(&mut self) {
        let version = self.brief.version;
        if version.day.is_none() {
            let message = format!("day of the brief without its day: {version}");
            let advice = format!(
                "write the whole day, as in \"{version}-{}\": year, month and day",
                last_of_month(version)
            );
            self.tell("version", message, advice);
        }
    }

    /// Own calculations that were made before their sources came out.
    pub(super) fn before_its_sources(&mut self) {
        let brief = self.brief;
        for (index, source) in brief.sources.iter().enumerate() {
            let Some(date) = source.date else { continue };
            let later = |from: &&usize| {
                let of = brief.sources[**from].date;
                of.is_some_and(|of| is_later(of, date))
            };
            let Some(from) = source
                .from
                .iter()
                .find(later)
                .map(|from| &brief.sources[*from])
            else {
                continue;
            };
            let of = from.date.unwrap_or(date);
            let message = format!(
                "calculation before its source: {date}, and \"{}\" is of {of}",
                from.id
            );
            let advice = format!(
                "write the day on which it was calculated, {of} or later; or correct the date of \"{}\"",
                from.id
            );
            self.tell(&format!("sources[{index}].date"), message, advice);
        }
    }

    /// What a source tells of a time after its own day; once for each source in a series.
    pub(super) fn after_its_source(&mut self, path: &str, series: &Series) {
        // A report of a year is named after it, whenever it came out.
        if series.window == Window::ReportYear {
            return;
        }
        let mut told = Vec::new();
        for (index, point) in series.points.iter().enumerate() {
            let source = &self.brief.sources[point.source];
            let Some(date) = source.date else { continue };
            let end = point.until.unwrap_or(point.when);
            // Money is planned, and people are foretold for a year that has not ended; what was counted to a day was
            // counted.
            let is_planned = matches!(series.unit, Unit::Euro | Unit::Own(_))
                || point.year().0 >= self.brief.version.year;
            let is_counted = end.month.is_some() || !is_planned;
            // Of a day that has not come yet it is told below.
            if is_later(end, self.brief.version) {
                continue;
            }
            // A year that had months to go was not counted.
            let is_early = series.window == Window::CalendarYear
                && end.month.is_none()
                && date.year == end.year
                && date.month.is_some_and(|month| month <= EARLY_MONTH);
            let is_after = is_later(end, date) || is_early;
            if !is_counted || !is_after || told.contains(&point.source) {
                continue;
            }
            told.push(point.source);
            let id = &source.id;
            let message = format!("figure later than its source: {end}, and \"{id}\" is of {date}");
            let advice = format!(
                "add the source that has this figure to \"sources\", and write its id as \"source\" in this point; or correct \"date\" of \"{id}\", or the time of the figure"
            );
            let field = match (point.until, point.when.month) {
                (Some(_), _) => "until",
                (None, Some(_)) => "date",
                (None, None) => "year",
            };
            self.tell(&format!("{path}.points[{index}].{field}"), message, advice);
        }
    }

    /// Days that were counted until, and have not come yet on the day of the brief.
    pub(super) fn after_the_brief(&mut self, path: &str, series: &Series) {
        let version = self.brief.version;
        for (index, point) in series.points.iter().enumerate() {
            let Some(until) = point.until else { continue };
            let path = format!("{path}.points[{index}].until");
            if until.day.is_none() {
                let message = format!("last day without its day: {until}");
                let advice = format!(
                    "write the whole day, as in \"{until}-{}\": year, month and day",
                    last_of_month(until)
                );
                self.tell(&path, message, advice);
            } else if is_later(until, version) && until.year <= version.year + 1 {
                // One of a far year is a slip of its year, and is told as one.
                let message =
                    format!("last day after the day of the brief: {until} after {version}");
                let advice = "correct \"until\": it is the last day that was counted, or the day of the count; or write the day of the newest figures in \"version\"";
                self.tell(&path, message, advice.into());
            }
        }
    }

    /// A full year, or the end of one, that has not come yet on the day of the brief. What is planned or foretold says so.
    pub(super) fn year_that_runs(&mut self, path: &str, chart: &Chart, series: &Series) {
        let version = self.brief.version;
        let of_end = series.window == Window::State;
        // A break may say until when was counted, and never on which day it stood so: that the table says.
        let is_counted = |point: &Point| {
            matches!(point.basis, Basis::Published | Basis::Quoted)
                && point.note.is_none()
                && (of_end || point.gap.is_none())
        };
        let runs = |point: &&Point| {
            point.when.month.is_none()
                && point.until.is_none()
                && point.year().0 == version.year
                && is_counted(point)
        };
        // What has a unit of its own may be of any kind, foretold too.
        let is_to_come = |point: &Point| {
            point.year().0 > version.year
                && is_counted(point)
                && !matches!(series.unit, Unit::Own(_))
        };
        // A count of the year may come out in its last weeks.
        let has_ended = version.month.is_none_or(|month| month >= LAST_WEEKS);
        let to_come = series.points.iter().position(is_to_come);
        if (has_ended && to_come.is_none())
            || !(of_end || series.window == Window::CalendarYear)
            || series.unit == Unit::Euro
        {
            return;
        }
        let running = series.points.iter().position(|point| runs(&point));
        let Some(index) = to_come.or(running) else {
            return;
        };
        let is_foretold = |text: &Text| {
            (0..self.brief.languages.len()).any(|index| {
                let small = text.written(index, &chart.series).to_ascii_lowercase();
                FORETOLD.iter().any(|part| has(&small, part))
            })
        };
        let texts = with_slots(chart).into_iter().map(|(_, text)| text);
        if texts
            .chain([&series.name, &series.definition])
            .any(is_foretold)
        {
            return;
        }
        let year = series.points[index].year();
        let (message, advice) = match of_end {
            _ if to_come.is_some() => (
                format!("year that has not come yet: {year}, and the brief is of {version}"),
                "correct the year; if it is foretold, say so in \"note\" of the point".into(),
            ),
            true => (
                format!(
                    "count at the end of a year that has not ended: {year}, and the brief is of {version}"
                ),
                format!(
                    "add \"until\" to the point, with the day of the count, as in \"until\": \"{year}-01-31\"; or take the point out until the year has ended; if it is foretold, say so in \"note\" of the point"
                ),
            ),
            false => (
                format!("full year that has not ended: {year}, and the brief is of {version}"),
                "move the point to a series of its own with \"window\": \"year-to\", and add \"until\" to the point, with the last day that was counted; or take it out until the year has ended; if it is foretold, say so in \"note\" of the point".into(),
            ),
        };
        self.tell(&format!("{path}.points[{index}].year"), message, advice);
    }

    /// A message whose figures are all of the year that was on show before the newest was added.
    pub(super) fn message_left_behind(&mut self, path: &str, chart: &Chart) {
        let Some(drawn) = chart.views.first().and_then(|view| view.years().first()) else {
            return;
        };
        // One that names a year of long ago was meant to.
        let Some(before) = chart.years().filter(|year| year < drawn).max() else {
            return;
        };
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = |text: &Text| text.written(index, &chart.series);
            let message = written(&chart.message);
            let fixed = || slots(&message).filter_map(|slot| of_year(slot.inside));
            let of_before = |(_, year): (&str, Year)| year == before;
            let Some((id, _)) = fixed().next() else {
                continue;
            };
            let plain = without_slots(&message);
            let is_compared = chart
                .years()
                .any(|year| year != before && names(&plain, year));
            // Of a title beside the picture it is told there.
            if says_shown(&message)
                || is_compared
                || !fixed().all(of_before)
                || !says_shown(&written(&chart.title))
            {
                continue;
            }
            let said = format!("message of {before}, and the picture begins with {drawn}");
            let advice = format!(
                "write {{{id}.{SHOWN}}} for each figure and {{{SHOWN}}} for the year, in each language: both follow the choice"
            );
            self.tell(&format!("{path}.message.{}", language.tag), said, advice);
        }
    }

    /// A day of one text that its other languages do not have.
    pub(super) fn days_of_languages(&mut self, path: &str, chart: &Chart) {
        let mut texts: Vec<(String, &Text)> = with_slots(chart)
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text))
            .collect();
        for (one, series) in chart.series.iter().enumerate() {
            for (index, point) in series.points.iter().enumerate() {
                for (name, text) in [("note", &point.note), ("break", &point.gap)] {
                    let at = format!("series[{one}].points[{index}].{name}");
                    texts.extend(text.iter().map(|text| (at.clone(), text)));
                }
            }
        }
        for (name, text) in texts {
            self.days_of_text(&format!("{path}.{name}"), text, &chart.series);
        }
    }

    fn days_of_text(&mut self, path: &str, text: &Text, series: &[Series]) {
        let languages = &self.brief.languages;
        let days = |index: usize| -> Vec<Date> {
            let language = &languages[index];
            let found = days_in(&text.written(index, series), language);
            let date = |month, day| Date {
                year: 2024,
                month: Some(month),
                day: Some(day),
            };
            found.iter().map(|one| date(one.month, one.day)).collect()
        };
        let first = days(0);
        // Of a day that its figure denies it is told already.
        let of_text = [path, "."].concat();
        let mut told = self.problems.iter();
        let is_told = told
            .any(|one| one.path.starts_with(&of_text) && one.message.starts_with("day that is"));
        if first.is_empty() || is_told {
            return;
        }
        for index in 1..languages.len() {
            let own = days(index);
            let near = |one: &Date, other: &Date| {
                let apart = (day_number(*one) - day_number(*other)).abs();
                apart <= APART_MAX || apart >= 365.0
            };
            let lacks = |day: &&Date| !own.iter().any(|other| near(day, other));
            let more = |day: &&Date| !first.iter().any(|other| near(day, other));
            // Where one names more days than the other, it may say them otherwise.
            if own.len() != first.len() {
                continue;
            }
            if let (Some(there), Some(here)) = (first.iter().find(lacks), own.iter().find(more)) {
                let of = |date: &Date, index: usize| {
                    let whole = format::date(*date, &languages[index]);
                    // The year is not asked for.
                    let short = whole.replace("2024", "");
                    short.trim_matches([' ', ',', '年']).to_owned()
                };
                let (here, there) = (of(here, index), of(there, 0));
                let (own, first) = (&languages[index].tag, &languages[0].tag);
                let message =
                    format!("another day than in \"{first}\": here {here}, there {there}");
                let advice = "correct the one that is wrong, here or there".into();
                let path = format!("{path}.{own}");
                self.tell(&path, message, advice);
            }
        }
    }
}
