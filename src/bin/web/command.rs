//! Starting other programs: none can wait for a keyboard, and none fails without a sentence.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

/// cargo, the very one that started this tool, free of what it told this tool about itself.
pub fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let name_text = name.to_string_lossy();
        // Build scripts watch these; left in, the inner cargo would build again what the outer one has built.
        if name_text.starts_with("CARGO_PKG_") || name_text.starts_with("CARGO_MANIFEST_") {
            cargo.env_remove(&name);
        }
    }
    cargo
}

/// The words of a line, to be read as they would be typed.
pub fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ')
}

/// Runs a program to its end, its output passing through.
pub fn run(command: &mut Command) -> Result<()> {
    let name = name_of(command);
    let status = command
        .stdin(Stdio::null())
        .status()
        .with_context(|| format!("{name} does not start: is it installed?"))?;
    ensure!(
        status.success(),
        "{name} failed ({status}): the lines above say why"
    );
    Ok(())
}

/// Runs a program and hands back what it printed, trimmed.
pub fn text_of(command: &mut Command) -> Result<String> {
    let name = name_of(command);
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("{name} does not start: is it installed?"))?;
    if !output.status.success() {
        bail!(
            "{name} failed: {}",
            String::from_utf8_lossy(&output.stderr).trim()
        );
    }
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The first of these programs that is on PATH.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|candidate| candidate.is_file())
}

/// Program and first arguments, as a reader would type them.
fn name_of(command: &Command) -> String {
    let program = PathBuf::from(command.get_program());
    let program = program.file_name().unwrap_or(OsStr::new("?")).to_owned();
    let words: Vec<OsString> = std::iter::once(program)
        .chain(command.get_args().take(2).map(OsStr::to_owned))
        .collect();
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}
