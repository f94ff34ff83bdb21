//! A period that lists years one by one, and leaves one of the figures' years out.

use super::Found;
use super::agree::names;
use super::newest::years_in;
use crate::brief::{Chart, Year};
use crate::mend::listed;

/// What stands between two years of a list.
const AND: &[&str] = &[
    ",", "and", ", and", "en", ", en", "&", "y", "e", "et", "und", "és", "i", "og", "och",
];

impl Found<'_> {
    /// Of the period of separate years.
    pub(super) fn period_of_separate_years(&mut self, path: &str, chart: &Chart) {
        let points = || chart.series.iter().flat_map(|one| &one.points);
        if points().any(|point| point.since.is_some()) {
            return;
        }
        // Where a reader chooses, an older figure may stand in the table alone.
        let is_chosen = chart.views.iter().all(|view| !view.years().is_empty());
        let mut years: Vec<Year> = match is_chosen {
            true => chart.years().collect(),
            false => points().map(|point| point.year()).collect(),
        };
        years.sort_unstable();
        years.dedup();
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = chart.period.written(index, &chart.series);
            let missing: Vec<&Year> = years
                .iter()
                .filter(|year| !names(&written, **year))
                .collect();
            let at = format!("{path}.period.{}", language.tag);
            // Of its first or its last year it is told already.
            if !is_list(&written)
                || missing.is_empty()
                || self.problems.iter().any(|one| one.path == at)
            {
                continue;
            }
            let names: Vec<String> = missing.iter().map(|year| year.to_string()).collect();
            let missing = listed(&mut names.iter().map(String::as_str));
            let all: Vec<String> = years.iter().map(Year::to_string).collect();
            let all = listed(&mut all.iter().map(String::as_str));
            let message = format!("period that leaves out years of its figures: {missing}");
            let advice =
                format!("name each year, {all}; or the first and the last with a dash between");
            self.tell(&at, message, advice);
        }
    }
}

/// Whether a text is a list of years, one by one, and nothing else.
fn is_list(written: &str) -> bool {
    let years: Vec<(usize, u16)> = years_in(written).collect();
    let (Some((first, _)), Some((last, _))) = (years.first(), years.last()) else {
        return false;
    };
    let is_apart = |two: &[(usize, u16)]| AND.contains(&written[two[0].0 + 4..two[1].0].trim());
    let is_whole = *first == 0 && last + 4 == written.len();
    years.len() > 1 && is_whole && years.windows(2).all(is_apart)
}
