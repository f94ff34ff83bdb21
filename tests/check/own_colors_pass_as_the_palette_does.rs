//! A brief's own colors are held to the numbers of the palette, and what `check` proposes instead of a color passes.

use std::time::Instant;

use civic_brief::brief::Brief;
use civic_brief::colors::{Held, VISIONS, contrast, difference, is_red, nearest};
use civic_brief::reader::Problem;
use civic_brief::theme::{Color, DARK, LIGHT, Theme, ink_on};
use serde_json::{Value, json};

/// Numbers that are the same in every run (SplitMix64, <https://prng.di.unimi.it/splitmix64.c>).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn color(&mut self) -> Color {
        let [red, green, blue, ..] = self.next().to_le_bytes();
        Color(red, green, blue)
    }
}

const PATTERNS: [&str; 5] = ["plain", "dots", "diagonal", "cross", "solid"];

/// A brief whose only chart draws some colors of its own side by side.
fn brief(colors: &[[Color; 2]]) -> Value {
    let mut brief: Value =
        serde_json::from_str(include_str!("../briefs/good-small.json")).expect("JSON");
    let id = |index: usize| format!("own-{index}");
    let own = |(index, [light, dark]): (usize, &[Color; 2])| json!({"id": id(index), "light": light.css(), "dark": dark.css(), "pattern": PATTERNS[index % 5]});
    brief["colors"] = colors.iter().enumerate().map(own).collect();
    let chart = &mut brief["sections"][0]["charts"][0];
    let bars = json!({"id": "bars", "kind": "bars", "name": {"en": "Bars"}, "years": [2024],
        "series": (0..colors.len()).map(id).collect::<Vec<_>>()});
    chart["views"].as_array_mut().expect("views").push(bars);
    let mut series = chart["series"][1].clone();
    // Of the chart's own unit: another would be told of.
    series.as_object_mut().expect("a series").remove("unit");
    series["points"] = json!([{"year": 2024, "value": 12}]);
    for index in 0..colors.len() {
        series["id"] = id(index).into();
        series["name"]["en"] = char::from(b'a' + index as u8).to_string().into();
        series["color"] = id(index).into();
        chart["series"]
            .as_array_mut()
            .expect("series")
            .push(series.clone());
    }
    brief
}

fn problems(brief: &Value) -> Vec<Problem> {
    let value = serde_json::from_value(brief.clone()).expect("a value");
    Brief::read(&value).err().unwrap_or_default()
}

/// The color and the theme that a problem is of, what is proposed, and whether it passes beside the others as they are.
fn proposals(problems: &[Problem]) -> Vec<(usize, &'static str, Color, bool)> {
    let mut all = Vec::new();
    for problem in problems {
        let (place, side) = problem.path.split_once("].").expect("a field of a color");
        let index = place
            .strip_prefix("colors[")
            .expect("a color")
            .parse()
            .expect("a place");
        let side = if side == "light" { "light" } else { "dark" };
        let (_, end) = problem
            .message
            .split_once("; nearest that passes")
            .expect(&problem.message);
        let (with_others, css) = end.split_once(": \"").expect(end);
        let color = Color::from_css(&css[..7]).expect("a color");
        let proposal = (index, side, color, with_others.is_empty());
        if !all.contains(&proposal) {
            all.push(proposal);
        }
    }
    all
}

#[test]
fn c01_what_is_proposed_passes_when_it_is_written_alone_or_with_all_others() {
    let mut random = Random(1);
    let (mut refused, mut alone, mut hopeless) = (0, 0, 0);
    for palette in 0..48 {
        let colors: Vec<[Color; 2]> = (0..1 + palette % 4)
            .map(|_| [random.color(), random.color()])
            .collect();
        let brief = brief(&colors);
        let found = problems(&brief);
        if found
            .iter()
            .any(|problem| problem.message.ends_with("none passes beside the others"))
        {
            hopeless += 1;
            continue;
        }
        let found = proposals(&found);
        let mut all = brief.clone();
        for (index, side, color, as_they_are) in &found {
            let mut one = brief.clone();
            one["colors"][index][side] = color.css().into();
            let path = format!("colors[{index}].{side}");
            let left = problems(&one);
            let passes = left.iter().all(|problem| problem.path != path);
            assert!(passes || !as_they_are, "{path}: {left:#?}");
            all["colors"][index][side] = color.css().into();
            alone += usize::from(*as_they_are);
        }
        assert_eq!(problems(&all), [], "{:#?}", all["colors"]);
        refused += usize::from(!found.is_empty());
    }
    assert!(
        refused > 30 && alone > 80,
        "{refused} refused, {alone} proposals"
    );
    assert!(hopeless < 5, "{hopeless} without a proposal");
}

