//! Sentences that are word for word as they were, although figures of their charts changed: what named a time, compared or
//! ranked may be true no more.

use std::collections::BTreeMap;

use super::{Change, diff, is_dutch};
use crate::brief::{Brief, Chart};
use crate::check::claims::{self, Where};
use crate::text::Text;
use crate::value::{Value, plain};

/// So many changes of the charts are said beside a text at most. 2.
const CHANGES_MAX: usize = 2;

/// A text that stayed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stayed {
    /// Its path in the new brief.
    pub path: String,
    /// Those of its sentences that name a time, compare or rank, as readers read them; of a section's text, all.
    pub text: String,
    /// What changed of the figures that it is about, in few words.
    pub changes: Vec<String>,
}

impl From<Stayed> for Value {
    fn from(stayed: Stayed) -> Value {
        let Stayed {
            path,
            text,
            changes,
        } = stayed;
        Raw {
            path,
            text,
            changes,
        }
        .into()
    }
}

struct Raw {
    path: String,
    text: String,
    changes: Vec<String>,
}

plain! {
    Raw { path, text, changes }
}

/// The texts of the new brief, in its order, that stayed as they were and may be true no more.
pub fn stayed(old: &Brief, new: &Brief, lang: &str) -> Vec<Stayed> {
    let changed = of_charts(diff(old, new, lang));
    let before = texts(old);
    let mut all = Vec::new();
    for place in all_texts(new) {
        let ids = place.charts.iter().map(|chart| &*chart.id);
        let changes: Vec<&(String, String)> =
            ids.filter_map(|id| changed.get(id)).flatten().collect();
        if changes.is_empty() {
            continue;
        }
        for (index, language) in new.languages.iter().enumerate() {
            let other = old.languages.iter().position(|one| one.tag == language.tag);
            let written = place.text.claimed(index, series(&place.charts));
            let key = (key(&place, new), name(&place));
            let read = |(other, (text, charts)): (usize, &(&Text, Vec<&Chart>))| {
                text.claimed(other, series(charts))
            };
            let Some(as_it_was) = other.zip(before.get(&key)).map(read) else {
                continue;
            };
            // Who wrote a sentence anew may have left the one beside it; of a section's text all are, and were read then.
            let then = claims::ageing(&as_it_was, &place, language);
            let is_left = |one: &&str| match claims::is_of_section(&place) {
                true => as_it_was == written,
                false => then.contains(one),
            };
            let mut ageing = claims::ageing(&written, &place, language);
            ageing.retain(is_left);
            if ageing.is_empty() {
                continue;
            }
            let known = changes.len().saturating_sub(CHANGES_MAX);
            // A revised figure of a year that is named there is what makes it untrue.
            let is_named = |when: &str| when.get(..4).is_some_and(|year| written.contains(year));
            let (named, others): (Vec<_>, Vec<_>) = changes
                .iter()
                .copied()
                .partition(|(when, _)| is_named(when));
            let mut said: Vec<String> = { named.into_iter().chain(others) }
                .take(CHANGES_MAX)
                .map(|(_, said)| said.clone())
                .collect();
            if known > 0 {
                said.push(match is_dutch(new, lang) {
                    true => format!("en nog {known}"),
                    false => format!("and {known} more"),
                });
            }
            let said_now: Vec<String> = ageing
                .iter()
                .map(|one| claims::read(one, &place, language).trim().to_owned())
                .collect();
            all.push(Stayed {
                path: format!("{}.{}", place.path, language.tag),
                text: said_now.join(" "),
                changes: said,
            });
        }
    }
    all
}

/// What stands above the list of them, in the language of the answer.
pub fn stayed_head(new: &Brief, lang: &str) -> &'static str {
    match is_dutch(new, lang) {
        true => {
            "deze teksten zijn zoals ze waren; lees ze nog eens, want niemand anders vindt wat er niet meer klopt:"
        }
        false => {
            "these texts are as they were; read them once more, for nobody else will find what is true no more:"
        }
    }
}

/// The figures that changed, came or went, by the id of their chart; the newest first, each with its time.
fn of_charts(changes: Vec<Change>) -> BTreeMap<String, Vec<(String, String)>> {
    let mut all: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for change in changes {
        let of = |kind: &str| {
            change
                .place
                .iter()
                .find_map(|part| part.strip_prefix(kind)?.strip_prefix(' '))
        };
        let is_figure = matches!(&*change.field, "" | "value" | "until");
        if let (Some(chart), Some(point), true) =
            (of("chart"), of("point").or(of("series")), is_figure)
        {
            let list = all.entry(chart.to_owned()).or_default();
            list.push((point.to_owned(), change.sentence.clone()));
        }
    }
    for list in all.values_mut() {
        list.sort_by(|one, other| other.0.cmp(&one.0));
    }
    all
}

/// The texts of a brief by the part that they stand in, which may have moved.
fn texts(brief: &Brief) -> BTreeMap<(String, String), (&Text, Vec<&Chart>)> {
    let places = all_texts(brief).into_iter();
    places
        .map(|place| {
            (
                (key(&place, brief), name(&place)),
                (place.text, place.charts),
            )
        })
        .collect()
}

/// The texts that claim something, and those that may name a time.
fn all_texts(brief: &Brief) -> Vec<Where<'_>> {
    let mut all = claims::texts(brief);
    all.extend(claims::labels(brief));
    all
}

/// The ids of a text's section and chart.
fn key(place: &Where<'_>, brief: &Brief) -> String {
    let mut sections = brief.sections.iter().enumerate();
    let inside = |index: usize| place.path.starts_with(&format!("sections[{index}]."));
    let section = sections.find(|(index, _)| inside(*index));
    match section {
        Some(_) if place.path.contains(".charts[") => format!(
            "chart {}",
            place.charts.first().map_or("", |chart| &chart.id)
        ),
        Some((_, section)) => format!("section {}", section.id),
        None => String::new(),
    }
}

/// The field of a text, with the series that it is of.
fn name(place: &Where<'_>) -> String {
    let from = place
        .path
        .find(".series[")
        .or(place.path.rfind('.'))
        .unwrap_or(0);
    place.path[from..].to_owned()
}

/// Only a chart's own texts have slots.
fn series<'b>(charts: &[&'b Chart]) -> &'b [crate::brief::Series] {
    match charts {
        [chart] => &chart.series,
        _ => &[],
    }
}
