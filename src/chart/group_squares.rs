//! A block of unit squares for each group, all of one size.

use super::group_bars::{counts, groups, head, key};
use super::waffle::Block;
use super::{Scene, Sheet};
use crate::theme::size;

/// Side of a square in CSS pixels. 11.
const SQUARE: f64 = 11.0;
/// The least and the greatest where the picture stands alone. 5 to 40.
const SQUARE_ALONE: (f64, f64) = (5.0, 40.0);
/// From a block to the next group, in CSS pixels. 14.
const BETWEEN: f64 = 14.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let groups = groups(scene);
    let (Some(first), Some(year)) = (groups.first(), scene.frame.shown.year) else {
        return 0.0;
    };
    let side = (SQUARE * scene.stretch()).clamp(SQUARE_ALONE.0, SQUARE_ALONE.1);
    let between = (BETWEEN * scene.stretch()).max(size::GAP);
    let pitch = side + size::GAP;
    let across = (((sheet.width + size::GAP) / pitch) as usize).max(1);
    let mut top = key(sheet, scene, first);
    for group in &groups {
        let mut y = head(sheet, scene, group, top);
        // Squares of a picture cannot be asked.
        if scene.stands_alone() {
            y = counts(sheet, scene, group, y);
        }
        let block = Block {
            top: y,
            pitch,
            edge: side,
            across,
        };
        let mut place = 0;
        for (index, point) in &group.parts {
            let squares = (*index, *point, point.value as usize);
            place = block.draw(sheet, scene, &squares, place);
        }
        top = y + place.div_ceil(across) as f64 * pitch + between;
    }
    let credit = scene.credit(scene.series(first.parts[0].0), year, year);
    sheet.credit(scene, &credit, top - between)
}
