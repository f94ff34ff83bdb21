//! Fuzzing: builds the targets of `tests/fuzz` for the engine and lets each run for its minutes.
//!
//! The engine is LLVM's; what cargo-fuzz would hand to the compiler is handed to it here, so that nothing has to be
//! installed and a stable compiler does.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::{command, files};

const TARGETS: [&str; 4] = ["parse", "check", "draw", "wall"];
/// What makes the compiler count which ways are taken.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";
/// Where the targets are built and what they find is kept until somebody looks at it.
const FOLDER: &str = "target/fuzz";
/// An input has at most so many bytes. 20 000: an example with three charts.
const LENGTH_MAX: u32 = 20_000;
/// So many megabytes are too many for any input. 512.
const MEMORY_MB: u32 = 512;
/// So many seconds are too many for any input; a busy machine takes some of them. 10.
const PATIENCE_S: u32 = 10;

/// Lets one target, or each after the other, run for so many minutes; then keeps what reaches furthest.
pub fn run(target: Option<&str>, minutes: u32) -> Result<()> {
    let chosen: Vec<&str> = TARGETS
        .into_iter()
        .filter(|one| target.is_none_or(|wanted| wanted == *one))
        .collect();
    ensure!(
        !chosen.is_empty(),
        "unknown target; known are {}",
        TARGETS.join(", ")
    );
    let host = command::text_of(Command::new("rustc").args(["--print", "host-tuple"]))?;
    // Named, or the flags would reach build scripts, which no engine holds.
    command::run(
        command::cargo()
            .args([
                "build",
                "--release",
                "--manifest-path",
                "tests/fuzz/Cargo.toml",
                "--target",
                &host,
            ])
            .args(["--target-dir", FOLDER])
            .env("RUSTFLAGS", FLAGS),
    )?;
    let programs = Path::new(FOLDER).join(host).join("release");
    for target in chosen {
        let own = format!("{FOLDER}/corpus/{target}");
        let kept = format!("tests/fuzz/corpus/{target}");
        for folder in [&own, &kept, "tests/fuzz/found"] {
            std::fs::create_dir_all(folder).with_context(|| format!("{folder} cannot be made"))?;
        }
        println!("\n== {target}: {minutes} minutes; what falls is put into tests/fuzz/found");
        command::run(
            Command::new(programs.join(target))
                .args([
                    &own,
                    &kept,
                    "tests/briefs",
                    "www/examples",
                    "tests/fuzz/found",
                ])
                .arg(format!("-max_total_time={}", minutes * 60))
                .arg(format!("-max_len={LENGTH_MAX}"))
                .arg(format!("-rss_limit_mb={MEMORY_MB}"))
                .arg(format!("-timeout={PATIENCE_S}"))
                .arg("-artifact_prefix=tests/fuzz/found/")
                .arg("-print_final_stats=1"),
        )?;
        keep(&programs.join(target), &own, &kept)?;
    }
    Ok(())
}

/// At most so many bytes of a target's inputs are kept in the repository. 400 000.
const KEPT_BYTES: u64 = 400_000;

/// Keeps the inputs that reach what no smaller one does, the smallest first, as long as there is room for them.
fn keep(program: &Path, own: &str, kept: &str) -> Result<()> {
    let merged = format!("{own}.merged");
    let _ = std::fs::remove_dir_all(&merged);
    std::fs::create_dir_all(&merged)?;
    command::run(Command::new(program).args([
        "-set_cover_merge=1",
        "-timeout=10",
        &merged,
        kept,
        own,
    ]))?;
    let size = |path: &PathBuf| std::fs::metadata(path).map_or(0, |about| about.len());
    let mut all = files::below(Path::new(&merged), &[])?;
    all.sort_by_key(size);
    let mut room = KEPT_BYTES;
    let mut chosen = Vec::new();
    for path in all {
        let Some(left) = room.checked_sub(size(&path)) else {
            break;
        };
        room = left;
        let name = path.file_name().context("a file without a name")?;
        chosen.push((Path::new(kept).join(name), files::read(&path)?));
    }
    std::fs::remove_dir_all(kept)?;
    for (path, bytes) in chosen {
        files::write(path, bytes)?;
    }
    Ok(())
}
