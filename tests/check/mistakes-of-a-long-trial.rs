// Mistakes of somebody who made briefs of minimums and norms from the guide alone: nothing was told of them, or not how
// the slot that was proposed would read.

/// In the brief that `civic-brief new` writes.
const OF_A_LONG_TRIAL: &[Mistake] = &[
    mistake(
        "about before a minimum",
        &[("In 2024 kregen {helped.2024}", "In 2024 kregen rond de {helped.2024}"), ("In 2024 {helped.2024} people", "In 2024 only {helped.2024} people")],
        &[("rond de {", "{"), ("only {", "{")],
    ),
    mistake(
        "a number by hand that is a minimum",
        &[("in 2021 en {helped.2024}", "in 2021 en 1.475"), ("in 2021 and {helped.2024}", "in 2021 and 1,475")],
        &[("en 1.475", "en {helped.2024}"), ("and 1,475", "and {helped.2024}")],
    ),
    mistake(
        "several numbers by hand, one of which is no figure",
        &[
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "There were 1,180 in 2021 and 1,475 in 2024, of 167.366 and 3 more."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Het waren er {helped.2021} in 2021 en {helped.2024} in 2024, en anderen."),
        ],
        &[("1,180", "{helped.2021}"), ("1,475", "{helped.2024}"), (", of 167.366 and 3 more", ", and others")],
    ),
    mistake(
        "two numbers in a text that takes no slots",
        &[("Example figures: made up, only to show how a brief works.\"\n          },\n          \"note\": {\n            \"nl\": \"Elk", "Example figures.\"\n          },\n          \"note\": {\n            \"nl\": \"Elk"), ("This is an example: the", "These 14,881 people are 22 examples: the")],
        &[("These 14,881 people are 22 examples", "These people are examples")],
    ),
    mistake(
        "a minimum of nought",
        &[("\"value\": 1180", "\"value\": 0"), ("\"value\": 1320", "\"value\": 0"), ("\"value\": 1475", "\"value\": 0"), ("In 2024 {helped.2024} people", "In 2024, {helped.2024} people"), ("Each figure is a minimum: only", "Only"), ("Elk cijfer is een minimum: alleen", "Alleen")],
        &[("\"at_least\": true", "\"at_least\": false")],
    ),
    mistake(
        "the day of the newest figure in the definition of all",
        &[
            ("\"window\": \"calendar-year\",\n              \"vintage\"", "\"window\": \"state\",\n              \"vintage\""),
            ("people who got help in that year", "people who had help on 1 December 2024"),
            ("mensen die in dat jaar hulp kregen", "mensen die op 1 december 2024 hulp hadden"),
            ("{\"year\": 2021,", "{\"year\": 2021, \"until\": \"2021-12-01\","),
            ("{\"year\": 2023, \"value\": 1320", "{\"year\": 2023, \"until\": \"2023-12-01\", \"value\": 1320"),
            ("{\"year\": 2024, \"value\": 1475", "{\"year\": 2024, \"until\": \"2024-12-01\", \"value\": 1475"),
        ],
        &[("1 December 2024", "1 December"), ("1 december 2024", "1 december")],
    ),
    mistake(
        "a figure that runs on from the year on show",
        &[("In {shown}, {advice.shown}%", "In {shown} {advice.shown}%")],
        &[("In {shown} {advice.shown}%", "In {shown}, {advice.shown}%")],
    ),
    mistake(
        "a place that begins with a number in letters",
        &[("\"en\": \"Exampleland\"", "\"en\": \"Four donor countries\""), ("\"nl\": \"Voorbeeldland\"", "\"nl\": \"Vier donorlanden\"")],
        &[("Four donor", "four donor"), ("Vier donor", "vier donor")],
    ),
];
