//! A period with a hyphen between its years, where a dash stands in every other.

use super::Found;
use super::adjoining::primary;
use super::newest::years_in;
use crate::brief::Chart;

/// What joins the parts of a word, and no years.
const HYPHENS: [&str; 3] = ["-", "\u{2010}", "\u{2011}"];

impl Found<'_> {
    /// From one year to another, as languages write it that have a dash for that: in others a hyphen is right.
    pub(super) fn dashes(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let at = format!("{path}.period.{}", language.tag);
            // What is told of its years comes with a period that is written anew.
            if !matches!(primary(&language.tag), "nl" | "en" | "de")
                || self.problems.iter().any(|one| one.path == at)
            {
                continue;
            }
            let written = chart.period.written(index, &chart.series);
            let years: Vec<(usize, u16)> = years_in(&written).collect();
            let mut right = written.clone();
            // From the last to the first: what comes before keeps its place.
            for two in years.windows(2).rev() {
                let between = two[0].0 + 4..two[1].0;
                if HYPHENS.contains(&written[between.clone()].trim()) {
                    right.replace_range(between, "–");
                }
            }
            if right != written {
                let message = format!("hyphen between two years: \"{written}\"");
                let advice = format!("write \"{right}\", with the dash that is longer");
                self.tell(&at, message, advice);
            }
        }
    }
}
