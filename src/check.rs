//! The rules that a brief obeys beyond its form. What passes the reader and these can be drawn and printed.

mod words;

use crate::brief::{Brief, Chart, Kind, Parts, Series, Unit, View, Window, Year};
use crate::reader::Problem;
use crate::text::Text;

/// At most this many words in a title (P-01). 15.
const TITLE_WORDS_MAX: usize = 15;
/// At most this many words in a sentence of a message. 25.
const SENTENCE_WORDS_MAX: usize = 25;
/// At most this many parts of a whole (C-03). 5.
const PARTS_MAX: usize = 5;
/// How far the parts of a whole may add up beside a hundred, by rounding, where the brief gives no reason. 0.3.
const ROUNDING: f64 = 0.3;
/// At most this many series side by side in the columns of a year. 2.
const ABREAST_MAX: usize = 2;
/// At most so many unit squares in a picture: more cannot be counted by eye. 1000.
const SQUARES_MAX: u32 = 1000;
/// At most this many words in the label of a break: it is drawn in the picture. 6.
const BREAK_WORDS_MAX: usize = 6;
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
    found.unique("scales", brief.scales.iter().map(|scale| scale.id.as_str()));
    found.texts("kicker", &brief.kicker, None, Rule::Words);
    found.texts("title", &brief.title, None, Rule::Title);
    for (index, scale) in brief.scales.iter().enumerate() {
        for (term, of_term) in scale.terms.iter().enumerate() {
            let path = format!("scales[{index}].terms[{term}].meaning");
            found.texts(&path, &of_term.meaning, None, Rule::Sentences);
        }
    }
    if brief.charts().next().is_none() {
        found.add("sections", "no chart in any section".into());
    }
    for (index, section) in brief.sections.iter().enumerate() {
        let path = format!("sections[{index}]");
        found.texts(&format!("{path}.title"), &section.title, None, Rule::Title);
        found.texts(
            &format!("{path}.summary"),
            &section.summary,
            None,
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
    /// The same, and very short.
    Break,
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
        self.texts(&at("title"), &chart.title, Some(chart), Rule::Title);
        self.texts(&at("message"), &chart.message, Some(chart), Rule::Sentences);
        self.texts(&at("note"), &chart.note, Some(chart), Rule::Sentences);
        for (name, text) in [
            ("measure", &chart.measure),
            ("place", &chart.place),
            ("unit_text", &chart.unit_text),
            ("period", &chart.period),
        ] {
            self.texts(&at(name), text, Some(chart), Rule::Words);
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
            self.view(&path, chart, view);
        }
        if let Some(counted) = &chart.counted {
            let other = self.brief.charts().find(|other| other.id == counted.also);
            let back = other.and_then(|other| other.counted.as_ref());
            if back.is_none_or(|back| back.also != chart.id) {
                let message = format!("chart that does not point back: \"{}\"", counted.also);
                self.add(&at("counted.also"), message);
            }
        }
    }

    fn view(&mut self, path: &str, chart: &Chart, view: &View) {
        match &view.kind {
            Kind::StackedBar(parts) | Kind::Waffle(parts) => {
                self.parts(path, chart, parts, true);
            }
            Kind::Squares(parts) => {
                self.parts(path, chart, parts, false);
                self.squares(path, chart, &parts.parts, &parts.years);
            }
            Kind::Line(lines) => self.lines(path, chart, lines),
            Kind::Steps(line) => self.lines(path, chart, &[*line]),
            Kind::Column(columns) => self.columns(path, chart, columns),
            Kind::Bars(chosen) | Kind::Dots(chosen) => {
                for year in &chosen.years {
                    self.values(path, chart, &chosen.series, *year);
                }
                self.one_unit(path, chart, &chosen.series);
            }
            Kind::GroupBars(years) => self.groups(path, chart, years),
            Kind::GroupSquares(years) => {
                self.groups(path, chart, years);
                let all: Vec<usize> = (0..chart.series.len())
                    .filter(|index| chart.series[*index].group.is_some())
                    .collect();
                self.squares(path, chart, &all, years);
            }
        }
        if let Kind::Bars(chosen) = &view.kind {
            self.one_counter(path, chart, &chosen.series);
        }
    }

    fn squares(&mut self, path: &str, chart: &Chart, series: &[usize], years: &[Year]) {
        for year in years {
            let value = |index: &usize| chart.series[*index].point(*year).map_or(0.0, |p| p.value);
            let squares: f64 = series.iter().map(value).sum();
            if squares > f64::from(SQUARES_MAX) {
                let squares = crate::format::plain(squares, 0);
                let message =
                    format!("{squares} squares in {year}: at most {SQUARES_MAX} are drawn");
                self.add(path, message);
            }
        }
    }

    /// Every one of the series has a value in the year.
    fn values(&mut self, path: &str, chart: &Chart, series: &[usize], year: Year) -> bool {
        let mut all = true;
        for (place, index) in series.iter().enumerate() {
            let series = &chart.series[*index];
            if series.point(year).is_none() {
                let message = format!("no value: \"{}\" has none in {year}", series.id);
                self.add(&format!("{path}.series[{place}]"), message);
                all = false;
            }
        }
        all
    }

    fn groups(&mut self, path: &str, chart: &Chart, years: &[Year]) {
        let in_group = |group: usize| -> Vec<usize> {
            let of = |(_, series): &(usize, &Series)| series.group == Some(group);
            let found = chart.series.iter().enumerate().filter(of);
            found.map(|(index, _)| index).collect()
        };
        let roles = |series: &[usize]| -> Vec<_> {
            let role = |index: &usize| chart.series[*index].role;
            series.iter().map(role).collect()
        };
        if chart.groups.is_empty() {
            self.add(path, "groups in a chart that has none".into());
        }
        let first = roles(&in_group(0));
        for (index, group) in chart.groups.iter().enumerate() {
            let series = in_group(index);
            if roles(&series) != first || series.is_empty() {
                let message = format!(
                    "group unlike the first: \"{}\" has other categories or another order",
                    group.id
                );
                self.add(path, message);
            }
            if series.len() > PARTS_MAX {
                let message = format!(
                    "{} parts: at most {PARTS_MAX} can be told apart",
                    series.len()
                );
                self.add(path, message);
            }
            for year in years {
                self.values(path, chart, &series, *year);
            }
            self.one_unit(path, chart, &series);
        }
    }

    fn columns(&mut self, path: &str, chart: &Chart, columns: &[usize]) {
        self.one_unit(path, chart, columns);
        self.one_counter(path, chart, columns);
        let mut abreast = 1;
        for (place, index) in columns.iter().enumerate() {
            let series = &chart.series[*index];
            let Some(first) = series.points.first() else {
                continue;
            };
            let shares = |other: &usize| {
                let other = &chart.series[*other].points;
                let shared = |point: &&crate::brief::Point| {
                    series.points.iter().any(|own| own.when == point.when)
                };
                other.iter().any(|point| shared(&point))
            };
            let sharing = columns.iter().filter(|other| shares(other)).count();
            abreast = abreast.max(sharing);
            // D-04: another series is another definition or window; what follows must not be compared with it.
            if place > 0 && sharing == 1 && first.gap.is_none() {
                let message = format!(
                    "series that follows another without a break: \"{}\" in {}",
                    series.id, first.when
                );
                self.add(&format!("{path}.series[{place}]"), message);
            }
        }
        if abreast > ABREAST_MAX {
            let message =
                format!("{abreast} columns a year: at most {ABREAST_MAX} can be compared");
            self.add(&format!("{path}.series"), message);
        }
    }

    fn one_unit(&mut self, path: &str, chart: &Chart, series: &[usize]) {
        let mut units = series.iter().map(|index| chart.series[*index].unit);
        let first = units.next();
        if units.any(|unit| Some(unit) != first) {
            self.add(&format!("{path}.series"), "two units on one axis".into());
        }
    }

    /// D-03: different counters are never drawn as if they were one measure.
    fn one_counter(&mut self, path: &str, chart: &Chart, series: &[usize]) {
        let mut counters = series.iter().map(|index| chart.series[*index].counter);
        let first = counters.next();
        if counters.any(|counter| Some(counter) != first) {
            self.add(&format!("{path}.series"), "two counters on one axis".into());
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
        for (index, point) in series.points.iter().enumerate() {
            let path = format!("{path}.points[{index}]");
            let in_range = match series.unit {
                Unit::Percent => (0.0..=100.0).contains(&point.value),
                _ => point.value >= 0.0 && point.value.fract() == 0.0 && point.value < 1e10,
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
            if index > 0 && series.points[index - 1].when >= point.when {
                let (now, before) = (point.when, series.points[index - 1].when);
                self.add(
                    &format!("{path}.year"),
                    format!("years not rising: {now} after {before}"),
                );
            }
            let needs_until = matches!(series.window, Window::YearTo | Window::TwelveMonthsTo);
            if needs_until != point.until.is_some() {
                let message = if needs_until {
                    "no last day: the window of its series asks for one"
                } else {
                    "last day that the window of its series does not ask for"
                };
                self.add(&format!("{path}.until"), message.into());
            }
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
    }

    fn parts(&mut self, path: &str, chart: &Chart, parts: &Parts, of_whole: bool) {
        if parts.parts.len() > PARTS_MAX {
            self.add(
                &format!("{path}.parts"),
                format!(
                    "{} parts: at most {PARTS_MAX} can be told apart",
                    parts.parts.len()
                ),
            );
        }
        self.one_unit(path, chart, &parts.parts);
        self.one_counter(path, chart, &parts.parts);
        for (place, index) in parts.parts.iter().enumerate() {
            let series = &chart.series[*index];
            if (series.unit == Unit::Percent) != of_whole {
                let wanted = if of_whole { "a share" } else { "a count" };
                let message = format!("part that is not {wanted}: \"{}\"", series.id);
                self.add(&format!("{path}.parts[{place}]"), message);
            }
        }
        for year in &parts.years {
            if self.values(path, chart, &parts.parts, *year) && of_whole {
                self.sums(path, chart, parts, *year);
            }
        }
    }

    fn sums(&mut self, path: &str, chart: &Chart, parts: &Parts, year: Year) {
        let value = |index: &usize| chart.series[*index].point(year).map_or(0.0, |p| p.value);
        let sum: f64 = parts.parts.iter().map(value).sum();
        if (sum - 100.0).abs() > ROUNDING + 1e-6 && parts.sum_note.is_none() {
            let sum = crate::format::plain(sum, 2);
            self.add(
                &format!("{path}.parts"),
                format!(
                    "parts that are no whole: they add up to {sum} in {year}; sum_note may say why"
                ),
            );
        }
        let Some(together) = &parts.together else {
            return;
        };
        let series = &chart.series[together.series];
        let of_parts: f64 = parts.parts.iter().skip(together.start).map(value).sum();
        match series.point(year) {
            None => self.add(
                &format!("{path}.group"),
                format!("no value: \"{}\" has none in {year}", series.id),
            ),
            Some(point) if (point.value - of_parts).abs() > AGREEMENT => {
                let (own, published) = (
                    crate::format::plain(of_parts, 2),
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
        self.one_unit(path, chart, lines);
        self.one_counter(path, chart, lines);
        for index in lines {
            let series = &chart.series[*index];
            // D-16: who answers chooses to, so one year's answers are no earlier state of the next year's.
            if series.self_selected {
                let message = format!("line through a self-selected survey: \"{}\"", series.id);
                self.add(&format!("{path}.series"), message);
            }
        }
    }

    fn texts(&mut self, path: &str, text: &Text, chart: Option<&Chart>, rule: Rule) {
        let series = chart.map_or(&[][..], |chart| &chart.series);
        // What is said must hold for each year that can be shown.
        let years: Vec<Option<Year>> = chart.map_or(Vec::new(), |c| c.years().map(Some).collect());
        let years = if years.is_empty() { vec![None] } else { years };
        for (index, language) in self.brief.languages.iter().enumerate() {
            let path = format!("{path}.{}", language.tag);
            let by_hand = |text| words::number_by_hand(text, language);
            if let Some(number) = text.plain(index).find_map(by_hand) {
                self.add(&path, format!("number written by hand: \"{number}\"; a slot such as {{id.2024}} keeps it true"));
            }
            let mut said: Vec<String> = Vec::new();
            for year in &years {
                let filled = text.fill(self.brief.voice(index).of(series, *year));
                if let Some(word) = words::banned(&filled) {
                    said.push(format!(
                        "word not used of people who were killed: \"{word}\""
                    ));
                }
                if rule == Rule::Title && words::count(&filled) > TITLE_WORDS_MAX {
                    said.push(format!("title of more than {TITLE_WORDS_MAX} words"));
                }
                if rule == Rule::Break && words::count(&filled) > BREAK_WORDS_MAX {
                    said.push(format!("label of more than {BREAK_WORDS_MAX} words"));
                }
                if rule == Rule::Sentences
                    && words::in_longest_sentence(&filled) > SENTENCE_WORDS_MAX
                {
                    said.push(format!("sentence of more than {SENTENCE_WORDS_MAX} words"));
                }
            }
            said.dedup();
            for message in said {
                self.add(&path, message);
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
