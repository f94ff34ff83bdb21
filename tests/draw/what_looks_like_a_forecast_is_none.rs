//! Of several lines one is whole: where nothing is forecast, nothing should look as if it were.

use crate::common::builtin;
use civic_brief::brief::{Brief, Chart, Kind, View};
use civic_brief::chart::{Frame, Shown};
use civic_brief::picture;
use civic_brief::theme::{LIGHT, Pattern, Role};

/// In how many pieces each line of a chart is drawn.
fn pieces(brief: &Brief, chart: &Chart, drawn: &[usize]) -> Vec<usize> {
    let view = View {
        kind: Kind::Line(drawn.to_vec()),
        ..chart.views[0].clone()
    };
    let frame = Frame {
        width_css: 720.0,
        language_index: 0,
        theme: LIGHT,
        shown: Shown::of(&view, None, std::iter::empty()),
        alone: None,
    };
    let svg = picture::svg(brief, chart, &view, frame);
    let of = |index: &usize| {
        let color = LIGHT.swatch(chart.series[*index].paint).fill.css();
        let lines = svg.lines().filter(|line| line.starts_with("<polyline"));
        lines.filter(|line| line.contains(&color)).count()
    };
    drawn.iter().map(of).collect()
}

/// The numbers of countries, and where two of the ratings stand.
fn countries(brief: &mut Brief) -> (&mut Chart, [usize; 2]) {
    let charts = brief.sections.iter_mut().flat_map(|one| &mut one.charts);
    let chart = { charts }.find(|chart| chart.id == "countries");
    let chart = chart.expect("the numbers of countries");
    let places = ["open", "closed"].map(|id| {
        let place = chart.series.iter().position(|one| one.id == id);
        place.expect("a rating")
    });
    (chart, places)
}

#[test]
fn a51_a_line_whose_pattern_is_filled_is_whole_wherever_it_stands() {
    let mut brief = builtin();
    let (chart, [open, closed]) = countries(&mut brief);
    let (chart, brief) = (chart.clone(), brief);
    let whole = pieces(&brief, &chart, &[closed])[0];
    for drawn in [[open, closed], [closed, open]] {
        for (index, pieces) in drawn.into_iter().zip(pieces(&brief, &chart, &drawn)) {
            assert_eq!(pieces == whole, index == closed, "{drawn:?}: {pieces}");
        }
    }
}

#[test]
fn a51_of_lines_that_no_pattern_tells_apart_the_first_is_whole() {
    let mut brief = builtin();
    let (chart, [open, closed]) = countries(&mut brief);
    chart.series[open].paint = Role::Single.into();
    let (chart, brief) = (chart.clone(), brief);
    let patterns = [open, closed].map(|index| chart.series[index].paint.pattern());
    assert_eq!(patterns, [Pattern::Solid; 2]);
    for drawn in [[open, closed], [closed, open]] {
        let whole = pieces(&brief, &chart, &drawn[..1])[0];
        let pieces = pieces(&brief, &chart, &drawn);
        assert!(
            pieces[0] == whole && pieces[1] > 2 * whole,
            "{drawn:?}: {pieces:?}"
        );
    }
}
