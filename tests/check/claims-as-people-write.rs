// Claims as people write them in their own briefs: what they are held to, and what is borne out is left out.

/// A total and what it is made of.
fn casualties() -> Value {
    of_series(&[
        ("attacks", "Bij een aanval", "In an attack", 2024, &[65.0, 142.0, 30.0, 987.0, 118.0, 257.0]),
        ("remnants", "Door resten", "By remnants", 2024, &[221.0, 218.0, 149.0, 185.0, 101.0, 57.0]),
    ])
}

#[test]
fn after_a_peak_it_is_held_to_the_peak_and_to_what_followed() {
    let counts = [6461.0, 8605.0, 7239.0, 5554.0, 7073.0, 5544.0];
    let brief = of_series(&[("all", "Allen", "All", 2020, &counts)]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("en", "After the peak of 2016 the number of casualties fell, with an interruption in 2019."), "");
    assert_eq!(of("nl", "Na de piek van 2016 daalde het aantal, met een onderbreking in 2019."), "");
    let told = of("en", "After the peak of 2017 the number fell.");
    assert!(told.contains("the figures say otherwise: {all.2017} is 7,239, {all.2016} is 8,605"), "{told}");
    let told = of("nl", "Na de piek van 2016 steeg het aantal.");
    assert!(told.contains("the figures say otherwise: {all.2016} is 8,605, {all.2020} is 5,544"), "{told}");
}

#[test]
fn what_it_fell_to_may_stand_behind_a_comma() {
    let counts = [8605.0, 7239.0, 5554.0, 7073.0, 4710.0, 9757.0];
    let brief = of_series(&[("all", "Allen", "All", 2021, &counts)]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In 2016 there were {all.2016}. After that the number fell, with an interruption in 2019, to {all.2020} in 2020. In 2021 there were {all.2021}."),
        ("nl", "In 2016 waren het er {all.2016}. Daarna daalde het aantal, met een onderbreking in 2019, tot {all.2020} in 2020. In 2021 waren het er {all.2021}."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let rose = sentence.replace("fell", "rose").replace("daalde", "steeg");
        let told = of(tag, &rose);
        assert!(told.contains("{all.2016} is 8,605, {all.2020} is 4,710"), "{rose} {told}");
    }
}

#[test]
fn that_fewer_were_counted_is_what_minimums_prove() {
    let mut brief = casualties();
    brief["sections"][0]["charts"][0]["series"][1]["at_least"] = true.into();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    let fell = of("en", "In 2024 the casualties by remnants fell to {remnants.2024}.");
    assert!(fell.ends_with("say that fewer were counted"), "{fell}");
    assert_eq!(of("en", "In 2024 the number of recorded casualties by remnants fell to {remnants.2024}."), "");
    assert_eq!(of("nl", "In 2024 daalde het getelde aantal door resten tot {remnants.2024}."), "");
    let rose = of("en", "In 2024 the number of recorded casualties by remnants rose to {remnants.2024}.");
    assert!(rose.contains("the figures say otherwise"), "{rose}");
}

#[test]
fn a_part_of_the_number_in_a_year_is_of_that_year() {
    let brief = casualties();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "Remnants claimed {remnants.2024} casualties in 2024, about a quarter of the number in 2019."),
        // An article of the sentence is none of the name "Bij een aanval".
        ("nl", "Resten maakten in 2024 nog {remnants.2024} slachtoffers, ongeveer een kwart van het aantal in 2019."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let false_one = sentence.replace("a quarter", "a half").replace("about a half", "about half").replace("een kwart", "de helft");
        let told = of(tag, &false_one);
        assert!(told.contains("the figures say otherwise: {remnants.2019} is 221, {remnants.2024} is 57: 0.26 times"), "{false_one} {told}");
    }
}

