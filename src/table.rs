//! A chart as rows: the HTML table, and later CSV and a screen reader's text.

use crate::brief::{Basis, Brief, Chart, Series, Unit, Year};
use crate::chart::basis_word;
use crate::format;
use crate::language::Language;
use crate::text::capital;
use crate::value::plain;

/// The whole of a chart's figures in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The heads: the first column's, then one per column of values, with its unit and "at least".
    pub head: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// One row.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its head: a year or a category.
    pub head: String,
    /// One per column.
    pub cells: Vec<Cell>,
}

/// One figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The value as text, or that there is none: never empty.
    pub text: String,
    /// Where it comes from, if not published by its counter; empty otherwise.
    pub basis: String,
}

plain! {
    Table { head, rows }
    Row { head, cells }
    Cell { text, basis }
}

/// Every series of a chart. By year where there are several, else by category.
pub fn table(brief: &Brief, chart: &Chart, language_index: usize) -> Table {
    let language = brief.languages[language_index];
    let words = &language.words;
    let mut years: Vec<Year> = Vec::new();
    for point in chart.series.iter().flat_map(|series| &series.points) {
        if let Err(place) = years.binary_search(&point.year) {
            years.insert(place, point.year);
        }
    }
    let name = |series: &Series| capital(&series.name.fill(language_index, language, &[]));
    if years.len() == 1 {
        let head = |year: &Year| {
            [
                &year.to_string(),
                " (",
                unit_word(chart.unit, language),
                ")",
            ]
            .concat()
        };
        return Table {
            head: std::iter::once(capital(words.category))
                .chain(years.iter().map(head))
                .collect(),
            rows: chart
                .series
                .iter()
                .map(|series| Row {
                    head: name(series),
                    cells: years
                        .iter()
                        .map(|year| cell(series, *year, language, None))
                        .collect(),
                })
                .collect(),
        };
    }
    let column = |series: &Series| {
        let mut head = [&name(series), " (", unit_word(series.unit, language)].concat();
        let at_least = series.at_least.then_some(words.at_least);
        for word in at_least
            .into_iter()
            .chain(common_basis(series).and_then(|basis| said(basis, language)))
        {
            head.push_str(", ");
            head.push_str(word);
        }
        head.push(')');
        head
    };
    Table {
        head: std::iter::once(capital(words.year))
            .chain(chart.series.iter().map(column))
            .collect(),
        rows: years
            .iter()
            .map(|year| Row {
                head: year.to_string(),
                cells: chart
                    .series
                    .iter()
                    .map(|series| cell(series, *year, language, common_basis(series)))
                    .collect(),
            })
            .collect(),
    }
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
fn said(basis: Basis, language: &Language) -> Option<&'static str> {
    (basis != Basis::Published).then(|| basis_word(basis, language))
}

/// One figure; its basis where the column's head has not said it for all.
fn cell(series: &Series, year: Year, language: &Language, in_head: Option<Basis>) -> Cell {
    let Some(point) = series.point(year) else {
        return Cell {
            text: language.words.no_data.into(),
            basis: String::new(),
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
    Cell {
        text,
        basis: basis.unwrap_or_default().into(),
    }
}

fn unit_word(unit: Unit, language: &Language) -> &'static str {
    match unit {
        Unit::Percent => language.words.percent,
        Unit::People => language.words.people,
        Unit::Countries => language.words.countries,
    }
}
