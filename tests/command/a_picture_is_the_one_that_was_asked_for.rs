//! What a picture is asked for by and the brief has not is told, and no other picture is given in its place.

use crate::common::{file, run};

const COMMANDS: [&str; 3] = ["svg", "png", "text"];

#[test]
fn what_there_is_not_is_told_with_what_there_is() {
    for (arguments, told) in [
        (
            ["--view", "pie"],
            "unknown view: \"pie\"; known are bar, squares\n",
        ),
        (
            ["--year", "2019"],
            "unknown year: 2019; known are 2024, 2025\n",
        ),
        (["--hide", "people"], "unknown series: \"people\""),
        (
            ["--lang", "xx"],
            "unknown language: \"xx\"; known are nl, en\n",
        ),
    ] {
        for command in COMMANDS {
            let ran = run(&[&[command, "population-share"][..], &arguments].concat());
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command}");
            assert!(ran.err.starts_with(told), "{}", ran.err);
        }
    }
    let ran = run(&["svg", "population-trend", "--year", "2024"]);
    assert_eq!(ran.code, Some(2));
    assert!(
        ran.err
            .starts_with("year that cannot be chosen: 2024; the view"),
        "{}",
        ran.err
    );
}

#[test]
fn a_file_may_be_named_after_the_chart_or_by_its_option() {
    let path = file("asked-for.json", include_str!("../../src/start.json"));
    let path = path.to_str().expect("UTF-8");
    for command in ["csv", "svg", "text"] {
        let named = run(&[command, "people-helped", path]);
        assert_eq!(named.code, Some(0), "{}", named.err);
        let by_option = run(&[command, "people-helped", "--file", path]);
        assert!(named.out == by_option.out, "{command}");
        // A tag of the same language is it, and the first is it where none is asked for.
        let dutch = run(&[command, "people-helped", path, "--lang", "nl-BE"]);
        assert!(named.out == dutch.out, "{command}");
    }
    let both = run(&["csv", "people-helped", path, "--file", path]);
    assert_eq!(both.code, Some(2));
}

#[test]
fn an_export_with_its_arguments_turned_is_told_the_order() {
    let path = file("turned.json", include_str!("../../src/start.json"));
    let ran = run(&["export", "pictures", path.to_str().expect("UTF-8")]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""));
    assert!(
        ran.err
            .starts_with("the brief comes first: write `civic-brief export "),
        "{}",
        ran.err
    );
    assert!(ran.err.ends_with("turned.json pictures`\n"), "{}", ran.err);
}
