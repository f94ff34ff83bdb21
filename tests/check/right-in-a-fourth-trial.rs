// What comes near to the mistakes of a fourth trial, and is right.

#[test]
fn marks_and_blanks_may_stand_as_a_language_has_them() {
    for en in [
        "And so on... It goes on.",
        "One: (a) this, b) that.",
        "It was 5 p.m. on the coast of the U.S. in winter.",
        "See Example.org for more.",
        "He said that that was had had.",
        "A rate of {helped.2024}.",
    ] {
        let told = with(&[(COUNT, en.into()), (COUNT_NL, "Het is {helped.2024}, die die zag, zag dat dat zo was.".replace("{helped.2024}", if en.contains('{') { "{helped.2024}" } else { "zo" }).into())]);
        let told: Vec<String> = told.into_iter().filter(|one| !one.starts_with("number written")).collect();
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn a_text_may_name_what_is_in_another_language() {
    let note = "/sections/0/charts/0/note";
    for (nl, en) in [
        ("Overgenomen uit The State of the World’s Rights.", "Taken from Het Parool and De Staat van het Recht."),
        ("Human Rights Watch en Amnesty International.", "Human Rights Watch, Amnesty International."),
        ("Les Amis de la Terre, Parijs", "Les Amis de la Terre, Paris"),
        ("Geen", "None"),
    ] {
        assert_eq!(with(&[(note, json!({"nl": nl, "en": en}))]), [""; 0], "{en}");
    }
}

#[test]
fn a_change_may_be_told_in_any_order_where_its_figures_bear_it_out() {
    for (nl, en) in [
        ("Het steeg van {helped.2021} naar {helped.2024}.", "It rose from {helped.2021} to {helped.2024}."),
        ("Het daalde van {helped.2024} naar {helped.2021}.", "It fell from {helped.2024} to {helped.2021}."),
        (
            "Het aantal steeg van {helped.2021} naar {helped.2024}, terwijl het geld daalde.",
            "The number rose from {helped.2021} to {helped.2024}, while the money fell.",
        ),
        (
            "Het daalde niet: van {helped.2021} naar {helped.2024}.",
            "It never fell: from {helped.2021} to {helped.2024}.",
        ),
        (
            "De prijs daalde; het waren er {helped.2021} en toen {helped.2024}.",
            "Prices fell; it was {helped.2021} and then {helped.2024}.",
        ),
    ] {
        let told = with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn figures_may_differ_as_much_as_they_do() {
    for values in [
        &[3.0, 2021.0, 40.0, 1.0][..],
        &[2019.0, 2020.0, 2021.0, 2022.0],
        &[1.0, 1000.0, 1.0, 1000.0],
        &[1180.0, 1200.0, 5.0, 1475.0],
        &[1_150_000.0, 1_180_000.0, 900_000.0, 1_475_000.0],
    ] {
        let points: Value = values
            .iter()
            .zip(2021..)
            .map(|(value, year)| json!({"year": year, "value": value}))
            .collect();
        let told = with(&[
            (POINTS, points),
            (NOTE, both("–")),
            (COUNT, "Help.".into()),
            (COUNT_NL, "Hulp.".into()),
        ]);
        assert_eq!(told, [""; 0], "{values:?}");
    }
    let noted = json!([
        {"year": 2021, "value": 1_180_000}, {"year": 2022, "value": 1_200_000},
        {"year": 2023, "value": 1200, "note": {"nl": "alleen januari", "en": "January alone"}}, {"year": 2024, "value": 1_475_000}
    ]);
    let told = with(&[
        (POINTS, noted),
        (NOTE, both("–")),
        (COUNT, "Help.".into()),
        (COUNT_NL, "Hulp.".into()),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn millions_may_be_a_unit_and_stand_elsewhere_in_a_text() {
    let million = json!([{"id": "million", "whole": false, "name": {"nl": "miljoen euro", "en": "million euros"}, "one": {"nl": "miljoen euro", "en": "million euros"}}]);
    let told = with(&[
        ("/units", million),
        ("/sections/0/charts/0/unit", "million".into()),
        (&format!("{SERIES}/at_least"), false.into()),
        (TITLE, json!({"nl": "{helped.2024} miljoen euro hulp", "en": "{helped.2024} million euros of help"})),
        (UNIT_TEXT, json!({"nl": "in miljoenen euro’s", "en": "in millions of euros"})),
    ]);
    assert_eq!(told, [""; 0]);
    for (nl, en) in [
        ("aantal per miljoen inwoners", "number per million inhabitants"),
        ("aantal mensen", "number of people"),
    ] {
        let told = with(&[(UNIT_TEXT, json!({"nl": nl, "en": en}))]);
        assert_eq!(told, [""; 0], "{en}");
    }
    let told = with(&[
        (COUNT, "It was {helped.2024} of a million.".into()),
        (COUNT_NL, "Het waren er {helped.2024} op een miljoen.".into()),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_minimum_may_be_told_of_one_counter_alone() {
    for (nl, en) in [
        ("De helft noemt zijn cijfer een minimum.", "Half of them call their figure a minimum."),
        ("Geen cijfer is een minimum.", "No figure is a minimum."),
    ] {
        let told = with(&[
            (&format!("{SERIES}/at_least"), false.into()),
            (NOTE, json!({"nl": format!("{nl} Over 2022 is er geen."), "en": en})),
        ]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn notes_and_breaks_may_name_other_times() {
    let point = |field: &str, nl: &str, en: &str, until: &str| {
        let mut points = json!([
            {"year": 2021, "until": "2021-10-31", "value": 1180},
            {"year": 2024, "until": until, "value": 1475}
        ]);
        points[1][field] = json!({"nl": nl, "en": en});
        with(&[
            (POINTS, points),
            (&format!("{SERIES}/window"), "year-to".into()),
            (PERIOD, both("2021–2024")),
            (TITLE, both("Help")),
        ])
    };
    for (field, nl, en) in [
        ("note", "2024: voorlopig", "2024: not final"),
        ("note", "in 2023 begon een telling", "a count began in 2023"),
        ("break", "tot 31 oktober", "until 31 October"),
        ("break", "tot 1 november", "until 1 November"),
        ("break", "nieuwe wet op 1 mei", "new law on 1 May"),
    ] {
        assert_eq!(point(field, nl, en, "2024-10-31"), [""; 0], "{en}");
    }
}

#[test]
fn a_source_may_be_near_to_another_and_early_for_money() {
    let source = |id: &str, title: &str, date: &str| json!({"id": id, "publisher": "example-institute", "title": title, "lang": "en", "date": date, "licence": "not-stated"});
    let own = start()["sources"][1].clone();
    let points = json!([{"year": 2021, "value": 1180, "source": "one"}, {"year": 2024, "value": 1475, "source": "two"}]);
    for two in [source("two", "Report", "2025"), source("two", "Second report", "2024-12")] {
        let mut own = own.clone();
        own["from"] = json!(["one"]);
        let told = with(&[
            ("/sources", json!([source("one", "Report", "2024-12"), two, own])),
            (POINTS, points.clone()),
            (&format!("{SERIES}/source"), "two".into()),
        ]);
        assert_eq!(told, [""; 0]);
    }
    let told = with(&[
        ("/sources/0/date", "2024-05-07".into()),
        ("/sections/0/charts/0/unit", "euro".into()),
        (TITLE, json!({"nl": "Voor 2024 {helped.2024} euro", "en": "For 2024 {helped.2024} euros"})),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn series_that_follow_each_other_may_be_of_one_name() {
    let own = start();
    let mut later = own.pointer(SERIES).expect("a series").clone();
    later["id"] = "later".into();
    later["points"] = json!([{"year": 2025, "value": 1500, "break": {"nl": "nieuwe telling", "en": "new count"}}]);
    later["source"] = "later-report".into();
    let mut source = own["sources"][0].clone();
    source["id"] = "later-report".into();
    source["date"] = "2026-01-20".into();
    let sources = json!([own["sources"][0], source, own["sources"][1]]);
    let told = with(&[
        ("/sources", sources),
        ("/sections/0/charts/0/series", json!([own.pointer(SERIES).expect("a series"), later])),
        ("/sections/0/charts/0/views/0/series", json!(["helped", "later"])),
        (PERIOD, both("2021–2025")),
        (TITLE, both("Help")),
    ]);
    assert_eq!(told, [""; 0]);
}