#[test]
fn four_fifths_and_its_like_are_parts_of_a_whole() {
    let mut brief = casualties();
    let mut total = brief["sections"][0]["charts"][0]["series"][0].clone();
    total["id"] = "total".into();
    total["name"] = json!({"nl": "Samen", "en": "Together"});
    for (point, value) in total["points"].as_array_mut().expect("points").iter_mut().zip([286, 360, 179, 1172, 219, 314]) {
        point["value"] = value.into();
    }
    brief["sections"][0]["charts"][0]["series"].as_array_mut().expect("series").push(total);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("en", "In 2022 more than four fifths of the casualties were due to an attack, in 2024 fewer than five sixths."), "");
    assert_eq!(of("nl", "In 2022 viel meer dan vier vijfde van de slachtoffers bij een aanval, in 2024 minder dan vijf zesde."), "");
    let told = of("en", "In 2023 more than four fifths of the casualties were due to an attack, in 2024 fewer than five sixths.");
    assert!(told.contains("2023: attacks 118, remnants 101, total 219"), "{told}");
    let told = of("nl", "In 2023 viel meer dan vier vijfde van de slachtoffers bij een aanval.");
    assert!(told.contains("2023: attacks 118, remnants 101, total 219"), "{told}");
}

#[test]
fn a_year_later_is_of_the_year_that_was_spoken_of() {
    let brief = of_series(&[("area", "Geruimd", "Cleared", 2024, &[132.5, 219.3, 281.5, 1114.8])]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("In 2023 it was {area.2023}; a year later it was nearly four times as much."), "");
    let told = of("In 2023 it was {area.2023}; a year later it was nearly six times as much.");
    assert!(told.contains("the figures say otherwise: {area.2023} is 282, {area.2024} is 1,115: 4.0 times"), "{told}");
}

