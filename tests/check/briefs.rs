//! Briefs that are right and briefs that are wrong: what the reader and the checks say of each.

use crate::common::{builtin, compare, read, whole_outline};
use civic_brief::brief::Brief;
use civic_brief::chart::Shown;
use civic_brief::outline::outline;
use civic_brief::outline::said::texts;
use civic_brief::value::Value;

#[test]
fn every_bad_brief_is_refused_with_each_fault_and_its_path() {
    let mut changed = Vec::new();
    let mut seen = 0;
    for entry in
        std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/briefs")).expect("the briefs")
    {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a name")
            .to_owned();
        if !name.starts_with("bad-") || path.extension().is_none_or(|extension| extension != "json")
        {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a file");
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let problems = Brief::read(&value).expect_err(&name);
        let lines: String = problems
            .iter()
            .map(|problem| format!("{problem}\n"))
            .collect();
        assert!(
            !lines.contains("  ") && !lines.is_empty(),
            "{name}: {lines}"
        );
        changed.extend(compare(&format!("briefs/{name}.problems.txt"), &lines).err());
        seen += 1;
    }
    assert_eq!(seen, 46);
    assert!(
        changed.is_empty(),
        "BLESS=1 accepts\n{}",
        changed.join("\n")
    );
}

#[test]
fn a_small_brief_of_somebody_elses_is_read() {
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/briefs/good-small.json"
    ));
    let brief = read(&text.expect("a file"));
    let chart = brief.charts().next().expect("a chart");
    let view = &chart.views[0];
    let shown = Shown::of(view, None, std::iter::empty());
    let texts = texts(&brief, chart, view, 0, shown);
    assert_eq!(texts.title, "In 2024 it was 8");
    assert_eq!(texts.message, "It was 8 in 2024, fewer than ten.");
    assert_eq!(
        texts.subtitle,
        "Things counted, world, number per year, 2022–2024"
    );
    assert_eq!(
        texts.long,
        "Count: from 7 (2022) to 8 (2024); highest 8 (2024), lowest 7 (2022); no data: 2023."
    );
    let outline = outline(&brief, 0);
    let chart = &outline.sections[0].charts[0];
    assert_eq!(
        chart
            .views
            .iter()
            .map(|view| view.id.as_str())
            .collect::<Vec<_>>(),
        ["columns", "bar", "thirds", "table"],
        "the parts of \"thirds\" add up to 100.4: its sum_note says why"
    );
}

#[test]
fn what_is_said_in_html_is_as_it_was() {
    let brief = builtin();
    for (index, language) in brief.languages.iter().enumerate() {
        let text =
            serde_json::to_string_pretty(&whole_outline(&brief, index)).expect("JSON") + "\n";
        compare(&format!("briefs/outline.{}.json", language.tag), &text)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    }
    for (index, language) in brief.languages.iter().enumerate() {
        let mut said = Vec::new();
        for chart in brief.charts() {
            for view in &chart.views {
                let years = view.years().iter().map(|year| Some(*year));
                for year in years.chain(view.years().is_empty().then_some(None)) {
                    let shown = Shown::of(view, year, std::iter::empty());
                    let name = [chart.id.as_str(), view.id.as_str()].join(".");
                    let year = year.map(|year| format!(".{year}")).unwrap_or_default();
                    let texts = Value::from(texts(&brief, chart, view, index, shown));
                    said.push((name + &year, texts));
                }
            }
        }
        let text = serde_json::to_string_pretty(&Value::Object(said)).expect("JSON") + "\n";
        compare(&format!("briefs/texts.{}.json", language.tag), &text)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    }
}
