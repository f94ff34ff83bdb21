// Mistakes that nothing was told of, or whose mend led on to the next, when two people made briefs from the guide alone.

const MESSAGE: &str = "There were {helped.2021} in 2021 and {helped.2024} in 2024.";
const MESSAGE_NL: &str = "Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.";
/// The series of the count, its note and its texts, where each figure is exact.
const EXACT: Change = ("\"at_least\": true,\n", "\"at_least\": false,\n");
const EXACT_NOTE: Change = ("Each figure is a minimum: only those", "Only those");
const EXACT_NOTE_NL: Change = ("Elk cijfer is een minimum: alleen wie", "Alleen wie");

macro_rules! running {
    ($year:literal, $until:literal) => {
        concat!(
            r#"{"year": 2024, "value": 1475}]}, {"id": "helped-"#, $year,
            r#"", "name": {"nl": "Tot nu toe", "en": "So far"}, "color": "count", "counter": "example-institute", "#,
            r#""definition": {"nl": "Mensen die tot die dag hulp kregen.", "en": "People who got help until that day."}, "#,
            r#""window": "year-to", "vintage": "latest", "at_least": true, "basis": "published", "source": "yearly-report", "#,
            r#""points": [{"year": "#, $year, r#", "until": ""#, $until,
            r#"", "value": 300, "break": {"nl": "nog niet heel het jaar", "en": "not yet the whole year"}}]}"#,
        )
    };
}
const LAST_POINT: &str = "{\"year\": 2024, \"value\": 1475}\n              ]\n            }";
const VIEW: Change = ("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"helped-2025\"]");
const PERIOD: Change = ("2021–2024", "2021–2025");

