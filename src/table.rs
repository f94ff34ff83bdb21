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

/// Every series of a chart. By year where there are several years, else by category.
pub fn table(brief: &Brief, chart: &Chart, language_index: usize) -> Table {
    let language = brief.languages[language_index];
    let words = &language.words;
    let mut years: Vec<Year> = chart
        .series
        .iter()
        .flat_map(|s| &s.points)
        .map(|p| p.year)
        .collect();
    years.sort_unstable();
    years.dedup();
    let name = |series: &Series| capital(&series.name.fill(language_index, language, &[]));
    if years.len() < chart.series.len() {
        let unit = unit_word(chart.unit, language);
        return Table {
            head: std::iter::once(capital(words.category))
                .chain(years.iter().map(|year| format!("{year} ({unit})")))
                .collect(),
            rows: chart
                .series
                .iter()
                .map(|series| Row {
                    head: name(series),
                    cells: years
                        .iter()
                        .map(|year| cell(series, *year, language))
                        .collect(),
                })
                .collect(),
        };
    }
    let column = |series: &Series| {
        let unit = unit_word(series.unit, language);
        match series.at_least {
            true => format!("{} ({unit}, {})", name(series), words.at_least),
            false => format!("{} ({unit})", name(series)),
        }
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
                    .map(|series| cell(series, *year, language))
                    .collect(),
            })
            .collect(),
    }
}

fn cell(series: &Series, year: Year, language: &Language) -> Cell {
    let Some(point) = series.point(year) else {
        return Cell {
            text: language.words.no_data.into(),
            basis: String::new(),
        };
    };
    let number = format::number(point.value, point.decimals, language);
    // The mark stands in every cell, not only in the head (D-01): a cell is what is copied.
    let text = if series.at_least {
        format!("≥\u{a0}{number}")
    } else {
        number
    };
    let basis = match point.basis {
        Basis::Published => String::new(),
        other => basis_word(other, language).into(),
    };
    Cell { text, basis }
}

fn unit_word(unit: Unit, language: &Language) -> &'static str {
    match unit {
        Unit::Percent => language.words.percent,
        Unit::People => language.words.people,
        Unit::Countries => language.words.countries,
    }
}
