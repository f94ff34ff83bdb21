//! The ways to show a chart, each with the fields of its kind.

use schemars::JsonSchema;

use super::parts::{Id, Text, Year};

/// One way to show a chart.
#[derive(JsonSchema)]
#[schemars(tag = "kind", rename_all = "kebab-case")]
pub(super) enum View {
    /// One bar of a hundred per cent.
    StackedBar(Whole),
    /// A hundred squares.
    Waffle(Whole),
    /// One square for each unit.
    Squares(Counts),
    /// Lines over the years, from zero.
    Line(OverTime),
    /// Columns over the years, from zero.
    Column(OverTime),
    /// Bars in the order given, from zero.
    Bars(InYear),
    /// Dots on a common axis, from zero, and the range that they span.
    Dots(InYear),
    /// A bar for each group of the chart, stacked from counts.
    GroupBars(Groups),
    /// Unit squares for each group of the chart.
    GroupSquares(Groups),
    /// A stepped line over dates.
    Steps(Steps),
}

/// The parts of a whole, in a year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Whole {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The years there are to choose from; the first is the one on show.
    #[schemars(length(min = 1))]
    years: Vec<Year>,
    /// The ids of the series that are the parts, in drawing order; at most five.
    #[schemars(length(min = 1))]
    parts: Vec<Id>,
    /// A figure that is published for the last few parts together.
    group: Option<Together>,
    /// Why the parts are not a hundred together, where they are not.
    sum_note: Option<Text>,
}

/// The last few parts taken together.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
struct Together {
    /// The id of the series that has the figure.
    series: Id,
    /// The id of the first part that is in it; all after it are too.
    from: Id,
}

/// Parts that are counts, in a year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Counts {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The years there are to choose from; the first is the one on show.
    #[schemars(length(min = 1))]
    years: Vec<Year>,
    /// The ids of the series that are the parts, in drawing order; at most five.
    #[schemars(length(min = 1))]
    parts: Vec<Id>,
}

/// Several series over time.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct OverTime {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The ids of the series, in drawing order; at most five lines, or two columns a year.
    #[schemars(length(min = 1))]
    series: Vec<Id>,
}

/// Several series in one year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct InYear {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The years there are to choose from; the first is the one on show.
    #[schemars(length(min = 1))]
    years: Vec<Year>,
    /// The ids of the series, in drawing order.
    #[schemars(length(min = 1))]
    series: Vec<Id>,
}

/// Every group of the chart in one year.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Groups {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The years there are to choose from; the first is the one on show.
    #[schemars(length(min = 1))]
    years: Vec<Year>,
}

/// One series over dates.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Steps {
    /// Names the view in attributes and addresses.
    id: Id,
    /// A short name, for a button.
    name: Text,
    /// The id of the series.
    series: Id,
}
