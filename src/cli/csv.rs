//! `csv`: the figures of a chart.

use civic_brief::csv_file;
use clap::Args;

use super::take::{File, language};
use super::{Output, find, read};

/// Write the figures of a chart as CSV to standard output
#[derive(Args)]
pub struct Csv {
    /// The chart's id
    chart: String,
    /// Language tag; without one the brief's first language
    #[arg(long)]
    lang: Option<String>,
    #[command(flatten)]
    file: File,
}

impl Csv {
    /// The text of the file.
    pub fn run(self) -> Output {
        self.file.follows(&self.chart)?;
        let brief = read(self.file.path())?;
        let chart = find(&brief, &self.chart, self.file.path())?;
        let text = csv_file::csv(&brief, chart, language(&brief, self.lang.as_deref())?);
        Ok(text.map_err(|error| error.to_string())?.into())
    }
}
