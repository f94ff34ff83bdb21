// What is claimed over the years of a series, or in each year that a reader can choose: beside what it must be held to.

#[test]
fn the_highest_since_a_year_is_held_to_the_years_after_it() {
    let counts = [430.0, 200.0, 355.0, 383.0];
    let brief = of_series(&[("first", "Eerste aanvragen", "First applications", 2018, &counts)]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("In 2018 it was {first.2018}, the highest number since 2015."), "");
    let told = of("In 2018 it was {first.2018}, the highest number since 2014.");
    assert!(told.contains("the figures say otherwise"), "{told}");
}

#[test]
fn the_year_of_the_highest_may_stand_behind_the_one_since_which_it_is() {
    let brief = deaths_of_four_years();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence, of_2023) in [
        ("nl", "Het hoogste aantal sinds de telling in 2019 begon werd in 2024 geteld: {world.2024}.", "in 2023 geteld: {world.2023}"),
        ("en", "The highest number since the count began in 2019 was counted in 2024: {world.2024}.", "in 2023: {world.2023}"),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let false_one = sentence.replace("in 2024 geteld: {world.2024}", of_2023).replace("in 2024: {world.2024}", of_2023);
        let told = of(tag, &false_one);
        assert!(told.contains("{world.2023} is 8,747, {world.2024} is 9,197"), "{false_one} {told}");
    }
}

#[test]
fn ever_since_a_year_that_is_named_is_held_to_the_years_since() {
    let brief = deaths_of_four_years();
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    assert_eq!(of("In 2024 waren het er met {world.2024} meer dan ooit sinds 2019."), "");
    let told = of("In 2025 waren het er met {world.2025} meer dan ooit sinds 2019.");
    assert!(told.contains("the figures say otherwise"), "{told}");
    // So many as in a year are not those since it.
    let told = of("Nooit eerder waren het er zo veel als in 2024: {world.2024}.");
    assert!(told.contains("its figures begin in 2019"), "{told}");
}

#[test]
fn so_many_years_later_and_in_that_time_are_of_the_year_that_was_spoken_of() {
    let brief = deaths_of_four_years();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In 2020 there were {world.2020}. Four years later the number was more than twice as high. In that time it rose every year. In 2025 it fell."),
        ("nl", "In 2020 waren het er {world.2020}. Vier jaar later was het aantal meer dan twee keer zo hoog. In die tijd steeg het elk jaar. In 2025 daalde het."),
    ] {
        let told = of(tag, sentence);
        assert!(!told.contains("2.1 times"), "{sentence} {told}");
        assert!(!told.contains("otherwise"), "{sentence} {told}");
        let third = sentence.replace("twice", "three times").replace("twee keer", "drie keer");
        let told = of(tag, &third);
        assert!(told.contains("{world.2020} is 4,283, {world.2024} is 9,197: 2.1 times"), "{third} {told}");
    }
}

#[test]
fn more_than_in_most_years_is_held_to_more_than_half_of_them() {
    let of = |tag: &str, last: f64, sentence: &str| {
        let brief = of_series(&[("asked", "Verzoeken", "Requests", 2024, &[10.0, 30.0, 20.0, last])]);
        of_them(&brief, "message", tag, sentence)
    };
    let dutch = "In 2024 waren er meer verzoeken dan in de meeste jaren daarvoor.";
    let english = "In 2024 there were more requests than in most years before.";
    for (tag, sentence) in [("nl", dutch), ("en", english)] {
        assert_eq!(of(tag, 25.0, sentence), "");
        let told = of(tag, 15.0, sentence);
        assert!(told.starts_with("the figures say otherwise: asked: 2021 10;"), "{told}");
    }
    // A course of most years is no course of the last one, and nothing of it is more than half of anything.
    let told = of("en", 15.0, "In most years the number of requests rose.");
    assert!(told.starts_with("asked: 2021 10;"), "{told}");
    assert_eq!(of("nl", 40.0, "In de meeste jaren steeg het aantal verzoeken steeds verder."), told.replace("15", "40"));
}

