//! The static fallback says everything that the element says, and lives on any page.

use std::collections::BTreeSet;

use crate::common::{builtin, compare};
use civic_brief::brief::{Brief, Chart};
use civic_brief::chart::Shown;
use civic_brief::export::{Asked, pages::element};
use civic_brief::fallback::{Fallback, picture};
use civic_brief::outline::cited::SourceOutline;
use civic_brief::outline::said::{Texts, texts};
use civic_brief::outline::{About, about, outline};
use civic_brief::packed::{pack, unpack};
use civic_brief::table::{Table, table};

const LEVEL: u8 = 2;

/// What stands beside the picture of a chart.
struct Beside {
    about: About,
    table: Table,
}

/// Each chart with its fallback, in each language.
fn charts(brief: &Brief) -> Vec<(usize, &Chart, Beside, Texts, String)> {
    let mut found = Vec::new();
    for index in 0..brief.languages.len() {
        let fallback = Fallback::new(brief, index);
        for chart in brief.charts() {
            let shown = Beside {
                about: about(brief, chart, index),
                table: table(brief, chart, index),
            };
            let view = picture::view_of(chart).expect("a view");
            let on_show = Shown::of(view, None, std::iter::empty());
            let said = texts(brief, chart, view, index, on_show);
            found.push((index, chart, shown, said, fallback.chart(chart, LEVEL)));
        }
    }
    found
}

/// What a reader reads: without tags, with the characters that stand for others.
fn read(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let (_, after) = part.split_once('>').unwrap_or(("", part));
        text.push_str(after);
        // What stands in two elements is not one word.
        text.push('\u{1}');
    }
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let plain = named
        .iter()
        .fold(text, |text, (name, letter)| text.replace(name, letter));
    plain.replace('\u{1}', "\n")
}

/// The tags of a text, each as its name and its attributes.
fn tags(html: &str) -> Vec<(String, Vec<(String, String)>)> {
    let opened = html.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
    opened
        .map(|tag| {
            let tag = tag.split('>').next().unwrap_or_default();
            let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
            let mut attributes = Vec::new();
            while let Some((key, after)) = rest.split_once("=\"") {
                let (value, after) = after.split_once('"').expect("a quote that is closed");
                attributes.push((key.trim().to_owned(), value.to_owned()));
                rest = after;
            }
            let bare = rest.trim().trim_end_matches('/').trim();
            if !bare.is_empty() {
                attributes.push((bare.to_owned(), String::new()));
            }
            (name.trim_end_matches('/').to_owned(), attributes)
        })
        .collect()
}

fn of_source(source: &SourceOutline) -> Vec<&str> {
    let SourceOutline {
        publisher,
        title,
        date,
        quoted_by,
        licence,
        ..
    } = source;
    vec![publisher, title, date, quoted_by, licence]
}

/// Everything that is said of a chart.
fn said<'a>(shown: &'a Beside, texts: &'a Texts) -> Vec<&'a str> {
    let mut said: Vec<&str> = vec![&texts.title, &texts.subtitle, &texts.message, &texts.long];
    said.extend([
        &*shown.about.note,
        &shown.about.more.text,
        &shown.about.scale,
    ]);
    said.extend(shown.about.definitions.iter().map(String::as_str));
    said.extend(
        shown
            .about
            .terms
            .iter()
            .flat_map(|term| [&*term.name, &term.meaning]),
    );
    said.extend(shown.table.head.iter().map(String::as_str));
    for row in &shown.table.rows {
        said.push(&row.head);
        said.extend(row.cells.iter().flat_map(|cell| [&*cell.text, &cell.basis]));
    }
    for note in &shown.table.notes {
        said.extend([&*note.figures, &note.text]);
        said.extend(of_source(&note.source));
    }
    said.extend(shown.about.sources.iter().flat_map(of_source));
    said
}

