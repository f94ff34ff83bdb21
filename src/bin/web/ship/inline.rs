//! `civic-brief.inline.js`: everything in one classic script, for a folder on a disk, a stick, or a page that loads nothing.
//!
//! It carries all cores as JavaScript. As WebAssembly in base64 they would be a little smaller, and the JavaScript would
//! have to come with them all the same: it takes over where WebAssembly does not run, where such a file is most needed.
//! The checks are a third of it; without them it could show no brief but the built-in one.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::build::{DIST, WORK};
use crate::command::{self, words};
use crate::module::{CHECK, Core, PRESS};
use crate::parcels;
use crate::scripts::{esbuild, host_styles, later_arguments, page_arguments, rest_arguments};

/// What is loaded later elsewhere: each with its core and the folder of its shell.
const LATER: [(&str, &Core, &str); 3] = [
    ("press", &PRESS, "www/press"),
    ("check", &CHECK, "www/check"),
    // It has no core, and takes nothing of one.
    ("host", &CHECK, "www/host"),
];

/// Writes it and says where it is.
pub fn make() -> Result<PathBuf> {
    let mut kits = Vec::new();
    for (name, core, folder) in LATER {
        // The cores have glue of one name each: every kit is bundled first, with its own.
        let kit = format!("{WORK}/{name}-inline.js");
        command::run(
            esbuild()
                .arg(format!("{folder}/{name}.js"))
                .args(later_arguments(core))
                .arg(format!("--alias:engine=./{folder}/module.twin.js"))
                .arg(host_styles())
                // There is no file beside it to be held to a hash.
                .args([
                    "--define:__HOST_INTEGRITY__=''",
                    "--define:__PRESS_FILE__=''",
                ])
                .arg(format!("--outfile={kit}")),
        )?;
        kits.push(format!("--alias:{name}-kit=./{kit}"));
    }
    let script = Path::new(DIST).join("civic-brief.inline.js");
    command::run(
        esbuild()
            .args(words(
                "www/civic-brief.js --bundle --format=iife --target=es2022 --loader:.css=text",
            ))
            .arg("--alias:engine=./www/module.twin.js")
            .arg("--alias:kit=./www/kit.inline.js")
            .args(kits)
            .args(parcels::carried())
            .args(page_arguments())
            .args(rest_arguments())
            .arg("--define:__PRESS_INTEGRITY__=''")
            .arg(format!("--outfile={}", script.display())),
    )?;
    Ok(script)
}
