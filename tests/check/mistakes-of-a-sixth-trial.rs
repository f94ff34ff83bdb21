// Mistakes that nothing was told of when somebody made a brief from the guide alone.

/// In the brief that `civic-brief new` writes.
const OF_A_SIXTH_TRIAL: &[Mistake] = &[
    mistake(
        "a figure with a mark of its own, behind a typed day",
        &[
            ("\"at_least\": true,\n", "\"at_least\": false,\n"),
            ("There were {helped.2021} in 2021 and {helped.2024} in 2024.", "On 1 January 2024 {helped.2024} people got help."),
            ("Het waren er {helped.2021} in 2021 en {helped.2024} in 2024.", "Op 1 januari 2024 {helped.2024} mensen kregen hulp."),
            ("Elk cijfer is een minimum: alleen wie geregistreerd is, is geteld.", "Alleen wie geregistreerd is, is geteld."),
            ("Each figure is a minimum: only those who were registered are counted.", "Only those who were registered are counted."),
        ],
        &[("1 January 2024 {", "1 January 2024, {"), ("1 januari 2024 {", "1 januari 2024, {")],
    ),
];
