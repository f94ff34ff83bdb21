//! Figures that the rest of their series denies by far: a year in the place of a figure, a thousand times too much.

use super::Found;
use crate::brief::{Series, Unit};
use crate::format::plain;

/// How far the others may lie apart, and how far from them a year lies that is none of them. 3.
const ALIKE: f64 = 3.0;

/// Counts as small as these may grow a thousandfold. 10.
const LEAST: f64 = 10.0;
/// What was published in thousands is a multiple of this when it is written in full. 100.
const ROUND: f64 = 100.0;

impl Found<'_> {
    /// Each figure of a series of four or more beside all the others.
    pub(super) fn slips(&mut self, path: &str, series: &Series) {
        if series.unit == Unit::Percent {
            return;
        }
        let mut values: Vec<f64> = series.points.iter().map(|point| point.value).collect();
        values.sort_unstable_by(f64::total_cmp);
        let [first, second, .., before, last] = values[..] else {
            return;
        };
        for (index, point) in series.points.iter().enumerate() {
            // Of all the others.
            let least = if point.value == first { second } else { first };
            let most = if point.value == last { before } else { last };
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
            // A count may grow a thousandfold, and then it is seldom round.
            let is_round = least >= LEAST && value % ROUND == 0.0;
            let (other, how) = match () {
                () if value.fract() == 0.0 && value > 0.0 && fits(value * 1000.0) => {
                    (value * 1000.0, "smaller")
                }
                () if is_round && fits(value / 1000.0) => (value / 1000.0, "greater"),
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
