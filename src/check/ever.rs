//! The highest ever, of figures that begin in a year: nobody knows from them what was before.

use super::Found;
use super::adjoining::primary;
use super::beside::{sentences, without_slots};
use super::newest::years_in;
use super::today::words;
use super::words::{has, is_in};
use crate::brief::{Chart, Series, Year};
use crate::text::Text;

/// The word itself.
const EVER: &str = " ever ooit ";
/// Words for what is beyond all others.
const BEYOND: &str = " highest lowest fewest largest biggest smallest most \
                      hoogste laagste minste grootste kleinste meeste ";
/// The highest number of people ever: so many words lie between at most. 4.
const NEAR: usize = 4;
/// `most people ever`: in more words they are the most of something else. 1.
const NEAR_MOST: usize = 1;
/// More than ever.
const MORE: &str = " more fewer less higher lower larger smaller \
                    meer minder hoger lager groter kleiner vaker ";
/// With these it is denied, next to the highest, or of then.
const OTHERWISE: &str = " not no never nor nearly almost second third then \
                         niet geen nooit bijna haast tweede derde na toen ";
/// A saying, and no number.
const SAYINGS: &[&str] = &[
    "now more than ever",
    "nu meer dan ooit",
    "more than ever,",
    "meer dan ooit,",
];

impl Found<'_> {
    /// The texts of a chart that say it.
    pub(super) fn ever(&mut self, path: &str, chart: &Chart) {
        let Some(first) = first_year(std::slice::from_ref(chart)) else {
            return;
        };
        self.ever_in(&format!("{path}.title"), &chart.title, &chart.series, first);
        self.ever_in(
            &format!("{path}.message"),
            &chart.message,
            &chart.series,
            first,
        );
    }

    /// The texts of the sections, and the title of all.
    pub(super) fn ever_of_sections(&mut self) {
        let brief = self.brief;
        let of_all = brief
            .sections
            .iter()
            .filter_map(|one| first_year(&one.charts));
        if let Some(first) = of_all.min() {
            self.ever_in("title", &brief.title, &[], first);
        }
        for (index, section) in brief.sections.iter().enumerate() {
            if let Some(first) = first_year(&section.charts) {
                let path = format!("sections[{index}]");
                self.ever_in(&format!("{path}.title"), &section.title, &[], first);
                self.ever_in(&format!("{path}.summary"), &section.summary, &[], first);
            }
        }
    }

    fn ever_in(&mut self, path: &str, text: &Text, series: &[Series], first: Year) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let at = format!("{path}.{}", language.tag);
            let (than, of_year, since) = match primary(&language.tag) {
                "nl" => ("dan ooit", "dan in enig jaar sinds", "sinds"),
                "en" => ("than ever", "than in any year since", "since"),
                _ => continue,
            };
            // A figure that denies it is told already.
            if self.problems.iter().any(|one| one.path == at) {
                continue;
            }
            let written = without_slots(&text.written(index, series));
            let Some((word, is_more)) = sentences(&written).find_map(said) else {
                continue;
            };
            let message = format!(
                "\"{word}\" of figures that begin in {first}: what was before is not in them"
            );
            let small = written.to_ascii_lowercase();
            let before = [" before", " tevoren", " eerder"];
            let mut thans = before.iter().map(|word| [than, word].concat());
            let than = thans.find(|than| has(&small, than)).unwrap_or(than.into());
            let instead = match is_more {
                true => format!("write \"{of_year} {first}\" in place of \"{than}\""),
                false => format!("write \"{since} {first}\" in place of \"{word}\""),
            };
            let advice = format!(
                "{instead}; if its source has counted for longer, name the year since which it has"
            );
            self.tell(&at, message, advice);
        }
    }
}

/// The word of a sentence that says it, and whether it is more than ever.
fn said(sentence: &str) -> Option<(&str, bool)> {
    let small = sentence.to_ascii_lowercase();
    let all: Vec<&str> = words(sentence).collect();
    let place = all.iter().position(|word| is_in(EVER, word))?;
    let is_since = years_in(sentence).next().is_some()
        && all
            .iter()
            .any(|word| is_in(" since sinds vanaf from ", word));
    if is_since
        || all.iter().any(|word| is_in(OTHERWISE, word))
        || SAYINGS.iter().any(|one| has(&small, one))
    {
        return None;
    }
    let before = &all[..place];
    let is_than = before.last().is_some_and(|word| is_in(" than dan ", word));
    if is_than && before.iter().any(|word| is_in(MORE, word)) {
        return Some((all[place], true));
    }
    let beyond = before.iter().rposition(|word| is_in(BEYOND, word))?;
    let near = match is_in(" most meeste minste ", before[beyond]) {
        true => NEAR_MOST,
        false => NEAR,
    };
    (place - beyond - 1 <= near).then_some((all[place], false))
}

/// The first year that charts have figures of.
fn first_year(charts: &[Chart]) -> Option<Year> {
    let series = charts.iter().flat_map(|chart| &chart.series);
    let points = series.flat_map(|one| &one.points);
    points
        .map(|point| point.since.unwrap_or(point.year()))
        .min()
}
