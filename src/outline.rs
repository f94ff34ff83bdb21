//! The outline: everything of a brief that stands in the page as HTML, in one language.
//!
//! Plain structs of texts and lists, so that they cross the wall as plain objects.

use crate::brief::{Brief, Chart, Kind, Licence, Point, Series, Source, Title, Unit, View, Year};
use crate::chart::Shown;
use crate::figure::{unit_word, when_shared};
use crate::format::{self, Date};
use crate::join::{concat, join, sentences, whole};
use crate::long;
use crate::order::order;
use crate::text::{Voice, capital};
use crate::theme::Pattern;
use crate::value::plain;

/// The whole document.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The language's tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// What the document is.
    pub kicker: String,
    /// Its title.
    pub title: String,
    /// The day of the figures, written out.
    pub date: String,
    /// Where faults are reported; empty if nowhere.
    pub corrections: String,
    /// The sections, with or without charts.
    pub sections: Vec<SectionOutline>,
}

/// A section.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionOutline {
    /// Its id.
    pub id: String,
    /// Short name, for a tab.
    pub name: String,
    /// The heading.
    pub title: String,
    /// Two or three sentences.
    pub summary: String,
    /// Id of the section it is a part of; empty if of none.
    pub within: String,
    /// Its charts.
    pub charts: Vec<ChartOutline>,
}

/// A chart as it is chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartOutline {
    /// Its id.
    pub id: String,
    /// Short name, for a tab.
    pub name: String,
    /// The ways to show it; the table is the last.
    pub views: Vec<ViewOutline>,
    /// What it counts, and the chart that shows the same counted otherwise; empty if there is none.
    pub counted: CountedOutline,
}

/// What is said of a chart whatever is on show: asked for with the chart, so that a page waits for no other's.
#[derive(Debug, Clone, PartialEq)]
pub struct About {
    /// What must be known to read it.
    pub note: String,
    /// Who counted whom, on what proof: one sentence per definition.
    pub definitions: Vec<String>,
    /// Where the figures come from, the newest first.
    pub sources: Vec<SourceOutline>,
    /// A way to more; empty text where there is none.
    pub more: LinkOutline,
    /// The name of the scale that explains its categories; empty if none does.
    pub scale: String,
    /// What each category of the scale means.
    pub terms: Vec<TermOutline>,
    /// What is said of its views and years: each has its room whichever is on show, and nothing is asked to show another.
    pub variants: Variants,
}

/// The texts of all views and years of a chart with all its series on, each once; those of the first view first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Variants {
    /// Which of them belong to what is on show; the first first.
    pub of: Vec<Variant>,
    /// Messages as a sentence.
    pub titles: Vec<String>,
    /// Measures.
    pub subtitles: Vec<String>,
    /// What the pictures say.
    pub messages: Vec<String>,
    /// The figures of the pictures, in words.
    pub longs: Vec<String>,
    /// Names of the pictures, as they are read aloud.
    pub alts: Vec<String>,
    /// Where the figures come from, as places in [`About::sources`] with spaces between them; empty for all of these.
    pub cited: Vec<String>,
}

/// A view in a year, and which texts are said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// Id of the view.
    pub view: String,
    /// The year, where the view shows a single one; else empty.
    pub year: String,
    /// Indexes of title, subtitle, message, figures in words, name and sources.
    pub texts: Vec<f64>,
}

/// A category and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct TermOutline {
    /// Its name.
    pub name: String,
    /// What it means.
    pub meaning: String,
}

/// What a chart counts.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CountedOutline {
    /// In a word.
    pub name: String,
    /// Id of the chart that shows the same counted otherwise.
    pub also: String,
}

/// A link.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkOutline {
    /// Its words.
    pub text: String,
    /// Its address.
    pub url: String,
}

/// A view.
#[derive(Debug, Clone, PartialEq)]
pub struct ViewOutline {
    /// Its id; `table` for the table.
    pub id: String,
    /// Short name, for a button.
    pub name: String,
    /// The years there are to choose from; empty where there is no choice.
    pub years: Vec<String>,
    /// The series that can be switched off; empty where none can.
    pub series: Vec<SeriesOutline>,
    /// Whether its marks have patterns to be told apart by.
    pub patterns: bool,
}

