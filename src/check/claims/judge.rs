//! A claim held to the figures: they bear it out, they deny it, or somebody must read it once more beside them.

use super::beside::{beside, of_whole, ranked};
use super::compared::says_since;
use super::english_index;
use super::figures::{Of, goes};
use super::meant::Meant;
use super::minimums::{MINIMUMS, TIMES_MINIMUMS, is_of_minimums, says_minimums};
use super::of_all::{
    each, ever_more, first_time, is_utmost_since, than_earlier, than_most, utmost, years_before,
};
use super::said::{Claim, Clause, Near, Way};
use super::{exact, place, ratio, since, steepest};
use crate::brief::{Brief, Point, Year};
use crate::text::Text;

/// What the figures say of a claim.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Verdict {
    /// They bear it out.
    Proved,
    /// They deny it.
    Denied(String),
    /// A break lies between those that it compares.
    Parted(String),
    /// They say this of it.
    Open(String),
}

/// What begins the line of a series without the year that is compared with.
pub(super) const NO_FIGURE_OF: &str = "no figure of ";
/// So far from the number in words a ratio still is that number. A tenth.
const NEAR: f64 = 0.1;
/// So far below it `nearly` ends. A tenth.
const NEARLY: f64 = 0.1;
/// From here on the figures say something else. A quarter.
const FAR: f64 = 0.25;

/// Of which years a clause is, by the figures of a series.
#[derive(Clone, Copy)]
pub(super) struct Years {
    pub(super) of: Year,
    pub(super) with: Option<Year>,
    /// So many years lie between, where that is said.
    pub(super) span: Option<i32>,
    /// Whether it names one: what has fallen may have risen last.
    pub(super) is_named: bool,
}

impl Years {
    /// How many years lie between, where so many others are said to.
    fn other_span(&self, with: Year) -> Option<i32> {
        let between = i32::from(self.of.0) - i32::from(with.0);
        (self.span? != between).then_some(between)
    }
}

