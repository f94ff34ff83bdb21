//! A file that is taken away says of itself what it shows, from where and under which licence.

use crate::common::{builtin, chart, read};
use civic_brief::brief::Brief;
use civic_brief::figure::{figure, with_unit};
use civic_brief::outline::{self, said};
use civic_brief::press::texts::{quote, texts};
use civic_brief::press::{Take, format, picture, render, stamp};
use roxmltree::{Document, Node};

/// Every picture in its first year and each language.
fn all(brief: &Brief) -> Vec<(String, Take<'_>)> {
    let size = format("640x450").expect("a size");
    let mut all = Vec::new();
    for chart in brief.charts() {
        for view in &chart.views {
            for (index, language) in brief.languages.iter().enumerate() {
                let name = format!("{}.{}.{}", chart.id, view.id, language.tag);
                all.push((name, Take::new(brief, chart, view, index, size)));
            }
        }
    }
    all
}

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/// The texts of a property, each with its language; of a plain one with none.
fn property<'a>(about: Node<'a, 'a>, name: &str) -> Vec<(Option<&'a str>, &'a str)> {
    let found = about.children().find(|node| node.tag_name().name() == name);
    let Some(found) = found else {
        return Vec::new();
    };
    let entries: Vec<Node<'_, '_>> = found
        .descendants()
        .filter(|node| node.has_tag_name((RDF, "li")))
        .collect();
    if entries.is_empty() {
        return vec![(None, found.text().unwrap_or_default())];
    }
    let xml = "http://www.w3.org/XML/1998/namespace";
    entries
        .iter()
        .map(|li| (li.attribute((xml, "lang")), li.text().unwrap_or_default()))
        .collect()
}

