//! What a part is a part of: half of them all, a third of what there was in another year, or a fifth by which something
//! grew.

use super::lists::Lists;
use super::said::{Claim, Way, at, ends};
use crate::brief::Year;
use crate::check::agree::of_year;
use crate::check::words::is_in;

/// What stands before how much something grew or fell, in the two languages.
const BY: &str = " by met ";
/// It stands so many words before that at most: by about a fifth. 2.
const BY_MAX: usize = 2;
/// What a part is of follows, in the two languages.
const OF: &str = " of van ";
/// What may stand between.
const ARTICLES: &str = " the de het ";
/// A clause that goes on about what was said has so many words before the part at most: less than. 3.
const GOING_ON_MAX: usize = 3;

/// Whether the next word is what a part is of: a third of the {killed.2021}.
pub(super) fn is_of(before: &[String], lists: &Lists) -> bool {
    let before = match before {
        [before @ .., article] if is_in(ARTICLES, article) => before,
        _ => before,
    };
    let Some((of, before)) = before.split_last() else {
        return false;
    };
    is_in(OF, of) && lists.parts.iter().any(|(phrase, _)| ends(before, phrase))
}

/// Makes of parts what they are of other years. `went` is the way that the sentence says, and `course` from which year to
/// which, in the clause before. Returns the year that is compared with, where it is one of those.
pub(super) fn sharpen(
    claims: &mut [Claim],
    words: &[String],
    lists: &Lists,
    went: Option<Way>,
    course: Option<(Year, Year)>,
) -> Option<Year> {
    let found = lists.parts.iter().find_map(|(phrase, _)| {
        let place = at(words, phrase)?;
        Some((place, place + phrase.split(' ').count()))
    });
    let (start, end) = found?;
    let (before, after) = (&words[..start], &words[end..]);
    let is_by = || { before.iter().rev().take(BY_MAX + 1) }.any(|word| is_in(BY, word));
    let slot = after.iter().position(|word| word.starts_with('{'));
    let is_of_slot = slot.is_some_and(|slot| {
        let is_of_year = of_year(after[slot].trim_matches(['{', '}'])).is_some();
        is_of_year && is_of(&words[..end + slot], lists)
    });
    let mut with = None;
    for claim in claims {
        let Claim::Part(part, near) = *claim else {
            continue;
        };
        match (went, course) {
            (Some(way), _) if is_by() => *claim = Claim::Changed(part, way),
            _ if is_of_slot => *claim = Claim::Times(part, near),
            (_, Some((first, _))) if after.is_empty() && before.len() <= GOING_ON_MAX => {
                *claim = Claim::Times(part, near);
                with = Some(first);
            }
            _ => {}
        }
    }
    with
}

/// The way of a Dutch verb whose halves stand apart: nam de duur het meest toe.
pub(super) fn way_apart(words: &[String]) -> Option<Way> {
    let verb = words
        .iter()
        .position(|word| is_in(" nam namen neemt nemen ", word))?;
    words[verb..].iter().find_map(|word| match &**word {
        "toe" => Some(Way::Up),
        "af" => Some(Way::Down),
        _ => None,
    })
}

/// Whether a word says how much something went its way beside others, and not that it is the highest: grew most.
pub(super) fn is_degree(words: &[String], place: usize, lists: &Lists) -> bool {
    let is_apart = { words[place..].iter().take(BY_MAX + 1) }.any(|word| is_in(" toe af ", word));
    let before = match &words[..place] {
        [before @ .., article] if is_in(ARTICLES, article) => before,
        before => before,
    };
    let mut ways = lists.rose.iter().chain(lists.fell);
    is_apart && way_apart(words).is_some() || ways.any(|way| ends(before, way))
}
