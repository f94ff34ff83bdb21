//! Parts of groups that are drawn in one color: a reader tells them from each other by it.

use super::Found;
use crate::brief::{Chart, Kind};

impl Found<'_> {
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
