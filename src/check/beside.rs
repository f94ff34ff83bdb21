//! A year that is typed beside a figure of another year, and a title of one year where a reader chooses the year.

use super::Found;
use super::agree::{SHOWN, names, of_year, says_shown, slots, with_slots};
use super::words::{SHORTENED, is_in};
use crate::brief::{Chart, Series, Window, Year};

/// What a year follows that a figure is said of, by the language.
const IN: &[(&str, &[&str])] = &[
    ("nl", &["in", "over"]),
    ("en", &["in", "for", "during"]),
    ("de", &["in", "im", "jahr"]),
    ("fr", &["en"]),
    ("es", &["en"]),
    ("pt", &["em"]),
];
/// Words after which a year is not that of the figure before: it is compared, or it is that of something else.
const OTHERWISE: &str = " after against before begun between compared dan dat die from later na of since sinds than \
                         that tegen tot tussen until van vanaf vergeleken voor which who ";
/// More of them, for a clause of any length: what is compared, counted on, or said in one year of another.
const COMPARED: &str = " and as en als announced began begon besloot came decided expected foretold if kwamen named new                         nieuwe noemde per promised said schatte started toen verwacht verwachtte vs wet when ";
/// What stands before a year that a figure is said of, in a clause of any length.
const OF_A_YEAR: &[&str] = &[
    "in ",
    "over ",
    "for ",
    "during ",
    "end of ",
    "beginning of ",
    "start of ",
    "all of ",
    "in the year ",
    "eind ",
    "einde ",
    "begin ",
    "heel ",
    "in het jaar ",
    "im jahr ",
    "ende ",
    "anfang ",
    "en ",
    "fin ",
    "em ",
];
/// Between a figure and its year stand at most so many words. 6.
const BETWEEN_MAX: usize = 6;
/// What parts a figure from a year that is not its own.
const PARTS: [char; 7] = [',', ';', ':', '(', '–', '{', '?'];

