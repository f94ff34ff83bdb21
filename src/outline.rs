//! The outline: everything of a brief that stands in the page as HTML, in one language.
//!
//! Plain structs of texts and lists, so that they cross the wall as plain objects.

use crate::brief::{Brief, Chart, Kind, Series};
use crate::format;
use crate::join::{concat, sentences, whole};
use crate::text::{Voice, capital};
use crate::theme::Pattern;
use crate::value::plain;
use cited::{SourceOutline, all_cited, cited_on_show, of_source};
use said::texts;

pub mod cited;
pub mod said;

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
    let used = all_cited(brief, chart);
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
