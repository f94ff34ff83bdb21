//! The crates that the modules are made of: those that the library needs for WebAssembly, with the press kit and the checks.
//!
//! What runs while compiling and what only tests or tools need is not among them. Of what is, the linker may have left
//! all out: no tool knows, so a crate too many is named rather than one too few.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde::Deserialize;

use crate::command::{self, text_of, words};

/// A crate that ships.
pub struct Crate {
    /// Its name on the registry.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as an expression of SPDX.
    pub licence: String,
    /// The folder of its sources; none for what came with the compiler.
    pub folder: Option<PathBuf>,
    /// The names of the crates that it needs.
    pub needs: BTreeSet<String>,
    /// Whether it is this project itself.
    pub is_own: bool,
}

impl Crate {
    /// Its address as packages are named: `pkg:cargo/csv@1.4.0`; none for what is on no registry.
    pub fn purl(&self) -> Option<String> {
        let on_registry = self.folder.is_some() && !self.is_own;
        on_registry.then(|| format!("pkg:cargo/{}@{}", self.name, self.version))
    }
}

/// What `cargo metadata` says, as far as it is read here.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    root: String,
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    /// None for what the library itself needs; `dev` and `build` for the rest.
    kind: Option<String>,
}

/// The crates that ship, by name.
pub fn shipped() -> Result<Vec<Crate>> {
    let said = text_of(command::cargo().args(words(
        "metadata --format-version 1 --locked --filter-platform wasm32-unknown-unknown --features press,check",
    )))?;
    let Metadata { packages, resolve } =
        serde_json::from_str(&said).context("cargo metadata speaks another language")?;
    let packages: HashMap<_, _> = packages
        .into_iter()
        .map(|package| (package.id.clone(), package))
        .collect();
    let nodes: HashMap<_, _> = resolve
        .nodes
        .iter()
        .map(|node| (node.id.as_str(), node))
        .collect();
    let package = |id: &str| packages.get(id).with_context(|| format!("no package {id}"));

    let mut found = BTreeMap::new();
    let mut open = vec![resolve.root.as_str()];
    while let Some(id) = open.pop() {
        let of = package(id)?;
        let key = (of.name.clone(), of.version.clone());
        if found.contains_key(&key) {
            continue;
        }
        let mut needs = BTreeSet::new();
        for dependency in nodes
            .get(id)
            .map(|node| node.deps.as_slice())
            .unwrap_or_default()
        {
            let at_run_time = dependency.dep_kinds.iter().any(|one| one.kind.is_none());
            let needed = package(&dependency.pkg)?;
            if at_run_time && !is_macro(needed) {
                needs.insert(needed.name.clone());
                open.push(&dependency.pkg);
            }
        }
        let one = Crate {
            name: of.name.clone(),
            version: of.version.clone(),
            // An old way to write a choice.
            licence: of
                .license
                .as_deref()
                .unwrap_or("NOASSERTION")
                .replace('/', " OR "),
            folder: of.manifest_path.parent().map(PathBuf::from),
            needs,
            is_own: id == resolve.root,
        };
        found.insert(key, one);
    }
    Ok(found.into_values().chain([standard_library()?]).collect())
}

/// Runs in the compiler and nowhere else.
fn is_macro(package: &Package) -> bool {
    let mut kinds = package.targets.iter().flat_map(|target| &target.kind);
    kinds.any(|kind| kind == "proc-macro")
}

/// What every module has of Rust's own library.
fn standard_library() -> Result<Crate> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = text_of(Command::new(rustc).arg("--version"))?;
    let version = said.split(' ').nth(1).unwrap_or_default();
    Ok(Crate {
        name: "rust-std".into(),
        version: version.into(),
        licence: "MIT OR Apache-2.0".into(),
        folder: None,
        needs: BTreeSet::new(),
        is_own: false,
    })
}