/// What one series says of a claim.
pub(super) fn judged(
    claim: Claim,
    clause: &Clause<'_>,
    one: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Verdict {
    let Meant {
        brief,
        index,
        sentence,
        ..
    } = *meant;
    let Some(newest) = one.newest() else {
        return Verdict::Open(String::new());
    };
    if let Some(verdict) = of_another_year(claim, clause, one, meant) {
        return verdict;
    }
    let is_compared = matches!(claim, Claim::Times(..) | Claim::Than(_) | Claim::By(..));
    let spoken = clause.spoken_of().filter(|_| is_compared);
    let of = clause.of.or(spoken).unwrap_or(newest);
    let before = Year(clause.of.unwrap_or(newest).0.saturating_sub(1));
    let counted = || match clause.is_year_before {
        true => Some(before),
        false => clause.counted_from(of),
    };
    let with = clause.with.or_else(counted);
    let years = Years {
        is_named: clause.of.is_some() || with.is_some(),
        of,
        with,
        span: clause.span,
    };
    // Its number follows a reader's choice: what is said of it must be so in each year that can be chosen.
    let follows = sentence.contains(&format!("{{{}.shown}}", one.series.id));
    let verdict = match claim {
        Claim::Times(factor, near) if is_as_told(factor, near, clause, &years, one, brief) => {
            Verdict::Proved
        }
        Claim::Times(factor, near) => times(factor, near, &years, one, brief),
        Claim::Part(part, near) => of_whole(Some(part), near, &years, one, meant),
        Claim::Majority => of_whole(None, Near::Above, &years, one, meant),
        // Of one year alone nobody knows whether it is the one that is spoken of.
        Claim::Than(way) if years.with.is_none() => match went(way, &years, one, brief) {
            Verdict::Denied(figures) => Verdict::Open(figures),
            verdict => verdict,
        },
        Claim::Went(way) | Claim::Than(way) => went(way, &years, one, brief),
        Claim::By(count, way) => {
            let went = went(way, &years, one, brief);
            exact::by(count, way, went, &years, one, meant)
        }
        Claim::Same(is_nearly) => exact::held(is_nearly, &years, one, meant),
        Claim::ThanMost(way) => than_most(way, &years, one, brief),
        Claim::ThanOthers(_) => Verdict::Open(beside(&years, one, brief, index)),
        Claim::EachYear(way) => each(way, &years, one, brief),
        Claim::Yearly => Verdict::Open(since::yearly(one, brief)),
        Claim::EverMore(way) => ever_more(way, one, brief),
        // Somebody counts them.
        Claim::MostYears(way) => match ever_more(way, one, brief) {
            Verdict::Proved => Verdict::Proved,
            _ => Verdict::Open(one.row(None, brief)),
        },
        Claim::ThanEarlier(way) => {
            let count = years_before(clause.text, meant.lists);
            let held = |years: &Years| than_earlier(way, count, years, one, brief);
            // Fewer than in 2024, and more than in the two years before that.
            let before_that = clause.compared.map(|with| Years {
                with: Some(with),
                ..years
            });
            match before_that.map(|years| held(&years)) {
                Some(Verdict::Proved) => Verdict::Proved,
                _ => held(&years),
            }
        }
        // Who asks for the first time: it is what is counted that is the first.
        Claim::FirstTime(None) if one.is_of_firsts(index, meant.lists) => Verdict::Proved,
        Claim::FirstTime(way) => first_time(way, clause, &years, one, brief),
        Claim::Utmost(way) => utmost(way, (clause, follows), &years, one, brief, index),
        Claim::Steepest(way) => steepest::held(Way::Up, way, &years, one, brief, index),
        Claim::Turned => steepest::turned(&years, one, brief, index),
        Claim::UtmostStep(utmost, course) => {
            steepest::held(utmost, course, &years, one, brief, index)
        }
        Claim::Ranked if !follows => Verdict::Proved,
        Claim::Ranked => ranked(one, brief, index),
        Claim::Place(place) => place::held(place, follows, &years, one, brief, index),
        // The figures since a year that it names bear it out; of so many as in a year they say nothing.
        Claim::Ever
            if says_since(clause.text)
                && years
                    .with
                    .is_some_and(|with| is_utmost_since(with, &years, one)) =>
        {
            Verdict::Proved
        }
        // Ever: since July 2021, where its total begins.
        Claim::Ever if since::says_first(sentence, one) => Verdict::Proved,
        Claim::Ever => Verdict::Open(format!("{}; {}", since::begins(one), one.row(None, brief))),
        Claim::Changed(part, near, way) => {
            ratio::changed(part, (near, way), clause, &years, one, brief)
        }
        Claim::Running | Claim::Chosen => Verdict::Open(String::new()),
    };
    verdict.if_counted(meant)
}

/// What is said of a clause that names no year and follows a comparison: it may be of now, or of the year that was compared.
fn of_another_year(
    claim: Claim,
    clause: &Clause<'_>,
    one: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Option<Verdict> {
    let then = clause.compared.filter(|_| clause.of.is_none())?;
    // Fewer than in 2024; it is three times as many as in 2022: of now, and not of 2024.
    if clause.spoken == Some(then) {
        let of_now = Clause {
            spoken: None,
            ..clause.clone()
        };
        let verdict = judged(claim, &of_now, one, meant);
        if verdict == Verdict::Proved || says_minimums(&verdict) {
            return Some(verdict);
        }
    }
    // Less than in 2024, the highest year so far.
    let of_then = Clause {
        of: Some(then),
        compared: None,
        ..clause.clone()
    };
    let is_utmost = matches!(claim, Claim::Utmost(_));
    let verdict = is_utmost.then(|| judged(claim, &of_then, one, meant));
    verdict.filter(|verdict| !matches!(verdict, Verdict::Denied(_)))
}

/// Two years that nothing parts; what is to be said where they cannot be held to one another.
pub(super) fn two<'b>(
    years: &Years,
    with: Year,
    one: Of<'b>,
    brief: &Brief,
) -> Result<(&'b Point, &'b Point), Verdict> {
    let (from, to) = (one.point(with), one.point(years.of));
    let (Some(from), Some(to)) = (from, to) else {
        let missing = if from.is_none() { with } else { years.of };
        return Err(Verdict::Open(format!(
            "{NO_FIGURE_OF}{missing}; {}",
            one.row(None, brief)
        )));
    };
    let figures = format!("{}, {}", one.said(from, brief), one.said(to, brief));
    if let Some(between) = years.other_span(with) {
        return Err(Verdict::Open(format!("{figures}: in {between} years")));
    }
    match one.gap(with, years.of) {
        Some(gap) => {
            let why = label(gap, brief);
            Err(Verdict::Parted(format!(
                "a break lies between {with} and {}, in {} ({why}); {figures}",
                years.of,
                gap.year()
            )))
        }
        None => Ok((from, to)),
    }
}

pub(super) fn label(point: &Point, brief: &Brief) -> String {
    point.gap.as_ref().map_or(String::new(), |gap: &Text| {
        gap.written(english_index(brief), &[])
    })
}

/// Whether it is so many times what there was in the year of the sentence before, or at the start of the course that it told.
fn is_as_told(
    factor: f64,
    near: Near,
    clause: &Clause<'_>,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
) -> bool {
    let since = clause.entering.map(|year| (year, years.of));
    let course = clause.course.filter(|_| clause.of.is_none());
    let mut told = [since, course].into_iter().flatten();
    let held = |(with, of)| {
        let years = Years {
            of,
            with: Some(with),
            ..*years
        };
        with < of && times(factor, near, &years, one, brief) == Verdict::Proved
    };
    years.with.is_none() && told.any(held)
}

fn times(factor: f64, near: Near, years: &Years, one: Of<'_>, brief: &Brief) -> Verdict {
    let Some(with) = years.with else {
        // Since when is not said: from the first of them, or the one before, is what it must be.
        let first = one.series.points.first().map(Point::year);
        let before = [first, one.year_before(years.of)].into_iter().flatten();
        let since = |with: Year| Years {
            with: Some(with),
            ..*years
        };
        let held = before
            .filter(|with| *with < years.of)
            .map(|with| times(factor, near, &since(with), one, brief));
        let held: Vec<Verdict> = held.collect();
        let is_it = |is: &dyn Fn(&Verdict) -> bool| held.iter().find(|one| is(one)).cloned();
        return is_it(&|one| *one == Verdict::Proved)
            .or_else(|| is_it(&says_minimums))
            .unwrap_or_else(|| Verdict::Open(one.row(None, brief)));
    };
    // How many times is told too where other years lie between.
    let whenever = Years {
        span: None,
        ..*years
    };
    let (from, to) = match two(&whenever, with, one, brief) {
        Ok(two) => two,
        Err(verdict) => return verdict,
    };
    if from.value <= 0.0 {
        return Verdict::Open(one.row(None, brief));
    }
    let ratio = to.value / from.value;
    // Rounded to one place a half would be anything from 0.45; how much less it is, is another way to say it.
    let times = match ratio < 1.0 {
        true => format!("{ratio:.2} times, {:.0} % fewer", (1.0 - ratio) * 100.0),
        false => format!("{ratio:.1} times"),
    };
    let mut said = format!(
        "{}, {}: {times}",
        one.said(from, brief),
        one.said(to, brief)
    );
    if let Some(between) = years.other_span(with) {
        said += &format!(", in {between} years");
        return Verdict::Open(said);
    }
    match fits(ratio, factor, near) {
        Some(true) if is_of_minimums(Way::of(factor < 1.0), one) => {
            Verdict::Open(format!("{said}; {MINIMUMS}"))
        }
        Some(true) if one.series.at_least => Verdict::Open(format!("{said}; {TIMES_MINIMUMS}")),
        Some(true) => Verdict::Proved,
        Some(false) => Verdict::Denied(said),
        None => Verdict::Open(said),
    }
}

impl Claim {
    /// Whether it sets the series of a chart beside one another: then one of them is enough.
    pub(super) fn is_of_chart(self) -> bool {
        matches!(
            self,
            Claim::ThanOthers(_) | Claim::Part(..) | Claim::Majority | Claim::Yearly
        )
    }
}

impl Way {
    fn of(is_down: bool) -> Way {
        if is_down { Way::Down } else { Way::Up }
    }
}

/// Whether a ratio is the number in words; nothing where people may differ.
pub(super) fn fits(ratio: f64, said: f64, near: Near) -> Option<bool> {
    let off = ratio / said - 1.0;
    let is = match near {
        Near::Above => off >= 0.0,
        Near::Below => (-NEARLY..0.0).contains(&off),
        Near::Under => off < 0.0,
        Near::About => off.abs() <= NEAR,
    };
    if is {
        return Some(true);
    }
    let is_far = match near {
        Near::Above => off < 0.0,
        Near::Under => off >= 0.0,
        Near::Below | Near::About => off.abs() > FAR,
    };
    is_far.then_some(false)
}

fn went(way: Way, years: &Years, one: Of<'_>, brief: &Brief) -> Verdict {
    // More than in the year that it is more than: its sign says so.
    let beside = years.with.filter(|with| one.is_beside(*with, brief));
    if let Some((own, with)) = one.point(years.of).zip(beside) {
        return match own.value != 0.0 && (own.value > 0.0) == (way == Way::Up) {
            true => Verdict::Proved,
            false => Verdict::Denied(format!("{} beside {with}", one.said(own, brief))),
        };
    }
    // Its only figure says how much, and in a series of days the newest is meant.
    match &one.series.points[..] {
        [_] => return Verdict::Proved,
        [.., from, to] if to.when.month.is_some() && goes(from, to, way) => return Verdict::Proved,
        _ => {}
    }
    let with = years.with.or_else(|| one.year_before(years.of));
    let Some(with) = with.filter(|with| *with != years.of) else {
        return Verdict::Open(one.row(None, brief));
    };
    let years = Years {
        is_named: years.is_named,
        of: years.of.max(with),
        with: Some(years.of.min(with)),
        span: years.span,
    };
    let with = years.with.unwrap_or(with);
    match two(&years, with, one, brief) {
        Err(verdict) => verdict,
        Ok((from, to)) => {
            let said = format!("{}, {}", one.said(from, brief), one.said(to, brief));
            match goes(from, to, way) {
                true if is_of_minimums(way, one) => Verdict::Open(format!("{said}; {MINIMUMS}")),
                true => Verdict::Proved,
                false if !years.is_named && one.goes_in_all(way) => {
                    Verdict::Open(one.row(None, brief))
                }
                false => Verdict::Denied(said),
            }
        }
    }
}
