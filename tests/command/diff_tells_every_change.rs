//! `diff`: every change between two versions of a brief is told, and nothing else, in the order of the brief.

use civic_brief::BUILTIN;
use civic_brief::brief::Brief;
use civic_brief::diff::{Change, diff};
use std::path::Path;

use crate::common::{compare, file, read, run};
use serde_json::{Value, json};

const EVERY_FIELD: &str = include_str!("../briefs/good-every-field.json");

fn sentences(changes: &[Change]) -> Vec<&str> {
    changes
        .iter()
        .map(|change| change.sentence.as_str())
        .collect()
}

/// A version of the built-in brief, changed by hand.
fn changed(change: impl FnOnce(&mut Value)) -> Brief {
    let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
    change(&mut json);
    read(&json.to_string())
}

pub(crate) fn chart<'j>(json: &'j mut Value, id: &str) -> &'j mut Value {
    let sections = json["sections"]
        .as_array_mut()
        .expect("sections")
        .iter_mut();
    let mut charts = sections
        .filter_map(|section| section.get_mut("charts")?.as_array_mut())
        .flatten();
    charts.find(|chart| chart["id"] == id).expect("a chart")
}

#[test]
fn the_same_brief_has_no_changes() {
    let brief = read(BUILTIN);
    assert_eq!(diff(&brief, &brief, "nl"), []);
    let path = file("same.json", BUILTIN);
    let ran = run(&["diff".as_ref(), path.as_os_str(), path.as_os_str()]);
    assert_eq!(
        (ran.code, ran.out.as_str(), ran.err.as_str()),
        (
            Some(0),
            "niets veranderd: de twee briefs zeggen hetzelfde\n",
            ""
        )
    );
    let arguments = ["diff".as_ref(), path.as_os_str(), path.as_os_str()];
    let ran = run(&[&arguments[..], &["--lang".as_ref(), "en".as_ref()]].concat());
    assert_eq!(ran.out, "nothing changed: the two briefs say the same\n");
    let ran = run(&[&arguments[..], &["--json".as_ref()]].concat());
    assert_eq!(
        ran.out,
        "{\n  \"changes\": [],\n  \"same_source\": [],\n  \"calculated\": [],\n  \"left_behind\": [],\n  \"as_they_were\": []\n}\n"
    );
    // Without a language it answers in the first of the brief.
    let mut english: Value = serde_json::from_str(BUILTIN).expect("JSON");
    english["languages"] = serde_json::json!(["en", "nl"]);
    let path = file("english.json", english.to_string());
    let ran = run(&["diff".as_ref(), path.as_os_str(), path.as_os_str()]);
    assert_eq!(ran.out, "nothing changed: the two briefs say the same\n");
}

#[test]
fn the_same_day_is_told_where_a_figure_is_another_and_not_where_a_text_is() {
    let told = |change: &dyn Fn(&mut Value)| {
        let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
        change(&mut json);
        let (old, new) = (
            file("day-old.json", BUILTIN),
            file("day-new.json", json.to_string()),
        );
        run(&["diff".as_ref(), old.as_os_str(), new.as_os_str()]).err
    };
    let value = |json: &mut Value| {
        chart(json, "defenders-killed")["series"][0]["points"][7]["value"] = json!(305);
    };
    let day = |json: &mut Value| json["sources"][0]["date"] = json!("2026-11-22");
    for change in [&value as &dyn Fn(&mut Value), &day] {
        let said = told(change);
        assert!(said.starts_with("both are of 2026-11-23: "), "{said}");
    }
    let note = json!({"nl": "Anders gezegd.", "en": "In other words."});
    assert_eq!(
        told(&|json| chart(json, "defenders-killed")["note"] = note.clone()),
        ""
    );
}

/// What was added would be told as gone.
#[test]
fn the_newer_brief_first_is_told() {
    let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
    update(&mut json);
    let (old, new) = (
        file("a-old.json", BUILTIN),
        file("a-new.json", json.to_string()),
    );
    let told = |first: &Path, second: &Path| {
        let ran = run(&["diff".as_ref(), first.as_os_str(), second.as_os_str()]);
        assert_eq!(ran.code, Some(0));
        ran.err
    };
    assert_eq!(told(&old, &new), "");
    let said = told(&new, &old);
    assert!(
        said.starts_with("the first is the newer one, of 2027-01-15, and the second of "),
        "{said}"
    );
    let right = format!("`civic-brief diff {} {}`\n", old.display(), new.display());
    assert!(said.ends_with(&right), "{said}");
}

