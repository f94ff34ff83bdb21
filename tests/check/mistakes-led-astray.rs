// Mistakes that a message led astray of, once: it came, and named another mend. The numbers keep together what is alike.

/// In the brief that `civic-brief new` writes.
const OF_FORM: &[Mistake] = &[
    mistake(
        "1: languages without their brackets",
        &[("[\"nl\", \"en\"]", "\"nl\", \"en\"")],
        &[("\"nl\", \"en\",\n", "[\"nl\", \"en\"],\n")],
    ),
    mistake(
        "1: languages without the first bracket",
        &[("[\"nl\", \"en\"]", "\"nl\", \"en\"]")],
        &[("\"nl\", \"en\"]", "[\"nl\", \"en\"]")],
    ),
    mistake(
        "1: years without their brackets",
        &[("[2024, 2023]", "2024, 2023")],
        &[("2024, 2023", "[2024, 2023]")],
    ),
    mistake(
        "1: years without a comma",
        &[("[2024, 2023]", "[2024 2023]")],
        &[("[2024 2023]", "[2024, 2023]")],
    ),
    mistake(
        "1: points without their first bracket",
        &[("\"points\": [\n                {\"year\": 2021", "\"points\": \n                {\"year\": 2021")],
        &[("\"points\": \n                {\"year\": 2021", "\"points\": [\n                {\"year\": 2021")],
    ),
    mistake(
        "1: a lost brace at the end of the file",
        &[("\n  ]\n}\n", "\n  ]\n")],
        &[("      ]\n    }\n  ]\n", "      ]\n    }\n  ]\n}\n")],
    ),
    mistake(
        "1: the end of the file is lost",
        &[("\n        }\n      ]\n    }\n  ]\n}\n", "\n")],
        &[("\"money\"]\n            }\n          ]", "\"money\"]\n            }\n          ]}]}]}")],
    ),
    mistake(
        "1: a lost brace of a text at the beginning",
        &[("\"A brief to start from\"\n  },", "\"A brief to start from\"\n  ,")],
        &[("\"A brief to start from\"", "\"A brief to start from\"}")],
    ),
    mistake(
        "1: a lost brace before a text",
        &[("\"name\": {\"nl\": \"Hulp\"", "\"name\": \"nl\": \"Hulp\"")],
        &[("\"name\": \"nl\": \"Hulp\"", "\"name\": {\"nl\": \"Hulp\"")],
    ),
    mistake(
        "1: a date without its first quote",
        &[("\"2026-01-31\"", "2026-01-31\"")],
        &[("2026-01-31\"", "\"2026-01-31\"")],
    ),
    mistake(
        "1: a date without quotes",
        &[("\"2026-01-31\"", "2026-01-31")],
        &[("2026-01-31", "\"2026-01-31\"")],
    ),
    mistake(
        "1: a month without quotes",
        &[("\"2025-04\"", "2025-04")],
        &[("2025-04,", "\"2025-04\",")],
    ),
    mistake(
        "1: the years of a period without quotes",
        &[("\"en\": \"2021–2024\"", "\"en\": 2021–2024")],
        &[("\"en\": 2021–2024", "\"en\": \"2021–2024\"")],
    ),
    mistake(
        "2: a figure with what is counted",
        &[("\"value\": 1475", "\"value\": 1475 people")],
        &[("1475 people", "1475")],
    ),
    mistake(
        "2: a figure in millions",
        &[("\"value\": 1475", "\"value\": 2890 millones")],
        &[("2890 millones", "2890000000")],
    ),
    mistake(
        "2: a figure in a million and a half",
        &[("\"value\": 1475", "\"value\": 1.5 million")],
        &[("1.5 million", "1500000")],
    ),
    mistake(
        "2: a figure in thousands",
        &[("\"value\": 1475", "\"value\": 15 duizend")],
        &[("15 duizend", "15000")],
    ),
    mistake(
        "2: a figure in millions in quotes",
        &[("\"value\": 1475", "\"value\": \"1,5 miljoen\"")],
        &[("\"1,5 miljoen\"", "1500000")],
    ),
    mistake(
        "2: True for true",
        &[("\"at_least\": true", "\"at_least\": True")],
        &[("\"at_least\": True", "\"at_least\": true")],
    ),
    mistake(
        "2: TRUE for true",
        &[("\"at_least\": true", "\"at_least\": TRUE")],
        &[("\"at_least\": TRUE", "\"at_least\": true")],
    ),
    mistake(
        "2: yes for true",
        &[("\"at_least\": true", "\"at_least\": yes")],
        &[("\"at_least\": yes", "\"at_least\": true")],
    ),
    mistake(
        "2: 'ja' for true",
        &[("\"at_least\": true", "\"at_least\": \"ja\"")],
        &[("\"at_least\": \"ja\"", "\"at_least\": true")],
    ),
    mistake(
        "2: 'true' for true",
        &[("\"at_least\": true", "\"at_least\": \"true\"")],
        &[("\"at_least\": \"true\"", "\"at_least\": true")],
    ),
    mistake(
        "2: 1 for true",
        &[("\"at_least\": true", "\"at_least\": 1")],
        &[("\"at_least\": 1", "\"at_least\": true")],
    ),
    mistake(
        "2: False for false",
        &[("Elk cijfer is een minimum: alleen", "Let op: alleen"), ("Each figure is a minimum: only", "Note: only"), ("\"at_least\": true", "\"at_least\": False")],
        &[("\"at_least\": False", "\"at_least\": false")],
    ),
    mistake(
        "2: 'nee' for false",
        &[("Elk cijfer is een minimum: alleen", "Let op: alleen"), ("Each figure is a minimum: only", "Note: only"), ("\"at_least\": true", "\"at_least\": \"nee\"")],
        &[("\"at_least\": \"nee\"", "\"at_least\": false")],
    ),
    mistake(
        "2: None for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": None},")],
        &[(" {\"year\": 2022, \"value\": None},", "")],
    ),
    mistake(
        "2: n.a. for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": n.a.},")],
        &[(" {\"year\": 2022, \"value\": n.a.},", "")],
    ),
    mistake(
        "2: a dash for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": -},")],
        &[(" {\"year\": 2022, \"value\": -},", "")],
    ),
    mistake(
        "2: a long dash for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": –},")],
        &[(" {\"year\": 2022, \"value\": –},", "")],
    ),
    mistake(
        "2: a dash in quotes for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": \"-\"},")],
        &[(" {\"year\": 2022, \"value\": \"-\"},", "")],
    ),
    mistake(
        "2: nothing for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": },")],
        &[(" {\"year\": 2022, \"value\": },", "")],
    ),
    mistake(
        "2: nothing in quotes for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": \"\"},")],
        &[(" {\"year\": 2022, \"value\": \"\"},", "")],
    ),
    mistake(
        "2: a question mark for a figure",
        &[("\"value\": 1180},", "\"value\": 1180}, {\"year\": 2022, \"value\": ?},")],
        &[(" {\"year\": 2022, \"value\": ?},", "")],
    ),
    mistake(
        "2: None for a note",
        &[("\"value\": 1180}", "\"value\": 1180, \"note\": None}")],
        &[(", \"note\": None", "")],
    ),
    mistake(
        "2: a dollar before a figure",
        &[("\"value\": 1475", "\"value\": $1475")],
        &[("$1475", "1475")],
    ),
    mistake(
        "2: a euro before a figure",
        &[("\"value\": 1475", "\"value\": € 1.475")],
        &[("€ 1.475", "1475")],
    ),
    mistake(
        "2: a euro behind a figure",
        &[("\"value\": 1475", "\"value\": 1475 €")],
        &[("1475 €", "1475")],
    ),
    mistake(
        "2: a currency before a figure",
        &[("\"value\": 1475", "\"value\": EUR 1.475")],
        &[("EUR 1.475", "1475")],
    ),
    mistake(
        "2: more than, as a sign",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": >1475")],
        &[(">1475", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: at least, as a sign",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": ≥1475")],
        &[("≥1475", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: at least, as two signs",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": >= 1475")],
        &[(">= 1475", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: a plus behind a figure",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": 1475+")],
        &[("1475+", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: a plus behind a figure in quotes",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": \"1475+\"")],
        &[("\"1475+\"", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: more than, in quotes",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": \">1475\"")],
        &[("\">1475\"", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: at least, in words",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": \"at least 1,475\"")],
        &[("\"at least 1,475\"", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: at least, in Dutch",
        &[("\"at_least\": true,\n              ", ""), ("\"value\": 1475", "\"value\": \"ruim 1.475\"")],
        &[("\"ruim 1.475\"", "1475"), ("\"vintage\": \"latest\",\n              \"basis\": \"published\"", "\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\": \"published\"")],
    ),
    mistake(
        "2: about, as a sign in quotes",
        &[("\"value\": 1475", "\"value\": \"~1475\"")],
        &[("\"~1475\"", "1475")],
    ),
    mistake(
        "2: about, as a sign",
        &[("\"value\": 1475", "\"value\": ~1475")],
        &[("~1475", "1475")],
    ),
    mistake(
        "2: circa",
        &[("\"value\": 1475", "\"value\": \"ca. 1475\"")],
        &[("\"ca. 1475\"", "1475")],
    ),
    mistake(
        "2: about, in words",
        &[("\"value\": 1475", "\"value\": \"about 1,475\"")],
        &[("\"about 1,475\"", "1475")],
    ),
    mistake(
        "2: less than, in quotes",
        &[("\"value\": 1475", "\"value\": \"<1475\"")],
        &[("\"<1475\"", "1475")],
    ),
    mistake(
        "2: less than",
        &[("\"value\": 1475", "\"value\": <1475")],
        &[("<1475", "1475")],
    ),
    mistake(
        "2: from one figure to another, in quotes",
        &[("\"value\": 1475", "\"value\": \"1400-1475\"")],
        &[("\"1400-1475\"", "1400")],
    ),
    mistake(
        "2: from one figure to another",
        &[("\"value\": 1475", "\"value\": 1400-1475")],
        &[("1400-1475", "1475")],
    ),
    mistake(
        "2: a tab within a text",
        &[("A brief to", "A\tbrief to")],
        &[("A\tbrief", "A brief")],
    ),
    mistake(
        "2: a line break within a text",
        &[("A brief to start", "A brief\n    to start")],
        &[("A brief\n    to start", "A brief to start")],
    ),
    mistake(
        "2: curly quotes around a text",
        &[("\"Hulp\"", "“Hulp”")],
        &[("“Hulp”", "\"Hulp\"")],
    ),
    mistake(
        "2: a curly quote at the end of a text",
        &[("\"A brief to start from\"", "\"A brief to start from”")],
        &[("”", "\"")],
    ),
    mistake(
        "2: a curly quote at the beginning of a text",
        &[("\"A brief to start from\"", "“A brief to start from\"")],
        &[("“", "\"")],
    ),
    mistake(
        "2: a comment with a hash",
        &[("  \"kicker\": {", "  # what it is\n  \"kicker\": {")],
        &[("  # what it is\n", "")],
    ),
    mistake(
        "2: a comment of HTML",
        &[("  \"kicker\": {", "  <!-- what it is -->\n  \"kicker\": {")],
        &[("  <!-- what it is -->\n", "")],
    ),
    mistake(
        "2: a percentage with its word",
        &[("48.2", "48.2 percent")],
        &[("48.2 percent", "48.2")],
    ),
    mistake(
        "2: a comma before decimals, in quotes",
        &[("48.2", "\"48,2%\"")],
        &[("\"48,2%\"", "48.2")],
    ),
    mistake(
        "2: an apostrophe between thousands",
        &[("\"value\": 1475", "\"value\": 1'475")],
        &[("1'475", "1475")],
    ),
    mistake(
        "2: a no-break space between thousands",
        &[("\"value\": 1475", "\"value\": 1\u{a0}475")],
        &[("1\u{a0}475", "1475")],
    ),
    mistake(
        "2: a comma before decimals of a whole figure",
        &[("\"value\": 1475", "\"value\": 2890,5")],
        &[("2890,5", "2891")],
    ),
    mistake(
        "3: a view that names its series by name",
        &[("\"series\": [\"helped\"]", "\"series\": [\"People helped\"]")],
        &[("\"People helped\"]", "\"helped\"]")],
    ),
    mistake(
        "3: a source that names its publisher by name",
        &[("\"publisher\": \"our-desk\"", "\"publisher\": \"Our desk (example)\"")],
        &[("\"publisher\": \"Our desk (example)\"", "\"publisher\": \"our-desk\"")],
    ),
    mistake(
        "3: a series that names its source by title",
        &[("\"source\": \"yearly-report\"", "\"source\": \"Example report: people helped per year\"")],
        &[("\"source\": \"Example report: people helped per year\"", "\"source\": \"yearly-report\"")],
    ),
    mistake(
        "3: a publisher by name alone",
        &[("    {\n      \"id\": \"our-desk\",\n      \"name\": {\"nl\": \"Onze redactie (voorbeeld)\", \"en\": \"Our desk (example)\"}\n    }", "    \"Our desk\"")],
        &[("    \"Our desk\"", "    {\"id\": \"our-desk\", \"name\": {\"nl\": \"Onze redactie\", \"en\": \"Our desk\"}}")],
    ),
    mistake(
        "3: figures without their years",
        &[("{\"year\": 2021, \"value\": 1180}", "1180")],
        &[("                1180", "                {\"year\": 2021, \"value\": 1180}")],
    ),
    mistake(
        "5: three columns of colors of one's own",
        &[("\"sections\": [", "\"colors\": [{\"id\": \"own-one\", \"light\": \"#2a7f9e\", \"dark\": \"#2a8fb0\", \"pattern\": \"diagonal\"}, {\"id\": \"own-two\", \"light\": \"#2a7f9f\", \"dark\": \"#2a8fb1\", \"pattern\": \"dots\"}, {\"id\": \"own-three\", \"light\": \"#26809e\", \"dark\": \"#2a90b0\", \"pattern\": \"cross\"}],\n  \"sections\": ["), ("            {\n              \"id\": \"helped\",", "            {\"id\": \"men\", \"name\": {\"nl\": \"men\", \"en\": \"men\"}, \"color\": \"own-one\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\"id\": \"women\", \"name\": {\"nl\": \"women\", \"en\": \"women\"}, \"color\": \"own-two\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\n              \"id\": \"helped\","), ("\"color\": \"count\"", "\"color\": \"own-three\""), ("[\"helped\"]", "[\"helped\", \"men\", \"women\"]")],
        &[("[\"helped\", \"men\", \"women\"]\n            }", "[\"helped\"]\n            },\n            {\"id\": \"others\", \"kind\": \"bars\", \"name\": {\"nl\": \"Overige\", \"en\": \"Others\"}, \"years\": [2024], \"series\": [\"men\", \"women\"]}"), ("{\"id\": \"own-one\", \"light\": \"#2a7f9e\", \"dark\": \"#2a8fb0\", \"pattern\": \"diagonal\"}, {\"id\": \"own-two\", \"light\": \"#2a7f9f\", \"dark\": \"#2a8fb1\", \"pattern\": \"dots\"}, ", ""), ("\"color\": \"own-one\"", "\"color\": \"single\""), ("\"color\": \"own-two\"", "\"color\": \"count\"")],
    ),
    mistake(
        "5: six lines of one color",
        &[("            {\n              \"id\": \"helped\",", "            {\"id\": \"a\", \"name\": {\"nl\": \"a\", \"en\": \"a\"}, \"color\": \"count\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\"id\": \"b\", \"name\": {\"nl\": \"b\", \"en\": \"b\"}, \"color\": \"count\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\"id\": \"c\", \"name\": {\"nl\": \"c\", \"en\": \"c\"}, \"color\": \"count\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\"id\": \"d\", \"name\": {\"nl\": \"d\", \"en\": \"d\"}, \"color\": \"count\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\"id\": \"e\", \"name\": {\"nl\": \"e\", \"en\": \"e\"}, \"color\": \"count\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Geteld.\", \"en\": \"Counted.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2024, \"value\": 5}]},\n            {\n              \"id\": \"helped\","), ("\"kind\": \"column\"", "\"kind\": \"line\""), ("[\"helped\"]", "[\"helped\", \"a\", \"b\", \"c\", \"d\", \"e\"]")],
        &[("[\"helped\", \"a\", \"b\", \"c\", \"d\", \"e\"]\n            }", "[\"helped\"]\n            },\n            {\"id\": \"others\", \"kind\": \"bars\", \"name\": {\"nl\": \"Overige\", \"en\": \"Others\"}, \"years\": [2024], \"series\": [\"a\", \"b\", \"c\", \"d\", \"e\"]}")],
    ),
    mistake(
        "6: decimals of people",
        &[("\"value\": 1475", "\"value\": 1475.5")],
        &[("1475.5", "1476")],
    ),
    mistake(
        "6: decimals of a unit of one's own",
        &[("\"value\": 1475", "\"value\": 1475.5"), ("\"sections\": [", "\"units\": [{\"id\": \"tonnes\", \"name\": {\"nl\": \"ton\", \"en\": \"tonnes\"}, \"one\": {\"nl\": \"ton\", \"en\": \"tonne\"}}],\n  \"sections\": ["), ("\"unit\": \"people\"", "\"unit\": \"tonnes\"")],
        &[("\"en\": \"tonne\"}", "\"en\": \"tonne\"}, \"whole\": false")],
    ),
    mistake(
        "6: a figure below nought",
        &[("\"value\": 1475", "\"value\": -1475")],
        &[("-1475", "1475")],
    ),
    mistake(
        "8: two digits of a year swapped",
        &[("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2042, \"value\": 1475}")],
        &[("2042", "2024")],
    ),
    mistake(
        "8: two digits of a new year swapped",
        &[("\"2025-03-01\"", "\"2026-01-20\""), ("\"2025-04\"", "\"2026-01-25\""), ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475}, {\"year\": 2052, \"value\": 1500}"), ("2021–2024", "2021–2025"), ("In 2024 kregen {helped.2024} mensen hulp", "Hulp voor {helped.2024} mensen in 2024, later meer"), ("In 2024 {helped.2024} people got help", "Help for {helped.2024} people in 2024, later more")],
        &[("2052", "2025")],
    ),
    mistake(
        "8: two digits of a year swapped, everywhere",
        &[("\"2025-03-01\"", "\"2026-01-20\""), ("\"2025-04\"", "\"2026-01-25\""), ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2052, \"value\": 1475}"), ("{helped.2024}", "{helped.2052}"), ("In 2024", "In 2052"), (" in 2024", " in 2052"), ("2021–2024", "2021–2052")],
        &[("2052", "2025")],
    ),
    mistake(
        "8: a first year that is after the last",
        &[("\"window\": \"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"window\": \"years\",\n              \"vintage\": \"latest\",\n              \"at_least\""), ("{\"year\": 2021, \"value\": 1180},\n                {\"year\": 2023, \"value\": 1320},\n                {\"year\": 2024, \"value\": 1475}", "{\"year\": 2021, \"since\": 2020, \"value\": 1180},\n                {\"year\": 2024, \"since\": 2042, \"value\": 1475}"), ("2021–2024", "2020–2024")],
        &[("2042", "2022")],
    ),
    mistake(
        "9: an own calculation with one title",
        &[("{\n        \"nl\": \"Eigen berekening uit het voorbeeldrapport\",\n        \"en\": \"Own calculation from the example report\"\n      }", "\"Own calculation from the example report\"")],
        &[("\"title\": \"Own calculation from the example report\"", "\"title\": {\"nl\": \"Eigen berekening\", \"en\": \"Own calculation\"}")],
    ),
    mistake(
        "9: a publication without the language of its title",
        &[("      \"lang\": \"en\",\n", "")],
        &[("people helped per year\",", "people helped per year\", \"lang\": \"en\",")],
    ),
];

/// In the same with a chart of groups before the others.
const OF_GROUPS: &[Mistake] = &[
    mistake(
        "3: groups as a list of names",
        &[("[\n    {\"id\": \"africa\", \"name\": {\"nl\": \"Afrika\", \"en\": \"Africa\"}},\n    {\"id\": \"americas\", \"name\": {\"nl\": \"Noord- en Zuid-Amerika\", \"en\": \"Americas\"}}\n  ]", "[\"Africa\", \"Americas\"]"), ("\"group\": \"africa\"", "\"group\": \"Africa\""), ("\"group\": \"americas\"", "\"group\": \"Americas\"")],
        &[("[\"Africa\", \"Americas\"]", "[{\"id\": \"africa\", \"name\": {\"nl\": \"Africa\", \"en\": \"Africa\"}}, {\"id\": \"americas\", \"name\": {\"nl\": \"Americas\", \"en\": \"Americas\"}}]"), ("\"group\": \"Africa\"", "\"group\": \"africa\""), ("\"group\": \"Americas\"", "\"group\": \"americas\"")],
    ),
    mistake(
        "3: groups as a list of ids",
        &[("[\n    {\"id\": \"africa\", \"name\": {\"nl\": \"Afrika\", \"en\": \"Africa\"}},\n    {\"id\": \"americas\", \"name\": {\"nl\": \"Noord- en Zuid-Amerika\", \"en\": \"Americas\"}}\n  ]", "[\"africa\", \"americas\"]")],
        &[("[\"africa\", \"americas\"]", "[\n    {\"id\": \"africa\", \"name\": {\"nl\": \"Afrika\", \"en\": \"Africa\"}},\n    {\"id\": \"americas\", \"name\": {\"nl\": \"Noord- en Zuid-Amerika\", \"en\": \"Americas\"}}\n  ]")],
    ),
    mistake(
        "3: a series that names its group by name",
        &[("\"group\": \"americas\"", "\"group\": \"Americas\"")],
        &[("\"group\": \"Americas\"", "\"group\": \"americas\"")],
    ),
    mistake(
        "3: a series that names its group by its Dutch name",
        &[("\"group\": \"americas\"", "\"group\": \"Noord- en Zuid-Amerika\"")],
        &[("\"group\": \"Noord- en Zuid-Amerika\"", "\"group\": \"americas\"")],
    ),
    mistake(
        "3: a series that names its group by a text for each language",
        &[("\"group\": \"americas\"", "\"group\": {\"nl\": \"Noord- en Zuid-Amerika\", \"en\": \"Americas\"}")],
        &[("\"group\": {\"nl\": \"Noord- en Zuid-Amerika\", \"en\": \"Americas\"}", "\"group\": \"americas\"")],
    ),
    mistake(
        "3: a series that names its counter by name",
        &[("\"counter\": \"example-institute\"", "\"counter\": \"Example Institute\"")],
        &[("\"counter\": \"Example Institute\"", "\"counter\": \"example-institute\"")],
    ),
    mistake(
        "4: a group that misses a part",
        &[(",\n    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "")],
        &[("    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]}", "    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]},\n    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
    ),
    mistake(
        "4: a group with a part too many",
        &[("    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]},\n    {\"id\": \"americas-narrowed\", \"group\": \"americas\", \"name\": {\"nl\": \"Vernauwd\", \"en\": \"Narrowed\"}, \"color\": \"narrowed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
        &[(",\n    {\"id\": \"americas-narrowed\", \"group\": \"americas\", \"name\": {\"nl\": \"Vernauwd\", \"en\": \"Narrowed\"}, \"color\": \"narrowed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "")],
    ),
    mistake(
        "4: a group with a part twice",
        &[("    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]},\n    {\"id\": \"americas-shut\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
        &[(",\n    {\"id\": \"americas-shut\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "")],
    ),
    mistake(
        "4: a group in another order",
        &[("    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]},\n    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]},\n    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]}")],
        &[("    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]},\n    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]}", "    {\"id\": \"americas-open\", \"group\": \"americas\", \"name\": {\"nl\": \"Open\", \"en\": \"Open\"}, \"color\": \"open\", \"points\": [{\"year\": 2024, \"value\": 7}]},\n    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
    ),
    mistake(
        "4: a part of another name",
        &[("    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Dicht\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
        &[("\"Dicht\"", "\"Gesloten\"")],
    ),
    mistake(
        "4: a part of another color",
        &[("    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"closed\", \"points\": [{\"year\": 2024, \"value\": 3}]}", "    {\"id\": \"americas-closed\", \"group\": \"americas\", \"name\": {\"nl\": \"Gesloten\", \"en\": \"Closed\"}, \"color\": \"repressed\", \"points\": [{\"year\": 2024, \"value\": 3}]}")],
        &[("\"repressed\"", "\"closed\"")],
    ),
    mistake(
        "4: a group without series",
        &[("\"en\": \"Americas\"}}\n  ]", "\"en\": \"Americas\"}},\n    {\"id\": \"asia\", \"name\": {\"nl\": \"Azië\", \"en\": \"Asia\"}}\n  ]")],
        &[(",\n    {\"id\": \"asia\", \"name\": {\"nl\": \"Azië\", \"en\": \"Asia\"}}", "")],
    ),
    mistake(
        "4: a series without its group",
        &[("\"americas-open\", \"group\": \"americas\",", "\"americas-open\",")],
        &[("\"id\": \"americas-open\",", "\"id\": \"americas-open\", \"group\": \"americas\",")],
    ),
];

/// In the same with its Dutch words brought along.
const OF_A_LANGUAGE: &[Mistake] = &[
    mistake(
        "7: a tag beside its words",
        &[("\"nl\": \"", "\"es\": \""), ("\"tag\": \"nl\"", "\"tag\": \"es\""), ("\"languages\": [{", "\"languages\": [\"es\", {")],
        &[("[\"es\", {", "[{")],
    ),
];
