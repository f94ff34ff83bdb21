// Years that begin in one and end in the next, as texts name them, beside figures of such years.

/// Books that schools banned, in years until 30 June; the school year 2024–2025 is that of 2025.
fn of_school_years(series: &[(&str, &str, &str, u16, &[f64])]) -> Value {
    let mut brief = of_series(series);
    for one in brief["sections"][0]["charts"][0]["series"].as_array_mut().expect("series") {
        one["window"] = "twelve-months-to".into();
        for point in one["points"].as_array_mut().expect("points") {
            point["until"] = format!("{}-06-30", point["year"]).into();
        }
    }
    brief
}

/// How often books were banned.
fn bans() -> Value {
    of_school_years(&[("bans", "Verboden", "Bans", 2025, &[2532.0, 3362.0, 10046.0, 6870.0])])
}

/// The same by state, beside all of them.
fn by_state() -> Value {
    of_school_years(&[
        ("florida", "Florida", "Florida", 2025, &[4561.0, 2304.0]),
        ("texas", "Texas", "Texas", 2025, &[538.0, 1781.0]),
        ("all", "Alle staten", "All states", 2025, &[10046.0, 6870.0]),
    ])
}

#[test]
fn a_year_that_begins_in_one_and_ends_in_the_next_is_that_of_its_point() {
    for year in ["2023–2024", "2023-2024", "2023/2024", "2023–24", "2023-24", "2023/24"] {
        for (tag, sentence) in [
            ("en", "That is almost a third fewer bans than in {year}."),
            ("nl", "Dat is bijna een derde minder verboden dan in {year}."),
        ] {
            let sentence = sentence.replace("{year}", year);
            assert_eq!(of_them(&bans(), "message", tag, &sentence), "", "{sentence}");
            let wrong = sentence.replace("third", "tenth").replace("derde", "tiende");
            let told = of_them(&bans(), "message", tag, &wrong);
            assert!(told.contains("{bans.2025} / {bans.2024} is 0.68: 32 % fewer"), "{wrong}\n{told}");
        }
    }
    for (tag, sentence) in [
        ("en", "It is nearly three times as many as in 2021–2022."),
        ("nl", "Het zijn er bijna drie keer zo veel als in 2021–2022."),
        ("en", "In 2023–2024 it was {bans.2024}, the highest number of these four years."),
    ] {
        assert_eq!(of_them(&bans(), "message", tag, sentence), "", "{sentence}");
    }
    // What was so far is all that was ever counted.
    let so_far = "In 2023–2024, the highest year so far, it was {bans.2024}.";
    let told = of_them(&bans(), "message", "en", so_far);
    assert!(told.starts_with("its figures begin in 2022: say \"since the count began in 2022\""), "{told}");
    // What is told shows the sentence as it was written.
    let mut brief = bans();
    brief["sections"][0]["charts"][0]["message"]["en"] = "It is twice as many as in 2021–2022.".into();
    let told = listed(&brief);
    assert_eq!(told[0].said[0].sentence, "It is twice as many as in 2021–2022.");
    assert!(told[0].figures[0].contains("{bans.2022} is 2,532"), "{:?}", told[0].figures);
}

#[test]
fn two_calendar_years_with_a_dash_between_them_stay_two() {
    // A state of 30 June is of that day, and of no year.
    for window in ["calendar-year", "state"] {
        let mut brief = bans();
        let series = &mut brief["sections"][0]["charts"][0]["series"][0];
        series["window"] = window.into();
        for point in series["points"].as_array_mut().expect("points") {
            if window == "calendar-year" {
                point.as_object_mut().expect("point").remove("until");
            }
        }
        let told = of_them(&brief, "message", "en", "That is almost a third fewer bans than in 2023–2024.");
        assert!(told.contains("{bans.2024} / {bans.2023}"), "{told}");
    }
}

#[test]
fn twelve_months_that_end_on_the_same_day_run_on_as_years_do() {
    let of = |brief: &Value| {
        let mut brief = brief.clone();
        brief["sections"][0]["charts"][0]["series"][1]["at_least"] = true.into();
        brief["sections"][0]["summary"]["en"] = "In Texas the number that was counted more than tripled.".into();
        listed(&brief).into_iter().flat_map(|one| one.figures).collect::<Vec<_>>().join(" / ")
    };
    assert_eq!(of(&by_state()), "");
    let mut other = by_state();
    for series in other["sections"][0]["charts"][0]["series"].as_array_mut().expect("series") {
        series["points"][0]["until"] = "2024-03-31".into();
    }
    assert!(of(&other).contains("no chart beside it has figures of two years"), "{}", of(&other));
}

