//! A view of another unit than its chart's: the title and the words beside the axis are of something else than is drawn.

use super::Found;
use super::colors::drawn;
use super::words::has;
use crate::brief::{Chart, Kind, UNIT_NAMES, Unit};

impl Found<'_> {
    /// The views of a chart of which no series has the chart's unit.
    pub(super) fn views_of_another_unit(&mut self, path: &str, chart: &Chart) {
        let units = |view| {
            let units = drawn(chart, view).into_iter();
            units.map(|index| chart.series[index].unit)
        };
        let has_own = chart
            .views
            .iter()
            .any(|view| units(view).any(|unit| unit == chart.unit));
        for (index, view) in chart.views.iter().enumerate() {
            // What the parts are of the chart's unit is a share of it.
            let is_of_parts = matches!(view.kind, Kind::StackedBar(_) | Kind::Waffle(_));
            let mut own = units(view);
            let Some(unit) = own.next().filter(|_| !is_of_parts) else {
                continue;
            };
            let at = format!("{path}.views[{index}]");
            // Of a kind that cannot draw the unit it is told already.
            let is_told = self.problems.iter().any(|one| one.path.starts_with(&at));
            if is_told
                || unit == chart.unit
                || own.any(|other| other != unit)
                || self.says(chart, unit)
            {
                continue;
            }
            let (name, of_chart) = (self.name_of(unit), self.name_of(chart.unit));
            let message =
                format!("view of another unit than its chart: \"{name}\" and not \"{of_chart}\"");
            let advice = match has_own {
                true => format!(
                    "move \"{}\" and its series into a chart of its own, with \"unit\": \"{name}\": title, measure and unit_text of this one are of \"{of_chart}\"",
                    view.id
                ),
                false => format!(
                    "write \"unit\": \"{name}\" in the chart, if its title, measure and unit_text are of that"
                ),
            };
            self.tell(&at, message, advice);
        }
    }

    /// Whether the words beside the axis name a unit too: then two are shown on purpose.
    fn says(&self, chart: &Chart, unit: Unit) -> bool {
        let Unit::Own(own) = unit else {
            return false;
        };
        (0..self.brief.languages.len()).any(|language| {
            let small = |text: &crate::text::Text| {
                text.written(language, &chart.series).to_ascii_lowercase()
            };
            let name = small(&self.brief.units[own].name);
            [&chart.measure, &chart.unit_text]
                .iter()
                .any(|text| has(&small(text), &name))
        })
    }

    /// What a brief calls a unit.
    fn name_of(&self, unit: Unit) -> &str {
        let place = match unit {
            Unit::Percent => 0,
            Unit::People => 1,
            Unit::Countries => 2,
            Unit::Judgments => 3,
            Unit::Euro => 4,
            Unit::Own(own) => return &self.brief.units[own].id,
        };
        UNIT_NAMES[place]
    }
}
