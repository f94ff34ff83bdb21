//! What a page gets in place of JSON draws and says the same, whole and in part.

use crate::common::{briefs, builtin, read};
use civic_brief::brief::{Brief, Chart};
use civic_brief::chart::{Frame, Shown};
use civic_brief::outline::said::texts;
use civic_brief::outline::{about, outline};
use civic_brief::packed::{pack, pack_in, part, unpack};
use civic_brief::press::texts::texts as texts_of;
use civic_brief::press::{FORMATS, Take};
use civic_brief::table::table;
use civic_brief::theme::{DARK, LIGHT};
use civic_brief::value::Value;

fn written(number: f64) -> String {
    number.to_string()
}

fn parsed(digits: &str) -> f64 {
    digits.parse().expect("a number")
}

/// The built-in brief, and every brief that is good.
fn good() -> impl Iterator<Item = (String, Brief)> {
    let others = briefs("good-").into_iter();
    let others = others.map(|(name, text)| (name, read(&text)));
    [("built-in".to_owned(), builtin())]
        .into_iter()
        .chain(others)
}

/// All that a page shows of a chart, in every view and year, in both themes.
fn shown(brief: &Brief, chart: &Chart, index: usize) -> Vec<String> {
    let mut all = vec![
        json(about(brief, chart, index)),
        json(table(brief, chart, index)),
    ];
    for view in &chart.views {
        let none = view.years().is_empty().then_some(None);
        for year in view.years().iter().copied().map(Some).chain(none) {
            let shown = Shown::of(view, year, std::iter::empty());
            all.push(json(texts(brief, chart, view, index, shown)));
            for theme in [LIGHT, DARK.with_patterns(true)] {
                let frame = Frame {
                    width_css: 480.0,
                    language_index: index,
                    theme,
                    shown,
                    alone: None,
                };
                all.push(civic_brief::picture::svg(brief, chart, view, frame));
            }
        }
    }
    all
}

fn json(value: impl Into<Value>) -> String {
    serde_json::to_string(&value.into()).expect("JSON")
}

fn chart<'a>(brief: &'a Brief, id: &str) -> &'a Chart {
    brief.charts().find(|chart| chart.id == id).expect(id)
}

#[test]
fn the_whole_draws_and_says_the_same_in_each_language() {
    for (name, brief) in good() {
        let packed = pack(&brief, written);
        let taken = unpack(&packed, parsed).expect(&name);
        assert_eq!(pack(&taken, written), packed, "{name}");
        for index in 0..brief.languages.len() {
            assert_eq!(
                json(outline(&taken, index)),
                json(outline(&brief, index)),
                "{name}"
            );
            for (one, other) in taken.charts().zip(brief.charts()) {
                assert_eq!(
                    shown(&taken, one, index),
                    shown(&brief, other, index),
                    "{name}"
                );
                // What is taken away has the words of credits too.
                let take = |brief, chart: &Chart| {
                    json(texts_of(&Take::new(
                        brief,
                        chart,
                        &chart.views[0],
                        index,
                        &FORMATS[0],
                    )))
                };
                assert_eq!(take(&taken, one), take(&brief, other), "{name}");
            }
        }
    }
}

#[test]
fn a_chart_in_a_language_draws_and_says_what_it_does_in_the_whole() {
    for (name, brief) in good() {
        for index in 0..brief.languages.len() {
            let all = unpack(&pack_in(&brief, index), parsed).expect(&name);
            assert_eq!(
                json(outline(&all, 0)),
                json(outline(&brief, index)),
                "{name}"
            );
            for whole in brief.charts() {
                let id = &whole.id;
                let one = part(&brief, id).expect(id);
                let one = unpack(&pack_in(&one, index), parsed).expect(id);
                let expected = shown(&brief, whole, index);
                assert_eq!(shown(&one, chart(&one, id), 0), expected, "{name} {id}");
                assert_eq!(shown(&all, chart(&all, id), 0), expected, "{name} {id}");
            }
        }
    }
}

#[test]
fn a_chart_comes_with_the_one_it_can_be_exchanged_for_and_no_other() {
    let brief = builtin();
    for chart in brief.charts() {
        let one = part(&brief, &chart.id).expect("a part");
        let mut expected = vec![chart.id.clone()];
        expected.extend(chart.counted.iter().map(|other| other.also.clone()));
        let mut found: Vec<_> = one.charts().map(|chart| chart.id.clone()).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
        // Both can be exchanged back, so each comes with the whole of the other.
        for id in &found {
            assert_eq!(
                shown(&one, crate::common::chart(&one, id), 0),
                shown(&brief, crate::common::chart(&brief, id), 0)
            );
        }
    }
    assert!(part(&brief, "none").is_none());
}

#[test]
fn a_text_that_is_cut_off_or_of_something_else_is_no_brief() {
    let brief = builtin();
    let packed = pack_in(&brief, 0);
    assert!(unpack(&packed, parsed).is_some());
    let lines: Vec<&str> = packed.lines().collect();
    for end in (0..lines.len()).step_by(7) {
        let cut = lines[..end].join("\n");
        assert!(unpack(&cut, |_| f64::NAN).is_none(), "{end} lines");
    }
    for text in ["", "\n", "{}", civic_brief::BUILTIN] {
        assert!(unpack(text, |_| f64::NAN).is_none());
    }
}
