//! The rules that a brief obeys beyond its form. What passes the reader and these can be drawn and printed.

mod words;

use crate::brief::{Brief, Chart, Kind, Parts, Series, Unit};
use crate::reader::Problem;
use crate::text::Text;

/// At most this many words in a title (P-01). 15.
const TITLE_WORDS_MAX: usize = 15;
/// At most this many words in a sentence of a message. 25.
const SENTENCE_WORDS_MAX: usize = 25;
/// At most this many parts of a whole (C-03). 5.
const PARTS_MAX: usize = 5;
/// How far the parts of a whole may add up beside a hundred, by rounding. 0.5.
const ROUNDING: f64 = 0.5;
/// How far a published figure may lie from the sum of its own calculated parts. 1.
const AGREEMENT: f64 = 1.0;
/// Everything that is wrong with a brief, in its order; empty if nothing is.
pub fn check(brief: &Brief) -> Vec<Problem> {
    let mut found = Found {
        brief,
        problems: Vec::new(),
    };
    found.unique(
        "publishers",
        brief
            .publishers
            .iter()
            .map(|publisher| publisher.id.as_str()),
    );
    found.unique(
        "sources",
        brief.sources.iter().map(|source| source.id.as_str()),
    );
    found.unique(
        "sections",
        brief.sections.iter().map(|section| section.id.as_str()),
    );
    found.unique("charts", brief.charts().map(|chart| chart.id.as_str()));
    found.sources();
    found.texts("kicker", &brief.kicker, &[], Rule::Words);
    found.texts("title", &brief.title, &[], Rule::Title);
    if brief.charts().next().is_none() {
        found.add("sections", "no chart in any section".into());
    }
    for (index, section) in brief.sections.iter().enumerate() {
        let path = format!("sections[{index}]");
        found.texts(&format!("{path}.title"), &section.title, &[], Rule::Title);
        found.texts(
            &format!("{path}.summary"),
            &section.summary,
            &[],
            Rule::Sentences,
        );
        for (index, chart) in section.charts.iter().enumerate() {
            found.chart(&format!("{path}.charts[{index}]"), chart);
        }
    }
    found.problems
}

/// What a text must keep to.
#[derive(Clone, Copy, PartialEq)]
enum Rule {
    /// No banned word, no number by hand.
    Words,
    /// The same, and short.
    Title,
    /// The same, and short sentences.
    Sentences,
}

struct Found<'a> {
    brief: &'a Brief,
    problems: Vec<Problem>,
}

