//! The summary of a section that stayed behind: it names the year before the newest of its charts.

use super::Found;
use super::adjoining::primary;
use super::agree::{ends_with, names};
use super::behind::PEAK;
use super::newest::{stayed_behind, years_in};
use super::today::words;
use super::words::is_in;
use crate::brief::{Chart, Section, Year};

/// What stands before a year of which figures are said, or to which they run.
const OF: &[&str] = &[
    "in", "for", "of", "over", "to", "and", "through", "until", "tot", "en", "met", "t/m", "van",
    "–", "-",
];
/// Of a year in which something came or began it is rightly said.
const EVENTS: &str = " law act war election elections coup began started came since ban reform treaty born founded \
                       wet oorlog verkiezing verkiezingen staatsgreep begon kwam sinds verbod hervorming verdrag ";

impl Found<'_> {
    /// Of each section, beside the figures of its charts.
    pub(super) fn summaries_behind(&mut self) {
        let brief = self.brief;
        for (index, section) in brief.sections.iter().enumerate() {
            let Some((year, newest)) = last_two(&section.charts) else {
                continue;
            };
            for (place, language) in brief.languages.iter().enumerate() {
                let at = format!("sections[{index}].summary.{}", language.tag);
                let is_known = matches!(primary(&language.tag), "nl" | "en");
                if !is_known
                    || !is_behind(section, place, year, newest)
                    || self.problems.iter().any(|one| one.path == at)
                {
                    continue;
                }
                let message = format!(
                    "summary that stayed behind: of {year}, and the newest year of its charts is {newest}"
                );
                let advice = format!(
                    "write {newest} in place of {year}, and what its figures say; if it is rightly of {year}, name {newest} beside it"
                );
                self.tell(&at, message, advice);
            }
        }
    }
}

/// Whether a summary is of a year and names no later one.
fn is_behind(section: &Section, language: usize, year: Year, newest: Year) -> bool {
    let written = section.summary.written(language, &[]);
    let last = years_in(&written).max_by_key(|(_, year)| *year);
    let is_of = |at: usize| OF.iter().any(|word| is_before(&written[..at], word));
    last.is_some_and(|(at, last)| Year(last) == year && is_of(at))
        && !names(&written, newest)
        && !words(&written).any(|word| is_in(PEAK, word) || is_in(EVENTS, word))
}

/// Whether a text ends with a word, or with a mark that stands for one.
fn is_before(text: &str, word: &str) -> bool {
    ends_with(text, word) || (matches!(word, "–" | "-") && text.ends_with(word))
}

/// The newest year of the charts of a section and the one before it, where a full year came to what was there. Where
/// one of the charts has no newer figure than of the year before, the summary may be of that one.
fn last_two(charts: &[Chart]) -> Option<(Year, Year)> {
    let newest = |chart: &Chart| {
        let points = chart.series.iter().flat_map(|one| &one.points);
        points.map(|point| point.year()).max()
    };
    let last = charts.iter().filter_map(newest).max()?;
    let year = Year(last.0.checked_sub(1)?);
    let mut series = charts.iter().flat_map(|chart| &chart.series);
    // A year of which the figures are to a day, or have a note, is not yet what a summary is of.
    let came = |one: &crate::brief::Series| stayed_behind(one, year) == Some(last);
    let is_last_of_one = charts.iter().any(|chart| newest(chart) == Some(year));
    (!is_last_of_one && series.any(came)).then_some((year, last))
}
