//! A page for each chart in each language, `charts/<chart>.<language>.html`: to link to, and where oEmbed is found.

use std::fs;
use std::path::Path;

use anyhow::Result;
use civic_brief::brief::{Brief, Chart};
use civic_brief::export::Asked;
use civic_brief::export::pages::element;
use civic_brief::fallback::Fallback;
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::site::Site;
use crate::build::Scripts;
use crate::{demo, files};
use civic_brief::export::pages::early;

/// The folder of the pages.
pub const FOLDER: &str = "charts";

/// A chart in one language, as others frame it.
pub struct Framed {
    /// The chart's id.
    pub chart: String,
    /// The language's tag.
    pub lang: String,
    /// The chart's message.
    pub title: String,
}

impl Framed {
    /// The name that its files share: `population-share.nl`.
    pub fn stem(&self) -> String {
        format!("{}.{}", self.chart, self.lang)
    }

    /// The address of its page for frames, within the folder of the version.
    pub fn frame_address(&self) -> String {
        format!("embed.html?chart={}&lang={}", self.chart, self.lang)
    }
}

/// Writes the pages, and says which charts there are.
pub fn write(dist: &Path, site: &Site, scripts: &Scripts) -> Result<Vec<Framed>> {
    let brief = demo::builtin()?;
    let folder = dist.join(FOLDER);
    fs::create_dir_all(&folder)?;
    let asked = Asked {
        heading_level: 1,
        ..Asked::default()
    };
    let mut all = Vec::new();
    for (index, language) in brief.languages.iter().enumerate() {
        let fallback = Fallback::new(&brief, index);
        for chart in brief.charts() {
            let framed = Framed {
                chart: chart.id.clone(),
                lang: language.tag.clone(),
                title: title(&brief, chart, index),
            };
            let html = element(
                &asked,
                &language.tag,
                Some(chart),
                &fallback.chart(chart, 1),
            );
            let page = page(&framed, site, scripts, &html);
            files::write(folder.join(format!("{}.html", framed.stem())), page)?;
            all.push(framed);
        }
    }
    files::write(folder.join("index.html"), index(&brief, &all))?;
    Ok(all)
}

/// The chart's message in that language.
fn title(brief: &Brief, chart: &Chart, language_index: usize) -> String {
    let voice = brief.voice(language_index);
    chart
        .title
        .fill(voice.of(&chart.series, chart.years().next()))
}

fn page(framed: &Framed, site: &Site, scripts: &Scripts, element: &str) -> String {
    let stem = framed.stem();
    let address = site.absolute_folder();
    let links = html! {
        @if let Some(folder) = address {
            link rel="canonical" href={ (folder) (FOLDER) "/" (stem) ".html" };
            link rel="alternate" type="application/json+oembed" href={ (folder) "oembed/" (stem) ".json" } title=(framed.title);
        }
        @if let Some(module) = scripts.modules("../").get(&framed.chart) { (early(module)) }
        @if let Some(parcel) = scripts.parcels("../").get(&(framed.lang.clone(), framed.chart.clone())) { (early(parcel)) }
        script type="module" src="../civic-brief.js" integrity=(scripts.integrity) crossorigin="anonymous" {}
    };
    whole(
        &framed.lang,
        &framed.title,
        &links,
        &PreEscaped(format!("\n{element}")),
    )
}

/// All pages, in each language.
fn index(brief: &Brief, all: &[Framed]) -> String {
    let title = |index: usize| brief.title.fill(brief.voice(index));
    let lists = html! {
        @for (index, language) in brief.languages.iter().enumerate() {
            section lang=(language.tag) dir=(if language.rtl { "rtl" } else { "ltr" }) {
                @if index == 0 { h1 { (title(index)) } } @else { h2 { (title(index)) } }
                ul {
                    @for framed in all.iter().filter(|framed| framed.lang == language.tag) {
                        li { a href={ (framed.stem()) ".html" } { (framed.title) } }
                    }
                }
            }
        }
    };
    let lang = brief
        .languages
        .first()
        .map_or("en", |language| &language.tag);
    // A list of what stands elsewhere is nothing to be found by.
    let hidden = html! { meta name="robots" content="noindex"; };
    whole(lang, &title(0), &hidden, &lists)
}

fn whole(lang: &str, title: &str, links: &Markup, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                title { (title) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href="../page.css";
                (links)
            }
            body { main { (body) } }
        }
    };
    page.into_string() + "\n"
}
