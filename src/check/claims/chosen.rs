//! A title of one year above a view whose year a reader can choose, beside a view that has none to choose: each picture
//! of that view bears the title, those of its other years too.

use super::{Claimed, place, read};
use crate::brief::{Brief, Chart, Year};
use crate::check::agree::{of_year, says_shown, slots};

/// What to do.
const OF_CHOSEN: &str = "give that view one year, or a chart of its own, whose title can say {shown}; where the title is true above both, it may stay";

/// The titles of all charts that have both.
pub(super) fn of(brief: &Brief) -> Vec<Claimed> {
    let mut all = Vec::new();
    for (section, charts) in brief.sections.iter().map(|one| &one.charts).enumerate() {
        for (index, chart) in charts.iter().enumerate() {
            let path = format!("sections[{section}].charts[{index}].title");
            all.extend(of_chart(brief, chart, &path));
        }
    }
    all
}

fn of_chart(brief: &Brief, chart: &Chart, path: &str) -> Option<Claimed> {
    let is_whole = |one: &crate::brief::View| one.years().is_empty();
    let view = chart.views.iter().find(|one| one.years().len() > 1)?;
    chart.views.iter().find(|one| is_whole(one))?;
    let title = place(path.to_owned(), &chart.title, &[chart]);
    let mut named: Option<Year> = None;
    let mut said = Vec::new();
    for (index, language) in brief.languages.iter().enumerate() {
        let written = chart.title.written(index, &chart.series);
        let years = slots(&written).filter_map(|slot| Some(of_year(slot.inside)?.1));
        let mut years: Vec<Year> = years.collect();
        years.dedup();
        // What tells of two years compares them, whichever is on show.
        let [year] = years[..] else { continue };
        if says_shown(&written) || !view.years().contains(&year) {
            continue;
        }
        named = named.or(Some(year));
        let path = format!("{path}.{}", language.tag);
        said.push((path, read(&written, &title, language)));
    }
    let named = named?;
    let others: Vec<String> = view
        .years()
        .iter()
        .filter(|year| **year != named)
        .map(Year::to_string)
        .collect();
    Some(Claimed {
        said,
        is_denied: false,
        figures: vec![format!(
            "the title is of {named}, and the view \"{}\" can be of {} too",
            view.id,
            others.join(", ")
        )],
        advice: OF_CHOSEN,
    })
}
