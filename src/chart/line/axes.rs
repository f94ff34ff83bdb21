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

pub(super) fn draw(sheet: &mut Sheet<'_>, plot: &Plot, ticks: &[(f64, String)]) {
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
    for (year, text) in year_labels(sheet, plot.first, plot.last, spacing) {
        sheet.text(
            &text,
            At { x: plot.x(year), y },
            Align::Middle,
            SMALL,
            theme.muted,
        );
    }
}

/// The years that have room: all in full, else the ends in full and the others in two figures,
/// else every so many, counted back from the last.
pub(in crate::chart) fn year_labels(
    sheet: &Sheet<'_>,
    first: Year,
    last: Year,
    spacing: f64,
) -> Vec<(Year, String)> {
    let full = sheet.text_width("2000", SMALL);
    let short = sheet.text_width("’00", SMALL);
    let all_in_full = full + size::SPACE / 2.0 <= spacing;
    let all = all_in_full || (full + short) / 2.0 + size::SPACE / 2.0 <= spacing;
    let every = ((full + size::SPACE) / spacing).ceil() as u16;
    let mut labels = Vec::new();
    for year in first.0..=last.0 {
        let is_end = year == first.0 || year == last.0;
        let is_counted = (last.0 - year).is_multiple_of(every) && year - first.0 >= every;
        if all || is_end || is_counted {
            let text = Year(year).written();
            let in_full = all_in_full || !all || is_end;
            let text = if in_full {
                text
            } else {
                concat(&["’", &text[2..]])
            };
            labels.push((Year(year), text));
        }
    }
    labels
}
