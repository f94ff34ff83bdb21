//! `THIRD-PARTY.txt`: the licences of what others wrote of the modules, each with its text, as those licences ask.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use super::crates::Crate;
use crate::files;

/// The licence of Rust's standard library, which the compiler's sources do not always carry.
const OF_RUST: &str = include_str!("rust-licence.txt");

/// What licence texts are called, the one that is chosen first where a crate offers several.
const NAMES: [&str; 5] = [
    "LICENSE-MIT",
    "LICENSE_MIT",
    "LICENSE-BOOST",
    "LICENSE",
    "LICENSE.md",
];

/// Crates whose packages hold a broken link in place of the text, each with one of the same makers that has it.
const ELSEWHERE: [(&str, &str); 2] = [
    ("plotters", "plotters-canvas"),
    ("plotters-backend", "plotters-canvas"),
];

/// Shorter than this is no licence. In bytes; 200.
const SHORTEST: usize = 200;

/// What comes with every other licence, whichever is chosen.
const ALSO: [&str; 1] = ["LICENSE-UNICODE"];

/// Writes the licences of these crates, the same text once.
pub fn write(dist: &Path, crates: &[Crate]) -> Result<()> {
    let mut crates_of: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for one in crates.iter().filter(|one| !one.is_own) {
        let text = match &one.folder {
            None => OF_RUST.to_owned(),
            Some(folder) => text(one, of_same_makers(one, crates).unwrap_or(folder))?,
        };
        let name = format!("{} {} ({})", one.name, one.version, one.licence);
        crates_of.entry(text).or_default().push(name);
    }
    let mut by_crate: Vec<_> = crates_of.into_iter().collect();
    by_crate.sort_by(|a, b| a.1.cmp(&b.1));
    let mut list = String::from(
        "civic-brief is under the licence in LICENSE. Its modules contain, or may contain, parts of these works:\n",
    );
    for (text, names) in by_crate {
        write!(
            list,
            "\n{}\n{}\n\n{}\n",
            "=".repeat(80),
            names.join("\n"),
            text.trim_end()
        )?;
    }
    files::write(dist.join("THIRD-PARTY.txt"), list)
}

/// The folder of another crate that has the text, where a crate's own has not.
fn of_same_makers<'a>(one: &Crate, crates: &'a [Crate]) -> Option<&'a Path> {
    let (_, other) = ELSEWHERE.iter().find(|(name, _)| *name == one.name)?;
    let other = crates.iter().find(|one| one.name == *other)?;
    other.folder.as_deref()
}

/// The text of a crate's licence.
fn text(one: &Crate, folder: &Path) -> Result<String> {
    let mut paths = Vec::new();
    let first = NAMES
        .iter()
        .map(|name| folder.join(name))
        .find(|path| path.is_file());
    paths.extend(first);
    paths.extend(
        ALSO.iter()
            .map(|name| folder.join(name))
            .filter(|path| path.is_file()),
    );
    if paths.is_empty() {
        // A folder of them, each after its licence.
        paths = files::below(&folder.join("LICENSES"), &[])?;
        let is_mit = |path: &PathBuf| path.to_string_lossy().contains("MIT");
        if paths.iter().any(is_mit) {
            paths.retain(is_mit);
        }
    }
    let texts: Result<Vec<_>, _> = paths.iter().map(fs::read_to_string).collect();
    let text = texts?.join("\n").replace("\r\n", "\n");
    ensure!(
        text.len() > SHORTEST,
        "no licence text: {} {} says {} at {}",
        one.name,
        one.version,
        one.licence,
        folder.display()
    );
    Ok(text)
}
