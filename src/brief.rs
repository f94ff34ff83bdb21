//! The brief: what a document holds. `brief/read.rs` is the one typed reader from [`Value`] to [`Brief`].
//!
//! Everything that crosses in becomes one of these types or a [`Problem`] with its path;
//! references between parts become indexes, so nothing later can point at what is not there.

use std::fmt;

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod read;
mod view;

#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub(crate) use read::UNIT_NAMES;
pub use view::{InYear, Kind, Parts, Together, View};

use crate::format::Date;
use crate::join::whole;
use crate::language::Language;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
use crate::reader::{Node, Problem, Problems};
use crate::text::{Text, Voice};
use crate::theme::{Own, Paint};
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
use crate::value::Value;

/// The whole document.
#[derive(Debug, Clone)]
pub struct Brief {
    /// Names the brief in files and addresses.
    pub id: String,
    /// The day of the figures.
    pub version: Date,
    /// The languages that every text has; the first is the default.
    pub languages: Vec<Language>,
    /// What the document is.
    pub kicker: Text,
    /// Its title.
    pub title: Text,
    /// Who publishes the brief: the mark in every picture (P-19). None is ever made up.
    pub publisher: Option<Text>,
    /// Where faults are reported: an https or mailto address (D-15).
    pub corrections: Option<String>,
    /// A short https address of the brief, as it is printed in pictures.
    pub link: Option<String>,
    /// Who counts and publishes figures.
    pub publishers: Vec<Publisher>,
    /// Where the figures stand.
    pub sources: Vec<Source>,
    /// Colors of the brief's own.
    pub colors: Vec<OwnColor>,
    /// Units of the brief's own.
    pub units: Vec<OwnUnit>,
    /// What categories mean, where that must be said.
    pub scales: Vec<Scale>,
    /// The parts of the document, in order.
    pub sections: Vec<Section>,
}

/// A color that a brief brings itself.
#[derive(Debug, Clone)]
pub struct OwnColor {
    /// Referred to by series and terms.
    pub id: String,
    /// What is drawn.
    pub own: Own,
}

/// A unit that a brief brings itself.
#[derive(Debug, Clone)]
pub struct OwnUnit {
    /// Referred to by charts and series.
    pub id: String,
    /// Its name after any number but one, and in a table's head.
    pub name: Text,
    /// Its name after one.
    pub one: Text,
    /// Whether its values are whole numbers.
    pub whole: bool,
}

/// A set of categories with what each means, such as ratings.
#[derive(Debug, Clone)]
pub struct Scale {
    /// Referred to by charts.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The categories, in their order.
    pub terms: Vec<Term>,
}

/// One category of a scale.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its colour.
    pub paint: Paint,
    /// Its name.
    pub name: Text,
    /// What it means, in a sentence.
    pub meaning: Text,
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
    /// Index of the earlier section that this one is a part of.
    pub within: Option<usize>,
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
    /// What must be known whatever is cut off: it goes into every picture that is taken away, and begins the note.
    pub caveat: Option<Text>,
    /// Minimums, definitions, breaks, what was calculated.
    pub note: Text,
    /// A way to the people or to more (D-09).
    pub more: Option<Link>,
    /// Index of the scale that explains its categories.
    pub scale: Option<usize>,
    /// The chart that shows the same counted in another unit.
    pub counted: Option<Counted>,
    /// Unit of the values on the axis.
    pub unit: Unit,
    /// What the series are grouped by, such as regions.
    pub groups: Vec<Group>,
    /// The data.
    pub series: Vec<Series>,
    /// The ways to show it; the first is the default. A table comes with every chart.
    pub views: Vec<View>,
}

/// What a chart counts, and where the same is counted otherwise.
#[derive(Debug, Clone)]
pub struct Counted {
    /// What is counted here, in a word.
    pub name: Text,
    /// Id of the other chart.
    pub also: String,
}

/// What some series have in common, such as a region.
#[derive(Debug, Clone)]
pub struct Group {
    /// Referred to by series.
    pub id: String,
    /// Its name, for a label.
    pub name: Text,
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
    /// Judgments of a court: whole numbers.
    Judgments,
    /// Money: whole euros.
    Euro,
    /// One of the brief's own, by its place in the list.
    Own(usize),
}

/// One counter, one definition, one kind of time window (D-03).
#[derive(Debug, Clone)]
pub struct Series {
    /// Referred to by views and slots.
    pub id: String,
    /// Its name, for a label.
    pub name: Text,
    /// What it is drawn in.
    pub paint: Paint,
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
    /// Whether the people asked chose themselves: then no line may join the values (D-16).
    pub self_selected: bool,
    /// Index of its group.
    pub group: Option<usize>,
    /// The values, dates rising. A year that is missing is a gap.
    pub points: Vec<Point>,
}

impl Series {
    /// The value of a year, where there is one.
    pub fn point(&self, year: Year) -> Option<&Point> {
        self.points.iter().find(|point| point.when == year.into())
    }
}

