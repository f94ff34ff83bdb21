//! `sbom.cdx.json`: what the modules are made of, as CycloneDX 1.6.
//!
//! It bears no time and no serial number: the same sources give the same file. Nothing of npm ships.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use super::crates::Crate;
use crate::files;

/// Writes it.
pub fn write(dist: &Path, crates: &[Crate]) -> Result<()> {
    let own = crates.iter().find(|one| one.is_own);
    let own = own.context("this project is not among its own crates")?;
    let others: Vec<_> = crates.iter().filter(|one| !one.is_own).collect();
    let standard = others.iter().find(|one| one.folder.is_none());
    let reference_of = |name: &str| {
        let found = crates.iter().find(|one| one.name == name);
        found.map(reference).unwrap_or_default()
    };
    let dependencies: Vec<Value> = crates
        .iter()
        .map(|one| {
            let mut needs: Vec<String> = one.needs.iter().map(|name| reference_of(name)).collect();
            needs.extend(standard.filter(|_| one.is_own).map(|one| reference(one)));
            json!({ "ref": reference(one), "dependsOn": needs })
        })
        .collect();
    let sbom = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": component(own, "application") },
        "components": others.iter().map(|one| component(one, "library")).collect::<Vec<_>>(),
        "dependencies": dependencies,
    });
    let text = serde_json::to_string_pretty(&sbom)? + "\n";
    files::write(dist.join("sbom.cdx.json"), text)
}

fn component(one: &Crate, kind: &str) -> Value {
    let mut component = json!({
        "type": kind,
        "bom-ref": reference(one),
        "name": one.name,
        "version": one.version,
        "licenses": [{ "expression": one.licence }],
    });
    if let Some(purl) = one.purl() {
        component["purl"] = purl.into();
    }
    component
}

/// What stands for a crate within the file.
fn reference(one: &Crate) -> String {
    format!("{}@{}", one.name, one.version)
}
