//! `snippet.html`: the shortest thing to paste, with the hash of the script filled in and the chart as HTML inside.

use std::path::Path;

use anyhow::Result;

use crate::files;

/// The snippet of the export that becomes it: the first chart of the brief, in English.
const FROM: &str = "press/population-share.en.snippet.html";

/// What stands above it; a page may hold it.
const ABOVE: &str = "<!-- Paste this into your page. Each chart in each language has its own: press/<chart>.<language>.snippet.html -->\n";

/// Writes it.
pub fn write(dist: &Path) -> Result<()> {
    let snippet = String::from_utf8(files::read(dist.join(FROM))?)?;
    files::write(dist.join("snippet.html"), format!("{ABOVE}{snippet}"))
}