impl Found<'_> {
    /// The years of a chart's texts beside those of their figures.
    pub(super) fn years_beside(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let primary = language.tag.split('-').next().unwrap_or_default();
            let before = IN.iter().find(|(tag, _)| *tag == primary);
            let before = before.map_or(&[][..], |(_, words)| words);
            for (name, text) in with_slots(chart) {
                let written = text.written(index, &chart.series);
                if self.typed_beside_shown(
                    &format!("{path}.{name}.{}", language.tag),
                    chart,
                    &written,
                ) {
                    continue;
                }
                let Some((id, year, said)) = sentences(&written)
                    .filter(|sentence| !says_shown(sentence))
                    .find_map(|sentence| {
                        of_another(sentence, chart, before).or_else(|| of_clause(sentence, chart))
                    })
                else {
                    continue;
                };
                let has = |one: &&crate::brief::Series| one.id == id && one.point(said).is_some();
                let advice = match chart.series.iter().find(has) {
                    // A title is of the newest year that is drawn.
                    Some(_) if name == "title" && year > said => format!(
                        "write the year {year} in the title; or {{{id}.{said}}}, if {said} is meant"
                    ),
                    Some(_) => format!(
                        "write {{{id}.{said}}}, if {said} is meant; else write the year {year} in this sentence"
                    ),
                    None => format!("write the year {year}, or a figure of {said}"),
                };
                let message = format!("figure of {year} said of {said}: {{{id}.{year}}}");
                self.tell(&format!("{path}.{name}.{}", language.tag), message, advice);
            }
        }
        self.title_of_one_year(path, chart);
    }

    /// A year that is typed beside a figure which follows the year that a reader chooses; whether it is told.
    fn typed_beside_shown(&mut self, path: &str, chart: &Chart, written: &str) -> bool {
        let mut years: Vec<Year> = chart.years().collect();
        years.sort_unstable();
        years.dedup();
        let of_shown = |sentence: &str| {
            clauses(sentence).find_map(|(inside, year)| {
                let (id, when) = inside.split_once('.')?;
                (when == SHOWN && years.contains(&year)).then(|| (id.to_owned(), year))
            })
        };
        let Some((id, year)) = sentences(written).find_map(of_shown) else {
            return false;
        };
        if years.len() < 2 {
            return false;
        }
        let message =
            format!("year {year} typed beside a figure of the year on show: {{{id}.{SHOWN}}}");
        // A title that stays of one year is told, too.
        let advice = match path.contains(".title.") {
            true => format!("write {{{SHOWN}}} in the place of {year}: both follow the choice"),
            false => format!(
                "write {{{SHOWN}}} in the place of {year}: both follow the choice; or {{{id}.{year}}}, if {year} is meant whatever is chosen"
            ),
        };
        self.tell(path, message, advice);
        true
    }

    /// A note that begins with its year, and stands at the point of another.
    pub(super) fn notes_beside(&mut self, path: &str, chart: &Chart) {
        for (one, series) in chart.series.iter().enumerate() {
            for (place, point) in series.points.iter().enumerate() {
                let Some(note) = &point.note else { continue };
                let until = point.until.map(|until| Year(until.year));
                let own = [Some(point.year()), point.since, until];
                for (index, language) in self.brief.languages.iter().enumerate() {
                    let written = note.written(index, &[]);
                    let Some((year, rest)) = year_at(&written) else {
                        continue;
                    };
                    if rest.starts_with(':') && !own.contains(&Some(year)) {
                        let own = point.year();
                        let message = format!("note of {year} at the figure of {own}");
                        let advice = format!(
                            "write {own}: at its beginning, or put it at the point of {year}"
                        );
                        let path =
                            format!("{path}.series[{one}].points[{place}].note.{}", language.tag);
                        self.tell(&path, message, advice);
                    }
                }
            }
        }
    }

    /// A title stays as it is when a reader chooses another year.
    fn title_of_one_year(&mut self, path: &str, chart: &Chart) {
        let mut years: Vec<Year> = chart.years().collect();
        years.sort_unstable();
        years.dedup();
        if years.len() < 2 || chart.views.iter().any(|view| view.years().is_empty()) {
            return;
        }
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = chart.title.written(index, &chart.series);
            let fixed = || slots(&written).filter_map(|slot| of_year(slot.inside));
            let plain = without_slots(&written);
            let says =
                |year: &Year| names(&plain, *year) || fixed().any(|(_, other)| other == *year);
            let mut said = years.iter().filter(|year| says(year));
            let (Some(year), None) = (said.next(), said.next()) else {
                continue;
            };
            let Some(other) = years.iter().find(|other| *other != year) else {
                continue;
            };
            if says_shown(&written) {
                continue;
            }
            let message = format!("title of {year}, and a reader can choose {other}");
            let slot = fixed().next().map_or("series", |(id, _)| id);
            let advice = format!(
                "write {{{SHOWN}}} for the year, and {{{slot}.{SHOWN}}} for a figure: both follow the choice"
            );
            self.tell(&format!("{path}.title.{}", language.tag), message, advice);
        }
    }
}

/// The sentences of a text.
pub(super) fn sentences(written: &str) -> impl Iterator<Item = &str> {
    let mut rest = written;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        // One look at each: a search for one end that never comes would read the rest anew for every sentence.
        let mut pairs = rest.as_bytes().windows(2);
        let end = pairs.position(|pair| matches!(pair, [b'.' | b'!' | b'?', b' ']));
        let end = end.map_or(rest.len(), |end| end + 2);
        let (sentence, further) = rest.split_at(end);
        rest = further;
        Some(sentence)
    })
}

