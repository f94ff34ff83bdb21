// Mistakes of people who made a brief with the guide, and had a second look a year later.

/// The year that has not ended, as the guide has it.
macro_rules! so_far {
    ($year:literal) => {
        concat!(
            ",\n            {\"id\": \"so-far\", \"name\": {\"nl\": \"Tot nu toe\", \"en\": \"So far\"}, \"color\": \"count\", \"counter\": \"example-institute\", ",
            "\"definition\": {\"nl\": \"Mensen die tot die dag hulp kregen.\", \"en\": \"People who got help until that day.\"}, \"window\": \"year-to\", ",
            "\"vintage\": \"latest\", \"at_least\": true, \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": ", $year,
            ", \"until\": \"", $year, "-02-28\", \"value\": 210, \"break\": {\"nl\": \"tot 28 februari\", \"en\": \"until 28 February\"}}]}"
        )
    };
}

/// The end of the first series.
macro_rules! end {
    () => {
        "1475}\n              ]\n            }"
    };
}

/// In the brief that `civic-brief new` writes.
const A_YEAR_LATER: &[Mistake] = &[
    mistake(
        "a last day in a series whose years are chosen",
        &[("{\"year\": 2024, \"value\": 48.2}", "{\"year\": 2024, \"value\": 48.2, \"until\": \"2024-12-15\"}")],
        &[
            ("{\"year\": 2023, \"value\": 52.5}", "{\"year\": 2023, \"value\": 52.5, \"until\": \"2023-12-31\"}"),
            ("\"id\": \"advice\",", "\"id\": \"advice\",\n              \"window\": \"year-to\","),
        ],
    ),
    mistake(
        "two exact years in a series of minimums",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"at_least\": false}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"value\": 1320, \"at_least\": false}"),
        ],
        &[(", \"at_least\": false", "")],
    ),
    mistake(
        "a minimum in a series of exact figures",
        &[
            ("\"at_least\": true,", ""),
            ("Elk cijfer is een minimum: alleen wie", "Alleen wie"),
            ("Each figure is a minimum: only those", "Only those"),
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"at_least\": true}"),
        ],
        &[(", \"at_least\": true", "")],
    ),
    mistake(
        "last year, beside the figure of the year",
        &[
            ("{helped.2024} in 2024. For", "{helped.2024} last year. For"),
            ("{helped.2024} in 2024. Over", "{helped.2024} vorig jaar. Over"),
        ],
        &[("last year", "in 2024"), ("vorig jaar", "in 2024")],
    ),
    mistake(
        "last year, between the figures of two years",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "In 2021 it was {helped.2021}, and last year {helped.2024}."),
        ],
        &[("last year {", "in 2024 {")],
    ),
    mistake(
        "this year, behind a figure",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "There were {helped.2024} this year."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het waren er {helped.2024} dit jaar."),
        ],
        &[("this year", "in 2024"), ("dit jaar", "in 2024")],
    ),
    mistake(
        "now, with a figure",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "People currently helped: {helped.2024}."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het zijn er nu {helped.2024}."),
        ],
        &[("People currently helped", "People helped in 2024"), ("Het zijn er nu", "In 2024 waren het er")],
    ),
    mistake(
        "a series without a year to choose",
        &[
            ("\"kind\": \"stacked-bar\"", "\"kind\": \"bars\""),
            ("\"parts\": [", "\"series\": ["),
            ("{\"year\": 2023, \"value\": 17.4},", ""),
        ],
        &[(
            "\"shelter\", \"money\"]\n            }",
            "\"shelter\"]\n            },\n            {\"id\": \"money\", \"kind\": \"bars\", \"name\": {\"nl\": \"Geld\", \"en\": \"Money\"}, \"years\": [2024], \"series\": [\"money\"]}",
        )],
    ),
    mistake(
        "a series that has neither of two years to choose",
        &[
            ("\"kind\": \"stacked-bar\"", "\"kind\": \"dots\""),
            ("\"parts\": [", "\"series\": ["),
            ("{\"year\": 2023, \"value\": 17.4},\n                {\"year\": 2024, \"value\": 19.2}", "{\"year\": 2022, \"value\": 17.4}"),
        ],
        &[("{\"year\": 2022, \"value\": 17.4}", "{\"year\": 2023, \"value\": 17.4}, {\"year\": 2024, \"value\": 19.2}")],
    ),
    mistake(
        "a period of separate years that leaves one out",
        &[
            ("{\"year\": 2023, \"value\": 52.5}", "{\"year\": 2015, \"value\": 50.5}, {\"year\": 2023, \"value\": 52.5}"),
            ("{\"year\": 2023, \"value\": 30.1}", "{\"year\": 2015, \"value\": 31.1}, {\"year\": 2023, \"value\": 30.1}"),
            ("{\"year\": 2023, \"value\": 17.4}", "{\"year\": 2015, \"value\": 18.4}, {\"year\": 2023, \"value\": 17.4}"),
            ("[2024, 2023]", "[2024, 2023, 2015]"),
            ("2023 en 2024", "2015 en 2024"),
            ("2023 and 2024", "2015 and 2024"),
        ],
        &[("2015 en 2024", "2015, 2023 en 2024"), ("2015 and 2024", "2015, 2023 and 2024")],
    ),
    mistake(
        "a caveat without its full stop",
        &[("only to show how a brief works.", "only to show how a brief works")],
        &[("how a brief works", "how a brief works.")],
    ),
    mistake(
        "a summary without its full stop",
        &[("wat de grafieken samen zeggen.", "wat de grafieken samen zeggen")],
        &[("samen zeggen", "samen zeggen.")],
    ),
    mistake(
        "a message that ends with a figure, and no full stop",
        &[("{shelter.shown}% was shelter. The rest was money.", "the rest was shelter and money: {shelter.shown}% and {money.shown}%"), ("{shelter.shown}% onderdak. De rest was geld.", "de rest onderdak en geld: {shelter.shown}% en {money.shown}%.")],
        &[("{money.shown}%\"", "{money.shown}%.\"")],
    ),
    mistake(
        "a running year beside the whole one that came",
        &[(end!(), concat!("1475}\n              ]\n            }", so_far!("2024"))), ("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"so-far\"]")],
        &[(so_far!("2024"), ""), ("\"series\": [\"helped\", \"so-far\"]", "\"series\": [\"helped\"]")],
    ),
    mistake(
        "a running year that no view shows",
        &[(end!(), concat!("1475}\n              ]\n            }", so_far!("2025"))), ("2021–2024", "2021–2025")],
        &[("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"so-far\"]")],
    ),
    mistake(
        "a year that has ended, and is said not to be complete",
        &[
            ("Example figures: made up, only to show how a brief works.", "The year 2024 is not yet complete: the figure runs until 15 December."),
            ("Voorbeeldcijfers: verzonnen, alleen om te laten zien hoe een brief werkt.", "Het jaar 2024 is nog niet volledig."),
        ],
        &[("The year 2024 is not yet complete: the figure runs until 15 December.", "Example figures."), ("Het jaar 2024 is nog niet volledig.", "Voorbeeldcijfers.")],
    ),
    mistake(
        "years earlier, counted wrong",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "Two years earlier there were {helped.2021}."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Twee jaar eerder waren het er {helped.2021}."),
        ],
        &[("Two years earlier there", "In 2021 there"), ("Twee jaar eerder waren", "In 2021 waren")],
    ),
    mistake(
        "years later, counted wrong",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "In 2021 it was {helped.2021}. There were {helped.2023} a year later."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "In 2021 waren het er {helped.2021}. Een jaar later waren het er {helped.2023}."),
        ],
        &[("a year later", "in 2023"), ("Een jaar later", "In 2023")],
    ),
    mistake(
        "the most since a year, and more in another year",
        &[
            ("\"value\": 1320", "\"value\": 1520"),
            ("{helped.2024} people got help (example)", "{helped.2024} people got help, the most since 2021"),
            ("kregen {helped.2024} mensen hulp (voorbeeld)", "kregen {helped.2024} mensen hulp, het hoogste aantal sinds 2021"),
        ],
        &[("the most since 2021", "more than in 2021"), ("het hoogste aantal sinds 2021", "meer dan in 2021")],
    ),
    mistake(
        "the most since a year, and a newer year has more",
        &[
            ("\"date\": \"2025-03-01\"", "\"date\": \"2026-01-20\""),
            ("\"date\": \"2025-04\"", "\"date\": \"2026-01-25\""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475}, {\"year\": 2025, \"value\": 1600}"),
            ("2021–2024", "2021–2025"),
            ("{helped.2024} people got help (example)", "{helped.2024} people got help, the most since 2021"),
            ("kregen {helped.2024} mensen hulp (voorbeeld)", "kregen {helped.2024} mensen hulp, het hoogste aantal sinds 2021"),
        ],
        &[("In 2024 {helped.2024}", "In 2025 {helped.2025}"), ("In 2024 kregen {helped.2024}", "In 2025 kregen {helped.2025}")],
    ),
    mistake(
        "the lowest number, and a lower one in another year",
        &[
            ("\"at_least\": true,", ""),
            ("Elk cijfer is een minimum: alleen wie", "Alleen wie"),
            ("Each figure is a minimum: only those", "Only those"),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "The lowest number was {helped.2023}, in 2023."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het laagste aantal was {helped.2023}, in 2023."),
        ],
        &[("{helped.2023}, in 2023", "{helped.2021}, in 2021")],
    ),
    mistake(
        "a message of the year before the newest",
        &[
            ("\"date\": \"2025-03-01\"", "\"date\": \"2026-01-20\""),
            ("\"date\": \"2025-04\"", "\"date\": \"2026-01-25\""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475}, {\"year\": 2025, \"value\": 1600}"),
            ("2021–2024", "2021–2025"),
            ("In 2024 {helped.2024} people got help (example)", "More people got help"),
            ("In 2024 kregen {helped.2024} mensen hulp (voorbeeld)", "Meer mensen kregen hulp"),
        ],
        &[("{helped.2024} in 2024", "{helped.2025} in 2025")],
    ),
    mistake(
        "a title of another year in another language",
        &[
            ("Meer mensen kregen hulp (voorbeeld)", "Meer mensen kregen hulp in 2023"),
            ("More people got help (example)", "More people got help in 2024"),
        ],
        &[("hulp in 2023", "hulp in 2024")],
    ),
    mistake(
        "a record",
        &[
            ("people got help (example)", "people got help, a record"),
            ("In 2024 kregen {helped.2024} mensen hulp (voorbeeld)", "Een recordaantal: {helped.2024} mensen in 2024"),
        ],
        &[("a record", "the highest number since 2021"), ("Een recordaantal", "Het hoogste aantal sinds 2021")],
    ),
    mistake(
        "minimum figures in words alone",
        &[
            ("\"at_least\": true,", ""),
            ("Each figure is a minimum: only those who were registered are counted.", "These are minimum figures."),
            ("Elk cijfer is een minimum: alleen wie geregistreerd is, is geteld.", "Dit zijn minimumcijfers."),
        ],
        &[("\"color\": \"count\",", "\"color\": \"count\",\n              \"at_least\": true,")],
    ),
    mistake(
        "two lines of one color",
        &[
            (end!(), concat!("1475}\n              ]\n            }", so_far!("2025"))),
            ("2021–2024", "2021–2025"),
            ("\"kind\": \"column\"", "\"kind\": \"line\""),
            ("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"so-far\"]"),
        ],
        &[("\"So far\"}, \"color\": \"count\"", "\"So far\"}, \"color\": \"single\"")],
    ),
    mistake(
        "a sentence that begins with a minimum",
        &[("In 2024 {helped.2024} people got help (example)", "{helped.2024} people got help in 2024")],
        &[("{helped.2024} people got help in 2024", "In 2024, {helped.2024} people got help")],
    ),
];
