//! Briefs that come near to a mistake and are none: nothing is told of them, for a false alarm costs more than silence.

use civic_brief::json;
use serde_json::{Value, json};

fn start() -> Value {
    let mut brief: Value =
        serde_json::from_str(include_str!("../../src/start.json")).expect("JSON");
    // The message, which most of these change, tells of the year without a figure.
    let note = &mut brief["sections"][0]["charts"][0]["note"];
    note["nl"] = "Over 2022 is geen cijfer gepubliceerd.".into();
    note["en"] = "For 2022 no figure was published.".into();
    brief
}

fn told(brief: &Value) -> Vec<String> {
    let faults = json::checked(brief.to_string().as_bytes()).err();
    let faults = faults.unwrap_or_default();
    faults.iter().map(ToString::to_string).collect()
}

/// What is said of the new brief with these values in it.
fn with(changes: &[(&str, Value)]) -> Vec<String> {
    let mut brief = start();
    for (at, value) in changes {
        let (object, field) = at.rsplit_once('/').expect(at);
        let object = brief.pointer_mut(object).expect(at);
        match field.parse::<usize>() {
            Ok(index) => object[index] = value.clone(),
            Err(_) => object[field] = value.clone(),
        }
    }
    told(&brief)
}

const COUNT: &str = "/sections/0/charts/0/message/en";
const COUNT_NL: &str = "/sections/0/charts/0/message/nl";
const SHARE: &str = "/sections/0/charts/1/message/en";
const SHARE_NL: &str = "/sections/0/charts/1/message/nl";
const SERIES: &str = "/sections/0/charts/0/series/0";

