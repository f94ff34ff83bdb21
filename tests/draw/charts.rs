//! The pictures: as they were, whole, and legible at every width.

use std::collections::BTreeSet;

use crate::common::{
    Picture, as_if_published, as_they_were, builtin, compare, pictures, pseudo, settings, snapshots,
};
use civic_brief::brief::{Basis, Brief, Kind};
use civic_brief::chart::{Frame, Mark, Shown};
use civic_brief::fingerprint::fingerprint;
use civic_brief::painter::Rect;
use civic_brief::picture;

/// A phone and a page.
const SNAPSHOT_WIDTHS: [f64; 2] = [320.0, 720.0];

#[test]
fn every_picture_is_as_it_was() {
    let brief = pseudo();
    let pictures = snapshots(&brief, &SNAPSHOT_WIDTHS);
    assert_eq!(
        pictures.len(),
        (18 + 5) * 3 * 2 * 2,
        "views and second years × languages × themes × widths"
    );
    as_they_were(&brief, &pictures);
}

#[test]
fn no_snapshot_is_left_of_a_picture_that_is_gone() {
    let brief = pseudo();
    let known: Vec<String> = snapshots(&brief, &SNAPSHOT_WIDTHS)
        .into_iter()
        .chain(settings(&brief))
        .map(|p| p.name + ".svg")
        .collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
    for entry in std::fs::read_dir(folder).expect("the snapshots") {
        let name = entry
            .expect("an entry")
            .file_name()
            .into_string()
            .expect("a name");
        assert!(
            known.contains(&name) || name.contains(".changed."),
            "{name}"
        );
    }
}

