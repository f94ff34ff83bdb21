// Sentences of first briefs, made from the guide alone, beside the figures that they had.

/// Children at work, by estimates of every fourth year.
fn labour_of_children() -> Value {
    let mut brief = of_years(&[
        ("total", "Kinderarbeid", "Child labour", &[(2000, 245.5), (2004, 222.3), (2008, 215.2), (2012, 168.0), (2016, 151.6), (2020, 160.0), (2024, 137.6)]),
        ("hazardous", "Waarvan gevaarlijk werk", "Of which hazardous work", &[(2000, 170.5), (2004, 128.4), (2008, 115.3), (2012, 85.3), (2016, 72.5), (2020, 79.0), (2024, 54.0)]),
    ]);
    for series in brief["sections"][0]["charts"][0]["series"].as_array_mut().expect("series") {
        for point in series["points"].as_array_mut().expect("points") {
            point["decimals"] = 1.into();
        }
    }
    brief
}

/// Aid workers, by what befell them.
fn aid_workers() -> Value {
    of_series(&[
        ("killed", "Gedood", "Killed", 2024, &[121.0, 111.0, 109.0, 140.0, 131.0, 125.0, 117.0, 141.0, 116.0, 293.0, 383.0]),
        ("wounded", "Gewond", "Wounded", 2024, &[88.0, 110.0, 99.0, 103.0, 147.0, 234.0, 242.0, 203.0, 143.0, 234.0, 308.0]),
        ("kidnapped", "Ontvoerd", "Kidnapped", 2024, &[121.0, 68.0, 89.0, 72.0, 130.0, 124.0, 125.0, 117.0, 185.0, 91.0, 125.0]),
    ])
}

/// The same by country.
fn by_country() -> Value {
    of_series(&[
        ("all", "Alle landen", "All countries", 2024, &[293.0, 383.0]),
        ("palestine", "Palestijnse gebieden", "Palestinian territories", 2024, &[163.0, 181.0]),
        ("sudan", "Soedan", "Sudan", 2024, &[25.0, 60.0]),
        ("south-sudan", "Zuid-Soedan", "South Sudan", 2024, &[34.0, 33.0]),
        ("lebanon", "Libanon", "Lebanon", 2024, &[1.0, 20.0]),
    ])
}

/// Offences, and those among them.
fn offences() -> Value {
    of_series(&[
        ("hate", "Haatmisdrijven", "Hate crimes", 2024, &[11520.0, 17007.0, 21773.0]),
        ("all", "Politiek gemotiveerde misdrijven", "Politically motivated crimes", 2024, &[58916.0, 60028.0, 84172.0]),
        ("anti", "Antisemitisch", "Antisemitic", 2024, &[2641.0, 5164.0, 6236.0]),
        ("islam", "Islamofoob", "Islamophobic", 2024, &[610.0, 1464.0, 1848.0]),
    ])
}