/// A year's update as an editor makes it: figures revised, a year added, another source, texts, charts.
fn update(json: &mut Value) {
    json["version"] = "2027-01-15".into();
    json["title"]["en"] = "Room to speak".into();
    json["sources"]
        .as_array_mut()
        .expect("sources")
        .push(json!({
            "id": "fld-next", "publisher": "fld", "title": "Global Analysis: revised", "lang": "en",
            "date": "2027-01", "licence": "not-stated",
        }));
    let killed = chart(json, "defenders-killed");
    killed["period"]["nl"] = "herziene jaren 2016–2025".into();
    killed["period"]["en"] = "revised years 2016–2025".into();
    killed["title"]["nl"] = "In 2025 zijn {killed.2025} verdedigers gedood".into();
    killed["title"]["en"] = "In 2025, {killed.2025} defenders were killed".into();
    let points = killed["series"][0]["points"]
        .as_array_mut()
        .expect("points");
    let last = points.len() - 1;
    let was = points[last - 1]["value"].as_f64().expect("a value");
    points[last - 1]["value"] = (was + 5.0).into();
    points[last - 1]["source"] = "fld-next".into();
    points[last - 1]["basis"] = "derived".into();
    points[last - 1]["note"] = json!({"nl": "Herzien.", "en": "Revised."});
    let mut next = points[last].clone();
    for note in ["note", "break", "names"] {
        next.as_object_mut().expect("a point").remove(note);
    }
    next["year"] = (next["year"].as_i64().expect("a year") + 1).into();
    next["value"] = 300.into();
    next["source"] = "fld-next".into();
    points.push(next);
    let countries = chart(json, "countries");
    countries["views"].as_array_mut().expect("views").reverse();
    // The picture that comes first now is of 2024.
    countries["title"]["nl"] =
        "In {shown} zijn {closed.shown} landen als gesloten beoordeeld".into();
    countries["title"]["en"] = "{closed.shown} countries were rated closed in {shown}".into();
    let changes = chart(json, "rating-changes");
    changes["series"][0]["points"]
        .as_array_mut()
        .expect("points")
        .remove(0);
    let sections = json["sections"].as_array_mut().expect("sections");
    let moved = sections.iter_mut().find_map(|section| {
        let charts = section.get_mut("charts")?.as_array_mut()?;
        let place = charts
            .iter()
            .position(|chart| chart["id"] == "icc-sanctions")?;
        Some(charts.remove(place))
    });
    let mut moved = moved.expect("a chart");
    moved["id"] = "sanctions".into();
    let last = sections
        .iter_mut()
        .find(|section| section["id"] == "violence")
        .expect("a section");
    last["charts"].as_array_mut().expect("charts").push(moved);
}

#[test]
fn a_years_update_is_told_in_plain_sentences() {
    let (old, new) = (read(BUILTIN), changed(update));
    for lang in ["nl", "en"] {
        let text = sentences(&diff(&old, &new, lang)).join("\n") + "\n";
        compare(&format!("diff/update.{lang}.txt"), &text)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
        let text = sentences(&diff(&new, &old, lang)).join("\n") + "\n";
        compare(&format!("diff/undone.{lang}.txt"), &text)
            .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    }
}

#[test]
fn the_command_says_the_same_and_gives_a_program_the_numbers() {
    let old = file("old.json", BUILTIN);
    let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
    update(&mut json);
    let new = file("new.json", json.to_string());
    let with = |more: &[&'static str]| {
        let mut arguments = vec!["diff".as_ref(), old.as_os_str(), new.as_os_str()];
        arguments.extend(more.iter().map(|one| std::ffi::OsStr::new(*one)));
        let ran = run(&arguments);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        ran.out
    };
    let changes = diff(&read(BUILTIN), &read(&json.to_string()), "en");
    // After the changes stand the texts that stayed.
    let text = with(&["--lang", "en"]);
    let (told, _) = text
        .split_once("these texts are as they were")
        .expect("both");
    assert_eq!(told.lines().collect::<Vec<_>>(), sentences(&changes));
    let document: Value =
        serde_json::from_str(&with(&["--lang", "en", "--json"])).expect("one document");
    let told = document["changes"].as_array().expect("changes");
    assert_eq!(told.len(), changes.len());
    let value = told
        .iter()
        .find(|one| one["what"] == "changed" && one["field"] == "value")
        .expect("a value");
    assert_eq!(value["place"][0], "chart defenders-killed");
    let (before, after) = (
        value["before"].as_f64().expect("a number"),
        value["after"].as_f64().expect("a number"),
    );
    assert_eq!(after - before, 5.0);
    // Without a language it is Dutch, as everywhere; a brief with problems is not compared.
    assert_eq!(with(&[]), with(&["--lang", "nl"]));
    let bad = file("diff-bad.json", "{}");
    assert_eq!(
        run(&["diff".as_ref(), old.as_os_str(), bad.as_os_str()]).code,
        Some(1)
    );
}

