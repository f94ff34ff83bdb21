//! The command line as a newcomer and a script find it: help with examples, the usual codes, plain text in a pipe.

use std::process::{Command, Stdio};

use crate::common::{file, run};

const COMMANDS: [&str; 12] = [
    "new",
    "check",
    "diff",
    "schema",
    "words",
    "sources",
    "csv",
    "svg",
    "png",
    "text",
    "export",
    "completions",
];

#[test]
fn help_shows_how_to_begin_and_every_command_an_example_that_can_be_copied() {
    let ran = run(&["--help"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    assert!(
        ran.out.contains("Begin with a brief of your own:"),
        "{}",
        ran.out
    );
    for command in COMMANDS {
        assert!(
            ran.out.contains(&format!("\n  {command} ")),
            "{command}: {}",
            ran.out
        );
        let ran = run(&[command, "--help"]);
        assert_eq!(ran.code, Some(0), "{command}");
        assert!(
            ran.out.contains(&format!("\n  civic-brief {command}")),
            "{}",
            ran.out
        );
    }
    // Asked for nothing, it says what can be asked.
    let ran = run::<&str>(&[]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("Usage: civic-brief"), "{}", ran.err);
}

#[test]
fn every_example_of_the_help_is_understood() {
    for command in COMMANDS {
        let help = run(&[command, "--help"]).out;
        let examples = help
            .lines()
            .filter_map(|line| line.strip_prefix("  civic-brief "));
        for example in examples {
            // What it writes goes to a file, or what it does is told after a gap.
            let line = example.split(" > ").next().expect("a command");
            let line = line.split("  ").next().expect("a command");
            // With one more --help nothing is done, but what stands before must be known.
            let arguments: Vec<&str> = line.split_whitespace().chain(["--help"]).collect();
            let ran = run(&arguments);
            assert_eq!(ran.code, Some(0), "{example}: {}", ran.err);
        }
    }
}

#[test]
fn the_code_is_0_for_all_well_1_for_problems_and_2_for_a_wrong_question() {
    let good = file("codes.json", include_str!("../briefs/good-small.json"));
    let bad = file("codes-bad.json", include_str!("../briefs/bad-units.json"));
    let (good, bad) = (good.to_str().expect("UTF-8"), bad.to_str().expect("UTF-8"));
    for (code, arguments) in [
        (0, vec!["check", good]),
        (0, vec!["csv", "counts", "--file", good]),
        (0, vec!["svg", "counts", "--file", good]),
        (0, vec!["sources", good]),
        (0, vec!["words", "nl-BE"]),
        (2, vec!["words", "xx"]),
        (1, vec!["check", bad]),
        (1, vec!["check", good, bad]),
        (1, vec!["csv", "counts", "--file", bad]),
        (1, vec!["svg", "counts", "--file", bad]),
        (1, vec!["sources", bad]),
        (2, vec!["check", "nowhere.json"]),
        (2, vec!["check", "nowhere.json", bad]),
        (2, vec!["svg", "counts", "--file", "nowhere.json"]),
        (2, vec!["svg", "no-such-chart"]),
        (2, vec!["svg"]),
        (2, vec!["chek"]),
        (2, vec!["check", "--no-such-option"]),
    ] {
        let ran = run(&arguments);
        assert_eq!(
            ran.code,
            Some(code),
            "{arguments:?}: {}{}",
            ran.out,
            ran.err
        );
        // An error says something, once, and what goes into a file by > is no error.
        let (said, silent) = match (code, arguments[0]) {
            (0, _) | (1, "check") => (&ran.out, &ran.err),
            (2, "check") if !arguments[1].starts_with('-') => (&ran.out, &ran.err),
            _ => (&ran.err, &ran.out),
        };
        assert!(!said.is_empty() && silent.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_brief_that_cannot_be_drawn_is_told_of_as_check_does() {
    let bad = file("told.json", include_str!("../briefs/bad-units.json"));
    let bad = bad.to_str().expect("UTF-8");
    let drawn = run(&["svg", "counts", "--file", bad]).err;
    assert_eq!(drawn, run(&["check", bad]).out);
}

#[test]
fn what_goes_into_a_pipe_has_no_colours() {
    for arguments in [
        vec!["--help"],
        vec!["check", "--help"],
        vec!["chek"],
        vec!["check"],
    ] {
        let ran = run(&arguments);
        assert!(!(ran.out + &ran.err).contains('\u{1b}'), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_civic-brief"))
        .args(["svg", "countries"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("its end");
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(ended.stderr, b"");
}

#[test]
fn every_shell_gets_its_completions() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = run(&["completions", shell]);
        assert_eq!(ran.code, Some(0), "{shell}");
        for command in COMMANDS {
            assert!(ran.out.contains(command), "{shell}: {command}");
        }
    }
}
