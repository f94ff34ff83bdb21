//! A bar for each group, stacked from counts, all on one scale.

use super::{LABEL, SMALL, Scene, Sheet, VALUE, leading, rows};
use crate::brief::Point;
use crate::join::join;
use crate::painter::{Align, Point as At, Rect};
use crate::theme::size;

/// Height of a bar in CSS pixels. 28.
const BAR: f64 = 28.0;
/// The least and the greatest height of a bar where the picture stands alone. 20 to 72.
const BAR_ALONE: (f64, f64) = (20.0, 72.0);
/// From a bar to the next group, in CSS pixels. 14.
const BETWEEN: f64 = 14.0;

#[inline(never)]
pub(super) fn draw(sheet: &mut Sheet<'_>, scene: &Scene<'_>) -> f64 {
    sheet.mirrored = scene.language.rtl;
    let groups = groups(scene);
    let (Some(first), Some(year)) = (groups.first(), scene.frame.shown.year) else {
        return 0.0;
    };
    let greatest = greatest(scene);
    let thickness = (BAR * scene.stretch()).clamp(BAR_ALONE.0, BAR_ALONE.1);
    let between = (BETWEEN * scene.stretch()).max(size::GAP);
    let mut top = key(sheet, scene, first);
    for group in &groups {
        let mut y = head(sheet, scene, group, top);
        // Where a picture stands alone, and a part has no room for its value, they stand above all of them.
        let holds = |(series, point): &(usize, &Point)| {
            let value = scene.value(scene.series(*series), point, true);
            let width = point.value / greatest * sheet.width - size::GAP;
            sheet.text_width(&value, VALUE) + 1.0 <= width
        };
        let above = scene.stands_alone() && !group.parts.iter().all(holds);
        if above {
            y = counts(sheet, scene, group, y);
        }
        let mut from = 0.0;
        for (series, point) in &group.parts {
            if point.value == 0.0 {
                continue;
            }
            let to = from + point.value / greatest * sheet.width;
            let gap = if from > 0.0 { size::GAP } else { 0.0 };
            let rect = Rect {
                x: from + gap,
                y,
                width: to - from - gap,
                height: thickness,
            };
            part(sheet, scene, rect, (*series, point), above);
            from = to;
        }
        top = y + thickness + between;
    }
    let credit = scene.credit(scene.series(first.parts[0].0), year, year);
    sheet.credit(scene, &credit, top - between)
}

/// The greatest total of all groups and years that can be chosen: what is as long in another year is as much. At least 1.
fn greatest(scene: &Scene<'_>) -> f64 {
    let mut greatest = 1.0f64;
    for year in scene.view.years() {
        for index in 0..scene.chart.groups.len() {
            let mut total = 0.0;
            for series in &scene.chart.series {
                if series.group == Some(index) {
                    total += series.point(*year).map_or(0.0, |point| point.value);
                }
            }
            greatest = greatest.max(total);
        }
    }
    greatest
}

/// The foot of a part that is hatched where its figure is derived, in CSS pixels. 6.
const HATCHED: f64 = 6.0;

fn part(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    rect: Rect,
    (index, point): (usize, &Point),
    said_above: bool,
) {
    let swatch = sheet.theme.swatch(scene.series(index).paint);
    sheet.filled_at_foot(rect, HATCHED, swatch, point.basis);
    sheet.mark(scene, rect, index, point);
    if said_above {
        return;
    }
    let value = scene.value(scene.series(index), point, true);
    if sheet.text_width(&value, VALUE) + 1.0 <= rect.width {
        let at = At {
            x: rect.x + rect.width / 2.0,
            y: rect.y + (rect.height - HATCHED + size::CAP * VALUE.size_css) / 2.0 + 1.0,
        };
        sheet.text_on(swatch, &value, at, Align::Middle, VALUE);
    }
}

/// The value of each category, in the order of the key. Returns where they end.
pub(super) fn counts(sheet: &mut Sheet<'_>, scene: &Scene<'_>, group: &Group<'_>, top: f64) -> f64 {
    let value = |(index, point): &(usize, &Point)| scene.value(scene.series(*index), point, true);
    let values: Vec<String> = group.parts.iter().map(value).collect();
    let (width, ink) = (sheet.width, sheet.theme.ink);
    let above = top + size::ASCENT * SMALL.size_css - leading(SMALL);
    let y = above + leading(SMALL);
    let y = sheet.paragraph(&join(&values, " · "), At { x: 0.0, y }, width, SMALL, ink);
    y + size::DESCENT * SMALL.size_css + 3.0
}

/// A group with its series and their points in the year on show.
pub(super) struct Group<'a> {
    pub name: String,
    pub parts: Vec<(usize, &'a Point)>,
}

pub(super) fn groups<'a>(scene: &Scene<'a>) -> Vec<Group<'a>> {
    let mut groups = Vec::new();
    for (index, group) in scene.chart.groups.iter().enumerate() {
        let in_group = |series: &usize| scene.series(*series).group == Some(index);
        let all = 0..scene.chart.series.len();
        let parts = scene.in_year(&all.filter(in_group).collect::<Vec<_>>());
        if !parts.is_empty() {
            let name = group.name.fill(scene.voice);
            groups.push(Group { name, parts });
        }
    }
    groups
}

/// The categories, which are the same in every group.
pub(super) fn key(sheet: &mut Sheet<'_>, scene: &Scene<'_>, group: &Group<'_>) -> f64 {
    let series: Vec<usize> = group.parts.iter().map(|(series, _)| *series).collect();
    rows::key(sheet, scene, &series, 0.0)
}

/// The total and the name of a group. Returns where its marks begin.
pub(super) fn head(sheet: &mut Sheet<'_>, scene: &Scene<'_>, group: &Group<'_>, top: f64) -> f64 {
    let total = scene.total(&group.parts);
    let y = sheet.headline(&total, &group.name, top);
    y + size::DESCENT * LABEL.size_css + 3.0
}
