//! A chart as rows: the HTML table, and later CSV and a screen reader's text.

use crate::brief::{Basis, Brief, Chart, Series};
use crate::chart::basis_word;
use crate::figure::{period, unit_word, when, when_shared};
use crate::format::{self, Date};
use crate::language::Language;
use crate::outline::{SourceOutline, of_source};
use crate::text::{Voice, capital};
use crate::value::plain;

/// The whole of a chart's figures in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The heads: the first column's, then one per column of values, with its unit and "at least".
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// Where the figures come from.
    pub notes: Vec<Note>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its head: a year, a date, a category or a group with its year.
    pub head: String,
    /// One per column.
    pub cells: Vec<Cell>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The value as text, or that there is none: never empty.
    pub text: String,
    /// Where it comes from, if not published by its counter, after the years of its total, if no head names them.
    pub basis: String,
    /// The value itself, to order rows by; not a number where there is none.
    pub value: f64,
}

/// Where some figures come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Which figures: the series, with their periods.
    pub figures: String,
    /// Basis, and what must be said at single points.
    pub text: String,
    /// The publication.
    pub source: SourceOutline,
}

plain! {
    Table { head, rows, notes }
    Row { head, cells }
    Cell { text, basis, value }
    Note { figures, text, source }
}

/// Every series of a chart: by group and year where it has groups; by time where there are several years or dates;
/// else by category.
pub fn table(brief: &Brief, chart: &Chart, language_index: usize) -> Table {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let mut times: Vec<Date> = Vec::new();
    for point in chart.series.iter().flat_map(|series| &series.points) {
        if let Err(place) = times.binary_search(&point.when) {
            times.insert(place, point.when);
        }
    }
    let name = |series: &Series| capital(&series.name.fill(voice));
    let (head, rows) = if !chart.groups.is_empty() {
        by_group(brief, chart, &times, language_index)
    } else if times.len() == 1 {
        let unit = unit_word(chart.unit, voice);
        let time = when_shared(&mut chart.series.iter(), times[0], language);
        let head = [&time, " (", &unit, ")"].concat();
        let row = |series: &Series| Row {
            head: name(series),
            cells: vec![cell(series, times[0], language, None, &time)],
        };
        (
            vec![capital(language.words.category()), head],
            chart.series.iter().map(row).collect(),
        )
    } else {
        by_time(chart, &times, voice, name)
    };
    Table {
        head,
        rows,
        notes: notes(brief, chart, language_index),
    }
}

fn by_time(
    chart: &Chart,
    times: &[Date],
    voice: Voice<'_>,
    name: impl Fn(&Series) -> String,
) -> (Vec<String>, Vec<Row>) {
    let language = voice.language;
    let words = &language.words;
    let column = |series: &Series| {
        let mut head = [&name(series), " (", &unit_word(series.unit, voice)].concat();
        let at_least = series.at_least.then_some(words.at_least().as_str());
        let basis = common_basis(series).and_then(|basis| said(basis, language));
        for word in at_least.into_iter().chain(basis) {
            head.push_str(", ");
            head.push_str(word);
        }
        head.push(')');
        head
    };
    let first = if times.iter().any(|time| time.month.is_some()) {
        words.date()
    } else {
        words.year()
    };
    let row = |time: &Date| {
        let head = when_shared(&mut chart.series.iter(), *time, language);
        let cell = |series| cell(series, *time, language, common_basis(series), &head);
        Row {
            cells: chart.series.iter().map(cell).collect(),
            head,
        }
    };
    let heads = [capital(first)].into_iter();
    (
        heads.chain(chart.series.iter().map(column)).collect(),
        times.iter().map(row).collect(),
    )
}

/// One row for each group and year; the columns are the series of the first group, which every group has.
fn by_group(
    brief: &Brief,
    chart: &Chart,
    times: &[Date],
    language_index: usize,
) -> (Vec<String>, Vec<Row>) {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let of = |group: usize| {
        let in_group = move |series: &&Series| series.group == Some(group);
        chart.series.iter().filter(in_group)
    };
    let unit = unit_word(chart.unit, voice);
    let heads = of(0).map(|series| [&capital(&series.name.fill(voice)), " (", &unit, ")"].concat());
    let mut rows = Vec::new();
    for (index, group) in chart.groups.iter().enumerate() {
        for time in times {
            let named = when_shared(&mut of(index), *time, language);
            let cell = |series| cell(series, *time, language, None, &named);
            rows.push(Row {
                head: [&group.name.fill(voice), ", ", &named].concat(),
                cells: of(index).map(cell).collect(),
            });
        }
    }
    let first = capital(language.words.group());
    ([first].into_iter().chain(heads).collect(), rows)
}

