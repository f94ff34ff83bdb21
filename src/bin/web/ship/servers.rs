//! What a web server must be told of the folder, and how to put it there: the files at the top of the zip.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::Result;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256};

use super::VERSION;
use crate::files;

/// Where the files have the version, and the hashes of the styles that stand in pages.
const VERSION_MARK: &str = "{{version}}";
const STYLES_MARK: &str = "{{styles}}";

/// Each file with its text.
pub fn files(dist: &Path) -> Result<Vec<(&'static str, String)>> {
    let styles = styles_in_pages(dist)?;
    ["README.txt", "apache.htaccess", "nginx.conf"]
        .into_iter()
        .map(|name| {
            let text = String::from_utf8(files::read(Path::new("www/ship").join(name))?)?;
            let text = text
                .replace(VERSION_MARK, VERSION)
                .replace(STYLES_MARK, &styles);
            Ok((name, text))
        })
        .collect()
}

/// The hashes of the styles that stand in the pages themselves, as a policy names them: so it needs no `unsafe-inline`.
fn styles_in_pages(dist: &Path) -> Result<String> {
    let mut hashes = BTreeSet::new();
    for path in files::below(dist, &[])? {
        if path.extension().is_none_or(|ending| ending != "html") {
            continue;
        }
        let page = String::from_utf8(files::read(&path)?)?;
        for (_, rest) in page
            .match_indices("<style>")
            .map(|(at, tag)| page.split_at(at + tag.len()))
        {
            let style = rest.split("</style>").next().unwrap_or_default();
            let hash = BASE64_STANDARD.encode(Sha256::digest(style));
            hashes.insert(format!("'sha256-{hash}'"));
        }
    }
    Ok(hashes.into_iter().collect::<Vec<_>>().join(" "))
}
