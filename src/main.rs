//! The editor's command line: check a brief, write its pictures. One file for each command in `cli`.

#![forbid(unsafe_code)]
// This program speaks to a terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

mod cli;

use std::io::Write as _;
use std::process::ExitCode;

use clap::Parser as _;

use cli::Failure;

fn main() -> ExitCode {
    let asked = cli::Arguments::try_parse().unwrap_or_else(|error| {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let Some(text) = cli::asked::mend(&error, &arguments) else {
            error.exit();
        };
        eprintln!("{text}");
        std::process::exit(2);
    });
    match asked.run() {
        Ok(output) => print(&output, ExitCode::SUCCESS),
        Err(failure) => {
            let code = failure.code();
            match failure {
                Failure::Found(output) | Failure::Unread(output) => print(&output, code),
                Failure::Brief(text) | Failure::Asked(text) => {
                    eprintln!("{text}");
                    code
                }
            }
        }
    }
}

/// Prints, and gives the code to end with.
fn print(output: &[u8], code: ExitCode) -> ExitCode {
    match std::io::stdout().write_all(output) {
        // A reader that has seen enough, such as `head`, closes the pipe: that is no fault of ours.
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("unwritable output: {error}");
            ExitCode::from(2)
        }
        _ => code,
    }
}
