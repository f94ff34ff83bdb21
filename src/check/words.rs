//! The words of a text: which are not used, how many there are, which are numbers.

use std::ops::Range;

use super::ages::is_age;
use crate::brief::Series;
use crate::format::Date;
use crate::language::Language;

/// Words that are not said of people who were killed (D-06), in the forms in which they would stand.
/// "vermoord" and "murdered" are for quotations of a source that says so.
const BANNED: &[&str] = &[
    "vermoord",
    "vermoorde",
    "murdered",
    "record",
    "recordaantal",
    "recordjaar",
    "scoren",
    "scoort",
    "top 10",
    "winnaar",
    "winnaars",
    "winner",
    "winners",
    "dodelijkste",
    "deadliest",
    "slachtoffercijfers",
];

/// What follows a figure and no name.
const UNITS_BEHIND: &[&str] = &[
    "per cent", "percent", "procent", "million", "miljoen", "billion", "miljard", "thousand",
    "duizend", "euro", "euros", "people", "mensen", "dollar", "dollars",
];

/// The first word that is not used, if any.
pub(super) fn banned(text: &str) -> Option<&'static str> {
    // ASCII case is enough for the list, and Unicode's tables would weigh 10 KB.
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let words: Vec<&str> = text
        .split(|c| !is_letter(c))
        .filter(|word| !word.is_empty())
        .collect();
    let said = |banned: &&str| {
        let count = banned.split(' ').count();
        let same = |(word, banned): (&&str, &str)| word.eq_ignore_ascii_case(banned);
        words
            .windows(count)
            .any(|words| words.iter().zip(banned.split(' ')).all(same))
    };
    BANNED.iter().copied().find(said)
}

/// Whether a list of words with blanks around each has this one, whatever its capitals.
#[inline(never)]
pub(super) fn is_in(list: &str, word: &str) -> bool {
    !word.is_empty() && has(list, &[" ", &word.to_ascii_lowercase(), " "].concat())
}

/// Whether a text has a part. One copy of the search: each would weigh the module a kilobyte.
#[inline(never)]
pub(super) fn has(text: &str, part: &str) -> bool {
    text.contains(part)
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    text.split(' ').filter(|word| !word.is_empty()).count()
}

/// How many words its longest sentence has, and the text from there on.
pub(super) fn longest_sentence(text: &str) -> (usize, &str) {
    let mut longest = (0, text);
    let (mut words, mut start, mut place) = (0, 0, 0);
    for word in text.split(' ') {
        if !word.is_empty() {
            words += 1;
            if words > longest.0 {
                longest = (words, &text[start..]);
            }
        }
        place += word.len() + 1;
        if word.ends_with(['.', '!', '?']) {
            (words, start) = (0, place.min(text.len()));
        }
    }
    longest
}

/// What is written between a year and the last two digits of another: `2024/25`.
pub(super) const SHORTENED: [char; 3] = ['/', '-', '–'];

/// The slots that only one of two texts has, and those that only the other has, for a message.
pub(super) fn only(here: &str, there: &str) -> (String, String) {
    let slots = |text: &str| -> Vec<String> {
        let starts = text.match_indices('{').map(|(start, _)| start);
        let slot = |start: usize| Some(text[start..=start + text[start..].find('}')?].to_owned());
        starts.filter_map(slot).collect()
    };
    let without = |all: Vec<String>, mut other: Vec<String>| {
        let mut left = all;
        left.retain(|slot| match other.iter().position(|one| one == slot) {
            Some(index) => {
                other.remove(index);
                false
            }
            None => true,
        });
        match left.is_empty() {
            true => "none more".to_owned(),
            false => left.join(" "),
        }
    };
    (
        without(slots(here), slots(there)),
        without(slots(there), slots(here)),
    )
}