#[test]
fn more_each_year_is_held_to_each_year() {
    let brief = of_series(&[("total", "Gegeven", "Given", 2024, &[700.0, 798.3, 917.6, 829.9])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [("en", "Since 2021 donors give more each year."), ("nl", "Sinds 2021 geven donoren elk jaar meer.")] {
        let told = of(tag, sentence);
        assert!(told.contains("the figures say otherwise: not in 2024"), "{sentence} {told}");
    }
    // More than something in each of the years is no course.
    let told = of("en", "Each year the fund gives to more than one country.");
    assert!(!told.contains("not in"), "{told}");
    let brief = of_series(&[("total", "Gegeven", "Given", 2023, &[700.0, 798.3, 917.6])]);
    assert_eq!(of_them(&brief, "message", "en", "Since 2021 donors give more each year."), "");
}

#[test]
fn doubled_may_be_of_all_the_years_that_there_are() {
    let of = |counts: &[f64]| {
        let brief = of_series(&[("de", "Duitsland", "Germany", 2023, counts)]);
        of_them(&brief, "message", "nl", "Duitsland verdubbelde zijn steun bijna.")
    };
    assert_eq!(of(&[62.9, 123.1]), "");
    assert_eq!(of(&[62.9, 90.0, 123.1]), "");
    let told = of(&[62.9, 123.1, 90.0]);
    assert!(told.starts_with("de: 2021 63"), "{told}");
}

#[test]
fn those_that_gave_the_most_are_chosen() {
    let brief = of_series(&[
        ("us", "Verenigde Staten", "United States", 2024, &[309.8, 203.8]),
        ("de", "Duitsland", "Germany", 2024, &[123.1, 118.4]),
    ]);
    let told = of_them(&brief, "note", "en", "Shown are the two donors that gave the most in 2024.");
    assert!(told.starts_with("shown here are only: United States, Germany"), "{told}");
}

#[test]
fn a_peak_year_that_it_is_more_or_less_than_is_compared_with() {
    let brief = of_series(&[("bureaus", "Bureaus", "Bureaus", 2024, &[5653.0, 6922.0, 5771.0, 6351.0, 8042.0])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "title", tag, sentence);
    assert_eq!(of("en", "Bureaus received {bureaus.2024} reports, more than in the earlier peak year 2021"), "");
    assert_eq!(of("nl", "Bureaus kregen {bureaus.2024} meldingen, meer dan in het topjaar 2021"), "");
    let until_2023 = of_series(&[("bureaus", "Bureaus", "Bureaus", 2023, &[5653.0, 6922.0, 5771.0, 6351.0])]);
    assert_eq!(of_them(&until_2023, "title", "en", "Bureaus received {bureaus.2023} reports, fewer than in the peak year 2021"), "");
    let told = of("nl", "Bureaus kregen {bureaus.2024} meldingen, minder dan in het topjaar 2021");
    assert!(told.contains("the figures say otherwise: {bureaus.2021} is 6,922, {bureaus.2024} is 8,042"), "{told}");
}

#[test]
fn after_a_fall_it_is_held_to_the_years_that_followed() {
    let brief = of_series(&[("bureaus", "Bureaus", "Bureaus", 2024, &[6922.0, 5771.0, 6351.0, 8042.0])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("nl", "Na een daling in 2022 steeg het aantal twee jaar op rij."), "");
    assert_eq!(of("en", "After a fall in 2022 the number rose two years in a row."), "");
    let told = of("en", "After a rise in 2021 the number fell two years in a row.");
    assert!(told.contains("the figures say otherwise: {bureaus.2021} is 6,922, {bureaus.2024} is 8,042"), "{told}");
}

#[test]
fn so_much_was_added_is_growth() {
    let brief = of_series(&[("police", "Politie", "Police", 2023, &[5487.0, 6141.0, 6580.0, 6738.0, 8669.0])]);
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    assert_eq!(of("In 2019 waren het er {police.2019}. In vier jaar kwam er dus ruim de helft bij."), "");
    let told = of("In 2019 waren het er {police.2019}. In vier jaar kwam er dus ruim driekwart bij.");
    assert!(told.contains("{police.2023} / {police.2019} is 1.58: 58 % more"), "{told}");
    // What came to the police is nothing that was added.
    let told = of("In 2023 kwamen de helft van de zaken bij de politie.");
    assert!(!told.contains("% more"), "{told}");
}

#[test]
fn the_most_of_a_year_long_ago_is_no_text_that_stayed_behind() {
    let brief = of_series(&[("bureaus", "Bureaus", "Bureaus", 2023, &[5653.0, 6922.0, 5771.0, 6351.0])]);
    let told = of_them(&brief, "message", "en", "The bureaus received most reports in 2021.");
    assert!(!told.contains("its newest figure"), "{told}");
}

#[test]
fn how_many_times_as_many_were_counted_is_what_minimums_prove() {
    let mut brief = of_series(&[("incidents", "Incidenten", "Incidents", 2023, &[806.0, 1335.0, 1989.0, 3623.0])]);
    brief["sections"][0]["charts"][0]["series"][0]["at_least"] = true.into();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    let told = of("en", "In 2023 there were more than four times as many as in 2020.");
    assert!(told.ends_with("say that so many times as many were counted"), "{told}");
    assert_eq!(of("en", "In 2023 more than four times as many were counted as in 2020."), "");
    assert_eq!(of("nl", "In 2023 werden er ruim vier keer zoveel geteld als in 2020."), "");
    let told = of("nl", "In 2023 werden er ruim zes keer zoveel geteld als in 2020.");
    assert!(told.contains("the figures say otherwise"), "{told}");
}

#[test]
fn a_third_fewer_may_be_than_in_the_year_of_the_sentence_before() {
    let brief = of_series(&[("all", "Allen", "All", 2022, &[39300.0, 37400.0, 36400.0, 32000.0, 26600.0])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("nl", "In 2018 waren het er {all.2018}. In 2022 waren het er {all.2022}, een derde minder."), "");
    assert_eq!(of("en", "In 2018 there were {all.2018}. In 2022 there were {all.2022}, a third fewer."), "");
    // Than in 2021 it is no third.
    let told = of("en", "In 2021 there were {all.2021}. In 2022 there were {all.2022}, a third fewer.");
    assert!(told.contains("17 % fewer"), "{told}");
}

#[test]
fn what_goes_on_after_an_aside_is_not_of_its_year() {
    let brief = of_series(&[("incidents", "Incidenten", "Incidents", 2024, &[1203.0, 806.0, 1335.0, 1989.0, 2562.0, 3623.0])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "That is over forty per cent more than in 2023, when {incidents.2023} were counted, and the highest number since the count began in 2019."),
        ("nl", "Dat is ruim veertig procent meer dan in 2023, toen er {incidents.2023} werden geteld, en het hoogste aantal sinds de telling in 2019 begon."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let lowest = sentence.replace("highest", "lowest").replace("hoogste", "laagste");
        assert!(of(tag, &lowest).contains("the figures say otherwise"), "{lowest}");
    }
    // Of another year than the one that is compared with the aside does tell.
    let told = of("en", "That is over forty per cent more than in 2023, when {incidents.2022} were counted, and the highest number since the count began in 2019.");
    assert!(told.contains("{incidents.2022}"), "{told}");
}

#[test]
fn what_rose_most_is_held_in_number_and_in_proportion() {
    let brief = of_series(&[
        ("lebanon", "Libanon", "Lebanon", 2024, &[32.0, 485.0]),
        ("palestine", "Palestina", "Palestine", 2024, &[781.0, 1306.0]),
        ("ukraine", "Oekraïne", "Ukraine", 2024, &[394.0, 544.0]),
        ("sudan", "Soedan", "Sudan", 2024, &[690.0, 276.0]),
    ]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In Lebanon the number rose most: from {lebanon.2023} in 2023 to {lebanon.2024} in 2024."),
        ("nl", "In Libanon steeg het aantal het sterkst: van {lebanon.2023} in 2023 naar {lebanon.2024} in 2024."),
        ("nl", "Het aantal steeg in Libanon het meest."),
    ] {
        let told = of(tag, sentence);
        let expected = "{palestine.2023} is 781, {palestine.2024} is 1,306; {lebanon.2023} is 32, {lebanon.2024} is 485: most in proportion, and not in number: say which is meant";
        assert_eq!(told, expected, "{sentence}");
    }
    let told = of("en", "In Palestine the number rose fastest in 2024.");
    assert!(told.ends_with("most in number, and not in proportion: say which is meant"), "{told}");
    let told = of("en", "In Ukraine the number rose fastest in 2024.");
    assert!(told.starts_with("the figures say otherwise: {palestine.2023}"), "{told}");
    assert_eq!(of("en", "In Sudan the number fell most sharply in 2024."), "");
    assert!(of("en", "In Sudan the number rose fastest in 2024.").starts_with("the figures say otherwise: {sudan.2023}"));
    // The most of something is no course.
    let told = of("en", "The number rose in most of Ukraine.");
    assert!(!told.contains("say which is meant"), "{told}");
}

#[test]
fn what_rose_most_may_be_of_its_own_years() {
    let brief = of_series(&[
        ("young", "Jongeren", "Young people", 2024, &[100.0, 105.0, 115.0]),
        ("older", "Ouderen", "Older people", 2024, &[1000.0, 1100.0, 1250.0]),
        ("middle", "Volwassenen", "Adults", 2024, &[500.0, 800.0, 920.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    // Most in number, and more than the year before.
    assert_eq!(of("In 2024 steeg het aantal ouderen het snelst."), "");
    // Neither in number nor in proportion, but more than the year before.
    let told = of("In 2024 steeg het aantal jongeren het snelst.");
    assert!(told.starts_with("{older.2023} is 1,100"), "{told}");
    let told = of("In 2023 steeg het aantal jongeren het snelst.");
    assert!(told.starts_with("the figures say otherwise: {middle.2022}"), "{told}");
}

#[test]
fn a_series_without_the_year_is_not_set_beside_one_that_has_it() {
    let mut brief = of_series(&[
        ("incidents", "Incidenten", "Incidents", 2024, &[806.0, 1335.0, 1989.0, 2562.0, 3623.0]),
        ("killed", "Gedood", "Killed", 2024, &[487.0, 927.0]),
    ]);
    brief["sections"][0]["charts"][0]["series"][0]["at_least"] = true.into();
    let told = of_them(&brief, "message", "en", "In 2024 there were more than four times as many as in 2020.");
    assert!(told.starts_with("{incidents.2020} is 806") && !told.contains("no figure of"), "{told}");
    let told = of_them(&brief, "message", "en", "In 2024 there were more than four times as many as in 2018.");
    assert_eq!(told.matches("no figure of 2018").count(), 2, "{told}");
}
