//! The outline: everything of a brief that stands in the page as HTML, in one language.
//!
//! Plain structs of texts and lists, so that they cross the wall as plain objects.

use crate::brief::{Brief, Chart, Kind, Licence, Source, Title, Unit, View};
use crate::format;
use crate::language::Language;
use crate::table::{Table, table};
use crate::text::capital;
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
    /// Its charts.
    pub charts: Vec<ChartOutline>,
}

/// A chart without its picture.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartOutline {
    /// Its id.
    pub id: String,
    /// Short name, for a tab.
    pub name: String,
    /// The message as a sentence.
    pub title: String,
    /// Measure, place, unit and period.
    pub subtitle: String,
    /// What it says, with the figures.
    pub message: String,
    /// What must be known to read it.
    pub note: String,
    /// Who counted whom, on what proof: one sentence per definition.
    pub definitions: Vec<String>,
    /// Where the figures come from, in the order in which they are used.
    pub sources: Vec<SourceOutline>,
    /// A way to more; empty text where there is none.
    pub more: LinkOutline,
    /// The ways to show it; the table is the last.
    pub views: Vec<ViewOutline>,
    /// Its figures.
    pub table: Table,
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
    /// The picture's accessible name; empty for the table.
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
    Outline { lang, dir, kicker, title, date, sections }
    SectionOutline { id, name, title, summary, charts }
    ChartOutline { id, name, title, subtitle, message, note, definitions, sources, more, views, table }
    LinkOutline { text, url }
    ViewOutline { id, name, alt }
    SourceOutline { publisher, title, lang, date, url, quoted_by, licence }
}

/// The view that every chart has.
pub const TABLE: &str = "table";

/// A brief in one of its languages.
pub fn outline(brief: &Brief, language_index: usize) -> Outline {
    let language = brief.languages[language_index];
    let text = |text: &crate::text::Text| text.fill(language_index, language, &[]);
    Outline {
        lang: language.tag.into(),
        dir: if language.rtl { "rtl" } else { "ltr" }.into(),
        kicker: text(&brief.kicker),
        title: text(&brief.title),
        date: format::date(brief.version, language),
        sections: brief
            .sections
            .iter()
            .map(|section| SectionOutline {
                id: section.id.clone(),
                name: text(&section.name),
                title: text(&section.title),
                summary: text(&section.summary),
                charts: section
                    .charts
                    .iter()
                    .map(|chart| of_chart(brief, chart, language_index))
                    .collect(),
            })
            .collect(),
    }
}

fn of_chart(brief: &Brief, chart: &Chart, language_index: usize) -> ChartOutline {
    let language = brief.languages[language_index];
    let text = |text: &crate::text::Text| text.fill(language_index, language, &chart.series);
    let mut definitions: Vec<String> = Vec::new();
    let mut used: Vec<usize> = Vec::new();
    for series in &chart.series {
        let definition = text(&series.definition);
        if !definitions.contains(&definition) {
            definitions.push(definition);
        }
        for source in series.points.iter().map(|point| point.source) {
            if !used.contains(&source) {
                used.push(source);
            }
        }
    }
    // What an own calculation was made from is its source too.
    for index in used.clone() {
        used.extend(
            brief.sources[index]
                .from
                .iter()
                .filter(|from| !used.contains(from))
                .copied()
                .collect::<Vec<_>>(),
        );
    }
    let mut views: Vec<ViewOutline> = chart
        .views
        .iter()
        .map(|view| ViewOutline {
            id: view.id.clone(),
            name: text(&view.name),
            alt: alt(brief, chart, view, language_index),
        })
        .collect();
    views.push(ViewOutline {
        id: TABLE.into(),
        name: capital(language.words.table),
        alt: String::new(),
    });
    ChartOutline {
        id: chart.id.clone(),
        name: text(&chart.name),
        title: text(&chart.title),
        subtitle: [
            &chart.measure,
            &chart.place,
            &chart.unit_text,
            &chart.period,
        ]
        .map(text)
        .join(", "),
        message: text(&chart.message),
        note: text(&chart.note),
        definitions,
        sources: used
            .iter()
            .map(|index| of_source(brief, &brief.sources[*index], language_index))
            .collect(),
        more: chart
            .more
            .as_ref()
            .map_or_else(LinkOutline::default, |more| LinkOutline {
                text: text(&more.text),
                url: more.url.clone(),
            }),
        views,
        table: table(brief, chart, language_index),
    }
}

/// The picture's accessible name: kind, measure, period. At most 150 characters, as `check` of the texts allows.
pub fn alt(brief: &Brief, chart: &Chart, view: &View, language_index: usize) -> String {
    let language = brief.languages[language_index];
    let kind = match view.kind {
        Kind::StackedBar(_) => language.words.stacked_bar,
        Kind::Waffle(_) => language.words.waffle,
        Kind::Line(_) => language.words.line,
        Kind::Column(_) => language.words.column,
    };
    let mut name = capital(kind);
    name.push_str(": ");
    name.push_str(&chart.measure.fill(language_index, language, &chart.series));
    name.push_str(", ");
    if chart.unit == Unit::Percent {
        name.push_str(language.words.percent);
        name.push_str(", ");
    }
    name.push_str(&chart.period.fill(language_index, language, &chart.series));
    name
}

fn of_source(brief: &Brief, source: &Source, language_index: usize) -> SourceOutline {
    let language: &Language = brief.languages[language_index];
    let (title, lang) = match &source.title {
        Title::Published { text, lang } => (text.clone(), lang.clone()),
        Title::Ours(text) => (
            text.fill(language_index, language, &[]),
            language.tag.into(),
        ),
    };
    SourceOutline {
        publisher: brief.publishers[source.publisher]
            .name
            .fill(language_index, language, &[]),
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
