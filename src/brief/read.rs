//! The one typed reader: [`Value`](crate::value::Value) to [`Brief`], every fault with its path.

use super::*;
use crate::language;

const UNITS: &[(&str, Unit)] = &[
    ("percent", Unit::Percent),
    ("people", Unit::People),
    ("countries", Unit::Countries),
];
const WINDOWS: &[(&str, Window)] = &[
    ("calendar-year", Window::CalendarYear),
    ("report-year", Window::ReportYear),
];
const VINTAGES: &[(&str, Vintage)] = &[("first", Vintage::First), ("latest", Vintage::Latest)];
const BASES: &[(&str, Basis)] = &[
    ("published", Basis::Published),
    ("quoted", Basis::Quoted),
    ("derived", Basis::Derived),
    ("own", Basis::Own),
];

pub(super) fn brief(node: &Node<'_>) -> Option<Brief> {
    node.object(&[
        "id",
        "version",
        "languages",
        "kicker",
        "title",
        "publishers",
        "sources",
        "sections",
    ])?;
    let languages = node.field("languages")?.each(|tag| {
        let found = language::find(tag.text()?);
        if found.is_none() {
            tag.problem("unknown language: no number style is known for it");
        }
        found
    })?;
    let text = |name: &str| Text::read(&node.field(name)?, &languages, &[]);
    let publishers = node
        .field("publishers")?
        .each(|entry| publisher(&entry, &languages))?;
    let mut sources: Vec<Source> = Vec::new();
    for entry in node.field("sources")?.list()? {
        let source = source(&entry, &languages, &publishers, &sources);
        sources.extend(source);
    }
    let known = Known {
        languages: &languages,
        publishers: &publishers,
        sources: &sources,
    };
    let sections = node
        .field("sections")?
        .each(|entry| section(&entry, &known))?;
    Some(Brief {
        id: node.field("id")?.id()?,
        version: date(&node.field("version")?)?,
        kicker: text("kicker")?,
        title: text("title")?,
        sections,
        languages,
        publishers,
        sources,
    })
}

/// What the parts of a brief refer to.
struct Known<'a> {
    languages: &'a [&'static Language],
    publishers: &'a [Publisher],
    sources: &'a [Source],
}

fn date(node: &Node<'_>) -> Option<Date> {
    let date = Date::parse(node.text()?);
    if date.is_none() {
        node.problem("not a date: write 2024, 2024-12 or 2024-12-04");
    }
    date
}

fn publisher(node: &Node<'_>, languages: &[&'static Language]) -> Option<Publisher> {
    node.object(&["id", "name", "hosts"])?;
    let hosts = match node.maybe("hosts") {
        Some(hosts) => hosts.each(|host| host.text().map(String::from))?,
        None => Vec::new(),
    };
    Some(Publisher {
        id: node.field("id")?.id()?,
        name: Text::read(&node.field("name")?, languages, &[])?,
        hosts,
    })
}

fn source(
    node: &Node<'_>,
    languages: &[&'static Language],
    publishers: &[Publisher],
    earlier: &[Source],
) -> Option<Source> {
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
    ])?;
    let optional = |name: &str| node.maybe(name).map(|field| field.text().map(String::from));
    let title = node.field("title")?;
    let title = if title.is_text() {
        Title::Published {
            text: title.text()?.into(),
            lang: node.field("lang")?.text()?.into(),
        }
    } else {
        Title::Ours(Text::read(&title, languages, &[])?)
    };
    let from = match node.maybe("from") {
        Some(from) => {
            from.each(|id| id.reference("source", earlier.iter().map(|s| s.id.as_str())))?
        }
        None => Vec::new(),
    };
    Some(Source {
        id: node.field("id")?.id()?,
        publisher: node
            .field("publisher")?
            .reference("publisher", publishers.iter().map(|p| p.id.as_str()))?,
        title,
        date: node
            .maybe("date")
            .map_or(Some(None), |field| date(&field).map(Some))?,
        url: optional("url").map_or(Some(None), |url| url.map(Some))?,
        seen: optional("seen").map_or(Some(None), |seen| seen.map(Some))?,
        quoted_by: optional("quoted_by").map_or(Some(None), |by| by.map(Some))?,
        licence: match node.field("licence")?.text()? {
            "not-stated" => Licence::NotStated,
            stated => Licence::Stated(stated.into()),
        },
        from,
    })
}

fn section(node: &Node<'_>, known: &Known<'_>) -> Option<Section> {
    node.object(&["id", "name", "title", "summary", "charts"])?;
    let text = |name: &str| Text::read(&node.field(name)?, known.languages, &[]);
    Some(Section {
        id: node.field("id")?.id()?,
        name: text("name")?,
        title: text("title")?,
        summary: text("summary")?,
        charts: match node.maybe("charts") {
            Some(charts) => charts.each(|entry| chart(&entry, known))?,
            None => Vec::new(),
        },
    })
}

