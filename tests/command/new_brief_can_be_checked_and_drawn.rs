//! `new`: the brief to start from is good, says that its figures are examples, and every text of it is shown.

use crate::common::{file, pictures, read, run, whole_outline};
use civic_brief::brief::Brief;
use civic_brief::figure::figure;
use civic_brief::outline::said::texts;
use civic_brief::schema;
use civic_brief::value::Value as Out;
use serde_json::Value;

fn start() -> String {
    let ran = run(&["new"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    ran.out
}

#[test]
fn it_passes_the_check_and_the_schema() {
    let ran = run(&["check".as_ref(), file("start.json", start()).as_os_str()]);
    assert_eq!(ran.code, Some(0));
    assert!(
        ran.out.ends_with("start.json: no problem, 2 charts\n"),
        "{}",
        ran.out
    );
    let schema: Value = serde_json::from_str(&schema::text().expect("a schema")).expect("JSON");
    let brief: Value = serde_json::from_str(&start()).expect("JSON");
    assert!(jsonschema::is_valid(&schema, &brief));
    assert_eq!(brief["$schema"], "brief.schema.json");
    assert_eq!(brief["languages"], serde_json::json!(["nl", "en"]));
}

#[test]
fn its_charts_are_of_different_kinds_and_its_figures_are_marked_as_examples() {
    let brief: Value = serde_json::from_str(&start()).expect("JSON");
    let charts = brief["sections"][0]["charts"].as_array().expect("charts");
    let kinds: Vec<&Value> = charts
        .iter()
        .map(|chart| &chart["views"][0]["kind"])
        .collect();
    assert!(kinds.len() == 2 && kinds[0] != kinds[1], "{kinds:?}");
    let marked = |text: &Value| {
        let text = text.to_string().to_lowercase();
        assert!(
            text.contains("example") || text.contains("voorbeeld"),
            "{text}"
        );
    };
    for lang in ["nl", "en"] {
        marked(&brief["kicker"][lang]);
        for chart in charts {
            marked(&chart["title"][lang]);
            marked(&chart["caveat"][lang]);
        }
    }
    for source in brief["sources"].as_array().expect("sources") {
        marked(&source["title"]);
    }
    for publisher in brief["publishers"].as_array().expect("publishers") {
        marked(&publisher["name"]);
        // No name of somebody's: these hosts belong to nobody.
        assert!(publisher["hosts"].is_null() || publisher["hosts"][0] == "example.org");
    }
}

/// The pieces between the slots of every text, with where it stands and its language.
fn written(json: &Value, path: &str, all: &mut Vec<(String, String, String)>) {
    match json {
        Value::Object(fields) if fields.contains_key("nl") => {
            for (lang, text) in fields {
                let text = text.as_str().expect("a text");
                let pieces = text
                    .split('{')
                    .map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
                for piece in pieces.filter(|piece| piece.len() > 1) {
                    all.push((path.to_owned(), lang.clone(), piece.trim().to_owned()));
                }
            }
        }
        Value::Object(fields) => fields
            .iter()
            .for_each(|(name, value)| written(value, &format!("{path}.{name}"), all)),
        Value::Array(entries) => entries.iter().for_each(|value| written(value, path, all)),
        _ => {}
    }
}

/// Everything that is shown of a brief in one language: what is drawn, and what stands beside it.
fn shown(brief: &Brief, index: usize) -> String {
    let mut shown = serde_json::to_string(&whole_outline(brief, index)).expect("JSON");
    for picture in pictures(brief, &[320.0, 720.0]) {
        if picture.frame.language_index != index {
            continue;
        }
        shown += &civic_brief::picture::svg(brief, picture.chart, picture.view, picture.frame);
        let said = texts(
            brief,
            picture.chart,
            picture.view,
            index,
            picture.frame.shown,
        );
        shown += &serde_json::to_string(&Out::from(said)).expect("JSON");
        for series in &picture.chart.series {
            for point in &series.points {
                let figure = figure(brief, picture.chart, series, point, index);
                shown += &serde_json::to_string(&Out::from(figure)).expect("JSON");
            }
        }
    }
    shown
}

#[test]
fn every_text_in_it_is_shown_and_every_series_is_drawn() {
    let text = start();
    let brief = read(&text);
    let mut all = Vec::new();
    written(&serde_json::from_str(&text).expect("JSON"), "", &mut all);
    assert!(all.len() > 60, "{}", all.len());
    for (index, language) in brief.languages.iter().enumerate() {
        let shown = shown(&brief, index).to_lowercase();
        for (path, lang, piece) in &all {
            if *lang == language.tag {
                assert!(shown.contains(&piece.to_lowercase()), "{path}: {piece}");
            }
        }
    }
    for picture in pictures(&brief, &[320.0, 720.0]) {
        let svg = civic_brief::picture::svg(&brief, picture.chart, picture.view, picture.frame);
        // Each value of the year on show, or of all years, stands in the picture.
        for series in &picture.chart.series {
            for point in &series.points {
                if picture
                    .frame
                    .shown
                    .year
                    .is_none_or(|year| year == point.year())
                {
                    let language = &brief.languages[picture.frame.language_index];
                    let value = civic_brief::format::number(point.value, point.decimals, language);
                    assert!(svg.contains(&value), "{}: {value}", picture.name);
                }
            }
        }
    }
}

#[test]
fn a_file_that_is_there_is_never_overwritten() {
    let path = file("mine.json", "my figures");
    let ran = run(&["new".as_ref(), path.as_os_str()]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err
            .starts_with("file that is there already: choose another name at "),
        "{}",
        ran.err
    );
    assert_eq!(
        std::fs::read_to_string(&path).expect("a file"),
        "my figures"
    );
    std::fs::remove_file(&path).expect("a file");
    let ran = run(&["new".as_ref(), path.as_os_str()]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(ran.out.contains("civic-brief check "), "{}", ran.out);
    assert_eq!(std::fs::read_to_string(&path).expect("a file"), start());
    let ran = run(&["new", "no-such-folder/mine.json"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.starts_with("no such folder: "), "{}", ran.err);
}
