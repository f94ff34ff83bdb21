//! A bar for each group, stacked from counts.

use super::{Scene, Sheet};

pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>) -> f64 {
    let _ = scene;
    sheet.width
}
