//! Everything of a brief that stands in a page or a folder without a script, as files.

use std::fs;
use std::path::Path;

use maud::html;

use crate::brief::{Brief, Chart};
use crate::fallback::{Fallback, picture};
use crate::state::language_index;

/// What was asked for.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// A language's tag; without one every language of the brief.
    pub lang: Option<String>,
    /// The level of the first heading, 1 to 5.
    pub heading_level: u8,
    /// The address of the folder, in front of the names of its pictures.
    pub base: String,
    /// The address of the brief, where it is not the built-in one.
    pub src: Option<String>,
}

/// The level of the first heading where an element says nothing else.
pub const HEADING_LEVEL: u8 = 2;

/// Writes the files of a brief into a folder and says how many: for each language `brief.<lang>.html`, and for each
/// chart in it `<chart>.<lang>.html`, `<chart>.<lang>.plain.html` and the picture that the latter names.
///
/// # Errors
/// `unwritable file: <why> at <path>`.
pub fn write(brief: &Brief, asked: &Asked, folder: &Path) -> Result<usize, String> {
    let languages = match &asked.lang {
        Some(lang) => vec![known(brief, lang)?],
        None => (0..brief.languages.len()).collect(),
    };
    fs::create_dir_all(folder)
        .map_err(|error| format!("unwritable folder: {error} at {}", folder.display()))?;
    let mut count = 0;
    let mut file = |name: &str, text: &str| {
        let path = folder.join(name);
        count += 1;
        fs::write(&path, text)
            .map_err(|error| format!("unwritable file: {error} at {}", path.display()))
    };
    for index in languages {
        let tag = brief.languages[index].tag;
        let fallback = Fallback::new(brief, index)?;
        file(
            &format!("brief.{tag}.html"),
            &element(asked, tag, None, &fallback.whole(asked.heading_level)),
        )?;
        for chart in brief.charts() {
            let id = &chart.id;
            let inner = fallback.chart(chart, asked.heading_level);
            file(
                &format!("{id}.{tag}.html"),
                &element(asked, tag, Some(chart), &inner),
            )?;
            let plain = fallback.plain(chart, asked.heading_level, &asked.base);
            file(&format!("{id}.{tag}.plain.html"), &format!("{plain}\n"))?;
            if let Some(view) = picture::view_of(chart) {
                file(
                    &format!("{id}.{tag}.svg"),
                    &picture::file(brief, chart, view, index),
                )?;
            }
        }
    }
    Ok(count)
}

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

fn known(brief: &Brief, lang: &str) -> Result<usize, String> {
    let tags: Vec<&str> = brief
        .languages
        .iter()
        .map(|language| language.tag)
        .collect();
    if tags.contains(&lang) {
        return Ok(language_index(brief, Some(lang)));
    }
    Err(format!(
        "unknown language: \"{lang}\"; known are {}",
        tags.join(", ")
    ))
}
