//! The ways to show a chart, each with what it draws.

use super::{Series, Year};
use crate::text::Text;

/// One way to show a chart.
#[derive(Debug, Clone)]
pub struct View {
    /// Names the view in attributes and addresses.
    pub id: String,
    /// Short name, for a button.
    pub name: Text,
    /// What is drawn.
    pub kind: Kind,
}

/// The kinds of picture, each with the series it draws (as indexes).
#[derive(Debug, Clone)]
pub enum Kind {
    /// One bar of a hundred per cent.
    StackedBar(Parts),
    /// A hundred squares.
    Waffle(Parts),
    /// One square for each unit.
    Squares(Parts),
    /// Lines over the years, from zero.
    Line(Vec<usize>),
    /// Columns over the years, from zero.
    Column(Vec<usize>),
    /// Bars in the order given, from zero.
    Bars(InYear),
    /// Dots on a common axis, from zero, and the range that they span.
    Dots(InYear),
    /// A bar for each group, stacked from counts.
    GroupBars(Vec<Year>),
    /// Unit squares for each group.
    GroupSquares(Vec<Year>),
    /// A stepped line over dates.
    Steps(usize),
}

/// The parts of a whole in one year.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The years there are to choose from; the first is the default.
    pub years: Vec<Year>,
    /// The series, in drawing order; at most five (C-03).
    pub parts: Vec<usize>,
    /// A figure that is published for the last few parts together.
    pub together: Option<Together>,
    /// Why the parts are not a hundred together, where they are not.
    pub sum_note: Option<Text>,
}

/// The last few parts taken together.
#[derive(Debug, Clone)]
pub struct Together {
    /// The series that has the figure.
    pub series: usize,
    /// How many of the first parts are not in it.
    pub start: usize,
}

/// Several series in one year.
#[derive(Debug, Clone)]
pub struct InYear {
    /// The years there are to choose from; the first is the default.
    pub years: Vec<Year>,
    /// The series, in drawing order.
    pub series: Vec<usize>,
}

/// At most so many squares stand for a figure, and a share is a hundred at most: the checks see to both. 1000.
const DRAWN_MAX: f64 = 1000.0;

impl View {
    /// Whether its picture ends, which takes as long as its figures are large where each has squares or a share of a bar.
    /// The checks have seen to it, but anybody may have packed a brief without them.
    pub fn ends(&self, series: &[Series]) -> bool {
        let is_long = |index: &usize| {
            let points = self
                .years()
                .iter()
                .map(|year| series.get(*index)?.point(*year));
            points.flatten().any(|point| point.value > DRAWN_MAX)
        };
        match self.kind {
            Kind::StackedBar(_) | Kind::Waffle(_) | Kind::Squares(_) | Kind::GroupSquares(_) => {
                !self.series(series).iter().any(is_long)
            }
            _ => true,
        }
    }

    /// The years there are to choose from; none where time runs through the picture.
    pub fn years(&self) -> &[Year] {
        match &self.kind {
            Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => &parts.years,
            Kind::Bars(chosen) | Kind::Dots(chosen) => &chosen.years,
            Kind::GroupBars(years) | Kind::GroupSquares(years) => years,
            Kind::Line(_) | Kind::Column(_) | Kind::Steps(_) => &[],
        }
    }

    /// Every series that it draws, in drawing order; `series` are the chart's.
    pub fn series(&self, series: &[Series]) -> Vec<usize> {
        match &self.kind {
            Kind::StackedBar(parts) | Kind::Waffle(parts) | Kind::Squares(parts) => {
                let together = parts.together.as_ref().map(|together| together.series);
                parts.parts.iter().copied().chain(together).collect()
            }
            Kind::Line(drawn) | Kind::Column(drawn) => drawn.clone(),
            Kind::Bars(chosen) | Kind::Dots(chosen) => chosen.series.clone(),
            Kind::GroupBars(_) | Kind::GroupSquares(_) => (0..series.len()).collect(),
            Kind::Steps(index) => vec![*index],
        }
    }

    /// The series that can be switched off: where one says something without the others.
    pub fn optional(&self) -> &[usize] {
        match &self.kind {
            Kind::Line(series) | Kind::Column(series) if series.len() > 1 => series,
            _ => &[],
        }
    }
}
