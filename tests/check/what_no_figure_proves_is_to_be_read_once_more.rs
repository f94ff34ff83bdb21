//! Sentences that a program cannot judge surely are listed beside the figures that judge them; what the figures plainly
//! bear out is not.

use crate::common::{compare, file, read, run};
use civic_brief::diff::{diff, stayed};
use civic_brief::json::{OnceMore, once_more};
use serde_json::{Value, json};

/// The new brief with a series of seven years and a break, and with no word of its own in either language.
fn brief() -> Value {
    let mut brief: Value =
        serde_json::from_str(include_str!("../../src/start.json")).expect("JSON");
    let source = json!({
        "id": "newest", "publisher": "example-institute", "title": "Example report", "lang": "en",
        "date": "2026-01-20", "url": "https://www.example.org/newest", "licence": "CC BY 4.0"
    });
    brief["sources"] = json!([source]);
    brief["sections"][0]["title"] = json!({"nl": "Hulp", "en": "Help"});
    brief["sections"][0]["summary"] = json!({"nl": "Hulp.", "en": "Help."});
    let charts = brief["sections"][0]["charts"]
        .as_array_mut()
        .expect("charts");
    charts.truncate(1);
    let chart = &mut charts[0];
    for name in ["title", "message", "note", "caveat"] {
        chart[name] = json!({"nl": "Hulp", "en": "Help"});
    }
    chart["period"] = json!({"nl": "2019–2025", "en": "2019–2025"});
    let series = &mut chart["series"][0];
    series["at_least"] = false.into();
    series["source"] = "newest".into();
    series["points"] = json!([
        {"year": 2019, "value": 1203},
        {"year": 2020, "value": 806},
        {"year": 2021, "value": 1335, "break": {"nl": "ruimere methode", "en": "wider method"}},
        {"year": 2022, "value": 1989},
        {"year": 2023, "value": 2562},
        {"year": 2024, "value": 3623},
        {"year": 2025, "value": 3105}
    ]);
    brief
}

const CHART: &str = "/sections/0/charts/0";

fn with(changes: &[(&str, Value)]) -> Value {
    let mut brief = brief();
    for (at, value) in changes {
        *brief.pointer_mut(at).unwrap_or_else(|| panic!("{at}")) = value.clone();
    }
    brief
}

fn listed(brief: &Value) -> Vec<OnceMore> {
    once_more(brief.to_string().as_bytes()).0
}

/// What is said of a sentence in a text of the chart: all its figures in one line; nothing where it is left out.
fn said(field: &str, tag: &str, sentence: &str) -> Option<String> {
    let at = match field {
        "summary" => format!("/sections/0/summary/{tag}"),
        _ => format!("{CHART}/{field}/{tag}"),
    };
    let all = listed(&with(&[(&at, sentence.into())]));
    let figures = all
        .iter()
        .flat_map(|one| one.figures.iter().map(String::as_str));
    let figures: Vec<&str> = figures.collect();
    (!all.is_empty()).then(|| figures.join(" / "))
}

/// A field, a language, a sentence, and a part of what is said beside it.
type Case = (&'static str, &'static str, &'static str, &'static str);

