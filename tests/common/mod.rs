//! What the tests share: briefs, all the pictures of one, and snapshots.

#![allow(dead_code)] // no test uses all of it

use std::fs;
use std::path::Path;

use civic_brief::brief::{Basis, Brief, Chart, Series, View};
use civic_brief::chart::{Frame, Shown};
use civic_brief::language;
use civic_brief::outline::said::{Texts, texts};
use civic_brief::outline::{about, outline};
use civic_brief::painter::Rect;
use civic_brief::picture;
use civic_brief::press::{self, FORMATS, Format, Take};
use civic_brief::table::table;
use civic_brief::theme::{Color, DARK, LIGHT, Theme, size};
use civic_brief::value::Value;

/// The built-in brief.
pub fn builtin() -> Brief {
    read(civic_brief::BUILTIN)
}

/// The built-in brief with a language that is none: from right to left and 40 % longer than English.
pub fn pseudo() -> Brief {
    read(&pseudo_text())
}

/// All that stands in the page as HTML, as plain data: the outline, and in each chart what is said of it and its table.
pub fn whole_outline(brief: &Brief, index: usize) -> Value {
    fn at<'a>(value: &'a mut Value, name: &str) -> &'a mut Value {
        let Value::Object(fields) = value else {
            panic!("no object around {name}");
        };
        let found = fields.iter_mut().find(|(key, _)| key == name);
        &mut found.expect(name).1
    }
    fn list(value: &mut Value) -> &mut Vec<Value> {
        let Value::List(list) = value else {
            panic!("no list");
        };
        list
    }
    let mut whole = Value::from(outline(brief, index));
    let sections = list(at(&mut whole, "sections")).iter_mut();
    let charts = sections.flat_map(|section| list(at(section, "charts")));
    for (shown, chart) in charts.zip(brief.charts()) {
        let more = [
            Value::from(about(brief, chart, index)),
            Value::Object(vec![(
                "table".into(),
                Value::from(table(brief, chart, index)),
            )]),
        ];
        for value in more {
            let (Value::Object(fields), Value::Object(further)) = (&mut *shown, value) else {
                panic!("no object");
            };
            fields.extend(further);
        }
    }
    whole
}

/// A brief that must be valid.
pub fn read(text: &str) -> Brief {
    let value: Value = serde_json::from_str(text).expect("JSON");
    Brief::read(&value).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", lines.join("\n"));
    })
}

/// The JSON of [`pseudo`].
pub fn pseudo_text() -> String {
    let mut json: serde_json::Value = serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
    json["languages"] = serde_json::json!(["nl", "en", pseudo_language()]);
    add_pseudo(&mut json);
    serde_json::to_string_pretty(&json).expect("JSON") + "\n"
}

/// The language of [`pseudo`], as the brief brings it.
pub fn pseudo_language() -> serde_json::Value {
    serde_json::from_str(include_str!("../languages/qps.json")).expect("JSON")
}

fn add_pseudo(json: &mut serde_json::Value) {
    match json {
        serde_json::Value::Object(fields) => {
            if let Some(serde_json::Value::String(english)) = fields.get("en") {
                let text = pseudo_of(english);
                fields.insert("qps".into(), text.into());
            } else {
                fields.values_mut().for_each(add_pseudo);
            }
        }
        serde_json::Value::Array(entries) => entries.iter_mut().for_each(add_pseudo),
        _ => {}
    }
}

/// Accented letters, and 40 % more of them, a word at a time; slots stay as they are.
fn pseudo_of(english: &str) -> String {
    // The month of a date is a word of the language, and stays one.
    let plain = language::find("en").expect("a known language");
    let pseudo = pseudo_language();
    let of_pseudo = |index: usize| pseudo["months"][index].as_str().expect("a month");
    let months = plain.months.iter().enumerate();
    let token = |index: usize| char::from_u32(0xe000 + index as u32).expect("private use");
    let mut text = english.to_owned();
    for (index, month) in months.clone() {
        for digit in 0..=9 {
            let (from, to) = (
                format!("{digit} {month}"),
                format!("{digit} {}", token(index)),
            );
            text = text.replace(&from, &to);
        }
    }
    let mut text = pseudo_letters(&text);
    for (index, _) in months {
        text = text.replace(token(index), of_pseudo(index));
    }
    text
}

