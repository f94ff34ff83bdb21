//! A place among others: the fourth, in each year that it is said of.

use super::figures::Of;
use super::judge::{Verdict, Years};
use super::wording::number;
use crate::brief::{Brief, Year};

/// The second to the tenth, in the two languages.
const ORDINALS: [&str; 9] = [
    " second tweede ",
    " third derde ",
    " fourth vierde ",
    " fifth vijfde ",
    " sixth zesde ",
    " seventh zevende ",
    " eighth achtste ",
    " ninth negende ",
    " tenth tiende ",
];
/// What such a word stands before, where it is a place among others.
const BEHIND: &str = " place plaats highest hoogste largest grootste biggest ";
/// What it stands behind.
const BEFORE: &str = " ranks ranked ";

/// The place that the words of a clause name.
pub(super) fn place(words: &[String]) -> Option<usize> {
    let is_in = crate::check::words::is_in;
    let by_ordinal = words.iter().enumerate().find_map(|(index, word)| {
        let ordinal = ORDINALS.iter().position(|list| is_in(list, word))?;
        let next = words.get(index + 1).is_some_and(|next| is_in(BEHIND, next));
        let last = words[..index]
            .last()
            .is_some_and(|last| is_in(BEFORE, last));
        (next || last).then_some(ordinal + 2)
    });
    // Het op één na hoogste.
    let behind = || {
        let four = words
            .windows(4)
            .find(|four| four[0] == "op" && four[2] == "na" && is_in(BEHIND, &four[3]))?;
        Some(number(&four[1])? as usize + 1)
    };
    by_ordinal.or_else(behind)
}

/// Which place a series has: in each year that a reader can choose, where its number `follows` the choice.
pub(super) fn held(
    place: usize,
    follows: bool,
    years: &Years,
    one: Of<'_>,
    brief: &Brief,
    index: usize,
) -> Verdict {
    let others = one.peers(index);
    let all: Vec<Year> = match follows {
        true => one.chart.years().collect(),
        false => vec![years.of],
    };
    let own = |year: &Year| {
        let value = one.point(*year)?.value;
        let higher = others.iter().filter_map(|other| other.point(*year));
        let higher = higher.filter(|point| point.value > value).count();
        Some((*year, higher + 1))
    };
    let places: Vec<(Year, usize)> = all.iter().filter_map(own).collect();
    let Some((year, found)) = places.iter().find(|(_, found)| *found != place) else {
        return match places.is_empty() || others.is_empty() {
            true => Verdict::Open(one.row(None, brief)),
            false => Verdict::Proved,
        };
    };
    let count = others.len() + 1;
    let said = format!(
        "of the {count} in this chart {} is number {found} in {year}",
        one.series.id
    );
    // Of one year it may have its place among others than these; where it holds in one of several, it must hold in all.
    match places.iter().any(|(_, found)| *found == place) {
        true => Verdict::Denied(said),
        false => Verdict::Open(said),
    }
}
