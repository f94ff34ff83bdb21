//! The word behind a figure, and the one that says in what it was measured, where they are those of another unit:
//! people for countries, dollars for euros.

use super::Found;
use super::adjoining::primary;
use super::agree::{slots, with_slots};
use super::words::{has, is_in};
use crate::brief::{Chart, Series, Unit};
use crate::language::Language;

/// The words of a unit, by the language. Their first is the one to write.
const WORDS: &[(&str, Measure, &str)] = &[
    ("en", Measure::People, " people persons "),
    ("en", Measure::Countries, " countries "),
    ("en", Measure::Judgments, " judgments judgements "),
    ("nl", Measure::People, " mensen personen "),
    ("nl", Measure::Countries, " landen "),
    ("nl", Measure::Judgments, " uitspraken vonnissen "),
    ("fr", Measure::People, " personnes "),
    ("fr", Measure::Countries, " pays "),
    ("fr", Measure::Judgments, " arrêts "),
    ("es", Measure::People, " personas "),
    ("es", Measure::Countries, " países "),
    ("es", Measure::Judgments, " sentencias "),
    ("de", Measure::People, " menschen personen "),
    ("de", Measure::Countries, " länder ländern "),
    ("de", Measure::Judgments, " urteile urteilen "),
];
/// The words of currencies, in those languages and of several.
const CURRENCIES: &[(&str, &str)] = &[
    ("euro", " euro euros € "),
    ("dollar", " dollar dollars dólares $ us$ "),
    ("pound", " pound pounds pond livres libras £ "),
    ("franc", " franc francs frank franken francos "),
    ("yen", " yen ¥ "),
    (
        "crown",
        " crowns kroon kronen kroner kronor couronnes coronas ",
    ),
    ("peso", " peso pesos "),
    ("rupee", " rupees roepie roepies rupias roupies "),
];
/// Whose currency it is may stand before it.
const WHOSE: &str = " us american amerikaanse canadian canadese australian australische british britse swiss zwitserse \
                     danish deense swedish zweedse norwegian noorse américains ";
/// A share may be said of people, where one of these says of how many.
const OF_WHOLE: &[&str] = &["100", "hundred", "honderd", "cent", "cien", "hundert"];

