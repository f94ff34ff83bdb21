//! The pictures of readers who set their system otherwise: forced colours, patterns, more contrast.

mod common;

use std::collections::BTreeSet;

use civic_brief::brief::Chart;
use civic_brief::chart::Mark;
use civic_brief::picture;
use civic_brief::theme::{Color, LIGHT, Pattern, Role, Theme};
use common::{Picture, builtin, compare, forced, pictures, pseudo, settings};

#[test]
fn every_picture_of_such_a_reader_is_as_it_was() {
    let brief = pseudo();
    let changed: Vec<String> = settings(&brief)
        .iter()
        .filter_map(|p| {
            let svg = picture::svg(&brief, p.chart, p.view, p.frame);
            compare(&format!("snapshots/{}.svg", p.name), &svg).err()
        })
        .collect();
    assert!(
        changed.is_empty(),
        "{} changed; BLESS=1 accepts\n{}",
        changed.len(),
        changed.join("\n")
    );
}

/// The value of an attribute in every element of an SVG that has it.
fn values<'a>(svg: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    svg.split(&[' ', '\n'][..]).filter_map(move |part| {
        let rest = part.strip_prefix(name)?.strip_prefix("=\"")?;
        Some(&rest[..rest.find('"')?])
    })
}

fn colors(svg: &str) -> BTreeSet<String> {
    let all = values(svg, "fill").chain(values(svg, "stroke"));
    all.filter(|color| *color != "none")
        .map(Into::into)
        .collect()
}

#[test]
fn a63_forced_colours_are_the_systems_and_no_others() {
    let brief = builtin();
    let theme = forced();
    let allowed: BTreeSet<String> = [theme.paper, theme.ink, theme.grid].map(Color::css).into();
    for p in of_theme(pictures(&brief, &[320.0, 720.0]), theme) {
        let used = colors(&picture::svg(&brief, p.chart, p.view, p.frame));
        assert!(used.is_subset(&allowed), "{}: {used:?}", p.name);
        assert!(used.contains("#000000"), "{}", p.name);
    }
}

fn of_theme(pictures: Vec<Picture<'_>>, theme: Theme) -> Vec<Picture<'_>> {
    let plain = pictures.into_iter().filter(|p| p.frame.theme == LIGHT);
    plain
        .map(|mut p| {
            p.frame.theme = theme;
            p
        })
        .collect()
}

#[test]
fn a52_patterns_are_off_by_default_and_have_more_ink_the_less_free_a_rating_is() {
    assert!(!LIGHT.patterns);
    let ratings = &Role::ALL[..5];
    let order: Vec<Pattern> = ratings
        .iter()
        .map(|role| LIGHT.swatch(*role).pattern)
        .collect();
    use Pattern::{Cross, Diagonal, Dots, Plain, Solid};
    assert_eq!(order, [Plain, Dots, Diagonal, Cross, Solid]);
    // In one colour the parts of the bar differ, and by as much as this order says.
    let brief = builtin();
    let found = of_theme(pictures(&brief, &[720.0]), forced());
    let p = found
        .iter()
        .find(|p| p.chart.id == "population-share" && p.view.id == "bar")
        .expect("the bar");
    let svg = picture::svg(&brief, p.chart, p.view, p.frame);
    let marks = picture::plan(&brief, p.chart, p.view, p.frame).marks;
    let shares: Vec<f64> = marks.iter().map(|mark| ink(&svg, mark)).collect();
    assert_eq!(shares.len(), 5);
    assert!(
        shares.is_sorted_by(|a, b| *b > a + 0.05),
        "parts in ink: {shares:?}"
    );
}

/// The part of a mark, without its edge, its foot and its text, that is in ink.
fn ink(svg: &str, mark: &Mark) -> f64 {
    let tree =
        resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).expect("a picture");
    let size = tree.size();
    let mut pixels =
        resvg::tiny_skia::Pixmap::new(size.width() as u32, size.height() as u32).expect("pixels");
    pixels.fill(resvg::tiny_skia::Color::WHITE);
    resvg::render(&tree, Default::default(), &mut pixels.as_mut());
    let rect = mark.rect;
    let (mut all, mut dark) = (0.0, 0.0);
    for y in rect.y as u32 + 3..(rect.y + rect.height / 3.0) as u32 {
        for x in rect.x as u32 + 3..rect.right() as u32 - 3 {
            let pixel = pixels.pixel(x, y).expect("within");
            all += 1.0;
            dark += 1.0 - f64::from(pixel.red()) / 255.0;
        }
    }
    dark / all
}

