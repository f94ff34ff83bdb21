//! What a part is a part of: half of them all, a third of what there was in another year, or a fifth by which something
//! grew.

use super::lists::Lists;
use super::said::{Claim, Near, Way};
use super::wording::{at, ends, number, year};
use crate::brief::Year;
use crate::check::agree::of_year;
use crate::check::words::is_in;

/// What stands before how much something grew or fell, in the two languages.
const BY: &str = " by met ";
/// It stands so many words before that at most: by about a fifth. 2.
const BY_MAX: usize = 2;
/// What a part is of follows, in the two languages.
const OF: &str = " of van ";
/// What of a year it may be a part of, in the two languages: a quarter of the number in 2019.
const NUMBERS: &str = " number figure aantal cijfer ";
/// What stands between that and the year, in the two languages.
const IN: &str = " in of van uit ";
/// What may stand between.
const ARTICLES: &str = " the de het ";
/// A clause that goes on about what was said has so many words before the part at most: less than. 3.
const GOING_ON_MAX: usize = 3;

/// Whether the next word is what a part is of: a third of the {killed.2021}, half of 2020.
pub(super) fn is_of(before: &[String], lists: &Lists) -> bool {
    let before = match before {
        [before @ .., article, number, within] if is_number_in(article, number, within) => before,
        [before @ .., article] if is_in(ARTICLES, article) => before,
        _ => before,
    };
    let Some((of, before)) = before.split_last() else {
        return false;
    };
    is_in(OF, of) && lists.parts.iter().any(|(phrase, _)| ends(before, phrase))
}

/// The number in, before a year.
fn is_number_in(article: &str, number: &str, within: &str) -> bool {
    is_in(ARTICLES, article) && is_in(NUMBERS, number) && is_in(IN, within)
}

/// What the clauses before said.
#[derive(Clone, Copy, Default)]
pub(super) struct Before {
    /// Which way it went.
    pub(super) went: Option<Way>,
    /// Since which year.
    pub(super) since: Option<Year>,
    /// From which year to which.
    pub(super) course: Option<(Year, Year)>,
}

/// Whether how much it grew or fell follows: by about a fifth.
pub(super) fn is_by(before: &[String]) -> bool {
    let mut last = before.iter().rev().take(BY_MAX + 1);
    last.any(|word| is_in(BY, word))
}

/// Makes of parts what they are of other years. Returns the year that is compared with, where the clauses before named it.
pub(super) fn sharpen(
    claims: &mut [Claim],
    words: &[String],
    lists: &Lists,
    before_it: Before,
) -> Option<Year> {
    let Before {
        went,
        since,
        course,
    } = before_it;
    let found = lists.parts.iter().find_map(|(phrase, _)| {
        let place = at(words, phrase)?;
        Some((place, place + phrase.split(' ').count()))
    });
    let (start, end) = found?;
    let (before, after) = (&words[..start], &words[end..]);
    let slot = after.iter().position(|word| word.starts_with('{'));
    let is_of_slot = slot.is_some_and(|slot| {
        let is_of_year = of_year(after[slot].trim_matches(['{', '}'])).is_some();
        is_of_year && is_of(&words[..end + slot], lists)
    });
    let is_of_typed = match after {
        [of, typed, ..] if year(typed).is_some() => is_in(OF, of),
        [of, article, number, within, typed, ..] if year(typed).is_some() => {
            is_in(OF, of) && is_number_in(article, number, within)
        }
        _ => false,
    };
    let mut with = None;
    for claim in claims {
        let Claim::Part(part, near) = *claim else {
            continue;
        };
        match (went, course) {
            (Some(way), _) if is_by(before) || is_added(words) => {
                *claim = Claim::Changed(part, near, way);
                with = with.or(since);
            }
            _ if is_of_slot || is_of_typed => *claim = Claim::Times(part, near),
            (_, Some((first, _))) if after.is_empty() && before.len() <= GOING_ON_MAX => {
                *claim = Claim::Times(part, near);
                with = Some(first);
            }
            _ => {}
        }
    }
    with
}

/// What stands before a verb that says it by itself is turned round: more than halved is less than half.
pub(super) fn of_verb(phrase: &str, near: Near) -> Near {
    let is_verb = ["halve", "gehalveerd"]
        .iter()
        .any(|verb| phrase.starts_with(verb));
    match near {
        Near::Above if is_verb => Near::Under,
        Near::Below | Near::Under if is_verb => Near::About,
        near => near,
    }
}

/// How many times, and where that begins: two and a half times, tweeënhalf keer.
pub(super) fn times_before(words: &[String]) -> Option<(f64, usize)> {
    let (last, before) = words.split_last()?;
    if let [.., whole, and, a] = before
        && (&**and, &**a, &**last) == ("and", "a", "half")
    {
        return Some((number(whole)? + 0.5, before.len() - 3));
    }
    let halves = last
        .strip_suffix("ënhalf")
        .or(last.strip_suffix("eneenhalf"));
    let said = match &**last {
        "anderhalf" | "anderhalve" => Some(1.5),
        _ => number(last).or_else(|| Some(number(halves?)? + 0.5)),
    };
    Some((said?, before.len()))
}

/// The way of a Dutch verb whose halves stand apart: nam de duur het meest toe.
pub(super) fn way_apart(words: &[String]) -> Option<Way> {
    if is_added(words) {
        return Some(Way::Up);
    }
    let verb = words
        .iter()
        .position(|word| is_in(" nam namen neemt nemen ", word))?;
    words[verb..].iter().find_map(|word| match &**word {
        "toe" => Some(Way::Up),
        "af" => Some(Way::Down),
        _ => None,
    })
}

/// Whether so much was added, in Dutch: er kwam de helft bij.
fn is_added(words: &[String]) -> bool {
    let came = |two: &[String]| is_in(" kwam kwamen ", &two[0]) && is_in(" er daar ", &two[1]);
    words.last().is_some_and(|last| last == "bij") && words.windows(2).any(came)
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
