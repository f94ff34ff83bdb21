//! One drawn number with everything that is known of it: its provenance, as a reader sees it.

use crate::brief::{Brief, Chart, Point, Series, Unit, Window};
use crate::chart::basis_word;
use crate::format::{self, Date};
use crate::join::{concat, put, sentences};
use crate::language::Language;
use crate::outline::cited::{SourceOutline, of_source};
use crate::text::{Voice, capital, value_in_words};
use crate::value::plain;

/// A number and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is of: the series, and its group where it has one.
    pub name: String,
    /// The value with its unit and, for a minimum, "at least".
    pub value: String,
    /// The time it covers.
    pub period: String,
    /// Who counted.
    pub counter: String,
    /// Whom or what they count, on what proof.
    pub definition: String,
    /// Whether it is published, quoted, derived or calculated.
    pub basis: String,
    /// What must be said of it; empty if nothing.
    pub note: String,
    /// Who or what was counted, by name; empty if not told.
    pub names: String,
    /// Where it stands.
    pub source: SourceOutline,
}

plain! {
    Figure { name, value, period, counter, definition, basis, note, names, source }
}

/// Everything about a point of a series.
pub fn figure(
    brief: &Brief,
    chart: &Chart,
    series: &Series,
    point: &Point,
    language_index: usize,
) -> Figure {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let mut name = series.name.fill(voice);
    if let Some(group) = series.group {
        name = concat(&[&chart.groups[group].name.fill(voice), ", ", &name]);
    }
    let mut said: Vec<String> = Vec::new();
    for text in [&point.gap, &point.note].into_iter().flatten() {
        said.push(text.fill(voice));
    }
    Figure {
        name: capital(&name),
        value: with_unit(series, point, voice),
        period: period(series, point, language),
        counter: brief.publishers[series.counter].name.fill(voice),
        definition: series.definition.fill(voice),
        basis: basis_word(point.basis, language).into(),
        note: sentences(&said),
        names: point
            .names
            .as_ref()
            .map(|names| names.fill(voice))
            .unwrap_or_default(),
        source: of_source(brief, &brief.sources[point.source], language_index),
    }
}

/// `at least 324 people`, `72.4%`.
pub fn with_unit(series: &Series, point: &Point, voice: Voice<'_>) -> String {
    let mut text = value_in_words(series, point, voice.language);
    text.push_str(&unit_after(series, point, voice));
    text
}

/// What stands after a value for its unit, its space included: ` people`, `%`.
pub fn unit_after(series: &Series, point: &Point, voice: Voice<'_>) -> String {
    if series.unit == Unit::Percent {
        return voice.language.percent.clone();
    }
    let words = &voice.language.words;
    let mut text = String::from(format::NBSP);
    let one = point.value == 1.0 && point.decimals == 0;
    text.push_str(&match series.unit {
        Unit::People if one => words.person().into(),
        Unit::Countries if one => words.country().into(),
        Unit::Judgments if one => words.judgment().into(),
        Unit::Own(index) if one => voice.units[index].one.fill(voice),
        unit => unit_word(unit, voice),
    });
    text
}

/// The word for a unit.
pub fn unit_word(unit: Unit, voice: Voice<'_>) -> String {
    let words = &voice.language.words;
    let word = match unit {
        Unit::Percent => words.percent(),
        Unit::People => words.people(),
        Unit::Countries => words.countries(),
        Unit::Judgments => words.judgments(),
        Unit::Euro => words.euro(),
        Unit::Own(index) => return voice.units[index].name.fill(voice),
    };
    word.into()
}

/// How the time of a value is named beside it: its date or, for a total over several years, all of them.
pub fn when(point: &Point, language: &Language) -> String {
    let date = format::date(point.when, language);
    match point.since {
        Some(since) => {
            let text = put(language.words.years(), &since.written());
            put(&text, &date)
        }
        None => date,
    }
}

/// The same for several values of one time: their years where all of them are totals over the same ones, else the date.
pub fn when_shared(series: &[&Series], time: Date, language: &Language) -> String {
    let mut shared: Option<&Point> = None;
    for point in series.iter().flat_map(|series| &series.points) {
        if point.when != time {
            continue;
        }
        if shared.is_some_and(|first| first.since != point.since) {
            return format::date(time, language);
        }
        shared = shared.or(Some(point));
    }
    match shared {
        Some(first) => when(first, language),
        None => format::date(time, language),
    }
}

/// A name with the days that a value of it covers, or the day of which it is, where these are not its whole year.
pub fn with_days(name: String, series: &Series, point: &Point, language: &Language) -> String {
    let Some(until) = point.until else {
        return name;
    };
    if (until.month, until.day) == (Some(12), Some(31)) {
        return name;
    }
    let days = match series.window {
        Window::TwelveMonthsTo => language.words.twelve_months_to(),
        Window::State => language.words.state_on(),
        _ => language.words.year_to(),
    };
    let days = put(days, &format::date(until, language));
    concat(&[&name, " (", &days, ")"])
}

/// The time that a value covers, in words.
pub fn period(series: &Series, point: &Point, language: &Language) -> String {
    let words = &language.words;
    let when = when(point, language);
    let until = || format::date(point.until.unwrap_or(point.when), language);
    match series.window {
        Window::CalendarYear | Window::Years => when,
        Window::ReportYear => put(words.report_year(), &when),
        Window::YearTo => put(words.year_to(), &until()),
        Window::TwelveMonthsTo => put(words.twelve_months_to(), &until()),
        // A count of a year may have its own day, as other windows have their last one.
        Window::State if point.until.unwrap_or(point.when).day.is_some() => {
            put(words.state_on(), &until())
        }
        Window::State => put(words.state_end(), &until()),
    }
}
