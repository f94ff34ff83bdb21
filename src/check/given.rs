//! What a source gives of itself: the language of its title, its licence, and its addresses.

use super::{Found, host};
use crate::brief::{Licence, Publisher, Source, Title};
use crate::language::is_tag;

/// Tags of languages, each with what people write instead, between bars.
const TAGS: &[(&str, &str)] = &[
    ("nl", "|dutch|nederlands|dut|nld|"),
    ("en", "|english|engels|eng|"),
    ("fr", "|french|frans|français|fra|fre|"),
    ("de", "|german|duits|deutsch|deu|ger|"),
    ("es", "|spanish|spaans|español|spa|"),
    ("ar", "|arabic|arabisch|ara|"),
    ("pt", "|portuguese|portugees|português|por|"),
    ("it", "|italian|italiaans|italiano|ita|"),
    ("ru", "|russian|russisch|rus|"),
];
/// What people write for a licence that was not found, between bars.
const NOT_STATED: &str = "|notstated|unstated|notspecified|unspecified|notfound|unknown|none|na|tbd|todo|\
                          onbekend|nietvermeld|geen|nvt|";
/// A licence of Creative Commons begins so, as it states itself.
const CC: &str = "CC ";

impl Found<'_> {
    /// The fields of the sources, and the addresses of the brief.
    pub(super) fn given(&mut self) {
        let brief = self.brief;
        self.publishers_apart();
        for (index, source) in brief.sources.iter().enumerate() {
            let path = format!("sources[{index}]");
            if let Title::Published { text, lang } = &source.title {
                let same = |other: &&Source| {
                    matches!(&other.title, Title::Published { text: title, .. } if title == text)
                        && (
                            other.publisher,
                            other.date,
                            &other.url,
                            &other.seen,
                            &other.quoted_by,
                        ) == (
                            source.publisher,
                            source.date,
                            &source.url,
                            &source.seen,
                            &source.quoted_by,
                        )
                };
                if let Some(earlier) = brief.sources[..index].iter().find(same) {
                    let message = format!("source that stands twice: \"{text}\"");
                    let advice = format!(
                        "keep one of the two, and write its id wherever the other is named: \"{}\" or \"{}\"; if they are two, correct title, date or address",
                        earlier.id, source.id
                    );
                    self.tell(&format!("{path}.title"), message, advice);
                }
                self.as_typed(&format!("{path}.title"), text);
                self.lang(&format!("{path}.lang"), lang);
            }
            if let Some(who) = &source.quoted_by {
                self.as_typed(&format!("{path}.quoted_by"), who);
            }
            if let Licence::Stated(licence) = &source.licence {
                self.licence(&format!("{path}.licence"), licence);
            }
            if let Some(url) = &source.url {
                self.blank(&format!("{path}.url"), url);
            }
            if let Some(seen) = &source.seen {
                self.seen(&format!("{path}.seen"), seen);
            }
        }
        for (at, address) in [("link", &brief.link), ("corrections", &brief.corrections)] {
            if let Some(address) = address {
                self.blank(at, address);
            }
        }
        for (index, section) in brief.sections.iter().enumerate() {
            for (place, chart) in section.charts.iter().enumerate() {
                if let Some(more) = &chart.more {
                    let path = format!("sections[{index}].charts[{place}].more.url");
                    self.blank(&path, &more.url);
                }
            }
        }
    }

    /// One who counts, under two ids: the figures would be those of two counters.
    fn publishers_apart(&mut self) {
        let brief = self.brief;
        for (place, publisher) in brief.publishers.iter().enumerate() {
            let name = publisher.name.written(0, &[]);
            let same = |other: &&Publisher| other.name.written(0, &[]) == name;
            let Some(earlier) = brief.publishers[..place].iter().find(same) else {
                continue;
            };
            let message = format!("publisher that stands twice: \"{name}\"");
            let advice = format!(
                "keep one of the two, and write its id wherever the other is named: \"{}\" or \"{}\"; if they are two, give them two names",
                earlier.id, publisher.id
            );
            let path = format!("publishers[{place}].name.{}", brief.languages[0].tag);
            self.tell(&path, message, advice);
        }
    }

    fn lang(&mut self, path: &str, lang: &str) {
        let small = ["|", &lang.to_ascii_lowercase(), "|"].concat();
        let meant = TAGS.iter().find(|(_, names)| names.contains(&small));
        let advice = match meant {
            Some((tag, _)) => format!("write \"{tag}\""),
            None if is_tag(lang) => return,
            None => match lang.replace(['_', ' '], "-") {
                tag if is_tag(&tag) => format!("write \"{tag}\""),
                _ => {
                    "write the tag of the language of that title: \"en\", \"fr\", \"pt-BR\"".into()
                }
            },
        };
        self.tell(
            path,
            format!("not the tag of a language: \"{lang}\""),
            advice,
        );
    }

    fn licence(&mut self, path: &str, licence: &str) {
        let letters = licence.bytes().filter(u8::is_ascii_alphanumeric);
        let plain: String = letters
            .map(|byte| byte.to_ascii_lowercase() as char)
            .collect();
        if NOT_STATED.contains(&["|", &plain, "|"].concat()) {
            let message = format!("licence that is none: \"{licence}\"");
            self.tell(
                path,
                message,
                "write \"not-stated\", if the source names none".into(),
            );
            return;
        }
        // Pictures write it before the name of the publisher.
        if licence.starts_with('©') {
            let message = format!("licence that names its owner: \"{licence}\"");
            let advice =
                "write what it allows alone: © and the publisher stand before it in each picture";
            self.tell(path, message, advice.into());
            return;
        }
        let is_like = plain
            .strip_prefix("cc")
            .is_some_and(|rest| rest.starts_with("by"));
        if let Some(stated) = cc(&plain).filter(|stated| is_like && *stated != licence) {
            let message = format!("licence written otherwise: \"{licence}\"");
            let advice = format!("write \"{stated}\", by which programs know it");
            self.tell(path, message, advice);
        } else {
            self.as_typed(path, licence);
        }
    }

    /// Where a figure was read: an address that need not be of https, with words or without, or words alone.
    fn seen(&mut self, path: &str, seen: &str) {
        let is_begun = seen.contains("://") || seen.contains(' ');
        if !is_begun && host(&["https://", seen].concat()).is_some() {
            let message = format!("address without its beginning: \"{seen}\"");
            self.tell(
                path,
                message,
                "write the whole address, beginning with https://".into(),
            );
        }
    }

    fn blank(&mut self, path: &str, address: &str) {
        if address.contains(char::is_whitespace) && address.contains("://") {
            let message = format!("blank in an address: \"{address}\"");
            let advice = "copy the address from the bar of the browser, which has %20 for a blank; of two addresses keep one";
            self.tell(path, message, advice.into());
        }
    }
}

