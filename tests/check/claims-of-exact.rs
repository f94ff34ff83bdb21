// Claims of an exact difference, of what stayed as it was, and of what became better or worse most of all.

/// Countries that arrested workers.
fn arrests() -> Value {
    of_series(&[("arrests", "Arrestaties", "Arrests", 2026, &[64.0, 61.0, 69.0, 74.0, 74.0, 71.0, 73.0])])
}

/// Ratings of regions, of which a higher one is worse, in years that do not follow each other.
fn ratings() -> Value {
    let mut brief = of_years(&[
        ("mena", "Midden-Oosten", "Middle East", &[(2014, 4.25), (2026, 4.71)]),
        ("asia", "Azië", "Asia", &[(2014, 4.08), (2026, 4.08)]),
        ("europe", "Europa", "Europe", &[(2014, 1.84), (2026, 2.81)]),
    ]);
    for series in brief["sections"][0]["charts"][0]["series"].as_array_mut().expect("series") {
        for point in series["points"].as_array_mut().expect("points") {
            point["decimals"] = 2.into();
        }
    }
    brief["units"] = json!([{"id": "grade", "name": {"nl": "punten", "en": "points"}, "one": {"nl": "punt", "en": "point"}, "whole": false}]);
    brief["sections"][0]["charts"][0]["unit"] = "grade".into();
    brief
}