fn pseudo_letters(english: &str) -> String {
    let plain: Vec<char> = "aceghijlnorstuyACEGHIJLNORSTUY".chars().collect();
    let accented: Vec<char> = "åçéĝħíĵļñöŕšţüýÅÇÉĜĦÍĴĻÑÖŔŠŢÜÝ".chars().collect();
    let mut depth = 0;
    let letters: String = english
        .chars()
        .map(|c| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            match plain.iter().position(|p| *p == c) {
                Some(index) if depth == 0 => accented[index],
                _ => c,
            }
        })
        .collect();
    let longer = english.chars().filter(|c| c.is_alphabetic()).count() * 2 / 5;
    // Titles and sentences are held to a number of words: what is added stays one word per ten letters.
    let tail: Vec<String> = (0..longer.div_ceil(10))
        .map(|i| "ö".repeat((longer - i * 10).min(10)))
        .collect();
    match tail.len() {
        0 => letters,
        _ if english.contains(". ") || english.ends_with('.') => letters.replace(". ", "öööööö. "),
        _ if english.split(' ').count() > 8 => letters + &tail.concat(),
        _ => format!("{letters} {}", tail.join(" ")),
    }
}

/// One picture: everything that decides its SVG.
pub struct Picture<'a> {
    /// `population-share.bar.nl.light.320`.
    pub name: String,
    /// The chart.
    pub chart: &'a Chart,
    /// The view.
    pub view: &'a View,
    /// Width, language, theme.
    pub frame: Frame,
}

/// Every chart × view × year that can be chosen × language × theme at the widths.
pub fn pictures<'a>(brief: &'a Brief, widths: &[f64]) -> Vec<Picture<'a>> {
    let mut pictures = Vec::new();
    for chart in brief.charts() {
        for view in &chart.views {
            let choice = view.years().len() > 1;
            let years = view.years().iter().map(|year| Some(*year));
            for year in years.chain(view.years().is_empty().then_some(None)) {
                for (language_index, language) in brief.languages.iter().enumerate() {
                    for theme in [LIGHT, DARK] {
                        for width_css in widths {
                            let chosen = year.filter(|_| choice);
                            let chosen = chosen.map(|year| format!(".{year}"));
                            let name = format!(
                                "{}.{}{}.{}.{}.{width_css}",
                                chart.id,
                                view.id,
                                chosen.unwrap_or_default(),
                                language.tag,
                                theme.name
                            );
                            let frame = Frame {
                                width_css: *width_css,
                                language_index,
                                theme,
                                shown: Shown::of(view, year, std::iter::empty()),
                                alone: None,
                            };
                            pictures.push(Picture {
                                name,
                                chart,
                                view,
                                frame,
                            });
                        }
                    }
                }
            }
        }
    }
    pictures
}

/// The pictures that stand as files: of a choice of years the first and the last, which are laid out like the others.
pub fn snapshots<'a>(brief: &'a Brief, widths: &[f64]) -> Vec<Picture<'a>> {
    let mut pictures = pictures(brief, widths);
    pictures.retain(|p| {
        let years = p.view.years();
        let ends = [years.first(), years.last()].map(|year| year.copied());
        ends.contains(&p.frame.shown.year)
    });
    pictures
}

/// The sizes of files, and those in which a page shows a picture alone.
pub fn sizes() -> Vec<Format> {
    let wide = Format {
        name: "800x450",
        width_css: 800.0,
        height_css: 450.0,
        scale: 1.0,
    };
    FORMATS.iter().cloned().chain([wide]).collect()
}

