//! Whether every picture of a brief has room for all that it must say: told to its author, before a reader finds
//! letters too small to read.

use rayon::prelude::*;

use super::{FORMATS, Format, Take, layout};
use crate::brief::{Brief, Chart, View};
use crate::chart::Shown;
use crate::reader::Problem;
use crate::surface::Surface;
use crate::svg::{SCALE, Svg};

/// More values than these are not even tried: at the least size they fill the largest picture. 1000.
const VALUES_MAX: usize = 1000;

/// The views that are too much for a picture, each with the first size and language in which it is.
pub fn crowded(brief: &Brief) -> Vec<Problem> {
    let mut views: Vec<(String, &Chart, &View)> = Vec::new();
    for (section, one) in brief.sections.iter().enumerate() {
        for (chart, one) in one.charts.iter().enumerate() {
            let path = format!("sections[{section}].charts[{chart}]");
            let all = one.views.iter().enumerate();
            views.extend(all.map(|(view, shown)| (format!("{path}.views[{view}]"), one, shown)));
        }
    }
    let told = |(path, chart, view): (String, &Chart, &View)| {
        let (size, tag) = first_without_room(brief, chart, view)?;
        let message = format!("no room for all of it in a picture of {size} in \"{tag}\"");
        Some(Problem::new(path, message))
    };
    views.into_par_iter().filter_map(told).collect()
}

fn first_without_room<'a>(
    brief: &'a Brief,
    chart: &'a Chart,
    view: &'a View,
) -> Option<(&'static str, &'a str)> {
    let none = view.years().is_empty().then_some(None);
    let years: Vec<_> = view.years().iter().copied().map(Some).chain(none).collect();
    // Those of one size in CSS pixels differ in how fine they are, and in nothing else.
    let css = |format: &Format| (format.width_css, format.height_css);
    let sizes = FORMATS.iter().enumerate();
    let other =
        |(place, format): &(usize, &Format)| *place == 0 || css(&FORMATS[place - 1]) != css(format);
    let values = |index: &usize| chart.series[*index].points.len();
    let over_time = view.years().is_empty();
    if over_time && view.series(&chart.series).iter().map(values).sum::<usize>() > VALUES_MAX {
        return Some((FORMATS[0].name, &brief.languages[0].tag));
    }
    for (_, format) in sizes.filter(other) {
        for (index, language) in brief.languages.iter().enumerate() {
            for year in &years {
                let mut take = Take::new(brief, chart, view, index, format);
                take.frame.shown = Shown::of(view, *year, std::iter::empty());
                let medium = Svg::new(format.width_css, format.height_css, language.rtl);
                if !layout::has_room(&take, &Surface::new(medium, SCALE, SCALE)) {
                    return Some((format.name, &language.tag));
                }
            }
        }
    }
    None
}
