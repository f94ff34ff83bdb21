// Mistakes that nothing was told of when somebody made a brief from the guide alone.

macro_rules! countries {
    () => {
        r#"{"id": "countries", "name": {"nl": "Landen", "en": "Countries"}, "color": "count", "unit": "countries", "counter": "example-institute", "definition": {"nl": "Geteld door het Voorbeeldinstituut: landen met hulp.", "en": "Counted by the Example Institute: countries with help."}, "window": "calendar-year", "vintage": "latest", "basis": "published", "source": "yearly-report", "points": [{"year": 2023, "value": 12}, {"year": 2024, "value": 14}]}"#
    };
}
macro_rules! view_of_countries {
    () => {
        r#"{"id": "by-country", "kind": "column", "name": {"nl": "Landen", "en": "Countries"}, "series": ["countries"]}"#
    };
}

/// In the brief that `civic-brief new` writes.
const OF_A_SIXTH_TRIAL: &[Mistake] = &[
    mistake(
        "a figure with a mark of its own, behind a typed day",
        &[
            ("\"at_least\": true,\n", "\"at_least\": false,\n"),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "On 1 January 2024 {helped.2024} people got help."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Op 1 januari 2024 {helped.2024} mensen kregen hulp."),
            ("Elk cijfer is een minimum: alleen wie geregistreerd is, is geteld.", "Alleen wie geregistreerd is, is geteld."),
            ("Each figure is a minimum: only those who were registered are counted.", "Only those who were registered are counted."),
        ],
        &[("1 January 2024 {", "1 January 2024, {"), ("1 januari 2024 {", "1 januari 2024, {")],
    ),
    mistake(
        "a view of countries in a chart of people",
        &[
            ("\"value\": 1475}\n              ]\n            }", concat!("\"value\": 1475}\n              ]\n            }, ", countries!())),
            ("\"series\": [\"helped\"]\n            }", concat!("\"series\": [\"helped\"]\n            }, ", view_of_countries!())),
        ],
        &[
            (concat!(", ", countries!()), ""),
            (concat!(", ", view_of_countries!()), ""),
            ("\"charts\": [", concat!(
                r#""charts": [{"id": "countries-with-help", "name": {"nl": "Landen", "en": "Countries"}, "title": {"nl": "Hulp in {countries.2024} landen in 2024", "en": "Help in {countries.2024} countries in 2024"}, "#,
                r#""measure": {"nl": "Landen met hulp", "en": "Countries with help"}, "place": {"nl": "Voorbeeldland", "en": "Exampleland"}, "unit_text": {"nl": "landen per jaar", "en": "countries per year"}, "#,
                r#""period": {"nl": "2023 en 2024", "en": "2023 and 2024"}, "message": {"nl": "Het waren er {countries.2023} in 2023.", "en": "There were {countries.2023} in 2023."}, "#,
                r#""note": {"nl": "Een land telt een keer.", "en": "A country counts once."}, "unit": "countries", "series": ["#,
                countries!(), r#"], "views": ["#, view_of_countries!(), "]},",
            )),
        ],
    ),
    mistake(
        "a chart of countries whose series is of people",
        &[("\"unit\": \"people\"", "\"unit\": \"countries\""), ("\"at_least\": true,", "\"at_least\": true, \"unit\": \"people\",")],
        &[("\"unit\": \"countries\"", "\"unit\": \"people\"")],
    ),
    mistake(
        "a summary of the year before",
        &[("Dit is een voorbeeld: de cijfers zijn verzonnen.", "In 2023 kregen weer meer mensen hulp."), ("This is an example: the figures are made up.", "In 2023 more people got help again.")],
        &[("In 2023 kregen", "In 2024 kregen"), ("In 2023 more", "In 2024 more")],
    ),
    mistake(
        "a summary from a year to the year before",
        &[("Dit is een voorbeeld: de cijfers zijn verzonnen.", "Tussen 2021 en 2023 kregen meer mensen hulp."), ("This is an example: the figures are made up.", "From 2021 to 2023 more people got help.")],
        &[("2021 en 2023 kregen", "2021 en 2024 kregen"), ("2021 to 2023 more", "2021 to 2024 more")],
    ),
    mistake(
        "a hyphen between two years",
        &[("2021–2024", "2021-2024")],
        &[("\"2021-2024\"", "\"2021–2024\"")],
    ),
    mistake(
        "a hyphen with blanks between two years",
        &[("2021–2024", "2021 - 2024")],
        &[("\"2021 - 2024\"", "\"2021–2024\"")],
    ),
    mistake(
        "more than ever",
        &[("In 2024 kregen {helped.2024} mensen hulp", "Meer mensen dan ooit kregen hulp: {helped.2024} in 2024"), ("people got help (example)", "people got help, more than ever (example)")],
        &[("dan ooit", "dan in enig jaar sinds 2021"), ("than ever", "than in any year since 2021")],
    ),
    mistake(
        "more than ever before",
        &[("In 2024 kregen {helped.2024} mensen hulp", "Meer mensen dan ooit tevoren kregen hulp: {helped.2024} in 2024"), ("people got help (example)", "people got help, more than ever before (example)")],
        &[("dan ooit tevoren", "dan in enig jaar sinds 2021"), ("than ever before", "than in any year since 2021")],
    ),
    mistake(
        "a year that has not come yet, in people",
        &[("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2030, \"value\": 1475}"), ("{helped.2024}", "{helped.2030}"), ("In 2024", "In 2030"), (" in 2024", " in 2030"), ("2021–2024", "2021–2030"), ("Over 2022 is geen cijfer", "Over 2022 en de jaren tot 2030 is geen cijfer")],
        &[("2030", "2024")],
    ),
    mistake(
        "the highest number ever",
        &[("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Met {helped.2024} was 2024 het hoogste aantal ooit."), ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "The figure of 2024, {helped.2024}, is the highest number ever.")],
        &[("aantal ooit", "aantal sinds 2021"), ("number ever", "number since 2021")],
    ),
    mistake(
        "the highest number ever, in a summary",
        &[("Dit is een voorbeeld: de cijfers zijn verzonnen.", "Het is het hoogste aantal dat ooit is geteld."), ("This is an example: the figures are made up.", "It is the highest number of people ever.")],
        &[("dat ooit is geteld", "dat sinds 2021 is geteld"), ("people ever", "people since 2021")],
    ),
    mistake(
        "a word of sport where nobody was killed",
        &[("people got help (example)", "people got help, a record (example)")],
        &[("a record", "the highest number since 2021")],
    ),
    mistake(
        "a word of sport where people were killed",
        &[("people got help (example)", "people got help, a record (example)"), ("people who got help in that year", "people who were killed in that year")],
        &[("a record", "the highest number since 2021")],
    ),
];
