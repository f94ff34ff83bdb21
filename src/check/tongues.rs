//! The marks of a language that a brief brings: its direction, and what follows a percentage.

use super::Found;
use crate::language::Language;

/// Languages that are written from right to left, where their tag names no other script.
const FROM_RIGHT: &str = " ar arc ckb dv fa he iw nqo prs ps sd syr ug ur yi ";
/// Scripts that are written from right to left.
const SCRIPTS: &str = " adlm arab hebr mand nkoo rohg samr syrc thaa ";
/// Tags for use among oneself, of which nobody else knows how they are written: `qaa` to `qtz` (BCP 47, 2.2.1).
const PRIVATE: [&str; 2] = ["qaa", "qtz"];

/// A word of more letters than these is not the same in two languages by chance. 3.
const LETTERS_MAX: usize = 3;
/// So many words may be the same in two languages that are near to each other. 10.
const LEFT_MAX: usize = 10;

impl Found<'_> {
    /// The languages of the brief; those that are known are right.
    pub(super) fn tongues(&mut self) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let path = format!("languages[{index}]");
            if let Some(rtl) = from_right(language).filter(|rtl| *rtl != language.rtl) {
                let (way, direction) = match rtl {
                    true => ("right to left", "rtl"),
                    false => ("left to right", "ltr"),
                };
                let message = format!("language that is written from {way}: \"{}\"", language.tag);
                let advice = format!(
                    "write \"{direction}\"; if it is right, the tag and the months are of another language"
                );
                self.tell(&format!("{path}.direction"), message, advice);
            }
            self.percent(&format!("{path}.percent"), &language.percent);
            self.left_in_english(&path, language);
        }
    }

    /// Words that were to be translated, and are still those that `civic-brief words` prints.
    fn left_in_english(&mut self, path: &str, language: &Language) {
        let primary = language.tag.split('-').next().unwrap_or_default();
        let is_private = primary.len() == 3 && (PRIVATE[0]..=PRIVATE[1]).contains(&primary);
        if primary == "en" || is_private {
            return;
        }
        let Some(english) = crate::language::find("en") else {
            return;
        };
        // A short word may be the same in two languages.
        let is_long =
            |text: &str| text.bytes().filter(u8::is_ascii_alphabetic).count() > LETTERS_MAX;
        let words = language.every_word().zip(english.every_word());
        let same = words.filter(|((_, own), (_, other))| own == other && is_long(own));
        let left: Vec<_> = same.map(|(own, _)| own).collect();
        let Some((first, _)) = left.first().filter(|_| left.len() > LEFT_MAX) else {
            return;
        };
        let some: Vec<&str> = left.iter().take(3).map(|(_, text)| *text).collect();
        let (count, tag) = (left.len(), &language.tag);
        let message = format!(
            "{count} words of \"{tag}\" that are still in English: \"{}\" and others",
            some.join("\", \"")
        );
        let advice =
            format!("translate them into \"{tag}\": readers see them in every picture and table");
        self.tell(&format!("{path}.{}", first.place), message, advice);
    }

    fn percent(&mut self, path: &str, percent: &str) {
        let signs = ['%', '٪', '％', '﹪'];
        let is_letter = |c: char| c.is_ascii_alphabetic() || (!c.is_ascii() && !is_blank(c));
        let escaped = ["\\u", "/u", "&", "u00"]
            .iter()
            .any(|mark| percent.contains(mark));
        let message = if escaped {
            "space of per cent that readers would see as typed"
        } else if !percent.contains(signs) && !percent.contains(is_letter) {
            "no sign for per cent"
        } else if percent.contains(' ') {
            "space of per cent at which a line may end"
        } else {
            return;
        };
        let advice = "write the sign, and before it the space that keeps them together, if there is one: \"\\u00a0%\", \"\\u202f%\" or \"%\"";
        self.tell(path, format!("{message}: \"{percent}\""), advice.into());
    }
}

fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{200e}' | '\u{200f}' | '\u{61c}'
    )
}

/// Whether a language is written from right to left, by its tag and else by the letters of its months; nothing where
/// neither tells.
fn from_right(language: &Language) -> Option<bool> {
    let tag = language.tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let primary = parts.next().unwrap_or_default();
    let has = |list: &str, name: &str| list.contains(&[" ", name, " "].concat());
    if primary.len() == 3 && (PRIVATE[0]..=PRIVATE[1]).contains(&primary) {
        return None;
    }
    if let Some(script) = parts.find(|part| part.len() == 4) {
        return Some(has(SCRIPTS, script));
    }
    if has(FROM_RIGHT, primary) {
        return Some(true);
    }
    let letters = || language.months.iter().flat_map(|month| month.chars());
    if letters().any(is_from_right) {
        return Some(true);
    }
    let is_letter = |c: char| c.is_ascii_alphabetic() || !c.is_ascii();
    letters().any(is_letter).then_some(false)
}

/// Whether a letter is of a script from right to left (Unicode, `DerivedBidiClass`: the blocks whose default is R or AL).
fn is_from_right(letter: char) -> bool {
    matches!(letter,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_direction_is_known_by_the_tag_and_else_by_the_months() {
        for (tag, month, wanted) in [
            ("ar", "January", Some(true)),
            ("ur-PK", "جنوری", Some(true)),
            ("ur-Latn", "janvari", Some(false)),
            ("az-Arab", "yanvar", Some(true)),
            ("ku", "rêbendan", Some(false)),
            ("ku", "ڕێبەندان", Some(true)),
            ("fr", "janvier", Some(false)),
            ("ja", "1月", Some(false)),
            ("xx", "1", None),
            ("qps", "ĵåñüåŕý", None),
            ("quz", "enero", Some(false)),
        ] {
            let language = Language {
                tag: tag.into(),
                months: vec![month.into()],
                ..Language::default()
            };
            assert_eq!(from_right(&language), wanted, "{tag} {month}");
        }
    }
}
