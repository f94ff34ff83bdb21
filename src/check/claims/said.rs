//! The clauses of a sentence, by its words alone: of which years each is, and what it claims of figures.

use super::compared::{begins_after, is_after_peak, is_compared, is_from, is_than_peak};
use super::lists::Lists;
use super::parts::parts;
use super::portions::{self, Before};
use super::worded::claims;
use super::wording::{at, ends, number, words, year};
use crate::brief::Year;
use crate::check::agree::of_year;
use crate::check::words::is_in;

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Down,
}

/// How near to a number in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Near {
    /// More than half.
    Above,
    /// Nearly half.
    Below,
    /// Less than half.
    Under,
    /// Half, or about half.
    About,
}

/// What is claimed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Claim {
    /// Twice as many, doubled, halved.
    Times(f64, Near),
    /// Half of them, one in five.
    Part(f64, Near),
    /// Most of them.
    Majority,
    /// Rose, fell.
    Went(Way),
    /// Rose in each of the years.
    EachYear(Way),
    /// Rose or fell for the first time; nothing where it is something else that was the first.
    FirstTime(Option<Way>),
    /// So many in each of the years, without saying of which.
    Yearly,
    /// In most of the years, or almost all.
    MostYears(Way),
    /// More and more.
    EverMore(Way),
    /// More than in another year.
    Than(Way),
    /// So many more than in another year.
    By(f64, Way),
    /// As many as then, or nearly.
    Same(bool),
    /// More than in most other years.
    ThanMost(Way),
    /// More than in the years before.
    ThanEarlier(Way),
    /// A quarter more or fewer than in another year.
    Changed(f64, Near, Way),
    /// Those with the most, so many of them: that is what is shown, and nothing is said of it.
    Chosen,
    /// More than something else.
    ThanOthers(Way),
    /// The highest, the lowest.
    Utmost(Way),
    /// The smallest growth, the largest fall: how it is among those of its course.
    UtmostStep(Way, Way),
    /// Rose or fell most of all beside it.
    Steepest(Way),
    /// Became better or worse most of all beside it.
    Turned,
    /// The next after others.
    Ranked,
    /// The fourth of them.
    Place(usize),
    /// Of all times, also of those before the figures.
    Ever,
    /// A year that has not ended.
    Running,
}

/// A part of a sentence between its commas, with what it claims and the years that it is of.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Clause<'t> {
    /// As it is written.
    pub(super) text: &'t str,
    pub(super) claims: Vec<Claim>,
    /// The year that it is said of, where it is named.
    pub(super) of: Option<Year>,
    /// The year that it is compared with, where it is named.
    pub(super) with: Option<Year>,
    /// So many years lie between, where that is said.
    pub(super) span: Option<i32>,
    /// Whether that is by `than` or `as`, which compares two years and no more.
    pub(super) is_than: bool,
    /// It is compared with the year before.
    pub(super) is_year_before: bool,
    /// The year that was spoken of before it.
    pub(super) spoken: Option<Year>,
    /// The one that something before it was compared with.
    pub(super) compared: Option<Year>,
    /// The one that the sentence before it spoke of.
    pub(super) entering: Option<Year>,
    /// Whether nothing before the figures is meant.
    pub(super) is_of_these: bool,
    /// Whether it is said of one thing alone.
    pub(super) is_only: bool,
    /// Whether it goes on about what stands before it: a comparison and no verb of its own.
    pub(super) is_apposed: bool,
    /// Whether it is denied, or said of what may be.
    pub(super) is_otherwise: bool,
    /// Whether it is said of what may be.
    pub(super) is_possible: bool,
    /// From which year to which the sentence before told a course.
    pub(super) course: Option<(Year, Year)>,
}

impl Clause<'_> {
    /// The year that its span counts from, up to a year: in four years.
    pub(super) fn counted_from(&self, of: Year) -> Option<Year> {
        let span = self.span?;
        Some(Year(of.0.saturating_sub(span.unsigned_abs() as u16)))
    }

    /// The year that was spoken of, where that is the one compared: that is twice as many as in 2020.
    pub(super) fn spoken_of(&self) -> Option<Year> {
        let with = self.with.filter(|_| self.is_than)?;
        self.spoken.filter(|spoken| *spoken > with)
    }
}

/// The year with which something is compared follows in so many words: than that of 2020. 3.
const THAN_NEAR: usize = 3;
/// What begins what something is as large as, in the two languages.
pub(super) const AS: &str = " as als ";
/// What begins that to which something went, in the two languages.
const TO: &str = " to tot naar ";
/// What begins that from which it went, in the two languages.
const FROM: &str = " from van ";
/// What begins an aside about the year before it, in the two languages.
const WHEN: &str = " when toen ";
/// That something may be so, in the two languages.
const MAY: &str = " may might could kan kunnen zou zouden ";
/// The sign of per cent as a word.
const PERCENT: &str = " percent ";

/// What was spoken of last.
#[derive(Default)]
pub(super) struct Spoken {
    /// The year, or the first of two.
    pub(super) year: Option<Year>,
    /// The other one, where a course between two was told.
    until: Option<Year>,
    /// Whether it is from the one to the other that it went: what came then is after the other.
    is_course: bool,
    /// The year that something was compared with.
    with: Option<Year>,
}

