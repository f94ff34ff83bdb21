//! The editor's command line: check a brief, write its pictures. One file for each command in `cli`.

#![forbid(unsafe_code)]
// This program speaks to a terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod cli;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match cli::Arguments::parse().run() {
        // A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
        Ok(output) => match std::io::stdout().write_all(&output) {
            Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
                eprintln!("unwritable output: {error}");
                ExitCode::FAILURE
            }
            _ => ExitCode::SUCCESS,
        },
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}
