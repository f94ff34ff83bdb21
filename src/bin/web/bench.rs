//! Ours beside others, on the same figures, in one run: what `tests/bench/` measures, and the room for it in the README.

use std::process::Command;

use anyhow::{Result, ensure};

use crate::ship::site::Site;
use crate::{build, command, files, readme, setup};

/// What the measurement leaves: the table, and beside it every number as JSON.
const TABLE: &str = "target/web/bench.md";

/// Builds, measures so many rounds, and prints the table, or writes it into the README.
///
/// What it compares with is installed for it alone, by the lock file of `tests/bench`: no build and no test needs it, and
/// nothing of it is in what ships.
pub fn run(rounds: u8, write: bool) -> Result<()> {
    ensure!(
        rounds > 0,
        "--rounds 0 measures nothing: ask for one or more"
    );
    setup::for_build()?;
    let chromium = setup::for_bench()?;
    build::run(&Site::default())?;
    command::run(
        Command::new("node")
            .arg("tests/bench/run.mjs")
            .env("CHROMIUM", chromium)
            .env("CIVIC_BRIEF_ROUNDS", rounds.to_string()),
    )?;
    let table = String::from_utf8(files::read(TABLE)?)?;
    if !write {
        print!("\n{table}");
        return Ok(());
    }
    readme::write("bench", &table)?;
    Ok(())
}
