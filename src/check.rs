//! The rules that a brief obeys beyond its form. What passes the reader and these can be drawn and printed.

mod adjoining;
mod ages;
mod agree;
mod alike;
mod another_unit;
mod apart;
mod behind;
mod beside;
mod by_hand;
mod capitals;
mod charts;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod claims;
mod colors;
mod credited;
mod dashes;
mod days;
mod defined;
mod ended;
mod ever;
mod exceeded;
mod foreign;
mod full_stop;
mod given;
mod hedged;
mod killed;
mod later;
mod left_out;
mod lengths;
mod measured;
mod millions;
mod minimum;
mod missing;
mod newest;
mod percent;
mod quoted;
mod shown;
mod slips;
mod slot;
mod snapshots;
mod spaces;
mod stood;
mod stopped;
mod summaries;
mod today;
mod tongues;
mod turned;
mod typed;
mod units;
mod unseen;
mod until;
mod unused;
mod values;
mod views;
mod words;
mod years_apart;

pub(crate) use left_out::DECIMALS;
pub(crate) use unseen::UNSEEN;
pub(crate) use unused::SOURCE;

use crate::brief::{Brief, Chart, Year};
use crate::mend::{NOT_ALONE, OF_ANY, OF_KILLED};
use crate::reader::{PROBLEMS_MAX, Problem};
use crate::text::Text;

/// Everything that is wrong with a brief, in its order; empty if nothing is.
pub fn check(brief: &Brief) -> Vec<Problem> {
    let mut found = Found {
        brief,
        problems: Vec::new(),
        of_killed: killed::counts_killed(brief),
    };
    found.version();
    found.tongues();
    found.day_of_the_brief();
    found.unique("publishers", brief.publishers.iter().map(|one| &*one.id));
    found.unique("sources", brief.sources.iter().map(|one| &*one.id));
    found.colors();
    found.units();
    found.unique("scales", brief.scales.iter().map(|one| &*one.id));
    found.unique("sections", brief.sections.iter().map(|one| &*one.id));
    found.texts("kicker", &brief.kicker, None, Rule::Words);
    found.texts("title", &brief.title, None, Rule::Title);
    if let Some(publisher) = &brief.publisher {
        found.texts("publisher", publisher, None, Rule::Words);
    }
    found.addresses();
    found.hosts();
    found.names("publishers", brief.publishers.iter().map(|one| &one.name));
    found.names("sections", brief.sections.iter().map(|one| &one.name));
    found.sources();
    found.given();
    found.credited_twice();
    found.bases();
    found.before_its_sources();
    for (index, scale) in brief.scales.iter().enumerate() {
        let path = format!("scales[{index}].terms");
        found.names(&path, scale.terms.iter().map(|term| &term.name));
        for (index, term) in scale.terms.iter().enumerate() {
            let path = format!("{path}[{index}].meaning");
            found.texts(&path, &term.meaning, None, Rule::Sentences);
        }
    }
    if brief.charts().next().is_none() {
        found.add("sections", "no chart in any section".into());
    }
    let mut ids = Vec::new();
    for (index, section) in brief.sections.iter().enumerate() {
        let path = format!("sections[{index}]");
        found.texts(&format!("{path}.title"), &section.title, None, Rule::Title);
        let at = format!("{path}.summary");
        found.texts(&at, &section.summary, None, Rule::Sentences);
        found.full_stop(&at, &section.summary, &[]);
        for (index, chart) in section.charts.iter().enumerate() {
            let path = format!("{path}.charts[{index}]");
            // Charts are found by their ids across sections.
            found.id(&path, &chart.id, &mut ids);
            found.chart(&path, chart);
        }
    }
    found.today_of_sections();
    found.summaries_behind();
    found.ever_of_sections();
    found.behind_of_sections();
    found.tabs_apart();
    found.copied();
    found.unused();
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
    /// The same, and few of them.
    Caveat,
    /// The same, and very short.
    Break,
}

struct Found<'a> {
    brief: &'a Brief,
    problems: Vec<Problem>,
    /// Whether people who were killed are counted in it.
    of_killed: bool,
}

