//! One chart: its texts, its groups and series with their points, and its views.

use super::*;

pub(super) fn chart(node: &Node<'_>, known: &Known<'_>) -> Chart {
    node.object(&[
        "id",
        "name",
        "title",
        "measure",
        "place",
        "unit_text",
        "period",
        "message",
        "caveat",
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
    let unit = known.unit(&node.field("unit"));
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
        caveat: node
            .maybe("caveat")
            .map(|field| Text::read(&field, known.languages, slots)),
        note: text("note"),
        more,
        scale: node
            .maybe("scale")
            .map(|id| id.reference("unknown scale", &known.scales)),
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
        .map_or(context.unit, |unit| known.unit(&unit));
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
        paint: known.paint(&field("color")),
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
        points: points(&node.field("points"), &given),
    }
}

/// The points; of a unit of one's own that has parts, all with as many decimals as the one that has the most: 40.0 among
/// 40.3 and 45.7, whatever became of the nought on its way.
fn points(node: &Node<'_>, given: &Given<'_>) -> Vec<Point> {
    let has_own = |entry: &Node<'_>| entry.maybe("decimals").is_some();
    let all = node.each(|entry| (point(entry, given), has_own(entry)));
    let most = all.iter().map(|(point, _)| point.decimals).max();
    let shared =
        most.filter(|_| matches!(given.unit, Unit::Own(index) if !given.known.units[index].whole));
    let all = all.into_iter().map(|(point, has_own)| Point {
        decimals: shared.filter(|_| !has_own).unwrap_or(point.decimals),
        ..point
    });
    all.collect()
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
        "year", "date", "since", "until", "value", "decimals", "basis", "source", "note", "break",
        "names",
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
    let year = |node: Node<'_>| Year(node.whole(1000..=9999));
    let value = node.field("value").number();
    Point {
        when,
        since: node.maybe("since").map(year),
        until: node.maybe("until").map(|day| date(&day)),
        value,
        decimals: match node.maybe("decimals") {
            Some(decimals) => decimals.whole(0..=3) as u8,
            None => match given.unit {
                Unit::Percent => 1,
                Unit::Own(index) if !given.known.units[index].whole => decimals_of(value),
                _ => 0,
            },
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

/// As many decimals as a value is written with, at most three.
fn decimals_of(value: f64) -> u8 {
    let whole = |scaled: f64| (scaled - scaled.round()).abs() < 1e-6;
    let scales = [1.0, 10.0, 100.0];
    let found = scales.iter().position(|scale| whole(value * scale));
    found.unwrap_or(3) as u8
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
