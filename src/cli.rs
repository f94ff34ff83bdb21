//! What can be typed: a table of the commands, and what they share.

use std::path::Path;

use civic_brief::BUILTIN;
use civic_brief::brief::{Brief, Chart};
use civic_brief::value::Value;
use clap::{Parser, Subcommand};

mod check;
mod csv;
mod export;
mod png;
mod sources;
mod svg;
mod take;
mod text;

/// Checks briefs and writes their pictures.
#[derive(Parser)]
#[command(version, about)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(check::Check),
    Sources(sources::Sources),
    Csv(csv::Csv),
    Svg(svg::Svg),
    Png(png::Png),
    Text(text::Text),
    Export(export::Export),
}

/// What to print, or what is wrong.
type Output = Result<Vec<u8>, String>;

impl Arguments {
    /// Does what was asked.
    pub fn run(self) -> Output {
        match self.command {
            Command::Check(command) => command.run(),
            Command::Sources(command) => command.run(),
            Command::Csv(command) => command.run(),
            Command::Svg(command) => command.run(),
            Command::Png(command) => command.run(),
            Command::Text(command) => command.run(),
            Command::Export(command) => command.run(),
        }
    }
}

fn find<'a>(brief: &'a Brief, id: &str) -> Result<&'a Chart, String> {
    let found = brief.charts().find(|chart| chart.id == id);
    found.ok_or_else(|| {
        let ids: Vec<&str> = brief.charts().map(|chart| chart.id.as_str()).collect();
        format!("unknown chart: \"{id}\"; known are {}", ids.join(", "))
    })
}

/// A brief from a file; without one the built-in brief.
fn read(file: Option<&Path>) -> Result<Brief, String> {
    let (name, text) = match file {
        Some(path) => {
            let name = path.display().to_string();
            let text = std::fs::read_to_string(path)
                .map_err(|error| format!("unreadable file: {error} at {name}"))?;
            (name, text)
        }
        None => ("the built-in brief".into(), BUILTIN.into()),
    };
    let value: Value =
        serde_json::from_str(&text).map_err(|error| format!("not JSON: {error} at {name}"))?;
    Brief::read(&value).map_err(|problems| {
        let lines: Vec<String> = problems
            .iter()
            .map(|problem| format!("{name}: {problem}"))
            .collect();
        lines.join("\n")
    })
}
