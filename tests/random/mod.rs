//! Briefs by chance: a plan that says little, and the JSON that an author would have written for it.
//!
//! Nothing in a plan depends on anything else in it, so whatever is taken away from one leaves a plan: a brief that
//! fails is made smaller until nothing more can go, and is read as it was written.
//!
//! `CIVIC_BRIEF_CASES=20` tries twenty times as many as the seconds of an ordinary run allow. What failed once is kept
//! in `tests/random/*.seeds.txt` and tried first.

#![allow(dead_code)] // no test uses all of it

mod data;
mod words;

use std::fmt;

use civic_brief::brief::Brief;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};
use serde_json::{Value, json};

use crate::common::pseudo_language;
pub use data::KINDS;
use words::{Said, said};

/// A brief as its author wrote it.
#[derive(Clone)]
pub struct Written(pub Value);

impl fmt::Debug for Written {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#}", self.0)
    }
}

/// What the reader and the checks make of it.
pub fn read(written: &Written) -> Result<Brief, Vec<String>> {
    // Through the text, as an author's file comes.
    let value = serde_json::from_str(&written.0.to_string()).expect("JSON");
    Brief::read(&value).map_err(|all| all.iter().map(ToString::to_string).collect())
}

/// Tries so many briefs of so many charts, or as many times more as are asked for, and those that failed once.
pub fn tried(
    seeds: &'static str,
    cases: u32,
    charts: usize,
    holds: impl Fn(&Written, &Brief) -> Result<(), TestCaseError>,
) {
    let asked = std::env::var("CIVIC_BRIEF_CASES").ok();
    let more: u32 = asked.and_then(|asked| asked.parse().ok()).unwrap_or(1);
    let config = Config {
        cases: cases * more,
        max_shrink_iters: 3000,
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(seeds))),
        ..Config::default()
    };
    // What the checks refuse is none of theirs; that it is little is held by a test of its own.
    let test = |written: Written| match read(&written) {
        Ok(brief) => holds(&written, &brief),
        Err(_) => Ok(()),
    };
    if let Err(failure) = TestRunner::new(config).run(&briefs(charts), test) {
        panic!("{failure}");
    }
}

/// What is said of a whole brief.
#[derive(Debug, Clone)]
pub struct Plan {
    languages: &'static [&'static str],
    name: Said,
    publisher: Option<Said>,
    sections: Vec<SectionPlan>,
    charts: Vec<ChartPlan>,
}

#[derive(Debug, Clone)]
struct SectionPlan {
    name: Said,
    within: bool,
}

/// What is said of a chart, whatever its kind makes of it.
#[derive(Debug, Clone)]
pub(crate) struct ChartPlan {
    /// In which section it stands, counted round.
    section: usize,
    kind: usize,
    texts: Texts,
    flags: Flags,
    series: Vec<SeriesPlan>,
    /// The years, each by how many are left out before it.
    skipped: Vec<u8>,
    first_year: u16,
}

#[derive(Debug, Clone)]
pub(crate) struct Texts {
    name: Said,
    title: Said,
    place: Said,
    caveat: Option<Said>,
    gap: Option<Said>,
    note: Option<Said>,
    sum_note: Said,
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Flags {
    unit: usize,
    window: usize,
    at_least: bool,
    together: bool,
    scale: bool,
    common: bool,
    counted: bool,
    groups: usize,
    /// Days instead of years, where the kind takes them.
    days: bool,
    /// Series that follow each other, where the kind takes them.
    follow: bool,
    /// How many years there are to choose from.
    choice: usize,
    /// Where a break and a note stand, counted round.
    said_at: usize,
}

#[derive(Debug, Clone)]
pub(crate) struct SeriesPlan {
    name: Said,
    color: usize,
    basis: usize,
    counter: usize,
    decimals: u8,
    optional: bool,
    /// One for each year, counted round.
    values: Vec<f64>,
}

/// Plans of so many charts.
pub fn plans(charts: usize) -> impl Strategy<Value = Plan> {
    let languages: Vec<&'static [&'static str]> =
        vec![&["en"], &["nl", "en"], &["qps"], &["en", "qps"]];
    (
        select(languages),
        said(),
        proptest::option::of(said()),
        vec((said(), any::<bool>()), 1..=8),
        vec(chart(), 1..=charts),
    )
        .prop_map(|(languages, name, publisher, sections, charts)| Plan {
            languages,
            name,
            publisher,
            sections: sections
                .into_iter()
                .map(|(name, within)| SectionPlan { name, within })
                .collect(),
            charts,
        })
}

