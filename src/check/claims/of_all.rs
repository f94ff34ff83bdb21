//! What is claimed of all the years of a series: in each, in most, for the first time, the highest.

use super::beside::among;
use super::figures::{Of, goes};
use super::judge::{Verdict, Years, label};
use super::lists::Lists;
use super::minimums::{MINIMUMS, is_of_minimums};
use super::said::{Clause, Way};
use super::since;
use super::wording::{at, number, words};
use crate::brief::{Brief, Point, Year};

/// So many years in a row are a course that began with them. 2.
const STEPS_MIN: usize = 2;

/// More than in most of the other years, or of those before it; only where that is the same is it sure.
pub(super) fn than_most(way: Way, years: &Years, one: Of<'_>, brief: &Brief) -> Verdict {
    let row = one.row(None, brief);
    let Some(own) = one.point(years.of).filter(|_| !one.is_broken()) else {
        return Verdict::Open(row);
    };
    let is_most = |is_meant: &dyn Fn(Year) -> bool| {
        let points = one.series.points.iter();
        let others: Vec<&Point> = points.filter(|other| is_meant(other.year())).collect();
        let passed = others.iter().filter(|other| goes(other, own, way)).count();
        passed * 2 > others.len()
    };
    let of_all = is_most(&|year| year != years.of);
    match (of_all, is_most(&|year| year < years.of)) {
        (true, true) if !is_of_minimums(way, one) => Verdict::Proved,
        (false, false) => Verdict::Denied(row),
        _ => Verdict::Open(row),
    }
}

/// Rose or fell in each of the years.
pub(super) fn each(way: Way, years: &Years, one: Of<'_>, brief: &Brief) -> Verdict {
    let first = one.series.points.first().map(Point::year);
    let Some(from) = years.with.or(first) else {
        return Verdict::Open(String::new());
    };
    let row = one.row(Some(from), brief);
    let mut steps = one.steps(from, years.of);
    if let Some((_, to)) = steps.find(|(before, to)| to.gap.is_some() || !goes(before, to, way)) {
        return match &to.gap {
            Some(_) => Verdict::Parted(format!(
                "a break lies in {} ({}); {row}",
                to.year(),
                label(to, brief)
            )),
            None => Verdict::Denied(format!("not in {}; {row}", to.year())),
        };
    }
    let has_all = one.steps(from, years.of).count()
        == usize::from(years.of.0.saturating_sub(from.0))
        && from < years.of;
    if has_all {
        Verdict::Proved
    } else {
        Verdict::Open(row)
    }
}

/// Rose or fell in a year, and in none before it; of something else that was the first, what its figures are.
pub(super) fn first_time(
    way: Option<Way>,
    clause: &Clause<'_>,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> Verdict {
    let row = one.row(None, brief);
    let Some(first) = one.series.points.first().map(Point::year) else {
        return Verdict::Open(row);
    };
    let since = years.with;
    // Since the first of them says what was in that year too, against a year before it; in so many years does not.
    let is_before =
        since.is_none_or(|since| since < first || since == first && clause.span.is_none());
    let begins = format!(
        "its figures begin in {first}: only 'the first time in these figures' can be said; {row}"
    );
    let Some(way) = way else {
        let is_open = is_before && !clause.is_of_these;
        return Verdict::Open(if is_open { begins } else { row });
    };
    let from = since.unwrap_or(first).max(first);
    let is = |to: &Point, before: &Point| to.gap.is_none() && goes(before, to, way);
    let earlier: Vec<String> = one
        .steps(from, Year(years.of.0.saturating_sub(1)))
        .filter(|(before, to)| is(to, before))
        .map(|(_, to)| to.year().to_string())
        .collect();
    let does = one
        .steps(from, years.of)
        .any(|(before, to)| to.year() == years.of && is(to, before));
    let word = if way == Way::Up { "rose" } else { "fell" };
    if !does {
        return Verdict::Denied(format!("it {word} not in {}; {row}", years.of));
    }
    if !earlier.is_empty() {
        return Verdict::Denied(format!("it {word} in {} too; {row}", earlier.join(", ")));
    }
    // What was before the first figure is in none.
    match is_before && !clause.is_of_these {
        true => Verdict::Open(begins),
        false => Verdict::Proved,
    }
}

