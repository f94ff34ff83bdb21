//! What a reader of an older version is told of a newer one.

use super::{Change, diff};
use crate::brief::Brief;
use crate::format;
use crate::state::language_index;
use crate::value::plain;

/// A newer version of a brief that is on show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The day of the figures on show, in words.
    pub pinned: String,
    /// The day of the newer ones, in words.
    pub date: String,
    /// What changed, a sentence each.
    pub changes: Vec<String>,
}

plain! {
    News { pinned, date, changes }
}

/// What is new in a later version, in the language of the older one that is nearest to `lang`.
///
/// # Errors
/// Why there is no news: it is another brief, or no later than the one on show.
pub fn news(shown: &Brief, newer: &Brief, lang: &str) -> Result<News, String> {
    if newer.id != shown.id {
        return Err(format!(
            "another brief: \"{}\" instead of \"{}\" at id",
            newer.id, shown.id
        ));
    }
    if newer.version <= shown.version {
        return Err(format!(
            "not newer: {} is on show already, and this is {} at version",
            shown.version, newer.version
        ));
    }
    let language = &shown.languages[language_index(shown, Some(lang))];
    let [pinned, date] = [shown, newer].map(|brief| format::date(brief.version, language));
    let sentence = |change: Change| change.sentence;
    Ok(News {
        pinned,
        date,
        changes: diff(shown, newer, &language.tag)
            .into_iter()
            .map(sentence)
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brief(from: &str, to: &str) -> Brief {
        let text = include_str!("../../tests/briefs/good-small.json");
        let text = text.replace(from, to);
        crate::json::read(text.as_bytes()).expect("a brief")
    }

    #[test]
    fn only_a_later_version_of_the_same_brief_is_news() {
        let shown = brief("", "");
        let told = |newer: &Brief| news(&shown, newer, "en");
        let day = brief(&shown.version.to_string(), "2031-02-03");
        let found = told(&day).expect("news");
        assert_eq!(found.date, "3 February 2031");
        assert!(found.changes[0].ends_with("3 February 2031"), "{found:?}");
        assert!(told(&shown).is_err_and(|why| why.starts_with("not newer: ")));
        assert!(news(&day, &shown, "en").is_err());
        let other = brief(&format!("\"id\": \"{}\"", shown.id), "\"id\": \"other\"");
        assert!(told(&other).is_err_and(|why| why.starts_with("another brief: \"other\"")));
    }
}
