//! So many years that a text says its figures are of: one more was added, and nobody counted again.

use super::figures::Of;
use super::wording::{number, words, year};
use crate::check::words::is_in;

/// What stands before how many there are, in the two languages.
const THE: &str = " the these all de deze alle ";
const YEARS: &str = " years jaren jaar ";
/// After these the years are others than all that are shown, in the two languages.
const OTHERS: &str =
    " before earlier after later ago daarvoor ervoor eerder daarna erna later geleden ";
/// In a sentence with these the years are of a time that it names, in the two languages.
const SPANS: &str =
    " since from between sinds vanaf tussen first last past eerste laatste afgelopen ";

/// Fewer may be those that were spoken of. 3.
const FEWEST: f64 = 3.0;

/// What is said of a sentence that counts its years otherwise than its figures are: each of the series that it is of has
/// another number of them.
pub(super) fn miscounted(sentence: &str, of: &[Of<'_>]) -> Option<String> {
    let words = words(sentence);
    let count = words.windows(3).enumerate().find_map(|(place, three)| {
        let is_it = is_in(THE, &three[0]) && is_in(YEARS, &three[2]);
        let is_other = words.get(place + 3).is_some_and(|next| is_in(OTHERS, next));
        let count = || number(&three[1]).or_else(|| three[1].parse().ok());
        (is_it && !is_other).then(count)?
    })?;
    // In Dutch of the years is from them too.
    let is_from = |two: &[String]| two[0] == "van" && year(&two[1]).is_some();
    let is_of_span = words.iter().any(|word| is_in(SPANS, word)) || words.windows(2).any(is_from);
    let counts = |one: &Of<'_>| one.series.points.len();
    let is_other = |one: &Of<'_>| counts(one) > 1 && counts(one) as f64 != count;
    // In 2019, 2020 and 2021, the three years of the plague.
    let named = words.iter().filter(|word| year(word).is_some()).count();
    let is_of_others = is_of_span || named > 1 || count < FEWEST;
    let first = of.first()?;
    (!is_of_others && of.iter().all(is_other))
        .then(|| format!("{} has figures of {} years", first.series.id, counts(first)))
}
