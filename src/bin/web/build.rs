//! From the sources to `www/dist`: cargo, wasm-bindgen, wasm-opt, wasm2js, esbuild. The same inputs give the same bytes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256, Sha384};
use wasm_bindgen_cli_support::Bindgen;

use crate::command::{self, words};
use crate::{demo, files, sizes, twin};

/// What the page gets.
pub const DIST: &str = "www/dist";
/// What the build needs on its way. Its own target folder: the tool and the module would undo each other's cache.
pub const WORK: &str = "target/web";
/// What cargo makes of the library.
const COMPILED: &str = "target/web/wasm32-unknown-unknown/web/civic_brief.wasm";
/// Module and JavaScript of wasm-bindgen.
pub const GLUE: &str = "target/web/glue";
/// The smaller styles, on their way into the script.
const STYLES: &str = "target/web/styles.css";
/// Hashes of what went in and came out.
const STAMP: &str = "target/web/stamp";
/// The brief that the scripts carry.
const BRIEF: &str = "src/brief.json";

/// Flags that make the module small; with prebuilt std and none of these it is a third larger.
const RUSTFLAGS: [&str; 6] = [
    // Lets a stable compiler take the unstable flags below, with RUSTC_BOOTSTRAP.
    "-Zunstable-options",
    // A panic stops the module without a message: nobody reads one in a page.
    "-Cpanic=immediate-abort",
    // Leaves out what `{:?}` prints and where a panic would have been.
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
    // The first WebAssembly: smallest here, runs everywhere, and free of the second table that newer targets add.
    "-Ctarget-cpu=mvp",
    // 64 KB of stack instead of 1 MB: every widget's page pays for it.
    "-Clink-arg=-zstack-size=65536",
];

/// Builds what has changed and prints the sizes.
pub fn run() -> Result<()> {
    compile()?;
    let inputs = hash_of_inputs()?;
    let stamp = || Ok::<_, anyhow::Error>(format!("{inputs}\n{}\n", hash_of_outputs()?));
    if fs::read_to_string(STAMP).ok() == Some(stamp()?) && sizes::print_last().is_ok() {
        return Ok(());
    }

    // A module of another name, left behind, would be published with the rest.
    if Path::new(DIST).exists() {
        fs::remove_dir_all(DIST).context("www/dist cannot be emptied")?;
    }
    fs::create_dir_all(DIST)?;
    let module = make_module()?;
    let twin = twin::make(&module)?;
    let script = make_script("civic-brief.js", "module.js", &module, &twin)?;
    let twin_script = make_script("civic-brief.twin.js", "module.twin.js", &module, &twin)?;
    list_integrity(&[&script, &twin_script])?;
    let page = Path::new(DIST).join("index.html");
    let html = String::from_utf8(files::read("www/index.html")?)?;
    files::write(&page, demo::page(&html)?)?;

    sizes::weigh(&sizes::Parts {
        module: &module.path,
        twin: &twin.path,
        brief: Path::new(BRIEF),
        script: &script,
        twin_script: &twin_script,
        styles: Path::new(STYLES),
        page: &page,
    })?;
    files::write(STAMP, stamp()?)
}

/// Compiles the library to WebAssembly, with a standard library built for size.
fn compile() -> Result<()> {
    let mut rustflags = RUSTFLAGS.map(str::to_owned).to_vec();
    // No path of this machine belongs in a published file.
    for (here, published) in [
        (std::env::current_dir().ok(), "civic-brief"),
        (cargo_home(), "cargo"),
    ] {
        let here = here.unwrap_or_default();
        rustflags.push(format!(
            "--remap-path-prefix={}={published}",
            here.display()
        ));
    }
    command::run(
        command::cargo()
            .args(words(
                "build --lib --profile web --target wasm32-unknown-unknown --target-dir",
            ))
            .arg(WORK)
            .args(words(
                "-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size",
            ))
            // Lets a stable cargo and compiler take -Z.
            .env("RUSTC_BOOTSTRAP", "1")
            // The encoded form is the one in which a path may hold a space; it also wins over RUSTFLAGS.
            .env("CARGO_ENCODED_RUSTFLAGS", rustflags.join("\u{1f}")),
    )
}