/// Every way to change one place of a brief a little.
fn variants(way: &str, value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(flag) => vec![json!(!flag)],
        Value::Number(number) => vec![json!(number.as_f64().expect("a number") + 1.0), json!(1)],
        Value::String(text) => {
            let words = [
                "percent",
                "euro",
                "year-to",
                "state",
                "first",
                "latest",
                "quoted",
                "own",
                "open",
                "second",
                "line",
                "column",
                "waffle",
                "squares",
                "bars",
                "dots",
                "group-bars",
                "group-squares",
                "other",
                "report",
                "elsewhere",
                "half",
                "rest",
                "count",
                "one",
                "2023",
                "2024-01-02",
                "nl",
                "rtl",
                "https://www.example.org/other",
                "https://example.net/",
                "mailto:other@example.org",
            ];
            let longer = [
                text.clone() + "-b",
                text.clone() + " again",
                text.replace("2024", "2022"),
            ];
            // What somebody wrote is no word of a list.
            let wording = way.ends_with("/en")
                || (way.starts_with("/languages/") && way.matches('/').count() > 3);
            let words = words.iter().filter(|_| !wording);
            let all = words.map(|word| (*word).to_owned()).chain(longer);
            all.filter(|other| other != text).map(Value::from).collect()
        }
        Value::Array(entries) => {
            let (mut less, mut turned, mut more) =
                (entries.clone(), entries.clone(), entries.clone());
            less.pop();
            turned.reverse();
            more.extend(entries.first().cloned().map(|mut entry| {
                if entry["id"].is_string() {
                    entry["id"] = "added".into();
                }
                entry
            }));
            [less, turned, more].into_iter().map(Value::from).collect()
        }
        Value::Object(fields) => {
            let without = |name: &String| {
                let mut less = fields.clone();
                less.remove(name);
                Value::from(less)
            };
            fields.keys().map(without).collect()
        }
    }
}

fn ways(value: &Value, way: String, all: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                ways(value, format!("{way}/{name}"), all);
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                ways(value, format!("{way}/{index}"), all);
            }
        }
        _ => {}
    }
    all.push(way);
}

#[test]
fn whatever_is_changed_is_told_both_ways_and_what_says_the_same_is_not() {
    let json: Value = serde_json::from_str(EVERY_FIELD).expect("JSON");
    let brief = read(EVERY_FIELD);
    let as_read = format!("{brief:?}");
    let mut all = Vec::new();
    ways(&json, String::new(), &mut all);
    let (mut told, mut same) = (0, 0);
    for way in &all {
        for variant in variants(way, json.pointer(way).expect("a place")) {
            let mut changed = json.clone();
            *changed.pointer_mut(way).expect("a place") = variant.clone();
            let value = serde_json::from_value(changed).expect("a value");
            let Ok(other) = Brief::read(&value) else {
                continue;
            };
            let differs = format!("{other:?}") != as_read;
            for changes in [diff(&brief, &other, "en"), diff(&other, &brief, "en")] {
                assert_eq!(
                    !changes.is_empty(),
                    differs,
                    "{way}: {variant}: {changes:#?}"
                );
                // A place that is not named, or a value that is not given, leaves a hole.
                for sentence in sentences(&changes) {
                    // The words of a language have places and spaces of their own.
                    if way.starts_with("/languages/") {
                        assert!(sentence.starts_with("language"), "{way}: {sentence}");
                        continue;
                    }
                    assert!(
                        !sentence.contains('#') && !sentence.starts_with([':', ',', ' ']),
                        "{way}: {sentence}"
                    );
                    assert!(
                        !sentence.contains("  ") && !sentence.ends_with([' ', ',']),
                        "{way}: {sentence}"
                    );
                }
            }
            told += usize::from(differs);
            same += usize::from(!differs);
        }
    }
    assert!(told > 400 && same > 0, "{told} {same}");
}

