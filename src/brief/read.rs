//! The one typed reader: [`Value`](crate::value::Value) to [`Brief`], every fault with its path.

use super::*;
use crate::language;

/// The names of enums in JSON, each in the order of the list beside it.
const UNITS: (&[&str], &[Unit]) = (
    &["percent", "people", "countries"],
    &[Unit::Percent, Unit::People, Unit::Countries],
);
const WINDOWS: (&[&str], &[Window]) = (
    &["calendar-year", "report-year"],
    &[Window::CalendarYear, Window::ReportYear],
);
const VINTAGES: (&[&str], &[Vintage]) = (&["first", "latest"], &[Vintage::First, Vintage::Latest]);
const BASES: (&[&str], &[Basis]) = (
    &["published", "quoted", "derived", "own"],
    &[Basis::Published, Basis::Quoted, Basis::Derived, Basis::Own],
);

fn choice<T: Copy>(node: &Node<'_>, what: &str, (names, values): (&[&str], &[T])) -> T {
    values[node.choice(what, names)]
}

pub(super) fn brief(node: &Node<'_>) -> Brief {
    node.object(&[
        "id",
        "version",
        "languages",
        "kicker",
        "title",
        "publishers",
        "sources",
        "sections",
    ]);
    let languages = node.field("languages").each(|tag| {
        language::find(tag.text()).unwrap_or_else(|| {
            tag.problem("unknown language: no number style is known for it");
            &language::EN
        })
    });
    let text = |name: &str| Text::read(&node.field(name), &languages, &[]);
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
    let known = Known {
        languages: &languages,
        publishers: &publisher_ids,
        sources: &source_ids,
    };
    let sections = node.field("sections").each(|entry| section(entry, &known));
    Brief {
        id: node.field("id").id(),
        version: date(&node.field("version")),
        kicker: text("kicker"),
        title: text("title"),
        sections,
        languages,
        publishers,
        sources,
    }
}

/// What the parts of a brief refer to.
struct Known<'a> {
    languages: &'a [&'static Language],
    publishers: &'a [&'a str],
    sources: &'a [&'a str],
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

fn publisher(node: &Node<'_>, languages: &[&'static Language]) -> Publisher {
    node.object(&["id", "name", "hosts"]);
    Publisher {
        id: node.field("id").id(),
        name: Text::read(&node.field("name"), languages, &[]),
        hosts: node
            .maybe("hosts")
            .map(|hosts| hosts.each(|host| host.text().into()))
            .unwrap_or_default(),
    }
}

fn source(
    node: &Node<'_>,
    languages: &[&'static Language],
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
        Title::Ours(Text::read(&title, languages, &[]))
    };
    let earlier: Vec<&str> = earlier.iter().map(|source| source.id.as_str()).collect();
    Source {
        id: node.field("id").id(),
        publisher: node
            .field("publisher")
            .reference("unknown publisher", publishers),
        title,
        date: node.maybe("date").map(|field| date(&field)),
        url: optional("url"),
        seen: optional("seen"),
        quoted_by: optional("quoted_by"),
        licence: match node.field("licence").text() {
            "not-stated" => Licence::NotStated,
            stated => Licence::Stated(stated.into()),
        },
        from: node
            .maybe("from")
            .map(|from| from.each(|id| id.reference("unknown source", &earlier)))
            .unwrap_or_default(),
    }
}

fn section(node: &Node<'_>, known: &Known<'_>) -> Section {
    node.object(&["id", "name", "title", "summary", "charts"]);
    let text = |name: &str| Text::read(&node.field(name), known.languages, &[]);
    Section {
        id: node.field("id").id(),
        name: text("name"),
        title: text("title"),
        summary: text("summary"),
        charts: node
            .maybe("charts")
            .map(|charts| charts.each(|entry| chart(entry, known)))
            .unwrap_or_default(),
    }
}

