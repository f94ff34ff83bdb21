//! The languages: number style, direction and the few words that a drawing or a table needs.
//!
//! A language is data in a brief plus one row here. What the buttons say stands in the shell.

/// One row of the table.
#[derive(Debug, PartialEq)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Decimal mark.
    pub decimal: char,
    /// Mark between groups of three digits.
    pub group: char,
    /// What follows a percentage, its space included.
    pub percent: &'static str,
    /// January to December, as within a sentence.
    pub months: [&'static str; 12],
    /// The words.
    pub words: Words,
}

/// Words of the core, lower case, as within a sentence.
#[derive(Debug, PartialEq)]
pub struct Words {
    /// Before a verified count, which is a minimum.
    pub at_least: &'static str,
    /// Where there is no figure; never an empty cell and never 0.
    pub no_data: &'static str,
    /// How many squares of the hundred; `#` is the number.
    pub of_100: &'static str,
    /// Head of the first column of a table by year.
    pub year: &'static str,
    /// Head of the first column of a table by category.
    pub category: &'static str,
    /// Units in a table's head.
    pub percent: &'static str,
    /// Units in a table's head.
    pub people: &'static str,
    /// Units in a table's head.
    pub countries: &'static str,
    /// Units in a table's head.
    pub judgments: &'static str,
    /// Units in a table's head.
    pub euro: &'static str,
    /// The unit of a single one.
    pub person: &'static str,
    /// The unit of a single one.
    pub country: &'static str,
    /// The unit of a single one.
    pub judgment: &'static str,
    /// Head of the first column of a table by group.
    pub group: &'static str,
    /// Head of the first column of a table by date.
    pub date: &'static str,
    /// A period; `#` is the year.
    pub report_year: &'static str,
    /// A period from 1 January; `#` is its last day.
    pub year_to: &'static str,
    /// A period; `#` is its last day.
    pub twelve_months_to: &'static str,
    /// As it was on a day; `#` is the day.
    pub state_on: &'static str,
    /// As it was at the end of a year; `#` is the year.
    pub state_end: &'static str,
    /// A total over several years; the first `#` and the last `#`.
    pub years: &'static str,
    /// A first and a last value, each `#` with its time `#`.
    pub from_to: &'static str,
    /// The highest value `#` with its time `#`.
    pub highest: &'static str,
    /// The lowest value `#` with its time `#`.
    pub lowest: &'static str,
    /// A break in the year `#`, because of `#`.
    pub break_in: &'static str,
    /// Basis of a figure that its counter published.
    pub published: &'static str,
    /// Basis of a figure known from somebody who quotes the counter.
    pub quoted: &'static str,
    /// Basis of a figure that follows from published ones by arithmetic.
    pub derived: &'static str,
    /// Basis of a figure that the brief's makers calculated.
    pub own: &'static str,
    /// Kind of picture.
    pub stacked_bar: &'static str,
    /// Kind of picture.
    pub waffle: &'static str,
    /// Kind of picture.
    pub line: &'static str,
    /// Kind of picture.
    pub column: &'static str,
    /// Kind of picture.
    pub squares: &'static str,
    /// Kind of picture.
    pub bars: &'static str,
    /// Kind of picture.
    pub dots: &'static str,
    /// Kind of picture.
    pub group_bars: &'static str,
    /// Kind of picture.
    pub steps: &'static str,
    /// Before the day of the figures, in a credit.
    pub version: &'static str,
    /// Before the eight characters that stand for a picture's figures.
    pub fingerprint: &'static str,
    /// Kind of picture, and the name of the view that every chart has.
    pub table: &'static str,
}

/// Dutch.
pub static NL: Language = Language {
    tag: "nl",
    rtl: false,
    decimal: ',',
    group: '.',
    percent: "\u{a0}%",
    months: [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ],
    words: Words {
        at_least: "minstens",
        no_data: "geen gegevens",
        of_100: "# van de 100",
        year: "jaar",
        category: "categorie",
        percent: "procent",
        people: "mensen",
        countries: "landen",
        judgments: "uitspraken",
        euro: "euro",
        person: "mens",
        country: "land",
        judgment: "uitspraak",
        group: "groep",
        date: "datum",
        report_year: "rapport over #",
        year_to: "1 januari tot en met #",
        twelve_months_to: "twaalf maanden tot en met #",
        state_on: "stand op #",
        state_end: "stand eind #",
        years: "# tot en met #",
        from_to: "van # (#) naar # (#)",
        highest: "hoogste # (#)",
        lowest: "laagste # (#)",
        break_in: "breuk in #: #",
        squares: "vierkantjes",
        bars: "staven",
        dots: "stippen",
        group_bars: "staven per groep",
        steps: "traplijn",
        published: "gepubliceerd",
        quoted: "aangehaald",
        derived: "afgeleid",
        own: "eigen berekening",
        stacked_bar: "staaf",
        waffle: "honderd vierkantjes",
        line: "lijn",
        column: "kolommen",
        version: "versie",
        fingerprint: "kenmerk",
        table: "tabel",
    },
};

