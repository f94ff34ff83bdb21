//! Where the figures of a chart come from, as it is shown.

use crate::brief::{Brief, Chart, Licence, Point, Series, Source, Title, View, Year};
use crate::chart::Shown;
use crate::format::{self, Date};
use crate::join::{join, whole};
use crate::order::order;
use crate::text::{Text, Voice};
use crate::value::plain;

/// A source.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceOutline {
    /// Who published.
    pub publisher: String,
    /// The title.
    pub title: String,
    /// The title's language.
    pub lang: String,
    /// When, written out; empty if not known.
    pub date: String,
    /// Its address; empty if there is none to link to.
    pub url: String,
    /// Who quotes it; empty if it was read itself.
    pub quoted_by: String,
    /// The licence; empty where none was found.
    pub licence: String,
}

plain! {
    SourceOutline { publisher, title, lang, date, url, quoted_by, licence }
}

/// The sources of some figures: those of the newest figures first, and of these the one with the most.
pub(crate) fn used(points: &[&Point]) -> Vec<usize> {
    // Each with the newest time and the number of its figures.
    let mut used: Vec<(usize, Date, usize)> = Vec::new();
    for point in points {
        match used
            .iter_mut()
            .find(|(source, _, _)| *source == point.source)
        {
            Some((_, newest, count)) => {
                *newest = point.when.max(*newest);
                *count += 1;
            }
            None => used.push((point.source, point.when, 1)),
        }
    }
    let of = |place: usize| (used[place].1, used[place].2);
    let mut sources = Vec::new();
    for place in order(used.len(), &|a, b| of(a) > of(b)) {
        sources.push(used[place].0);
    }
    sources
}

/// The figures of some series in a year, or in all.
fn figures<'s>(series: &[&'s Series], year: Option<Year>) -> Vec<&'s Point> {
    let mut points: Vec<&Point> = Vec::new();
    for point in series.iter().flat_map(|series| &series.points) {
        if year.is_none_or(|year| point.when == year.into()) {
            points.push(point);
        }
    }
    points
}

/// Adds, behind the sources of what is drawn, those of the figures that some texts say.
pub(crate) fn add_said(sources: &mut Vec<usize>, texts: &[Option<&Text>], voice: Voice<'_>) {
    for text in texts.iter().flatten() {
        for said in text.figures(voice) {
            if !sources.contains(&said.source) {
                sources.push(said.source);
            }
        }
    }
}

/// With what they were made from, which is the source of an own calculation too.
fn with_origins(brief: &Brief, mut sources: Vec<usize>) -> Vec<usize> {
    for index in sources.clone() {
        for from in &brief.sources[index].from {
            if !sources.contains(from) {
                sources.push(*from);
            }
        }
    }
    sources
}

/// The sources of all figures of a chart.
pub(super) fn all_cited(brief: &Brief, chart: &Chart) -> Vec<usize> {
    with_origins(brief, used(&figures(&chart.all(), None)))
}

/// Where the figures of a view come from, and those that the texts above it say, as places in the list of all of the
/// chart's; empty for the whole list.
pub(super) fn cited_on_show(brief: &Brief, chart: &Chart, view: &View, shown: Shown) -> String {
    let all = all_cited(brief, chart);
    let drawn = chart.chosen(&view.series(&chart.series));
    let mut sources = used(&figures(&drawn, shown.year));
    // All languages say the same figures.
    let voice = brief
        .voice(0)
        .of(&chart.series, shown.year.or(chart.first_year()));
    let caveat = chart.caveat.as_ref();
    add_said(
        &mut sources,
        &[Some(&chart.title), Some(&chart.message), caveat],
        voice,
    );
    let sources = with_origins(brief, sources);
    let mut places: Vec<String> = Vec::new();
    if sources.len() == all.len() {
        return String::new();
    }
    for source in sources {
        for (place, other) in all.iter().enumerate() {
            if *other == source {
                places.push(whole(place as u64));
            }
        }
    }
    join(&places, " ")
}

/// A source as it is shown.
pub fn of_source(brief: &Brief, source: &Source, language_index: usize) -> SourceOutline {
    let voice = brief.voice(language_index);
    let language = voice.language;
    let (title, lang) = match &source.title {
        Title::Published { text, lang } => (text.clone(), lang.clone()),
        Title::Ours(text) => (text.fill(voice), language.tag.clone()),
    };
    SourceOutline {
        publisher: brief.publishers[source.publisher].name.fill(voice),
        title,
        lang,
        date: source
            .date
            .map(|date| format::date(date, language))
            .unwrap_or_default(),
        url: source.url.clone().unwrap_or_default(),
        quoted_by: source.quoted_by.clone().unwrap_or_default(),
        licence: match &source.licence {
            Licence::NotStated => String::new(),
            Licence::Stated(licence) => licence.clone(),
        },
    }
}
