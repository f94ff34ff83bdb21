//! A definition holds for every figure of its series: the day of one of them stands at its point.

use super::Found;
use super::agree::ends_with;
use super::days::ON;
use super::words::days_in;
use crate::brief::{Chart, Window};
use crate::format::{self, Date};

impl Found<'_> {
    /// Definitions that name the day of one figure where there are several.
    pub(super) fn days_of_definitions(&mut self, path: &str, chart: &Chart) {
        for (one, series) in chart.series.iter().enumerate() {
            if series.window != Window::State || series.points.len() < 2 {
                continue;
            }
            for (index, language) in self.brief.languages.iter().enumerate() {
                let written = series.definition.written(index, &[]);
                let days = days_in(&written, language);
                let [day] = &days[..] else { continue };
                let before = &written[..day.place.start];
                let years = series.points.iter().map(|point| point.year());
                let mut typed = years.filter_map(|year| {
                    let whole = Date {
                        year: year.0,
                        month: Some(day.month),
                        day: Some(day.day),
                    };
                    let said = format::date(whole, language);
                    written[day.place.start..]
                        .starts_with(&said)
                        .then_some(said)
                });
                let Some(typed) = typed
                    .next()
                    .filter(|_| ON.iter().any(|word| ends_with(before, word)))
                else {
                    continue;
                };
                let short = &written[day.place.clone()];
                let message = format!("day of one figure in the definition of all: {typed}");
                let advice = format!(
                    "write {short} without its year, or “that day”: each point has its own day, in \"until\""
                );
                let path = format!("{path}.series[{one}].definition.{}", language.tag);
                self.tell(&path, message, advice);
            }
        }
    }
}
