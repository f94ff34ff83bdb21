//! What a chart has and its views do not show, or add up though it is not one measure.

use super::Found;
use super::full_stop::is_open;
use crate::brief::{Chart, Parts, Series, View, Window, Year};

/// How the message begins of a series that no view shows.
pub(crate) const UNSEEN: &str = "series that no view shows";
/// What a reason says where parts are more than a whole, and where they are less, in the two languages of most briefs.
const MORE: &[&str] = &[
    "more than 100",
    "more than a hundred",
    "more than one hundred",
    "meer dan 100",
    "meer dan honderd",
];
const LESS: &[&str] = &[
    "less than 100",
    "less than a hundred",
    "less than one hundred",
    "minder dan 100",
    "minder dan honderd",
];

/// Whether a series is the year that has not ended beside whole ones: they stand in one picture.
fn is_running(series: &Series, whole: &Series) -> bool {
    (series.window, whole.window) == (Window::YearTo, Window::CalendarYear)
}

impl Found<'_> {
    /// A series that could stand beside one on show, and stands in no view. Of another unit, counter or window it could
    /// not, and is in the table alone.
    pub(super) fn unseen(&mut self, path: &str, chart: &Chart) {
        let shown = |view: &View| view.series(&chart.series);
        let shown: Vec<usize> = chart.views.iter().flat_map(shown).collect();
        for (index, series) in chart.series.iter().enumerate() {
            let alike = |other: &Series| {
                (other.unit, other.counter) == (series.unit, series.counter)
                    && (other.window == series.window || is_running(series, other))
            };
            if shown.contains(&index) || !shown.iter().any(|other| alike(&chart.series[*other])) {
                continue;
            }
            let id = &series.id;
            let advice = format!(
                "add \"{id}\" to \"series\" or \"parts\" of a view, or name it by a slot in a text; else take it out"
            );
            self.tell(
                &format!("{path}.series[{index}]"),
                format!("{UNSEEN}: \"{id}\""),
                advice,
            );
        }
    }

    /// First figures and newer ones are never added to each other (D-04).
    pub(super) fn one_vintage(&mut self, path: &str, chart: &Chart, parts: &[usize]) {
        let mut series = parts.iter().map(|index| &chart.series[*index]);
        let first = series.next().map(|one| one.vintage);
        if let Some(other) = series.find(|one| Some(one.vintage) != first) {
            let message = format!("two vintages in one whole: \"{}\"", other.id);
            let advice = "write the same \"vintage\" for all parts: figures as first published or as the counter gives them now";
            self.tell(path, message, advice.into());
        }
    }

    /// A reason why parts are not a hundred that names the other side of it.
    pub(super) fn sum_note(&mut self, path: &str, chart: &Chart, parts: &Parts) {
        let Some(note) = &parts.sum_note else {
            return;
        };
        let sum = |year: &Year| -> f64 {
            let value = |index: &usize| chart.series[*index].point(*year).map_or(0.0, |p| p.value);
            parts.parts.iter().map(value).sum()
        };
        let sums: Vec<f64> = parts.years.iter().map(sum).collect();
        for (index, language) in self.brief.languages.iter().enumerate() {
            let note = note.written(index, &[]);
            if is_open(&note) {
                let last = note.rsplit(' ').next().unwrap_or_default();
                let message = format!("sentence without its full stop: it ends with \"{last}\"");
                let advice = "write a whole sentence, such as \"Rounding makes them more than a hundred.\": it is said after the note";
                let path = format!("{path}.sum_note.{}", language.tag);
                self.tell(&path, message, advice.into());
                continue;
            }
            let says = |words: &[&str]| words.iter().any(|word| note.contains(word));
            let (more, less) = (says(MORE), says(LESS));
            let is_so = match (more, less) {
                (true, false) => sums.iter().any(|sum| *sum > 100.0),
                (false, true) => sums.iter().any(|sum| *sum < 100.0),
                _ => true,
            };
            if is_so {
                continue;
            }
            let sum = crate::format::plain(sums.first().copied().unwrap_or_default(), 2);
            let message = format!("reason of another sum: the parts add up to {sum}");
            let advice = "say in \"sum_note\" what this sum is and why, or correct the figures";
            let path = format!("{path}.sum_note.{}", language.tag);
            self.tell(&path, message, advice.into());
        }
    }
}
