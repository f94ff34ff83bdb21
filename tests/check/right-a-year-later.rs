// What comes near to the mistakes of a year later, and is right.

/// The points of the first series with those of 2025, and sources that have it.
fn a_year_later(points: Value, changes: &[(&str, Value)]) -> Vec<String> {
    let mut all = vec![
        ("/sources/0/date", "2026-01-20".into()),
        ("/sources/1/date", "2026-01-25".into()),
        ("/sections/0/charts/0/series/0/points", points),
        (PERIOD, both("2021–2025")),
    ];
    all.extend(changes.iter().cloned());
    with(&all)
}

fn to_2025(last: u32) -> Value {
    json!([{"year": 2021, "value": 1180}, {"year": 2023, "value": 1320}, {"year": 2024, "value": 1475}, {"year": 2025, "value": last}])
}

#[test]
fn a_name_may_end_in_digits() {
    for (nl, en) in [
        ("Door COVID-19 werden minder mensen geholpen.", "Because of COVID-19 fewer people got help."),
        ("Het gaat om covid-19.", "It is about SDG-16, and about those of under-18s."),
    ] {
        assert_eq!(with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]), [""; 0], "{en}");
    }
    let told = with(&[(COUNT, "It was A-19 % of all.".into()), (COUNT_NL, "Hulp.".into())]);
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn a_text_may_speak_of_a_time_that_is_known() {
    for (nl, en) in [
        ("De telling begon in 2021; dit jaar is het eerste.", "The count began in 2021; this year is the first."),
        ("Nu er een wet is, gaat het om anderen.", "Now that there is a law, it is about others."),
        ("Sinds 2021 zijn er nu {helped.2024}.", "Since 2021 there are now {helped.2024}."),
        ("Wie momenteel wordt geholpen, is niet bekend.", "Who is currently helped is not known."),
        ("Nu geteld: wie hulp kreeg.", "Now counted otherwise."),
        ("Het waren {helped.2024} mensen die momenteel hulp krijgen.", "It was {helped.2024} people who currently get help."),
    ] {
        assert_eq!(with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]), [""; 0], "{en}");
    }
}

#[test]
fn the_highest_may_be_of_other_years_or_of_something_else() {
    for (nl, en) in [
        ("In 2024 waren het er {helped.2024}, het hoogste aantal sinds 2023.", "In 2024 it was {helped.2024}, the most since 2023."),
        ("In 2023 kregen {helped.2023} mensen hulp, het hoogste aantal in twee jaar.", "In 2023, {helped.2023} people got help, the highest number in two years."),
        ("Het is niet het hoogste aantal sinds 2021: {helped.2023}.", "It is not the most since 2021: {helped.2023}."),
        ("Op één na het hoogste aantal ooit: {helped.2023}.", "The second highest number ever: {helped.2023}."),
        ("Bijna het hoogste aantal ooit: {helped.2023}.", "Nearly the highest number ever: {helped.2023}."),
        ("Van hen waren de meesten vrouw: {helped.2023}.", "Most of them, {helped.2023}, were women."),
        ("De grootste groep, {helped.2021} mensen, kreeg advies.", "The largest group, {helped.2021} people, got advice."),
        ("Het hoogste aantal in Europa: {helped.2023} in 2023.", "The highest number in Europe: {helped.2023} in 2023."),
        ("De grootste stijging sinds 2021: naar {helped.2023}.", "The largest rise since 2021: to {helped.2023}."),
        ("Het meeste van elk land sinds 2021: {helped.2023}.", "The most of any country since 2021: {helped.2023}."),
        ("Toen was {helped.2023} het hoogste aantal ooit.", "It was {helped.2023}, then the highest number ever."),
        ("Sinds 2021 ging de meeste hulp naar {helped.2023} mensen.", "Since 2021 most help went to {helped.2023} people."),
        ("Het meeste van de hulp sinds 2021: {helped.2023}.", "Most of the help since 2021: {helped.2023}."),
        ("De hoogste rechter hielp {helped.2021} mensen.", "The highest court helped {helped.2021} people."),
        ("Van 2021 tot 2023 was {helped.2023} het hoogste aantal.", "From 2021 to 2023 the highest number was {helped.2023}."),
        // Of minimums the lowest is not known.
        ("Het laagste aantal sinds 2021: {helped.2024}.", "The lowest number since 2021: {helped.2024}."),
    ] {
        // No other text tells of 2024, in which it was more.
        let told = with(&[(COUNT, en.into()), (COUNT_NL, nl.into()), (TITLE, both("Help"))]);
        let is_of_highest = |one: &&String| one.contains("that its figures deny");
        assert_eq!(told.iter().find(is_of_highest), None, "{en}");
    }
    // Of what was so before, beside what came later.
    let told = a_year_later(to_2025(1600), &[
        (COUNT, "In 2024 it was {helped.2024}, the most since 2021. In 2025 it was {helped.2025}.".into()),
        (COUNT_NL, "In 2024 waren het er {helped.2024}, het meeste sinds 2021. In 2025 waren het er {helped.2025}.".into()),
        (TITLE, both("Help")),
    ]);
    assert_eq!(told, [""; 0]);
    // Over a break nothing is compared.
    let mut broken = to_2025(1600);
    broken[3]["break"] = json!({"nl": "nieuwe telling", "en": "new count"});
    let told = a_year_later(broken, &[
        (COUNT, "In 2024 it was {helped.2024}, the most since 2021.".into()),
        (COUNT_NL, "In 2024 waren het er {helped.2024}, het meeste sinds 2021.".into()),
        (TITLE, both("Help")),
    ]);
    assert_eq!(told, [""; 0]);
}