/// The clauses of a sentence as it is written. `before` is what was spoken of last, and is moved on.
pub(super) fn clauses<'t>(
    sentence: &'t str,
    lists: &Lists,
    before: &mut Spoken,
) -> Vec<Clause<'t>> {
    let mut all: Vec<Clause<'_>> = Vec::new();
    let is_verb = |one: &Claim| {
        matches!(
            one,
            Claim::Went(_) | Claim::Steepest(_) | Claim::EachYear(_)
        )
    };
    let is_utmost = |one: &Claim| matches!(one, Claim::Utmost(_));
    let (mut of, mut with) = (None, None);
    let entering = before.year;
    let course = { before.year }.zip(before.until.filter(|_| before.is_course));
    let (mut went, mut said_before) = (None, Before::default());
    // In six years, the number fell.
    let mut spanned = None;
    for part in parts(sentence, lists) {
        // A sign of per cent is a word.
        let words = words(&part.replace('%', PERCENT));
        let (spoken, compared_with) = (before.year, before.with);
        let said = |list: &[&str]| list.iter().any(|phrase| at(&words, phrase).is_some());
        let (mut typed, mut of_slots, mut base) = (None, None, None);
        let (mut first_typed, mut first_slot) = (None, None);
        let (mut is_than, mut peak) = (false, None);
        for (place, word) in words.iter().enumerate() {
            if let Some(year) = year(word) {
                let before = &words[..place];
                match is_from(before, lists) {
                    true => {
                        base = base.or(Some(year));
                        peak = peak.or(base.filter(|_| is_after_peak(before, lists)));
                        let is_it =
                            |word: &String| lists.than.contains(&&**word) || is_in(AS, word);
                        // Than at the beginning of 2022: it begins what the year ends.
                        let phrase = lists.from.iter().find(|phrase| ends(before, phrase));
                        let first = phrase.and_then(|phrase| phrase.split(' ').next());
                        is_than |= first.is_some_and(|word| is_it(&word.to_owned()));
                        is_than |= is_than_peak(before, lists);
                        is_than |= before.iter().rev().take(THAN_NEAR).any(is_it);
                    }
                    false => {
                        typed = Some(year);
                        first_typed = first_typed.or(typed);
                    }
                }
            } else if let Some((_, year)) = of_year(word.trim_matches(['{', '}'])) {
                if is_compared(&words[..place], lists) {
                    (base, is_than) = (base.or(Some(year)), true);
                    continue;
                }
                of_slots = of_slots.max(Some(year));
                first_slot = first_slot.or(Some(year));
            }
        }
        // More than in 2023, when {killed.2023} were: what goes on is not of that year.
        let compared = said_before.since.filter(|_| base.is_none());
        if words.first().is_some_and(|word| is_in(WHEN, word))
            && compared.is_some_and(|year| typed.or(of_slots) == Some(year))
        {
            (typed, of_slots) = (None, None);
        }
        // As the {killed.2021} of 2021: the year is said twice.
        typed = typed.filter(|typed| !is_than || Some(*typed) != base);
        // Four years later: than the year that was spoken of.
        if let (None, None, Some((from, to))) = (typed, base, later(&words, spoken)) {
            (typed, base) = (Some(to), Some(from));
        }
        if said(lists.since_then) {
            let end = before.until.filter(|_| before.is_course);
            (of, base) = (None, base.or(end).or(spoken));
        }
        if said(lists.in_that_time) {
            (of, base) = (before.until, base.or(spoken));
        }
        let is_year_before = said(lists.year_before);
        // From a figure of one year to a figure of another.
        let two = [(first_slot, of_slots), (first_typed, typed)];
        let named = base;
        let mut two = two.into_iter().filter(|(first, last)| first < last);
        if let (None, Some((first, _))) = (base, two.next()) {
            base = first;
        }
        let before_it = said_before;
        said_before.course = base
            .zip(typed.or(of_slots))
            .filter(|(first, last)| first < last);
        said_before.since = base.or(said_before.since);
        of = typed.or(of_slots).or(of);
        with = base.or(with);
        // In 2019 twice as many as in 2018: it is 2019 that was spoken of.
        let told = typed.or(of_slots).or(before.year);
        let is_said = told
            .zip(named)
            .is_some_and(|(year, named)| is_than && year > named);
        let spoken_of = named.filter(|_| !is_said);
        if let Some(year) = spoken_of.or(typed).or(of_slots) {
            let last = typed.or(of_slots).filter(|last| *last > year);
            *before = Spoken {
                year: Some(year),
                until: last,
                is_course: spoken_of.is_none() || peak.is_some(),
                with: named,
            };
        }
        let mut claims = claims(&words, lists);
        let is_crossing = said(lists.crossing);
        for claim in &mut claims {
            match claim {
                // Below the norm for the first time: it may have fallen before, and stayed above.
                Claim::FirstTime(way) if is_crossing => *way = None,
                // It fell in 2024, for the first time: the verb stands before.
                Claim::FirstTime(way) => *way = way.or(went),
                // It fell below the norm: what is the first time is that, and no fall.
                Claim::Went(way) => went = (!is_crossing).then_some(*way),
                _ => {}
            }
        }
        went = went.or_else(|| portions::way_apart(&words));
        let before_it = Before { went, ..before_it };
        with = with.or(portions::sharpen(&mut claims, &words, lists, before_it));
        spanned = span(&words).or(spanned);
        let clause = |claims: Vec<Claim>, (of, with), span| Clause {
            text: part,
            spoken,
            compared: compared_with,
            entering,
            is_of_these: said(lists.in_these),
            is_only: said(lists.only),
            is_apposed: !claims.iter().any(is_verb),
            claims,
            of,
            with,
            is_than,
            span,
            is_year_before,
            is_otherwise: said(lists.otherwise),
            is_possible: words.iter().any(|word| is_in(MAY, word)),
            course,
        };
        // What is the highest is the year that follows, and the rest goes from there.
        if peak.is_some()
            && let Some(utmost) = claims.iter().position(is_utmost)
        {
            all.push(clause(vec![claims.remove(utmost)], (peak, None), None));
        }
        if claims.is_empty() {
            // It fell, with a year between, to 57 in 2024: the year stands behind.
            let is_to = words.first().is_some_and(|word| is_in(TO, word));
            // It rose from {asked.2020} in 2020, the lowest of these years, to {asked.2023} in 2023.
            let from = { all.iter_mut().rev() }.find(|one| one.claims.iter().any(is_verb));
            if let (Some(one), Some(year)) = (from.filter(|_| is_to), typed.or(of_slots))
                && let Some(first) = one.of.filter(|first| *first < year && says_from(one.text))
            {
                (one.of, one.with) = (Some(year), Some(first));
                *before = Spoken {
                    year: Some(first),
                    until: Some(year),
                    is_course: true,
                    with: None,
                };
                continue;
            }
            if let (Some(last), Some(year)) = (all.last_mut(), typed.or(of_slots)) {
                let is_course = last.of.is_none() && last.claims.iter().any(is_verb);
                last.of = last.of.or(Some(year).filter(|_| is_course && is_to));
                // It tripled in that time, from {killed.2019} to {killed.2023}: these are its years.
                let is_from = words.first().is_some_and(|word| is_in(FROM, word));
                if let Some((first, year)) = said_before.course.filter(|_| is_from) {
                    (last.of, last.with, last.span) = (Some(year), Some(first), None);
                }
            }
            continue;
        }
        // In 2018 that was {poor.2018}, twice as much: as in the year of the sentence before.
        let is_times = |one: &Claim| matches!(one, Claim::Times(..));
        if typed.or(of_slots).is_none() && claims.iter().any(is_times) && !is_year_before {
            with = with.or(entering.filter(|earlier| of.is_some_and(|of| of < *earlier)));
        }
        all.push(clause(claims, (of, with), spanned.take()));
        with = None;
    }
    of_year_before(&mut all, lists);
    all
}

