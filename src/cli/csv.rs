//! `csv`: the figures of a chart.

use std::path::PathBuf;

use civic_brief::csv_file;
use civic_brief::state::language_index;
use clap::Args;

use super::{Output, find, read};

/// Write the figures of a chart as CSV to standard output
#[derive(Args)]
pub struct Csv {
    /// The chart's id
    chart: String,
    /// Language tag
    #[arg(long, default_value = "nl")]
    lang: String,
    /// The brief's JSON; without one the built-in brief
    #[arg(long)]
    file: Option<PathBuf>,
}

impl Csv {
    /// The text of the file.
    pub fn run(self) -> Output {
        let brief = read(self.file.as_deref())?;
        let chart = find(&brief, &self.chart)?;
        let text = csv_file::csv(&brief, chart, language_index(&brief, Some(&self.lang)));
        Ok(text.map_err(|error| error.to_string())?.into())
    }
}
