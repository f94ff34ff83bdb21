//! `sources`: where each figure comes from.

use std::path::PathBuf;

use civic_brief::sources;
use civic_brief::state::language_index;
use clap::Args;

use super::take::language;
use super::{Output, read};

/// Write where each figure of a brief comes from, as Markdown
#[derive(Args)]
pub struct Sources {
    /// Language tag; without one English, or the brief's first language
    #[arg(long)]
    lang: Option<String>,
    /// The brief's JSON; without one the built-in brief
    file: Option<PathBuf>,
}

impl Sources {
    /// The tables.
    pub fn run(self) -> Output {
        let brief = read(self.file.as_deref())?;
        let index = match &self.lang {
            // The list is Markdown for a repository, which is mostly in English.
            None => language_index(&brief, Some("en")),
            lang => language(&brief, lang.as_deref())?,
        };
        Ok(sources::markdown(&brief, index).into())
    }
}
