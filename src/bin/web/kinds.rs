//! The kinds of pictures that each chart of the built-in brief has: who shows one chart of it loads a module that draws
//! no others.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use civic_brief::brief::{Brief, Chart, Kind};

use crate::build::{Published, at};
use crate::files;

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
pub struct Charts {
    /// Each once, as indexes of [`functions`].
    pub sets: Vec<BTreeSet<usize>>,
    /// Which of them each chart has, by its id.
    of: BTreeMap<String, usize>,
}

impl Charts {
    /// The charts of a brief: another view may be chosen, and the tallest decides how much room is kept.
    pub fn of(brief: &Brief) -> Charts {
        let kinds = |chart: &Chart| -> BTreeSet<usize> {
            let views = chart.views.iter();
            views.map(|view| index(&view.kind)).collect()
        };
        let each: BTreeSet<_> = brief.charts().map(kinds).collect();
        let sets: Vec<_> = each.into_iter().collect();
        let place = |chart: &Chart| sets.iter().position(|set| *set == kinds(chart));
        let of = brief
            .charts()
            .filter_map(|chart| Some((chart.id.to_string(), place(chart)?)));
        Charts {
            of: of.collect(),
            sets,
        }
    }

    /// What each chart has of something that there is for each set.
    pub fn each<'a, T>(&'a self, of_sets: &'a [T]) -> impl Iterator<Item = (&'a String, &'a T)> {
        let of = self.of.iter();
        of.filter_map(|(id, index)| Some((id, of_sets.get(*index)?)))
    }

    /// Writes which module draws a chart, and what makes each of them draw all.
    pub fn write(&self, firsts: &[Published], more: &Published) -> Result<()> {
        let sets: Vec<String> = firsts.iter().map(at).collect();
        let charts: Vec<String> = self
            .of
            .iter()
            .map(|(id, index)| format!("{id:?}: sets[{index}]"))
            .collect();
        let list = format!(
            "// Written by the build: src/bin/web/kinds.rs\n\
             const at = (url, hash) => ({{ url, integrity: `sha256-${{hash}}` }});\n\
             const sets = [\n{},\n];\n\
             export const firsts = {{ {} }};\n\
             export const kinds = {};\n",
            sets.join(",\n"),
            charts.join(", "),
            at(more),
        );
        files::write(LIST, list)
    }
}

/// How a script is bundled that starts the module.
pub fn listed() -> String {
    format!("--alias:firsts=./{LIST}")
}
