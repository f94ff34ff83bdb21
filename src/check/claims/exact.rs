//! Claims of an exact difference: three fewer than in another year, or as many as then.

use super::english;
use super::figures::Of;
use super::judge::{Verdict, Years, two};
use super::lists::Lists;
use super::meant::Meant;
use super::said::Way;
use super::wording::{at, number, year};
use crate::brief::Unit;
use crate::check::words::is_in;
use crate::format;

/// How it is said that a number is the same, in the two languages.
const SAME: &[&str] = &[
    "remained the same",
    "stayed the same",
    "remained unchanged",
    "stayed unchanged",
    "as many as in",
    "as much as in",
    "as high as in",
    "bleef gelijk",
    "bleven gelijk",
    "gelijk gebleven",
    "bleef hetzelfde",
    "bleef onveranderd",
    "evenveel als in",
    "even veel als in",
    "even hoog als in",
    "net zoveel als in",
    "net zo veel als in",
];
/// That it is nearly the same, in the two languages; it stands so many words before at most. 2.
const NEARLY: &str =
    " about almost nearly roughly practically virtually bijna ongeveer nagenoeg vrijwel praktisch ";
const NEARLY_MAX: usize = 2;
/// So much of a number it may be off then. A twentieth.
const NEAR: f64 = 0.05;
/// Numbers in letters that are articles too.
const ARTICLES: &str = " a an een ";

/// What begins the words by which some are told from others, in the two languages: those whose number stayed the same.
const WHOSE: &str = " whose that which who wier waarvan waarin die dat ";

/// Whether words say that a number is as it was; and whether they say nearly.
pub(super) fn same(words: &[String]) -> Option<bool> {
    let place = SAME.iter().filter_map(|phrase| at(words, phrase)).min()?;
    if words[..place].iter().any(|word| is_in(WHOSE, word)) {
        return None;
    }
    let mut before = words[..place].iter().rev().take(NEARLY_MAX);
    // Bleef vrijwel gelijk is no phrase of these: it says less.
    Some(before.any(|word| is_in(NEARLY, word)))
}

/// How many more or fewer, where a whole number says it.
pub(super) fn difference(words: &[String], lists: &Lists) -> Option<f64> {
    let ways = [lists.more, lists.fewer].concat();
    let place = words.iter().position(|word| ways.contains(&&**word))?;
    let count = &words[place.checked_sub(1)?];
    let figures = || {
        count
            .parse()
            .ok()
            .filter(|count: &f64| count.fract() == 0.0)
    };
    let is_count = !is_in(ARTICLES, count) && year(count).is_none();
    is_count.then(|| number(count).or_else(figures))?
}

/// Whether it is so many more or fewer than in another year: what `went` has proved, by its difference.
pub(super) fn by(
    count: f64,
    way: Way,
    went: Verdict,
    years: &Years,
    one: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Verdict {
    let with = years.with.or_else(|| one.year_before(years.of));
    let found = with.and_then(|with| two(years, with, one, meant.brief).ok());
    let Some((from, to)) =
        found.filter(|_| went == Verdict::Proved && one.series.unit != Unit::Percent)
    else {
        return went;
    };
    let difference = (to.value - from.value).abs();
    let decimals = from.decimals.max(to.decimals);
    let said = format::number(difference, decimals, english(meant.brief));
    let word = if way == Way::Up { "more" } else { "fewer" };
    match difference == count {
        true => Verdict::Proved,
        false => Verdict::Denied(format!(
            "{}, {}: {said} {word}",
            one.said(from, meant.brief),
            one.said(to, meant.brief)
        )),
    }
}

/// Whether it is as it was in another year, or else in the year before or the first.
pub(super) fn held(is_nearly: bool, years: &Years, one: Of<'_>, meant: &Meant<'_, '_>) -> Verdict {
    let first = one.series.points.first().map(|point| point.year());
    let others = match years.with {
        Some(with) => [Some(with), None],
        None => [one.year_before(years.of), first],
    };
    let mut not = None;
    for with in others.into_iter().flatten().filter(|with| *with < years.of) {
        let (from, to) = match two(years, with, one, meant.brief) {
            Ok(two) => two,
            Err(verdict) => return verdict,
        };
        let off = (to.value - from.value).abs();
        if off <= if is_nearly { from.value * NEAR } else { 0.0 } {
            return Verdict::Proved;
        }
        let said = format!(
            "{}, {}",
            one.said(from, meant.brief),
            one.said(to, meant.brief)
        );
        not.get_or_insert(Verdict::Denied(said));
    }
    not.unwrap_or_else(|| Verdict::Open(one.row(None, meant.brief)))
}