/// A slot that stands in a text without its braces: the id of a series, a point and a year.
pub(super) fn bare_slot<'t>(text: &'t str, series: &[Series]) -> Option<&'t str> {
    series.iter().find_map(|one| {
        let start = text.find(&[&one.id, "."].concat())?;
        let rest = &text[start + one.id.len() + 1..];
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
        let is_when = rest[..end] == *"shown" || Date::parse(&rest[..end]).is_some();
        let is_whole = !text[..start].ends_with(is_word);
        (is_when && is_whole).then(|| &text[start..start + one.id.len() + 1 + end])
    })
}

/// The numbers in an author's own words that are neither a year, nor the day of a date written out, nor a time of day,
/// nor an age, nor the hundred of per cent. A year of the figures beside them is one whatever its century.
pub(super) fn numbers_by_hand<'t>(
    text: &'t str,
    language: &Language,
    series: &[Series],
) -> Vec<&'t str> {
    let mut found = Vec::new();
    let points = || series.iter().flat_map(|one| &one.points);
    let years = || points().flat_map(|point| [Some(point.year()), point.since]);
    let year = |run: &str| {
        let of_our_time = matches!(run.as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _]);
        of_our_time || years().flatten().any(|year| year.to_string() == run)
    };
    // Most texts have none to look for.
    let mut days: Option<Vec<Day>> = None;
    let mut from = 0;
    while let Some(start) = text[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + start;
        let number = &text[start..];
        if let Some(length) =
            time_of_day(number).filter(|_| !text[..start].ends_with(['.', ',', ':']))
        {
            from = start + length;
            continue;
        }
        let inside = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
        let end = number.find(|c: char| !inside(c)).unwrap_or(number.len());
        let end = end + thousands(number, end);
        let run = number[..end].trim_end_matches(['.', ',']);
        from = start + end;
        let mut is_of_day = || {
            let days = days.get_or_insert_with(|| days_in(text, language));
            days.iter().any(|day| day.place.contains(&start))
        };
        // 2024/25
        let first = text[..start].strip_suffix(SHORTENED);
        let ends_span = run.len() == 2
            && first.is_some_and(|text| {
                year(
                    text.rsplit(|c: char| !c.is_ascii_digit())
                        .next()
                        .unwrap_or_default(),
                )
            });
        let is_figure = !year(run) && run != "100" && !ends_span;
        let (before, behind) = (&text[..start], &text[start + run.len()..]);
        let is_named = || is_of_name(before, run, behind) || is_age(before, run, behind);
        if is_figure && !is_of_day() && !is_named() {
            found.push(run);
        }
        if found.len() == NUMBERS_MAX {
            break;
        }
    }
    found
}

/// So many numbers of a text are told at most: whoever mends them sees the rest. 20.
const NUMBERS_MAX: usize = 20;

/// What follows a time of day that is written with a point, or as an hour alone.
const OF_THE_CLOCK: &[&str] = &["uur", "u.", "a.m.", "p.m.", "am", "pm", "Uhr"];

/// How many bytes a time of day has, if a text begins with one: `00.01` before `uur`, `12:01`, `14h30`, `12` before `p.m.`
fn time_of_day(text: &str) -> Option<usize> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let is_at_most = |text: &str, most: u8| text.parse().is_ok_and(|number: u8| number <= most);
    let of_the_clock = |rest: &str, words: &[&str]| {
        let rest = rest.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        words.iter().any(|word| {
            let after = rest.strip_prefix(word);
            after.is_some_and(|after| !after.starts_with(|c: char| c.is_ascii_alphanumeric()))
        })
    };
    let hour = digits(text);
    if !(1..=2).contains(&hour) || !is_at_most(&text[..hour], 24) {
        return None;
    }
    let rest = &text[hour..];
    // `24 uur` may be a day long.
    if of_the_clock(rest, &OF_THE_CLOCK[2..6]) {
        return Some(hour);
    }
    let mark = rest.chars().next()?;
    let minute = &rest[mark.len_utf8()..];
    if digits(minute) != 2 || !is_at_most(&minute[..2], 59) {
        return None;
    }
    let is_time = match mark {
        ':' => hour == 2 || of_the_clock(&minute[2..], OF_THE_CLOCK),
        '.' => of_the_clock(&minute[2..], OF_THE_CLOCK),
        'h' => true,
        _ => false,
    };
    is_time.then_some(hour + mark.len_utf8() + 2)
}

