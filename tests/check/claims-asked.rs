// The briefs that sentences are put into, and how is asked what is said of them.

/// The brief with one chart of several series, each with its names and its figures until a year.
fn of_series(all: &[(&str, &str, &str, u16, &[f64])]) -> Value {
    let mut brief = brief();
    let chart = &mut brief["sections"][0]["charts"][0];
    let mut one = chart["series"][0].clone();
    let series = all.iter().map(|(id, nl, en, last, values)| {
        let points = (0..).zip(*values).map(|(place, value)| {
            let year = usize::from(*last) + 1 + place - values.len();
            json!({"year": year, "value": value})
        });
        one["id"] = (*id).into();
        one["name"] = json!({"nl": nl, "en": en});
        one["points"] = points.collect();
        one.clone()
    });
    chart["series"] = series.collect();
    chart["views"][0]["series"] = all.iter().map(|one| one.0).collect();
    brief
}

/// Sentenced and executed, by two charts of one section; the second has only a remainder.
fn deaths() -> Value {
    let mut brief = of_series(&[
        (
            "sentenced",
            "Ter dood veroordeeld",
            "Sentenced to death",
            2024,
            &[3000.0, 2428.0, 2087.0],
        ),
        (
            "executed",
            "Geëxecuteerd",
            "Executed",
            2024,
            &[1000.0, 1153.0, 1518.0],
        ),
    ]);
    let rest = of_series(&[(
        "rest",
        "andere landen",
        "other countries",
        2024,
        &[9.7, 9.1],
    )]);
    let mut chart = rest["sections"][0]["charts"][0].clone();
    chart["id"] = "rest".into();
    chart["unit"] = "percent".into();
    brief["sections"][0]["charts"]
        .as_array_mut()
        .expect("charts")
        .push(chart);
    brief
}

/// The applications by nationality, and of one brief alone.
fn nationalities() -> Value {
    of_series(&[
        ("syria", "Syrië", "Syria", 2024, &[13170.0, 11560.0]),
        ("iraq", "Irak", "Iraq", 2024, &[1360.0, 2770.0]),
        ("turkey", "Turkije", "Turkey", 2024, &[2885.0, 2080.0]),
    ])
}

fn applications() -> Value {
    of_series(&[(
        "all",
        "Eerste asielaanvragen",
        "First asylum applications",
        2025,
        &[
            43095.0, 18170.0, 14715.0, 20350.0, 22530.0, 13670.0, 24685.0, 35535.0, 38395.0,
            32175.0, 23910.0,
        ],
    )])
}

/// What is said of texts of a brief, all figures in one line, and whether any is denied.
fn told(mut brief: Value, field: &str, nl: &str, en: &str) -> [Option<(String, bool)>; 2] {
    let at = match field.strip_prefix("section.") {
        Some(field) => format!("/sections/0/{field}"),
        None => format!("{CHART}/{field}"),
    };
    let of_language = |tag: &str, sentence: &str| {
        if sentence.is_empty() {
            return None;
        }
        *brief.pointer_mut(&at).unwrap_or_else(|| panic!("{at}")) =
            json!({"nl": "Hulp", "en": "Help"});
        *brief.pointer_mut(&format!("{at}/{tag}")).expect("a text") = sentence.into();
        let all = listed(&brief);
        let figures: Vec<&str> = all
            .iter()
            .flat_map(|one| &one.figures)
            .map(|one| &**one)
            .collect();
        let is_denied = all.iter().any(|one| one.is_denied);
        (!all.is_empty()).then(|| (figures.join(" / "), is_denied))
    };
    let mut of_language = of_language;
    [of_language("nl", nl), of_language("en", en)]
}

/// A brief, a field, a sentence in both languages, and what is said of it; nothing where it is left out.
type Row = (
    fn() -> Value,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
);

/// Each row in each language that has a sentence.
fn hold(rows: &[Row], denied: bool) {
    for (brief, field, nl, en, wanted) in rows {
        let all = told(brief(), field, nl, en);
        for (sentence, told) in [nl, en].into_iter().zip(all) {
            if wanted.is_empty() || sentence.is_empty() {
                assert_eq!(told, None, "{sentence}");
                continue;
            }
            let (told, is_denied) = told.unwrap_or_else(|| panic!("left out: {sentence}"));
            assert!(told.contains(wanted), "{sentence}\n{told}");
            assert_eq!(is_denied, denied, "{sentence}\n{told}");
            assert_eq!(told.contains("the figures say otherwise"), denied, "{told}");
        }
    }
}

/// An id, its names, and its figures by year.
type OfYears<'t> = (&'t str, &'t str, &'t str, &'t [(u16, f64)]);

/// A series of years that do not follow each other, beside others.
fn of_years(all: &[OfYears<'_>]) -> Value {
    let names: Vec<_> = all.iter().map(|(id, nl, en, _)| (*id, *nl, *en, 2024, &[1.0][..])).collect();
    let mut brief = of_series(&names);
    for (index, (.., points)) in all.iter().enumerate() {
        let points = points.iter().map(|(year, value)| json!({"year": year, "value": value}));
        brief["sections"][0]["charts"][0]["series"][index]["points"] = points.collect();
    }
    brief
}

/// All that is said of a sentence of the chart of several series, in one line.
fn of_them(brief: &Value, field: &str, tag: &str, sentence: &str) -> String {
    let mut brief = brief.clone();
    brief["sections"][0]["charts"][0][field][tag] = sentence.into();
    let all = listed(&brief);
    let figures = all.iter().flat_map(|one| one.figures.clone());
    figures.collect::<Vec<_>>().join(" / ")
}