#[test]
fn by_so_many_hundredths_it_fell_is_held_to_the_figures() {
    let of = |tag: &str, sentence: &str| of_them(&labour_of_children(), "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "Child labour has fallen by more than forty per cent since 2000, to {total.2024} million children."),
        ("nl", "Kinderarbeid is sinds 2000 met ruim veertig procent gedaald, tot {total.2024} miljoen."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let rose = sentence.replace("fallen", "risen").replace("gedaald", "gestegen");
        assert!(of(tag, &rose).contains("the figures say otherwise: {total.2024} / {total.2000} is 0.56: 44 % fewer"));
        let ninety = sentence.replace("forty", "ninety-one").replace("veertig", "eenennegentig");
        assert!(of(tag, &ninety).contains("the figures say otherwise: {total.2024} / {total.2000} is 0.56: 44 % fewer"));
    }
    // Forty per cent of something is not by how much it fell.
    let told = of("en", "In 2024 child labour fell for forty per cent of the girls.");
    assert!(!told.contains("fewer"), "{told}");
}

#[test]
fn tens_and_their_sums_are_numbers() {
    let of = |tag: &str, sentence: &str| of_them(&aid_workers(), "message", tag, sentence);
    assert_eq!(of("en", "In 2024 thirty-one per cent more were killed than in 2023."), "");
    assert_eq!(of("nl", "In 2024 werden er eenendertig procent meer gedood dan in 2023."), "");
    let told = of("en", "In 2024 fifty-one per cent more were killed than in 2023.");
    assert!(told.ends_with("{killed.2024} / {killed.2023} is 1.31: 31 % more"), "{told}");
    let told = of("nl", "In 2024 werden er tweeënvijftig procent meer gedood dan in 2023.");
    assert!(told.ends_with("{killed.2024} / {killed.2023} is 1.31: 31 % more"), "{told}");
}

#[test]
fn what_is_not_nearly_half_is_told_with_how_much_less_it_is() {
    let told = of_them(&labour_of_children(), "message", "en", "Child labour has almost halved since 2000, to {total.2024} million.");
    assert!(told.ends_with("{total.2024} is 137.6: 0.56 times, 44 % fewer"), "{told}");
}

#[test]
fn for_the_first_time_in_as_many_years_as_there_are_figures_is_borne_out() {
    let of = |tag: &str, sentence: &str| of_them(&labour_of_children(), "message", tag, sentence);
    assert_eq!(of("nl", "In 2020 steeg het aantal kinderen in kinderarbeid voor het eerst in twintig jaar."), "");
    assert_eq!(of("en", "In 2020 child labour rose for the first time in twenty years."), "");
    let told = of("en", "In 2020 child labour rose for the first time in thirty years.");
    assert!(told.contains("its figures begin in 2000"), "{told}");
}

#[test]
fn the_highest_since_a_year_says_that_it_was_as_high_then() {
    let of = |tag: &str, sentence: &str| of_them(&aid_workers(), "message", tag, sentence);
    const BEGINS: &str = "say \"since the count began in 2014\" if it did, else \"in these figures\"";
    for (tag, sentence) in [
        ("en", "In 2024, {killed.2024} aid workers were killed, the highest number since 2014."),
        ("nl", "In 2024 zijn {killed.2024} hulpverleners gedood, het hoogste aantal sinds 2014."),
    ] {
        let told = of(tag, sentence);
        assert_eq!(told, format!("{{killed.2014}} is 121, and \"since 2014\" says that it was as high then: {BEGINS}"));
        let begun = sentence.replace("since 2014", "since the count began in 2014").replace("sinds 2014", "sinds de telling in 2014 begon");
        assert_eq!(of(tag, &begun), "", "{begun}");
        let these = sentence.replace("since 2014", "in these figures").replace("sinds 2014", "in deze cijfers");
        assert_eq!(of(tag, &these), "", "{these}");
    }
    // A year before it was as high.
    let told = of("en", "In 2022, {kidnapped.2022} aid workers were kidnapped, the highest number since 2016.");
    assert!(told.contains("else \"in these figures\""), "{told}");
    let told = of("en", "In 2021, {killed.2021} aid workers were killed, the lowest number since 2018.");
    assert!(told.contains("the figures say otherwise"), "{told}");
    let told = of("en", "In 2022, {wounded.2022} aid workers were wounded, the lowest number since 2019.");
    assert_eq!(told, "{wounded.2019} is 234, and \"since 2019\" says that it was as low then: say \"since 2017\"");
}

#[test]
fn since_counting_began_asks_whether_the_figures_begin_with_it() {
    for (tag, sentence) in [
        ("en", "In 2024, {killed.2024} aid workers were killed, the highest number since counting began."),
        ("nl", "In 2024 zijn {killed.2024} hulpverleners gedood, het hoogste aantal sinds de telling begon."),
        ("nl", "In 2024 zijn met {killed.2024} meer hulpverleners gedood dan ooit sinds het begin van de metingen."),
    ] {
        let told = of_them(&aid_workers(), "message", tag, sentence);
        assert!(told.contains("its figures begin in 2014: say \"since the count began in 2014\" if it did"), "{sentence} {told}");
    }
}

#[test]
fn more_and_more_is_told_with_the_year_since_which_it_is_so() {
    for (tag, sentence) in [("nl", "Steeds meer hulpverleners worden gedood."), ("en", "More and more aid workers are killed.")] {
        let told = of_them(&aid_workers(), "message", tag, sentence);
        assert!(told.starts_with("it rose in each year since 2022: say since when; killed: 2014 121;"), "{told}");
    }
    let told = of_them(&aid_workers(), "message", "en", "More and more aid workers are kidnapped.");
    assert!(told.starts_with("kidnapped: 2014 121;"), "{told}");
}

#[test]
fn more_than_in_the_years_before_is_held_to_each_of_them() {
    let of = |tag: &str, sentence: &str| of_them(&aid_workers(), "message", tag, sentence);
    for (tag, sentence) in [
        ("nl", "In 2023 en 2024 zijn veel meer hulpverleners gedood dan in de jaren daarvoor."),
        ("en", "In 2023 and 2024 many more aid workers were killed than in the years before."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        // More than in 2021, and no more than in 2017.
        let told = of(tag, &sentence.replace("2023", "2019").replace("2024", "2020"));
        assert!(told.contains("otherwise: killed: 2014 121"), "{told}");
        let wounded = sentence.replace("gedood", "gewond").replace("killed", "wounded");
        let told = of(tag, &wounded);
        assert!(told.starts_with("wounded: 2014 88"), "{told}");
    }
}

#[test]
fn a_name_that_is_part_of_another_is_known() {
    let of = |tag: &str, sentence: &str| of_them(&by_country(), "message", tag, sentence);
    let sudan = "{sudan.2023} is 25, {sudan.2024} is 60: 2.4 times";
    assert_eq!(of("en", "In Sudan the number doubled in one year."), sudan);
    assert_eq!(of("nl", "In Soedan verdubbelde het aantal in één jaar."), sudan);
    let told = of("en", "In South Sudan the number doubled in one year.");
    assert_eq!(told, "the figures say otherwise: {south-sudan.2023} is 34, {south-sudan.2024} is 33: 0.97 times, 3 % fewer");
}

#[test]
fn more_than_double_and_a_doubling_are_how_many_times() {
    let of = |tag: &str, sentence: &str| of_them(&by_country(), "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In Sudan the number rose from {sudan.2023} in 2023 to {sudan.2024} in 2024, more than double."),
        ("nl", "In Soedan steeg het aantal van {sudan.2023} in 2023 naar {sudan.2024} in 2024, ruim een verdubbeling."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let south = sentence.replace("sudan.", "south-sudan.").replace("more than double", "a tripling").replace("verdubbeling", "verdrievoudiging");
        assert!(!of(tag, &south).is_empty(), "{south}");
    }
    assert_eq!(of("en", "In Sudan a double standard was applied."), "");
}

#[test]
fn what_is_of_all_has_no_place_among_its_parts() {
    let of = |tag: &str, sentence: &str| of_them(&by_country(), "message", tag, sentence);
    assert_eq!(of("en", "In 2024 Sudan had the second highest number."), "");
    assert_eq!(of("nl", "In 2024 had Soedan het op één na hoogste aantal."), "");
    for (tag, sentence) in [("en", "In 2024 Sudan had the third highest number."), ("nl", "In 2024 had Soedan het op twee na hoogste aantal.")] {
        assert_eq!(of(tag, sentence), "of the 4 in this chart sudan is number 2 in 2024", "{sentence}");
    }
    assert_eq!(of("en", "In the Palestinian territories the number was highest: {palestine.2024}."), "");
}

#[test]
fn the_smallest_fall_is_held_to_what_fell_beside_it() {
    let mut brief = of_series(&[
        ("ssa", "Afrika", "Africa", 2024, &[23.9, 21.5]),
        ("lac", "Latijns-Amerika", "Latin America", 2024, &[6.0, 5.5]),
        ("asia", "Azië", "Asia", 2024, &[6.2, 3.1]),
        ("europe", "Europa", "Europe", 2024, &[2.3, 2.4]),
    ]);
    brief["sections"][0]["charts"][0]["unit"] = "percent".into();
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In Africa the fall was smallest: from {ssa.2023} to {ssa.2024}."),
        ("nl", "In Afrika was de daling het kleinst: van {ssa.2023} naar {ssa.2024}."),
    ] {
        let told = of(tag, sentence);
        assert!(told.starts_with("the figures say otherwise: {lac.2023}"), "{told}");
        // Least in number and in proportion: what rose is no fall.
        let america = sentence.replace("ssa.", "lac.").replace("Africa", "Latin America").replace("Afrika", "Latijns-Amerika");
        assert_eq!(of(tag, &america), "", "{america}");
        let largest = sentence.replace("ssa.", "asia.").replace("Africa", "Asia").replace("Afrika", "Azië").replace("smallest", "largest").replace("kleinst", "grootst");
        assert_eq!(of(tag, &largest), "", "{largest}");
    }
    // Where the danger is greatest no figure says, and nothing of it is claimed.
    assert_eq!(of("nl", "De getallen zeggen niet waar het risico het grootst is."), "");
}

#[test]
fn twice_the_average_is_held_to_what_the_sentence_before_spoke_of() {
    let mut brief = of_series(&[
        ("ssa", "Afrika", "Africa", 2024, &[23.9, 21.5]),
        ("world", "Wereld", "World", 2024, &[9.6, 7.8]),
    ]);
    let chart = &mut brief["sections"][0]["charts"][0];
    chart["unit"] = "percent".into();
    chart["title"] = json!({"nl": "In Afrika werkt {ssa.2024} van de kinderen", "en": "In Africa {ssa.2024} of the children work"});
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "That is more than twice the world average of {world.2024}."),
        ("nl", "Dat is meer dan twee keer zoveel als het wereldgemiddelde van {world.2024}."),
        ("nl", "Dat is meer dan twee keer het wereldgemiddelde van {world.2024}."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let four = sentence.replace("twice", "four times").replace("twee", "vier");
        assert!(of(tag, &four).contains("the figures say otherwise: {ssa.2024} is 21.5%, {world.2024} is 7.8%: 2.8 times"), "{four}");
    }
}

