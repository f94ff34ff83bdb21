//! The mistakes of people who follow the guide: what `check` says first of each, and that doing so makes the brief right.

use crate::common::{Ran, compare, run};
use civic_brief::json::{self, Fault};

/// A text, and what stands in its place instead.
type Change = (&'static str, &'static str);

/// A mistake in the brief that `civic-brief new` writes.
struct Mistake {
    name: &'static str,
    made: &'static [Change],
    /// What the advice says to do, done to the letter; each as often as it is found.
    mend: &'static [Change],
}

const fn mistake(name: &'static str, made: &'static [Change], mend: &'static [Change]) -> Mistake {
    Mistake { name, made, mend }
}

include!("mistakes.rs");
include!("against-the-rest.rs");
include!("mistakes-led-astray.rs");
include!("mistakes-a-year-later.rs");
include!("mistakes-of-a-long-trial.rs");
include!("mistakes-of-days.rs");
include!("mistakes-of-a-trial.rs");
include!("mistakes-of-a-second-trial.rs");
include!("mistakes-of-a-third-trial.rs");
include!("mistakes-of-a-fourth-trial.rs");
include!("mistakes-of-a-fifth-trial.rs");
include!("mistakes-of-a-sixth-trial.rs");
include!("mistakes-of-a-seventh-trial.rs");
include!("mistakes-of-an-eighth-trial.rs");

/// The brief with changes, each of which must be possible.
fn changed(text: &str, name: &str, changes: &[Change]) -> String {
    changes.iter().fold(text.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{name}: {from}");
        text.replace(from, to)
    })
}

/// What is told of each, and what is left where its mend was done.
fn told(start: &str, mistakes: &[Mistake]) -> String {
    let mut told = String::new();
    let mut wrong = Vec::new();
    for Mistake { name, made, mend } in mistakes {
        let text = changed(start, name, made);
        let Err(faults) = json::checked(text.as_bytes()) else {
            wrong.push(format!("{name}: no problem"));
            continue;
        };
        told += &format!("{name}\n{}", said(&faults));
        let mended = changed(&text, name, mend);
        if let Err(faults) = json::checked(mended.as_bytes()) {
            wrong.push(format!("{name}, mended: {}", said(&faults)));
        }
    }
    assert!(wrong.is_empty(), "{told}\n{}", wrong.join("\n"));
    told
}

/// The first two problems, and how many more there are.
fn said(faults: &[Fault]) -> String {
    let two = faults.iter().take(2);
    let mut said: String = two
        .map(|fault| format!("  {fault}\n    to do: {}\n", fault.advice))
        .collect();
    if let Some(more @ 1..) = faults.len().checked_sub(2) {
        said += &format!("  and {more} more\n");
    }
    said
}

