//! The one typed reader: [`Value`](crate::value::Value) to [`Brief`], every fault with its path.

use super::*;
use crate::language;
use crate::text::Slots;

/// The names of enums in JSON, each in the order of the list beside it.
const UNITS: (&[&str], &[Unit]) = (
    &["percent", "people", "countries", "judgments", "euro"],
    &[
        Unit::Percent,
        Unit::People,
        Unit::Countries,
        Unit::Judgments,
        Unit::Euro,
    ],
);
const WINDOWS: (&[&str], &[Window]) = (
    &[
        "calendar-year",
        "report-year",
        "year-to",
        "twelve-months-to",
        "state",
    ],
    &[
        Window::CalendarYear,
        Window::ReportYear,
        Window::YearTo,
        Window::TwelveMonthsTo,
        Window::State,
    ],
);
const VINTAGES: (&[&str], &[Vintage]) = (&["first", "latest"], &[Vintage::First, Vintage::Latest]);
const BASES: (&[&str], &[Basis]) = (
    &["published", "quoted", "derived", "own"],
    &[Basis::Published, Basis::Quoted, Basis::Derived, Basis::Own],
);

/// What stands where a source does not tell its date or its licence.
const NOT_STATED: &str = "not-stated";

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
        "scales",
        "sections",
    ]);
    let languages = node.field("languages").each(|tag| {
        language::find(tag.text()).unwrap_or_else(|| {
            tag.problem("unknown language: no number style is known for it");
            &language::EN
        })
    });
    let text = |name: &str| Text::read(&node.field(name), &languages, Slots::default());
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
    let scales = list(&node.maybe("scales"), |entry| scale(entry, &languages));
    let scale_ids: Vec<&str> = scales.iter().map(|scale| scale.id.as_str()).collect();
    let known = Known {
        languages: &languages,
        publishers: &publisher_ids,
        sources: &source_ids,
        scales: &scale_ids,
    };
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
        scales,
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
    scales: &'a [&'a str],
}

/// A list that may be left out.
fn list<T>(node: &Option<Node<'_>>, read: impl FnMut(&Node<'_>) -> T) -> Vec<T> {
    node.as_ref()
        .map(|node| node.each(read))
        .unwrap_or_default()
}

fn scale(node: &Node<'_>, languages: &[&'static Language]) -> Scale {
    node.object(&["id", "name", "terms"]);
    let text = |node: &Node<'_>| Text::read(node, languages, Slots::default());
    Scale {
        id: node.field("id").id(),
        name: text(&node.field("name")),
        terms: node.field("terms").each(|term| {
            term.object(&["color", "name", "meaning"]);
            Term {
                role: role(&term.field("color")),
                name: text(&term.field("name")),
                meaning: text(&term.field("meaning")),
            }
        }),
    }
}

fn role(node: &Node<'_>) -> Role {
    choice(node, "unknown color", (Role::NAMES, Role::ALL))
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
        name: Text::read(&node.field("name"), languages, Slots::default()),
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
        charts: list(&node.maybe("charts"), |entry| chart(entry, known)),
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
        "scale",
        "counted",
        "unit",
        "common",
        "groups",
        "series",
        "views",
    ]);
    let unit = choice(&node.field("unit"), "unknown unit", UNITS);
    let plain = |node: &Node<'_>| Text::read(node, known.languages, Slots::default());
    let groups = list(&node.maybe("groups"), |group| {
        group.object(&["id", "name"]);
        Group {
            id: group.field("id").id(),
            name: plain(&group.field("name")),
        }
    });
    let common = node.maybe("common");
    if let Some(common) = &common {
        common.object(COMMON);
    }
    let context = OfSeries {
        known,
        unit,
        common,
        groups: &groups.iter().map(|g| g.id.as_str()).collect::<Vec<_>>(),
    };
    let series = node
        .field("series")
        .each(|entry| self::series(entry, &context));
    let series_ids: Vec<&str> = series.iter().map(|series| series.id.as_str()).collect();
    let views = node.field("views").each(|entry| View {
        id: entry.field("id").id(),
        name: plain(&entry.field("name")),
        kind: kind(entry, &series_ids, known),
    });
    let years: Vec<Year> = views.iter().flat_map(View::years).copied().collect();
    let slots = Slots {
        series: &series,
        years: &years,
    };
    let text = |name: &str| Text::read(&node.field(name), known.languages, slots);
    let more = node.maybe("more").map(|more| {
        more.object(&["text", "url"]);
        Link {
            text: plain(&more.field("text")),
            url: more.field("url").text().into(),
        }
    });
    let counted = node.maybe("counted").map(|counted| {
        counted.object(&["name", "also"]);
        Counted {
            name: plain(&counted.field("name")),
            also: counted.field("also").id(),
        }
    });
    Chart {
        id: node.field("id").id(),
        name: plain(&node.field("name")),
        title: text("title"),
        measure: text("measure"),
        place: text("place"),
        unit_text: text("unit_text"),
        period: text("period"),
        message: text("message"),
        note: text("note"),
        more,
        scale: node
            .maybe("scale")
            .map(|id| id.reference("unknown scale", known.scales)),
        counted,
        unit,
        groups,
        views,
        series,
    }
}

/// What the series of a chart may have in common, said once for all.
const COMMON: &[&str] = &[
    "counter",
    "definition",
    "window",
    "vintage",
    "at_least",
    "basis",
    "source",
    "color",
];

/// What a series is read with.
struct OfSeries<'a> {
    known: &'a Known<'a>,
    unit: Unit,
    common: Option<Node<'a>>,
    groups: &'a [&'a str],
}

