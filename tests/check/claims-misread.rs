// Claims that were denied though true, or passed over, when briefs were made from the guide alone: each beside what it must be held to.

#[test]
fn the_largest_of_a_year_is_not_denied_by_another_year() {
    let brief = of_series(&[
        ("conflict", "Conflict", "Conflict", 2024, &[33.0, 74.0, 103.0]),
        ("protests", "Protest", "Protests", 2024, &[62.0, 63.0, 74.0]),
    ]);
    let largest = |year: u16| {
        let sentence = format!("In {year} waren protesten met {{protests.{year}}} nog de grootste aanleiding.");
        of_them(&brief, "message", "nl", &sentence)
    };
    assert!(!largest(2022).contains("otherwise"), "{}", largest(2022));
    assert!(largest(2023).contains("the figures say otherwise"), "{}", largest(2023));
    // Given most is no more than half.
    let most = of_them(&brief, "title", "en", "Protests are the reason that is given most");
    assert!(!most.contains("half"), "{most}");
}

#[test]
fn the_only_years_are_held_to_each_year_before() {
    let counts = [25.0, 21.0, 25.0, 33.0, 29.0, 34.0, 40.0, 39.0, 54.0];
    let brief = of_series(&[("countries", "Landen", "Countries", 2024, &counts)]);
    let of = |sentence: &str| of_them(&brief, "note", "nl", sentence);
    assert_eq!(of("Alleen in 2017, 2020 en 2023 daalde het aantal."), "");
    let told = of("Alleen in 2017 en 2020 daalde het aantal.");
    let fell = "the figures say otherwise: it fell in 2017, 2020, 2023; countries: 2016 25;";
    assert!(told.starts_with(fell), "{told}");
    assert_eq!(of("Alleen in 2020 en 2021 waren het er minder dan tweehonderd sinds 2019."), "");
}

