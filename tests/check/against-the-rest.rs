/// What is right by itself, and wrong beside the rest of the brief; or would be shown as it was typed.
const AGAINST_THE_REST: &[Mistake] = &[
    mistake(
        "1: a slot of another year than its sentence",
        &[("In 2024 kregen {helped.2024}", "In 2023 kregen {helped.2024}")],
        &[("In 2023 kregen {helped.2024}", "In 2024 kregen {helped.2024}")],
    ),
    mistake(
        "1: a year of another slot, after a comma",
        &[("In 2024 {helped.2024}", "In 2021, {helped.2024}")],
        &[("In 2021, {helped.2024}", "In 2024, {helped.2024}")],
    ),
    mistake(
        "1: a year that was changed behind its slot",
        &[("{helped.2024} in 2024.", "{helped.2024} in 2023.")],
        &[("{helped.2024} in 2023.", "{helped.2024} in 2024.")],
    ),
    mistake(
        "1: a year without a figure behind a slot",
        &[("There were {helped.2021} in 2021", "There were {helped.2021} people in 2022")],
        &[("{helped.2021} people in 2022", "{helped.2021} people in 2021")],
    ),
    mistake(
        "2: another last day than that of the figure",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-12-01\", \"value\": 1475}"),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"until\": \"2021-12-01\", \"value\": 1180},"),
            ("\"vintage\": \"latest\",\n              \"at_least\": true,\n              \"basis\"", "\"vintage\": \"latest\",\n              \"at_least\": true, \"basis\""),
            ("\"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("In 2024 {helped.2024} people got help (example)", "Up to 30 November 2024 {helped.2024} people got help (example)"),
        ],
        &[("30 November 2024", "1 December 2024")],
    ),
    mistake(
        "2: a period to another last day",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2024-12-01\", \"value\": 1475}"),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"until\": \"2021-12-01\", \"value\": 1180},"),
            ("\"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
            ("\"en\": \"2021–2024\"", "\"en\": \"2021 to 30 June 2024\""),
        ],
        &[("30 June 2024", "1 December 2024")],
    ),
    mistake(
        "3: a text that was not translated",
        &[("\"There were {helped.2021} in 2021 and {helped.2024} in 2024. For 2022 no figure was published.\"", "\"Het waren er {helped.2021} in 2021 en {helped.2024} in 2024. Over 2022 is geen cijfer gepubliceerd.\"")],
        &[("\"en\": \"Het waren er {helped.2021} in 2021 en {helped.2024} in 2024. Over 2022 is geen cijfer gepubliceerd.\"", "\"en\": \"There were {helped.2021} in 2021 and {helped.2024} in 2024.\"")],
    ),
    mistake(
        "3: a definition that was not translated",
        &[("Berekend door onze redactie uit het voorbeeldrapport.", "Calculated by our desk from the example report.")],
        &[("\"nl\": \"Calculated by our desk from the example report.\"", "\"nl\": \"Berekend door onze redactie.\"")],
    ),
    mistake(
        "3: a text that is still to be written",
        &[("\"More people got help (example)\"", "\"TODO translate\"")],
        &[("TODO translate", "More people got help")],
    ),
    mistake(
        "3: three dots for a text",
        &[("\"Each figure is a minimum: only those who were registered are counted.\"", "\"…\"")],
        &[("\"…\"", "\"Each figure is a minimum.\"")],
    ),
    mistake(
        "3: a text to fill the page",
        &[("This is an example: the figures are made up. Say", "Lorem ipsum dolor sit amet. Say")],
        &[("Lorem ipsum dolor sit amet. Say", "Say")],
    ),
    mistake(
        "3: bold letters as in a page",
        &[("Each figure is a minimum", "Each figure is a <b>minimum</b>")],
        &[("<b>minimum</b>", "minimum")],
    ),
    mistake(
        "3: bold letters as in Markdown",
        &[("Each figure is a minimum", "Each figure is a **minimum**")],
        &[("**minimum**", "minimum")],
    ),
    mistake(
        "3: a link as in Markdown",
        &[("Each figure is a minimum", "Each figure is a [minimum](https://www.example.org/minimum)")],
        &[("[minimum](https://www.example.org/minimum)", "minimum")],
    ),
    mistake(
        "3: a space by its name",
        &[("Each figure is", "Each&nbsp;figure is")],
        &[("&nbsp;", "\\u00a0")],
    ),
    mistake(
        "3: a space by its number, with a backslash too many",
        &[("Each figure is", "Each\\\\u00a0figure is")],
        &[("\\\\u00a0", "\\u00a0")],
    ),
    mistake(
        "3: a mark in the title of a source",
        &[("Example report: people helped per year", "Example report: <i>people helped</i>")],
        &[("<i>people helped</i>", "people helped")],
    ),
    mistake(
        "4: per cent said twice",
        &[("{advice.shown}% of the help", "{advice.shown} % per cent of the help")],
        &[(" % per cent", "%")],
    ),
    mistake(
        "4: per cent behind a count",
        &[("{helped.2024} people got help", "{helped.2024}% got help")],
        &[("{helped.2024}% got help", "{helped.2024} got help")],
    ),
    mistake(
        "4: a share without its sign",
        &[("{advice.shown}% of the help", "{advice.shown} of the help")],
        &[("{advice.shown} of the help", "{advice.shown}% of the help")],
    ),
    mistake(
        "5: a language by its name",
        &[("\"lang\": \"en\"", "\"lang\": \"Dutch\"")],
        &[("\"Dutch\"", "\"nl\"")],
    ),
    mistake(
        "5: a language with a stroke below",
        &[("\"lang\": \"en\"", "\"lang\": \"en_GB\"")],
        &[("\"en_GB\"", "\"en-GB\"")],
    ),
    mistake(
        "5: a licence that was not found, with a blank",
        &[("\"licence\": \"not-stated\"", "\"licence\": \"Not stated\"")],
        &[("\"Not stated\"", "\"not-stated\"")],
    ),
    mistake(
        "5: a licence that is unknown",
        &[("\"licence\": \"not-stated\"", "\"licence\": \"onbekend\"")],
        &[("\"onbekend\"", "\"not-stated\"")],
    ),
    mistake(
        "5: a licence written otherwise",
        &[("\"licence\": \"CC BY 4.0\"", "\"licence\": \"cc-by 4.0\"")],
        &[("\"cc-by 4.0\"", "\"CC BY 4.0\"")],
    ),
    mistake(
        "5: a blank in an address",
        &[("https://www.example.org/yearly-report", "https://www.example.org/yearly report")],
        &[("yearly report\",\n      \"licence\"", "yearly%20report\",\n      \"licence\"")],
    ),
    mistake(
        "5: an address without its beginning",
        &[("\"licence\": \"CC BY 4.0\"", "\"seen\": \"www.example.org/copy\", \"licence\": \"CC BY 4.0\"")],
        &[("\"www.example.org/copy\"", "\"https://www.example.org/copy\"")],
    ),
    mistake(
        "6: a point between thousands of what is not whole",
        &[
            ("\"unit\": \"people\",", "\"unit\": \"tonnes\","),
            ("\"sections\": [", "\"units\": [{\"id\": \"tonnes\", \"name\": {\"nl\": \"ton\", \"en\": \"tonnes\"}, \"one\": {\"nl\": \"ton\", \"en\": \"tonne\"}, \"whole\": false}],\n  \"sections\": ["),
            ("\"value\": 1320", "\"value\": 1.32"),
        ],
        &[("\"value\": 1.32", "\"value\": 1320")],
    ),
    mistake(
        "7: a series that was added, and to no view",
        &[("\"parts\": [\"advice\", \"shelter\", \"money\"]", "\"parts\": [\"advice\", \"shelter\"], \"sum_note\": {\"nl\": \"Geld is een deel apart.\", \"en\": \"Money is a part of its own.\"}")],
        &[("\"parts\": [\"advice\", \"shelter\"]", "\"parts\": [\"advice\", \"shelter\", \"money\"]")],
    ),
    mistake(
        "7: a series that was added, and named by a slot",
        &[("\"parts\": [\"advice\", \"shelter\", \"money\"]", "\"parts\": [\"advice\", \"shelter\"], \"sum_note\": {\"nl\": \"Geld is een deel apart.\", \"en\": \"Money is a part of its own.\"}")],
        &[("De rest was geld.", "De rest, {money.shown}%, was geld."), ("The rest was money.", "The rest, {money.shown|10..20|a small part}, was money."), ("De rest, {money.shown}%,", "De rest, {money.shown|10..20|een klein deel},")],
    ),
    mistake(
        "7: a unit that is built in",
        &[("\"sections\": [", "\"units\": [{\"id\": \"people\", \"name\": {\"nl\": \"mensen\", \"en\": \"people\"}, \"one\": {\"nl\": \"mens\", \"en\": \"person\"}}],\n  \"sections\": [")],
        &[("\"units\": [{\"id\": \"people\", \"name\": {\"nl\": \"mensen\", \"en\": \"people\"}, \"one\": {\"nl\": \"mens\", \"en\": \"person\"}}],", "")],
    ),
    mistake(
        "7: a publisher under two ids",
        &[("{\"nl\": \"Onze redactie (voorbeeld)\", \"en\": \"Our desk (example)\"}", "{\"nl\": \"Voorbeeldinstituut\", \"en\": \"Example Institute\"}")],
        &[("\"id\": \"our-desk\",\n      \"name\": {\"nl\": \"Voorbeeldinstituut\", \"en\": \"Example Institute\"}", "\"id\": \"our-desk\",\n      \"name\": {\"nl\": \"Onze redactie\", \"en\": \"Our desk\"}")],
    ),
    mistake(
        "9: a published figure that is rounded",
        &[("\"basis\": \"own\",\n            \"source\": \"own-shares\"", "\"basis\": \"quoted\",\n            \"source\": \"own-shares\""), ("\"from\": [\"yearly-report\"]", "\"quoted_by\": \"A Paper\""), ("\"value\": 48.2}", "\"value\": 48.2, \"decimals\": 0}")],
        &[("\"value\": 48.2, \"decimals\": 0}", "\"value\": 48.2, \"decimals\": 1}")],
    ),
    mistake(
        "9: a last day of another year",
        &[
            ("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"until\": \"2023-12-01\", \"value\": 1475}"),
            ("{\"year\": 2023, \"value\": 1320},", ""),
            ("{\"year\": 2021, \"value\": 1180},", "{\"year\": 2021, \"until\": \"2021-12-01\", \"value\": 1180},"),
            ("\"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"year-to\",\n              \"vintage\": \"latest\",\n              \"at_least\""),
        ],
        &[("2023-12-01", "2024-12-01")],
    ),
    mistake(
        "9: days in a series of years",
        &[("\"kind\": \"column\",", "\"kind\": \"steps\","), ("\"series\": [\"helped\"]", "\"series\": \"helped\""), ("{\"year\": 2021, \"value\": 1180}", "{\"date\": \"2021-03-01\", \"value\": 1180}"), ("{helped.2021}", "{helped.2021-03-01}"), ("{\"year\": 2023, \"value\": 1320}", "{\"date\": \"2023-03-01\", \"value\": 1320}"), ("{\"year\": 2024, \"value\": 1475}", "{\"date\": \"2024-03-01\", \"value\": 1475}"), ("{helped.2024}", "{helped.2024-03-01}")],
        &[("\"calendar-year\",\n              \"vintage\": \"latest\",\n              \"at_least\"", "\"state\",\n              \"vintage\": \"latest\",\n              \"at_least\"")],
    ),
    mistake(
        "9: a break with nothing before it",
        &[("{\"year\": 2021, \"value\": 1180}", "{\"year\": 2021, \"value\": 1180, \"break\": {\"nl\": \"nieuwe telling\", \"en\": \"new count\"}}")],
        &[(", \"break\": {\"nl\": \"nieuwe telling\", \"en\": \"new count\"}", "")],
    ),
    mistake(
        "9: parts of two vintages",
        &[("\"color\": \"closed\",", "\"color\": \"closed\", \"vintage\": \"first\",")],
        &[(" \"vintage\": \"first\",", "")],
    ),
    mistake(
        "10: a reason of another sum",
        &[("\"value\": 19.2}", "\"value\": 17.2}"), ("\"value\": 17.4}", "\"value\": 16.4}"), ("\"parts\": [\"advice\"", "\"sum_note\": {\"nl\": \"Door overlap is het samen meer dan honderd.\", \"en\": \"Some parts overlap.\"}, \"parts\": [\"advice\"")],
        &[("Door overlap is het samen meer dan honderd.", "Wat ontbreekt, is niet bekend.")],
    ),
    mistake(
        "11: a title of one year where the year is chosen",
        &[("{advice.shown}% of the help in {shown} was", "{advice.2024}% of the help in 2024 was"), ("{advice.shown}% van de hulp was in {shown} advies", "{advice.2024}% van de hulp was in 2024 advies")],
        &[("{advice.2024}% of the help in 2024 was", "{advice.shown}% of the help in {shown} was"), ("{advice.2024}% van de hulp was in 2024 advies", "{advice.shown}% van de hulp was in {shown} advies")],
    ),
];

