//! A series as it was last revised, of which some figures are of an older publication: whoever revised the newer ones may
//! have revised those too.

use super::{Claimed, day, english_index};
use crate::brief::{Brief, Point, Series, Source, Vintage};

/// What to do.
const OF_REVISED: &str = "read the older figures anew in the newer publication, and write it as their source; where it does not have them, they may stay";

/// A table of several years was read from a publication that gives so many at least. 2.
const YEARS_MIN: usize = 2;

/// The series of which a newer publication of the same publisher gives some years, and an older one others.
pub(super) fn of(brief: &Brief) -> Vec<Claimed> {
    let mut all = Vec::new();
    for (section, charts) in brief.sections.iter().map(|one| &one.charts).enumerate() {
        for (index, chart) in charts.iter().enumerate() {
            for (place, series) in chart.series.iter().enumerate() {
                let path = format!("sections[{section}].charts[{index}].series[{place}].points");
                let name = series.name.written(english_index(brief), &[]);
                all.extend(figures(series, brief).map(|line| Claimed {
                    said: vec![(path, name)],
                    is_denied: false,
                    figures: vec![line],
                    advice: OF_REVISED,
                }));
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