/// Every chart × view × year × language of a brief in a size, by name.
pub fn takes<'a>(brief: &'a Brief, size: &Format) -> Vec<(String, Take<'a>)> {
    let mut all = Vec::new();
    for chart in brief.charts() {
        for view in &chart.views {
            let none = view.years().is_empty().then_some(None);
            for year in view.years().iter().copied().map(Some).chain(none) {
                for (index, language) in brief.languages.iter().enumerate() {
                    let mut one = Take::new(brief, chart, view, index, size);
                    one.frame.shown = Shown::of(view, year, std::iter::empty());
                    let year = year.map_or_else(String::new, |year| format!(".{year}"));
                    let (width, height) = (size.width_css, size.height_css);
                    let name = format!(
                        "{}.{}{year}.{}.{width}x{height}",
                        chart.id, view.id, language.tag
                    );
                    all.push((name, one));
                }
            }
        }
    }
    all
}

/// How many pixels high a text is at least: pictures of 1080 pixels are seen small.
pub fn least_px(size: &Format) -> f64 {
    if size.size_px().0 == 1080 {
        24.0
    } else {
        12.0 * size.scale
    }
}

/// Holds a picture to P-09: all of it is inside its frame, no text is smaller than so many pixels or over another,
/// and every value has its label.
pub fn inside_and_apart(name: &str, take: &Take<'_>, size: &Format, least_px: f64) {
    let (width, height, scale) = (size.width_css, size.height_css, size.scale);
    // Nothing within 5 % of the edge, and 14 % above and below where it fills a phone's screen.
    let top = height * if height > 1.7 * width { 0.14 } else { 0.05 };
    let inner = Rect {
        x: 0.05 * width,
        y: top,
        width: 0.9 * width,
        height: height - 2.0 * top,
    };
    let plan = press::picture::plan(take);
    assert_eq!((plan.width_css, plan.height_css), (width, height), "{name}");
    assert_eq!(plan.unlabelled, 0, "{name}: values without a label");
    for text in &plan.texts {
        assert!(
            inner.holds(&text.rect),
            "{name}: {:?} at {:?}",
            text.text,
            text.rect
        );
        let px = text.rect.height / (size::ASCENT + size::DESCENT) * scale;
        assert!(
            px > least_px - 0.01,
            "{name}: {:?} has {px} pixels",
            text.text
        );
    }
    for (index, text) in plan.texts.iter().enumerate() {
        for other in &plan.texts[index + 1..] {
            assert!(
                !text.rect.meets(&other.rect),
                "{name}: {:?} over {:?}",
                text.text,
                other.text
            );
        }
    }
    for mark in &plan.marks {
        assert!(
            inner.holds(&mark.rect),
            "{name}: {} at {:?}",
            mark.text,
            mark.rect
        );
    }
}

/// Compares a text with the file that holds what it must be. `BLESS=1` rewrites the file;
/// else a difference is returned, and the new text stands beside the file as `*.changed.*`.
pub fn compare(path: &str, text: &str) -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let path = root.join(path);
    let extension = path
        .extension()
        .and_then(|e| e.to_str())
        .unwrap_or("txt")
        .to_owned();
    let changed = path.with_extension(format!("changed.{extension}"));
    let _ = fs::remove_file(&changed);
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, text).expect("a file that can be written");
        return Ok(());
    }
    let wanted = fs::read_to_string(&path).unwrap_or_default();
    if wanted == text {
        return Ok(());
    }
    fs::write(&changed, text).expect("a file that can be written");
    let diff = similar::TextDiff::from_lines(&wanted, text.to_owned())
        .unified_diff()
        .context_radius(1)
        .to_string();
    let shown: Vec<&str> = diff.lines().take(12).collect();
    Err(format!("{} differs:\n{}", path.display(), shown.join("\n")))
}

/// Black on white with grey, as a reader's system may force it.
pub fn forced() -> Theme {
    Theme::forced(
        Color(0xff, 0xff, 0xff),
        Color(0, 0, 0),
        Color(0x75, 0x75, 0x75),
    )
}

