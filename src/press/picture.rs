//! The whole picture, on a canvas or as SVG.

use super::layout;
use super::{Take, metadata, texts};
use crate::chart::Plan;
use crate::painter::Painter;
use crate::surface::Surface;
use crate::svg::{About, SCALE, Svg};

/// Draws the whole picture and says what stands where.
pub fn draw(take: &Take<'_>, painter: &mut dyn Painter) -> Plan {
    layout::draw(take, painter)
}

/// As SVG text with its metadata; the same bytes wherever it is called.
pub fn svg(take: &Take<'_>) -> String {
    let language = take.voice().language;
    let medium = Svg::new(take.frame.width_css, take.height_css, language.rtl);
    let mut surface = Surface::new(medium, SCALE, SCALE);
    draw(take, &mut surface);
    let about = About {
        lang: &language.tag,
        name: &texts::alt(take),
        long: &texts::page_texts(take).long,
        metadata: &metadata::rdf(take),
    };
    // Writing text cannot fail.
    surface
        .finish()
        .map(|svg| svg.text(&about))
        .unwrap_or_default()
}

/// What that SVG holds, and where.
pub fn plan(take: &Take<'_>) -> Plan {
    let medium = Svg::new(take.frame.width_css, take.height_css, false);
    draw(take, &mut Surface::new(medium, SCALE, SCALE))
}
