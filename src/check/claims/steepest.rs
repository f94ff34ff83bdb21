//! What rose or fell most or least of all that is counted beside it: in numbers, in proportion, or in both.

use super::figures::{Of, goes};
use super::judge::{Verdict, Years, two};
use super::lists::Lists;
use super::of_all::utmost_step;
use super::said::Way;
use super::wording::at;
use crate::brief::{Brief, Point};
use crate::check::words::is_in;

/// How it is said, in the two languages.
const STEEPEST: &[&str] = &[
    "het sterkst",
    "het snelst",
    "het hardst",
    "het sterkste",
    "het snelste",
    "fastest",
    "most strongly",
    "most sharply",
    "most steeply",
    "most quickly",
];
/// The same where no other word is made the most of: what rose most.
const MOST: &[&str] = &["het meest", "the most", "most"];
/// Of so few years each is the steepest. 2.
const YEARS_MIN: usize = 2;
/// What follows then, if anything.
const WHERE: &str = " in bij onder van voor tussen since sinds among between of for ";

/// Whether a clause with a course says that it was the steepest.
pub(super) fn is_said(words: &[String], lists: &Lists) -> bool {
    let is_course = |word: &String| {
        let is_of = |list: &[&str]| list.contains(&&**word);
        is_of(lists.rose) || is_of(lists.fell)
    };
    let is_most = |phrase: &&str| {
        let Some(place) = at(words, phrase) else {
            return false;
        };
        let next = words.get(place + phrase.split(' ').count());
        let is_alone = next.is_none_or(|next| is_in(WHERE, next));
        is_alone && (*phrase != "most" || place > 0 && is_course(&words[place - 1]))
    };
    STEEPEST.iter().any(|phrase| at(words, phrase).is_some()) || MOST.iter().any(is_most)
}

/// What became better or worse, in the two languages: a figure may rise or fall with it.
const TURNED: &str = " worsened worsen worse deteriorated improved improve changed \
                       verslechterde verslechterden verslechterd verbeterde verbeterden verbeterd veranderde veranderden veranderd achteruit vooruit ";

/// Whether a clause tells what became better or worse.
pub(super) fn says_turned(words: &[String]) -> bool {
    words.iter().any(|word| is_in(TURNED, word))
}

/// Whether it says that it did so most of all.
pub(super) fn is_turned(words: &[String]) -> bool {
    let mut most = STEEPEST.iter().chain(MOST);
    says_turned(words) && most.any(|phrase| at(words, phrase).is_some())
}

/// How far each is from where it was, beside the others of its chart: the farthest, whichever way.
pub(super) fn turned(years: &Years, one: Of<'_>, brief: &Brief, index: usize) -> Verdict {
    let far = |one: &Of<'_>| {
        let with = years.with.or_else(|| one.year_before(years.of))?;
        let (from, to) = (one.point(with)?, one.point(years.of)?);
        // To the thousandth: the difference of two decimals is none of its own.
        let far = ((to.value - from.value).abs() * 1000.0).round();
        Some((
            far,
            format!("{}, {}", one.said(from, brief), one.said(to, brief)),
        ))
    };
    let others = one.peers(index);
    let Some((own, said)) = far(&one).filter(|_| !others.is_empty() && !one.is_broken()) else {
        return Verdict::Open(one.row(None, brief));
    };
    let most = others
        .iter()
        .filter_map(far)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    match most.filter(|(far, _)| *far >= own) {
        Some((_, other)) => Verdict::Denied(format!("{other}; {said}")),
        None => Verdict::Proved,
    }
}

/// The steepest of its chart, where that has others, or the least steep of those that went its way; else of its own years.
pub(super) fn held(
    utmost: Way,
    way: Way,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
    index: usize,
) -> Verdict {
    let of_years = || utmost_step(utmost, way, years, one, brief);
    let others = one.peers(index);
    if others.is_empty() {
        return of_years();
    }
    let Some(with) = years.with.or_else(|| one.year_before(years.of)) else {
        return Verdict::Open(one.row(None, brief));
    };
    let (from, to) = match two(years, with, one, brief) {
        Ok(two) => two,
        Err(verdict) => return verdict,
    };
    let said = |one: &Of<'_>, from: &Point, to: &Point| {
        format!("{}, {}", one.said(from, brief), one.said(to, brief))
    };
    let own = said(&one, from, to);
    if !goes(from, to, way) {
        return Verdict::Denied(own);
    }
    let steeper = |course: fn(&Point, &Point) -> f64| {
        let height = |from: &Point, to: &Point| {
            if way == utmost {
                course(from, to)
            } else {
                -course(from, to)
            }
        };
        let of = |other: &Of<'_>| {
            let (first, last) = (other.point(with)?, other.point(years.of)?);
            let is_beside = utmost == Way::Up || goes(first, last, way);
            is_beside.then(|| (height(first, last), said(other, first, last)))
        };
        let most = others
            .iter()
            .filter_map(of)
            .max_by(|one, other| one.0.total_cmp(&other.0))?;
        (most.0 > height(from, to)).then_some(most.1)
    };
    // To the thousandth: the difference of two decimals is none of its own.
    let by_number = steeper(|from, to| ((to.value - from.value) * 1000.0).round());
    let by_part = steeper(|from, to| to.value / from.value);
    // Of its own years it may be said just as well.
    let is_of_years = one.series.points.len() > YEARS_MIN && of_years() == Verdict::Proved;
    let word = if utmost == Way::Up { "most" } else { "least" };
    match (by_number, by_part) {
        (None, None) => Verdict::Proved,
        (Some(other), Some(_)) if is_of_years => Verdict::Open(format!("{other}; {own}")),
        (Some(other), Some(_)) => Verdict::Denied(format!("{other}; {own}")),
        _ if is_of_years => Verdict::Proved,
        (Some(other), None) => Verdict::Open(format!(
            "{other}; {own}: {word} in proportion, and not in number: say which is meant"
        )),
        (None, Some(other)) => Verdict::Open(format!(
            "{other}; {own}: {word} in number, and not in proportion: say which is meant"
        )),
    }
}
