//! From the modules and the shell to `www/dist`. The same inputs give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, anyhow};
use civic_brief::packed;

use crate::command::{self, words};
use crate::kinds::Charts;
use crate::module::{self, CHECK, CORES, PAGE, PRESS};
use crate::published::{Made, Published, integrity, name_of};
use crate::scripts::{
    Later, STYLES, define, knows, make_host_script, make_later_script, make_packed_script,
    make_press_script, make_rest_script, make_script, split_languages,
};
use crate::ship::{self, site::Site};
use crate::{demo, files, parcels, sizes};

/// What the page gets.
pub const DIST: &str = "www/dist";
/// Where the press kit of the built-in brief looks for prepared pictures.
const PREPARED: &str = "www/dist/press";
/// Briefs of others, each with a page that embeds it.
const EXAMPLES: &str = "www/examples";
/// What the build needs on its way. Its own target folder: the tool and the module would undo each other's cache.
pub const WORK: &str = "target/web";
/// Hashes of what went in and came out.
const STAMP: &str = "target/web/stamp";

/// Builds what has changed, for the place where it will stand, and prints the sizes.
pub fn run(site: &Site) -> Result<()> {
    module::compile_all()?;
    let inputs = hash_of_inputs()?;
    let folder = site.folder();
    let stamp = || Ok::<_, anyhow::Error>(format!("{inputs}\n{folder}\n{}\n", hash_of_outputs()?));
    if fs::read_to_string(STAMP).ok() == Some(stamp()?) && sizes::print_last().is_ok() {
        return Ok(());
    }

    // A module of another name, left behind, would be published with the rest.
    if Path::new(DIST).exists() {
        fs::remove_dir_all(DIST).context("www/dist cannot be emptied")?;
    }
    fs::create_dir_all(DIST)?;
    let parcels = parcels::make(&split_languages()?)?;
    let charts = Charts::of(&demo::builtin()?);
    let none = Charts::default();
    // The page's takes as long as the other two together.
    let (made, others) = rayon::join(
        || Made::of(&PAGE, &charts),
        || Ok::<_, anyhow::Error>((Made::of(&PRESS, &none)?, Made::of(&CHECK, &none)?)),
    );
    let (made, (press, check)) = (made?, others?);
    charts.write(&made.firsts, &made.kinds)?;
    let press_script = make_press_script(&press)?;
    let host_script = make_host_script(&press_script)?;
    let of_host = define("__HOST_INTEGRITY__", &host_script.integrity);
    let check_script = make_later_script(&check, "www/check/check.js", "check.js", Some(of_host))?;
    let rest_script = make_rest_script(&press_script)?;
    let packed_script = make_packed_script()?;
    let later = Later {
        kits: [("PRESS", &press), ("CHECK", &check)],
        scripts: [
            ("REST", &rest_script),
            ("PACKED", &packed_script),
            ("PRESS", &press_script),
            ("CHECK", &check_script),
        ],
        host_script: &host_script,
    };
    let bundle = |name, knows: Vec<String>| make_script(name, knows, &made, &later);
    let script = bundle(
        "civic-brief.js",
        knows("module.js", "kit.js", parcels::fetched()?),
    )?;
    // Where nothing runs but what a page names, nothing may be fetched either.
    let twin_script = bundle(
        "civic-brief.twin.js",
        knows("module.twin.js", "kit.twin.js", parcels::carried()),
    )?;
    let inline_script = ship::inline::make()?;
    list_integrity(&[&script, &twin_script, &inline_script])?;
    println!("pictures, tables and pages of the built-in brief: {PREPARED}");
    let scripts = Scripts {
        integrity: integrity(&files::read(&script)?),
        module: name_of(&made.module),
        modules: charts
            .each(&made.firsts)
            .map(|(id, first)| (id.clone(), name_of(first)))
            .collect(),
        parcels: parcels.names,
    };
    demo::export(Path::new(PREPARED), site, &scripts)?;
    let page = Path::new(DIST).join("index.html");
    let html = String::from_utf8(files::read("www/index.html")?)?;
    files::write(&page, demo::page(&html)?)?;
    copy_examples()?;
    ship::run(site, &scripts)?;

    sizes::weigh(&sizes::Parts {
        charts: scripts.of_charts(&charts, &made.kinds),
        module: &made.module.path,
        module_kinds: &made.kinds.first().context("a module without kinds")?.path,
        module_rest: &made.rest.as_ref().context("a module of one piece")?.path,
        twin: &made.twin.path,
        press: [&press_script.path, &press.module.path],
        press_twin: &press.twin.path,
        check: [&check_script.path, &check.module.path],
        check_twin: &check.twin.path,
        packed_script: &packed_script.path,
        host_script: &host_script.path,
        all: &parcels::weighed(&parcels.all, "all.json")?,
        script: &script,
        rest_script: &rest_script.path,
        twin_script: &twin_script,
        inline_script: &inline_script,
        styles: Path::new(STYLES),
        page: &page,
    })?;
    files::write(STAMP, stamp()?)
}

