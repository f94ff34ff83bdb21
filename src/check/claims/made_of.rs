//! Of what a calculated series was made, as its own figures tell: others added up, one less another, or one as a share of
//! another, year by year. Whoever adds a year to those, revises one or breaks one off has the calculated one to look at.

use super::{Claimed, english, english_index};
use crate::brief::{Basis, Brief, Chart, Point, Series, Unit};
use crate::format::Date;
use crate::text::value_in_words;

/// What to do with a figure that was calculated otherwise than the others of its series.
const OF_ONE: &str = "calculate it once more, or say in its note why it is another";
/// What to do where there is more to calculate.
const OF_END: &str =
    "calculate that one too, and look whether the period, the texts and the notes still hold";
/// What to do with what is said of its parts alone.
const OF_PART: &str = "write the same at this point of the calculated series too";

/// So many figures at least have to agree: fewer may by chance. 3, and where they are rounded 4.
const AGREED_MIN: (usize, usize) = (3, 4);
/// So many figures may not: what is more is another way to calculate. 1.
const ASTRAY_MAX: usize = 1;
/// So many series at most are tried, its own chart's first. 16.
const PARTS_MAX: usize = 16;
/// So many calculated series at most are looked at, and of so many figures: a brief of others may have any number. 50, 200.
const CALCULATED_MAX: (usize, usize) = (50, 200);
/// What numbers of a binary computer differ by where they are the same.
const SAME: f64 = 1e-9;

/// A series where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Placed<'b> {
    chart: &'b Chart,
    series: &'b Series,
    /// The indexes of its section, of the chart in that, and of the series in that.
    at: [usize; 3],
}

/// How a series was made of others.
#[derive(Clone, Copy, PartialEq)]
enum How {
    Sum,
    Less,
    Share,
}

/// A calculated series with those that it was made of, in their order.
pub(crate) struct Made<'b> {
    whole: Placed<'b>,
    how: How,
    parts: Vec<Placed<'b>>,
}

/// What is to be looked at of calculated series.
pub(super) fn of(brief: &Brief) -> Vec<Claimed> {
    let made = made(brief);
    made.iter().flat_map(|one| one.told(brief)).collect()
}

/// The calculated series of which it is plain how they were made.
pub(crate) fn made(brief: &Brief) -> Vec<Made<'_>> {
    let all = placed(brief);
    let is_calculated = |one: &&Placed<'_>| {
        let points = &one.series.points;
        points.len() <= CALCULATED_MAX.1 && points.iter().all(of_arithmetic)
    };
    let calculated = all.iter().filter(is_calculated).take(CALCULATED_MAX.0);
    calculated.filter_map(|one| made_of(*one, &all)).collect()
}

fn of_arithmetic(point: &Point) -> bool {
    matches!(point.basis, Basis::Derived | Basis::Own)
}

fn placed(brief: &Brief) -> Vec<Placed<'_>> {
    let mut all = Vec::new();
    for (in_brief, section) in brief.sections.iter().enumerate() {
        for (in_section, chart) in section.charts.iter().enumerate() {
            for (in_chart, series) in chart.series.iter().enumerate() {
                let at = [in_brief, in_section, in_chart];
                all.push(Placed { chart, series, at });
            }
        }
    }
    all
}

