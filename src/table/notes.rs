//! Where the figures of a table stand, with what must be said of single ones.

use super::Note;
use crate::brief::{Basis, Brief, Chart, Point};
use crate::chart::basis_word;
use crate::figure::{period, when};
use crate::join::{concat, end, join, sentences};
use crate::outline::cited::of_source;
use crate::outline::contains;
use crate::text::capital;

/// Where the figures stand: one note for each source and basis, with what is said at single points.
pub(super) fn notes(brief: &Brief, chart: &Chart, language_index: usize) -> Vec<Note> {
    let mut found: Vec<(usize, Basis)> = Vec::new();
    for point in chart.series.iter().flat_map(|series| &series.points) {
        if !found.contains(&(point.source, point.basis)) {
            found.push((point.source, point.basis));
        }
    }
    let mut notes = Vec::new();
    for of in found {
        notes.push(note(brief, chart, of, language_index));
    }
    notes
}

/// What is said of the figures from a source with a basis.
fn note(
    brief: &Brief,
    chart: &Chart,
    (source, basis): (usize, Basis),
    language_index: usize,
) -> Note {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let is_of = |point: &Point| (point.source, point.basis) == (source, basis);
    // The names that share a span stand before it together.
    let mut figures: Vec<(Vec<String>, String)> = Vec::new();
    let mut text: Vec<String> = vec![basis_word(basis, language).into()];
    for series in &chart.series {
        let name = match series.group {
            // Its series are alike in every group, and their names would only be repeated.
            Some(group) => chart.groups[group].name.fill(voice),
            None => series.name.fill(voice),
        };
        let mut periods: Vec<String> = Vec::new();
        for point in &series.points {
            if !is_of(point) {
                continue;
            }
            let when = when(point, language);
            // What is said of several series at once is said once.
            let earlier = text.len();
            let mut say = |said: String| {
                if !text[..earlier].contains(&said) {
                    text.push(said);
                }
            };
            for (place, said) in [&point.gap, &point.note].into_iter().enumerate() {
                let Some(said) = said else {
                    continue;
                };
                let said = said.fill(voice);
                // What one of several series says is said of that one.
                let mut shared = true;
                for other in &chart.series {
                    let (mut is_in, mut says) = (false, false);
                    for one in other.points.iter().filter(|one| is_of(one)) {
                        is_in = true;
                        if one.when == point.when
                            && let Some(text) = [&one.gap, &one.note][place]
                        {
                            says |= text.fill(voice) == said;
                        }
                    }
                    shared &= says || !is_in;
                }
                // Some begin with their year, as they stand in the picture, and the label of a break may hold it anywhere.
                let bare = said
                    .strip_prefix(&*when)
                    .and_then(|rest| rest.strip_prefix(&*language.colon));
                let said = match bare {
                    Some(rest) => rest.to_owned(),
                    None => said,
                };
                let names_it = said.starts_with(&when) || place == 0 && contains(&said, &when);
                let mut before: Vec<&str> = Vec::new();
                if !names_it {
                    before.push(&when);
                }
                if !shared {
                    before.push(&name);
                }
                say(capital(&match before.as_slice() {
                    [] => said,
                    _ => concat(&[&join(&before, ", "), &language.colon, &said]),
                }));
            }
            if let Some(names) = &point.names {
                let of = match chart.series.len() {
                    1 => String::new(),
                    _ => concat(&[", ", &series.name.fill(voice)]),
                };
                say(concat(&[&when, &of, &language.colon, &names.fill(voice)]));
            }
            periods.push(period(series, point, language));
        }
        // The first and the last of a run are enough; what lies between is in the table.
        let span = match periods.as_slice() {
            [] => continue,
            [one] => one.clone(),
            [first, .., last] => concat(&[first, " – ", last]),
        };
        match figures.iter_mut().find(|(_, other)| *other == span) {
            Some((names, _)) if names.contains(&name) => {}
            Some((names, _)) => names.push(name),
            None => figures.push((vec![name], span)),
        }
    }
    let mut entries: Vec<String> = Vec::new();
    for (names, span) in &figures {
        entries.push(concat(&[&join(names, ", "), " (", span, ")"]));
    }
    let mut text = sentences(&text);
    end(&mut text);
    Note {
        figures: capital(&join(&entries, &language.semicolon)),
        text,
        source: of_source(brief, &brief.sources[source], language_index),
    }
}
