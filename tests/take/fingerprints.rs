//! A fingerprint leads to the figures of one picture, and to no other.

use std::collections::BTreeMap;

use crate::common::{builtin, read};
use civic_brief::brief::{Brief, Chart, View, Year};
use civic_brief::chart::Shown;
use civic_brief::fingerprint::fingerprint;
use civic_brief::press::find;

/// Everything that can be on show: chart, view, year and what is hidden.
fn choices(brief: &Brief) -> Vec<(&Chart, &View, Option<Year>, Vec<usize>)> {
    let mut all = Vec::new();
    for chart in brief.charts() {
        for view in &chart.views {
            let none = view.years().is_empty().then_some(None);
            let optional = view.optional();
            for year in view.years().iter().copied().map(Some).chain(none) {
                // All of them hidden is the same as none.
                for off in 0..(1usize << optional.len()).max(2) - 1 {
                    let hidden = (0..optional.len()).filter(|place| off & (1 << place) != 0);
                    let hidden = hidden.map(|place| optional[place]).collect();
                    all.push((chart, view, year, hidden));
                }
            }
        }
    }
    all
}

#[test]
fn every_choice_has_a_fingerprint_of_its_own_that_leads_back_to_it() {
    let brief = builtin();
    let mut seen = BTreeMap::new();
    for (chart, view, year, hidden) in choices(&brief) {
        let shown = Shown::of(view, year, hidden.iter().copied());
        let mark = fingerprint(&brief, chart, view, shown);
        let name = format!("{}.{} {year:?} {hidden:?}", chart.id, view.id);
        if let Some(other) = seen.insert(mark.clone(), name.clone()) {
            panic!("{mark} is of {other} and of {name}");
        }
        let found =
            find(&brief, &mark.to_ascii_lowercase().replace('-', " "), 0).expect("it is known");
        assert_eq!((&found.chart, &found.view), (&chart.id, &view.id), "{name}");
        assert_eq!(
            found.year,
            year.map_or(0.0, |year| f64::from(year.0)),
            "{name}"
        );
        let ids: Vec<&String> = hidden
            .iter()
            .map(|index| &chart.series[*index].id)
            .collect();
        assert_eq!(found.hidden.iter().collect::<Vec<_>>(), ids, "{name}");
    }
    assert!(seen.len() > 80, "{} choices", seen.len());
}

#[test]
fn what_is_no_fingerprint_of_this_brief_leads_nowhere() {
    let brief = builtin();
    for typed in [
        "",
        "0000-0000",
        "ZZZZ-ZZZZ",
        "nonsense",
        "7K2M-9QX",
        "🙂🙂🙂🙂🙂🙂🙂🙂",
    ] {
        assert_eq!(find(&brief, typed, 0), None, "{typed}");
    }
}

#[test]
fn a_change_of_any_figure_or_of_its_date_changes_the_fingerprint_and_words_do_not() {
    let before = builtin();
    let of = |brief: &Brief| -> BTreeMap<String, String> {
        let choices = choices(brief);
        let all = choices.iter().map(|(chart, view, year, hidden)| {
            let shown = Shown::of(view, *year, hidden.iter().copied());
            let name = format!("{}.{} {year:?} {hidden:?}", chart.id, view.id);
            (name, fingerprint(brief, chart, view, shown))
        });
        all.collect()
    };
    let changed = |from: &str, to: &str| -> Vec<String> {
        let count = civic_brief::BUILTIN.matches(from).count();
        assert!(count > 0, "{from}");
        let after = of(&read(&civic_brief::BUILTIN.replace(from, to)));
        let is_other = |(name, mark): &(&String, &String)| after.get(*name) != Some(*mark);
        of(&before)
            .iter()
            .filter(is_other)
            .map(|(name, _)| name.clone())
            .collect()
    };
    // A value that one chart alone has.
    let names = changed("\"value\": 59302000", "\"value\": 59302001");
    assert_eq!(names, ["human-rights-fund.columns None []"]);
    assert_eq!(
        changed("Budget van het Nederlandse", "Budget van het"),
        [""; 0]
    );
    assert_eq!(
        changed("\"version\": \"2026-11-23\"", "\"version\": \"2026-11-24\"").len(),
        choices(&before).len()
    );
}
