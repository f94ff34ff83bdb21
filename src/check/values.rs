//! Values and days that the rest of their series denies: a thousand times too small, cut short, of another year.

use super::Found;
use crate::brief::{Basis, Series, Unit, Window};
use crate::format::plain;

/// A value times a thousand lies within this of the others where a mark between thousands was meant. 3.
const ALIKE: f64 = 3.0;
/// Of twelve months the most may lie in the year before the one in which they end: until this month. 6.
const LAST_MONTH: u8 = 6;

impl Found<'_> {
    /// The points of a series beside each other.
    pub(super) fn values_of(&mut self, path: &str, series: &Series) {
        self.thousandth(path, series);
        for (index, point) in series.points.iter().enumerate() {
            let path = format!("{path}.points[{index}]");
            let wanted = decimals_of(point.value);
            let is_shown = match series.unit {
                // One decimal is what a share has where none are named.
                Unit::Percent => point.decimals > 0 || wanted == 0,
                unit => self.brief.is_count(unit) || point.decimals >= wanted,
            };
            // What was calculated may be shown rounded.
            if !is_shown && matches!(point.basis, Basis::Published | Basis::Quoted) {
                let (value, decimals) = (plain(point.value, 3), point.decimals);
                let message = format!(
                    "published figure that is rounded: {value} with \"decimals\": {decimals}"
                );
                let advice =
                    format!("write \"decimals\": {wanted}, or the value as it was published");
                self.tell(&format!("{path}.decimals"), message, advice);
            }
            let year = point.year();
            if let Some(until) = point.until {
                let fits = match series.window {
                    Window::TwelveMonthsTo => {
                        until.year == year.0
                            || (until.year == year.0 + 1
                                && until.month.is_some_and(|month| month <= LAST_MONTH))
                    }
                    _ => until.year == year.0,
                };
                if !fits {
                    let message =
                        format!("last day of another year than its point: {until} in {year}");
                    let advice = format!(
                        "correct \"until\", or write the year {} in the point",
                        until.year
                    );
                    self.tell(&format!("{path}.until"), message, advice);
                }
            }
        }
        let is_yearly = matches!(series.window, Window::CalendarYear | Window::ReportYear);
        let dated = |point: &&crate::brief::Point| point.when.month.is_some();
        if let Some(point) = series.points.iter().find(dated).filter(|_| is_yearly) {
            let index = series.points.iter().position(|one| one.when == point.when);
            let message = format!("day of a figure that covers a year: {}", point.when);
            let advice = format!(
                "write \"year\": {} in place of \"date\"; or the window \"state\", if each figure is of one day",
                point.year()
            );
            let path = format!("{path}.points[{}].date", index.unwrap_or_default());
            self.tell(&path, message, advice);
        }
    }

    /// A point between thousands that was read as one before decimals: 2.890 among others of about three thousand.
    fn thousandth(&mut self, path: &str, series: &Series) {
        // Of a count it is told that it is not whole.
        let is_count = self.brief.is_count(series.unit);
        if is_count || series.unit == Unit::Percent || series.points.len() < 3 {
            return;
        }
        for (index, point) in series.points.iter().enumerate() {
            let others = || {
                let others = series.points.iter().enumerate();
                others
                    .filter(|(other, _)| *other != index)
                    .map(|(_, other)| other.value)
            };
            let least = others().fold(f64::MAX, f64::min);
            let most = others().fold(0.0, f64::max);
            let thousands = point.value * 1000.0;
            let is_written = decimals_of(point.value) > 0 && decimals_of(thousands) == 0;
            let is_alike = least >= 100.0 && (least / ALIKE..=most * ALIKE).contains(&thousands);
            if is_written && is_alike && point.note.is_none() {
                let message = format!(
                    "value a thousand times smaller than the others: {}",
                    plain(point.value, 3)
                );
                let advice = format!(
                    "write {} if that is meant, without a mark between thousands; if it is right, say so in \"note\" of the point",
                    plain(thousands, 0)
                );
                self.tell(&format!("{path}.points[{index}].value"), message, advice);
            }
        }
    }

    /// A break keeps a figure apart from what is before it.
    pub(super) fn breaks(&mut self, path: &str, all: &[Series]) {
        for (index, series) in all.iter().enumerate() {
            let Some(first) = series.points.first().filter(|first| first.gap.is_some()) else {
                continue;
            };
            let points = all.iter().flat_map(|one| &one.points);
            let mut starts = points.map(|p| (p.since.unwrap_or(p.year()), p.when));
            if !starts.any(|(since, when)| since < first.year() || when < first.when) {
                let message = format!("break with nothing before it: {}", first.when);
                let advice = "take \"break\" out, or put it at the point that may not be compared with the one before";
                let path = format!("{path}[{index}].points[0].break");
                self.tell(&path, message, advice.into());
            }
        }
    }
}

/// As many decimals as a value has, at most three.
fn decimals_of(value: f64) -> u8 {
    let plain = plain(value, 3);
    plain
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len()) as u8
}