#[test]
fn a_value_of_every_series_is_told_with_its_chart_and_year() {
    let brief = read(BUILTIN);
    for (chart_index, chart) in brief.charts().enumerate() {
        for (series_index, series) in chart.series.iter().enumerate() {
            let points = series.points.iter().enumerate();
            // The last of each: one is told like the other.
            for (index, point) in points.skip(series.points.len() - 1) {
                let mut other = brief.clone();
                let charts = other
                    .sections
                    .iter_mut()
                    .flat_map(|section| &mut section.charts);
                let chart_too = charts.into_iter().nth(chart_index).expect("a chart");
                chart_too.series[series_index].points[index].value = point.value + 1.0;
                let changes = diff(&brief, &other, "en");
                assert_eq!(changes.len(), 1, "{changes:#?}");
                let sentence = &changes[0].sentence;
                let name = chart.name.fill(brief.voice(1));
                assert!(sentence.starts_with(&name), "{sentence}");
                assert!(
                    sentence.contains(&point.when.year.to_string()),
                    "{sentence}"
                );
                assert!(sentence.contains(" → "), "{sentence}");
                assert_eq!(sentence.contains("at least"), series.at_least, "{sentence}");
            }
        }
    }
}

#[test]
fn what_is_gone_is_told_where_it_stood_and_order_by_itself() {
    let old = read(BUILTIN);
    let charts = |json: &mut Value, change: fn(&mut Vec<Value>)| {
        let section = &mut json["sections"].as_array_mut().expect("sections")[1];
        assert_eq!(section["id"], "space");
        change(section["charts"].as_array_mut().expect("charts"));
    };
    let new = changed(|json| {
        chart(json, "population-trend")["place"]["en"] = "the world".into();
        chart(json, "rating-changes")["place"]["en"] = "the world".into();
        charts(json, |charts| {
            charts.retain(|chart| chart["id"] != "regions")
        });
        // Its sources go with it.
        let sections = json["sections"].to_string();
        let sources = json["sources"].as_array_mut().expect("sources");
        let from = |source: &Value| source["from"].to_string();
        let from: String = sources.iter().map(from).collect();
        sources.retain(|source| {
            let id = source["id"].to_string();
            sections.contains(&format!("\"source\":{id}")) || from.contains(&id)
        });
    });
    let changes = diff(&old, &new, "en");
    let ids: Vec<_> = changes
        .iter()
        .map(|change| (change.what, change.place[0].as_str()))
        .filter(|(_, place)| !place.starts_with("source"))
        .collect();
    let wanted = [
        ("changed", "chart population-trend"),
        ("gone", "chart regions"),
        ("changed", "chart rating-changes"),
    ];
    assert_eq!(ids, wanted);
    let new = changed(|json| charts(json, |charts| charts.reverse()));
    assert_eq!(
        sentences(&diff(&old, &new, "en")),
        ["charts: in another order"]
    );
    assert_eq!(
        sentences(&diff(&old, &new, "nl")),
        ["grafieken: in een andere volgorde"]
    );
}

#[test]
fn what_is_the_same_of_several_figures_of_a_series_is_one_line() {
    let mut json: Value = serde_json::from_str(BUILTIN).expect("JSON");
    json["version"] = json!("2027-01-15");
    let points = &mut chart(&mut json, "defenders-killed")["series"][0]["points"];
    let mut years = Vec::new();
    for point in points.as_array_mut().expect("points").iter_mut().take(3) {
        point["note"] = json!({"nl": "geschat", "en": "estimated"});
        years.push(point["year"].to_string());
    }
    let (old, new) = (
        file("several-old.json", BUILTIN),
        file("several-new.json", json.to_string()),
    );
    for (lang, said, same) in [
        ("en", "“estimated”", "the same of"),
        ("nl", "“geschat”", "hetzelfde van"),
    ] {
        let arguments = [
            "diff".as_ref(),
            old.as_os_str(),
            new.as_os_str(),
            "--lang".as_ref(),
            lang.as_ref(),
        ];
        let ran = run(&arguments);
        let lines: Vec<&str> = ran.out.lines().filter(|line| line.contains(said)).collect();
        assert_eq!(lines.len(), 1, "{}", ran.out);
        let end = format!(" ({same} {}, {})", years[1], years[2]);
        assert!(
            lines[0].contains(&years[0]) && lines[0].ends_with(&end),
            "{lines:?}"
        );
    }
}
