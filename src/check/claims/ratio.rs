//! Parts more or fewer than in another year, and how many times another series of the same year.

use super::figures::Of;
use super::judge::{Verdict, Years, fits, two};
use super::minimums::{A_MINIMUM, MINIMUMS, is_of_minimums};
use super::said::Clause;
use super::said::{Near, Way};
use crate::brief::{Brief, Point, Year};
use crate::format;

/// So much of the part it may be off: a fifth.
const NEAR: f64 = 0.2;
/// So far below it `nearly` ends. A tenth.
const NEARLY: f64 = 0.1;
/// From here on the figures say something else: two fifths of the part.
const FAR: f64 = 0.4;

/// A quarter fewer than in another year.
pub(super) fn changed(
    part: f64,
    (near, way): (Near, Way),
    clause: &Clause<'_>,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> Verdict {
    // That is a quarter fewer than in 2024: of the year that was spoken of before.
    let spoken = clause
        .spoken
        .filter(|spoken| clause.of.is_none() && years.with.is_none_or(|with| *spoken > with));
    let of = spoken.unwrap_or(years.of);
    // In 2022 there were so many, a third fewer: than in the year before, or in that of the sentence before.
    let than = clause
        .entering
        .filter(|than| years.with.is_none() && *than < of);
    let than = than.map(|than| Years {
        with: Some(than),
        ..*years
    });
    if than.is_some_and(|years| {
        changed(part, (near, way), clause, &years, one, brief) == Verdict::Proved
    }) {
        return Verdict::Proved;
    }
    let before = || one.year_before(of);
    let Some(with) = years.with.or_else(before).filter(|with| *with < of) else {
        return Verdict::Open(one.row(None, brief));
    };
    let years = Years {
        is_named: true,
        of,
        with: Some(with),
        span: years.span,
    };
    let (from, to) = match two(&years, with, one, brief) {
        Ok(two) => two,
        Err(verdict) => return verdict,
    };
    if from.value <= 0.0 {
        return Verdict::Open(one.row(None, brief));
    }
    let ratio = to.value / from.value;
    let (id, change) = (&one.series.id, ratio - 1.0);
    let word = if change < 0.0 { "fewer" } else { "more" };
    let percent = (change.abs() * 100.0).round();
    let said = format!(
        "{{{id}.{}}} / {{{id}.{}}} is {ratio:.2}: {percent} % {word}",
        to.when, from.when
    );
    let change = if way == Way::Up { change } else { -change };
    let off = change / part - 1.0;
    let is_near = match near {
        Near::Above => off >= 0.0,
        Near::Below => (-NEARLY..0.0).contains(&off),
        Near::Under => (-1.0..0.0).contains(&off),
        Near::About => off.abs() <= NEAR,
    };
    let off = off.abs();
    match is_near {
        true if is_of_minimums(way, one) => Verdict::Open(format!("{said}; {MINIMUMS}")),
        true => Verdict::Proved,
        false if off > FAR => Verdict::Denied(said),
        false => Verdict::Open(said),
    }
}

/// Three times as many as another series of the year.
pub(super) fn times_another(
    factor: f64,
    near: Near,
    year: Year,
    one: Of<'_>,
    other: Of<'_>,
    brief: &Brief,
) -> Option<Verdict> {
    let (own, others) = (one.point(year)?, other.point(year)?);
    let said = said_times((one, own), (other, others), brief)?;
    let ratio = own.value / others.value;
    Some(match fits(ratio, factor, near) {
        Some(true) => Verdict::Proved,
        Some(false) => Verdict::Denied(said),
        None => Verdict::Open(said),
    })
}

/// How many times as much one figure is as another: `{men.2024} is 318, {women.2024} is 339: 0.9 times`. Nothing, where the
/// other is nought.
pub(super) fn said_times(
    (one, own): (Of<'_>, &Point),
    (other, others): (Of<'_>, &Point),
    brief: &Brief,
) -> Option<String> {
    let english = super::english(brief);
    (others.value > 0.0).then(|| {
        format!(
            "{}, {}: {} times",
            one.said(own, brief),
            other.said(others, brief),
            format::number(own.value / others.value, 1, english)
        )
    })
}

/// More or less than another series, or than several together: in every year since one, in one, or in the newest that all
/// have.
pub(super) fn more_than(
    way: Way,
    (since, of): (Option<Year>, Option<Year>),
    one: Of<'_>,
    others: &[Of<'_>],
    brief: &Brief,
) -> Option<Verdict> {
    let of_year = |own| {
        let points = others.iter().map(|other| other.point(Point::year(own)));
        Some((own, points.collect::<Option<Vec<&Point>>>()?))
    };
    let all: Vec<(&Point, Vec<&Point>)> = one.series.points.iter().filter_map(of_year).collect();
    let newest = all.iter().map(|(own, _)| own.year()).max()?;
    let is_meant = |year: Year| match since {
        Some(since) => year >= since,
        None => year == of.unwrap_or(newest),
    };
    let mut meant = all
        .iter()
        .filter(|(own, _)| is_meant(own.year()))
        .peekable();
    meant.peek()?;
    let not = meant.find(|(own, points)| {
        let together: f64 = points.iter().map(|point| point.value).sum();
        match way {
            Way::Up => own.value <= together,
            Way::Down => own.value >= together,
        }
    });
    let said = |(own, points): &(&Point, Vec<&Point>)| {
        let beside = others.iter().zip(points);
        let beside = beside.map(|(other, point)| other.said(point, brief));
        let all: Vec<String> = [one.said(own, brief)].into_iter().chain(beside).collect();
        all.join(", ")
    };
    let has_minimum = others.iter().any(|other| other.series.at_least);
    let is_lower_minimum = match way {
        Way::Up => has_minimum,
        Way::Down => one.series.at_least,
    };
    Some(match not {
        Some(pair) => Verdict::Denied(said(pair)),
        // What is more than a figure that is no minimum is so for certain, be it a minimum itself.
        None if is_lower_minimum => {
            let newest = all.iter().find(|(own, _)| own.year() == newest)?;
            let is_both = one.series.at_least && has_minimum;
            let why = if is_both { MINIMUMS } else { A_MINIMUM };
            Verdict::Open(format!("{}; {why}", said(newest)))
        }
        None => Verdict::Proved,
    })
}
