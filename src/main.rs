//! The editor's command line: check a brief, write its pictures.

#![forbid(unsafe_code)]
// This program speaks to a terminal.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use civic_brief::brief::{Brief, Chart};
use civic_brief::chart::Frame;
use civic_brief::state::{State, language_index};
use civic_brief::value::Value;
use civic_brief::{BUILTIN, picture};
use civic_brief::{csv_file, export, sources};
use clap::{Parser, Subcommand};

/// Checks briefs and writes their pictures.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say what is wrong with a brief, each fault with its place
    Check {
        /// The brief's JSON; without one the built-in brief
        file: Option<PathBuf>,
    },
    /// Write where each figure of a brief comes from, as Markdown
    Sources {
        /// Language tag
        #[arg(long, default_value = "en")]
        lang: String,
        /// The brief's JSON; without one the built-in brief
        file: Option<PathBuf>,
    },
    /// Write the figures of a chart as CSV to standard output
    Csv {
        /// The chart's id
        chart: String,
        /// Language tag
        #[arg(long, default_value = "nl")]
        lang: String,
        /// The brief's JSON; without one the built-in brief
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Write what stands in a page where nothing can be drawn: HTML and pictures, for each chart and language
    Export {
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
    },
    /// Write a chart as SVG to standard output
    Svg {
        /// The chart's id
        chart: String,
        /// The view's id; without one the chart's first
        #[arg(long)]
        view: Option<String>,
        /// The year on show, where the view has several; without one its first
        #[arg(long)]
        year: Option<u16>,
        /// A series to leave out, where the view can do without; may be given more than once
        #[arg(long)]
        hide: Vec<String>,
        /// Language tag
        #[arg(long, default_value = "nl")]
        lang: String,
        /// Width in CSS pixels, 200 to 1600
        #[arg(long, default_value_t = 720.0)]
        width: f64,
        /// Colours for a dark page
        #[arg(long)]
        dark: bool,
        /// Patterns for categories
        #[arg(long)]
        patterns: bool,
        /// More contrast: edges of ink, no lines that are not needed
        #[arg(long)]
        contrast: bool,
        /// Black and white alone, with patterns
        #[arg(long)]
        monochrome: bool,
        /// The brief's JSON; without one the built-in brief
        #[arg(long)]
        file: Option<PathBuf>,
    },
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// What to print, or what is wrong.
fn run(command: Command) -> Result<String, String> {
    match command {
        Command::Check { file } => {
            let brief = read(file.as_deref())?;
            Ok(format!(
                "{}: no problem, {} charts\n",
                brief.id,
                brief.charts().count()
            ))
        }
        Command::Sources { lang, file } => {
            let brief = read(file.as_deref())?;
            Ok(sources::markdown(
                &brief,
                language_index(&brief, Some(&lang)),
            ))
        }
        Command::Csv { chart, lang, file } => {
            let brief = read(file.as_deref())?;
            let chart = find(&brief, &chart)?;
            csv_file::csv(&brief, chart, language_index(&brief, Some(&lang)))
                .map_err(|error| error.to_string())
        }
        Command::Export {
            out,
            lang,
            heading_level,
            base,
            src,
            file,
        } => {
            let brief = read(file.as_deref())?;
            let asked = export::Asked {
                lang,
                heading_level,
                base,
                src,
            };
            let count = export::write(&brief, &asked, &out)?;
            Ok(format!("{count} files in {}\n", out.display()))
        }
        Command::Svg {
            chart,
            view,
            year,
            hide,
            lang,
            width,
            dark,
            patterns,
            contrast,
            monochrome,
            file,
        } => {
            let brief = read(file.as_deref())?;
            find(&brief, &chart)?;
            let text = |name: &str, text: String| (name.to_owned(), Value::Text(text));
            let mut state = vec![
                text("chart", chart),
                text("lang", lang),
                text("theme", if dark { "dark" } else { "light" }.into()),
                ("width_css".into(), Value::Number(width)),
                ("patterns".into(), Value::Bool(patterns)),
                ("contrast".into(), Value::Bool(contrast)),
            ];
            if monochrome {
                let colors = [
                    ("paper", "#ffffff"),
                    ("ink", "#000000"),
                    ("faint", "#ffffff"),
                ];
                let colors = colors.map(|(name, color)| text(name, color.into()));
                state.push(("colors".into(), Value::Object(colors.into())));
            }
            state.extend(view.map(|view| text("view", view)));
            state.extend(year.map(|year| ("year".into(), Value::Number(year.into()))));
            let hidden = hide.into_iter().map(Value::Text).collect();
            state.push(("hidden".into(), Value::List(hidden)));
            let state = Value::Object(state);
            let state = State::read(&state, &brief).ok_or("no chart in the brief")?;
            let frame: Frame = state.frame;
            Ok(picture::svg(&brief, state.chart, state.view, frame))
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
