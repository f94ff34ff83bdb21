//! What the words of a brief say against its figures is refused, each with what to do.

use civic_brief::json;
use serde_json::{Value, json};

fn start() -> Value {
    serde_json::from_str(include_str!("../../src/start.json")).expect("JSON")
}

fn told(brief: &Value) -> Vec<String> {
    let faults = json::checked(brief.to_string().as_bytes()).err();
    let faults = faults.unwrap_or_default();
    let advised = faults
        .iter()
        .all(|one| !one.advice.contains("what may stand here"));
    assert!(advised, "{faults:?}");
    faults
        .iter()
        .map(|one| format!("{} at {}", one.message, one.path))
        .collect()
}

/// What is said of the new brief with one value changed; without a value the field is taken out.
fn changed(at: &str, value: Value) -> Vec<String> {
    let mut brief = start();
    if value.is_null() {
        let (object, field) = at.rsplit_once('/').expect(at);
        let object = brief.pointer_mut(object).and_then(Value::as_object_mut);
        object.expect(at).remove(field).expect(at);
    } else {
        let (object, field) = at.rsplit_once('/').expect(at);
        let object = brief.pointer_mut(object).expect(at);
        match field.parse::<usize>() {
            Ok(index) => object[index] = value,
            Err(_) => object[field] = value,
        }
    }
    told(&brief)
}

const FIRST: &str = "/sections/0/charts/0";
const SECOND: &str = "/sections/0/charts/1";

#[test]
fn each_word_against_a_figure_is_told() {
    assert_eq!(told(&start()), [""; 0]);
    let both = |text: &str| json!({"nl": text, "en": text});
    for (at, value, wanted) in [
        (
            format!("{SECOND}/title"),
            both("{advice.2023}%"),
            "title of 2023, and the picture begins with 2024; write {shown}, or {advice.shown} at sections[0].charts[1].title.en",
        ),
        (
            format!("{FIRST}/period"),
            both("2021–2023"),
            "period that does not name 2024, the last year of its figures at sections[0].charts[0].period.en",
        ),
        (
            format!("{FIRST}/period"),
            both("2022–2024"),
            "period that does not name 2021, the first year of its figures at sections[0].charts[0].period.en",
        ),
        (
            format!("{FIRST}/message/en"),
            "There were at least {helped.2021} and {helped.2024}.".into(),
            "\"at least\" written before {helped.2021}, which says it itself at sections[0].charts[0].message.en",
        ),
        (
            format!("{SECOND}/message/en"),
            "In {shown} it was {advice.2023}%.".into(),
            "figure of 2023 beside the year on show; write {advice.shown} at sections[0].charts[1].message.en",
        ),
        (
            "/sources/0/quoted_by".into(),
            "A Paper".into(),
            "published, and read at \"A Paper\": \"yearly-report\" at sources[0]",
        ),
        (
            format!("{FIRST}/title/en"),
            "{helped.2024} people got help (example)".into(),
            "sentence that begins with {helped.2024}: \"at least\" has no capital at sections[0].charts[0].title.en",
        ),
        (
            format!("{FIRST}/message/en"),
            "It grew from {helped.2021}. {helped.2024} got help.".into(),
            "sentence that begins with {helped.2024}: \"at least\" has no capital at sections[0].charts[0].message.en",
        ),
        (
            format!("{SECOND}/views/0/years"),
            json!([2023]),
            "figures of 2024 that no view shows; add it to \"years\" at sections[0].charts[1].views[0].years",
        ),
        (
            "/sources/1/from".into(),
            Value::Null,
            "own calculation, and not said from what: \"own-shares\" at sources[1]",
        ),
        (
            format!("{FIRST}/series/0/basis"),
            "quoted".into(),
            "quoted, and not said by whom: \"yearly-report\" at sources[0]",
        ),
    ] {
        let told = changed(&at, value);
        assert!(told.iter().any(|one| one == wanted), "{wanted}\n{told:#?}");
    }
}

