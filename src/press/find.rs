//! From a fingerprint to the figures that it stands for.

use crate::brief::{Brief, Chart, Series, View};
use crate::chart::Shown;
use crate::fingerprint::{self, fingerprint};
use crate::outline::said::texts;
use crate::value::plain;

/// Of a view with more series that can be left out than this only those with all of them are known. 8.
const OPTIONAL_MAX: usize = 8;

/// What a picture showed, and what is said of it today: a page may have no more of the brief than one chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// Id of the chart.
    pub chart: String,
    /// Id of the view.
    pub view: String,
    /// The year; 0 where the view has none to choose.
    pub year: f64,
    /// Ids of the series that were left out.
    pub hidden: Vec<String>,
    /// Their names.
    pub without: Vec<String>,
    /// Name of the view.
    pub name: String,
    /// The message as a sentence.
    pub title: String,
    /// What the picture says, with the figures.
    pub message: String,
    /// The figures of the picture, in words.
    pub long: String,
}

plain! {
    Found { chart, view, year, hidden, without, name, title, message, long }
}

/// What the picture with that fingerprint shows, as it is in this brief; none for a fingerprint of another version.
pub fn find(brief: &Brief, typed: &str, language_index: usize) -> Option<Found> {
    let wanted = fingerprint::read(typed)?;
    let views = |chart| {
        let chart: &Chart = chart;
        chart.views.iter().map(move |view| (chart, view))
    };
    brief.charts().flat_map(views).find_map(|(chart, view)| {
        let is_it = |shown: &Shown| fingerprint(brief, chart, view, *shown) == wanted;
        let shown = choices(view).into_iter().find(is_it)?;
        let hidden = view.optional().iter().filter(|series| !shown.has(**series));
        let hidden: Vec<&Series> = hidden.map(|index| &chart.series[*index]).collect();
        let voice = brief.voice(language_index);
        let texts = texts(brief, chart, view, language_index, shown);
        Some(Found {
            chart: chart.id.clone(),
            view: view.id.clone(),
            year: shown.year.map_or(0.0, |year| f64::from(year.0)),
            hidden: hidden.iter().map(|series| series.id.clone()).collect(),
            without: hidden
                .iter()
                .map(|series| series.name.fill(voice))
                .collect(),
            name: view.name.fill(voice),
            title: texts.title,
            message: texts.message,
            long: texts.long,
        })
    })
}

/// All that can be on show of a view: each year, and each series on or off.
fn choices(view: &View) -> Vec<Shown> {
    let optional = match view.optional() {
        all if all.len() <= OPTIONAL_MAX => all,
        _ => &[],
    };
    let years = view.years().iter().map(|year| Some(*year));
    let none = view.years().is_empty().then_some(None);
    let mut choices = Vec::new();
    for year in years.chain(none) {
        for off in 0..1u32 << optional.len() {
            let hidden = optional
                .iter()
                .enumerate()
                .filter(|(place, _)| off & (1 << place) != 0);
            choices.push(Shown::of(view, year, hidden.map(|(_, series)| *series)));
        }
    }
    choices
}
