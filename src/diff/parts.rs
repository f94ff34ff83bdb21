//! What a brief holds, as a tree: parts with an id, and fields in words. Publishers, sources, scales and sections.

use super::charts::chart;
use super::words;
use crate::brief::{Brief, Licence, Source, Title, Unit};
use crate::figure::unit_word;
use crate::format;
use crate::language::Language;
use crate::text::{Text, Voice};
use crate::theme::Paint;
use crate::value::Value;

/// What kind of part it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Brief,
    Language,
    Publisher,
    Source,
    Color,
    Unit,
    Scale,
    Term,
    Section,
    Chart,
    Group,
    Series,
    Point,
    View,
}

impl Kind {
    /// Its name for a program.
    pub(super) fn name(self) -> &'static str {
        match self {
            Kind::Brief => "brief",
            Kind::Language => "language",
            Kind::Publisher => "publisher",
            Kind::Source => "source",
            Kind::Color => "color",
            Kind::Unit => "unit",
            Kind::Scale => "scale",
            Kind::Term => "term",
            Kind::Section => "section",
            Kind::Chart => "chart",
            Kind::Group => "group",
            Kind::Series => "series",
            Kind::Point => "point",
            Kind::View => "view",
        }
    }
}

/// A part of a brief.
pub(super) struct Part {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// How it is spoken of; empty where its whole says enough.
    pub(super) label: String,
    pub(super) fields: Vec<Field>,
    pub(super) parts: Vec<Part>,
}

/// Something that a part says of itself.
pub(super) struct Field {
    pub(super) name: &'static str,
    /// The tag of its language, for a text.
    pub(super) lang: Option<String>,
    /// What is compared.
    pub(super) raw: String,
    /// What is shown.
    pub(super) shown: String,
    /// The number, for a value.
    pub(super) number: Option<f64>,
}

impl Field {
    /// Whether the other is the same field, of another version.
    pub(super) fn is(&self, other: &Field) -> bool {
        self.name == other.name && self.lang == other.lang
    }

    /// For a program.
    pub(super) fn value(&self) -> Value {
        match self.number {
            Some(number) => Value::Number(number),
            None => Value::Text(self.shown.clone()),
        }
    }
}

/// Collects the fields of one part, and knows how they are said.
pub(super) struct Teller<'b> {
    pub(super) brief: &'b Brief,
    /// With the series of the chart, within one.
    pub(super) voice: Voice<'b>,
    /// The language of the sentences, which the brief may lack.
    pub(super) language: &'b Language,
    pub(super) fields: Vec<Field>,
}

impl<'b> Teller<'b> {
    /// One for another part.
    pub(super) fn other(&self, voice: Voice<'b>) -> Teller<'b> {
        Teller {
            brief: self.brief,
            voice,
            language: self.language,
            fields: Vec::new(),
        }
    }

    /// A word that is the same in every language.
    pub(super) fn plain(&mut self, name: &'static str, text: impl Into<String>) {
        let text = text.into();
        self.said(name, text.clone(), text);
    }

    /// Something that is compared by one text and shown as another.
    pub(super) fn said(&mut self, name: &'static str, raw: String, shown: String) {
        self.fields.push(Field {
            name,
            lang: None,
            raw,
            shown,
            number: None,
        });
    }

    /// A color by its name in the brief.
    pub(super) fn paint(&mut self, paint: Paint) {
        self.plain(
            "color",
            match paint {
                Paint::Role(role) => role.name(),
                Paint::Own(own) => &self.brief.colors[own.index].id,
            },
        );
    }

    /// A unit: a built-in one in the language of the sentences, the brief's own by its name.
    pub(super) fn unit(&mut self, unit: Unit) {
        let voice = Voice {
            language: self.language,
            ..self.voice
        };
        let raw = match unit {
            Unit::Own(index) => self.brief.units[index].id.clone(),
            _ => unit_word(unit, voice),
        };
        self.said("unit", raw, unit_word(unit, voice));
    }

    /// Yes or no.
    pub(super) fn flag(&mut self, name: &'static str, flag: bool) {
        let row = words::row(self.language);
        self.plain(name, if flag { row.yes } else { row.no });
    }

    /// A text, once for each language of the brief.
    pub(super) fn text(&mut self, name: &'static str, text: &Text) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let voice = Voice {
                language_index: index,
                language,
                ..self.voice
            };
            self.fields.push(Field {
                name,
                lang: Some(language.tag.clone()),
                raw: quoted(&text.written(index, voice.series)),
                shown: quoted(&text.fill(voice)),
                number: None,
            });
        }
    }

    /// A text in the language of the sentences, for a label.
    pub(super) fn name(&self, text: &Text) -> String {
        text.fill(self.voice)
    }

    pub(super) fn part(self, kind: Kind, id: &str, label: String, parts: Vec<Part>) -> Part {
        Part {
            kind,
            id: id.into(),
            label,
            fields: self.fields,
            parts,
        }
    }

    /// With the word for its kind, where a name alone would not say what it is.
    pub(super) fn label(&self, kind: Kind, name: &str) -> String {
        let words = words::kind(kind, words::row(self.language));
        [words.one, " ", &quoted(name)].concat()
    }
}

fn quoted(text: &str) -> String {
    ["“", text, "”"].concat()
}

