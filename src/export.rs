//! Everything of a brief that stands in a page, a newspaper or a folder, as files: made on all cores, and all or nothing.
//!
//! ```text
//! Brief ─► work ─► files in a new folder ─► manifest.json ─► the folder, in place of the old one
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::brief::Brief;
use crate::state::language_index;

mod folder;
mod manifest;
pub mod pages;
mod work;

use folder::Staging;
use manifest::Manifest;

/// The level of the first heading where an element says nothing else.
pub const HEADING_LEVEL: u8 = 2;

/// Where the script is on a site that unpacked this version at its root.
pub const SCRIPT: &str = concat!(
    "/civic-brief/",
    env!("CARGO_PKG_VERSION"),
    "/civic-brief.js"
);

/// What was asked for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// A language's tag; without one every language of the brief.
    pub lang: Option<String>,
    /// The level of the first heading, 1 to 5.
    pub heading_level: u8,
    /// The address of the folder, in front of the names of its pictures.
    pub base: String,
    /// The address of the brief, where it is not the built-in one.
    pub src: Option<String>,
    /// The file of the brief, which goes along, and packed too, so that pages find it beside them.
    pub file: Option<OwnFile>,
    /// The address of the script, for the snippets.
    pub script: String,
    /// The script's hash, as a page checks it; without one its tag has none.
    pub integrity: Option<String>,
    /// The address of the module, which the snippets ask for at once; without one they have no line for it.
    pub module: Option<String>,
    /// The same of what draws no more than a chart, by its id.
    pub modules: BTreeMap<String, String>,
    /// The same of what each chart shows of the built-in brief, by language and chart.
    pub parcels: BTreeMap<(String, String), String>,
    /// The publisher that pictures name; empty for the brief's own.
    pub publisher: String,
    /// The address of the page that they stand in; empty for none.
    pub page: String,
    /// Only what stands in a page without a script: no pictures of pixels, tables or index.
    pub pages_only: bool,
}

/// A brief's own file.
#[derive(Debug, Clone)]
pub struct OwnFile {
    /// Its name, without folders.
    pub name: String,
    /// The same as an address from beside it.
    pub address: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl Default for Asked {
    fn default() -> Asked {
        Asked {
            lang: None,
            heading_level: HEADING_LEVEL,
            base: String::new(),
            src: None,
            file: None,
            script: SCRIPT.into(),
            integrity: None,
            module: None,
            modules: BTreeMap::new(),
            parcels: BTreeMap::new(),
            publisher: String::new(),
            page: String::new(),
            pages_only: false,
        }
    }
}

/// Writes the files of a brief into a folder, which it takes the place of as a whole, and says how many there are.
/// `progress` is told how many are made, of how many.
///
/// # Errors
/// `unknown language: …`, `folder that holds other files: …`, `file with a name that the export has too: …`,
/// `unwritable file: <why> at <path>`; the folder is then as it was.
pub fn write(
    brief: &Brief,
    asked: &Asked,
    folder: &Path,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<usize, String> {
    if asked.pages_only {
        folder::keep_pictures(folder)?;
    }
    let staging = Staging::for_folder(folder)?;
    let files = work::files(brief, asked, &languages(brief, asked)?);
    if let Some(OwnFile { name, .. }) = &asked.file
        && (name == folder::MANIFEST || files.iter().filter(|file| file.path == *name).count() > 1)
    {
        return Err(format!(
            "file with a name that the export has too: \"{name}\"; give it another name"
        ));
    }
    let count = files.len();
    let made = std::sync::atomic::AtomicUsize::new(0);
    let entries = files
        .into_par_iter()
        .map(|file| {
            let bytes = (file.make)()?;
            staging.write(&file.path, &bytes)?;
            progress(
                made.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1,
                count,
            );
            Ok(manifest::Entry::new(file.path, &bytes, file.about))
        })
        .collect::<Result<Vec<_>, String>>()?;
    let manifest = Manifest::new(brief, entries).json()?;
    staging.write(folder::MANIFEST, manifest.as_bytes())?;
    staging.publish()?;
    Ok(count + 1)
}

/// The indexes of the languages that were asked for.
fn languages(brief: &Brief, asked: &Asked) -> Result<Vec<usize>, String> {
    let tags: Vec<&str> = brief
        .languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    match &asked.lang {
        None => Ok((0..tags.len()).collect()),
        Some(lang) if tags.contains(&lang.as_str()) => Ok(vec![language_index(brief, Some(lang))]),
        Some(lang) => Err(format!(
            "unknown language: \"{lang}\"; known are {}",
            tags.join(", ")
        )),
    }
}
