//! Where each figure of a brief comes from, as a Markdown table for a README.

use crate::brief::Brief;
use crate::outline::cited::SourceOutline;
use crate::table::table;

/// One table for each chart: which figures, in which publication, on what basis.
pub fn markdown(brief: &Brief, language_index: usize) -> String {
    let voice = brief.voice(language_index);
    let mut text = String::new();
    for chart in brief.charts() {
        let name = chart
            .title
            .fill(voice.of(&chart.series, chart.years().next()));
        text.push_str(&format!(
            "\n`{}`: {name}\n\n| figures | source | basis |\n|---|---|---|\n",
            chart.id
        ));
        for note in table(brief, chart, language_index).notes {
            let basis = note.text.split('.').next().unwrap_or_default();
            text.push_str(&format!(
                "| {} | {} | {basis} |\n",
                cell(&note.figures),
                source(&note.source)
            ));
        }
    }
    text
}

fn source(source: &SourceOutline) -> String {
    let mut text = format!("{}, ", cell(&source.publisher));
    if source.url.is_empty() {
        text.push_str(&cell(&source.title));
    } else {
        text.push_str(&format!("[{}]({})", cell(&source.title), source.url));
    }
    for part in [&source.date, &source.quoted_by] {
        if !part.is_empty() {
            text.push_str(", ");
            if part == &source.quoted_by {
                text.push_str("as quoted by ");
            }
            text.push_str(&cell(part));
        }
    }
    text
}

/// A bar would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