/// A slot with its year, and another year that the sentence says it of.
fn of_another<'t>(
    sentence: &'t str,
    chart: &Chart,
    before: &[&str],
) -> Option<(&'t str, Year, Year)> {
    let plain = without_slots(sentence);
    slots(sentence).find_map(|slot| {
        let (id, year) = of_year(slot.inside)?;
        let series = chart.series.iter().find(|one| one.id == id)?;
        if names(&plain, year) {
            return None;
        }
        let said =
            year_before(slot.before, before).or_else(|| year_after(behind(slot.after), before))?;
        let is_another = said != year && slot.inside.len() == id.len() + 5;
        (is_another && is_of_one_year(series, said)).then_some((id, year, said))
    })
}

/// Whether a figure of another year cannot be said of one. What a report says of the year before it is of that year; where
/// the report of that year has a figure too, it is the one that is looked for.
fn is_of_one_year(series: &Series, said: Year) -> bool {
    match series.window {
        Window::CalendarYear | Window::YearTo | Window::State => true,
        Window::ReportYear => series.point(said).is_some(),
        Window::TwelveMonthsTo | Window::Years => false,
    }
}

/// A slot with its year, and another year of its chart that stands alone with it in a clause: `At the end of 2024,
/// {helped.2023}`.
fn of_clause<'t>(sentence: &'t str, chart: &Chart) -> Option<(&'t str, Year, Year)> {
    let plain = without_slots(sentence);
    clauses(sentence).find_map(|(inside, said)| {
        let (id, year) = of_year(inside)?;
        let series = chart.series.iter().find(|one| one.id == id)?;
        let has = chart.series.iter().any(|one| one.point(said).is_some());
        let is_plain = inside.len() == id.len() + 5 && !names(&plain, year);
        (is_of_one_year(series, said) && has && is_plain && said != year)
            .then_some((id, year, said))
    })
}

/// The clauses of a sentence with one slot and one year that it is said of: what is in the slot, and the year.
fn clauses(sentence: &str) -> impl Iterator<Item = (&str, Year)> {
    slots(sentence).filter_map(|slot| {
        // A comma right behind the year parts it from nothing: `In 2024, {helped.2024}`.
        let head = slot.before.strip_suffix(", ").unwrap_or(slot.before);
        let is_end = |c: char| PARTS.contains(&c) || c == '}';
        let start = head.rfind(is_end).map_or(0, |at| at + 1);
        let start = (start..=head.len()).find(|at| head.is_char_boundary(*at))?;
        let end = slot.after.find(PARTS).unwrap_or(slot.after.len());
        // Of figures that all follow the choice the first is told, by the year before it.
        let is_followed = slot.after[end..].starts_with('{');
        let is_shown = slot.inside.ends_with(SHOWN);
        if head[..start].ends_with('}') || (is_followed && !is_shown) {
            return None;
        }
        let after = if is_followed {
            ""
        } else {
            behind(&slot.after[..end])
        };
        let clause = [&head[start..], " ", after].concat();
        let mut years = super::newest::years_in(&clause);
        let ((at, year), None) = (years.next()?, years.next()) else {
            return None;
        };
        // Of a span or a day the year is not all.
        let is_alone =
            !clause[at + 4..].starts_with(SHORTENED) && !clause[..at].ends_with(SHORTENED);
        // What stands with the year, up to the figure, and what follows both.
        let place = head.len() - start;
        let (with, rest) = match at < place {
            true => (&clause[..at], &clause[at + 4..place]),
            false => (&clause[place..at], ""),
        };
        let with = with.trim_start().to_ascii_lowercase();
        let with = OF_A_YEAR.iter().find_map(|of| {
            with.strip_suffix(of)
                .filter(|before| before.is_empty() || before.ends_with(' '))
        })?;
        let has = |text: &str, list: &str| {
            text.split(' ')
                .any(|word| is_in(list, word.trim_end_matches('.')))
        };
        let is_compared = [with, rest]
            .iter()
            .any(|text| has(text, OTHERWISE) || has(text, COMPARED))
            || has(&clause, " than dan later compared vergeleken ");
        (is_alone && !is_compared).then_some((slot.inside, Year(year)))
    })
}