#[test]
fn a_message_may_be_of_an_earlier_year_where_a_text_names_the_newest() {
    let message = [
        (COUNT, "It went from {helped.2021} in 2021 to {helped.2024} in 2024.".into()),
        (COUNT_NL, "Het ging van {helped.2021} in 2021 naar {helped.2024} in 2024.".into()),
    ];
    let told = |more: &[(&str, Value)], points: Value| {
        let mut all = vec![(TITLE, both("Help"))];
        all.extend(message.iter().cloned());
        all.extend(more.iter().cloned());
        a_year_later(points, &all)
    };
    assert_eq!(told(&[], to_2025(1400)).len(), 2);
    for more in [
        (TITLE, both("In 2025: {helped.2025}")),
        (TITLE, both("Help in 2025")),
        (NOTE, json!({"nl": "Over 2022 is er geen. Het jaar 2025 werd anders geteld.", "en": "For 2022 there is none. The year 2025 was counted otherwise."})),
        (TITLE, json!({"nl": "Het hoogste aantal: {helped.2024}", "en": "The highest number: {helped.2024}"})),
    ] {
        assert_eq!(told(std::slice::from_ref(&more), to_2025(1400)), [""; 0], "{more:?}");
    }
    let mut with_note = to_2025(1400);
    with_note[3]["note"] = json!({"nl": "voorlopig", "en": "not final"});
    assert_eq!(told(&[], with_note), [""; 0]);
}

#[test]
fn two_languages_may_say_one_time_in_two_ways() {
    let section = "/sections/0/title";
    for (nl, en) in [
        ("Hulp sinds eind 2023", "Help since 2024"),
        ("Hulp vóór 2024", "Help until 2023"),
        ("Hulp in 2023/24", "Help in 2024"),
        ("Hulp in 2023 en 2024", "Help in both years"),
        ("Hulp in 2024", "Help in 2024"),
        ("Na 2020", "From 2021"),
    ] {
        assert_eq!(with(&[(section, json!({"nl": nl, "en": en}))]), [""; 0], "{en}");
    }
}

#[test]
fn a_running_year_may_stand_beside_whole_ones() {
    let series = |points: Value| {
        json!({
            "id": "so-far", "name": both("So far"), "color": "count", "counter": "example-institute",
            "definition": both("Counted."), "window": "year-to", "vintage": "latest", "at_least": true,
            "basis": "published", "source": "yearly-report", "points": points
        })
    };
    let own = start();
    let first = own.pointer(SERIES).expect("a series").clone();
    let half = |year: u16| json!({"year": year, "until": format!("{year}-06-30"), "value": 600, "break": both("until then")});
    let drawn = |points: Value, period: &str| {
        with(&[
            ("/sources/0/date", "2025-12-20".into()),
            ("/sources/1/date", "2025-12-25".into()),
            ("/sections/0/charts/0/series", json!([first, series(points)])),
            ("/sections/0/charts/0/views/0/series", json!(["helped", "so-far"])),
            (PERIOD, both(period)),
            (TITLE, both("Help in 2025")),
        ])
    };
    // The first half of each year, beside the whole years.
    assert_eq!(drawn(json!([half(2024), half(2025)]), "2021–2025"), [""; 0]);
    assert_eq!(drawn(json!([half(2025)]), "2021–2025"), [""; 0]);
    assert_eq!(drawn(json!([half(2024)]), "2021–2024").len(), 1);
}

