//! The command line as people type it who know other programs: what is answered names the line to type, and that line
//! does what was asked.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::common::run;

/// The program, run in a folder.
fn ran(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_civic-brief"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the program runs");
    let said = match output.status.code() {
        Some(0) => String::new(),
        _ => String::from_utf8([output.stdout, output.stderr].concat()).expect("text"),
    };
    (output.status.code(), said)
}

/// What is typed, and what the answer ends with: a line to type, or what is meant.
const ASKED: &[(&str, &str)] = &[
    // A section in the place of a chart.
    (
        "csv help my-brief.json",
        "no chart, but a section: \"help\"; its charts are people-helped, kinds-of-help",
    ),
    // Where the answer goes.
    (
        "png people-helped my-brief.json -o x.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "png people-helped my-brief.json -ox.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "png people-helped my-brief.json --output=x.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "png people-helped --output x.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "png people-helped my-brief.json x.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "png people-helped x.png",
        "civic-brief png people-helped my-brief.json > x.png",
    ),
    (
        "svg people-helped my-brief.json out.svg",
        "civic-brief svg people-helped my-brief.json > out.svg",
    ),
    (
        "csv people-helped my-brief.json -o out.csv",
        "civic-brief csv people-helped my-brief.json > out.csv",
    ),
    (
        "text people-helped my-brief.json --out a.json",
        "civic-brief text people-helped my-brief.json > a.json",
    ),
    (
        "sources my-brief.json sources.md",
        "civic-brief sources my-brief.json > sources.md",
    ),
    (
        "words en -o french.json",
        "civic-brief words en > french.json",
    ),
    ("words en french.json", "civic-brief words en > french.json"),
    (
        "schema brief.schema.json",
        "civic-brief schema > brief.schema.json",
    ),
    (
        "schema -o brief.schema.json",
        "civic-brief schema > brief.schema.json",
    ),
    // Their own brief is never named as the file to write.
    (
        "schema my-brief.json",
        "civic-brief schema > brief.schema.json",
    ),
    (
        "diff my-brief.json my-brief.json -o x.txt",
        "civic-brief diff my-brief.json my-brief.json > x.txt",
    ),
    (
        "check my-brief.json -o x.txt",
        "civic-brief check my-brief.json > x.txt",
    ),
    ("new -o other.json", "civic-brief new other.json"),
    ("new folder", "`civic-brief new folder/my-brief.json`"),
    (
        "new none/other.json",
        "`civic-brief new other.json` at none/other.json",
    ),
    (
        "export my-brief.json -o out",
        "civic-brief export my-brief.json out",
    ),
    (
        "export my-brief.json --output=out",
        "civic-brief export my-brief.json out",
    ),
    ("export -o x.png", "civic-brief export my-brief.json DIR"),
    (
        "export out my-brief.json",
        "`civic-brief export my-brief.json out`",
    ),
    (
        "export my-brief.json my-brief.json",
        "`civic-brief export my-brief.json DIR`, DIR being a new folder",
    ),
    (
        "export my-brief.json all.png",
        "`civic-brief png CHART my-brief.json > all.png`",
    ),
    (
        "export my-brief.json a b",
        "civic-brief export my-brief.json DIR",
    ),
    ("export", "civic-brief export my-brief.json pictures"),
    (
        "export my-brief out",
        "did you mean my-brief.json? at my-brief",
    ),
    (
        "export my-brief.json out --lang=dutch",
        "did you mean --lang nl?",
    ),
    // Which chart, of which brief.
    (
        "draw my-brief.json",
        "unknown command: \"draw\"; write civic-brief png people-helped my-brief.json",
    ),
    (
        "draw people-helped my-brief.json",
        "write civic-brief png people-helped my-brief.json",
    ),
    (
        "png my-brief.json people-helped",
        "civic-brief png people-helped my-brief.json",
    ),
    (
        "csv my-brief.json people-helped",
        "civic-brief csv people-helped my-brief.json",
    ),
    (
        "png my-brief.json",
        "it has people-helped, kinds-of-help; write civic-brief png people-helped my-brief.json",
    ),
    (
        "svg people-helped",
        "civic-brief svg people-helped my-brief.json",
    ),
    (
        "png people-helpd my-brief.json",
        "did you mean \"people-helped\"?",
    ),
    (
        "png People_Helped my-brief.json",
        "did you mean \"people-helped\"?",
    ),
    (
        "png nothing my-brief.json",
        "known are people-helped, kinds-of-help",
    ),
    (
        "png people-helped my-brief.json my-brief.json",
        "civic-brief png people-helped my-brief.json",
    ),
    (
        "png people-helped --brief my-brief.json",
        "civic-brief png people-helped my-brief.json",
    ),
    (
        "png --chart people-helped my-brief.json",
        "civic-brief png people-helped my-brief.json",
    ),
    (
        "png people-helped my-brief",
        "did you mean my-brief.json? at my-brief",
    ),
    (
        "png people-helped folder",
        "name a brief in it, as in folder/my-brief.json, at folder",
    ),
    (
        "png people-helped my-brief.json --lang=dutch",
        "did you mean --lang nl?",
    ),
    (
        "png people-helped my-brief.json --lang=xx",
        "known are nl, en",
    ),
    (
        "png people-helped my-brief.json --format svg",
        "civic-brief png, svg, csv, text",
    ),
    (
        "png kinds-of-help my-brief.json --view bars",
        "did you mean \"bar\"?",
    ),
    (
        "png kinds-of-help my-brief.json --year 2020",
        "unknown year: 2020; known are 2024, 2023",
    ),
    // Without the brief: every option that was typed is kept.
    (
        "png people-helped --lang en --size 1080x1920",
        "civic-brief png people-helped my-brief.json --lang en --size 1080x1920",
    ),
    (
        "png --lang en kinds-of-help",
        "civic-brief png --lang en kinds-of-help my-brief.json",
    ),
    (
        "png kinds-of-help --view bars --year 2023",
        "civic-brief png kinds-of-help my-brief.json --view bar --year 2023",
    ),
    (
        "svg people-helped --view=nothing",
        "civic-brief svg people-helped my-brief.json",
    ),
    (
        "export -f my-brief.json out",
        "civic-brief export my-brief.json out",
    ),
    ("check -f my-brief.json", "civic-brief check my-brief.json"),
    // Which command.
    ("my-brief.json", "civic-brief check my-brief.json"),
    ("chek my-brief.json", "civic-brief check my-brief.json"),
    ("validate my-brief.json", "civic-brief check my-brief.json"),
    (
        "pdf people-helped my-brief.json",
        "civic-brief png people-helped my-brief.json",
    ),
    (
        "compare my-brief.json my-brief.json",
        "civic-brief diff my-brief.json my-brief.json",
    ),
    (
        "check --file my-brief.json",
        "civic-brief check my-brief.json",
    ),
    (
        "check my-brief.json --lang nl",
        "civic-brief check my-brief.json",
    ),
    (
        "check my-brief.json --fix",
        "look in civic-brief check --help for the options there are",
    ),
    ("check my-brief", "did you mean my-brief.json? at my-brief"),
    (
        "check my-brif.json",
        "did you mean my-brief.json? at my-brif.json",
    ),
    (
        "diff my-brief.json",
        "civic-brief diff last-year.json my-brief.json",
    ),
    (
        "diff my-brief.json my-brief.json --lang=dutch",
        "did you mean --lang nl?",
    ),
    ("words dutch", "did you mean civic-brief words nl?"),
    ("words fr", "civic-brief words en > words.json"),
    ("completions", "civic-brief completions bash"),
];

