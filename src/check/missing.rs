//! Figures that are there and are said not to be, and years without a figure that no text tells of.

use super::Found;
use super::adjoining::primary;
use super::agree::{names, with_slots};
use super::beside::sentences;
use super::newest::{BETWEEN, years_in};
use super::today::words;
use super::words::{has, is_in};
use crate::brief::{Basis, Chart, Series, Window, Year};
use crate::text::Text;

/// A sentence of these words and a year alone says that a figure is not there, and nothing else.
const ABSENT: &str = " a an about and any are available been being by der die es est et found figure figures follow follows for \
                      has have here hasn haven in included is isn it known later no not none number numbers of on out \
                      published shown still t the there this to was wasn were weren will year years yet data missing unknown did didn does publish publishes give gave \
                      aan aantal aantallen bekend beschikbaar bij cijfer cijfers dat de dit een en er gegevens geen gaf gepubliceerd getal \
                      getallen getoond gevonden heeft hebben het hier in is jaar jaren komt komen later niet nog om onbekend ontbreekt ontbreken ook over publiceerde staan \
                      staat te uit van verschenen volgen volgt voor waren werd werden worden wordt zijn \
                      a année années aucun aucune chiffre chiffres connu connus dans de des disponible disponibles du \
                      en encore il l la le les manque n ne pas pour publié publiés sont trouvé été y \
                      año años aún cifra cifras conocida del disponible el encontrado está están falta ha han hay la las \
                      los no para publicado se todavía \
                      bekannt das daten fehlt für gefunden ist jahr jahre keine liegt noch nicht sind veröffentlicht \
                      vor wurde zahl zahlen ";
/// One of these denies.
const NOT: &str = " missing unknown onbekend ontbreekt ontbreken didn no not none hasn haven isn wasn weren follow follows later geen niet volgt volgen aucun aucune pas \
                   manque falta aún todavía keine nicht fehlt ";
/// What tells of years that are not there without naming them.
const TELLS: &str = " missing lack lacks lacking gap gaps every biennial biennially between \
                     ontbreekt ontbreken ontbrekende hiaat hiaten gat gaten elke iedere tussen tussenliggende tweejaarlijks ";
/// The same in two words.
const TELLS_IN_TWO: &[&str] = &[
    "no figure",
    "no data",
    "not every year",
    "some years",
    "geen cijfer",
    "geen gegevens",
    "niet elk jaar",
    "niet ieder jaar",
    "sommige jaren",
];
/// At most so many years are missing where it can have been overlooked: of more a reader sees the gaps. 2.
const MISSING_MAX: usize = 2;

impl Found<'_> {
    /// What the words of a chart say of figures that are not there.
    pub(super) fn missing(&mut self, path: &str, chart: &Chart) {
        self.said_to_be_missing(path, chart);
        self.missing_untold(path, chart);
    }

    /// `For 2026 no figure was published`, and every series has one that was.
    fn said_to_be_missing(&mut self, path: &str, chart: &Chart) {
        let who = self.publishers();
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let mut said = sentences(&written).filter(|one| says_missing(one, &who[index]));
                let there = said.find_map(|one| {
                    years_in(one)
                        .map(|(_, year)| Year(year))
                        .find(|year| is_there(chart, *year))
                });
                let Some(year) = there else { continue };
                let message = format!("figure of {year} that is there, and is said not to be");
                let advice = format!(
                    "take the sentence out, since the figure of {year} came; or write the year that has none"
                );
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
    }

    /// The words of the names of all publishers in each language, with blanks around them.
    fn publishers(&self) -> Vec<String> {
        let languages = 0..self.brief.languages.len();
        let of = |index: usize| {
            let names = self.brief.publishers.iter().map(|one| {
                let name = one.name.written(index, &[]);
                [" ", &name, " ", &one.id.replace('-', " "), " "].concat()
            });
            let all = names.collect::<String>().to_ascii_lowercase();
            words(&all).map(|word| [" ", word, " "].concat()).collect()
        };
        languages.map(of).collect()
    }

    /// Years that lie between others and have no figure, where the period names a span and no text says so.
    fn missing_untold(&mut self, path: &str, chart: &Chart) {
        let known = |tag: &str| matches!(primary(tag), "nl" | "en");
        let mut languages = self.brief.languages.iter().enumerate();
        // In another language the words that tell of it are not known.
        let Some((index, language)) = languages.find(|(_, one)| known(&one.tag)) else {
            return;
        };
        let missing = between(chart);
        let period = chart.period.written(index, &chart.series);
        if missing.is_empty() || !is_span(&period) {
            return;
        }
        let mut texts: Vec<&Text> = with_slots(chart)
            .into_iter()
            .map(|(_, text)| text)
            .collect();
        for series in &chart.series {
            texts.push(&series.definition);
            for point in &series.points {
                texts.extend([&point.note, &point.gap].into_iter().flatten());
            }
        }
        let tells = |text: &&Text| {
            let written = text.written(index, &chart.series);
            let small = written.to_ascii_lowercase();
            missing.iter().any(|year| names(&written, *year))
                || words(&written).any(|word| is_in(TELLS, word))
                || TELLS_IN_TWO.iter().any(|two| has(&small, two))
        };
        if texts.iter().any(tells) {
            return;
        }
        let years: Vec<String> = missing.iter().map(Year::to_string).collect();
        let year = &years[0];
        let said = match primary(&language.tag) {
            "nl" => format!("Over {year} is geen cijfer gepubliceerd."),
            _ => format!("For {year} no figure was published."),
        };
        let message = format!(
            "year without a figure that no text tells of: {}",
            years.join(", ")
        );
        let advice = format!(
            "say in \"note\" that there is none, such as “{said}”; or add the point of {year}"
        );
        self.tell(&format!("{path}.period.{}", language.tag), message, advice);
    }
}

