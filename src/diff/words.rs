//! How changes are said, one row for each language, and what the fields of a brief are called.

use super::parts::Kind;
use crate::language::Language;

/// The sentences of one language; each `#` is a place, a value before and a value after.
pub(super) struct Row {
    pub(super) tag: &'static str,
    /// Where nothing differs.
    pub(super) nothing: &'static str,
    /// A place, before, after.
    pub(super) changed: &'static str,
    /// A place, after.
    pub(super) set: &'static str,
    /// A place, before.
    pub(super) unset: &'static str,
    /// A place.
    pub(super) order: &'static str,
    pub(super) yes: &'static str,
    pub(super) no: &'static str,
    pub(super) not_stated: &'static str,
    pub(super) calendar_year: &'static str,
    pub(super) report_year: &'static str,
    pub(super) year_to: &'static str,
    pub(super) twelve_months_to: &'static str,
    pub(super) state: &'static str,
    pub(super) years: &'static str,
    pub(super) first: &'static str,
    pub(super) latest: &'static str,
    language: Words,
    publisher: Words,
    source: Words,
    color: Words,
    unit: Words,
    scale: Words,
    term: Words,
    section: Words,
    chart: Words,
    group: Words,
    series: Words,
    point: Words,
    view: Words,
}

/// What is said of one kind of part.
pub(super) struct Words {
    pub(super) one: &'static str,
    pub(super) many: &'static str,
    /// A place; for a point also its value.
    pub(super) new: &'static str,
    pub(super) gone: &'static str,
}

static EN: Row = Row {
    tag: "en",
    nothing: "nothing changed: the two briefs say the same",
    changed: "#: # → #",
    set: "#: new, #",
    unset: "#: gone, was #",
    order: "#: in another order",
    yes: "yes",
    no: "no",
    not_stated: "not stated",
    calendar_year: "calendar year",
    report_year: "year of the report",
    year_to: "from 1 January to a day",
    twelve_months_to: "twelve months to a day",
    state: "as of a day",
    years: "several years together",
    first: "first published figures",
    latest: "newest figures",
    language: Words {
        one: "language",
        many: "languages",
        new: "new: #",
        gone: "gone: #",
    },
    publisher: Words {
        one: "publisher",
        many: "publishers",
        new: "new: #",
        gone: "gone: #",
    },
    source: Words {
        one: "source",
        many: "sources",
        new: "new: #",
        gone: "gone: #",
    },
    color: Words {
        one: "color",
        many: "colors",
        new: "new: #",
        gone: "gone: #",
    },
    unit: Words {
        one: "unit",
        many: "units",
        new: "new: #",
        gone: "gone: #",
    },
    scale: Words {
        one: "scale",
        many: "scales",
        new: "new: #",
        gone: "gone: #",
    },
    term: Words {
        one: "category",
        many: "categories",
        new: "new category: #",
        gone: "category gone: #",
    },
    section: Words {
        one: "section",
        many: "sections",
        new: "new: #",
        gone: "gone: #",
    },
    chart: Words {
        one: "chart",
        many: "charts",
        new: "new chart: #",
        gone: "chart gone: #",
    },
    group: Words {
        one: "group",
        many: "groups",
        new: "new: #",
        gone: "gone: #",
    },
    series: Words {
        one: "series",
        many: "series",
        new: "new series: #",
        gone: "series gone: #",
    },
    point: Words {
        one: "figure",
        many: "figures",
        new: "#: new, #",
        gone: "#: gone, was #",
    },
    view: Words {
        one: "view",
        many: "views",
        new: "new: #",
        gone: "gone: #",
    },
};