#[test]
fn what_people_type_is_answered_with_the_line_to_type() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::write(folder.join("my-brief.json"), run(&["new"]).out).expect("a file");
    std::fs::create_dir(folder.join("folder")).expect("a folder");
    let mut wrong = Vec::new();
    for (typed, wanted) in ASKED {
        let arguments: Vec<&str> = typed.split(' ').collect();
        let (code, said) = ran(folder, &arguments);
        if code != Some(2) || !said.trim_end().ends_with(wanted) {
            wrong.push(format!("{typed}\n  {said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_line_that_is_answered_does_what_was_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::write(folder.join("my-brief.json"), run(&["new"]).out).expect("a file");
    // What is an example, or a name to fill in, is not run.
    let is_example = [
        "DIR",
        "CHART",
        "last-year",
        "folder",
        "at ",
        "pictures",
        "--help",
        ", ",
    ];
    let mut lines = BTreeSet::new();
    for (_, wanted) in ASKED {
        if let Some((_, line)) = wanted.rsplit_once("civic-brief ")
            && !is_example.iter().any(|word| wanted.contains(word))
        {
            let line = line.split(" > ").next().expect("a command");
            lines.insert(line.trim_end_matches(['`', '?']));
        }
    }
    for line in &lines {
        let mut arguments: Vec<&str> = line.split(' ').collect();
        // Every picture of a brief takes its time.
        if arguments[0] == "export" {
            arguments.push("--pages-only");
        }
        let (code, said) = ran(folder, &arguments);
        assert_eq!(code, Some(0), "{line}: {said}");
    }
    assert!(lines.len() > 12, "{lines:?}");
}

/// The letter that other programs have for it names the brief too.
#[test]
fn a_brief_may_be_named_by_one_letter() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    std::fs::write(folder.join("my-brief.json"), run(&["new"]).out).expect("a file");
    for typed in [
        "csv people-helped -f my-brief.json",
        "csv -f my-brief.json people-helped",
    ] {
        let arguments: Vec<&str> = typed.split(' ').collect();
        assert_eq!(ran(folder, &arguments).0, Some(0), "{typed}");
    }
}

/// A brief with a problem has its charts too, and the line to type tells the problem.
#[test]
fn a_chart_is_found_in_a_brief_that_has_problems() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let brief = run(&["new"])
        .out
        .replacen("\"unit\": \"people\"", "\"unit\": \"persons\"", 1);
    std::fs::write(folder.join("my-brief.json"), brief).expect("a file");
    let (code, said) = ran(folder, &["png", "people-helped", "--lang", "en"]);
    let line = "civic-brief png people-helped my-brief.json --lang en";
    assert!(code == Some(2) && said.trim_end().ends_with(line), "{said}");
    let (code, said) = ran(folder, &["png", "people-helped", "my-brief.json"]);
    assert!(code == Some(1) && said.contains("unknown unit"), "{said}");
}
