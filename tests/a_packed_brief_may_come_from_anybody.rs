//! A packed file is checked by who packs it, and anybody may say that they did: whatever it holds, taking it out ends, and
//! what is said and drawn of it comes soon or not at all.

mod common;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use civic_brief::brief::Brief;
use civic_brief::chart::{Frame, Shown};
use civic_brief::figure::figure;
use civic_brief::outline::{about, outline, texts};
use civic_brief::packed::{pack, unpack};
use civic_brief::picture;
use civic_brief::table::table;
use civic_brief::theme::LIGHT;
use common::{briefs, builtin, read};

/// How long one of them may take. A page asks for one after the other, and is read meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);

/// Lines that mean something elsewhere, or nothing anywhere.
const LINES: &[&str] = &[
    "",
    "0",
    "1",
    "2",
    "3",
    "7",
    "12",
    "99",
    "255",
    "256",
    "65535",
    "65536",
    "1000000",
    "4294967295",
    "1e9",
    "1e15",
    "1e18",
    "1e308",
    "-1",
    "-1e300",
    "0.1",
    "1e-300",
    "NaN",
    "Infinity",
    "-Infinity",
    "x",
    "javascript:alert(1)",
    "\u{202e}",
    "😀",
    "\0",
];

/// The numbers of a linear congruential generator, the same in every run (Knuth's MMIX).
struct Random(u64);

impl Random {
    /// One of so many.
    fn of(&mut self, count: usize) -> usize {
        let Random(state) = self;
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) as usize % count
    }
}

fn written(number: f64) -> String {
    number.to_string()
}

/// As the browser's `parseFloat` does, as far as it is asked: what is no number is none.
fn parsed(digits: &str) -> f64 {
    digits.parse().unwrap_or(f64::NAN)
}

/// A few lines are others, come twice or are gone.
fn spoiled(packed: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = packed.split_terminator('\n').collect();
    for _ in 0..1 + random.of(3) {
        if lines.len() < 3 {
            break;
        }
        // The first says which version packed it.
        let (at, other) = (
            1 + random.of(lines.len() - 1),
            1 + random.of(lines.len() - 1),
        );
        match random.of(8) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[other]),
            2 if random.of(9) == 0 => lines.truncate(at),
            3 => lines[at] = lines[other],
            _ => lines[at] = LINES[random.of(LINES.len())],
        }
    }
    lines.join("\n") + "\n"
}

/// Everything that a page asks of a brief, each by itself: how many of them came, and how many ended.
fn all_of(brief: &Brief, told: &str) -> (usize, usize) {
    let (mut came, mut ended) = (0, 0);
    let mut ask = |of: &str, one: &mut dyn FnMut()| {
        let start = Instant::now();
        match catch_unwind(AssertUnwindSafe(one)) {
            Ok(()) => came += 1,
            Err(_) => ended += 1,
        }
        assert!(
            start.elapsed() < PATIENCE,
            "{of} of {told}: {:?}",
            start.elapsed()
        );
    };
    for index in 0..brief.languages.len() {
        ask("outline", &mut || drop(outline(brief, index)));
        for chart in brief.charts() {
            ask("about", &mut || drop(about(brief, chart, index)));
            ask("table", &mut || drop(table(brief, chart, index)));
            for series in &chart.series {
                for point in series.points.iter().take(3) {
                    ask("figure", &mut || {
                        drop(figure(brief, chart, series, point, index))
                    });
                }
            }
            for view in &chart.views {
                let shown = Shown::of(view, view.years().first().copied(), std::iter::empty());
                let frame = Frame {
                    width_css: 480.0,
                    language_index: index,
                    theme: LIGHT,
                    shown,
                    alone: None,
                };
                ask("texts", &mut || {
                    drop(texts(brief, chart, view, index, shown))
                });
                ask("picture", &mut || {
                    drop(picture::svg(brief, chart, view, frame))
                });
            }
        }
    }
    (came, ended)
}

#[test]
fn whatever_it_holds_it_is_taken_out_or_refused_and_asked_of_it_ends() {
    let cases: u64 = std::env::var("CASES").map_or(300, |n| n.parse().unwrap());
    let mut packed: Vec<(String, String)> = briefs("good-")
        .into_iter()
        .map(|(name, text)| (name, pack(&read(&text), written)))
        .collect();
    packed.push(("built-in".into(), pack(&builtin(), written)));
    std::panic::set_hook(Box::new(|i| if std::env::var("WHERE").is_ok() { eprintln!("AT {i}") }));
    let (mut taken, mut refused, mut came, mut ended) = (0, 0, 0, 0);
    for seed in 0..cases {
        let mut random = Random(seed);
        let (name, whole) = &packed[random.of(packed.len())];
        let text = spoiled(whole, &mut random);
        let start = Instant::now();
        let brief = catch_unwind(|| unpack(&text, parsed))
            .unwrap_or_else(|_| panic!("{name} with {seed} falls"));
        assert!(
            start.elapsed() < PATIENCE,
            "{name} with {seed}: {:?}",
            start.elapsed()
        );
        let Some(brief) = brief else {
            refused += 1;
            continue;
        };
        taken += 1;
        let (these, those) = all_of(&brief, &format!("{name} with {seed}"));
        came += these;
        ended += those;
    }
    eprintln!("{taken} taken, {refused} refused, {came} came, {ended} ended");
    let _ = std::panic::take_hook();
}
