//! `words`: a language as a file holds it, to be translated.

use civic_brief::language;
use clap::Args;

use super::Output;

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
            let (tag, known) = (&self.tag, tags.join(", "));
            format!("unknown language: \"{tag}\"; known are {known}: translate one of them")
        })?;
        Ok(source.into())
    }
}
