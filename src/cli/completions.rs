//! `completions`: what a shell needs to complete commands and options.

use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use super::{Arguments, Output};

/// Write what a shell needs to complete commands and options with Tab
#[derive(Args)]
pub struct Completions {
    /// The shell
    shell: Shell,
}

impl Completions {
    /// The shell's script.
    pub fn run(self) -> Output {
        let mut script = Vec::new();
        let mut command = Arguments::command();
        clap_complete::generate(self.shell, &mut command, "civic-brief", &mut script);
        Ok(script)
    }
}