#[test]
fn each_mistake_is_told_first_at_its_place_with_what_makes_it_right() {
    let told = told(&run(&["new"]).out, MISTAKES);
    compare("check/mistakes.txt", &told).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What was told before, and of something else than of what is to be mended.
#[test]
fn what_led_astray_names_its_mend_first() {
    let start = run(&["new"]).out;
    let groups = include_str!("chart-with-groups.json");
    let with_groups = start.replacen("\"charts\": [", &format!("\"charts\": [{groups},"), 1);
    let words = run(&["words", "nl"]).out;
    let brings = start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"));
    let told = [
        told(&start, OF_FORM),
        told(&with_groups, OF_GROUPS),
        told(&brings, OF_A_LANGUAGE),
    ];
    compare("check/mistakes-led-astray.txt", &told.concat())
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// Days where years stand, and counts that were made on a day.
#[test]
fn what_follows_from_days_in_views_of_years_is_told_once() {
    let start = run(&["new"]).out;
    let groups = include_str!("chart-with-groups.json");
    let with_groups = start.replacen("\"charts\": [", &format!("\"charts\": [{groups},"), 1);
    let told = [told(&start, OF_DAYS), told(&with_groups, OF_DAYS_IN_GROUPS)];
    compare("check/mistakes-of-days.txt", &told.concat())
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// Numbers, minimums and words that deny each other.
#[test]
fn each_mistake_of_a_long_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_LONG_TRIAL);
    compare("check/mistakes-of-a-long-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What a person made who had the guide alone, and what was told of nothing or led on to another fault.
#[test]
fn each_mistake_of_a_first_trial_names_its_mend_first() {
    let told = told(&run(&["new"]).out, OF_A_TRIAL);
    compare("check/mistakes-of-a-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What nothing was told of, or whose mend led to the next.
#[test]
fn each_mistake_of_a_second_trial_is_told_its_mend_too() {
    let start = run(&["new"]).out;
    let groups = include_str!("chart-with-groups.json");
    let with_groups = start.replacen("\"charts\": [", &format!("\"charts\": [{groups},"), 1);
    let words = run(&["words", "nl"]).out;
    let brings = start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"));
    let told = [
        told(&start, OF_A_SECOND_TRIAL),
        told(&with_groups, OF_GROUPS_OF_A_SECOND_TRIAL),
        told(&brings, OF_WORDS_OF_A_SECOND_TRIAL),
    ];
    compare("check/mistakes-of-a-second-trial.txt", &told.concat())
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What nothing was told of when a brief was made, and when a year had passed.
#[test]
fn each_mistake_of_a_third_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_THIRD_TRIAL);
    compare("check/mistakes-of-a-third-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn each_mistake_of_a_fourth_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_FOURTH_TRIAL);
    compare("check/mistakes-of-a-fourth-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// Letters among digits, years that have not ended, and figures that run into what stands beside them.
#[test]
fn each_mistake_of_a_fifth_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_FIFTH_TRIAL);
    compare("check/mistakes-of-a-fifth-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What nothing was told of when a brief was made from the guide alone.
#[test]
fn each_mistake_of_a_sixth_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_SIXTH_TRIAL);
    compare("check/mistakes-of-a-sixth-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What nothing was told of, or whose mend led on to the next, when two more briefs were made so.
#[test]
fn each_mistake_of_a_seventh_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_A_SEVENTH_TRIAL);
    compare("check/mistakes-of-a-seventh-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What nothing was told of, or whose mend could not be done, in two more.
#[test]
fn each_mistake_of_an_eighth_trial_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, OF_AN_EIGHTH_TRIAL);
    compare("check/mistakes-of-an-eighth-trial.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// What led astray, and what nothing was told of when the next figure had come.
#[test]
fn each_mistake_of_a_year_later_is_told_its_mend_too() {
    let told = told(&run(&["new"]).out, A_YEAR_LATER);
    compare("check/mistakes-a-year-later.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// Where one language tells that a title stayed behind, the same title is told in a language of the author's own.
#[test]
fn a_title_that_stayed_behind_is_told_in_each_language() {
    let words = run(&["words", "nl"]).out;
    let words = words.replacen("\"tag\": \"nl\"", "\"tag\": \"es\"", 1);
    let start = run(&["new"]).out.replace("\"nl\": \"", "\"es\": \"");
    let start = start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"));
    assert!(json::checked(start.as_bytes()).is_ok());
    let changes = [
        ("\"date\": \"2025-03-01\"", "\"date\": \"2026-01-20\""),
        ("\"date\": \"2025-04\"", "\"date\": \"2026-01-25\""),
        (
            "{\"year\": 2024, \"value\": 1475}",
            "{\"year\": 2024, \"value\": 1475}, {\"year\": 2025, \"value\": 1600}",
        ),
        ("2021–2024", "2021–2025"),
    ];
    let text = changed(&start, "a year later", &changes);
    let faults = json::checked(text.as_bytes()).expect_err("titles of the year before");
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    let behind = "title that stayed behind: of 2024, and the newest year drawn is 2025 at sections[0].charts[0].title";
    assert_eq!(told.len(), 2, "{told:?}");
    for tag in ["es", "en"] {
        let said = format!("{behind}.{tag} ");
        assert!(
            told.iter().any(|one| one.starts_with(&said)),
            "{tag}: {told:?}"
        );
    }
    // Where neither has a slot, both are told by their year.
    let typed = [
        (
            "In 2024 kregen {helped.2024} mensen",
            "In 2024 kregen meer mensen",
        ),
        ("In 2024 {helped.2024} people", "In 2024 people"),
    ];
    let text = changed(&text, "typed", &typed);
    let faults = json::checked(text.as_bytes()).expect_err("typed titles");
    assert_eq!(faults.len(), 2, "{}", said(&faults));
    // And where one was written anew, the other is told.
    let text = changed(&text, "anew", &[("In 2024 people", "In 2025 people")]);
    let faults = json::checked(text.as_bytes()).expect_err("one title");
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(
        told[0].starts_with("another year than in \"es\": here 2025, there 2024"),
        "{told:?}"
    );
}

/// A name without its languages hides nothing of what else is wrong.
#[test]
fn a_text_without_its_languages_does_not_hide_the_rest() {
    let text = changed(
        &run(&["new"]).out,
        "a plain name, and a hyphen in a period",
        &[
            (
                "{\"nl\": \"Voorbeeldinstituut\", \"en\": \"Example Institute\"}",
                "\"Example Institute\"",
            ),
            ("2021–2024", "2021-2024"),
        ],
    );
    let faults = json::checked(text.as_bytes()).expect_err("two mistakes");
    let told: Vec<&str> = faults.iter().map(|fault| &*fault.message).collect();
    let hyphen = "hyphen between two years: \"2021-2024\"";
    assert_eq!(told, ["a text instead of an object", hyphen, hyphen]);
    // What else cannot be read may be the cause of what would be told.
    let text = text.replacen("\"kind\": \"column\"", "\"kind\": \"pie\"", 1);
    let faults = json::checked(text.as_bytes()).expect_err("of form alone");
    assert_eq!(faults.len(), 2, "{}", said(&faults));
}

/// Words that nobody translated, with the tag of another language.
#[test]
fn words_left_in_english_are_told_at_the_first_of_them() {
    let start = run(&["new"]).out.replace("\"nl\": \"", "\"es\": \"");
    let with = |words: String, tag: &str| {
        let words = words.replacen(&format!("\"tag\": \"{tag}\""), "\"tag\": \"es\"", 1);
        start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"))
    };
    let left = with(run(&["words", "en"]).out, "en");
    let faults = json::checked(left.as_bytes()).expect_err("English under es");
    compare("check/words-left-in-english.txt", &said(&faults))
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    let translated = with(run(&["words", "nl"]).out, "nl");
    assert!(json::checked(translated.as_bytes()).is_ok());
}

#[test]
fn each_mistake_in_the_words_of_a_language_is_told_too() {
    let start = run(&["new"]).out;
    let words = run(&["words", "nl"]).out;
    let brings = start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"));
    let told = told(&brings, OF_WORDS);
    compare("check/mistakes-of-words.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn each_mistake_that_only_the_rest_of_the_brief_shows_is_told_too() {
    let told = told(&run(&["new"]).out, AGAINST_THE_REST);
    compare("check/against-the-rest.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

#[test]
fn each_mistake_in_the_marks_of_a_language_is_told_too() {
    let start = run(&["new"]).out;
    let words = run(&["words", "nl"]).out;
    let brings = start.replace("[\"nl\", \"en\"]", &format!("[{words}, \"en\"]"));
    let told = told(&brings, OF_MARKS);
    compare("check/mistakes-of-marks.txt", &told)
        .unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
}

/// A language is in the list, and no text has it: one problem, and the mend is one word.
#[test]
fn a_language_that_no_text_has_is_told_once() {
    let start = run(&["new"]).out;
    let start: String = start
        .lines()
        .filter(|line| !line.trim_start().starts_with("\"en\": "))
        .map(|line| format!("{}\n", without_english(line)))
        .collect();
    // A Dutch text on a line of its own was followed by a comma.
    let start = start.replace(",\n      }", "\n      }");
    let mut text = String::new();
    for line in start.lines() {
        let closes = line.trim_start().starts_with('}');
        if closes && text.ends_with(",\n") {
            text.truncate(text.len() - 2);
            text.push('\n');
        }
        text += line;
        text.push('\n');
    }
    let faults = json::checked(text.as_bytes()).expect_err("no English");
    assert_eq!(
        said(&faults),
        "  language that no text has: \"en\" at languages[1] (line 5, column 23)\n    \
         to do: take \"en\" out of \"languages\", or write every text in \"en\" too\n"
    );
    let mended = text.replace("[\"nl\", \"en\"]", "[\"nl\"]");
    assert!(json::checked(mended.as_bytes()).is_ok());
    // Of a brief in Dutch alone a text is shown in Dutch alone.
    let plain = mended.replacen("{\"nl\": \"Hulp\"}", "\"Hulp\"", 1);
    let faults = json::checked(plain.as_bytes()).expect_err("a plain text");
    assert_eq!(faults.len(), 1);
    assert_eq!(
        faults[0].advice,
        "write the text for each language: {\"nl\": \"…\"}"
    );
}

/// `{"nl": "…", "en": "…"}` without its English.
fn without_english(line: &str) -> String {
    match (line.find(", \"en\": \""), line.rfind("\"}")) {
        (Some(start), Some(end)) if start < end => [&line[..start], &line[end + 1..]].concat(),
        _ => line.into(),
    }
}

#[test]
fn a_file_that_is_no_brief_is_told_what_it_is() {
    let schema = run(&["schema"]).out;
    let mut utf_16 = vec![0xff, 0xfe];
    utf_16.extend("{}".encode_utf16().flat_map(u16::to_le_bytes));
    let files: [(&str, &[u8]); 7] = [
        ("the description for editors", schema.as_bytes()),
        ("UTF-16", &utf_16),
        ("Word or Excel", b"PK\x03\x04\x14\x00\x06\x00"),
        ("old Word", b"\xd0\xcf\x11\xe0\xa1\xb1"),
        ("RTF", b"{\\rtf1\\ansi}"),
        ("PDF", b"%PDF-1.7"),
        ("nothing", b""),
    ];
    let mut told = String::new();
    for (name, bytes) in files {
        let faults = json::checked(bytes).expect_err(name);
        told += &format!("{name}\n{}", said(&faults));
    }
    compare("check/no-briefs.txt", &told).unwrap_or_else(|diff| panic!("BLESS=1 accepts\n{diff}"));
    let with_mark = [b"\xef\xbb\xbf", run(&["new"]).out.as_bytes()].concat();
    assert!(
        json::checked(&with_mark).is_ok(),
        "a mark of order is none of the brief's"
    );
}

/// A folder with a brief in it, and the program run there.
fn beside(arguments: &[&str]) -> Ran {
    let folder = tempfile::tempdir().expect("a folder");
    let brief = run(&["new"]).out;
    std::fs::write(folder.path().join("my-brief.json"), brief).expect("a file");
    std::fs::write(folder.path().join("words.json"), run(&["words"]).out).expect("a file");
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_civic-brief"))
        .args(arguments)
        .current_dir(folder.path())
        .output()
        .expect("the program runs");
    Ran {
        code: command.status.code(),
        out: String::from_utf8(command.stdout).expect("text"),
        err: String::from_utf8(command.stderr).expect("text"),
    }
}

#[test]
fn a_file_that_cannot_be_read_is_answered_with_those_that_can() {
    let ran = beside(&["check", "my-brif.json"]);
    assert_eq!(
        (ran.code, ran.out.as_str(), ran.err.as_str()),
        (
            Some(2),
            "unreadable file: none of that name; did you mean my-brief.json? at my-brif.json\n",
            ""
        )
    );
    let ran = beside(&["check", "."]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (
            Some(2),
            "unreadable file: a folder; name a brief in it, as in ./my-brief.json, at .\n"
        )
    );
    let ran = beside(&["check", "none/my-brief.json"]);
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (
            Some(2),
            "unreadable file: none of that name; there is no such folder either; \
             go with cd to the folder of the brief, at none/my-brief.json\n"
        )
    );
}

#[test]
fn who_names_no_file_is_told_that_the_answer_is_of_the_built_in_brief() {
    let ran = beside(&["check"]);
    assert_eq!(
        (ran.code, ran.out.lines().next(), ran.err.as_str()),
        (
            Some(0),
            Some(
                "the built-in brief: no problem, 13 charts; \
                 for a brief of your own: civic-brief check my-brief.json"
            ),
            ""
        )
    );
    let note =
        "this is of the built-in brief, since no file is named; this folder has my-brief.json\n";
    for (arguments, code, is_answered) in [
        (&["csv", "population-share"][..], 0, true),
        (&["text", "population-share"], 0, true),
        (&["svg", "population-share"], 0, true),
        (&["sources"], 0, true),
        (&["csv", "people-helped"], 2, false),
        (
            &["csv", "people-helped", "--file", "my-brief.json"],
            0,
            true,
        ),
    ] {
        let ran = beside(arguments);
        assert_eq!(
            (ran.code, !ran.out.is_empty()),
            (Some(code), is_answered),
            "{arguments:?}"
        );
        let is_named = arguments.contains(&"--file");
        assert_eq!(
            ran.err.starts_with(note),
            !is_named,
            "{arguments:?}: {}",
            ran.err
        );
        assert!(!ran.out.contains("built-in"), "{arguments:?}");
    }
    // Where no brief stands nobody can have meant one.
    let ran = run(&["csv", "population-share"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}