#[test]
fn a_claim_stands_beside_the_figures_that_judge_it() {
    let cases: &[Case] = &[
        // How many times.
        (
            "title",
            "en",
            "In 2025, {helped.2025} people got help, three times as many as in 2023",
            "the figures say otherwise: {helped.2023} is 2,562, {helped.2025} is 3,105: 1.2 times",
        ),
        (
            "title",
            "nl",
            "In 2025 kregen {helped.2025} mensen hulp, drie keer zo veel als in 2023",
            "the figures say otherwise: {helped.2023} is 2,562, {helped.2025} is 3,105: 1.2 times",
        ),
        (
            "summary",
            "en",
            "It has more than quadrupled since 2020.",
            "not comparable: a break lies between 2020 and 2025, in 2021 (wider method)",
        ),
        (
            "message",
            "en",
            "In 2023, {helped.2023} people got help. That is three times as many as in 2021.",
            "the figures say otherwise: {helped.2021} is 1,335, {helped.2023} is 2,562: 1.9 times",
        ),
        // That of a year is the year that is meant.
        (
            "message",
            "en",
            "The lowest number was that of 2020, before the wider method: {helped.2020}.",
            "a break lies in 2021 (wider method); helped: 2019 1,203",
        ),
        (
            "message",
            "nl",
            "Het laagste aantal was dat van 2020, van voor de ruimere methode: {helped.2020}.",
            "a break lies in 2021 (wider method); helped: 2019 1,203",
        ),
        (
            "title",
            "en",
            "In 2024, {helped.2024} people got help, three times as many as in 2019",
            "not comparable: a break lies between 2019 and 2024",
        ),
        (
            "note",
            "en",
            "In 2021 the number fell, and since then it has nearly doubled in three years.",
            "{helped.2021} is 1,335, {helped.2025} is 3,105: 2.3 times, in 4 years",
        ),
        (
            "note",
            "nl",
            "Daarna steeg het vanaf 2022 in twee jaar met bijna een factor twee.",
            ": 1.6 times, in 3 years",
        ),
        (
            "message",
            "nl",
            "Sinds 2022 is het aantal verdubbeld.",
            "{helped.2022} is 1,989, {helped.2025} is 3,105: 1.6 times",
        ),
        // The first time, and every year.
        (
            "summary",
            "en",
            "In 2025 it fell for the first time.",
            "the figures say otherwise: it fell in 2020 too; helped: 2019 1,203; 2020 806; 2021 1,335 (wider method)",
        ),
        (
            "summary",
            "nl",
            "In 2025 daalde het voor het eerst.",
            "the figures say otherwise: it fell in 2020 too",
        ),
        (
            "summary",
            "en",
            "In 2024 there were more than in any other year since 2021. The number has risen every year since then.",
            "the figures say otherwise: not in 2025; helped: 2021 1,335",
        ),
        (
            "message",
            "nl",
            "Het aantal steeg elk jaar sinds 2020.",
            "not comparable: a break lies in 2021",
        ),
        // The highest, the most, ever.
        (
            "summary",
            "en",
            "Never before were so many people helped as in 2024.",
            "its figures begin in 2019",
        ),
        (
            "summary",
            "nl",
            "Het aantal was in 2023 het hoogste sinds 2021.",
            "the figures say otherwise: {helped.2023} is 2,562, {helped.2024} is 3,623",
        ),
        (
            "summary",
            "en",
            "Most of them were women.",
            "most is more than half",
        ),
        ("summary", "nl", "Bijna de helft was vrouw.", "2025 3,105"),
        (
            "title",
            "nl",
            "Mensen krijgen steeds vaker hulp",
            "2020 806",
        ),
        // More and less.
        (
            "title",
            "en",
            "In 2023, {helped.2023} people got help, fewer than the year before",
            "the figures say otherwise: {helped.2022} is 1,989, {helped.2023} is 2,562",
        ),
        (
            "message",
            "en",
            "Since 2024, more people got help than lost it.",
            "2024 3,623",
        ),
        (
            "message",
            "nl",
            "Het aantal is tussen 2023 en 2024 gedaald.",
            "the figures say otherwise: {helped.2023} is 2,562",
        ),
        // Times.
        (
            "note",
            "en",
            "The figures are as the institute gave them in August 2025.",
            "this day is of no figure: its newest source is of 20 January 2026",
        ),
        (
            "message",
            "nl",
            "Tot en met 14 augustus 2025 kwamen er nog meer bij.",
            "this day is of no figure",
        ),
        (
            "caveat",
            "en",
            "2025 runs until 14 August only and cannot be compared with full years.",
            "this day is of no figure",
        ),
        (
            "note",
            "en",
            "The year 2025 is left out because it is not complete.",
            "2025 has ended, and {helped.2025} is its figure",
        ),
        (
            "note",
            "nl",
            "Het jaar 2025 staat hier niet bij, want het is nog niet volledig.",
            "2025 has ended",
        ),
    ];
    for (field, tag, sentence, wanted) in cases {
        let said = said(field, tag, sentence);
        let said = said.unwrap_or_else(|| panic!("left out: {sentence}"));
        assert!(said.contains(wanted), "{sentence}\n{said}");
    }
}

