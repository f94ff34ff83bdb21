//! `words`: a language as a file holds it, to be translated.

use civic_brief::language;
use clap::Args;

use super::Output;
use super::take::tag_of;

/// Write the words and the number style of a language: to be translated, and brought by a brief of your own
#[derive(Args)]
pub struct Words {
    /// Language tag
    #[arg(default_value = "en")]
    tag: String,
}

impl Words {
    /// The object that stands in a brief's "languages".
    pub fn run(self) -> Output {
        let source = language::source(&self.tag).ok_or_else(|| {
            let tags: Vec<&str> = language::known().iter().map(|one| &*one.tag).collect();
            let tag = &self.tag;
            match tag_of(tag, &tags) {
                Some(meant) => format!("unknown language: \"{tag}\"; did you mean civic-brief words {meant}?"),
                None => format!(
                    "unknown language: \"{tag}\"; known are {}: translate one of them, as in civic-brief words en > words.json",
                    tags.join(", ")
                ),
            }
        })?;
        Ok(source.into())
    }
}
