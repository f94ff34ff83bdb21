//! A series as it was last revised, of which some figures are of an older publication: whoever revised the newer ones may
//! have revised those too. And one as first published, whose figures were read years later.

use super::{Claimed, day, english_index};
use crate::brief::{Basis, Brief, Point, Series, Source, Vintage, Window};

/// What to do.
const OF_REVISED: &str = "read the older figures anew in the newer publication, and write it as their source; where it does not have them, they may stay";

/// What to do with figures that are said to be as first published.
const OF_FIRST: &str = "a later publication gives a figure as it is known then: write \"vintage\": \"latest\"; or the publication that gave each first as its source";
/// A report of a year comes out in the next one at the latest. 1.
const LATE_MAX: u16 = 1;

/// A table of several years was read from a publication that gives so many at least. 2.
const YEARS_MIN: usize = 2;

/// The series of which a newer publication of the same publisher gives some years, and an older one others.
pub(super) fn of(brief: &Brief) -> Vec<Claimed> {
    let mut all: Vec<Claimed> = Vec::new();
    for (section, charts) in brief.sections.iter().map(|one| &one.charts).enumerate() {
        for (index, chart) in charts.iter().enumerate() {
            for (place, series) in chart.series.iter().enumerate() {
                let path = format!("sections[{section}].charts[{index}].series[{place}].points");
                let name = series.name.written(english_index(brief), &[]);
                let found = figures(series, brief).map(|line| (line, OF_REVISED));
                let found = found.or_else(|| Some((late(series, brief)?, OF_FIRST)));
                let Some((line, advice)) = found else {
                    continue;
                };
                let said = (path, name);
                let mut known = all.iter_mut();
                let same = |one: &&mut Claimed| one.figures[0] == line && one.advice == advice;
                match known.find(same) {
                    Some(known) => known.said.push(said),
                    None => all.push(Claimed {
                        said: vec![said],
                        is_denied: false,
                        figures: vec![line],
                        advice,
                    }),
                }
            }
        }
    }
    all
}

fn figures(series: &Series, brief: &Brief) -> Option<String> {
    if series.vintage != Vintage::Latest {
        return None;
    }
    let of = |point: &Point| &brief.sources[point.source];
    let newest = series.points.iter().map(of).max_by_key(|one| one.date)?;
    let date = newest.date?;
    let years = |of_newest: bool| -> Vec<String> {
        let is_older = |one: &Source| one.publisher == newest.publisher && one.date < newest.date;
        let is_it = |point: &&Point| match of_newest {
            true => of(point).id == newest.id,
            false => is_older(of(point)),
        };
        let points = series.points.iter().filter(is_it);
        points.map(|point| point.when.to_string()).collect()
    };
    let (older, newer) = (years(false), years(true));
    // Where each year has its own publication nothing was read anew.
    let mut known: Vec<usize> = series.points.iter().map(|one| one.source).collect();
    known.dedup();
    let is_of_tables = older.len() >= YEARS_MIN && newer.len() >= YEARS_MIN && known.len() == 2;
    is_of_tables.then(|| {
        format!(
            "{} of an older publication, {} of {:?}, of {}",
            older.join(", "),
            newer.join(", "),
            newest.id,
            day(date, brief)
        )
    })
}

/// The years of which a publication that came later is said to have given the first figure.
fn late(series: &Series, brief: &Brief) -> Option<String> {
    let is_first =
        series.vintage == Vintage::First && !matches!(series.window, Window::State | Window::Years);
    let date = |point: &Point| brief.sources[point.source].date;
    let is_late = |point: &&Point| {
        let is_published = point.basis == Basis::Published;
        is_published && date(point).is_some_and(|date| date.year > point.year().0 + LATE_MAX)
    };
    let late: Vec<&Point> = { series.points.iter() }
        .filter(|_| is_first)
        .filter(is_late)
        .collect();
    if late.len() < YEARS_MIN {
        return None;
    }
    let years: Vec<String> = late.iter().map(|point| point.when.to_string()).collect();
    let last = late.iter().filter_map(|point| date(point)).max()?;
    Some(format!(
        "{} said to be as first published, and of a publication of {}",
        years.join(", "),
        day(last, brief)
    ))
}
