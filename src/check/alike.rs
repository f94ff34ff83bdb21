//! Parts of groups that are drawn in one color: a reader tells them from each other by it.

use super::Found;
use crate::brief::{Chart, Kind, Window};

impl Found<'_> {
    /// Two tabs, two buttons or two parts of a picture with one name: nobody can tell them apart.
    pub(super) fn names_apart(&mut self, path: &str, chart: &Chart) {
        let names: Vec<String> = chart
            .views
            .iter()
            .map(|one| one.name.written(0, &[]))
            .collect();
        let ids = chart.views.iter().map(|one| &*one.id);
        self.one_name_each(&format!("{path}.views"), "views", ids.zip(names));
        for view in &chart.views {
            // Series that follow each other over the years may be of one name, and so may those of two groups.
            if view.years().is_empty() && !matches!(view.kind, Kind::Line(_))
                || matches!(view.kind, Kind::GroupBars(_) | Kind::GroupSquares(_))
            {
                continue;
            }
            let drawn = chart.chosen(&view.series(&chart.series));
            // Totals say their years with their names.
            let drawn = drawn.iter().filter(|one| one.window != Window::Years);
            let names = drawn.map(|one| (&*one.id, one.name.written(0, &[])));
            if self.one_name_each(&format!("{path}.series"), "series", names) {
                return;
            }
        }
    }

    /// The tabs of a section.
    pub(super) fn tabs_apart(&mut self) {
        let brief = self.brief;
        for (index, section) in brief.sections.iter().enumerate() {
            let names = section
                .charts
                .iter()
                .map(|one| (&*one.id, one.name.written(0, &[])));
            self.one_name_each(&format!("sections[{index}].charts"), "charts", names);
        }
    }

    /// Whether it was told that two of them have one name.
    fn one_name_each<'i>(
        &mut self,
        path: &str,
        what: &str,
        names: impl Iterator<Item = (&'i str, String)>,
    ) -> bool {
        let mut seen: Vec<(&str, String)> = Vec::new();
        for (id, name) in names {
            let same = seen
                .iter()
                .find(|(other, earlier)| *earlier == name && *other != id);
            if let Some((other, _)) = same {
                let message = format!("two {what} of one name: \"{other}\" and \"{id}\"");
                let advice =
                    format!("give \"{id}\" a name of its own: readers tell them apart by it");
                self.tell(path, message, advice);
                return true;
            }
            seen.push((id, name));
        }
        false
    }

    /// Two series of one group in one color, told once of a chart: the groups are painted alike.
    pub(super) fn colors_of_groups(&mut self, path: &str, chart: &Chart) {
        let of_groups = |kind: &Kind| matches!(kind, Kind::GroupBars(_) | Kind::GroupSquares(_));
        if !chart.views.iter().any(|view| of_groups(&view.kind)) {
            return;
        }
        for (index, one) in chart.series.iter().enumerate() {
            let mut earlier = chart.series[..index].iter();
            let same = earlier.find(|other| {
                one.group.is_some()
                    && other.group == one.group
                    && other.paint == one.paint
                    // A part of one name twice is one too many.
                    && other.name.written(0, &[]) != one.name.written(0, &[])
            });
            if let Some(other) = same {
                let (own, other) = (&one.id, &other.id);
                let message = format!("two parts in one color: \"{other}\" and \"{own}\"");
                let advice = format!(
                    "give \"{own}\" another color of the palette, or one of your own in \"colors\", and the same color to the part of that name in each group; each part of a group has its own"
                );
                self.tell(&format!("{path}.series[{index}].color"), message, advice);
                return;
            }
        }
    }
}
