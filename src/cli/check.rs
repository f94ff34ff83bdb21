//! `check`: what is wrong with a brief.

use std::path::PathBuf;

use clap::Args;

use super::{Output, read};

/// Say what is wrong with a brief, each fault with its place
#[derive(Args)]
pub struct Check {
    /// The brief's JSON; without one the built-in brief
    file: Option<PathBuf>,
}

impl Check {
    /// That there is no problem, or each there is.
    pub fn run(self) -> Output {
        let brief = read(self.file.as_deref())?;
        let count = brief.charts().count();
        Ok(format!("{}: no problem, {count} charts\n", brief.id).into())
    }
}