#[test]
fn the_pseudo_language_of_the_browser_tests_is_made_from_the_built_in_brief() {
    compare("briefs/pseudo.json", &crate::common::pseudo_text())
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// From 280 to 1200 in steps of 20.
fn widths() -> Vec<f64> {
    (14..=60).map(|step| f64::from(step) * 20.0).collect()
}

#[test]
fn a60_every_label_is_inside_the_frame_and_meets_no_other_at_any_width() {
    let brief = pseudo();
    let mut faults = Vec::new();
    let mut seen = 0;
    for p in pictures(&brief, &widths()) {
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let frame = Rect {
            x: 0.0,
            y: 0.0,
            width: plan.width_css,
            height: plan.height_css,
        };
        assert!(
            !plan.marks.is_empty() && !plan.texts.is_empty(),
            "{}: nothing drawn",
            p.name
        );
        for (index, text) in plan.texts.iter().enumerate() {
            seen += 1;
            if !frame.holds(&text.rect) {
                faults.push(format!("{}: \"{}\" leaves the frame", p.name, text.text));
            }
            for other in &plan.texts[index + 1..] {
                if text.rect.meets(&other.rect) {
                    faults.push(format!(
                        "{}: \"{}\" meets \"{}\"",
                        p.name, text.text, other.text
                    ));
                }
            }
        }
    }
    assert!(seen > 10_000, "only {seen} texts were looked at");
    assert!(
        faults.is_empty(),
        "{} faults, the first:\n{}",
        faults.len(),
        faults[..faults.len().min(20)].join("\n")
    );
}

#[test]
fn marks_and_lines_meet_no_label_but_the_one_they_hold() {
    let brief = pseudo();
    let mut faults = Vec::new();
    for p in pictures(&brief, &widths()) {
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let frame = Rect {
            x: 0.0,
            y: 0.0,
            width: plan.width_css,
            height: plan.height_css,
        };
        for mark in &plan.marks {
            if !frame.holds(&mark.rect) {
                faults.push(format!(
                    "{}: mark \"{}\" leaves the frame",
                    p.name, mark.text
                ));
            }
            for text in &plan.texts {
                if mark.rect.meets(&text.rect) && !mark.rect.holds(&text.rect) {
                    faults.push(format!(
                        "{}: mark \"{}\" meets \"{}\"",
                        p.name, mark.text, text.text
                    ));
                }
            }
        }
        for line in &plan.lines {
            for ends in line.windows(2) {
                for step in 0..=100 {
                    let part = f64::from(step) / 100.0;
                    let (x, y) = (
                        ends[0].x + (ends[1].x - ends[0].x) * part,
                        ends[0].y + (ends[1].y - ends[0].y) * part,
                    );
                    let point = Rect {
                        x,
                        y,
                        width: 0.001,
                        height: 0.001,
                    };
                    for text in plan.texts.iter().filter(|text| text.rect.meets(&point)) {
                        faults.push(format!("{}: a line runs through \"{}\"", p.name, text.text));
                    }
                }
            }
        }
    }
    faults.dedup();
    assert!(
        faults.is_empty(),
        "{} faults, the first:\n{}",
        faults.len(),
        faults[..faults.len().min(20)].join("\n")
    );
}

#[test]
fn p04_a_single_line_says_its_first_and_last_value_and_every_line_its_name_at_any_width() {
    let brief = pseudo();
    let mut seen = 0;
    for p in pictures(&brief, &widths()) {
        let Kind::Line(lines) = &p.view.kind else {
            continue;
        };
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let says = |wanted: &str| plan.texts.iter().any(|text| text.text.contains(wanted));
        if let [_] = lines.as_slice() {
            assert!(says("66") && says("73"), "{}", p.name);
            seen += 1;
            continue;
        }
        for index in lines {
            let voice = brief.voice(p.frame.language_index);
            let name = p.chart.series[*index].name.fill(voice);
            let first_word = name.split(' ').next().expect("a word");
            assert!(says(first_word), "{}: {name}", p.name);
            seen += 1;
        }
    }
    assert_eq!(seen, (1 + 5 + 5) * widths().len() * 3 * 2);
}

#[test]
fn d04_a_break_is_named_in_the_picture_and_no_line_runs_over_it_or_over_a_missing_year() {
    let brief = builtin();
    // No line of the built-in brief misses a year.
    let mut gappy = brief.clone();
    let mut left_out = 0;
    for chart in gappy.sections.iter_mut().flat_map(|s| &mut s.charts) {
        let lines = chart.views.iter().any(|v| matches!(v.kind, Kind::Line(_)));
        for series in chart.series.iter_mut().filter(|_| lines) {
            let before = series.points.len();
            series.points.retain(|point| point.when.year != 2021);
            left_out += before - series.points.len();
        }
    }
    assert!(left_out > 10, "only {left_out} points were left out");
    let mut breaks = 0;
    let both = [&brief, &gappy].map(|brief| (brief, pictures(brief, &widths())));
    for (brief, p) in both
        .into_iter()
        .flat_map(|(brief, all)| all.into_iter().map(move |p| (brief, p)))
    {
        let drawn = match &p.view.kind {
            Kind::Line(series) | Kind::Column(series) => series,
            _ => continue,
        };
        let plan = picture::plan(brief, p.chart, p.view, p.frame);
        let voice = brief.voice(p.frame.language_index);
        let marks = |series: usize, point: usize| {
            let mark = plan
                .marks
                .iter()
                .find(|m| (m.series, m.point) == (series, point));
            mark.expect("a mark").rect
        };
        for index in drawn {
            let points = &p.chart.series[*index].points;
            for (place, point) in points.iter().enumerate() {
                if let Some(gap) = &point.gap {
                    let label = gap.fill(voice);
                    let first = label.split(' ').next().expect("a word");
                    let said = plan.texts.iter().any(|text| text.text.starts_with(first));
                    assert!(said, "{}: {label}", p.name);
                    breaks += 1;
                }
                if place == 0 {
                    continue;
                }
                let before = &points[place - 1];
                if point.gap.is_none() && before.when.year + 1 == point.when.year {
                    continue;
                }
                let (from, to) = (marks(*index, place - 1), marks(*index, place));
                let middle = (from.right() + to.x) / 2.0;
                let height = from.y + from.height / 2.0;
                for ends in plan.lines.iter().flat_map(|line| line.windows(2)) {
                    let starts_here = (ends[0].x - from.x - from.width / 2.0).abs() < 0.01
                        && (ends[0].y - height).abs() < 0.01;
                    assert!(!(starts_here && ends[1].x > middle), "{}", p.name);
                }
            }
        }
    }
    assert!(breaks > 0, "no break was seen");
}

#[test]
fn a_year_that_is_chosen_changes_the_picture_and_a_series_that_is_off_leaves_it() {
    let brief = builtin();
    let (mut chosen, mut switched) = (0, 0);
    for p in pictures(&brief, &[720.0]) {
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        for year in p.view.years() {
            let other = Some(*year) != p.frame.shown.year;
            let shown = Shown::of(p.view, Some(*year), std::iter::empty());
            let again = picture::svg(&brief, p.chart, p.view, Frame { shown, ..p.frame });
            assert_eq!(again != svg, other, "{} {year}", p.name);
            chosen += 1;
        }
        let of_year = |m: &Mark| p.chart.series[m.series].points[m.point].when.year;
        if let Some(year) = p.frame.shown.year {
            assert!(
                plan.marks.iter().all(|mark| of_year(mark) == year.0),
                "{}",
                p.name
            );
        }
        for index in p.view.optional() {
            let shown = Shown::of(p.view, None, std::iter::once(*index));
            let frame = Frame { shown, ..p.frame };
            let without = picture::plan(&brief, p.chart, p.view, frame);
            let marks = plan.marks.iter().filter(|m| m.series != *index).count();
            assert!(marks < plan.marks.len(), "{}", p.name);
            assert_eq!(without.marks.len(), marks, "{}", p.name);
            switched += 1;
        }
        let all = p.view.optional().iter().copied();
        let none = Shown::of(p.view, p.frame.shown.year, all);
        assert_eq!(
            none, p.frame.shown,
            "{}: with all off nothing is off",
            p.name
        );
    }
    // Of two years 2 × 2 pairs in 4 views, of nine 9 × 9 in one, of one year a pair in 4; × languages × themes.
    assert_eq!(chosen, (4 * 4 + 81 + 4) * 4);
    assert_eq!(switched, (5 + 5 + 2 + 2 + 2) * 4);
}

#[test]
fn derived_and_own_figures_look_different_from_published_ones_in_shape() {
    let brief = builtin();
    let published = as_if_published(&brief);
    let mut different = 0;
    for (p, q) in pictures(&brief, &[320.0, 720.0])
        .into_iter()
        .zip(pictures(&published, &[320.0, 720.0]))
    {
        let marks = picture::plan(&brief, p.chart, p.view, p.frame).marks;
        let open = marks.iter().any(|mark| {
            let basis = p.chart.series[mark.series].points[mark.point].basis;
            matches!(basis, Basis::Derived | Basis::Own)
        });
        // The fingerprint stands for the basis too: it tells the two apart without a shape.
        let shapes = |brief: &Brief, p: &Picture<'_>| {
            let mark = fingerprint(brief, p.chart, p.view, p.frame.shown);
            let svg = picture::svg(brief, p.chart, p.view, p.frame);
            assert!(svg.contains(&mark), "{}", p.name);
            svg.replace(&mark, "")
        };
        let (svg, plain) = (shapes(&brief, &p), shapes(&published, &q));
        assert_eq!(svg != plain, open, "{}", p.name);
        // Lines of paper over a bar or a square, paper within a dot: more shapes, the same colours.
        assert_eq!(svg.len() > plain.len(), open, "{}", p.name);
        different += usize::from(open);
    }
    assert!(
        different > 50,
        "only {different} pictures hold such figures"
    );
}