#[test]
fn s09_every_title_message_number_source_and_link_of_a_chart_is_in_its_fallback() {
    let brief = builtin();
    for (_, chart, shown, texts, html) in charts(&brief) {
        let read = read(&html);
        for text in said(&shown, &texts) {
            assert!(read.contains(text), "{}: {text:?} is not said", chart.id);
        }
        let links: Vec<String> = tags(&html)
            .into_iter()
            .filter(|(name, _)| name == "a")
            .map(|(_, attributes)| {
                let of = |name: &str| attributes.iter().find(|(key, _)| key == name).cloned();
                let rel = of("rel").expect("rel").1;
                assert_eq!(rel, "noopener noreferrer", "S-08");
                of("href").expect("href").1.replace("&amp;", "&")
            })
            .collect();
        let sources = shown.about.sources.iter().map(|source| &source.url);
        for url in sources
            .chain([&shown.about.more.url])
            .filter(|url| !url.is_empty())
        {
            assert!(links.contains(url), "{}: no link to {url}", chart.id);
        }
    }
}

#[test]
fn s09_a_source_stands_in_a_fallback_beside_its_figures_or_alone() {
    let mut alone = 0;
    for (_, chart, shown, _, html) in charts(&builtin()) {
        let has_figures = |source: &&SourceOutline| {
            let mut notes = shown.table.notes.iter();
            notes.any(|note| note.source == **source)
        };
        let sources = shown.about.sources.iter();
        let without_figures = sources.filter(|source| !has_figures(source)).count();
        let lines = html.matches("<li>").count();
        assert_eq!(
            lines,
            shown.table.notes.len() + without_figures,
            "{}",
            chart.id
        );
        alone += without_figures;
    }
    assert!(alone > 0, "none was used for a calculation alone");
}

#[test]
fn a13_its_table_has_a_head_for_every_row_and_column_and_a_cell_for_every_figure() {
    let brief = builtin();
    for (_, chart, shown, _, html) in charts(&brief) {
        let table = html.split("<table>").nth(1).expect("a table");
        let table = table.split("</table>").next().unwrap_or_default();
        let count = |tag: &str| table.matches(tag).count();
        let (rows, columns) = (shown.table.rows.len(), shown.table.head.len());
        assert_eq!(count("<th scope=\"col\">"), columns, "{}", chart.id);
        assert_eq!(count("<th scope=\"row\">"), rows, "{}", chart.id);
        assert_eq!(count("<td>"), rows * (columns - 1), "{}", chart.id);
        assert_eq!(count("<caption>"), 1, "{}", chart.id);
    }
}

#[test]
fn no_number_is_in_a_fallback_but_those_of_its_texts_and_its_picture() {
    let brief = builtin();
    let mut seen = 0;
    for (index, chart, shown, texts, html) in charts(&brief) {
        let (before, after) = html.split_once("<svg").expect("a picture");
        let (_, after) = after.split_once("</svg>").expect("its end");
        let mut rest = read(&[before, after].join("\n"));
        let date = outline(&brief, index).date;
        let mut known = said(&shown, &texts);
        known.push(&date);
        known.sort_by_key(|text| std::cmp::Reverse(text.len()));
        for text in known.into_iter().filter(|text| !text.is_empty()) {
            seen += usize::from(rest.contains(text));
            rest = rest.replace(text, "·");
        }
        let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
        assert!(digits.is_empty(), "{}: {digits} left in {rest}", chart.id);
    }
    assert!(seen > 500, "only {seen} texts were met");
}

#[test]
fn the_whole_brief_says_everything_of_every_chart_and_explains_each_scale_once() {
    let brief = builtin();
    for index in 0..brief.languages.len() {
        let whole = read(&Fallback::new(&brief, index).whole(LEVEL));
        let outline = outline(&brief, index);
        for text in [&outline.kicker, &outline.title] {
            assert!(whole.contains(text), "{text}");
        }
        for section in &outline.sections {
            assert!(whole.contains(&section.title) && whole.contains(&section.summary));
        }
        for (_, chart, shown, texts, _) in
            charts(&brief).into_iter().filter(|(of, ..)| *of == index)
        {
            for text in said(&shown, &texts) {
                assert!(whole.contains(text), "{}: {text:?} is not said", chart.id);
            }
            for term in &shown.about.terms {
                let count = whole.matches(&term.meaning).count();
                assert_eq!(count, 1, "{}: {}", chart.id, term.meaning);
            }
        }
    }
}

