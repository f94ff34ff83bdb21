//! The words that claim something of figures, a list for each language that has one.

mod dutch;

/// The words of a language. Each stands in small letters, as between two blanks.
pub(super) struct Lists {
    /// The first part of its tag.
    pub(super) tag: &'static str,
    /// What says by itself how many times.
    pub(super) times: &'static [(&'static str, f64)],
    /// What follows a number in letters: three times as many.
    pub(super) times_as: &'static [&'static str],
    /// What says by itself which part.
    pub(super) parts: &'static [(&'static str, f64)],
    /// What follows a number of hundredths.
    pub(super) percent: &'static [&'static str],
    /// By what some are chosen: with the most.
    pub(super) chosen_by: &'static [&'static str],
    /// Of one thing alone.
    pub(super) only: &'static [&'static str],
    /// What says that nothing before the figures is meant.
    pub(super) in_these: &'static [&'static str],
    /// What stands before a number in letters: one in five.
    pub(super) one_in: &'static [&'static str],
    /// More than half of them, without saying how much more.
    pub(super) majority: &'static [&'static str],
    pub(super) rose: &'static [&'static str],
    pub(super) fell: &'static [&'static str],
    /// That it rose, as a thing: the growth was the smallest.
    pub(super) growth: &'static [&'static str],
    /// That it fell.
    pub(super) decline: &'static [&'static str],
    /// In each of the years.
    pub(super) each: &'static [&'static str],
    /// More and more.
    pub(super) ever_more: &'static [&'static str],
    pub(super) ever_fewer: &'static [&'static str],
    pub(super) more: &'static [&'static str],
    pub(super) fewer: &'static [&'static str],
    /// What follows these, before the other that it is compared with.
    pub(super) than: &'static [&'static str],
    /// What it is compared with, where all others are meant.
    pub(super) any: &'static [&'static str],
    /// The same, where more than half of the other years are meant.
    pub(super) most_years: &'static [&'static str],
    pub(super) highest: &'static [&'static str],
    pub(super) lowest: &'static [&'static str],
    /// A place behind others.
    pub(super) ranked: &'static [&'static str],
    pub(super) first: &'static [&'static str],
    /// A number that is crossed: below the norm for the first time.
    pub(super) crossing: &'static [&'static str],
    pub(super) ever: &'static [&'static str],
    /// Before a number: it is more than that.
    pub(super) above: &'static [&'static str],
    /// Before a number: it is less than that.
    pub(super) below: &'static [&'static str],
    /// The same, however much less.
    pub(super) under: &'static [&'static str],
    /// The time that a year is compared with follows.
    pub(super) from: &'static [&'static str],
    /// Of those what may also name the year that is meant: the lowest was that of 2020.
    pub(super) that_of: &'static [&'static str],
    /// It is compared with the year that was spoken of.
    pub(super) since_then: &'static [&'static str],
    /// Between two years that were spoken of.
    pub(super) in_that_time: &'static [&'static str],
    /// It is compared with the year before.
    pub(super) year_before: &'static [&'static str],
    /// It is compared with each of the years before.
    pub(super) years_before: &'static [&'static str],
    /// A year that has not ended.
    pub(super) running: &'static [&'static str],
    /// Of what was counted, and not of what there was.
    pub(super) counted: &'static [&'static str],
    /// What denies it, or says it of something else than the figures are of: another time, those who were rejected.
    pub(super) otherwise: &'static [&'static str],
    /// Not of figures, whatever they look like.
    pub(super) sayings: &'static [&'static str],
    /// Before a month, where the word might be another.
    pub(super) before_month: &'static [&'static str],
    /// The last day that was counted follows.
    pub(super) until: &'static [&'static str],
    /// A year, as a word.
    pub(super) year: &'static str,
    /// Words of every text: they tell no chart from another.
    pub(super) common: &'static [&'static str],
    /// What is counted in many a series: these name none.
    pub(super) things: &'static [&'static str],
    /// More than any number in letters is no comparison.
    pub(super) large: &'static [&'static str],
}

pub(super) static ALL: &[Lists] = &[EN, dutch::NL];

