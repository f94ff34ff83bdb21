// Mistakes that nothing was told of, or whose mend could not be done, when two more people made briefs from the guide alone.

/// In the brief that `civic-brief new` writes.
const OF_AN_EIGHTH_TRIAL: &[Mistake] = &[
    mistake(
        "more often than ever in Dutch",
        &[(MESSAGE_NL, "In 2024 hielpen wij {helped.2024} mensen, vaker dan ooit. In 2021 waren het er {helped.2021}.")],
        &[("dan ooit", "dan in enig jaar sinds 2021")],
    ),
    mistake(
        "a record year in one word",
        &[(MESSAGE_NL, "In 2024 hielpen wij {helped.2024} mensen, een recordjaar. In 2021 waren het er {helped.2021}.")],
        &[("een recordjaar", "het hoogste aantal van deze jaren")],
    ),
    mistake(
        "the school year before this one",
        &[("\"nl\": \"Dit is een voorbeeld: de cijfers zijn verzonnen.", "\"nl\": \"Vorig schooljaar hielpen wij mensen.")],
        &[("Vorig schooljaar", "In 2024")],
    ),
    mistake(
        "a licence that names its owner",
        &[("\"licence\": \"CC BY 4.0\"", "\"licence\": \"© Example Institute, may be quoted\"")],
        &[("© Example Institute, may be quoted", "may be quoted")],
    ),
];
