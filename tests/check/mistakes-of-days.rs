// Days where the views show years, and counts that were made on a day: told once for a chart, with what takes their place.

/// In the brief that `civic-brief new` writes.
const OF_DAYS: &[Mistake] = &[
    mistake(
        "days in columns, for a count of 1 December",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"date\": \"2021-12-01\", \"value\": 1180}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"date\": \"2023-12-01\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-12-01\", \"value\": 1475}"),
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
        ],
        &[
            ("\"date\": \"2021-12-01\"", "\"year\": 2021, \"until\": \"2021-12-01\""),
            ("\"date\": \"2023-12-01\"", "\"year\": 2023, \"until\": \"2023-12-01\""),
            ("\"date\": \"2024-12-01\"", "\"year\": 2024, \"until\": \"2024-12-01\""),
        ],
    ),
    mistake(
        "last days of years in columns, with slots of those days",
        &[
            ("{\"year\": 2021, \"value\": 1180}", "{\"date\": \"2021-12-31\", \"value\": 1180}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"date\": \"2023-12-31\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-12-31\", \"value\": 1475}"),
            ("{helped.2024}", "{helped.2024-12-31}"),
            ("{helped.2021}", "{helped.2021-12-31}"),
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
        ],
        &[
            ("\"date\": \"2021-12-31\"", "\"year\": 2021"),
            ("\"date\": \"2023-12-31\"", "\"year\": 2023"),
            ("\"date\": \"2024-12-31\"", "\"year\": 2024"),
            ("{helped.2024-12-31}", "{helped.2024}"),
            ("{helped.2021-12-31}", "{helped.2021}"),
        ],
    ),
    mistake(
        "days of counts of whole years",
        &[
            ("{\"year\": 2023, \"value\": 1320}", "{\"date\": \"2023-12-01\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-12-01\", \"value\": 1475}"),
        ],
        &[
            ("\"date\": \"2023-12-01\"", "\"year\": 2023"),
            ("\"date\": \"2024-12-01\"", "\"year\": 2024"),
        ],
    ),
    mistake(
        "days in a bar of one year",
        &[
            ("{\"year\": 2023, \"value\": 52.5}", "{\"date\": \"2023-12-01\", \"value\": 52.5}"),
            ("{\"year\": 2024, \"value\": 48.2}", "{\"date\": \"2024-12-01\", \"value\": 48.2}"),
            ("{\"year\": 2023, \"value\": 30.1}", "{\"date\": \"2023-12-01\", \"value\": 30.1}"),
            ("{\"year\": 2024, \"value\": 32.6}", "{\"date\": \"2024-12-01\", \"value\": 32.6}"),
            ("\"window\": \"calendar-year\",\n            \"vintage\"", "\"window\": \"state\",\n            \"vintage\""),
        ],
        &[
            ("\"date\": \"2023-12-01\"", "\"year\": 2023, \"until\": \"2023-12-01\""),
            ("\"date\": \"2024-12-01\"", "\"year\": 2024, \"until\": \"2024-12-01\""),
        ],
    ),
    mistake(
        "the slot of a day where the point has a year",
        &[("{advice.shown}% was advice and", "{advice.2024-12-01}% was advice and"), ("{advice.shown}% advies en", "{advice.2024-12-01}% advies en"), ("In {shown}, {", "In 2024, {"), ("In {shown} was {", "In 2024 was {"), ("{shelter.shown}", "{shelter.2024}")],
        &[("{advice.2024-12-01}", "{advice.2024}")],
    ),
    mistake(
        "a count of April among counts of 31 December",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-04-30\", \"value\": 1475}"),
        ],
        &[("\"value\": 1475", "\"value\": 1475, \"break\": {\"nl\": \"op een andere dag geteld\", \"en\": \"counted on another day\"}")],
    ),
    mistake(
        "a count of the running year without its day",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"until\": \"2021-01-31\", \"value\": 1180}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"until\": \"2023-01-31\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-01-31\", \"value\": 1475},\n                {\"year\": 2026, \"value\": 1475, \"source\": \"newest\", \"break\": {\"nl\": \"anders geteld\", \"en\": \"counted otherwise\"}}"),
            ("\"2021–2024\"", "\"2021–2026\""),
            ("\"sources\": [", "\"sources\": [{\"id\": \"newest\", \"publisher\": \"example-institute\", \"title\": \"The newest figures\", \"lang\": \"en\", \"date\": \"2026-01-31\", \"url\": \"https://www.example.org/newest\", \"licence\": \"not-stated\"},"),
            ("In 2024 kregen {helped.2024}", "In 2026 kregen {helped.2026}"),
            ("In 2024 {helped.2024} people", "In 2026 {helped.2026} people"),
            ("Over 2022 is geen", "Over 2022 en 2025 is geen"),
            ("For 2022 no figure", "For 2022 and 2025 no figure"),
        ],
        &[("{\"year\": 2026, \"value\": 1475,", "{\"year\": 2026, \"until\": \"2026-01-31\", \"value\": 1475,")],
    ),
    mistake(
        "steps of a count with years and days",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
            ("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"until\": \"2021-12-01\", \"value\": 1180}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2023, \"until\": \"2023-12-01\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-12-01\", \"value\": 1475}"),
            ("\"kind\": \"column\"", "\"kind\": \"steps\""),
            ("\"series\": [\"helped\"]", "\"series\": \"helped\""),
        ],
        &[("\"kind\": \"steps\"", "\"kind\": \"line\""), ("\"series\": \"helped\"", "\"series\": [\"helped\"]")],
    ),
    mistake(
        "steps of days, one of which is written twice",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
            ("{\"year\": 2021, \"value\": 1180}", "{\"date\": \"2021-12-01\", \"value\": 1180}"),
            ("{\"year\": 2023, \"value\": 1320}", "{\"date\": \"2023-12-01\", \"value\": 1320}"),
            ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-12-01\", \"until\": \"2024-12-01\", \"value\": 1475}"),
            ("\"kind\": \"column\"", "\"kind\": \"steps\""),
            ("\"series\": [\"helped\"]", "\"series\": \"helped\""),
            ("{helped.2024}", "{helped.2024-12-01}"),
            ("{helped.2021}", "{helped.2021-12-01}"),
        ],
        &[("\"until\": \"2024-12-01\", ", "")],
    ),
];

