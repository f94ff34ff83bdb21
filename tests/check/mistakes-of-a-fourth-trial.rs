// Mistakes of somebody who wrote a brief of another subject: slips of the keyboard, words in the wrong language, what
// the figures deny, and what was left of the example.

/// In the brief that `civic-brief new` writes.
const OF_A_FOURTH_TRIAL: &[Mistake] = &[
    mistake(
        "a blank twice",
        &[("who were registered", "who  were registered")],
        &[("who  were", "who were")],
    ),
    mistake(
        "a blank before a text",
        &[("\"en\": \"Each figure", "\"en\": \" Each figure")],
        &[("\" Each", "\"Each")],
    ),
    mistake(
        "a blank before a full stop",
        &[("registered are counted.", "registered are counted .")],
        &[("counted .", "counted.")],
    ),
    mistake(
        "a full stop twice",
        &[("registered are counted.", "registered are counted..")],
        &[("counted..", "counted.")],
    ),
    mistake(
        "no blank behind a full stop",
        &[("in 2024. For 2022", "in 2024. It rose again.For 2022")],
        &[("again.For", "again. For")],
    ),
    mistake(
        "a parenthesis that nobody closed",
        &[("Geteld door het Voorbeeldinstituut: mensen", "Geteld (door het Voorbeeldinstituut: mensen")],
        &[("Geteld (door", "Geteld door")],
    ),
    mistake(
        "a small word twice",
        &[("got help in that year", "got help in in that year")],
        &[("in in that", "in that")],
    ),
    mistake(
        "letters of another encoding",
        &[("For 2022 no figure", "Itâ€™s a count. For 2022 no figure")],
        &[("Itâ€™s", "It’s")],
    ),
    mistake(
        "a blank behind an address",
        &[("/yearly-report\"", "/yearly-report \"")],
        &[("/yearly-report \"", "/yearly-report\"")],
    ),
    mistake(
        "two languages in each other's place",
        &[
            ("\"nl\": \"Elk cijfer is een minimum: alleen wie geregistreerd is, is geteld.\"", "\"nl\": \"Only those who were registered are counted by the institute.\""),
            ("\"en\": \"Each figure is a minimum: only those who were registered are counted.\"", "\"en\": \"Alleen wie geregistreerd is, is door het instituut geteld.\""),
        ],
        &[
            ("\"nl\": \"Only those who were registered are counted by the institute.\"", "\"nl\": \"Alleen wie geregistreerd is, is door het instituut geteld.\""),
            ("\"en\": \"Alleen wie geregistreerd is, is door het instituut geteld.\"", "\"en\": \"Only those who were registered are counted by the institute.\""),
        ],
    ),
    mistake(
        "a change the other way round",
        &[
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het daalde van {helped.2021} naar {helped.2024}."),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "It fell from {helped.2021} to {helped.2024}."),
        ],
        &[("Het daalde van", "Het steeg van"), ("It fell from", "It rose from")],
    ),
    mistake(
        "a doubling that is none",
        &[
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het verdubbelde van {helped.2021} naar {helped.2024}."),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "It doubled from {helped.2021} to {helped.2024}."),
        ],
        &[("Het verdubbelde van", "Het steeg van"), ("It doubled from", "It rose from")],
    ),
    mistake(
        "a figure in thousands among whole ones",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2020, \"value\": 1150000},\n                {\"year\": 2021, \"value\": 1180000}"),
            ("\"value\": 1320}", "\"value\": 1320}"),
            ("\"value\": 1475}", "\"value\": 1475000}"),
            ("2021–2024", "2020–2024"),
        ],
        &[("\"value\": 1320}", "\"value\": 1320000}")],
    ),
    mistake(
        "a year in the place of a figure",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2020, \"value\": 115},\n                {\"year\": 2021, \"value\": 118}"),
            ("\"value\": 1320}", "\"value\": 2023}"),
            ("\"value\": 1475}", "\"value\": 147}"),
            ("2021–2024", "2020–2024"),
        ],
        &[("\"value\": 2023}", "\"value\": 132}")],
    ),
    mistake(
        "millions of a figure in full",
        &[("{helped.2024} mensen", "{helped.2024} miljoen mensen"), ("{helped.2024} people", "{helped.2024} million people")],
        &[("miljoen mensen", "mensen"), ("million people", "people")],
    ),
    mistake(
        "a unit in millions of values in full",
        &[("\"aantal per jaar\"", "\"in duizenden mensen\""), ("\"number per year\"", "\"in thousands of people\"")],
        &[("\"in duizenden mensen\"", "\"aantal mensen\""), ("\"in thousands of people\"", "\"number of people\"")],
    ),
    mistake(
        "a minimum in words alone",
        &[("              \"at_least\": true,\n", "")],
        &[("\"vintage\": \"latest\",\n              \"basis\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\"")],
    ),
    mistake(
        "a note of another year",
        &[("\"value\": 1475}", "\"value\": 1475, \"note\": {\"nl\": \"2023: voorlopig\", \"en\": \"2023: not final\"}}")],
        &[("2023: voorlopig", "2024: voorlopig"), ("2023: not final", "2024: not final")],
    ),
    mistake(
        "a break with another day than its figure",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\"", "{\"year\": 2021, \"until\": \"2021-10-31\", \"value\""),
            ("{\"year\": 2023, \"value\": 1320", "{\"year\": 2023, \"until\": \"2023-10-31\", \"value\": 1320"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-11-30\", \"value\": 1475, \"break\": {\"nl\": \"tot 31 oktober\", \"en\": \"until 31 October\"}}"),
        ],
        &[("tot 31 oktober", "tot 30 november"), ("until 31 October", "until 30 November")],
    ),
    mistake(
        "a year that its source cannot have counted",
        &[
            ("\"date\": \"2025-03-01\"", "\"date\": \"2024-03-01\""),
            ("\"date\": \"2025-04\"", "\"date\": \"2025-04\""),
        ],
        &[("\"date\": \"2024-03-01\"", "\"date\": \"2025-03-01\"")],
    ),
    mistake(
        "a source under two ids",
        &[("    {\n      \"id\": \"own-shares\"", "    {\n      \"id\": \"yearly-report-2\",\n      \"publisher\": \"example-institute\",\n      \"title\": \"Example report: people helped per year\",\n      \"lang\": \"en\",\n      \"date\": \"2025-03-01\",\n      \"url\": \"https://www.example.org/yearly-report\",\n      \"licence\": \"CC BY 4.0\"\n    },\n    {\n      \"id\": \"own-shares\""), ("\"value\": 1475}", "\"value\": 1475, \"source\": \"yearly-report-2\"}")],
        &[("    {\n      \"id\": \"yearly-report-2\",\n      \"publisher\": \"example-institute\",\n      \"title\": \"Example report: people helped per year\",\n      \"lang\": \"en\",\n      \"date\": \"2025-03-01\",\n      \"url\": \"https://www.example.org/yearly-report\",\n      \"licence\": \"CC BY 4.0\"\n    },\n", ""), (", \"source\": \"yearly-report-2\"", "")],
    ),
    mistake(
        "a share without its sign, of a series whose id says it",
        &[("\"id\": \"advice\"", "\"id\": \"share-advice\""), ("[\"advice\"", "[\"share-advice\""), ("{advice.shown}%", "{share-advice.shown}"), ("{shelter.shown}%", "{shelter.shown}")],
        &[("{share-advice.shown}", "{share-advice.shown}%"), ("{shelter.shown}", "{shelter.shown}%")],
    ),
    mistake(
        "a message that is the title",
        &[
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024. Over 2022 is geen cijfer gepubliceerd.", "In 2024 kregen {helped.2024} mensen hulp (voorbeeld)"),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024. For 2022 no figure was published.", "In 2024 {helped.2024} people got help (example)"),
            ("alleen wie geregistreerd is, is geteld.", "alleen wie geregistreerd is, is geteld. Over 2022 is geen cijfer."),
            ("only those who were registered are counted.", "only those who were registered are counted. For 2022 no figure was published."),
        ],
        &[
            ("\"message\": {\n            \"nl\": \"In 2024 kregen {helped.2024} mensen hulp (voorbeeld)\"", "\"message\": {\n            \"nl\": \"In 2021 waren het er {helped.2021}.\""),
            ("\"en\": \"In 2024 {helped.2024} people got help (example)\"\n          },\n          \"caveat\"", "\"en\": \"In 2021 it was {helped.2021}.\"\n          },\n          \"caveat\""),
        ],
    ),
    mistake(
        "two tabs of one name",
        &[("{\"nl\": \"Soorten hulp\", \"en\": \"Kinds of help\"}", "{\"nl\": \"Geholpen mensen\", \"en\": \"People helped\"}")],
        &[("\"kinds-of-help\",\n          \"name\": {\"nl\": \"Geholpen mensen\", \"en\": \"People helped\"}", "\"kinds-of-help\",\n          \"name\": {\"nl\": \"Soorten hulp\", \"en\": \"Kinds of help\"}")],
    ),
    mistake(
        "two parts of one name",
        &[("{\"nl\": \"onderdak\", \"en\": \"shelter\"}", "{\"nl\": \"advies\", \"en\": \"advice\"}")],
        &[("\"id\": \"shelter\",\n              \"name\": {\"nl\": \"advies\", \"en\": \"advice\"}", "\"id\": \"shelter\",\n              \"name\": {\"nl\": \"onderdak\", \"en\": \"shelter\"}")],
    ),
    mistake(
        "what was left of the example",
        &[
            ("\"id\": \"my-brief\"", "\"id\": \"help-in-our-town\""),
            ("Voorbeeld · vervang elke tekst en elk cijfer", "Twee grafieken"),
            ("Example · replace every text and every figure", "Two charts"),
            ("Voorbeeldinstituut", "Hulpinstituut"),
            ("Example Institute", "Institute of Help"),
            ("Onze redactie (voorbeeld)", "Onze redactie"),
            ("Our desk (example)", "Our desk"),
            ("Meer mensen kregen hulp (voorbeeld)", "Meer mensen kregen hulp"),
            ("More people got help (example)", "More people got help"),
            ("Dit is een voorbeeld: de cijfers zijn verzonnen. ", ""),
            ("This is an example: the figures are made up. ", ""),
            ("mensen hulp (voorbeeld)", "mensen hulp"),
            ("got help (example)", "got help"),
            ("Exampleland", "Utrecht"),
            ("Voorbeeldland", "Utrecht"),
            ("advies (voorbeeld)", "advies"),
            ("advice (example)", "advice"),
            ("Voorbeeldcijfers: verzonnen, alleen om te laten zien hoe een brief werkt.", "Geteld in Utrecht."),
            ("\"en\": \"Example figures: made up, only to show how a brief works.\"\n          },\n          \"note\": {\n            \"nl\": \"Eigen", "\"en\": \"Counted in Utrecht.\"\n          },\n          \"note\": {\n            \"nl\": \"Eigen"),
        ],
        &[("Example figures: made up, only to show how a brief works.", "Counted in Utrecht.")],
    ),
];
