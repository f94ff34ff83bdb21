//! The one typed reader: [`Value`](crate::value::Value) to [`Brief`], every fault with its path.

mod chart;

use super::*;
use crate::language;
use crate::text::Slots;
use crate::theme::{Color, Pattern, Role};

/// The names of enums in JSON, each in the order of the list beside it.
pub(crate) const UNIT_NAMES: &[&str] = &["percent", "people", "countries", "judgments", "euro"];
const UNITS: &[Unit] = &[
    Unit::Percent,
    Unit::People,
    Unit::Countries,
    Unit::Judgments,
    Unit::Euro,
];
const WINDOWS: (&[&str], &[Window]) = (
    &[
        "calendar-year",
        "report-year",
        "year-to",
        "twelve-months-to",
        "state",
        "years",
    ],
    &[
        Window::CalendarYear,
        Window::ReportYear,
        Window::YearTo,
        Window::TwelveMonthsTo,
        Window::State,
        Window::Years,
    ],
);
const VINTAGES: (&[&str], &[Vintage]) = (&["first", "latest"], &[Vintage::First, Vintage::Latest]);
const BASES: (&[&str], &[Basis]) = (
    &["published", "quoted", "derived", "own"],
    &[Basis::Published, Basis::Quoted, Basis::Derived, Basis::Own],
);

/// What stands where a source does not tell its date or its licence.
const NOT_STATED: &str = "not-stated";

/// Where an editor finds what a brief may hold; to the brief it is nothing.
const SCHEMA: &str = "$schema";

fn choice<T: Copy>(node: &Node<'_>, what: &str, (names, values): (&[&str], &[T])) -> T {
    values[node.choice(what, names)]
}

pub(super) fn brief(node: &Node<'_>) -> Brief {
    node.object(&[
        SCHEMA,
        "id",
        "version",
        "languages",
        "kicker",
        "title",
        "publisher",
        "corrections",
        "link",
        "publishers",
        "sources",
        "colors",
        "units",
        "scales",
        "sections",
    ]);
    if let Some(schema) = node.maybe(SCHEMA) {
        schema.text();
    }
    let languages = language::list(&node.field("languages"));
    let text = |name: &str| Text::read(&node.field(name), &languages, Slots::default());
    let address = |name: &str| node.maybe(name).map(|field| field.text().to_owned());
    let publishers = node
        .field("publishers")
        .each(|entry| publisher(entry, &languages));
    let publisher_ids: Vec<&str> = publishers
        .iter()
        .map(|publisher| publisher.id.as_str())
        .collect();
    let mut sources: Vec<Source> = Vec::new();
    node.field("sources").each(|entry| {
        let read = source(entry, &languages, &publisher_ids, &sources);
        sources.push(read);
    });
    let source_ids: Vec<&str> = sources.iter().map(|source| source.id.as_str()).collect();
    let mut colors: Vec<OwnColor> = Vec::new();
    list(&node.maybe("colors"), |entry| {
        let read = color(entry, colors.len());
        colors.push(read);
    });
    let units = list(&node.maybe("units"), |entry| own_unit(entry, &languages));
    let mut known = Known {
        languages: &languages,
        publishers: &publisher_ids,
        sources: &source_ids,
        colors: &colors,
        color_names: (Role::NAMES.iter().copied())
            .chain(colors.iter().map(|color| color.id.as_str()))
            .collect(),
        unit_names: (UNIT_NAMES.iter().copied())
            .chain(units.iter().map(|unit: &OwnUnit| unit.id.as_str()))
            .collect(),
        units: &units,
        scales: Vec::new(),
    };
    let scales = list(&node.maybe("scales"), |entry| scale(entry, &known));
    known.scales = scales.iter().map(|scale| scale.id.as_str()).collect();
    let mut sections: Vec<Section> = Vec::new();
    node.field("sections").each(|entry| {
        let read = section(entry, &known, &sections);
        sections.push(read);
    });
    Brief {
        id: node.field("id").id(),
        version: date(&node.field("version")),
        kicker: text("kicker"),
        title: text("title"),
        publisher: node
            .maybe("publisher")
            .map(|field| Text::read(&field, &languages, Slots::default())),
        corrections: address("corrections"),
        link: address("link"),
        colors,
        units,
        scales,
        sections,
        languages,
        publishers,
        sources,
    }
}

/// What the parts of a brief refer to.
struct Known<'a> {
    languages: &'a [Language],
    publishers: &'a [&'a str],
    sources: &'a [&'a str],
    scales: Vec<&'a str>,
    colors: &'a [OwnColor],
    /// Those of the palette, then the brief's own.
    color_names: Vec<&'a str>,
    units: &'a [OwnUnit],
    /// The built-in ones, then the brief's own.
    unit_names: Vec<&'a str>,
}

impl Known<'_> {
    fn paint(&self, node: &Node<'_>) -> Paint {
        let index = node.choice("unknown color", &self.color_names);
        match Role::ALL.get(index) {
            Some(role) => Paint::Role(*role),
            None => Paint::Own(self.colors[index - Role::ALL.len()].own),
        }
    }

    fn unit(&self, node: &Node<'_>) -> Unit {
        let index = node.choice("unknown unit", &self.unit_names);
        let own = || Unit::Own(index - UNITS.len());
        UNITS.get(index).copied().unwrap_or_else(own)
    }
}