#[test]
fn p07_texts_are_horizontal_and_a60_never_under_12_pixels() {
    let brief = pseudo();
    for p in pictures(&brief, &widths()) {
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        assert!(
            !svg.contains("rotate") && !svg.contains("transform"),
            "{}",
            p.name
        );
        for size in svg.split("font-size=\"").skip(1) {
            let size: f64 = size
                .split('"')
                .next()
                .and_then(|size| size.parse().ok())
                .expect("a size");
            assert!(size >= 12.0, "{}: {size}", p.name);
        }
    }
}

#[test]
fn an_svg_lives_in_any_host_and_twice_on_a_page() {
    let brief = pseudo();
    for p in pictures(&brief, &[720.0]) {
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        for foreign in [
            " id=", "<style", "style=", "class=", "<script", "href", "url(",
        ] {
            assert!(!svg.contains(foreign), "{}: {foreign}", p.name);
        }
        let name = svg
            .split("aria-label=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .expect("a name");
        assert!(
            (10..=150).contains(&name.chars().count()),
            "A-12 {}: {name}",
            p.name
        );
    }
}

#[test]
fn d01_every_drawn_count_that_is_a_minimum_says_so() {
    let brief = builtin();
    let mut values = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        for mark in &plan.marks {
            let series = &p.chart.series[mark.series];
            let said = mark.text.contains("minstens") || mark.text.contains("at least");
            assert_eq!(said, series.at_least, "{}: {}", p.name, mark.text);
            if !series.at_least {
                continue;
            }
            let shown = format!("≥\u{a0}{}", series.points[mark.point].value);
            let found = plan.texts.iter().any(|text| text.text == shown);
            assert!(found, "{}: no {shown}", p.name);
            values += 1;
        }
    }
    assert_eq!(values, (9 + 15 + 2) * 2 * 2 * 2);
}

