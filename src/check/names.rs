//! Names that stand twice where a reader tells things apart by them: in one picture, on buttons, among those who count.

use super::Found;
use crate::brief::Chart;
use crate::text::Text;

impl Found<'_> {
    /// The names of a list, each in every language.
    pub(super) fn apart(&mut self, list: &str, names: &[&Text]) {
        let all: Vec<usize> = (0..names.len()).collect();
        self.apart_among(list, names, &all);
    }

    /// The names of the series that a view shows together. Series of groups have the names of each other.
    pub(super) fn series_apart(&mut self, list: &str, chart: &Chart) {
        if !chart.groups.is_empty() {
            return;
        }
        let names: Vec<&Text> = chart.series.iter().map(|one| &one.name).collect();
        for view in &chart.views {
            let before = self.problems.len();
            self.apart_among(list, &names, &view.series(&chart.series));
            // What one view tells of, the others have too.
            if self.problems.len() > before {
                return;
            }
        }
    }

    fn apart_among(&mut self, list: &str, names: &[&Text], among: &[usize]) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (place, one) in among.iter().enumerate() {
                let name = names[*one].written(index, &[]);
                let same =
                    |other: &&usize| *other != one && names[**other].written(index, &[]) == name;
                let Some(earlier) = among[..place].iter().find(same) else {
                    continue;
                };
                let path = format!("{list}[{one}].name.{}", language.tag);
                let message = format!("name used twice: \"{name}\"");
                let advice = format!(
                    "give it another name than {list}[{earlier}] has, or take one of the two out: readers could not tell them apart"
                );
                self.tell(&path, message, advice);
            }
        }
    }
}
