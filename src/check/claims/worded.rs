//! What the words of one clause claim, whatever years it is of.

use super::exact;
use super::lists::Lists;
use super::parts::{changed, is_chosen};
use super::place::place;
use super::portions::{self, is_degree};
use super::said::{Claim, Near, Way};
use super::steepest;
use super::wording::{at, number, starts, year};
use crate::check::words::is_in;

/// A word at most so far before the number that it is said of. 2.
const BEFORE_MAX: usize = 2;
/// What a comparison is made with follows in so many words. 9.
const THAN_MAX: usize = 9;

/// What a figure is of that says how much more or less, in the two languages; it stands so many words before at most. 4.
const SHARES: &str = " percent cent procent points procentpunt procentpunten ";
const SHARE_MAX: usize = 4;

/// So many, without saying how many, in the two languages.
const MANY: &str = " dozens hundreds thousands millions tientallen honderden duizenden miljoenen ";

/// What says how many times at the end of a clause alone: more than double, and no double standard.
const LAST: &str = " double ";

/// What a growth or a fall alone is said to be, in Dutch: where the danger is greatest is in no figure.
const STEPS: [(&str, Way); 2] = [("het grootst", Way::Up), ("het kleinst", Way::Down)];

/// What the words of a clause claim, in no order.
pub(super) fn claims(words: &[String], lists: &Lists) -> Vec<Claim> {
    let first = |list: &[&'static str]| {
        let mut found = list.iter().filter_map(|phrase| at(words, phrase));
        found.find(|place| !is_saying(words, *place, lists))
    };
    let mut all = Vec::new();
    if first(lists.running).is_some() {
        all.push(Claim::Running);
    }
    if let Some((part, place, way)) = changed(words, lists) {
        all.push(Claim::Changed(part, near(&words[..place], lists), way));
        return all;
    }
    if is_chosen(words, lists) {
        // Of the five largest, one alone grew.
        let is_only = first(lists.only).is_some();
        let ways = [(lists.rose, Way::Up), (lists.fell, Way::Down)];
        let mut ways = ways.into_iter().filter(|(list, _)| first(list).is_some());
        let went = ways.next().filter(|_| is_only);
        all.push(went.map_or(Claim::Chosen, |(_, way)| Claim::Went(way)));
        return all;
    }
    for (phrase, factor) in lists.times {
        let is_it = |place: &usize| {
            let is_last = place + 1 == words.len();
            !is_saying(words, *place, lists) && (is_last || !is_in(LAST, phrase))
        };
        if let Some(place) = at(words, phrase).filter(is_it) {
            let near = near(&words[..place], lists);
            all.push(Claim::Times(*factor, portions::of_verb(phrase, near)));
        }
    }
    for place in lists.times_as.iter().filter_map(|phrase| at(words, phrase)) {
        if let Some((number, start)) = portions::times_before(&words[..place]) {
            all.push(Claim::Times(number, near(&words[..start], lists)));
        }
    }
    let has_half = all.iter().any(|one| matches!(one, Claim::Times(..)));
    for (phrase, part) in lists.parts {
        let is_it = |place: &usize| !is_saying(words, *place, lists) && !has_half;
        if let Some(place) = at(words, phrase).filter(is_it) {
            all.push(Claim::Part(*part, near(&words[..place], lists)));
        }
    }
    for phrase in lists.one_in {
        let Some(place) = at(words, phrase) else {
            continue;
        };
        let next = words.get(place + phrase.split(' ').count());
        if let Some(number) = next
            .and_then(|next| number(next))
            .filter(|number| *number > 1.0)
        {
            all.push(Claim::Part(1.0 / number, near(&words[..place], lists)));
            break;
        }
    }
    let of_years = first(lists.most_years);
    // The second highest is not the highest.
    let named_place = place(words);
    let utmost = [(lists.highest, Way::Up), (lists.lowest, Way::Down)];
    let is_it = |place: &usize| !is_degree(words, *place, lists) && of_years.is_none();
    let utmost = utmost
        .into_iter()
        .find(|(list, _)| first(list).filter(is_it).is_some())
        .filter(|_| named_place.is_none());
    let courses = [(lists.growth, Way::Up), (lists.decline, Way::Down)];
    let course = courses.into_iter().find(|(list, _)| first(list).is_some());
    let step = STEPS.iter().find(|(phrase, _)| at(words, phrase).is_some());
    let of_step = utmost.map(|(_, way)| way).or(step.map(|(_, way)| *way));
    if steepest::is_turned(words) {
        all.push(Claim::Turned);
    } else if let (Some(way), Some((_, course))) = (of_step, course) {
        all.push(Claim::UtmostStep(way, course));
    } else if let Some((_, way)) = utmost {
        all.push(Claim::Utmost(way));
    } else if let Some(place) = first(lists.majority).filter(is_it) {
        // The reason that is given most: more often than others, and no more than half need give it.
        let is_utmost = words[place] == "most" && place + 1 == words.len();
        all.push(match is_utmost {
            true => Claim::Utmost(Way::Up),
            false => Claim::Majority,
        });
    }
    let ways = [(lists.rose, Way::Up), (lists.fell, Way::Down)];
    let mut went = ways.into_iter().filter(|(list, _)| first(list).is_some());
    // What both rose and fell in one clause is said of two things.
    let went = match (went.next(), went.next()) {
        (Some((_, way)), None) => Some(way),
        _ => None,
    };
    let has_times = all.iter().any(|one| matches!(one, Claim::Times(..)));
    if first(lists.first).is_some() {
        all.push(Claim::FirstTime(went));
    } else if let Some(way) = went {
        match first(lists.each) {
            // In almost every year: somebody counts them.
            Some(place) if near(&words[..place], lists) == Near::Below => {
                all.push(Claim::MostYears(way));
            }
            Some(_) => all.push(Claim::EachYear(way)),
            None if of_years.is_some() => all.push(Claim::MostYears(way)),
            // By how much is judged already.
            None if has_times => {}
            None if steepest::is_said(words, lists) => {
                // The most is of the course, and not of the number.
                all.retain(|one| !matches!(one, Claim::Utmost(_) | Claim::Majority));
                all.push(Claim::Steepest(way));
            }
            None => all.push(Claim::Went(way)),
        }
    }
    // Donors give more each year.
    let has_course = |one: &Claim| matches!(one, Claim::EachYear(_) | Claim::MostYears(_));
    let is_each = went.is_none() && first(lists.each).is_some() && !all.iter().any(has_course);
    let ways = [(lists.more, Way::Up), (lists.fewer, Way::Down)];
    let near_each = |list: &[&'static str]| {
        let mut each = lists.each.iter().filter_map(|each| {
            let place = at(words, each)?;
            Some((place, place + each.split(' ').count()))
        });
        let is_it = |word: Option<&String>| word.is_some_and(|word| list.contains(&&**word));
        each.any(|(start, end)| is_it(words.get(end)) || start > 0 && is_it(words.get(start - 1)))
    };
    let each_more = ways
        .into_iter()
        .find(|(list, _)| is_each && near_each(list));
    all.extend(each_more.map(|(_, way)| Claim::EachYear(way)));
    let is_many = || words.iter().any(|word| is_in(MANY, word));
    let names_year = || words.iter().any(|word| year(word).is_some());
    if is_each && each_more.is_none() && is_many() && !names_year() {
        all.push(Claim::Yearly);
    }
    let ways = [(lists.ever_more, Way::Up), (lists.ever_fewer, Way::Down)];
    let ever_more = ways.into_iter().find(|(list, _)| first(list).is_some());
    if let Some((_, way)) = ever_more {
        all.push(Claim::EverMore(way));
    }
    let ways = [(lists.more, Way::Up), (lists.fewer, Way::Down)];
    for (list, way) in ways {
        match than(words, list, lists) {
            Some(Other::AllYears) => all.push(Claim::Utmost(way)),
            Some(Other::MostYears) => all.push(Claim::ThanMost(way)),
            Some(Other::EarlierYears) => all.push(Claim::ThanEarlier(way)),
            Some(Other::Year) if !has_times => all.push(match exact::difference(words, lists) {
                Some(count) => Claim::By(count, way),
                None => Claim::Than(way),
            }),
            Some(Other::Else) if !has_times => all.push(Claim::ThanOthers(way)),
            _ => {}
        }
    }
    if !has_times {
        all.extend(exact::same(words).map(Claim::Same));
    }
    if first(lists.ranked).is_some() {
        all.push(Claim::Ranked);
    }
    all.extend(named_place.map(Claim::Place));
    // Fewer people live in freedom.
    let begins = |list: &[&str]| {
        let is_first = words.first().is_some_and(|word| list.contains(&&**word));
        is_first && !is_saying(words, 0, lists)
    };
    let is_than = words
        .get(1)
        .is_some_and(|word| lists.than.contains(&&**word));
    let has_way = |one: &Claim| {
        matches!(
            one,
            Claim::Than(_)
                | Claim::By(..)
                | Claim::ThanMost(_)
                | Claim::ThanEarlier(_)
                | Claim::ThanOthers(_)
                | Claim::Utmost(_)
                | Claim::UtmostStep(..)
                | Claim::EverMore(_)
                | Claim::MostYears(_)
        )
    };
    // More is counted where somebody can work.
    let is_explained = first(lists.otherwise).is_some();
    if !is_than && !is_explained && went.is_none() && !has_times && !all.iter().any(has_way) {
        let way = ways.into_iter().find(|(list, _)| begins(list));
        all.extend(way.map(|(_, way)| Claim::Went(way)));
    }
    // The highest so far is the highest ever: no year is said to run.
    let is_rank = |one: &Claim| matches!(one, Claim::Utmost(_) | Claim::Place(_));
    let is_so_far = first(lists.running).is_some() && all.iter().any(is_rank);
    if is_so_far {
        all.retain(|one| *one != Claim::Running);
        all.push(Claim::Ever);
    } else if ever_more.is_none()
        && first(lists.since_then).is_none()
        && first(lists.ever).is_some()
    {
        all.push(Claim::Ever);
    }
    all
}