#[test]
fn below_a_norm_for_the_first_time_is_no_fall_for_the_first_time() {
    let shares = [61.0, 74.0, 76.0, 85.0, 82.0, 67.0];
    let brief = of_series(&[("de", "Duitsland", "Germany", 2024, &shares)]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    let told = of("In 2024, Germany fell to {de.2024}, below the norm for the first time since 2020.");
    assert!(!told.contains("otherwise") && told.contains("de: 2019 61"), "{told}");
    let told = of("In 2024, Germany fell to {de.2024}, for the first time since 2020.");
    assert!(told.contains("the figures say otherwise: it fell in 2023 too"), "{told}");
}

#[test]
fn a_revised_series_of_two_publications_is_to_be_read_anew() {
    let of = |older: usize, vintage: &str| {
        let mut brief = brief();
        let mut source = brief["sources"][0].clone();
        source["id"] = "older".into();
        source["date"] = "2025-01-20".into();
        brief["sources"].as_array_mut().expect("sources").push(source);
        let series = &mut brief["sections"][0]["charts"][0]["series"][0];
        series["vintage"] = vintage.into();
        let points = series["points"].as_array_mut().expect("points");
        for point in points.iter_mut().take(older) {
            point["source"] = "older".into();
        }
        let all = listed(&brief);
        all.iter().flat_map(|one| one.figures.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        of(5, "latest"),
        ["2019, 2020, 2021, 2022, 2023 of an older publication, 2024, 2025 of \"newest\", of 20 January 2026"]
    );
    // A year that was added, and figures that are kept as they were first published.
    assert!(of(6, "latest").is_empty());
    assert!(of(1, "latest").is_empty());
    assert!(!of(5, "first").concat().contains("of an older publication"));
    assert!(of(0, "latest").is_empty());
}

#[test]
fn a_series_that_says_why_it_ends_is_left_alone_and_one_that_differs_in_half_is_not() {
    let cut = |from: usize, to: usize| {
        let points = &brief()["sections"][0]["charts"][0]["series"][0]["points"];
        json!(points.as_array().expect("points")[from..to])
    };
    let told = |changes: &[(&str, Value)]| {
        let all = listed(&twice(changes));
        all.iter().flat_map(|one| one.figures.clone()).collect::<Vec<_>>()
    };
    let ended = ("/series/0/points", cut(0, 6));
    assert_eq!(told(std::slice::from_ref(&ended)).len(), 1);
    let why = json!({"nl": "Over 2025 nog niet bekend.", "en": "Not yet known of 2025."});
    assert!(told(&[ended, ("/series/0/definition", why)]).is_empty());
    let mut two = cut(4, 6);
    two[0]["value"] = 2563.into();
    let words = json!({"nl": "Anders gezegd, tot 2024.", "en": "In other words, up to 2024."});
    let differs = told(&[("/series/0/points", two), ("/series/0/definition", words)]);
    assert_eq!(
        differs,
        ["{helped.2023} at sections[0].charts[0] is 2,562, and {again.2023} here is 2,563"]
    );
}

#[test]
fn more_than_another_that_is_named_is_held_to_both() {
    let of = |de: &[f64], tag: &str, sentence: &str| {
        let nl = [59.0, 59.0, 52.0, 67.0, 65.0, 62.0, 56.0];
        let brief = of_series(&[
            ("nl", "Nederland", "Netherlands", 2025, &nl),
            ("de", "Duitsland", "Germany", 2025, de),
        ]);
        of_them(&brief, "message", tag, sentence)
    };
    let more = [61.0, 74.0, 76.0, 85.0, 82.0, 67.0, 57.0];
    let same = [61.0, 74.0, 76.0, 85.0, 82.0, 67.0, 56.0];
    for (tag, sentence) in [
        ("en", "Since 2019 Germany has given a larger share than the Netherlands."),
        ("nl", "Sinds 2019 geeft Duitsland een groter deel dan Nederland."),
    ] {
        assert_eq!(of(&more, tag, sentence), "", "{sentence}");
        assert_eq!(
            of(&same, tag, sentence),
            "the figures say otherwise: {de.2025} is 56, {nl.2025} is 56"
        );
    }
    let less = "Germany gives a smaller share than the Netherlands.";
    let told = of(&more, "en", less);
    assert_eq!(told, "the figures say otherwise: {de.2025} is 57, {nl.2025} is 56");
    // Another year is none of both.
    let other = of(&more, "en", "Germany gives a smaller share than the Netherlands did in 2022.");
    assert!(!other.contains("{de.2025} is 57, {nl.2025} is 56"), "{other}");
}

#[test]
fn a_place_among_others_must_be_so_in_each_year_that_can_be_chosen() {
    let of = |pakistan: &[f64], sentence: &str| {
        let mut brief = of_series(&[
            ("india", "India", "India", 2024, &[116.0, 84.0]),
            ("pakistan", "Pakistan", "Pakistan", 2024, pakistan),
            ("russia", "Rusland", "Russia", 2024, &[13.0, 19.0]),
        ]);
        let view = &mut brief["sections"][0]["charts"][0]["views"][0];
        view["kind"] = "bars".into();
        view["years"] = json!([2024, 2023]);
        of_them(&brief, "message", "en", sentence)
    };
    let sentence = "In {shown} Pakistan follows with {pakistan.shown}.";
    assert_eq!(of(&[15.0, 21.0], sentence), "");
    let told = of(&[7.0, 21.0], sentence);
    assert!(told.contains("2023: pakistan 7, india 116, russia 13; 2024: pakistan 21"), "{told}");
    // Of one year nothing else can be chosen.
    let told = of(&[7.0, 21.0], "In 2024 Pakistan follows with {pakistan.2024}.");
    assert!(!told.contains("pakistan 7"), "{told}");
}

#[test]
fn how_many_times_of_minimums_and_for_years_of_two_are_to_be_read_once_more() {
    let twice = "In 2025 it was more than twice as much as in 2021: {helped.2021} and {helped.2025}.";
    let minimums = (&*format!("{CHART}/series/0/at_least"), json!(true));
    let text = format!("{CHART}/message/en");
    let told = |changes: &[(&str, Value)]| {
        let all = listed(&with(changes));
        all.iter().flat_map(|one| one.figures.clone()).collect::<Vec<_>>().join(" / ")
    };
    assert_eq!(told(&[(&text, twice.into())]), "");
    let both = told(&[(&text, twice.into()), minimums]);
    assert!(both.contains("2.3 times; both are minimums, and how many times"), "{both}");
    let years = told(&[(&text, "For years it was much: {helped.2025}.".into())]);
    assert!(years.contains("its figures begin in 2019"), "{years}");
}

#[test]
fn a_part_is_held_to_what_it_is_a_part_of() {
    let mut brief = of_series(&[
        ("sold", "Verkocht", "Sold", 2023, &[15600.0, 9300.0, 7100.0, 4900.0, 5300.0]),
        ("let", "Verhuurd", "Rented", 2023, &[20000.0, 20000.0, 20000.0, 20000.0, 20000.0]),
    ]);
    let of = |brief: &Value, sentence: &str| of_them(brief, "message", "en", sentence);
    let third = "In 2023 they sold {sold.2023}, a third of the {sold.2019} in 2019.";
    assert_eq!(of(&brief, third), "");
    let half = "In 2023 they sold {sold.2023}, half of the {sold.2019} in 2019.";
    assert!(of(&brief, half).contains("otherwise: {sold.2019} is 15,600, {sold.2023} is 5,300: 0.34 times"), "{}", of(&brief, half));
    // It goes on about what stands before it.
    let course = |part: &str| format!("Sales fell from {{sold.2019}} in 2019 to {{sold.2021}} in 2021, {part}.");
    assert_eq!(of(&brief, &course("less than half")), "");
    let told = of(&brief, &course("less than a third"));
    assert!(told.contains("otherwise: {sold.2019} is 15,600, {sold.2021} is 7,100: 0.46 times"), "{told}");
    // Of another series that is named.
    assert_eq!(of(&brief, "They sold {sold.2023}, less than half of what was rented."), "");
    assert_ne!(of(&brief, "They sold {sold.2023}, less than a fifth of what was rented."), "");
    // By how much something went its way.
    let grew = |part: &str| format!("The number sold grew most from 2022 to 2023: by {part}.");
    let dutch = |part: &str| of_them(&brief, "message", "nl", &format!("Het aantal verkocht nam in 2023 het meest toe: met {part} sinds 2022."));
    assert_eq!((of(&brief, &grew("a tenth")), dutch("een tiende")), (String::new(), String::new()));
    assert!(of(&brief, &grew("a half")).contains("8 % more"), "{}", of(&brief, &grew("a half")));
    assert!(dutch("de helft").contains("8 % more"), "{}", dutch("de helft"));
    // A break parts what it is compared with.
    let words = json!({"nl": "andere telling", "en": "another count"});
    brief["sections"][0]["charts"][0]["series"][0]["points"][2]["break"] = words;
    assert!(of(&brief, third).starts_with("not comparable: "), "{}", of(&brief, third));
}

#[test]
fn twice_as_many_as_another_that_is_named_needs_no_slot() {
    let brief = of_series(&[
        ("adam", "Amsterdam", "Amsterdam", 2023, &[11.0, 13.0]),
        ("rdam", "Rotterdam", "Rotterdam", 2023, &[5.0, 6.0]),
        ("delft", "Utrecht", "Utrecht", 2023, &[9.0, 10.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("In Amsterdam it took more than twice as long as in Rotterdam."), "");
    let told = of("In Amsterdam it took more than twice as long as in Utrecht.");
    assert!(told.contains("the figures say otherwise") && told.contains("1.3 times"), "{told}");
}

#[test]
fn an_older_year_is_told_with_the_newest_figure_of_its_own_series() {
    let brief = of_series(&[
        ("built", "Gebouwd", "Built", 2024, &[16000.0, 18000.0]),
        ("gone", "Gesloopt", "Demolished", 2024, &[8000.0, 7600.0]),
    ]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    let newest = "its newest figure is of 2024: {gone.2024} is 7,600";
    assert!(of("nl", "In 2023 werden er {gone.2023} gesloopt.").contains(newest));
    // From one year to the one before the newest: so it was typed when that was the newest.
    assert!(of("en", "They were {gone.2023} from 2021 to 2023.").contains(newest));
    assert_eq!(of("en", "They were many from 2019 to 2021."), "");
}

#[test]
fn by_how_much_it_fell_is_held_as_near_as_it_is_said() {
    let brief = of_series(&[
        ("men", "Mannen", "Men", 2025, &[111.0, 76.0, 77.0, 80.0]),
        ("women", "Vrouwen", "Women", 2025, &[47.0, 48.0, 45.0, 38.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    // 111 to 80 is 28 per cent, 47 to 38 is 19.
    let fell = |men: &str, women: &str| {
        of(&format!("Among men the number fell by {men} since 2022, among women by {women}."))
    };
    assert_eq!(fell("more than a quarter", "almost a fifth"), "");
    assert!(fell("almost a third", "almost a fifth").contains("28 % fewer"), "{}", fell("almost a third", "almost a fifth"));
    assert!(fell("more than a quarter", "more than a fifth").contains("19 % fewer"));
    assert!(fell("less than a quarter", "almost a fifth").contains("28 % fewer"));
    // The year of the slots of a sentence is meant, whatever was spoken of before.
    let twice = |times: &str| of(&format!("It began in 2022. {times} as many men are killed as women: {{men.2024}} in 2024."));
    assert!(twice("Three times").contains("{men.2024} is 77, {women.2024} is 45: 1.7 times"), "{}", twice("Three times"));
}

#[test]
fn more_than_halved_is_less_than_half() {
    let brief = of_series(&[("all", "Allen", "All", 2024, &[7.1, 5.4, 3.4])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    assert_eq!(of("en", "Between 2022 and 2024 it more than halved."), "");
    assert_eq!(of("nl", "Tussen 2022 en 2024 is het meer dan gehalveerd."), "");
    let told = of("en", "Between 2023 and 2024 it more than halved.");
    assert!(told.contains("0.63 times"), "{told}");
}

#[test]
fn so_many_times_as_in_the_sentence_before_are_held_to_that() {
    let brief = of_series(&[("children", "Kinderen", "Children", 2024, &[9.0, 3.6])]);
    let of = |tag: &str, sentence: &str| of_them(&brief, "message", tag, sentence);
    let dutch = |times: &str| of("nl", &format!("In 2024 waren het er {{children.2024}}. In 2023 was dat nog {{children.2023}}, {times} zoveel."));
    assert_eq!((dutch("tweeënhalf keer"), dutch("ruim twee keer")), (String::new(), String::new()));
    assert!(dutch("drieënhalf keer").contains("2.5 times"), "{}", dutch("drieënhalf keer"));
    let english = |times: &str| of("en", &format!("There were {{children.2024}} in 2024. In 2023 that was {{children.2023}}, {times} as much."));
    assert_eq!(english("two and a half times"), "");
    assert!(english("four times").contains("2.5 times"), "{}", english("four times"));
}

#[test]
fn two_figures_of_the_year_on_show_are_held_to_each_other() {
    let mut brief = of_series(&[
        ("renters", "Huurders", "Renters", 2024, &[49.0, 54.0]),
        ("owners", "Eigenaren", "Owners", 2024, &[25.0, 28.0]),
        ("all", "Allen", "Everyone", 2024, &[35.0, 39.0]),
    ]);
    brief["sections"][0]["charts"][0]["views"][0] =
        json!({"id": "bars", "name": {"nl": "Staven", "en": "Bars"}, "kind": "bars", "series": ["renters", "owners"], "years": [2024, 2023]});
    let of = |times: &str| {
        of_them(&brief, "message", "nl", &format!("Huurders hadden het {times} zo vaak moeilijk als wie een huis heeft: {{renters.shown}} tegen {{owners.shown}}."))
    };
    assert_eq!(of("bijna twee keer"), "");
    assert!(of("drie keer").contains("{renters.2024} is 54, {owners.2024} is 28: 1.9 times"), "{}", of("drie keer"));
}

#[test]
fn a_year_that_is_compared_with_is_no_older_news() {
    let brief = of_series(&[("poor", "Arm", "Poor", 2024, &[8.0, 7.1, 5.4, 3.4])]);
    let of = |sentence: &str| of_them(&brief, "title", "en", sentence);
    assert_eq!(of("Fewer people are poor than in 2021"), "");
    assert!(of("Fewer people were poor in 2023").contains("its newest figure is of 2024"));
}

#[test]
fn a_year_that_is_preliminary_no_more_is_told_with_the_one_that_is() {
    let mut brief = of_series(&[("poor", "Arm", "Poor", 2024, &[7.1, 5.4, 3.4])]);
    let of = |brief: &Value, year: u16| of_them(brief, "caveat", "nl", &format!("Het cijfer over {year} is voorlopig."));
    // Where no note says so of any, the caveat is the one that does.
    assert_eq!(of(&brief, 2023), "");
    let note = json!({"nl": "voorlopig cijfer", "en": "preliminary figure"});
    brief["sections"][0]["charts"][0]["series"][0]["points"][2]["note"] = note;
    assert_eq!(of(&brief, 2024), "");
    assert_eq!(of(&brief, 2023), "the notes of the points say so of 2024");
}

#[test]
fn one_alone_is_left_out_where_it_went_that_way_and_no_other_did() {
    let prisoners = |belarus: f64| {
        of_series(&[
            ("china", "China", "China", 2024, &[44.0, 50.0]),
            ("myanmar", "Myanmar", "Myanmar", 2024, &[43.0, 35.0]),
            ("belarus", "Belarus", "Belarus", 2024, &[28.0, belarus]),
        ])
    };
    for (tag, sentence) in [
        ("en", "Only in Myanmar the number fell between 2023 and 2024."),
        ("nl", "Alleen in Myanmar daalde het aantal tussen 2023 en 2024."),
    ] {
        assert_eq!(of_them(&prisoners(31.0), "message", tag, sentence), "", "{sentence}");
        let told = of_them(&prisoners(27.0), "message", tag, sentence);
        assert!(told.contains("belarus: 28 → 27"), "{sentence} {told}");
    }
    let other = "Only in China the number fell between 2023 and 2024.";
    let told = of_them(&prisoners(31.0), "message", "en", other);
    assert!(told.contains("china: 44 → 50"), "{told}");
}

/// Deaths by year, which rose for four years and then fell, and by two regions.
fn deaths_of_four_years() -> Value {
    of_series(&[
        ("world", "Wereld", "World", 2025, &[8084.0, 4283.0, 6103.0, 7141.0, 8747.0, 9197.0, 7904.0]),
        ("asia", "Azië", "Asia", 2025, &[2318.0, 2778.0]),
        ("africa", "Afrika", "Africa", 2025, &[1866.0, 2242.0]),
    ])
}

#[test]
fn more_than_in_each_other_is_held_to_the_others() {
    let brief = of_series(&[
        ("asia", "Azië", "Asia", 2024, &[2318.0, 2778.0]),
        ("africa", "Afrika", "Africa", 2024, &[1866.0, 2242.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "nl", sentence);
    assert_eq!(of("In Azië waren het er in 2024 meer dan in elke andere regio."), "");
    let told = of("In Afrika waren het er in 2024 meer dan in elke andere regio.");
    assert!(told.contains("{africa.2024} is 2,242, {asia.2024} is 2,778"), "{told}");
}

#[test]
fn of_more_than_another_the_lower_one_may_be_a_minimum() {
    let of_both = |iom: bool, unhcr: bool, sentence: &str| {
        let mut brief = of_series(&[
            ("iom", "IOM", "IOM", 2024, &[3155.0, 2452.0]),
            ("unhcr", "UNHCR", "UNHCR", 2024, &[3105.0, 2286.0]),
        ]);
        let series = &mut brief["sections"][0]["charts"][0]["series"];
        series[0]["at_least"] = iom.into();
        series[1]["at_least"] = unhcr.into();
        of_them(&brief, "message", "en", sentence)
    };
    let of = |iom, unhcr| of_both(iom, unhcr, "In 2024 IOM has more than UNHCR.");
    assert_eq!(of(false, false), "");
    assert_eq!(of(true, false), "");
    assert!(of(false, true).contains("the lower one is a minimum"), "{}", of(false, true));
    assert!(of(true, true).contains("both are minimums"), "{}", of(true, true));
    // What was counted is what the figures are.
    assert_eq!(of_both(true, true, "In 2024 IOM counted more than UNHCR."), "");
}

#[test]
fn a_name_of_three_letters_is_one() {
    let brief = of_series(&[
        ("cpj", "CPJ", "CPJ", 2024, &[102.0, 124.0]),
        ("rsf", "RSF", "RSF", 2024, &[45.0, 54.0]),
        ("unesco", "UNESCO", "UNESCO", 2024, &[74.0, 68.0]),
    ]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("CPJ arrives at more than twice as many as RSF."), "");
    let told = of("CPJ arrives at more than three times as many as RSF.");
    assert!(told.contains("{cpj.2024} is 124, {rsf.2024} is 54: 2.3 times"), "{told}");
}

#[test]
fn a_title_of_one_year_above_a_view_of_several_is_told_where_another_view_has_none() {
    let of = |years: Value, en: &str| {
        let mut brief = of_series(&[
            ("cpj", "CPJ", "CPJ", 2024, &[102.0, 124.0]),
            ("rsf", "RSF", "RSF", 2024, &[45.0, 54.0]),
        ]);
        let chart = &mut brief["sections"][0]["charts"][0];
        chart["title"]["en"] = en.into();
        let dots = json!({
            "id": "dots", "kind": "dots", "name": {"nl": "Beide", "en": "Both"}, "years": years,
            "series": ["cpj", "rsf"]
        });
        chart["views"].as_array_mut().expect("views").push(dots);
        let all = listed(&brief);
        let all = all.into_iter().filter(|one| one.said[0].path.ends_with("title.en"));
        all.flat_map(|one| one.figures).collect::<Vec<_>>().join(" / ")
    };
    let fixed = "{cpj.2024} journalists were killed";
    let two = json!([2024, 2023]);
    assert_eq!(of(two.clone(), fixed), "the title is of 2024, and the view \"dots\" can be of 2023 too");
    assert_eq!(of(json!([2024]), fixed), "");
    assert_eq!(of(two, "{cpj.shown} journalists were killed"), "");
}

#[test]
fn nearly_ends_a_tenth_below() {
    let of = |last: f64| {
        let brief = of_series(&[("asked", "Verzoeken", "Requests", 2024, &[100.0, 120.0, last])]);
        of_them(&brief, "note", "nl", "In 2024 waren het er bijna twee keer zo veel als in 2022.")
    };
    assert_eq!(of(182.0), "");
    assert!(of(176.0).contains("1.8 times"), "{}", of(176.0));
    assert!(!of(176.0).contains("otherwise"), "{}", of(176.0));
}

#[test]
fn who_asks_for_the_first_time_is_no_first_time_of_the_figures() {
    let of = |name: &str| {
        let brief = of_series(&[("asked", "Verzoeken", name, 2024, &[10.0, 30.0, 20.0])]);
        of_them(&brief, "message", "en", "In 2024 {asked.2024} people asked for asylum for the first time.")
    };
    assert_eq!(of("First applications"), "");
    assert!(of("Applications").contains("its figures begin in 2022"), "{}", of("Applications"));
}

#[test]
fn what_is_rejected_is_not_held_to_what_is_granted() {
    let brief = of_series(&[("granted", "Toegewezen", "Granted", 2024, &[40.0, 50.0, 60.0])]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    let told = of("In 2024 a smaller share was rejected than in 2023.");
    assert!(told.starts_with("perhaps otherwise:"), "{told}");
    let told = of("In 2024 a smaller share was granted than in 2023.");
    assert!(told.starts_with("the figures say otherwise:"), "{told}");
}

#[test]
fn more_than_in_the_year_that_a_series_is_beside_is_its_own_sign() {
    let of = |name: &str, basis: &str, sentence: &str| {
        let mut brief = of_series(&[("extra", "Verschil", name, 2024, &[60.0, 121.0, 162.0])]);
        let series = &mut brief["sections"][0]["charts"][0]["series"][0];
        series["basis"] = basis.into();
        of_them(&brief, "message", "en", sentence)
    };
    let more = "In 2024, {extra.2024} people more were in prison than in 2015.";
    assert_eq!(of("More than in 2015", "derived", more), "");
    let fewer = of(
        "More than in 2015",
        "derived",
        "In 2024, {extra.2024} people fewer were in prison than in 2015.",
    );
    assert!(
        fewer.contains("the figures say otherwise: {extra.2024} is 162 beside 2015"),
        "{fewer}"
    );
    for (name, basis) in [
        ("More than before", "derived"),
        ("More than in 2015", "published"),
    ] {
        let told = of(name, basis, more);
        assert!(told.contains("no figure of 2015"), "{name} {basis}: {told}");
    }
}

#[test]
fn a_part_is_held_to_the_shares_of_one_year() {
    let of = |name: &str, share: f64| {
        let mut brief = of_series(&[("bad", "Slecht", name, 2024, &[share])]);
        brief["sections"][0]["charts"][0]["unit"] = "percent".into();
        of_them(
            &brief,
            "title",
            "en",
            "In almost a quarter of the countries the state is bad",
        )
    };
    assert_eq!(of("Bad", 23.0), "");
    // Another share, or one that the sentence does not name, bears nothing out.
    for (name, share) in [("Bad", 31.0), ("Good", 23.0)] {
        let told = of(name, share);
        assert!(told.contains("no chart beside it has figures of two years"), "{name} {share}: {told}");
    }
}

#[test]
fn a_lower_house_is_lower_than_nothing() {
    let brief = of_series(&[("world", "Wereld", "World", 2025, &[26.9, 27.2])]);
    let of = |sentence: &str| of_them(&brief, "note", "en", sentence);
    assert_eq!(of("Lower and upper houses are counted together."), "");
    assert!(of("Lower numbers were counted.").contains("otherwise"));
}

#[test]
fn so_many_per_cent_less_than_others_is_what_the_figure_says() {
    let brief = of_series(&[("gap", "Loonkloof", "Pay gap", 2024, &[14.0, 11.0]), ("eu", "EU", "EU", 2024, &[15.0, 12.0])]);
    let of = |sentence: &str| of_them(&brief, "message", "en", sentence);
    assert_eq!(of("Women earned {gap.2024}% less than men."), "");
    assert_ne!(of("Women earned less than men."), "");
}

#[test]
fn an_aside_is_of_what_stands_before_it_and_not_of_what_follows() {
    let brief = of_series(&[
        ("executed", "Executies", "Executions", 2024, &[1634.0, 2000.0, 1153.0, 1518.0]),
        ("lands", "Landen", "Countries", 2024, &[25.0, 20.0, 16.0, 15.0]),
    ]);
    for (tag, sentence) in [
        ("en", "There were more executions in 2024, the highest number since 2021, in fewer countries."),
        ("nl", "Er waren in 2024 meer executies, het hoogste aantal sinds 2021, in minder landen."),
    ] {
        let told = of_them(&brief, "note", tag, sentence);
        assert!(told.contains("the figures say otherwise: {executed.2024} is 1,518, {executed.2022} is 2,000"), "{sentence}\n{told}");
    }
}