fn held(theme: &Theme, others: &[Color], not_red: bool) -> Held {
    let mut held = Held::to([theme.paper, theme.paper_limit]);
    held.not_red = not_red;
    others.iter().for_each(|other| held.beside(*other));
    held
}

/// The same written out without the search's tables.
fn passes(color: Color, theme: &Theme, others: &[Color], not_red: bool) -> bool {
    let papers = [theme.paper, theme.paper_limit];
    papers.iter().all(|paper| contrast(color, *paper) >= 3.0)
        && contrast(color, ink_on(color)) >= 4.5
        && !(not_red && is_red(color))
        && others.iter().all(|other| {
            VISIONS
                .iter()
                .all(|vision| difference(color, *other, vision) >= vision.floor)
        })
}

#[test]
fn no_color_that_passes_is_nearer_than_the_one_that_is_proposed() {
    let mut random = Random(2);
    let normal = &VISIONS[0];
    let mut moved = 0;
    for round in 0..24 {
        let theme = if round % 2 == 0 { &LIGHT } else { &DARK };
        let given = random.color();
        // Others that are good themselves, as those of a palette are.
        let mut others = Vec::new();
        for _ in 0..round % 4 {
            others.extend(nearest(random.color(), &held(theme, &others, false)));
        }
        let not_red = round % 3 == 0;
        let held = held(theme, &others, not_red);
        let found = nearest(given, &held).expect("a color");
        assert!(passes(found, theme, &others, not_red), "{}", found.css());
        assert_eq!(found == given, passes(given, theme, &others, not_red));
        let distance = difference(given, found, normal);
        // One color of every 211, which leaves no plane of the cube out.
        for step in (0..1u32 << 24).step_by(211) {
            let color = Color((step >> 16) as u8, (step >> 8) as u8, step as u8);
            let nearer = difference(given, color, normal) < distance - 0.001;
            assert!(
                !nearer || !passes(color, theme, &others, not_red),
                "{}: {} is nearer than {}, in round {round}",
                given.css(),
                color.css(),
                found.css()
            );
        }
        // And every one around it.
        let near = |part: u8| part.saturating_sub(6)..=part.saturating_add(6);
        for red in near(found.0) {
            for green in near(found.1) {
                for blue in near(found.2) {
                    let color = Color(red, green, blue);
                    let nearer = difference(given, color, normal) < distance - 0.001;
                    assert!(
                        !nearer || !passes(color, theme, &others, not_red),
                        "{}",
                        color.css()
                    );
                }
            }
        }
        moved += usize::from(found != given);
    }
    assert!(moved > 15, "only {moved} were refused");
}

#[test]
fn ten_colors_are_measured_while_somebody_types() {
    let mut random = Random(3);
    let colors: Vec<[Color; 2]> = (0..10).map(|_| [random.color(), random.color()]).collect();
    let brief = serde_json::from_value(brief(&colors)).expect("a value");
    let start = Instant::now();
    let problems = Brief::read(&brief).expect_err("colors that are too alike");
    let took = start.elapsed();
    assert!(problems.len() > 10, "{problems:#?}");
    // It takes 0.2 s of one core for ten that all fail; tests run beside others.
    assert!(took.as_secs_f64() < 10.0, "{took:?}");
}

#[test]
fn what_the_guide_quotes_is_what_check_says() {
    let said = include_str!("../briefs/bad-colors.problems.txt");
    let guide = include_str!("../../www/authoring.md");
    let quoted = |line: &&str| guide.contains(&format!("`{line}`"));
    let without_place = said
        .lines()
        .map(|line| line.split(" at colors[").next().unwrap_or(line));
    assert_eq!(without_place.filter(quoted).count(), 1);
}

#[test]
fn where_no_color_passes_a_way_out_is_said_and_none_that_is_not_there() {
    let dark = [0xe9f5fa, 0x6dccbd, 0xd07416, 0x985eab, 0xe2e8f0u32];
    let light = [0x0b1f28, 0x098271, 0x914700, 0x542662, 0x3290d1u32];
    let of = |hex: u32| Color((hex >> 16) as u8, (hex >> 8) as u8, hex as u8);
    let colors: Vec<[Color; 2]> = light
        .iter()
        .zip(dark)
        .map(|(l, d)| [of(*l), of(d)])
        .collect();
    let told = problems(&brief(&colors));
    let [one] = &told[..] else {
        panic!("{told:#?}");
    };
    assert!(
        one.message
            .starts_with("too alike for people who see no green: \"#e2e8f0\"")
    );
    assert!(one.message.ends_with("none passes beside the others"));
    let advice = one.hint.advice.as_deref().unwrap_or_default();
    assert!(
        advice.starts_with("take one of its series out of the view"),
        "{advice}"
    );
    assert!(!advice.contains("the color that is said"), "{advice}");
}
