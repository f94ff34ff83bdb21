//! The day of a count: it stands once, and a count of another day than the others of its series is kept apart from them.

use super::Found;
use crate::brief::{Point, Series, Window};

/// Counts whose days lie at most so far apart are of one day: the first Monday of a month is another every year. 15.
const DAYS_APART_MAX: u16 = 15;
/// The last day of a year, by a month of 31 days: a count that has a year alone was made on it.
const END_OF_YEAR: u16 = 12 * 31;

impl Found<'_> {
    /// The days on which a series was counted, beside each other.
    pub(super) fn stood(&mut self, path: &str, series: &Series) {
        if series.window != Window::State {
            return;
        }
        for (index, point) in series.points.iter().enumerate() {
            let Some(until) = point.until.filter(|_| point.when.month.is_some()) else {
                continue;
            };
            let message = format!(
                "day of a count that stands twice: {} and {until}",
                point.when
            );
            let advice = format!(
                "keep \"date\" in a chart of the kind steps, and take \"until\" out; in any other write \"year\": {} in place of \"date\"",
                point.year()
            );
            self.tell(&format!("{path}.points[{index}].until"), message, advice);
        }
        self.counted_otherwise(path, series);
    }

    /// Nothing is joined or compared with a count that was made in another season.
    fn counted_otherwise(&mut self, path: &str, series: &Series) {
        let of_years = |point: &Point| point.when.month.is_none();
        if series.points.len() < 2 || !series.points.iter().all(of_years) {
            return;
        }
        let days: Vec<u16> = series.points.iter().map(day_of_year).collect();
        let alike = |day: u16| days.iter().filter(|other| is_near(day, **other)).count();
        // Of one day all are the most often, without a look at every two.
        if days.iter().all(|day| is_near(*day, days[0])) {
            return;
        }
        let most = days.iter().map(|day| alike(*day)).max().unwrap_or(0);
        // Elections: no day is the usual one, and none is another than it.
        if 2 * most < days.len() {
            return;
        }
        let Some(usual) = days.iter().find(|day| alike(**day) == most) else {
            return;
        };
        for (index, day) in days.iter().enumerate() {
            // Before the first there is nothing to keep it apart from: the next is.
            let place = index.max(1);
            let point = &series.points[place];
            if is_near(*day, *usual) || point.gap.is_some() {
                continue;
            }
            let said = |of: &Point| match of.until {
                Some(until) => until.to_string(),
                None => format!("the end of {}", of.year()),
            };
            let odd = &series.points[index];
            let others = days.iter().position(|other| other == usual);
            let others = said(&series.points[others.unwrap_or_default()]);
            let message = format!(
                "count of another day than the others of its series: {}, and others such as {others}",
                said(odd)
            );
            let advice = format!(
                "write in the point of {} a \"break\", a few words for each language such as \"counted on another day\": no line may join the two; or correct \"until\"",
                point.year()
            );
            let field = if odd.until.is_some() { "until" } else { "year" };
            self.tell(&format!("{path}.points[{index}].{field}"), message, advice);
        }
    }
}

/// Which day of its year it is, as if every month had 31.
fn day_of_year(point: &Point) -> u16 {
    let Some(until) = point.until else {
        return END_OF_YEAR;
    };
    let month = u16::from(until.month.unwrap_or(12));
    (month - 1) * 31 + u16::from(until.day.unwrap_or(31))
}

fn is_near(day: u16, other: u16) -> bool {
    day.abs_diff(other) <= DAYS_APART_MAX
}
