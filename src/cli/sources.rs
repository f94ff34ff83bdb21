//! `sources`: where each figure comes from.

use std::path::PathBuf;

use civic_brief::sources;
use civic_brief::state::language_index;
use clap::Args;

use super::{Output, read};

/// Write where each figure of a brief comes from, as Markdown
#[derive(Args)]
pub struct Sources {
    /// Language tag
    #[arg(long, default_value = "en")]
    lang: String,
    /// The brief's JSON; without one the built-in brief
    file: Option<PathBuf>,
}

impl Sources {
    /// The tables.
    pub fn run(self) -> Output {
        let brief = read(self.file.as_deref())?;
        let index = language_index(&brief, Some(&self.lang));
        Ok(sources::markdown(&brief, index).into())
    }
}
