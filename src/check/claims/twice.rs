//! The same figures in two charts: where only one of them was brought up to date, readers see two numbers for one thing.

use std::collections::HashMap;

use super::figures::Of;
use super::{Claimed, english, english_index};
use crate::brief::{Brief, Point, Series, Year};
use crate::text::value_in_words;

/// What to do where they differ.
const OF_TWO: &str = "they count the same by their counter, definition and window: write the same figure in both, or say in \
the definition how they differ";
/// What to do where one of them ends.
const OF_ONE: &str = "write the newest figure in both, or say in the definition of the one that ends earlier why it does, with the year";

/// A series is held to so many earlier ones of its name, and of its definition. 16.
const EARLIER_MAX: usize = 16;
/// So many figures that differ are said: the first. 4.
const FIGURES_MAX: usize = 4;

/// A series where it stands.
struct Placed<'b> {
    of: Of<'b>,
    /// The path of its chart.
    chart: String,
    /// Its own path.
    path: String,
    name: Vec<String>,
    definition: Vec<String>,
    place: String,
}

/// The series that count the same as one of an earlier chart, and say something else.
pub(super) fn of(brief: &Brief) -> Vec<Claimed> {
    let mut earlier: HashMap<String, Vec<usize>> = HashMap::new();
    let all = placed(brief);
    let mut told = Vec::new();
    for (index, one) in all.iter().enumerate() {
        let keys = one.keys();
        let mut known: Vec<usize> = keys
            .iter()
            .filter_map(|key| earlier.get(key))
            .flatten()
            .copied()
            .collect();
        known.sort_unstable();
        known.dedup();
        let mut others = known.iter().map(|index| &all[*index]);
        told.extend(others.find_map(|other| apart(other, one, brief)));
        for key in keys {
            let known = earlier.entry(key).or_default();
            if known.len() < EARLIER_MAX {
                known.push(index);
            }
        }
    }
    told
}

fn placed(brief: &Brief) -> Vec<Placed<'_>> {
    let languages = 0..brief.languages.len();
    let mut all = Vec::new();
    for (section, charts) in brief.sections.iter().map(|one| &one.charts).enumerate() {
        for (index, chart) in charts.iter().enumerate() {
            let path = format!("sections[{section}].charts[{index}]");
            for (index, series) in chart.series.iter().enumerate() {
                let written = |text: &crate::text::Text| {
                    let one = |language| text.written(language, &[]);
                    languages.clone().map(one).collect()
                };
                all.push(Placed {
                    of: Of { chart, series },
                    chart: path.clone(),
                    path: format!("{path}.series[{index}]"),
                    name: written(&series.name),
                    definition: written(&series.definition),
                    place: chart.place.written(0, &[]),
                });
            }
        }
    }
    all
}

impl Placed<'_> {
    /// What those that may count the same have in common: one by the name, and one by the definition.
    fn keys(&self) -> [String; 2] {
        let one = self.of.series;
        let group = one.group.and_then(|group| self.of.chart.groups.get(group));
        let group = group.map(|group| group.name.written(0, &[]));
        let kind = format!(
            "{} {:?} {:?} {:?} {group:?}",
            one.counter, one.window, one.vintage, one.unit
        );
        [
            format!("{kind} name {:?}", self.name),
            format!("{kind} definition {:?}", self.definition),
        ]
    }

    /// Whether its definition names its own newest year or that of the other: it says why it ends there.
    fn says_why(&self, newest: Option<&Point>) -> bool {
        let years = [newest.map(Point::year), self.of.newest()];
        let mut years = years.into_iter().flatten().map(Year::written);
        years.any(|year| self.definition.iter().all(|text| text.contains(&year)))
    }

    fn point(&self, other: &Point) -> Option<(usize, &Point)> {
        let is_it = |one: &Point| {
            (one.when, one.since, one.until) == (other.when, other.since, other.until)
        };
        let mut points = self.of.series.points.iter().enumerate();
        points.find(|(_, one)| is_it(one))
    }
}

/// What is said of a series beside an earlier one that counts the same.
fn apart(earlier: &Placed<'_>, later: &Placed<'_>, brief: &Brief) -> Option<Claimed> {
    if earlier.chart == later.chart {
        return None;
    }
    let shared: Vec<(usize, &Point, &Point)> = earlier
        .of
        .series
        .points
        .iter()
        .filter_map(|one| {
            let (index, other) = later.point(one)?;
            Some((index, one, other))
        })
        .collect();
    let other: Vec<_> = shared
        .iter()
        .filter(|(_, one, other)| !is_same(one, other))
        .collect();
    // One name is that of a country in many charts, and one definition is that of many countries: then they are the same
    // where half of their figures are.
    let is_all = earlier.name == later.name
        && earlier.definition == later.definition
        && earlier.place == later.place;
    if shared.is_empty() || !is_all && other.len() * 2 > shared.len() {
        return None;
    }
    let mut figures: Vec<String> = other
        .iter()
        .take(FIGURES_MAX)
        .map(|(_, one, other)| {
            format!(
                "{} at {} is {}, and {} here is {}",
                slot(earlier, one),
                earlier.chart,
                earlier.of.value(one, brief),
                slot(later, other),
                later.of.value(other, brief)
            )
        })
        .collect();
    let (has, lacks) = match earlier.of.newest() > later.of.newest() {
        true => (earlier, later),
        false => (later, earlier),
    };
    let newest = has.of.series.points.last();
    let ended = newest.filter(|_| has.of.newest() > lacks.of.newest() && !lacks.says_why(newest));
    if let (Some(newest), Some(last)) = (ended, lacks.of.newest()) {
        // Whichever is the earlier one stands elsewhere, and is said with its chart.
        let at = |one: &Placed<'_>| match one.path == later.path {
            true => "here".to_owned(),
            false => format!("at {}", one.chart),
        };
        figures.push(format!(
            "{} {} is {}, and {{{}}} {} ends in {last}",
            slot(has, newest),
            at(has),
            has.of.value(newest, brief),
            lacks.of.series.id,
            at(lacks)
        ));
    }
    let first = other.first();
    let place = match first {
        Some((index, _, other)) => (
            format!("{}.points[{index}]", later.path),
            read(later, other, brief),
        ),
        None => (later.path.clone(), name(later.of.series, brief)),
    };
    let advice = if first.is_some() { OF_TWO } else { OF_ONE };
    (!figures.is_empty()).then_some(Claimed {
        said: vec![place],
        is_denied: first.is_some(),
        figures,
        advice,
    })
}

/// Whether two figures are one, as the one with fewer decimals has it.
fn is_same(one: &Point, other: &Point) -> bool {
    let scale = 10f64.powi(one.decimals.min(other.decimals).into());
    ((one.value - other.value).abs() * scale) < 0.5 + f64::EPSILON
}

fn slot(one: &Placed<'_>, point: &Point) -> String {
    format!("{{{}.{}}}", one.of.series.id, point.when)
}

fn name(series: &Series, brief: &Brief) -> String {
    series.name.written(english_index(brief), &[])
}

/// A figure as a table has it.
fn read(one: &Placed<'_>, point: &Point, brief: &Brief) -> String {
    let value = value_in_words(one.of.series, point, english(brief));
    format!("{}, {}: {value}", name(one.of.series, brief), point.when)
}
