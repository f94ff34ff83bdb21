//! Slips of the keyboard that a reader sees: a blank too many or too few, a mark or a word twice, and letters that came
//! broken out of another file.

use super::words::is_in;

/// Small words that never stand twice in a row.
const SMALL: &str = " the a an and in of is to for with from by on de het een en van voor met door op te naar bij le les du des et \
                     los las el y und der ";
/// So many small letters make a word before a full stop that is none of an address. 3.
const LETTERS_MIN: usize = 3;

/// Endings of numbers that are as long as a word.
const ENDINGS: &[&str] = &["ste", "sten", "ers", "fold", "voudig"];

/// What is wrong with a text, and what to do.
pub(super) fn slip(written: &str) -> Option<(String, &'static str)> {
    let told = |what: &str, at: usize| format!("{what}: \"{}\"", around(written, at));
    if let Some(at) = broken(written) {
        return Some((
            told("letters that came broken", at),
            "write the letters themselves; the file that they came from was read as one of another kind",
        ));
    }
    if written.starts_with(' ') {
        let told = told("blank at the beginning of a text", 0);
        return Some((told, "take it out, before the first word"));
    }
    if written.ends_with(' ') {
        let told = told("blank at the end of a text", written.len());
        return Some((told, "take it out, behind the last word"));
    }
    if let Some(at) = written.find("  ") {
        return Some((told("two blanks", at), "take one of them out"));
    }
    if let Some(at) = glued(written) {
        return Some((
            told("slot without a blank beside it", at),
            "write a blank between the slot and the word",
        ));
    }
    let marks = written.match_indices([',', '.']);
    for (at, mark) in marks {
        let (before, after) = (&written[..at], &written[at + 1..]);
        let ends = after.is_empty() || after.starts_with(' ');
        if before.ends_with(' ') && ends {
            return Some((told("blank before a mark", at), "take the blank out"));
        }
        if mark != "." {
            continue;
        }
        if before.ends_with('.') && !before.ends_with("..") && ends {
            return Some((told("two full stops", at), "take one of them out"));
        }
        if ends_word(before) && begins_sentence(after) {
            return Some((
                told("full stop without a blank behind it", at),
                "write a blank behind it",
            ));
        }
    }
    let count = |mark: char| written.matches(mark).count();
    if count('(') > count(')') {
        let at = written.rfind('(').unwrap_or_default();
        return Some((
            told("parenthesis without its end", at),
            "write ) where it ends",
        ));
    }
    let words: Vec<&str> = written.split(' ').collect();
    for place in 1..words.len() {
        let word = words[place];
        if words[place - 1] != word || !is_in(SMALL, word) {
            continue;
        }
        let next = words.get(place + 1).copied().unwrap_or_default();
        let before = words[..place - 1].last().copied().unwrap_or_default();
        // Het gaat het het vaakst om, what comes in in one year: both are meant.
        let is_meant = match word {
            "het" => next.ends_with("st") || next.ends_with("ste"),
            "in" => is_in(VERBS_IN, before),
            _ => false,
        };
        if !is_meant {
            return Some((
                format!("word that stands twice: \"{word} {word}\""),
                "take one of them out",
            ));
        }
    }
    None
}

/// Verbs that have `in` with them.
const VERBS_IN: &str = " come comes came coming go goes went bring brings brought live lived ";

/// Where a word touches a slot: `{wait.2024}weeks`. An ending is no word, nor is the sign of a unit: `{floor.2024}th`.
fn glued(written: &str) -> Option<usize> {
    let letters = |word: &str| word.bytes().take_while(u8::is_ascii_lowercase).count();
    let after = written.match_indices('}').find(|(at, _)| {
        let word = &written[at + 1..];
        letters(word) >= LETTERS_MIN && !ENDINGS.iter().any(|one| word[..letters(word)] == **one)
    });
    let before = written.match_indices('{').find(|(at, _)| {
        let small = written[..*at].bytes().rev();
        small.take_while(u8::is_ascii_lowercase).count() > 0
    });
    before.or(after).map(|(at, _)| at)
}

