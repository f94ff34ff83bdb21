//! What has to be on the machine. Looked for by file, so that a second start costs nothing.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::command::{on_path, run, text_of, words};
use crate::files;

/// Oldest Node that runs the tests one file at a time (`--test-concurrency`).
const NODE_OLDEST: (u32, u32) = (20, 10);

/// What LibreOffice opens pictures with.
const OFFICE_DRAW: &str = "/usr/lib/libreoffice/program/libsdlo.so";

/// The browsers that the tests drive.
pub struct Browsers {
    /// Path of Chromium, or of its shell.
    pub chromium: PathBuf,
    /// Path of Firefox.
    pub firefox: PathBuf,
    /// Path of WebKitGTK's small browser.
    pub webkit: PathBuf,
    /// Path of the program that drives it.
    pub webkit_driver: PathBuf,
}

/// Everything the build needs: the target with its source, Node, and the packages of `www`.
pub fn for_build() -> Result<()> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = text_of(Command::new(rustc).args(["--print", "sysroot"]))?;
    let rustlib = Path::new(&sysroot).join("lib/rustlib");
    rust_part(
        &rustlib,
        "wasm32-unknown-unknown",
        "target add wasm32-unknown-unknown",
    )?;
    // The build compiles the standard library anew, for size.
    rust_part(&rustlib, "src/rust/library", "component add rust-src")?;
    node()?;
    npm_packages("www")
}

/// Chromium, and the packages that are measured beside ours: wanted for that alone.
pub fn for_bench() -> Result<PathBuf> {
    if chromium().is_none() {
        apt_install(&["chromium"])?;
    }
    npm_packages("tests/bench")?;
    chromium().context("chromium is not on PATH")
}

/// The three browsers, Java, the programs that open what is taken away, and the two fonts that the pages of the tests
/// are set in; for the long tests LibreOffice and two web servers too.
pub fn for_tests(all: bool) -> Result<Browsers> {
    let missing = missing_packages(all);
    if !missing.is_empty() {
        apt_install(&missing)?;
        let still = missing_packages(all);
        ensure!(
            still.is_empty(),
            "{} was installed and is still not found",
            still.join(" ")
        );
    }
    Ok(Browsers {
        chromium: chromium_for_tests(all).context("chromium is not on PATH")?,
        firefox: firefox().context("firefox is not on PATH")?,
        webkit: webkit().context("no webkit2gtk-4.1/MiniBrowser below /usr/lib")?,
        webkit_driver: on_path(&["WebKitWebDriver"]).context("WebKitWebDriver is not on PATH")?,
    })
}

/// Adds a part of the Rust toolchain unless its folder is there.
fn rust_part(rustlib: &Path, folder: &str, rustup_args: &str) -> Result<()> {
    if rustlib.join(folder).is_dir() {
        return Ok(());
    }
    let typed = format!("rustup {rustup_args}");
    let rustup = on_path(&["rustup"])
        .with_context(|| format!("{folder} is not in {}: run `{typed}`", rustlib.display()))?;
    println!("set-up: {typed}");
    run(Command::new(rustup).args(words(rustup_args)))
}

/// Fails unless Node is there and new enough.
fn node() -> Result<()> {
    let advice = format!(
        "install Node {}.{} or newer, from https://nodejs.org or your system's packages",
        NODE_OLDEST.0, NODE_OLDEST.1
    );
    let version = text_of(Command::new("node").arg("--version")).with_context(|| advice.clone())?;
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(|n| n.parse().unwrap_or(0));
    let found: (u32, u32) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    ensure!(found >= NODE_OLDEST, "node {version} is too old: {advice}");
    Ok(())
}

/// Installs the packages of a folder unless they are those of its lock file.
fn npm_packages(folder: &str) -> Result<()> {
    let folder = Path::new(folder);
    let stamp = folder.join("node_modules/.made-from");
    let wanted = files::hash_of(&[folder.join("package-lock.json")])?;
    if std::fs::read_to_string(&stamp).is_ok_and(|made_from| made_from == wanted) {
        return Ok(());
    }
    println!("set-up: npm ci in {}", folder.display());
    run(Command::new("npm")
        .args(["ci", "--loglevel=error"])
        .current_dir(folder))?;
    files::write(stamp, wanted)
}

