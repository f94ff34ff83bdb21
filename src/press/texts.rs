//! What is copied as text: alternative text, caption, citation in three forms, and a number as a sentence.

use super::Take;
use super::credits::{citation, publisher_line, rights_line, source_line};
use crate::brief::{Basis, Point, Series};
use crate::chart::basis_word;
use crate::figure::figure;
use crate::format::{self, Date};
use crate::join::{end, put};
use crate::outline::said;
use crate::text::capital;
use crate::value::{Value, plain};

/// An alternative text is at most so long, in characters (P-14, IPTC). 250.
pub const ALT_MAX: usize = 250;

/// All of them that belong to a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Texts {
    /// The alternative text: what kind of picture, of what, when, and what it says.
    pub alt: String,
    /// The figures of the picture in words.
    pub long: String,
    /// What stands below a printed picture.
    pub caption: String,
    /// Where it comes from, for a reader.
    pub citation: String,
    /// The same as a BibTeX entry.
    pub bibtex: String,
    /// The same as CSL-JSON, as data.
    pub csl: Value,
    /// What is printed in the picture and found by [`super::find`].
    pub fingerprint: String,
    /// The name of its files, without size and ending.
    pub stem: String,
}

/// The texts of a picture.
pub fn texts(take: &Take<'_>) -> Texts {
    let of_page = page_texts(take);
    Texts {
        alt: alt(take),
        long: of_page.long,
        caption: caption(take),
        citation: plain_citation(take),
        bibtex: bibtex(take),
        csl: csl(take),
        fingerprint: take.fingerprint(),
        stem: super::files::stem(take),
    }
}

/// What the page says of the same.
pub(super) fn page_texts(take: &Take<'_>) -> said::Texts {
    let frame = take.frame;
    said::texts(
        take.brief,
        take.chart,
        take.view,
        frame.language_index,
        frame.shown,
    )
}

/// `Bar: population by rating, per cent, 2024: three quarters live in a repressed or closed country.`
/// (P-14); without the message where the two together are too long.
pub(super) fn alt(take: &Take<'_>) -> String {
    let said::Texts { alt, title, .. } = page_texts(take);
    let mut whole = [&alt, &*take.voice().language.colon, &title].concat();
    end(&mut whole);
    if whole.chars().count() <= ALT_MAX {
        whole
    } else {
        alt + "."
    }
}

