// Mistakes that nothing was told of, or whose mend led to the next, when somebody else made a brief from the guide.

/// A running year in a series of its own, as the advice has it.
const RUNNING: &str = r#"]
            },
            {
              "id": "helped-so-far",
              "name": {"nl": "Geholpen mensen", "en": "People helped"},
              "color": "count",
              "counter": "example-institute",
              "definition": {"nl": "Geteld tot die dag.", "en": "Counted to that day."},
              "window": "year-to",
              "vintage": "latest",
              "at_least": true,
              "basis": "published",
              "source": "yearly-report",
              "points": [{"year": 2025, "until": "2025-02-28", "value": 210, "break": {"nl": "tot 28 februari", "en": "until 28 February"}}]
            }
          ],
          "views": [
            {
              "id": "columns","#;

/// In the brief that `civic-brief new` writes.
const OF_A_SECOND_TRIAL: &[Mistake] = &[
    mistake(
        "A: a running year behind full years",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475},\n                {\"year\": 2025, \"until\": \"2025-02-28\", \"value\": 210}"),
            ("2021–2024", "2021–2025"),
        ],
        &[
            (",\n                {\"year\": 2025, \"until\": \"2025-02-28\", \"value\": 210}", ""),
            ("]\n            }\n          ],\n          \"views\": [\n            {\n              \"id\": \"columns\",", RUNNING),
            ("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"helped-so-far\"]"),
        ],
    ),
    mistake(
        "A: a last day in one point of a year that ends on a day",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\"", "{\"year\": 2021, \"until\": \"2021-12-31\", \"value\""),
            ("{\"year\": 2023, \"value\": 1320", "{\"year\": 2023, \"until\": \"2023-12-31\", \"value\": 1320"),
        ],
        &[("{\"year\": 2024, \"value\": 1475", "{\"year\": 2024, \"until\": \"2024-12-31\", \"value\": 1475")],
    ),
    mistake(
        "A: a day where the window asks for a year and its last day",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\": 1180},", ""),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-10-31\", \"value\": 1475}"),
            ("{helped.2021} in 2021", "{helped.2024} in 2024"),
            ("2021–2024", "2024"),
        ],
        &[("{\"date\": \"2024-10-31\",", "{\"year\": 2024, \"until\": \"2024-10-31\",")],
    ),
    mistake(
        "B: points of a next year, and the years of the view as they were",
        &[
            ("\"years\": [2024, 2023]", "\"years\": [2023]"),
            ("{shown}", "2023"),
            ("{advice.shown}", "{advice.2023}"),
            ("{shelter.shown}", "{shelter.2023}"),
        ],
        &[
            ("\"years\": [2023]", "\"years\": [2024, 2023]"),
            ("n 2023", "n {shown}"),
            ("{advice.2023}", "{advice.shown}"),
            ("{shelter.2023}", "{shelter.shown}"),
        ],
    ),
    mistake(
        "S1: a figure of a year after its source",
        &[("\"date\": \"2025-03-01\"", "\"date\": \"2023-03-01\"")],
        &[("\"date\": \"2023-03-01\"", "\"date\": \"2025-03-01\"")],
    ),
    mistake(
        "S2: a calculation of a day before its source",
        &[("\"date\": \"2025-04\"", "\"date\": \"2025-02\"")],
        &[("\"date\": \"2025-02\"", "\"date\": \"2025-03-01\"")],
    ),
    mistake(
        "S3: a message of the year that was on show before",
        &[
            ("In {shown} was {advice.shown}% advies en {shelter.shown}%", "In 2023 was {advice.2023}% advies en {shelter.2023}%"),
            ("In {shown}, {advice.shown}% was advice and {shelter.shown}%", "In 2023 {advice.2023}% was advice and {shelter.2023}%"),
        ],
        &[
            ("In 2023 was {advice.2023}% advies en {shelter.2023}%", "In {shown} was {advice.shown}% advies en {shelter.shown}%"),
            ("In 2023 {advice.2023}% was advice and {shelter.2023}%", "In {shown}, {advice.shown}% was advice and {shelter.shown}%"),
        ],
    ),
    mistake(
        "S6: a last day after the day of the brief",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\": 1180},", ""),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-10-31\", \"value\": 1475}"),
            ("{helped.2021} in 2021", "{helped.2024} in 2024"),
            ("2021–2024", "2024"),
            ("\"2025-03-01\"", "\"2024-03-01\""),
            ("\"2025-04\"", "\"2024-04\""),
            ("\"2026-01-31\"", "\"2024-04-30\""),
        ],
        &[("\"2024-10-31\"", "\"2024-02-29\"")],
    ),
    mistake(
        "S7: a last day that is a month",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("{\"year\": 2021, \"value\": 1180},", ""),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-10\", \"value\": 1475}"),
            ("{helped.2021} in 2021", "{helped.2024} in 2024"),
            ("2021–2024", "2024"),
        ],
        &[("\"2024-10\"", "\"2024-10-31\"")],
    ),
    mistake(
        "S7: a day of the brief that is a month",
        &[("\"2026-01-31\"", "\"2026-01\"")],
        &[("\"2026-01\"", "\"2026-01-31\"")],
    ),
    mistake(
        "S8: a day that is another in the other language",
        &[
            ("Over 2022 is", "Op 5 mei 2024 begon een telling. Over 2022 is"),
            ("For 2022 no", "On 15 May 2024 a count began. For 2022 no"),
        ],
        &[("On 15 May", "On 5 May")],
    ),
    mistake(
        "S10: a backspace within a text",
        &[("A brief to", "A brief\\b to")],
        &[("A brief\\b to", "A brief to")],
    ),
    mistake(
        "S10: a form feed within a text",
        &[("A brief to", "A brief\\f to")],
        &[("A brief\\f to", "A brief to")],
    ),
    mistake(
        "1: a source that stands later, and one like it before",
        &[
            ("\"from\": [\"yearly-report\"]", "\"from\": [\"yearly-report-2\"]"),
            ("\n    }\n  ],\n  \"sections\"", "\n    },\n    {\"id\": \"yearly-report-2\", \"publisher\": \"example-institute\", \"title\": \"Second report\", \"lang\": \"en\", \"date\": \"2025\", \"licence\": \"not-stated\"}\n  ],\n  \"sections\""),
        ],
        &[
            (",\n    {\"id\": \"yearly-report-2\", \"publisher\": \"example-institute\", \"title\": \"Second report\", \"lang\": \"en\", \"date\": \"2025\", \"licence\": \"not-stated\"}", ""),
            ("    {\n      \"id\": \"own-shares\"", "    {\"id\": \"yearly-report-2\", \"publisher\": \"example-institute\", \"title\": \"Second report\", \"lang\": \"en\", \"date\": \"2025\", \"licence\": \"not-stated\"},\n    {\n      \"id\": \"own-shares\""),
        ],
    ),
    mistake(
        "3: a curly quote at the end of a text, and more on its line",
        &[("{\"nl\": \"Hulp\",", "{\"nl\": \"Hulp”,")],
        &[("Hulp”", "Hulp\"")],
    ),
    mistake(
        "4: a figure in letters",
        &[("\"value\": 1475", "\"value\": treinta")],
        &[("treinta", "30")],
    ),
    mistake(
        "5: sí for true",
        &[("\"at_least\": true", "\"at_least\": sí")],
        &[("\"at_least\": sí", "\"at_least\": true")],
    ),
    mistake(
        "5: 'oui' for true",
        &[("\"at_least\": true", "\"at_least\": \"oui\"")],
        &[("\"at_least\": \"oui\"", "\"at_least\": true")],
    ),
    mistake(
        "7: the year on show in another language",
        &[("{advice.shown}% of", "{advice.mostrado}% of")],
        &[("{advice.mostrado}", "{advice.shown}")],
    ),
    mistake(
        "7: the year on show alone in another language",
        &[("of the help in {shown}", "of the help in {getoond}")],
        &[("{getoond}", "{shown}")],
    ),
    mistake(
        "16: two years in the place of one",
        &[("\"year\": 2024, \"value\": 1475", "\"year\": 2023/24, \"value\": 1475")],
        &[("2023/24", "2024")],
    ),
    mistake(
        "16: two years in quotes in the place of one",
        &[("\"year\": 2024, \"value\": 1475", "\"year\": \"2023-24\", \"value\": 1475")],
        &[("\"2023-24\"", "2024")],
    ),
    mistake(
        "17: a point in the place of a comma",
        &[("{\"year\": 2021, ", "{\"year\": 2021. ")],
        &[("2021. ", "2021, ")],
    ),
    mistake(
        "18: a brace too many in a list",
        &[("\"value\": 1180},", "\"value\": 1180}},")],
        &[("}},", "},")],
    ),
    mistake(
        "18: a brace too many in the brief",
        &[("\"A brief to start from\"\n  },", "\"A brief to start from\"\n  }},")],
        &[("  }},", "  },")],
    ),
    mistake(
        "18: a brace too many at the end",
        &[("\n  ]\n}\n", "\n  ]\n}}\n")],
        &[("\n}}\n", "\n}\n")],
    ),
    mistake(
        "21: a comma before decimals in a chart of people",
        &[("\"value\": 1475", "\"value\": 41,2")],
        &[("41,2", "41")],
    ),
    mistake(
        "22: own figures with the source of another",
        &[("\"at_least\": true,\n              \"basis\": \"published\"", "\"at_least\": true,\n              \"basis\": \"own\"")],
        &[
            ("\"basis\": \"own\",\n              \"source\": \"yearly-report\"", "\"basis\": \"own\",\n              \"source\": \"own-shares\""),
            ("\"color\": \"count\",\n              \"counter\": \"example-institute\"", "\"color\": \"count\",\n              \"counter\": \"our-desk\""),
        ],
    ),
];