/// Puts the examples beside the script that their pages name.
fn copy_examples() -> Result<()> {
    let folder = Path::new(DIST).join("examples");
    fs::create_dir_all(&folder)?;
    for path in files::below(Path::new(EXAMPLES), &[])? {
        let name = path.file_name().context("a file without a name")?;
        let name = name.to_str().context("a name that is not UTF-8")?;
        let bytes = files::read(&path)?;
        files::write(folder.join(name), &bytes)?;
        if name.ends_with(".json") {
            // What an export puts beside it, which is what the page names.
            let packed = packed::file(&demo::read(&bytes)?, name);
            let packed = packed.map_err(|error| anyhow!(error))?;
            files::write(folder.join(packed::name_of_file(name)), packed)?;
        }
    }
    Ok(())
}

/// Everything that decides what comes out, this tool included.
fn hash_of_inputs() -> Result<String> {
    let own = CORES.map(|core| core.compiled).into_iter().chain([
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "CHANGELOG.md",
    ]);
    let mut paths = files::below(Path::new("www"), &["www/node_modules", "www/dist"])?;
    // The fallback is written by the same sources, natively.
    paths.extend(files::below(Path::new("src"), &[])?);
    paths.extend(own.map(PathBuf::from));
    files::hash_of(&paths)
}

/// Everything that came out: a file that was deleted or edited by hand is made again.
fn hash_of_outputs() -> Result<String> {
    let mut paths = files::below(Path::new(DIST), &[])?;
    paths.extend(ship::packages()?);
    for core in CORES {
        paths.extend(files::below(Path::new(core.glue), &[])?);
    }
    files::hash_of(&paths)
}

/// What a host gets, each file with its hash.
pub fn hashes() -> Result<Vec<(PathBuf, String)>> {
    let mut paths = files::below(Path::new(DIST), &[])?;
    paths.extend(ship::packages()?);
    let hash = |path: PathBuf| Ok((path.clone(), files::hash_of(&[path])?));
    paths.into_iter().map(hash).collect()
}

/// Removes what was built of this project, but not of what it is built with.
pub fn forget() -> Result<()> {
    command::run(
        command::cargo()
            .args(words(
                "clean -p civic-brief --profile web --target wasm32-unknown-unknown --target-dir",
            ))
            .arg(WORK),
    )?;
    module::forget()?;
    fs::remove_file(STAMP).context("nothing is built yet")
}

/// Lists the hash of each script, for the `integrity` of the tag that loads it.
fn list_integrity(scripts: &[&Path]) -> Result<()> {
    let mut list = String::new();
    for script in scripts {
        let name = script.file_name().unwrap_or_default().to_string_lossy();
        list += &format!("{name} {}\n", integrity(&files::read(script)?));
    }
    files::write(Path::new(DIST).join("integrity.txt"), list)
}

/// What the pages that load the scripts say of them.
pub struct Scripts {
    /// The hash of `civic-brief.js`.
    pub integrity: String,
    /// The name of the module, which they ask for at once where they show more than a chart.
    pub module: String,
    /// The same of what draws a chart, by its id.
    modules: BTreeMap<String, String>,
    /// The same of what each chart shows of the built-in brief, by language and chart.
    parcels: BTreeMap<(String, String), String>,
}

impl Scripts {
    /// What each chart in each language needs.
    fn of_charts(&self, charts: &Charts, kinds: &[Published]) -> Vec<sizes::Drawn> {
        let needs = |((_, id), parcel): (&(String, String), &String)| {
            let missing = charts.missing(id).and_then(|index| kinds.get(index));
            Some(sizes::Drawn {
                module: Path::new(DIST).join(self.modules.get(id)?),
                chart: Path::new(DIST).join(parcel),
                missing: missing.map(|file| file.path.clone()),
            })
        };
        self.parcels.iter().filter_map(needs).collect()
    }

    /// The addresses in a folder of what draws each chart.
    pub fn modules(&self, folder: &str) -> BTreeMap<String, String> {
        let address = |(id, name): (&String, &String)| (id.clone(), format!("{folder}{name}"));
        self.modules.iter().map(address).collect()
    }

    /// The addresses of the latter in a folder.
    pub fn parcels(&self, folder: &str) -> BTreeMap<(String, String), String> {
        let address = |name: &String| format!("{folder}{name}");
        self.parcels
            .iter()
            .map(|(of, name)| (of.clone(), address(name)))
            .collect()
    }
}
