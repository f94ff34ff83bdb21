// Mistakes of somebody who made a brief from the guide: of some nothing was told, of others what was told led on to the
// next fault.

/// The points of the first series, as the new brief has them.
const ALL_POINTS: &str = "\"points\": [\n                {\"year\": 2021, \"value\": 1180},\n                {\"year\": 2023, \"value\": 1320},\n                {\"year\": 2024, \"value\": 1475}\n              ]";
/// The series "money" of the second chart, from the comma before it.
const MONEY: &str = ",\n            {\n              \"id\": \"money\",\n              \"name\": {\"nl\": \"geld\", \"en\": \"money\"},\n              \"color\": \"closed\",\n              \"points\": [\n                {\"year\": 2023, \"value\": 17.4},\n                {\"year\": 2024, \"value\": 19.2}\n              ]\n            }";

/// The first chart once more under a new id, and the beginning of the one that follows.
const COPY: &str = "        {\n          \"id\": \"people-helped-again\",\n          \"name\": {\"nl\": \"Geholpen mensen\", \"en\": \"People helped\"},\n          \"title\": {\n            \"nl\": \"In 2024 kregen {helped.2024} mensen hulp (voorbeeld)\",\n            \"en\": \"In 2024 {helped.2024} people got help (example)\"\n          },\n          \"measure\": {\"nl\": \"Mensen die hulp kregen\", \"en\": \"People who got help\"},\n          \"place\": {\"nl\": \"Voorbeeldland\", \"en\": \"Exampleland\"},\n          \"unit_text\": {\"nl\": \"aantal per jaar\", \"en\": \"number per year\"},\n          \"period\": {\"nl\": \"2021–2024\", \"en\": \"2021–2024\"},\n          \"message\": {\n            \"nl\": \"Het waren er {helped.2021} in 2021 en {helped.2024} in 2024. Over 2022 is geen cijfer gepubliceerd.\",\n            \"en\": \"There were {helped.2021} in 2021 and {helped.2024} in 2024. For 2022 no figure was published.\"\n          },\n          \"caveat\": {\n            \"nl\": \"Voorbeeldcijfers: verzonnen, alleen om te laten zien hoe een brief werkt.\",\n            \"en\": \"Example figures: made up, only to show how a brief works.\"\n          },\n          \"note\": {\n            \"nl\": \"Elk cijfer is een minimum: alleen wie geregistreerd is, is geteld.\",\n            \"en\": \"Each figure is a minimum: only those who were registered are counted.\"\n          },\n          \"unit\": \"people\",\n          \"series\": [\n            {\n              \"id\": \"helped\",\n              \"name\": {\"nl\": \"Geholpen mensen\", \"en\": \"People helped\"},\n              \"color\": \"count\",\n              \"counter\": \"example-institute\",\n              \"definition\": {\n                \"nl\": \"Geteld door het Voorbeeldinstituut: mensen die in dat jaar hulp kregen.\",\n                \"en\": \"Counted by the Example Institute: people who got help in that year.\"\n              },\n              \"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\",\n              \"source\": \"yearly-report\",\n              \"points\": [\n                {\"year\": 2021, \"value\": 1180},\n                {\"year\": 2023, \"value\": 1320},\n                {\"year\": 2024, \"value\": 1475}\n              ]\n            }\n          ],\n          \"views\": [\n            {\n              \"id\": \"columns\",\n              \"kind\": \"column\",\n              \"name\": {\"nl\": \"Kolommen\", \"en\": \"Columns\"},\n              \"series\": [\"helped\"]\n            }\n          ]\n        },\n        {\n          \"id\": \"kinds-of-help\"";
/// What stands before the publishers.
const BEGINNING: &str = "{\n  \"$schema\": \"brief.schema.json\",\n  \"id\": \"my-brief\",\n  \"version\": \"2026-01-31\",\n  \"languages\": [\"nl\", \"en\"],\n  \"kicker\": {\n    \"nl\": \"Voorbeeld · vervang elke tekst en elk cijfer\",\n    \"en\": \"Example · replace every text and every figure\"\n  },\n  \"title\": {\n    \"nl\": \"Een brief om mee te beginnen\",\n    \"en\": \"A brief to start from\"\n  },\n";
/// The same, with the line that follows.
const PUT_BACK: &str = "{\n  \"$schema\": \"brief.schema.json\",\n  \"id\": \"my-brief\",\n  \"version\": \"2026-01-31\",\n  \"languages\": [\"nl\", \"en\"],\n  \"kicker\": {\n    \"nl\": \"Voorbeeld · vervang elke tekst en elk cijfer\",\n    \"en\": \"Example · replace every text and every figure\"\n  },\n  \"title\": {\n    \"nl\": \"Een brief om mee te beginnen\",\n    \"en\": \"A brief to start from\"\n  },\n  \"publishers\": [";

