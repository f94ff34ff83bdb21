//! Whether a year is one that something is compared with, by the words before it.

use super::lists::Lists;
use super::portions;
use super::said::AS;
use super::wording::{ends, words, year};
use crate::check::words::is_in;

/// The word, and so many words before the year at most. 7.
const SINCE: &str = " since sinds ";
const SINCE_MAX: usize = 7;
/// What stands before a number that was named, in the two languages.
const ARTICLES: &str = " the de het ";
/// The same where it was not named.
const A: &str = " a an een ";
/// `than` stands so many words before the name of a year at most: than in the earlier peak year 2021. 5.
const THAN_PEAK: usize = 5;
/// What a peak follows, in the two languages.
const AFTER: &str = " after since na sinds ";

/// Where a course turns, in the two languages; in English of two words.
const TURNS: &str = " low high trough dip dieptepunt laagtepunt hoogtepunt ";
const POINT: &str = " point ";

/// Whether it is said of the years since one.
pub(super) fn says_since(text: &str) -> bool {
    words(text).iter().any(|word| is_in(SINCE, word))
}

/// Whether a year is the one since which something is: since the count began in 2016, and not since 2014 in 2024.
fn is_since(before: &[String]) -> bool {
    let near = &before[before.len().saturating_sub(SINCE_MAX)..];
    let since = near.iter().rposition(|word| is_in(SINCE, word));
    let has_none = |since: usize| near[since..].iter().all(|word| year(word).is_none());
    before.last().is_some_and(|word| word == "in") && since.is_some_and(has_none)
}

/// Whether words tell what became after a peak or a fall of a year that they name.
pub(super) fn says_after(words: &[String], lists: &Lists) -> bool {
    (0..words.len())
        .any(|place| year(&words[place]).is_some() && is_after_peak(&words[..place], lists))
}

/// Whether words begin with the highest or lowest that came before what they tell, and name no year of it: after the lowest
/// number in five years.
pub(super) fn begins_after(words: &[String], lists: &Lists) -> bool {
    let [after, article, utmost, ..] = words else {
        return false;
    };
    let is_one = |list: &[&str]| list.contains(&&**utmost);
    is_in(AFTER, after)
        && is_in(ARTICLES, article)
        && (is_one(lists.highest) || is_one(lists.lowest))
        && !says_after(words, lists)
}

/// Whether a year is that of a peak or a fall after which something went its way: after the peak of 2016, a low point in 2020.
pub(super) fn is_after_peak(before: &[String], lists: &Lists) -> bool {
    let (after, article, peak) = match before {
        [.., after, article, peak, point, _] if is_in(POINT, point) => (after, article, peak),
        [.., after, article, peak, _] => (after, article, peak),
        _ => return false,
    };
    let is_one = |list: &[&str]| list.contains(&&**peak);
    let is_course = || is_one(lists.growth) || is_one(lists.decline) || is_in(TURNS, peak);
    is_in(AFTER, after)
        && match is_in(ARTICLES, article) {
            true => is_one(lists.highest) || is_one(lists.lowest) || is_course(),
            false => is_in(A, article) && (is_course() || is_one(lists.highest)),
        }
}

/// Whether a year is that of a peak which something is more or less than: fewer than in the peak year 2021.
pub(super) fn is_than_peak(before: &[String], lists: &Lists) -> bool {
    let [before @ .., last] = before else {
        return false;
    };
    let mut near = before.iter().rev().take(THAN_PEAK);
    last.ends_with(lists.year) && near.any(|word| lists.than.contains(&&**word))
}

/// Whether a year is one that is compared with, by the words before it.
pub(super) fn is_from(before: &[String], lists: &Lists) -> bool {
    if is_since(before)
        || portions::is_of(before, lists)
        || is_after_peak(before, lists)
        || is_than_peak(before, lists)
    {
        return true;
    }
    let ending = |list: &[&'static str]| list.iter().copied().find(|phrase| ends(before, phrase));
    // The lowest was that of 2020: nothing before it compares.
    let compares = |phrase: &str| {
        let count = phrase.split(' ').count();
        let mut words = before[..before.len() - count].iter();
        words.any(|word| lists.from.contains(&&**word))
    };
    ending(lists.from).is_some() && ending(lists.that_of).is_none_or(compares)
}

/// Whether a slot is what something is compared with, by the words before it: twice as many as the {killed.2021} of 2021.
pub(super) fn is_compared(before: &[String], lists: &Lists) -> bool {
    let is_than = match before {
        [.., than, article] => {
            is_in(ARTICLES, article) && (is_in(AS, than) || lists.than.contains(&&**than))
        }
        _ => false,
    };
    is_than || portions::is_of(before, lists)
}