/// The same as JSON.
pub fn briefs(charts: usize) -> impl Strategy<Value = Written> {
    plans(charts).prop_map(|plan| Written(plan.json()))
}

fn chart() -> impl Strategy<Value = ChartPlan> {
    let texts = (
        said(),
        said(),
        said(),
        proptest::option::weighted(0.2, said()),
        proptest::option::weighted(0.2, said()),
        proptest::option::weighted(0.2, said()),
        said(),
    )
        .prop_map(|(name, title, place, caveat, gap, note, sum_note)| Texts {
            name,
            title,
            place,
            caveat,
            gap,
            note,
            sum_note,
        });
    let flags = (
        (0..6usize, 0..5usize, 1..=5usize, 1..=3usize, 0..30usize),
        any::<[bool; 7]>(),
    )
        .prop_map(|((unit, window, groups, choice, said_at), yes)| Flags {
            unit,
            window,
            at_least: yes[0],
            together: yes[1],
            scale: yes[2],
            common: yes[3],
            counted: yes[4],
            groups,
            days: yes[5],
            follow: yes[6],
            choice,
            said_at,
        });
    let years =
        prop_oneof![4 => vec(0..1u8, 1..=6), 2 => vec(0..3u8, 1..=12), 1 => vec(0..4u8, 1..=40)];
    // A year after that of the brief, 2100, is refused.
    let first = prop_oneof![6 => 2000..2020u16, 1 => 1000..2000u16];
    (
        0..8usize,
        0..KINDS.len(),
        texts,
        flags,
        vec(series(), 1..=8),
        years,
        first,
    )
        .prop_map(
            |(section, kind, texts, flags, series, skipped, first_year)| ChartPlan {
                section,
                kind,
                texts,
                flags,
                series,
                skipped,
                first_year,
            },
        )
}

fn series() -> impl Strategy<Value = SeriesPlan> {
    let value = prop_oneof![
        4 => (0..=100u32).prop_map(f64::from),
        2 => (0..=1000u32).prop_map(|tenths| f64::from(tenths) / 10.0),
        2 => (0..=99_999u32).prop_map(f64::from),
        1 => select(vec![0.0, 1.0, 0.001, 99.999, 59_302_000.0, 9_999_999_999.0]),
    ];
    (
        said(),
        0..7usize,
        0..4usize,
        0..3usize,
        0..=3u8,
        any::<bool>(),
        vec(value, 1..=12),
    )
        .prop_map(
            |(name, color, basis, counter, decimals, optional, values)| SeriesPlan {
                name,
                color,
                basis,
                counter,
                decimals,
                optional,
                values,
            },
        )
}

impl Plan {
    fn text(&self, text: impl Fn(usize) -> String) -> Value {
        let entries = self.languages.iter().enumerate();
        entries
            .map(|(index, tag)| ((*tag).to_owned(), Value::from(text(index))))
            .collect::<serde_json::Map<_, _>>()
            .into()
    }