const EN: Lists = Lists {
    tag: "en",
    times: &[
        ("twice", 2.0),
        ("doubled", 2.0),
        ("double the", 2.0),
        ("double that", 2.0),
        ("double", 2.0),
        ("a doubling", 2.0),
        ("a tripling", 3.0),
        ("a halving", 0.5),
        ("tripled", 3.0),
        ("trebled", 3.0),
        ("quadrupled", 4.0),
        ("halved", 0.5),
        ("half as many", 0.5),
        ("half as much", 0.5),
        ("half that of", 0.5),
        ("factor of two", 2.0),
        ("factor of three", 3.0),
    ],
    times_as: &[
        "times as",
        "times more",
        "times higher",
        "times that",
        "times the",
    ],
    parts: &[
        ("half", 1.0 / 2.0),
        ("a third", 1.0 / 3.0),
        ("one third", 1.0 / 3.0),
        ("two thirds", 2.0 / 3.0),
        ("a quarter", 1.0 / 4.0),
        ("one quarter", 1.0 / 4.0),
        ("three quarters", 3.0 / 4.0),
        ("two fifths", 2.0 / 5.0),
        ("three fifths", 3.0 / 5.0),
        ("four fifths", 4.0 / 5.0),
        ("five sixths", 5.0 / 6.0),
        ("nine tenths", 9.0 / 10.0),
        ("a fifth", 1.0 / 5.0),
        ("a sixth", 1.0 / 6.0),
        ("a seventh", 1.0 / 7.0),
        ("an eighth", 1.0 / 8.0),
        ("a tenth", 1.0 / 10.0),
    ],
    percent: &["per cent", "percent"],
    chosen_by: &[
        "with the most",
        "with the highest",
        "with the largest",
        "with the fewest",
        "with the lowest",
    ],
    only: &["only", "alone"],
    in_these: &["in these figures", "in the figures", "in this series"],
    one_in: &["one in", "one out of"],
    majority: &["most", "majority"],
    rose: &[
        "rose",
        "risen",
        "increased",
        "grew",
        "grown",
        "gained",
        "went up",
    ],
    fell: &[
        "fell",
        "fallen",
        "decreased",
        "declined",
        "dropped",
        "shrank",
        "went down",
    ],
    growth: &["growth", "increase", "rise", "gain"],
    decline: &["decline", "decrease", "drop", "fall"],
    each: &[
        "every year",
        "each year",
        "year after year",
        "every single year",
    ],
    ever_more: &["more and more", "ever more", "higher and higher"],
    ever_fewer: &["fewer and fewer", "less and less", "ever fewer"],
    more: &["more", "higher", "larger"],
    fewer: &["fewer", "less", "lower", "smaller"],
    than: &["than"],
    any: &[
        "any year",
        "any other year",
        "ever",
        "ever before",
        "in any of",
    ],
    most_years: &["most years", "most other years", "most of the years"],
    highest: &[
        "highest",
        "largest",
        "biggest",
        "the most",
        "most often",
        "peak",
        "peaked",
    ],
    lowest: &["lowest", "fewest", "smallest", "the least"],
    ranked: &["follows", "follow", "comes next", "come next"],
    first: &["for the first time", "first time since"],
    crossing: &["below", "above", "under"],
    ever: &[
        "ever",
        "never before",
        "never been",
        "never counted",
        "never were",
        "never so",
        "for years",
        "for decades",
    ],
    above: &["more than", "over", "well over"],
    below: &["nearly", "almost", "close to", "just under"],
    under: &["less than", "fewer than"],
    from: &[
        "since",
        "from",
        "than",
        "than in",
        "than at the end of",
        "than at the beginning of",
        "than at the start of",
        "than early in",
        "than in early",
        "as at the end of",
        "as at the beginning of",
        "as at the start of",
        "since the beginning of",
        "since the start of",
        "since the end of",
        "since early",
        "than for",
        "as",
        "as in",
        "that of",
        "that in",
        "against",
        "compared with",
        "compared to",
    ],
    that_of: &["that of", "that in"],
    since_then: &["since then", "after that", "ever since", "then"],
    in_that_time: &["in that time", "in those years"],
    year_before: &["year before", "year earlier", "previous year"],
    years_before: &[
        "years before",
        "years earlier",
        "earlier years",
        "previous years",
    ],
    running: &[
        "not complete",
        "not yet complete",
        "not a complete",
        "incomplete",
        "so far",
        "still running",
        "not ended",
        "has not yet ended",
    ],
    counted: &[
        "counted",
        "recorded",
        "registered",
        "documented",
        "reported",
        "verified",
        "known",
    ],
    otherwise: &[
        "not", "cannot", "no", "may", "might", "could", "would", "if", "whether", "where",
        "rejects", "rejected", "refuses", "refused", "denies", "denied",
    ],
    sayings: &[
        "went up and down",
        "gone up and down",
        "half a",
        "half an",
        "half way",
        "and a half",
        "twice in",
        "counts twice",
        "count twice",
        "at least",
        "at the least",
        "at most",
        "most recent",
        "most recently",
        "whatever",
        "first published",
        "first appeared",
        "largest part",
        "twice a",
        "no more than",
        "lower and upper",
        "lower house",
        "lower houses",
        "lower chamber",
        "lower chambers",
        "lower court",
        "lower courts",
        "higher court",
        "higher courts",
        "higher education",
    ],
    before_month: &[
        "in", "by", "mid", "early", "late", "since", "until", "of", "from", "for", "to", "end of",
        "as of",
    ],
    until: &["until", "till", "to", "through", "by"],
    year: "year",
    common: &[
        "the", "and", "for", "who", "was", "are", "all", "its", "out", "per", "one", "had", "has",
        "more", "than", "that", "this", "these", "those", "with", "from", "were", "have", "been",
        "they", "them", "also", "most", "many", "year", "years", "when", "which", "since", "every",
        "number", "ever", "never", "before", "highest", "lowest", "first", "time", "there", "half",
        "almost", "people", "other", "others",
    ],
    things: &[
        "countries",
        "country",
        "persons",
        "total",
        "other",
        "others",
    ],
    large: &[
        "hundred",
        "hundreds",
        "thousand",
        "thousands",
        "million",
        "once",
    ],
};
