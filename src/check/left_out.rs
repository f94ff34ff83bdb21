//! A newest point that lacks what every point before it has: it was copied without it.

use super::Found;
use crate::brief::{Point, Series, Unit};
use crate::text::Text;

/// How the problem begins of a point that shows a decimal where the others show none. One that names its decimals was
/// meant so, and only the brief as it was written tells.
pub(crate) const DECIMALS: &str = "decimal of the newest figure alone";
/// So many points before the newest make it the odd one. 2.
const BEFORE_MIN: usize = 2;

impl Found<'_> {
    /// The newest point of a series beside those before it.
    pub(super) fn left_out(&mut self, path: &str, series: &Series) {
        let Some((last, before)) = series.points.split_last() else {
            return;
        };
        if before.len() < BEFORE_MIN {
            return;
        }
        let at = |name: &str| format!("{path}.points[{}].{name}", before.len());
        let when = last.when;
        // Where nothing was counted there is nothing to name.
        if before.iter().all(|point| point.names.is_some())
            && last.names.is_none()
            && last.note.is_none()
            && last.value > 0.0
        {
            let message =
                format!("no names at the newest figure: {when}, and every one before has them");
            let advice = "add \"names\" to this point: who or what was counted; if they are not known, say so in its \"note\"";
            self.tell(&at("names"), message, advice.into());
        }
        if let Some(note) = one_note(before).filter(|_| last.note.is_none() && last.gap.is_none()) {
            let message = format!(
                "no note at the newest figure: {when}, and every one before has the same: “{note}”"
            );
            let advice = "write it in the \"note\" of this point too; if it does not hold for this one, say in its \"break\" what is counted otherwise";
            self.tell(&at("note"), message, advice.into());
        }
        if series.unit == Unit::Percent
            && before.iter().all(|point| point.decimals == 0)
            && last.decimals == 1
            && last.value.fract() == 0.0
        {
            let message =
                format!("{DECIMALS}: {when} is shown with one, and every one before without");
            let advice = "add \"decimals\": 0 to this point too; if it was published with its decimal, write \"decimals\": 1";
            self.tell(&at("decimals"), message, advice.into());
        }
    }
}

/// The note that all of them have, whatever their years.
fn one_note(points: &[Point]) -> Option<String> {
    let note = |point: &Point| point.note.as_ref().map(|note| without_year(note, point));
    let first = note(points.first()?)?;
    points
        .iter()
        .all(|point| note(point).as_ref() == Some(&first))
        .then_some(first)
}

fn without_year(note: &Text, point: &Point) -> String {
    let written = note.written(0, &[]);
    let year = [&point.year().to_string(), ": "].concat();
    written
        .strip_prefix(&*year)
        .map_or(written.clone(), Into::into)
}