impl Found<'_> {
    fn add(&mut self, path: &str, message: String) {
        self.problems.push(Problem {
            path: path.into(),
            message,
        });
    }

    fn unique<'i>(&mut self, path: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen: Vec<&str> = Vec::new();
        for id in ids {
            if seen.contains(&id) {
                self.add(path, format!("id used twice: \"{id}\""));
            }
            seen.push(id);
        }
    }

    fn sources(&mut self) {
        let brief = self.brief;
        for (index, source) in brief.sources.iter().enumerate() {
            let path = format!("sources[{index}].url");
            let Some(url) = &source.url else { continue };
            let hosts = &brief.publishers[source.publisher].hosts;
            match host(url) {
                None => self.add(&path, format!("not an https address: \"{url}\"")),
                Some(host) if !hosts.iter().any(|own| within(host, own)) => {
                    self.add(
                        &path,
                        format!("link to a host that is not the publisher's own: \"{host}\""),
                    );
                }
                Some(_) => {}
            }
        }
    }

    fn chart(&mut self, path: &str, chart: &Chart) {
        let at = |name: &str| format!("{path}.{name}");
        self.texts(&at("title"), &chart.title, &chart.series, Rule::Title);
        self.texts(
            &at("message"),
            &chart.message,
            &chart.series,
            Rule::Sentences,
        );
        self.texts(&at("note"), &chart.note, &chart.series, Rule::Sentences);
        for (name, text) in [
            ("measure", &chart.measure),
            ("place", &chart.place),
            ("unit_text", &chart.unit_text),
            ("period", &chart.period),
        ] {
            self.texts(&at(name), text, &chart.series, Rule::Words);
        }
        if let Some(more) = &chart.more
            && host(&more.url).is_none()
        {
            self.add(
                &at("more.url"),
                format!("not an https address: \"{}\"", more.url),
            );
        }
        self.unique(
            &at("series"),
            chart.series.iter().map(|series| series.id.as_str()),
        );
        self.unique(
            &at("views"),
            chart.views.iter().map(|view| view.id.as_str()),
        );
        for (index, series) in chart.series.iter().enumerate() {
            self.series(&format!("{path}.series[{index}]"), series);
        }
        for (index, view) in chart.views.iter().enumerate() {
            let path = format!("{path}.views[{index}]");
            if view.id == "table" {
                self.add(
                    &format!("{path}.id"),
                    "id that is taken: \"table\" is the view that every chart has".into(),
                );
            }
            match &view.kind {
                Kind::StackedBar(parts) | Kind::Waffle(parts) => self.parts(&path, chart, parts),
                Kind::Line(lines) => self.lines(&path, chart, lines),
                Kind::Column(_) => {}
            }
        }
    }

    fn series(&mut self, path: &str, series: &Series) {
        self.texts(
            &format!("{path}.definition"),
            &series.definition,
            &[],
            Rule::Words,
        );
        if series.at_least && series.unit == Unit::Percent {
            self.add(
                &format!("{path}.at_least"),
                "share that is a minimum: only a count can be one".into(),
            );
        }
        for (index, point) in series.points.iter().enumerate() {
            let path = format!("{path}.points[{index}]");
            let in_range = match series.unit {
                Unit::Percent => (0.0..=100.0).contains(&point.value),
                Unit::People | Unit::Countries => {
                    point.value >= 0.0 && point.value.fract() == 0.0 && point.value < 1e10
                }
            };
            if !in_range {
                let wanted = if series.unit == Unit::Percent {
                    "a share from 0 to 100"
                } else {
                    "a whole count"
                };
                self.add(
                    &format!("{path}.value"),
                    format!("value that is not {wanted}"),
                );
            }
            if index > 0 && series.points[index - 1].year >= point.year {
                self.add(
                    &format!("{path}.year"),
                    format!(
                        "years not rising: {} after {}",
                        point.year,
                        series.points[index - 1].year
                    ),
                );
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
    }

    fn parts(&mut self, path: &str, chart: &Chart, parts: &Parts) {
        if parts.parts.len() > PARTS_MAX {
            self.add(
                &format!("{path}.parts"),
                format!(
                    "{} parts: at most {PARTS_MAX} can be told apart",
                    parts.parts.len()
                ),
            );
        }
        let mut sum = 0.0;
        let mut of_group = 0.0;
        for (place, index) in parts.parts.iter().enumerate() {
            let series = &chart.series[*index];
            let Some(point) = series.point(parts.year) else {
                self.add(
                    &format!("{path}.parts[{place}]"),
                    format!("no value: \"{}\" has none in {}", series.id, parts.year),
                );
                return;
            };
            if series.unit != Unit::Percent {
                self.add(
                    &format!("{path}.parts[{place}]"),
                    format!("part that is not a share: \"{}\"", series.id),
                );
            }
            sum += point.value;
            if parts
                .group
                .as_ref()
                .is_some_and(|group| place >= group.start)
            {
                of_group += point.value;
            }
        }
        if (sum - 100.0).abs() > ROUNDING {
            let sum = crate::format::plain(sum, 2);
            self.add(
                &format!("{path}.parts"),
                format!("parts that are no whole: they add up to {sum}"),
            );
        }
        let Some(group) = &parts.group else { return };
        let series = &chart.series[group.series];
        match series.point(parts.year) {
            None => self.add(
                &format!("{path}.group"),
                format!("no value: \"{}\" has none in {}", series.id, parts.year),
            ),
            Some(point) if (point.value - of_group).abs() > AGREEMENT => {
                let (own, published) = (
                    crate::format::plain(of_group, 2),
                    crate::format::plain(point.value, 2),
                );
                self.add(
                    &format!("{path}.group"),
                    format!("group that its parts deny: {own} against {published}"),
                );
            }
            Some(_) => {}
        }
    }

    fn lines(&mut self, path: &str, chart: &Chart, lines: &[usize]) {
        if lines.len() > PARTS_MAX {
            self.add(
                &format!("{path}.series"),
                format!(
                    "{} lines: at most {PARTS_MAX} can be told apart",
                    lines.len()
                ),
            );
        }
        let units = lines.iter().map(|index| chart.series[*index].unit);
        if units.clone().any(|unit| Some(unit) != units.clone().next()) {
            self.add(
                &format!("{path}.series"),
                "lines in two units on one axis".into(),
            );
        }
        // D-03: different counters are never drawn as if they were one measure.
        let counters = lines.iter().map(|index| chart.series[*index].counter);
        if counters
            .clone()
            .any(|counter| Some(counter) != counters.clone().next())
        {
            self.add(
                &format!("{path}.series"),
                "lines of two counters on one axis".into(),
            );
        }
    }

    fn texts(&mut self, path: &str, text: &Text, series: &[Series], rule: Rule) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let path = format!("{path}.{}", language.tag);
            let filled = text.fill(index, language, series);
            if let Some(word) = words::banned(&filled) {
                self.add(
                    &path,
                    format!("word not used of people who were killed: \"{word}\""),
                );
            }
            if let Some(number) = text.plain(index).find_map(words::number_by_hand) {
                self.add(&path, format!("number written by hand: \"{number}\"; a slot such as {{id.2024}} keeps it true"));
            }
            if rule == Rule::Title && words::count(&filled) > TITLE_WORDS_MAX {
                self.add(&path, format!("title of more than {TITLE_WORDS_MAX} words"));
            }
            if rule == Rule::Sentences && words::in_longest_sentence(&filled) > SENTENCE_WORDS_MAX {
                self.add(
                    &path,
                    format!("sentence of more than {SENTENCE_WORDS_MAX} words"),
                );
            }
        }
    }
}

/// The host of an https address.
fn host(url: &str) -> Option<&str> {
    let host = url
        .strip_prefix("https://")?
        .split(['/', '?', '#'])
        .next()?;
    let plain = host
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    (plain && host.contains('.')).then_some(host)
}

/// Whether a host is that one or below it.
fn within(host: &str, own: &str) -> bool {
    host == own
        || host
            .strip_suffix(own)
            .is_some_and(|below| below.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_go_to_a_publishers_own_hosts() {
        assert_eq!(host("https://a.civicus.org/x?y#z"), Some("a.civicus.org"));
        for bad in [
            "http://civicus.org",
            "https://",
            "javascript:alert(1)",
            "https://user@evil.org/",
            "https://localhost/",
        ] {
            assert_eq!(host(bad), None, "{bad}");
        }
        assert!(within("monitor.civicus.org", "civicus.org"));
        assert!(!within("evilcivicus.org", "civicus.org"));
    }
}
