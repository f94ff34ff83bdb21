//! Texts that are too long, told as readers see them: a slot is as long as what it says.

use super::{Found, Rule, words};
use crate::format::NBSP;

/// At most this many words in a title (P-01). 15.
const TITLE_WORDS_MAX: usize = 15;
/// At most this many words in a sentence of a message. 25.
const SENTENCE_WORDS_MAX: usize = 25;
/// At most this many words in a caveat: it stands in every picture. 40.
const CAVEAT_WORDS_MAX: usize = 40;
/// At most this many words in the label of a break: it is drawn in the picture. 6.
const BREAK_WORDS_MAX: usize = 6;
/// So many words of a long text are enough to find it by. 5.
const BEGINNING_WORDS: usize = 5;

impl Found<'_> {
    /// A text in one language, as it reads in each year that can be shown.
    pub(super) fn too_long(&mut self, path: &str, filled: &[String], rule: Rule) {
        let whole = match rule {
            Rule::Title => Some(("title", TITLE_WORDS_MAX)),
            Rule::Break => Some(("label", BREAK_WORDS_MAX)),
            Rule::Caveat => Some(("caveat", CAVEAT_WORDS_MAX)),
            Rule::Words | Rule::Sentences => None,
        };
        let longest = filled.iter().max_by_key(|text| words::count(text));
        if let (Some((what, most)), Some(text)) = (whole, longest) {
            let count = words::count(text);
            let quoted = match rule {
                Rule::Caveat => beginning(text),
                _ => text.clone(),
            };
            if count > most {
                let message =
                    format!("{what} of more than {most} words: {count} as it reads, “{quoted}”");
                let advice = shorten(what, count - most, text, path);
                self.tell(path, message, advice);
            }
        }
        if !matches!(rule, Rule::Sentences | Rule::Caveat) {
            return;
        }
        let sentences = filled.iter().map(|text| words::longest_sentence(text));
        let Some((count, sentence)) = sentences.max_by_key(|(count, _)| *count) else {
            return;
        };
        if count > SENTENCE_WORDS_MAX {
            let message = format!(
                "sentence of more than {SENTENCE_WORDS_MAX} words: {count} as it reads, “{}”",
                beginning(sentence)
            );
            self.add(path, message);
        }
    }
}

/// How many words go, and where they can stand instead.
fn shorten(what: &str, over: usize, text: &str, path: &str) -> String {
    let words = if over == 1 { "word" } else { "words" };
    let elsewhere = match what {
        "title" if path.contains(".charts[") => "; what is left out can go into the message",
        "title" if path.starts_with("sections[") => "; what is left out can go into the summary",
        "title" => "",
        _ => "; what is left out can go into the note",
    };
    let kept = text.split(' ').find(|word| word.contains(NBSP));
    let kept = kept.map_or(String::new(), |kept| {
        format!("; “{kept}” counts as one word: no line parts it")
    });
    format!("shorten the {what} by {over} {words}{elsewhere}{kept}")
}

/// The first words of a text.
fn beginning(text: &str) -> String {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let first: Vec<&str> = words.by_ref().take(BEGINNING_WORDS).collect();
    let more = if words.next().is_some() { " …" } else { "" };
    first.join(" ") + more
}
