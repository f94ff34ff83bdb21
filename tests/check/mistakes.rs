/// A text is changed wherever it stands.
const MISTAKES: &[Mistake] = &[
    mistake(
        "1: a number by hand in a summary",
        &[("in two or three short sentences", "in 23 short sentences")],
        &[("in 23 short sentences", "in short sentences")],
    ),
    mistake(
        "1: a number by hand in the title of the brief",
        &[("A brief to start from", "A brief of 7 charts")],
        &[("A brief of 7 charts", "A brief of charts")],
    ),
    mistake(
        "1: a number by hand in a definition",
        &[("people who got help in that year", "1,475 people who got help")],
        &[("1,475 people who got help", "people who got help")],
    ),
    mistake(
        "1: a slot in a summary",
        &[("in two or three short sentences", "in {helped.2024} short sentences")],
        &[("in {helped.2024} short sentences", "in short sentences")],
    ),
    mistake(
        "2: a number that was calculated",
        &[("For 2022 no figure", "That is 25% more. For 2022 no figure")],
        &[("That is 25% more. ", "")],
    ),
    mistake(
        "2: a number that was calculated, as a series of its own",
        &[("For 2022 no figure", "That is 295 more. For 2022 no figure")],
        &[
            ("That is 295 more. ", "That is {more.2024} more. "),
            ("Over 2022 is", "Dat is {more.2024} meer. Over 2022 is"),
            (
                r#"{"year": 2024, "value": 1475}
              ]
            }"#,
                r#"{"year": 2024, "value": 1475}
              ]
            },
            {
              "id": "more",
              "name": {"nl": "Meer mensen", "en": "More people"},
              "color": "count",
              "counter": "example-institute",
              "definition": {"nl": "Eigen rekensom.", "en": "Our own sum."},
              "window": "calendar-year",
              "vintage": "latest",
              "basis": "derived",
              "source": "yearly-report",
              "points": [{"year": 2024, "value": 295}]
            }"#,
            ),
        ],
    ),
    mistake(
        "2: a figure with a space between its thousands",
        &[("Het waren er {helped.2021}", "Het waren er 1 180"), ("There were {helped.2021}", "There were 1 180")],
        &[("Het waren er 1 180", "Het waren er {helped.2021}"), ("There were 1 180", "There were {helped.2021}")],
    ),
    mistake(
        "3: a slot of a year without a figure",
        &[("{helped.2021}", "{helped.2019}")],
        &[("Het waren er {helped.2019} in 2021 en {helped.2024} in 2024", "Het waren er {helped.2024}"), ("There were {helped.2019} in 2021 and {helped.2024} in 2024", "There were {helped.2024}")],
    ),
    mistake(
        "3: a slot of a year without a figure, and the point added",
        &[("{helped.2021} in 2021", "{helped.2019} in 2019")],
        &[
            (r#"{"year": 2021,"#, r#"{"year": 2019, "value": 900}, {"year": 2021,"#),
            ("2021–2024", "2019–2024"),
        ],
    ),
    mistake(
        "3: a slot with the name of another series in mind",
        &[("{helped.2021}", "{usa.2021}")],
        &[("{usa.2021}", "{helped.2021}")],
    ),
    mistake(
        "3: a year to choose that only one series has",
        &[("{\"year\": 2023, \"value\": 30.1", "{\"year\": 2022, \"value\": 30.1")],
        &[("{\"year\": 2022, \"value\": 30.1", "{\"year\": 2023, \"value\": 30.1")],
    ),
    mistake(
        "3: a day in a form that the language does not have",
        &[("Over 2022 is geen", "Op 1-2-2022 was er geen")],
        &[("Op 1-2-2022", "Op 1 februari 2022")],
    ),
    mistake(
        "3: a number with the marks of another language",
        &[("{helped.2021} in 2021 en", "1,180 in 2021 en")],
        &[("1,180 in 2021 en", "{helped.2021} in 2021 en")],
    ),
    mistake(
        "3: a year with a digit too few",
        &[("{helped.2021}", "{helped.202}")],
        &[("{helped.202}", "{helped.2021}")],
    ),
    mistake(
        "3: a slot without its year",
        &[("{helped.2021}", "{helped}")],
        &[("{helped}", "{helped.2021}")],
    ),
    mistake(
        "3: a slot with its series misspelt",
        &[("{helped.2021}", "{helpt.2021}")],
        &[("{helpt.2021}", "{helped.2021}")],
    ),
    mistake(
        "3: a slot with another mark",
        &[("{helped.2021}", "{helped-2021}")],
        &[("{helped-2021}", "{helped.2021}")],
    ),
    mistake(
        "3: a slot of the year on show in a chart without years to choose",
        &[("{helped.2021}", "{helped.shown}")],
        &[("{helped.shown}", "{helped.2021}")],
    ),
    mistake(
        "3: the year on show, of which one figure is missing",
        &[(r#"{"year": 2023, "value": 52.5},"#, "")],
        &[(r#""years": [2024, 2023]"#, r#""years": [2024]"#)],
    ),
    mistake(
        "3: a slot of a series of another chart",
        &[("{helped.2021}", "{advice.2024}")],
        &[("{advice.2024}", "{helped.2021}")],
    ),
    mistake(
        "4: a year in quotes",
        &[(r#"{"year": 2024, "value": 1475}"#, r#"{"year": "2024", "value": 1475}"#)],
        &[(r#""2024""#, "2024")],
    ),
    mistake(
        "4: a year in quotes where the year is chosen",
        &[("\"years\": [2024, 2023]", "\"years\": [\"2024\", 2023]")],
        &[("\"2024\"", "2024")],
    ),
    mistake(
        "4: points without a list",
        &[("[\n                {\"year\": 2021, \"value\": 1180},\n                {\"year\": 2023, \"value\": 1320},\n                {\"year\": 2024, \"value\": 1475}\n              ]", "{\"year\": 2021, \"value\": 1180}")],
        &[("{\"year\": 2021, \"value\": 1180}", "[{\"year\": 2021, \"value\": 1180}, {\"year\": 2024, \"value\": 1475}]")],
    ),
    mistake(
        "4: a point without its year",
        &[(r#"{"year": 2024, "value": 1475}"#, r#"{"value": 1475}"#)],
        &[(r#"{"value": 1475}"#, r#"{"year": 2024, "value": 1475}"#)],
    ),
    mistake(
        "4: a misspelt year",
        &[(r#"{"year": 2024, "value": 1475}"#, r#"{"yaer": 2024, "value": 1475}"#)],
        &[("yaer", "year")],
    ),
    mistake(
        "4: a misspelt list of points",
        &[("\"points\": [\n                {\"year\": 2021", "\"point\": [\n                {\"year\": 2021")],
        &[("\"point\"", "\"points\"")],
    ),
    mistake(
        "5: a view of kind bar, of one series over years",
        &[(r#""kind": "column""#, r#""kind": "bar""#)],
        &[(r#""kind": "bar""#, r#""kind": "column""#)],
    ),
    mistake(
        "5: a view of kind bar, of parts",
        &[(r#""kind": "stacked-bar""#, r#""kind": "bar""#)],
        &[(r#""kind": "bar""#, r#""kind": "stacked-bar""#)],
    ),
    mistake(
        "5: a view of kind pie",
        &[(r#""kind": "stacked-bar""#, r#""kind": "pie""#)],
        &[(r#""kind": "pie""#, r#""kind": "stacked-bar""#)],
    ),
    mistake(
        "5: a view of kind columns",
        &[(r#""kind": "column""#, r#""kind": "columns""#)],
        &[(r#""kind": "columns""#, r#""kind": "column""#)],
    ),
    mistake(
        "5: a view of kind lines",
        &[(r#""kind": "column""#, r#""kind": "lines""#)],
        &[(r#""kind": "lines""#, r#""kind": "line""#)],
    ),
    mistake(
        "5: a view of kind area",
        &[(r#""kind": "column""#, r#""kind": "area""#)],
        &[(r#""kind": "area""#, r#""kind": "line""#)],
    ),
    mistake(
        "5: a view of a kind that nobody knows",
        &[(r#""kind": "column""#, r#""kind": "sunburst""#)],
        &[(r#""kind": "sunburst""#, r#""kind": "column""#)],
    ),
    mistake(
        "5: a view without a kind",
        &[("              \"kind\": \"column\",\n", "")],
        &[("\"id\": \"columns\",", "\"id\": \"columns\", \"kind\": \"column\",")],
    ),
    mistake(
        "6: steps with a list",
        &[(r#""kind": "column""#, r#""kind": "steps""#)],
        &[(r#""kind": "steps""#, r#""kind": "line""#)],
    ),
    mistake(
        "6: a column without a list",
        &[(r#""series": ["helped"]"#, r#""series": "helped""#)],
        &[(r#""series": "helped""#, r#""series": ["helped"]"#)],
    ),
    mistake(
        "6: a year without a list",
        &[(r#""years": [2024, 2023]"#, r#""years": 2024"#)],
        &[(r#""years": 2024"#, r#""years": [2024]"#)],
    ),
    mistake(
        "7: a misspelt title",
        &[("\"title\": {\n    \"nl\": \"Een", "\"tittle\": {\n    \"nl\": \"Een")],
        &[("tittle", "title")],
    ),
    mistake(
        "7: a field that stands twice, once misspelt",
        &[("\"id\": \"my-brief\",", "\"id\": \"my-brief\", \"verison\": \"2026\",")],
        &[(" \"verison\": \"2026\",", "")],
    ),
    mistake(
        "7: a misspelt list of sources",
        &[("\"sources\"", "\"souces\"")],
        &[("souces", "sources")],
    ),
    mistake(
        "7: a misspelt list of series",
        &[("\"series\": [\n            {\n              \"id\": \"helped\"", "\"serie\": [\n            {\n              \"id\": \"helped\"")],
        &[("\"serie\"", "\"series\"")],
    ),
    mistake(
        "8: a copied source that kept its id",
        &[
            (r#""id": "own-shares","#, r#""id": "yearly-report","#),
            (r#""from": ["yearly-report"]"#, r#""url": "https://www.example.org/two""#),
            (r#""publisher": "our-desk","#, r#""publisher": "example-institute","#),
            (r#""counter": "our-desk""#, r#""counter": "example-institute""#),
            (r#""basis": "own""#, r#""basis": "published""#),
        ],
        &[("\"id\": \"yearly-report\",\n      \"publisher\": \"example-institute\",\n      \"title\": {", "\"id\": \"own-shares\",\n      \"publisher\": \"example-institute\",\n      \"title\": {")],
    ),
    mistake(
        "8: a copied series that kept its id",
        &[(r#""id": "money","#, r#""id": "shelter","#)],
        &[("\"id\": \"shelter\",\n              \"name\": {\"nl\": \"geld\"", "\"id\": \"money\",\n              \"name\": {\"nl\": \"geld\"")],
    ),
    mistake(
        "8: a copied publisher that kept its id",
        &[("\"id\": \"our-desk\"", "\"id\": \"example-institute\"")],
        &[("\"id\": \"example-institute\",\n      \"name\": {\"nl\": \"Onze", "\"id\": \"our-desk\",\n      \"name\": {\"nl\": \"Onze")],
    ),
    mistake(
        "8: a copied chart that kept its id",
        &[(r#""id": "kinds-of-help""#, r#""id": "people-helped""#)],
        &[("\"id\": \"people-helped\",\n          \"name\": {\"nl\": \"Soorten", "\"id\": \"other\",\n          \"name\": {\"nl\": \"Soorten")],
    ),
    mistake(
        "9: a host with its https",
        &[(r#"["example.org"]"#, r#"["https://www.example.org/"]"#)],
        &[(r#"["https://www.example.org/"]"#, r#"["www.example.org"]"#)],
    ),
    mistake(
        "9: a host with a path",
        &[(r#"["example.org"]"#, r#"["example.org/reports"]"#)],
        &[(r#"["example.org/reports"]"#, r#"["example.org"]"#)],
    ),
    mistake(
        "9: a host with a slash",
        &[(r#"["example.org"]"#, r#"["Example.org/"]"#)],
        &[(r#"["Example.org/"]"#, r#"["example.org"]"#)],
    ),
    mistake(
        "9: a host without a list",
        &[(r#"["example.org"]"#, r#""example.org""#)],
        &[(r#""hosts": "example.org""#, r#""hosts": ["example.org"]"#)],
    ),
    mistake(
        "10: quotes within a text",
        &[("A brief to start from", "A \"brief\" to start from")],
        &[("\"brief\"", "\\\"brief\\\"")],
    ),
    mistake(
        "10: quotes at the beginning of a text",
        &[("\"A brief to start from", "\"\"A brief\" to start from")],
        &[("\"\"A brief\"", "\"“A brief”")],
    ),
    mistake(
        "10: quotes at the end of a text",
        &[("A brief to start from\"", "A brief to \"start from\"\"")],
        &[("\"start from\"\"", "\\\"start from\\\"\"")],
    ),
    mistake(
        "10: one quote within a text",
        &[("A brief to start from", "A brief of 5\" to start from")],
        &[("of 5\" to", "of “five” to")],
    ),
    mistake(
        "10: a slot between quotes",
        &[("There were {helped.2021}", "There were \"{helped.2021}\"")],
        &[("\"{helped.2021}\"", "\\\"{helped.2021}\\\"")],
    ),
    mistake(
        "10: a text without its end",
        &[("\"nl\": \"Hulp\",", "\"nl\": \"Hulp,")],
        &[("\"nl\": \"Hulp,", "\"nl\": \"Hulp\",")],
    ),
    mistake(
        "10: a text without its end on a line of its own",
        &[("A brief to start from\"", "A brief to start from")],
        &[("A brief to start from", "A brief to start from\"")],
    ),
    mistake(
        "10: a text without its beginning",
        &[("\"A brief to start from", "A brief to start from")],
        &[("A brief to start from", "\"A brief to start from")],
    ),
    mistake(
        "10: a name without its end",
        &[("\"nl\": \"Hulp\",", "\"nl: \"Hulp\",")],
        &[("\"nl: ", "\"nl\": ")],
    ),
    mistake(
        "10: a lost comma between fields",
        &[("\"id\": \"my-brief\",", "\"id\": \"my-brief\"")],
        &[("\"id\": \"my-brief\"", "\"id\": \"my-brief\",")],
    ),
    mistake(
        "10: a lost comma between points",
        &[("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"value\": 1180}")],
        &[("\"value\": 1180}", "\"value\": 1180},")],
    ),
    mistake(
        "10: a lost brace of a point",
        &[("\"value\": 1180},", "\"value\": 1180,")],
        &[("\"value\": 1180,", "\"value\": 1180},")],
    ),
    mistake(
        "10: a lost brace of the last point",
        &[("\"value\": 1475}", "\"value\": 1475")],
        &[("\"value\": 1475", "\"value\": 1475}")],
    ),
    mistake(
        "10: a lost brace of a text",
        &[("\"en\": \"Exampleland\"},\n          \"unit_text\": {\"nl\": \"aantal", "\"en\": \"Exampleland\",\n          \"unit_text\": {\"nl\": \"aantal")],
        &[("\"en\": \"Exampleland\",\n", "\"en\": \"Exampleland\"},\n")],
    ),
    mistake(
        "10: a lost bracket",
        &[("\"series\": [\"helped\"]", "\"series\": [\"helped\"")],
        &[("\"series\": [\"helped\"", "\"series\": [\"helped\"]")],
    ),
    mistake(
        "10: a lost bracket before a field",
        &[("\"languages\": [\"nl\", \"en\"],", "\"languages\": [\"nl\", \"en\",")],
        &[("\"languages\": [\"nl\", \"en\",", "\"languages\": [\"nl\", \"en\"],")],
    ),
    mistake(
        "10: null for a figure that there is not",
        &[("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"value\": 1180}, {\"year\": 2022, \"value\": null},")],
        &[(", {\"year\": 2022, \"value\": null}", "")],
    ),
    mistake(
        "10: null in a field that need not be there",
        &[("\"value\": 1180}", "\"value\": 1180, \"note\": null}")],
        &[(", \"note\": null", "")],
    ),
    mistake(
        "10: quotes of a word processor",
        &[("\"id\": \"my-brief\"", "“id”: “my-brief”")],
        &[("“", "\""), ("”", "\"")],
    ),
    mistake(
        "10: single quotes",
        &[("\"my-brief\"", "'my-brief'")],
        &[("'my-brief'", "\"my-brief\"")],
    ),
    mistake(
        "10: a comma after the last point",
        &[("\"value\": 1475}", "\"value\": 1475},")],
        &[("\"value\": 1475},", "\"value\": 1475}")],
    ),
    mistake(
        "10: a comment",
        &[("\"id\": \"my-brief\",", "\"id\": \"my-brief\", // our first")],
        &[(" // our first", "")],
    ),
    mistake(
        "11: texts in a language that is not named",
        &[("[\"nl\", \"en\"]", "[\"nl\"]")],
        &[("[\"nl\"]", "[\"nl\", \"en\"]")],
    ),
    mistake(
        "11: some texts in a language that is not named",
        &[("\"en\": \"Help\"}", "\"en\": \"Help\", \"fr\": \"Aide\"}"), ("\"en\": \"Columns\"}", "\"en\": \"Columns\", \"fr\": \"Colonnes\"}")],
        &[(", \"fr\": \"Aide\"", ""), (", \"fr\": \"Colonnes\"", "")],
    ),
    mistake(
        "11: one text in a language that is not named",
        &[("\"en\": \"Help\"}", "\"en\": \"Help\", \"fr\": \"Aide\"}")],
        &[(", \"fr\": \"Aide\"", "")],
    ),
    mistake(
        "11: texts under a longer tag",
        &[("\"en\"", "\"en-GB\""), ("\"lang\": \"en-GB\"", "\"lang\": \"en\"")],
        &[("\"en-GB\"", "\"en\"")],
    ),
    mistake(
        "11: texts under the tag of another language",
        &[("\"en\": \"", "\"xx\": \"")],
        &[("\"xx\": \"", "\"en\": \"")],
    ),
    mistake(
        "11: one text without a language",
        &[("{\"nl\": \"Hulp\", \"en\": \"Help\"}", "{\"nl\": \"Hulp\"}")],
        &[("{\"nl\": \"Hulp\"}", "{\"nl\": \"Hulp\", \"en\": \"Help\"}")],
    ),
    mistake(
        "11: languages without a list",
        &[("[\"nl\", \"en\"]", "\"nl\"")],
        &[("\"languages\": \"nl\"", "\"languages\": [\"nl\", \"en\"]")],
    ),
    mistake(
        "11: a language by its name",
        &[("[\"nl\", \"en\"]", "[\"Nederlands\", \"en\"]")],
        &[("\"Nederlands\"", "\"nl\"")],
    ),
    mistake(
        "12: a plain text",
        &[("{\"nl\": \"Hulp\", \"en\": \"Help\"}", "\"Help\"")],
        &[("\"name\": \"Help\"", "\"name\": {\"nl\": \"Hulp\", \"en\": \"Help\"}")],
    ),
    mistake(
        "13: parts of more than a hundred",
        &[("\"value\": 19.2", "\"value\": 29.2")],
        &[("\"value\": 29.2", "\"value\": 19.2")],
    ),
    mistake(
        "13: parts of less than a hundred",
        &[("\"parts\": [\"advice\", \"shelter\", \"money\"]", "\"parts\": [\"advice\", \"shelter\"]")],
        &[("\"parts\": [\"advice\", \"shelter\"]", "\"parts\": [\"advice\", \"shelter\", \"money\"]")],
    ),
    mistake(
        "14: other slots in the other language",
        &[("There were {helped.2021} in 2021", "There were {helped.2023} in 2023")],
        &[("There were {helped.2023} in 2023", "There were {helped.2021} in 2021")],
    ),
    mistake(
        "17: an unknown window",
        &[("\"window\": \"calendar-year\"", "\"window\": \"yearly\"")],
        &[("\"window\": \"yearly\"", "\"window\": \"calendar-year\"")],
    ),
    mistake(
        "17: an unknown window that nothing is near",
        &[("\"window\": \"calendar-year\"", "\"window\": \"quarter\"")],
        &[("\"window\": \"quarter\"", "\"window\": \"calendar-year\"")],
    ),
    mistake(
        "17: an unknown basis",
        &[("\"basis\": \"published\"", "\"basis\": \"official\"")],
        &[("\"basis\": \"official\"", "\"basis\": \"published\"")],
    ),
    mistake(
        "17: an unknown vintage",
        &[("\"vintage\": \"latest\"", "\"vintage\": \"newest\"")],
        &[("\"vintage\": \"newest\"", "\"vintage\": \"latest\"")],
    ),
    mistake(
        "18: a comma between thousands",
        &[("\"value\": 1475", "\"value\": 1,475")],
        &[("1,475", "1475")],
    ),
    mistake(
        "18: points between thousands",
        &[("\"value\": 1475", "\"value\": 3.400.000")],
        &[("3.400.000", "3400000")],
    ),
    mistake(
        "18: a figure in quotes",
        &[("\"value\": 1475", "\"value\": \"1475\"")],
        &[("\"1475\"", "1475")],
    ),
    mistake(
        "18: a figure in quotes with its mark",
        &[("\"value\": 1475", "\"value\": \"1.475\"")],
        &[("\"1.475\"", "1475")],
    ),
    mistake(
        "18: a space between thousands",
        &[("\"value\": 1475", "\"value\": 1 475")],
        &[("1 475", "1475")],
    ),
    mistake(
        "18: one point between thousands",
        &[("\"value\": 1475", "\"value\": 1.475")],
        &[("1.475", "1475")],
    ),
    mistake(
        "18: a comma before decimals",
        &[("\"value\": 48.2", "\"value\": 48,2")],
        &[("48,2", "48.2")],
    ),
    mistake(
        "18: a sign for per cent",
        &[("\"value\": 48.2", "\"value\": 48.2%")],
        &[("48.2%", "48.2")],
    ),
    mistake(
        "18: a word for a figure",
        &[("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"value\": 1180}, {\"year\": 2022, \"value\": \"n/a\"},")],
        &[(", {\"year\": 2022, \"value\": \"n/a\"}", "")],
    ),
    mistake(
        "19: an unknown publisher",
        &[("\"publisher\": \"our-desk\"", "\"publisher\": \"civicus\"")],
        &[("\"publisher\": \"civicus\"", "\"publisher\": \"our-desk\"")],
    ),
    mistake(
        "19: an unknown source",
        &[("\"source\": \"yearly-report\"", "\"source\": \"https://www.example.org\"")],
        &[("\"source\": \"https://www.example.org\"", "\"source\": \"yearly-report\"")],
    ),
    mistake(
        "19: a source that stands later",
        &[("\"licence\": \"CC BY 4.0\"", "\"licence\": \"CC BY 4.0\", \"from\": [\"own-shares\"]")],
        &[(", \"from\": [\"own-shares\"]", "")],
    ),
    mistake(
        "19: an unknown series",
        &[("\"series\": [\"helped\"]", "\"series\": [\"people\"]")],
        &[("[\"people\"]", "[\"helped\"]")],
    ),
    mistake(
        "19: an unknown color",
        &[("\"color\": \"count\"", "\"color\": \"blue\"")],
        &[("\"color\": \"blue\"", "\"color\": \"count\"")],
    ),
    mistake(
        "19: a scale where there is none",
        &[("\"unit\": \"percent\",", "\"unit\": \"percent\", \"scale\": \"ratings\",")],
        &[(" \"scale\": \"ratings\",", "")],
    ),
    mistake(
        "20: a month that there is not",
        &[("\"2025-03-01\"", "\"2024-13-01\"")],
        &[("\"2024-13-01\"", "\"2024-12-01\"")],
    ),
    mistake(
        "20: a day in words",
        &[("\"2025-03-01\"", "\"4 Dec 2024\"")],
        &[("\"4 Dec 2024\"", "\"2024-12-04\"")],
    ),
    mistake(
        "20: a day in Dutch words",
        &[("\"2025-03-01\"", "\"4 maart 2025\"")],
        &[("\"4 maart 2025\"", "\"2025-03-04\"")],
    ),
    mistake(
        "20: a day from the other end",
        &[("\"2025-03-01\"", "\"04-12-2024\"")],
        &[("\"04-12-2024\"", "\"2024-12-04\"")],
    ),
    mistake(
        "20: a year as a number",
        &[("\"2025-03-01\"", "2025")],
        &[("\"date\": 2025", "\"date\": \"2025\"")],
    ),
    mistake(
        "21: a description that is no text",
        &[("\"$schema\": \"brief.schema.json\"", "\"$schema\": true")],
        &[("\"$schema\": true", "\"$schema\": \"brief.schema.json\"")],
    ),
    mistake(
        "23: a field of the series at the chart",
        &[("\"unit\": \"people\",", "\"unit\": \"people\", \"at_least\": true,"), ("\"vintage\": \"latest\",\n              \"at_least\": true,", "\"vintage\": \"latest\",")],
        &[("\"unit\": \"people\", \"at_least\": true,", "\"unit\": \"people\", \"common\": {\"at_least\": true},")],
    ),
    mistake(
        "23: a copied series that kept its id, and only a slot that names the other",
        &[("{helped.2021}", "{men.2021}"), ("\"series\": [\n            {\n              \"id\": \"helped\",", "\"series\": [\n            {\"id\": \"helped\", \"name\": {\"nl\": \"Mannen\", \"en\": \"Men\"}, \"color\": \"single\", \"counter\": \"example-institute\", \"definition\": {\"nl\": \"Mannen.\", \"en\": \"Men.\"}, \"window\": \"calendar-year\", \"vintage\": \"latest\", \"basis\": \"published\", \"source\": \"yearly-report\", \"points\": [{\"year\": 2021, \"value\": 5}]},\n            {\n              \"id\": \"helped\",")],
        &[("{\"id\": \"helped\", \"name\": {\"nl\": \"Mannen\"", "{\"id\": \"men\", \"name\": {\"nl\": \"Mannen\"")],
    ),
    mistake(
        "23: one color for two parts",
        &[("\"color\": \"obstructed\"", "\"color\": \"open\"")],
        &[("\"name\": {\"nl\": \"onderdak\", \"en\": \"shelter\"},\n              \"color\": \"open\"", "\"name\": {\"nl\": \"onderdak\", \"en\": \"shelter\"},\n              \"color\": \"obstructed\"")],
    ),
    mistake(
        "23: a slot without its braces",
        &[("{helped.2021}", "helped.2021")],
        &[("helped.2021", "{helped.2021}")],
    ),
    mistake(
        "23: an equals sign",
        &[("\"unit\": \"people\"", "\"unit\" = \"people\"")],
        &[("\"unit\" = ", "\"unit\": ")],
    ),
    mistake(
        "23: a semicolon",
        &[("\"unit\": \"people\",", "\"unit\": \"people\";")],
        &[("\"people\";", "\"people\",")],
    ),
    mistake(
        "23: a minimum in other words",
        &[("Het waren er {helped.2021}", "Het waren er ten minste {helped.2021}")],
        &[("ten minste ", "")],
    ),
    mistake(
        "23: an own figure with the publication of another",
        &[("\"basis\": \"own\",", "\"basis\": \"published\","), ("\"basis\": \"published\",\n              \"source\": \"yearly-report\"", "\"basis\": \"own\",\n              \"source\": \"yearly-report\"")],
        &[("\"basis\": \"own\",\n              \"source\": \"yearly-report\"", "\"basis\": \"published\",\n              \"source\": \"yearly-report\""), ("\"basis\": \"published\",\n            \"source\": \"own-shares\"", "\"basis\": \"own\",\n            \"source\": \"own-shares\"")],
    ),
    mistake(
        "23: a newer source, and the old day of the brief",
        &[("\"2025-03-01\"", "\"2026-03-01\"")],
        &[("\"version\": \"2026-01-31\"", "\"version\": \"2026-03-01\""), ("\"2025-04\"", "\"2026-03-01\"")],
    ),
    mistake(
        "23: a list for one source",
        &[("\"source\": \"yearly-report\"", "\"source\": [\"yearly-report\"]")],
        &[("[\"yearly-report\"],\n              \"points\"", "\"yearly-report\",\n              \"points\"")],
    ),
    mistake(
        "23: a copied series that kept its id, and a slot of the one that was meant",
        &[("\"id\": \"shelter\"", "\"id\": \"advice\""), ("{shelter.shown}", "{shelter.shown} ")],
        &[("\"id\": \"advice\",\n              \"name\": {\"nl\": \"onderdak\"", "\"id\": \"shelter\",\n              \"name\": {\"nl\": \"onderdak\"")],
    ),
];

/// Of a brief that brings its Dutch words.
const OF_WORDS: &[Mistake] = &[
    mistake(
        "15: a missing word",
        &[("\"year\": \"Jaar\",", "")],
        &[("\"series\": \"Tonen\",", "\"year\": \"Jaar\", \"series\": \"Tonen\",")],
    ),
    mistake(
        "15: a word that is none",
        &[("\"year\": \"Jaar\",", "\"year\": \"Jaar\", \"banana\": \"Banaan\",")],
        &[(" \"banana\": \"Banaan\",", "")],
    ),
    mistake(
        "16: a plain space between thousands",
        &[("\"group\": \".\"", "\"group\": \" \"")],
        &[("\"group\": \" \"", "\"group\": \"\\u202f\"")],
    ),
    mistake(
        "16: nothing between thousands",
        &[("\"group\": \".\"", "\"group\": \"\"")],
        &[("\"group\": \"\"", "\"group\": \".\"")],
    ),
];
