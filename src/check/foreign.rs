//! Texts under the tag of another language of the brief, and words of the brief that `civic-brief new` writes.

use super::Found;
use super::adjoining::primary;
use super::today::words;
use super::words::{has, is_in};

/// The small words of a language: those that no other of these has, and those that some other has too.
const SMALL: &[(&str, &str, &str)] = &[
    (
        "en",
        " the and were with from which their they these ",
        " that this not have has been are for by a an to on it at as or was is in of his her ",
    ),
    (
        "nl",
        " het een niet zijn waren werd werden wordt voor naar ook deze bij maar ",
        " de van met dat die er op te om door over als uit aan nog meer was is in of tot elk elke ",
    ),
    (
        "fr",
        " les une pour dans sont avec aux été cette ",
        " le la du des et en un est il elle sur par au de que qui ",
    ),
    (
        "es",
        " los las una para fueron según está ",
        " el la de en y que un se del al su con por más hay es ",
    ),
    (
        "de",
        " und nicht für wurden sind wurde auch eine ",
        " der die das von den dem des ein im zu mit ist auf in ",
    ),
];
/// So many words make a text of which the language can be told, and so many of them begin with a small letter. 4, 3.
const WORDS_MIN: usize = 4;
const SMALL_MIN: usize = 3;
/// The id of the brief that `civic-brief new` writes.
const NEW: &str = "my-brief";
/// What stands in its texts and is to be replaced.
const EXAMPLE: &[&str] = &[
    "Voorbeeldcijfers: verzonnen",
    "Example figures: made up",
    "Dit is een voorbeeld: de cijfers",
    "This is an example: the figures",
    "mensen hulp (voorbeeld)",
    "people got help (example)",
    "Voorbeeldland",
    "Exampleland",
    "Voorbeeldinstituut",
    "Example Institute",
    "vervang elke tekst",
    "replace every text",
];

impl Found<'_> {
    /// A text in one of the languages, as it was written.
    pub(super) fn of_other_hands(&mut self, path: &str, written: &str, index: usize) {
        let brief = self.brief;
        if let Some(left) = EXAMPLE
            .iter()
            .find(|left| brief.id != NEW && has(written, left))
        {
            let message = format!("words of the example to begin with: \"{left}\"");
            let advice = "write your own in their place: the example was made up";
            self.tell(path, message, advice.into());
            return;
        }
        let tags = || brief.languages.iter().map(|language| &*language.tag);
        let own = &*brief.languages[index].tag;
        let other =
            tags().find(|tag| primary(tag) != primary(own) && is_in_other(written, own, tag));
        if let Some(other) = other {
            let message = format!("text in \"{other}\" under the tag \"{own}\"");
            let advice = format!(
                "translate it into \"{own}\", or put it under \"{other}\", if the two changed places"
            );
            self.tell(path, message, advice);
        }
    }
}

/// Whether a text has small words of another language, and none of its own.
fn is_in_other(written: &str, own: &str, other: &str) -> bool {
    let of = |tag: &str| SMALL.iter().find(|(known, ..)| *known == primary(tag));
    let (Some((_, one, too)), Some((_, others, _))) = (of(own), of(other)) else {
        return false;
    };
    let plain = super::beside::without_slots(written);
    let is_word =
        |word: &&str| word.starts_with(|c: char| c.is_ascii_alphabetic() || !c.is_ascii());
    let all = || words(&plain).filter(is_word);
    let small = all().filter(|word| word.starts_with(|c: char| c.is_ascii_lowercase()));
    all().count() >= WORDS_MIN
        && small.count() >= SMALL_MIN
        && all().any(|word| is_in(others, word))
        && !all().any(|word| is_in(one, word) || is_in_own(too, others, word, other))
}

/// A word that its own language shares is one of its own, unless the other has it too.
fn is_in_own(too: &str, others: &str, word: &str, other: &str) -> bool {
    let shared = SMALL.iter().find(|(known, ..)| *known == primary(other));
    let of_other =
        |word: &str| is_in(others, word) || shared.is_some_and(|(.., too)| is_in(too, word));
    is_in(too, word) && !of_other(word)
}

#[cfg(test)]
mod tests {
    use super::is_in_other;

    #[test]
    fn a_text_is_known_by_its_small_words_and_a_name_is_not() {
        for (text, own, other, wanted) in [
            ("In 2025 waren {a.2025} zwemplekken goed", "en", "nl", true),
            (
                "In 2025, {a.2025} bathing sites were good",
                "nl",
                "en",
                true,
            ),
            (
                "The rules may move a site to another group.",
                "nl",
                "en",
                true,
            ),
            (
                "De Waterdienst keurt het water in de zomer.",
                "en",
                "nl",
                true,
            ),
            ("The newspaper Het Parool wrote it", "en", "nl", false),
            ("Het Nationale Theater Amsterdam", "en", "nl", false),
            ("Bathing sites rated good", "nl", "en", false),
            (
                "Mensen van het project The Lost and Found",
                "nl",
                "en",
                false,
            ),
            ("Les chiffres sont dans le rapport", "en", "fr", true),
            ("Cifras de la capital", "fr", "es", false),
            ("Human Rights Watch and Amnesty", "nl", "en", false),
        ] {
            assert_eq!(is_in_other(text, own, other), wanted, "{text}");
        }
    }
}
