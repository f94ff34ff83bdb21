// Mistakes that nothing was told of, or whose mend could not be done, when two more people made briefs from the guide alone.

/// In the brief that `civic-brief new` writes.
const OF_AN_EIGHTH_TRIAL: &[Mistake] = &[
    mistake(
        "more often than ever in Dutch",
        &[(MESSAGE_NL, "In 2024 hielpen wij {helped.2024} mensen, vaker dan ooit. In 2021 waren het er {helped.2021}.")],
        &[("dan ooit", "dan in enig jaar sinds 2021")],
    ),
];
