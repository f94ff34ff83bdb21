//! The pictures: as they were, whole, and legible at every width.

mod common;

use civic_brief::painter::Rect;
use civic_brief::picture;
use common::{builtin, compare, pictures, pseudo};

/// A phone and a page.
const SNAPSHOT_WIDTHS: [f64; 2] = [320.0, 720.0];

#[test]
fn every_picture_is_as_it_was() {
    let brief = pseudo();
    let pictures = pictures(&brief, &SNAPSHOT_WIDTHS);
    assert_eq!(
        pictures.len(),
        5 * 3 * 2 * 2,
        "views × languages × themes × widths"
    );
    let changed: Vec<String> = pictures
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

#[test]
fn no_snapshot_is_left_of_a_picture_that_is_gone() {
    let brief = pseudo();
    let known: Vec<String> = pictures(&brief, &SNAPSHOT_WIDTHS)
        .into_iter()
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
    compare("briefs/pseudo.json", &common::pseudo_text())
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
fn p03_columns_and_bars_start_at_zero_and_are_as_long_as_their_values() {
    let brief = builtin();
    let mut compared = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        if !["bar", "columns"].contains(&p.view.id.as_str()) {
            continue;
        }
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let upright = p.view.id == "columns" && p.frame.width_css > 500.0;
        let value = |mark: &civic_brief::chart::Mark| {
            p.chart.series[mark.series]
                .point(mark.year)
                .map(|point| point.value)
                .expect("a value")
        };
        let length = |rect: &Rect| if upright { rect.height } else { rect.width };
        let longest = plan
            .marks
            .iter()
            .max_by(|a, b| value(a).total_cmp(&value(b)))
            .expect("a mark");
        for mark in &plan.marks {
            let wanted = value(mark) / value(longest) * length(&longest.rect);
            // The gap between the parts of a bar is taken from them.
            assert!(
                (length(&mark.rect) - wanted).abs() < 2.1,
                "{}: {}",
                p.name,
                mark.text
            );
            compared += 1;
        }
        let feet: Vec<f64> = plan
            .marks
            .iter()
            .map(|m| if upright { m.rect.bottom() } else { m.rect.x })
            .collect();
        if p.frame.width_css < 500.0 || upright {
            assert!(
                feet.iter().all(|foot| (foot - feet[0]).abs() < 0.01),
                "{}: feet {feet:?}",
                p.name
            );
        }
    }
    assert_eq!(compared, (5 + 9) * 2 * 2 * 2);
}

#[test]
fn p04_a_single_line_says_its_first_and_last_value_and_every_line_its_name_at_any_width() {
    let brief = pseudo();
    let mut seen = 0;
    for p in pictures(&brief, &widths()) {
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        let says = |wanted: &str| plan.texts.iter().any(|text| text.text.contains(wanted));
        match p.view.id.as_str() {
            "combined" => {
                assert!(says("66") && says("73"), "{}", p.name);
                seen += 1;
            }
            "ratings" => {
                for series in p
                    .chart
                    .series
                    .iter()
                    .filter(|series| series.id != "combined")
                {
                    let language = brief.languages[p.frame.language_index];
                    let name = series.name.fill(p.frame.language_index, language, &[]);
                    let first_word = name.split(' ').next().expect("a word");
                    assert!(says(first_word), "{}: {name}", p.name);
                    seen += 1;
                }
            }
            _ => {}
        }
    }
    assert_eq!(seen, 6 * widths().len() * 3 * 2);
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
fn d01_every_drawn_count_of_people_killed_says_that_it_is_a_minimum() {
    let brief = builtin();
    let mut values = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        if p.chart.id != "defenders-killed" {
            continue;
        }
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        for point in &p.chart.series[0].points {
            let number = format!("{}", point.value);
            let text = plan
                .texts
                .iter()
                .find(|text| text.text.contains(&number))
                .expect("a value");
            assert!(text.text.starts_with('≥'), "{}: {}", p.name, text.text);
            values += 1;
        }
        assert!(
            plan.marks
                .iter()
                .all(|m| m.text.contains("minstens") || m.text.contains("at least"))
        );
    }
    assert_eq!(values, 9 * 2 * 2 * 2);
}
