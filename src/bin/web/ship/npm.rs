//! `civic-brief-<version>.tgz`: the package for npm, as `npm pack` makes it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use serde::Serialize;

use super::VERSION;
use crate::command;
use crate::files;

/// Where it is laid out before it is packed.
const LAID_OUT: &str = "target/web/npm";

/// What is in it besides scripts and modules. The pictures of the export are not: they are 25 MB.
const OTHERS: [&str; 5] = [
    "LICENSE",
    "CHANGELOG.md",
    "THIRD-PARTY.txt",
    "sbom.cdx.json",
    "integrity.txt",
];

/// Writes the package and says where it is.
pub fn write(dist: &Path, packages: &Path) -> Result<PathBuf> {
    let folder = Path::new(LAID_OUT);
    if folder.exists() {
        fs::remove_dir_all(folder).context("target/web/npm cannot be emptied")?;
    }
    fs::create_dir_all(folder)?;
    for name in contents(dist)? {
        files::write(folder.join(&name), files::read(dist.join(&name))?)?;
    }
    let readme = String::from_utf8(files::read("www/ship/npm.md")?)?;
    files::write(
        folder.join("README.md"),
        readme.replace("{{version}}", VERSION),
    )?;
    files::write(
        folder.join("package.json"),
        serde_json::to_string_pretty(&description())? + "\n",
    )?;
    // The times in it are npm's own, always the same.
    command::run(
        Command::new("npm")
            .args(["pack", "--silent", "--ignore-scripts", "--pack-destination"])
            .arg(std::path::absolute(packages)?)
            .current_dir(folder)
            .stdout(std::process::Stdio::null()),
    )?;
    Ok(packages.join(format!("civic-brief-{VERSION}.tgz")))
}

/// The files that it takes of `www/dist`, by name.
fn contents(dist: &Path) -> Result<Vec<String>> {
    let mut names: Vec<String> = OTHERS.map(str::to_owned).to_vec();
    for entry in fs::read_dir(dist)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.starts_with("civic-brief") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// A package.json. What is read in its order stands in fields, which keep theirs.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Description {
    name: &'static str,
    version: &'static str,
    description: &'static str,
    license: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    exports: Exports,
    types: &'static str,
    files: Vec<&'static str>,
    /// An import registers the element: it may not be left out.
    side_effects: bool,
}

#[derive(Serialize)]
struct Exports {
    #[serde(rename = ".")]
    main: Entry,
    #[serde(rename = "./twin")]
    twin: Entry,
    /// The files themselves, for who copies them.
    #[serde(rename = "./*")]
    files: &'static str,
}

/// The first that fits is taken, and `default` fits always: the types stand before it.
#[derive(Serialize)]
struct Entry {
    types: &'static str,
    default: &'static str,
}

/// Its package.json.
fn description() -> Description {
    Description {
        name: "civic-brief",
        version: VERSION,
        description: env!("CARGO_PKG_DESCRIPTION"),
        license: env!("CARGO_PKG_LICENSE"),
        kind: "module",
        exports: Exports {
            main: Entry {
                types: "./civic-brief.d.ts",
                default: "./civic-brief.js",
            },
            twin: Entry {
                types: "./civic-brief.twin.d.ts",
                default: "./civic-brief.twin.js",
            },
            files: "./*",
        },
        types: "./civic-brief.d.ts",
        files: ["civic-brief*"].into_iter().chain(OTHERS).collect(),
        side_effects: true,
    }
}
