//! Ours beside others, on the same figures, in one run: what `tests/bench/` measures, and the room for it in the README.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::ship::site::Site;
use crate::{build, command, files, setup};

/// What the measurement leaves: the table, and beside it every number as JSON.
const TABLE: &str = "target/web/bench.md";
/// Where the table stands for readers.
const README: &str = "README.md";
/// What stands around it there.
const MARKS: [&str; 2] = ["<!-- bench: begin -->", "<!-- bench: end -->"];

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
    let readme = String::from_utf8(files::read(README)?)?;
    files::write(README, with_table(&readme, &table)?)?;
    println!("\n{README} has the new table");
    Ok(())
}

/// The text with another table between its marks.
fn with_table(readme: &str, table: &str) -> Result<String> {
    let [begin, end] = MARKS;
    let (before, rest) = readme
        .split_once(begin)
        .with_context(|| format!("no {begin} at {README}"))?;
    let (_, after) = rest
        .split_once(end)
        .with_context(|| format!("no {end} after {begin} at {README}"))?;
    Ok(format!(
        "{before}{begin}\n\n{}\n\n{end}{after}",
        table.trim()
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_takes_the_place_of_the_one_before() {
        let readme = "a\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nb\n";
        let new = "a\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nb\n";
        assert_eq!(with_table(readme, "new\n").expect("a text"), new);
        assert_eq!(with_table(new, "new\n").expect("a text"), new);
    }

    #[test]
    fn a_text_without_a_place_is_refused() {
        let error = with_table("a\n<!-- bench: begin -->\n", "new").expect_err("no end");
        assert!(
            error.to_string().contains("no <!-- bench: end -->"),
            "{error}"
        );
        assert!(with_table("a", "new").is_err());
    }
}