/// In the brief that `civic-brief new` writes.
const OF_A_SEVENTH_TRIAL: &[Mistake] = &[
    mistake(
        "a title of eighteen words as it reads",
        &[("In 2024 {helped.2024} people got help (example)", "In 2024 {helped.2024} people got help from those who came from far, and from nobody else (example)")],
        &[(", and from nobody else", "")],
    ),
    mistake(
        "a sentence that is too long, and another that is not",
        &[("This is an example: the figures are made up.", "This is short. People who got help got it from those who came from near and far, and who stayed with them until there was a house for each.")],
        &[("far, and who stayed", "far. They stayed")],
    ),
    mistake(
        "at least at the beginning of a sentence, before a slot",
        &[(MESSAGE, "In 2021 it was {helped.2021}. At least {helped.2024} people got help in 2024."), (MESSAGE_NL, "In 2021 waren het er {helped.2021}. Minstens {helped.2024} mensen kregen hulp in 2024.")],
        &[("At least {helped.2024} people got help in 2024", "In 2024, {helped.2024} people got help"), ("Minstens {helped.2024} mensen kregen hulp in 2024", "In 2024 kregen {helped.2024} mensen hulp")],
    ),
    mistake(
        "more than at the beginning of a sentence, before a slot",
        &[(MESSAGE, "More than {helped.2021} people got help in 2021, and {helped.2024} in 2024.")],
        &[("More than {helped.2021} people got help in 2021", "In 2021, {helped.2021} people got help")],
    ),
    mistake(
        "a number by hand within a quotation",
        &[(MESSAGE, "The report says “more than 1,475” of 2024; it was {helped.2021} in 2021 and {helped.2024} in 2024.")],
        &[("“more than 1,475” of", "“more than we could count” of")],
    ),
    mistake(
        "numbers by hand within a quotation and without",
        &[(MESSAGE, "The report says “more than 1,475”, and 1,180 three years before; it was {helped.2021} in 2021 and {helped.2024} in 2024.")],
        &[("“more than 1,475”, and 1,180 three years before", "“more than we could count”")],
    ),
    mistake(
        "a minimum within a quotation",
        &[(MESSAGE, "In 2021 it was {helped.2021}. The report says “{helped.2024}” of 2024.")],
        &[("“{helped.2024}” of 2024", "{helped.2024} of 2024")],
    ),
    mistake(
        "a slot of a series that was renamed",
        &[(MESSAGE, "There were {helped-24.2021} in 2021 and {helped-24.2024} in 2024.")],
        &[("helped-24.", "helped.")],
    ),
    mistake(
        "a slot of a running year whose series has the next year now",
        &[
            (LAST_POINT, running!("2025", "2025-02-28")),
            VIEW,
            PERIOD,
            (MESSAGE, "It was {helped.2021} in 2021. Another {helped-2024.2024} got help until 14 August 2024."),
            (MESSAGE_NL, "Het waren er {helped.2021} in 2021, en tot 28 februari 2025 nog {helped-2025.2025}."),
        ],
        &[("{helped-2024.2024} got help until 14 August 2024", "{helped-2025.2025} got help until 28 February 2025")],
    ),
    mistake(
        "the last day of another year beside the figure of one that runs",
        &[
            (LAST_POINT, running!("2025", "2025-02-28")),
            VIEW,
            PERIOD,
            (MESSAGE, "In 2024 it was {helped.2024}. By 14 August 2024 another {helped-2025.2025} got help."),
            (MESSAGE_NL, "In 2024 waren het er {helped.2024}. Per 14 augustus 2024 kwamen er {helped-2025.2025} bij."),
        ],
        &[("14 August 2024", "28 February 2025"), ("14 augustus 2024", "28 februari 2025")],
    ),
    mistake(
        "the last day without its year, and another",
        &[
            (LAST_POINT, running!("2025", "2025-02-28")),
            VIEW,
            PERIOD,
            (MESSAGE, "In 2024 it was {helped.2024}. Until 14 August another {helped-2025.2025} got help."),
            (MESSAGE_NL, "In 2024 waren het er {helped.2024}. Tot 14 augustus kwamen er {helped-2025.2025} bij."),
        ],
        &[("14 August", "28 February 2025"), ("14 augustus", "28 februari 2025")],
    ),
    mistake(
        "a year that is said to run, and its whole figure has come",
        &[("Example figures: made up, only to show how a brief works.", "2024 runs until 14 August only and cannot be compared with full years."), ("Voorbeeldcijfers: verzonnen, alleen om te laten zien hoe een brief werkt.", "De cijfers van 2024 lopen tot 14 augustus.")],
        &[("2024 runs until 14 August only and cannot be compared with full years.", "These are examples."), ("De cijfers van 2024 lopen tot 14 augustus.", "Dit zijn voorbeelden.")],
    ),
    mistake(
        "the same, where another year runs now",
        &[
            (LAST_POINT, running!("2025", "2025-02-28")),
            VIEW,
            PERIOD,
            ("Each figure is a minimum: only those", "The year 2024 ran until 14 August. Only those"),
            ("Elk cijfer is een minimum: alleen wie", "Het jaar 2024 loopt tot 14 augustus. Alleen wie"),
        ],
        &[("year 2024 ran until 14 August", "year 2025 ran until 28 February"), ("jaar 2024 loopt tot 14 augustus", "jaar 2025 liep tot 28 februari")],
    ),
    mistake(
        "the latest figures, read on two days",
        &[
            ("  \"sources\": [\n", "  \"sources\": [\n    {\"id\": \"read-later\", \"publisher\": \"example-institute\", \"title\": \"Example report: people helped per year\", \"lang\": \"en\", \"date\": \"2025-11-01\", \"url\": \"https://www.example.org/yearly-report\", \"licence\": \"CC BY 4.0\"},\n"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475, \"source\": \"read-later\"}"),
        ],
        &[("\"basis\": \"published\",\n              \"source\": \"yearly-report\"", "\"basis\": \"published\",\n              \"source\": \"read-later\"")],
    ),
    mistake(
        "two figures with a full stop alone between them",
        &[EXACT, EXACT_NOTE, EXACT_NOTE_NL, (MESSAGE, "In 2021 it was {helped.2021}. {helped.2024} people got help in 2024."), (MESSAGE_NL, "In 2021 waren het er {helped.2021}. {helped.2024} mensen kregen hulp in 2024.")],
        &[(". {helped.2024} people got help in 2024", ". In 2024, {helped.2024} people got help"), (". {helped.2024} mensen kregen hulp in 2024", ". In 2024 kregen {helped.2024} mensen hulp")],
    ),
    mistake(
        "a figure, a full stop and a year",
        &[(MESSAGE, "In 2021 it was {helped.2021}. 2024 had {helped.2024}.")],
        &[(". 2024 had", ". The year 2024 had")],
    ),
    mistake(
        "a place that begins with a word, in a capital",
        &[("\"en\": \"Exampleland\"", "\"en\": \"Regions with people in need\"")],
        &[("Regions with", "regions with")],
    ),
    mistake(
        "a place that begins with a word of the brief, in a capital",
        &[("\"en\": \"Exampleland\"", "\"en\": \"Shelters in the north\""), ("only those who were registered are counted", "only those who were in shelters are counted")],
        &[("\"Shelters", "\"shelters")],
    ),
    mistake(
        "a capital and a comma within the place",
        &[("\"en\": \"Exampleland\"", "\"en\": \"Countries at war, worldwide\"")],
        &[("\"Countries at war, worldwide", "\"countries at war worldwide")],
    ),
    mistake(
        "a comma within the place",
        &[("\"en\": \"Exampleland\"", "\"en\": \"countries at war, worldwide\""), ("\"nl\": \"Voorbeeldland\"", "\"nl\": \"landen in oorlog, wereldwijd\"")],
        &[("war, worldwide", "war worldwide"), ("oorlog, wereldwijd", "oorlog wereldwijd")],
    ),
    mistake(
        "a title that begins with its publisher",
        &[("\"Example report: people helped per year\"", "\"Example Institute: people helped per year\"")],
        &[("\"Example Institute: people", "\"People")],
    ),
    mistake(
        "a name that is the same in each language, as a text",
        &[("{\"nl\": \"Voorbeeldinstituut\", \"en\": \"Example Institute\"}", "\"Example Institute\"")],
        &[("\"name\": \"Example Institute\"", "\"name\": {\"nl\": \"Example Institute\", \"en\": \"Example Institute\"}")],
    ),
];
