//! The figures that a sentence is held to, and how they are said beside it.

use super::lists::Lists;
use super::said::Way;
use super::seasons;
use super::wording;
use super::{Where, english, english_index};
use crate::brief::{Basis, Brief, Chart, Kind, Point, Series, Unit, Window, Year};
use crate::check::agree::slots;
use crate::check::words::is_in;
use crate::format;
use crate::text::Text;

/// A series with the chart that it stands in.
#[derive(Clone, Copy)]
pub(super) struct Of<'b> {
    pub(super) chart: &'b Chart,
    pub(super) series: &'b Series,
}

/// Of so many series at most the figures are said. 3.
const SERIES_MAX: usize = 3;
/// A clause is held to so many at most. 100.
const RUNNING_MAX: usize = 100;
/// The first of its kind, in the two languages.
const FIRSTS: &str = " first first-time eerste eerst ";
/// What names all that are counted, or the rest of them, in the two languages.
const SEVERAL: &str = " all everyone everybody total together world worldwide average other others unknown \
                       alle allen iedereen totaal samen wereld wereldwijd gemiddeld gemiddelde andere anderen overig overige onbekend ";
/// What shares all words but one in so many may be meant too. 4.
const NEARLY: usize = 4;
/// So many figures of a series are said at most: the newest. 12.
const FIGURES_MAX: usize = 12;
/// Shorter words name nothing. 4 letters.
const NAME_MIN: usize = 4;
/// So much longer is the same word in another form. 2 letters.
const FORM_MAX: usize = 2;
/// A word of a series' name is as much as so many of its chart's. 3.
const OWN: usize = 3;

/// The series that a sentence is of: those of its slots, else those that share the most words with it. Where none does,
/// those that were spoken of before, or those that its charts draw first.
pub(super) fn of<'b>(
    sentence: &str,
    place: &Where<'b>,
    index: usize,
    before: &[Of<'b>],
    lists: &Lists,
) -> Vec<Of<'b>> {
    let all = || {
        let of_chart =
            |chart: &'b Chart| chart.series.iter().map(move |series| Of { chart, series });
        place.charts.iter().copied().flat_map(of_chart)
    };
    let has = |one: &Of<'b>| {
        let of_slot = |inside: &str| inside.split('.').next() == Some(&*one.series.id);
        slots(sentence).any(|slot| of_slot(slot.inside))
    };
    let of_slots: Vec<Of<'b>> = all().filter(has).collect();
    if !of_slots.is_empty() {
        return first_of(of_slots);
    }
    let mut words = wording::words(sentence);
    words.retain(|word| !lists.common.contains(&&**word) && wording::year(word).is_none());
    let is_said = |own: &&String| words.iter().any(|word| is_same(word, own));
    let shared = |text: &str| wording::words(text).iter().filter(is_said).count();
    let is_whole = |text: &str| wording::words(text).iter().all(|own| is_said(&own));
    let is_one_chart = place.charts.len() == 1;
    let score = |one: &Of<'b>| {
        let text = |text: &Text| shared(&text.written(index, &one.chart.series));
        let of_chart = match is_one_chart {
            true => 0,
            false => text(&one.chart.name) + text(&one.chart.measure) + text(&one.chart.title),
        };
        let name = one.series.name.written(index, &[]);
        OWN * shared(&name) + of_chart + usize::from(is_whole(&name))
    };
    let runs = || all().filter(|one| runs_on(one.series));
    let best = runs().map(|one| score(&one)).max().unwrap_or(0);
    if best > 0 {
        let mut all: Vec<Of<'b>> = runs()
            .filter(|one| score(one) * NEARLY >= best * (NEARLY - 1))
            .collect();
        all.sort_by_key(|one| std::cmp::Reverse(score(one)));
        return first_of(all);
    }
    if !before.is_empty() {
        return before.to_vec();
    }
    first_of(runs().filter(is_drawn).collect())
}

