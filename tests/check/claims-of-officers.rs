// Sentences of first briefs, made from the guide and a sheet of figures, beside those figures.

/// Journalists behind bars on one day: in some countries, and in a chart of their own all of them.
fn detained() -> Value {
    let mut brief = of_series(&[
        ("china", "China", "China", 2025, &[124.0, 121.0]),
        ("russia", "Rusland", "Russia", 2025, &[38.0, 48.0]),
        ("myanmar", "Myanmar", "Myanmar", 2025, &[61.0, 47.0]),
        ("israel", "Israël", "Israel", 2025, &[41.0, 29.0]),
        ("belarus", "Belarus", "Belarus", 2025, &[40.0, 33.0]),
    ]);
    let all = of_series(&[("detained", "Vastgezet", "Detained", 2025, &[533.0, 521.0, 550.0, 503.0])]);
    let mut chart = all["sections"][0]["charts"][0].clone();
    chart["id"] = "world".into();
    let charts = brief["sections"][0]["charts"].as_array_mut().expect("charts");
    charts[0]["id"] = "countries".into();
    charts.push(chart);
    brief
}

/// Human rights defenders killed, in some countries and in all.
fn killed() -> Value {
    let mut brief = of_years(&[
        ("colombia", "Colombia", "Colombia", &[(2020, 177.0), (2024, 157.0)]),
        ("mexico", "Mexico", "Mexico", &[(2020, 19.0), (2024, 32.0)]),
        ("all", "Alle landen", "All countries", &[(2020, 331.0), (2024, 324.0)]),
    ]);
    let years = of_series(&[("killed", "Gedood", "Killed", 2024, &[331.0, 358.0, 401.0, 300.0, 324.0])]);
    let mut chart = years["sections"][0]["charts"][0].clone();
    chart["id"] = "years".into();
    brief["sections"][0]["charts"].as_array_mut().expect("charts").push(chart);
    brief
}

/// What is said of a sentence of the section.
fn of_section(brief: &Value, field: &str, tag: &str, sentence: &str) -> String {
    let mut brief = brief.clone();
    brief["sections"][0][field][tag] = sentence.into();
    let figures: Vec<String> = listed(&brief).into_iter().flat_map(|one| one.figures).collect();
    figures.join(" / ")
}

/// The same of its second chart.
fn of_second(brief: &Value, field: &str, tag: &str, sentence: &str) -> String {
    let mut brief = brief.clone();
    brief["sections"][0]["charts"].as_array_mut().expect("charts").swap(0, 1);
    of_them(&brief, field, tag, sentence)
}

#[test]
fn of_an_exception_the_rest_of_the_sentence_says_nothing() {
    let brief = detained();
    for (tag, sentence) in [
        ("nl", "Minder journalisten vast dan een jaar eerder, maar niet in Rusland"),
        ("en", "Fewer journalists in prison than a year earlier, but not in Russia"),
        ("en", "Fewer journalists in prison than a year earlier except in Russia"),
        ("en", "Except in Russia, fewer journalists were in prison than a year earlier"),
    ] {
        assert_eq!(of_section(&brief, "title", tag, sentence), "", "{sentence}");
    }
    let told = of_section(&brief, "title", "en", "Fewer journalists in prison than a year earlier in Russia");
    assert!(told.contains("{russia.2024} is 38, {russia.2025} is 48"), "{told}");
}

#[test]
fn first_published_is_no_first_time() {
    let brief = detained();
    let of = |sentence: &str| of_second(&brief, "note", "nl", sentence);
    assert_eq!(of("De kolommen tonen elk cijfer zoals RSF het voor het eerst publiceerde."), "");
    assert_ne!(of("In 2025 daalde het aantal voor het eerst."), "");
}