/// Whether digits are part of a name that a hyphen joins: `COVID-19`. With a unit behind them they are a figure.
fn is_of_name(before: &str, run: &str, after: &str) -> bool {
    let Some(word) = before.strip_suffix(['-', '\u{2011}']) else {
        return false;
    };
    let next = after.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let is_joined = word.ends_with(|c: char| c.is_ascii_alphabetic());
    let is_plain = run.bytes().all(|byte| byte.is_ascii_digit());
    let is_counted = UNITS_BEHIND
        .iter()
        .any(|unit| super::agree::starts_with(next, unit));
    is_joined && is_plain && !next.starts_with(['%', '€', '$', '–', '-']) && !is_counted
}

/// A day that is typed in a text, with or without its year.
// Which day it is a page does not ask.
#[cfg_attr(target_arch = "wasm32", allow(dead_code))]
pub(super) struct Day {
    pub place: Range<usize>,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
}

/// Where days stand in a text as the language writes them, with or without their years.
pub(super) fn days_in(text: &str, language: &Language) -> Vec<Day> {
    let of = |part: &str| language.day.find(part).map(|at| at..at + part.len());
    let (Some(day), Some(month)) = (of("{day}"), of("{month}")) else {
        return Vec::new();
    };
    let form = &language.day[day.start.min(month.start)..day.end.max(month.end)];
    let mut found = Vec::new();
    for (month, name) in (1..).zip(&language.months) {
        // Few sentences name a month, and a month has 31 days to look for.
        if !text.contains(name.as_str()) {
            continue;
        }
        let of_month = form.replace("{month}", name);
        let days = (1..=31u8).map(|day| (day, day.to_string()));
        // Where the first is written as any other, it would be found twice.
        let first = Some(language.first_day.clone()).filter(|first| first != "1");
        for (day, name) in days.chain(first.map(|first| (1, first))) {
            let written = of_month.replace("{day}", &name);
            found.extend(text.match_indices(&written).filter_map(|(at, _)| {
                let end = at + written.len();
                // Of 180 December it is not the 80 December.
                let is_whole = !text[..at].ends_with(|c: char| c.is_ascii_digit())
                    && !text[end..].starts_with(|c: char| c.is_ascii_digit());
                is_whole.then_some(Day {
                    place: at..end,
                    month,
                    day,
                })
            }));
        }
    }
    found
}

