//! The briefs that stand near: for whoever named none, or one that is not there.

use std::io::{Error, ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use civic_brief::json::{self, BYTES_MAX};

/// At most so many files are named. 5.
const NAMED_MAX: usize = 5;
/// At most so many files of a folder are looked into. 50.
const OPENED_MAX: usize = 50;

/// Says beside the answer that it is of the built-in brief, where one stands in this folder that may have been meant.
pub fn note() {
    let briefs = names(Path::new("."), is_brief);
    let briefs = &briefs[..briefs.len().min(NAMED_MAX)];
    if !briefs.is_empty() {
        say(&format!(
            "this is of the built-in brief, since no file is named; this folder has {}",
            briefs.join(", ")
        ));
    }
}

/// Says something beside the answer.
pub fn say(text: &str) {
    eprintln!("{text}");
}

/// Why a file cannot be read, and what to name instead.
pub fn unreadable(path: &Path, error: &Error) -> String {
    let name = path.display();
    if path.is_dir() {
        let briefs = names(path, is_brief);
        let first = briefs.first().map_or("my-brief.json", String::as_str);
        let inside = path.join(first);
        let inside = inside.display();
        return format!("unreadable file: a folder; name a brief in it, as in {inside}, at {name}");
    }
    if error.kind() != ErrorKind::NotFound {
        return format!("unreadable file: {error} at {name}");
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut found = names(folder, |_| true);
    let typed = path.file_name().unwrap_or_default().to_string_lossy();
    // What was meant comes first.
    found.sort_by_key(|name| strsim::damerau_levenshtein(name, &typed));
    found.truncate(NAMED_MAX);
    let known: Vec<&str> = found.iter().map(String::as_str).collect();
    if let Some(meant) =
        nearest(&typed, &known).or_else(|| nearest(&format!("{typed}.json"), &known))
    {
        return format!("unreadable file: none of that name; did you mean {meant}? at {name}");
    }
    let instead = match found.is_empty() {
        true if folder.is_dir() => {
            "its folder has no .json; go with cd to the folder of the brief".into()
        }
        true => "there is no such folder either; go with cd to the folder of the brief".into(),
        false => format!("its folder has {}", found.join(", ")),
    };
    format!("unreadable file: none of that name; {instead}, at {name}")
}

/// The known name that was probably meant: of a letter or two more, less or swapped, in long names three.
pub fn nearest<'k>(typed: &str, known: &[&'k str]) -> Option<&'k str> {
    let typed = typed.to_lowercase().replace([' ', '_'], "-");
    let distance = |name: &&str| strsim::damerau_levenshtein(&typed, &name.to_lowercase());
    let found = known.iter().copied().min_by_key(|name| distance(name))?;
    let letters_max = (typed.chars().count() / 3).min(3);
    (distance(&found) <= letters_max).then_some(found)
}

/// A brief of this folder that has a chart of that id; of several the one of the latest day.
pub fn with_chart(id: &str) -> Option<String> {
    let has = |path: &Path| charts(path).is_some_and(|ids| ids.iter().any(|one| one == id));
    let found = names(Path::new("."), |path| is_brief(path) && has(path));
    // Of two of one day the first of the folder.
    found
        .into_iter()
        .rev()
        .max_by_key(|name| version(Path::new(name)))
}

/// The day of a brief, as it is written: the later one is the greater text.
fn version(path: &Path) -> Option<String> {
    let brief = json::read(&std::fs::read(path).ok()?).ok()?;
    Some(brief.version.to_string())
}

/// The ids of the charts of a file, where it is a brief without problems.
pub fn charts(path: &Path) -> Option<Vec<String>> {
    let brief = json::read(&std::fs::read(path).ok()?).ok()?;
    Some(brief.charts().map(|chart| chart.id.clone()).collect())
}

/// The ids of the views of a chart of a file.
pub fn views(path: &Path, chart: &str) -> Option<Vec<String>> {
    let brief = json::read(&std::fs::read(path).ok()?).ok()?;
    let chart = brief.charts().find(|one| one.id == chart)?;
    Some(chart.views.iter().map(|view| view.id.clone()).collect())
}

/// The names of the JSON files of a folder, in their order; also of those that Windows calls .json.txt.
fn names(folder: &Path, is_wanted: impl Fn(&Path) -> bool) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let is_json = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.ends_with(".json") || name.ends_with(".json.txt"))
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_json).collect();
    paths.sort_unstable();
    paths.truncate(OPENED_MAX);
    let name = |path: &PathBuf| Some(path.file_name()?.display().to_string());
    let wanted = paths.iter().filter(|path| is_wanted(path));
    wanted.filter_map(name).collect()
}

/// Whether a file looks like a brief: the words of a language and the description for editors are none.
fn is_brief(path: &Path) -> bool {
    let mut text = Vec::new();
    let read = std::fs::File::open(path)
        .and_then(|file| file.take(BYTES_MAX as u64).read_to_end(&mut text));
    let has = |name: &str| text.windows(name.len()).any(|part| part == name.as_bytes());
    read.is_ok() && has("\"sections\"") && has("\"publishers\"") && !has("\"properties\"")
}
