//! Figures "as they are now" that were read at two times: of one publication the older has been overtaken by the newer.

use super::Found;
use super::agree::is_later;
use crate::brief::{Series, Vintage};

impl Found<'_> {
    /// The sources of a series whose figures are the latest.
    pub(super) fn snapshots(&mut self, path: &str, series: &Series) {
        if series.vintage != Vintage::Latest {
            return;
        }
        let sources = &self.brief.sources;
        // One address, read on two days: there it has what the counter gives now for every year.
        let newer = |index: usize| {
            let own = &sources[index];
            let mut others = series.points.iter().map(|point| point.source);
            others.find(|other| {
                let other = &sources[*other];
                let are_dated = own.date.zip(other.date);
                own.url.is_some()
                    && own.url == other.url
                    && own.publisher == other.publisher
                    && are_dated.is_some_and(|(own, other)| is_later(other, own))
            })
        };
        let mut points = series.points.iter().enumerate();
        let Some((place, old, new)) =
            points.find_map(|(place, point)| Some((place, point.source, newer(point.source)?)))
        else {
            return;
        };
        let (old, new) = (&sources[old], &sources[new]);
        let day =
            |one: Option<crate::format::Date>| one.map_or(String::new(), |day| day.to_string());
        let message = format!(
            "figures of two days in a series of the vintage \"latest\": \"{}\" of {} and \"{}\" of {}",
            old.id,
            day(old.date),
            new.id,
            day(new.date)
        );
        let advice = format!(
            "read every figure anew at \"{0}\", and write \"source\": \"{0}\" for all of them; or write \"vintage\": \"first\", if each is as it was first published",
            new.id
        );
        self.tell(&format!("{path}.points[{place}].source"), message, advice);
    }
}