static NL: Row = Row {
    tag: "nl",
    nothing: "niets veranderd: de twee briefs zeggen hetzelfde",
    changed: "#: # → #",
    set: "#: nieuw, #",
    unset: "#: vervallen, was #",
    order: "#: in een andere volgorde",
    yes: "ja",
    no: "nee",
    not_stated: "niet vermeld",
    calendar_year: "kalenderjaar",
    report_year: "jaar van het rapport",
    year_to: "van 1 januari tot en met een dag",
    twelve_months_to: "twaalf maanden tot en met een dag",
    state: "stand op een dag",
    years: "meer jaren samen",
    first: "eerst gepubliceerde cijfers",
    latest: "nieuwste cijfers",
    language: Words {
        one: "taal",
        many: "talen",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    publisher: Words {
        one: "uitgever",
        many: "uitgevers",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    source: Words {
        one: "bron",
        many: "bronnen",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    color: Words {
        one: "kleur",
        many: "kleuren",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    unit: Words {
        one: "eenheid",
        many: "eenheden",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    scale: Words {
        one: "schaal",
        many: "schalen",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    term: Words {
        one: "categorie",
        many: "categorieën",
        new: "nieuwe categorie: #",
        gone: "categorie vervallen: #",
    },
    section: Words {
        one: "paragraaf",
        many: "paragrafen",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    chart: Words {
        one: "grafiek",
        many: "grafieken",
        new: "nieuwe grafiek: #",
        gone: "grafiek vervallen: #",
    },
    group: Words {
        one: "groep",
        many: "groepen",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
    series: Words {
        one: "reeks",
        many: "reeksen",
        new: "nieuwe reeks: #",
        gone: "reeks vervallen: #",
    },
    point: Words {
        one: "cijfer",
        many: "cijfers",
        new: "#: nieuw, #",
        gone: "#: vervallen, was #",
    },
    view: Words {
        one: "weergave",
        many: "weergaven",
        new: "nieuw: #",
        gone: "vervallen: #",
    },
};

/// A field, in English and in Dutch. That of a value is its place.
const FIELDS: &[(&str, &str, &str)] = &[
    (
        "also",
        "other chart of the same",
        "andere grafiek van hetzelfde",
    ),
    ("at_least", "is a minimum", "is een minimum"),
    ("basis", "basis", "basis"),
    ("break", "break", "breuk"),
    ("caveat", "caveat", "kanttekening"),
    ("colon", "colon", "dubbele punt"),
    ("color", "color", "kleur"),
    (
        "corrections",
        "address for corrections",
        "adres voor correcties",
    ),
    ("counted", "what is counted", "wat is geteld"),
    ("counted_on", "day of the count", "dag van de telling"),
    ("counter", "counter", "teller"),
    ("dark", "on a dark page", "op een donkere pagina"),
    ("date", "date", "datum"),
    ("day", "form of a day", "vorm van een dag"),
    ("decimal", "decimal mark", "decimaalteken"),
    ("decimals", "decimals shown", "getoonde decimalen"),
    ("definition", "definition", "definitie"),
    ("direction", "direction", "richting"),
    (
        "first_day",
        "first day of a month",
        "eerste dag van een maand",
    ),
    ("from", "calculated from", "berekend uit"),
    ("group", "group", "groep"),
    ("hosts", "hosts", "hosts"),
    ("id", "id", "id"),
    ("kicker", "kicker", "bovenkop"),
    ("kind", "kind", "soort"),
    ("lang", "language", "taal"),
    ("languages", "languages", "talen"),
    ("licence", "licence", "licentie"),
    ("light", "on a light page", "op een lichte pagina"),
    ("link", "link", "link"),
    ("meaning", "meaning", "betekenis"),
    ("measure", "measure", "maat"),
    ("message", "message", "boodschap"),
    ("month_year", "form of a month", "vorm van een maand"),
    ("months", "months", "maanden"),
    ("more", "link to more", "link naar meer"),
    ("name", "name", "naam"),
    ("names", "names", "namen"),
    ("note", "note", "toelichting"),
    ("one", "name of one", "naam van één"),
    ("parts", "parts", "delen"),
    ("pattern", "pattern", "patroon"),
    ("percent", "sign of a percentage", "procentteken"),
    ("period", "period", "periode"),
    ("place", "place", "plaats"),
    ("publisher", "publisher", "uitgever"),
    ("quoted_by", "quoted by", "aangehaald door"),
    ("scale", "scale", "schaal"),
    ("section", "section", "paragraaf"),
    ("seen", "where it was read", "waar het gelezen is"),
    (
        "self_selected",
        "is a self-selected survey",
        "is een enquête met zelfselectie",
    ),
    ("semicolon", "semicolon", "puntkomma"),
    ("series", "series", "reeksen"),
    ("since", "first year", "eerste jaar"),
    ("source", "source", "bron"),
    ("sum_note", "note on the sum", "toelichting bij de som"),
    ("summary", "summary", "samenvatting"),
    ("title", "title", "titel"),
    ("together", "parts taken together", "delen samengenomen"),
    ("unit", "unit", "eenheid"),
    ("unit_text", "unit in words", "eenheid in woorden"),
    ("until", "last day", "laatste dag"),
    ("url", "address", "adres"),
    ("value", "", ""),
    ("version", "date of the figures", "datum van de cijfers"),
    ("vintage", "which figures", "welke cijfers"),
    ("whole", "whole numbers", "hele getallen"),
    ("window", "time of one figure", "tijd van één cijfer"),
    ("within", "part of", "deel van"),
    ("years", "years to choose", "jaren om te kiezen"),
];

/// The row of a language; English for one that has none.
pub(super) fn row(language: &Language) -> &'static Row {
    [&NL, &EN]
        .into_iter()
        .find(|row| row.tag == language.tag)
        .unwrap_or(&EN)
}

/// What is said of a kind of part.
pub(super) fn kind(kind: Kind, row: &Row) -> &Words {
    match kind {
        Kind::Language => &row.language,
        Kind::Publisher => &row.publisher,
        Kind::Source => &row.source,
        Kind::Color => &row.color,
        Kind::Unit => &row.unit,
        Kind::Scale => &row.scale,
        Kind::Term => &row.term,
        // Nothing is ever said of the brief as a part.
        Kind::Brief | Kind::Section => &row.section,
        Kind::Chart => &row.chart,
        Kind::Group => &row.group,
        Kind::Series => &row.series,
        Kind::Point => &row.point,
        Kind::View => &row.view,
    }
}

/// What a field is called.
pub(super) fn field(name: &'static str, language: &Language) -> &'static str {
    let found = FIELDS.iter().find(|(field, _, _)| *field == name);
    found.map_or(
        name,
        |(_, en, nl)| {
            if row(language).tag == NL.tag { nl } else { en }
        },
    )
}

/// A sentence with its `#` filled, in order.
pub(super) fn fill(sentence: &str, parts: &[&str]) -> String {
    let mut text = String::new();
    let mut parts = parts.iter();
    for (index, piece) in sentence.split('#').enumerate() {
        if index > 0 {
            text.push_str(parts.next().copied().unwrap_or_default());
        }
        text.push_str(piece);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_once_and_in_order() {
        assert!(FIELDS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn sentences_are_filled_in_order() {
        assert_eq!(fill("#: # → #", &["a #", "b", "c"]), "a #: b → c");
    }
}