#[test]
fn a_year_of_long_ago_may_be_typed_where_there_are_figures_of_it() {
    let mut brief = start();
    let chart = brief.pointer_mut(FIRST).expect("a chart");
    chart["series"][0]["points"] =
        json!([{"year": 1848, "value": 12}, {"year": 1849, "value": 15}]);
    let both = |text: &str| json!({"nl": text, "en": text});
    chart["title"] = both("In 1849 {helped.1849}");
    chart["message"] = both("1848 was another year than 1849.");
    chart["period"] = both("1848–49");
    assert_eq!(told(&brief), [""; 0]);
    let chart = brief.pointer_mut(FIRST).expect("a chart");
    chart["message"] = both("1850 was another year than 1849.");
    let told = told(&brief);
    assert!(
        told[0].starts_with("number written by hand: \"1850\""),
        "{told:?}"
    );
}

#[test]
fn what_only_looks_like_it_is_not_told() {
    let both = |text: &str| json!({"nl": text, "en": text});
    for (at, value) in [
        // Words before a count that is no minimum.
        (
            format!("{SECOND}/message"),
            both("At least {advice.2024}%."),
        ),
        // The title tells of the picture and of an earlier year.
        (
            format!("{SECOND}/title"),
            both("{advice.2024}%, and {advice.2023}% before"),
        ),
        (
            format!("{SECOND}/title"),
            both("{advice.shown}% in {shown}, and {advice.2023}% before"),
        ),
        (format!("{SECOND}/period"), both("2023/24")),
    ] {
        assert_eq!(changed(&at, value), [""; 0], "{at}");
    }
    // Older figures than those that can be chosen: the period is that of either.
    for period in ["2024", "2023–2024"] {
        let mut brief = start();
        let chart = brief.pointer_mut(SECOND).expect("a chart");
        chart["views"][0]["years"] = json!([2024]);
        chart["period"] = both(period);
        assert_eq!(told(&brief), [""; 0], "{period}");
    }
}

/// Of a total of several years the year on show is the last alone.
#[test]
fn the_year_on_show_is_not_said_of_a_total_of_several() {
    let mut brief = start();
    let chart = brief.pointer_mut(SECOND).expect(SECOND);
    for series in chart["series"].as_array_mut().expect("series") {
        series["window"] = json!("years");
        for point in series["points"].as_array_mut().expect("points") {
            point["since"] = json!(point["year"].as_u64().expect("a year") - 4);
        }
    }
    let of = |brief: &Value| {
        let mut all = told(brief);
        all.retain(|one| one.starts_with("one year of a total of several: {shown}"));
        all
    };
    let all = of(&brief);
    assert!(
        !all.is_empty()
            && all
                .iter()
                .all(|one| one.contains(" at sections[0].charts[1].")),
        "{all:?}"
    );
    // The figures of the total on show may be said.
    let written = brief.to_string().replace("{shown}", "2020–2024");
    let brief: Value = serde_json::from_str(&written).expect("JSON");
    assert!(written.contains(".shown}"), "{written}");
    assert_eq!(of(&brief), [""; 0]);
    assert_eq!(of(&start()), [""; 0]);
}

/// What a report says of the year before it may be meant, unless the report of that year has a figure too.
#[test]
fn a_figure_of_a_report_is_said_of_the_year_of_that_report() {
    let series = &start()["sections"][0]["charts"][0]["series"][0];
    let last = series["points"][2]["year"].as_u64();
    assert_eq!(last, Some(2024), "{series}");
    for (sentence, wanted) in [
        ("In 2022 it was {helped.2024}.", ""),
        ("In 2023 it was {helped.2024}.", "2023"),
        ("It went to {helped.2024} in 2021.", "2021"),
        ("{helped.2024}% of all women were helped in 2023.", "2023"),
        ("{helped.2024}% van de mensen kreeg in 2023 hulp.", "2023"),
        ("{helped.2024}% of those helped in 2023 came back.", ""),
        ("In 2024 it was {helped.2024}.", ""),
    ] {
        let mut brief = start();
        let chart = &mut brief["sections"][0]["charts"][0];
        chart["series"][0]["window"] = "report-year".into();
        chart["note"] = json!({"nl": sentence, "en": sentence});
        let said: Vec<String> = told(&brief)
            .into_iter()
            .filter(|one| one.contains(" said of ") && one.ends_with(".nl"))
            .collect();
        let wanted = match wanted {
            "" => vec![],
            year => vec![format!(
                "figure of 2024 said of {year}: {{helped.2024}} at sections[0].charts[0].note.nl"
            )],
        };
        assert_eq!(said, wanted, "{sentence}");
    }
}
