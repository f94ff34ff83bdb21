//! What the words of a brief say against its figures: another year than the picture's, a period that ends too early,
//! a minimum said twice, a basis that its source does not bear out.

use super::Found;
use super::words::SHORTENED;
use crate::brief::{Basis, Chart, Series, Title, Window, Year};
use crate::format::Date;
use crate::text::Text;

/// What is said of a minimum in other words, and would be said twice.
const MINIMUM: &[&str] = &[
    "ten minste",
    "tenminste",
    "minimaal",
    "op zijn minst",
    "zeker",
    "ruim",
    "meer dan",
    "no fewer than",
    "no less than",
    "not less than",
    "a minimum of",
    "more than",
    "como mínimo",
    "por lo menos",
    "al menos",
    "más de",
    "au moins",
    "plus de",
    "mindestens",
    "wenigstens",
    "mehr als",
    "almeno",
    "più di",
    "pelo menos",
    "no mínimo",
    "mais de",
    "≥",
    ">=",
    ">",
];

/// The slots of the year on show, and of a value in that year.
pub(super) const SHOWN: &str = "shown";
const OF_SHOWN: &str = ".shown";

impl Found<'_> {
    /// The words of a chart beside its figures.
    pub(super) fn agreement(&mut self, path: &str, chart: &Chart) {
        self.year_of_words(path, chart);
        self.period(path, chart);
        self.title_of_the_newest(path, chart);
        self.exceeded(path, chart);
        self.ever(path, chart);
        self.message_of_the_year_before(path, chart);
        self.ended(path, chart);
        self.years_apart(path, chart);
        self.full_stops(path, chart);
        self.period_of_separate_years(path, chart);
        self.period_backwards(path, chart);
        self.dashes(path, chart);
        self.slots(path, chart);
        self.hedged(path, chart);
        self.quoted_minimums(path, chart);
        self.drawn_nowhere(path, chart);
        self.years_beside(path, chart);
        self.days_beside(path, chart);
        self.last_days(path, chart);
        self.signs(path, chart);
        self.unseen(path, chart);
        self.message_left_behind(path, chart);
        self.days_of_languages(path, chart);
        self.adjoining(path, chart);
        self.shown_of_totals(path, chart);
        self.stopped(path, chart);
        self.measured(path, chart);
        self.capitals(path, chart);
        self.missing(path, chart);
        self.today_of_chart(path, chart);
        self.turned(path, chart);
        self.said_twice(path, chart);
        self.millions(path, chart);
        self.minimum(path, chart);
        self.notes_beside(path, chart);
        self.days_of_breaks(path, chart);
        self.years_of_languages(path, chart);
        self.days_of_definitions(path, chart);
    }

    /// A title whose figures are all of other years than the picture lies beside it. A message may tell of other years,
    /// where the title is of the picture's.
    fn year_of_words(&mut self, path: &str, chart: &Chart) {
        let Some(drawn) = chart.views.first().and_then(|view| view.years().first()) else {
            return;
        };
        for (index, language) in self.brief.languages.iter().enumerate() {
            for (name, text) in [("title", &chart.title), ("message", &chart.message)] {
                let written = text.written(index, &chart.series);
                let fixed = || slots(&written).filter_map(|slot| of_year(slot.inside));
                if says_shown(&written) || fixed().any(|(_, year)| year == *drawn) {
                    break;
                }
                if let Some((id, year)) = fixed().next() {
                    let message = format!(
                        "{name} of {year}, and the picture begins with {drawn}; write {{shown}}, or {{{id}.shown}}"
                    );
                    self.add(&format!("{path}.{name}.{}", language.tag), message);
                    // One cause, told once.
                    break;
                }
            }
        }
    }

    /// The period stands beside every picture of the chart and beside its table: it is that of all that they show, or
    /// of the years that a reader can choose.
    fn period(&mut self, path: &str, chart: &Chart) {
        let points = || chart.series.iter().flat_map(|one| &one.points);
        let years = || points().flat_map(|point| [point.since, Some(point.year())]);
        let ends = |years: Vec<Year>| Some((*years.iter().min()?, *years.iter().max()?));
        let Some((first, last)) = ends(years().flatten().collect()) else {
            return;
        };
        let is_chosen = chart.views.iter().all(|view| !view.years().is_empty());
        let chosen = chart.years().filter(|_| is_chosen).min();
        let first_chosen = chosen.unwrap_or(first);
        // Twelve months begin in the year before the one that they end in.
        let earlier = |one: &Series| one.window == Window::TwelveMonthsTo;
        let earlier = chart.series.iter().any(earlier).then(|| Year(first.0 - 1));
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = chart.period.written(index, &chart.series);
            // The digits of another script are not read.
            let is_read = written.is_ascii() || written.bytes().any(|b| b.is_ascii_digit());
            if written.contains('{') || !is_read {
                continue;
            }
            let one_of = |years: &[Year]| years.iter().any(|year| names(&written, *year));
            let (year, place) = if !one_of(&[last]) {
                (last, "last")
            } else if !one_of(&[first, first_chosen, earlier.unwrap_or(first)]) {
                (first_chosen, "first")
            } else {
                continue;
            };
            let message =
                format!("period that does not name {year}, the {place} year of its figures");
            self.add(&format!("{path}.period.{}", language.tag), message);
        }
    }

    /// A value that is a minimum says so itself, in words that can begin no sentence; and beside the year on show stands
    /// the value of that year.
    fn slots(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let word = language.words.at_least();
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                let is_minimum = |slot: &Slot<'_>| {
                    let id = slot.inside.split('.').next();
                    let is_it = |one: &Series| one.at_least && Some(&*one.id) == id;
                    chart.series.iter().any(is_it)
                };
                let minimums = || slots(&written).filter(is_minimum);
                let path = format!("{path}.{name}.{}", language.tag);
                let twice = || {
                    minimums().flat_map(|slot| {
                        let words = MINIMUM.iter().copied().chain([word.as_str()]);
                        words.filter_map(move |word| {
                            ends_with(slot.before, word).then_some((slot.before, slot.inside, word))
                        })
                    })
                };
                if let Some((before, inside, word)) = twice().next() {
                    let message =
                        format!("\"{word}\" written before {{{inside}}}, which says it itself");
                    self.add(&path, message);
                    let before = before.trim_end();
                    if begins_sentence(&before[..before.len() - word.len()]) {
                        let when = inside.split('.').nth(1).and_then(|when| when.get(..4));
                        let when = match when {
                            Some(year) if inside.ends_with(year) => year,
                            _ => "{shown}",
                        };
                        let advice = format!(
                            "take \"{word}\" out, and put another word before the slot, such as the year and a comma: \"In {when}, {{{inside}}} …\": each value of this series is said as a minimum, and its words can begin no sentence"
                        );
                        self.advise(&path, advice);
                    }
                }
                let shown = slots(&written).any(|slot| slot.inside == SHOWN);
                let of_shown = slots(&written).any(|slot| slot.inside.ends_with(OF_SHOWN));
                let fixed = slots(&written).find_map(|slot| of_year(slot.inside));
                if let (true, false, Some((id, year))) = (shown, of_shown, fixed) {
                    let message =
                        format!("figure of {year} beside the year on show; write {{{id}.shown}}");
                    self.add(&path, message);
                }
                if let Some(slot) = minimums().find(|slot| begins_sentence(slot.before)) {
                    let inside = slot.inside;
                    let message = format!(
                        "sentence that begins with {{{inside}}}: \"{word}\" has no capital"
                    );
                    self.add(&path, message);
                }
            }
        }
    }

    /// Figures that came after the years to choose from were written.
    fn drawn_nowhere(&mut self, path: &str, chart: &Chart) {
        let single = chart.views.iter().all(|view| !view.years().is_empty());
        let Some(newest) = chart.years().max().filter(|_| single) else {
            return;
        };
        let years = chart.series.iter().flat_map(|one| &one.points);
        // An older figure may stand in the table and in the words alone; the newest of all is what a reader comes for.
        if let Some(year) = years.map(|p| p.year()).max().filter(|year| *year > newest) {
            let message = format!("figures of {year} that no view shows; add it to \"years\"");
            let path = format!("{path}.views[0].years");
            self.add(&path, message);
            let follows = |text: &Text| says_shown(&text.written(0, &chart.series));
            if !follows(&chart.title) || !follows(&chart.message) {
                let advice = format!(
                    "add {year} to \"years\" of the views, and in title and message write {{{SHOWN}}} in the place of the year \
                     and {{series.{SHOWN}}} in the place of its figure: both follow the choice; or take the points of {year} out"
                );
                self.advise(&path, advice);
            }
        }
    }

    /// Sources that do not bear out what their figures say of themselves.
    pub(super) fn bases(&mut self) {
        let brief = self.brief;
        for (index, source) in brief.sources.iter().enumerate() {
            let is = |basis: Basis| {
                let series = brief.charts().flat_map(|chart| &chart.series);
                let mut points = series.flat_map(|one| &one.points);
                points.any(|point| point.source == index && point.basis == basis)
            };
            let path = format!("sources[{index}]");
            // A copy on another's site is quoted too: then the address tells where.
            if source.quoted_by.is_none() && source.seen.is_none() && is(Basis::Quoted) {
                let message = format!("quoted, and not said by whom: \"{}\"", source.id);
                self.add(&path, message);
            }
            if let Some(who) = source.quoted_by.as_ref().filter(|_| is(Basis::Published)) {
                let message = format!("published, and read at \"{who}\": \"{}\"", source.id);
                self.add(&path, message);
            }
            if !source.from.is_empty() && is(Basis::Published) {
                let message = format!("published, and calculated from others: \"{}\"", source.id);
                self.add(&path, message);
            }
            if source
                .date
                .is_some_and(|date| is_later(date, brief.version))
            {
                let message = format!(
                    "source of a later day than the brief: \"{}\" after {}",
                    source.id, brief.version
                );
                self.add(&format!("{path}.date"), message);
            }
            if matches!(source.title, Title::Published { .. }) && is(Basis::Own) {
                let message = format!(
                    "own figures with a publication of others as their source: \"{}\"",
                    source.id
                );
                self.add(&path, message);
            } else if source.from.is_empty() && is(Basis::Own) {
                let message = format!("own calculation, and not said from what: \"{}\"", source.id);
                self.add(&path, message);
            }
        }
    }
}