#[test]
fn more_than_several_together_is_held_to_their_sum() {
    let brief = detained();
    let of = |tag: &str, sentence: &str| of_them(&brief, "title", tag, sentence);
    for (tag, sentence) in [
        ("nl", "In China zaten in 2025 meer journalisten vast dan in Rusland en Myanmar samen"),
        ("en", "In 2025, more journalists were detained in China than in Russia and Myanmar together"),
        ("en", "In {shown}, more journalists were detained in China than in Russia and Myanmar together"),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
    }
    let told = of("en", "In 2025, more journalists were detained in Myanmar than in Russia and China together");
    assert_eq!(told, "the figures say otherwise: {myanmar.2025} is 47, {china.2025} is 121, {russia.2025} is 48");
    let told = of("en", "In 2025, more journalists were detained in Russia than in Belarus and Israel together");
    assert!(told.starts_with("the figures say otherwise: {russia.2025} is 48"), "{told}");
    let told = of("en", "In 2025, fewer journalists were detained in China than in Russia and Myanmar together");
    assert!(told.starts_with("the figures say otherwise: {china.2025} is 121"), "{told}");
}

#[test]
fn what_is_said_of_the_year_on_show_is_held_to_each_that_can_be_chosen() {
    let mut brief = detained();
    brief["sections"][0]["charts"][0]["views"] = json!([
        {"id": "countries", "kind": "bars", "name": {"nl": "Landen", "en": "Countries"}, "series": ["china", "russia", "myanmar"], "years": [2025, 2024]}
    ]);
    let of = |sentence: &str| of_them(&brief, "title", "en", sentence);
    assert_eq!(of("In {shown}, more journalists were detained in China than in Russia"), "");
    let told = of("In {shown}, more journalists were detained in Russia than in Myanmar");
    assert_eq!(told, "the figures say otherwise: {russia.2024} is 38, {myanmar.2024} is 61");
    assert_eq!(of("In 2025, more journalists were detained in Russia than in Myanmar"), "");
}

#[test]
fn a_part_of_what_another_chart_has_alone_is_held_to_it() {
    let brief = detained();
    for (tag, sentence) in [
        ("nl", "Bijna een kwart van hen zat vast in China."),
        ("en", "Almost a quarter of them were detained in China."),
    ] {
        assert_eq!(of_section(&brief, "summary", tag, sentence), "", "{sentence}");
    }
    assert_ne!(of_section(&brief, "summary", "en", "Almost half of them were detained in China."), "");
    // What stands alone in a year is no whole of itself.
    let mut brief = brief;
    let points = &mut brief["sections"][0]["charts"][0]["series"][0]["points"];
    points.as_array_mut().expect("points").insert(0, json!({"year": 2023, "value": 115}));
    let told = of_section(&brief, "summary", "en", "In 2023 more than half of them were detained in China.");
    assert!(told.contains("give the chart that as a series"), "{told}");
}

#[test]
fn where_the_whole_is_not_in_the_chart_that_is_said() {
    let brief = detained();
    let sentence = "More than half of all those detained in 2024 were in one of five countries.";
    let told = of_them(&brief, "message", "en", sentence);
    assert!(told.contains("give the chart that as a series, and name in the sentence those that are the part"), "{told}");
    // Where there is one, the figures alone are said.
    let told = of_them(&killed(), "message", "en", "More than half of them were killed in Mexico.");
    assert!(told.contains("mexico 32") && !told.contains("as a series"), "{told}");
}

#[test]
fn a_part_in_another_year_is_of_what_the_sentence_before_names() {
    let brief = killed();
    let before = "In 2024, almost half of all killed defenders were from Colombia.";
    let of = |then: &str| of_section(&brief, "summary", "en", &format!("{before} {then}"));
    assert_eq!(of("For 2020 it was more than half."), "");
    assert!(of("For 2020 it was less than half.").contains("colombia 177"), "{}", of("For 2020 it was less than half."));
    let of = |then: &str| of_section(&brief, "summary", "nl", &format!("In 2024 kwam bijna de helft uit Colombia. {then}"));
    assert_eq!(of("Over 2020 was dat meer dan de helft."), "");
}

#[test]
fn after_the_lowest_number_is_in_the_year_after_it() {
    let brief = killed();
    for (tag, sentence) in [
        ("nl", "Na het laagste aantal in vijf jaar zijn over 2024 meer gedode verdedigers geteld"),
        ("en", "After the lowest number in five years, more killed defenders were counted for 2024"),
    ] {
        assert_eq!(of_second(&brief, "title", tag, sentence), "", "{sentence}");
        let told = of_second(&brief, "title", tag, &sentence.replace("2024", "2023"));
        assert!(told.contains("{killed.2022} is 401"), "{told}");
    }
}

