//! A stock that was counted on another day than the last of the year: that day is said wherever the time of a figure is.

use crate::common::read;
use civic_brief::brief::Brief;
use civic_brief::csv_file::csv;
use civic_brief::diff::diff;
use civic_brief::figure::figure;
use civic_brief::json;
use civic_brief::packed;
use civic_brief::table::table;
use serde_json::{Value, json};

/// People in prison on a day of each year, with these points.
fn brief(points: Value) -> Value {
    let mut brief: Value =
        serde_json::from_str(include_str!("../../src/start.json")).expect("JSON");
    let chart = &mut brief["sections"][0]["charts"][0];
    chart["series"][0]["window"] = "state".into();
    chart["series"][0]["points"] = points;
    chart["note"] = json!({"nl": "Over 2022 is geen cijfer gepubliceerd.", "en": "For 2022 no figure was published."});
    brief
}

fn points(last: &str) -> Value {
    json!([
        {"year": 2021, "value": 1180, "until": "2021-12-01"},
        {"year": 2023, "value": 1320, "until": "2023-12-01"},
        {"year": 2024, "value": 1475, "until": last}
    ])
}

/// The time of each figure, in the figure itself, below the table and in the file of figures.
fn said(brief: &Brief, index: usize) -> (Vec<String>, String, String) {
    let chart = brief.charts().next().expect("a chart");
    let series = &chart.series[0];
    let of = |point| figure(brief, chart, series, point, index).period;
    let periods = series.points.iter().map(of).collect();
    let notes = table(brief, chart, index).notes;
    let notes: Vec<String> = notes.into_iter().map(|note| note.figures).collect();
    let file = csv(brief, chart, index).expect("CSV");
    (periods, notes.join(" "), file)
}

#[test]
fn the_day_is_said_in_place_of_the_end_of_the_year() {
    let brief = read(&brief(points("2024-12-01")).to_string());
    for (index, first, last) in [
        (0, "stand op 1 december 2021", "stand op 1 december 2024"),
        (1, "as of 1 December 2021", "as of 1 December 2024"),
    ] {
        let (periods, notes, file) = said(&brief, index);
        assert_eq!(periods.first().map(String::as_str), Some(first));
        assert_eq!(periods.last().map(String::as_str), Some(last));
        assert!(notes.contains(&format!("{first} – {last}")), "{notes}");
        assert!(file.contains(first) && file.contains(last), "{file}");
        assert!(
            !file.contains("eind 20") && !file.contains("end of 20"),
            "{file}"
        );
    }
}

#[test]
fn a_year_alone_is_still_its_end_and_a_language_of_the_briefs_own_says_both() {
    let french: Value =
        serde_json::from_str(include_str!("../../www/examples/cour-europeenne.json"))
            .expect("JSON");
    let mut whole = brief(json!([
        {"year": 2021, "value": 1180},
        {"year": 2024, "value": 1475, "until": "2024-12-01",
            "break": {"nl": "op een andere dag geteld", "en": "counted on another day"}}
    ]));
    let text = whole.to_string().replace("\"nl\":", "\"fr\":");
    whole = serde_json::from_str(&text).expect("JSON");
    whole["languages"] = json!([french["languages"][0], "en"]);
    let brief = read(&whole.to_string());
    let (french, _, _) = said(&brief, 0);
    let (english, _, _) = said(&brief, 1);
    assert_eq!(english, ["at the end of 2021", "as of 1 December 2024"]);
    assert_eq!(french, ["à la fin de 2021", "au 1er décembre 2024"]);
}

#[test]
fn a_packed_brief_has_the_day_too() {
    let brief = read(&brief(points("2024-12-01")).to_string());
    let text = packed::pack(&brief, |number| number.to_string());
    let again = packed::unpack(&text, |text| text.parse().unwrap_or(f64::NAN)).expect("a brief");
    assert_eq!(said(&again, 0), said(&brief, 0));
}

