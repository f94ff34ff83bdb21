//! What ships: everything in `www/dist` beside the scripts and the export, and the two packages made of that folder.
//!
//! One room each, in the order in which they are made: [`inline`] the script in one file, [`embed`] the page for frames,
//! [`pages`] a page for each chart with its [`oembed`], [`snippet`] what is pasted, [`notices`] and [`sbom`] what others
//! wrote of it (both from [`crates`]), [`sums`] the hash of every file; then [`zip`] and [`npm`], with what [`servers`] must
//! be told. [`site`] is where it will stand.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::build::{self, Scripts};
use crate::files;

mod crates;
mod embed;
pub mod inline;
mod notices;
mod npm;
mod oembed;
mod pages;
mod sbom;
mod servers;
pub mod site;
mod snippet;
mod sums;
mod zip;

use site::Site;

/// Where the packages are: they hold `www/dist`, and so cannot lie in it.
pub const PACKAGES: &str = "target/ship";

/// The version, of which Cargo.toml is the one place.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Files that ship as they stand in the repository, each with the name that it gets.
const COPIED: [(&str, &str); 4] = [
    ("LICENSE", "LICENSE"),
    ("CHANGELOG.md", "CHANGELOG.md"),
    ("www/types/civic-brief.d.ts", "civic-brief.d.ts"),
    ("www/types/civic-brief.d.ts", "civic-brief.twin.d.ts"),
];

/// Fills `www/dist` up, around scripts and export, and packs it.
pub fn run(site: &Site, scripts: &Scripts) -> Result<()> {
    let dist = Path::new(build::DIST);
    for (from, to) in COPIED {
        files::write(dist.join(to), files::read(from)?)?;
    }
    embed::write(dist, scripts)?;
    let frames = pages::write(dist, site, scripts)?;
    oembed::write(dist, site, &frames)?;
    snippet::write(dist)?;
    let crates = crates::shipped()?;
    notices::write(dist, &crates)?;
    sbom::write(dist, &crates)?;
    sums::write(dist)?;

    let packages = Path::new(PACKAGES);
    if packages.exists() {
        std::fs::remove_dir_all(packages).context("target/ship cannot be emptied")?;
    }
    std::fs::create_dir_all(packages)?;
    let zip = zip::write(dist, packages)?;
    let npm = npm::write(dist, packages)?;
    for package in [zip, npm] {
        println!("to upload or install: {}", package.display());
    }
    Ok(())
}

/// The packages that there are.
pub fn packages() -> Result<Vec<PathBuf>> {
    files::below(Path::new(PACKAGES), &[])
}
