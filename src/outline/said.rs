//! What is said of a view, as it is on show: message, measure, period, figures in words, and the picture's name.

use crate::brief::{Brief, Chart, Kind, Unit, View, Year};
use crate::chart::Shown;
use crate::figure::{unit_word, when_shared};
use crate::join::{concat, join};
use crate::long;
use crate::text::{Voice, capital};
use crate::value::plain;

/// What is said of a view: it follows what is on show.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// The message as a sentence.
    pub title: String,
    /// Measure, place, unit and period.
    pub subtitle: String,
    /// What it says, with the figures.
    pub message: String,
    /// The figures of the picture, in words.
    pub long: String,
    /// The picture's accessible name.
    pub alt: String,
}

plain! {
    Texts { title, subtitle, message, long, alt }
}

/// What is said of a view as it is on show.
pub fn texts(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    language_index: usize,
    shown: Shown,
) -> Texts {
    // A view over the years has none of its own: what is said of a year is said of the chart's first.
    let year = shown.year.or(chart.first_year());
    let voice = brief.voice(language_index).of(&chart.series, year);
    Texts {
        title: chart.title.fill(voice),
        subtitle: subtitle(chart, voice, &period(chart, voice, view, shown)),
        message: chart.message.fill(voice),
        long: long::text(brief, chart, view, language_index, shown),
        alt: alt(brief, chart, view, language_index, shown),
    }
}

/// What was counted, where, in what and when.
pub fn subtitle(chart: &Chart, voice: Voice<'_>, period: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in [&chart.measure, &chart.place, &chart.unit_text] {
        parts.push(part.fill(voice));
    }
    parts.push(period.into());
    join(&parts, ", ")
}

/// Of which years the figures on show are.
fn period(chart: &Chart, voice: Voice<'_>, view: &View, shown: Shown) -> String {
    match shown.year {
        Some(_) => chart.period.fill(voice),
        None => period_of(chart, voice, &view.series(&chart.series)),
    }
}

/// Of which years some of a chart's series are: where its period is the year on show, the first and the last of all theirs.
pub fn period_of(chart: &Chart, voice: Voice<'_>, series: &[usize]) -> String {
    let mut years: Option<(Year, Year)> = None;
    for index in series {
        for point in &chart.series[*index].points {
            let year = point.year();
            let (first, last) = years.get_or_insert((year, year));
            *first = year.min(*first);
            *last = year.max(*last);
        }
    }
    let in_year = |year| chart.period.fill(voice.of(&chart.series, year));
    let (mut period, until) = (in_year(years.map(|of| of.0)), in_year(years.map(|of| of.1)));
    if until != period {
        period.push('–');
        period.push_str(&until);
    }
    period
}

/// With more bytes than these a picture's name does not name its series: the figures in words name each. 120.
const NAMED_MAX: usize = 120;

/// The picture's accessible name: kind, measure, that its counts are minimums, unit and period (A-10, D-01).
pub fn alt(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    language_index: usize,
    shown: Shown,
) -> String {
    let year = shown.year.or(chart.first_year());
    let voice = brief.voice(language_index).of(&chart.series, year);
    let words = &voice.language.words;
    let kind = match view.kind {
        Kind::StackedBar(_) => words.stacked_bar(),
        Kind::Waffle(_) => words.waffle(),
        Kind::Squares(_) | Kind::GroupSquares(_) => words.squares(),
        Kind::Line(_) => words.line(),
        Kind::Column(_) => words.column(),
        Kind::Bars(_) => words.bars(),
        Kind::Dots(_) => words.dots(),
        Kind::GroupBars(_) => words.group_bars(),
        Kind::Steps(_) => words.steps(),
    };
    let mut name = capital(kind);
    name.push_str(&voice.language.colon);
    name.push_str(&chart.measure.fill(voice));
    let mut counts = chart.series.iter().filter(|one| one.unit == chart.unit);
    if counts.all(|series| series.at_least) {
        name.push_str(", ");
        name.push_str(words.at_least());
    }
    if matches!(chart.unit, Unit::Percent | Unit::Own(_)) {
        name.push_str(", ");
        name.push_str(&unit_word(chart.unit, voice));
    }
    let drawn = view.series(&chart.series);
    let series = chart.chosen(&drawn);
    // What other bars than those of the first view are is said: the texts of the chart may speak of those alone.
    let is_beside = matches!(view.kind, Kind::Bars(_) | Kind::Dots(_));
    if is_beside && drawn != chart.views[0].series(&chart.series) {
        let mut names: Vec<String> = Vec::new();
        for one in &series {
            names.push(one.name.fill(voice));
        }
        let names = join(&names, ", ");
        if name.len() + names.len() <= NAMED_MAX {
            name.push_str(&concat(&[" (", &names, ")"]));
        }
    }
    name.push_str(", ");
    match shown.year {
        Some(year) => name.push_str(&when_shared(&series, year.into(), voice.language)),
        None => name.push_str(&period(chart, voice, view, shown)),
    }
    name
}
