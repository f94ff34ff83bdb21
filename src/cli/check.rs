//! `check`: what is wrong with briefs.

use std::fmt::Write as _;
use std::path::PathBuf;

use civic_brief::json::{self, Fault, OnceMore, Sentence};
use civic_brief::reader::PROBLEMS_MAX;
use clap::Args;
use serde_json::json;

use super::{Failure, Output, open};

/// At most so many problems of a file are listed for a person. 100.
const LISTED_MAX: usize = 100;
/// At most so many sentences of a file are listed for a person to read once more. 20.
const ONCE_MORE_MAX: usize = 20;

/// Say what is wrong with briefs: each problem with its place, and what to do about it
#[derive(Args)]
pub struct Check {
    /// The briefs; without one the built-in brief
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write one JSON document, for a program
    #[arg(long)]
    json: bool,
}

/// One file, and what is said of it.
struct Checked {
    name: String,
    is_builtin: bool,
    /// The number of its charts, or its problems, or why it could not be read.
    found: Result<usize, Wrong>,
    /// What no figure proves: no problem, and nobody else will find it.
    once_more: Vec<OnceMore>,
    /// The languages in which only days and months are looked at.
    unknown: Vec<String>,
}

enum Wrong {
    Faults(Vec<Fault>),
    Unread(String),
}

impl Check {
    /// That there is no problem, or each there is.
    pub fn run(self) -> Output {
        let checked: Vec<Checked> = if self.files.is_empty() {
            vec![check(None)]
        } else {
            let files = self.files.into_iter();
            files.map(|file| check(Some(file))).collect()
        };
        let text = if self.json {
            document(&checked)
        } else {
            checked
                .iter()
                .map(|one| said(one) + &once_more(one))
                .collect()
        };
        let unread = |one: &Checked| matches!(one.found, Err(Wrong::Unread(_)));
        if checked.iter().any(unread) {
            Err(Failure::Unread(text.into()))
        } else if checked.iter().any(|one| one.found.is_err()) {
            Err(Failure::Found(text.into()))
        } else {
            Ok(text.into())
        }
    }
}

fn check(file: Option<PathBuf>) -> Checked {
    let is_builtin = file.is_none();
    match open(file.as_deref()) {
        Ok((name, bytes)) => {
            let (once_more, unknown) = json::once_more(&bytes);
            Checked {
                name,
                is_builtin,
                found: json::checked(&bytes)
                    .map(|brief| brief.charts().count())
                    .map_err(Wrong::Faults),
                once_more,
                unknown,
            }
        }
        Err(text) => Checked {
            name: file.unwrap_or_default().display().to_string(),
            is_builtin,
            found: Err(Wrong::Unread(text)),
            once_more: Vec::new(),
            unknown: Vec::new(),
        },
    }
}

/// What must be read once more, each sentence with the figures that judge it; empty where there is nothing.
fn once_more(checked: &Checked) -> String {
    let all = &checked.once_more;
    let mut text = String::new();
    if all.is_empty() {
        return text;
    }
    text += "  read these once more; they are no problems, but no figure proves them, and nobody else will find them:\n";
    let told = &all[..all.len().min(ONCE_MORE_MAX)];
    let mut kinds: Vec<&str> = Vec::new();
    for one in told {
        if !kinds.contains(&one.advice) {
            kinds.push(one.advice);
        }
    }
    // What is to be done stands once, below all of which it is said.
    for advice in kinds {
        for one in told.iter().filter(|one| one.advice == advice) {
            for Sentence {
                path,
                place,
                sentence,
            } in &one.said
            {
                let (line, column) = (place.line, place.column);
                let _ = writeln!(
                    text,
                    "  {path} (line {line}, column {column}): “{sentence}”"
                );
            }
            for figures in &one.figures {
                let _ = writeln!(text, "    {figures}");
            }
        }
        let _ = writeln!(text, "    to do: {advice}");
    }
    if let Some(more @ 1..) = all.len().checked_sub(ONCE_MORE_MAX) {
        let _ = writeln!(text, "  and {more} more; --json has all of them");
    }
    if !checked.unknown.is_empty() {
        let tags = checked.unknown.join(", ");
        let _ = writeln!(
            text,
            "  of {tags} only days and months were looked at: read the same sentences there"
        );
    }
    text
}

fn said(checked: &Checked) -> String {
    match &checked.found {
        Ok(charts) if checked.is_builtin => format!(
            "{}: no problem, {charts} charts; for a brief of your own: civic-brief check my-brief.json\n",
            checked.name
        ),
        Ok(1) => format!("{}: no problem, 1 chart\n", checked.name),
        Ok(charts) => format!("{}: no problem, {charts} charts\n", checked.name),
        Err(Wrong::Faults(faults)) => list(&checked.name, faults) + "\n",
        Err(Wrong::Unread(text)) => format!("{text}\n"),
    }
}

/// The problems of a file, in its order, each with what to do about it; no line break at the end.
pub fn list(name: &str, faults: &[Fault]) -> String {
    // A thousand are written down; how many more there would be, nobody has counted.
    let at_least = if faults.len() < PROBLEMS_MAX {
        ""
    } else {
        "at least "
    };
    let problems = if faults.len() == 1 {
        "problem"
    } else {
        "problems"
    };
    let mut text = format!("{name}: {at_least}{} {problems}", faults.len());
    for fault in faults.iter().take(LISTED_MAX) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  {fault}\n    to do: {}", fault.advice);
    }
    if let Some(more @ 1..) = faults.len().checked_sub(LISTED_MAX) {
        let _ = write!(
            text,
            "\n  and {at_least}{more} more; --json has all that were found"
        );
    }
    text
}

/// Everything as one document.
fn document(checked: &[Checked]) -> String {
    let problems = checked.iter().flat_map(|one| {
        let faults = match &one.found {
            Err(Wrong::Faults(faults)) => faults.as_slice(),
            _ => &[],
        };
        let unread = match &one.found {
            Err(Wrong::Unread(text)) => Some(json!({"file": one.name, "message": text})),
            _ => None,
        };
        let problem = |fault: &Fault| {
            json!({
                "file": one.name,
                "path": fault.path,
                "line": fault.place.line,
                "column": fault.place.column,
                "message": fault.message,
                "did_you_mean": fault.meant,
                "first": fault.earlier.map(|first| json!({"line": first.line, "column": first.column})),
                "to_do": fault.advice,
            })
        };
        faults.iter().map(problem).chain(unread).collect::<Vec<_>>()
    });
    let files = checked.iter().map(|one| {
        json!({
            "file": one.name,
            "charts": one.found.as_ref().ok(),
            "problems": match &one.found {
                Ok(_) => Some(0),
                Err(Wrong::Faults(faults)) => Some(faults.len()),
                Err(Wrong::Unread(_)) => None,
            },
        })
    });
    let once_more = checked.iter().flat_map(|one| {
        one.once_more.iter().map(|claim| {
            let said = |one: &Sentence| {
                json!({
                    "path": one.path,
                    "line": one.place.line,
                    "column": one.place.column,
                    "sentence": one.sentence,
                })
            };
            json!({
                "file": one.name,
                "said": claim.said.iter().map(said).collect::<Vec<_>>(),
                "denied": claim.is_denied,
                "figures": claim.figures,
                "to_do": claim.advice,
            })
        })
    });
    let document = json!({
        "files": files.collect::<Vec<_>>(),
        "problems": problems.collect::<Vec<_>>(),
        "read_once_more": once_more.collect::<Vec<_>>(),
    });
    format!("{document:#}\n")
}
