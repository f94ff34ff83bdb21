//! A chart as rows: the HTML table, and later CSV and a screen reader's text.

mod notes;

use crate::brief::{Basis, Brief, Chart, Series, Unit};
use crate::chart::basis_word;
use crate::figure::{unit_after, unit_word, when, when_shared};
use crate::format::{self, Date};
use crate::join::{concat, join};
use crate::language::Language;
use crate::outline::cited::SourceOutline;
use crate::outline::said::{period_of, subtitle};
use crate::text::{Voice, capital};
use crate::value::plain;

/// The whole of a chart's figures in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it holds, of all its years.
    pub caption: String,
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
    Table { caption, head, rows, notes }
    Row { head, cells }
    Cell { text, basis, value }
    Note { figures, text, source }
}

/// Every series of a chart: by group and year where it has groups; by time where there are several years or dates;
/// else by category.
pub fn table(brief: &Brief, chart: &Chart, language_index: usize) -> Table {
    let voice = brief.voice(language_index);
    let mut times: Vec<Date> = Vec::new();
    for point in chart.series.iter().flat_map(|series| &series.points) {
        match times.iter().position(|time| *time >= point.when) {
            Some(place) if times[place] == point.when => {}
            Some(place) => times.insert(place, point.when),
            None => times.push(point.when),
        }
    }
    let (head, rows) = if !chart.groups.is_empty() {
        by_group(chart, &times, voice)
    } else if let [time] = times[..] {
        by_category(chart, time, voice)
    } else {
        by_time(chart, &times, voice)
    };
    let of_all = voice.of(&chart.series, chart.first_year());
    let every: Vec<usize> = (0..chart.series.len()).collect();
    Table {
        caption: subtitle(chart, of_all, &period_of(chart, of_all, &every)),
        head,
        rows,
        notes: notes::notes(brief, chart, language_index),
    }
}

/// The name of a series as a head.
fn name(series: &Series, voice: Voice<'_>) -> String {
    capital(&series.name.fill(voice))
}

/// One row for each series.
fn by_category(chart: &Chart, time: Date, voice: Voice<'_>) -> (Vec<String>, Vec<Row>) {
    let language = voice.language;
    let unit = unit_word(chart.unit, voice);
    let said = when_shared(&chart.all(), time, language);
    let mut rows = Vec::new();
    for series in &chart.series {
        rows.push(Row {
            head: name(series, voice),
            cells: vec![cell(series, time, voice, (chart.unit, None), &said)],
        });
    }
    let values = concat(&[&said, " (", &unit, ")"]);
    (vec![capital(language.words.category()), values], rows)
}

/// One row for each time; the columns are the series.
fn by_time(chart: &Chart, times: &[Date], voice: Voice<'_>) -> (Vec<String>, Vec<Row>) {
    let language = voice.language;
    let words = &language.words;
    let first = if times.iter().any(|time| time.month.is_some()) {
        words.date()
    } else {
        words.year()
    };
    let mut heads = vec![capital(first)];
    for series in &chart.series {
        let unit = unit_word(series.unit, voice);
        let mut head = concat(&[&name(series, voice), " (", &unit]);
        let at_least = series.at_least.then_some(words.at_least().as_str());
        let basis = common_basis(series).and_then(|basis| said(basis, language));
        for word in [at_least, basis].into_iter().flatten() {
            head.push_str(", ");
            head.push_str(word);
        }
        head.push(')');
        heads.push(head);
    }
    let mut rows = Vec::new();
    for time in times {
        let head = when_shared(&chart.all(), *time, language);
        let mut cells = Vec::new();
        for series in &chart.series {
            let in_head = (series.unit, common_basis(series));
            cells.push(cell(series, *time, voice, in_head, &head));
        }
        rows.push(Row { head, cells });
    }
    (heads, rows)
}

/// One row for each group and year; the columns are the series of the first group, which every group has.
fn by_group(chart: &Chart, times: &[Date], voice: Voice<'_>) -> (Vec<String>, Vec<Row>) {
    let language = voice.language;
    let unit = unit_word(chart.unit, voice);
    let mut heads = vec![capital(language.words.group())];
    for series in chart.of_group(0) {
        heads.push(concat(&[&name(series, voice), " (", &unit, ")"]));
    }
    let mut rows = Vec::new();
    for (index, group) in chart.groups.iter().enumerate() {
        let series = chart.of_group(index);
        for time in times {
            let said = when_shared(&series, *time, language);
            let mut cells = Vec::new();
            for series in &series {
                cells.push(cell(series, *time, voice, (chart.unit, None), &said));
            }
            rows.push(Row {
                head: concat(&[&group.name.fill(voice), ", ", &said]),
                cells,
            });
        }
    }
    (heads, rows)
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

/// One figure; with its unit, its basis, and the years that it is a total of, where no head has said them for all.
fn cell(
    series: &Series,
    time: Date,
    voice: Voice<'_>,
    (unit, in_head): (Unit, Option<Basis>),
    named: &str,
) -> Cell {
    let language = voice.language;
    let Some(point) = series.points.iter().find(|point| point.when == time) else {
        return Cell {
            text: language.words.no_data().into(),
            basis: String::new(),
            value: f64::NAN,
        };
    };
    let mut number = format::number(point.value, point.decimals, language);
    if series.unit != unit {
        number.push_str(&unit_after(series, point, voice));
    }
    // The mark stands in every cell, not only in the head (D-01): a cell is what is copied.
    let text = if series.at_least {
        concat(&["≥\u{a0}", &number])
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
    let mut said: Vec<&str> = Vec::new();
    said.extend(years.as_deref());
    said.extend(basis);
    Cell {
        text,
        basis: join(&said, ", "),
        value: point.value,
    }
}