#[test]
fn of_the_lowest_of_minimums_the_mend_is_named() {
    let mut brief = killed();
    brief["sections"][0]["charts"][1]["series"][0]["at_least"] = true.into();
    let of = |sentence: &str| of_second(&brief, "message", "en", sentence);
    let told = of("In 2023 there were the fewest killings in these figures: {killed.2023}.");
    assert!(told.ends_with("say that fewer were counted"), "{told}");
    assert_eq!(of("In 2023 the fewest killings in these figures were counted: {killed.2023}."), "");
}

#[test]
fn so_many_each_year_is_told_of_which_years() {
    let brief = killed();
    for (tag, sentence, since) in [
        ("nl", "Elk jaar worden honderden mensenrechtenverdedigers gedood", "Sinds 2020 worden elk jaar honderden mensenrechtenverdedigers gedood"),
        ("en", "Every year hundreds of human rights defenders are killed", "Each year since 2020 hundreds of human rights defenders were killed"),
    ] {
        let told = of_section(&brief, "title", tag, sentence);
        assert!(told.contains("say \"each year since 2020\""), "{told}");
        assert_eq!(of_section(&brief, "title", tag, since), "", "{since}");
    }
    // What is counted each year, without saying how much, claims nothing.
    assert_eq!(of_section(&brief, "title", "en", "Front Line Defenders counts each year how many defenders were killed"), "");
}

/// Executions, in the world and by country, where one of them has a minimum in one year and none in the other.
fn executed() -> Value {
    let mut brief = of_years(&[
        ("world", "Wereld zonder China", "World without China", &[(2015, 1634.0), (2019, 657.0), (2020, 483.0), (2021, 579.0), (2022, 883.0), (2023, 1153.0), (2024, 1518.0)]),
        ("countries", "Landen met executies", "Countries that executed", &[(2023, 16.0), (2024, 15.0)]),
        ("saudi-2024", "Saudi-Arabië", "Saudi Arabia", &[(2024, 345.0)]),
        ("saudi-2023", "Saudi-Arabië", "Saudi Arabia", &[(2023, 172.0)]),
    ]);
    let chart = &mut brief["sections"][0]["charts"][0];
    chart["measure"] = json!({"nl": "Executies die Amnesty registreerde", "en": "Executions recorded by Amnesty"});
    chart["series"][2]["at_least"] = true.into();
    brief
}

/// First asylum applications.
fn asked() -> Value {
    let counts = [43095.0, 18170.0, 14715.0, 20350.0, 22530.0, 13670.0, 24685.0, 35535.0, 38395.0, 32175.0];
    of_series(&[("asked", "Eerste aanvragen", "First applications", 2024, &counts)])
}

#[test]
fn what_it_rose_from_and_to_may_have_an_aside_between() {
    let brief = asked();
    for (tag, sentence) in [
        ("nl", "Het aantal steeg van {asked.2020} in 2020, het laagste van deze tien jaren, naar {asked.2023} in 2023."),
        ("en", "The number rose from {asked.2020} in 2020, the lowest of these ten years, to {asked.2023} in 2023."),
    ] {
        assert_eq!(of_them(&brief, "message", tag, sentence), "", "{sentence}");
        let told = of_them(&brief, "message", tag, &sentence.replace("2020", "2015"));
        assert!(told.contains("{asked.2015} is 43,095, {asked.2023} is 38,395"), "{told}");
    }
    let before = "The number rose from {asked.2020} in 2020, the lowest of these ten years, to {asked.2023} in 2023.";
    let then = |sentence: &str| of_them(&brief, "message", "en", &format!("{before} {sentence}"));
    assert_eq!(then("That was almost three times as many."), "");
    assert_ne!(then("That was almost twice as many."), "");
}

#[test]
fn many_times_may_be_of_the_year_of_the_sentence_before() {
    let brief = executed();
    let of = |then: &str| of_them(&brief, "message", "en", &format!("In 2020 Amnesty recorded {{world.2020}}. {then}"));
    assert_eq!(of("In 2024 there were more than three times as many."), "");
    assert_ne!(of("In 2024 there were more than four times as many."), "");
}

