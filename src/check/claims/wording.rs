//! The words of a text, the phrases among them, and the numbers that they spell.

use crate::brief::Year;
use crate::check::words::is_in;
use crate::check::years_apart::NUMBERS;

/// A number in letters, of the two languages of most briefs.
pub(super) fn number(word: &str) -> Option<f64> {
    let of = |lists: &[&str], word: &str| {
        let place = lists.iter().position(|list| is_in(list, word))?;
        Some(place as f64 + 1.0)
    };
    let tens = |word: &str| Some(10.0 * (of(TENS, word)? + 1.0));
    // Tweeënveertig.
    let both = || {
        let joint = |(place, _)| {
            let unit = of(NUMBERS, &word[..place])?;
            Some(
                unit + tens(
                    word[place..]
                        .trim_start_matches(['e', 'ë'])
                        .strip_prefix('n')?,
                )?,
            )
        };
        word.match_indices(['e', 'ë']).find_map(joint)
    };
    of(NUMBERS, word).or_else(|| tens(word)).or_else(both)
}

/// The number in letters that words end with, and where it begins: forty-two is two words.
pub(super) fn number_ending(words: &[String]) -> Option<(f64, usize)> {
    let (last, before) = words.split_last()?;
    let unit = number(last)?;
    let tens = before.last().and_then(|word| number(word));
    match tens.filter(|tens| *tens >= 20.0 && tens % 10.0 == 0.0 && unit < 10.0) {
        Some(tens) => Some((tens + unit, before.len() - 1)),
        None => Some((unit, before.len())),
    }
}

/// The tens from twenty on, in the two languages.
const TENS: &[&str] = &[
    " twenty twintig ",
    " thirty dertig ",
    " forty veertig ",
    " fifty vijftig ",
    " sixty zestig ",
    " seventy zeventig ",
    " eighty tachtig ",
    " ninety negentig ",
];

/// A year in figures.
pub(super) fn year(word: &str) -> Option<Year> {
    let is_year = matches!(word.as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    word.parse().ok().filter(|_| is_year).map(Year)
}

/// The words of a text in small letters; a slot is one, with its braces.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        words.extend(crate::check::today::words(before).map(str::to_lowercase));
        let (inside, after) = after.split_once('}').unwrap_or((after, ""));
        // Words that a slot proves claim nothing.
        if !inside.starts_with(super::PROVED) {
            words.push(["{", inside, "}"].concat());
        }
        rest = after;
    }
    words.extend(crate::check::today::words(rest).map(str::to_lowercase));
    words
}

/// Where a phrase stands in words.
pub(super) fn at(words: &[String], phrase: &str) -> Option<usize> {
    (0..words.len()).find(|place| starts(&words[*place..], phrase))
}

/// Whether words begin with a phrase.
pub(super) fn starts(words: &[String], phrase: &str) -> bool {
    let mut phrase = phrase.split(' ');
    let mut words = words.iter();
    phrase.all(|one| words.next().is_some_and(|word| word == one))
}

/// Whether words end with a phrase.
pub(super) fn ends(words: &[String], phrase: &str) -> bool {
    let start = words.len().checked_sub(phrase.split(' ').count());
    start.is_some_and(|start| starts(&words[start..], phrase))
}
