//! For the first time more of one than of another: the figures of both, year by year.

use super::figures::{Of, goes};
use super::judge::Verdict;
use super::meant::Meant;
use super::said::{Claim, Clause, Way};
use super::wording::words;
use super::{ratio, since};
use crate::brief::{Point, Year};
use crate::check::agree::{of_year, slots};

/// What the figures say of it, where the sentence has those of both in one year.
pub(super) fn held(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let Claim::FirstTime(None) = claim else {
        return None;
    };
    let said = words(meant.sentence);
    let has = |list: &[&str]| said.iter().any(|word| list.contains(&&**word));
    let way = match (has(meant.lists.more), has(meant.lists.fewer)) {
        (true, false) => Way::Up,
        (false, true) => Way::Down,
        _ => return None,
    };
    let (own, other, year) = two(meant).filter(|_| has(meant.lists.than))?;
    let verdict = ratio::more_than(way, (None, Some(year)), own, &[other], meant.brief)?;
    if verdict != Verdict::Proved {
        return Some((true, verdict));
    }
    let said = |one: Of<'_>, point: &Point| one.said(point, meant.brief);
    let earlier = { own.series.points.iter() }
        .filter(|point| point.year() < year)
        .filter_map(|point| Some((point, other.point(point.year())?)))
        .find(|(point, others)| goes(others, point, way));
    Some(match earlier {
        Some((point, others)) => {
            let figures = format!("{}, {}", said(own, point), said(other, others));
            (true, Verdict::Denied(figures))
        }
        None if clause.is_of_these => (true, Verdict::Proved),
        None => (true, Verdict::Open(since::begins(own))),
    })
}

/// The two series of one chart and unit whose figures of one year the sentence has, in its order; nothing, where it has
/// others too.
fn two<'b>(meant: &Meant<'_, 'b>) -> Option<(Of<'b>, Of<'b>, Year)> {
    let all: Option<Vec<(&str, Year)>> = slots(meant.sentence)
        .map(|slot| of_year(slot.inside))
        .collect();
    let [(one, year), (other, same)] = all?[..] else {
        return None;
    };
    let series = meant.of_slots(meant.sentence);
    let of = |id: &str| series.iter().copied().find(|one| one.series.id == id);
    let (one, other) = (of(one)?, of(other)?);
    let is_alike = year == same && !one.is(&other) && one.series.unit == other.series.unit;
    is_alike.then_some((one, other, year))
}
