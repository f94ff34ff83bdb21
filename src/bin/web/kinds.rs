//! The kinds of pictures that each chart of the built-in brief has: who shows one chart of it loads a module that draws
//! no others.

use std::collections::BTreeSet;

use anyhow::Result;
use civic_brief::brief::{Brief, Chart, Kind};
use civic_brief::packed::part;

use crate::files;
use crate::published::{Listed, Published};
use crate::scripts::FROM_CHARTS;

/// The modules that draw a chart, as a script.
pub const LIST: &str = "target/web/firsts.js";
/// The modules of `civic_brief::chart` that draw a kind, in the order of [`index`].
const NAMES: [&str; 10] = [
    "stacked_bar",
    "waffle",
    "squares",
    "line",
    "column",
    "bars",
    "dots",
    "group_bars",
    "group_squares",
    "steps",
];

/// The function that draws each kind, as the module's names have it.
pub fn functions() -> Vec<String> {
    let function = |name| format!("civic_brief::chart::{name}::draw");
    NAMES.into_iter().map(function).collect()
}

/// Which of them draws a kind.
fn index(kind: &Kind) -> usize {
    match kind {
        Kind::StackedBar(_) => 0,
        Kind::Waffle(_) => 1,
        Kind::Squares(_) => 2,
        Kind::Line(_) => 3,
        Kind::Column(_) => 4,
        Kind::Bars(_) => 5,
        Kind::Dots(_) => 6,
        Kind::GroupBars(_) => 7,
        Kind::GroupSquares(_) => 8,
        Kind::Steps(_) => 9,
    }
}

/// Charts, by the kinds that all their views together draw.
#[derive(Default)]
pub struct Charts {
    /// Each once, as indexes of [`functions`].
    pub sets: Vec<BTreeSet<usize>>,
    /// What is added to those: first all kinds, then what charts need for the one that counts the same otherwise.
    pub added: Vec<BTreeSet<usize>>,
    /// For each chart, in the order of the brief, its id, which of the sets it has, and which of those is added where one is.
    of: Vec<(String, usize, Option<usize>)>,
}

impl Charts {
    /// The charts of a brief: another view may be chosen, and the tallest decides how much room is kept.
    pub fn of(brief: &Brief) -> Charts {
        let mut charts = Charts {
            sets: Vec::new(),
            added: vec![(0..NAMES.len()).collect()],
            of: Vec::new(),
        };
        for chart in brief.charts() {
            let own = kinds([chart]);
            // What comes of the brief with this chart may be shown in its place.
            let part = part(brief, &chart.id);
            let all = part.as_ref().map(|part| kinds(part.charts()));
            let missing = &all.unwrap_or_default() - &own;
            let missing = (!missing.is_empty()).then(|| place(&mut charts.added, missing));
            let own = place(&mut charts.sets, own);
            charts.of.push((chart.id.clone(), own, missing));
        }
        charts
    }

    /// What each chart has of something that there is for each set.
    pub fn each<'a, T>(&'a self, of_sets: &'a [T]) -> impl Iterator<Item = (&'a String, &'a T)> {
        let of = self.of.iter();
        of.filter_map(|(id, index, _)| Some((id, of_sets.get(*index)?)))
    }

    /// Which of what is added a chart needs for the one that counts the same otherwise.
    pub fn missing(&self, id: &str) -> Option<usize> {
        let (.., missing) = self.of.iter().find(|(chart, ..)| chart == id)?;
        *missing
    }

    /// Writes which module draws a chart, and what is added to it.
    pub fn write(&self, firsts: &[Published], added: &[Published]) -> Result<()> {
        let mut listed = Listed::default();
        let mut list = |name: &str, files: &[Published]| {
            let files: Vec<String> = files.iter().map(|file| listed.at(file)).collect();
            format!("const {name} = [\n{},\n];\n", files.join(",\n"))
        };
        let (sets, more) = (list("sets", firsts), list("added", added));
        let (mut own, mut missing) = (String::new(), String::new());
        for (_, index, added) in &self.of {
            own += &format!("sets[{index}], ");
            missing += &match added {
                Some(index) => format!("added[{index}], "),
                None => ", ".into(),
            };
        }
        let missing = missing.trim_end_matches(", ");
        let script = format!(
            "// Written by the build: src/bin/web/kinds.rs\n\
             {FROM_CHARTS}{}{sets}{more}\
             export const firsts = byChart([{own}]);\n\
             export const missing = byChart([{missing}]);\n\
             export const [kinds] = added;\n",
            listed.head(),
        );
        files::write(LIST, script)
    }
}

/// The kinds that all views of some charts together draw.
fn kinds<'a>(charts: impl IntoIterator<Item = &'a Chart>) -> BTreeSet<usize> {
    let views = charts.into_iter().flat_map(|chart| &chart.views);
    views.map(|view| index(&view.kind)).collect()
}

/// Where a set is among others, put at their end where it is not.
fn place(sets: &mut Vec<BTreeSet<usize>>, set: BTreeSet<usize>) -> usize {
    let known = sets.iter().position(|one| *one == set);
    known.unwrap_or_else(|| {
        sets.push(set);
        sets.len() - 1
    })
}

/// How a script is bundled that starts the module.
pub fn listed() -> String {
    format!("--alias:firsts=./{LIST}")
}