/// Whether a sentence says that a figure is not there, and nothing else but who publishes it.
fn says_missing(sentence: &str, publishers: &str) -> bool {
    let is_year = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let plain = || words(sentence).filter(|word| !is_year(word));
    !sentence.contains('{')
        && words(sentence).any(|word| is_year(&word))
        && plain().any(|word| is_in(NOT, word))
        && plain().all(|word| is_in(ABSENT, word) || is_in(publishers, word))
}

/// Whether every series that has a figure for each year has a published one of this year.
pub(super) fn is_there(chart: &Chart, year: Year) -> bool {
    let is_yearly = |one: &&Series| {
        matches!(
            one.window,
            Window::CalendarYear | Window::ReportYear | Window::State
        )
    };
    let has = |one: &Series| {
        one.point(year)
            .is_some_and(|point| point.basis == Basis::Published && point.note.is_none())
    };
    let yearly = || chart.series.iter().filter(is_yearly);
    yearly().next().is_some() && yearly().all(has)
}

/// The years that no series has, where most others follow each other.
fn between(chart: &Chart) -> Vec<Year> {
    let points = || chart.series.iter().flat_map(|one| &one.points);
    if points().any(|point| point.when.month.is_some() || point.since.is_some()) {
        return Vec::new();
    }
    let mut years: Vec<u16> = points().map(|point| point.when.year).collect();
    years.sort_unstable();
    years.dedup();
    let steps = || years.windows(2).map(|two| (two[0], two[1]));
    let follow = steps().filter(|(one, next)| next - one == 1).count();
    let missing: usize = steps().map(|(one, next)| usize::from(next - one) - 1).sum();
    // Where few follow each other, the others were chosen.
    if missing > MISSING_MAX || follow < missing {
        return Vec::new();
    }
    let missing = steps().flat_map(|(one, next)| one + 1..next);
    missing.map(Year).collect()
}

/// Whether a period is written from its first year to its last.
fn is_span(period: &str) -> bool {
    let years: Vec<(usize, u16)> = years_in(period).collect();
    let [(at, first), (then, last)] = years[..] else {
        return false;
    };
    first < last && BETWEEN.contains(&period[at + 4..then].trim())
}

#[cfg(test)]
mod tests {
    use super::says_missing;

    #[test]
    fn a_sentence_that_says_more_is_no_word_of_a_figure_that_is_missing() {
        for (text, is_said) in [
            ("For 2025 no figure was published.", true),
            ("The year 2026 is not shown yet.", true),
            ("The figure for 2025 is not yet available.", true),
            ("The figure for 2025 will follow.", true),
            ("The figures for 2025 aren’t there yet.", false),
            ("Over 2022 is geen cijfer gepubliceerd.", true),
            ("Het jaar 2026 staat hier nog niet bij.", true),
            ("Het cijfer over 2025 volgt nog.", true),
            ("Pour 2025, aucun chiffre n’est encore publié.", true),
            ("Para 2025 todavía no hay cifras.", true),
            ("The causes for 2025 are not yet known.", false),
            ("The figure for 2025 is not yet final.", false),
            ("For 2025 no figure from the counter was found.", false),
            ("For 2025 no figure by region was found.", false),
            ("The IND published no figure for 2020.", true),
            ("The IND did not publish a figure for 2020.", true),
            ("Over 2020 publiceerde de IND geen cijfer.", true),
            ("Het cijfer over 2020 ontbreekt.", true),
            ("The year 2020 is missing.", true),
            ("Het aantal over 2020 is onbekend.", true),
            ("The police published no figure for 2020.", false),
            ("For 2020 the cause is unknown.", false),
            ("The year 2026 is shown.", false),
            ("No figure was published.", false),
        ] {
            assert_eq!(says_missing(text, " ind "), is_said, "{text}");
        }
    }
}
