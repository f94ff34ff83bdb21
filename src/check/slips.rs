//! Figures that the rest of their series denies by far: a year in the place of a figure, a thousand times too much.

use super::Found;
use crate::brief::{Series, Unit};
use crate::format::plain;

/// So many figures are alike before one of them can be told from the others. 4.
const POINTS_MIN: usize = 4;
/// How far the others may lie apart, and how far from them a year lies that is none of them. 3.
const ALIKE: f64 = 3.0;

impl Found<'_> {
    /// Each figure of a series beside all the others.
    pub(super) fn slips(&mut self, path: &str, series: &Series) {
        if series.unit == Unit::Percent || series.points.len() < POINTS_MIN {
            return;
        }
        for (index, point) in series.points.iter().enumerate() {
            let others = || {
                let others = series.points.iter().enumerate();
                others
                    .filter(|(other, _)| *other != index)
                    .map(|(_, other)| other.value)
            };
            let (least, most) = (
                others().fold(f64::MAX, f64::min),
                others().fold(0.0, f64::max),
            );
            if point.note.is_some() || least <= 0.0 || most > least * ALIKE {
                continue;
            }
            let path = format!("{path}.points[{index}].value");
            let fits = |value: f64| (least / ALIKE..=most * ALIKE).contains(&value);
            let value = point.value;
            if value == f64::from(point.when.year) && !fits(value) {
                let message = format!("year in the place of a figure: {}", plain(value, 0));
                let advice = "write the figure; if it is the same as its year, say so in \"note\" of the point";
                self.tell(&path, message, advice.into());
                continue;
            }
            let (other, how) = match () {
                () if value.fract() == 0.0 && value > 0.0 && fits(value * 1000.0) => {
                    (value * 1000.0, "smaller")
                }
                () if fits(value / 1000.0) => (value / 1000.0, "greater"),
                () => continue,
            };
            let message = format!(
                "value a thousand times {how} than the others: {}",
                plain(value, 3)
            );
            let advice = format!(
                "write {} if that is meant: all in one unit; if it is right, say so in \"note\" of the point",
                plain(other, 0)
            );
            self.tell(&path, message, advice);
        }
    }
}
