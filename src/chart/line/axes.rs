//! The value axis with its rules, and the years below.

use super::{Plot, YEARS};
use crate::brief::{Unit, Year};
use crate::chart::{SMALL, Scene, Sheet};
use crate::format;
use crate::join::concat;
use crate::painter::{Align, Point as At};
use crate::theme::size;

pub(super) fn ticks(scene: &Scene<'_>, index: usize, step: f64, max: f64) -> Vec<(f64, String)> {
    let percent = scene.series(index).unit == Unit::Percent;
    let count = (max / step).round() as u32;
    let mut ticks = Vec::new();
    for tick in 0..=count {
        let value = f64::from(tick) * step;
        let mut text = format::number(value, 0, scene.language);
        // The sign once, at the top.
        if percent && tick == count {
            text.push_str(&scene.language.percent);
        }
        ticks.push((value, text));
    }
    ticks
}

pub(super) fn draw(sheet: &mut Sheet<'_>, plot: &Plot, ticks: &[(f64, String)], years: &[Year]) {
    let theme = sheet.theme;
    let end = plot.right + plot.overhang;
    for (value, text) in ticks {
        let y = plot.y(*value).round();
        let color = if *value == 0.0 {
            theme.axis
        } else {
            theme.grid
        };
        let from = plot.left - plot.overhang;
        sheet.hairline(At { x: from, y }, At { x: end, y }, color);
        let at = At {
            x: from - size::SPACE,
            y: y + size::CAP * SMALL.size_css / 2.0,
        };
        sheet.text(text, at, Align::Right, SMALL, theme.muted);
    }
    let spacing = (plot.right - plot.left) / f64::from(plot.last.0 - plot.first.0).max(1.0);
    let y = plot.bottom + YEARS + size::ASCENT * SMALL.size_css;
    for (year, text) in year_labels(sheet, years, spacing) {
        sheet.text(
            &text,
            At { x: plot.x(year), y },
            Align::Middle,
            SMALL,
            theme.muted,
        );
    }
}

/// The years that have room: all in full, else the ends in full and the others in two figures, else as many as stand
/// apart, counted back from the last. `spacing` is from one year to the next, in CSS pixels.
pub(in crate::chart) fn year_labels(
    sheet: &Sheet<'_>,
    years: &[Year],
    spacing: f64,
) -> Vec<(Year, String)> {
    let full = sheet.text_width("2000", SMALL);
    let short = sheet.text_width("’00", SMALL);
    let closest = f64::from(least_step(years)) * spacing;
    let all_in_full = full + size::SPACE / 2.0 <= closest;
    let all = all_in_full || (full + short) / 2.0 + size::SPACE / 2.0 <= closest;
    let apart = ((full + size::SPACE) / spacing).ceil() as u16;
    let mut labels = Vec::new();
    let (Some(first), Some(last)) = (years.first(), years.last()) else {
        return labels;
    };
    let mut next = last.0;
    for year in years.iter().rev() {
        let is_end = year == first || year == last;
        let has_room = year.0 <= next && year.0 - first.0 >= apart;
        if all || is_end || has_room {
            next = year.0 - apart.min(year.0);
            let text = year.written();
            let in_full = all_in_full || !all || is_end;
            let text = if in_full {
                text
            } else {
                concat(&["’", &text[2..]])
            };
            labels.push((*year, text));
        }
    }
    labels.reverse();
    labels
}

/// From one of some years, which rise, to the next at least.
pub(in crate::chart) fn least_step(years: &[Year]) -> u16 {
    let mut least: Option<u16> = None;
    for pair in years.windows(2) {
        let step = pair[1].0 - pair[0].0;
        least = Some(least.map_or(step, |other| other.min(step)));
    }
    least.unwrap_or(1)
}
