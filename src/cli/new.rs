//! `new`: a small brief to start from.

use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::Output;

/// Two charts with example figures, in Dutch and English. A test holds that it is good and can be drawn.
const START: &str = include_str!("../start.json");

/// Write a small brief to start from: two charts with example figures, in Dutch and English
#[derive(Args)]
pub struct New {
    /// Where to write it; a file that is there is left as it is. Without one it goes to standard output
    file: Option<PathBuf>,
}

impl New {
    /// The brief itself, or what to do next with its file.
    pub fn run(self) -> Output {
        let Some(path) = self.file else {
            return Ok(START.into());
        };
        let name = path.display();
        // Only a file that is not there yet is made: somebody's figures are never lost.
        let written = File::create_new(&path).and_then(|mut file| file.write_all(START.as_bytes()));
        written.map_err(|error| match error.kind() {
            std::io::ErrorKind::AlreadyExists if path.is_dir() => format!(
                "a folder: name a file in it, as in `civic-brief new {}`",
                path.join("my-brief.json").display()
            ),
            std::io::ErrorKind::NotFound => format!(
                "no such folder: make it first, or name a file in this one, as in `civic-brief new {}` at {name}",
                path.file_name().unwrap_or_default().display()
            ),
            std::io::ErrorKind::AlreadyExists => {
                format!("file that is there already: choose another name at {name}")
            }
            _ => format!("unwritable file: {error} at {name}"),
        })?;
        let next = format!(
            "{name} is written. Next:\n  \
             civic-brief schema > brief.schema.json    beside it, so that an editor helps while you type\n  \
             civic-brief check {name}\n"
        );
        Ok(next.into())
    }
}