#[test]
fn what_came_on_top_and_what_it_went_from_and_to_are_held() {
    let of = |tag: &str, sentence: &str| of_them(&offences(), "message", tag, sentence);
    assert_eq!(of("nl", "In 2023 waren het {hate.2023} haatmisdrijven. In 2024 kwam daar ruim een kwart bij."), "");
    let told = of("nl", "In 2023 waren het {hate.2023} haatmisdrijven. In 2024 kwam daar driekwart bij.");
    assert!(told.contains("{hate.2023} is 1.28: 28 % more"), "{told}");
    for (tag, sentence) in [
        ("nl", "In 2023 waren het er meer dan in 2022. Het aantal islamofobe misdrijven verdrievoudigde in die tijd, van {islam.2022} naar {islam.2024}."),
        ("en", "In 2023 there were more than in 2022. Islamophobic offences tripled in that time, from {islam.2022} to {islam.2024}."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let told = of(tag, &sentence.replace("islam.2022", "islam.2023"));
        assert!(told.ends_with("{islam.2023} is 1,464, {islam.2024} is 1,848: 1.3 times"), "{told}");
    }
}

#[test]
fn one_of_a_kind_is_of_the_series_of_its_kind() {
    let of = |tag: &str, sentence: &str| of_them(&offences(), "message", tag, sentence);
    for (tag, sentence) in [
        ("nl", "In 2024 waren er {all.2024} politiek gemotiveerde misdrijven. Ongeveer een op de vier daarvan was een haatmisdrijf."),
        ("en", "In 2024 there were {all.2024} politically motivated crimes. About one in four of them was a hate crime."),
        ("nl", "In 2024 waren {islam.2024} van de antisemitische misdrijven ook van dezen, ruim een kwart."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let other = sentence.replace("vier", "twee").replace("four", "two").replace("ruim een kwart", "de helft");
        assert!(of(tag, &other).contains("all 84,172"), "{other}");
    }
}

#[test]
fn the_day_of_what_happened_is_no_day_of_a_figure() {
    for (tag, sentence, report) in [
        ("nl", "Het aantal steeg, na de aanval op 7 oktober.", "Het aantal steeg, na het rapport van 7 oktober."),
        ("en", "The number rose, after the attack of 7 October.", "The number rose, after the report of 7 October."),
    ] {
        let mut brief = aid_workers();
        brief["sections"][0]["charts"][0]["title"][tag] = "{killed.2024}".into();
        assert_eq!(of_them(&brief, "message", tag, sentence), "", "{sentence}");
        let told = of_them(&brief, "message", tag, report);
        assert!(told.contains("this day is of no figure"), "{report} {told}");
        let bare = sentence.replace("de aanval op ", "").replace("the attack of ", "");
        assert!(of_them(&brief, "message", tag, &bare).contains("this day is of no figure"), "{bare}");
    }
}

/// People who fled, by why, a year and at its end.
fn displaced() -> Value {
    of_series(&[
        ("disasters", "Rampen", "Disasters", 2024, &[21.9, 19.1, 19.2, 24.2, 18.8, 17.2, 24.9, 30.7, 23.7, 32.6, 26.4, 45.8]),
        ("conflict", "Conflict en geweld", "Conflict and violence", 2024, &[8.2, 11.0, 8.6, 6.9, 11.8, 10.8, 8.5, 9.8, 14.4, 28.3, 20.5, 20.1]),
        ("idps", "Ontheemd aan het einde van het jaar", "Displaced at the end of the year", 2024, &[50.8, 55.0, 59.1, 71.1, 75.9, 83.4]),
        ("by", "Van hen door conflict en geweld", "Of them by conflict and violence", 2024, &[45.7, 48.0, 53.2, 62.5, 68.3, 73.5]),
    ])
}

/// Victims, by how they were exploited.
fn victims() -> Value {
    of_series(&[
        ("all", "Alle vormen", "All forms", 2023, &[1334.0, 984.0, 791.0, 814.0, 868.0]),
        ("sexual", "Seksuele uitbuiting", "Sexual exploitation", 2023, &[495.0, 408.0, 333.0, 322.0, 318.0]),
        ("labour", "Arbeidsuitbuiting", "Labour exploitation", 2023, &[390.0, 285.0, 228.0, 295.0, 339.0]),
    ])
}

#[test]
fn more_than_another_each_year_is_known_by_its_whole_name() {
    let of = |tag: &str, sentence: &str| of_them(&displaced(), "message", tag, sentence);
    assert_eq!(of("nl", "Elk jaar sinds 2013 veroorzaken rampen meer ontheemdingen dan conflict en geweld."), "");
    assert_eq!(of("en", "In every year since 2013, disasters have caused more displacements than conflict and violence."), "");
    let told = of("en", "In every year since 2013, conflict and violence have caused more displacements than disasters.");
    assert!(told.starts_with("the figures say otherwise: {conflict.2013}"), "{told}");
}

#[test]
fn the_highest_in_as_many_years_as_there_are_figures_is_borne_out() {
    let of = |sentence: &str| of_them(&displaced(), "message", "en", sentence);
    assert_eq!(of("Disasters caused {disasters.2024} in 2024, the highest number in twelve years."), "");
    let told = of("Disasters caused {disasters.2024} in 2024, the highest number in thirteen years.");
    assert!(told.starts_with("disasters: 2013 22;"), "{told}");
}

#[test]
fn two_thirds_more_may_be_than_at_the_end_of_a_year() {
    let of = |tag: &str, sentence: &str| of_them(&displaced(), "message", tag, sentence);
    for (tag, sentence) in [
        ("nl", "Eind 2024 waren {idps.2024} mensen ontheemd, bijna twee derde meer dan eind 2019."),
        ("en", "At the end of 2024, {idps.2024} people were displaced, almost two thirds more than at the end of 2019."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let told = of(tag, &sentence.replace("2019", "2022"));
        assert!(told.starts_with("the figures say otherwise: {idps.2024} / {idps.2022} is 1.17"), "{told}");
    }
    // Who counts twice is no twice as many.
    assert_eq!(of("en", "A person who flees twice in a year counts twice."), "");
    assert_eq!(of_them(&victims(), "message", "en", "Who is registered again counts twice."), "");
    assert_eq!(of("en", "There are between five thousand and seven and a half thousand of them."), "");
}

#[test]
fn a_peak_in_a_year_need_not_be_the_peak() {
    let of = |sentence: &str| of_them(&victims(), "message", "en", sentence);
    assert_eq!(of("After a peak in 2019 the number of all forms fell until 2021."), "");
    let told = of("After a peak in 2019 the number of all forms rose until 2021.");
    assert!(told.contains("{all.2019} is 1,334, {all.2021} is 791"), "{told}");
}

#[test]
fn what_came_after_a_course_is_after_its_last_year() {
    let of = |sentence: &str| of_them(&victims(), "message", "en", sentence);
    for before in [
        "After a peak in 2019 the number of all forms fell until 2021.",
        "Between 2019 and 2021 the number of all forms fell.",
    ] {
        assert_eq!(of(&format!("{before} Then the number of all forms rose.")), "", "{before}");
        let told = of(&format!("{before} Then the number of all forms fell."));
        assert!(told.ends_with("{all.2021} is 791, {all.2023} is 868"), "{before} {told}");
    }
}

#[test]
fn then_is_after_the_year_that_was_told_and_not_the_one_that_it_was_compared_with() {
    let mut brief = victims();
    let points = &mut brief["sections"][0]["charts"][0]["series"][0]["points"];
    points.as_array_mut().expect("points").insert(0, json!({"year": 2018, "value": 668}));
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("In 2019 there were {all.2019}, twice as many as in 2018. The number then fell to {all.2021} in 2021."), "");
    let told = of("In 2019 there were {all.2019}, twice as many as in 2018. The number then rose to {all.2021} in 2021.");
    assert!(told.contains("the figures say otherwise: {all.2019} is 1,334, {all.2021} is 791"), "{told}");
}

#[test]
fn for_the_first_time_more_than_another_is_held_to_both_in_each_year() {
    let of = |tag: &str, sentence: &str| of_them(&victims(), "message", tag, sentence);
    for (tag, sentence) in [
        ("en", "In 2023 there were for the first time in these figures more victims of labour exploitation ({labour.2023}) than of sexual exploitation ({sexual.2023})."),
        ("nl", "In 2023 waren er voor het eerst in deze cijfers meer slachtoffers van arbeidsuitbuiting ({labour.2023}) dan van seksuele uitbuiting ({sexual.2023})."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        let ever = sentence.replace(" in these figures", "").replace(" in deze cijfers", "");
        assert!(of(tag, &ever).starts_with("its figures begin in 2019"), "{ever}");
        let turned = sentence.replace("labour.", "x.").replace("sexual.", "labour.").replace("x.", "sexual.");
        assert_eq!(of(tag, &turned), "the figures say otherwise: {sexual.2023} is 318, {labour.2023} is 339");
        let earlier = turned.replace("2023", "2022");
        assert_eq!(of(tag, &earlier), "the figures say otherwise: {sexual.2019} is 495, {labour.2019} is 390");
    }
}

#[test]
fn for_the_first_time_more_than_a_minimum_is_to_be_read_once_more() {
    let mut brief = victims();
    brief["sections"][0]["charts"][0]["series"][1]["at_least"] = true.into();
    let told = of_them(&brief, "message", "en", "In 2023 there were for the first time in these figures more of labour exploitation ({labour.2023}) than of sexual exploitation ({sexual.2023}).");
    assert!(told.ends_with("the lower one is a minimum, and there may have been more"), "{told}");
}

#[test]
fn those_that_are_left_have_no_place_among_the_others() {
    let brief = of_series(&[
        ("dutch", "Nederlands", "Dutch", 2023, &[196.0]),
        ("polish", "Pools", "Polish", 2023, &[61.0]),
        ("rest", "Anders of onbekend", "Other or unknown", 2023, &[437.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("Dutch was the largest group of 2023: {dutch.2023} victims."), "");
    let told = of("Polish was the largest group of 2023: {polish.2023} victims.");
    assert!(told.contains("{dutch.2023} is 196"), "{told}");
}

#[test]
fn across_a_break_the_year_since_which_it_is_so_is_named() {
    let mut brief = victims();
    brief["sections"][0]["charts"][0]["series"][0]["points"] = json!([
        {"year": 2016, "value": 952},
        {"year": 2017, "value": 958},
        {"year": 2018, "value": 668, "break": {"nl": "sinds mei geldt de AVG", "en": "GDPR since May"}},
        {"year": 2019, "value": 1334},
        {"year": 2020, "value": 984}
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    let told = of("In 2019 the number of all forms was highest since 2016: {all.2019}.");
    assert!(told.starts_with("a break lies in 2018 (GDPR since May): say \"since 2018\"; all: 2016 952"), "{told}");
    // In the first year of the new method nothing can be compared.
    brief["sections"][0]["charts"][0]["series"][0]["points"][2]["value"] = 1668.into();
    let told = of_them(&brief, "message", "en", "In 2018 the number of all forms was highest since 2016: {all.2018}.");
    assert!(told.starts_with("a break lies in 2018 (GDPR since May); all: 2016 952"), "{told}");
}