/// How many bytes of spaces and threes of digits follow a number that is written with them: `1 475 000`.
fn thousands(number: &str, end: usize) -> usize {
    let mut length = 0;
    if end > 3 || !number[..end].bytes().all(|byte| byte.is_ascii_digit()) {
        return length;
    }
    loop {
        let rest = &number[end + length..];
        let space = rest
            .chars()
            .next()
            .filter(|c| matches!(c, ' ' | '\u{a0}' | '\u{202f}'));
        let Some(space) = space.map(char::len_utf8) else {
            return length;
        };
        let digits = rest[space..].bytes().take_while(u8::is_ascii_digit).count();
        if digits != 3 {
            return length;
        }
        length += space + digits;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::find;

    #[test]
    fn a17_the_longest_sentence_is_counted() {
        assert_eq!(
            longest_sentence("One two. Three four five? Six"),
            (3, "Three four five? Six")
        );
        assert_eq!(longest_sentence("72.4 per cent").0, 3);
        assert_eq!(longest_sentence("One two three."), (3, "One two three."));
        assert_eq!(longest_sentence("").0, 0);
    }

    #[test]
    fn d06_banned_words_are_found_as_words_only() {
        assert_eq!(banned("Vermoord in 2024"), Some("vermoord"));
        assert_eq!(banned("the recorder recorded it"), None);
        assert_eq!(banned("a record-breaking year"), Some("record"));
    }

    #[test]
    fn numbers_by_hand_are_seen_and_years_and_the_hundred_are_not() {
        let english = find("en").expect("a known language");
        let by_hand = |text| numbers_by_hand(text, english, &[]).first().copied();
        assert_eq!(by_hand("in 2024, of 100 people"), None);
        assert_eq!(by_hand("was 72,4 procent."), Some("72,4"));
        assert_eq!(by_hand("281 people"), Some("281"));
        assert_eq!(by_hand("until 1 December, and on 18 December 2025"), None);
        assert_eq!(by_hand("18 people in December"), Some("18"));
        assert_eq!(by_hand("180 December"), Some("180"));
        assert_eq!(by_hand("45 December"), Some("45"));
        assert_eq!(by_hand("2023/24 and 2023–24"), None);
        assert_eq!(by_hand("2023/245"), Some("245"));
        assert_eq!(by_hand("23/24"), Some("23"));
        assert_eq!(by_hand("1 475 people"), Some("1 475"));
        assert_eq!(
            by_hand("3\u{202f}400\u{202f}000 euros"),
            Some("3\u{202f}400\u{202f}000")
        );
        assert_eq!(by_hand("of 100 2024 had"), None);
        assert_eq!(by_hand("18 1475"), Some("18"));
        for name in ["COVID-19", "covid-19.", "SDG-16 and F-16s", "the under-18s"] {
            assert_eq!(by_hand(name), None, "{name}");
        }
        assert_eq!(by_hand("18 tot 65 jaar, and 12 of them"), Some("12"));
        for (text, number) in [
            ("5-10 people", "5"),
            ("A-10 % of all", "10"),
            ("US-125 million", "125"),
            ("about-18 people", "18"),
            ("the A-1.475", "1.475"),
            ("-19", "19"),
            ("COVID- 19", "19"),
        ] {
            assert_eq!(by_hand(text), Some(number), "{text}");
        }
    }

    #[test]
    fn a_time_of_day_is_no_figure_and_every_other_number_is_found() {
        let english = find("en").expect("a known language");
        for (text, found) in [
            ("at 00.01 uur, 12:01 a.m. and 14h30", &[][..]),
            ("at 12:01, at 9:30 p.m. and at 12 p.m.", &[]),
            ("0.01 of them", &["0.01"]),
            ("10.30 of them, 24 uur, 1:20", &["10.30", "24", "1", "20"]),
            ("24:75 and 25:10", &["24", "75", "25", "10"]),
            ("14881 of 167.366 people", &["14881", "167.366"]),
        ] {
            assert_eq!(numbers_by_hand(text, english, &[]), found, "{text}");
        }
    }

    #[test]
    fn a_day_may_be_written_as_its_language_writes_it() {
        let in_form = |day: &str, months: &[&str], text| {
            let language = Language {
                day: day.into(),
                first_day: "1er".into(),
                months: months.iter().map(|month| (*month).into()).collect(),
                ..Language::default()
            };
            numbers_by_hand(text, &language, &[]).first().copied()
        };
        let spanish = |text| in_form("{day} de {month} de {year}", &["diciembre"], text);
        assert_eq!(spanish("el 10 de diciembre de 2025"), None);
        assert_eq!(spanish("el 10 de diciembre, y 10 diciembre"), Some("10"));
        let american = |text| in_form("{month} {day}, {year}", &["December"], text);
        assert_eq!(american("on December 10, 2025"), None);
        assert_eq!(american("on December 102"), Some("102"));
        let french = |text| in_form("{day} {month} {year}", &["décembre"], text);
        assert_eq!(french("le 1er décembre 2025"), None);
        let japanese = |text| in_form("{year}年{month}{day}日", &["12月"], text);
        assert_eq!(japanese("2025年12月10日に"), None);
    }
}