/// Of a brief that brings its Dutch words.
const OF_MARKS: &[Mistake] = &[
    mistake(
        "8: a plain blank before the sign for per cent",
        &[("\"percent\": \"%\"", "\"percent\": \" %\"")],
        &[("\"percent\": \" %\"", "\"percent\": \"\\u00a0%\"")],
    ),
    mistake(
        "8: a stroke of the wrong side before the sign for per cent",
        &[("\"percent\": \"%\"", "\"percent\": \"/u00a0%\"")],
        &[("\"percent\": \"/u00a0%\"", "\"percent\": \"\\u00a0%\"")],
    ),
    mistake(
        "8: no sign for per cent",
        &[("\"percent\": \"%\"", "\"percent\": \"\\u00a0\"")],
        &[("\"percent\": \"\\u00a0\"", "\"percent\": \"%\"")],
    ),
    mistake(
        "8: a direction that is not that of the language",
        &[("\"direction\": \"ltr\"", "\"direction\": \"rtl\"")],
        &[("\"direction\": \"rtl\"", "\"direction\": \"ltr\"")],
    ),
    mistake(
        "8: a language from right to left, with the direction of another",
        &[("\"tag\": \"nl\"", "\"tag\": \"ar\""), ("\"nl\": \"", "\"ar\": \"")],
        &[("\"direction\": \"ltr\"", "\"direction\": \"rtl\"")],
    ),
];
