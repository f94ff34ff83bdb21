//! The pictures of readers who set their system otherwise: forced colours, patterns, more contrast.

use std::collections::BTreeSet;

use crate::common::{
    Picture, as_if_published, as_they_were, builtin, forced, pictures, pseudo, settings,
};
use civic_brief::brief::{Basis, Kind};
use civic_brief::chart::Mark;
use civic_brief::picture;
use civic_brief::theme::{LIGHT, Pattern, Role, Theme};

#[test]
fn every_picture_of_such_a_reader_is_as_it_was() {
    let brief = pseudo();
    as_they_were(&brief, &settings(&brief));
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
    // As `forced` is given them.
    let allowed: BTreeSet<String> = ["#ffffff", "#000000", "#757575"].map(Into::into).into();
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
    let order: Vec<Pattern> = ratings.iter().map(|role| role.pattern()).collect();
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
    let published = as_if_published(&brief);
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
            matches!(
                p.chart.series[mark.series].points[mark.point].basis,
                Basis::Derived | Basis::Own
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
    let mut edges = 0;
    for p in of_theme(pictures(&brief, &[320.0, 720.0]), theme) {
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        let used = colors(&svg);
        for gone in [LIGHT.grid, LIGHT.muted, LIGHT.axis] {
            assert!(!used.contains(&gone.css()), "{}: {}", p.name, gone.css());
        }
        // A line, a dot and a step have no edge; a mark of squares is as large as all of them.
        let has_no_rect = matches!(
            p.view.kind,
            Kind::Line(_)
                | Kind::Dots(_)
                | Kind::Waffle(_)
                | Kind::Squares(_)
                | Kind::GroupSquares(_)
                | Kind::Steps(_)
        );
        if has_no_rect {
            continue;
        }
        for mark in picture::plan(&brief, p.chart, p.view, p.frame).marks {
            let (x, y) = (mark.rect.x.round(), mark.rect.y.round());
            let (width, height) = (
                mark.rect.right().round() - x,
                mark.rect.bottom().round() - y,
            );
            let edge = format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{}\"",
                theme.ink.css()
            );
            assert!(
                svg.contains(&edge),
                "{}: {} has no {edge}",
                p.name,
                mark.text
            );
            edges += 1;
        }
    }
    assert!(edges > 200, "only {edges} edges");
}
