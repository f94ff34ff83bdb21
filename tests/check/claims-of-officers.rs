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
    // More than the one and more than the other is not more than both.
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
