//! The demo page, with the fallback of the built-in brief in it: as an editor would have it.

use std::path::Path;

use anyhow::{Result, anyhow, ensure};
use civic_brief::BUILTIN;
use civic_brief::brief::Brief;
use civic_brief::export::{self, Asked, HEADING_LEVEL};
use civic_brief::fallback::Fallback;
use civic_brief::value::Value;

use crate::build::Scripts;
use crate::ship::site::Site;

/// Where the page has the fallback of a language.
fn mark(tag: &str) -> String {
    format!("<!-- fallback {tag} -->")
}

/// The page with the whole brief's fallback in each of its elements.
pub fn page(html: &str) -> Result<String> {
    let brief = builtin()?;
    let mut html = html.to_owned();
    for (index, language) in brief.languages.iter().enumerate() {
        let mark = mark(&language.tag);
        ensure!(html.contains(&mark), "no {mark} at www/index.html");
        let fallback = Fallback::new(&brief, index);
        html = html.replace(&mark, &fallback.whole(HEADING_LEVEL));
    }
    Ok(html)
}

/// Writes what `civic-brief export` writes, with the places of the scripts and their hashes in its snippets.
pub fn export(folder: &Path, site: &Site, scripts: &Scripts) -> Result<()> {
    let version = site.folder();
    write(
        folder,
        Asked {
            base: format!("{version}press/"),
            script: format!("{version}civic-brief.js"),
            integrity: Some(scripts.integrity.clone()),
            modules: scripts.modules(&version),
            parcels: scripts.parcels(&version),
            ..Asked::default()
        },
    )
}

/// Writes what stands in a page; `base` is the address of the folder.
pub fn export_pages(folder: &Path, base: &str) -> Result<()> {
    write(
        folder,
        Asked {
            base: base.into(),
            pages_only: true,
            ..Asked::default()
        },
    )
}

fn write(folder: &Path, asked: Asked) -> Result<()> {
    export::write(&builtin()?, &asked, folder, &|_, _| {}).map_err(|error| anyhow!(error))?;
    Ok(())
}

/// The built-in brief.
pub fn builtin() -> Result<Brief> {
    read(BUILTIN.as_bytes())
}

/// A brief of ours, as a file holds it.
pub fn read(file: &[u8]) -> Result<Brief> {
    let value: Value = serde_json::from_slice(file)?;
    Brief::read(&value).map_err(|problems| anyhow!("a brief of ours: {}", problems[0]))
}