/// A series that can be switched off.
#[derive(Debug, Clone, PartialEq)]
pub struct SeriesOutline {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// What is said of a view: it follows what is on show.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// The message as a sentence.
    pub title: String,
    /// Measure, place, unit and period.
    pub subtitle: String,
    /// What it says, with the figures.
    pub message: String,
    /// The figures of the picture, in words.
    pub long: String,
    /// The picture's accessible name.
    pub alt: String,
}

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
    Outline { lang, dir, kicker, title, date, corrections, sections }
    SectionOutline { id, name, title, summary, within, charts }
    ChartOutline { id, name, views, counted }
    About { note, definitions, sources, more, scale, terms, variants }
    Variants { of, titles, subtitles, messages, longs, alts, cited }
    Variant { view, year, texts }
    TermOutline { name, meaning }
    CountedOutline { name, also }
    LinkOutline { text, url }
    ViewOutline { id, name, years, series, patterns }
    SeriesOutline { id, name }
    Texts { title, subtitle, message, long, alt }
    SourceOutline { publisher, title, lang, date, url, quoted_by, licence }
}

/// The view that every chart has.
pub const TABLE: &str = "table";

/// A brief in one of its languages.
pub fn outline(brief: &Brief, language_index: usize) -> Outline {
    let voice = brief.voice(language_index);
    let mut sections = Vec::new();
    for section in &brief.sections {
        let mut charts = Vec::new();
        for chart in &section.charts {
            charts.push(of_chart(chart, voice));
        }
        sections.push(SectionOutline {
            id: section.id.clone(),
            name: section.name.fill(voice),
            title: section.title.fill(voice),
            summary: section.summary.fill(voice),
            within: section
                .within
                .map(|index| brief.sections[index].id.clone())
                .unwrap_or_default(),
            charts,
        });
    }
    Outline {
        lang: voice.language.tag.clone(),
        dir: voice.language.direction().into(),
        kicker: brief.kicker.fill(voice),
        title: brief.title.fill(voice),
        date: format::date(brief.version, voice.language),
        corrections: brief.corrections.clone().unwrap_or_default(),
        sections,
    }
}

/// Each definition once. Where every series has its own, each one's name says whose it is.
fn definitions(chart: &Chart, voice: Voice<'_>) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for series in &chart.series {
        let definition = series.definition.fill(voice);
        if !said.contains(&definition) {
            said.push(definition);
        }
    }
    if said.len() > 1 && said.len() == chart.series.len() {
        for (definition, series) in said.iter_mut().zip(&chart.series) {
            *definition = concat(&[&series.name.fill(voice), ": ", definition]);
        }
    }
    said
}

fn of_chart(chart: &Chart, voice: Voice<'_>) -> ChartOutline {
    let voice = voice.of(&chart.series, chart.first_year());
    ChartOutline {
        id: chart.id.clone(),
        name: chart.name.fill(voice),
        views: views(chart, voice),
        counted: chart
            .counted
            .as_ref()
            .map_or_else(CountedOutline::default, |counted| CountedOutline {
                name: counted.name.fill(voice),
                also: counted.also.clone(),
            }),
    }
}

/// A chart's note, definitions, sources and terms.
pub fn about(brief: &Brief, chart: &Chart, language_index: usize) -> About {
    let voice = brief
        .voice(language_index)
        .of(&chart.series, chart.first_year());
    let used = cited(brief, &chart.all(), None);
    let scale = chart.scale.map(|index| &brief.scales[index]);
    let mut terms = Vec::new();
    for term in scale.map_or(&[][..], |scale| &scale.terms) {
        terms.push(TermOutline {
            name: term.name.fill(voice),
            meaning: term.meaning.fill(voice),
        });
    }
    let mut sources = Vec::new();
    for index in used {
        sources.push(of_source(brief, &brief.sources[index], language_index));
    }
    About {
        note: note(chart, voice),
        definitions: definitions(chart, voice),
        sources,
        more: chart
            .more
            .as_ref()
            .map_or_else(LinkOutline::default, |more| LinkOutline {
                text: more.text.fill(voice),
                url: more.url.clone(),
            }),
        scale: scale
            .map(|scale| scale.name.fill(voice))
            .unwrap_or_default(),
        terms,
        variants: variants(brief, chart, language_index),
    }
}