/// The time that one value covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Window {
    /// 1 January to 31 December.
    CalendarYear,
    /// The state of affairs in the report of that year.
    ReportYear,
    /// From 1 January until the point's own last day.
    YearTo,
    /// The twelve months until the point's own last day.
    TwelveMonthsTo,
    /// As it was on the point's day; for a plain year on its own last day, else at its end.
    State,
    /// From the point's own first year until the end of its year: a total over several.
    Years,
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

impl From<Year> for Date {
    fn from(year: Year) -> Date {
        Date {
            year: year.0,
            month: None,
            day: None,
        }
    }
}

impl Year {
    /// In figures.
    pub fn written(self) -> String {
        whole(self.0.into())
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.written())
    }
}

/// One number with where it comes from.
#[derive(Debug, Clone)]
pub struct Point {
    /// Its year, or its day in a series of dates.
    pub when: Date,
    /// The first year that was counted, where the window asks for one.
    pub since: Option<Year>,
    /// The last day that was counted, where the window asks for one; of a state its day, where it is not the end of the
    /// year.
    pub until: Option<Date>,
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
    /// Why nothing may be joined or compared from the point before to this one (D-04).
    pub gap: Option<Text>,
    /// Who or what was counted, by name.
    pub names: Option<Text>,
}

impl Point {
    /// The year it stands in.
    pub fn year(&self) -> Year {
        Year(self.when.year)
    }
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

/// How far a figure is from the next, in years, where none is left out: one where there is a figure a year, four where
/// there is one every fourth year. The middle one of all such steps, of two the shorter; of one step nothing is known, and
/// it is 1.
pub fn usual_step(years: &[Year]) -> u16 {
    let mut steps: Vec<u16> = Vec::new();
    for pair in years.windows(2) {
        let step = pair[1].0 - pair[0].0;
        let place = steps.iter().take_while(|other| **other < step).count();
        steps.insert(place, step);
    }
    match steps.len() {
        0 | 1 => 1,
        // Several days of one year are no step.
        count => steps[(count - 1) / 2].max(1),
    }
}

/// The years that are left out between others, which rise: those where the next figure would usually be.
pub fn left_out(years: &[Year]) -> Vec<Year> {
    let step = usual_step(years);
    let mut left_out = Vec::new();
    for pair in years.windows(2) {
        let mut year = pair[0].0 + step;
        while year < pair[1].0 {
            left_out.push(Year(year));
            year += step;
        }
    }
    left_out
}

impl Chart {
    /// The years that can be shown, over all views; empty where none shows a single year.
    pub fn years(&self) -> impl Iterator<Item = Year> + '_ {
        self.views.iter().flat_map(|view| view.years()).copied()
    }

    /// The first of these.
    pub fn first_year(&self) -> Option<Year> {
        let years = self.views.iter().map(View::years);
        years.flatten().next().copied()
    }

    /// All its series.
    pub fn all(&self) -> Vec<&Series> {
        self.series.iter().collect()
    }

    /// Some of its series, in the order asked for.
    pub fn chosen(&self, indexes: &[usize]) -> Vec<&Series> {
        indexes.iter().map(|index| &self.series[*index]).collect()
    }

    /// The series of a group.
    pub fn of_group(&self, group: usize) -> Vec<&Series> {
        let in_group = |series: &&Series| series.group == Some(group);
        self.series.iter().filter(in_group).collect()
    }
}

impl Brief {
    /// Reads and checks a brief.
    ///
    /// # Errors
    /// Every fault that was found, each with its path.
    #[cfg(any(feature = "check", not(target_arch = "wasm32")))]
    pub fn read(value: &Value) -> Result<Brief, Vec<Problem>> {
        let problems = Problems::default();
        let brief = read::brief(&Node::root(value, &problems));
        let mut problems = problems.into_inner();
        if problems.is_empty() {
            problems = crate::check::check(&brief);
        }
        let problems = crate::mend::told(problems, value);
        if problems.is_empty() {
            Ok(brief)
        } else {
            Err(problems)
        }
    }

    /// A brief whose form is right, whatever its texts and figures say.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn of_form(value: &Value) -> Option<Brief> {
        let problems = Problems::default();
        let brief = read::brief(&Node::root(value, &problems));
        problems.into_inner().is_empty().then_some(brief)
    }

    /// How its texts are filled in one of its languages, where no figures are needed.
    pub fn voice(&self, language_index: usize) -> Voice<'_> {
        Voice {
            language_index,
            language: &self.languages[language_index],
            units: &self.units,
            series: &[],
            year: None,
        }
    }

    /// Whether a unit counts what cannot be divided: its values are whole numbers, and none is a share.
    pub fn is_count(&self, unit: Unit) -> bool {
        match unit {
            Unit::Percent => false,
            Unit::Own(index) => self.units[index].whole,
            _ => true,
        }
    }

    /// All charts in order, across sections.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.sections.iter().flat_map(|section| &section.charts)
    }
}