/// What follows a figure, without what it is a part of: `% of countries in 2025`. Of those it may be those of another year.
fn behind(after: &str) -> &str {
    let rest = ["% of ", "% van "]
        .iter()
        .find_map(|of| after.strip_prefix(of));
    let is_those = |rest: &&str| {
        ["those ", "all those ", "hen ", "degenen "]
            .iter()
            .any(|word| rest.starts_with(word))
    };
    rest.filter(|rest| !is_those(rest)).unwrap_or(after)
}

/// The year that a sentence begins with: `In 2023 `, and then the figure, a few words on.
fn year_before(text: &str, before: &[&str]) -> Option<Year> {
    let (word, rest) = text.trim_start().split_once(' ')?;
    let is_known = before.iter().any(|one| one.eq_ignore_ascii_case(word));
    let (year, rest) = year_at(rest)?;
    let between = rest.strip_prefix(',').unwrap_or(rest);
    (is_known && is_near(between)).then_some(year)
}

/// The year that follows a figure, a few words on: ` people got help in 2023`.
fn year_after(text: &str, before: &[&str]) -> Option<Year> {
    let digit = text.find(|c: char| c.is_ascii_digit())?;
    let (year, _) = year_at(&text[digit..])?;
    let between = text[..digit].trim_end();
    let (words, last) = between.rsplit_once(' ').unwrap_or(("", between));
    let is_known = before.iter().any(|one| one.eq_ignore_ascii_case(last));
    (is_known && is_near(words)).then_some(year)
}

/// The year that a text begins with, and what follows; none of a span of years, nor of a day.
fn year_at(text: &str) -> Option<(Year, &str)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(text.len());
    let (digits, rest) = text.split_at(end);
    let is_year = matches!(digits.as_bytes(), [b'1', b'9', _, _] | [b'2', b'0', _, _]);
    let is_alone = !rest.starts_with(SHORTENED);
    (is_year && is_alone).then_some((Year(digits.parse().ok()?), rest))
}

/// Whether what stands between keeps a figure and a year together.
fn is_near(between: &str) -> bool {
    let is_other = |word: &str| is_in(OTHERWISE, word);
    let mut words = between.split(' ').filter(|word| !word.is_empty());
    super::words::count(between) <= BETWEEN_MAX && !between.contains(PARTS) && !words.any(is_other)
}

/// A text with nothing where its slots are.
pub(super) fn without_slots(written: &str) -> String {
    let mut plain = String::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_that_a_figure_is_said_of_stands_near_it() {
        let en = IN[1].1;
        assert_eq!(year_before("In 2023 ", en), Some(Year(2023)));
        assert_eq!(year_before("In 2023, about ", en), Some(Year(2023)));
        assert_eq!(year_before("Since 2023 ", en), None);
        assert_eq!(year_before("In 2023 it was less than ", en), None);
        assert_eq!(year_before("In 2023–2024 ", en), None);
        assert_eq!(
            year_before("In 2023 there was {a.2023}, and then ", en),
            None
        );
        assert_eq!(
            year_after(" people got help in 2023.", en),
            Some(Year(2023))
        );
        assert_eq!(year_after(" in 2023", en), Some(Year(2023)));
        assert_eq!(year_after(" more than in 2023", en), None);
        assert_eq!(year_after(" of those who fled in 2023", en), None);
        assert_eq!(year_after(", and fewer in 2023", en), None);
        assert_eq!(year_after(" and {a.2023} in 2023", en), None);
        assert_eq!(year_after(" since 2023", en), None);
    }

    #[test]
    fn a_text_is_parted_into_its_sentences() {
        let parted: Vec<&str> = sentences("One. Two {a.2024}! Three").collect();
        assert_eq!(parted, ["One. ", "Two {a.2024}! ", "Three"]);
    }
}
