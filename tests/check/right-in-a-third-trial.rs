// What comes near to the mistakes of a third trial, and is right.

const TITLE: &str = "/sections/0/charts/0/title";
const NOTE: &str = "/sections/0/charts/0/note";
const PERIOD: &str = "/sections/0/charts/0/period";
const POINTS: &str = "/sections/0/charts/0/series/0/points";
const UNIT_TEXT: &str = "/sections/0/charts/0/unit_text";

fn both(text: &str) -> Value {
    json!({"nl": text, "en": text})
}

#[test]
fn a_figure_may_be_missing_or_not_final_and_a_text_may_say_so() {
    for note in [
        "For 2022 no figure was published.",
        "The year 2025 is not shown yet.",
        "The figure for 2024 is not yet final. For 2022 there is none.",
        "The causes for 2024 are not yet known, nor is 2022.",
        "For 2024 no figure by region was found, nor for 2022.",
        "Over 2022 is geen cijfer, en over 2024 is nog niet alles bekend.",
        "No figure is known for 2022.",
    ] {
        let text = match note.starts_with("Over") {
            true => json!({"nl": note, "en": "Example."}),
            false => json!({"nl": "Voorbeeld.", "en": note}),
        };
        assert_eq!(with(&[(NOTE, text)]), [""; 0], "{note}");
    }
    // What was quoted was published by nobody who counts, and a figure with a note is said with more than its year.
    let points = |field: &str, value: Value| {
        let mut points = json!([{"year": 2021, "value": 1180}, {"year": 2023, "value": 1320}, {"year": 2024, "value": 1475}]);
        points[2][field] = value;
        let note = json!({"nl": "Voor 2022 en 2024 niet.", "en": "For 2022 and 2024 no figure was published."});
        with(&[(POINTS, points), (NOTE, note)])
    };
    assert_eq!(points("note", both("estimate")), [""; 0]);
    assert_eq!(points("basis", "derived".into()), [""; 0]);
    assert_eq!(points("decimals", 0.into()).len(), 2);
}

