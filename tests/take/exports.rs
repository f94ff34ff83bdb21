//! An export is whole, the same every time, and never takes away what somebody else put there.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{builtin, compare, read};
use civic_brief::export::{self, Asked};
use civic_brief::press::FORMATS;
use sha2::{Digest as _, Sha256};

/// A folder of a test's own, gone at its end.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self) -> PathBuf {
        self.0.path().join("export")
    }

    /// What is beside the export: nothing, whatever happened.
    fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.0.path()).expect("a folder");
        let names = entries.map(|entry| entry.expect("an entry").file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        names.filter(|name| name != "export").collect()
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("within");
                let bytes = fs::read(&path).expect("a file");
                found.insert(name.to_string_lossy().into_owned(), bytes);
            }
        }
    }
    found
}

fn pages() -> Asked {
    Asked {
        pages_only: true,
        ..Asked::default()
    }
}

fn silent(_: usize, _: usize) {}

/// What stands in a page would be all that is left of the folder.
#[test]
fn pages_alone_never_take_the_place_of_pictures() {
    let folder = Folder::new();
    let brief = read(include_str!("../../src/start.json"));
    export::write(&brief, &Asked::default(), &folder.path(), &silent).expect("an export");
    let before = files(&folder.path());
    let told = export::write(&brief, &pages(), &folder.path(), &silent).expect_err("pictures");
    assert!(told.starts_with("folder that holds pictures: \""), "{told}");
    assert!(told.contains("leave --pages-only out"), "{told}");
    assert_eq!(files(&folder.path()), before);
    // The other way round nothing is lost.
    let other = Folder::new();
    export::write(&brief, &pages(), &other.path(), &silent).expect("pages");
    export::write(&brief, &pages(), &other.path(), &silent).expect("pages anew");
    export::write(&brief, &Asked::default(), &other.path(), &silent).expect("an export");
}

#[test]
fn p09_p12_an_export_holds_every_file_of_every_chart_and_language_and_lists_it() {
    let brief = builtin();
    let folder = Folder::new();
    let told = std::sync::Mutex::new(Vec::new());
    let count = export::write(&brief, &Asked::default(), &folder.path(), &|made, of| {
        told.lock().expect("a list").push((made, of));
    });
    let count = count.expect("files");
    let found = files(&folder.path());
    assert_eq!(found.len(), count);
    // All but the list itself are told of, each once.
    let mut told = told.into_inner().expect("a list");
    told.sort_unstable();
    let all: Vec<(usize, usize)> = (1..count).map(|made| (made, count - 1)).collect();
    assert_eq!(told, all);

    let mut expected = 2; // index.html, manifest.json
    for language in &brief.languages {
        let tag = &language.tag;
        expected += 1;
        assert!(found.contains_key(&format!("brief.{tag}.html")));
        for chart in brief.charts() {
            for ending in ["html", "plain.html", "snippet.html", "svg"] {
                assert!(found.contains_key(&format!("{}.{tag}.{ending}", chart.id)));
                expected += 1;
            }
            for (place, view) in chart.views.iter().enumerate() {
                // P-12: <brief>_<chart>_<language>_<date>_<width>x<height>
                let name = match place {
                    0 => chart.id.clone(),
                    _ => format!("{}-{}", chart.id, view.id),
                };
                let stem = format!("{}/mensenrechten_{name}_{tag}_2026-11-23", chart.id);
                assert!(found.contains_key(&format!("{stem}.svg")), "{stem}");
                expected += 1;
                for format in &FORMATS {
                    let name = format!("{stem}_{}.png", format.name);
                    let png = found.get(&name).unwrap_or_else(|| panic!("no {name}"));
                    // The header is the first chunk: width and height.
                    let side =
                        |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().expect("four"));
                    assert_eq!((side(16), side(20)), format.size_px(), "{name}");
                    assert_eq!(format.name, format!("{}x{}", side(16), side(20)));
                    expected += 1;
                }
            }
            let csv = format!(
                "{}/mensenrechten_{}_{tag}_2026-11-23.csv",
                chart.id, chart.id
            );
            assert!(found.contains_key(&csv), "{csv}");
            expected += 1;
        }
    }
    assert_eq!(count, expected);

    let list: serde_json::Value = serde_json::from_slice(&found["manifest.json"]).expect("JSON");
    let listed = list["files"].as_array().expect("a list");
    assert_eq!(listed.len(), count - 1);
    for entry in listed {
        let path = entry["path"].as_str().expect("a path");
        let bytes = &found[path];
        let hash: String = Sha256::digest(bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(entry["sha256"], *hash, "{path}");
        assert_eq!(entry["bytes"], bytes.len(), "{path}");
        if path.ends_with(".png") {
            let text = String::from_utf8_lossy(bytes);
            let mark = entry["fingerprint"].as_str().expect("a fingerprint");
            assert!(text.contains(&format!("civic-brief:{mark}<")), "{path}");
        }
    }
    // Everything of the index leads somewhere, but back to itself and the list.
    let index = String::from_utf8(found["index.html"].clone()).expect("text");
    for path in found
        .keys()
        .filter(|path| path.contains('/') || path.matches('.').count() > 1)
    {
        let is_whole = path.starts_with("brief.");
        assert!(
            is_whole || index.contains(&format!("href=\"{path}\"")),
            "{path} is not in the index"
        );
    }
}

