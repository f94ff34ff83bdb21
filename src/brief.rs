//! The brief: what a document holds. `brief/read.rs` is the one typed reader from [`Value`] to [`Brief`].
//!
//! Everything that crosses in becomes one of these types or a [`Problem`] with its path;
//! references between parts become indexes, so nothing later can point at what is not there.

use std::fmt;

mod read;

use crate::check;
use crate::format::Date;
use crate::language::Language;
use crate::reader::{Node, Problem, Problems};
use crate::text::Text;
use crate::theme::Role;
use crate::value::Value;

/// The whole document.
#[derive(Debug, Clone)]
pub struct Brief {
    /// Names the brief in files and addresses.
    pub id: String,
    /// The day of the figures.
    pub version: Date,
    /// The languages that every text has; the first is the default.
    pub languages: Vec<&'static Language>,
    /// What the document is.
    pub kicker: Text,
    /// Its title.
    pub title: Text,
    /// Who counts and publishes figures.
    pub publishers: Vec<Publisher>,
    /// Where the figures stand.
    pub sources: Vec<Source>,
    /// The parts of the document, in order.
    pub sections: Vec<Section>,
}

/// Who counts: an organisation, or the brief's makers for their own calculations.
#[derive(Debug, Clone)]
pub struct Publisher {
    /// Referred to by sources and series.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The hosts of its own site: a link may go there and nowhere else.
    pub hosts: Vec<String>,
}

/// One publication.
#[derive(Debug, Clone)]
pub struct Source {
    /// Referred to by points.
    pub id: String,
    /// Index of the publisher.
    pub publisher: usize,
    /// Its title.
    pub title: Title,
    /// When it came out, where known.
    pub date: Option<Date>,
    /// Its address on the publisher's own site: shown and linked.
    pub url: Option<String>,
    /// Where the figure was read, if elsewhere: kept, not shown.
    pub seen: Option<String>,
    /// Who quotes the publisher, for a figure that was seen nowhere else.
    pub quoted_by: Option<String>,
    /// The licence of the figures.
    pub licence: Licence,
    /// What an own calculation was made from: indexes of earlier sources.
    pub from: Vec<usize>,
}

/// A title of somebody else's stays in its language; one of ours is translated.
#[derive(Debug, Clone)]
pub enum Title {
    /// As published, with the tag of its language.
    Published {
        /// The title.
        text: String,
        /// BCP 47 tag of its language.
        lang: String,
    },
    /// Our own words.
    Ours(Text),
}

/// The licence of a source's figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Licence {
    /// None was found. Never assumed to be free.
    NotStated,
    /// As the source states it.
    Stated(String),
}

/// A heading with text, and the charts that support it.
#[derive(Debug, Clone)]
pub struct Section {
    /// Names the section in addresses.
    pub id: String,
    /// Short name, for a tab.
    pub name: Text,
    /// The heading.
    pub title: Text,
    /// Two or three plain sentences.
    pub summary: Text,
    /// Its charts; none where the section is text alone.
    pub charts: Vec<Chart>,
}

/// One question and its data.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Names the chart in attributes, addresses and file names.
    pub id: String,
    /// Short name, for a tab.
    pub name: Text,
    /// The message, as a sentence (P-01).
    pub title: Text,
    /// What is measured, of what (P-02).
    pub measure: Text,
    /// Where (P-02).
    pub place: Text,
    /// In which unit, in words (P-02).
    pub unit_text: Text,
    /// Over which time (P-02).
    pub period: Text,
    /// What it says in a sentence or two, with the figures.
    pub message: Text,
    /// Minimums, definitions, breaks, what was calculated.
    pub note: Text,
    /// A way to the people or to more (D-09).
    pub more: Option<Link>,
    /// Unit of the values on the axis.
    pub unit: Unit,
    /// The data.
    pub series: Vec<Series>,
    /// The ways to show it; the first is the default. A table comes with every chart.
    pub views: Vec<View>,
}

/// A link with its words.
#[derive(Debug, Clone)]
pub struct Link {
    /// The words.
    pub text: Text,
    /// The address, https.
    pub url: String,
}

/// What a value counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Per cent, 0 to 100.
    Percent,
    /// Human beings: whole numbers.
    People,
    /// Countries and territories: whole numbers.
    Countries,
}

/// One counter, one definition, one kind of time window (D-03).
#[derive(Debug, Clone)]
pub struct Series {
    /// Referred to by views and slots.
    pub id: String,
    /// Its name, for a label.
    pub name: Text,
    /// What its colour means.
    pub role: Role,
    /// Unit, where it differs from the chart's.
    pub unit: Unit,
    /// Index of the publisher: every point's source is one of its publications.
    pub counter: usize,
    /// Who counted whom, on what proof (D-02).
    pub definition: Text,
    /// The time that one value covers.
    pub window: Window,
    /// First published figures or the newest revision, never mixed (D-04).
    pub vintage: Vintage,
    /// Whether every value is a minimum (D-01).
    pub at_least: bool,
    /// The values, years rising. A year that is missing is a gap.
    pub points: Vec<Point>,
}

impl Series {
    /// The value of a year, where there is one.
    pub fn point(&self, year: Year) -> Option<&Point> {
        self.points.iter().find(|point| point.year == year)
    }
}

/// The time that one value covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// 1 January to 31 December.
    CalendarYear,
    /// The state of affairs in the report of that year.
    ReportYear,
}

/// Which of a counter's figures these are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vintage {
    /// As first published.
    First,
    /// As the counter gives them now.
    Latest,
}

/// A year. Never written with a thousands mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year(pub u16);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One number with where it comes from.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its year.
    pub year: Year,
    /// Its value, in the series' unit.
    pub value: f64,
    /// Decimals to show, as published.
    pub decimals: u8,
    /// Where it comes from.
    pub basis: Basis,
    /// Index of its source.
    pub source: usize,
    /// What must be said at this point.
    pub note: Option<Text>,
}

/// Where a number comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Published by its counter.
    Published,
    /// Quoted by press or another body.
    Quoted,
    /// Arithmetic on published figures, stated in the note.
    Derived,
    /// Calculated by the brief's makers.
    Own,
}

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
    /// Lines over the years, from zero.
    Line(Vec<usize>),
    /// Columns over the years, from zero.
    Column(usize),
}

/// The parts of a whole in one year.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The year.
    pub year: Year,
    /// The series, in drawing order; at most five (C-03).
    pub parts: Vec<usize>,
    /// A figure that is published for the last few parts together.
    pub group: Option<Group>,
}

/// The last few parts taken together.
#[derive(Debug, Clone)]
pub struct Group {
    /// The series that has the figure.
    pub series: usize,
    /// How many of the first parts are not in it.
    pub start: usize,
}

impl Brief {
    /// Reads and checks a brief.
    ///
    /// # Errors
    /// Every fault that was found, each with its path.
    pub fn read(value: &Value) -> Result<Brief, Vec<Problem>> {
        let problems = Problems::default();
        let brief = read::brief(&Node::root(value, &problems));
        let mut problems = problems.into_inner();
        if problems.is_empty() {
            problems = check::check(&brief);
        }
        if problems.is_empty() {
            Ok(brief)
        } else {
            Err(problems)
        }
    }

    /// All charts in order, across sections.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.sections.iter().flat_map(|section| &section.charts)
    }
}
