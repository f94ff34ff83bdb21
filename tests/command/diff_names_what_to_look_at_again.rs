//! What `diff` names to be looked at once more: figures whose source stayed, and what was calculated from one that changed.

use civic_brief::BUILTIN;
use serde_json::{Value, json};

use crate::common::{file, run};
use crate::diff_tells_every_change::chart;

/// The calculated figures that it names between two briefs; `name` is that of their files.
fn calculated(name: &str, old: &str, new: &str) -> Value {
    document(name, old, new)["calculated"].clone()
}

/// All that it says of two briefs, as for a program.
fn document(name: &str, old: &str, new: &str) -> Value {
    let [old, new] =
        [("old", old), ("new", new)].map(|(when, text)| file(&format!("{name}-{when}.json"), text));
    let arguments = [
        "diff".as_ref(),
        old.as_os_str(),
        new.as_os_str(),
        "--json".as_ref(),
        "--lang".as_ref(),
        "en".as_ref(),
    ];
    serde_json::from_str(&run(&arguments).out).expect("one document")
}

/// What was revised mostly stands in a newer report.
#[test]
fn a_figure_that_changed_while_its_source_stayed_is_named() {
    let figures = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
        json["version"] = json!("2027-01-15");
        let chart = chart(&mut json, "defenders-killed");
        chart["series"][0]["points"][7]["value"] = json!(305);
        change(&mut json);
        let (old, new) = (
            file("same-source-old.json", BUILTIN),
            file("same-source-new.json", json.to_string()),
        );
        let told = |more: &[&str]| {
            let arguments = [
                "diff".as_ref(),
                old.as_os_str(),
                new.as_os_str(),
                "--lang".as_ref(),
                "en".as_ref(),
            ];
            let more = more.iter().map(|one| std::ffi::OsStr::new(*one));
            run(&arguments.into_iter().chain(more).collect::<Vec<_>>())
                .out
                .replace('\u{a0}', " ")
        };
        let document: Value = serde_json::from_str(&told(&["--json"])).expect("one document");
        (told(&[]), document["same_source"].clone())
    };
    let (text, list) = figures(&|_| {});
    let line = "these figures are others and their source is the same; where they stand in a newer report, write its id as \"source\" in the point, or in the series if that is \"latest\", once its other figures were read anew there; a calculation of your own has its sources in \"from\", and a new \"date\":\n  sections[2].charts[0].series[0].points[7]: Defenders, Defenders killed, 2023: at least 300 → at least 305 (“fld-2023”)\n";
    assert!(text.contains(line), "{text}");
    assert_eq!(list[0]["source"], "fld-2023", "{list}");
    assert_eq!(list.as_array().map(Vec::len), Some(1));
    // Who names another source, or the day of this one, did not forget it.
    let (text, list) = figures(&|json| {
        chart(json, "defenders-killed")["series"][0]["points"][7]["source"] = json!("fld-2024");
    });
    assert!(!text.contains("their source is the same"), "{text}");
    assert_eq!(list, json!([]));
    let (_, list) = figures(&|json| {
        let sources = json["sources"].as_array_mut().expect("sources");
        let source = sources.iter_mut().find(|one| one["id"] == "fld-2023");
        source.expect("a source")["date"] = json!("2027-01-10");
    });
    assert_eq!(list, json!([]));
}

/// A share of a total that was revised is another share.
#[test]
fn a_calculated_figure_that_stayed_while_another_of_its_year_changed_is_named() {
    let list = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
        json["version"] = json!("2027-01-15");
        change(&mut json);
        calculated("published", BUILTIN, &json.to_string())
    };
    // What CIVICUS publishes of 2024 is what our five parts of that year were calculated from.
    let series = |json: &mut Value, id: &str| {
        let all = chart(json, "population-share")["series"]
            .as_array_mut()
            .expect("series");
        let index = all.iter().position(|one| one["id"] == id);
        index.expect("a series")
    };
    let parts = list(&|json| {
        let index = series(json, "combined");
        chart(json, "population-share")["series"][index]["points"][0]["value"] = json!(72.6);
    });
    let of_chart = |list: &Value| {
        let all = list.as_array().expect("a list").iter();
        let own = all.filter(|one| one["source"] == "own-2024");
        own.count()
    };
    assert_eq!(of_chart(&parts), 5, "{parts}");
    // One that was calculated once more is not named, and neither is any where nothing of its year changed.
    let again = list(&|json| {
        for (id, value) in [("combined", 72.6), ("open", 3.6)] {
            let index = series(json, id);
            chart(json, "population-share")["series"][index]["points"][0]["value"] = json!(value);
        }
    });
    assert_eq!(of_chart(&again), 4, "{again}");
    let nothing = list(&|json| json["version"] = json!("2027-01-16"));
    assert_eq!(nothing, json!([]));
}

