//! Every number that a reader can meet is one of the data's: none is typed, rounded anew or left from an earlier version.

mod common;

use std::collections::BTreeSet;

use civic_brief::brief::{Brief, Chart, Kind};
use civic_brief::figure::{figure, with_unit};
use civic_brief::format::{self, Date};
use civic_brief::language::Language;
use civic_brief::outline::{outline, texts};
use civic_brief::picture;
use civic_brief::sources;
use common::{builtin, pictures};

/// The runs of digits of a text, with the marks of its language between them.
fn numbers(text: &str, language: &Language) -> Vec<String> {
    let inside = |c: char| c.is_ascii_digit() || c == language.decimal || c == language.group;
    text.split(|c: char| !inside(c))
        .map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()).to_owned())
        .filter(|run| !run.is_empty())
        .collect()
}

/// The numbers that a date is written with.
fn of_date(date: Date, language: &Language) -> Vec<String> {
    numbers(&format::date(date, language), language)
}

/// What may be said of a chart: its values, its times, what its sources are called, and the hundred.
fn allowed(brief: &Brief, chart: &Chart, language: &Language) -> BTreeSet<String> {
    let mut allowed = BTreeSet::from(["100".to_owned()]);
    allowed.extend(of_date(brief.version, language));
    for series in &chart.series {
        for point in &series.points {
            allowed.insert(format::number(point.value, point.decimals, language));
            allowed.extend(of_date(point.when, language));
            allowed.extend(point.until.iter().flat_map(|date| of_date(*date, language)));
        }
    }
    // A gap is said by its years.
    let years = chart
        .series
        .iter()
        .flat_map(|s| &s.points)
        .map(|p| p.when.year);
    if let (Some(first), Some(last)) = (years.clone().min(), years.max()) {
        allowed.extend((first..=last).map(|year| year.to_string()));
    }
    allowed
}

/// What is typed in a text and is no figure: a cut-off or a day that the note names, always as a date.
fn dates_in(text: &str, language: &Language) -> BTreeSet<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut found = BTreeSet::new();
    for (place, word) in words.iter().enumerate() {
        let month = word.trim_matches(|c: char| !c.is_alphabetic());
        if place > 0 && language.months.contains(&month) {
            found.extend(numbers(words[place - 1], language));
        }
        let year = word.trim_matches(|c: char| !c.is_ascii_digit());
        if year.len() == 4 && (year.starts_with("19") || year.starts_with("20")) {
            found.insert(year.to_owned());
        }
    }
    found
}

fn hold(what: &str, text: &str, allowed: &BTreeSet<String>, language: &Language) -> usize {
    let dates = dates_in(text, language);
    let all = numbers(text, language);
    for number in &all {
        assert!(
            allowed.contains(number) || dates.contains(number),
            "{what}: {number} is not in the data, in \"{text}\""
        );
    }
    all.len()
}

#[test]
fn every_number_in_the_texts_tables_and_origins_is_in_the_data() {
    let brief = builtin();
    let mut seen = 0;
    for (index, language) in brief.languages.iter().enumerate() {
        let outline = outline(&brief, index);
        let no_figure = BTreeSet::from(["100".to_owned()]);
        for section in &outline.sections {
            for text in [&section.name, &section.title, &section.summary] {
                hold(&section.id, text, &no_figure, language);
            }
        }
        let outlines = outline.sections.iter().flat_map(|section| &section.charts);
        for (chart, outline) in brief.charts().zip(outlines) {
            let allowed = allowed(&brief, chart, language);
            let mut said: Vec<String> = vec![outline.name.clone(), outline.note.clone()];
            said.extend(outline.definitions.iter().cloned());
            said.extend(outline.terms.iter().map(|term| term.meaning.clone()));
            said.extend(outline.views.iter().map(|view| view.name.clone()));
            said.extend(outline.table.head.iter().cloned());
            for row in &outline.table.rows {
                said.push(row.head.clone());
                said.extend(row.cells.iter().map(|cell| cell.text.clone()));
            }
            for note in &outline.table.notes {
                said.extend([note.figures.clone(), note.text.clone()]);
            }
            for series in &chart.series {
                for point in &series.points {
                    let figure = figure(&brief, chart, series, point, index);
                    let parts = [
                        figure.name,
                        figure.value,
                        figure.period,
                        figure.note,
                        figure.names,
                    ];
                    said.extend(parts);
                }
            }
            for text in said {
                seen += hold(&chart.id, &text, &allowed, language);
            }
        }
    }
    assert!(seen > 2000, "only {seen} numbers were met");
}