/// In the chart with groups.
const OF_GROUPS_OF_A_SECOND_TRIAL: &[Mistake] = &[
    mistake(
        "S4: all parts of the groups in one color",
        &[("\"en\": \"Closed\"}, \"color\": \"closed\"", "\"en\": \"Closed\"}, \"color\": \"open\"")],
        &[
            ("\"en\": \"Closed\"}, \"color\": \"open\"", "\"en\": \"Closed\"}, \"color\": \"closed\""),
        ],
    ),
    mistake(
        "13: a kind that is none, in a chart with groups",
        &[("\"group-bars\"", "\"barras\"")],
        &[("\"barras\"", "\"group-bars\"")],
    ),
];

/// In the brief with its Dutch words brought along.
const OF_WORDS_OF_A_SECOND_TRIAL: &[Mistake] = &[
    mistake(
        "9: the form of a day in the words of its language",
        &[("\"{day} {month} {year}\"", "\"{día} de {mes} de {año}\"")],
        &[("{día} de {mes} de {año}", "{day} de {month} de {year}")],
    ),
    mistake(
        "10: a space by its number, a digit short",
        &[("\"percent\": \"", "\"percent\": \"\\u00a")],
        &[("\\u00a", "\\u00a0")],
    ),
    mistake(
        "15: a tag in capitals, and texts with small letters",
        &[("\"nl\": \"", "\"es\": \""), ("\"tag\": \"nl\"", "\"tag\": \"ES\"")],
        &[("\"ES\"", "\"es\"")],
    ),
    mistake(
        "19: one mark for thousands and decimals",
        &[("\"group\": \".\"", "\"group\": \",\"")],
        &[("\"decimal\": \",\"", "\"decimal\": \".\"")],
    ),
    mistake(
        "S9: at least, in the words of its language",
        &[("\"nl\": \"", "\"es\": \""), ("\"tag\": \"nl\"", "\"tag\": \"es\""), ("Het waren er {helped.2021}", "Eran como mínimo {helped.2021}")],
        &[("Eran como mínimo {helped.2021}", "Eran {helped.2021}")],
    ),
    mistake(
        "S11: a share without its sign in a language of one's own",
        &[("\"nl\": \"", "\"es\": \""), ("\"tag\": \"nl\"", "\"tag\": \"es\""), ("{advice.shown}% advies", "{advice.shown} advies"), ("{shelter.shown}% onderdak", "{shelter.shown} onderdak")],
        &[("{advice.shown} advies", "{advice.shown}% advies"), ("{shelter.shown} onderdak", "{shelter.shown}% onderdak")],
    ),
];
