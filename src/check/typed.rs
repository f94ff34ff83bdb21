//! What is typed in a text and would be shown as it stands: what was to be filled in, the marks of a page or of
//! Markdown, and a sentence that was not translated.

use super::Found;
use super::spaces::slip;
use super::words::is_in;
use crate::brief::Series;
use crate::text::Text;

/// What stands where a text is still to be written.
const TO_WRITE: &[&str] = &["TODO", "TBD", "TBC", "XXX", "FIXME"];
/// The same as the whole of a text, in small letters too.
const LEFT_ALONE: &[&str] = &["xxx", "xxxx", "invullen", "tbd", "tbc"];
/// The same in brackets, or in the place of a sentence: elsewhere they may be a name.
const LEFT_IN_PLACE: &[&str] = &[
    "pm",
    "p.m.",
    "n.v.t.",
    "nvt",
    "n/a",
    "todo",
    "fill in",
    "to fill in",
    "in te vullen",
    "tekst",
    "text",
];
/// Where a sentence stands.
const OF_SENTENCES: &[&str] = &[
    ".note.",
    ".message.",
    ".caveat.",
    ".definition.",
    ".summary.",
    ".title.",
    ".meaning.",
];
/// Signs that nobody sees, which a backslash and a letter write.
const UNSEEN: &[(char, &str)] = &[('\u{8}', "backspace"), ('\u{c}', "form feed")];
/// A text to fill a page with, of no meaning.
const FILLING: &str = "lorem ipsum";
/// Elements that people put into the texts of a page.
const ELEMENTS: &str = " a b br div em font h1 h2 h3 i img li ol p small span strong sub sup u ul ";
/// A text of at least this many words is a sentence, and no name that is the same in two languages. 5.
const SENTENCE_WORDS_MIN: usize = 5;
/// At least this many words of a sentence begin with a small letter; names do not. 3.
const SMALL_WORDS_MIN: usize = 3;
/// Languages so near to each other that a sentence may be the same in both.
const KIN: &[&str] = &[
    " da nb nn no sv ",
    " bs cnr hr sh sr ",
    " cs sk ",
    " id ms ",
    " ca es gl pt ",
    " af nl ",
];

impl Found<'_> {
    /// A text in one of the languages; whether it has what would be shown as it was typed.
    pub(super) fn typed(
        &mut self,
        path: &str,
        text: &Text,
        index: usize,
        series: &[Series],
    ) -> bool {
        let written = text.written(index, series);
        if self.as_typed(path, &written) {
            return true;
        }
        let languages = &self.brief.languages;
        let same = |other: &usize| {
            text.written(*other, series) == written
                && !are_kin(&languages[*other].tag, &languages[index].tag)
        };
        if is_sentence(&written)
            && let Some(other) = (0..index).find(same)
        {
            let (own, other) = (&languages[index].tag, &languages[other].tag);
            let message = format!("sentence that is the same in \"{other}\" and \"{own}\"");
            let advice = format!(
                "translate it where it is not yet, into \"{own}\" or \"{other}\": readers of each see it in their language"
            );
            self.tell(path, message, advice);
        } else {
            self.of_other_hands(path, &written, index);
        }
        false
    }

    /// What stands in a text of whatever language; whether there is something to tell.
    pub(super) fn as_typed(&mut self, path: &str, written: &str) -> bool {
        let in_place = |written: &&str| {
            OF_SENTENCES.iter().any(|place| path.contains(place))
                && LEFT_IN_PLACE
                    .iter()
                    .any(|word| word.eq_ignore_ascii_case(written.trim()))
        };
        if let Some(left) = to_write(written).or(Some(written).filter(in_place)) {
            let message = format!("text that is still to be written: \"{left}\"");
            let advice = "write the text: readers would see this one".into();
            self.tell(path, message, advice);
            true
        } else if let Some((sign, name)) = UNSEEN.iter().find(|(sign, _)| written.contains(*sign)) {
            let message = format!("{name} within a text");
            let advice = format!(
                "take {} out; a backslash is written twice: \\\\",
                escaped(*sign)
            );
            self.tell(path, message, advice);
            true
        } else if let Some((mark, advice)) = mark(written) {
            let message = format!("mark that readers would see as typed: \"{mark}\"");
            self.tell(path, message, advice.into());
            true
        } else if let Some((message, advice)) = slip(written) {
            self.tell(path, message, advice.into());
            true
        } else {
            false
        }
    }
}

/// How JSON writes them.
fn escaped(sign: char) -> &'static str {
    match sign {
        '\u{8}' => "\\b",
        _ => "\\f",
    }
}

/// What tells that a text is not written yet.
fn to_write(written: &str) -> Option<&str> {
    let written = written.trim();
    let filled = |c: char| !matches!(c, '.' | '…' | '?' | ' ');
    let small = |c: char| c.is_ascii_lowercase();
    if !written.is_empty() && !written.contains(filled) {
        return Some(written);
    }
    let alone = written.trim_matches(['[', ']', '(', ')', '<', '>']);
    let is_bracketed = written.starts_with(['[', '<']);
    let is_left = |word: &&str| word.eq_ignore_ascii_case(alone);
    if LEFT_ALONE.iter().any(is_left) || (is_bracketed && LEFT_IN_PLACE.iter().any(is_left)) {
        return Some(written);
    }
    let start = written.get(..FILLING.len());
    if let Some(start) = start.filter(|start| start.eq_ignore_ascii_case(FILLING)) {
        return Some(start);
    }
    let begins = |word: &&str| {
        let rest = written.trim_start_matches(['[', '(', '<']);
        rest.strip_prefix(word).is_some_and(|rest| {
            // In capitals "TODO" is also a word of Spanish.
            rest.is_empty() || rest.starts_with([':', '.', ']', ')', '>']) || rest.contains(small)
        }) && !rest[word.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || !c.is_ascii())
    };
    TO_WRITE.iter().copied().find(begins)
}

