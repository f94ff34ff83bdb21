//! Every input that fuzzing kept, tried again: those that once made something fall, and those that reach furthest.
//!
//! `cargo web fuzz` looks for more (`tests/fuzz`).

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long one input may take; a release build on an idle machine takes some hundredths of a second.
const PATIENCE: Duration = Duration::from_secs(20);

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(folder);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    files
}

fn replayed(name: &str) {
    let (_, target) = crate::targets::TARGETS
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect(name);
    let mut count = 0;
    for file in files(&format!("fuzz/corpus/{name}"))
        .iter()
        .chain(&files("fuzz/found"))
    {
        let bytes = fs::read(file).expect("a file");
        let start = Instant::now();
        let ended = std::panic::catch_unwind(|| target(&bytes));
        assert!(ended.is_ok(), "{name} falls: {}", file.display());
        assert!(
            start.elapsed() < PATIENCE,
            "{}: {:?}",
            file.display(),
            start.elapsed()
        );
        count += 1;
    }
    assert!(count >= 50, "only {count} inputs for {name}");
}

#[test]
fn a_file_of_any_bytes_is_read_or_told_of() {
    replayed("parse");
}

#[test]
fn a_brief_of_any_json_is_checked() {
    replayed("check");
}

#[test]
fn whatever_passes_the_checks_is_drawn_and_written() {
    replayed("draw");
}

#[test]
fn whatever_a_page_hands_over_is_read_or_refused() {
    replayed("wall");
}
