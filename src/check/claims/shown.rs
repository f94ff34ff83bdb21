//! What is said of a whole chart: those that it shows, and which way each of them went.

use super::english_index;
use super::figures::{Of, runs_on};
use crate::brief::{Brief, Chart, Series, Year};

/// So many series are said at most. 8.
const SERIES_MAX: usize = 8;

/// The chart that sets several series beside one another: that of what a sentence is of, else the first of its charts.
pub(super) fn several<'b>(of: &[Of<'b>], charts: &[&'b Chart]) -> Option<&'b Chart> {
    let spoken = of.iter().map(|one| one.chart);
    let mut all = spoken.chain(charts.iter().copied());
    all.find(|chart| first(chart).len() > 1)
}

/// The series that a chart draws first.
fn first(chart: &Chart) -> Vec<&Series> {
    let view = chart.views.first();
    let drawn = view.map_or(chart.all(), |view| {
        chart.chosen(&view.series(&chart.series))
    });
    drawn.into_iter().filter(|one| runs_on(one)).collect()
}

/// Those that are shown, where they are said to have been chosen.
pub(super) fn chosen(chart: &Chart, brief: &Brief) -> String {
    let mut names: Vec<String> = first(chart)
        .iter()
        .map(|one| one.name.written(english_index(brief), &[]))
        .collect();
    names.dedup();
    let more = if names.len() > SERIES_MAX {
        ", …"
    } else {
        ""
    };
    names.truncate(SERIES_MAX);
    format!(
        "shown here are only: {}{more}; whether others have more no figure says",
        names.join(", ")
    )
}

/// Each of them from the year before to a year, where one alone is said to have gone that way.
pub(super) fn each(chart: &Chart, year: Option<Year>, brief: &Brief) -> Vec<String> {
    let all = first(chart);
    let newest = all.iter().flat_map(|one| &one.points).map(|one| one.year());
    let Some(year) = year.or(newest.max()) else {
        return Vec::new();
    };
    let line = |series: &&Series| {
        let one = Of { chart, series };
        let to = one.point(year)?;
        let from = one.point(one.year_before(year)?)?;
        let (from, to) = (one.value(from, brief), one.value(to, brief));
        Some(format!("{}: {from} → {to}", series.id))
    };
    all.iter().filter_map(line).take(SERIES_MAX).collect()
}
