//! The languages: number style, direction, and every word that a reader meets and no brief's author wrote.
//!
//! A language is data. Those that are known stand in `src/languages`, a file each; a brief brings any other itself,
//! as the same object (`civic-brief words` prints one to translate). In a page the words come with the brief
//! ([`crate::packed`]); the module holds none.

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod known;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod read;
mod words;

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub use known::{find, known, source};
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(crate) use read::is_tag;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(crate) use read::list;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(crate) use words::Word;
pub use words::{Credits, Page, Press, Words};

/// A language with everything that is said in it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Whether it is written from right to left.
    pub rtl: bool,
    /// Decimal mark.
    pub decimal: char,
    /// Mark between groups of three digits.
    pub group: char,
    /// What follows a percentage, its space included.
    pub percent: String,
    /// What stands between a name and what is said of it, its spaces included.
    pub colon: String,
    /// What stands between the parts of a list that have commas of their own, its spaces included.
    pub semicolon: String,
    /// The form of a day, with `{day}`, `{month}` and `{year}`.
    pub day: String,
    /// What stands for the first day of a month.
    pub first_day: String,
    /// The form of a month, with `{month}` and `{year}`.
    pub month_year: String,
    /// The twelve months from January on, as within a sentence.
    pub months: Vec<String>,
    /// The words of charts and tables.
    pub words: Words,
    /// The words of credits and citations.
    #[cfg(any(feature = "press", feature = "check", not(target_arch = "wasm32")))]
    pub credits: Credits,
    /// The words of the page. In a page they stay with the shell, whose buttons say them.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    pub page: Page,
    /// The words of the press kit, in the same way.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    pub press: Press,
}

impl Language {
    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    /// Every word with its entry in the tables, group by group.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    pub(crate) fn every_word(&self) -> impl Iterator<Item = (&'static Word, &str)> {
        let groups = [Words::ALL, Page::ALL, Press::ALL, Credits::ALL];
        let texts = self
            .words
            .every_text()
            .chain(self.page.every_text())
            .chain(self.press.every_text());
        groups
            .into_iter()
            .flatten()
            .zip(texts.chain(self.credits.every_text()))
    }
}

/// The index of the language that comes nearest to a tag: the same tag, else one of the same language, such as `nl`
/// for `nl-BE`.
pub fn nearest(languages: &[Language], tag: &str) -> Option<usize> {
    let of = |tag: &str| {
        languages
            .iter()
            .position(|one| one.tag.eq_ignore_ascii_case(tag))
    };
    let same = |one: &Language| primary(&one.tag).eq_ignore_ascii_case(primary(tag));
    of(tag).or_else(|| languages.iter().position(same))
}

/// What a tag begins with: the language, without its region.
fn primary(tag: &str) -> &str {
    let end = tag.bytes().position(|byte| !byte.is_ascii_alphabetic());
    end.and_then(|end| tag.get(..end)).unwrap_or(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_the_same_and_else_one_of_another_region() {
        let languages = ["nl", "pt-BR", "pt"].map(|tag| Language {
            tag: tag.into(),
            ..Language::default()
        });
        for (tag, index) in [
            ("nl", Some(0)),
            ("NL", Some(0)),
            ("nl-BE", Some(0)),
            ("nl_BE", Some(0)),
            ("pt", Some(2)),
            ("pt-br", Some(1)),
            ("pt-PT", Some(1)),
            ("fr", None),
            ("", None),
        ] {
            assert_eq!(nearest(&languages, tag), index, "{tag}");
        }
    }
}
