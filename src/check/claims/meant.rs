//! Which series a clause is surely of: nothing is denied by the figures of another.

use super::Where;
use super::figures::Of;
use super::lists::Lists;
use super::said::Clause;
use super::wording;
use super::wording::at;
use crate::brief::{Brief, Year};
use crate::check::agree::{of_year, slots};

/// So many letters in common are of one word: executed, executions. 5.
const STEM_MIN: usize = 5;
/// A whole word that names a series has so many letters at least. 3.
const NAME_MIN: usize = 3;
/// Where others have it in their names too, one of its words has so many. 5.
const WHOLE_MIN: usize = 5;
/// So much of the longer word they are. 60 hundredths.
const STEM_PERCENT: usize = 60;

/// A sentence, and the series that its clauses may be of.
pub(super) struct Meant<'p, 'b> {
    pub(super) brief: &'b Brief,
    pub(super) place: &'p Where<'b>,
    pub(super) index: usize,
    pub(super) lists: &'p Lists,
    /// Without what it makes an exception of.
    pub(super) sentence: &'p str,
    /// The sentence before it.
    pub(super) last: &'p str,
    /// The series that the sentence before was of.
    pub(super) before: &'p [Of<'b>],
    /// The series of its charts that run over years.
    pub(super) all: &'p [Of<'b>],
    /// Those that the sentence is of.
    pub(super) of: &'p [Of<'b>],
}

impl<'b> Meant<'_, 'b> {
    /// The series that a clause is surely of: of its slot, the only one that there is, or the only one with a word of its
    /// name. What goes on about what stands before it is of the same.
    pub(super) fn of_clause(&self, clause: &Clause<'_>) -> Option<Of<'b>> {
        let of_slots = self.of_slots(clause.text);
        match (&of_slots[..], self.all, self.of) {
            ([one], ..) | ([], [one], _) | ([], [], [one]) => return Some(*one),
            ([], ..) => {}
            _ => return None,
        }
        let named = self.named(clause.text);
        if !named.is_empty() || !clause.is_apposed {
            return only(&named);
        }
        // What stands before it, and not what follows: more executions, in fewer countries.
        let place = self.sentence.find(clause.text.trim());
        let before = &self.sentence[..place.unwrap_or(self.sentence.len())];
        let of_slots = self.of_slots(self.sentence);
        match of_slots.is_empty() {
            true => only(&self.named(before)),
            false => only(&of_slots),
        }
    }

    /// The year of all slots of the sentence, where it is one.
    pub(super) fn year_of_slots(&self) -> Option<Year> {
        let mut years = slots(self.sentence).filter_map(|slot| Some(of_year(slot.inside)?.1));
        let first = years.next()?;
        years.all(|year| year == first).then_some(first)
    }

    /// The two series of one chart and unit whose figures of the year on show the sentence has, in its order; nothing, where
    /// it has other figures too.
    pub(super) fn two_of_slots(&self) -> Option<(Of<'b>, Of<'b>)> {
        let ids: Vec<&str> = slots(self.sentence)
            .filter_map(|slot| slot.inside.strip_suffix(".shown"))
            .collect();
        let [one, other] = ids[..] else { return None };
        if slots(self.sentence).count() != 2 {
            return None;
        }
        let all = self.of_slots(self.sentence);
        let of = |id: &str| all.iter().copied().find(|one| one.series.id == id);
        let (one, other) = (of(one)?, of(other)?);
        let is_alike = one.series.unit == other.series.unit && !one.is(&other);
        is_alike.then_some((one, other))
    }

    /// The series of the slots of a text, each once.
    pub(super) fn of_slots(&self, text: &str) -> Vec<Of<'b>> {
        let ids: Vec<&str> = slots(text)
            .filter_map(|slot| slot.inside.split('.').next())
            .collect();
        let of_chart = |chart: &&'b crate::brief::Chart| {
            chart
                .series
                .iter()
                .map(|series| (*chart, series))
                .collect::<Vec<_>>()
        };
        let all = self.place.charts.iter().flat_map(of_chart);
        all.filter(|(_, series)| ids.contains(&&*series.id))
            .map(|(chart, series)| Of { chart, series })
            .collect()
    }

    /// The only other series that the sentence has a figure of, where it is of the same chart and unit.
    pub(super) fn beside(&self, other: &Of<'_>) -> Option<Of<'b>> {
        let mut own = self.of_slots(self.sentence);
        own.retain(|one| !one.is(other));
        let is_alike =
            |one: &Of<'_>| one.chart.id == other.chart.id && one.series.unit == other.series.unit;
        only(&own).filter(is_alike)
    }

    /// The series that have a word of their name in a text which no other has in its name.
    pub(super) fn named(&self, text: &str) -> Vec<Of<'b>> {
        let mut words = wording::words(text);
        let lists = [self.lists.common, self.lists.things];
        words.retain(|word| !lists.iter().any(|list| list.contains(&&**word)));
        let names: Vec<Vec<String>> = self
            .all
            .iter()
            .map(|one| wording::words(&one.series.name.written(self.index, &[])))
            .collect();
        let is_own = |place: usize| {
            // What all of its chart is of names none of it: executions, of countries that executed.
            let chart = self.all[place].chart;
            let measure = wording::words(&chart.measure.written(self.index, &chart.series));
            let mut said = names[place].iter().filter(|own| {
                let is_of = |all: &[String]| all.iter().any(|word| is_of_stem(own, word));
                is_of(&words) && !is_of(&measure)
            });
            said.any(|own| {
                let mut others = names
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != place);
                !others.any(|(_, name)| name.iter().any(|other| is_of_stem(own, other)))
            })
        };
        let whole = self.whole(text);
        let is_whole = |one: &Of<'_>| whole.iter().any(|other| other.is(one));
        let places =
            (0..self.all.len()).filter(|place| is_own(*place) || is_whole(&self.all[*place]));
        places.map(|place| self.all[place]).collect()
    }

    /// Those whose whole name is in a text, where that is no part of another's that is: Sudan, and not South Sudan.
    pub(super) fn whole(&self, text: &str) -> Vec<Of<'b>> {
        let words = wording::words(text);
        let name = |one: &Of<'_>| wording::words(&one.series.name.written(self.index, &[]));
        let is_said = |name: &[String]| at(&words, &name.join(" ")).is_some();
        let is_whole = |one: &&Of<'b>| {
            let own = name(one);
            let mut longer = { self.all.iter().map(name) }
                .filter(|other| other.len() > own.len() && at(other, &own.join(" ")).is_some());
            let is_named = own.iter().any(|word| word.chars().count() >= WHOLE_MIN);
            is_named && is_said(&own) && !longer.any(|other| is_said(&other))
        };
        self.all.iter().filter(is_whole).copied().collect()
    }
}

/// The one of a list that has one.
pub(super) fn only<'b>(all: &[Of<'b>]) -> Option<Of<'b>> {
    match all {
        [one] => Some(*one),
        _ => None,
    }
}

/// Whether two words begin alike for most of their letters, or are one: men.
pub(super) fn is_of_stem(one: &str, other: &str) -> bool {
    if one == other {
        return one.chars().count() >= NAME_MIN;
    }
    let letters = one.chars().zip(other.chars());
    let shared = letters.take_while(|(one, other)| one == other).count();
    let longer = one.chars().count().max(other.chars().count());
    shared >= STEM_MIN && shared * 100 >= longer * STEM_PERCENT
}