#[test]
fn twice_as_many_as_in_a_year_is_held_to_the_year_that_was_spoken_of() {
    for (tag, sentence) in [
        (
            "en",
            "In 2023, {helped.2023} people got help. That is nearly twice as many as in 2021.",
        ),
        (
            "nl",
            "In 2023 kregen {helped.2023} mensen hulp. Dat is bijna twee keer zo veel als in 2021.",
        ),
    ] {
        let said = said("message", tag, sentence);
        // That there is a newer figure is another matter.
        let newest =
            "its newest figure is of 2025: {helped.2025} is 3,105; of 2023: {helped.2023} is 2,562";
        assert_eq!(said.as_deref(), Some(newest), "{sentence}");
    }
}

#[test]
fn what_the_figures_bear_out_and_what_claims_nothing_is_left_out() {
    for (field, tag, sentence) in [
        (
            "note",
            "en",
            "In 2024, {helped.2024} people got help, nearly twice as many as in 2022",
        ),
        (
            "summary",
            "en",
            "In 2024 it had more than doubled since 2021.",
        ),
        (
            "summary",
            "nl",
            "In 2024 was het meer dan verdubbeld sinds 2021.",
        ),
        (
            "message",
            "nl",
            "Het aantal steeg elk jaar van 2021 tot 2023.",
        ),
        (
            "summary",
            "en",
            "The number rose every year from 2021 to 2023.",
        ),
        (
            "message",
            "en",
            "It rose from {helped.2022} in 2022 to {helped.2023} in 2023.",
        ),
        (
            "message",
            "en",
            "In 2025 it fell for the first time since 2021.",
        ),
        (
            "message",
            "nl",
            "In 2024 waren het er {helped.2024}, het hoogste aantal sinds 2021.",
        ),
        ("message", "en", "More than four hundred of them answered."),
        (
            "message",
            "en",
            "Somebody was held for more than twenty-four hours.",
        ),
        (
            "caveat",
            "en",
            "More is counted where organisations are able to work.",
        ),
        (
            "caveat",
            "nl",
            "Er wordt meer geteld waar organisaties kunnen werken.",
        ),
        (
            "note",
            "nl",
            "Dat is een half jaar na de verkiezingen, ten minste.",
        ),
        (
            "note",
            "en",
            "The count ran from January to December, and they may change.",
        ),
        (
            "note",
            "en",
            "The figures are as the institute gave them in January 2026.",
        ),
        ("note", "en", "In May 2022 it was {helped.2022}."),
        (
            "note",
            "nl",
            "De uitspraken van 2024 zijn nog niet volledig uitgevoerd.",
        ),
    ] {
        assert_eq!(said(field, tag, sentence), None, "{sentence}");
    }
}

#[test]
fn words_that_a_slot_proves_claim_nothing() {
    let title = "{helped.2024|3000..4000|Twice as many} people got help, far more than half";
    assert!(said("title", "en", title).is_some_and(|said| !said.contains("times")));
    let title = "{helped.2024|3000..4000|Twice as many} people got help";
    assert_eq!(said("title", "en", title), None);
}

#[test]
fn of_minimums_a_lower_one_proves_nothing() {
    let title = "In 2025, {helped.2025} people got help, fewer than the year before";
    assert_eq!(said("title", "en", title), None);
    let all = listed(&with(&[
        (&format!("{CHART}/title/en"), title.into()),
        (&format!("{CHART}/series/0/at_least"), true.into()),
    ]));
    let figures = &all[0].figures[0];
    assert!(
        figures.ends_with(
            "a lower one does not prove that there were fewer: say that fewer were counted"
        ),
        "{figures}"
    );
    assert!(!all[0].is_denied);
}

#[test]
fn what_is_compared_with_a_slot_is_held_to_its_year() {
    let than =
        |way| format!("In 2025 help came again, and to {way} than the {{helped.2024}} of 2024");
    assert_eq!(said("title", "en", &than("fewer")), None);
    let told = said("title", "en", &than("more")).expect("figures");
    assert!(told.contains("the figures say otherwise"), "{told}");
    let twice = [
        (
            "en",
            "In 2023 {helped.2023} people came, almost twice as many as the {helped.2021} people of 2021",
        ),
        (
            "nl",
            "In 2023 kwamen {helped.2023} mensen, bijna twee keer zo veel als de {helped.2021} mensen van 2021",
        ),
    ];
    for (tag, sentence) in twice {
        assert_eq!(said("note", tag, sentence), None, "{sentence}");
        let told = said("note", tag, &sentence.replace("2023", "2022")).expect("figures");
        assert!(told.contains("1.5 times"), "{told}");
    }
}

