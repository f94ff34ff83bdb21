//! Ages, which are no figures of a chart: the age of a group is its name, and changes with none of its numbers.

use super::agree::{ends_with, starts_with};

/// Nobody is older: what is more is a figure. 120.
const AGE_MAX: u8 = 120;
/// What joins the two ages of a group.
const TO: &[&str] = &[
    " tot en met ",
    " t/m ",
    " tot ",
    "- tot ",
    " to ",
    "- to ",
    " en ",
    " and ",
    " – ",
    "–",
    "-",
];
/// What is joined to an age.
const JOINED: &[&str] = &[
    "-jarige",
    "-jarigen",
    "jarige",
    "jarigen",
    "-year-old",
    "-year-olds",
    "-plus",
    "-plusser",
    "-plussers",
    "plus",
    "plusser",
    "plussers",
    "+",
];
/// What follows one, with or without `YEARS` before it.
const BEHIND: &[&str] = &[
    "en ouder",
    "of ouder",
    "and over",
    "and older",
    "or over",
    "or older",
    "en jonger",
    "of jonger",
    "and under",
    "and younger",
    "or under",
    "or younger",
];
/// What an age is counted in.
const YEARS: &[&str] = &["jaar", "years"];
/// What follows those alone: 18 old houses are a number.
const OLD: &[&str] = &["oud", "old", "of age"];
/// What precedes one. An age of 34 may be an average, which is a figure.
const BEFORE: &[&str] = &[
    "aged",
    "ages",
    "aged under",
    "aged over",
    "under the age of",
    "over the age of",
    "jonger dan",
    "ouder dan",
    "younger than",
    "older than",
];
/// What precedes one before `YEARS` alone: under 30 may be per cent.
const BOUND: &[&str] = &["onder de", "boven de", "under"];

/// Whether a number is an age, by what stands before and behind it: `18 tot 65 jaar`, `65 and over`, `18-jarigen`. `18 jaar`
/// alone may be how long something took.
pub(super) fn is_age(before: &str, number: &str, behind: &str) -> bool {
    if !number.parse().is_ok_and(|age: u8| age <= AGE_MAX) {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit();
    let other_behind = TO.iter().find_map(|to| {
        let other = behind.strip_prefix(to)?;
        other
            .starts_with(digit)
            .then(|| other.trim_start_matches(digit))
    });
    let other_before = TO.iter().find_map(|to| {
        let other = before.strip_suffix(to)?;
        other
            .ends_with(digit)
            .then(|| other.trim_end_matches(digit))
    });
    let is_of_two = other_behind.is_some() || other_before.is_some();
    let behind = other_behind.unwrap_or(behind);
    let before = other_before.unwrap_or(before).trim_end();
    let word = behind.trim_start_matches([' ', '\u{a0}']);
    let years = YEARS.iter().find(|years| starts_with(word, years));
    let word = years.map_or(word, |years| word[years.len()..].trim_start());
    let begins = |list: &[&str]| list.iter().any(|age| starts_with(word, age));
    let follows = |list: &[&str]| list.iter().any(|age| ends_with(before, age));
    years.is_some() && (is_of_two || begins(OLD) || follows(BOUND))
        || begins(BEHIND)
        || JOINED.iter().any(|age| starts_with(behind, age))
        || follows(BEFORE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<bool> {
        let digit = |c: char| c.is_ascii_digit();
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(start) = text[from..].find(digit) {
            let start = from + start;
            let end = text[start..]
                .find(|c| !digit(c))
                .map_or(text.len(), |end| start + end);
            found.push(is_age(&text[..start], &text[start..end], &text[end..]));
            from = end;
        }
        found
    }

    #[test]
    fn an_age_is_known_by_the_words_around_it() {
        for text in [
            "18 tot 65 jaar",
            "18 tot en met 26 jaar",
            "dakloze mensen van 18 t/m 64 jaar oud",
            "18–29 years",
            "between 30 and 49 years",
            "tussen 18 en 65 jaar",
            "65 jaar en ouder",
            "65 and over",
            "65+",
            "65-plussers",
            "18-jarigen",
            "18- tot 30-jarigen",
            "a 12-year-old",
            "children 12 years old",
            "people aged 18 to 64",
            "women aged 15 or older",
            "jonger dan 30",
            "Jonger dan 27 jaar",
            "girls under the age of 18",
            "kinderen onder de 18 jaar",
        ] {
            assert!(of(text).iter().all(|is_age| *is_age), "{text}");
        }
    }

    #[test]
    fn what_else_is_counted_is_no_age() {
        for text in [
            "in 18 jaar",
            "for 20 years",
            "over 20 years",
            "18 tot 30 mensen",
            "between 18 and 65",
            "from 18 to 65",
            "121 jaar en ouder",
            "meer dan 30",
            "older people: 30",
            "18 oude huizen",
            "18 old houses",
            "onder de 50 procent",
            "an average age of 34",
            "18 plus 30",
            "18 + 30",
        ] {
            assert!(of(text).iter().all(|is_age| !is_age), "{text}");
        }
    }
}