#[test]
fn a_year_may_stand_beside_a_figure_of_another_that_is_compared_or_named() {
    for (en, nl) in [
        (
            "It was {helped.2024}, more than in 2023.",
            "Het waren er {helped.2024}, meer dan in 2023.",
        ),
        (
            "That makes {helped.2024} more people than in 2023.",
            "Dat zijn er {helped.2024} meer dan in 2023.",
        ),
        (
            "In 2023 it was less than {helped.2024}.",
            "In 2023 was het minder dan {helped.2024}.",
        ),
        (
            "In 2023 the count began anew. It was {helped.2024} a year later.",
            "In 2023 begon de telling opnieuw. Het waren er {helped.2024} een jaar later.",
        ),
        (
            "Of the people who came in 2023, {helped.2024} got help.",
            "Van de mensen die in 2023 kwamen, kregen er {helped.2024} hulp.",
        ),
        (
            "In 2023 it was {helped.2023}, and {helped.2024} a year later.",
            "In 2023 waren het er {helped.2023}, en {helped.2024} een jaar later.",
        ),
        (
            "Since 2023 it has been {helped.2024} a year.",
            "Sinds 2023 zijn het er {helped.2024} per jaar.",
        ),
        (
            "In 2023 and 2024 it was {helped.2024} a year.",
            "In 2023 en 2024 waren het er {helped.2024} per jaar.",
        ),
        (
            "Under the law of 2023, {helped.2024} people got help.",
            "Door de wet van 2023 kregen {helped.2024} mensen hulp.",
        ),
        (
            "The {helped.2023} people in 2023 became {helped.2024}.",
            "De {helped.2023} mensen in 2023 werden er {helped.2024}.",
        ),
        (
            "In 2023 the minister named {helped.2024} people for 2024.",
            "In 2023 noemde de minister {helped.2024} mensen voor 2024.",
        ),
    ] {
        let told = with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn a_year_that_has_not_ended_may_have_what_is_foretold_or_counted_to_a_day() {
    let point = |more: Value| {
        let mut point = json!({"year": 2026, "value": 1500});
        let fields = more.as_object().cloned().unwrap_or_default();
        point.as_object_mut().expect("an object").extend(fields);
        json!([{"year": 2021, "value": 1180}, {"year": 2023, "value": 1320}, {"year": 2024, "value": 1475}, point])
    };
    let full = |told: Vec<String>| told.iter().any(|one| one.contains("has not ended"));
    let points = format!("{SERIES}/points");
    let told = |window: &str, more: Value, en: &str| {
        let changes = [
            (&*points, point(more)),
            (&*format!("{SERIES}/window"), window.into()),
            (&*format!("{SERIES}/definition/en"), en.into()),
        ];
        full(with(&changes))
    };
    let counted = "Counted by the Example Institute: people who got help in that year.";
    assert!(told("calendar-year", json!({}), counted));
    assert!(told("state", json!({}), counted));
    let note = json!({"note": {"nl": "Een raming.", "en": "Foretold by the institute."}});
    assert!(!told("calendar-year", note, counted));
    assert!(!told("report-year", json!({}), counted));
    assert!(!told("year-to", json!({"until": "2026-01-20"}), counted));
    assert!(!told(
        "state",
        json!({}),
        "People whom the institute expects to help."
    ));
}

#[test]
fn a_typed_year_may_stand_in_one_sentence_with_the_year_on_show() {
    for (en, nl) in [
        (
            "It was {advice.shown}% in {shown}, and {advice.2023}% in 2023.",
            "Het was {advice.shown}% in {shown}, en {advice.2023}% in 2023.",
        ),
        (
            "Since the law of 2023 it is {advice.shown}%.",
            "Sinds de wet van 2023 is het {advice.shown}%.",
        ),
        (
            "That is {advice.shown}%, compared with 2023.",
            "Dat is {advice.shown}%, vergeleken met 2023.",
        ),
    ] {
        let told = with(&[(SHARE, en.into()), (SHARE_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn a_share_may_be_said_in_many_ways() {
    for (en, nl) in [
        (
            "It was {advice.2024} per cent.",
            "Het was {advice.2024} procent.",
        ),
        (
            "It was {advice.2024} of every hundred.",
            "Het was {advice.2024} van elke honderd.",
        ),
        (
            "It went from {advice.2023} to {advice.2024}%.",
            "Het ging van {advice.2023} naar {advice.2024} %.",
        ),
        (
            "A fall of {advice.2024} percentage points.",
            "Een daling van {advice.2024} procentpunten.",
        ),
    ] {
        let told = with(&[(SHARE, en.into()), (SHARE_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn names_and_signs_may_be_the_same_and_plain_signs_may_stand_in_a_text() {
    let both = |text: &str| json!({"nl": text, "en": text});
    let note = "/sections/0/charts/0/note";
    for (at, text) in [
        ("/publishers/0/name", "Human Rights Watch"),
        ("/sections/0/name", "Amnesty International"),
        (
            "/sections/0/title",
            "Human Rights Watch World Report in Geneva",
        ),
        ("/kicker", "Brief · civic space"),
        (note, "–"),
        (note, "R&D; AT&T"),
        (note, "* x < y > z, [a] (b)"),
    ] {
        assert_eq!(with(&[(at, both(text))]), [""; 0], "{text}");
    }
}

#[test]
fn a_source_says_itself_what_it_is() {
    for (at, value) in [
        ("/sources/0/lang", "pt-BR"),
        ("/sources/0/lang", "ckb"),
        ("/sources/0/licence", "CC BY-NC-ND 4.0"),
        ("/sources/0/licence", "CC0 1.0"),
        ("/sources/0/licence", "CC BY 4.0 IGO"),
        ("/sources/0/licence", "Open Government Licence v3.0"),
        ("/sources/0/licence", "All rights reserved"),
        ("/sources/0/seen", "http://old.example.org/copy"),
        ("/sources/0/seen", "the printed report, page four"),
        (
            "/sources/0/seen",
            "https://a.example.org (copied from https://b.example.org)",
        ),
        ("/sources/0/seen", "newspaper"),
        (
            "/sources/0/url",
            "https://www.example.org/yearly%20report?a=b#c",
        ),
    ] {
        assert_eq!(with(&[(at, value.into())]), [""; 0], "{at} {value}");
    }
}

#[test]
fn a_last_day_may_be_said_as_the_day_before_which_it_was_counted() {
    let until = json!([
        {"year": 2023, "until": "2023-11-30", "value": 1320},
        {"year": 2024, "until": "2024-11-30", "value": 1475}
    ]);
    let common = [
        ("/sections/0/charts/0/series/0/points", until),
        ("/sections/0/charts/0/series/0/window", "year-to".into()),
        ("/sections/0/charts/0/title/nl", "Hulp".into()),
        ("/sections/0/charts/0/title/en", "Help".into()),
    ];
    for (period, en, nl) in [
        (
            "2023–2024",
            "Until 30 November 2024 it was {helped.2024}.",
            "Tot en met 30 november 2024 waren het er {helped.2024}.",
        ),
        (
            "2023–2024",
            "Up to 1 December 2024 it was {helped.2024}.",
            "Tot 1 december 2024 waren het er {helped.2024}.",
        ),
        (
            "2023–2024",
            "On 5 May 2024 a new count began, with {helped.2024}.",
            "Op 5 mei 2024 begon een nieuwe telling, met {helped.2024}.",
        ),
        (
            "2023–2024",
            "Until 30 November 2024 it was {helped.2024}, and to 30 November 2023 {helped.2023}.",
            "Tot 1 december 2024 waren het er {helped.2024}, tot 1 december 2023 {helped.2023}.",
        ),
    ] {
        let mut changes = common.to_vec();
        changes.push(("/sections/0/charts/0/period/en", period.into()));
        changes.push(("/sections/0/charts/0/period/nl", period.into()));
        changes.extend([(COUNT, en.into()), (COUNT_NL, nl.into())]);
        assert_eq!(with(&changes), [""; 0], "{en}");
    }
    let mut changes = common.to_vec();
    let period = "1 January to 30 November, 2023 and 2024";
    changes.push(("/sections/0/charts/0/period/en", period.into()));
    changes.push(("/sections/0/charts/0/period/nl", "2023–2024".into()));
    changes.extend([(COUNT, "Help.".into()), (COUNT_NL, "Hulp.".into())]);
    assert_eq!(with(&changes), [""; 0]);
}

/// A state lasts until the next: a day after it and before the next is its own.
#[test]
fn a_day_may_lie_between_the_day_of_a_state_and_that_of_the_next() {
    let days = |on: &str, op: &str| {
        with(&[
            (
                "/sections/0/charts/0/series/0/points",
                json!([{"date": "2024-01-10", "value": 5}, {"date": "2024-09-10", "value": 8}]),
            ),
            ("/sections/0/charts/0/series/0/window", "state".into()),
            (
                "/sections/0/charts/0/views/0",
                json!({"id": "steps", "kind": "steps", "name": {"nl": "Trap", "en": "Steps"}, "series": "helped"}),
            ),
            ("/sections/0/charts/0/title/nl", "Hulp".into()),
            ("/sections/0/charts/0/title/en", "Help".into()),
            ("/sections/0/charts/0/period/nl", "2024".into()),
            ("/sections/0/charts/0/period/en", "2024".into()),
            (
                COUNT,
                format!("On {on} it was {{helped.2024-01-10}}.").into(),
            ),
            (
                COUNT_NL,
                format!("Op {op} waren het er {{helped.2024-01-10}}.").into(),
            ),
        ])
    };
    assert_eq!(days("10 January 2024", "10 januari 2024"), [""; 0]);
    assert_eq!(days("1 July 2024", "1 juli 2024"), [""; 0]);
    let told = days("10 September 2024", "10 januari 2024");
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("day that is not that of its figure: 10 September 2024 at sections[0].charts[0].message.en"),
        "{told:?}"
    );
    let told = days("10 January 2024", "9 januari 2024");
    assert!(
        told[0].starts_with(
            "day that is not that of its figure: 9 januari 2024 at sections[0].charts[0].message.nl"
        ),
        "{told:?}"
    );
}

#[test]
fn what_was_calculated_may_be_rounded_and_a_real_fall_may_be_explained() {
    let rounded = json!([{"year": 2023, "value": 52.5, "decimals": 0}, {"year": 2024, "value": 48.2, "decimals": 0}]);
    assert_eq!(
        with(&[("/sections/0/charts/1/series/0/points", rounded)]),
        [""; 0]
    );
    let tonnes = json!([{"id": "tonnes", "name": {"nl": "ton", "en": "tonnes"}, "one": {"nl": "ton", "en": "tonne"}, "whole": false}]);
    let points = |note: Value| {
        let mut low = json!({"year": 2023, "value": 1.32});
        if !note.is_null() {
            low["note"] = note;
        }
        with(&[
            ("/units", tonnes.clone()),
            ("/sections/0/charts/0/unit", "tonnes".into()),
            (
                "/sections/0/charts/0/series/0/points",
                json!([{"year": 2021, "value": 1180}, low, {"year": 2024, "value": 1475}]),
            ),
        ])
    };
    assert_eq!(points(Value::Null).len(), 1);
    let note = json!({"nl": "Alleen januari is gemeten.", "en": "Only January was measured."});
    assert_eq!(points(note), [""; 0]);
}

/// A year that was added is not always what the title is of.
#[test]
fn a_title_may_be_of_an_earlier_year_where_it_or_the_message_says_why() {
    let points = json!([{"year": 2021, "value": 1180}, {"year": 2023, "value": 1320}, {"year": 2024, "value": 1475}, {"year": 2025, "value": 1400}]);
    let told = |points: &Value, title: &str, message: &str| {
        let both = |text: &str| json!({"nl": text, "en": text});
        with(&[
            ("/sources/0/date", "2026-01-20".into()),
            ("/sources/1/date", "2026-01-25".into()),
            (&format!("{SERIES}/points"), points.clone()),
            ("/sections/0/charts/0/title", both(title)),
            ("/sections/0/charts/0/period", both("2021–2025")),
            ("/sections/0/charts/0/message", both(message)),
        ])
    };
    for title in [
        "The highest: {helped.2024} in 2024",
        "Meer dan eerst: {helped.2024} in 2024",
        "From {helped.2021} to {helped.2024}",
        "Help: {helped.2024} in 2024, {helped.2025} in 2025",
        "Help: {helped.2023} in 2023",
        "Help",
    ] {
        assert_eq!(told(&points, title, "Help."), [""; 0], "{title}");
    }
    let title = "Help: {helped.2024} in 2024";
    assert_eq!(told(&points, title, "Help.").len(), 2);
    assert_eq!(
        told(&points, title, "Help: {helped.2025} in 2025."),
        [""; 0]
    );
    // Of a newest figure with words of its own the title may wait.
    let mut with_note = points.clone();
    with_note[3]["note"] = json!({"nl": "Nog niet volledig.", "en": "Not yet complete."});
    assert_eq!(told(&with_note, title, "Help."), [""; 0]);
}

/// The most of twelve months may lie in the year before the one in which they end.
#[test]
fn twelve_months_are_of_the_year_in_which_most_of_them_lie() {
    for (until, is_told) in [
        ("2024-12-01", false),
        ("2025-03-01", false),
        ("2025-09-01", true),
        ("2023-12-01", true),
    ] {
        let points = json!([{"year": 2024, "until": until, "value": 1475}]);
        let told = with(&[
            (&format!("{SERIES}/points"), points),
            (&format!("{SERIES}/window"), "twelve-months-to".into()),
            ("/sections/0/charts/0/period/nl", "2023–2024".into()),
            ("/sections/0/charts/0/period/en", "2023–2024".into()),
            (COUNT, "Help.".into()),
            (COUNT_NL, "Hulp.".into()),
        ]);
        assert_eq!(!told.is_empty(), is_told, "{until}: {told:?}");
    }
}

include!("right-a-year-later.rs");
include!("right-in-a-third-trial.rs");
include!("right-in-a-fourth-trial.rs");
include!("right-in-a-seventh-trial.rs");

#[test]
fn a_minimum_a_norm_and_a_time_of_day_may_be_said_in_many_ways() {
    for (en, nl) in [
        (
            "Not only {helped.2024} people came.",
            "Niet precies {helped.2024} mensen kwamen.",
        ),
        (
            "About 2024 it is known: {helped.2024}.",
            "Over 2024 is bekend: {helped.2024}.",
        ),
        (
            "From 12:01 a.m. it was {helped.2024}.",
            "Vanaf 00.01 uur waren het er {helped.2024}.",
        ),
        (
            "At 14:30, it was {helped.2024}.",
            "Om 14.30 uur waren het er {helped.2024}.",
        ),
        (
            "The norm is nought point seven per cent.",
            "De norm is nul komma zeven procent.",
        ),
    ] {
        let told = with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
    // Only what is no minimum may be about so many.
    let told = with(&[
        (SHARE, "It was about {advice.2024}% in 2024.".into()),
        (SHARE_NL, "Het was rond de {advice.2024}% in 2024.".into()),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_name_that_begins_with_a_number_is_a_name() {
    const PLACE: &str = "/sections/0/charts/0/place/en";
    for name in [
        "Seven Oaks",
        "The Hague",
        "Ten",
        "De Bilt",
        "Vier Gemeenten",
    ] {
        assert_eq!(with(&[(PLACE, name.into())]), [""; 0], "{name}");
    }
}

#[test]
fn a_definition_may_name_a_day_that_is_none_of_its_figures() {
    let window = format!("{SERIES}/window");
    let points = format!("{SERIES}/points");
    let counted = json!([
        {"year": 2021, "until": "2021-12-01", "value": 1180},
        {"year": 2023, "until": "2023-12-04", "value": 1320},
        {"year": 2024, "until": "2024-12-02", "value": 1475}
    ]);
    for (en, nl) in [
        (
            "People in care on 1 December of that year.",
            "Mensen die op 1 december van dat jaar hulp hadden.",
        ),
        (
            "People in care, since 1 January 2021.",
            "Mensen die hulp hadden, sinds 1 januari 2021.",
        ),
        (
            "People as the law of 1 May 2019 calls them.",
            "Mensen zoals de wet van 1 mei 2019 hen noemt.",
        ),
    ] {
        let told = with(&[
            (&*window, "state".into()),
            (&*points, counted.clone()),
            (&*format!("{SERIES}/definition/en"), en.into()),
            (&*format!("{SERIES}/definition/nl"), nl.into()),
        ]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn a_minimum_may_be_nought_in_one_year_of_several() {
    let told = with(&[(&*format!("{SERIES}/points/0/value"), 0.into())]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn other_years_units_and_dashes_may_be_meant() {
    for (tag, text) in [
        ("nl", "Sinds 2023 kregen meer mensen hulp."),
        ("en", "In 2023 the war began."),
        ("nl", "In 2023 begon de oorlog."),
        ("en", "In 2023 was it highest."),
        ("en", "In 2023 and in 2024 more people got help."),
        ("en", "In 2021 more people got help."),
        ("en", "In May 2023 the minister spoke."),
        ("en", "It is the highest number ever counted since 1992."),
        ("en", "More than ever, people need help."),
        ("nl", "Het is bijna het hoogste aantal ooit."),
        ("en", "Most people who ever asked for help got it."),
    ] {
        let told = with(&[(&format!("/sections/0/summary/{tag}"), text.into())]);
        assert_eq!(told, [""; 0], "{text}");
    }
    for (tag, text) in [
        ("en", "Help, the most since 2021: {helped.2024} in 2024"),
        ("nl", "Nu meer dan ooit: {helped.2024}"),
        (
            "nl",
            "De meeste mensen die ooit om hulp vroegen: {helped.2024}",
        ),
    ] {
        let told = with(&[(&format!("/sections/0/charts/0/title/{tag}"), text.into())]);
        assert_eq!(told, [""; 0], "{text}");
    }
    for period in ["2021–2024", "2021 t/m 2024", "2021 – 2024"] {
        let told = with(&[("/sections/0/charts/0/period", both(period))]);
        assert_eq!(told, [""; 0], "{period}");
    }
    // Of one of the charts the year before is the newest.
    let told = with(&[
        (
            "/sections/0/charts/1/series/0/points",
            json!([{"year": 2023, "value": 52.5}]),
        ),
        (
            "/sections/0/charts/1/series/1/points",
            json!([{"year": 2023, "value": 30.1}]),
        ),
        (
            "/sections/0/charts/1/series/2/points",
            json!([{"year": 2023, "value": 17.4}]),
        ),
        ("/sections/0/charts/1/views/0/years", json!([2023])),
        ("/sections/0/charts/1/period", both("2023")),
        (
            "/sections/0/summary",
            json!({"nl": "In 2023 kregen meer mensen hulp.", "en": "In 2023 more people got help."}),
        ),
    ]);
    assert_eq!(told, [""; 0]);
}

/// Shares of what a chart counts stand beside the count, and a chart may say that it shows two.
#[test]
fn a_view_may_be_of_another_unit_where_the_chart_says_so() {
    let told = |unit_text: &str| {
        let mut brief = start();
        brief["units"] = json!([{"id": "offices", "name": {"nl": "kantoren", "en": "offices"}, "one": {"nl": "kantoor", "en": "office"}}]);
        let chart = &mut brief["sections"][0]["charts"][0];
        let mut offices = chart["series"][0].clone();
        offices["id"] = "offices".into();
        offices["name"] = json!({"nl": "Kantoren", "en": "Offices"});
        offices["unit"] = "offices".into();
        chart["series"]
            .as_array_mut()
            .expect("a list")
            .push(offices);
        let mut view = chart["views"][0].clone();
        view["id"] = "of-offices".into();
        view["name"] = json!({"nl": "Kantoren", "en": "Offices"});
        view["series"] = json!(["offices"]);
        chart["views"].as_array_mut().expect("a list").push(view);
        chart["unit_text"] = json!({"nl": unit_text, "en": unit_text});
        let told = self::told(&brief);
        told.iter()
            .any(|one| one.starts_with("view of another unit"))
    };
    assert!(told("aantal per jaar"));
    assert!(!told("mensen, en kantoren die hielpen"));
}