/// Where the figures stand: one note for each source and basis, with what is said at single points.
fn notes(brief: &Brief, chart: &Chart, language_index: usize) -> Vec<Note> {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let mut found: Vec<(usize, Basis)> = Vec::new();
    for point in chart.series.iter().flat_map(|series| &series.points) {
        if !found.contains(&(point.source, point.basis)) {
            found.push((point.source, point.basis));
        }
    }
    let note = |(source, basis): (usize, Basis)| {
        // The names that share a span stand before it together.
        let mut figures: Vec<(Vec<String>, String)> = Vec::new();
        let mut text: Vec<String> = vec![basis_word(basis, language).into()];
        for series in &chart.series {
            let mut periods: Vec<String> = Vec::new();
            for point in &series.points {
                if (point.source, point.basis) != (source, basis) {
                    continue;
                }
                let period = period(series, point, language);
                let when = when(point, language);
                let mut said: Vec<String> = Vec::new();
                for text in [&point.gap, &point.note].into_iter().flatten() {
                    let text = text.fill(voice);
                    // Some begin with their year, as they stand in the picture.
                    let dated = text.starts_with(&when);
                    said.push(if dated {
                        text
                    } else {
                        [when.as_str(), &language.colon, &text].concat()
                    });
                }
                if let Some(names) = &point.names {
                    let of = match chart.series.len() {
                        1 => String::new(),
                        _ => [", ", &series.name.fill(voice)].concat(),
                    };
                    said.push([when.as_str(), &of, &language.colon, &names.fill(voice)].concat());
                }
                // What is said of several series at once is said once.
                text.extend(
                    said.into_iter()
                        .filter(|one| !text.contains(one))
                        .collect::<Vec<_>>(),
                );
                periods.push(period);
            }
            // The first and the last of a run are enough; what lies between is in the table.
            let span = match periods.as_slice() {
                [] => continue,
                [one] => one.clone(),
                [first, .., last] => [first, " – ", last].concat(),
            };
            let name = match series.group {
                // Its series are alike in every group, and their names would only be repeated.
                Some(group) => chart.groups[group].name.fill(voice),
                None => series.name.fill(voice),
            };
            match figures.iter_mut().find(|(_, other)| *other == span) {
                Some((names, _)) if names.contains(&name) => {}
                Some((names, _)) => names.push(name),
                None => figures.push((vec![name], span)),
            }
        }
        let entry =
            |(names, span): &(Vec<String>, String)| [&names.join(", "), " (", span, ")"].concat();
        let figures: Vec<String> = figures.iter().map(entry).collect();
        Note {
            figures: capital(&figures.join(&language.semicolon)),
            text: text.join(". ") + ".",
            source: of_source(brief, &brief.sources[source], language_index),
        }
    };
    found.into_iter().map(note).collect()
}

/// The basis that all values of a series have.
fn common_basis(series: &Series) -> Option<Basis> {
    let first = series.points.first()?.basis;
    series
        .points
        .iter()
        .all(|point| point.basis == first)
        .then_some(first)
}

/// The word for a basis; that a figure is as published needs none.
fn said(basis: Basis, language: &Language) -> Option<&str> {
    (basis != Basis::Published).then(|| basis_word(basis, language))
}

/// One figure; with its basis, and the years that it is a total of, where no head has said them for all.
fn cell(
    series: &Series,
    time: Date,
    language: &Language,
    in_head: Option<Basis>,
    named: &str,
) -> Cell {
    let Some(point) = series.points.iter().find(|point| point.when == time) else {
        return Cell {
            text: language.words.no_data().into(),
            basis: String::new(),
            value: f64::NAN,
        };
    };
    let number = format::number(point.value, point.decimals, language);
    // The mark stands in every cell, not only in the head (D-01): a cell is what is copied.
    let text = if series.at_least {
        ["≥\u{a0}", &number].concat()
    } else {
        number
    };
    let basis = if in_head.is_some() {
        None
    } else {
        said(point.basis, language)
    };
    let years = point.since.map(|_| when(point, language));
    let years = years.filter(|years| years != named);
    let said: Vec<&str> = years.as_deref().into_iter().chain(basis).collect();
    Cell {
        text,
        basis: said.join(", "),
        value: point.value,
    }
}