/// The series of the charts of a text that run over years, so many at most.
pub(super) fn running<'b>(place: &Where<'b>) -> Vec<Of<'b>> {
    let of_chart = |chart: &'b Chart| chart.series.iter().map(move |series| Of { chart, series });
    let all = place.charts.iter().copied().flat_map(of_chart);
    all.filter(|one| runs_on(one.series))
        .take(RUNNING_MAX)
        .collect()
}

/// Whether two words are one in two forms: attack, attacks.
fn is_same(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    short.chars().count() >= NAME_MIN
        && long.starts_with(short)
        && long.len() - short.len() <= FORM_MAX
}

/// Whether its values are of years, one after the other.
pub(super) fn runs_on(series: &Series) -> bool {
    let is_yearly = matches!(
        series.window,
        Window::CalendarYear | Window::ReportYear | Window::State
    );
    let has_day = series.points.iter().any(|point| point.when.month.is_some());
    (is_yearly || seasons::follow_each_other(series)) && !has_day && series.points.len() > 1
}

/// Whether its chart draws it first.
fn is_drawn(one: &Of<'_>) -> bool {
    let place = one
        .chart
        .series
        .iter()
        .position(|other| other.id == one.series.id);
    let view = one.chart.views.first();
    view.is_none_or(|view| match &view.kind {
        Kind::Line(all) | Kind::Column(all) => place.is_some_and(|place| all.contains(&place)),
        Kind::Steps(other) => place == Some(*other),
        _ => true,
    })
}