fn chart(node: &Node<'_>, known: &Known<'_>) -> Chart {
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
    ]);
    let unit = choice(&node.field("unit"), "unknown unit", UNITS);
    let series = node
        .field("series")
        .each(|entry| self::series(entry, known, unit));
    let series_ids: Vec<&str> = series.iter().map(|series| series.id.as_str()).collect();
    let text = |name: &str| Text::read(&node.field(name), known.languages, &series);
    let views = node.field("views").each(|entry| View {
        id: entry.field("id").id(),
        name: Text::read(&entry.field("name"), known.languages, &series),
        kind: kind(entry, &series_ids),
    });
    let more = node.maybe("more").map(|more| {
        more.object(&["text", "url"]);
        let text = Text::read(&more.field("text"), known.languages, &series);
        Link {
            text,
            url: more.field("url").text().into(),
        }
    });
    Chart {
        id: node.field("id").id(),
        name: text("name"),
        title: text("title"),
        measure: text("measure"),
        place: text("place"),
        unit_text: text("unit_text"),
        period: text("period"),
        message: text("message"),
        note: text("note"),
        more,
        unit,
        views,
        series,
    }
}

fn series(node: &Node<'_>, known: &Known<'_>, chart_unit: Unit) -> Series {
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
    ]);
    let text = |name: &str| Text::read(&node.field(name), known.languages, &[]);
    let unit = node
        .maybe("unit")
        .map_or(chart_unit, |unit| choice(&unit, "unknown unit", UNITS));
    let basis = choice(&node.field("basis"), "unknown basis", BASES);
    let source = |node: &Node<'_>| {
        node.maybe("source")
            .map(|id| id.reference("unknown source", known.sources))
    };
    // A series may name one source for all its points; a point may name its own report.
    let common_source = source(node);
    let points = node.field("points").each(|point| {
        point.object(&["year", "value", "decimals", "basis", "source", "note"]);
        let source = source(point).or(common_source);
        if source.is_none() {
            point.unknown("missing field", "source", &[]);
        }
        Point {
            year: Year(point.field("year").whole(1000..=9999)),
            value: point.field("value").number(),
            decimals: match point.maybe("decimals") {
                Some(decimals) => decimals.whole(0..=3) as u8,
                None => u8::from(unit == Unit::Percent),
            },
            basis: point
                .maybe("basis")
                .map_or(basis, |own| choice(&own, "unknown basis", BASES)),
            source: source.unwrap_or_default(),
            note: point
                .maybe("note")
                .map(|note| Text::read(&note, known.languages, &[])),
        }
    });
    Series {
        id: node.field("id").id(),
        name: text("name"),
        role: choice(
            &node.field("color"),
            "unknown color",
            (Role::NAMES, Role::ALL),
        ),
        unit,
        counter: node
            .field("counter")
            .reference("unknown publisher", known.publishers),
        definition: text("definition"),
        window: choice(&node.field("window"), "unknown window", WINDOWS),
        vintage: choice(&node.field("vintage"), "unknown vintage", VINTAGES),
        at_least: node.maybe("at_least").is_some_and(|flag| flag.flag()),
        points,
    }
}

fn kind(node: &Node<'_>, series: &[&str]) -> Kind {
    const KINDS: &[&str] = &["stacked-bar", "waffle", "line", "column"];
    let find = |node: &Node<'_>| node.reference("unknown series", series);
    let kind = node.field("kind").choice("unknown kind", KINDS);
    if kind >= 2 {
        node.object(&["id", "kind", "name", "series"]);
        let drawn = node.field("series");
        return if kind == 2 {
            Kind::Line(drawn.each(find))
        } else {
            Kind::Column(find(&drawn))
        };
    }
    node.object(&["id", "kind", "name", "year", "parts", "group"]);
    let parts = node.field("parts").each(find);
    let group = node.maybe("group").map(|group| {
        group.object(&["series", "from"]);
        let from = find(&group.field("from"));
        let start = parts.iter().position(|part| *part == from);
        if start.is_none() {
            group.problem("group from a series that is not among the parts");
        }
        Group {
            series: find(&group.field("series")),
            start: start.unwrap_or_default(),
        }
    });
    let parts = Parts {
        year: Year(node.field("year").whole(1000..=9999)),
        parts,
        group,
    };
    if kind == 0 {
        Kind::StackedBar(parts)
    } else {
        Kind::Waffle(parts)
    }
}