#[test]
fn after_a_low_point_it_rose() {
    let brief = asked();
    for (tag, sentence) in [
        ("nl", "Na een dieptepunt in 2020 steeg het drie jaar achter elkaar."),
        ("en", "After a low point in 2020 it rose three years in a row."),
        ("en", "After a low in 2020 it rose until 2023."),
    ] {
        assert_eq!(of_them(&brief, "message", tag, sentence), "", "{sentence}");
    }
    let told = of_them(&brief, "message", "en", "After a low point in 2020 it fell until 2023.");
    assert!(told.contains("{asked.2020} is 13,670, {asked.2023} is 38,395"), "{told}");
}

#[test]
fn up_and_down_is_no_rise() {
    let brief = asked();
    assert_eq!(of_them(&brief, "message", "en", "Since 2015 the number went up and down sharply."), "");
    assert_ne!(of_them(&brief, "message", "en", "Since 2015 the number went up sharply."), "");
}

#[test]
fn what_may_be_larger_is_no_claim_of_a_note() {
    let brief = detained();
    for may in ["Belarus may be the largest of these.", "There may be others that are larger than the smallest of these four."] {
        assert_eq!(of_them(&brief, "note", "en", may), "", "{may}");
    }
    assert_ne!(of_them(&brief, "note", "en", "Belarus is the largest of these four."), "");
}

#[test]
fn what_stands_behind_a_comparison_does_not_name_what_it_is_of() {
    let brief = executed();
    for (tag, sentence) in [("nl", "Meer executies, in minder landen"), ("en", "More executions, in fewer countries")] {
        let told = of_section(&brief, "title", tag, sentence);
        assert!(!told.contains("otherwise"), "{told}");
    }
    let told = of_section(&detained(), "title", "en", "Fewer people, more in Russia");
    assert!(!told.contains("otherwise"), "{told}");
    let told = of_section(&brief, "title", "en", "Of countries that executed there were more");
    assert!(!told.contains("world"), "{told}");
}

#[test]
fn the_word_of_what_is_counted_names_no_series() {
    let brief = executed();
    let of = |sentence: &str| of_section(&brief, "summary", "en", sentence);
    assert_eq!(of("In 2024 Amnesty recorded more executions than in each of the five years before."), "");
    let told = of("In 2024 Amnesty recorded more executions than in each of the nine years before.");
    assert!(told.contains("2015 1,634"), "{told}");
    let told = of("In 2023 Amnesty recorded fewer executions than in each of the four years before.");
    assert!(told.contains("2020 483"), "{told}");
    assert_ne!(of_section(&shut_down(), "summary", "en", "In 2024 there were more shutdowns than in each of the ten years before."), "");
    let told = of("In 2022 Amnesty recorded more executions than in 2015.");
    assert!(told.contains("1,634"), "{told}");
}

#[test]
fn a_minimum_beside_an_exact_figure_of_another_series_is_at_least_so_many_times() {
    let brief = executed();
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    let least = "In Saudi Arabia there were {saudi-2024.2024} in 2024, at least twice as many as the {saudi-2023.2023} of 2023.";
    assert_eq!(of(least), "");
    assert_eq!(of(&least.replace("twice as", "one and a half times as")), "");
    assert_eq!(
        of(&least.replace("at least ", "")),
        "{saudi-2024.2024} is 345, {saudi-2023.2023} is 172: 2.0 times; saudi-2024 is a minimum: say \"at least\" so many times as many"
    );
    assert!(of(&least.replace("twice", "three times")).starts_with("the figures say otherwise: {saudi-2024.2024} is 345"));
    let turned = "In Saudi Arabia there were {saudi-2023.2023} in 2023, half as many as the {saudi-2024.2024} of 2024.";
    assert!(of(turned).ends_with("saudi-2024 is a minimum, and there may have been more"), "{}", of(turned));
}

