//! The static fallback: a chart, or the whole brief, as HTML that needs no script and no style.
//!
//! It stands in the element until that has drawn, and wherever it cannot: without JavaScript, without WebAssembly,
//! under a policy that forbids both. So it says everything that the element says, in the same words.

use maud::{Markup, PreEscaped, html};

use crate::brief::{Brief, Chart};
use crate::chart::Shown;
use crate::export::HEADING_LEVEL;
use crate::language::{Language, Page};
use crate::outline::cited::SourceOutline;
use crate::outline::said::{Texts, texts};
use crate::outline::{About, Outline, SectionOutline, about, outline};
use crate::table::{Table, table};

pub mod picture;

/// How a picture stands in the HTML.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Form<'a> {
    /// As SVG within it.
    Inline,
    /// As an image beside it, in the folder of that address; for a site that strips SVG.
    Image(&'a str),
}

/// A brief's fallback in one of its languages.
pub struct Fallback<'a> {
    brief: &'a Brief,
    language_index: usize,
    outline: Outline,
    language: &'a Language,
    /// The same as the shell's labels.
    words: &'a Page,
}

impl<'a> Fallback<'a> {
    /// In the language of that index.
    pub fn new(brief: &'a Brief, language_index: usize) -> Fallback<'a> {
        let language = &brief.languages[language_index];
        Fallback {
            brief,
            language_index,
            outline: outline(brief, language_index),
            language,
            words: &language.page,
        }
    }

    /// The whole brief: each section with its charts.
    pub fn whole(&self, heading_level: u8) -> String {
        let Outline {
            lang,
            dir,
            kicker,
            title,
            sections,
            ..
        } = &self.outline;
        let first = |section: &&SectionOutline| section.within.is_empty();
        html! {
            div lang=(lang) dir=(dir) {
                p { (kicker) }
                (heading(heading_level, title))
                @for section in sections.iter().filter(first) {
                    (self.section(section, heading_level + 1))
                }
                (self.last_line())
            }
        }
        .into_string()
    }

    /// A chart that stands alone.
    pub fn chart(&self, chart: &Chart, heading_level: u8) -> String {
        html! {
            div lang=(self.outline.lang) dir=(self.outline.dir) {
                (self.body(chart, heading_level, Form::Inline, true))
                (self.last_line())
            }
        }
        .into_string()
    }

    /// The same as a figure of which the script makes an element: for a site that strips what it does not know.
    /// `base` is the address of the folder of its picture, `src` that of a brief that is not the built-in one.
    pub fn plain(&self, chart: &Chart, heading_level: u8, base: &str, src: Option<&str>) -> String {
        let level = (heading_level != HEADING_LEVEL).then_some(heading_level);
        html! {
            figure data-civic-brief=(chart.id) data-src=[src] data-heading-level=[level] lang=(self.outline.lang) dir=(self.outline.dir) {
                (self.body(chart, heading_level, Form::Image(base), true))
                (self.last_line())
            }
        }
        .into_string()
    }

    fn last_line(&self) -> Markup {
        html! { p data-civic-brief-static { (self.words.static_version()) } }
    }

    fn section(&self, section: &SectionOutline, level: u8) -> Markup {
        let inner = self.outline.sections.iter();
        html! {
            (heading(level, &section.title))
            p { (section.summary) }
            @for shown in &section.charts {
                @for chart in self.brief.charts().filter(|chart| chart.id == shown.id) {
                    (self.body(chart, level + 1, Form::Inline, self.is_first_of_scale(chart)))
                }
            }
            @for part in inner.filter(|part| part.within == section.id) {
                (self.section(part, level + 1))
            }
        }
    }

    /// Whether it is the first of the brief to use its scale: who reads on need not be told again.
    fn is_first_of_scale(&self, chart: &Chart) -> bool {
        let mut of_scale = self.brief.charts().filter(|one| one.scale == chart.scale);
        of_scale.next().is_some_and(|first| first.id == chart.id)
    }

    /// All of a chart in one view and its first year, and its whole table; `explains` what its categories mean.
    fn body(&self, chart: &Chart, level: u8, form: Form<'_>, explains: bool) -> Markup {
        let Some(view) = picture::view_of(chart) else {
            return html! {};
        };
        let about = about(self.brief, chart, self.language_index);
        let table = table(self.brief, chart, self.language_index);
        let on_show = Shown::of(view, None, std::iter::empty());
        let said = texts(self.brief, chart, view, self.language_index, on_show);
        html! {
            (heading(level, &said.title))
            p { (said.subtitle) }
            (self.picture(chart, form, &said))
            p { (said.message) }
            p { (said.long) }
            @if explains { (terms(&about, self.language)) }
            p { (about.note) }
            p { (self.words.counted()) (self.language.colon) (about.definitions.join(" ")) }
            @if !about.more.url.is_empty() {
                p { (link(&about.more.url, &about.more.text, None)) }
            }
            (self.table(&table))
            (self.sources(&about, &table))
        }
    }

    fn picture(&self, chart: &Chart, form: Form<'_>, said: &Texts) -> Markup {
        let Some(view) = picture::view_of(chart) else {
            return html! {};
        };
        let inline = picture::inline(self.brief, chart, view, self.language_index);
        match form {
            Form::Inline => PreEscaped(inline.text),
            Form::Image(base) => html! {
                p {
                    img src={ (base) (chart.id) "." (self.outline.lang) ".svg" }
                        width=(picture::WIDTH_CSS) height=(inline.height_css) alt=(said.alt);
                }
            },
        }
    }

    fn table(&self, table: &Table) -> Markup {
        let [first, columns @ ..] = table.head.as_slice() else {
            return html! {};
        };
        html! {
            table {
                caption { (self.words.figures()) (self.language.colon) (table.caption) }
                thead {
                    tr {
                        th scope="col" { (first) }
                        @for column in columns { th scope="col" { (column) } }
                    }
                }
                tbody {
                    @for row in &table.rows {
                        tr {
                            th scope="row" { (row.head) }
                            @for cell in &row.cells {
                                td {
                                    (cell.text)
                                    @if !cell.basis.is_empty() { small { " " (cell.basis) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Each source beside the figures that stand in it; then those that others were calculated from.
    fn sources(&self, about: &About, table: &Table) -> Markup {
        let many = about.sources.len() > 1;
        let is_untold =
            |source: &&SourceOutline| table.notes.iter().all(|note| note.source != **source);
        html! {
            p {
                (if many { self.words.sources() } else { self.words.source() }) ". "
                (self.words.dated()) " " (self.outline.date) "."
            }
            ul {
                @for note in &table.notes {
                    li { strong { (note.figures) } (self.language.colon) (note.text) " " (self.cite(&note.source)) }
                }
                @for source in about.sources.iter().filter(is_untold) { li { (self.cite(source)) } }
            }
            @if !self.outline.corrections.is_empty() {
                p { (link(&self.outline.corrections, self.words.corrections(), None)) }
            }
        }
    }

    /// Publisher, title, date, who quotes it and its licence, or that none is stated.
    fn cite(&self, source: &SourceOutline) -> Markup {
        html! {
            (source.publisher) ", "
            @if source.url.is_empty() {
                span lang=(source.lang) { (source.title) }
            } @else {
                (link(&source.url, &source.title, Some(&source.lang)))
            }
            @if !source.date.is_empty() { ", " (source.date) }
            @if !source.quoted_by.is_empty() { ", " (self.words.as_quoted_by()) " " (source.quoted_by) }
            ", "
            @if source.licence.is_empty() { (self.words.no_licence()) } @else { (self.words.licence()) " " (source.licence) }
            "."
        }
    }
}

fn terms(about: &About, language: &Language) -> Markup {
    html! {
        @if !about.terms.is_empty() {
            p { (about.scale) (language.colon.trim_end()) }
            dl {
                @for term in &about.terms {
                    dt { (term.name) }
                    dd { (term.meaning) }
                }
            }
        }
    }
}

fn link(url: &str, text: &str, lang: Option<&str>) -> Markup {
    html! { a href=(url) rel="noopener noreferrer" lang=[lang] { (text) } }
}

/// A heading; below the sixth level there is none.
fn heading(level: u8, text: &str) -> Markup {
    html! {
        @match level {
            1 => h1 { (text) },
            2 => h2 { (text) },
            3 => h3 { (text) },
            4 => h4 { (text) },
            5 => h5 { (text) },
            _ => h6 { (text) },
        }
    }
}