#[test]
fn another_day_of_the_count_is_told_between_two_versions() {
    let brief = |last| read(&brief(points(last)).to_string());
    let told = |tag| {
        let (old, new) = (brief("2024-12-01"), brief("2024-12-03"));
        let changes = diff(&old, &new, tag);
        changes
            .iter()
            .map(|one| one.sentence.clone())
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert!(told("en").contains("day of the count"), "{}", told("en"));
    assert!(told("nl").contains("dag van de telling"), "{}", told("nl"));
    assert!(told("nl").contains("3 december 2024"), "{}", told("nl"));
}

/// What is told of a series with these points.
fn told(points: Value) -> Vec<String> {
    let mut brief = brief(points);
    let chart = &mut brief["sections"][0]["charts"][0];
    chart["period"] = json!({"nl": "2021–2024", "en": "2021–2024"});
    let faults = json::checked(brief.to_string().as_bytes()).err();
    let faults = faults.unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn a_count_of_another_day_than_the_others_has_a_break() {
    assert_eq!(told(points("2024-12-01")), [""; 0]);
    // A first Monday is another day every year.
    assert_eq!(told(points("2024-12-05")), [""; 0]);
    let other = told(points("2024-06-30"));
    assert_eq!(other.len(), 1, "{other:#?}");
    assert!(other[0].contains("count of another day than the others"));
    assert!(other[0].contains("points[2].until"), "{other:#?}");
    let with_break = |place: usize, day: &str| {
        let mut points = points("2024-12-01");
        let field = "break";
        points[place][field] = json!({"nl": "op een andere dag", "en": "on another day"});
        points[if place == 1 && day.starts_with("2021") {
            0
        } else {
            place
        }]["until"] = day.into();
        points
    };
    assert_eq!(told(with_break(2, "2024-06-30")), [""; 0]);
    assert_eq!(told(with_break(1, "2023-06-30")), [""; 0]);
    // Before the first there is nothing: the second is kept apart from it.
    assert_eq!(told(with_break(1, "2021-06-30")), [""; 0]);
    let mut first = points("2024-12-01");
    first[0]["until"] = "2021-06-30".into();
    assert!(told(first)[0].contains("points[0].until"));
    // A year alone is a count of its last day.
    let mut last = points("2024-12-01");
    last[2].as_object_mut().expect("an object").remove("until");
    let end = told(last);
    assert!(end[0].contains("the end of 2024"), "{end:#?}");
}

#[test]
fn a_day_of_another_year_or_beside_a_date_is_told() {
    let other_year = told(points("2023-12-01"));
    assert!(
        other_year
            .iter()
            .any(|one| one.contains("last day of another year than its point")),
        "{other_year:#?}"
    );
}

#[test]
fn a_day_that_is_typed_beside_the_figure_is_that_of_the_count() {
    let told = |day: &str| {
        let mut brief = brief(points("2024-12-01"));
        let text = format!("On {day} 2024 it was {{helped.2024}}.");
        brief["sections"][0]["charts"][0]["message"] =
            json!({"nl": "Toen waren het er {helped.2024}.", "en": text});
        let faults = json::checked(brief.to_string().as_bytes()).err();
        let faults = faults.unwrap_or_default();
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(told("1 December"), [""; 0]);
    let other = told("14 June");
    assert_eq!(other.len(), 1, "{other:#?}");
    assert!(other[0].starts_with("day that is not that of its figure: 14 June 2024"));
}

#[test]
fn counts_of_which_no_day_is_the_usual_one_need_no_break() {
    let problems = |days: &[&str]| {
        let point = |day: &&str| json!({"year": day[..4].parse::<u16>().expect("a year"), "value": 60, "until": day});
        let text = brief(days.iter().map(point).collect()).to_string();
        let faults = json::checked(text.as_bytes()).err().unwrap_or_default();
        let faults = faults.iter().map(ToString::to_string);
        faults
            .filter(|one| one.contains("count of another day"))
            .count()
    };
    // As each parliament first met.
    assert_eq!(
        problems(&[
            "2012-09-20",
            "2017-03-23",
            "2021-03-31",
            "2023-12-06",
            "2024-11-12"
        ]),
        0
    );
    assert_eq!(
        problems(&["2021-12-01", "2022-12-01", "2023-12-01", "2024-06-01"]),
        1
    );
}
