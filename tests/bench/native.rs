//! How long the core takes, natively: `cargo bench`. What a page pays besides is measured by `cargo web bench`.

#[path = "../common/mod.rs"]
mod common;

use civic_brief::BUILTIN;
use civic_brief::brief::{Brief, Chart, View};
use civic_brief::chart::{Frame, Shown};
use civic_brief::outline::outline;
use civic_brief::press::{Take, format, picture as taken, render};
use civic_brief::table::table;
use civic_brief::theme::LIGHT;
use civic_brief::value::Value;
use civic_brief::{csv_file, picture};
use divan::Bencher;

/// The width of a page's column, in CSS pixels.
const WIDTH_CSS: f64 = 720.0;
/// English, in the built-in brief.
const EN: usize = 1;
/// One view of each kind, as `chart/view` of the built-in brief.
const KINDS: [&str; 11] = [
    "population-share/bar",
    "population-share/squares",
    "population-trend/combined",
    "population-trend/ratings",
    "countries/squares",
    "regions/bars",
    "regions/squares",
    "defenders-killed/columns",
    "defenders-by-country/bars",
    "journalists-counters/dots",
    "icc-sanctions/steps",
];

fn main() {
    divan::main();
}

fn value() -> Value {
    serde_json::from_str(BUILTIN).expect("JSON")
}

/// The chart and the view of a name in [`KINDS`].
fn view_of<'a>(brief: &'a Brief, name: &str) -> (&'a Chart, &'a View) {
    let (chart, view) = name.split_once('/').expect("a chart and a view");
    let chart = brief.charts().find(|one| one.id == chart).expect("a chart");
    let view = chart
        .views
        .iter()
        .find(|one| one.id == view)
        .expect("a view");
    (chart, view)
}

#[divan::bench]
fn parse() -> Value {
    value()
}

#[divan::bench]
fn read_and_check(bencher: Bencher) {
    let value = value();
    bencher.bench_local(|| Brief::read(&value));
}

#[divan::bench(args = KINDS)]
fn draw_svg(bencher: Bencher, name: &str) {
    let brief = common::builtin();
    let (chart, view) = view_of(&brief, name);
    let frame = Frame {
        width_css: WIDTH_CSS,
        language_index: EN,
        theme: LIGHT,
        shown: Shown::of(view, view.years().first().copied(), std::iter::empty()),
        alone: None,
    };
    bencher.bench_local(|| picture::svg(&brief, chart, view, frame));
}

#[divan::bench(args = ["population-share", "countries", "regions"])]
fn make_table(bencher: Bencher, name: &str) {
    let brief = common::builtin();
    let chart = brief.charts().find(|one| one.id == name).expect("a chart");
    bencher.bench_local(|| table(&brief, chart, EN));
}

#[divan::bench]
fn outline_of_all(bencher: Bencher) {
    let brief = common::builtin();
    bencher.bench_local(|| outline(&brief, EN));
}

/// A picture to take along: laid out for its size, as SVG, and as pixels.
mod export {
    use super::*;

    fn with_take(bencher: Bencher, work: impl Fn(&Take<'_>) -> usize) {
        let brief = common::builtin();
        let (chart, view) = view_of(&brief, KINDS[0]);
        let size = format("1080x1080").expect("a size");
        let take = Take::new(&brief, chart, view, EN, size);
        bencher.bench_local(|| work(&take));
    }

    #[divan::bench]
    fn svg(bencher: Bencher) {
        with_take(bencher, |take| taken::svg(take).len());
    }

    #[divan::bench]
    fn png(bencher: Bencher) {
        with_take(bencher, |take| render::png(take).expect("a picture").len());
    }
}

#[divan::bench]
fn csv(bencher: Bencher) {
    let brief = common::builtin();
    let chart = brief.charts().next().expect("a chart");
    bencher.bench_local(|| csv_file::csv(&brief, chart, EN));
}
