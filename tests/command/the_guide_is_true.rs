//! `www/authoring.md`, done as it says: every command is run, every piece put where it belongs, every answer compared.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A block of code, with the comment before it that says what a piece is.
#[derive(Debug)]
struct Block<'g> {
    kind: &'g str,
    text: &'g str,
    comment: &'g str,
}

fn www() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www")
}

fn guide() -> String {
    fs::read_to_string(www().join("authoring.md")).expect("the guide")
}

fn blocks(guide: &str) -> Vec<Block<'_>> {
    let mut parts = guide.split("\n```");
    let mut before = parts.next().expect("a beginning");
    let mut found = Vec::new();
    while let Some(part) = parts.next() {
        let (kind, text) = part.split_once('\n').expect("a block of lines");
        let last = before.lines().last().unwrap_or_default();
        let comment = last.strip_prefix("<!-- ").unwrap_or_default();
        let comment = comment.strip_suffix(" -->").unwrap_or_default();
        found.push(Block {
            kind,
            text,
            comment,
        });
        before = parts.next().expect("what follows a block");
        assert!(before.starts_with('\n'), "after {text}");
    }
    found
}

/// An empty folder to do in what the guide says.
fn empty() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("guide");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// Types commands into a shell that knows the program, and reads what they say.
fn typed(folder: &Path, commands: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_civic-brief"));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut known = vec![program.parent().expect("a folder").to_owned()];
    known.extend(std::env::split_paths(&path));
    let output = Command::new("sh")
        .args(["-c", &format!("exec 2>&1\n{commands}")])
        .current_dir(folder)
        .env("PATH", std::env::join_paths(known).expect("a path"))
        .output()
        .expect("a shell");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// The name of the field and its value; a piece that is an object alone has no name.
fn field(piece: &str) -> (Option<String>, Value) {
    if let Ok(value) = serde_json::from_str(piece) {
        return (None, value);
    }
    let object: Value = serde_json::from_str(&format!("{{{piece}}}")).expect(piece);
    let fields = object.as_object().expect("fields");
    assert_eq!(fields.len(), 1, "one field a piece: {piece}");
    let (name, value) = fields.iter().next().expect("a field");
    (Some(name.clone()), value.clone())
}

/// Puts a piece in the place of the first field of its name, as a person does.
fn put(file: &Path, piece: &str) {
    let text = fs::read_to_string(file).expect("a file");
    let name = field(piece).0.expect("a field");
    let start = format!("\"{name}\": ");
    let line = text
        .lines()
        .find(|line| line.trim_start().starts_with(&start));
    let indent = line.expect(&name).find('"').expect("a name");
    let from = text.find(line.expect(&name)).expect("a line") + indent;
    let value = from + start.len();
    let mut values = serde_json::Deserializer::from_str(&text[value..]).into_iter::<Value>();
    values.next().expect("a value").expect("JSON");
    let to = value + values.byte_offset();
    let piece = piece.replace('\n', &format!("\n{}", " ".repeat(indent)));
    let text = [&text[..from], piece.as_str(), &text[to..]].concat();
    fs::write(file, text).expect("a file that can be written");
}

/// Whether a value stands somewhere in another, under that name if it has one.
fn holds(all: &Value, name: Option<&str>, value: &Value) -> bool {
    let here = name.is_none() && all == value;
    here || match all {
        Value::Object(fields) => fields.iter().any(|(field, inside)| {
            (name == Some(field) && inside == value) || holds(inside, name, value)
        }),
        Value::Array(entries) => entries.iter().any(|inside| holds(inside, name, value)),
        _ => false,
    }
}

/// The new brief with these colors, all of them in one chart: as parts, and as lines.
fn with_colors(colors: &Value) -> Value {
    let mut brief: Value = serde_json::from_str(&crate::common::run(&["new"]).out).expect("JSON");
    let ids = colors.as_array().expect("colors").iter();
    let ids: Vec<&str> = ids.map(|one| one["id"].as_str().expect("an id")).collect();
    let chart = &mut brief["sections"][0]["charts"][1];
    let one = chart["series"][0].clone();
    let series = ids.iter().map(|id| {
        let mut one = one.clone();
        one["id"] = (*id).into();
        one["color"] = (*id).into();
        one["name"] = serde_json::json!({"nl": id, "en": id});
        for point in one["points"].as_array_mut().expect("points") {
            point["value"] = (100.0 / ids.len() as f64).into();
        }
        one
    });
    chart["series"] = series.collect();
    chart["views"][0]["parts"] = ids.clone().into();
    let mut lines = chart["views"][0].clone();
    lines.as_object_mut().expect("a view").remove("years");
    lines.as_object_mut().expect("a view").remove("parts");
    lines["id"] = "lines".into();
    lines["name"] = serde_json::json!({"nl": "Lijnen", "en": "Lines"});
    lines["kind"] = "line".into();
    lines["series"] = ids.clone().into();
    let all = chart["views"].as_array_mut().expect("views");
    all.push(lines);
    for text in ["title", "message"] {
        chart[text] = serde_json::json!({"nl": "Hulp", "en": "Help"});
    }
    brief["colors"] = colors.clone();
    crate::common::read(&brief.to_string());
    brief
}

fn json(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|_| panic!("{}", path.display()));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn every_command_says_what_the_guide_says_and_every_piece_is_right() {
    let guide = guide();
    let folder = empty();
    let (mut said, mut ran, mut compared, mut pieces) = (String::new(), 0, 0, 0);
    let mut elements = 0;
    for block in blocks(&guide) {
        let (verb, file) = block.comment.split_once(" ").unwrap_or_default();
        match block.kind {
            // It builds what is being tested here.
            "sh" if block.text.starts_with("cargo ") => {}
            "sh" => {
                assert_eq!(said, "", "said, and not in the guide");
                said = typed(&folder, block.text);
                ran += 1;
            }
            "text" => {
                assert_eq!(said.trim_end(), block.text);
                said.clear();
                compared += 1;
            }
            "json" => {
                assert_eq!(said, "", "said, and not in the guide");
                let (name, value) = field(block.text);
                let there = match (verb, file) {
                    ("colors", _) => with_colors(&value),
                    ("put", file) => {
                        let file = file.strip_prefix("into ").expect("a file");
                        put(&folder.join(file), block.text);
                        json(&folder.join(file))
                    }
                    ("in", "the new brief") => {
                        serde_json::from_str(&crate::common::run(&["new"]).out).expect("JSON")
                    }
                    ("in", file) => json(&www().join(file)),
                    _ => panic!("a piece of nothing: {block:?}"),
                };
                assert!(holds(&there, name.as_deref(), &value), "{block:?}");
                pieces += 1;
            }
            "html" => {
                assert_eq!(block.comment, "of two files");
                let brief = |name: &str| {
                    let start = format!(" {name}=\"");
                    let file = block.text.split_once(&start).expect(name).1;
                    let file = file.split('"').next().expect("a name");
                    // A packed file is the same brief: an export of it has both.
                    let file = folder.join(file.replace(".packed.json", ".json"));
                    crate::common::read(&fs::read_to_string(file).expect(name))
                };
                // What the page then says is what the command has just said.
                let news = civic_brief::diff::news(&brief("src"), &brief("newer"), "en");
                let news = news.expect("a later version");
                assert!(guide.contains(&format!("newer figures, of {}.", news.date)));
                assert!(guide.contains(&format!(
                    "```text\nmy-brief.json: no problem, 1 chart\n{}\nthese texts are as they were",
                    news.changes.join("\n")
                )));
                elements += 1;
            }
            _ => panic!("a block of no kind: {block:?}"),
        }
    }
    assert_eq!(said, "", "said, and not in the guide");
    assert_eq!((ran, compared, pieces), (22, 17, 46));
    assert_eq!(elements, 1);

    // What comes out is the example that the guide points to.
    let mut made = json(&folder.join("my-brief.json"));
    made.as_object_mut().expect("a brief").remove("$schema");
    assert_eq!(made, json(&www().join("examples/human-rights-fund.json")));
    for path in [
        "brief.schema.json",
        "budget.phone.png",
        "budget.svg",
        "pictures/index.html",
        "page/budget.en.snippet.html",
        "page/brief.en.html",
    ] {
        let bytes = fs::read(folder.join(path)).expect(path);
        assert!(!bytes.is_empty(), "{path} is empty");
    }
}

#[test]
fn every_link_leads_somewhere() {
    let guide = guide();
    let mut seen = 0;
    for link in guide.split("](").skip(1) {
        let to = link.split(')').next().expect("an address");
        if !to.starts_with("https://") {
            assert!(www().join(to).is_file(), "{to}");
            seen += 1;
        }
    }
    assert!(seen >= 5, "{seen}");
}

#[test]
fn every_word_that_is_known_is_named() {
    let schema: Value = serde_json::from_str(&crate::common::run(&["schema"]).out).expect("JSON");
    let guide = guide();
    let kinds = schema["$defs"]["View"]["oneOf"].as_array().expect("kinds");
    let kinds = kinds
        .iter()
        .map(|kind| &kind["properties"]["kind"]["const"]);
    let of = |name: &str| schema["$defs"][name]["oneOf"].as_array().expect("words");
    let words = ["Unit", "Basis", "Vintage", "Role", "Pattern"]
        .into_iter()
        .flat_map(of);
    for word in kinds.chain(words.map(|word| &word["const"])) {
        let word = word.as_str().expect("a word");
        assert!(guide.contains(&format!("`{word}`")), "{word}");
    }
}
