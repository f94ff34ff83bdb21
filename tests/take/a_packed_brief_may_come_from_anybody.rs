//! A packed file is checked by who packs it, and anybody may say that they did: whatever it holds, taking it out ends, and
//! what is said and drawn of it comes soon or not at all.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use crate::common::{briefs, builtin, read};
use civic_brief::brief::Brief;
use civic_brief::chart::{Frame, Shown};
use civic_brief::figure::figure;
use civic_brief::outline::said::texts;
use civic_brief::outline::{about, outline};
use civic_brief::packed::{pack, unpack};
use civic_brief::picture;
use civic_brief::table::table;
use civic_brief::theme::LIGHT;

/// How long one of them may take. A page asks for one after the other, and is read meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many are tried. `CIVIC_BRIEF_CASES=20` tries twenty times as many.
const CASES: u64 = 2000;

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

/// Everything that a page asks of a brief, each by itself: how many of them came, how many ended, and which took too long.
fn all_of(brief: &Brief, told: &str) -> (usize, usize, Vec<String>) {
    let (mut came, mut ended, mut late) = (0, 0, Vec::new());
    let mut ask = |of: &str, one: &mut dyn FnMut()| {
        let start = Instant::now();
        match catch_unwind(AssertUnwindSafe(one)) {
            Ok(()) => came += 1,
            Err(_) => ended += 1,
        }
        if start.elapsed() > PATIENCE {
            late.push(format!("{of} of {told}"));
        }
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
                // A page asks for no picture that has no end.
                if view.ends(&chart.series) {
                    ask("picture", &mut || {
                        drop(picture::svg(brief, chart, view, frame))
                    });
                }
            }
        }
    }
    (came, ended, late)
}

/// Each brief that is good, packed, in turn.
fn packed() -> Vec<(String, String)> {
    let others = briefs("good-").into_iter();
    let others = others.map(|(name, text)| (name, read(&text)));
    [("built-in".to_owned(), builtin())]
        .into_iter()
        .chain(others)
        .map(|(name, brief)| (name, pack(&brief, written)))
        .collect()
}

#[test]
fn whatever_it_holds_it_is_taken_out_or_refused_and_what_is_asked_of_it_ends() {
    let more = std::env::var("CIVIC_BRIEF_CASES").ok();
    let more: u64 = more.and_then(|more| more.parse().ok()).unwrap_or(1);
    let packed = packed();
    // What ends in the core is counted, and not told of: in a page it is an error, and the packed file of no use.
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |about| {
        if !about
            .location()
            .is_some_and(|at| at.file().starts_with("src/"))
        {
            before(about);
        }
    }));
    let (mut taken, mut came, mut ended) = (0, 0, 0);
    let mut fallen = Vec::new();
    for seed in 0..CASES * more {
        let mut random = Random(seed);
        let (name, whole) = &packed[random.of(packed.len())];
        let told = format!("{name} with {seed}");
        let text = spoiled(whole, &mut random);
        let start = Instant::now();
        let brief = catch_unwind(|| unpack(&text, parsed));
        if brief.is_err() || start.elapsed() > PATIENCE {
            fallen.push(told);
        } else if let Ok(Some(brief)) = brief {
            taken += 1;
            let (these, those, late) = all_of(&brief, &told);
            (came, ended) = (came + these, ended + those);
            fallen.extend(late);
        }
    }
    assert!(fallen.is_empty(), "{fallen:#?}");
    // It is tried what it says: some are taken out, most of what is asked comes, and some does not.
    assert!(
        taken > CASES / 20 && came > 1000 && ended > 0,
        "{taken}, {came}, {ended}"
    );
}

#[test]
fn a_number_that_no_brief_has_is_refused_wherever_it_stands() {
    let (_, whole) = &packed()[0];
    for number in ["NaN", "Infinity", "1e10", "-1", "x"] {
        let mut tried = 0;
        for (at, line) in whole.lines().enumerate().skip(1).step_by(17) {
            // A number in the place of a text is a text.
            if line.parse::<f64>().is_err() {
                continue;
            }
            let lines = whole.split_terminator('\n').enumerate();
            let lines: Vec<&str> = lines
                .map(|(place, one)| if place == at { number } else { one })
                .collect();
            let text = lines.join("\n") + "\n";
            let Some(brief) = unpack(&text, parsed) else {
                tried += 1;
                continue;
            };
            // It was a text of digits alone, and still is one.
            assert!(
                pack(&brief, written).contains(&format!("\n{number}\n")),
                "line {at}"
            );
        }
        assert!(tried > 20, "{number}: {tried}");
    }
}

#[test]
fn no_picture_is_without_end_however_large_its_figures() {
    let brief = builtin();
    let huge = |value: &str| value.parse::<f64>().is_ok_and(|value| value >= 1.0);
    // Every value of every point becomes as large as a number may be: year, no month, no day, no first or last one, value.
    let whole = pack(&brief, written);
    let mut lines: Vec<&str> = whole.split_terminator('\n').collect();
    let mut changed = 0;
    for at in 0..lines.len() - 6 {
        let is_point = lines[at].len() == 4 && huge(lines[at]) && lines[at + 1..at + 5] == ["0"; 4];
        if is_point && huge(lines[at + 5]) {
            lines[at + 5] = "9999999999";
            changed += 1;
        }
    }
    assert!(changed > 200, "{changed}");
    let brief = unpack(&(lines.join("\n") + "\n"), parsed).expect("a brief");
    let mut endless = 0;
    for chart in brief.charts() {
        for view in &chart.views {
            if !view.ends(&chart.series) {
                endless += 1;
                continue;
            }
            for theme in [LIGHT, LIGHT.with_patterns(true)] {
                let shown = Shown::of(view, view.years().first().copied(), std::iter::empty());
                let frame = Frame {
                    width_css: 1600.0,
                    language_index: 0,
                    theme,
                    shown,
                    alone: None,
                };
                let start = Instant::now();
                let size = picture::svg(&brief, chart, view, frame).len();
                assert!(size < 100_000_000, "{} {}: {size}", chart.id, view.id);
                assert!(start.elapsed() < PATIENCE, "{} {}", chart.id, view.id);
            }
        }
    }
    // Squares, and the bars that are a hundred per cent.
    assert_eq!(endless, 4);
    let whole = builtin();
    let mut views = whole
        .charts()
        .flat_map(|chart| chart.views.iter().map(|view| view.ends(&chart.series)));
    assert!(views.all(|ends| ends));
}