/// A list that may be left out.
fn list<T>(node: &Option<Node<'_>>, read: impl FnMut(&Node<'_>) -> T) -> Vec<T> {
    node.as_ref()
        .map(|node| node.each(read))
        .unwrap_or_default()
}

/// A color of the brief's own, at its place in the list.
fn color(node: &Node<'_>, index: usize) -> OwnColor {
    node.object(&["id", "light", "dark", "pattern"]);
    let rgb = |name: &str| {
        let node = node.field(name);
        let text = node.text();
        Color::from_css(text).unwrap_or_else(|| {
            if !text.is_empty() {
                node.unknown("not a color, written as #0f172a", text, &[]);
            }
            Color(0, 0, 0)
        })
    };
    OwnColor {
        id: node.field("id").id(),
        own: Own {
            index,
            light: rgb("light"),
            dark: rgb("dark"),
            pattern: choice(
                &node.field("pattern"),
                "unknown pattern",
                (Pattern::NAMES, Pattern::ALL),
            ),
        },
    }
}

fn own_unit(node: &Node<'_>, languages: &[Language]) -> OwnUnit {
    node.object(&["id", "name", "one", "whole"]);
    let text = |name: &str| Text::read(&node.field(name), languages, Slots::default());
    OwnUnit {
        id: node.field("id").id(),
        name: text("name"),
        one: text("one"),
        whole: node.maybe("whole").is_none_or(|whole| whole.flag()),
    }
}

fn scale(node: &Node<'_>, known: &Known<'_>) -> Scale {
    node.object(&["id", "name", "terms"]);
    let text = |node: &Node<'_>| Text::read(node, known.languages, Slots::default());
    Scale {
        id: node.field("id").id(),
        name: text(&node.field("name")),
        terms: node.field("terms").each(|term| {
            term.object(&["color", "name", "meaning"]);
            Term {
                paint: known.paint(&term.field("color")),
                name: text(&term.field("name")),
                meaning: text(&term.field("meaning")),
            }
        }),
    }
}

fn date(node: &Node<'_>) -> Date {
    let text = node.text();
    Date::parse(text).unwrap_or_else(|| {
        if !text.is_empty() {
            node.problem("not a date: write 2024, 2024-12 or 2024-12-04");
        }
        Date {
            year: 2000,
            month: None,
            day: None,
        }
    })
}

fn publisher(node: &Node<'_>, languages: &[Language]) -> Publisher {
    node.object(&["id", "name", "hosts"]);
    Publisher {
        id: node.field("id").id(),
        name: Text::read(&node.field("name"), languages, Slots::default()),
        hosts: node
            .maybe("hosts")
            .map(|hosts| hosts.each(|host| host.text().into()))
            .unwrap_or_default(),
    }
}

fn source(
    node: &Node<'_>,
    languages: &[Language],
    publishers: &[&str],
    earlier: &[Source],
) -> Source {
    node.object(&[
        "id",
        "publisher",
        "title",
        "lang",
        "date",
        "url",
        "seen",
        "quoted_by",
        "licence",
        "from",
    ]);
    let optional = |name: &str| node.maybe(name).map(|field| field.text().into());
    let title = node.field("title");
    let title = if title.is_text() {
        Title::Published {
            text: title.text().into(),
            lang: node.field("lang").text().into(),
        }
    } else {
        Title::Ours(Text::read(&title, languages, Slots::default()))
    };
    let earlier: Vec<&str> = earlier.iter().map(|source| source.id.as_str()).collect();
    Source {
        id: node.field("id").id(),
        publisher: node
            .field("publisher")
            .reference("unknown publisher", publishers),
        title,
        // A date that was not found is said to be so; it is never just left out.
        date: match &node.field("date") {
            field if field.says(NOT_STATED) => None,
            field => Some(date(field)),
        },
        url: optional("url"),
        seen: optional("seen"),
        quoted_by: optional("quoted_by"),
        licence: match node.field("licence").text() {
            NOT_STATED => Licence::NotStated,
            stated => Licence::Stated(stated.into()),
        },
        from: node
            .maybe("from")
            .map(|from| from.each(|id| id.reference("unknown source", &earlier)))
            .unwrap_or_default(),
    }
}

fn section(node: &Node<'_>, known: &Known<'_>, earlier: &[Section]) -> Section {
    node.object(&["id", "name", "title", "summary", "within", "charts"]);
    let text = |name: &str| Text::read(&node.field(name), known.languages, Slots::default());
    let earlier: Vec<&str> = earlier.iter().map(|section| section.id.as_str()).collect();
    Section {
        id: node.field("id").id(),
        name: text("name"),
        title: text("title"),
        summary: text("summary"),
        within: node
            .maybe("within")
            .map(|id| id.reference("unknown earlier section", &earlier)),
        charts: list(&node.maybe("charts"), |entry| chart::chart(entry, known)),
    }
}
