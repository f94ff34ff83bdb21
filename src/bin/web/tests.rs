//! Every check there is, cheapest first, up to the first one that fails. What is tested in browsers is built meanwhile.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::ship::site::Site;
use crate::{build, command, demo, files, readme, serve, setup, sizes};

/// Runs all steps; `all` asks the browser tests for their long form, `only` for those of that name alone.
pub fn run(all: bool, only: Option<&str>) -> Result<()> {
    let started = Instant::now();
    setup::for_build()?;
    let browsers = setup::for_tests(all)?;
    match only {
        None => without_a_browser(all)?,
        Some(_) => step("build", || build::run(&Site::default()))?,
    }
    if all && only.is_none() {
        step("the same bytes again", same_again)?;
    }
    step("browser tests", || {
        in_browsers(&browsers, all, only.unwrap_or_default())
    })?;

    println!(
        "\nall tests passed in {:.0} s",
        started.elapsed().as_secs_f64()
    );
    Ok(())
}

/// What needs no browser.
fn without_a_browser(all: bool) -> Result<()> {
    cargo_step(&["fmt", "--check"])?;
    let building = Building::begin()?;
    cargo_step(&[
        "clippy",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ])?;
    cargo_step(&[
        "clippy",
        "--lib",
        "--target",
        "wasm32-unknown-unknown",
        "--",
        "-D",
        "warnings",
    ])?;
    // With the feature, the tool's own tests run too; it is compiled anyway.
    cargo_step(&["test", "--features", "tool", "--no-run"])?;
    // Some tests have their time: nothing may run beside them.
    step("build", || building.end())?;
    let mut test = command::cargo();
    test.args(["test", "--features", "tool"]);
    if all {
        // Twenty times as many briefs by chance (tests/random).
        test.env("CIVIC_BRIEF_CASES", "20");
    }
    step("cargo test --features tool", || command::run(&mut test))?;
    step("what the README states", || readme::holds(&sizes::last()?))?;
    step("tsc -p www", || {
        command::run(Command::new("www/node_modules/.bin/tsc").args(["-p", "www"]))
    })
}

/// The build in a process of its own, beside steps that need none of it: it takes one core for most of its time.
struct Building {
    process: Child,
    log: PathBuf,
}

impl Building {
    fn begin() -> Result<Building> {
        fs::create_dir_all(build::WORK)?;
        let log = Path::new(build::WORK).join("build.log");
        let file =
            File::create(&log).with_context(|| format!("{} cannot be written", log.display()))?;
        let process = Command::new(std::env::current_exe()?)
            .arg("build")
            .stdin(Stdio::null())
            .stdout(file.try_clone()?)
            .stderr(file)
            .spawn()
            .context("the build does not start")?;
        Ok(Building { process, log })
    }

    /// Waits for it, and prints what it said.
    fn end(mut self) -> Result<()> {
        let status = self.process.wait()?;
        print!("{}", fs::read_to_string(&self.log)?);
        ensure!(
            status.success(),
            "the build failed: the lines above say why"
        );
        Ok(())
    }
}

impl Drop for Building {
    /// Where a step before it failed, nobody waits for it; one that has ended is past that.
    fn drop(&mut self) {
        let _ = self.process.kill();
    }
}

/// Builds once more from nothing, and fails unless every file and both packages are what they were.
fn same_again() -> Result<()> {
    let first = build::hashes()?;
    build::forget()?;
    build::run(&Site::default())?;
    let second = build::hashes()?;
    let differing: Vec<_> = first
        .iter()
        .filter(|one| !second.contains(one))
        .map(|(path, _)| path.display().to_string())
        .collect();
    ensure!(
        differing.is_empty() && first.len() == second.len(),
        "not the same twice: {}",
        differing.join(" ")
    );
    println!("{} files are the same", first.len());
    Ok(())
}

/// Runs one cargo command as a step of its name.
fn cargo_step(args: &[&str]) -> Result<()> {
    step(&format!("cargo {}", args.join(" ")), || {
        command::run(command::cargo().args(args))
    })
}

/// Announces a step, runs it and says how long it took.
fn step(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {name}");
    let started = Instant::now();
    let result = work();
    let outcome = if result.is_ok() { "ok" } else { "FAILED" };
    println!(
        "== {name}: {outcome} in {:.1} s",
        started.elapsed().as_secs_f64()
    );
    result.with_context(|| format!("step `{name}`"))
}

/// Serves what was built and hands its address and the browsers to the tests.
fn in_browsers(browsers: &setup::Browsers, all: bool, only: &str) -> Result<()> {
    let is_test = |path: &PathBuf| {
        let name = path.to_string_lossy();
        name.ends_with(".test.mjs") && name.contains(only)
    };
    // Sorted, and expanded here: Node 20 does not know patterns.
    let tests: Vec<_> = files::below(Path::new("tests/browser"), &[])?
        .into_iter()
        .filter(is_test)
        .collect();
    ensure!(
        !tests.is_empty(),
        "tests/browser holds no *{only}*.test.mjs: without them nothing is tested in a browser"
    );

    // What an editor would paste: the pages of the tests are made around it.
    demo::export_pages(Path::new("target/web/made/export"), "/made/export/")?;
    let port = serve::start(0, serve::Overrides::Allowed)?;
    let mut node = Command::new("node");
    // It lends its browsers to the files, and hands the rest to Node's test runner.
    node.arg("tests/browser/lend.mjs")
        .args(["--test-concurrency=3", "--test-reporter=spec"])
        .args(tests)
        .env("CIVIC_BRIEF_URL", format!("http://localhost:{port}/"))
        .env("CHROMIUM", &browsers.chromium)
        .env("FIREFOX", &browsers.firefox)
        .env("WEBKIT_DRIVER", &browsers.webkit_driver)
        .env("WEBKIT_BROWSER", &browsers.webkit);
    if all {
        node.env("CIVIC_BRIEF_ALL", "1");
    }
    command::run(&mut node)
}