#[test]
fn so_many_more_or_fewer_is_the_difference() {
    let of = |tag: &str, sentence: &str| of_them(&arrests(), "note", tag, sentence);
    for (tag, sentence) in [
        ("en", "That is one fewer than in 2024."),
        ("en", "In 2026 it was two more than the year before."),
        ("nl", "Dat is er één minder dan in 2024."),
        ("nl", "In 2026 waren het er 2 meer dan in 2025."),
        ("nl", "In 2026 was het een hoger aantal dan in 2025."),
        ("en", "In 2026 it was higher than in 2025."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
    }
    for (tag, sentence, wanted) in [
        ("en", "That is three fewer than in 2024.", "the figures say otherwise: {arrests.2024} is 74, {arrests.2026} is 73: 1 fewer"),
        ("nl", "In 2026 waren het er 5 meer dan in 2025.", "the figures say otherwise: {arrests.2025} is 71, {arrests.2026} is 73: 2 more"),
        ("en", "That is two more than in 2024.", "the figures say otherwise: {arrests.2024} is 74, {arrests.2026} is 73"),
    ] {
        assert_eq!(of(tag, sentence), wanted, "{sentence}");
    }
}

#[test]
fn what_stayed_as_it_was_is_held_to_what_it_was() {
    let of = |tag: &str, sentence: &str| of_them(&arrests(), "note", tag, sentence);
    for (tag, sentence) in [
        ("en", "In 2024 the number stayed the same, at {arrests.2024}."),
        ("nl", "In 2024 bleef het aantal van {arrests.2024} gelijk: het bleef gelijk."),
        ("en", "In 2024 it was {arrests.2024}, as many as in 2023."),
        ("en", "In 2026 it was {arrests.2026}, nearly as many as in 2025."),
        ("en", "Countries whose number stayed the same are not shown."),
        ("nl", "Landen waarvan het aantal gelijk is gebleven of bleef gelijk staan er niet bij."),
        ("en", "In 2024 it was {arrests.2024}, twice as many as in the year of the first report of another count."),
    ] {
        assert!(!of(tag, sentence).contains("otherwise"), "{sentence}\n{}", of(tag, sentence));
    }
    for (tag, sentence, wanted) in [
        ("en", "The number remained the same at {arrests.2026}.", "the figures say otherwise: {arrests.2025} is 71, {arrests.2026} is 73"),
        ("nl", "In 2026 waren het er {arrests.2026}, evenveel als in 2019.", "no figure of 2019"),
        ("en", "In 2026 it was {arrests.2026}, as many as in 2022.", "the figures say otherwise: {arrests.2022} is 69, {arrests.2026} is 73"),
        ("en", "In 2026 it was {arrests.2026}, almost as many as in 2021.", "the figures say otherwise: {arrests.2021} is 61, {arrests.2026} is 73"),
    ] {
        assert!(of(tag, sentence).contains(wanted), "{sentence}\n{}", of(tag, sentence));
    }
}

#[test]
fn what_worsened_most_is_held_to_how_far_it_went() {
    let of = |tag: &str, sentence: &str| of_them(&ratings(), "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "Between 2014 and 2026 the rating worsened more in Europe than in any other region."),
        ("nl", "Tussen 2014 en 2026 verslechterde het oordeel in Europa meer dan in elke andere regio."),
        ("en", "But Europe has worsened most since 2014."),
        ("nl", "Toch ging Europa sinds 2014 het hardst achteruit."),
        ("nl", "In Europa is het oordeel sinds 2014 het meest verslechterd."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let other = sentence.replace("Europe", "Asia").replace("Europa", "Azië");
        let told = of(tag, &other);
        assert!(told.contains("{europe.2014} is 1.84, {europe.2026} is 2.81; {asia.2014} is 4.08, {asia.2026} is 4.08"), "{other}\n{told}");
    }
}

#[test]
fn the_highest_of_the_year_that_was_compared_is_not_denied_by_another() {
    let of = |sentence: &str| of_them(&arrests(), "message", "en", sentence);
    let told = of("That is one fewer than in 2024, when it was {arrests.2024}, the highest number since 2020.");
    assert!(told.contains("{arrests.2020} is 64, and \"since 2020\" says that it was as high then"), "{told}");
    let told = of("That is four more than in 2022, when it was {arrests.2022}, the highest number since 2021.");
    assert!(told.contains("otherwise"), "{told}");
}

#[test]
fn the_twelve_months_of_each_year_are_no_day_that_was_left_behind() {
    let of = |tag: &str, sentence: &str| of_them(&arrests(), "caveat", tag, sentence);
    for (tag, sentence) in [
        ("en", "An edition covers April of the year before to March."),
        ("nl", "Een editie gaat over april van het jaar ervoor tot en met maart."),
        ("en", "A school year runs from 1 July to 30 June."),
        ("en", "The edition of 2026 covers June 2025 to May 2026."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
    }
    for (tag, sentence) in [
        ("en", "An edition covers April to August."),
        ("en", "The edition covers June 2026 to May 2027."),
        ("nl", "De cijfers gaan over april tot en met augustus."),
        ("en", "The figures are of April 2027 to March 2028."),
    ] {
        assert!(of(tag, sentence).contains("this day is of no figure"), "{sentence}");
    }
}

#[test]
fn the_most_of_a_course_says_nothing_of_its_first_year() {
    let of = |tag: &str, sentence: &str| of_them(&arrests(), "note", tag, sentence);
    for (tag, sentence) in [
        ("en", "The number rises almost every year, from {arrests.2020} in 2020 to {arrests.2024} in 2024, the highest in these figures."),
        ("en", "The number rises almost every year, from {arrests.2020} in 2020 to {arrests.2024} in 2024, the highest number."),
        ("en", "In 2024 it was {arrests.2024}, in these figures the highest since 2020."),
        ("nl", "In 2024 waren het er {arrests.2024}, in deze cijfers het hoogste aantal sinds 2020."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
    }
    let told = of("en", "It rose to {arrests.2024} in 2024, the highest number since 2020.");
    assert!(told.contains("says that it was as high then"), "{told}");
    let gained = of_them(&ratings(), "message", "en", "Since 2014 Europe gained the most: from {europe.2014} to {europe.2026}.");
    assert_eq!(gained, "");
    let gained = of_them(&ratings(), "message", "en", "Since 2014 the Middle East gained the most: from {mena.2014} to {mena.2026}.");
    assert!(gained.contains("{europe.2014} is 1.84, {europe.2026} is 2.81"), "{gained}");
}
