//! The only years in which something rose or fell, each against the year before it.

use super::figures::{Of, goes};
use super::judge::Verdict;
use super::lists::Lists;
use super::said::Way;
use super::wording::{at, words, year};
use crate::brief::{Brief, Year};

/// What joins the last of several years, in the two languages.
const JOINED: &[&str] = &["and", "en", "or", "of"];

/// The years that a sentence names as the only ones: `only in 2017, 2020 and 2023`.
pub(super) fn years(sentence: &str, lists: &Lists) -> Vec<Year> {
    let words = words(sentence);
    let mut found = lists.only.iter().filter_map(|only| at(&words, only));
    let Some(place) = found.find(|place| words.get(place + 1).is_some_and(|next| next == "in"))
    else {
        return Vec::new();
    };
    let named = words[place + 2..].iter();
    let named = named.filter(|word| !JOINED.contains(&&***word));
    named.map_while(|word| year(word)).collect()
}

/// Whether a series went that way in these years and in no other.
pub(super) fn judged(years: &[Year], way: Way, one: Of<'_>, brief: &Brief) -> Verdict {
    let points = &one.series.points;
    let pairs = points.windows(2).map(|two| (&two[0], &two[1]));
    let went: Vec<Year> = pairs
        .filter(|(from, to)| to.gap.is_none() && goes(from, to, way))
        .map(|(_, to)| to.year())
        .collect();
    if went == years {
        return Verdict::Proved;
    }
    let word = if way == Way::Up { "rose" } else { "fell" };
    let went: Vec<String> = went.iter().map(Year::to_string).collect();
    Verdict::Denied(format!(
        "it {word} in {}; {}",
        went.join(", "),
        one.row(None, brief)
    ))
}