fn chart(node: &Node<'_>, known: &Known<'_>) -> Option<Chart> {
    node.object(&[
        "id",
        "name",
        "title",
        "measure",
        "place",
        "unit_text",
        "period",
        "message",
        "note",
        "more",
        "unit",
        "series",
        "views",
    ])?;
    let unit = node.field("unit")?.choice("unit", UNITS)?;
    let series = node
        .field("series")?
        .each(|entry| series(&entry, known, unit))?;
    let text = |name: &str| Text::read(&node.field(name)?, known.languages, &series);
    let views = node
        .field("views")?
        .each(|entry| view(&entry, known, &series))?;
    let more = match node.maybe("more") {
        Some(more) => {
            more.object(&["text", "url"])?;
            let text = Text::read(&more.field("text")?, known.languages, &series)?;
            Some(Link {
                text,
                url: more.field("url")?.text()?.into(),
            })
        }
        None => None,
    };
    Some(Chart {
        id: node.field("id")?.id()?,
        name: text("name")?,
        title: text("title")?,
        measure: text("measure")?,
        place: text("place")?,
        unit_text: text("unit_text")?,
        period: text("period")?,
        message: text("message")?,
        note: text("note")?,
        more,
        unit,
        views,
        series,
    })
}

fn series(node: &Node<'_>, known: &Known<'_>, chart_unit: Unit) -> Option<Series> {
    node.object(&[
        "id",
        "name",
        "color",
        "unit",
        "counter",
        "definition",
        "window",
        "vintage",
        "at_least",
        "basis",
        "source",
        "points",
    ])?;
    let unit = node
        .maybe("unit")
        .map_or(Some(chart_unit), |unit| unit.choice("unit", UNITS))?;
    let basis = node.field("basis")?.choice("basis", BASES)?;
    let source =
        |node: &Node<'_>| node.reference("source", known.sources.iter().map(|s| s.id.as_str()));
    // A series may name one source for all its points; a point may name its own report.
    let common_source = node
        .maybe("source")
        .map_or(Some(None), |common| source(&common).map(Some))?;
    let points = node.field("points")?.each(|point| {
        point.object(&["year", "value", "decimals", "basis", "source", "note"])?;
        let own_source = point
            .maybe("source")
            .map_or(Some(common_source), |own| source(&own).map(Some))?;
        if own_source.is_none() {
            point.problem("missing field: \"source\"; the series names none either");
        }
        Some(Point {
            year: Year(point.field("year")?.whole(1000..=9999)?),
            value: point.field("value")?.number()?,
            decimals: match point.maybe("decimals") {
                Some(decimals) => decimals.whole(0..=3)? as u8,
                None => u8::from(unit == Unit::Percent),
            },
            basis: point
                .maybe("basis")
                .map_or(Some(basis), |own| own.choice("basis", BASES))?,
            source: own_source?,
            note: match point.maybe("note") {
                Some(note) => Some(Text::read(&note, known.languages, &[])?),
                None => None,
            },
        })
    })?;
    Some(Series {
        id: node.field("id")?.id()?,
        name: Text::read(&node.field("name")?, known.languages, &[])?,
        role: node.field("color")?.choice("color", Role::NAMES)?,
        unit,
        counter: node
            .field("counter")?
            .reference("publisher", known.publishers.iter().map(|p| p.id.as_str()))?,
        definition: Text::read(&node.field("definition")?, known.languages, &[])?,
        window: node.field("window")?.choice("window", WINDOWS)?,
        vintage: node.field("vintage")?.choice("vintage", VINTAGES)?,
        at_least: node
            .maybe("at_least")
            .map_or(Some(false), |flag| flag.flag())?,
        points,
    })
}

fn view(node: &Node<'_>, known: &Known<'_>, series: &[Series]) -> Option<View> {
    let find = |node: &Node<'_>| node.reference("series", series.iter().map(|s| s.id.as_str()));
    let kind = node.field("kind")?;
    let of_parts = || {
        node.object(&["id", "kind", "name", "year", "parts", "group"])?;
        let parts = node.field("parts")?.each(|part| find(&part))?;
        let group = match node.maybe("group") {
            Some(group) => {
                group.object(&["series", "from"])?;
                let from = find(&group.field("from")?)?;
                let Some(start) = parts.iter().position(|part| *part == from) else {
                    group.problem("group from a series that is not among the parts");
                    return None;
                };
                Some(Group {
                    series: find(&group.field("series")?)?,
                    start,
                })
            }
            None => None,
        };
        Some(Parts {
            year: Year(node.field("year")?.whole(1000..=9999)?),
            parts,
            group,
        })
    };
    let kind = match kind.text()? {
        "stacked-bar" => Kind::StackedBar(of_parts()?),
        "waffle" => Kind::Waffle(of_parts()?),
        "line" => {
            node.object(&["id", "kind", "name", "series"])?;
            Kind::Line(node.field("series")?.each(|series| find(&series))?)
        }
        "column" => {
            node.object(&["id", "kind", "name", "series"])?;
            Kind::Column(find(&node.field("series")?)?)
        }
        unknown => {
            kind.problem(format!(
                "unknown kind: \"{unknown}\"; known are stacked-bar, waffle, line, column"
            ));
            return None;
        }
    };
    Some(View {
        id: node.field("id")?.id()?,
        name: Text::read(&node.field("name")?, known.languages, series)?,
        kind,
    })
}
