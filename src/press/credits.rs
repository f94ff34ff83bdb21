//! Who counted, where it stands, and whose the figures are: of what is on show, and of nothing else.

use super::Take;
use crate::brief::{Licence, Point, Publisher, Source};
use crate::format;
use crate::join::{put, sentences};
use crate::outline::cited::{SourceOutline, add_said, of_source, used};

/// With more publishers than this their publications go unnamed: the page names each of them. 2.
const NAMED_MAX: usize = 2;

/// The newest publication of a publisher, and how many more of theirs there are.
struct Cited<'a> {
    source: &'a Source,
    more: usize,
    /// Who quotes the last of these that was read elsewhere.
    more_quoted_by: Option<&'a str>,
}

/// One for each publisher, those of the newest figures first.
fn cited<'a>(take: &Take<'a>) -> Vec<Cited<'a>> {
    let mut cited: Vec<Cited<'_>> = Vec::new();
    for source in sources(take) {
        match cited
            .iter_mut()
            .find(|one| one.source.publisher == source.publisher)
        {
            Some(one) => {
                one.more += 1;
                one.more_quoted_by = source.quoted_by.as_deref().or(one.more_quoted_by);
            }
            None => cited.push(Cited {
                source,
                more: 0,
                more_quoted_by: None,
            }),
        }
    }
    cited
}

/// The sources of the figures on show, those of the newest first; then of what else title and caveat say.
fn sources<'a>(take: &Take<'a>) -> Vec<&'a Source> {
    let points: Vec<&Point> = take.figures().into_iter().map(|(_, point)| point).collect();
    let mut sources = used(&points);
    let texts = [Some(&take.chart.title), take.chart.caveat.as_ref()];
    add_said(&mut sources, &texts, take.voice());
    sources
        .into_iter()
        .map(|index| &take.brief.sources[index])
        .collect()
}

/// `Source: CIVICUS, People Power Under Attack 2025, 9 December 2025, and 6 more publications. Version of …`
pub(super) fn source_line(take: &Take<'_>) -> String {
    let cited = cited(take);
    if cited.len() > NAMED_MAX {
        return short_source_line(take);
    }
    let all: Vec<String> = cited.iter().map(|one| in_full(take, one)).collect();
    introduced(take, &cited, &all.join(&take.voice().language.semicolon))
}

/// The same with the publishers alone, where there is no room for what they published.
pub(super) fn short_source_line(take: &Take<'_>) -> String {
    let cited = cited(take);
    introduced(take, &cited, &in_short(take, &cited))
}

/// `Sources: …. Version of 23 November 2026.`
fn introduced(take: &Take<'_>, cited: &[Cited<'_>], text: &str) -> String {
    let words = &take.voice().language.credits;
    let before = if cited.len() > 1 {
        words.sources()
    } else {
        words.source()
    };
    sentences(&[[before, text].concat(), figures_of(take)])
}

/// Publisher, title and date, who quotes it, and how many more there are.
fn in_full(take: &Take<'_>, cited: &Cited<'_>) -> String {
    let words = &take.voice().language.credits;
    let source = of_source(take.brief, cited.source, take.frame.language_index);
    let mut text = citation(&source);
    if !source.quoted_by.is_empty() {
        text.push_str(&put(words.quoted_by(), &source.quoted_by));
    }
    match cited.more {
        0 => {}
        1 => text.push_str(words.one_more()),
        more => text.push_str(&put(words.more(), &more.to_string())),
    }
    // A figure that was read elsewhere is never one of those that were read at their publisher's.
    match cited.more_quoted_by {
        Some(by) if cited.more == 1 => text.push_str(&put(words.quoted_by(), by)),
        Some(_) => text.push_str(words.partly_quoted()),
        None => {}
    }
    text
}

/// The publishers, from when to when they published, and whether all of it was read at theirs.
fn in_short(take: &Take<'_>, cited: &[Cited<'_>]) -> String {
    let voice = take.voice();
    let publisher = |one: &Cited<'_>| take.brief.publishers[one.source.publisher].name.fill(voice);
    let mut text = cited.iter().map(publisher).collect::<Vec<_>>().join(", ");
    let dates = || cited.iter().filter_map(|one| one.source.date);
    if let (Some(first), Some(last)) = (dates().min(), dates().max()) {
        let date = |date| format::date(date, voice.language);
        text.push_str(&[", ", &date(first)].concat());
        if first != last {
            text.push_str(&[" – ", &date(last)].concat());
        }
    }
    let is_quoted =
        |one: &Cited<'_>| one.source.quoted_by.is_some() || one.more_quoted_by.is_some();
    if cited.iter().any(is_quoted) {
        text.push_str(voice.language.credits.partly_quoted());
    }
    text
}

