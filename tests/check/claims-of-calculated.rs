// A series that was calculated of others is held to what its own figures tell: how it was made of them.

/// Homes sold and demolished, and both together, which somebody added up.
fn gone(sold: &[f64], demolished: &[f64], gone: &[f64]) -> Value {
    let last = |values: &[f64]| 2019 + u16::try_from(values.len()).expect("few years");
    let mut brief = of_series(&[
        ("sold", "Verkocht", "Sold", last(sold), sold),
        ("demolished", "Gesloopt", "Demolished", last(demolished), demolished),
        ("gone", "Weg", "Gone", last(gone), gone),
    ]);
    let points = brief["sections"][0]["charts"][0]["series"][2]["points"].as_array_mut();
    for point in points.expect("points") {
        point["basis"] = "derived".into();
    }
    brief
}

/// What is said of the calculated one, with its advice.
fn of_gone(brief: &Value) -> String {
    let all = listed(brief);
    let told = all.iter().filter(|one| one.said[0].path.contains(".series[2].points"));
    let lines = told.map(|one| format!("{}: {} / {}", one.said[0].path, one.figures.join("; "), one.advice));
    lines.collect::<Vec<_>>().join("\n").replace("sections[0].charts[0].series[2].", "")
}

const SOLD: [f64; 4] = [7100.0, 6200.0, 4900.0, 5300.0];
const DEMOLISHED: [f64; 4] = [10300.0, 9400.0, 8300.0, 8700.0];
const GONE: [f64; 4] = [17400.0, 15600.0, 13200.0, 14000.0];

#[test]
fn a_sum_that_is_none_in_one_year_is_denied_with_what_it_would_be() {
    assert_eq!(of_gone(&gone(&SOLD, &DEMOLISHED, &GONE)), "");
    let told = of_gone(&gone(&SOLD, &DEMOLISHED, &[17400.0, 15600.0, 13200.0, 14100.0]));
    assert_eq!(
        told,
        "points[3]: {gone.2023} is 14,100; as in the other years it would be {sold.2023} and \
         {demolished.2023} together, 14,000 / calculate it once more, or say in its note why it is another"
    );
    // Two years that differ are another way to calculate, and of two years that agree chance may be the maker.
    assert_eq!(of_gone(&gone(&SOLD, &DEMOLISHED, &[17400.0, 15600.0, 13300.0, 14100.0])), "");
    assert_eq!(of_gone(&gone(&SOLD[..3], &DEMOLISHED[..3], &[17400.0, 15600.0, 13300.0])), "");
    // Of five too, though three of them agree.
    let with = |all: &[f64], newest: f64| [all, &[newest]].concat();
    let others = [17400.0, 15600.0, 13300.0, 14100.0, 12600.0];
    assert_eq!(of_gone(&gone(&with(&SOLD, 5000.0), &with(&DEMOLISHED, 7600.0), &others)), "");
    // What was published is its counter's affair.
    let mut published = gone(&SOLD, &DEMOLISHED, &[17400.0, 15600.0, 13200.0, 14100.0]);
    let series = &mut published["sections"][0]["charts"][0]["series"][2];
    series["points"][0].as_object_mut().expect("a point").remove("basis");
    assert_eq!(of_gone(&published), "");
}

#[test]
fn one_less_another_and_a_share_are_held_as_a_sum_is() {
    let less = of_gone(&gone(&SOLD, &GONE, &[10300.0, 9400.0, 8300.0, 8600.0]));
    assert!(less.contains("{demolished.2023} less {sold.2023}, 8,700"), "{less}");
    let share = |last: &[f64]| {
        let of = |all: &[f64], newest: f64| [all, &[newest]].concat();
        let shares = [&[40.8, 39.7, 37.1], last].concat();
        let mut brief = gone(&of(&SOLD, 5000.0), &of(&GONE, 12600.0), &shares);
        let series = &mut brief["sections"][0]["charts"][0]["series"][2];
        series["unit"] = "percent".into();
        for point in series["points"].as_array_mut().expect("points") {
            point["decimals"] = 1.into();
        }
        of_gone(&brief)
    };
    assert_eq!(share(&[37.9, 39.7]), "");
    let told = share(&[37.9, 40.7]);
    assert!(told.contains("{gone.2024} is 40.7") && told.contains("{sold.2024} as a share of {demolished.2024}, 39.7"), "{told}");
    // Where one of four differs three agree, which rounded figures may by chance.
    assert!(!share(&[38.9]).contains("would be"), "{}", share(&[38.9]));
}

#[test]
fn a_year_a_break_and_a_note_of_what_it_was_made_of_are_its_own_too() {
    let told = of_gone(&gone(&SOLD, &DEMOLISHED, &GONE[..3]));
    assert!(
        told.starts_with("points[2]: it ends in 2022; of 2023 there is {sold.2023} and {demolished.2023} together, 14,000"),
        "{told}"
    );
    // Where one of the two has no such year there is nothing to add up.
    assert_eq!(of_gone(&gone(&SOLD, &DEMOLISHED[..3], &GONE[..3])), "");

    let mut brief = gone(&SOLD, &DEMOLISHED, &GONE);
    let words = json!({"nl": "nieuwe telling", "en": "new count"});
    let series = &mut brief["sections"][0]["charts"][0]["series"];
    series[0]["points"][0]["break"] = words.clone();
    series[0]["points"][1]["break"] = words.clone();
    for part in 0..2 {
        series[part]["points"][3]["note"] = words.clone();
    }
    let told = of_gone(&brief);
    assert_eq!(
        told,
        "points[1]: what it is made of has a \"break\" there / write the same at this point of the calculated series too\n\
         points[3]: what it is made of has a \"note\" there: “new count” / write the same at this point of the calculated series too"
    );
    let series = &mut brief["sections"][0]["charts"][0]["series"];
    series[2]["points"][1]["break"] = words.clone();
    series[2]["points"][3]["note"] = words;
    assert_eq!(of_gone(&brief), "");
}
