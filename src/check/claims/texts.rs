//! The texts that may claim something of figures, each with the charts whose figures those are.

use crate::brief::{Brief, Chart, Series};
use crate::text::Text;

/// A text, and the charts whose figures it is about.
pub(crate) struct Where<'b> {
    /// Its path, without the language.
    pub(crate) path: String,
    pub(crate) text: &'b Text,
    pub(crate) charts: Vec<&'b Chart>,
    /// Whether it explains and does not tell: then only its days are looked at.
    pub(super) is_definition: bool,
}

pub(super) fn place<'b>(path: String, text: &'b Text, charts: &[&'b Chart]) -> Where<'b> {
    Where {
        path,
        text,
        charts: charts.to_vec(),
        is_definition: false,
    }
}

/// The texts that may claim something of figures, in the order of the brief.
pub(crate) fn texts(brief: &Brief) -> Vec<Where<'_>> {
    let charts: Vec<&Chart> = brief.charts().collect();
    let mut all = vec![place("title".into(), &brief.title, &charts)];
    for (index, section) in brief.sections.iter().enumerate() {
        let path = format!("sections[{index}]");
        let within = brief
            .sections
            .iter()
            .filter(|other| other.within == Some(index));
        let charts: Vec<&Chart> = section
            .charts
            .iter()
            .chain(within.flat_map(|other| &other.charts))
            .collect();
        all.push(place(format!("{path}.title"), &section.title, &charts));
        all.push(place(format!("{path}.summary"), &section.summary, &charts));
        for (index, chart) in section.charts.iter().enumerate() {
            let path = format!("{path}.charts[{index}]");
            let texts = [
                ("title", Some(&chart.title)),
                ("message", Some(&chart.message)),
                ("caveat", chart.caveat.as_ref()),
                ("note", Some(&chart.note)),
            ];
            for (name, text) in texts {
                all.extend(text.map(|text| place(format!("{path}.{name}"), text, &[chart])));
            }
            let mut known: Vec<String> = Vec::new();
            for (index, series) in chart.series.iter().enumerate() {
                // What series have in common is said once.
                let written = series.definition.written(0, &[]);
                if !known.contains(&written) {
                    known.push(written);
                    all.push(Where {
                        is_definition: true,
                        ..place(
                            format!("{path}.series[{index}].definition"),
                            &series.definition,
                            &[chart],
                        )
                    });
                }
            }
        }
    }
    all
}

/// The names of series and the words of links: they claim nothing, and may name a time all the same.
pub(crate) fn labels(brief: &Brief) -> Vec<Where<'_>> {
    let mut all = Vec::new();
    for (index, section) in brief.sections.iter().enumerate() {
        for (one, chart) in section.charts.iter().enumerate() {
            let path = format!("sections[{index}].charts[{one}]");
            let link = chart
                .more
                .iter()
                .map(|link| ("more.text".to_owned(), &link.text));
            let series = chart.series.iter().enumerate();
            let names = series.map(|(at, one)| (format!("series[{at}].name"), &one.name));
            all.extend(link.chain(names).map(|(name, text)| Where {
                is_definition: true,
                ..place(format!("{path}.{name}"), text, &[chart])
            }));
        }
    }
    all
}

impl<'b> Where<'b> {
    /// Whether it tells how was counted, and not what.
    pub(super) fn explains(&self) -> bool {
        self.path.ends_with(".caveat") || self.path.ends_with(".note")
    }

    /// The series that slots of the text name: only a chart's own texts have slots.
    pub(super) fn series(&self) -> &'b [Series] {
        match &self.charts[..] {
            [chart] => &chart.series,
            _ => &[],
        }
    }
}
