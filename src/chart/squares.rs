//! One square for each unit, such as a country, with the labels beside them.

use super::{Scene, Sheet, waffle};
use crate::brief::Parts;
use crate::figure::{unit_word, when_shared};
use crate::join::concat;
use crate::theme::size;

/// Squares in a row. 18: eleven rows for the world's countries.
const SIDE: usize = 18;
/// From how many squares on rows may be twice as long. 360.
const MANY: usize = 360;
/// The widest grid, in CSS pixels. 450.
const GRID: f64 = 450.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>, parts: &Parts) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let Some(year) = scene.frame.shown.year else {
        return 0.0;
    };
    let counted = scene.in_year(&parts.parts);
    let mut groups: Vec<waffle::Squares<'_>> = Vec::new();
    let mut squares = 0;
    for (series, point) in &counted {
        let count = point.value as usize;
        groups.push((*series, *point, count));
        squares += count;
    }
    let drawn = scene.chart.chosen(&parts.parts);
    let time = when_shared(&drawn, year.into(), scene.language);
    let name = concat(&[&unit_word(scene.chart.unit, scene.voice), ", ", &time]);
    let top = waffle::headline(sheet, &scene.total(&counted), &name);
    // Where a picture stands alone, and so has no more height than it has, many squares stand in rows of twice as many.
    let abreast = if scene.stands_alone() && squares > MANY {
        2
    } else {
        1
    };
    let widest = GRID * scene.stretch() * abreast as f64;
    let end = waffle::grid(sheet, scene, &groups, top, (SIDE * abreast, widest));
    let credit = scene.credit(scene.series(parts.parts[0]), year, year);
    sheet.credit(scene, &credit, end + size::GAP)
}
