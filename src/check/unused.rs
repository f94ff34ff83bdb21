//! What a brief lists and nothing in it uses: readers see none of it, and a source that was forgotten is cited nowhere.

use std::collections::BTreeSet;

use super::Found;
use crate::brief::{Chart, Unit};
use crate::theme::Paint;

/// How the problem begins of a source that no figure has. One that only stands behind those of its points is named all
/// the same, and only the brief as it was written tells.
pub(crate) const SOURCE: &str = "source that nothing uses";

impl Found<'_> {
    /// Sources, colors, units and scales.
    pub(super) fn unused(&mut self) {
        let brief = self.brief;
        // Without a chart nothing can use them, and that is told.
        if brief.charts().next().is_none() {
            return;
        }
        let series = || brief.charts().flat_map(|chart| &chart.series);
        let points = series().flat_map(|one| &one.points);
        let sources: BTreeSet<usize> = points.map(|point| point.source).collect();
        let from = brief.sources.iter().flat_map(|one| &one.from).copied();
        let sources: BTreeSet<usize> = sources.into_iter().chain(from).collect();
        for (index, source) in brief.sources.iter().enumerate() {
            if !sources.contains(&index) {
                let message = format!("{SOURCE}: \"{}\"", source.id);
                let advice = format!(
                    "write \"source\": \"{id}\" in the series or the point that has its figure from there, or name it in \"from\" of what was calculated from it; else take it out",
                    id = source.id
                );
                self.tell(&format!("sources[{index}]"), message, advice);
            }
        }
        let own =
            |paint: Paint, index: usize| matches!(paint, Paint::Own(own) if own.index == index);
        for (index, color) in brief.colors.iter().enumerate() {
            let terms = brief.scales.iter().flat_map(|scale| &scale.terms);
            let mut paints = series()
                .map(|one| one.paint)
                .chain(terms.map(|term| term.paint));
            if !paints.any(|paint| own(paint, index)) {
                self.nowhere("colors", "color", index, &color.id, "of a series");
            }
        }
        for (index, unit) in brief.units.iter().enumerate() {
            let of_charts = brief.charts().map(|chart| chart.unit);
            let mut units = of_charts.chain(series().map(|one| one.unit));
            if !units.any(|one| one == Unit::Own(index)) {
                self.nowhere("units", "unit", index, &unit.id, "of a chart or a series");
            }
        }
        for (index, scale) in brief.scales.iter().enumerate() {
            let uses = |chart: &Chart| chart.scale == Some(index);
            if !brief.charts().any(uses) {
                self.nowhere("scales", "scale", index, &scale.id, "of a chart");
            }
        }
    }

    fn nowhere(&mut self, list: &str, field: &str, index: usize, id: &str, of: &str) {
        // Of one with the id of something built in it is told already.
        let path = format!("{list}[{index}]");
        if self.problems.iter().any(|one| one.path.starts_with(&path)) {
            return;
        }
        let message = format!("{field} that nothing uses: \"{id}\"");
        let advice = format!("write \"{field}\": \"{id}\" {of} that is meant; else take it out");
        self.tell(&path, message, advice);
    }
}