#[test]
fn what_falls_below_a_number_for_the_first_time_in_these_figures_says_its_bounds() {
    let brief = of_series(&[("tr", "Turkije", "Turkey", 2025, &[41.25, 33.97, 31.6, 29.4])]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    let told = of(
        "Turkey lost points and fell below thirty in 2025, for the first time in these figures.",
    );
    assert!(
        told.contains("tr: 2022 41") && !told.contains("otherwise"),
        "{told}"
    );
    assert!(!told.contains("can be said"), "{told}");
    let told = of("Turkey fell below thirty in 2025, for the first time.");
    assert!(
        told.contains("only 'the first time in these figures' can be said"),
        "{told}"
    );
    let told = of("Turkey lost points and fell in 2025, for the first time in these figures.");
    assert!(
        told.contains("the figures say otherwise: it fell in 2023, 2024 too"),
        "{told}"
    );
}

#[test]
fn in_so_many_years_is_counted_back_from_the_year_that_is_told() {
    let gap = [1480.0, 1440.0, 1400.0, 1420.0, 1310.0, 1260.0, 1190.0];
    let brief = of_series(&[("gap", "Loonkloof", "Pay gap", 2024, &gap)]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    // By a fifth, and against 2023 by a twentieth.
    assert_eq!(of("In six years, the pay gap fell by almost a fifth."), "");
    assert_eq!(of_them(&brief, "message", "nl", "In zes jaar daalde de loonkloof met bijna een vijfde."), "");
    let told = of("In seven years, the pay gap fell by almost a fifth.");
    assert!(told.starts_with("no figure of 2017; gap: 2018 1,480"), "{told}");
    let told = of("In five years the pay gap fell from {gap.2018} to {gap.2024}.");
    assert!(told.ends_with(": in 6 years"), "{told}");
    assert_eq!(of("In six years the pay gap fell from {gap.2018} to {gap.2024}."), "");
}

#[test]
fn the_smallest_growth_is_held_to_the_growth_of_each_year() {
    let shares = [240.0, 243.0, 245.0, 250.0, 255.0, 261.0, 265.0, 269.0, 272.0];
    let world = of_series(&[("world", "Wereld", "World", 2025, &shares)]);
    let of = |sentence: &str| of_them(&world, "message", "en", sentence);
    assert_eq!(of("In 2025, growth was the smallest since 2019."), "");
    assert_eq!(of_them(&world, "message", "nl", "In 2025 was de groei de kleinste sinds 2019."), "");
    let told = of("In 2025, growth was the smallest since 2018.");
    let smaller = "the figures say otherwise: {world.2018} is 243, {world.2019} is 245; ";
    assert!(told.starts_with(smaller), "{told}");
    assert_eq!(of("The largest increase was that of 2022."), "");
    let told = of("The largest increase was that of 2024.");
    assert!(told.contains("{world.2021} is 255, {world.2022} is 261"), "{told}");
    // A fall is the larger, the lower it ends.
    let fell = of_series(&[("world", "Wereld", "World", 2024, &[30.0, 29.0, 26.0, 25.5])]);
    assert_eq!(of_them(&fell, "message", "en", "The largest decline was that of 2023."), "");
    assert_ne!(of_them(&fell, "message", "en", "The largest decline was that of 2024."), "");
    // Of minimums nobody knows how much they rose.
    let mut least = world.clone();
    least["sections"][0]["charts"][0]["series"][0]["at_least"] = true.into();
    assert_ne!(of_them(&least, "message", "en", "The largest increase was that of 2022."), "");
}

#[test]
fn a_place_and_the_most_are_held_in_every_year_that_a_reader_can_choose() {
    let rates = |title: &str| {
        let mut brief = of_series(&[
            ("at", "Oostenrijk", "Austria", 2023, &[18.0, 18.0]),
            ("lv", "Letland", "Latvia", 2023, &[17.0, 19.0]),
            ("nl", "Nederland", "Netherlands", 2023, &[12.0, 12.0]),
            ("se", "Zweden", "Sweden", 2023, &[13.0, 11.0]),
        ]);
        let chart = &mut brief["sections"][0]["charts"][0];
        let all = ["lv", "at", "nl", "se"];
        chart["views"] = json!([{"id": "bars", "kind": "bars", "name": {"nl": "Staven", "en": "Bars"}, "series": all, "years": [2023, 2022]}]);
        of_them(&brief, "title", "en", title)
    };
    let told = rates("Latvia had the largest gap in {shown}: {lv.shown}");
    assert_eq!(told, "the figures say otherwise: {lv.2022} is 17, {at.2022} is 18");
    let told = rates("The Netherlands ranks third with {nl.shown}");
    assert_eq!(told, "the figures say otherwise: of the 4 in this chart nl is number 4 in 2022");
    assert_eq!(rates("The Netherlands was in third place in 2023, with {nl.2023}"), "");
    let told = rates("The Netherlands was in third place in 2022, with {nl.2022}");
    assert!(told.ends_with("of the 4 in this chart nl is number 4 in 2022"), "{told}");
    // The second highest claims no highest.
    let told = rates("Latvia was the second highest in 2022, with {lv.2022}");
    assert!(!told.contains("otherwise"), "{told}");
    assert_eq!(rates("Austria is never in third place, with {at.shown}"), "of the 4 in this chart at is number 2 in 2023");
}

#[test]
fn half_of_a_year_is_half_of_its_figure() {
    let brief = of_series(&[("gap", "Loonkloof", "Pay gap", 2024, &[110.0, 90.0, 80.0, 70.0, 50.0])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("nl", "In 2024 was de loonkloof minder dan de helft van 2020."), "");
    assert_eq!(of("en", "In 2024 the pay gap was less than half of 2020."), "");
    let told = of("nl", "In 2024 was de loonkloof minder dan de helft van 2021.");
    assert_eq!(told, "the figures say otherwise: {gap.2021} is 90, {gap.2024} is 50: 0.56 times, 44 % fewer");
}

#[test]
fn what_a_later_publication_gives_is_not_as_first_published() {
    let of = |vintage: &str, window: &str, years: &[u16]| {
        let years = |add: u16| years.iter().map(|year| json!({"year": year, "value": add + year % 7})).collect::<Vec<_>>();
        let mut brief = of_series(&[("one", "Eén", "One", 2024, &[1.0]), ("two", "Twee", "Two", 2024, &[1.0])]);
        for (index, series) in brief["sections"][0]["charts"][0]["series"].as_array_mut().expect("series").iter_mut().enumerate() {
            series["vintage"] = vintage.into();
            series["window"] = window.into();
            series["points"] = years(10 * (index as u16 + 1)).into();
        }
        let all = listed(&brief).into_iter().filter(|one| one.figures[0].contains("first published"));
        all.map(|one| (one.said.len(), one.figures.join(" / "))).collect::<Vec<_>>()
    };
    // The publication is of January 2026.
    let told = "2022, 2023 said to be as first published, and of a publication of 20 January 2026";
    assert_eq!(of("first", "calendar-year", &[2022, 2023, 2025]), [(2, told.to_owned())]);
    assert_eq!(of("first", "calendar-year", &[2023, 2025]), []);
    assert_eq!(of("latest", "calendar-year", &[2022, 2023, 2025]), []);
    assert_eq!(of("first", "state", &[2022, 2023, 2025]), []);
}