/// What became after the highest or lowest that names no year: that was in the year before the one that is told.
fn of_year_before(all: &mut Vec<Clause<'_>>, lists: &Lists) {
    let is_utmost = |one: &Claim| matches!(one, Claim::Utmost(_));
    let is_after = |one: &Clause<'_>| {
        begins_after(&words(one.text), lists) && one.claims.iter().any(is_utmost)
    };
    let Some(place) = all.iter().position(is_after) else {
        return;
    };
    let told = all[place]
        .of
        .or(all.get(place + 1).and_then(|next| next.of));
    let mut clause = all[place].clone();
    clause.of = told.map(|Year(year)| Year(year.saturating_sub(1)));
    // In five years: of the five that end with the one that is told.
    clause.with = told.and_then(|told| clause.counted_from(told));
    clause.claims.retain(is_utmost);
    all[place].claims.retain(|one| !is_utmost(one));
    all.insert(place, clause);
    all.retain(|one| !one.claims.is_empty());
}

/// Whether a part names what something went from: a figure.
fn says_from(text: &str) -> bool {
    let words = words(text);
    let is_slot = |word: Option<&String>| word.is_some_and(|word| word.starts_with('{'));
    let mut places = 0..words.len();
    places.any(|place| is_in(FROM, &words[place]) && is_slot(words.get(place + 1)))
}

/// In four years.
fn span(words: &[String]) -> Option<i32> {
    words.windows(3).find_map(|three| {
        let is_span = three[0] == "in" && matches!(&*three[2], "years" | "year" | "jaar");
        let count = number(&three[1]).filter(|_| is_span)?;
        Some(count as i32)
    })
}

/// From the year that was spoken of to that of `four years later`.
fn later(words: &[String], spoken: Option<Year>) -> Option<(Year, Year)> {
    let count = words.windows(3).find_map(|three| {
        let is_later = matches!(
            (&*three[1], &*three[2]),
            ("year" | "years" | "jaar", "later")
        );
        number(&three[0]).filter(|_| is_later)
    })?;
    let from = spoken?;
    Some((from, Year(from.0 + count as u16)))
}
