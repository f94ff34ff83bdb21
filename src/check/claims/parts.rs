//! The parts of a sentence, and what is claimed by more words than one.

use super::lists::Lists;
use super::portions::{is_by, way_apart};
use super::said::Way;
use super::wording::{at, number, number_ending, words, year};
use crate::check::words::is_in;

/// What is chosen has so many words at most: asylum seekers' countries of origin. 5.
const CHOSEN_MAX: usize = 5;

/// What tells by what they were chosen, in the two languages.
const WHO: &str = " that who which die dat ";

/// The parts of a sentence between its commas; a list is none: `doctors, nurses`.
pub(super) fn parts<'t>(sentence: &'t str, lists: &Lists) -> Vec<&'t str> {
    sentence
        .split([',', ';', ':', '('])
        .flat_map(|part| part.split(" but "))
        .flat_map(|part| part.split(" maar "))
        .flat_map(with_exception)
        .flat_map(|part| joined(part, lists))
        .collect()
}

/// What begins an exception, in the two languages: but not in Russia.
const EXCEPT: &str = " not niet except behalve ";
/// The same within a part.
const WITHIN: &[&str] = &[" except ", " behalve "];

/// A part, and the exception that follows in it.
fn with_exception(part: &str) -> impl Iterator<Item = &str> {
    let place = WITHIN.iter().filter_map(|except| part.find(except)).min();
    let (part, exception) = part.split_at(place.unwrap_or(part.len()));
    [part, exception].into_iter().filter(|one| !one.is_empty())
}

/// A sentence without what it makes an exception of: nothing that it says is said of that.
pub(super) fn without_exceptions(sentence: &str, lists: &Lists) -> String {
    let mut parts = parts(sentence, lists);
    parts.retain(|part| !words(part).first().is_some_and(|word| is_in(EXCEPT, word)));
    parts.join(", ")
}

/// What joins two things that may go two ways.
const JOINED: &[&str] = &[" while ", " terwijl ", " and ", " en "];

/// The two sides of what joins them, where each says which way it went: `A fell and B rose`, and not `more and more`.
fn joined<'t>(part: &'t str, lists: &Lists) -> Vec<&'t str> {
    let has_way = |side: &str| {
        let words = words(side);
        let ways = [lists.rose, lists.fell, lists.more, lists.fewer];
        let mut ways = ways.into_iter().flatten();
        ways.any(|way| at(&words, way).is_some())
    };
    for join in JOINED {
        for (start, _) in part.match_indices(join) {
            let (before, after) = (&part[..start], &part[start + join.len()..]);
            let (last, next) = (words(before).pop(), words(after).into_iter().next());
            if last != next && has_way(before) && has_way(after) {
                let mut all = vec![before];
                all.extend(joined(after, lists));
                return all;
            }
        }
    }
    vec![part]
}

/// A part, where it stands and which way: a quarter fewer, 10 per cent more.
pub(super) fn changed(words: &[String], lists: &Lists) -> Option<(f64, usize, Way)> {
    let way = |place: usize| {
        let is_in = |list: &[&str]| words.get(place).is_some_and(|word| list.contains(&&**word));
        let ways = [(lists.more, Way::Up), (lists.fewer, Way::Down)];
        ways.into_iter()
            .find_map(|(list, way)| is_in(list).then_some(way))
    };
    let of_part = lists.parts.iter().find_map(|(phrase, part)| {
        let place = at(words, phrase)?;
        Some((*part, place, way(place + phrase.split(' ').count())?))
    });
    of_part.or_else(|| {
        lists.percent.iter().find_map(|phrase| {
            let place = at(words, phrase)?;
            let figure = || {
                let (last, before) = words[..place].split_last()?;
                Some((last.parse().ok()?, before.len()))
            };
            let (count, start) = number_ending(&words[..place]).or_else(figure)?;
            let by = || went(words, lists).filter(|_| is_by(&words[..start]));
            let way = way(place + phrase.split(' ').count()).or_else(by)?;
            Some((count / 100.0, start, way))
        })
    })
}

/// Which way the verbs of a clause say that it went, where they say one.
fn went(words: &[String], lists: &Lists) -> Option<Way> {
    let has = |list: &[&str]| list.iter().any(|verb| at(words, verb).is_some());
    match (has(lists.rose), has(lists.fell)) {
        (true, false) => Some(Way::Up),
        (false, true) => Some(Way::Down),
        (false, false) => way_apart(words),
        (true, true) => None,
    }
}

/// Whether so many are chosen by how much they have: the five countries with the most.
pub(super) fn is_chosen(words: &[String], lists: &Lists) -> bool {
    let count = |place: usize| {
        let is_digits = |word: &String| year(word).is_none() && word.parse::<u16>().is_ok();
        let is_the = matches!(&*words[place], "the" | "de");
        let next = words.get(place + 1);
        is_the && next.is_some_and(|next| number(next).is_some() || is_digits(next))
    };
    let chosen = |place: usize| {
        let rest = &words[place + 2..];
        let is_next = |list: &[&str]| rest.first().is_some_and(|word| list.contains(&&**word));
        let mut by = lists.chosen_by.iter().filter_map(|by| at(rest, by));
        // The five donors that gave the most.
        let by_verb = || {
            let mut words = rest.iter().take(CHOSEN_MAX);
            let most = [lists.highest, lists.lowest].concat();
            words.any(|word| is_in(WHO, word)) && most.iter().any(|most| at(rest, most).is_some())
        };
        by.any(|by| by <= CHOSEN_MAX)
            || is_next(lists.highest)
            || is_next(lists.lowest)
            || by_verb()
    };
    (0..words.len()).any(|place| count(place) && chosen(place))
}
