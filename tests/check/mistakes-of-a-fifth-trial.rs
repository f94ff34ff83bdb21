// Mistakes of somebody who kept a brief up to date: letters among digits, years that have not ended, figures that run
// into what stands beside them, and mends that led on to another fault.

/// In the brief that `civic-brief new` writes.
const OF_A_FIFTH_TRIAL: &[Mistake] = &[
    mistake(
        "a letter O for a nought",
        &[("\"value\": 1320", "\"value\": 132O")],
        &[("132O", "1320")],
    ),
    mistake(
        "two letters for noughts",
        &[("\"value\": 1320", "\"value\": 13OO")],
        &[("13OO", "1300")],
    ),
    mistake(
        "a letter l for a one, before",
        &[("\"value\": 1320", "\"value\": l320")],
        &[("l320", "1320")],
    ),
    mistake(
        "a letter l for a one in a year",
        &[("\"year\": 2021", "\"year\": 202l")],
        &[("202l", "2021")],
    ),
    mistake(
        "a letter among digits between quotes",
        &[("\"value\": 1320", "\"value\": \"132O\"")],
        &[("\"132O\"", "1320")],
    ),
    mistake(
        "a star behind a figure",
        &[("\"value\": 1320", "\"value\": 1320*")],
        &[("1320*", "1320")],
    ),
    mistake(
        "a remark behind a figure",
        &[("\"value\": 1320", "\"value\": 1320 (schatting)")],
        &[("1320 (schatting)", "1320")],
    ),
    mistake(
        "a number of a footnote behind a figure",
        &[("\"value\": 1320", "\"value\": 1320¹")],
        &[("1320¹", "1320")],
    ),
    mistake(
        "a margin behind a figure",
        &[("\"value\": 1320", "\"value\": 1320±20")],
        &[("1320±20", "1320")],
    ),
    mistake(
        "a semicolon behind a figure",
        &[("\"value\": 1320", "\"value\": 1320;")],
        &[("1320;", "1320")],
    ),
    mistake(
        "a running year among full ones",
        &[("{\"year\": 2024, \"value\": 1475}", "{\"year\": 2024, \"value\": 1475},\n                {\"year\": 2026, \"value\": 160}")],
        &[(",\n                {\"year\": 2026, \"value\": 160}", "")],
    ),
    mistake(
        "a share that runs on from its year",
        &[("In {shown}, {advice.shown}% was advice and {shelter.shown}% was shelter.", "In 2023 {advice.2023}% was advice, and in {shown} it was {advice.shown}%."), ("In {shown} was {advice.shown}% advies en {shelter.shown}% onderdak.", "In 2023 was {advice.2023}% advies, en in {shown} was dat {advice.shown}%.")],
        &[("In 2023 {advice", "In 2023, {advice")],
    ),
    mistake(
        "a figure that came, and a note that the institute published none",
        &[("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2022, \"value\": 1250},\n                {\"year\": 2023, \"value\": 1320}"), ("Over 2022 is geen cijfer gepubliceerd.", "Over 2022 publiceerde het Voorbeeldinstituut geen cijfer."), ("For 2022 no figure was published.", "The Example Institute did not publish a figure for 2022.")],
        &[(" Over 2022 publiceerde het Voorbeeldinstituut geen cijfer.", ""), (" The Example Institute did not publish a figure for 2022.", "")],
    ),
    mistake(
        "a figure that came, and a note that it is missing",
        &[("{\"year\": 2023, \"value\": 1320}", "{\"year\": 2022, \"value\": 1250},\n                {\"year\": 2023, \"value\": 1320}"), ("Over 2022 is geen cijfer gepubliceerd.", "Het cijfer over 2022 ontbreekt."), ("For 2022 no figure was published.", "The figure for 2022 is unknown.")],
        &[(" Het cijfer over 2022 ontbreekt.", ""), (" The figure for 2022 is unknown.", "")],
    ),
    mistake(
        "a slot that a word touches",
        &[("{helped.2024} people got", "{helped.2024}people got")],
        &[("}people", "} people")],
    ),
    mistake(
        "a note of two letters",
        &[("Own calculation: the parts are rounded to one decimal.", "PM")],
        &[("\"en\": \"PM\"", "\"en\": \"Own calculation: the parts are rounded to one decimal.\"")],
    ),
    mistake(
        "a text in brackets that is to be filled in",
        &[("Own calculation: the parts are rounded to one decimal.", "[fill in]")],
        &[("\"en\": \"[fill in]\"", "\"en\": \"Own calculation: the parts are rounded to one decimal.\"")],
    ),
    mistake(
        "a figure of another year, behind the end of a year",
        &[
            ("In 2024 {helped.2024} people got help (example)", "At the end of 2024, {helped.2023} people had got help (example)"),
            ("In 2024 kregen {helped.2024} mensen hulp (voorbeeld)", "Eind 2024 hadden {helped.2023} mensen hulp (voorbeeld)"),
        ],
        &[("{helped.2023} people", "{helped.2024} people"), ("{helped.2023} mensen", "{helped.2024} mensen")],
    ),
    mistake(
        "a typed year beside the figure of the year on show",
        &[
            ("In {shown}, {advice.shown}% was advice", "In 2024, {advice.shown}% was advice"),
            ("In {shown} was {advice.shown}% advies", "In 2024 was {advice.shown}% advies"),
        ],
        &[("In 2024, {advice", "In {shown}, {advice"), ("In 2024 was {advice", "In {shown} was {advice")],
    ),
];
