//! Series beside one another: the most of a year, more than others, a part of a whole.

use super::figures::{Of, goes};
use super::judge::{Verdict, Years, fits};
use super::meant::{Meant, is_of_stem};
use super::said::{Clause, Near, Way};
use super::wording::words;
use crate::brief::{Brief, Point, Unit, Year};
use crate::check::words::is_in;

/// So many years are set side by side at most since one that is named, and where none is. 8 and 2.
const YEARS_MAX: [usize; 2] = [8, 2];

/// What a name may begin with that is said otherwise in a sentence, in the two languages.
const PLACED: &str = " in by from at with bij door van uit met ";

/// The most of its year: beside the same figures of others, in each year that a reader can choose where its number
/// `follows`.
pub(super) fn among(
    way: Way,
    (clause, follows): (&Clause<'_>, bool),
    one: Of<'_>,
    brief: &Brief,
    index: usize,
) -> Verdict {
    let others = one.peers(index);
    let years: Vec<Year> = match clause.of {
        Some(year) => vec![year],
        None => one.chart.years().chain(one.newest()).collect(),
    };
    let beyond = |year: &Year| {
        let own = one.point(*year)?;
        let mut all = others
            .iter()
            .filter_map(|other| Some((other, other.point(*year)?)));
        all.find(|(_, point)| goes(own, point, way))
            .map(|(other, point)| (own, *other, point))
    };
    if others.is_empty() {
        return Verdict::Open(one.row(None, brief));
    }
    let Some((own, other, point)) = years.iter().find_map(beyond) else {
        return Verdict::Proved;
    };
    let said = format!("{}, {}", one.said(own, brief), other.said(point, brief));
    // It has the most in one of the years that a reader can choose, and its number follows the choice to the others.
    let has_most = |year: &Year| one.point(*year).is_some() && beyond(year).is_none();
    match follows && years.iter().any(has_most) {
        true => Verdict::Denied(said),
        // Others may be counted beside it, and not meant.
        false => Verdict::Open(said),
    }
}

/// The place of one among its fellows, where it must hold in every year that a reader can choose: Pakistan follows.
pub(super) fn ranked(one: Of<'_>, brief: &Brief, index: usize) -> Verdict {
    let others = one.peers(index);
    let mut places = Vec::new();
    for year in one.chart.years() {
        let Some(own) = one.point(year) else { continue };
        let points = others.iter().filter_map(|other| other.point(year));
        places.push((year, points.filter(|other| other.value > own.value).count()));
    }
    let is_same = places.windows(2).all(|two| two[0].1 == two[1].1);
    let years = places.iter().map(|(year, _)| *year);
    match years.clone().min().zip(years.max()) {
        Some((first, last)) if !is_same => {
            let years = Years {
                is_named: true,
                of: last,
                with: Some(first),
                span: None,
            };
            Verdict::Open(beside(&years, one, brief, index))
        }
        _ => Verdict::Proved,
    }
}

/// The figures of a year beside one another, one line for each of the newest years.
pub(super) fn beside(years: &Years, one: Of<'_>, brief: &Brief, index: usize) -> String {
    let others = one.others(index);
    let row = |year: Year| {
        let all = [one].into_iter().chain(others.iter().copied());
        let all: Vec<String> = all
            .filter_map(|one| {
                Some(format!(
                    "{} {}",
                    one.series.id,
                    one.value(one.point(year)?, brief)
                ))
            })
            .collect();
        format!("{year}: {}", all.join(", "))
    };
    if others.is_empty() {
        return one.row(None, brief);
    }
    let mut newest: Vec<Year> = one.series.points.iter().map(Point::year).collect();
    newest.retain(|year| *year <= years.of && years.with.is_none_or(|with| *year >= with));
    let start = newest
        .len()
        .saturating_sub(YEARS_MAX[usize::from(years.with.is_none())]);
    let rows: Vec<String> = newest[start..].iter().map(|year| row(*year)).collect();
    rows.join("; ")
}

/// Of the words of a name those of fewer letters only join the others, where it has others. 4.
const LONG_MIN: usize = 4;

/// Where a part is held to nothing: the whole is not in the chart.
const NO_WHOLE: &str = "if no figure here is what it is a part of, give the chart that as a series, and name in the sentence those that are the part";

/// A part of a whole: a share that a figure says, or some of the series beside their total.
pub(super) fn of_whole(
    part: Option<f64>,
    near: Near,
    years: &Years,
    one: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Verdict {
    let (brief, index) = (meant.brief, meant.index);
    let said = beside(
        &Years {
            is_named: true,
            of: years.of,
            with: None,
            span: None,
        },
        one,
        brief,
        index,
    );
    let Some(part) = part else {
        return most(years.of, one, said, meant);
    };
    // No part is more than its whole.
    let is = |ratio: f64| ratio <= 1.0 && fits(ratio, part, near) == Some(true);
    if one.series.unit == Unit::Percent {
        let all = [one].into_iter().chain(one.others(index));
        let mut shares = all
            .flat_map(|one| &one.series.points)
            .map(|point| point.value / 100.0);
        return match shares.any(is) {
            true => Verdict::Proved,
            false => Verdict::Open(said),
        };
    }
    let all: Vec<Of<'_>> = [one].into_iter().chain(one.others(index)).collect();
    let value = |one: &Of<'_>| one.point(years.of).map(|point| point.value);
    let named_in = |sentence: &str| {
        let spoken = words(sentence);
        all.iter()
            .filter(|one| is_named(one, &spoken, index))
            .copied()
            .collect::<Vec<_>>()
    };
    let mut named = named_in(meant.sentence);
    if named.is_empty() {
        // In 2020 it was more than half: of the same as in the sentence before.
        named = named_in(meant.last);
    }
    let is_part = |one: &Of<'_>| named.iter().any(|other| other.is(one));
    let rest = all.iter().filter(|one| !is_part(one));
    let whole = rest.filter_map(value).fold(0.0, f64::max);
    let together: f64 = named.iter().filter_map(value).sum();
    // Of what is named beside it: {right.2024} of the antisemitic offences.
    let own = value(&one).unwrap_or(0.0);
    let mut wholes = named.iter().filter(|other| !other.is(&one));
    let is_of_named = wholes.any(|other| value(other).is_some_and(|whole| is(own / whole)));
    // What another chart has alone in a year, in the same unit, may be the whole of these.
    let is_total = |other: &&Of<'_>| {
        other.chart.id != one.chart.id
            && other.series.unit == one.series.unit
            && !other
                .others(index)
                .iter()
                .any(|beside| value(beside).is_some())
    };
    let mut totals = meant.all.iter().filter(is_total).filter_map(value);
    let is_of_total = together > 0.0 && totals.any(|whole| is(together / whole));
    let is_of_whole = together > 0.0 && whole > 0.0 && is(together / whole);
    if is_of_whole || own > 0.0 && is_of_named || is_of_total {
        return Verdict::Proved;
    }
    match all.iter().any(|one| one.is_of_several(index)) {
        true => Verdict::Open(said),
        false => Verdict::Open(format!("{said}; {NO_WHOLE}")),
    }
}

/// What is said of most of them.
const MOST: &str = "most is more than half";

/// Most of them: of one that is named beside all of them, its figures say whether it is more than half.
fn most(year: Year, one: Of<'_>, beside: String, meant: &Meant<'_, '_>) -> Verdict {
    let said = format!("{MOST}; {beside}");
    let spoken = words(meant.sentence);
    let all: Vec<Of<'_>> = [one].into_iter().chain(one.others(meant.index)).collect();
    let (wholes, parts): (Vec<Of<'_>>, Vec<Of<'_>>) =
        { all.into_iter() }.partition(|one| one.is_of_several(meant.index));
    let named = |one: &&Of<'_>| is_named(one, &spoken, meant.index);
    let named: Vec<&Of<'_>> = parts.iter().filter(named).collect();
    let value = |one: &Of<'_>| one.point(year).map(|point| point.value);
    // Beside two wholes, or several that are named, nobody knows what is set beside what.
    match (&named[..], &wholes[..]) {
        ([one], [whole]) if one.series.unit != Unit::Percent => {
            match value(one).zip(value(whole)) {
                Some((one, whole)) if one * 2.0 > whole => Verdict::Proved,
                Some(_) => Verdict::Denied(said),
                None => Verdict::Open(said),
            }
        }
        _ => Verdict::Open(said),
    }
}

/// Whether all words of a series' name are said, or as good as.
fn is_named(one: &Of<'_>, spoken: &[String], index: usize) -> bool {
    let name = words(&one.series.name.written(index, &[]));
    // In an attack: due to an attack.
    let name = match name.split_first() {
        Some((first, rest)) if !rest.is_empty() && is_in(PLACED, first) => rest,
        _ => &name,
    };
    // Displaced in their own country: within it.
    let is_short = |word: &&String| word.chars().count() < LONG_MIN;
    let has_long = !name.iter().all(|word| is_short(&word));
    let mut name = name
        .iter()
        .filter(|word| !has_long || !is_short(word))
        .peekable();
    // One hate crime of the hate crimes.
    let is_said = |own: &String| { spoken.iter() }.any(|word| own == word || is_of_stem(own, word));
    name.peek().is_some() && name.all(is_said)
}