#[test]
fn most_of_them_is_held_to_all_of_them() {
    let told = of_them(&by_state(), "message", "en", "In 2025 most bans were documented in Florida.");
    assert!(told.starts_with("the figures say otherwise: most is more than half; 2024: florida 4,561"), "{told}");
    let mut brief = by_state();
    brief["sections"][0]["charts"][0]["series"][0]["points"][1]["value"] = 4304.into();
    assert_eq!(of_them(&brief, "message", "en", "In 2025 most bans were documented in Florida."), "");
}

#[test]
fn a_part_of_a_figure_is_held_to_the_figure_before_it() {
    let of = |sentence: &str| of_them(&by_state(), "message", "en", sentence);
    let third = "In 2025 there were {florida.2025} bans in Florida, a third of the {all.2025} in all states.";
    assert_eq!(of(third), "");
    let told = of(&third.replace("third", "fifth"));
    assert!(told.contains("the figures say otherwise: {florida.2025} is 2,304, {all.2025} is 6,870: 0.3 times"), "{told}");
}

#[test]
fn what_is_compared_twice_is_of_now_and_more_than_before_is_than_before_that() {
    for (tag, sentence) in [
        ("en", "PEN counted fewer than in 2024. But it counted nearly three times as many as in 2022."),
        ("nl", "PEN telde er minder dan in 2024. Maar het telde er bijna drie keer zo veel als in 2022."),
        ("en", "In 2025 it counted fewer than in 2024, but far more than in the two years before."),
        ("nl", "In 2025 telde het er minder dan in 2024, maar veel meer dan in de twee jaren daarvoor."),
        ("en", "That is almost a third fewer bans than in 2024, the highest year of these figures."),
    ] {
        assert_eq!(of_them(&bans(), "message", tag, sentence), "", "{sentence}");
    }
    let told = of_them(&bans(), "message", "en", "PEN counted fewer than in 2024. But it counted seven times as many as in 2022.");
    assert!(told.contains("otherwise"), "{told}");
    let told = of_them(&bans(), "message", "en", "In 2025 it counted fewer than in 2024, but far fewer than in the two years before.");
    assert!(told.contains("2023 3,362"), "{told}");
}

#[test]
fn years_that_a_text_counts_are_as_many_as_its_figures_have() {
    for (tag, sentence) in [
        ("en", "In 2024 it was {bans.2024}, the highest number of the five years."),
        ("nl", "In 2024 waren het er {bans.2024}, het hoogste aantal van deze vijf jaren."),
        ("nl", "Alle 3 jaren zijn minimums."),
    ] {
        let told = of_them(&bans(), "note", tag, sentence);
        assert_eq!(told, "bans has figures of 4 years", "{sentence}");
    }
    for (tag, sentence) in [
        ("en", "In 2024 it was {bans.2024}, the highest number of the four years."),
        ("en", "It is counted more often in the two years before an election."),
        ("en", "It was counted anew in the first of the three years."),
        ("nl", "De vier jaren zijn minimums."),
        ("nl", "De drie jaren van 2022 tot 2024 waren onrustig."),
        ("en", "In 2022, 2023 and 2024, the three years of the plague, many were not counted."),
        ("en", "In these two years schools were closed."),
    ] {
        assert_eq!(of_them(&bans(), "note", tag, sentence), "", "{sentence}");
    }
}

#[test]
fn ever_since_a_total_begins_is_all_that_it_counts() {
    let mut brief = of_series(&[("states", "Staten", "States", 2025, &[45.0])]);
    let series = &mut brief["sections"][0]["charts"][0]["series"][0];
    series["window"] = "years".into();
    series["points"][0]["since"] = 2021.into();
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    assert_eq!(of("Bijna elke staat had er ooit een: sinds juli 2021 waren het er {states.2025}."), "");
    let told = of("Bijna elke staat had er ooit een: het waren er {states.2025}.");
    assert!(told.contains("its figures begin in 2021"), "{told}");
}

#[test]
fn of_minimums_fewer_may_be_said_to_be_found() {
    let mut brief = bans();
    brief["sections"][0]["charts"][0]["series"][0]["at_least"] = true.into();
    let of = |sentence: &str| of_them(&brief, "note", "nl", sentence);
    assert_eq!(of("PEN stelde er in 2025 minder vast dan in 2024."), "");
    assert!(of("In 2025 zaten er minder vast dan in 2024.").contains("say that fewer were counted"));
    let mut falls = of_school_years(&[("bans", "Verboden", "Bans", 2025, &[10.0, 9.0, 8.0])]);
    falls["sections"][0]["charts"][0]["series"][0]["at_least"] = true.into();
    let of = |sentence: &str| of_them(&falls, "note", "nl", sentence);
    assert_eq!(of("PEN telde er in 2025 minder dan in elk van de twee jaren daarvoor."), "");
    assert!(of("Er waren er in 2025 minder dan in elk van de twee jaren daarvoor.").contains("say that fewer were counted"));
}