impl Found<'_> {
    fn add(&mut self, path: &str, message: String) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(Problem::new(path.into(), message));
        }
    }

    /// Says with the problem that was added last which slot is meant.
    fn hint(&mut self, path: &str, slot: Option<String>) {
        // After the last that is written down there is none to say it with.
        let last = self.problems.last_mut().filter(|last| last.path == path);
        if let Some(last) = last {
            last.hint.slot = slot;
        }
    }

    /// Says with the problem that was added last what to do.
    fn advise(&mut self, path: &str, advice: String) {
        let last = self.problems.last_mut().filter(|last| last.path == path);
        if let Some(last) = last {
            last.hint.advice = Some(advice);
        }
    }

    /// What is wrong, and what to do.
    #[inline(never)]
    fn tell(&mut self, path: &str, message: String, advice: String) {
        self.add(path, message);
        self.advise(path, advice);
    }

    fn unique<'i>(&mut self, list: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = Vec::new();
        for (index, id) in ids.enumerate() {
            self.id(&format!("{list}[{index}]"), id, &mut seen);
        }
    }

    fn id<'i>(&mut self, path: &str, id: &'i str, seen: &mut Vec<&'i str>) {
        if seen.contains(&id) {
            self.add(&format!("{path}.id"), format!("id used twice: \"{id}\""));
        }
        seen.push(id);
    }

    fn names<'t>(&mut self, list: &str, names: impl Iterator<Item = &'t Text>) {
        for (index, name) in names.enumerate() {
            let path = format!("{list}[{index}].name");
            self.texts(&path, name, None, Rule::Words);
        }
    }

    /// The brief's own addresses.
    fn addresses(&mut self) {
        let brief = self.brief;
        let mail = |address: &str| {
            let address = address.strip_prefix("mailto:");
            address
                .is_some_and(|address| address.contains('@') && !address.contains([' ', '<', '"']))
        };
        if let Some(address) = &brief.corrections
            && host(address).is_none()
            && !mail(address)
        {
            let message = format!("neither an https nor a mailto address: \"{address}\"");
            self.add("corrections", message);
        }
        if let Some(link) = &brief.link
            && host(link).is_none()
        {
            self.add("link", format!("not an https address: \"{link}\""));
        }
    }

    /// A publisher's own hosts, without anything around them.
    fn hosts(&mut self) {
        let brief = self.brief;
        for (index, publisher) in brief.publishers.iter().enumerate() {
            for (place, own) in publisher.hosts.iter().enumerate() {
                if !is_host(own) {
                    let path = format!("publishers[{index}].hosts[{place}]");
                    self.add(&path, format!("{NOT_ALONE}: \"{own}\""));
                }
            }
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
                // Of hosts that cannot be read nobody can tell which are within.
                Some(host)
                    if hosts.iter().all(|own| is_host(own))
                        && !hosts.iter().any(|own| within(host, own)) =>
                {
                    self.add(
                        &path,
                        format!("link to a host that is not the publisher's own: \"{host}\""),
                    );
                }
                Some(_) => {}
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
            if index > 0 && !text.same_numbers(0, index) {
                let first = &self.brief.languages[0].tag;
                let only = words::only(&text.written(index, series), &text.written(0, series));
                self.add(
                    &path,
                    format!(
                        "other numbers than in \"{first}\": here {}, there {}",
                        only.0, only.1
                    ),
                );
            }
            let is_marked = self.typed(&path, text, index, series);
            // The number of a sign is none of the text's own.
            if !is_marked {
                self.numbers_by_hand(&path, text, index, chart);
            }
            if let Some(slot) = text
                .plain(index)
                .find_map(|text| words::bare_slot(text, series))
            {
                self.add(&path, format!("slot without {{ and }}: \"{slot}\""));
            }
            let voice = |year: &Option<Year>| self.brief.voice(index).of(series, *year);
            let filled: Vec<String> = years.iter().map(|year| text.fill(voice(year))).collect();
            let mut banned: Vec<&str> =
                filled.iter().filter_map(|one| words::banned(one)).collect();
            banned.dedup();
            for word in banned {
                let of = if self.of_killed { OF_KILLED } else { OF_ANY };
                self.add(&path, format!("{of}: \"{word}\""));
            }
            self.too_long(&path, &filled, rule);
        }
    }
}

/// Whether it is a host, and nothing but a host.
fn is_host(own: &str) -> bool {
    let small = !own.bytes().any(|byte| byte.is_ascii_uppercase());
    small && host(&["https://", own].concat()) == Some(own)
}

/// The host of an https address.
pub(crate) fn host(url: &str) -> Option<&str> {
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