#[test]
fn every_number_in_a_picture_and_beside_it_is_in_the_data() {
    let brief = builtin();
    let mut seen = 0;
    for p in pictures(&brief, &[320.0, 720.0]) {
        let language = brief.languages[p.frame.language_index];
        let mut allowed = allowed(&brief, p.chart, language);
        let texts = texts(
            &brief,
            p.chart,
            p.view,
            p.frame.language_index,
            p.frame.shown,
        );
        let long = texts.long.clone();
        for text in [
            texts.title,
            texts.subtitle,
            texts.message,
            texts.long,
            texts.alt,
        ] {
            seen += hold(&p.name, &text, &allowed, language);
        }
        let plan = picture::plan(&brief, p.chart, p.view, p.frame);
        if let Some(year) = p.frame.shown.year {
            // the long text holds what the picture shows, and of the year that it shows.
            assert!(long.contains(&year.to_string()), "{}: {long}", p.name);
            for mark in &plan.marks {
                let series = &p.chart.series[mark.series];
                let value = with_unit(series, &series.points[mark.point], language);
                assert!(long.contains(&value), "{}: no {value} in {long}", p.name);
            }
        }
        for mark in &plan.marks {
            seen += hold(&p.name, &mark.text, &allowed, language);
        }
        let shown = |series: &civic_brief::brief::Series| {
            p.frame
                .shown
                .year
                .and_then(|year| series.point(year))
                .map_or(0.0, |point| point.value)
        };
        let number = |value: f64| format::number(value, 0, language);
        match &p.view.kind {
            // The ticks of an axis are round steps; they stand left of the plot.
            Kind::Line(_) | Kind::Steps(_) => {
                let greatest = p
                    .chart
                    .series
                    .iter()
                    .flat_map(|s| &s.points)
                    .map(|p| p.value);
                let greatest = greatest.fold(0.0, f64::max) * 2.0;
                let step = |n: u32| f64::from(n) * 5.0;
                allowed.extend(
                    (0..)
                        .map(step)
                        .take_while(|tick| *tick <= greatest)
                        .map(number),
                );
                // Where there is little room a year has its last two figures, with an apostrophe.
            }
            // Squares are whole: a share is rounded to them, and their sum is the published share's.
            Kind::Waffle(parts) => {
                let all = parts
                    .parts
                    .iter()
                    .map(|index| shown(&p.chart.series[*index]));
                allowed.extend(
                    all.flat_map(|share| [share.floor(), share.ceil()])
                        .map(number),
                );
                let together = parts.together.as_ref().expect("a published share");
                allowed.insert(number(shown(&p.chart.series[together.series]).round()));
            }
            Kind::Squares(parts) => {
                let all = parts
                    .parts
                    .iter()
                    .map(|index| shown(&p.chart.series[*index]));
                allowed.insert(number(all.sum()));
            }
            Kind::GroupBars(_) | Kind::GroupSquares(_) => {
                for group in 0..p.chart.groups.len() {
                    let of_group = p.chart.series.iter().filter(|s| s.group == Some(group));
                    allowed.insert(number(of_group.map(shown).sum()));
                }
            }
            _ => {}
        }
        for text in plan.texts.iter().filter(|text| !text.text.starts_with('’')) {
            seen += hold(&p.name, &text.text, &allowed, language);
        }
    }
    assert!(seen > 5000, "only {seen} numbers were met");
}

#[test]
fn the_readme_says_where_each_figure_comes_from() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).expect("the README");
    let (begin, end) = ("<!-- sources: begin -->\n", "<!-- sources: end -->");
    let (before, rest) = readme
        .split_once(begin)
        .expect("the beginning of the table");
    let (written, after) = rest.split_once(end).expect("the end of the table");
    let table = sources::markdown(&builtin(), 1);
    if std::env::var_os("BLESS").is_some() {
        let readme = [before, begin, &table, "\n", end, after].concat();
        std::fs::write(path, readme).expect("a file that can be written");
        return;
    }
    assert_eq!(written.trim(), table.trim(), "BLESS=1 accepts");
}