/// What may stand in the HTML, and with which attributes: nothing that runs, styles, names or loads.
const HTML: &[(&str, &[&str])] = &[
    ("a", &["href", "rel", "lang"]),
    ("caption", &[]),
    ("civic-brief", &["lang", "chart"]),
    ("dd", &[]),
    ("div", &["lang", "dir"]),
    ("dl", &[]),
    ("dt", &[]),
    ("figure", &["data-civic-brief", "lang", "dir"]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("img", &["src", "width", "height", "alt"]),
    ("li", &[]),
    ("p", &["data-civic-brief-static"]),
    ("small", &[]),
    ("span", &["lang"]),
    ("strong", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &[]),
    ("th", &["scope"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

/// What may stand in the picture.
const SVG: &[(&str, &[&str])] = &[
    (
        "svg",
        &[
            "width",
            "height",
            "viewBox",
            "font-family",
            "direction",
            "lang",
            "preserveAspectRatio",
            "role",
            "aria-label",
        ],
    ),
    (
        "circle",
        &["cx", "cy", "r", "fill", "stroke", "stroke-width"],
    ),
    ("polygon", &["points", "fill"]),
    ("path", &["d", "fill", "stroke", "stroke-width"]),
    ("polyline", &["points", "fill", "stroke", "stroke-width"]),
    (
        "rect",
        &[
            "x",
            "y",
            "width",
            "height",
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-width",
        ],
    ),
    (
        "text",
        &["x", "y", "font-size", "font-weight", "text-anchor", "fill"],
    ),
    ("tspan", &["font-weight"]),
];

#[test]
fn s03_nothing_in_it_runs_styles_names_or_loads_anything() {
    let brief = builtin();
    let mut met = BTreeSet::new();
    let mut hold = |html: &str, what: &str| {
        for (name, attributes) in tags(html) {
            let allowed = HTML.iter().chain(SVG).find(|(known, _)| *known == name);
            let (_, allowed) = allowed.unwrap_or_else(|| panic!("<{name}> in {what}"));
            for (key, _) in attributes {
                assert!(allowed.contains(&&*key), "{key} of <{name}> in {what}");
            }
            met.insert(name);
        }
    };
    let asked = Asked {
        heading_level: LEVEL,
        ..Asked::default()
    };
    for (index, chart, _, _, html) in charts(&brief) {
        hold(&element(&asked, "nl", Some(chart), &html), &chart.id);
        let fallback = Fallback::new(&brief, index);
        hold(&fallback.plain(chart, LEVEL, "/pictures/", None), &chart.id);
        hold(&fallback.whole(LEVEL), "the whole brief");
    }
    for (name, _) in HTML
        .iter()
        .chain(SVG)
        .filter(|(name, _)| *name != "polygon")
    {
        assert!(met.contains(*name), "<{name}> was never met");
    }
}

#[test]
fn s16_a_text_of_a_brief_cannot_leave_its_element() {
    let text = include_str!("../briefs/good-small.json");
    let evil = r#"</p><script>alert('&')</script><img src=x onerror=y> \"'"#;
    let mut text = text.to_owned();
    for place in ["\"en\": \"", "\"title\": \""] {
        text = text.replace(place, &[place, "EVIL "].concat());
    }
    let value = serde_json::from_str(&text).expect("JSON");
    let brief = Brief::read(&value).expect("a brief");
    // The checks refuse such a text; what writes it does not count on that.
    let packed = pack(&brief, |number| number.to_string()).replace("EVIL ", evil);
    let brief = unpack(&packed, |digits| digits.parse().expect("a number")).expect("a brief");
    let fallback = Fallback::new(&brief, 0);
    let clean = tags(&fallback.whole(LEVEL));
    assert!(clean.len() > 20);
    for (name, attributes) in clean {
        assert!(
            HTML.iter().chain(SVG).any(|(known, _)| *known == name),
            "<{name}>"
        );
        for (key, _) in attributes {
            assert!(!key.starts_with("on"), "{key}");
        }
    }
}

#[test]
fn a20_headings_go_down_one_level_at_a_time() {
    let brief = builtin();
    for index in 0..brief.languages.len() {
        let fallback = Fallback::new(&brief, index);
        for level in 1..=3 {
            let html = fallback.whole(level);
            let levels: Vec<u8> = tags(&html)
                .into_iter()
                .filter_map(|(name, _)| name.strip_prefix('h')?.parse().ok())
                .collect();
            assert_eq!(levels[0], level);
            assert!(levels[1..].iter().all(|below| *below > level));
            for pair in levels.windows(2) {
                assert!(pair[1] <= pair[0] + 1, "{} after {}", pair[1], pair[0]);
            }
            let all: usize = brief.sections.len() + brief.charts().count() + 1;
            assert_eq!(levels.len(), all);
        }
    }
}

#[test]
fn its_picture_takes_the_ink_of_the_page_and_what_has_a_colour_has_an_outline() {
    let brief = builtin();
    let ratings = [
        "#1697be", "#3a7f66", "#725507", "#7d0928", "#30113d", "#c2410c",
    ];
    let (mut inked, mut outlined) = (0, 0);
    for (_, chart, _, _, html) in charts(&brief) {
        let svg = html.split("<svg").nth(1).expect("a picture");
        assert!(!svg.contains("#fe000"), "{}: a stand-in is left", chart.id);
        let mut last: Option<(String, String)> = None;
        for (name, attributes) in tags(&["<svg", svg].concat()) {
            let of = |key: &str| {
                let found = attributes.iter().find(|(name, _)| name == key);
                found.map(|(_, value)| value.as_str())
            };
            let fill = of("fill").unwrap_or_default();
            inked += usize::from(fill == "currentColor");
            if name == "rect" && ratings.contains(&fill) {
                let place = (of("x").unwrap_or_default().to_owned(), fill.to_owned());
                // The foot of a bar lies within its outline.
                let is_foot = last.as_ref() == Some(&place);
                assert!(
                    is_foot || of("stroke") == Some("currentColor"),
                    "{}",
                    chart.id
                );
                outlined += 1;
                last = Some(place);
            }
            if matches!(name.as_str(), "path" | "polyline") {
                assert!(
                    matches!(of("stroke"), Some("currentColor" | "#ffffff")),
                    "{}",
                    chart.id
                );
            }
            if name == "text" {
                let on_mark = matches!(fill, "#ffffff" | "#0f172a");
                assert!(fill == "currentColor" || on_mark, "{}: {fill}", chart.id);
            }
        }
    }
    assert!(
        inked > 300 && outlined > 400,
        "{inked} inked, {outlined} outlined"
    );
}

#[test]
fn a60_its_labels_are_at_least_12_pixels_in_a_window_of_320() {
    let brief = builtin();
    for (_, chart, _, _, html) in charts(&brief) {
        assert!(html.contains("viewBox=\"0 0 288 "), "{}", chart.id);
        for (name, attributes) in tags(&html) {
            for (_, size) in attributes.iter().filter(|(key, _)| key == "font-size") {
                let size: f64 = size.parse().expect("a number");
                assert!(size >= 12.0, "{}: {size} of <{name}>", chart.id);
            }
        }
    }
}

#[test]
fn every_fallback_is_as_it_was() {
    let brief = builtin();
    let mut changed = Vec::new();
    for (index, chart, _, _, html) in charts(&brief) {
        let name = format!("fallback/{}.{}.html", chart.id, brief.languages[index].tag);
        changed.extend(compare(&name, &(html + "\n")).err());
    }
    assert!(
        changed.is_empty(),
        "BLESS=1 accepts\n{}",
        changed.join("\n")
    );
}

#[test]
fn d15_a_way_to_report_faults_stands_under_every_chart_where_the_brief_has_one() {
    let address = "mailto:fout@example.org";
    let with = format!("\"corrections\": \"{address}\", \"publishers\":");
    let own = civic_brief::BUILTIN.replacen("\"publishers\":", &with, 1);
    for (brief, times) in [(builtin(), 0), (crate::common::read(&own), 1)] {
        for (_, chart, _, _, html) in charts(&brief) {
            assert_eq!(html.matches(address).count(), times, "{}", chart.id);
        }
    }
}