fn variants(brief: &Brief, chart: &Chart, language_index: usize) -> Variants {
    let mut all = Variants::default();
    for (view, shown) in chart.variants() {
        let said = texts(brief, chart, view, language_index, shown);
        let texts = [
            (&mut all.titles, said.title),
            (&mut all.subtitles, said.subtitle),
            (&mut all.messages, said.message),
            (&mut all.longs, said.long),
            (&mut all.alts, said.alt),
            (&mut all.cited, cited_on_show(brief, chart, view, shown)),
        ]
        .map(|(known, text)| {
            let index = known.iter().position(|one| *one == text);
            index.unwrap_or_else(|| {
                known.push(text);
                known.len() - 1
            }) as f64
        });
        let year = shown.year.filter(|_| !view.years().is_empty());
        all.of.push(Variant {
            view: view.id.clone(),
            year: year.map(|year| whole(year.0.into())).unwrap_or_default(),
            texts: texts.into(),
        });
    }
    all
}

/// The chart's caveat and note, and why the parts of a whole are not a hundred together.
fn note(chart: &Chart, voice: Voice<'_>) -> String {
    let mut text = chart.note.fill(voice);
    if let Some(caveat) = &chart.caveat {
        text = sentences(&[caveat.fill(voice), text]);
    }
    for view in &chart.views {
        if let Kind::StackedBar(parts) | Kind::Waffle(parts) = &view.kind
            && let Some(why) = parts.sum_note.as_ref().map(|why| why.fill(voice))
            && !contains(&text, &why)
        {
            text.push(' ');
            text.push_str(&why);
        }
    }
    text
}

