//! One picture of each kind, its texts and a table look as they did.

use std::fs;
use std::path::Path;

use crate::common::{builtin, chart, compare};
use civic_brief::csv_file;
use civic_brief::press::texts::texts;
use civic_brief::press::{Take, format, picture, render};
use civic_brief::value::Value;

/// One of each kind: a chart with its view, a language and a size.
const GOLDEN: [(&str, usize, usize, &str); 6] = [
    ("population-share", 0, 1, "640x450"),
    ("population-share", 1, 0, "1080x1080"),
    ("defenders-killed", 0, 0, "1200x630"),
    ("countries", 0, 1, "1080x1920"),
    ("regions", 1, 1, "1080x1080"),
    ("icc-sanctions", 0, 0, "1080x1920"),
];

#[test]
fn pictures_texts_and_tables_are_as_they_were() {
    let brief = builtin();
    let mut changed = Vec::new();
    for (id, view, language, size) in GOLDEN {
        let chart = chart(&brief, id);
        let take = Take::new(
            &brief,
            chart,
            &chart.views[view],
            language,
            format(size).expect(size),
        );
        let tag = &brief.languages[language].tag;
        let name = format!("press/{id}.{}.{tag}.{size}", take.view.id);
        changed.extend(compare(&format!("{name}.svg"), &picture::svg(&take)).err());
        let texts = serde_json::to_string_pretty(&Value::from(texts(&take))).expect("JSON") + "\n";
        changed.extend(compare(&format!("{name}.json"), &texts).err());
    }
    let table = chart(&brief, "defenders-killed");
    let csv = csv_file::csv(&brief, table, 0).expect("a table");
    changed.extend(compare("press/defenders-killed.nl.csv", &csv).err());
    assert!(
        changed.is_empty(),
        "BLESS=1 accepts\n{}",
        changed.join("\n")
    );
}

#[test]
fn a_picture_of_pixels_is_as_it_was() {
    let brief = builtin();
    let share = chart(&brief, "population-share");
    let take = Take::new(
        &brief,
        share,
        &share.views[0],
        1,
        format("640x450").expect("a size"),
    );
    let png = render::png(&take).expect("a picture");
    let path = Path::new("tests/press/population-share.bar.en.640x450.png");
    let changed = path.with_extension("changed.png");
    let _ = fs::remove_file(&changed);
    if std::env::var_os("BLESS").is_some() {
        fs::write(path, &png).expect("a file");
    } else if fs::read(path).ok().as_ref() != Some(&png) {
        fs::write(&changed, &png).expect("a file");
        panic!(
            "{} differs; {} is how it is now; BLESS=1 accepts",
            path.display(),
            changed.display()
        );
    }
}