/// Where cargo keeps the sources of what the library depends on.
fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// Everything that decides what comes out, this tool included.
fn hash_of_inputs() -> Result<String> {
    let own = [COMPILED, "Cargo.lock"];
    let mut paths = files::below(Path::new("www"), &["www/node_modules", "www/dist"])?;
    // The fallback is written by the same sources, natively.
    paths.extend(files::below(Path::new("src"), &[])?);
    paths.extend(own.map(PathBuf::from));
    files::hash_of(&paths)
}

/// Everything that came out: a file that was deleted or edited by hand is made again.
fn hash_of_outputs() -> Result<String> {
    let mut paths = files::below(Path::new(DIST), &[])?;
    paths.extend(files::below(Path::new(GLUE), &[])?);
    files::hash_of(&paths)
}

/// A file as it is published: named after its content, so that a cache can never mix two versions.
pub struct Published {
    /// Where it is.
    pub path: PathBuf,
    /// Its hash, in the form that a browser checks.
    pub integrity: String,
}

/// The hash of some bytes, in the form that a browser checks.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
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

/// Writes a file into `www/dist` as `civic-brief-<hash>.<ending>`.
pub fn publish(bytes: &[u8], ending: &str) -> Result<Published> {
    let hash = files::hex(&Sha256::digest(bytes))[..8].to_owned();
    let path = Path::new(DIST).join(format!("civic-brief-{hash}.{ending}"));
    files::write(&path, bytes)?;
    Ok(Published {
        path,
        integrity: integrity(bytes),
    })
}

/// Makes the module and its glue.
fn make_module() -> Result<Published> {
    Bindgen::new()
        .input_path(COMPILED)
        .bundler(true)?
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(GLUE)
        .context("wasm-bindgen failed")?;

    let small = format!("{WORK}/small.wasm");
    command::run(
        Command::new("node")
            // wasm-opt recurses deeper than Node's stack of 1 MB.
            .args(words(
                "--stack-size=8000 www/node_modules/binaryen/bin/wasm-opt",
            ))
            // The features are named: with all of them it makes modules that browsers refuse.
            .args(words("-Oz --mvp-features"))
            // Unlimited, this inlining saves raw bytes and costs 5 % brotli; so limited, the whole step saves 2 %.
            .arg("--one-caller-inline-max-function-size=30")
            .args(words("target/web/glue/civic_brief_bg.wasm -o"))
            .arg(&small),
    )?;

    publish(&files::read(&small)?, "wasm")
}

/// Bundles shell, glue, brief and styles into one script, with one of the files that know the module.
fn make_script(name: &str, engine: &str, module: &Published, twin: &Published) -> Result<PathBuf> {
    // A run of its own: esbuild does not minify what it takes in as text.
    command::run(esbuild().args(words(
        "www/styles.css --bundle --outfile=target/web/styles.css",
    )))?;

    let file = |published: &Published| published.path.file_name().unwrap_or_default().to_owned();
    let script = Path::new(DIST).join(name);
    command::run(
        esbuild()
            .args(words("www/civic-brief.js --bundle --format=esm --target=es2022 --loader:.css=text"))
            .arg(format!("--alias:engine=./www/{engine}"))
            .args(words("--alias:glue=./target/web/glue/civic_brief_bg.js --alias:core=./target/web/glue/core.js"))
            .args(words("--alias:brief=./src/brief.json --alias:styles=./target/web/styles.css"))
            .arg(format!("--define:__MODULE_FILE__={:?}", file(module)))
            .arg(format!("--define:__MODULE_INTEGRITY__={:?}", module.integrity))
            .arg(format!("--define:__TWIN_FILE__={:?}", file(twin)))
            .arg(format!("--define:__TWIN_INTEGRITY__={:?}", twin.integrity))
            .arg(format!("--define:__VERSION__={:?}", env!("CARGO_PKG_VERSION")))
            .arg(format!("--outfile={}", script.display())),
    )?;
    Ok(script)
}

/// esbuild, with what all calls share.
pub fn esbuild() -> Command {
    let mut esbuild = Command::new("www/node_modules/.bin/esbuild");
    // Without utf8 every letter outside ASCII becomes six.
    esbuild.args(words(
        "--minify --charset=utf8 --legal-comments=none --log-level=warning",
    ));
    esbuild
}