/// What something is compared with.
enum Other {
    AllYears,
    EarlierYears,
    MostYears,
    Year,
    Else,
}

/// What Dutch numbers in letters end in: tweehonderd.
const COMPOUNDS: [&str; 2] = ["honderd", "duizend"];

/// What something is said to be more than, if it is.
fn than(words: &[String], list: &[&str], lists: &Lists) -> Option<Other> {
    list.iter().find_map(|word| {
        let place = at(words, word)?;
        // {gap.2024} per cent less than men: the figure says how much, and of what it is.
        let before = &words[..place];
        let is_share = before.last().is_some_and(|word| is_in(SHARES, word));
        let is_slot = |word: &String| word.starts_with('{');
        let is_told = is_share && before.iter().rev().take(SHARE_MAX).any(is_slot);
        let rest = &words[place + 1..];
        let than = lists.than.iter().filter_map(|than| at(rest, than)).min()?;
        let next = rest.get(than + 1)?;
        // More than four hundred: a number, and nothing to compare with.
        let is_number = number(next).is_some()
            && !lists
                .year_before
                .iter()
                .any(|one| at(&rest[than..], one).is_some());
        let is_figure = next.starts_with('{')
            || lists.large.contains(&&**next)
            || COMPOUNDS.iter().any(|large| next.ends_with(large))
            || year(next).is_none() && next.starts_with(|c: char| c.is_ascii_digit());
        let is_part = lists
            .parts
            .iter()
            .any(|(part, _)| starts(&rest[than + 1..], part));
        let is_times = lists
            .times
            .iter()
            .any(|(times, _)| starts(&rest[than + 1..], times));
        if than > THAN_MAX
            || is_number
            || is_figure
            || is_part
            || is_times
            || is_saying(words, place + than + 2, lists)
        {
            return None;
        }
        let said = |list: &[&str]| {
            list.iter()
                .any(|phrase| at(&rest[than + 1..], phrase).is_some())
        };
        if said(lists.most_years) {
            return Some(Other::MostYears);
        }
        if said(lists.years_before) {
            return Some(Other::EarlierYears);
        }
        let names_year = rest[than + 1..].iter().any(|word| year(word).is_some());
        Some(
            match (said(lists.any), names_year || said(lists.year_before)) {
                (true, _) => Other::AllYears,
                (false, true) => Other::Year,
                (false, false) if is_told => return None,
                (false, false) => Other::Else,
            },
        )
    })
}

/// Whether a word is part of a saying.
fn is_saying(words: &[String], place: usize, lists: &Lists) -> bool {
    lists.sayings.iter().any(|saying| {
        let count = saying.split(' ').count();
        let from = place.saturating_sub(count - 1);
        (from..=place).any(|from| words.get(from..).is_some_and(|rest| starts(rest, saying)))
    })
}

/// How near to the number that follows.
fn near(before: &[String], lists: &Lists) -> Near {
    let last = &before[before.len().saturating_sub(BEFORE_MAX + 1)..];
    let said = |list: &[&str]| list.iter().any(|phrase| at(last, phrase).is_some());
    if said(lists.above) {
        Near::Above
    } else if said(lists.below) {
        Near::Below
    } else if said(lists.under) {
        Near::Under
    } else {
        Near::About
    }
}
