//! The figures of a picture in words: the long text below it, made from the data and so never at odds with them.

use crate::brief::{Brief, Chart, Kind, Point, Series, Unit, View};
use crate::chart::Shown;
use crate::figure::{when, when_shared, with_unit};
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
    let series = |index: &usize| &chart.series[*index];
    let sentences: Vec<String> = match &view.kind {
        Kind::Line(drawn) | Kind::Column(drawn) => drawn
            .iter()
            .filter(|index| shown.has(**index))
            .map(|index| over_time(series(index), voice))
            .collect(),
        Kind::Steps(index) => vec![each(&chart.series[*index], voice)],
        Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => {
            let together = parts.together.as_ref().map(|together| together.series);
            let all = parts.parts.iter().copied().chain(together);
            let all: Vec<&Series> = all.map(|index| &chart.series[index]).collect();
            vec![in_year(&all, voice)]
        }
        Kind::Bars(chosen) | Kind::Dots(chosen) => {
            let all: Vec<&Series> = chosen.series.iter().map(series).collect();
            vec![in_year(&all, voice)]
        }
        Kind::GroupBars(_) | Kind::GroupSquares(_) => (0..chart.groups.len())
            .map(|group| {
                let of_group = chart.series.iter().filter(|s| s.group == Some(group));
                let of_group: Vec<&Series> = of_group.collect();
                let name = chart.groups[group].name.fill(voice);
                [&name, ", ", &in_year(&of_group, voice)].concat()
            })
            .collect(),
    };
    sentences.join(" ")
}

/// `2024: open 3.5%, narrowed 11.1%.`
fn in_year(series: &[&Series], voice: Voice<'_>) -> String {
    let Some(year) = voice.year else {
        return String::new();
    };
    let time = when_shared(&mut series.iter().copied(), year.into(), voice.language);
    let one = |series: &&Series| {
        let point = series.point(year)?;
        let name = series.name.fill(voice);
        let mut text = [&name, " ", &with_unit(series, point, voice)].concat();
        let own = point.since.map(|_| when(point, voice.language));
        if let Some(own) = own.filter(|own| *own != time) {
            text.push_str(&[" (", &own, ")"].concat());
        }
        Some(text)
    };
    let all: Vec<String> = series.iter().filter_map(one).collect();
    [&time, &*voice.language.colon, &all.join(", "), "."].concat()
}

/// `Defenders killed: 2 September 2020 2; 2 April 2021 0.`
fn each(series: &Series, voice: Voice<'_>) -> String {
    let one = |point: &Point| {
        let value = said(series, point, voice);
        [&when(point, voice.language), &*voice.language.colon, &value].concat()
    };
    let all: Vec<String> = series.points.iter().map(one).collect();
    let name = capital(&series.name.fill(voice));
    [&name, ". ", &all.join(&voice.language.semicolon), "."].concat()
}

/// `Defenders killed: from at least 281 (2016) to at least 324 (2024); highest …, lowest …; no data: …`
fn over_time(series: &Series, voice: Voice<'_>) -> String {
    let words = &voice.language.words;
    // D-04: what a break parts is told apart, and never compared.
    let runs: Vec<String> = series
        .points
        .chunk_by(|_, next| next.gap.is_none())
        .map(|points| {
            let told = run(points, series, voice);
            let gap = points[0].gap.as_ref().map(|gap| {
                let text = words
                    .break_in()
                    .replacen('#', &points[0].year().to_string(), 1);
                [
                    &text.replacen('#', &gap.fill(voice), 1),
                    voice.language.semicolon.as_str(),
                ]
                .concat()
            });
            gap.unwrap_or_default() + &told
        })
        .collect();
    let name = capital(&series.name.fill(voice));
    [
        &name,
        &voice.language.colon,
        &runs.join(&voice.language.semicolon),
        ".",
    ]
    .concat()
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
        template
            .replacen('#', &said(series, point, voice), 1)
            .replacen('#', &when(point, voice.language), 1)
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
    let has = |year: u16| points.iter().any(|point| point.when.year == year);
    let missing: Vec<String> = (first.when.year..last.when.year)
        .filter(|year| !has(*year))
        .map(|year| year.to_string())
        .collect();
    if !missing.is_empty() {
        text.push_str(&voice.language.semicolon);
        text.push_str(words.no_data());
        text.push_str(&voice.language.colon);
        text.push_str(&missing.join(", "));
    }
    text
}
