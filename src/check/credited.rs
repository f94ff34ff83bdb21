//! The line of credit, in which the publisher stands before the title of its source: a title that begins with that name
//! says it twice.

use super::Found;
use crate::brief::Title;
use crate::text::capital;

/// What parts a name from what it is the name of.
const MARKS: [char; 6] = [':', ',', '–', '—', '-', '|'];

impl Found<'_> {
    /// The titles of the sources beside the names of their publishers.
    pub(super) fn credited_twice(&mut self) {
        let brief = self.brief;
        for (index, source) in brief.sources.iter().enumerate() {
            let publisher = &brief.publishers[source.publisher].name;
            for (place, language) in brief.languages.iter().enumerate() {
                let name = publisher.written(place, &[]);
                let (title, at) = match &source.title {
                    Title::Published { text, .. } => (text.clone(), String::new()),
                    Title::Ours(text) => (text.written(place, &[]), [".", &language.tag].concat()),
                };
                let rest = title.strip_prefix(&*name).map(str::trim_start);
                let Some(rest) = rest.and_then(|rest| rest.strip_prefix(MARKS)) else {
                    continue;
                };
                let rest = rest.trim_start();
                if rest.is_empty() {
                    continue;
                }
                let message = format!("title that begins with its publisher: \"{name}\"");
                let advice = format!(
                    "write the rest alone, \"{}\": readers see “{name}, {title}”",
                    capital(rest)
                );
                self.tell(&format!("sources[{index}].title{at}"), message, advice);
                break;
            }
        }
    }
}
