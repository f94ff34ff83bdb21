//! What a figure that was revised or that came leaves to look at: its source, as it mostly stands in a newer report, and
//! what was calculated from it or was not.

use super::{Change, is_dutch};
use crate::brief::{Basis, Brief, Point, Series};
use crate::check::claims::made_of::made;
use crate::state::language_index;
use crate::text::value_in_words;
use crate::value::plain;

/// A figure to look at once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookAgain {
    /// The path of its point in the new brief.
    pub path: String,
    /// The id of its source.
    pub source: String,
    /// The change that is a reason to.
    pub change: String,
}

plain! {
    LookAgain { path, source, change }
}

/// A point of a brief.
struct Place<'b> {
    path: String,
    /// The parts that lead to it, as a change has them.
    way: [String; 3],
    /// The ids of its chart and its series.
    ids: [&'b str; 2],
    series: &'b Series,
    point: &'b Point,
}

/// Of the changes between two briefs those of a figure alone; where something changed of the source too, such as its day,
/// nobody forgot it.
pub fn same_source(changes: &[Change], new: &Brief) -> Vec<LookAgain> {
    let mut all = Vec::new();
    for place in points(new) {
        let Some(change) = revised(changes, &place) else {
            continue;
        };
        let source = &new.sources[place.point.source].id;
        let entry = format!("source {source}");
        let is_of_source = |one: &Change| match &*one.place {
            [only] => *only == entry,
            way => way == place.way && one.field == "source",
        };
        if !changes.iter().any(is_of_source) {
            all.push(place.look_again(source, change.sentence.clone()));
        }
    }
    all
}

/// Calculated figures that stayed as they were, although one changed that they were made of; where it is not plain of
/// which, another of their year that their counter published.
pub fn calculated(changes: &[Change], old: &Brief, new: &Brief, lang: &str) -> Vec<LookAgain> {
    let counters = |point: &Point| {
        let source = &new.sources[point.source];
        let from = source.from.iter().map(|index| &new.sources[*index]);
        from.chain([source])
            .map(|one| one.publisher)
            .collect::<Vec<_>>()
    };
    // As it was made before something changed.
    let made = made(old);
    let points = points(new);
    let of = |place: &'_ Place<'_>| revised(changes, place).is_some();
    let revised_ones: Vec<&Place<'_>> = points.iter().filter(|place| of(place)).collect();
    let mut all = Vec::new();
    for place in &points {
        let Place { way, point, .. } = place;
        let is_calculated = matches!(point.basis, Basis::Derived | Basis::Own);
        if !is_calculated || changes.iter().any(|one| one.place == *way) {
            continue;
        }
        let known = counters(point);
        let of_it = |other: &&&Place<'_>| match made.iter().find(|one| one.is(place.ids)) {
            Some(made) => other.point.when == point.when && made.is_of(other.ids),
            None => {
                let publisher = new.sources[other.point.source].publisher;
                other.point.year() == point.year() && known.contains(&publisher)
            }
        };
        let found = revised_ones.iter().find(of_it);
        if let Some(change) = found.and_then(|other| revised(changes, other)) {
            let change = [place.still(new, lang), change.sentence.clone()].join("; ");
            all.push(place.look_again(&new.sources[point.source].id, change));
        }
    }
    all
}

/// The last figures of calculated charts that end where a series of their counter ended too, which has a new year now.
pub fn left_behind(changes: &[Change], new: &Brief) -> Vec<LookAgain> {
    let points = points(new);
    let newest = |series: &Series| series.points.iter().map(Point::year).max();
    let mut all: Vec<LookAgain> = Vec::new();
    for place in &points {
        let (year, publisher) = (
            place.point.year(),
            new.sources[place.point.source].publisher,
        );
        let is_it =
            |one: &&Change| one.what == "new" && one.field.is_empty() && one.place == place.way;
        let change = changes.iter().find(is_it);
        let earlier = place.series.points.iter().map(Point::year);
        let before = earlier.filter(|earlier| *earlier < year).max();
        let is_last = newest(place.series) == Some(year);
        let Some((change, before)) = change.zip(before).filter(|_| is_last) else {
            continue;
        };
        let is_left = |other: &&Place<'_>| {
            let source = &new.sources[other.point.source];
            let mut from = source.from.iter().map(|index| &new.sources[*index]);
            let is_of_it =
                source.publisher == publisher || from.any(|one| one.publisher == publisher);
            let ends = newest(other.series) == Some(before) && other.point.year() == before;
            is_of_it && ends && is_all_calculated(other.ids[0], new)
        };
        for other in points.iter().filter(is_left) {
            if !all.iter().any(|one| one.path == other.path) {
                all.push(
                    other.look_again(&new.sources[other.point.source].id, change.sentence.clone()),
                );
            }
        }
    }
    all
}