/// Holds RDF to what its picture shows (P-30).
fn hold(name: &str, take: &Take<'_>, document: &Document<'_>) {
    let brief = take.brief;
    let about = document
        .descendants()
        .find(|node| node.has_tag_name((RDF, "Description")));
    let about = about.unwrap_or_else(|| panic!("{name}: no description"));
    let own = texts(take);
    let said = |index: usize| said::texts(brief, take.chart, take.view, index, take.frame.shown);
    for (key, of) in [
        (
            "AltTextAccessibility",
            Box::new(|take: &Take<'_>| texts(take).alt) as Box<dyn Fn(&Take<'_>) -> String>,
        ),
        (
            "ExtDescrAccessibility",
            Box::new(|take: &Take<'_>| texts(take).long),
        ),
        (
            "description",
            Box::new(|take: &Take<'_>| texts(take).caption),
        ),
    ] {
        let found = property(about, key);
        assert_eq!(
            found[0],
            (Some("x-default"), of(take).as_str()),
            "{name} {key}"
        );
        for (index, language) in brief.languages.iter().enumerate() {
            let mut other = take.clone();
            other.frame.language_index = index;
            let wanted = (Some(language.tag.as_str()), of(&other));
            let wanted = (wanted.0, wanted.1.as_str());
            assert!(found.contains(&wanted), "{name} {key} {}", language.tag);
        }
    }
    let one = |key: &str| {
        let found = property(about, key);
        assert_eq!(found.len(), 1, "{name}: {key}");
        found[0].1.to_owned()
    };
    assert_eq!(
        one("Headline"),
        said(take.frame.language_index).title,
        "{name}"
    );
    assert_eq!(
        one("identifier"),
        format!("civic-brief:{}", own.fingerprint),
        "{name}"
    );
    assert_eq!(one("DateCreated"), "2026-11-23", "{name}");
    assert_eq!(
        one("CreatorTool"),
        format!("civic-brief {}", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(one("Marked"), "True");
    assert!(one("DigitalSourceType").ends_with("/dataDrivenMedia"));
    assert!(
        one("WebStatement").is_empty() || one("WebStatement").starts_with("https://"),
        "{name}"
    );
    for key in ["title", "rights", "UsageTerms"] {
        assert_eq!(
            property(about, key).len(),
            1 + brief.languages.len(),
            "{name}: {key}"
        );
    }
    assert!(
        !one("creator").is_empty() && !one("Credit").is_empty() && !one("Source").is_empty(),
        "{name}"
    );
    // Whom to ask: each owner that the rights name.
    let licensors = about
        .descendants()
        .filter(|node| node.tag_name().name() == "LicensorName");
    let licensors: Vec<&str> = licensors.filter_map(|node| node.text()).collect();
    assert!(!licensors.is_empty(), "{name}");
    assert_eq!(one("Source"), licensors.join(", "), "{name}");
}

#[test]
fn a03_p30_a_png_holds_its_texts_before_its_pixels_and_is_as_fine_as_it_says() {
    let brief = builtin();
    for (name, take) in all(&brief) {
        let png = render::png(&take).expect("a picture");
        let reader = png::Decoder::new(png.as_slice())
            .read_info()
            .expect("a PNG");
        let info = reader.info();
        // All were read before a pixel was.
        let text = |keyword: &str| {
            let found = info
                .utf8_text
                .iter()
                .filter(|chunk| chunk.keyword == keyword);
            let found: Vec<_> = found.collect();
            assert_eq!(found.len(), 1, "{name}: {keyword}");
            assert!(!found[0].compressed, "{name}: {keyword}");
            (
                found[0].language_tag.clone(),
                found[0].get_text().expect("UTF-8"),
            )
        };
        let lang = &brief.languages[take.frame.language_index].tag;
        let texts = texts(&take);
        let caption = (lang.to_owned(), texts.caption.clone());
        assert_eq!(text("Description"), caption, "{name}");
        assert!(
            texts
                .caption
                .starts_with(text("Title").1.trim_end_matches('.')),
            "{name}"
        );
        for keyword in ["Author", "Copyright", "Source"] {
            assert!(!text(keyword).1.is_empty(), "{name}: {keyword}");
        }
        let dims = info.pixel_dims.expect("a density");
        assert_eq!((dims.xppu, dims.yppu), (2835, 2835), "{name}");
        assert_eq!(info.color_type, png::ColorType::Rgb, "{name} is opaque");
        let xmp = text("XML:com.adobe.xmp").1;
        assert!(
            xmp.starts_with("<?xpacket begin=") && xmp.ends_with("<?xpacket end=\"r\"?>"),
            "{name}"
        );
        hold(&name, &take, &Document::parse(&xmp).expect("XML"));
    }
    for (size, density) in [("1280x900", 5669), ("1920x1350", 8504)] {
        let share = chart(&brief, "population-share");
        let png = render::png(&Take::new(
            &brief,
            share,
            &share.views[0],
            0,
            format(size).expect(size),
        ));
        let png = png.expect("a picture");
        let info = png::Decoder::new(png.as_slice())
            .read_info()
            .expect("a PNG");
        assert_eq!(
            info.info().pixel_dims.expect("a density").xppu,
            density,
            "{size}"
        );
    }
}

#[test]
fn a03_p11_an_svg_holds_live_text_and_its_metadata_and_nothing_from_elsewhere() {
    let brief = builtin();
    for (name, take) in all(&brief) {
        let svg = picture::svg(&take);
        let document = Document::parse(&svg).unwrap_or_else(|error| panic!("{name}: {error}"));
        let root = document.root_element();
        assert_eq!(root.attribute("role"), Some("img"), "{name}");
        let xml = "http://www.w3.org/XML/1998/namespace";
        assert_eq!(
            root.attribute((xml, "lang")),
            Some(&*brief.languages[take.frame.language_index].tag)
        );
        let child = |tag: &str| {
            root.children()
                .find(|node| node.tag_name().name() == tag)
                .and_then(|node| node.text())
        };
        let texts = texts(&take);
        assert_eq!(
            (child("title"), child("desc")),
            (Some(&*texts.alt), Some(&*texts.long)),
            "{name}"
        );
        hold(&name, &take, &document);
        let known = [
            "svg", "title", "desc", "metadata", "rect", "text", "tspan", "path", "polyline",
            "polygon", "circle",
        ];
        for node in document.descendants().filter(Node::is_element) {
            let tag = node.tag_name();
            let is_rdf = node
                .ancestors()
                .any(|above| above.tag_name().name() == "metadata");
            assert!(
                is_rdf || known.contains(&tag.name()),
                "{name}: {}",
                tag.name()
            );
            for attribute in node.attributes() {
                let key = attribute.name();
                assert!(
                    key != "href" && key != "style" && key != "class" && !key.starts_with("on"),
                    "{name}: {key}"
                );
                assert!(!attribute.value().contains("url("), "{name}: {key}");
            }
        }
        assert!(
            root.descendants()
                .filter(|node| node.tag_name().name() == "text")
                .count()
                > 8,
            "{name}"
        );
    }
}

#[test]
fn a_png_is_stamped_once_whoever_made_it_and_nothing_else_is() {
    let brief = builtin();
    let (_, take) = all(&brief).swap_remove(0);
    let png = render::png(&take).expect("a picture");
    assert!(
        stamp(&png, &take).expect("a PNG") == png,
        "a second stamp replaces the first"
    );
    for other in [
        &b""[..],
        b"GIF89a",
        &png[..20],
        &png[..png.len() - 1],
        &png[8..],
    ] {
        assert_eq!(stamp(other, &take), Err("not a PNG"));
    }
}

#[test]
fn p16_citations_are_read_by_those_who_read_them() {
    let brief = builtin();
    for (name, mut take) in all(&brief) {
        for (page, publisher) in [
            ("", ""),
            (
                "https://example.org/a_b?c=d&e=f",
                "Ministry of 100% & {Braces}",
            ),
        ] {
            (take.page, take.publisher) = (page, publisher);
            let texts = texts(&take);
            let said = said::texts(
                &brief,
                take.chart,
                take.view,
                take.frame.language_index,
                take.frame.shown,
            );
            let parsed = biblatex::Bibliography::parse(&texts.bibtex);
            let parsed =
                parsed.unwrap_or_else(|error| panic!("{name}: {error} in {}", texts.bibtex));
            let entry = parsed
                .get(&texts.stem)
                .unwrap_or_else(|| panic!("{name}: no {}", texts.stem));
            let field = |key: &str| {
                entry
                    .get_as::<String>(key)
                    .unwrap_or_default()
                    .replace('\u{a0}', " ")
            };
            assert_eq!(field("title"), said.title.replace('\u{a0}', " "), "{name}");
            assert!(entry.date().is_ok(), "{name}");
            assert_eq!(field("url"), page, "{name}");
            assert_eq!(field("author"), publisher, "{name}");
            assert!(texts.citation.contains(&said.title), "{name}");
            assert!(
                texts.citation.contains(page) && texts.citation.starts_with(publisher),
                "{name}"
            );

            let csl: serde_json::Value = serde_json::to_value(&texts.csl).expect("JSON");
            assert_eq!(csl[0]["type"], "graphic");
            assert_eq!(csl[0]["title"], *said.title);
            assert_eq!(
                csl[0]["issued"]["date-parts"],
                serde_json::json!([[2026.0, 11.0, 23.0]])
            );
            // What is not known is not there.
            assert_eq!(csl[0].get("URL").is_some(), !page.is_empty());
            assert_eq!(csl[0].get("author").is_some(), !publisher.is_empty());
        }
    }
}

#[test]
fn d01_a_quoted_number_says_at_least_when_who_counted_and_where_it_stands() {
    let brief = builtin();
    let mut minimums = 0;
    for (name, take) in all(&brief) {
        let index = take.frame.language_index;
        for series in &take.chart.series {
            for point in &series.points {
                let sentence = quote(&take, series, point);
                let known = figure(&brief, take.chart, series, point, index);
                for part in [
                    &known.value,
                    &known.period,
                    &known.counter,
                    &known.source.title,
                ] {
                    assert!(
                        sentence.contains(part.as_str()),
                        "{name}: no {part} in {sentence}"
                    );
                }
                assert!(
                    sentence.contains(&with_unit(series, point, brief.voice(index))),
                    "{name}"
                );
                minimums += usize::from(
                    series.at_least && sentence.contains(brief.languages[index].words.at_least()),
                );
                assert!(
                    !series.at_least || sentence.contains(brief.languages[index].words.at_least()),
                    "{sentence}"
                );
                assert!(
                    sentence.ends_with('.') && !sentence.contains("..") && !sentence.contains("  "),
                    "{sentence}"
                );
            }
        }
    }
    assert!(minimums > 20);
}

#[test]
fn p19_d15_publisher_and_link_are_printed_where_they_are_known_and_never_made_up() {
    let brief = builtin();
    assert!(brief.publisher.is_none() && brief.corrections.is_none() && brief.link.is_none());
    let (_, without) = all(&brief).swap_remove(0);
    let printed = |take: &Take<'_>| {
        let texts = picture::plan(take).texts;
        texts
            .into_iter()
            .map(|text| text.text)
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(!printed(&without).contains("Grafiek:"));

    let own = civic_brief::BUILTIN.replacen(
        "\"publishers\":",
        "\"publisher\": {\"nl\": \"Het Bureau\", \"en\": \"The Bureau\"}, \"link\": \"https://example.org/b\", \"corrections\": \"mailto:fout@example.org\", \"publishers\":",
        1,
    );
    let own = read(&own);
    assert_eq!(
        outline::outline(&own, 0).corrections,
        "mailto:fout@example.org"
    );
    let (_, with) = all(&own).swap_remove(0);
    let text = printed(&with);
    assert!(
        text.contains("Grafiek: Het Bureau. example.org/b"),
        "{text}"
    );
    assert!(texts(&with).citation.starts_with("Het Bureau. "));
    // What the page says counts more.
    let by_page = Take {
        publisher: "Het Ministerie",
        ..with.clone()
    };
    assert!(printed(&by_page).contains("Grafiek: Het Ministerie. example.org/b"));
}

#[test]
fn a_title_that_asks_ends_its_citation_as_it_ends() {
    let title = outline::outline(&builtin(), 0).title;
    let own = read(&civic_brief::BUILTIN.replacen(&title, "Wat is er gaande?", 1));
    let citation = texts(&all(&own).swap_remove(0).1).citation;
    assert!(citation.contains("In: Wat is er gaande? "), "{citation}");
}

#[test]
fn no_date_of_a_source_is_broken_in_a_picture() {
    let brief = builtin();
    for (name, take) in all(&brief) {
        let texts = picture::plan(&take).texts;
        let lines: Vec<String> = texts.into_iter().map(|text| text.text).collect();
        // Those of the caveat are its author's, and stand before a name.
        let months = &brief.languages[take.frame.language_index].months;
        let begins = |line: &String| months.iter().any(|month| line.starts_with(month.as_str()));
        let ends = |line: &String| line.ends_with(|last: char| last.is_ascii_digit());
        for pair in lines.windows(2) {
            let is_broken = ends(&pair[0]) && begins(&pair[1]) && !pair[1].ends_with(')');
            assert!(!is_broken, "{name}: {pair:?}");
        }
    }
}