/// In the brief that `civic-brief new` writes.
const OF_A_TRIAL: &[Mistake] = &[
    mistake(
        "a new year, and the title left as it was",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475},\n                {\"year\": 2025, \"value\": 1510}"),
            ("2021–2024", "2021–2025"),
            ("\"2025-03-01\"", "\"2026-01-20\""),
            ("\"2025-04\"", "\"2026-01-25\""),
        ],
        &[
            ("In 2024 kregen {helped.2024}", "In 2025 kregen {helped.2025}"),
            ("In 2024 {helped.2024} people", "In 2025 {helped.2025} people"),
        ],
    ),
    mistake(
        "a new year, and a title that is rightly of the one before",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475},\n                {\"year\": 2025, \"value\": 1510}"),
            ("2021–2024", "2021–2025"),
            ("\"2025-03-01\"", "\"2026-01-20\""),
            ("\"2025-04\"", "\"2026-01-25\""),
        ],
        &[
            ("Over 2022 is geen", "Voor 2025 is het {helped.2025}. Over 2022 is geen"),
            ("For 2022 no figure", "For 2025 it is {helped.2025}. For 2022 no figure"),
        ],
    ),
    mistake(
        "a period the wrong way round",
        &[("2021–2024", "2024–2021")],
        &[("2024–2021", "2021–2024")],
    ),
    mistake(
        "a version with two digits swapped",
        &[("2026-01-31", "2206-01-31")],
        &[("2206-01-31", "2026-01-31")],
    ),
    mistake(
        "-1 for a figure that is not known",
        &[("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"value\": -1}")],
        &[("{\"year\": 2023, \"value\": -1},\n", "")],
    ),
    mistake(
        "the wrong counter of one series",
        &[("\"counter\": \"example-institute\"", "\"counter\": \"our-desk\"")],
        &[("\"counter\": \"our-desk\",\n              \"definition\": {\n                \"nl\": \"Geteld", "\"counter\": \"example-institute\",\n              \"definition\": {\n                \"nl\": \"Geteld")],
    ),
    mistake(
        "a slot of the year after the last",
        &[("In 2024 kregen {helped.2024}", "In 2025 kregen {helped.2025}"), ("In 2024 {helped.2024} people", "In 2025 {helped.2025} people")],
        &[("In 2025 kregen {helped.2025}", "In 2024 kregen {helped.2024}"), ("In 2025 {helped.2025} people", "In 2024 {helped.2024} people")],
    ),
    mistake(
        "a slot of the year after the last, and the point added",
        &[("en {helped.2024} in 2024", "en {helped.2025} in 2025"), ("and {helped.2024} in 2024", "and {helped.2025} in 2025"), ("{helped.2024}", "{helped.2024}")],
        &[("en {helped.2025} in 2025", "en {helped.2024} in 2024"), ("and {helped.2025} in 2025", "and {helped.2024} in 2024")],
    ),
    mistake(
        "n.v.t. as the only figure of a series",
        &[(MONEY, MONEY), ("\"value\": 19.2}\n              ]\n            }", "\"value\": 19.2}\n              ]\n            },\n            {\"id\": \"rest\", \"name\": {\"nl\": \"rest\", \"en\": \"rest\"}, \"color\": \"single\", \"points\": [{\"year\": 2024, \"value\": \"n.v.t.\"}]}")],
        &[(",\n            {\"id\": \"rest\", \"name\": {\"nl\": \"rest\", \"en\": \"rest\"}, \"color\": \"single\", \"points\": [{\"year\": 2024, \"value\": \"n.v.t.\"}]}", "")],
    ),
    mistake(
        "a minimum in a view",
        &[("              \"at_least\": true,\n", ""), ("\"kind\": \"column\",", "\"kind\": \"column\",\n              \"at_least\": true,")],
        &[("\"kind\": \"column\",\n              \"at_least\": true,", "\"kind\": \"column\","), ("\"vintage\": \"latest\",\n              \"basis\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\"")],
    ),
    mistake(
        "decimals in common",
        &[("\"basis\": \"own\",", "\"basis\": \"own\",\n            \"decimals\": 1,")],
        &[("            \"decimals\": 1,\n", ""), ("\"value\": 48.2", "\"value\": 48.2, \"decimals\": 1")],
    ),
    mistake(
        "a caveat in a section",
        &[("      \"charts\": [", "      \"caveat\": {\"nl\": \"Let op.\", \"en\": \"Mind this.\"},\n      \"charts\": [")],
        &[("      \"caveat\": {\"nl\": \"Let op.\", \"en\": \"Mind this.\"},\n", ""), ("Voorbeeldcijfers: verzonnen, alleen om te laten zien hoe een brief werkt.", "Let op."), ("Example figures: made up, only to show how a brief works.", "Mind this.")],
    ),
    mistake(
        "own colors in a chart",
        &[(r#""color": "count""#, r#""color": "ours""#), ("          \"unit\": \"people\",", "          \"unit\": \"people\",\n          \"colors\": [{\"id\": \"ours\", \"light\": \"#1f6f8b\", \"dark\": \"#7fc4dc\", \"pattern\": \"plain\"}],")],
        &[("          \"colors\": [{\"id\": \"ours\", \"light\": \"#1f6f8b\", \"dark\": \"#7fc4dc\", \"pattern\": \"plain\"}],\n", ""), ("  \"sections\": [", "  \"colors\": [{\"id\": \"ours\", \"light\": \"#1f6f8b\", \"dark\": \"#7fc4dc\", \"pattern\": \"plain\"}],\n  \"sections\": [")],
    ),
    mistake(
        "an unknown day of a source",
        &[("\"date\": \"2025-03-01\"", "\"date\": \"onbekend\"")],
        &[("\"date\": \"onbekend\"", "\"date\": \"not-stated\"")],
    ),
    mistake(
        "no day of a source",
        &[("\"date\": \"2025-03-01\"", "\"date\": \"n.d.\"")],
        &[("\"date\": \"n.d.\"", "\"date\": \"not-stated\"")],
    ),
    mistake(
        "a source that is made from itself",
        &[("\"from\": [\"yearly-report\"]", "\"from\": [\"own-shares\"]")],
        &[("\"from\": [\"own-shares\"]", "\"from\": [\"yearly-report\"]")],
    ),
    mistake(
        "a series taken out, and left in a view",
        &[("\"series\": [\"helped\"]", "\"series\": [\"helped\", \"refused\"]")],
        &[(", \"refused\"]", "]")],
    ),
    mistake(
        "a copied series with its id",
        &[(MONEY, MONEY), ("\"value\": 19.2}\n              ]\n            }", "\"value\": 19.2}\n              ]\n            },\n            {\"id\": \"money\", \"name\": {\"nl\": \"rest\", \"en\": \"rest\"}, \"color\": \"single\", \"points\": [{\"year\": 2024, \"value\": 1.2}]}")],
        &[(",\n            {\"id\": \"money\", \"name\": {\"nl\": \"rest\", \"en\": \"rest\"}, \"color\": \"single\", \"points\": [{\"year\": 2024, \"value\": 1.2}]}", "")],
    ),
    mistake(
        "a year to choose of which there is no figure",
        &[("\"years\": [2024, 2023]", "\"years\": [2025]")],
        &[("\"years\": [2025]", "\"years\": [2024]")],
    ),
    mistake(
        "steps for yearly figures, in a list",
        &[("\"kind\": \"column\"", "\"kind\": \"steps\"")],
        &[("\"kind\": \"steps\"", "\"kind\": \"line\"")],
    ),
    mistake(
        "a color by its name",
        &[(r#""color": "count""#, r#""color": "ours""#), ("  \"sections\": [", "  \"colors\": [{\"id\": \"ours\", \"light\": \"teal\", \"dark\": \"#7fc4dc\", \"pattern\": \"plain\"}],\n  \"sections\": [")],
        &[("\"teal\"", "\"#008080\"")],
    ),
    mistake(
        "a color of three digits",
        &[(r#""color": "count""#, r#""color": "ours""#), ("  \"sections\": [", "  \"colors\": [{\"id\": \"ours\", \"light\": \"#068\", \"dark\": \"#7fc4dc\", \"pattern\": \"plain\"}],\n  \"sections\": [")],
        &[("\"#068\"", "\"#006688\"")],
    ),
    mistake(
        "a color without its dark",
        &[(r#""color": "count""#, r#""color": "ours""#), ("  \"sections\": [", "  \"colors\": [{\"id\": \"ours\", \"light\": \"#1f6f8b\", \"pattern\": \"plain\"}],\n  \"sections\": [")],
        &[("\"pattern\": \"plain\"}", "\"pattern\": \"plain\", \"dark\": \"#7fc4dc\"}")],
    ),
    mistake(
        "a chart without views",
        &[(",\n          \"views\": [\n            {\n              \"id\": \"columns\",\n              \"kind\": \"column\",\n              \"name\": {\"nl\": \"Kolommen\", \"en\": \"Columns\"},\n              \"series\": [\"helped\"]\n            }\n          ]", "")],
        &[("          \"unit\": \"people\",", "          \"unit\": \"people\",\n          \"views\": [{\"id\": \"columns\", \"kind\": \"column\", \"name\": {\"nl\": \"Kolommen\", \"en\": \"Columns\"}, \"series\": [\"helped\"]}],")],
    ),
    mistake(
        "a year twice where another is missing",
        &[(ALL_POINTS, "\"points\": [\n                {\"year\": 2021, \"value\": 1180},\n                {\"year\": 2022, \"value\": 1200},\n                {\"year\": 2022, \"value\": 1320},\n                {\"year\": 2024, \"value\": 1475}\n              ]"), (" Over 2022 is geen cijfer gepubliceerd.", ""), (" For 2022 no figure was published.", "")],
        &[("{\"year\": 2022, \"value\": 1320}", "{\"year\": 2023, \"value\": 1320}")],
    ),
    mistake(
        "an English text left empty",
        &[("\"en\": \"Help\"", "\"en\": \"\"")],
        &[("\"en\": \"\"", "\"en\": \"Help\"")],
    ),
    mistake(
        "a source taken out, and another of nearly its name",
        &[("\"from\": [\"yearly-report\"]", "\"from\": [\"yearly-report\", \"yearly-report-2\"]")],
        &[(", \"yearly-report-2\"]", "]")],
    ),
    mistake(
        "a point without its last brace",
        &[("{\"year\": 2023, \"value\": 1320},", "{\"year\": 2023, \"value\": 1320,")],
        &[("\"value\": 1320,", "\"value\": 1320},")],
    ),
    mistake(
        "the end of the file is cut off within a text",
        &[(
            "\"parts\": [\"advice\", \"shelter\", \"money\"]\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}\n",
            "\"parts\": [\"advice\", \"shel",
        )],
        &[(
            "\"parts\": [\"advice\", \"shel",
            "\"parts\": [\"advice\", \"shelter\", \"money\"]\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}\n",
        )],
    ),
    mistake(
        "the end of the file is cut off",
        &[(
            "\"parts\": [\"advice\", \"shelter\", \"money\"]\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}\n",
            "\"parts\": [\"advice\",",
        )],
        &[(
            "\"parts\": [\"advice\",",
            "\"parts\": [\"advice\", \"shelter\", \"money\"]\n            }\n          ]\n        }\n      ]\n    }\n  ]\n}\n",
        )],
    ),
    mistake(
        "a chart that was copied with all its words",
        &[("\"id\": \"kinds-of-help\"", "\"id\": \"kinds-of-help\""), ("        {\n          \"id\": \"kinds-of-help\"", COPY)],
        &[(COPY, "        {\n          \"id\": \"kinds-of-help\"")],
    ),
    mistake(
        "two points in one, without what parts them",
        &[("{\"year\": 2023, \"value\": 1320},\n                {\"year\"", "{\"year\": 2023, \"value\": 1320,\n                \"year\"")],
        &[("1320,\n                \"year\"", "1320}, {\n                \"year\"")],
    ),
    mistake(
        "a piece without the beginning",
        &[(BEGINNING, "")],
        &[("  \"publishers\": [", PUT_BACK)],
    ),
];
