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
];