/// Chromium, under whichever name.
fn chromium() -> Option<PathBuf> {
    on_path(&["chromium", "chromium-browser", "google-chrome"])
}

/// For the ordinary tests its shell comes first: the same engine without a browser's windows around it, which take a
/// quarter of a page's time (0.69 s of a core beside 0.92) and a second at each start. The long tests have it whole.
fn chromium_for_tests(all: bool) -> Option<PathBuf> {
    let shell = || on_path(&["chromium-headless-shell", "chrome-headless-shell"]);
    (!all).then(shell).flatten().or_else(chromium)
}

/// Firefox, the long-lived release first.
fn firefox() -> Option<PathBuf> {
    on_path(&["firefox-esr", "firefox"])
}

/// WebKitGTK's own small browser, wherever its package puts it.
fn webkit() -> Option<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?;
    folders
        .filter_map(|folder| Some(folder.ok()?.path().join("webkit2gtk-4.1/MiniBrowser")))
        .find(|path| path.is_file())
}

/// Whether a font is there: a file where Debian puts it, or a family that fontconfig knows.
fn font(file: &str, family: &str) -> bool {
    Path::new("/usr/share/fonts/truetype").join(file).is_file()
        || text_of(Command::new("fc-list").args([family, "family"]))
            .is_ok_and(|found| !found.is_empty())
}

/// The Debian packages that would bring what the tests lack.
fn missing_packages(all: bool) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if chromium_for_tests(all).is_none() {
        missing.push(if all {
            "chromium"
        } else {
            "chromium-headless-shell"
        });
    }
    if firefox().is_none() {
        missing.push("firefox-esr");
    }
    if webkit().is_none() || on_path(&["WebKitWebDriver"]).is_none() {
        missing.push("webkit2gtk-driver");
    }
    // WebKitGTK has no mode without a display.
    if on_path(&["Xvfb"]).is_none() {
        missing.push("xvfb");
    }
    // The Nu validator is written in Java.
    if on_path(&["java"]).is_none() {
        missing.push("default-jre-headless");
    }
    // Others' readers of what is taken away: metadata, PNG, SVG, CSV.
    for (program, package) in [
        ("exiftool", "libimage-exiftool-perl"),
        ("pngcheck", "pngcheck"),
        ("rsvg-convert", "librsvg2-bin"),
        ("python3", "python3-minimal"),
    ] {
        if on_path(&[program]).is_none() {
            missing.push(package);
        }
    }
    if all && (on_path(&["soffice"]).is_none() || !Path::new(OFFICE_DRAW).exists()) {
        missing.extend(["libreoffice-calc-nogui", "libreoffice-draw-nogui"]);
    }
    // The servers that the folder is tried on.
    for (program, package) in [("nginx", "nginx-light"), ("apache2", "apache2")] {
        if all && on_path_or_sbin(program).is_none() {
            missing.push(package);
        }
    }
    // A wide letter and a plain one: labels must fit in both.
    if !font("dejavu/DejaVuSans.ttf", "DejaVu Sans") {
        missing.push("fonts-dejavu-core");
    }
    if !font("noto/NotoSans-Regular.ttf", "Noto Sans") {
        missing.push("fonts-noto-core");
    }
    missing
}

/// A server's program: not every user's PATH leads to where Debian puts it.
fn on_path_or_sbin(name: &str) -> Option<PathBuf> {
    let sbin = Path::new("/usr/sbin").join(name);
    on_path(&[name]).or_else(|| sbin.is_file().then_some(sbin))
}

/// Installs Debian packages where that needs no password; elsewhere says what to type.
fn apt_install(packages: &[&str]) -> Result<()> {
    let install = format!("install -y --no-install-recommends {}", packages.join(" "));
    let typed = format!("apt-get update && apt-get {install}");
    ensure!(
        on_path(&["apt-get"]).is_some(),
        "the tests need {} (Debian's names): install them",
        packages.join(" ")
    );
    let is_root = text_of(Command::new("id").arg("-u"))? == "0";
    ensure!(
        is_root,
        "the tests need {}: run `sudo sh -c '{typed}'`",
        packages.join(" ")
    );
    println!("set-up: {typed}");
    for step in ["update", &install] {
        // A package that asks a question would wait for ever.
        run(Command::new("apt-get")
            .args(words(step))
            .env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    Ok(())
}
