// What `diff` says of texts that were left as they were although their figures changed.

#[test]
fn diff_names_the_texts_that_stayed_although_their_figures_changed() {
    let texts = [
        (
            "/sections/0/summary",
            json!({"nl": "Sinds 2021 is het verdubbeld.", "en": "It has doubled since 2021."}),
        ),
        (
            "/sections/0/title",
            json!({"nl": "Hulp aan mensen", "en": "Help for people"}),
        ),
        (
            "/sections/0/charts/0/title",
            json!({"nl": "Hoeveel hulp er was sinds 2021: {helped.2024}", "en": "How much help there was since 2021: {helped.2024}"}),
        ),
        (
            "/sections/0/charts/0/note",
            json!({"nl": "Stand van augustus.", "en": "As it was in August."}),
        ),
    ];
    let mut old = with(&texts);
    let points = old
        .pointer_mut(&format!("{CHART}/series/0/points"))
        .expect("points");
    points.as_array_mut().expect("points").pop();
    old["sections"][0]["charts"][0]["period"] = json!({"nl": "2019–2024", "en": "2019–2024"});
    let mut new = with(&texts);
    // This one was written anew in English.
    new["sections"][0]["charts"][0]["title"]["en"] =
        "How much help there has been since 2021: {helped.2024}".into();
    let form = |brief: &Value| brief.to_string();
    let (old, new) = (form(&old), form(&new));
    let brief = |text: &str| read(text);
    let (before, after) = (brief(&old), brief(&new));
    let all = stayed(&before, &after, "en");
    let said: Vec<(&str, &str)> = all.iter().map(|one| (&*one.path, &*one.text)).collect();
    assert_eq!(
        said,
        [
            ("sections[0].summary.nl", "Sinds 2021 is het verdubbeld."),
            ("sections[0].summary.en", "It has doubled since 2021."),
            (
                "sections[0].charts[0].title.nl",
                "Hoeveel hulp er was sinds 2021: 3.623"
            ),
            ("sections[0].charts[0].note.nl", "Stand van augustus."),
            ("sections[0].charts[0].note.en", "As it was in August."),
        ]
    );
    assert_eq!(all[0].changes, ["People helped, 2025: new, 3,105"]);
    assert_eq!(stayed(&after, &after, "en"), []);
    assert!(!diff(&before, &after, "en").is_empty());

    let paths = [file("stayed-old.json", &old), file("stayed-new.json", &new)];
    for (lang, head) in [
        ("en", "these texts are as they were"),
        ("nl", "deze teksten zijn zoals ze waren"),
    ] {
        let ran = run(&[
            "diff".as_ref(),
            paths[0].as_os_str(),
            paths[1].as_os_str(),
            "--lang".as_ref(),
            lang.as_ref(),
        ]);
        let (_, list) = ran.out.split_once(head).expect(lang);
        assert!(
            list.contains("sections[0].summary.en: “It has doubled since 2021.” ("),
            "{list}"
        );
    }
    let ran = run(&[
        "diff".as_ref(),
        "--json".as_ref(),
        paths[0].as_os_str(),
        paths[1].as_os_str(),
    ]);
    let document: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(document["as_they_were"].as_array().map(Vec::len), Some(5));
}

#[test]
fn a_sentence_that_stayed_beside_one_that_was_written_anew_is_named_alone() {
    let note = |first: &str| {
        json!({
            "nl": format!("{first} Sinds 2021 steeg het ieder jaar. Wie hielp, telde mee."),
            "en": format!("{first} It has risen each year since 2021. Who helped was counted."),
        })
    };
    let summary = |first: &str| {
        json!({
            "nl": format!("{first} Sinds 2021 is het verdubbeld."),
            "en": format!("{first} It has doubled since 2021."),
        })
    };
    let (path, section) = ("/sections/0/charts/0/note", "/sections/0/summary");
    let old = with(&[(path, note("Ziekte, 2024.")), (section, summary("Veel."))]);
    let mut new = with(&[(path, note("Ziekte, 2025.")), (section, summary("Meer."))]);
    let points = new.pointer_mut(&format!("{CHART}/series/0/points"));
    let points = points.and_then(Value::as_array_mut).expect("points");
    points[0]["value"] = json!(points[0]["value"].as_u64().expect("a value") + 1);
    let all = stayed(&read(&old.to_string()), &read(&new.to_string()), "en");
    let notes = all.iter().filter(|one| one.path.contains(".note."));
    let said: Vec<&str> = notes.map(|one| &*one.text).collect();
    let left = [
        "Sinds 2021 steeg het ieder jaar.",
        "It has risen each year since 2021.",
    ];
    assert_eq!(said, left);
    // Of a section's text no sentence says of itself that it ages: who wrote one anew has read them all.
    assert!(all.iter().all(|one| !one.path.ends_with("summary.en")));
}

#[test]
fn the_figure_of_a_year_that_a_text_names_is_said_first() {
    let summary = json!({"nl": "Sinds 2021 is het verdubbeld.", "en": "It has doubled since 2021."});
    let old = with(&[("/sections/0/summary", summary)]);
    let mut new = old.clone();
    let points = new.pointer_mut(&format!("{CHART}/series/0/points"));
    for point in points.and_then(Value::as_array_mut).expect("points") {
        if [2021, 2024, 2025].contains(&point["year"].as_u64().expect("a year")) {
            point["value"] = json!(point["value"].as_u64().expect("a value") + 1);
        }
    }
    let all = stayed(&read(&old.to_string()), &read(&new.to_string()), "en");
    let summary = all.iter().find(|one| one.path == "sections[0].summary.en");
    let changes = &summary.expect("the summary").changes;
    assert!(changes[0].contains("2021: "), "{changes:?}");
    assert!(changes[1].contains("2025: "), "{changes:?}");
    assert_eq!(changes[2], "and 1 more");
}

#[test]
fn a_name_and_a_link_that_name_a_time_are_looked_at_when_a_figure_comes() {
    let link = json!({"text": {"nl": "Lees het rapport van 2024", "en": "Read the report of 2024"}, "url": "https://www.example.org/2024"});
    let brief = |points: usize| {
        let mut brief = with(&[]);
        let chart = brief.pointer_mut(CHART).expect("a chart");
        chart["more"] = link.clone();
        chart["series"][0]["name"]["en"] = "People helped since 2019".into();
        chart["period"] = json!({"nl": format!("2019–{}", 2018 + points), "en": format!("2019–{}", 2018 + points)});
        chart["series"][0]["points"].as_array_mut().expect("points").truncate(points);
        read(&brief.to_string())
    };
    let all = stayed(&brief(6), &brief(7), "en");
    let said = all.iter().map(|one| (&*one.path, &*one.text));
    let said: Vec<(&str, &str)> = said.filter(|(path, _)| path.contains(".charts[")).collect();
    assert_eq!(
        said,
        [
            ("sections[0].charts[0].more.text.nl", "Lees het rapport van 2024"),
            ("sections[0].charts[0].more.text.en", "Read the report of 2024"),
            ("sections[0].charts[0].series[0].name.en", "People helped since 2019"),
        ]
    );
}