#[test]
fn a51_with_patterns_derived_figures_still_look_different_from_published_ones() {
    let brief = builtin();
    let mut published = brief.clone();
    let charts = |brief: &mut civic_brief::brief::Brief, change: fn(&mut Chart)| {
        for section in &mut brief.sections {
            section.charts.iter_mut().for_each(change);
        }
    };
    charts(&mut published, |chart| {
        for point in chart
            .series
            .iter_mut()
            .flat_map(|series| &mut series.points)
        {
            point.basis = civic_brief::brief::Basis::Published;
        }
    });
    let theme = LIGHT.with_patterns(true);
    let (ours, theirs) = (
        pictures(&brief, &[320.0, 720.0]),
        pictures(&published, &[320.0, 720.0]),
    );
    let mut different = 0;
    for (p, q) in of_theme(ours, theme)
        .into_iter()
        .zip(of_theme(theirs, theme))
    {
        let marks = picture::plan(&brief, p.chart, p.view, p.frame).marks;
        let open = marks.iter().any(|mark| {
            use civic_brief::brief::Basis::{Derived, Own};
            matches!(
                p.chart.series[mark.series].points[mark.point].basis,
                Derived | Own
            )
        });
        let shapes = |svg: String| svg.matches("/>").count();
        let ours = shapes(picture::svg(&brief, p.chart, p.view, p.frame));
        let theirs = shapes(picture::svg(&published, q.chart, q.view, q.frame));
        // More than the swatch of the key with its two shapes.
        assert_eq!(
            ours > theirs + 2,
            open,
            "{}: {ours} shapes for {theirs}",
            p.name
        );
        different += usize::from(open);
    }
    assert!(
        different > 20,
        "only {different} pictures hold such figures"
    );
}

#[test]
fn a65_with_more_contrast_every_mark_has_an_edge_of_ink_and_what_is_not_needed_is_gone() {
    let brief = builtin();
    let theme = LIGHT.with_more_contrast();
    for p in of_theme(pictures(&brief, &[320.0, 720.0]), theme) {
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        let used = colors(&svg);
        for gone in [LIGHT.grid, LIGHT.muted, LIGHT.axis] {
            assert!(!used.contains(&gone.css()), "{}: {}", p.name, gone.css());
        }
        let rects = svg.lines().filter(|line| line.starts_with("<rect"));
        let edges: Vec<&str> = rects
            .filter(|line| line.contains(&theme.ink.css()))
            .collect();
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let has_edge = |mark: &&Mark| {
            let side = |name: &str, length: f64| format!(" {name}=\"{}\"", length.round());
            let (width, height) = (
                side("width", mark.rect.width),
                side("height", mark.rect.height),
            );
            edges
                .iter()
                .any(|line| line.contains(&width) || line.contains(&height))
        };
        // Dots and lines are of one colour; of squares each has its edge.
        let kinds = [
            "dots", "lines", "combined", "ratings", "columns", "steps", "squares",
        ];
        if !kinds.contains(&p.view.id.as_str()) {
            let bare: Vec<&Mark> = plan.marks.iter().filter(|mark| !has_edge(mark)).collect();
            assert!(bare.is_empty(), "{}: {bare:?}", p.name);
        }
    }
}
