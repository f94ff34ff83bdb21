//! The pages of an export: a chart as it is pasted into a page, and an index with everything to click.

use maud::{DOCTYPE, Markup, html};

use super::{Asked, HEADING_LEVEL};
use crate::brief::{Brief, Chart};
use crate::language::Press;
use crate::press::texts::Texts;
use crate::theme::LIGHT;

/// The element with its fallback, as it is pasted into a page.
pub fn element(asked: &Asked, lang: &str, chart: Option<&Chart>, inner: &str) -> String {
    let level = (asked.heading_level != HEADING_LEVEL).then_some(asked.heading_level);
    let text = html! {
        civic-brief lang=(lang) chart=[chart.map(|chart| &chart.id)] src=[&asked.src] heading-level=[level] {
            "\n" (maud::PreEscaped(inner)) "\n"
        }
    };
    format!("{}\n", text.into_string())
}

/// The same with what loads the script before it, and with what asks for the files that the script will want: so that all
/// are on their way side by side.
pub(super) fn snippet(asked: &Asked, lang: &str, chart: &Chart, element: &str) -> String {
    let parcel = asked.parcels.get(&(lang.into(), chart.id.clone()));
    let crossorigin = asked.integrity.as_ref().map(|_| "anonymous");
    let script = html! {
        script type="module" src=(asked.script) integrity=[&asked.integrity] crossorigin=[crossorigin] {}
    };
    let module = asked.modules.get(&chart.id).or(asked.module.as_ref());
    let lines = module.into_iter().chain(parcel);
    let tags = lines.map(|address| early(address)).chain([script]);
    let tags: String = tags.map(|tag| tag.into_string() + "\n").collect();
    tags + element
}

/// A file that a script will fetch. It carries no hash: browsers hold none to it here, and the script does.
pub fn early(address: &str) -> Markup {
    html! {
        link rel="preload" as="fetch" crossorigin href=(address);
    }
}

/// A chart in the index.
pub(super) struct Listed {
    /// Its message.
    pub title: String,
    /// Index of its language in the brief.
    pub language_index: usize,
    /// What is copied with it.
    pub texts: Texts,
    /// The path of the picture that is shown.
    pub picture: String,
    /// Every file of it.
    pub paths: Vec<String>,
}

/// The index of an export: each chart in each language with its picture, its files and its texts.
pub(super) fn index(brief: &Brief, languages: &[usize], listed: &[Listed]) -> String {
    let main = languages.first().copied().unwrap_or_default();
    let title = brief.title.fill(brief.voice(main));
    let page = html! {
        (DOCTYPE)
        html lang=(brief.languages[main].tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                // It is for who takes something along, and nothing to be found by.
                meta name="robots" content="noindex";
                title { (title) }
                link rel="icon" href="data:,";
                style { (styles()) }
            }
            body {
                h1 { (title) }
                @for index in languages {
                    @let language = &brief.languages[*index];
                    section lang=(language.tag) dir=(language.direction()) {
                        h2 { (brief.title.fill(brief.voice(*index))) " (" (language.tag) ")" }
                        @for one in listed.iter().filter(|one| one.language_index == *index) {
                            (chart(one, &language.press))
                        }
                    }
                }
            }
        }
    };
    page.into_string() + "\n"
}

fn chart(one: &Listed, words: &Press) -> Markup {
    let texts = &one.texts;
    let copied = [
        (words.alt(), &texts.alt),
        (words.caption(), &texts.caption),
        (words.citation(), &texts.citation),
        (words.bibtex(), &texts.bibtex),
    ];
    html! {
        article {
            h3 { (one.title) }
            img src=(one.picture) alt=(texts.alt) width="640" height="450" loading="lazy";
            ul {
                @for path in &one.paths {
                    li { a href=(path) { (path.rsplit('/').next().unwrap_or(path)) } }
                }
            }
            dl {
                @for (word, text) in copied {
                    dt { (word) }
                    dd { pre { (text) } }
                }
            }
        }
    }
}

/// Quiet, and readable on a phone.
fn styles() -> String {
    let (paper, ink, muted) = (LIGHT.paper.css(), LIGHT.ink.css(), LIGHT.muted.css());
    [
        &format!("body{{margin:0 auto;padding:1.5rem 1rem;max-width:45rem;font:1rem/1.5 system-ui,sans-serif;color:{ink};background:{paper}}}"),
        "article{margin-block:3rem}img{max-width:100%;height:auto}li{overflow-wrap:anywhere}",
        &format!("dd{{margin:0 0 .75rem}}pre{{white-space:pre-wrap;overflow-wrap:anywhere;margin:0;font:inherit;color:{muted}}}"),
    ]
    .concat()
}