    /// The brief.
    pub fn json(&self) -> Value {
        let name = |said: &Said| self.text(|language| said.name(language));
        let publishers: Vec<Value> = (0..3)
            .map(|index| {
                json!({
                    "id": format!("counter-{index}"),
                    "name": if index == 0 { name(&self.name) } else { self.text(|_| ["", "The Bureau", "An Institute"][index].into()) },
                    "hosts": ["example.org"],
                })
            })
            .collect();
        // Each bears out what its figures say of themselves.
        let source = |basis: &str, index: usize| {
            let mut source = json!({
                "id": format!("{basis}-{index}"),
                "publisher": format!("counter-{index}"),
                "title": format!("Yearly report, {basis} {index}"),
                "date": if index == 2 { "not-stated" } else { "2100-12-31" },
                "licence": if index == 0 { "not-stated" } else { "CC BY 4.0" },
            });
            if basis == "own" {
                source["title"] = self.text(|_| "Own calculation".into());
                source["from"] = json!(["figures"]);
                return source;
            }
            source["lang"] = "en".into();
            match (basis, index) {
                ("quoted", 0) => source["seen"] = "https://example.net/a-copy".into(),
                ("quoted", _) => source["quoted_by"] = "A Paper".into(),
                _ => source["url"] = "https://www.example.org/report".into(),
            }
            source
        };
        let figures = json!({
            "id": "figures",
            "publisher": "counter-0",
            "title": "Figures",
            "lang": "en",
            "date": "2024",
            "licence": "not-stated",
        });
        let of_counters = data::BASES
            .iter()
            .flat_map(|basis| (0..3).map(move |index| (*basis, index)));
        let of_counters = of_counters.map(|(basis, index)| source(basis, index));
        let sources: Vec<Value> = [figures].into_iter().chain(of_counters).collect();
        let language = |tag: &&str| match *tag {
            "qps" => pseudo_language(),
            known => known.into(),
        };
        let languages: Vec<Value> = self.languages.iter().map(language).collect();
        let mut charts: Vec<Vec<Value>> = vec![Vec::new(); self.sections.len()];
        for (index, chart) in self.charts.iter().enumerate() {
            let place = chart.section % self.sections.len();
            charts[place].push(data::chart(self, index, chart));
        }
        let section = |(index, (section, charts)): (usize, (&SectionPlan, Vec<Value>))| {
            let mut entry = json!({
                "id": format!("section-{index}"),
                "name": name(&section.name),
                "title": self.text(|language| section.name.title(language)),
                "summary": self.text(|language| section.name.sentence(language)),
            });
            if !charts.is_empty() {
                entry["charts"] = charts.into();
            }
            if section.within && index > 0 {
                entry["within"] = "section-0".into();
            }
            entry
        };
        let sections: Vec<Value> = self
            .sections
            .iter()
            .zip(charts)
            .enumerate()
            .map(section)
            .collect();
        let mut brief = json!({
            "id": "by-chance",
            "version": "2100-12-31",
            "languages": languages,
            "units": [{"id": data::OWN_UNIT, "name": self.text(|_| "protests".into()), "one": self.text(|_| "protest".into())}],
            "kicker": name(&self.name),
            "title": self.text(|language| self.name.title(language)),
            "publishers": publishers,
            "sources": sources,
            "scales": [{
                "id": "scale",
                "name": self.text(|_| "A scale".into()),
                "terms": [{
                    "color": "open",
                    "name": name(&self.name),
                    "meaning": self.text(|language| self.name.sentence(language)),
                }],
            }],
            "sections": sections,
        });
        if let Some(publisher) = &self.publisher {
            brief["publisher"] = name(publisher);
            brief["link"] = "https://example.org/b".into();
            brief["corrections"] = "mailto:desk@example.org".into();
        }
        only_used(&mut brief);
        brief
    }
}

/// Takes out the sources, the scales and the units that nothing uses.
fn only_used(brief: &mut Value) {
    let sections = brief["sections"].to_string();
    let mut from = String::new();
    for source in brief["sources"].as_array().into_iter().flatten() {
        let is_used = sections.contains(&format!("\"source\":{}", source["id"]));
        from += &source["from"].to_string().repeat(is_used.into());
    }
    for (list, field) in [
        ("sources", "source"),
        ("scales", "scale"),
        ("units", "unit"),
    ] {
        let is_used = |one: &Value| {
            let id = one["id"].to_string();
            sections.contains(&format!("\"{field}\":{id}"))
                || (list == "sources" && from.contains(&id))
        };
        let entries = brief[list].as_array_mut().expect(list);
        entries.retain(is_used);
        if list != "sources" && entries.is_empty() {
            brief.as_object_mut().expect("a brief").remove(list);
        }
    }
}