fn series(node: &Node<'_>, context: &OfSeries<'_>) -> Series {
    node.object(&[
        "id",
        "name",
        "color",
        "unit",
        "group",
        "counter",
        "definition",
        "window",
        "vintage",
        "at_least",
        "self_selected",
        "basis",
        "source",
        "points",
    ]);
    let known = context.known;
    let plain = |node: &Node<'_>| Text::read(node, known.languages, Slots::default());
    let maybe = |name: &'static str| {
        let shared = || context.common.as_ref().and_then(|node| node.maybe(name));
        node.maybe(name).or_else(shared)
    };
    // Neither here nor in common: the series is where it is missing.
    let field = |name: &'static str| maybe(name).unwrap_or_else(|| node.field(name));
    let unit = node
        .maybe("unit")
        .map_or(context.unit, |unit| choice(&unit, "unknown unit", UNITS));
    let basis = choice(&field("basis"), "unknown basis", BASES);
    let source =
        |node: Option<Node<'_>>| node.map(|id| id.reference("unknown source", known.sources));
    let given = Given {
        known,
        unit,
        basis,
        // A series may name one source for all its points; a point may name its own report.
        source: source(maybe("source")),
    };
    Series {
        id: node.field("id").id(),
        name: plain(&node.field("name")),
        role: role(&field("color")),
        unit,
        group: node
            .maybe("group")
            .map(|id| id.reference("unknown group", context.groups)),
        counter: field("counter").reference("unknown publisher", known.publishers),
        definition: plain(&field("definition")),
        window: choice(&field("window"), "unknown window", WINDOWS),
        vintage: choice(&field("vintage"), "unknown vintage", VINTAGES),
        at_least: maybe("at_least").is_some_and(|flag| flag.flag()),
        self_selected: node.maybe("self_selected").is_some_and(|flag| flag.flag()),
        points: node.field("points").each(|entry| point(entry, &given)),
    }
}

/// What a point has from its series.
struct Given<'a> {
    known: &'a Known<'a>,
    unit: Unit,
    basis: Basis,
    source: Option<usize>,
}

fn point(node: &Node<'_>, given: &Given<'_>) -> Point {
    node.object(&[
        "year", "date", "until", "value", "decimals", "basis", "source", "note", "break", "names",
    ]);
    let text = |name: &str| {
        node.maybe(name)
            .map(|text| Text::read(&text, given.known.languages, Slots::default()))
    };
    let source = node
        .maybe("source")
        .map(|id| id.reference("unknown source", given.known.sources))
        .or(given.source);
    if source.is_none() {
        node.unknown("missing field", "source", &[]);
    }
    let when = match node.maybe("date") {
        Some(day) => date(&day),
        None => Year(node.field("year").whole(1000..=9999)).into(),
    };
    Point {
        when,
        until: node.maybe("until").map(|day| date(&day)),
        value: node.field("value").number(),
        decimals: match node.maybe("decimals") {
            Some(decimals) => decimals.whole(0..=3) as u8,
            None => u8::from(given.unit == Unit::Percent),
        },
        basis: node
            .maybe("basis")
            .map_or(given.basis, |own| choice(&own, "unknown basis", BASES)),
        source: source.unwrap_or_default(),
        note: text("note"),
        gap: text("break"),
        names: text("names"),
    }
}

fn kind(node: &Node<'_>, series: &[&str], known: &Known<'_>) -> Kind {
    const KINDS: &[&str] = &[
        "stacked-bar",
        "waffle",
        "squares",
        "line",
        "column",
        "bars",
        "dots",
        "group-bars",
        "group-squares",
        "steps",
    ];
    let find = |node: &Node<'_>| node.reference("unknown series", series);
    let years = || {
        node.field("years")
            .each(|year| Year(year.whole(1000..=9999)))
    };
    let kind = node.field("kind").choice("unknown kind", KINDS);
    let fields: &[&str] = match kind {
        0 | 1 => &["id", "kind", "name", "years", "parts", "group", "sum_note"],
        2 => &["id", "kind", "name", "years", "parts"],
        5 | 6 => &["id", "kind", "name", "years", "series"],
        7 | 8 => &["id", "kind", "name", "years"],
        _ => &["id", "kind", "name", "series"],
    };
    node.object(fields);
    let parts = || parts(node, years(), series, known);
    let in_year = || InYear {
        years: years(),
        series: node.field("series").each(find),
    };
    match kind {
        0 => Kind::StackedBar(parts()),
        1 => Kind::Waffle(parts()),
        2 => Kind::Squares(parts()),
        3 => Kind::Line(node.field("series").each(find)),
        4 => Kind::Column(node.field("series").each(find)),
        5 => Kind::Bars(in_year()),
        6 => Kind::Dots(in_year()),
        7 => Kind::GroupBars(years()),
        8 => Kind::GroupSquares(years()),
        _ => Kind::Steps(find(&node.field("series"))),
    }
}

fn parts(node: &Node<'_>, years: Vec<Year>, series: &[&str], known: &Known<'_>) -> Parts {
    let find = |node: &Node<'_>| node.reference("unknown series", series);
    let parts = node.field("parts").each(find);
    let together = node.maybe("group").map(|group| {
        group.object(&["series", "from"]);
        let from = find(&group.field("from"));
        let start = parts.iter().position(|part| *part == from);
        if start.is_none() {
            group.problem("group from a series that is not among the parts");
        }
        Together {
            series: find(&group.field("series")),
            start: start.unwrap_or_default(),
        }
    });
    Parts {
        years,
        parts,
        together,
        sum_note: node
            .maybe("sum_note")
            .map(|note| Text::read(&note, known.languages, Slots::default())),
    }
}
