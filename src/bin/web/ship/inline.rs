//! `civic-brief.inline.js`: everything in one classic script, for a folder on a disk, a stick, or a page that loads nothing.
//!
//! It carries both cores as JavaScript, 259 KB (brotli). As WebAssembly in base64 they would be 240 KB, and the JavaScript
//! would have to come with them all the same: it takes over where WebAssembly does not run, where such a file is most needed.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::build::{DIST, PRESS, PRESS_STYLES, WORK, esbuild, page_arguments};
use crate::command::{self, words};

/// Writes it and says where it is.
pub fn make() -> Result<PathBuf> {
    // The two cores have glue of one name each: the kit is bundled first, with its own.
    let kit = format!("{WORK}/press-inline.js");
    command::run(
        esbuild()
            .args(words(
                "www/press/press.js --bundle --format=esm --target=es2022 --loader:.css=text",
            ))
            .arg("--alias:engine=./www/press/module.twin.js")
            .args(PRESS.aliases())
            .arg(format!("--alias:press-styles=./{PRESS_STYLES}"))
            .arg(format!("--outfile={kit}")),
    )?;
    let script = Path::new(DIST).join("civic-brief.inline.js");
    command::run(
        esbuild()
            .args(words(
                "www/civic-brief.js --bundle --format=iife --target=es2022 --loader:.css=text",
            ))
            .arg("--alias:engine=./www/module.twin.js")
            .arg("--alias:kit=./www/kit.inline.js")
            .arg(format!("--alias:press-kit=./{kit}"))
            .args(page_arguments())
            .arg(format!("--outfile={}", script.display())),
    )?;
    Ok(script)
}