/// Message, measure, caveat, source and rights.
pub(super) fn caption(take: &Take<'_>) -> String {
    let said::Texts {
        title, subtitle, ..
    } = page_texts(take);
    let parts = [
        sentence(&title),
        sentence(&subtitle),
        caveat(take),
        source_line(take),
        rights_line(take),
        publisher_line(take),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// What must be said with the picture; empty where the brief has nothing such.
pub(super) fn caveat(take: &Take<'_>) -> String {
    let caveat = take.chart.caveat.as_ref();
    caveat.map_or_else(String::new, |text| text.fill(take.voice()))
}

/// With a full stop, unless it ends with a mark.
fn sentence(text: &str) -> String {
    let mut text = text.to_owned();
    end(&mut text);
    text
}

/// Publisher, message, brief, sources, address and licence (P-16); what is not known is left out.
fn plain_citation(take: &Take<'_>) -> String {
    let voice = take.voice();
    let within = put(
        voice.language.credits.within(),
        &take.brief.title.fill(voice),
    );
    let parts = [
        sentence_of(take.published_by()),
        sentence(&page_texts(take).title),
        // A title may end in a mark of its own.
        sentence(within.trim_end_matches('.')),
        source_line(take),
        sentence_of(address(take)),
        rights_line(take),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn sentence_of(text: String) -> String {
    if text.is_empty() {
        text
    } else {
        sentence(&text)
    }
}

/// Where the picture is found: the brief's own short address, else the page's.
pub(super) fn address(take: &Take<'_>) -> String {
    take.brief.link.clone().unwrap_or_else(|| take.page.into())
}

/// `@misc`, as biblatex and its kin read it.
fn bibtex(take: &Take<'_>) -> String {
    let Date { year, month, day } = take.brief.version;
    let two = |part: Option<u8>| part.map_or_else(String::new, |part| format!("-{part:02}"));
    let date = [&year.to_string(), two(month).as_str(), two(day).as_str()].concat();
    let language = take.voice().language;
    let fields = [
        ("title", tex(&page_texts(take).title)),
        ("author", braced(&tex(&take.published_by()))),
        ("date", date),
        ("year", year.to_string()),
        ("maintitle", tex(&take.brief.title.fill(take.voice()))),
        ("note", tex(&source_line(take))),
        ("url", address(take)),
        ("langid", language.credits.langid().into()),
    ];
    let mut text = ["@misc{", &super::files::stem(take), ",\n"].concat();
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_empty()) {
        text.push_str(&["  ", name, " = {", value, "},\n"].concat());
    }
    text.push_str("}\n");
    text
}

/// An organisation's name is one name, not a first and a last.
fn braced(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        ["{", text, "}"].concat()
    }
}

/// What TeX takes for commands, as letters.
fn tex(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => {
                out.push('\\');
                out.push(letter);
            }
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '\\' => out.push_str("\\textbackslash{}"),
            // A tie is an accent to some who read this.
            format::NBSP => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

/// One item in the list that CSL-JSON is (<https://docs.citationstyles.org/en/stable/specification.html>).
fn csl(take: &Take<'_>) -> Value {
    let text = |name: &str, text: String| (name.to_owned(), Value::Text(text));
    let Date { year, month, day } = take.brief.version;
    let parts = [Some(year), month.map(u16::from), day.map(u16::from)];
    let parts: Vec<Value> = parts
        .into_iter()
        .flatten()
        .map(|part| Value::Number(part.into()))
        .collect();
    let issued = vec![("date-parts".into(), Value::List(vec![Value::List(parts)]))];
    let author = match take.published_by() {
        name if name.is_empty() => Value::Null,
        name => Value::List(vec![Value::Object(vec![text("literal", name)])]),
    };
    let mut item = vec![
        text("id", super::files::stem(take)),
        text("type", "graphic".into()),
        text("title", page_texts(take).title),
        text("container-title", take.brief.title.fill(take.voice())),
        ("author".into(), author),
        ("issued".into(), Value::Object(issued)),
        text("URL", address(take)),
        text("language", take.voice().language.tag.clone()),
        text("note", source_line(take)),
    ];
    item.retain(|(_, value)| !matches!(value, Value::Null) && value.as_text() != Some(""));
    Value::List(vec![Value::Object(item)])
}

/// A number as a sentence: what, when, how many, who counted, where it stands.
pub fn quote(take: &Take<'_>, series: &Series, point: &Point) -> String {
    let voice = take.voice();
    let words = &voice.language.credits;
    let figure = figure(take.brief, take.chart, series, point, voice.language_index);
    let measure = capital(&take.chart.measure.fill(voice));
    let mut text = [
        &measure,
        " (",
        &figure.name,
        ", ",
        &figure.period,
        ")",
        &voice.language.colon,
        &figure.value,
    ]
    .concat();
    if point.basis != Basis::Published {
        text.push_str(&[" (", basis_word(point.basis, voice.language), ")"].concat());
    }
    text.push_str(". ");
    // What was calculated nobody counted; its source says who did.
    if point.basis != Basis::Own {
        text.push_str(&put(words.counted_by(), &figure.counter));
        text.push(' ');
    }
    text.push_str(words.source());
    text.push_str(&citation(&figure.source));
    if !figure.source.quoted_by.is_empty() {
        text.push_str(&put(words.quoted_by(), &figure.source.quoted_by));
    }
    let address = [figure.source.url.as_str(), &address(take)];
    if let Some(address) = address.iter().find(|address| !address.is_empty()) {
        text.push_str(", ");
        text.push_str(address);
    }
    end(&mut text);
    text
}

plain! {
    Texts { alt, long, caption, citation, bibtex, csl, fingerprint, stem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p16_a_bibtex_entry_holds_no_command_of_somebody_elses() {
        assert_eq!(
            tex("50\u{a0}% \\x{a}_~^&$#"),
            "50 \\% \\textbackslash{}x\\{a\\}\\_\\textasciitilde{}\\textasciicircum{}\\&\\$\\#"
        );
    }
}
