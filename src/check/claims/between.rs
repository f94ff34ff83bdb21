//! How many times as much one figure is as another, where a sentence has both, of two series, each in its own year: exact
//! figures and minimums of one country stand in two.

use super::figures::Of;
use super::judge::{Verdict, fits};
use super::meant::Meant;
use super::ratio;
use super::said::{Claim, Clause, Near};
use super::wording::{at, words};
use crate::check::agree::{of_year, slots};

/// That it may be more, in the two languages.
const AT_LEAST: &[&str] = &["at least", "minstens", "ten minste", "op zijn minst"];

/// What the figures say of it, and that they are surely meant.
pub(super) fn held(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let Claim::Times(factor, near) = claim else {
        return None;
    };
    let all: Option<Vec<_>> = slots(meant.sentence)
        .map(|slot| of_year(slot.inside))
        .collect();
    let [(own, year), (other, with)] = all?[..] else {
        return None;
    };
    // As the {exact.2023} of 2023: the second stands behind what is claimed.
    let mut within = slots(clause.text).filter_map(|slot| of_year(slot.inside));
    if year == with || within.next_back() != Some((other, with)) {
        return None;
    }
    let series = meant.of_slots(meant.sentence);
    let of = |id: &str| series.iter().copied().find(|one| one.series.id == id);
    let (one, beside): (Of<'_>, Of<'_>) = (of(own)?, of(other)?);
    if one.is(&beside) || one.series.unit != beside.series.unit {
        return None;
    }
    let (own, others) = (one.point(year)?, beside.point(with)?);
    let said = words(clause.text);
    let is_at_least = AT_LEAST.iter().any(|phrase| at(&said, phrase).is_some());
    let near = if is_at_least { Near::Above } else { near };
    let figures = ratio::said_times((one, own), (beside, others), meant.brief)?;
    let verdict = match fits(own.value / others.value, factor, near) {
        Some(true) if beside.series.at_least => Verdict::Open(format!(
            "{figures}; {} is a minimum, and there may have been more",
            beside.series.id
        )),
        Some(true) if one.series.at_least && !is_at_least => Verdict::Open(format!(
            "{figures}; {} is a minimum: say \"at least\" so many times as many",
            one.series.id
        )),
        Some(true) => Verdict::Proved,
        Some(false) => Verdict::Denied(figures),
        None => Verdict::Open(figures),
    };
    Some((true, verdict))
}