/// Whether a text holds another. The standard library would search in fewer steps, with 1.5 KB of the module.
pub(crate) fn contains(text: &str, other: &str) -> bool {
    (0..=text.len()).any(|from| text.as_bytes()[from..].starts_with(other.as_bytes()))
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

/// The sources of some series in a year, or in all; with what they were made from, which is the source of an own
/// calculation too.
fn cited(brief: &Brief, series: &[&Series], year: Option<Year>) -> Vec<usize> {
    let mut points: Vec<&Point> = Vec::new();
    for point in series.iter().flat_map(|series| &series.points) {
        if year.is_none_or(|year| point.when == year.into()) {
            points.push(point);
        }
    }
    let mut sources = used(&points);
    for index in sources.clone() {
        for from in &brief.sources[index].from {
            if !sources.contains(from) {
                sources.push(*from);
            }
        }
    }
    sources
}

/// Where the figures of a view come from, as places in the list of all of the chart's; empty for the whole list.
fn cited_on_show(brief: &Brief, chart: &Chart, view: &View, shown: Shown) -> String {
    let all = cited(brief, &chart.all(), None);
    let drawn = chart.chosen(&view.series(&chart.series));
    let mut places: Vec<String> = Vec::new();
    let sources = cited(brief, &drawn, shown.year);
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

fn views(chart: &Chart, voice: Voice<'_>) -> Vec<ViewOutline> {
    let has_pattern = |series: &Series| series.paint.pattern() != Pattern::Solid;
    let patterned = chart.series.iter().any(has_pattern);
    let mut views = Vec::new();
    for view in &chart.views {
        let mut years = Vec::new();
        // One year is no choice.
        for year in view.years().iter().filter(|_| view.years().len() > 1) {
            years.push(year.written());
        }
        let mut series = Vec::new();
        for one in chart.chosen(view.optional()) {
            series.push(SeriesOutline {
                id: one.id.clone(),
                name: capital(&one.name.fill(voice)),
            });
        }
        views.push(ViewOutline {
            id: view.id.clone(),
            name: view.name.fill(voice),
            years,
            series,
            patterns: patterned
                && !matches!(view.kind, Kind::Line(_) | Kind::Dots(_) | Kind::Steps(_)),
        });
    }
    views.push(ViewOutline {
        id: TABLE.into(),
        name: capital(voice.language.words.table()),
        years: Vec::new(),
        series: Vec::new(),
        patterns: false,
    });
    views
}

/// What is said of a view as it is on show.
pub fn texts(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    language_index: usize,
    shown: Shown,
) -> Texts {
    // A view over the years has none of its own: what is said of a year is said of the chart's first.
    let year = shown.year.or(chart.first_year());
    let voice = brief.voice(language_index).of(&chart.series, year);
    Texts {
        title: chart.title.fill(voice),
        subtitle: subtitle(chart, voice, &period(chart, voice, view, shown)),
        message: chart.message.fill(voice),
        long: long::text(brief, chart, view, language_index, shown),
        alt: alt(brief, chart, view, language_index, shown),
    }
}

/// What was counted, where, in what and when.
pub fn subtitle(chart: &Chart, voice: Voice<'_>, period: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in [&chart.measure, &chart.place, &chart.unit_text] {
        parts.push(part.fill(voice));
    }
    parts.push(period.into());
    join(&parts, ", ")
}

/// Of which years the figures on show are.
fn period(chart: &Chart, voice: Voice<'_>, view: &View, shown: Shown) -> String {
    match shown.year {
        Some(_) => chart.period.fill(voice),
        None => period_of(chart, voice, &view.series(&chart.series)),
    }
}

/// Of which years some of a chart's series are: where its period is the year on show, the first and the last of all theirs.
pub fn period_of(chart: &Chart, voice: Voice<'_>, series: &[usize]) -> String {
    let mut years: Option<(Year, Year)> = None;
    for index in series {
        for point in &chart.series[*index].points {
            let year = point.year();
            let (first, last) = years.get_or_insert((year, year));
            *first = year.min(*first);
            *last = year.max(*last);
        }
    }
    let in_year = |year| chart.period.fill(voice.of(&chart.series, year));
    let (mut period, until) = (in_year(years.map(|of| of.0)), in_year(years.map(|of| of.1)));
    if until != period {
        period.push('–');
        period.push_str(&until);
    }
    period
}

/// With more bytes than these a picture's name does not name its series: the figures in words name each. 120.
const NAMED_MAX: usize = 120;

/// The picture's accessible name: kind, measure, that its counts are minimums, unit and period (A-10, D-01).
pub fn alt(
    brief: &Brief,
    chart: &Chart,
    view: &View,
    language_index: usize,
    shown: Shown,
) -> String {
    let year = shown.year.or(chart.first_year());
    let voice = brief.voice(language_index).of(&chart.series, year);
    let words = &voice.language.words;
    let kind = match view.kind {
        Kind::StackedBar(_) => words.stacked_bar(),
        Kind::Waffle(_) => words.waffle(),
        Kind::Squares(_) | Kind::GroupSquares(_) => words.squares(),
        Kind::Line(_) => words.line(),
        Kind::Column(_) => words.column(),
        Kind::Bars(_) => words.bars(),
        Kind::Dots(_) => words.dots(),
        Kind::GroupBars(_) => words.group_bars(),
        Kind::Steps(_) => words.steps(),
    };
    let mut name = capital(kind);
    name.push_str(&voice.language.colon);
    name.push_str(&chart.measure.fill(voice));
    let mut counts = chart.series.iter().filter(|one| one.unit == chart.unit);
    if counts.all(|series| series.at_least) {
        name.push_str(", ");
        name.push_str(words.at_least());
    }
    if matches!(chart.unit, Unit::Percent | Unit::Own(_)) {
        name.push_str(", ");
        name.push_str(&unit_word(chart.unit, voice));
    }
    let drawn = view.series(&chart.series);
    let series = chart.chosen(&drawn);
    // What other bars than those of the first view are is said: the texts of the chart may speak of those alone.
    let is_beside = matches!(view.kind, Kind::Bars(_) | Kind::Dots(_));
    if is_beside && drawn != chart.views[0].series(&chart.series) {
        let mut names: Vec<String> = Vec::new();
        for one in &series {
            names.push(one.name.fill(voice));
        }
        let names = join(&names, ", ");
        if name.len() + names.len() <= NAMED_MAX {
            name.push_str(&concat(&[" (", &names, ")"]));
        }
    }
    name.push_str(", ");
    match shown.year {
        Some(year) => name.push_str(&when_shared(&series, year.into(), voice.language)),
        None => name.push_str(&period(chart, voice, view, shown)),
    }
    name
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