/// Whether a chart has calculated figures alone: beside others, which end there too, all of it is of that year.
fn is_all_calculated(chart: &str, new: &Brief) -> bool {
    let of_chart = new.charts().filter(|one| one.id == chart);
    let mut points = of_chart
        .flat_map(|one| &one.series)
        .flat_map(|one| &one.points);
    points.all(|point| matches!(point.basis, Basis::Derived | Basis::Own))
}

/// What stands above the list of the first, in the language of the answer.
pub fn same_source_head(new: &Brief, lang: &str) -> &'static str {
    match is_dutch(new, lang) {
        true => {
            "deze cijfers zijn anders en hun bron is dezelfde; staan ze in een nieuwer rapport, zet dan zijn id als \"source\" in het punt, of van een reeks die \"latest\" is in de reeks, als ook haar andere cijfers daar zijn nagelezen; een eigen berekening heeft haar bronnen in \"from\", en krijgt een nieuwe \"date\":"
        }
        false => {
            "these figures are others and their source is the same; where they stand in a newer report, write its id as \"source\" in the point, or in the series if that is \"latest\", once its other figures were read anew there; a calculation of your own has its sources in \"from\", and a new \"date\":"
        }
    }
}

/// The same of the second.
pub fn calculated_head(new: &Brief, lang: &str) -> &'static str {
    match is_dutch(new, lang) {
        true => {
            "deze cijfers zijn berekend en bleven zoals ze waren, terwijl een ander van hun jaar veranderde; reken ze na:"
        }
        false => {
            "these figures were calculated and stayed as they were, while another of their year changed; calculate them once more:"
        }
    }
}

/// The same of those that lack the new year.
pub fn left_behind_head(new: &Brief, lang: &str) -> &'static str {
    match is_dutch(new, lang) {
        true => {
            "deze reeksen zijn berekend en eindigen nog waar een andere van hun teller ook eindigde; reken ook het nieuwe jaar uit, en lees de teksten van hun grafiek na:"
        }
        false => {
            "these series were calculated and still end where another of their counter ended too; calculate the new year as well, and read the texts of their chart once more:"
        }
    }
}

impl Place<'_> {
    fn look_again(&self, source: &str, change: String) -> LookAgain {
        LookAgain {
            path: self.path.clone(),
            source: source.to_owned(),
            change,
        }
    }

    /// `Gone, 2022 is still 13,200`.
    fn still(&self, new: &Brief, lang: &str) -> String {
        let index = language_index(new, Some(lang));
        let name = self.series.name.written(index, &[]);
        let value = value_in_words(self.series, self.point, &new.languages[index]);
        let is_still = match is_dutch(new, lang) {
            true => "is nog",
            false => "is still",
        };
        format!("{name}, {} {is_still} {value}", self.point.when)
    }
}

/// The change of a point's figure.
fn revised<'c>(changes: &'c [Change], Place { way, .. }: &Place<'_>) -> Option<&'c Change> {
    let is_it = |one: &&Change| one.what == "changed" && one.field == "value" && one.place == *way;
    changes.iter().find(is_it)
}

/// Every point of a brief.
fn points(brief: &Brief) -> Vec<Place<'_>> {
    let mut all = Vec::new();
    for (in_brief, section) in brief.sections.iter().enumerate() {
        for (in_section, chart) in section.charts.iter().enumerate() {
            for (in_chart, series) in chart.series.iter().enumerate() {
                for (index, point) in series.points.iter().enumerate() {
                    all.push(Place {
                        path: format!(
                            "sections[{in_brief}].charts[{in_section}].series[{in_chart}].points[{index}]"
                        ),
                        way: [
                            format!("chart {}", chart.id),
                            format!("series {}", series.id),
                            format!("point {}", point.when),
                        ],
                        ids: [&chart.id, &series.id],
                        series,
                        point,
                    });
                }
            }
        }
    }
    all
}
