//! A part of a brief that is a brief too: one chart, with what it needs of the rest.

use crate::brief::{Brief, Chart, Licence, Publisher, Series, Source, Title};

/// The chart of that id, with the one that it can be exchanged for; none where the brief has no such chart.
///
/// Everything else that charts refer to by its place stays there, empty, so that no place changes.
pub fn part(brief: &Brief, chart: &str) -> Option<Brief> {
    let chart = brief.charts().find(|one| one.id == chart)?;
    let counted = chart.counted.as_ref();
    let wanted =
        |one: &Chart| one.id == chart.id || counted.is_some_and(|other| one.id == other.also);
    let mut part = brief.clone();
    for section in &mut part.sections {
        section.within = None;
        section.charts.retain(wanted);
    }
    part.sections.retain(|section| !section.charts.is_empty());

    let series: Vec<&Series> = part.charts().flat_map(|one| &one.series).collect();
    let points = series.iter().flat_map(|one| &one.points);
    let mut sources: Vec<usize> = points.map(|point| point.source).collect();
    // What an own calculation was made from comes with it, and that was made from earlier ones alone.
    let mut at = 0;
    while let Some(&source) = sources.get(at) {
        sources.extend(&brief.sources[source].from);
        at += 1;
    }
    let counters = series.iter().map(|one| one.counter);
    let publishers: Vec<usize> = counters
        .chain(sources.iter().map(|one| brief.sources[*one].publisher))
        .collect();
    let scales: Vec<usize> = part.charts().filter_map(|one| one.scale).collect();

    for (index, source) in part.sources.iter_mut().enumerate() {
        if !sources.contains(&index) {
            *source = no_source();
        }
    }
    for (index, Publisher { id, name, hosts }) in part.publishers.iter_mut().enumerate() {
        if !publishers.contains(&index) {
            (*id, *name, *hosts) = (String::new(), name.without_words(), Vec::new());
        }
    }
    for (index, scale) in part.scales.iter_mut().enumerate() {
        if !scales.contains(&index) {
            scale.id.clear();
            scale.terms.clear();
        }
    }
    Some(part)
}

fn no_source() -> Source {
    Source {
        id: String::new(),
        publisher: 0,
        title: Title::Published {
            text: String::new(),
            lang: String::new(),
        },
        date: None,
        url: None,
        seen: None,
        quoted_by: None,
        licence: Licence::NotStated,
        from: Vec::new(),
    }
}
