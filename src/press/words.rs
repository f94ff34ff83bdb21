//! What the press kit says in each language: one row of a table, as in [`crate::language`].

use crate::language::Language;

/// One row. `#` stands for what is put in.
pub(super) struct Words {
    /// Before one source.
    pub source: &'static str,
    /// Before several.
    pub sources: &'static str,
    /// Who quotes the source.
    pub quoted_by: &'static str,
    /// One more publication of the same publisher.
    pub one_more: &'static str,
    /// So many more.
    pub more: &'static str,
    /// That not all was read at those who published it.
    pub partly_quoted: &'static str,
    /// The day of the brief's figures.
    pub figures_of: &'static str,
    /// Whose the figures are.
    pub rights: &'static str,
    /// Whose they are, in place of many names.
    pub of_the_counters: &'static str,
    /// That no licence was found.
    pub no_licence: &'static str,
    /// Who publishes the picture.
    pub chart_by: &'static str,
    /// What the chart is a part of, with the day of its figures.
    pub within: &'static str,
    /// Who counted.
    pub counted_by: &'static str,
}

static NL: Words = Words {
    source: "Bron: ",
    sources: "Bronnen: ",
    quoted_by: ", aangehaald door #",
    one_more: ", en nog een publicatie",
    more: ", en nog # publicaties",
    partly_quoted: ", deels aangehaald door anderen",
    figures_of: "Cijfers van #.",
    rights: "Cijfers: ",
    of_the_counters: "© de tellers.",
    no_licence: "licentie niet vermeld",
    chart_by: "Grafiek: #.",
    within: "In: #, cijfers van #.",
    counted_by: "Geteld door #.",
};

static EN: Words = Words {
    source: "Source: ",
    sources: "Sources: ",
    quoted_by: ", as quoted by #",
    one_more: ", and one more publication",
    more: ", and # more publications",
    partly_quoted: ", partly as quoted by others",
    figures_of: "Figures of #.",
    rights: "Figures: ",
    of_the_counters: "© the counters.",
    no_licence: "licence not stated",
    chart_by: "Chart: #.",
    within: "In: #, figures of #.",
    counted_by: "Counted by #.",
};

/// The same forty per cent longer, for the language that is a test.
static PSEUDO: Words = Words {
    source: "[ööö Source]: ",
    sources: "[ööö Sources]: ",
    quoted_by: ", [ööö as quoted by] #",
    one_more: ", [öööö and one more publication]",
    more: ", [öööö and # more publications]",
    partly_quoted: ", [öööö partly as quoted by others]",
    figures_of: "[ööö Figures of] #.",
    rights: "[ööö Figures]: ",
    of_the_counters: "© [ööö the counters].",
    no_licence: "[ööö licence not stated]",
    chart_by: "[ööö Chart]: #.",
    within: "[ö In]: #, [ööö figures of] #.",
    counted_by: "[ööö Counted by] #.",
};

/// The row of a language; English where it has none here.
pub(super) fn words(language: &Language) -> &'static Words {
    match language.tag {
        "nl" => &NL,
        "qps" => &PSEUDO,
        _ => &EN,
    }
}

/// Puts a text in for the next `#`.
pub(super) fn put(template: &str, text: &str) -> String {
    template.replacen('#', text, 1)
}
