//! What fuzzing tries, and what must hold whatever it is given: the same for the engine and for the replay.

use civic_brief::brief::{Brief, Chart, View};
use civic_brief::chart::{Frame, Shown};
use civic_brief::csv_file::csv;
use civic_brief::diff::diff;
use civic_brief::fallback::Fallback;
use civic_brief::json;
use civic_brief::outline::{self, said};
use civic_brief::packed::{pack, unpack};
use civic_brief::picture;
use civic_brief::press::{FORMATS, Take, texts};
use civic_brief::reader::PROBLEMS_MAX;
use civic_brief::state::State;
use civic_brief::table::table;
use civic_brief::theme::LIGHT;
use civic_brief::value::Value;

/// A target's name, and what it does with some bytes.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
#[allow(dead_code)] // each program of the engine knows its own
pub const TARGETS: [Target; 4] = [
    ("parse", parse),
    ("check", check),
    ("draw", draw),
    ("wall", wall),
];

/// A file, as the command line reads it: a brief, or faults that each have a place in it.
pub fn parse(bytes: &[u8]) {
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    match json::read(bytes) {
        Ok(_) => {
            let value: Value = serde_json::from_slice(bytes).expect("JSON: it was read");
            assert!(Brief::read(&value).is_ok(), "a file that is no brief");
        }
        Err(faults) => {
            assert!(!faults.is_empty() && faults.len() <= PROBLEMS_MAX);
            for fault in faults {
                assert!((1..=lines).contains(&fault.place.line), "{fault:?}");
                assert!(fault.place.column >= 1, "{fault:?}");
                let said = fault.to_string();
                assert!(!said.contains(char::is_control), "{said:?}");
                assert!(!fault.advice.is_empty(), "{said}");
            }
        }
    }
}

/// JSON, as the reader and the checks see it.
pub fn check(bytes: &[u8]) {
    let Ok(value) = serde_json::from_slice::<Value>(bytes) else {
        return;
    };
    match Brief::read(&value) {
        Ok(brief) => {
            let tag = &brief.languages[0].tag;
            assert!(diff(&brief, &brief, tag).is_empty(), "unlike itself");
        }
        Err(problems) => {
            assert!(!problems.is_empty() && problems.len() <= PROBLEMS_MAX);
            for problem in problems {
                assert!(!problem.message.is_empty(), "{problem:?}");
            }
        }
    }
}

/// The brief, where it is one.
pub fn brief(bytes: &[u8]) -> Option<Brief> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    Brief::read(&value).ok()
}

/// Everything that is made from a brief: pictures, tables, files, HTML, texts.
pub fn draw(bytes: &[u8]) {
    let Some(brief) = brief(bytes) else {
        return;
    };
    // Another width and another size for every brief, and the same ones when it is tried again.
    let chance = bytes.iter().fold(0usize, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add((*byte).into())
    });
    for index in 0..brief.languages.len() {
        let fallback = Fallback::new(&brief, index);
        fallback.whole(2);
        outline::outline(&brief, index);
        for chart in brief.charts() {
            table(&brief, chart, index);
            outline::about(&brief, chart, index);
            let text = csv(&brief, chart, index).expect("memory");
            let rows = ::csv::Reader::from_reader(text.as_bytes()).into_records();
            let points = chart.series.iter().map(|series| series.points.len());
            assert_eq!(rows.filter(Result::is_ok).count(), points.sum::<usize>());
            for view in &chart.views {
                draw_view(&brief, chart, view, index, chance);
            }
        }
    }
}

fn draw_view(brief: &Brief, chart: &Chart, view: &View, language_index: usize, chance: usize) {
    let none = view.years().is_empty().then_some(None);
    let years = view.years().iter().copied().map(Some).chain(none);
    for year in years.take(3) {
        let hidden = view.optional().iter().copied();
        let hidden = hidden.filter(|index| chance >> (index % 8) & 1 == 1);
        let shown = Shown::of(view, year, hidden);
        let frame = Frame {
            width_css: [200.0, 320.0, 480.0, 780.0, 1600.0][chance % 5],
            language_index,
            theme: LIGHT.with_patterns(chance & 1 == 1),
            shown,
            alone: None,
        };
        let svg = picture::svg(brief, chart, view, frame);
        assert!(!svg.contains("NaN") && !svg.contains("inf\""), "{svg}");
        said::texts(brief, chart, view, language_index, shown);
        let size = &FORMATS[[0, 3, 4, 5][chance % 4]];
        let mut take = Take::new(brief, chart, view, language_index, size);
        take.frame.shown = shown;
        civic_brief::press::picture::svg(&take);
        texts::texts(&take);
    }
}

/// What a page hands over: a brief and a state, from anything that serde can tell apart.
pub fn wall(bytes: &[u8]) {
    let Some(value) = any(bytes) else { return };
    let entries = value.as_list().unwrap_or_default();
    let first = entries.first().unwrap_or(&value);
    let small: Value =
        serde_json::from_str(include_str!("../briefs/good-small.json")).expect("JSON");
    let own = Brief::read(first);
    // A state comes to any brief, also to one that it was not meant for.
    let small = Brief::read(&small).expect("a brief");
    let brief = own.as_ref().unwrap_or(&small);
    // A page has it packed; what is cut off anywhere is told, whatever it holds.
    let packed = pack(brief, |number| number.to_string());
    let parsed = |digits: &str| digits.parse().unwrap_or(f64::NAN);
    let taken = unpack(&packed, parsed).expect("what was packed");
    assert!(
        packed == pack(&taken, |number| number.to_string()),
        "not what was packed"
    );
    let cut = bytes.len() % packed.len();
    unpack(packed.get(..cut).unwrap_or_default(), parsed);
    // Anybody may have packed it: a line is another, wherever that is.
    let before = packed.get(..cut).and_then(|before| before.rfind('\n'));
    let (first, last) = packed.split_at(before.map_or(0, |end| end + 1));
    let rest = last.split_once('\n').map_or("", |(_, rest)| rest);
    unpack(
        &[first, &String::from_utf8_lossy(bytes), "\n", rest].concat(),
        parsed,
    );
    let state = entries.get(1).unwrap_or(&value);
    let read = State::read(state, brief).expect("a brief with a chart");
    assert!((200.0..=1600.0).contains(&read.frame.width_css));
    assert!((0.5..=8.0).contains(&read.scale));
    picture::svg(brief, read.chart, read.view, read.frame);
    let take = Take::read(state, brief).expect("a brief with a chart");
    assert!((200.0..=2400.0).contains(&take.height_css));
    texts::texts(&take);
}

/// A value from JSON or, for what JSON cannot write, from CBOR.
pub fn any(bytes: &[u8]) -> Option<Value> {
    serde_json::from_slice(bytes)
        .ok()
        .or_else(|| ciborium::from_reader(bytes).ok())
}
