//! What is said of figures says it of these and of no others: their publication, who quotes them, their unit, the days
//! they count, and what parts one of them from the years before.

use crate::common::{inside_and_apart, least_px, read};
use civic_brief::brief::{Brief, Chart, View};
use civic_brief::chart::{Frame, Plan, Shown};
use civic_brief::fallback::Fallback;
use civic_brief::outline::said::{Texts, texts};
use civic_brief::outline::{Variant, about};
use civic_brief::painter::Rect;
use civic_brief::picture;
use civic_brief::press::picture as taken;
use civic_brief::press::texts as press_texts;
use civic_brief::press::{FORMATS, Take};
use civic_brief::table::table;
use civic_brief::theme::LIGHT;
use serde_json::{Value, json};

/// The example of one chart with other figures: two counters of people held, in two years.
fn brief(change: impl FnOnce(&mut Value, &mut Value)) -> Brief {
    let text = include_str!("../../www/examples/human-rights-fund.json");
    let mut brief: Value = serde_json::from_str(text).expect("JSON");
    let both = |text: &str| json!({"nl": text, "en": text});
    let publication = |id: &str, publisher: &str, date: &str| {
        let title = ["Report", id].join(" ");
        let url = ["https://tweedekamer.nl/", id].concat();
        json!({"id": id, "publisher": publisher, "title": title, "lang": "en", "date": date, "licence": "CC BY 4.0",
            "url": url})
    };
    brief["publishers"] = json!([
        {"id": "bz", "name": both("Watch"), "hosts": ["tweedekamer.nl"]},
    ]);
    let mut read_elsewhere = publication("three", "bz", "2025-03-01");
    read_elsewhere["quoted_by"] = json!("The Guardian");
    read_elsewhere["seen"] = json!("https://www.theguardian.com/world/three");
    read_elsewhere["licence"] = json!("not-stated");
    read_elsewhere
        .as_object_mut()
        .expect("a source")
        .remove("url");
    brief["sources"] = json!([
        publication("one", "bz", "2024-02-01"),
        publication("two", "bz", "2025-02-01"),
        read_elsewhere,
    ]);
    let chart = &mut brief["sections"][0]["charts"][0];
    chart["unit"] = json!("people");
    chart["unit_text"] = both("number");
    chart["title"] = both("People held in {shown}");
    chart["measure"] = both("people held");
    chart["place"] = both("two places");
    chart["period"] = both("2023–2024");
    chart["message"] = both("In {shown} Inland counts {inland.shown} people.");
    chart["note"] = both("Both are counted alike.");
    chart.as_object_mut().expect("a chart").remove("caveat");
    let series = |id: &str, name: &str, counter: &str, color: &str, points: Value| {
        json!({"id": id, "name": both(name), "counter": counter, "color": color, "window": "calendar-year",
            "definition": both("People in a prison."), "vintage": "first", "basis": "published", "points": points})
    };
    let point = |year: u16, value: u16, source: &str| json!({"year": year, "value": value, "source": source});
    chart["series"] = json!([
        series(
            "inland",
            "Inland",
            "bz",
            "single",
            json!([point(2023, 20, "one"), point(2024, 30, "two")])
        ),
        series(
            "coast",
            "Coast",
            "bz",
            "single",
            json!([point(2023, 21, "one"), point(2024, 31, "two")])
        ),
        series(
            "island",
            "Island",
            "bz",
            "single",
            json!([
                {"year": 2024, "value": 7, "source": "three", "basis": "quoted"},
            ])
        ),
    ]);
    let view = |id: &str, years: Value, series: Value| json!({"id": id, "kind": "bars", "name": both(id), "years": years, "series": series});
    chart["views"] = json!([
        view("bars", json!([2024, 2023]), json!(["inland", "coast"])),
        view(
            "with-island",
            json!([2024]),
            json!(["inland", "coast", "island"])
        ),
    ]);
    let mut chart = chart.take();
    change(&mut brief, &mut chart);
    brief["sections"][0]["charts"][0] = chart;
    read(&brief.to_string())
}

fn only(brief: &Brief) -> &Chart {
    brief.charts().next().expect("a chart")
}

