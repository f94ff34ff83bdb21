//! A picture that is taken away carries all that must be known of it, and all of it is inside its frame.

use std::collections::BTreeSet;

use crate::common::{builtin, chart, inside_and_apart, least_px, pseudo, read, sizes, takes};
use civic_brief::chart::Plan;
use civic_brief::figure::with_unit;
use civic_brief::format;
use civic_brief::outline::said;
use civic_brief::press::{FORMATS, Take, picture, texts};

/// What is printed in a picture.
fn printed(plan: &Plan) -> String {
    let texts: Vec<&str> = plan.texts.iter().map(|text| text.text.as_str()).collect();
    texts.join(" ").replace(format::NBSP, " ")
}

/// Without spaces: a line may end anywhere.
fn letters(text: &str) -> String {
    text.split([' ', format::NBSP]).collect()
}

#[test]
fn p09_all_of_every_picture_is_inside_its_frame_legible_and_apart() {
    let brief = pseudo();
    let mut seen = 0;
    for size in sizes() {
        for (name, take) in takes(&brief, &size) {
            // Texts that are 40 % longer than any real ones may be drawn a little smaller, but never outside.
            let is_real = brief.languages[take.frame.language_index].tag != "qps";
            let share = if is_real { 1.0 } else { 0.8 };
            inside_and_apart(&name, &take, &size, share * least_px(&size));
            seen += 1;
        }
    }
    // Views with their years × languages × sizes.
    assert_eq!(seen, (18 + 4 + 8) * 3 * 7);
}

#[test]
fn p01_p02_p17_d01_every_picture_says_message_measure_source_date_and_at_least() {
    let brief = pseudo();
    let mut minimums = 0;
    for size in sizes() {
        for (name, take) in takes(&brief, &size) {
            let index = take.frame.language_index;
            let language = &brief.languages[index];
            let said = said::texts(&brief, take.chart, take.view, index, take.frame.shown);
            let all = printed(&picture::plan(&take));
            let printed = letters(&all);
            let holds = |text: &str| {
                assert!(
                    printed.contains(&letters(text)),
                    "{name}: {text} is not in {all}"
                );
            };
            holds(&said.title);
            // It begins with a capital.
            holds(said.subtitle.trim_start_matches(char::is_alphabetic));
            holds(&take.fingerprint());
            holds(&format::date(brief.version, language));
            let caveat = take.chart.caveat.as_ref().expect("a caveat");
            let year = take.frame.shown.year.or(take.chart.years().next());
            holds(&caveat.fill(brief.voice(index).of(&take.chart.series, year)));

            let drawn = take.view.series(&take.chart.series);
            let mut counters = BTreeSet::new();
            for series in drawn.iter().map(|index| &take.chart.series[*index]) {
                for point in &series.points {
                    if year.is_some()
                        && take
                            .frame
                            .shown
                            .year
                            .is_some_and(|year| point.when != year.into())
                    {
                        continue;
                    }
                    let source = &brief.sources[point.source];
                    counters.insert(source.publisher);
                    if series.at_least {
                        // On a mark the sign says it.
                        let number = format::number(point.value, point.decimals, language);
                        assert!(
                            all.contains(&format!("≥ {number}")),
                            "{name}: {number} is no minimum"
                        );
                        minimums += 1;
                    } else {
                        let number = format::number(point.value, point.decimals, language);
                        let squares = with_unit(series, point, brief.voice(index)).contains('%');
                        assert!(all.contains(&number) || squares, "{name}: no {number}");
                    }
                }
            }
            for publisher in counters {
                holds(&brief.publishers[publisher].name.fill(brief.voice(index)));
            }
        }
    }
    assert!(minimums > 500, "only {minimums} minimums were met");
}

#[test]
fn a_picture_has_one_line_of_sources() {
    let brief = builtin();
    for size in sizes() {
        for (name, take) in takes(&brief, &size) {
            let all = printed(&picture::plan(&take));
            let word = ["Bron", "Source"][take.frame.language_index];
            let count = all.matches(&format!("{word}: ")).count()
                + all.matches(&format!("{word}nen: ")).count()
                + all.matches(&format!("{word}s: ")).count();
            assert_eq!(count, 1, "{name}: {all}");
        }
    }
}

#[test]
fn p14_an_alternative_text_says_kind_measure_time_and_message_within_its_length() {
    let brief = builtin();
    for (name, take) in takes(&brief, &FORMATS[0]) {
        let texts = texts::texts(&take);
        let index = take.frame.language_index;
        let said = said::texts(&brief, take.chart, take.view, index, take.frame.shown);
        assert!(texts.alt.starts_with(&said.alt), "{name}");
        assert!(texts.alt.contains(&said.title), "{name}: {}", texts.alt);
        let length = texts.alt.chars().count();
        assert!(length <= texts::ALT_MAX, "{name}: {length} characters");
        assert!(texts.alt.ends_with('.'), "{name}");
        assert_eq!(texts.long, said.long, "{name}");
        for part in [&said.title, &said.message] {
            assert!(!part.is_empty());
        }
        for part in [&said.title, &said.subtitle] {
            assert!(texts.caption.contains(part.as_str()), "{name}: {part}");
        }
    }
}

#[test]
fn a_heading_has_lines_of_about_one_length_and_none_of_a_single_number() {
    let mut lines_seen = 0;
    for more in [
        "meer",
        "veel meer",
        "heel veel meer",
        "duidelijk meer",
        "aanzienlijk meer",
        "ruim tien meer",
    ] {
        let title = format!("In 2025 waren 33 landen op de wereld gesloten, {more} dan in 2018");
        let mut brief: serde_json::Value =
            serde_json::from_str(civic_brief::BUILTIN).expect("JSON");
        let sections = brief["sections"].as_array_mut().expect("sections");
        let charts =
            { sections.iter_mut() }.filter_map(|one| one.get_mut("charts")?.as_array_mut());
        let mut charts = charts.flatten();
        let countries = charts
            .find(|chart| chart["id"] == "countries")
            .expect("countries");
        countries["title"] = serde_json::json!({
            "nl": title.replace("33", "{closed.2025}"),
            "en": "In 2025, {closed.2025} countries in the world were closed, more than in 2018",
        });
        let brief = read(&brief.to_string());
        let countries = chart(&brief, "countries");
        for size in sizes() {
            let take = Take::new(&brief, countries, &countries.views[0], 0, &size);
            let plan = picture::plan(&take);
            // Nothing is as large as the heading.
            let heights = plan.texts.iter().map(|text| text.rect.height);
            let highest = heights.fold(0.0, f64::max);
            let lines: Vec<_> = plan
                .texts
                .iter()
                .filter(|text| text.rect.height == highest)
                .collect();
            let widths = lines.iter().map(|line| line.rect.width);
            let longest = widths.clone().fold(0.0, f64::max);
            let last = lines.last().expect("a line").rect.width;
            assert!(
                last >= 0.4 * longest,
                "{more}, {} by {}",
                size.width_css,
                size.height_css
            );
            lines_seen += lines.len();
        }
    }
    assert!(lines_seen >= 12 * sizes().len(), "{lines_seen}");
}