/// In the same with a chart of groups before its charts.
const OF_DAYS_IN_GROUPS: &[Mistake] = &[
    mistake(
        "days in groups",
        &[
            ("\"window\": \"calendar-year\",\n    \"vintage\"", "\"window\": \"state\",\n    \"vintage\""),
            ("{\"year\": 2024, \"value\": 2}", "{\"date\": \"2024-12-01\", \"value\": 2}"),
            ("{\"year\": 2024, \"value\": 9}", "{\"date\": \"2024-12-01\", \"value\": 9}"),
            ("{\"year\": 2024, \"value\": 7}", "{\"date\": \"2024-12-01\", \"value\": 7}"),
            ("{\"year\": 2024, \"value\": 3}", "{\"date\": \"2024-12-01\", \"value\": 3}"),
        ],
        &[("\"date\": \"2024-12-01\"", "\"year\": 2024, \"until\": \"2024-12-01\"")],
    ),
    mistake(
        "days in groups, and no slot of the year on show",
        &[
            ("\"window\": \"calendar-year\",\n    \"vintage\"", "\"window\": \"state\",\n    \"vintage\""),
            ("{\"year\": 2024, \"value\": 9}", "{\"date\": \"2024-12-01\", \"value\": 9}"),
            ("{\"year\": 2024, \"value\": 3}", "{\"date\": \"2024-12-01\", \"value\": 3}"),
        ],
        &[("\"date\": \"2024-12-01\"", "\"year\": 2024, \"until\": \"2024-12-01\"")],
    ),
];
