//! A day that is typed beside a figure and is not the figure's own: the last day that was counted, or the day of its
//! state.

use super::Found;
use super::agree::{Slot, ends_with, slots, with_slots};
use super::beside::sentences;
use super::words::days_in;
use crate::brief::{Chart, Point, Series, Window};
use crate::format::{self, Date, day_number};
use crate::language::Language;

/// What stands before the last day that was counted.
pub(super) const UNTIL: &[&str] = &[
    "until", "till", "to", "through", "tot", "en met", "t/m", "bis", "bis zum", "au", "hasta",
    "hasta el", "até", "até o", "fino al",
];
/// What stands before the day of a state.
pub(super) const ON: &[&str] = &["on", "op", "am", "le", "el"];

impl Found<'_> {
    /// The days of a chart's texts beside those of their figures.
    pub(super) fn days_beside(&mut self, path: &str, chart: &Chart) {
        let mut points = chart.series.iter().flat_map(|one| &one.points);
        if points.all(|point| own_day(point).is_none()) {
            return;
        }
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let of_sentence = |sentence| of_another_day(sentence, chart, language);
                let Some((inside, own, typed)) = sentences(&written).find_map(of_sentence) else {
                    continue;
                };
                let (own, typed) = (format::date(own, language), format::date(typed, language));
                let message = format!("day that is not that of its figure: {typed}");
                let advice = format!(
                    "write {own}, the day of {{{inside}}}; or correct the day in its point"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
            self.days_of_period(path, chart, index, language);
        }
    }

    /// A break that names the last day of its figure.
    pub(super) fn days_of_breaks(&mut self, path: &str, chart: &Chart) {
        for (one, series) in chart.series.iter().enumerate() {
            for (place, point) in series.points.iter().enumerate() {
                let (Some(gap), Some(until)) = (&point.gap, point.until) else {
                    continue;
                };
                for (index, language) in self.brief.languages.iter().enumerate() {
                    let written = gap.written(index, &[]);
                    let days = days_in(&written, language);
                    let [day] = &days[..] else { continue };
                    let before = &written[..day.place.start];
                    let typed = Date {
                        month: Some(day.month),
                        day: Some(day.day),
                        ..until
                    };
                    if is_end(typed, until) || !UNTIL.iter().any(|word| ends_with(before, word)) {
                        continue;
                    }
                    let typed = &written[day.place.clone()];
                    let own = format::date(until, language);
                    let message = format!("day that is not the last of its figure: {typed}");
                    let advice = format!(
                        "write {own}, as \"until\" has it, without its year; or correct \"until\""
                    );
                    let path = format!(
                        "{path}.series[{one}].points[{place}].break.{}",
                        language.tag
                    );
                    self.tell(&path, message, advice);
                }
            }
        }
    }

    /// A period that names days, of figures that each have a last day.
    fn days_of_period(&mut self, path: &str, chart: &Chart, index: usize, language: &Language) {
        let points = || chart.series.iter().flat_map(|one| &one.points);
        let until: Vec<Date> = points().filter_map(|point| point.until).collect();
        if until.is_empty() || until.len() < points().count() {
            return;
        }
        let written = chart.period.written(index, &chart.series);
        let fits = |month: u8, day: u8| {
            (month, day) == (1, 1)
                || until.iter().any(|own| {
                    let typed = Date {
                        month: Some(month),
                        day: Some(day),
                        ..*own
                    };
                    is_end(typed, *own) || own.day.is_none()
                })
        };
        let mut days = days_in(&written, language).into_iter();
        if let Some(other) = days.find(|one| !fits(one.month, one.day)) {
            let typed = &written[other.place];
            let message = format!("day that is no last day of its figures: {typed}");
            let own = format::date(until[until.len() - 1], language);
            let advice =
                format!("write {own}, as \"until\" has it; or correct \"until\" in the points");
            self.tell(&format!("{path}.period.{}", language.tag), message, advice);
        }
    }
}

/// A slot with the day of its figure, and the other day that stands beside it.
fn of_another_day<'t>(
    sentence: &'t str,
    chart: &Chart,
    language: &Language,
) -> Option<(&'t str, Date, Date)> {
    if !sentence.contains('{') || !sentence.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let figures: Vec<(&str, &Series, &Point)> = slots(sentence)
        .filter_map(|slot| figure(&slot, chart))
        .collect();
    // A slot has digits too, and none that a month follows.
    let days = days_in(sentence, language);
    let typed = |year: u16| {
        days.iter().filter_map(move |one| {
            let date = Date {
                year,
                month: Some(one.month),
                day: Some(one.day),
            };
            let written = format::date(date, language);
            // With its year: it begins or ends where the day does.
            let place = sentence.match_indices(&written).map(|(at, _)| at);
            let mut place =
                place.filter(|at| *at == one.place.start || at + written.len() == one.place.end);
            place.next().map(|at| (date, &sentence[..at]))
        })
    };
    figures.iter().find_map(|(inside, series, point)| {
        let own = own_day(point)?;
        let is_counted_until = point.until.is_some() && series.window != Window::State;
        let is_own = |date: Date| match point.until {
            Some(_) if is_counted_until => is_end(date, own),
            Some(_) => date == own,
            None => {
                let mut later = series.points.iter().filter(|other| other.when > point.when);
                let next = later.next().map_or(f64::MAX, |next| day_number(next.when));
                (day_number(own)..next).contains(&day_number(date))
            }
        };
        let words = if is_counted_until { UNTIL } else { ON };
        let of_other = |date: Date| {
            let mut others = figures.iter().filter_map(|(.., other)| own_day(other));
            others.any(|other| is_end(date, other))
        };
        if typed(own.year).any(|(date, _)| is_own(date)) {
            return None;
        }
        let mut wrong = typed(own.year).filter(|(date, before)| {
            !of_other(*date) && words.iter().any(|word| ends_with(before, word))
        });
        wrong.next().map(|(date, _)| (*inside, own, date))
    })
}

/// What a slot says, of which series.
pub(super) fn figure<'t, 'c>(
    slot: &Slot<'t>,
    chart: &'c Chart,
) -> Option<(&'t str, &'c Series, &'c Point)> {
    let (id, when) = slot.inside.split_once('.')?;
    let when = Date::parse(when)?;
    let series = chart.series.iter().find(|one| one.id == id)?;
    let point = series.points.iter().find(|point| point.when == when)?;
    Some((slot.inside, series, point))
}

/// The day of a figure, where it is known.
fn own_day(point: &Point) -> Option<Date> {
    let day = point.until.unwrap_or(point.when);
    day.day.is_some().then_some(day)
}

/// Whether it is that last day, or the first that is no more counted.
pub(super) fn is_end(date: Date, own: Date) -> bool {
    (0.0..=1.0).contains(&(day_number(date) - day_number(own)))
}