/// Where it is plain of what a figure was calculated, no other reminds of it.
#[test]
fn a_sum_is_named_where_a_part_of_it_changed_and_only_there() {
    let value =
        |series: &Value, index: usize| series["points"][index]["value"].as_f64().expect("a value");
    let mut old: Value = serde_json::from_str(BUILTIN).expect("JSON");
    let all = chart(&mut old, "countries")["series"]
        .as_array_mut()
        .expect("series");
    let of = |all: &[Value], id: &str| {
        all.iter()
            .position(|one| one["id"] == id)
            .expect("a series")
    };
    let [open, repressed, closed] = ["open", "repressed", "closed"].map(|id| of(all, id));
    let mut sum = all[closed].clone();
    sum["id"] = json!("unfree");
    sum["name"] = json!({"nl": "onvrij", "en": "unfree"});
    let last = sum["points"].as_array().expect("points").len() - 1;
    for index in 0..=last {
        sum["points"][index]["basis"] = json!("derived");
        sum["points"][index]["value"] =
            json!(value(&all[repressed], index) + value(&all[closed], index));
    }
    let still = format!(
        "unfree, {} is still {}; ",
        sum["points"][last]["year"],
        value(&sum, last)
    );
    all.push(sum);
    // A series that nothing shows is refused.
    for tag in ["nl", "en"] {
        let note = &mut chart(&mut old, "countries")["note"][tag];
        *note = json!(format!(
            "{} Samen: {{unfree.2025}}.",
            note.as_str().expect("a note")
        ));
    }
    let told = |changed: usize| {
        let mut new = old.clone();
        let series = &mut chart(&mut new, "countries")["series"][changed];
        series["points"][last]["value"] = json!(value(series, last) + 1.0);
        let document = calculated("sum", &old.to_string(), &new.to_string());
        // Those of other charts are calculated from a list of countries.
        let all = document.as_array().expect("a list").iter();
        let of_sum = all.filter(|one| {
            one["path"]
                .as_str()
                .is_some_and(|path| path.contains(".series[6]"))
        });
        of_sum
            .map(|one| one["change"].to_string())
            .collect::<Vec<_>>()
    };
    let of_part = told(closed);
    assert_eq!(of_part.len(), 1, "{of_part:?}");
    let is_whole = of_part[0].contains(&still) && of_part[0].contains("Closed, 2025: 33 → 34");
    assert!(is_whole, "{of_part:?}, not {still:?}");
    assert!(told(open).is_empty());
}

/// A new year of what a share was calculated from is a new year of the share.
#[test]
fn a_calculated_series_without_the_new_year_of_its_counter_is_named() {
    let start = include_str!("../../src/start.json");
    let list = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(start).expect("JSON");
        let helped = chart(&mut json, "people-helped");
        for tag in ["nl", "en"] {
            helped["period"][tag] = json!("2021–2025");
            helped["title"][tag] = json!("2025: {helped.2025}");
        }
        let points = helped["series"][0]["points"].as_array_mut();
        points
            .expect("points")
            .push(json!({"year": 2025, "value": 1610}));
        json["sources"][0]["date"] = json!("2026-01-20");
        json["sources"][1]["date"] = json!("2026-01-25");
        change(&mut json);
        document("left-behind", start, &json.to_string())["left_behind"].clone()
    };
    let named = list(&|_| {});
    let paths: Vec<&Value> = named
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["path"])
        .collect();
    let of_parts = |place: usize| json!(format!("sections[0].charts[1].series[{place}].points[1]"));
    assert_eq!(paths, [&of_parts(0), &of_parts(1), &of_parts(2)]);
    assert!(
        named[0]["change"]
            .as_str()
            .expect("a change")
            .contains("2025: new"),
        "{named}"
    );
    // What ended earlier ended for a reason, and what has the new year was not forgotten.
    let parts = |json: &mut Value, change: &dyn Fn(&mut Vec<Value>)| {
        for series in chart(json, "kinds-of-help")["series"]
            .as_array_mut()
            .expect("series")
        {
            change(series["points"].as_array_mut().expect("points"));
        }
    };
    let has_it = list(&|json| {
        parts(json, &|points| {
            let value = points[1]["value"].clone();
            points.push(json!({"year": 2025, "value": value}));
        });
        let kinds = chart(json, "kinds-of-help");
        kinds["views"][0]["years"] = json!([2025, 2024, 2023]);
        for (tag, years) in [("nl", "2023, 2024 en 2025"), ("en", "2023, 2024 and 2025")] {
            kinds["period"][tag] = json!(years);
        }
    });
    assert_eq!(has_it, json!([]));
    let ended = list(&|json| {
        parts(json, &|points| drop(points.pop()));
        let kinds = chart(json, "kinds-of-help");
        kinds["views"][0]["years"] = json!([2023]);
        for tag in ["nl", "en"] {
            kinds["period"][tag] = json!("2023");
        }
    });
    assert_eq!(ended, json!([]));
}
