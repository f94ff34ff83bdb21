// Claims of which it must be found out what series they are of: two charts, several series, parts, ratios, older years.

/// The brief with a second chart that counts the same, and what was changed in it.
fn twice(changes: &[(&str, Value)]) -> Value {
    let mut brief = brief();
    let charts = brief["sections"][0]["charts"]
        .as_array_mut()
        .expect("charts");
    let mut other = charts[0].clone();
    other["id"] = "again".into();
    other["series"][0]["id"] = "again".into();
    other["views"][0]["series"] = json!(["again"]);
    for (at, value) in changes {
        *other.pointer_mut(at).unwrap_or_else(|| panic!("{at}")) = value.clone();
    }
    charts.push(other);
    brief
}

#[test]
fn one_series_in_two_charts_says_the_same_figures() {
    const OTHER: &str =
        "{helped.2023} at sections[0].charts[0] is 2,562, and {again.2023} here is 2,553";
    const ENDED: &str =
        "{helped.2025} at sections[0].charts[0] is 3,105, and {again} here ends in 2024";
    let points = &brief()["sections"][0]["charts"][0]["series"][0]["points"];
    let until = |year: usize| json!(points.as_array().expect("points")[..year - 2018]);
    let revised = ("/series/0/points/4/value", json!(2553));
    let renamed = ("/series/0/name", json!({"nl": "Anderen", "en": "Others"}));
    let defined = (
        "/series/0/definition",
        json!({"nl": "Anders gezegd.", "en": "In other words."}),
    );
    let ended = ("/series/0/points", until(2024));
    type Changes<'c> = &'c [(&'static str, Value)];
    let cases: [(Changes<'_>, &[&str], bool); 10] = [
        (std::slice::from_ref(&revised), &[OTHER], true),
        // One of name and definition is enough where the other figures are the same.
        (&[revised.clone(), renamed.clone()], &[OTHER], true),
        (&[revised.clone(), defined.clone()], &[OTHER], true),
        (
            &[revised.clone(), renamed.clone(), defined.clone()],
            &[],
            false,
        ),
        (std::slice::from_ref(&ended), &[ENDED], false),
        (&[ended.clone(), revised.clone()], &[OTHER, ENDED], true),
        (&[], &[], false),
        (
            &[revised.clone(), ("/series/0/window", "report-year".into())],
            &[],
            false,
        ),
        (
            &[revised.clone(), ("/series/0/vintage", "first".into())],
            &[],
            false,
        ),
        // Another country of one definition.
        (
            &[
                renamed,
                (
                    "/series/0/points",
                    json!([{"year": 2024, "value": 12}, {"year": 2025, "value": 13}]),
                ),
            ],
            &[],
            false,
        ),
    ];
    for (changes, figures, is_denied) in cases {
        let brief = twice(changes);
        let text = serde_json::to_string_pretty(&brief).expect("JSON");
        let (all, _) = once_more(text.as_bytes());
        let told: Vec<&str> = all
            .iter()
            .flat_map(|one| one.figures.iter().map(String::as_str))
            // That it was not first published then is another matter.
            .filter(|one| !one.contains("as first published"))
            .collect();
        assert_eq!(told, figures, "{changes:?}");
        let Some(first) = all.first() else { continue };
        assert_eq!(first.is_denied, is_denied, "{changes:?}");
        if is_denied {
            let said = &first.said[0];
            assert_eq!(said.path, "sections[0].charts[1].series[0].points[4]");
            let point: String = text.lines().skip(said.place.line - 1).take(4).collect();
            assert!(point.contains("2553"), "{point}");
        }
    }
    // The one that was not brought up to date may be the earlier one.
    let mut brief = twice(&[]);
    brief["sections"][0]["charts"][0]["series"][0]["points"] = until(2024);
    let all = listed(&brief);
    assert_eq!(
        all[0].figures,
        ["{again.2025} here is 3,105, and {helped} at sections[0].charts[0] ends in 2024"]
    );
}

#[test]
fn a_direction_is_denied_only_by_the_series_that_is_surely_meant() {
    hold(
        &[
            (
                deaths,
                "section.title",
                "Minder doodvonnissen, meer executies",
                "Fewer death sentences, more executions",
                "",
            ),
            (
                deaths,
                "section.summary",
                "Het verschil wordt kleiner: in 2024 daalde het aantal vonnissen, terwijl het aantal executies steeg.",
                "The gap is closing: in 2024 the number of sentences fell, while the number of executions rose.",
                "",
            ),
            (
                deaths,
                "section.summary",
                "Het aantal vonnissen daalde en het aantal executies steeg.",
                "Sentences fell and executions rose.",
                "",
            ),
            // A remainder says nothing of what another chart of the section bears out.
            (
                deaths,
                "section.title",
                "Meer bekende executies, vooral in drie landen",
                "More known executions, above all in three countries",
                "",
            ),
            (
                deaths,
                "message",
                "In 2024 waren het er {executed.2024}, meer dan in 2023.",
                "In 2024 it was {executed.2024}, more than in 2023.",
                "",
            ),
        ],
        false,
    );
    // Surely meant: by a word of its name, by its slot, or by what it goes on about.
    hold(
        &[
            (
                deaths,
                "section.title",
                "",
                "More death sentences, more executions",
                "the figures say otherwise: {sentenced.2023} is 2,428, {sentenced.2024} is 2,087",
            ),
            (
                deaths,
                "message",
                "Het aantal daalde van {executed.2023} naar {executed.2024}.",
                "It fell from {executed.2023} to {executed.2024}.",
                "the figures say otherwise: {executed.2023} is 1,153",
            ),
            (
                deaths,
                "message",
                "In 2024 waren het er {executed.2024}, minder dan in 2023.",
                "In 2024 it was {executed.2024}, fewer than in 2023.",
                "the figures say otherwise: {executed.2023} is 1,153",
            ),
            (
                deaths,
                "message",
                "",
                "The number of sentences rose, and executions fell.",
                "the figures say otherwise: {sentenced.2023} is 2,428, {sentenced.2024} is 2,087 / the figures say otherwise: {executed.2023}",
            ),
        ],
        true,
    );
    let minimums = || {
        let mut brief = deaths();
        let charts = &mut brief["sections"][0]["charts"];
        charts.as_array_mut().expect("charts").truncate(1);
        charts[0]["series"][0]["at_least"] = true.into();
        brief
    };
    let [nl, _] = told(minimums(), "section.title", "Minder doodvonnissen", "");
    let (nl, _) = nl.expect("minimums");
    assert!(!nl.contains("otherwise") && nl.contains("minimums"), "{nl}");
    let both = || {
        let mut brief = deaths();
        brief["sections"][0]["charts"][0]["series"][1]["points"][2]["value"] = 1100.into();
        brief
    };
    hold(
        &[(
            both,
            "section.title",
            "Meer van alles",
            "More of everything",
            "perhaps otherwise: {sentenced.2023}",
        )],
        false,
    );
}

#[test]
fn what_chooses_those_that_are_shown_and_what_is_said_of_one_alone_is_said_of_the_chart() {
    const SHOWN: &str =
        "shown here are only: Syria, Iraq, Turkey; whether others have more no figure says";
    const EACH: &str = "syria: 13,170 → 11,560 / iraq: 1,360 → 2,770 / turkey: 2,885 → 2,080";
    hold(
        &[
            (
                nationalities,
                "caveat",
                "De grafiek toont de drie nationaliteiten met de meeste aanvragen in 2024.",
                "The chart shows the three nationalities with the most applications in 2024.",
                SHOWN,
            ),
            (
                nationalities,
                "note",
                "De zes landen met de meeste bekende executies in 2024.",
                "The six countries with the most known executions in 2024.",
                SHOWN,
            ),
            (
                nationalities,
                "section.summary",
                "Van de drie grootste groepen groeide in 2024 alleen die uit Syrië.",
                "Of the three largest groups, only that from Syria grew.",
                EACH,
            ),
            (
                nationalities,
                "message",
                "Alleen uit Syrië waren het er meer dan een jaar eerder.",
                "Only from Syria there were more than a year earlier.",
                EACH,
            ),
        ],
        false,
    );
}

#[test]
fn parts_and_ratios_are_worked_out() {
    const QUARTER: &str = "{all.2025} / {all.2024} is 0.74: 26 % fewer";
    hold(
        &[
            (
                applications,
                "message",
                "Dat is een kwart minder dan in 2024.",
                "That is a quarter fewer than in 2024.",
                "",
            ),
            (
                applications,
                "message",
                "Dat is 26 procent minder dan in 2024.",
                "That is 26 per cent fewer than in 2024.",
                "",
            ),
            (
                applications,
                "message",
                "In 2022 was het 44% meer dan in 2021, in 2025 minder.",
                "In 2022 it was 44% more than in 2021, in 2025 fewer.",
                "",
            ),
            (
                applications,
                "message",
                "Dat is een derde minder dan in 2024.",
                "That is a third fewer than in 2024.",
                QUARTER,
            ),
            (
                deaths,
                "note",
                "In 2023 waren er {sentenced.2023} doodvonnissen, twee keer zo veel als executies.",
                "In 2023 there were {sentenced.2023} death sentences, twice as many as executions.",
                "",
            ),
        ],
        false,
    );
    hold(
        &[
            (
                applications,
                "message",
                "Dat is 10 procent minder dan in 2024.",
                "That is 10 per cent fewer than in 2024.",
                QUARTER,
            ),
            (
                applications,
                "message",
                "Dat is een kwart meer dan in 2024.",
                "That is a quarter more than in 2024.",
                QUARTER,
            ),
            (
                applications,
                "message",
                "Dat is half zo veel als in 2024.",
                "That is half as many as in 2024.",
                "{all.2025} is 23,910: 0.74 times",
            ),
            (
                deaths,
                "message",
                "",
                "In 2024 there were {sentenced.2024} death sentences, three times as many as executions.",
                "{sentenced.2024} is 2,087, {executed.2024} is 1,518: 1.4 times",
            ),
        ],
        true,
    );
    hold(
        &[(
            deaths,
            "message",
            "In 2024 waren er {sentenced.2024} doodvonnissen, drie keer zo veel als executies.",
            "",
            "{sentenced.2024} is 2,087, {executed.2024} is 1,518: 1.4 times",
        )],
        false,
    );
}

#[test]
fn a_first_time_is_held_to_where_the_figures_begin() {
    const BEGIN: &str =
        "its figures begin in 2015: only 'the first time in these figures' can be said";
    // It rises until 2024, and falls once.
    let once = || {
        of_series(&[(
            "all",
            "Aanvragen",
            "Applications",
            2025,
            &[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 5.0],
        )])
    };
    hold(
        &[
            (
                once,
                "message",
                "In 2025 daalde het voor het eerst in twaalf jaar.",
                "In 2025 it fell for the first time in twelve years.",
                BEGIN,
            ),
            (
                once,
                "message",
                "Het daalde in 2025, voor het eerst in tien jaar.",
                "It fell in 2025, for the first time in ten years.",
                "",
            ),
            (
                once,
                "message",
                "Het daalde in 2025, voor het eerst sinds 2015.",
                "It fell in 2025, for the first time since 2015.",
                BEGIN,
            ),
            (
                once,
                "message",
                "Het daalde in 2025, voor het eerst in deze cijfers.",
                "It fell in 2025, for the first time in these figures.",
                "",
            ),
            (
                once,
                "message",
                "Het daalde in 2025, voor het eerst in vijf jaar.",
                "It fell in 2025, for the first time in five years.",
                "",
            ),
        ],
        false,
    );
}

#[test]
fn the_day_of_the_brief_is_known_and_a_text_of_an_older_year_is_listed() {
    let dated = || {
        let mut brief = brief();
        brief["version"] = "2026-01-30".into();
        brief
    };
    let with_newest = || {
        let mut brief = applications();
        brief["sections"][0]["charts"][0]["message"] =
            json!({"nl": "In 2025 waren het er {all.2025}.", "en": "In 2025 it was {all.2025}."});
        brief
    };
    const OLDER: &str = "its newest figure is of 2025: {all.2025} is 23,910";
    hold(
        &[
            (
                dated,
                "note",
                "Op 30 januari 2026 waren er nog geen cijfers.",
                "On 30 January 2026 there were no figures yet.",
                "",
            ),
            (
                dated,
                "note",
                "Op 29 januari 2026 waren er nog geen cijfers.",
                "On 29 January 2026 there were no figures yet.",
                "this day is of no figure",
            ),
            (
                applications,
                "title",
                "In 2024 waren er {all.2024} aanvragen in Nederland",
                "In 2024 there were {all.2024} applications in the Netherlands",
                OLDER,
            ),
            (
                with_newest,
                "title",
                "In 2024 waren er {all.2024} aanvragen in Nederland",
                "In 2024 there were {all.2024} applications in the Netherlands",
                "",
            ),
            (
                applications,
                "message",
                "Dat is minder dan in 2023.",
                "That is fewer than in 2023.",
                OLDER,
            ),
            (
                applications,
                "section.title",
                "Minder asielaanvragen in 2024",
                "Fewer asylum applications in 2024",
                OLDER,
            ),
            (
                applications,
                "message",
                "Dat is minder dan in 2024.",
                "That is fewer than in 2024.",
                "",
            ),
            (
                applications,
                "section.summary",
                "In mei 2022 werd de wet veranderd.",
                "In May 2022 the law was changed.",
                "",
            ),
            (
                applications,
                "title",
                "Hoeveel het er zijn sinds 2021",
                "How many there are since 2021",
                "",
            ),
            (
                applications,
                "title",
                "Aanvragen van 2015 tot 2020",
                "Applications from 2015 to 2020",
                "",
            ),
            (
                applications,
                "title",
                "Aanvragen, 2015–2020",
                "Applications, 2015–2020",
                "",
            ),
            (
                applications,
                "note",
                "In 2024 waren er {all.2024} aanvragen.",
                "In 2024 there were {all.2024} applications.",
                "",
            ),
            (
                applications,
                "message",
                "In 2024 waren er {all.2024}, en in 2025 {all.2025}.",
                "In 2024 there were {all.2024}, and in 2025 {all.2025}.",
                "",
            ),
        ],
        false,
    );
}

#[test]
fn what_changed_in_all_and_in_almost_every_year_is_not_denied_by_the_last_step() {
    // 245.5 of 2019 to 141 of 2025, with a rise at the end.
    fn labour() -> Value {
        of_series(&[("all", "Kinderarbeid", "Child labour", 2025, &[245.0, 222.0, 215.0, 168.0, 160.0, 138.0, 141.0])])
    }
    fn countries() -> Value {
        of_series(&[("all", "Landen", "Countries", 2025, &[18.0, 21.0, 25.0, 33.0, 29.0, 34.0, 40.0])])
    }
    hold(
        &[
            (labour, "title", "Kinderarbeid is gedaald", "Child labour has fallen", "2019 245"),
            (countries, "note", "Het aantal steeg in bijna elk jaar.", "The number rose in almost every year.", "2022 33"),
            (
                countries,
                "title",
                "Dit is het hoogste aantal sinds het begin van de telling in 2019",
                "This is the highest number since the count began in 2019",
                "",
            ),
        ],
        false,
    );
    hold(
        &[
            (labour, "title", "Kinderarbeid is gestegen sinds 2019", "Child labour has risen since 2019", "245"),
            (labour, "title", "Kinderarbeid daalde in 2025", "Child labour fell in 2025", "141"),
            (countries, "note", "Het aantal steeg elk jaar.", "The number rose every year.", "not in 2023"),
        ],
        true,
    );
}
