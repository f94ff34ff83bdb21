//! The rules of what a brief names itself, of its units, and of totals over several years.

use super::{Found, Rule};
use crate::brief::{Point, UNIT_NAMES, Window};

impl Found<'_> {
    pub(super) fn units(&mut self) {
        let brief = self.brief;
        let ids = || brief.units.iter().map(|one| &*one.id);
        self.unique("units", ids());
        self.not_built_in("units", ids(), UNIT_NAMES);
        for (index, unit) in brief.units.iter().enumerate() {
            let path = format!("units[{index}]");
            self.texts(&format!("{path}.name"), &unit.name, None, Rule::Words);
            self.texts(&format!("{path}.one"), &unit.one, None, Rule::Words);
        }
    }

    /// What has the name of something built in would never be found.
    pub(super) fn not_built_in<'i>(
        &mut self,
        list: &str,
        ids: impl Iterator<Item = &'i str>,
        built_in: &[&str],
    ) {
        for (index, id) in ids.enumerate() {
            if built_in.contains(&id) {
                let message = format!("id that is taken: \"{id}\" is built in");
                let advice = "take this entry out, if the one that is built in is meant; else give it another id, also where it is referred to";
                self.tell(&format!("{list}[{index}].id"), message, advice.into());
            }
        }
    }

    /// Whether a point says which years it is a total of, where its window asks for that and nowhere else.
    pub(super) fn total(&mut self, path: &str, window: Window, point: &Point) {
        let total = window == Window::Years;
        let message = match point.since {
            None if total => Some("no first year: the window of its series asks for one"),
            Some(_) if !total => Some("first year that the window of its series does not ask for"),
            Some(since) if since >= point.year() => {
                Some("first year of a total that is not before its last")
            }
            _ => None,
        };
        if let Some(message) = message {
            self.add(&format!("{path}.since"), message.into());
        }
        if total && point.when.month.is_some() {
            let message = "day of a total over several years: it ends with a year";
            self.add(&format!("{path}.date"), message.into());
        }
    }
}