/// The way that most figures agree with; of several the first, its own chart's series before others.
fn made_of<'b>(whole: Placed<'b>, all: &[Placed<'b>]) -> Option<Made<'b>> {
    let is_part =
        |one: &&Placed<'b>| one.at != whole.at && one.series.window == whole.series.window;
    let of_own_chart = |is_own: bool| {
        let beside = move |one: &&Placed<'b>| (one.at[..2] == whole.at[..2]) == is_own;
        all.iter().filter(is_part).filter(beside)
    };
    let parts: Vec<Placed<'b>> = { of_own_chart(true) }
        .chain(of_own_chart(false))
        .take(PARTS_MAX)
        .copied()
        .collect();
    let mut best: Option<(usize, Made<'b>)> = None;
    let mut try_with = |how: How, parts: &[Placed<'b>]| {
        let one = Made {
            whole,
            how,
            parts: parts.to_vec(),
        };
        let Some(agreed) = one.agreed() else { return };
        if best.as_ref().is_none_or(|(most, _)| agreed > *most) {
            best = Some((agreed, one));
        }
    };
    for (index, one) in parts.iter().enumerate() {
        for (next, other) in parts.iter().enumerate().skip(index + 1) {
            try_with(How::Sum, &[*one, *other]);
            for (one, other) in [(one, other), (other, one)] {
                try_with(How::Less, &[*one, *other]);
                try_with(How::Share, &[*one, *other]);
            }
            for third in &parts[next + 1..] {
                try_with(How::Sum, &[*one, *other, *third]);
            }
        }
    }
    best.map(|(_, made)| made)
}

impl Placed<'_> {
    fn point(&self, when: Date) -> Option<&Point> {
        let points = &self.series.points;
        let found = points.binary_search_by(|point| point.when.cmp(&when));
        points.get(found.ok()?)
    }

    /// The path of one of its points.
    fn path(&self, index: usize) -> String {
        let [section, chart, series] = self.at;
        format!("sections[{section}].charts[{chart}].series[{series}].points[{index}]")
    }

    /// `{sold.2023}`, with its chart where that is another than the calculated one's.
    fn slot(&self, when: Date, whole: &Placed<'_>) -> String {
        let chart = match self.at[..2] == whole.at[..2] {
            true => String::new(),
            false => format!("{} of ", self.chart.id),
        };
        format!("{chart}{{{}.{when}}}", self.series.id)
    }
}

impl Made<'_> {
    /// The figure as it would be calculated, and how far it may be from that.
    fn calculated(&self, when: Date) -> Option<(f64, f64)> {
        let points: Option<Vec<&Point>> = self.parts.iter().map(|one| one.point(when)).collect();
        let points = points?;
        let value = |index: usize| points[index].value;
        let rounded = |point: &&Point| 0.5 / 10f64.powi(point.decimals.into());
        let of_parts: f64 = points.iter().map(rounded).sum();
        Some(match self.how {
            How::Sum => (points.iter().map(|one| one.value).sum(), of_parts),
            How::Less => (value(0) - value(1), of_parts),
            How::Share => (100.0 * value(0) / value(1), 0.0),
        })
    }

    /// Whether a figure of it is as it would be calculated; nothing, where that cannot be.
    fn agrees(&self, point: &Point) -> Option<bool> {
        let (calculated, of_parts) = self.calculated(point.when)?;
        let own = 0.5 / 10f64.powi(point.decimals.into());
        let most = match self.is_rounded() {
            true => own + of_parts,
            false => 0.0,
        };
        Some((point.value - calculated).abs() <= most + SAME)
    }

    /// Whether its figures are rounded: counts are whole, and add up.
    fn is_rounded(&self) -> bool {
        let unit = self.whole.series.unit;
        let has_decimals = |one: &Placed<'_>| one.series.points.iter().any(|one| one.decimals > 0);
        unit == Unit::Percent || has_decimals(&self.whole) || self.parts.iter().any(has_decimals)
    }

    /// How many of its figures agree, if it is plain that it was made so.
    fn agreed(&self) -> Option<usize> {
        let unit = self.whole.series.unit;
        let is_of_unit = |one: &Placed<'_>| match self.how {
            How::Share => one.series.unit == self.parts[0].series.unit,
            _ => one.series.unit == unit,
        };
        let is_share = self.how == How::Share;
        // What adds nothing is no part.
        let adds = |one: &Placed<'_>| one.series.points.iter().any(|point| point.value != 0.0);
        if is_share != (unit == Unit::Percent && self.parts[0].series.unit != Unit::Percent)
            || !self.parts.iter().all(|one| is_of_unit(one) && adds(one))
        {
            return None;
        }
        let points = &self.whole.series.points;
        let (mut agreed, mut astray) = (0, 0);
        for agrees in points.iter().filter_map(|one| self.agrees(one)) {
            match agrees {
                true => agreed += 1,
                false => astray += 1,
            }
            if astray > ASTRAY_MAX {
                return None;
            }
        }
        let least = match self.is_rounded() {
            true => AGREED_MIN.1,
            false => AGREED_MIN.0,
        };
        (agreed >= least).then_some(agreed)
    }

    /// Whether it is made of a series of that chart.
    pub(crate) fn is_of(&self, [chart, series]: [&str; 2]) -> bool {
        let is_it = |one: &Placed<'_>| one.chart.id == chart && one.series.id == series;
        self.parts.iter().any(is_it)
    }

    /// Whether it is that series.
    pub(crate) fn is(&self, [chart, series]: [&str; 2]) -> bool {
        self.whole.chart.id == chart && self.whole.series.id == series
    }

    /// How it was made in one year: `{sold.2023} and {demolished.2023} together, 14,000`.
    fn way(&self, when: Date, brief: &Brief) -> String {
        let slots: Vec<String> = self
            .parts
            .iter()
            .map(|one| one.slot(when, &self.whole))
            .collect();
        let of_parts = match self.how {
            How::Sum => format!("{} together", slots.join(" and ")),
            How::Less => slots.join(" less "),
            How::Share => slots.join(" as a share of "),
        };
        let value = self.calculated(when).map_or(0.0, |(value, _)| value);
        let decimals = { self.whole.series.points.iter() }
            .map(|one| one.decimals)
            .max();
        let number = crate::format::number(value, decimals.unwrap_or(0), english(brief));
        format!("{of_parts}, {number}")
    }

    fn told(&self, brief: &Brief) -> Vec<Claimed> {
        let series = self.whole.series;
        let told = |index: usize, is_denied: bool, figures: Vec<String>, advice| Claimed {
            said: vec![(
                self.whole.path(index),
                series.name.written(english_index(brief), &[]),
            )],
            is_denied,
            figures,
            advice,
        };
        let mut all = Vec::new();
        for (index, point) in series.points.iter().enumerate() {
            let own = self.whole.slot(point.when, &self.whole);
            if self.agrees(point) == Some(false) {
                let value = value_in_words(series, point, english(brief));
                let way = self.way(point.when, brief);
                let line = format!("{own} is {value}; as in the other years it would be {way}");
                all.push(told(index, true, vec![line], OF_ONE));
            }
            let said = self.said_of_parts(index, point, brief);
            if !said.is_empty() {
                all.push(told(index, false, said, OF_PART));
            }
        }
        let Some(last) = series.points.last() else {
            return all;
        };
        let newer = |one: &&Point| one.when > last.when && self.calculated(one.when).is_some();
        if let Some(next) = self.parts[0].series.points.iter().find(newer) {
            let way = self.way(next.when, brief);
            let line = format!("it ends in {}; of {} there is {way}", last.when, next.when);
            all.push(told(series.points.len() - 1, false, vec![line], OF_END));
        }
        all
    }

    /// Breaks and notes of the parts that one of its points does not have.
    fn said_of_parts(&self, index: usize, point: &Point, brief: &Brief) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut add = |line: String| {
            if !all.contains(&line) {
                all.push(line);
            }
        };
        let of_parts = |one: &Placed<'_>| one.point(point.when).cloned();
        for part in self.parts.iter().filter_map(of_parts) {
            // Before its first point there is nothing that it breaks with.
            if part.gap.is_some() && point.gap.is_none() && index > 0 {
                add("what it is made of has a \"break\" there".into());
            }
            if let (Some(note), None) = (&part.note, &point.note) {
                let note = note.written(english_index(brief), &[]);
                add(format!("what it is made of has a \"note\" there: “{note}”"));
            }
        }
        all
    }
}