/// The whole of a brief.
pub(super) fn of<'b>(brief: &'b Brief, voice: Voice<'b>, language: &'b Language) -> Part {
    let mut teller = Teller {
        brief,
        voice,
        language,
        fields: Vec::new(),
    };
    teller.plain("id", &brief.id);
    teller.plain("version", format::date(brief.version, language));
    let tags: Vec<&str> = brief.languages.iter().map(|one| &*one.tag).collect();
    teller.plain("languages", tags.join(", "));
    teller.text("kicker", &brief.kicker);
    teller.text("title", &brief.title);
    if let Some(publisher) = &brief.publisher {
        teller.text("publisher", publisher);
    }
    for (name, address) in [("corrections", &brief.corrections), ("link", &brief.link)] {
        if let Some(address) = address {
            teller.plain(name, address);
        }
    }
    let mut parts: Vec<Part> = brief
        .languages
        .iter()
        .map(|one| of_language(one, &teller))
        .collect();
    for publisher in &brief.publishers {
        let mut own = teller.other(voice);
        own.text("name", &publisher.name);
        if !publisher.hosts.is_empty() {
            own.plain("hosts", publisher.hosts.join(", "));
        }
        let label = own.label(Kind::Publisher, &own.name(&publisher.name));
        parts.push(own.part(Kind::Publisher, &publisher.id, label, Vec::new()));
    }
    parts.extend(brief.sources.iter().map(|one| source(one, &teller)));
    for color in &brief.colors {
        let mut own = teller.other(voice);
        own.plain("light", color.own.light.css());
        own.plain("dark", color.own.dark.css());
        own.plain("pattern", color.own.pattern.name());
        let label = own.label(Kind::Color, &color.id);
        parts.push(own.part(Kind::Color, &color.id, label, Vec::new()));
    }
    for unit in &brief.units {
        let mut own = teller.other(voice);
        own.text("name", &unit.name);
        own.text("one", &unit.one);
        own.flag("whole", unit.whole);
        let label = own.label(Kind::Unit, &own.name(&unit.name));
        parts.push(own.part(Kind::Unit, &unit.id, label, Vec::new()));
    }
    for scale in &brief.scales {
        let mut own = teller.other(voice);
        own.text("name", &scale.name);
        let label = own.label(Kind::Scale, &own.name(&scale.name));
        let terms = scale.terms.iter().enumerate().map(|(index, term)| {
            let mut own = teller.other(voice);
            own.paint(term.paint);
            own.text("name", &term.name);
            own.text("meaning", &term.meaning);
            let label = own.name(&term.name);
            own.part(Kind::Term, &index.to_string(), label, Vec::new())
        });
        parts.push(own.part(Kind::Scale, &scale.id, label, terms.collect()));
    }
    for section in &brief.sections {
        let mut own = teller.other(voice);
        own.text("name", &section.name);
        own.text("title", &section.title);
        own.text("summary", &section.summary);
        if let Some(within) = section.within {
            let within = &brief.sections[within];
            own.said("within", within.id.clone(), own.name(&within.name));
        }
        let label = own.label(Kind::Section, &own.name(&section.name));
        parts.push(own.part(Kind::Section, &section.id, label, Vec::new()));
        // Beside its section, so that a chart that moves to another stays the same chart.
        parts.extend(
            section
                .charts
                .iter()
                .map(|one| chart(one, section, &teller)),
        );
    }
    teller.part(Kind::Brief, &brief.id, String::new(), parts)
}

/// Its style and its words, each by its place; a known language is told like one that the brief brings.
fn of_language(language: &Language, teller: &Teller<'_>) -> Part {
    let mut own = teller.other(teller.voice);
    own.plain("direction", language.direction());
    own.plain("decimal", quoted(&language.decimal.to_string()));
    own.plain("group", quoted(&language.group.to_string()));
    own.plain("percent", quoted(&language.percent));
    own.plain("colon", quoted(&language.colon));
    own.plain("semicolon", quoted(&language.semicolon));
    own.plain("day", quoted(&language.day));
    own.plain("first_day", quoted(&language.first_day));
    own.plain("month_year", quoted(&language.month_year));
    own.plain("months", language.months.join(", "));
    for (word, text) in language.every_word() {
        own.plain(word.place, quoted(text));
    }
    let label = own.label(Kind::Language, &language.tag);
    own.part(Kind::Language, &language.tag, label, Vec::new())
}

fn source(source: &Source, teller: &Teller<'_>) -> Part {
    let mut own = teller.other(teller.voice);
    let brief = teller.brief;
    let publisher = &brief.publishers[source.publisher];
    let name = own.name(&publisher.name);
    own.said("publisher", publisher.id.clone(), name);
    match &source.title {
        Title::Published { text, lang } => {
            own.plain("title", quoted(text));
            own.plain("lang", lang);
        }
        Title::Ours(text) => own.text("title", text),
    }
    let row = words::row(own.language);
    let date = source.date.map(|date| format::date(date, own.language));
    own.plain("date", date.unwrap_or_else(|| row.not_stated.into()));
    for (name, text) in [
        ("url", &source.url),
        ("seen", &source.seen),
        ("quoted_by", &source.quoted_by),
    ] {
        if let Some(text) = text {
            own.plain(name, text);
        }
    }
    own.plain(
        "licence",
        match &source.licence {
            Licence::NotStated => row.not_stated,
            Licence::Stated(licence) => licence,
        },
    );
    if !source.from.is_empty() {
        let from = source.from.iter().map(|index| &brief.sources[*index]);
        let ids: Vec<&str> = from.clone().map(|source| source.id.as_str()).collect();
        let titles: Vec<String> = from.map(|source| title(source, teller)).collect();
        own.said("from", ids.join(" "), titles.join(", "));
    }
    let label = own.label(Kind::Source, &title(source, teller));
    own.part(Kind::Source, &source.id, label, Vec::new())
}

/// The title of a source.
pub(super) fn title(source: &Source, teller: &Teller<'_>) -> String {
    match &source.title {
        Title::Published { text, .. } => text.clone(),
        Title::Ours(text) => teller.name(text),
    }
}
