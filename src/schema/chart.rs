//! One chart: its texts, its series with their points, and its views.

use schemars::JsonSchema;

use super::parts::{self, Address, Color, Date, Id, Text, Year};
use super::view::View;

/// One question and its data.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, transform = parts::series_have_all)]
pub(super) struct Chart {
    /// Names the chart in attributes, addresses and file names; once in the whole brief.
    id: Id,
    /// A short name, for a tab.
    name: Text,
    /// What the chart says, as a sentence of at most 15 words, with the number as a slot.
    title: Text,
    /// What is measured.
    measure: Text,
    /// Where: the world, a region, a country.
    place: Text,
    /// In which unit, in words.
    unit_text: Text,
    /// Over which time.
    period: Text,
    /// What it says in a sentence or two, each of at most 25 words, with the figures as slots.
    message: Text,
    /// What must be known whatever is cut off, at most 40 words: it goes into every picture that is taken away.
    caveat: Option<Text>,
    /// Minimums, definitions, breaks, what was calculated; each sentence of at most 25 words.
    note: Text,
    /// A way to the people or to more.
    more: Option<Link>,
    /// The id of the scale that explains its categories.
    scale: Option<Id>,
    /// Where another chart shows the same, counted in another unit.
    counted: Option<Counted>,
    /// The unit of the values.
    unit: AnyUnit,
    /// What its series have in common, written once; a series that has a field of its own overrules it.
    common: Option<Common>,
    /// What the series are grouped by, such as regions.
    #[schemars(length(min = 1))]
    groups: Option<Vec<Group>>,
    /// The data.
    #[schemars(length(min = 1))]
    series: Vec<Series>,
    /// The ways to show it; the first is the one on show. A table comes with every chart.
    #[schemars(length(min = 1))]
    views: Vec<View>,
}

/// A link with its words.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Link {
    /// The words.
    text: Text,
    /// The address.
    url: Address,
}

/// What a chart counts, and which other chart counts the same otherwise; the two name each other.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Counted {
    /// What is counted here, in a word.
    name: Text,
    /// The id of the other chart.
    also: Id,
}

/// What some series have in common, such as a region.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Group {
    /// Referred to by series.
    id: Id,
    /// Its name, for a label.
    name: Text,
}

/// A unit that is known, or the id of one of the brief's own.
#[derive(JsonSchema)]
#[schemars(untagged)]
enum AnyUnit {
    /// Known already.
    Known(Unit),
    /// From "units".
    Own(Id),
}

/// What a value counts.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Unit {
    /// Per cent, 0 to 100.
    Percent,
    /// Human beings: whole numbers.
    People,
    /// Countries and territories: whole numbers.
    Countries,
    /// Judgments of a court: whole numbers.
    Judgments,
    /// Money: whole euros.
    Euro,
}

/// What series have in common.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Common {
    /// The id of the publisher that counts.
    counter: Option<Id>,
    /// Who counted whom, on what proof.
    definition: Option<Text>,
    /// The time that one value covers.
    window: Option<Window>,
    /// First published figures, or the newest revision.
    vintage: Option<Vintage>,
    /// Whether every value is a minimum: it is shown with "at least".
    at_least: Option<bool>,
    /// Where the numbers come from.
    basis: Option<Basis>,
    /// The id of the source of all points that name none of their own.
    source: Option<Id>,
    /// What the colour means.
    color: Option<Color>,
}

/// One counter, one definition, one kind of time window. What it lacks here stands in "common".
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Series {
    /// Referred to by views, and by slots in texts.
    id: Id,
    /// Its name, for a label.
    name: Text,
    /// What its colour means.
    color: Option<Color>,
    /// Its unit, where that differs from the chart's.
    unit: Option<AnyUnit>,
    /// The id of its group.
    group: Option<Id>,
    /// The id of the publisher that counts: every source of its points is by that publisher.
    counter: Option<Id>,
    /// Who counted whom, on what proof.
    definition: Option<Text>,
    /// The time that one value covers.
    window: Option<Window>,
    /// First published figures, or the newest revision; never mixed.
    vintage: Option<Vintage>,
    /// Whether every value is a minimum: it is shown with "at least".
    at_least: Option<bool>,
    /// Whether the people asked chose themselves to answer: then no line may join the values.
    self_selected: Option<bool>,
    /// Where its numbers come from.
    basis: Option<Basis>,
    /// The id of the source of all points that name none of their own.
    source: Option<Id>,
    /// The values, in the order of time. A year that is missing is drawn as a gap.
    #[schemars(length(min = 1))]
    points: Vec<Point>,
}

/// The time that one value covers.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Window {
    /// 1 January to 31 December.
    CalendarYear,
    /// The state of affairs in the report of that year.
    ReportYear,
    /// From 1 January until the point's "until".
    YearTo,
    /// The twelve months until the point's "until".
    TwelveMonthsTo,
    /// As it was on one day: the point's "date" in steps, its "until" elsewhere; for a plain year, at its end.
    State,
    /// From the point's "since" up to and including its year: a total over several years.
    Years,
}

/// Which of a counter's figures these are.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Vintage {
    /// As first published.
    First,
    /// As the counter gives them now.
    Latest,
}

/// Where a number comes from.
#[derive(JsonSchema)]
#[schemars(rename_all = "kebab-case")]
enum Basis {
    /// Published by its counter.
    Published,
    /// Quoted by press or another body.
    Quoted,
    /// Arithmetic on published figures, stated in the note.
    Derived,
    /// Calculated by the makers of the brief.
    Own,
}

/// One number, with where it comes from.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields, transform = parts::point_has_a_time)]
struct Point {
    /// Its year.
    year: Option<Year>,
    /// Its day, in a series of dates; then "year" is left out.
    date: Option<Date>,
    /// The first year that was counted, for the window years.
    since: Option<Year>,
    /// The last day that was counted, for the windows year-to and twelve-months-to; the day of the count, for the
    /// window state, where that is not the end of the year.
    until: Option<Date>,
    /// The value, in the unit of its series: per cent from 0 to 100; anything else a whole number, unless
    /// its unit is one of your own that says otherwise.
    value: f64,
    /// How many decimals are shown, as published: 1 for per cent, as many as the value has for a unit
    /// of your own that is not whole, else 0.
    #[schemars(range(max = 3))]
    decimals: Option<u8>,
    /// Where the number comes from, if otherwise than its series says.
    basis: Option<Basis>,
    /// The id of its own source.
    source: Option<Id>,
    /// What must be said at this point.
    note: Option<Text>,
    /// Why nothing may be joined or compared from the point before to this one, in at most 6 words.
    r#break: Option<Text>,
    /// Who or what was counted, by name.
    names: Option<Text>,
}