#[test]
fn two_languages_that_claim_the_same_are_told_once_and_each_at_its_place() {
    let brief = with(&[(
        "/sections/0/summary",
        json!({"nl": "In 2025 daalde het voor het eerst.", "en": "In 2025 it fell for the first time."}),
    )]);
    let text = serde_json::to_string_pretty(&brief).expect("JSON");
    let (all, unknown) = once_more(text.as_bytes());
    assert_eq!((all.len(), unknown.len()), (1, 0));
    let paths: Vec<&str> = all[0].said.iter().map(|one| &*one.path).collect();
    assert_eq!(paths, ["sections[0].summary.nl", "sections[0].summary.en"]);
    for one in &all[0].said {
        let line = text.lines().nth(one.place.line - 1).expect("a line");
        assert!(line.contains(&one.sentence), "{line}");
    }
}

#[test]
fn check_lists_them_after_its_problems_and_the_exit_code_is_that_of_the_problems() {
    let summary = json!({"nl": "In 2025 daalde het voor het eerst.", "en": "In 2025 it fell for the first time."});
    let right = with(&[("/sections/0/summary", summary.clone())]);
    let wrong = with(&[
        ("/sections/0/summary", summary),
        ("/version", "2024-01-01".into()),
    ]);
    for (brief, code, problems) in [(right, 0, 0), (wrong, 1, 1)] {
        let path = file(
            "once-more.json",
            serde_json::to_string_pretty(&brief).expect("JSON"),
        );
        let ran = run(&["check".as_ref(), path.as_os_str()]);
        assert_eq!(ran.code, Some(code), "{}", ran.out);
        let (before, list) = ran
            .out
            .split_once("  read these once more")
            .expect("a list");
        assert_eq!(before.contains("to do:"), problems > 0, "{before}");
        assert!(list.contains("“In 2025 it fell for the first time.”\n    the figures say otherwise: it fell in 2020 too"), "{list}");
        assert!(
            list.trim_end()
                .ends_with("a number of the chart is best written as a slot"),
            "{list}"
        );
        let ran = run(&["check".as_ref(), "--json".as_ref(), path.as_os_str()]);
        let document: Value = serde_json::from_str(&ran.out).expect("JSON");
        let one = &document["read_once_more"][0];
        assert_eq!(one["denied"], true);
        assert_eq!(
            one["said"][1]["sentence"],
            "In 2025 it fell for the first time."
        );
        assert!(
            one["to_do"].is_string() && one["said"][0]["line"].is_u64(),
            "{one}"
        );
    }
}

#[test]
fn a_file_that_is_no_brief_claims_nothing_and_a_bad_brief_may() {
    for text in ["", "{", "[]", "{\"languages\": []}"] {
        assert_eq!(once_more(text.as_bytes()), Default::default(), "{text}");
    }
    for (name, text) in crate::common::briefs("bad-")
        .into_iter()
        .chain(crate::common::briefs("good-"))
    {
        let (all, _) = once_more(text.as_bytes());
        assert!(
            all.iter()
                .all(|one| !one.said.is_empty() && !one.figures.is_empty()),
            "{name}"
        );
    }
}

#[test]
fn the_list_of_our_own_briefs_is_short() {
    let mut told = String::new();
    let examples = [
        "cour-europeenne",
        "europe",
        "human-rights-fund",
        "land-defenders",
    ];
    let paths = examples.map(|name| format!("www/examples/{name}.json"));
    for path in paths
        .iter()
        .map(String::as_str)
        .chain(["src/brief.json", "src/start.json"])
    {
        let text = std::fs::read(path).expect(path);
        let (all, _) = once_more(&text);
        assert!(all.len() <= 3, "{path}: {all:#?}");
        told += &format!("{path}\n");
        for one in all {
            for said in one.said {
                told += &format!("  {}: {}\n", said.path, said.sentence);
            }
            told += &format!("    {}\n", one.figures.join("\n    "));
        }
    }
    compare("check/once-more.txt", &told).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

include!("claims-asked.rs");
include!("claims-of-series.rs");
include!("claims-misread.rs");
include!("claims-over-years.rs");
include!("claims-as-people-write.rs");
include!("claims-of-calculated.rs");
include!("texts-that-stayed.rs");
include!("claims-of-newcomers.rs");
include!("claims-of-officers.rs");
include!("claims-of-exact.rs");
include!("claims-of-school-years.rs");
