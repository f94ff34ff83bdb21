//! The figures of a picture in words: the long text below it, made from the data and so never at odds with them.

use crate::brief::{Brief, Chart, Kind, Point, Series, Unit, View, Year, left_out};
use crate::chart::Shown;
use crate::figure::{when, when_shared, with_days, with_unit};
use crate::join::{concat, join, put};
use crate::text::{Voice, capital, value_in_words};

/// Every figure that matters of a view as it is on show: for a run of years its ends, its highest and
/// lowest value, its gaps and breaks; for one year every value.
pub fn text(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    language_index: usize,
    shown: Shown,
) -> String {
    let voice = brief.voice(language_index).of(&chart.series, shown.year);
    let drawn = view.series(&chart.series);
    let mut sentences: Vec<String> = Vec::new();
    match view.kind {
        Kind::Line(_) | Kind::Column(_) => {
            for index in drawn.iter().filter(|index| shown.has(**index)) {
                sentences.push(over_time(&chart.series[*index], voice));
            }
        }
        Kind::Steps(index) => sentences.push(each(&chart.series[index], voice)),
        Kind::GroupBars(_) | Kind::GroupSquares(_) => {
            for (index, group) in chart.groups.iter().enumerate() {
                let said = in_year(&chart.of_group(index), false, voice);
                sentences.push(concat(&[&group.name.fill(voice), ", ", &said]));
            }
        }
        Kind::StackedBar(_)
        | Kind::Waffle(_)
        | Kind::Squares(_)
        | Kind::Bars(_)
        | Kind::Dots(_) => {
            let beside = matches!(view.kind, Kind::Bars(_) | Kind::Dots(_));
            sentences.push(in_year(&chart.chosen(&drawn), beside, voice));
        }
    }
    join(&sentences, " ")
}

/// `2024: open 3.5%, narrowed 11.1%.` What stands side by side is said with its days, where these are no whole year.
fn in_year(series: &[&Series], beside: bool, voice: Voice<'_>) -> String {
    let Some(year) = voice.year else {
        return String::new();
    };
    let mut time = when_shared(series, year.into(), voice.language);
    let points = || {
        series
            .iter()
            .filter_map(|one| Some((*one, one.point(year)?)))
    };
    let first = points().next();
    let until = first.and_then(|(_, point)| point.until);
    let differ = points().any(|(_, point)| point.until != until);
    if let Some((series, point)) = first.filter(|_| beside && !differ) {
        time = with_days(time, series, point, voice.language);
    }
    let mut all: Vec<String> = Vec::new();
    for series in series {
        let Some(point) = series.point(year) else {
            continue;
        };
        let mut name = series.name.fill(voice);
        if beside && differ {
            name = with_days(name, series, point, voice.language);
        }
        let mut text = concat(&[&name, " ", &with_unit(series, point, voice)]);
        let own = point.since.map(|_| when(point, voice.language));
        if let Some(own) = own.filter(|own| *own != time) {
            text.push_str(&concat(&[" (", &own, ")"]));
        }
        all.push(text);
    }
    concat(&[&time, &voice.language.colon, &join(&all, ", "), "."])
}

/// `Defenders killed: 2 September 2020 2; 2 April 2021 0.`
fn each(series: &Series, voice: Voice<'_>) -> String {
    let mut all: Vec<String> = Vec::new();
    for point in &series.points {
        let value = said(series, point, voice);
        let when = when(point, voice.language);
        all.push(concat(&[&when, &voice.language.colon, &value]));
    }
    let name = capital(&series.name.fill(voice));
    concat(&[&name, ". ", &join(&all, &voice.language.semicolon), "."])
}

/// `Defenders killed: from at least 281 (2016) to at least 324 (2024); highest …, lowest …; no data: …`
fn over_time(series: &Series, voice: Voice<'_>) -> String {
    let Voice { language, .. } = voice;
    let mut told: Vec<String> = Vec::new();
    // D-04: what a break parts is told apart, and never compared.
    for points in series.points.chunk_by(|_, next| next.gap.is_none()) {
        if let Some(gap) = &points[0].gap {
            let text = put(language.words.break_in(), &points[0].year().written());
            told.push(put(&text, &gap.fill(voice)));
        }
        told.push(run(points, series, voice));
    }
    let name = capital(&series.name.fill(voice));
    concat(&[
        &name,
        &language.colon,
        &join(&told, &language.semicolon),
        ".",
    ])
}

/// A value of a run: with its unit where the brief brings that, as nothing else in the sentence names it.
fn said(series: &Series, point: &Point, voice: Voice<'_>) -> String {
    match series.unit {
        Unit::Own(_) => with_unit(series, point, voice),
        _ => value_in_words(series, point, voice.language),
    }
}

/// Values that may be compared: the ends, the highest and lowest, and the years between that have none.
fn run(points: &[Point], series: &Series, voice: Voice<'_>) -> String {
    let words = &voice.language.words;
    let put = |template: &str, point: &Point| {
        let text = put(template, &said(series, point, voice));
        put(&text, &when(point, voice.language))
    };
    let (first, last) = (&points[0], &points[points.len() - 1]);
    if points.len() == 1 {
        return put("# (#)", first);
    }
    let mut text = put(&put(words.from_to(), first), last);
    let by_value = |a: &&Point, b: &&Point| a.value.total_cmp(&b.value);
    // The first of equal values, as a reader comes to it.
    let highest = points.iter().rev().max_by(by_value).unwrap_or(first);
    let lowest = points.iter().min_by(by_value).unwrap_or(first);
    text.push_str(&voice.language.semicolon);
    text.push_str(&put(words.highest(), highest));
    text.push_str(", ");
    text.push_str(&put(words.lowest(), lowest));
    let mut years: Vec<Year> = Vec::new();
    for point in points {
        years.push(point.year());
    }
    let mut missing: Vec<String> = Vec::new();
    for year in left_out(&years) {
        missing.push(year.written());
    }
    if !missing.is_empty() {
        text.push_str(&voice.language.semicolon);
        text.push_str(words.no_data());
        text.push_str(&voice.language.colon);
        text.push_str(&join(&missing, ", "));
    }
    text
}
