//! A chart as a tree of parts: its series with their points, its groups and its views.

use super::parts::{Field, Kind, Part, Teller, title};
use super::words;
use crate::brief::{self, Chart, Parts, Point, Section, Series, Unit, View, Vintage, Window, Year};
use crate::chart::basis_word;
use crate::format;
use crate::language::Language;
use crate::text::value_in_words;

/// A chart of a section.
pub(super) fn chart(chart: &Chart, section: &Section, teller: &Teller<'_>) -> Part {
    let plain = teller.voice;
    // The texts are shown as they are first on show.
    let mut own = teller.other(plain.of(&chart.series, chart.years().next()));
    let name = own.name(&section.name);
    own.said("section", section.id.clone(), name);
    own.text("name", &chart.name);
    for (name, text) in [
        ("title", &chart.title),
        ("measure", &chart.measure),
        ("place", &chart.place),
        ("unit_text", &chart.unit_text),
        ("period", &chart.period),
        ("message", &chart.message),
        ("note", &chart.note),
    ] {
        own.text(name, text);
    }
    if let Some(caveat) = &chart.caveat {
        own.text("caveat", caveat);
    }
    if let Some(more) = &chart.more {
        own.text("more", &more.text);
        own.plain("url", &more.url);
    }
    if let Some(index) = chart.scale {
        let scale = &own.brief.scales[index];
        let name = own.name(&scale.name);
        own.said("scale", scale.id.clone(), name);
    }
    if let Some(counted) = &chart.counted {
        own.text("counted", &counted.name);
        own.plain("also", &counted.also);
    }
    own.unit(chart.unit);
    let mut parts: Vec<Part> = Vec::new();
    for group in &chart.groups {
        let mut of_group = own.other(plain);
        of_group.text("name", &group.name);
        let label = of_group.label(Kind::Group, &of_group.name(&group.name));
        parts.push(of_group.part(Kind::Group, &group.id, label, Vec::new()));
    }
    parts.extend(chart.series.iter().map(|one| series(one, chart, &own)));
    parts.extend(chart.views.iter().map(|one| view(one, chart, &own)));
    let label = own.name(&chart.name);
    own.part(Kind::Chart, &chart.id, label, parts)
}

fn series(series: &Series, chart: &Chart, teller: &Teller<'_>) -> Part {
    let mut own = teller.other(teller.voice);
    let brief = own.brief;
    own.text("name", &series.name);
    own.paint(series.paint);
    own.unit(series.unit);
    let counter = &brief.publishers[series.counter];
    let name = own.name(&counter.name);
    own.said("counter", counter.id.clone(), name);
    own.text("definition", &series.definition);
    let row = words::row(own.language);
    own.plain(
        "window",
        match series.window {
            Window::CalendarYear => row.calendar_year,
            Window::ReportYear => row.report_year,
            Window::YearTo => row.year_to,
            Window::TwelveMonthsTo => row.twelve_months_to,
            Window::State => row.state,
            Window::Years => row.years,
        },
    );
    own.plain(
        "vintage",
        match series.vintage {
            Vintage::First => row.first,
            Vintage::Latest => row.latest,
        },
    );
    own.flag("at_least", series.at_least);
    own.flag("self_selected", series.self_selected);
    let mut label = own.name(&series.name);
    if let Some(index) = series.group {
        let group = &chart.groups[index];
        let name = own.name(&group.name);
        label = [&name, ", ", &label].concat();
        own.said("group", group.id.clone(), name);
    }
    // Where there is one, the chart's name says enough.
    if chart.series.len() == 1 {
        label.clear();
    }
    let points = series.points.iter().map(|one| point(one, series, &own));
    let points = points.collect();
    own.part(Kind::Series, &series.id, label, points)
}

fn point(point: &Point, series: &Series, teller: &Teller<'_>) -> Part {
    let mut own = teller.other(teller.voice);
    let language = own.language;
    let mut shown = value_in_words(series, point, language);
    if series.unit == Unit::Percent {
        shown.push_str(&language.percent);
    }
    own.fields.push(Field {
        name: "value",
        lang: None,
        raw: point.value.to_string(),
        shown,
        number: Some(point.value),
    });
    if let Some(since) = point.since {
        own.plain("since", since.to_string());
    }
    if let Some(until) = point.until {
        let name = match series.window {
            Window::State => "counted_on",
            _ => "until",
        };
        own.plain(name, format::date(until, language));
    }
    own.plain("decimals", point.decimals.to_string());
    own.plain("basis", basis_word(point.basis, language));
    let source = &own.brief.sources[point.source];
    let name = title(source, &own);
    own.said("source", source.id.clone(), name);
    for (name, text) in [
        ("note", &point.note),
        ("break", &point.gap),
        ("names", &point.names),
    ] {
        if let Some(text) = text {
            own.text(name, text);
        }
    }
    let label = format::date(point.when, language);
    own.part(Kind::Point, &point.when.to_string(), label, Vec::new())
}

fn view(view: &View, chart: &Chart, teller: &Teller<'_>) -> Part {
    let mut own = teller.other(teller.voice);
    own.text("name", &view.name);
    let (kind, shown) = kind(&view.kind, own.language);
    own.said("kind", kind.into(), shown.into());
    if !view.years().is_empty() {
        let years: Vec<String> = view.years().iter().map(Year::to_string).collect();
        own.plain("years", years.join(", "));
    }
    let list = |own: &Teller<'_>, indexes: &[usize]| {
        let series = indexes.iter().map(|index| &chart.series[*index]);
        let ids: Vec<&str> = series.clone().map(|one| one.id.as_str()).collect();
        let names: Vec<String> = series.map(|one| own.name(&one.name)).collect();
        (ids.join(" "), names.join(", "))
    };
    match &view.kind {
        brief::Kind::StackedBar(parts)
        | brief::Kind::Waffle(parts)
        | brief::Kind::Squares(parts) => {
            let Parts {
                years: _,
                parts,
                together,
                sum_note,
            } = parts;
            let (ids, names) = list(&own, parts);
            own.said("parts", ids, names);
            if let Some(together) = together {
                let from = parts[together.start];
                let (ids, names) = list(&own, &[together.series, from]);
                own.said("together", ids, names);
            }
            if let Some(note) = sum_note {
                own.text("sum_note", note);
            }
        }
        // What is grouped is said by the series themselves.
        brief::Kind::GroupBars(_) | brief::Kind::GroupSquares(_) => {}
        _ => {
            let (ids, names) = list(&own, &view.series(&chart.series));
            own.said("series", ids, names);
        }
    }
    let label = own.label(Kind::View, &own.name(&view.name));
    own.part(Kind::View, &view.id, label, Vec::new())
}

/// A kind of picture: by its name in a brief, and in words.
fn kind<'a>(kind: &brief::Kind, language: &'a Language) -> (&'static str, &'a str) {
    let words = &language.words;
    match kind {
        brief::Kind::StackedBar(_) => ("stacked-bar", words.stacked_bar()),
        brief::Kind::Waffle(_) => ("waffle", words.waffle()),
        brief::Kind::Squares(_) => ("squares", words.squares()),
        brief::Kind::Line(_) => ("line", words.line()),
        brief::Kind::Column(_) => ("column", words.column()),
        brief::Kind::Bars(_) => ("bars", words.bars()),
        brief::Kind::Dots(_) => ("dots", words.dots()),
        brief::Kind::GroupBars(_) => ("group-bars", words.group_bars()),
        brief::Kind::GroupSquares(_) => ("group-squares", words.squares()),
        brief::Kind::Steps(_) => ("steps", words.steps()),
    }
}