/// Whether a day comes after another, as far as both are known.
pub(super) fn is_later(one: Date, other: Date) -> bool {
    let parts = |date: Date| {
        [
            Some(date.year),
            date.month.map(Into::into),
            date.day.map(Into::into),
        ]
    };
    for (one, other) in parts(one).into_iter().zip(parts(other)) {
        match (one, other) {
            (Some(one), Some(other)) if one != other => return one > other,
            (Some(_), Some(_)) => {}
            _ => return false,
        }
    }
    false
}

/// The texts of a chart that may have slots, each with its name.
#[inline(never)]
pub(super) fn with_slots(chart: &Chart) -> Vec<(&'static str, &Text)> {
    let mut texts = vec![
        ("title", &chart.title),
        ("message", &chart.message),
        ("note", &chart.note),
        ("measure", &chart.measure),
        ("place", &chart.place),
        ("unit_text", &chart.unit_text),
        ("period", &chart.period),
    ];
    texts.extend(chart.caveat.iter().map(|text| ("caveat", text)));
    texts
}

/// A slot of a text as it is written, with all that stands before and after it.
pub(super) struct Slot<'t> {
    pub before: &'t str,
    pub inside: &'t str,
    pub after: &'t str,
}

#[inline(never)]
pub(super) fn slots(written: &str) -> std::vec::IntoIter<Slot<'_>> {
    // A brace stands in a text for a slot alone.
    let slots = written.match_indices('{').filter_map(|(start, _)| {
        let (inside, after) = written[start + 1..].split_once('}')?;
        let before = &written[..start];
        Some(Slot {
            before,
            inside,
            after,
        })
    });
    slots.collect::<Vec<_>>().into_iter()
}

