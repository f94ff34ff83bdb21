//! A language is data: a brief brings any other than the known ones itself, and everything is said in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::common::{file, pseudo_language, read, run};
use civic_brief::brief::Brief;
use civic_brief::language;
use civic_brief::outline::outline;
use civic_brief::state::language_index;
use civic_brief::table::table;
use serde_json::{Value, json};

/// The groups of words.
const GROUPS: [&str; 4] = ["words", "page", "press", "credits"];

/// A narrow no-break space.
const NARROW: char = '\u{202f}';

fn french() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("www/examples/cour-europeenne.json")
}

fn french_json() -> Value {
    serde_json::from_str(&fs::read_to_string(french()).expect("the example")).expect("JSON")
}

/// The problems of the French example after a change, as `message at path`.
fn problems(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let mut json = french_json();
    change(&mut json);
    let value = serde_json::from_value(json).expect("a value");
    let problems = Brief::read(&value).err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// What a command says of the French example.
fn said(command: &str, arguments: &[&str]) -> String {
    let path = french();
    let path = path.to_str().expect("UTF-8");
    let ran = run(&[&[command, "all-cases", "--file", path], arguments].concat());
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
    ran.out
}

#[test]
fn every_word_that_is_missing_is_a_problem_with_its_place() {
    let mut seen = 0;
    for group in GROUPS {
        let words = french_json()["languages"][0][group].clone();
        for word in words.as_object().expect("words").keys() {
            let found = problems(|json| {
                let group = &mut json["languages"][0][group];
                group.as_object_mut().expect("words").remove(word);
            });
            let wanted = format!("missing field: \"{word}\" at languages[0].{group}");
            assert_eq!(found, [wanted]);
            seen += 1;
        }
    }
    assert!(seen > 140, "{seen}");
}

#[test]
fn every_field_of_a_language_must_be_there_and_no_other() {
    let fields = french_json()["languages"][0].clone();
    for field in fields.as_object().expect("a language").keys() {
        let found = problems(|json| {
            let language = json["languages"][0].as_object_mut();
            language.expect("a language").remove(field);
        });
        let wanted = format!("missing field: \"{field}\" at languages[0]");
        assert!(found.contains(&wanted), "{field}: {found:#?}");
    }
    for group in GROUPS {
        let found = problems(|json| json["languages"][0][group]["extra"] = "mot".into());
        let wanted = "unknown field: \"extra\"; known are ";
        assert_eq!(found.len(), 1);
        assert!(found[0].starts_with(wanted), "{}", found[0]);
        assert!(found[0].ends_with(&format!(" at languages[0].{group}")));
    }
    let found = problems(|json| json["languages"][0]["extra"] = "mot".into());
    assert!(
        found[0].starts_with("unknown field: \"extra\""),
        "{found:#?}"
    );
}

#[test]
fn every_word_has_as_many_places_for_values_as_it_must() {
    for group in GROUPS {
        let words = french_json()["languages"][0][group].clone();
        for (word, text) in words.as_object().expect("words") {
            let text = text.as_str().expect("a text");
            let needed = text.matches('#').count();
            let without = text.replacen('#', "", 1);
            for other in [[text, "#"].concat(), without] {
                if other == text {
                    continue;
                }
                let found = problems(|json| json["languages"][0][group][word] = other.into());
                let at = format!("languages[0].{group}.{word}");
                let wanted = format!("wrong number of #, needed are {needed} at {at}");
                assert_eq!(found, [wanted]);
            }
        }
    }
}

#[test]
fn a_style_that_no_reader_could_follow_is_refused() {
    let year = "janvier février mars avril mai juin juillet août septembre octobre novembre";
    let eleven: Vec<&str> = year.split(' ').collect();
    for (field, value, wanted) in [
        ("group", json!(","), "the same mark as for decimals"),
        ("group", json!("  "), "empty text"),
        ("group", json!(". "), "not a single mark: \". \""),
        ("decimal", json!("0"), "not a single mark: \"0\""),
        ("decimal", json!(44), "a number instead of a text"),
        (
            "direction",
            json!("left"),
            "unknown direction: \"left\"; known are ltr, rtl",
        ),
        (
            "day",
            json!("{day} {month}"),
            "wrong form of a date, needed are {day}, {month}, {year}",
        ),
        (
            "day",
            json!("{day} {month} {month} {year}"),
            "wrong form of a date, needed are {day}, {month}, {year}",
        ),
        (
            "day",
            json!("{day} {month} {jaar}"),
            "wrong form of a date, needed are {day}, {month}, {year}",
        ),
        (
            "month_year",
            json!("{day} {month} {year}"),
            "wrong form of a date, needed are {month}, {year}",
        ),
        ("first_day", json!(""), "empty text"),
        ("months", json!(eleven), "months: twelve are needed"),
        (
            "months",
            json!([]),
            "empty list: at least one entry is needed",
        ),
        ("percent", json!(""), "empty text"),
        (
            "tag",
            json!("french"),
            "not the tag of a language: \"french\"",
        ),
        (
            "tag",
            json!("../fr"),
            "not the tag of a language: \"../fr\"",
        ),
        ("tag", json!("fr-"), "not the tag of a language: \"fr-\""),
        ("words", json!("mots"), "a text instead of an object"),
    ] {
        let found = problems(|json| json["languages"][0][field] = value.clone());
        let wanted = format!("{wanted} at languages[0].{field}");
        assert!(found.contains(&wanted), "{value}: {found:#?}");
    }
}

#[test]
fn a_language_stands_once_known_or_brought() {
    let builtin = |languages: Value| {
        let mut json: Value = serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
        json["languages"] = languages;
        let value = serde_json::from_value(json).expect("a value");
        let problems = Brief::read(&value).err().unwrap_or_default();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let english: Value =
        serde_json::from_str(language::source("en").expect("a file")).expect("JSON");
    let twice = ["language used twice: \"en\" at languages[2]"];
    assert_eq!(builtin(json!(["nl", "en", "en"])), twice);
    assert_eq!(builtin(json!(["nl", "en", "en-GB"])), twice);
    assert_eq!(builtin(json!(["nl", "en", english])), twice);
    assert_eq!(builtin(json!(["nl", english])), [""; 0]);
    // Whether they are the same is not even asked of so many.
    let many = ["too many languages: at most 40 are read at languages"];
    assert_eq!(builtin(vec!["nl"; 41].into())[..1], many);
}

#[test]
fn a_language_that_is_not_known_is_told_of_once_with_what_to_do() {
    let mut json = french_json();
    json["languages"][0] = "fr".into();
    let path = file("unknown-language.json", json.to_string());
    let ran = run(&["check".as_ref(), path.as_os_str()]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains(": 1 problem\n"), "{}", ran.out);
    for wanted in [
        "unknown language without its words: \"fr\" at languages[0] (line 1, ",
        "to do: bring its words: put what `civic-brief words` prints in the place of the tag",
    ] {
        assert!(ran.out.contains(wanted), "{}", ran.out);
    }
}

#[test]
fn what_words_prints_can_be_brought_and_says_the_same() {
    for tag in ["nl", "en"] {
        let ran = run(&["words", tag]);
        assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
        let own: Value = serde_json::from_str(&ran.out).expect("JSON");
        let mut json: Value = serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
        let known = read(civic_brief::BUILTIN);
        let index = language_index(&known, Some(tag));
        json["languages"][index] = own;
        let brought = read(&json.to_string());
        assert_eq!(brought.languages, known.languages);
    }
    assert_eq!(run(&["words"]).out, run(&["words", "en"]).out);
    let ran = run(&["words", "fr"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err
            .contains("unknown language: \"fr\"; known are en, nl"),
        "{}",
        ran.err
    );
}

#[test]
fn a_language_that_a_brief_brings_takes_the_place_of_the_known_one() {
    let mut own: Value =
        serde_json::from_str(language::source("en").expect("a file")).expect("JSON");
    own["group"] = "’".into();
    own["words"]["judgments"] = "rulings".into();
    let mut json = french_json();
    json["languages"][1] = own;
    let brief = read(&json.to_string());
    let english = language_index(&brief, Some("en-GB"));
    let table = table(&brief, &brief.sections[0].charts[1], english);
    assert_eq!(table.head[1], "With Russia (rulings)");
    assert_eq!(table.rows[0].cells[0].text, "10’652");
}

#[test]
fn everything_of_the_french_example_is_said_in_french() {
    let brief = read(&french_json().to_string());
    let index = language_index(&brief, Some("fr-CA"));
    let outline = outline(&brief, index);
    assert_eq!((outline.lang.as_str(), outline.dir.as_str()), ("fr", "ltr"));
    assert_eq!(outline.date, "23 novembre 2026");
    let table = table(&brief, &brief.sections[0].charts[1], index);
    assert_eq!(
        table.head,
        [
            "Année",
            "Avec la Russie (arrêts)",
            "Sans la Russie (arrêts)"
        ]
    );
    assert_eq!(table.rows[0].cells[0].text, format!("10{NARROW}652"));
    assert_eq!(table.rows[0].cells[1].text, "pas de données");

    let texts: Value = serde_json::from_str(&said("text", &["--lang", "fr"])).expect("JSON");
    let text = |name: &str| texts[name].as_str().expect(name).to_owned();
    assert!(
        text("alt").starts_with("Colonnes\u{a0}: Affaires de la Cour"),
        "{}",
        text("alt")
    );
    assert!(
        text("long").contains(&format!(
            "de 10{NARROW}652 (2015) à 6{NARROW}112 (2022){NARROW}; maximum"
        )),
        "{}",
        text("long")
    );
    assert!(
        text("long").contains("rupture en 2023\u{a0}: désormais sans la Russie"),
        "{}",
        text("long")
    );
    assert!(
        text("citation").contains("Source\u{a0}: Conseil de l’Europe"),
        "{}",
        text("citation")
    );
    assert!(
        text("citation").contains("Version du 23 novembre 2026."),
        "{}",
        text("citation")
    );
    assert!(
        text("bibtex").contains("  langid = {french},"),
        "{}",
        text("bibtex")
    );
    assert_eq!(texts["csl"][0]["language"], "fr");
    assert!(text("stem").contains("_fr_"), "{}", text("stem"));

    let svg = said("svg", &["--lang", "fr"]);
    assert!(svg.contains("lang=\"fr\""), "{svg}");
    assert!(svg.contains(r#"<rdf:li xml:lang="fr">"#), "its metadata");
    assert!(
        svg.contains("empreinte") && !svg.contains("fingerprint\u{a0}"),
        "{svg}"
    );
    assert!(said("csv", &["--lang", "fr"]).contains("arrêts"));
    // Without a language it is the brief's first; one that it has not is no picture's.
    assert_eq!(said("csv", &[]), said("csv", &["--lang", "fr"]));
    let path = french();
    let path = path.to_str().expect("UTF-8");
    for command in ["csv", "svg", "png", "text"] {
        let ran = run(&[command, "all-cases", path, "--lang", "nl"]);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command}");
        let told = "unknown language: \"nl\"; known are fr, en\n";
        assert_eq!(ran.err, told, "{command}");
    }
}

#[test]
fn an_export_is_in_the_language_that_the_brief_brings() {
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("french-export");
    let _ = fs::remove_dir_all(&made);
    let path = french();
    let ran = run(&[
        "export".as_ref(),
        path.as_os_str(),
        made.as_os_str(),
        "--lang".as_ref(),
        "fr".as_ref(),
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let text = |name: &str| fs::read_to_string(made.join(name)).expect(name);
    let page = text("brief.fr.html");
    assert!(
        page.starts_with(
            "<civic-brief lang=\"fr\" src=\"cour-europeenne.packed.json\">\n<div lang=\"fr\" dir=\"ltr\">"
        ),
        "{page}"
    );
    for wanted in [
        "Vous voyez la version statique. Tous les chiffres sont dans les tableaux.",
        "<caption>Chiffres\u{a0}: ",
        "licence non indiquée",
        "cité par dpa",
        "49\u{202f}%",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    let index = text("index.html");
    assert!(
        index.contains("<section lang=\"fr\" dir=\"ltr\">"),
        "{index}"
    );
    assert!(index.contains("<dt>Texte alternatif</dt>"), "{index}");
    assert!(!made.join("brief.en.html").exists());
}

#[test]
fn a_language_from_right_to_left_says_so_wherever_it_stands() {
    let mut json = french_json();
    json["languages"][0] = pseudo_language();
    // Its texts are those that were French.
    let text = json.to_string().replace("\"fr\":", "\"qps\":");
    let path = file("right-to-left.json", text);
    let made = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rtl-export");
    let _ = fs::remove_dir_all(&made);
    let ran = run(&[
        "export".as_ref(),
        path.as_os_str(),
        made.as_os_str(),
        "--pages-only".as_ref(),
    ]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let page = fs::read_to_string(made.join("brief.qps.html")).expect("a page");
    assert!(page.contains("<div lang=\"qps\" dir=\"rtl\">"), "{page}");
    assert!(page.contains("direction=\"rtl\""), "its pictures");
    let svg = |lang: &str| {
        let name = format!("all-cases.{lang}.svg");
        fs::read_to_string(made.join(name)).expect("a picture")
    };
    // The first text is the first year: at the side where the language begins.
    let first = |svg: &str| {
        let text = svg.split("<text x=\"").nth(1).expect("a text");
        text.split('"')
            .next()
            .and_then(|x| x.parse::<f64>().ok())
            .expect("a place")
    };
    assert!(first(&svg("qps")) > 140.0 && first(&svg("en")) < 140.0);
}

#[test]
fn diff_tells_of_a_language_and_of_each_word() {
    let old = file("words-old.json", french_json().to_string());
    let with = |change: &dyn Fn(&mut Value)| {
        let mut json = french_json();
        change(&mut json);
        let new = file("words-new.json", json.to_string());
        let ran = run(&[
            "diff".as_ref(),
            old.as_os_str(),
            new.as_os_str(),
            "--lang".as_ref(),
            "en".as_ref(),
        ]);
        assert_eq!(ran.code, Some(0));
        // Nothing but words changed: no figure asks for another day.
        assert_eq!(ran.err, "");
        ran.out
    };
    assert_eq!(
        with(&|json| json["languages"][0]["page"]["sections"] = "Chapitres".into()),
        "language “fr”, page.sections: “Parties” → “Chapitres”\n"
    );
    assert_eq!(
        with(&|json| json["languages"][0]["group"] = ".".into()),
        "language “fr”, group: “\u{202f}” → “.”\n"
    );
    let both = with(&|json| {
        json["languages"][0] = "nl".into();
        let text = json.to_string().replace("\"fr\":", "\"nl\":");
        *json = serde_json::from_str(&text).expect("JSON");
    });
    for wanted in [
        "languages: fr, en → nl, en\n",
        "new: language “nl”\n",
        "gone: language “fr”\n",
    ] {
        assert!(both.contains(wanted), "{both}");
    }
}