/// All that is said of a view in a year.
fn said(brief: &Brief, view: usize, year: u16) -> Texts {
    let chart = only(brief);
    let view = &chart.views[view];
    let year = view.years().iter().copied().find(|one| one.0 == year);
    let shown = Shown::of(view, year, std::iter::empty());
    texts(brief, chart, view, 1, shown)
}

/// The titles of the publications that the page names for a view in a year.
fn named(brief: &Brief, view: &str, year: &str) -> Vec<String> {
    let about = about(brief, only(brief), 1);
    let of = |one: &&Variant| one.view == view && one.year == year;
    let variant = about.variants.of.iter().find(of).expect("a variant");
    let titles: Vec<String> = about.sources.into_iter().map(|one| one.title).collect();
    match &*about.variants.cited[variant.texts[5] as usize] {
        "" => titles,
        places => places
            .split(' ')
            .map(|place| titles[place.parse::<usize>().expect("a place")].clone())
            .collect(),
    }
}

fn take<'a>(brief: &'a Brief, view: &'a View) -> Take<'a> {
    Take::new(brief, only(brief), view, 1, &FORMATS[0])
}

#[test]
fn d15_the_page_names_the_publications_of_the_year_on_show_and_of_no_other() {
    let brief = brief(|_, _| {});
    assert_eq!(named(&brief, "bars", "2024"), ["Report two"]);
    assert_eq!(named(&brief, "bars", "2023"), ["Report one"]);
    let with_island = ["Report two", "Report three"];
    assert_eq!(named(&brief, "with-island", "2024"), with_island);
}

#[test]
fn p17_what_a_text_says_and_no_view_draws_is_credited_too_behind_the_rest() {
    let with = |name: &str, series: &str| {
        let nl = format!("In 2024 waren dat er {{{series}.2024}}");
        let en = format!("In 2024 that was {{{series}.2024}}");
        let end = if name == "title" { "" } else { "." };
        let text = json!({"nl": nl + end, "en": en + end});
        brief(|_, chart| {
            chart[name] = text;
            // A title is of the years that it says.
            if name == "title" {
                chart["views"][0]["years"] = json!([2024]);
                chart["views"][1]["years"] = json!([2024]);
            }
        })
    };
    let caption = |brief: &Brief| {
        let view = &only(brief).views[0];
        press_texts::texts(&take(brief, view))
            .caption
            .replace('\u{a0}', " ")
    };
    for (name, is_in_picture) in [("title", true), ("caveat", true), ("message", false)] {
        let brief = with(name, "island");
        assert_eq!(
            named(&brief, "bars", "2024"),
            ["Report two", "Report three"],
            "{name}"
        );
        let caption = caption(&brief);
        assert_eq!(
            caption.contains("one more publication"),
            is_in_picture,
            "{name}: {caption}"
        );
    }
    // A figure that is drawn is cited already.
    let brief = with("caveat", "inland");
    assert_eq!(named(&brief, "bars", "2024"), ["Report two"]);
    assert!(!caption(&brief).contains("more publication"));
}

#[test]
fn a_picture_says_which_figures_were_read_elsewhere_and_what_their_licence_is_not() {
    let brief = brief(|_, _| {});
    let chart = only(&brief);
    let caption = |view: usize| press_texts::texts(&take(&brief, &chart.views[view])).caption;
    let alone = "Source: Watch, Report two, 1 February 2025. Version of 23 November 2026. Figures: © Watch, CC BY 4.0.";
    assert!(
        caption(0).replace('\u{a0}', " ").contains(alone),
        "{}",
        caption(0)
    );
    let quoted = "Source: Watch, Report two, 1 February 2025, and one more publication, as quoted by The Guardian. \
        Version of 23 November 2026. Figures: © Watch, CC BY 4.0; © Watch, licence not stated.";
    assert!(
        caption(1).replace('\u{a0}', " ").contains(quoted),
        "{}",
        caption(1)
    );
    // A licence of the whole picture would be one of the quoted figure too.
    let file = |view: usize| taken::svg(&take(&brief, &chart.views[view]));
    assert!(file(0).contains("cc:license"));
    assert!(!file(1).contains("cc:license"));
}

