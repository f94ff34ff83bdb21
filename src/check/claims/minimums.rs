//! Figures that are minimums: of two of them the lower one proves only that fewer were counted.

use super::figures::Of;
use super::judge::Verdict;
use super::meant::Meant;
use super::said::Way;
use super::wording;
use crate::check::words::is_in;

/// Of minimums one may be lower and the truth higher.
pub(super) const MINIMUMS: &str = "both are minimums, and a lower one does not prove that there were fewer: say that fewer were counted";

/// How many times as many there were is in neither.
pub(super) const TIMES_MINIMUMS: &str = "both are minimums, and how many times as many there were no figure proves: say that so many times as many were counted";

/// There may be more than the lower one says.
pub(super) const A_MINIMUM: &str = "the lower one is a minimum, and there may have been more";

/// The halves of a Dutch verb for what was found: het stelde er minder vast.
const FINDS: &str = " stelt stellen stelde stelden ";
const FOUND: &str = " vast ";

/// Whether a fall is that of minimums.
pub(super) fn is_of_minimums(way: Way, one: Of<'_>) -> bool {
    way == Way::Down && one.series.at_least
}

impl Verdict {
    /// That fewer were counted is what minimums do prove.
    pub(super) fn if_counted(self, meant: &Meant<'_, '_>) -> Verdict {
        match says_minimums(&self) && says_counted(meant) {
            true => Verdict::Proved,
            false => self,
        }
    }
}

/// Whether nothing is open but that its figures are minimums.
pub(super) fn says_minimums(verdict: &Verdict) -> bool {
    let ends = |figures: &str| {
        [MINIMUMS, TIMES_MINIMUMS, A_MINIMUM]
            .iter()
            .any(|one| figures.ends_with(one))
    };
    matches!(verdict, Verdict::Open(figures) if ends(figures))
}

/// Whether a sentence speaks of what was counted, and not of what there was.
fn says_counted(meant: &Meant<'_, '_>) -> bool {
    let words = wording::words(meant.sentence);
    let has = |list: &str| words.iter().any(|word| is_in(list, word));
    let is_word = |word: &String| meant.lists.counted.contains(&&**word);
    words.iter().any(is_word) || has(FINDS) && has(FOUND)
}