#[test]
fn the_same_brief_gives_the_same_bytes() {
    let brief = builtin();
    let (first, second) = (Folder::new(), Folder::new());
    let asked = Asked {
        lang: Some("nl".into()),
        ..Asked::default()
    };
    for folder in [&first, &second] {
        export::write(&brief, &asked, &folder.path(), &silent).expect("files");
    }
    let (first, second) = (files(&first.path()), files(&second.path()));
    assert!(first.len() > 150, "{} files", first.len());
    for (path, bytes) in &first {
        assert!(second.get(path) == Some(bytes), "{path} differs");
    }
    assert_eq!(first.len(), second.len());
}

#[test]
fn a_new_export_takes_the_place_of_an_old_one_and_leaves_nothing_beside_it() {
    let brief = builtin();
    let folder = Folder::new();
    export::write(&brief, &pages(), &folder.path(), &silent).expect("files");
    let both = files(&folder.path()).len();
    let dutch = Asked {
        lang: Some("nl".into()),
        ..pages()
    };
    export::write(&brief, &dutch, &folder.path(), &silent).expect("files");
    let after = files(&folder.path());
    assert!(after.len() < both && after.keys().all(|name| !name.contains(".en.")));
    assert_eq!(folder.beside(), [""; 0]);
}

#[test]
fn a_folder_with_anything_else_in_it_stays_as_it_is() {
    let brief = builtin();
    let folder = Folder::new();
    fs::create_dir_all(folder.path()).expect("a folder");
    // An empty folder is nobody's.
    export::write(&brief, &pages(), &folder.path(), &silent).expect("files");
    fs::write(folder.path().join("mine.txt"), "mine").expect("a file");
    let before = files(&folder.path());
    let error =
        export::write(&brief, &pages(), &folder.path(), &silent).expect_err("it is refused");
    assert!(
        error.starts_with("folder that holds other files: \"mine.txt\""),
        "{error}"
    );
    // It may be a whole site: nobody is told to move it.
    let inside = format!(
        "a new folder inside, such as {}",
        folder.path().join("brief").display()
    );
    assert!(
        error.contains(&inside) && !error.contains("move"),
        "{error}"
    );
    assert!(files(&folder.path()) == before);

    let foreign = Folder::new();
    fs::create_dir_all(foreign.path()).expect("a folder");
    fs::write(
        foreign.path().join("manifest.json"),
        "{\"name\": \"an app\"}",
    )
    .expect("a file");
    assert!(export::write(&brief, &pages(), &foreign.path(), &silent).is_err());
    assert_eq!(files(&foreign.path()).len(), 1);
}

#[test]
fn an_export_that_fails_leaves_the_old_one_whole() {
    let brief = builtin();
    let folder = Folder::new();
    export::write(&brief, &pages(), &folder.path(), &silent).expect("files");
    let before = files(&folder.path());
    let unknown = Asked {
        lang: Some("xx".into()),
        ..pages()
    };
    let error =
        export::write(&brief, &unknown, &folder.path(), &silent).expect_err("no such language");
    assert_eq!(error, "unknown language: \"xx\"; known are nl, en");
    // And one that is stopped: the process ends while files are being made.
    let stopped = std::panic::catch_unwind(|| {
        let _ = export::write(&brief, &pages(), &folder.path(), &|made, of| {
            assert!(made < of / 2, "stopped halfway");
        });
    });
    assert!(stopped.is_err());
    assert!(files(&folder.path()) == before);
    assert_eq!(folder.beside(), [""; 0]);
}

#[test]
fn every_file_of_a_small_brief_is_as_it_was() {
    let text = fs::read_to_string("tests/briefs/good-small.json").expect("a brief");
    let folder = Folder::new();
    let asked = Asked {
        integrity: Some("sha384-of-the-script".into()),
        publisher: "Het Bureau".into(),
        page: "https://example.org/stuk".into(),
        ..Asked::default()
    };
    export::write(&read(&text), &asked, &folder.path(), &silent).expect("files");
    let found = files(&folder.path());
    let mut changed = Vec::new();
    // The list has the hash of every other file: it stands for all of them, pixels included.
    for name in ["manifest.json", "index.html"] {
        let text = String::from_utf8(found[name].clone()).expect("text");
        changed.extend(compare(&format!("press/small.{name}"), &text).err());
    }
    let snippet = found
        .keys()
        .find(|name| name.ends_with(".snippet.html"))
        .expect("a snippet");
    let text = String::from_utf8(found[snippet].clone()).expect("text");
    changed.extend(compare("press/small.snippet.html", &text).err());
    assert!(
        changed.is_empty(),
        "BLESS=1 accepts\n{}",
        changed.join("\n")
    );
}