#[test]
fn who_registers_counts() {
    let mut brief = executed();
    let series = &mut brief["sections"][0]["charts"][0]["series"][1];
    series["at_least"] = true.into();
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    assert_eq!(of("In 2024 registreerde Amnesty minder landen met executies dan in 2023: {countries.2024}."), "");
    assert!(of("In 2024 waren er minder landen met executies dan in 2023: {countries.2024}.").ends_with("say that fewer were counted"));
}

/// Shutdowns of the internet, of a count that began before the figures.
fn shut_down() -> Value {
    of_series(&[("shutdowns", "Afsluitingen", "Shutdowns", 2024, &[213.0, 155.0, 182.0, 187.0, 283.0, 296.0])])
}

#[test]
fn since_a_year_before_all_figures_names_the_counter() {
    let of = |tag: &str, sentence: &str| of_them(&shut_down(), "title", tag, sentence);
    let mend = "its figures begin in 2019, and there is none of 2016: where its counter says so, write that it does";
    let told = of("nl", "In 2024 werd het internet {shutdowns.2024} keer afgesloten, het vaakst sinds 2016");
    assert!(told.starts_with(mend), "{told}");
    let told = of("en", "In 2024 there were {shutdowns.2024} internet shutdowns, the most since counting began in 2016");
    assert!(told.starts_with(mend), "{told}");
}

#[test]
fn after_that_is_after_the_year_that_is_told_and_not_the_one_it_is_compared_with() {
    let of = |tag: &str, sentence: &str| of_section(&shut_down(), "summary", tag, sentence);
    for (tag, sentence) in [
        ("nl", "In 2020 waren het er minder dan in 2019, maar daarna steeg het aantal elk jaar. Dat was zo tot 2024."),
        ("en", "In 2020 there were fewer shutdowns than in 2019, but after that the number rose every year. That was so until 2024."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
    }
    let told = of("en", "In 2021 there were fewer shutdowns than in 2019, but after that the number fell every year.");
    assert!(told.contains("2022 187"), "{told}");
}

/// People without a home on the first of January.
fn homeless() -> Value {
    of_years(&[("homeless", "Dakloze mensen", "Homeless people", &[(2016, 30500.0), (2018, 39300.0), (2020, 36400.0), (2021, 32000.0), (2022, 26600.0), (2023, 30600.0), (2024, 33000.0)])])
}

#[test]
fn the_beginning_of_a_year_is_of_that_year() {
    let of = |tag: &str, sentence: &str| of_section(&homeless(), "summary", tag, sentence);
    for (tag, sentence, then) in [
        ("nl", "Begin 2024 waren er bijna een kwart meer dakloze mensen dan begin 2022.", "Dat is ook meer dan in 2016, maar minder dan in 2018 en 2020."),
        ("en", "At the beginning of 2024 there were almost a quarter more homeless people than at the beginning of 2022.", "That is also more than in 2016, but fewer than in 2018 and 2020."),
    ] {
        assert_eq!(of(tag, sentence), "", "{sentence}");
        assert_eq!(of(tag, &format!("{sentence} {then}")), "", "{then}");
        let told = of(tag, &sentence.replace("2022", "2020"));
        assert!(told.starts_with("the figures say otherwise: {homeless.2024} / {homeless.2020} is 0.91"), "{told}");
        let told = of(tag, &format!("{sentence} {}", then.replace("2016", "2018")));
        assert!(told.contains("{homeless.2018} is 39,300, {homeless.2024} is 33,000"), "{told}");
    }
}

/// People who had to flee, and in one year those among them.
fn displaced_in_all() -> Value {
    of_years(&[
        ("all", "Op de vlucht", "Forcibly displaced", &[(2021, 89.3), (2022, 108.4), (2023, 117.3), (2024, 123.2)]),
        ("idps", "Ontheemd in eigen land", "Displaced in own country", &[(2024, 73.5)]),
    ])
}

#[test]
fn a_short_word_of_a_name_need_not_be_said() {
    let brief = displaced_in_all();
    let of = |sentence: &str| of_section(&brief, "summary", "en", sentence);
    assert_eq!(of("At the end of 2024 more than half of them were displaced within their own country."), "");
    assert_ne!(of("At the end of 2024 more than three quarters of them were displaced within their own country."), "");
    assert_eq!(of("Since the end of 2021 the number of forcibly displaced people rose every year."), "");
}