/// A licence of Creative Commons as it states itself, from its letters and digits alone: `ccbysa40`.
fn cc(plain: &str) -> Option<String> {
    let rest = plain.strip_prefix("ccby")?;
    let digits = rest.find(|c: char| c.is_ascii_digit())?;
    let (kind, version) = rest.split_at(digits);
    let kind = match kind {
        "" => "BY",
        "sa" => "BY-SA",
        "nd" => "BY-ND",
        "nc" => "BY-NC",
        "ncsa" => "BY-NC-SA",
        "ncnd" => "BY-NC-ND",
        _ => return None,
    };
    let version = match version {
        "40" | "4" => "4.0",
        "30" => "3.0",
        "25" => "2.5",
        "20" => "2.0",
        "10" => "1.0",
        _ => return None,
    };
    Some([CC, kind, " ", version].concat())
}

#[cfg(test)]
mod tests {
    use super::cc;

    #[test]
    fn a_licence_of_creative_commons_is_known_however_it_is_written() {
        for (plain, wanted) in [
            ("ccby40", Some("CC BY 4.0")),
            ("ccbysa40", Some("CC BY-SA 4.0")),
            ("ccbyncnd30", Some("CC BY-NC-ND 3.0")),
            ("ccby", None),
            ("ccby40igo", None),
            ("ccbyxx40", None),
        ] {
            assert_eq!(cc(plain).as_deref(), wanted, "{plain}");
        }
    }
}