/// A mark of another form of text, and what to do about it.
fn mark(written: &str) -> Option<(&str, &'static str)> {
    const PLAIN: &str =
        "take it out: a text is plain, and what is important in it is said in words";
    if let Some(element) = element(written) {
        return Some((element, PLAIN));
    }
    if let Some(sign) = sign(written) {
        return Some((
            sign,
            "write the letter or the sign itself; a space that keeps two words together is \\u00a0",
        ));
    }
    for twice in ["**", "__", "``"] {
        if written.matches(twice).count() > 1 {
            return Some((twice, PLAIN));
        }
    }
    let middle = written.find("](")?;
    let start = written[..middle].rfind('[')?;
    let end = middle + written[middle..].find(')')? + 1;
    let link = &written[start..end];
    link.contains(['/', '#']).then_some((
        link,
        "write the words alone: a chart has its link in \"more\", and a source in \"url\"",
    ))
}

/// The first element of HTML, such as `<b>`.
fn element(written: &str) -> Option<&str> {
    written.match_indices('<').find_map(|(start, _)| {
        let rest = &written[start..];
        let end = rest.find('>')?;
        let inside = rest[1..end].trim_start_matches('/');
        let name = inside.split([' ', '/']).next()?;
        is_in(ELEMENTS, name).then_some(&rest[..=end])
    })
}

/// The first sign that is written by its name or number, such as `&nbsp;` or a backslash and `u00a0`.
fn sign(written: &str) -> Option<&str> {
    let of_page = written.match_indices('&').find_map(|(start, _)| {
        let rest = &written[start + 1..];
        let end = rest.find(';').filter(|end| (2..=8).contains(end))?;
        let name = rest[..end].trim_start_matches('#');
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        plain.then(|| &written[start..start + end + 2])
    });
    of_page.or_else(|| {
        written.match_indices("u00").find_map(|(at, _)| {
            let start = at.checked_sub(1)?;
            let escaped = matches!(written.as_bytes()[start], b'\\' | b'/');
            let end = at + 5;
            let digits = written.get(at + 1..end)?;
            let is_number = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            (escaped && is_number).then(|| &written[start..end])
        })
    })
}

/// Whether a text is a sentence, or as long as one.
pub(super) fn is_sentence(written: &str) -> bool {
    let is_word = |word: &&str| {
        word.starts_with(|c: char| c.is_ascii_alphabetic() || !c.is_ascii())
            && word.bytes().any(|byte| byte.is_ascii_alphabetic())
    };
    let words = || written.split(' ').filter(is_word);
    let small = words().filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
    words().count() >= SENTENCE_WORDS_MIN && small.count() >= SMALL_WORDS_MIN
}

/// Whether two tags are of one language, or of two that are nearly one.
fn are_kin(one: &str, other: &str) -> bool {
    let primary = |tag: &str| {
        tag.split('-')
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
    };
    let (one, other) = (primary(one), primary(other));
    one == other || KIN.iter().any(|kin| is_in(kin, &one) && is_in(kin, &other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_to_be_written_is_known_and_a_word_is_not() {
        for (text, is_left) in [
            ("TODO", true),
            ("TODO: translate", true),
            ("[TBD]", true),
            ("XXX people got help", true),
            ("…", true),
            ("...", true),
            ("???", true),
            ("Lorem ipsum dolor", true),
            ("xxx", true),
            ("[invullen]", true),
            ("[n.v.t.]", true),
            ("[PM]", true),
            ("PM", false),
            ("text", false),
            ("TODO EL MUNDO", false),
            ("TODOS: los", false),
            ("Todo", false),
            ("–", false),
            ("no figure…", false),
            ("What is a TODO list", false),
            ("", false),
        ] {
            assert_eq!(to_write(text).is_some(), is_left, "{text}");
        }
    }

    #[test]
    fn marks_of_a_page_and_of_markdown_are_known_and_signs_of_a_sentence_are_not() {
        for (text, wanted) in [
            ("<b>much</b>", Some("<b>")),
            ("one<br/>two", Some("<br/>")),
            ("<a href='x'>y</a>", Some("<a href='x'>")),
            ("10&nbsp;000", Some("&nbsp;")),
            ("caf&#233;", Some("&#233;")),
            ("**much**", Some("**")),
            (
                "see [here](https://a.org/b) now",
                Some("[here](https://a.org/b)"),
            ),
            ("a\\u00a0b", Some("\\u00a0")),
            ("a/u00a0b", Some("/u00a0")),
            ("fewer than x < y and z > w", None),
            ("R&D; and more", None),
            ("AT&T and others; more", None),
            ("a list [1] (of two)", None),
            ("an * and another *", None),
            ("menu0010", None),
        ] {
            assert_eq!(mark(text).map(|(mark, _)| mark), wanted, "{text}");
        }
    }

    #[test]
    fn a_sentence_is_one_and_a_name_is_none() {
        assert!(is_sentence(
            "There were {helped.2021} people who got some help"
        ));
        assert!(!is_sentence("Human Rights Watch World Report in Geneva"));
        assert!(!is_sentence("Help and shelter"));
        assert!(are_kin("nl", "nl-BE") && are_kin("nb", "da") && !are_kin("nl", "en"));
    }
}