/// English.
pub static EN: Language = Language {
    tag: "en",
    rtl: false,
    decimal: '.',
    group: ',',
    percent: "%",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    words: Words {
        at_least: "at least",
        no_data: "no data",
        of_100: "# of 100",
        year: "year",
        category: "category",
        percent: "per cent",
        people: "people",
        countries: "countries",
        judgments: "judgments",
        euro: "euros",
        person: "person",
        country: "country",
        judgment: "judgment",
        group: "group",
        date: "date",
        report_year: "report of #",
        year_to: "1 January to #",
        twelve_months_to: "twelve months to #",
        state_on: "as of #",
        state_end: "at the end of #",
        years: "# to #",
        from_to: "from # (#) to # (#)",
        highest: "highest # (#)",
        lowest: "lowest # (#)",
        break_in: "break in #: #",
        squares: "squares",
        bars: "bars",
        dots: "dots",
        group_bars: "bars by group",
        steps: "stepped line",
        published: "published",
        quoted: "quoted",
        derived: "derived",
        own: "own calculation",
        stacked_bar: "bar",
        waffle: "a hundred squares",
        line: "line",
        column: "columns",
        version: "version",
        fingerprint: "fingerprint",
        table: "table",
    },
};

/// Not a language but a test of one: from right to left and 40 % longer than English.
pub static PSEUDO: Language = Language {
    tag: "qps",
    rtl: true,
    decimal: '.',
    group: '\u{202f}',
    percent: "\u{a0}%",
    months: [
        "Jåñüåŕýýýý",
        "Féƀŕüåŕýýý",
        "Måŕçħħħ",
        "Åþŕíļļļ",
        "Måýýý",
        "Jüñéééé",
        "Jüļýýý",
        "Åüĝüšţţţ",
        "Šéþţéɱƀéŕŕŕ",
        "Öçţöƀéŕŕŕ",
        "Ñöṽéɱƀéŕŕŕ",
        "Ðéçéɱƀéŕŕŕ",
    ],
    words: Words {
        at_least: "åţ ļéåšţ ööö",
        no_data: "ñö ðåţå ööö",
        of_100: "# öƒ 100 ööö",
        year: "ýéåŕ öö",
        category: "çåţéĝöŕý ööö",
        percent: "þéŕ çéñţ ööö",
        people: "þéöþļé ööö",
        countries: "çöüñţŕíéš öööö",
        judgments: "[ööö judgments]",
        euro: "[ööö euros]",
        person: "[ööö person]",
        country: "[ööö country]",
        judgment: "[ööö judgment]",
        group: "[ööö group]",
        date: "[ööö date]",
        report_year: "[ööö report of #]",
        year_to: "[ööö 1 January to #]",
        twelve_months_to: "[ööö twelve months to #]",
        state_on: "[ööö as of #]",
        state_end: "[ööö at the end of #]",
        years: "[ööö # to #]",
        from_to: "[ööö from # (#) to # (#)]",
        highest: "[ööö highest # (#)]",
        lowest: "[ööö lowest # (#)]",
        break_in: "[ööö break in #: #]",
        squares: "[ööö squares]",
        bars: "[ööö bars]",
        dots: "[ööö dots]",
        group_bars: "[ööö bars by group]",
        steps: "[ööö stepped line]",
        published: "þüƀļíšħéð ööö",
        quoted: "ɋüöţéð ööö",
        derived: "ðéŕíṽéð ööö",
        own: "öŵñ çåļçüļåţíöñ öööööö",
        stacked_bar: "ƀåŕ öö",
        waffle: "å ħüñðŕéð šɋüåŕéš ööööööö",
        line: "ļíñé öö",
        column: "çöļüɱñš ööö",
        version: "[ööö version]",
        fingerprint: "[ööö fingerprint]",
        table: "ţåƀļé öö",
    },
};

/// Every row.
pub static ALL: [&Language; 3] = [&NL, &EN, &PSEUDO];

/// The row for a tag: `nl`, and also `nl-BE` or `NL`.
pub fn find(tag: &str) -> Option<&'static Language> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    ALL.into_iter()
        .find(|language| language.tag.eq_ignore_ascii_case(primary))
}