/// The corners in the first element of that name and colour, from its first corner.
fn corners(svg: &str, tag: &str, paint: &str) -> Option<Vec<(f64, f64)>> {
    let line = svg
        .lines()
        .find(|line| line.starts_with(tag) && line.contains(paint))?;
    let (_, rest) = line.split_once("points=\"")?;
    let (list, _) = rest.split_once('"')?;
    let pairs = list.split(' ').map(|pair| {
        let (x, y) = pair.split_once(',').expect("a pair");
        (x.parse().expect("x"), y.parse().expect("y"))
    });
    let points: Vec<(f64, f64)> = pairs.collect();
    let (x, y) = points[0];
    Some(points.iter().map(|at| (at.0 - x, at.1 - y)).collect())
}

#[test]
fn a51_lines_of_one_picture_differ_in_their_dashes_and_in_their_markers() {
    let brief = builtin();
    let mut compared = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        let Kind::Line(drawn) = &p.view.kind else {
            continue;
        };
        let svg = picture::svg(&brief, p.chart, p.view, p.frame);
        let mut dashes: Vec<i64> = Vec::new();
        let mut markers: Vec<String> = Vec::new();
        for index in drawn.iter().filter(|_| drawn.len() > 1) {
            let color = p
                .frame
                .theme
                .swatch(p.chart.series[*index].paint)
                .fill
                .css();
            let dash = corners(&svg, "<polyline", &format!("stroke=\"{color}\"")).expect("a line");
            let end = dash.last().expect("its end");
            dashes.push(end.0.hypot(end.1).round() as i64);
            let marker = corners(&svg, "<polygon", &format!("fill=\"{color}\""));
            markers.push(marker.map_or("disc".into(), |corners| {
                let rounded = corners.iter().map(|at| (at.0.round(), at.1.round()));
                format!("{:?}", rounded.collect::<Vec<_>>())
            }));
        }
        for all in [
            dashes.iter().map(ToString::to_string).collect::<Vec<_>>(),
            markers,
        ] {
            let different: BTreeSet<&String> = all.iter().collect();
            assert_eq!(different.len(), all.len(), "{}: {all:?}", p.name);
            compared += all.len();
        }
    }
    assert!(compared > 100, "only {compared} lines");
}

#[test]
fn no_line_ends_with_the_day_of_a_date() {
    let brief = builtin();
    let mut days = 0;
    for p in pictures(&brief, &[320.0, 420.0, 720.0]) {
        let months = &brief.languages[p.frame.language_index].months;
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        for (one, next) in plan.texts.iter().zip(plan.texts.iter().skip(1)) {
            let last = one.text.rsplit(' ').next().unwrap_or_default();
            let is_number = !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit());
            let is_month = months.iter().any(|month| next.text.starts_with(&**month));
            assert!(
                !(is_number && is_month),
                "{}: {:?}, {:?}",
                p.name,
                one.text,
                next.text
            );
            days += usize::from(months.iter().any(|month| next.text.contains(&**month)));
        }
    }
    assert!(days > 10, "only {days} texts with a month");
}

#[test]
fn a_hundred_squares_are_hardly_higher_than_their_bar_at_any_width() {
    let brief = pseudo();
    let all = pictures(&brief, &widths());
    let height = |p: &Picture<'_>| picture::plan(&brief, p.chart, p.view, p.frame).height_css;
    let mut compared = 0;
    for p in &all {
        // Labels a third longer than any real ones need rows of their own on a phone.
        let is_pseudo = brief.languages[p.frame.language_index].tag == "qps";
        if !matches!(p.view.kind, Kind::Waffle(_)) || is_pseudo {
            continue;
        }
        let bar = all.iter().find(|other| {
            matches!(other.view.kind, Kind::StackedBar(_))
                && other.chart.id == p.chart.id
                && other.frame.width_css == p.frame.width_css
                && other.frame.language_index == p.frame.language_index
        });
        let bar = height(bar.expect("the same as a bar"));
        // Between a phone and a page a bar lies while squares still stand in rows of ten.
        let more = match p.frame.width_css {
            ..420.0 | 600.0.. => 50.0,
            _ => 200.0,
        };
        assert!(
            height(p) <= bar + more,
            "{}: {} over {bar}",
            p.name,
            height(p)
        );
        compared += 1;
    }
    assert_eq!(compared, 2 * 2 * 2 * widths().len());
}