#[test]
fn a_figure_of_a_whole_year_may_lack_something() {
    for (nl, en) in [
        ("De cijfers over 2024 zijn nog niet volledig.", "The figures for 2024 are not complete."),
        ("2024 is niet volledig, want het noorden ontbreekt.", "2024 is not complete, since the north is missing."),
        ("Het jaar 2025 is nog niet voorbij.", "The year 2025 has not ended."),
        ("2024 is voorbij.", "2024 is complete."),
    ] {
        let told = with(&[("/sections/0/charts/0/caveat", json!({"nl": nl, "en": en}))]);
        assert_eq!(told, [""; 0], "{en}");
    }
}

#[test]
fn years_between_may_be_counted_from_any_year_that_was_named() {
    for (nl, en) in [
        ("Drie jaar eerder waren het er {helped.2021}.", "Three years earlier there were {helped.2021}."),
        ("Een jaar eerder waren het er {helped.2023}.", "A year earlier, there were {helped.2023}."),
        ("In 2021 begon het. Twee jaar later waren het er {helped.2023}.", "It began in 2021. Two years later there were {helped.2023}."),
        ("Tien jaar eerder kwam de wet; het waren er {helped.2024}.", "Ten years earlier a law came; it was {helped.2024}."),
        ("Tien jaar eerder waren het er minder dan {helped.2024}.", "Ten years earlier it was less than {helped.2024}."),
        ("Bijna tien jaar eerder waren het er {helped.2021}.", "Almost ten years earlier it was {helped.2021}."),
        ("Tien jaar eerder was er geen hulp.", "Ten years earlier there was no help."),
        ("Twee jaar na 2021 waren het er {helped.2023}.", "Two years after 2021 it was {helped.2023}."),
        ("Wie twee jaar eerder kwam, is een van {helped.2021}.", "Who came two years earlier is one of {helped.2021}."),
    ] {
        assert_eq!(with(&[(COUNT, en.into()), (COUNT_NL, nl.into())]), [""; 0], "{en}");
    }
}

#[test]
fn a_text_may_end_otherwise_than_with_a_full_stop() {
    for text in [
        "Is it so, and who has counted them?",
        "One of them said: “it was as hard as ever.”",
        "See for all of this www.example.org/more",
        "Write to those who have counted them: info@example.org",
        "Human Rights Watch, Amnesty International",
        "None",
        "他們說這是真的 and that is all of it 。",
        "It is so (and this is all that is known.)",
    ] {
        let told = with(&[(NOTE, json!({"nl": "Over 2022 is er geen.", "en": text}))]);
        assert_eq!(told, [""; 0], "{text}");
    }
}

#[test]
fn a_period_may_list_years_or_span_them() {
    for period in ["2023 en 2024", "2023, 2024", "2023–2024", "2023/24", "januari 2023 en 2024", "2023 & 2024", "{shown}"] {
        let told = with(&[("/sections/0/charts/1/period", both(period))]);
        assert_eq!(told, [""; 0], "{period}");
    }
}

#[test]
fn not_all_figures_may_be_minimums() {
    for (nl, en) in [
        ("Niet alle cijfers zijn minima.", "Not all figures are minimums."),
        ("Dit zijn geen minimumcijfers.", "These are no minimum figures."),
    ] {
        let told = with(&[
            (&format!("{SERIES}/at_least"), false.into()),
            (NOTE, json!({"nl": format!("{nl} Over 2022 is er geen."), "en": en})),
        ]);
        assert_eq!(told, [""; 0], "{en}");
    }
}
