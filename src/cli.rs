//! What can be typed: a table of the commands, and what they share.

use std::io::Read as _;
use std::path::Path;

use civic_brief::BUILTIN;
use civic_brief::brief::{Brief, Chart};
use civic_brief::json;
use clap::{Parser, Subcommand};

pub use failure::Failure;

pub mod asked;
mod check;
mod completions;
mod csv;
mod diff;
mod export;
mod failure;
mod help;
mod nearby;
mod new;
mod png;
mod schema;
mod sources;
mod svg;
mod take;
mod text;
mod words;

/// Checks briefs, compares them and writes their pictures.
#[derive(Parser)]
#[command(version, after_help = help::ALL, arg_required_else_help = true)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    #[command(after_help = help::NEW)]
    New(new::New),
    #[command(after_help = help::CHECK)]
    Check(check::Check),
    #[command(after_help = help::DIFF)]
    Diff(diff::Diff),
    #[command(after_help = help::SCHEMA)]
    Schema(schema::Schema),
    #[command(after_help = help::WORDS)]
    Words(words::Words),
    #[command(after_help = help::SOURCES)]
    Sources(sources::Sources),
    #[command(after_help = help::CSV)]
    Csv(csv::Csv),
    #[command(after_help = help::SVG)]
    Svg(svg::Svg),
    #[command(after_help = help::PNG)]
    Png(png::Png),
    #[command(after_help = help::TEXT)]
    Text(text::Text),
    #[command(after_help = help::EXPORT)]
    Export(export::Export),
    #[command(after_help = help::COMPLETIONS)]
    Completions(completions::Completions),
}

/// What to print, or why there is nothing of what was asked for.
type Output = Result<Vec<u8>, Failure>;

impl Arguments {
    /// Does what was asked.
    pub fn run(self) -> Output {
        match self.command {
            Command::New(command) => command.run(),
            Command::Check(command) => command.run(),
            Command::Diff(command) => command.run(),
            Command::Schema(command) => command.run(),
            Command::Words(command) => command.run(),
            Command::Sources(command) => command.run(),
            Command::Csv(command) => command.run(),
            Command::Svg(command) => command.run(),
            Command::Png(command) => command.run(),
            Command::Text(command) => command.run(),
            Command::Export(command) => command.run(),
            Command::Completions(command) => command.run(),
        }
    }
}

/// A chart of a brief, which is that of the file or the built-in one.
fn find<'a>(brief: &'a Brief, id: &str, file: Option<&Path>) -> Result<&'a Chart, String> {
    let found = brief.charts().find(|chart| chart.id == id);
    found.ok_or_else(|| {
        let ids = brief.charts().map(|chart| chart.id.as_str());
        let unknown = asked::unknown("chart", id, ids);
        match nearby::with_chart(id).filter(|_| file.is_none()) {
            Some(named) => format!(
                "unknown chart: \"{id}\" in the built-in brief; write {}",
                asked::of_brief(id, named)
            ),
            None => match of_section(brief, id) {
                Some(charts) => {
                    format!("no chart, but a section: \"{id}\"; its charts are {charts}")
                }
                None => unknown,
            },
        }
    })
}

/// The charts of a section of that id.
fn of_section(brief: &Brief, id: &str) -> Option<String> {
    let section = brief.sections.iter().find(|section| section.id == id)?;
    let charts: Vec<&str> = section.charts.iter().map(|chart| &*chart.id).collect();
    (!charts.is_empty()).then(|| charts.join(", "))
}

/// A brief from a file; without one the built-in brief.
fn read(file: Option<&Path>) -> Result<Brief, Failure> {
    if file.is_none() {
        nearby::note();
    }
    let (name, bytes) = open(file)?;
    parse(&name, &bytes)
}

/// A brief from what a file of that name holds.
fn parse(name: &str, bytes: &[u8]) -> Result<Brief, Failure> {
    json::read(bytes).map_err(|faults| Failure::Brief(check::list(name, &faults)))
}

/// The same, where every picture of it is to be made: none may be too much for its size.
fn checked(name: &str, bytes: &[u8]) -> Result<Brief, Failure> {
    json::checked(bytes).map_err(|faults| Failure::Brief(check::list(name, &faults)))
}

/// The name of a file, as it is spoken of, and what it holds.
fn open(file: Option<&Path>) -> Result<(String, Vec<u8>), String> {
    let Some(path) = file else {
        return Ok(("the built-in brief".into(), BUILTIN.into()));
    };
    let name = path.display().to_string();
    let mut bytes = Vec::new();
    // One byte more than a brief may have tells that there is more; the rest is never read.
    let bytes_max = json::BYTES_MAX as u64 + 1;
    std::fs::File::open(path)
        .and_then(|file| file.take(bytes_max).read_to_end(&mut bytes))
        .map_err(|error| nearby::unreadable(path, &error))?;
    Ok((name, bytes))
}
