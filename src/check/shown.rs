//! What a picture or a table would show twice, or not at all.

use super::Found;
use super::agree::with_slots;
use crate::brief::{Chart, Kind, Series, View, Window, Year};

/// A picture over the years has at most so many of them, also where most have no figure: a wrong digit in one year
/// would make it longer than a canvas may be. 200.
const YEARS_MAX: u16 = 200;

/// The year on show, where it stands by itself.
const SHOWN_YEAR: &str = "{shown}";

impl Found<'_> {
    /// The year that a reader chooses, said of figures of several years: a total has more than that one.
    pub(super) fn shown_of_totals(&mut self, path: &str, chart: &Chart) {
        let is_total = |index: &usize| chart.series[*index].window == Window::Years;
        let mut views = chart.views.iter();
        if !views.any(|view| view.series(&chart.series).iter().any(is_total)) {
            return;
        }
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                if text.written(index, &chart.series).contains(SHOWN_YEAR) {
                    let message = format!("one year of a total of several: {SHOWN_YEAR}");
                    self.add(&format!("{path}.{name}.{}", language.tag), message);
                }
            }
        }
    }

    /// In a chart of groups the table has a row for each group, and a column for what all of them have.
    pub(super) fn of_groups(&mut self, path: &str, chart: &Chart) {
        if chart.groups.is_empty() {
            return;
        }
        for (index, series) in chart.series.iter().enumerate() {
            if series.group.is_none() {
                let message = format!("series of no group: \"{}\"", series.id);
                self.add(&format!("{path}.series[{index}]"), message);
            }
        }
        let count = self.brief.languages.len();
        let names = |group: usize| -> Vec<Vec<String>> {
            let of = |series: &&Series| series.group == Some(group);
            let name = |series: &Series| {
                (0..count)
                    .map(|index| series.name.written(index, &[]))
                    .collect()
            };
            chart.series.iter().filter(of).map(name).collect()
        };
        let first = names(0);
        for (index, group) in chart.groups.iter().enumerate() {
            if names(index) != first {
                let message = format!(
                    "group unlike the first: \"{}\" has series of other names or in another order",
                    group.id
                );
                self.add(&format!("{path}.groups[{index}]"), message);
            }
        }
    }

    /// Series and years that a view names twice, days where it has room for years, and years without end.
    pub(super) fn once(&mut self, path: &str, chart: &Chart, view: &View) {
        let drawn = view.series(&chart.series);
        let parts = match &view.kind {
            Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => &parts.parts,
            _ => &drawn,
        };
        for (place, index) in parts.iter().enumerate() {
            if parts[..place].contains(index) {
                let id = &chart.series[*index].id;
                self.add(path, format!("series that stands twice: \"{id}\""));
            }
        }
        let years = view.years();
        for (place, year) in years.iter().enumerate() {
            if years[..place].contains(year) {
                let message = format!("year that stands twice: {year}");
                self.add(&format!("{path}.years[{place}]"), message);
            }
        }
        if !matches!(view.kind, Kind::Line(_) | Kind::Column(_)) {
            return;
        }
        let points = || drawn.iter().flat_map(|index| &chart.series[*index].points);
        if let Some(day) = points().find(|point| point.when.month.is_some()) {
            let message = format!("day in a view of years: {}", day.when);
            self.add(path, message);
        }
        let all = || points().map(|point| point.when.year);
        if let (Some(first), Some(last)) = (all().min(), all().max())
            && last - first >= YEARS_MAX
        {
            let (first, last) = (Year(first), Year(last));
            let message =
                format!("years without end: {first} to {last}, at most {YEARS_MAX} are drawn");
            self.add(path, message);
        }
    }
}