/// Whether a word of small letters ends here, or a slot.
fn ends_word(before: &str) -> bool {
    let small = before.bytes().rev().take_while(u8::is_ascii_lowercase);
    before.ends_with('}') || small.count() >= LETTERS_MIN
}

/// Whether a word with a capital begins here, and the sentence goes on behind it.
fn begins_sentence(after: &str) -> bool {
    let word = after.split(' ').next().unwrap_or_default();
    let [first, rest @ ..] = word.as_bytes() else {
        return false;
    };
    let is_word = !rest.is_empty() && rest.iter().all(u8::is_ascii_lowercase);
    first.is_ascii_uppercase() && is_word && after.len() > word.len()
}

/// Where letters stand that two bytes of one letter make when each is read alone.
fn broken(written: &str) -> Option<usize> {
    let mut letters = written.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map_or(' ', |(_, next)| *next);
        let of_two = match letter {
            'Ã' | 'Â' => ('\u{80}'..='\u{bf}').contains(&next) && next != '\u{a0}',
            'â' => next == '€' || next == '\u{80}',
            '\u{fffd}' => true,
            _ => false,
        };
        if of_two {
            return Some(at);
        }
    }
    None
}

/// A few letters around a place.
fn around(written: &str, at: usize) -> &str {
    const BESIDE: usize = 10;
    let mut start = at.saturating_sub(BESIDE);
    let mut end = (at + BESIDE).min(written.len());
    while !written.is_char_boundary(start) {
        start -= 1;
    }
    while !written.is_char_boundary(end) {
        end += 1;
    }
    &written[start..end]
}

#[cfg(test)]
mod tests {
    use super::slip;

    #[test]
    fn a_slip_is_told_and_what_is_written_on_purpose_is_not() {
        for (text, wanted) in [
            ("in  summer", Some("two blanks: \"in  summer\"")),
            (
                " in summer",
                Some("blank at the beginning of a text: \" in summer\""),
            ),
            ("in summer .", Some("blank before a mark: \"in summer .\"")),
            ("in summer..", Some("two full stops: \"in summer..\"")),
            (
                "in summer.The rules",
                Some("full stop without a blank behind it: \"in summer.The rules\""),
            ),
            (
                "it was {a.2024}.The rules",
                Some("full stop without a blank behind it: \"s {a.2024}.The rules\""),
            ),
            (
                "in (summer",
                Some("parenthesis without its end: \"in (summer\""),
            ),
            (
                "in the the summer",
                Some("word that stands twice: \"the the\""),
            ),
            (
                "the euroâ€™s",
                Some("letters that came broken: \"the euroâ€™s\""),
            ),
            ("cafÃ©", Some("letters that came broken: \"cafÃ©\"")),
            (
                "euro\u{fffd}s",
                Some("letters that came broken: \"euro\u{fffd}s\""),
            ),
            (
                "it took {a.2024}weeks",
                Some("slot without a blank beside it: \"ok {a.2024}weeks\""),
            ),
            (
                "it took{a.2024} weeks",
                Some("slot without a blank beside it: \"it took{a.2024} w\""),
            ),
            ("the {a.2024}th floor, {a.2024}km, {a.2024}-fold", None),
            ("and so on...", None),
            ("1) one, 2) two", None),
            ("NÃO e Âmbito", None),
            ("see www.example.org and Example.org", None),
            ("p.m. on the U.S. coast", None),
            ("die die dat dat zegt", None),
            ("daar gaat het het vaakst om", None),
            (
                "daar gaat het het om",
                Some("word that stands twice: \"het het\""),
            ),
            ("a case that comes in in one year", None),
            (
                "a case in in one year",
                Some("word that stands twice: \"in in\""),
            ),
            ("un prix : cent euros ; voilà !", None),
            ("a rate of .5", None),
            ("", None),
        ] {
            let told = slip(text).map(|(told, _)| told);
            assert_eq!(told.as_deref(), wanted, "{text}");
        }
    }
}