#[test]
fn a10_a_view_that_draws_others_than_the_first_names_them() {
    let brief = brief(|_, _| {});
    assert_eq!(said(&brief, 0, 2024).alt, "Bars: people held, 2024");
    assert_eq!(
        said(&brief, 1, 2024).alt,
        "Bars: people held (Inland, Coast, Island), 2024"
    );
}

#[test]
fn d04_a_break_of_one_series_is_said_of_that_one_and_its_year_once() {
    let gap = |text: &str| json!({"nl": text, "en": text});
    let note_of = |brief: &Brief| table(brief, only(brief), 1).notes.remove(1).text;
    let one = |text: &str| {
        let of = gap(text);
        note_of(&brief(|_, chart| {
            chart["series"][0]["points"][1]["break"] = of
        }))
    };
    assert_eq!(
        one("counted anew since 2024"),
        "published. Inland: counted anew since 2024."
    );
    assert_eq!(
        one("counted anew"),
        "published. 2024, Inland: counted anew."
    );
    let all = |text: &str| {
        let of = gap(text);
        note_of(&brief(|_, chart| {
            for index in [0, 1] {
                chart["series"][index]["points"][1]["break"] = of.clone();
            }
        }))
    };
    assert_eq!(
        all("counted anew since 2024"),
        "published. Counted anew since 2024."
    );
    assert_eq!(all("counted anew"), "published. 2024: counted anew.");
}

#[test]
fn a15_a_figure_in_another_unit_than_its_head_names_says_its_own() {
    let share = |chart: &mut Value| {
        let mut share = chart["series"][0].clone();
        share["id"] = json!("share");
        share["name"] = json!({"nl": "Deel", "en": "Share"});
        share["unit"] = json!("percent");
        share["points"] = json!([{"year": 2024, "value": 9, "decimals": 0, "source": "two"}]);
        chart["series"].as_array_mut().expect("series").push(share);
    };
    // Of one year: a row for each series.
    let one_year = brief(|brief, chart| {
        share(chart);
        for index in [0, 1] {
            chart["series"][index]["points"]
                .as_array_mut()
                .expect("points")
                .remove(0);
        }
        chart["views"][0]["years"] = json!([2024]);
        chart["period"] = json!({"nl": "2024", "en": "2024"});
        brief["sources"].as_array_mut().expect("sources").remove(0);
    });
    let rows = table(&one_year, only(&one_year), 1);
    assert_eq!(rows.head[1], "2024 (people)");
    let cells: Vec<&str> = rows.rows.iter().map(|row| &*row.cells[0].text).collect();
    assert_eq!(cells, ["30", "31", "7", "9%"]);
    let html = Fallback::new(&one_year, 0).chart(only(&one_year), 2);
    assert!(
        html.contains("<td>9%</td>") && html.contains("<td>31</td>"),
        "{html}"
    );
    // Over the years each has a column, whose head names its unit.
    let years = brief(|_, chart| share(chart));
    let rows = table(&years, only(&years), 1);
    assert_eq!(rows.head[4], "Share (per cent)");
    assert_eq!(rows.rows[1].cells[3].text, "9");
}

#[test]
fn a_table_and_a_picture_over_the_years_name_all_of_them() {
    let shown = json!({"nl": "{shown}", "en": "{shown}"});
    let years = brief(|_, chart| {
        chart["period"] = shown.clone();
        let lines = json!({"id": "over", "kind": "line", "name": {"nl": "over", "en": "over"}, "series": ["inland"]});
        chart["views"].as_array_mut().expect("views").push(lines);
    });
    let caption = table(&years, only(&years), 1).caption;
    assert!(caption.ends_with(", 2023–2024"), "{caption}");
    let html = Fallback::new(&years, 1).chart(only(&years), 2);
    assert!(html.contains(", 2023–2024</caption>"), "{html}");
    assert!(html.contains(", 2024</p>"), "{html}");
    // So has a picture that is drawn over them.
    let [over, of_year] = [2, 0].map(|view| said(&years, view, 2024));
    for text in [over.subtitle, over.alt] {
        assert!(text.ends_with(", 2023–2024"), "{text}");
    }
    assert!(of_year.subtitle.ends_with(", 2024"), "{}", of_year.subtitle);
}