fn first_of(mut all: Vec<Of<'_>>) -> Vec<Of<'_>> {
    all.truncate(SERIES_MAX);
    all
}

impl<'b> Of<'b> {
    /// Whether it is the same series of the same chart.
    pub(super) fn is(&self, other: &Of<'_>) -> bool {
        std::ptr::eq(self.series, other.series)
    }

    /// Whether it says how many more there were than in a year, of which it has no figure: a calculated series that is said
    /// to be beside that year.
    pub(super) fn is_beside(&self, year: Year, brief: &Brief) -> bool {
        let index = english_index(brief);
        let texts = [
            &self.series.name,
            &self.series.definition,
            &self.chart.measure,
        ];
        let names = |text: &&Text| {
            let written = text.written(index, &self.chart.series);
            wording::words(&written)
                .iter()
                .any(|word| wording::year(word) == Some(year))
        };
        let is_calculated = |one: &Point| matches!(one.basis, Basis::Derived | Basis::Own);
        self.point(year).is_none()
            && self.series.points.iter().all(is_calculated)
            && texts.iter().any(names)
    }

    /// Whether it counts what is the first of its kind: first applications, those who ask for the first time.
    pub(super) fn is_of_firsts(&self, index: usize, lists: &Lists) -> bool {
        let of = |text: &Text| wording::words(&text.written(index, &self.chart.series));
        let is_named = [&self.series.name, &self.chart.measure]
            .iter()
            .any(|text| of(text).iter().any(|word| is_in(FIRSTS, word)));
        let defined = of(&self.series.definition);
        is_named
            || lists
                .first
                .iter()
                .any(|phrase| wording::at(&defined, phrase).is_some())
    }

    /// The figure of a year.
    pub(super) fn point(&self, year: Year) -> Option<&'b Point> {
        self.series.points.iter().find(|point| point.year() == year)
    }

    /// Its newest year.
    pub(super) fn newest(&self) -> Option<Year> {
        self.series.points.iter().map(Point::year).max()
    }

    /// The year of its figure before that of another.
    pub(super) fn year_before(&self, year: Year) -> Option<Year> {
        let years = self.series.points.iter().map(Point::year);
        years.filter(|other| *other < year).max()
    }

    /// Whether a break lies anywhere between its figures.
    pub(super) fn is_broken(&self) -> bool {
        let mut later = self.series.points.iter().skip(1);
        later.any(|point| point.gap.is_some())
    }

    /// Whether its newest figure lies that way from its first, with no break between: it has risen, though not last.
    pub(super) fn goes_in_all(&self, way: Way) -> bool {
        let points = &self.series.points;
        let ends = points.first().zip(points.last());
        !self.is_broken() && ends.is_some_and(|(first, last)| goes(first, last, way))
    }

    /// Its figures after a year and up to another, each with the one before it.
    pub(super) fn steps(
        &self,
        after: Year,
        to: Year,
    ) -> impl Iterator<Item = (&'b Point, &'b Point)> {
        let pairs = self.series.points.windows(2).map(|two| (&two[0], &two[1]));
        pairs.filter(move |(from, point)| from.year() >= after && point.year() <= to)
    }

    /// The first break between two years.
    pub(super) fn gap(&self, one: Year, other: Year) -> Option<&'b Point> {
        let (first, last) = (one.min(other), one.max(other));
        let mut points = self.series.points.iter();
        points.find(|point| point.gap.is_some() && point.year() > first && point.year() <= last)
    }

    /// A figure as its slot is written, and what it says: `{killed.2024} is 324`.
    pub(super) fn said(&self, point: &Point, brief: &Brief) -> String {
        format!(
            "{{{}.{}}} is {}",
            self.series.id,
            point.when,
            self.value(point, brief)
        )
    }

    /// A value as it is read, in English as all that `check` says.
    pub(super) fn value(&self, point: &Point, brief: &Brief) -> String {
        let language = english(brief);
        let sign = if self.series.unit == Unit::Percent {
            "%"
        } else {
            ""
        };
        format::number(point.value, point.decimals, language) + sign
    }

    /// Its figures from a year on, in a row.
    pub(super) fn row(&self, from: Option<Year>, brief: &Brief) -> String {
        let of = |point: &&Point| from.is_none_or(|from| point.year() >= from);
        let points: Vec<&Point> = self.series.points.iter().filter(of).collect();
        let start = points.len().saturating_sub(FIGURES_MAX);
        let figure = |point: &&Point| {
            let gap = point.gap.as_ref().map_or(String::new(), |gap| {
                format!(" ({})", gap.written(english_index(brief), &[]))
            });
            format!("{} {}{gap}", point.when, self.value(point, brief))
        };
        let figures: Vec<String> = points[start..].iter().map(figure).collect();
        let earlier = if start > 0 { "…; " } else { "" };
        format!("{}: {earlier}{}", self.series.id, figures.join("; "))
    }

    /// Those of the others that are like it, and no sum, average or rest: the world is no region.
    pub(super) fn peers(&self, index: usize) -> Vec<Of<'b>> {
        let mut others = self.others(index);
        others.retain(|other| !other.is_of_several(index));
        others
    }

    /// Whether its name says that it is of all, or of those that are left.
    pub(super) fn is_of_several(&self, index: usize) -> bool {
        let name = wording::words(&self.series.name.written(index, &[]));
        name.iter().any(|word| is_in(SEVERAL, word))
    }

    /// The other series of its chart that say the same of something else: of its unit, and where there are groups, of its name.
    pub(super) fn others(&self, index: usize) -> Vec<Of<'b>> {
        let name = |series: &Series| series.name.written(index, &[]);
        let is_other = |other: &&Series| {
            other.id != self.series.id
                && other.unit == self.series.unit
                && (self.series.group.is_none() || name(other) == name(self.series))
        };
        let others = self.chart.series.iter().filter(is_other);
        others
            .map(|series| Of {
                chart: self.chart,
                series,
            })
            .collect()
    }
}

/// Whether a value goes that way from another.
pub(super) fn goes(from: &Point, to: &Point, way: Way) -> bool {
    match way {
        Way::Up => to.value > from.value,
        Way::Down => to.value < from.value,
    }
}