/// The highest or the lowest: of the years, or of what is counted beside it.
pub(super) fn utmost(
    way: Way,
    (clause, follows): (&Clause<'_>, bool),
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
    index: usize,
) -> Verdict {
    // The most of its year: another place or kind has fewer.
    if years.with.is_none() && clause.of.is_none_or(|year| one.point(year).is_none())
        || one.series.points.len() == 1
    {
        return among(way, (clause, follows), one, brief, index);
    }
    let Some(own) = one.point(years.of) else {
        return Verdict::Open(format!(
            "no figure of {}; {}",
            years.of,
            one.row(None, brief)
        ));
    };
    let row = one.row(years.with, brief);
    // The highest since 2015: that year was as high, or higher.
    let within = |point: &&Point| years.with.is_none_or(|with| point.year() > with);
    let mut others = one.series.points.iter().filter(within);
    if let Some(other) = others.find(|other| goes(own, other, way)) {
        // In 2022 the largest: of the years or, as here, of what is counted beside it.
        if years.with.is_none()
            && among(way, (clause, follows), one, brief, index) == Verdict::Proved
        {
            return Verdict::Open(row);
        }
        return Verdict::Denied(format!(
            "{}, {}",
            one.said(own, brief),
            one.said(other, brief)
        ));
    }
    let first_year = one.series.points.first().map(Point::year);
    let first = years.with.or(first_year);
    if let Some(gap) = first.and_then(|first| one.gap(first, one.newest().unwrap_or(first))) {
        // Of those since it the figure is the highest too: they are what can be spoken of.
        let mend = match years.of > gap.year() {
            true => format!(": say \"since {}\"", gap.year()),
            false => String::new(),
        };
        return Verdict::Open(format!(
            "a break lies in {} ({}){mend}; {row}",
            gap.year(),
            label(gap, brief)
        ));
    }
    // In so many years: the first of them may be the first figure.
    let begins = first_year.filter(|_| clause.span.is_some());
    let is_begun = |with: Year| begins.is_some_and(|first| first.0 == with.0 + 1);
    let is_whole = years
        .with
        .is_none_or(|with| one.point(with).is_some() || is_begun(with));
    match (is_whole, is_of_minimums(way, one)) {
        (true, false) => {
            since::unproved(way, clause, years, one, brief).map_or(Verdict::Proved, Verdict::Open)
        }
        (true, true) => Verdict::Open(format!("{row}; {MINIMUMS}")),
        (false, _) => Verdict::Open(match since::before_all(clause, years, one) {
            Some(mend) => format!("{mend}; {row}"),
            None => row,
        }),
    }
}

/// How many years before are said: each of the five years before.
pub(super) fn years_before(text: &str, lists: &Lists) -> Option<usize> {
    let words = words(text);
    let mut places = lists.years_before.iter().filter_map(|one| at(&words, one));
    let count = number(&words[places.next()?.checked_sub(1)?])?;
    Some(count as usize)
}

/// More than in the years before one, or before the first of those that are named: in all of them, or in so many.
pub(super) fn than_earlier(
    way: Way,
    count: Option<usize>,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> Verdict {
    let row = one.row(None, brief);
    let start = years.with.unwrap_or(years.of);
    let of = |is_meant: &dyn Fn(Year) -> bool| {
        let points = one.series.points.iter();
        points
            .filter(|point| is_meant(point.year()))
            .collect::<Vec<_>>()
    };
    let own = of(&|year| (start..=years.of).contains(&year));
    let from = count.map_or(0, |count| start.0.saturating_sub(count as u16));
    let earlier = of(&|year| year < start && year.0 >= from);
    if count.is_some_and(|count| earlier.len() != count) {
        return Verdict::Open(row);
    }
    let (Some(first), Some(last)) = (own.first(), earlier.last()) else {
        return Verdict::Open(row);
    };
    let is_beyond = own
        .iter()
        .all(|own| earlier.iter().all(|other| goes(other, own, way)));
    match is_beyond && !one.is_broken() {
        true if is_of_minimums(way, one) => Verdict::Open(format!("{row}; {MINIMUMS}")),
        true => Verdict::Proved,
        false if !one.is_broken() && !goes(last, first, way) => Verdict::Denied(row),
        false => Verdict::Open(row),
    }
}

/// More and more: in each of the years; else since when it is so is to be said.
pub(super) fn ever_more(way: Way, one: Of<'_>, brief: &Brief) -> Verdict {
    let points = &one.series.points;
    let went = |two: &&[Point]| two[1].gap.is_none() && goes(&two[0], &two[1], way);
    let last = points.windows(2).rev().take_while(went).count();
    let word = if way == Way::Up { "rose" } else { "fell" };
    let row = one.row(None, brief);
    match points.len().checked_sub(last + 1) {
        Some(0) if last > 0 => Verdict::Proved,
        Some(since) if last >= STEPS_MIN => Verdict::Open(format!(
            "it {word} in each year since {}: say since when; {row}",
            points[since].year()
        )),
        _ => Verdict::Open(row),
    }
}

/// The smallest growth, the largest fall: of the steps from one year to the next.
pub(super) fn utmost_step(
    way: Way,
    course: Way,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> Verdict {
    let row = one.row(years.with, brief);
    let (Some(first), Some(newest)) = (one.series.points.first(), one.newest()) else {
        return Verdict::Open(row);
    };
    // To the thousandth: the difference of two decimals is none of its own.
    let height = |(from, to): (&Point, &Point)| {
        let step = ((to.value - from.value) * 1000.0).round();
        if course == way { step } else { -step }
    };
    let is_whole = |step: &(&Point, &Point)| step.1.gap.is_none();
    let all = || one.steps(first.year(), newest).filter(is_whole);
    let Some(own) = all().find(|(_, to)| to.year() == years.of) else {
        return Verdict::Open(row);
    };
    let within = |step: &(&Point, &Point)| years.with.is_none_or(|with| step.1.year() > with);
    let utmost = all()
        .filter(within)
        .max_by(|one, other| height(*one).total_cmp(&height(*other)));
    let Some(other) = utmost.filter(|step| height(*step) > height(own)) else {
        return match one.series.at_least {
            true => Verdict::Open(row),
            false => Verdict::Proved,
        };
    };
    let said = |(from, to): (&Point, &Point)| {
        format!("{}, {}", one.said(from, brief), one.said(to, brief))
    };
    Verdict::Denied(format!("{}; {}", said(other), said(own)))
}

/// Whether a figure is the highest or the lowest since a year of which there is one.
pub(super) fn is_utmost_since(since: Year, years: &Years, one: Of<'_>) -> bool {
    let Some(own) = one.point(years.of).filter(|_| one.point(since).is_some()) else {
        return false;
    };
    let others = || {
        let points = one.series.points.iter();
        points.filter(|point| (since..years.of).contains(&point.year()))
    };
    one.gap(since, years.of).is_none()
        && [Way::Up, Way::Down]
            .iter()
            .any(|way| others().all(|other| goes(other, own, *way)))
}
