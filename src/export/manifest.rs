//! The list of an export: each file with its hash, and what a picture shows, so that a page can find the one it needs.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::folder::MANIFEST;
use crate::brief::Brief;

/// The list of a folder.
#[derive(Serialize, Deserialize)]
pub(super) struct Manifest {
    /// The brief's id.
    brief: String,
    /// The day of its figures.
    version: String,
    /// Every other file of the folder.
    files: Vec<Entry>,
}

/// A file of the folder.
#[derive(Serialize, Deserialize)]
pub(super) struct Entry {
    /// Within the folder.
    path: String,
    /// SHA-256 in hexadecimal.
    sha256: String,
    /// Its size.
    bytes: usize,
    /// Its content type.
    #[serde(rename = "type")]
    content_type: String,
    /// What it shows, where it is of one chart.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    about: Option<About>,
}

/// What a file shows.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct About {
    /// The chart's id.
    pub chart: String,
    /// The language's tag.
    pub lang: String,
    /// Of a picture.
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub picture: Option<OfPicture>,
}

/// What a picture shows, and its size in pixels.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct OfPicture {
    /// The view's id.
    pub view: String,
    /// What stands for its figures.
    pub fingerprint: String,
    /// The publisher that it names beside the brief's own; empty for none.
    pub publisher: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

impl Manifest {
    pub fn new(brief: &Brief, files: Vec<Entry>) -> Manifest {
        Manifest {
            brief: brief.id.clone(),
            version: brief.version.to_string(),
            files,
        }
    }

    /// As JSON.
    pub fn json(&self) -> Result<String, String> {
        let text = serde_json::to_string_pretty(self).map_err(|error| error.to_string())?;
        Ok(text + "\n")
    }
}

impl Entry {
    pub fn new(path: String, bytes: &[u8], about: Option<About>) -> Entry {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let content_type = match ending {
            "html" => "text/html",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "csv" => "text/csv",
            "json" => "application/json",
            _ => "application/octet-stream",
        };
        let hash = Sha256::digest(bytes);
        Entry {
            sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            bytes: bytes.len(),
            content_type: content_type.into(),
            path,
            about,
        }
    }
}

/// The files that an earlier export lists as its own, the list included; none where there is no such list.
pub(super) fn paths(manifest: &Path) -> BTreeSet<String> {
    let text = fs::read_to_string(manifest).unwrap_or_default();
    let Ok(Manifest { files, .. }) = serde_json::from_str(&text) else {
        return BTreeSet::new();
    };
    let own = [MANIFEST.to_owned()];
    files.into_iter().map(|file| file.path).chain(own).collect()
}
