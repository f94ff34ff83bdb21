// Mistakes that nothing was told of: what stayed behind when a year had passed, words of another unit, what was left
// out of the newest point, and what nothing uses.

/// The newest full year, with the day of its source.
const FULL_YEAR: &str = "{\"year\": 2024, \"value\": 1475},\n                {\"year\": 2025, \"value\": 1510}";
const NEWEST: &str = "{\"year\": 2024, \"value\": 1475}";
const DATES: [Change; 2] = [("\"2025-03-01\"", "\"2026-01-20\""), ("\"2025-04\"", "\"2026-01-25\"")];

/// A year that has not ended, in a series of its own.
const RUNNING_ON: &str = r#"]
            },
            {
              "id": "helped-so-far",
              "name": {"nl": "Geholpen tot nu toe", "en": "Helped so far"},
              "color": "count",
              "counter": "example-institute",
              "definition": {"nl": "Geteld tot die dag.", "en": "Counted to that day."},
              "window": "year-to",
              "vintage": "latest",
              "at_least": true,
              "basis": "published",
              "source": "yearly-report",
              "points": [{"year": 2026, "until": "2026-01-15", "value": 210, "break": {"nl": "tot 15 januari", "en": "until 15 January"}}]
            }
          ],
          "views": [
            {
              "id": "columns","#;
const AFTER_POINTS: &str = "]\n            }\n          ],\n          \"views\": [\n            {\n              \"id\": \"columns\",";

/// In the brief that `civic-brief new` writes.
const OF_A_THIRD_TRIAL: &[Mistake] = &[
    mistake(
        "1: a title of the year before, and a running year beside the newest full one",
        &[
            (NEWEST, FULL_YEAR),
            (AFTER_POINTS, RUNNING_ON),
            ("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"helped-so-far\"]"),
            ("2021–2024", "2021–2026"),
            DATES[0],
            DATES[1],
        ],
        &[
            ("In 2024 kregen {helped.2024} mensen hulp", "In 2025 kregen {helped.2025} mensen hulp"),
            ("In 2024 {helped.2024} people", "In 2025 {helped.2025} people"),
        ],
    ),
    mistake(
        "1: a title that names the year before, without a figure",
        &[
            (NEWEST, FULL_YEAR),
            ("2021–2024", "2021–2025"),
            ("In 2024 kregen {helped.2024} mensen hulp", "In 2024 kregen minder mensen hulp"),
            ("In 2024 {helped.2024} people", "In 2024 fewer people"),
            DATES[0],
            DATES[1],
        ],
        &[
            ("In 2024 kregen minder mensen hulp", "In 2025 kregen {helped.2025} mensen hulp"),
            ("In 2024 fewer people", "In 2025 {helped.2025} people"),
        ],
    ),
    mistake(
        "1: a title of the year before, where each was counted to the same day",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\"", "{\"year\": 2021, \"until\": \"2021-10-31\", \"value\""),
            ("{\"year\": 2023, \"value\": 1320", "{\"year\": 2023, \"until\": \"2023-10-31\", \"value\": 1320"),
            (NEWEST, "{\"year\": 2024, \"until\": \"2024-10-31\", \"value\": 1475},\n                {\"year\": 2025, \"until\": \"2025-10-31\", \"value\": 1510}"),
            ("2021–2024", "2021–2025"),
            DATES[0],
            DATES[1],
        ],
        &[
            ("In 2024 kregen {helped.2024} mensen hulp", "In 2025 kregen {helped.2025} mensen hulp"),
            ("In 2024 {helped.2024} people", "In 2025 {helped.2025} people"),
        ],
    ),
    mistake(
        "2: a figure that came, and is said not to be",
        &[
            ("\"Elk cijfer is een minimum: alleen", "\"Het jaar 2024 staat hier nog niet bij. Elk cijfer is een minimum: alleen"),
            ("\"Each figure is a minimum: only", "\"The year 2024 is not shown yet. Each figure is a minimum: only"),
        ],
        &[("Het jaar 2024 staat hier nog niet bij. ", ""), ("The year 2024 is not shown yet. ", "")],
    ),
    mistake(
        "2: a year without a figure that is another",
        &[("Over 2022 is geen", "Over 2023 is geen"), ("For 2022 no", "For 2023 no")],
        &[("Over 2023 is geen", "Over 2022 is geen"), ("For 2023 no", "For 2022 no")],
    ),
    mistake(
        "3: a year that counts from today",
        &[("In 2024 kregen {helped.2024}", "Vorig jaar kregen {helped.2024}"), ("In 2024 {helped.2024} people got help", "Last year {helped.2024} people got help")],
        &[("Vorig jaar", "In 2025"), ("Last year", "In 2025"), ("{helped.2024} mensen hulp", "minder mensen hulp dan daarvoor"), ("{helped.2024} people got help", "fewer people than before got help")],
    ),
    mistake(
        "3: years ago",
        &[
            ("Over 2022 is", "Twee jaar geleden begon een telling. Over 2022 is"),
            ("For 2022 no", "A count began two years ago. For 2022 no"),
        ],
        &[("Twee jaar geleden begon", "In 2024 begon"), ("began two years ago", "began in 2024")],
    ),
    mistake(
        "3: lately",
        &[
            ("\"Dit is een voorbeeld: de", "\"Onlangs kwamen nieuwe cijfers. Dit is een voorbeeld: de"),
            ("\"This is an example: the", "\"New figures recently came out. This is an example: the"),
        ],
        &[("Onlangs kwamen nieuwe cijfers.", "In januari 2026 kwamen nieuwe cijfers."), ("figures recently came out", "figures came out in January 2026")],
    ),
    mistake(
        "3: this year, of which nothing else is said",
        &[
            ("\"Dit is een voorbeeld: de", "\"Dit jaar kwamen nieuwe cijfers. Het is een voorbeeld: de"),
            ("\"This is an example: the", "\"New figures came this year. It is an example: the"),
        ],
        &[("Dit jaar kwamen", "In 2026 kwamen"), ("came this year", "came in 2026")],
    ),
    mistake(
        "4: a newest point without the names that all others have",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"names\": {\"nl\": \"Noord\", \"en\": \"North\"}}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"value\": 1320, \"names\": {\"nl\": \"Zuid\", \"en\": \"South\"}}"),
        ],
        &[("\"value\": 1475}", "\"value\": 1475, \"names\": {\"nl\": \"Oost\", \"en\": \"East\"}}")],
    ),
    mistake(
        "4: a newest point without the note that all others have",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"note\": {\"nl\": \"zonder het noorden\", \"en\": \"without the north\"}}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"value\": 1320, \"note\": {\"nl\": \"zonder het noorden\", \"en\": \"without the north\"}}"),
        ],
        &[("\"value\": 1475}", "\"value\": 1475, \"note\": {\"nl\": \"zonder het noorden\", \"en\": \"without the north\"}}")],
    ),
    mistake(
        "4: a newest share with a decimal that no other has",
        &[
            ("{\"year\": 2023, \"value\": 52.5},\n                {\"year\": 2024, \"value\": 48.2}", "{\"year\": 2022, \"value\": 51, \"decimals\": 0},\n                {\"year\": 2023, \"value\": 52, \"decimals\": 0},\n                {\"year\": 2024, \"value\": 48}"),
            ("{\"year\": 2024, \"value\": 32.6}", "{\"year\": 2024, \"value\": 32.8}"),
            ("30.1}", "30.6}"),
            ("2023 en 2024", "2022–2024"),
            ("2023 and 2024", "2022–2024"),
        ],
        &[("\"value\": 48}", "\"value\": 48, \"decimals\": 0}")],
    ),
    mistake(
        "5: people in a chart of countries",
        &[("\"unit\": \"people\"", "\"unit\": \"countries\"")],
        &[("{helped.2024} mensen", "{helped.2024} landen"), ("{helped.2024} people", "{helped.2024} countries")],
    ),
    mistake(
        "5: a unit in words that is another",
        &[("\"aantal per jaar\"", "\"aantal landen\""), ("\"number per year\"", "\"number of countries\"")],
        &[("\"aantal landen\"", "\"aantal mensen\""), ("\"number of countries\"", "\"number of people\"")],
    ),
    mistake(
        "5: a count that is per cent in words",
        &[("\"aantal per jaar\"", "\"in procenten\""), ("\"number per year\"", "\"in per cent\"")],
        &[("\"in procenten\"", "\"aantal mensen\""), ("\"in per cent\"", "\"number of people\"")],
    ),
    mistake(
        "6: a year without a figure that no text tells of",
        &[(" Over 2022 is geen cijfer gepubliceerd.", ""), (" For 2022 no figure was published.", "")],
        &[
            ("alleen wie geregistreerd is, is geteld.", "alleen wie geregistreerd is, is geteld. Over 2022 is geen cijfer gepubliceerd."),
            ("only those who were registered are counted.", "only those who were registered are counted. For 2022 no figure was published."),
        ],
    ),
    mistake(
        "7: a figure behind a year",
        &[("Elk cijfer is een minimum: alleen", "Let op: alleen"), ("Each figure is a minimum: only", "Note: only"), ("\"at_least\": true", "\"at_least\": false"), ("1475", "324")],
        &[("In 2024 {helped.2024}", "In 2024, {helped.2024}")],
    ),
    mistake(
        "7: a figure behind the year on show",
        &[("48.2}", "48, \"decimals\": 0}"), ("32.6}", "32.8}"), ("In {shown}, {advice.shown}%", "In {shown} {advice.shown}%")],
        &[("In {shown} {advice.shown}%", "In {shown}, {advice.shown}%")],
    ),
    mistake(
        "8: a place with a capital",
        &[("\"nl\": \"Voorbeeldland\", \"en\": \"Exampleland\"", "\"nl\": \"Wereld\", \"en\": \"World\"")],
        &[("Wereld", "wereld"), ("World", "world")],
    ),
    mistake(
        "8: a country with the capital of its article",
        &[("\"en\": \"Exampleland\"", "\"en\": \"The Netherlands\"")],
        &[("The Netherlands", "the Netherlands")],
    ),
    mistake(
        "8: a unit with a capital",
        &[("\"aantal per jaar\"", "\"Aantal per jaar\""), ("\"number per year\"", "\"Number per year\"")],
        &[("Aantal per", "aantal per"), ("Number per", "number per")],
    ),
    mistake(
        "10: a source that nothing uses",
        &[("  \"sources\": [", "  \"sources\": [\n    {\"id\": \"older\", \"publisher\": \"example-institute\", \"title\": \"Older report\", \"lang\": \"en\", \"date\": \"2024\", \"licence\": \"not-stated\"},")],
        &[("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"source\": \"older\"}")],
    ),
    mistake(
        "10: a color that nothing uses",
        &[("  \"sections\": [", "  \"colors\": [{\"id\": \"ours\", \"light\": \"#2a7f9e\", \"dark\": \"#2a8fb0\", \"pattern\": \"diagonal\"}],\n  \"sections\": [")],
        &[("\"color\": \"count\"", "\"color\": \"ours\"")],
    ),
    mistake(
        "10: a unit that nothing uses",
        &[("  \"sections\": [", "  \"units\": [{\"id\": \"families\", \"name\": {\"nl\": \"gezinnen\", \"en\": \"families\"}, \"one\": {\"nl\": \"gezin\", \"en\": \"family\"}}],\n  \"sections\": [")],
        &[("\"unit\": \"people\"", "\"unit\": \"families\"")],
    ),
    mistake(
        "10: a scale that nothing uses",
        &[("  \"sections\": [", "  \"scales\": [{\"id\": \"ratings\", \"name\": {\"nl\": \"Oordelen\", \"en\": \"Ratings\"}, \"terms\": [{\"color\": \"open\", \"name\": {\"nl\": \"open\", \"en\": \"open\"}, \"meaning\": {\"nl\": \"Vrij.\", \"en\": \"Free.\"}}]}],\n  \"sections\": [")],
        &[("\"unit\": \"percent\"", "\"scale\": \"ratings\",\n          \"unit\": \"percent\"")],
    ),
    mistake(
        "11: steps over years",
        &[("\"kind\": \"column\"", "\"kind\": \"steps\""), ("\"series\": [\"helped\"]", "\"series\": \"helped\"")],
        &[("\"kind\": \"steps\"", "\"kind\": \"column\""), ("\"series\": \"helped\"", "\"series\": [\"helped\"]")],
    ),
    mistake(
        "12: the year on show in another language, where no year is chosen",
        &[("In 2024 {helped.2024} people", "In 2024 {helped.getoond} people"), ("In 2024 kregen {helped.2024} mensen", "In 2024 kregen {helped.getoond} mensen")],
        &[("{helped.getoond}", "{helped.2024}")],
    ),
    mistake(
        "13: dollars in a chart of euros",
        &[
            ("\"unit\": \"people\"", "\"unit\": \"euro\""),
            ("{helped.2024} mensen hulp", "{helped.2024} dollar hulp"),
            ("In 2024 {helped.2024} people got help", "In 2024 {helped.2024} US dollars of help"),
        ],
        &[("{helped.2024} dollar", "{helped.2024} euro"), ("{helped.2024} US dollars", "{helped.2024} euros")],
    ),
    mistake(
        "13: a sign of dollars before euros",
        &[
            ("\"unit\": \"people\"", "\"unit\": \"euro\""),
            ("{helped.2024} mensen hulp", "{helped.2024} euro hulp"),
            ("In 2024 {helped.2024} people got help", "In 2024 ${helped.2024} of help"),
        ],
        &[("${helped.2024} of help", "€{helped.2024} of help")],
    ),
    mistake(
        "13: euros in words of a unit of dollars",
        &[
            ("\"unit\": \"people\"", "\"unit\": \"dollars\""),
            ("  \"sections\": [", "  \"units\": [{\"id\": \"dollars\", \"name\": {\"nl\": \"Amerikaanse dollar\", \"en\": \"US dollars\"}, \"one\": {\"nl\": \"Amerikaanse dollar\", \"en\": \"US dollar\"}}],\n  \"sections\": ["),
            ("{helped.2024} mensen hulp", "{helped.2024} dollar hulp"),
            ("{helped.2024} people got help", "{helped.2024} dollars of help"),
            ("\"aantal per jaar\"", "\"in euro’s\""),
            ("\"number per year\"", "\"in euros\""),
        ],
        &[("\"in euro’s\"", "\"in dollars\""), ("\"in euros\"", "\"in US dollars\"")],
    ),
];
