//! `export`: everything of a brief as files.

use std::path::PathBuf;

use civic_brief::export;
use clap::Args;

use super::{Output, read};

/// Write what stands in a page where nothing can be drawn: HTML and pictures, for each chart and language
#[derive(Args)]
pub struct Export {
    /// The folder to write into; it is made if it is missing
    #[arg(long)]
    out: PathBuf,
    /// Language tag; without one every language of the brief
    #[arg(long)]
    lang: Option<String>,
    /// The level of the first heading, 1 to 5
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=5))]
    heading_level: u8,
    /// The address of the folder's pictures, for the HTML that names them
    #[arg(long, default_value = "")]
    base: String,
    /// The address of the brief's JSON, for a brief of your own
    #[arg(long)]
    src: Option<String>,
    /// The brief's JSON; without one the built-in brief
    #[arg(long)]
    file: Option<PathBuf>,
}

impl Export {
    /// How many files there are, and where.
    pub fn run(self) -> Output {
        let brief = read(self.file.as_deref())?;
        let asked = export::Asked {
            lang: self.lang,
            heading_level: self.heading_level,
            base: self.base,
            src: self.src,
        };
        let count = export::write(&brief, &asked, &self.out)?;
        Ok(format!("{count} files in {}\n", self.out.display()).into())
    }
}
