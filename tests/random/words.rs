//! What is said in a brief by chance: short and long, in any script, within what the checks allow.

use proptest::prelude::*;

/// A text, by how it is said and how much of it there is.
#[derive(Debug, Clone)]
pub struct Said {
    how: usize,
    /// From 0 to 1: as much as the place may hold.
    much: f64,
}

/// Words to be said, of one kind each.
const WORDS: [&[&str]; 6] = [
    &[
        "Work", "people", "helped", "in", "one", "region", "near", "office", "plus", "council",
    ],
    &[
        "Rechtsbijstand",
        "tegen",
        "mensenrechtenverdedigers",
        "en",
        "vertegenwoordigers",
        "in",
        "ontwikkelingslanden",
    ],
    &[
        "onafhankelijkheidsverklaringsgedenkdag",
        "grondwetswijzigingsvoorstelbehandeling",
    ],
    &["مدافعو", "حقوق", "الإنسان", "في", "العالم", "שלום"],
    &["👩‍👩‍👧‍👦", "🕊️", "é", "ſtraße", "人権擁護者"],
    &["A-b", "x/y", "<x>&amp", "“quoted”", "it’s", "…", "="],
];

/// Any of them, mostly plain and short.
pub fn said() -> impl Strategy<Value = Said> {
    let how = prop_oneof![5 => 0..1usize, 3 => 1..2usize, 1 => 2..6usize];
    let much = prop_oneof![3 => 0.0..0.3f64, 1 => 0.3..1.0f64];
    (how, much).prop_map(|(how, much)| Said { how, much })
}

impl Said {
    fn words(&self, language: usize, words_max: usize, letters_max: usize) -> String {
        let words = WORDS[self.how];
        let count = (self.much * words_max as f64) as usize + 1;
        let mut text = String::new();
        for index in 0..count {
            let word = words[(index + language) % words.len()];
            let longer = text.chars().count() + 1 + word.chars().count();
            if index > 0 && longer > letters_max {
                break;
            }
            if index > 0 {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }

    /// A name, as it stands on a tab or beside a mark.
    pub fn name(&self, language: usize) -> String {
        self.words(language, 8, 60)
    }

    /// A title.
    pub fn title(&self, language: usize) -> String {
        self.words(language, 12, 110)
    }

    /// A sentence of at most 25 words.
    pub fn sentence(&self, language: usize) -> String {
        self.words(language, 24, 200) + "."
    }

    /// The words of a break.
    pub fn few(&self, language: usize) -> String {
        self.words(language, 5, 60)
    }
}