/// What a word behind a number counts.
#[derive(Clone, Copy, PartialEq)]
enum Measure {
    People,
    Countries,
    Judgments,
    Percent,
    /// Something of the brief's own that cannot be divided.
    Whole,
    Money(&'static str),
}

impl Found<'_> {
    /// The words behind the slots of a chart, and its `unit_text`.
    pub(super) fn measured(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                for slot in slots(&written) {
                    let id = slot.inside.split('.').next().unwrap_or_default();
                    let Some(series) = chart.series.iter().find(|one| one.id == id) else {
                        continue;
                    };
                    let own = self.measure(series.unit, index);
                    let (Some(own), Some((word, said))) =
                        (own, said(slot.before, slot.after, language))
                    else {
                        continue;
                    };
                    let of_whole = || OF_WHOLE.iter().any(|word| has(&written, word));
                    if own == said
                        || own == Measure::Whole
                        || (own == Measure::Percent && of_whole())
                    {
                        continue;
                    }
                    let path = format!("{path}.{name}.{}", language.tag);
                    self.of_another_unit(
                        &path,
                        word,
                        &format!("{{{}}}", slot.inside),
                        series,
                        index,
                    );
                    break;
                }
            }
            self.unit_text(path, chart, index);
        }
    }

    /// `number of countries` of a chart of people.
    fn unit_text(&mut self, path: &str, chart: &Chart, index: usize) {
        let language = &self.brief.languages[index];
        let unit = chart.unit;
        let Some(first) = chart
            .series
            .first()
            .filter(|_| chart.series.iter().all(|one| one.unit == unit))
        else {
            return;
        };
        let Some(own) = self.measure(unit, index) else {
            return;
        };
        let written = chart.unit_text.written(index, &chart.series);
        let begins = ["number of ", "aantal ", "nombre de ", "número de "];
        let rest = begins
            .iter()
            .find_map(|one| written.strip_prefix(one))
            .unwrap_or(&written);
        let inside = ["in ", "en "].iter().find_map(|one| rest.strip_prefix(one));
        let rest = inside.unwrap_or(rest);
        let percent = ["per cent", "percent", "procent", "%"];
        let said = match percent.iter().find(|one| rest.starts_with(**one)) {
            Some(word) => Some((*word, Measure::Percent)),
            None => said("", rest, language),
        };
        // Whoever says it in two currencies knows both.
        let says_own = || match own {
            Measure::Money(one) => words_of(one).any(|word| has(&written, word)),
            Measure::Whole => !matches!(said, Some((_, Measure::Percent))),
            Measure::Percent => {
                has(&written, "%") || OF_WHOLE.iter().any(|word| has(&written, word))
            }
            _ => false,
        };
        if let Some((word, _)) = said.filter(|(_, said)| *said != own && !says_own()) {
            let path = format!("{path}.unit_text.{}", language.tag);
            self.of_another_unit(&path, word, "values", first, index);
        }
    }

    fn of_another_unit(
        &mut self,
        path: &str,
        word: &str,
        what: &str,
        series: &Series,
        index: usize,
    ) {
        let unit = crate::figure::unit_word(series.unit, self.brief.voice(index));
        let message = format!("\"{word}\" said of another unit: {what} of \"{unit}\"");
        let advice = format!(
            "write \"{unit}\", or another word for what \"{}\" counts; if \"{word}\" is right, correct \"unit\"",
            series.id
        );
        self.tell(path, message, advice);
    }

    /// What a unit counts, as far as its words are known: of a unit of the brief's own, only which money it is.
    fn measure(&self, unit: Unit, index: usize) -> Option<Measure> {
        match unit {
            Unit::People => Some(Measure::People),
            Unit::Countries => Some(Measure::Countries),
            Unit::Judgments => Some(Measure::Judgments),
            Unit::Percent => Some(Measure::Percent),
            Unit::Euro => Some(Measure::Money("euro")),
            Unit::Own(own) => {
                let name = self.brief.units[own].name.written(index, &[]);
                let money = name.split(' ').find_map(currency);
                let whole = self.brief.is_count(unit).then_some(Measure::Whole);
                money.map(Measure::Money).or(whole)
            }
        }
    }
}

/// The word that stands behind a number, or the sign of money before it, and what it counts.
fn said<'t>(before: &'t str, after: &'t str, language: &Language) -> Option<(&'t str, Measure)> {
    let signs = ["$", "€", "£", "¥"];
    let before = before.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    if let Some(sign) = signs.into_iter().find(|sign| before.ends_with(*sign)) {
        return Some((sign, Measure::Money(currency(sign)?)));
    }
    let blanks = [' ', '\u{a0}', '\u{202f}'];
    let after = after.trim_start_matches(blanks);
    let end = |text: &str| {
        let is_end = |c: char| blanks.contains(&c) || ",.;:!?()’'–/%{".contains(c);
        text.find(is_end).unwrap_or(text.len())
    };
    let (word, rest) = after.split_at(end(after));
    let primary = primary(&language.tag);
    let is_word = |(tag, _, words): &&(&str, Measure, &str)| *tag == primary && is_in(words, word);
    if let Some((_, measure, _)) = WORDS.iter().find(is_word) {
        return Some((word, *measure));
    }
    let rest = rest.trim_start_matches(blanks);
    let money = match is_in(WHOSE, word) {
        true => &rest[..end(rest)],
        false => word,
    };
    Some((money, Measure::Money(currency(money)?)))
}

/// The currency that a word names.
fn currency(word: &str) -> Option<&'static str> {
    let found = CURRENCIES.iter().find(|(_, words)| is_in(words, word));
    found.map(|(name, _)| *name)
}

/// The words of a currency.
fn words_of(currency: &str) -> impl Iterator<Item = &'static str> {
    let found = CURRENCIES.iter().find(|(name, _)| *name == currency);
    found
        .map_or("", |(_, words)| *words)
        .split(' ')
        .filter(|word| !word.is_empty())
}