/// `Version of 23 November 2026.`
fn figures_of(take: &Take<'_>) -> String {
    let language = take.voice().language;
    let date = format::date(take.brief.version, language);
    put(language.credits.figures_of(), &date)
}

/// Publisher, title and date of a publication.
pub(super) fn citation(source: &SourceOutline) -> String {
    let parts = [&source.publisher, &source.title, &source.date];
    let there = parts.iter().filter(|part| !part.is_empty());
    there
        .map(|part| part.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// Whose figures they are, and under which licence; an own calculation is of those whose figures it was made from.
pub(super) struct Owner {
    /// The publisher.
    pub name: String,
    /// The licence as the newest publication states it; none where it states none.
    pub licence: Option<String>,
    /// Where that publication stands, or else its owner's site.
    pub url: Option<String>,
}

/// Each owner once, those of the newest figures first; once more for each other licence, where the newest publication states
/// one: what that allows is not said of a figure from another that allows less.
pub(super) fn owners(take: &Take<'_>) -> Vec<Owner> {
    let mut found: Vec<(usize, &Source)> = Vec::new();
    let mut add = |source| {
        let source: &Source = source;
        if !found.iter().any(|(publisher, other)| {
            let covers = |other: &Licence| *other == Licence::NotStated || *other == source.licence;
            *publisher == source.publisher && covers(&other.licence)
        }) {
            found.push((source.publisher, source));
        }
    };
    for source in sources(take) {
        if source.from.is_empty() {
            add(source);
        }
        for from in &source.from {
            add(&take.brief.sources[*from]);
        }
    }
    let site = |publisher: &Publisher| {
        publisher
            .hosts
            .first()
            .map(|host| ["https://", host].concat())
    };
    let owner = |(publisher, source): (usize, &Source)| Owner {
        name: take.brief.publishers[publisher].name.fill(take.voice()),
        licence: match &source.licence {
            Licence::NotStated => None,
            Licence::Stated(licence) => Some(licence.clone()),
        },
        url: source
            .url
            .clone()
            .or_else(|| site(&take.brief.publishers[publisher])),
    };
    found.into_iter().map(owner).collect()
}

/// `Figures: © CIVICUS, CC BY-SA 4.0; © World Bank.` A licence that was not found is not put there (P-18), and many
/// owners without one are not named twice.
pub(super) fn rights_line(take: &Take<'_>) -> String {
    let owners = owners(take);
    let words = &take.voice().language.credits;
    if owners.len() > NAMED_MAX && owners.iter().all(|owner| owner.licence.is_none()) {
        return [words.rights().as_str(), words.of_the_counters()].concat();
    }
    rights(take, "")
}

/// The same in full, for those who want to use the figures: that no licence was found is said.
pub(super) fn terms_of_use(take: &Take<'_>) -> String {
    rights(take, take.voice().language.credits.no_licence())
}

fn rights(take: &Take<'_>, no_licence: &str) -> String {
    let words = &take.voice().language.credits;
    let mut all: Vec<String> = Vec::new();
    let mut before = String::new();
    for owner in owners(take) {
        // Beside a licence of the same owner silence would be taken for that one.
        let is_other = owner.name == before;
        let none = if is_other {
            words.no_licence()
        } else {
            no_licence
        };
        let licence = owner.licence.as_deref().unwrap_or(none);
        let between = if licence.is_empty() { "" } else { ", " };
        all.push(["©\u{a0}", &owner.name, between, licence].concat());
        before = owner.name;
    }
    [
        words.rights(),
        &all.join(&take.voice().language.semicolon),
        ".",
    ]
    .concat()
}

/// Who publishes the picture and where more stands: the last line, as far as either is known.
pub(super) fn publisher_line(take: &Take<'_>) -> String {
    let by = match take.published_by() {
        name if name.is_empty() => name,
        name => put(take.voice().language.credits.chart_by(), &name),
    };
    let link = take.brief.link.as_deref().unwrap_or_default();
    let link = link.trim_start_matches("https://");
    [by.as_str(), link].join(" ").trim_ascii().into()
}
