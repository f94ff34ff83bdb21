//! A chart as SVG text, for a page, a file and the tests alike.

use crate::brief::{Brief, Chart, View};
use crate::chart::{self, Frame, Plan};
use crate::long;
use crate::outline::said;
use crate::surface::Surface;
use crate::svg::{About, SCALE, Svg};

/// The SVG of a view; the same bytes wherever it is called.
pub fn svg(brief: &Brief, chart: &Chart, view: &View, frame: Frame) -> String {
    let language = &brief.languages[frame.language_index];
    let height_css = plan(brief, chart, view, frame).height_css;
    let medium = Svg::new(frame.width_css, height_css, language.rtl);
    let mut surface = Surface::new(medium, SCALE, SCALE);
    chart::draw(brief, chart, view, frame, &mut surface);
    let name = said::alt(brief, chart, view, frame.language_index, frame.shown);
    let long = long::text(brief, chart, view, frame.language_index, frame.shown);
    // Writing text cannot fail.
    surface
        .finish()
        .map(|svg| {
            svg.text(&About {
                lang: &language.tag,
                name: &name,
                long: &long,
                metadata: "",
            })
        })
        .unwrap_or_default()
}

/// What that SVG holds, and where.
pub fn plan(brief: &Brief, chart: &Chart, view: &View, frame: Frame) -> Plan {
    let measure = Surface::new(Svg::new(frame.width_css, 0.0, false), SCALE, SCALE);
    chart::plan(brief, chart, view, frame, &measure)
}