/// The series and the year of a slot that names one.
pub(super) fn of_year(slot: &str) -> Option<(&str, Year)> {
    let (id, when) = slot.split_once('.')?;
    Some((id, Year(Date::parse(when)?.year)))
}

pub(super) fn says_shown(written: &str) -> bool {
    slots(written).any(|slot| slot.inside == SHOWN || slot.inside.ends_with(OF_SHOWN))
}

/// Whether a text names a year, or ends a span with its last two digits.
pub(super) fn names(text: &str, year: Year) -> bool {
    let year = year.to_string();
    let last_two = &year[year.len().saturating_sub(2)..];
    let is_digit = |c: char| c.is_ascii_digit();
    let mut rest = text;
    while let Some(start) = rest.find(is_digit) {
        let number = &rest[start..];
        let end = number.find(|c| !is_digit(c)).unwrap_or(number.len());
        let shortened = &number[..end] == last_two && rest[..start].ends_with(SHORTENED);
        if number[..end] == year || shortened {
            return true;
        }
        rest = &number[end..];
    }
    false
}

/// Whether what follows is the first of a sentence.
fn begins_sentence(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(['.', '!', '?'])
}

/// Whether a text ends with a word, whatever its capitals, and the space after it.
pub(super) fn ends_with(text: &str, word: &str) -> bool {
    let text = text.trim_end_matches([' ', '\u{a0}', '\u{202f}']);
    let Some(start) = text.len().checked_sub(word.len()) else {
        return false;
    };
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let same = |end: &str| end.eq_ignore_ascii_case(word);
    !word.is_empty() && text.get(start..).is_some_and(same) && !text[..start].ends_with(is_letter)
}

/// Whether a text begins with a word, whatever its capitals.
pub(super) fn starts_with(text: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_ascii_alphanumeric() || !c.is_ascii();
    let start = text.get(..word.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !text[word.len()..].starts_with(is_letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_named_whole_or_at_the_end_of_a_span() {
        for (text, is_named) in [
            ("2020–2025", true),
            ("2024/25", true),
            ("2020–25", true),
            ("1 July 2024 to 30 June 2025", true),
            ("2020–2024", false),
            ("25 June 2024", false),
            ("20250", false),
            ("", false),
        ] {
            assert_eq!(names(text, Year(2025)), is_named, "{text}");
        }
    }

    #[test]
    fn a_word_before_a_slot_is_known_as_a_word_and_in_capitals() {
        assert!(ends_with("At least ", "at least"));
        assert!(ends_with("it was at least\u{a0}", "at least"));
        assert!(!ends_with("not so hat least ", "at least"));
        assert!(!ends_with("least ", "at least"));
        assert!(!ends_with("é least ", "at least"));
        assert!(!ends_with("at least in 2024 ", "at least"));
    }
}
