//! The rules of a chart and its series: ids, texts, addresses, and values that can be what they say.

use super::{Found, Rule, host};
use crate::brief::{Chart, Series, Unit, Window};

impl Found<'_> {
    pub(super) fn chart(&mut self, path: &str, chart: &Chart) {
        let at = |name: &str| format!("{path}.{name}");
        // Before what the words of the chart would have to say of that year.
        for (index, series) in chart.series.iter().enumerate() {
            self.year_that_runs(&format!("{path}.series[{index}]"), chart, series);
        }
        self.texts(&at("title"), &chart.title, Some(chart), Rule::Title);
        self.texts(&at("message"), &chart.message, Some(chart), Rule::Sentences);
        if let Some(caveat) = &chart.caveat {
            self.texts(&at("caveat"), caveat, Some(chart), Rule::Caveat);
        }
        self.texts(&at("note"), &chart.note, Some(chart), Rule::Sentences);
        for (name, text) in [
            ("measure", &chart.measure),
            ("place", &chart.place),
            ("unit_text", &chart.unit_text),
            ("period", &chart.period),
        ] {
            self.texts(&at(name), text, Some(chart), Rule::Words);
        }
        self.texts(&at("name"), &chart.name, None, Rule::Words);
        self.names(&at("series"), chart.series.iter().map(|one| &one.name));
        self.names(&at("groups"), chart.groups.iter().map(|one| &one.name));
        self.names(&at("views"), chart.views.iter().map(|one| &one.name));
        if let Some(more) = &chart.more {
            self.texts(&at("more.text"), &more.text, None, Rule::Words);
            if host(&more.url).is_none() {
                let message = format!("not an https address: \"{}\"", more.url);
                self.add(&at("more.url"), message);
            }
        }
        self.unique(&at("series"), chart.series.iter().map(|one| &*one.id));
        self.unique(&at("groups"), chart.groups.iter().map(|one| &*one.id));
        self.unique(&at("views"), chart.views.iter().map(|one| &*one.id));
        for (index, series) in chart.series.iter().enumerate() {
            let path = format!("{path}.series[{index}]");
            self.series(&path, series);
        }
        for (index, view) in chart.views.iter().enumerate() {
            let path = format!("{path}.views[{index}]");
            if view.id == "table" {
                self.add(
                    &format!("{path}.id"),
                    "id that is taken: \"table\" is the view that every chart has".into(),
                );
            }
            self.view(&path, chart, view);
            self.once(&path, chart, view);
        }
        self.views_of_another_unit(path, chart);
        self.of_groups(path, chart);
        self.colors_of_groups(path, chart);
        self.names_apart(path, chart);
        self.breaks(&at("series"), &chart.series);
        self.agreement(path, chart);
        if let Some(counted) = &chart.counted {
            self.texts(&at("counted.name"), &counted.name, None, Rule::Words);
            let other = self.brief.charts().find(|other| other.id == counted.also);
            let back = other.and_then(|other| other.counted.as_ref());
            if counted.also == chart.id || back.is_none_or(|back| back.also != chart.id) {
                let message = format!("chart that does not point back: \"{}\"", counted.also);
                self.add(&at("counted.also"), message);
            }
        }
    }

    fn series(&mut self, path: &str, series: &Series) {
        self.texts(
            &format!("{path}.definition"),
            &series.definition,
            None,
            Rule::Words,
        );
        if series.at_least && series.unit == Unit::Percent {
            self.add(
                &format!("{path}.at_least"),
                "share that is a minimum: only a count can be one".into(),
            );
        }
        self.values_of(path, series);
        self.stood(path, series);
        self.snapshots(path, series);
        self.at_least_nothing(path, series);
        self.left_out(path, series);
        self.slips(path, series);
        for (index, point) in series.points.iter().enumerate() {
            let path = format!("{path}.points[{index}]");
            let in_range = match series.unit {
                Unit::Percent => (0.0..=100.0).contains(&point.value),
                _ if !self.brief.is_count(series.unit) => (0.0..1e10).contains(&point.value),
                _ => point.value >= 0.0 && point.value.fract() == 0.0 && point.value < 1e10,
            };
            if !in_range {
                let wanted = match series.unit {
                    Unit::Percent => "a share from 0 to 100",
                    unit if self.brief.is_count(unit) => "a whole count",
                    _ => "an amount of 0 or more",
                };
                self.add(
                    &format!("{path}.value"),
                    format!("value that is not {wanted}"),
                );
            }
            if index > 0 && series.points[index - 1].when >= point.when {
                let (now, before) = (point.when, series.points[index - 1].when);
                let message = format!("not in the order of time: {now} after {before}");
                let field = if now.month.is_some() { "date" } else { "year" };
                self.add(&format!("{path}.{field}"), message);
            }
            let needs_until = matches!(series.window, Window::YearTo | Window::TwelveMonthsTo);
            // A count may have its day.
            if series.window != Window::State && needs_until != point.until.is_some() {
                let message = if needs_until {
                    "no last day: the window of its series asks for one"
                } else {
                    "last day that the window of its series does not ask for"
                };
                self.add(&format!("{path}.until"), message.into());
            }
            self.total(&path, series.window, point);
            for (name, text) in [("note", &point.note), ("names", &point.names)] {
                if let Some(text) = text {
                    self.texts(&format!("{path}.{name}"), text, None, Rule::Words);
                }
            }
            if let Some(gap) = &point.gap {
                self.texts(&format!("{path}.break"), gap, None, Rule::Break);
            }
            let source = &self.brief.sources[point.source];
            if source.publisher != series.counter {
                let (id, counter) = (&source.id, &self.brief.publishers[series.counter].id);
                let message = format!(
                    "source of another counter: \"{id}\" is not by \"{counter}\"; a series has one"
                );
                self.add(&format!("{path}.source"), message);
            }
        }
        self.after_its_source(path, series);
        self.after_the_brief(path, series);
    }
}