/// A name of one long word takes more of the width than one that can be broken.
#[test]
fn a_long_word_at_the_end_of_a_line_is_not_parted() {
    let long = brief(|brief, chart| {
        chart["series"][0]["name"] = json!({"nl": "Doodvonnissen", "en": "Death sentences"});
        chart["series"][1]["color"] = json!("count");
        for all in [&mut chart["series"], &mut brief["sources"]] {
            all.as_array_mut().expect("a list").remove(2);
        }
        chart["views"].as_array_mut().expect("views").remove(1);
        for view in chart["views"].as_array_mut().expect("views") {
            view["kind"] = json!("line");
            view.as_object_mut().expect("a view").remove("years");
        }
        chart["title"] = json!({"nl": "Mensen in de cel", "en": "People held"});
        chart["message"] = json!({"nl": "Zij zitten vast.", "en": "They are held."});
    });
    let html = Fallback::new(&long, 0).chart(only(&long), 2);
    assert!(html.contains(">Doodvonnissen</text>"), "{html}");
}

/// Both count until a day of December, or one of them.
fn until(kind: &str, days: [Option<&str>; 2]) -> Brief {
    brief(|_, chart| {
        for (index, day) in days.into_iter().enumerate() {
            if let Some(day) = day {
                let series = &mut chart["series"][index];
                series["window"] = json!("year-to");
                series["points"][0]["until"] = json!("2023-12-31");
                series["points"][1]["until"] = json!(day);
            }
        }
        for view in chart["views"].as_array_mut().expect("views") {
            view["kind"] = json!(kind);
        }
    })
}

fn plan(brief: &Brief, year: u16, width_css: f64) -> Plan {
    let chart = only(brief);
    let view = &chart.views[0];
    let year = view.years().iter().copied().find(|one| one.0 == year);
    let frame = Frame {
        width_css,
        language_index: 1,
        theme: LIGHT,
        shown: Shown::of(view, year, std::iter::empty()),
        alone: None,
    };
    picture::plan(brief, chart, view, frame)
}

/// All that a picture says, in one line.
fn words(plan: &Plan) -> String {
    let texts: Vec<&str> = plan.texts.iter().map(|text| &*text.text).collect();
    texts.join(" ").replace('\u{a0}', " ")
}

#[test]
fn d03_a_figure_of_a_part_of_its_year_says_which_part_in_bars_and_dots_at_any_width() {
    let days = "(1 January to 15 December 2024)";
    for kind in ["bars", "dots"] {
        let one = until(kind, [None, Some("2024-12-15")]);
        let both = until(kind, [Some("2024-12-15"); 2]);
        for width in (14..=60).map(|step| f64::from(step) * 20.0) {
            for (brief, count) in [(&one, 1), (&both, 1)] {
                let plan = plan(brief, 2024, width);
                let said = words(&plan);
                assert_eq!(said.matches(days).count(), count, "{kind} {width}: {said}");
                let frame = Rect {
                    x: 0.0,
                    y: 0.0,
                    width: plan.width_css,
                    height: plan.height_css,
                };
                for (index, text) in plan.texts.iter().enumerate() {
                    let others = &plan.texts[index + 1..];
                    let is_apart = !others.iter().any(|other| other.rect.meets(&text.rect));
                    let is_well = frame.holds(&text.rect) && is_apart;
                    assert!(is_well, "{kind} {width}: {}", text.text);
                }
            }
            // A whole year needs no days.
            assert!(!words(&plan(&one, 2023, width)).contains("January"));
        }
        let plain = |text: &str| text.replace('\u{a0}', " ");
        let mark = |index: usize| plain(&plan(&one, 2024, 720.0).marks[index].text);
        assert_eq!(mark(0), "Inland, 2024: 30");
        assert_eq!(mark(1), "Coast (1 January to 15 December 2024), 2024: 31");
        assert_eq!(
            plain(&said(&one, 0, 2024).long),
            "2024: Inland 30 people, Coast (1 January to 15 December 2024) 31 people."
        );
        assert_eq!(
            plain(&said(&both, 0, 2024).long),
            "2024 (1 January to 15 December 2024): Inland 30 people, Coast 31 people."
        );
        for format in &FORMATS {
            for brief in [&one, &both] {
                let taken = Take::new(brief, only(brief), &only(brief).views[0], 1, format);
                inside_and_apart(format.name, &taken, format, least_px(format));
            }
        }
    }
}