/// The pictures as readers have them who set their system otherwise: forced colours, patterns, more contrast.
pub fn settings<'a>(brief: &'a Brief) -> Vec<Picture<'a>> {
    let wanted = [
        ("nl", 320.0, "forced", forced()),
        ("nl", 720.0, "forced", forced()),
        ("nl", 320.0, "patterns", LIGHT.with_patterns(true)),
        ("qps", 720.0, "patterns", LIGHT.with_patterns(true)),
        ("nl", 720.0, "contrast", LIGHT.with_more_contrast()),
    ];
    let mut pictures = Vec::new();
    for (lang, width, name, theme) in wanted {
        for mut picture in snapshots(brief, &[width]) {
            let language = &brief.languages[picture.frame.language_index];
            if language.tag == lang && picture.frame.theme == LIGHT {
                picture.name = picture.name.replace(".light.", &format!(".{name}."));
                picture.frame.theme = theme;
                pictures.push(picture);
            }
        }
    }
    pictures
}

/// Compares pictures with the files that hold what they must be.
pub fn as_they_were(brief: &Brief, pictures: &[Picture<'_>]) {
    let changed: Vec<String> = pictures
        .iter()
        .filter_map(|p| {
            let svg = picture::svg(brief, p.chart, p.view, p.frame);
            compare(&format!("snapshots/{}.svg", p.name), &svg).err()
        })
        .collect();
    assert!(
        changed.is_empty(),
        "{} changed; BLESS=1 accepts\n{}",
        changed.len(),
        changed.join("\n")
    );
}

/// The same brief with every figure as if its counter had published it.
pub fn as_if_published(brief: &Brief) -> Brief {
    let mut brief = brief.clone();
    let charts = brief
        .sections
        .iter_mut()
        .flat_map(|section| &mut section.charts);
    for point in charts
        .flat_map(|chart| &mut chart.series)
        .flat_map(|series| &mut series.points)
    {
        point.basis = Basis::Published;
    }
    brief
}

/// The first chart of a brief.
pub fn first(brief: &Brief) -> &Chart {
    brief.charts().next().expect("a chart")
}

/// The chart of an id.
pub fn chart<'a>(brief: &'a Brief, id: &str) -> &'a Chart {
    brief.charts().find(|chart| chart.id == id).expect(id)
}

/// The series of an id.
pub fn series<'a>(chart: &'a Chart, id: &str) -> &'a Series {
    chart
        .series
        .iter()
        .find(|series| series.id == id)
        .expect(id)
}

/// What is said of the first view, in its first year.
pub fn said(brief: &Brief, chart: &Chart, language_index: usize) -> Texts {
    let view = &chart.views[0];
    let shown = Shown::of(view, None, std::iter::empty());
    texts(brief, chart, view, language_index, shown)
}

/// The value of a series in a year or on a day.
pub fn at(chart: &Chart, id: &str, when: &str) -> f64 {
    let points = &series(chart, id).points;
    let found = points.iter().find(|point| point.when.to_string() == when);
    found.unwrap_or_else(|| panic!("{id} {when}")).value
}

/// How a command ended.
pub struct Ran {
    /// Its code.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

/// Runs the command line as a person does.
pub fn run<S: AsRef<std::ffi::OsStr>>(arguments: &[S]) -> Ran {
    let command = std::process::Command::new(env!("CARGO_BIN_EXE_civic-brief"))
        .args(arguments)
        .output()
        .expect("the program runs");
    Ran {
        code: command.status.code(),
        out: String::from_utf8(command.stdout).expect("UTF-8"),
        err: String::from_utf8(command.stderr).expect("UTF-8"),
    }
}

/// Writes a file for a command to read, and gives its path.
pub fn file(name: &str, bytes: impl AsRef<[u8]>) -> std::path::PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("a file that can be written");
    path
}

/// The names and the texts of the briefs in `tests/briefs` that begin so, in alphabetical order.
pub fn briefs(start: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/briefs");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the briefs") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("a name");
        if name.starts_with(start) && path.extension().is_some_and(|end| end == "json") {
            let text = fs::read_to_string(&path).expect("a file");
            found.push((name.to_owned(), text));
        }
    }
    found.sort();
    found
}