#[test]
fn a_time_may_be_counted_from_another_than_today() {
    for (nl, en) in [
        ("In het laatste jaar van de oorlog.", "In the last year of the war."),
        ("Het jaar daarop was het meer.", "The next year it was more."),
        ("Het gaat om de laatste tien jaar.", "This is about the last ten years."),
        ("Mensen die onlangs waren gevlucht.", "People who had recently fled."),
        ("Wie langer dan een jaar geleden verdween.", "Those who went missing more than a year ago."),
        ("De telling begon in 2021; dit jaar is het eerste.", "The count began in 2021; this year is the first."),
        ("Het was in dit jaar meer dan elk volgend jaar.", "It was more in this year than in each next year."),
        ("Eén schreef: “vorig jaar was zwaar”.", "One wrote: “last year was hard”."),
        ("Lang geleden was het anders.", "Long ago it was otherwise."),
        ("Het was een jaar als elk ander.", "It was a year as any other."),
    ] {
        let told = with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn the_newest_point_may_lack_what_the_others_do_not_all_have_alike() {
    let note = |text: &str| json!({"nl": text, "en": text});
    let north = json!({"nl": "zonder het noorden", "en": "without the north"});
    for points in [
        // Notes of their own.
        json!([{"year": 2021, "value": 1180, "note": note("2021: until May")}, {"year": 2023, "value": 1320, "note": note("2023: until June")}, {"year": 2024, "value": 1475}]),
        // Counted otherwise, and it says so.
        json!([{"year": 2021, "value": 1180, "note": north.clone()}, {"year": 2023, "value": 1320, "note": north.clone()}, {"year": 2024, "value": 1475, "break": {"nl": "nu met het noorden", "en": "now with the north"}}]),
        // One of them alone.
        json!([{"year": 2021, "value": 1180, "names": note("North")}, {"year": 2023, "value": 1320}, {"year": 2024, "value": 1475}]),
        // Nobody to name, or nobody knows.
        json!([{"year": 2021, "value": 1180, "names": note("North")}, {"year": 2023, "value": 1320, "names": note("South")}, {"year": 2024, "value": 0}]),
        json!([{"year": 2021, "value": 1180, "names": note("North")}, {"year": 2023, "value": 1320, "names": note("South")}, {"year": 2024, "value": 1475, "note": note("names not published")}]),
    ] {
        assert_eq!(with(&[(POINTS, points.clone())]), [""; 0], "{points}");
    }
    let shares = |last: Value| {
        let points = json!([{"year": 2022, "value": 51, "decimals": 0}, {"year": 2023, "value": 52, "decimals": 0}, last]);
        with(&[
            ("/sections/0/charts/1/series/0/points", points),
            ("/sections/0/charts/1/series/1/points/0/value", json!(30.6)),
            ("/sections/0/charts/1/series/1/points/1/value", json!(32.8)),
            ("/sections/0/charts/1/period", both("2022–2024")),
            ("/sections/0/charts/1/message/en", "In {shown}, {advice.shown}% was advice and {shelter.shown}% was shelter.".into()),
        ])
    };
    assert_eq!(shares(json!({"year": 2024, "value": 48, "decimals": 1})), [""; 0]);
    assert_eq!(shares(json!({"year": 2024, "value": 48.2})), [""; 0]);
    assert_eq!(shares(json!({"year": 2024, "value": 48})).len(), 1);
}

#[test]
fn a_word_behind_a_figure_may_be_another_for_the_same() {
    for (unit, nl, en) in [
        ("people", "Het waren {helped.2024} vrouwen in drie landen.", "It was {helped.2024} women in three countries."),
        ("countries", "Van de {helped.2024} staten waren er drie vrij.", "Of {helped.2024} states three were free."),
        ("judgments", "Er waren {helped.2024} zaken over mensen.", "There were {helped.2024} cases about people."),
        ("euro", "Het was {helped.2024}, in dollars meer.", "It was {helped.2024}, and more in dollars."),
        ("euro", "{helped.2024} betaalt veel.", "It was €{helped.2024} of help."),
        ("people", "Van elke {helped.2024} mensen.", "People: {helped.2024}; countries: three."),
    ] {
        let told = with(&[
            ("/sections/0/charts/0/unit", unit.into()),
            (&format!("{SERIES}/at_least"), false.into()),
            (TITLE, both("Help")),
            (COUNT, en.into()),
            (COUNT_NL, nl.into()),
        ]);
        assert_eq!(told, [""; 0], "{unit}: {en}");
    }
    for (unit, nl, en) in [
        ("people", "aantal in drie landen", "number in three countries"),
        ("people", "minimumaantal per land", "minimum number for each country"),
        ("euro", "in euro’s, omgerekend uit dollars", "in euros, converted from dollars"),
        ("countries", "aantal landen met meer dan een miljoen mensen", "number of countries with more than a million people"),
    ] {
        let told = with(&[
            ("/sections/0/charts/0/unit", unit.into()),
            (TITLE, both("Help")),
            (UNIT_TEXT, json!({"nl": nl, "en": en})),
        ]);
        assert_eq!(told, [""; 0], "{unit}: {en}");
    }
    // Of every hundred people a share may be said without its sign.
    let told = with(&[
        (SHARE, "Of every hundred people {advice.2024} people got advice.".into()),
        (SHARE_NL, "Van elke honderd mensen kregen {advice.2024} mensen advies.".into()),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn years_may_be_left_out_where_they_were_chosen_or_a_text_says_so() {
    let points = |years: &[u16]| {
        let point = |year: &u16| json!({"year": year, "value": 1000 + year});
        years.iter().map(point).collect::<Value>()
    };
    let told = |years: &[u16], period: &str, note: &str| {
        with(&[
            (POINTS, points(years)),
            (PERIOD, both(period)),
            (NOTE, both(note)),
            (TITLE, both("Help")),
            (COUNT, "Help.".into()),
            (COUNT_NL, "Help.".into()),
        ])
    };
    assert_eq!(told(&[2021, 2023, 2024], "2021–2024", "Help.").len(), 1);
    for (years, period, note) in [
        (&[2021, 2023, 2024][..], "2021–2024", "Not counted in 2022."),
        (&[2021, 2023, 2024], "2021–2024", "One year is missing."),
        (&[2021, 2023, 2024], "2021, 2023 and 2024", "Help."),
        (&[2016, 2018, 2020, 2022, 2024], "2016–2024", "Help."),
        (&[2022, 2024], "2022–2024", "Help."),
        (&[2012, 2014, 2019, 2023, 2024], "2012–2024", "Help."),
        (&[2019, 2020, 2021, 2022, 2023, 2024], "2019–2024", "Help."),
    ] {
        assert_eq!(told(years, period, note), [""; 0], "{years:?} {period} {note}");
    }
}

#[test]
fn a_figure_may_stand_behind_a_year_with_a_mark_or_a_word() {
    let points = |value: f64| json!([{"year": 2021, "value": 180}, {"year": 2024, "value": value}]);
    for (value, en) in [
        (324.0, "In 2024, {helped.2024} people got help."),
        (324.0, "In 2024 as many as {helped.2024} people got help."),
        (324.0, "In 2024 ({helped.2024})."),
        (324.0, "It began in 2024. {helped.2024} people got help."),
        // With its own mark it is read as a number of its own.
        (1475.0, "In 2024 {helped.2024} people got help."),
    ] {
        let told = with(&[
            (POINTS, points(value)),
            (&format!("{SERIES}/at_least"), false.into()),
            (TITLE, both("Help: {helped.2024}")),
            (COUNT, en.into()),
            (COUNT_NL, "Het waren er {helped.2024}.".into()),
        ]);
        assert_eq!(told, [""; 0], "{value} {en}");
    }
    // A minimum begins with a word.
    assert_eq!(with(&[(POINTS, points(324.0))]), [""; 0]);
}

#[test]
fn a_place_that_is_a_name_has_its_capital() {
    for (nl, en) in [
        ("Den Haag", "The Hague"),
        ("De Bilt", "The Gambia"),
        ("Nederland", "the Netherlands"),
        ("gemeente Utrecht", "Utrecht"),
        ("wereld", "world"),
        ("Wereldhavens", "World Bank countries"),
    ] {
        let place = json!({"nl": nl, "en": en});
        assert_eq!(with(&[("/sections/0/charts/0/place", place)]), [""; 0], "{en}");
    }
    let unit_text = json!({"nl": "Amerikaanse dollar", "en": "US dollars"});
    let own = json!([{"id": "dollars", "name": unit_text, "one": {"nl": "Amerikaanse dollar", "en": "US dollar"}}]);
    let told = with(&[
        ("/units", own),
        ("/sections/0/charts/0/unit", "dollars".into()),
        (TITLE, both("Help")),
        (UNIT_TEXT, unit_text),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn what_stands_in_a_list_may_be_used_in_any_way() {
    let source = json!({"id": "older", "publisher": "example-institute", "title": "Older report", "lang": "en", "date": "2024", "licence": "not-stated"});
    let sources = |source: &Value| {
        let brief = start();
        let own = brief["sources"].as_array().expect("sources");
        let mut all = vec![source.clone()];
        all.extend(own.iter().cloned());
        Value::from(all)
    };
    // What a calculation was made from.
    let told = with(&[("/sources", sources(&source)), ("/sources/2/from", json!(["older", "yearly-report"]))]);
    assert_eq!(told, [""; 0]);
    // Behind the points, each of which has its own.
    let points = json!([{"year": 2021, "value": 1180, "source": "yearly-report"}, {"year": 2024, "value": 1475, "source": "yearly-report"}]);
    let told = with(&[
        ("/sources", sources(&source)),
        (POINTS, points),
        (&format!("{SERIES}/source"), "older".into()),
    ]);
    assert_eq!(told, [""; 0]);
    // A color of a term of a scale.
    let told = with(&[
        ("/colors", json!([{"id": "ours", "light": "#2a7f9e", "dark": "#2a8fb0", "pattern": "diagonal"}])),
        ("/scales", json!([{"id": "ratings", "name": both("Terms"), "terms": [{"color": "ours", "name": both("open"), "meaning": both("Free.")}]}])),
        ("/sections/0/charts/0/scale", "ratings".into()),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_title_may_be_of_the_year_before_one_that_has_not_ended() {
    let series = |until: &str| {
        json!({
            "id": "so-far", "name": both("So far"), "color": "count", "counter": "example-institute",
            "definition": both("Counted."), "window": "year-to", "vintage": "latest", "at_least": true,
            "basis": "published", "source": "yearly-report",
            "points": [{"year": 2025, "until": until, "value": 210, "break": both("until then")}]
        })
    };
    let brief = |title: &str| {
        let own = start();
        let first = own.pointer(SERIES).expect("a series").clone();
        with(&[
            ("/sections/0/charts/0/series", json!([first, series("2025-02-28")])),
            ("/sections/0/charts/0/views/0/series", json!(["helped", "so-far"])),
            (PERIOD, both("2021–2025")),
            (TITLE, json!({"nl": "Hulp", "en": title})),
        ])
    };
    for title in ["Help in 2024", "Fewer people got help in 2024", "A law of 2023 for help in 2024", "Help since 2023"] {
        assert_eq!(brief(title), [""; 0], "{title}");
    }
}
