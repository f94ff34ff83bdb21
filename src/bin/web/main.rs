//! The developer's tool behind `cargo web`: set up, build, measure, serve and test the widget.
//!
//! One room each: [`setup`] looks for what is needed, [`module`] compiles with [`glue`], [`split`] and [`arrange`], [`parcels`] packs the brief,
//! [`build`] makes `www/dist` of [`scripts`] and of what is [`published`], [`ship`] fills it up and packs it,
//! [`sizes`] weighs it and [`parts`] says where its bytes are, [`serve`] shows it, [`tests`] holds it to its word, [`fuzz`]
//! looks for what breaks it and [`bench`] measures it beside others. [`address`] is the server's reading of a URL;
//! [`command`] and [`files`] are what all share.
#![forbid(unsafe_code)]
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program that speaks to a terminal"
)]

mod address;
mod arrange;
mod bench;
mod broken;
mod build;
mod command;
mod demo;
mod files;
mod fuzz;
mod glue;
mod kinds;
mod module;
mod parcels;
mod parts;
mod published;
mod readme;
mod scripts;
mod serve;
mod setup;
mod ship;
mod sizes;
mod split;
mod tests;
mod twin;

use std::io::Write as _;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};

use ship::site::{Base, Site};

/// Builds the widget and serves its demo page.
#[derive(Parser)]
#[command(bin_name = "cargo web", args_conflicts_with_subcommands = true)]
struct Args {
    /// Port of the demo page.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// What to do instead.
    #[command(subcommand)]
    task: Option<Task>,
}

/// What to do instead of building and serving.
#[derive(Subcommand)]
enum Task {
    /// Build www/dist and the packages, and print the size of every part.
    Build {
        /// Address of the folder that will hold the versions; snippets and oEmbed then have addresses in full.
        #[arg(long, value_name = "ADDRESS")]
        base: Option<Base>,
    },
    /// Print the sizes of the last build, and what each part of them weighs.
    Sizes {
        /// Write the sizes into README.md instead.
        #[arg(long)]
        write: bool,
    },
    /// Look for inputs that make something fall, with an engine that is guided by what they reach.
    Fuzz {
        /// One of parse, check, draw and wall; without it each after the other.
        target: Option<String>,
        /// How many minutes each runs.
        #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
        minutes: u32,
    },
    /// Measure ours beside others, on the same figures and in one run, and print the table.
    Bench {
        /// Rounds: each asks all of everything, and the medians count.
        #[arg(long, value_name = "COUNT", default_value_t = 5)]
        rounds: u8,
        /// One round.
        #[arg(long, conflicts_with = "rounds")]
        quick: bool,
        /// Write the table into README.md instead.
        #[arg(long)]
        write: bool,
    },
    /// Check, build and test everything, in real browsers too.
    Test {
        /// Run the long tests as well.
        #[arg(long)]
        all: bool,
        /// Build, and run only the browser tests whose file name holds this.
        #[arg(long, value_name = "WORD")]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Does one task from the top of the repository, so that every path in the tool is relative to it.
fn run(args: &Args) -> Result<()> {
    // Asked of cargo each time: a checkout that was moved keeps its compiled tool.
    let root = std::env::var("CARGO_MANIFEST_DIR")
        .ok()
        .context("not started by cargo: type `cargo web`")?;
    std::env::set_current_dir(&root).with_context(|| format!("{root} cannot be entered"))?;
    match &args.task {
        None => show(args.port),
        Some(Task::Build { base }) => {
            setup::for_build()?;
            build::run(&Site::new(base.clone()))
        }
        Some(Task::Sizes { write: true }) => {
            readme::write("sizes", &readme::table_of_sizes(&sizes::last()?))
        }
        Some(Task::Sizes { write: false }) => {
            sizes::print_last()?;
            parts::print()
        }
        Some(Task::Fuzz { target, minutes }) => fuzz::run(target.as_deref(), *minutes),
        Some(Task::Bench {
            rounds,
            quick,
            write,
        }) => bench::run(if *quick { 1 } else { *rounds }, *write),
        Some(Task::Test { all, only }) => tests::run(*all, only.as_deref()),
    }
}

/// Builds, then serves the demo page until the tool is interrupted.
fn show(port: u16) -> Result<()> {
    setup::for_build()?;
    build::run(&Site::default())?;
    let port = serve::start(port, serve::Overrides::Refused)?;
    println!("\nhttp://localhost:{port}/ (Ctrl-C stops)");
    std::io::stdout().flush()?;
    loop {
        std::thread::park();
    }
}
