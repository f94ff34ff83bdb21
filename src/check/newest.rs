//! Years that stayed behind or stand the wrong way round: a title of the year that was the last before, a period from
//! its last year to its first, a version that no calendar of today has; and what was copied and not written anew.

use std::collections::BTreeMap;

use super::Found;
use super::agree::{names, of_year, says_shown, slots};
use super::words::is_in;
use crate::brief::{Chart, Kind, Point, Series, Window, Year};

/// No brief is of a year after this: two digits were swapped. 2100.
const VERSION_YEAR_MAX: u16 = 2100;
/// Words of a title that may rightly be of an earlier year: it names a peak, a change or a comparison.
const OF_THEN: &str = " all ever highest lowest most fewest least largest smallest best worst peak high low first last \
                       latest than before after since until from more less fewer rose fell still again compared \
                       hoogste laagste meeste minste grootste kleinste ooit piek eerst eerste laatst laatste dan voor \
                       na sinds tot van meer minder steeg daalde nog weer vergeleken als ";
/// The same of a title that says no figure: in it a change may be that to its year, and something else may have come.
const OF_THEN_TYPED: &str = " ever highest lowest most fewest least largest smallest best worst peak high low first last \
                             latest before after since until from still again compared began came law started \
                             hoogste laagste meeste minste grootste kleinste ooit piek eerst eerste laatst laatste voor \
                             na sinds tot van nog weer vergeleken begon kwam wet ";
/// A text of so many words is a sentence of its own. 5.
const SENTENCE_MIN: usize = 5;
/// What stands between the two years of a period.
pub(super) const BETWEEN: &[&str] = &[
    "–",
    "-",
    "—",
    "to",
    "tot",
    "t/m",
    "tot en met",
    "until",
    "bis",
    "à",
    "a",
];

impl Found<'_> {
    /// A day of figures that are still to come.
    pub(super) fn version(&mut self) {
        let version = self.brief.version;
        if version.year > VERSION_YEAR_MAX {
            let message = format!("version of a year to come: {version}");
            let advice = "correct its year: \"version\" is the day of the newest figures, as year, month and day";
            self.tell("version", message, advice.into());
        }
    }

    /// Where time runs through the picture its title is of the newest year. Told only of the year before it, of which
    /// the title was written: another is chosen, and so is a peak, or a year of which the newest figure is not yet whole.
    pub(super) fn title_of_the_newest(&mut self, path: &str, chart: &Chart) {
        let Some(drawn) = through_years(chart) else {
            return;
        };
        let mut behind = None;
        for (index, language) in self.brief.languages.iter().enumerate() {
            // In another language the words that name a peak are not known.
            let primary = language.tag.split('-').next();
            let written = chart.title.written(index, &chart.series);
            let message = chart.message.written(index, &chart.series);
            let of = of_one_year(&written)
                .or_else(|| of_typed_year(&written, &message))
                .filter(|_| matches!(primary, Some("nl" | "en")));
            let Some((id, year)) = of else {
                continue;
            };
            let one = drawn.iter().map(|index| &chart.series[*index]);
            let Some(newest) = one
                .filter(|one| one.id == id)
                .find_map(|one| stayed_behind(one, year))
            else {
                continue;
            };
            // A running year beside full ones is not yet what the title is of.
            let running = |one: &&Series| {
                matches!(one.window, Window::YearTo | Window::TwelveMonthsTo) && one.id != id
            };
            let mut full = chart
                .series
                .iter()
                .filter(|one| !running(one))
                .flat_map(|one| &one.points);
            // Whoever tells of it in the message has seen it, and let the title be of the other.
            if full.any(|point| point.year() > newest) || names(&message, newest) {
                continue;
            }
            let message = format!(
                "title that stayed behind: of {year}, and the newest year drawn is {newest}"
            );
            let advice = format!(
                "write {{{id}.{newest}}} and {newest} in the title; if it is rightly of {year}, tell of {newest} in the message"
            );
            self.tell(&format!("{path}.title.{}", language.tag), message, advice);
            behind = Some((id.to_owned(), year, newest));
        }
        if let Some((id, year, newest)) = behind {
            self.title_in_other_languages(path, chart, &id, (year, newest));
        }
    }

    /// What is told of a title in Dutch or English is as true of the same in a language whose words are not known.
    fn title_in_other_languages(
        &mut self,
        path: &str,
        chart: &Chart,
        id: &str,
        (year, newest): (Year, Year),
    ) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let primary = language.tag.split('-').next();
            let written = chart.title.written(index, &chart.series);
            let mut typed = years_in(&written).map(|(_, other)| Year(other));
            let is_of_year = typed.next() == Some(year) && typed.all(|other| other == year);
            if matches!(primary, Some("nl" | "en")) || says_shown(&written) || !is_of_year {
                continue;
            }
            let message = format!(
                "title that stayed behind: of {year}, and the newest year drawn is {newest}"
            );
            let advice = format!(
                "write {{{id}.{newest}}} and {newest} here too, as in the titles of the other languages"
            );
            self.tell(&format!("{path}.title.{}", language.tag), message, advice);
        }
    }

    /// A period of two years, the last of them first.
    pub(super) fn period_backwards(&mut self, path: &str, chart: &Chart) {
        for (index, language) in self.brief.languages.iter().enumerate() {
            let written = chart.period.written(index, &chart.series);
            let years: Vec<(usize, u16)> = years_in(&written).collect();
            let [(at, first), (then, second)] = years[..] else {
                continue;
            };
            let between = written[at + 4..then].trim();
            if first > second && BETWEEN.contains(&between) {
                let message =
                    format!("period from its last year to its first: {first} before {second}");
                let advice = format!("write the first year first: {second}–{first}");
                self.tell(&format!("{path}.period.{}", language.tag), message, advice);
            }
        }
    }

    /// One sentence in two texts of a chart, which readers see one after the other.
    pub(super) fn said_twice(&mut self, path: &str, chart: &Chart) {
        let language = &self.brief.languages[0];
        let texts = [
            ("title", Some(&chart.title)),
            ("message", Some(&chart.message)),
            ("caveat", chart.caveat.as_ref()),
            ("note", Some(&chart.note)),
        ];
        let texts = texts.into_iter().filter_map(|(name, text)| {
            let written = text?.written(0, &chart.series);
            let plain = written.trim_end_matches('.').to_owned();
            (super::words::count(&plain) >= SENTENCE_MIN).then_some((name, plain))
        });
        let texts: Vec<(&str, String)> = texts.collect();
        for (place, (name, text)) in texts.iter().enumerate() {
            let mut earlier = texts[..place].iter();
            if let Some((other, _)) = earlier.find(|(_, other)| other == text) {
                let message = format!("{name} that says what the {other} says");
                let advice = match *name {
                    "caveat" => "take the caveat out, or let it say what else must be known",
                    "note" => "say in the note what was calculated, what is missing, what changed",
                    _ => "say in the message one or two figures more",
                };
                self.tell(
                    &format!("{path}.{name}.{}", language.tag),
                    message,
                    advice.into(),
                );
            }
        }
    }

    /// A chart that was copied, with a new id and all the words of the other.
    pub(super) fn copied(&mut self) {
        let brief = self.brief;
        let mut seen: BTreeMap<String, &Chart> = BTreeMap::new();
        for (index, section) in brief.sections.iter().enumerate() {
            for (place, chart) in section.charts.iter().enumerate() {
                let texts = (0..brief.languages.len()).flat_map(|index| {
                    [&chart.title, &chart.message].map(|text| text.written(index, &chart.series))
                });
                let ids = chart.series.iter().map(|one| one.id.clone());
                let words: Vec<String> = ids.chain(texts).collect();
                let other = *seen.entry(words.join("\n")).or_insert(chart);
                if other.id != chart.id {
                    let message = format!(
                        "chart that says what \"{}\" says: \"{}\"",
                        other.id, chart.id
                    );
                    let advice = format!(
                        "write its own title and message, and the ids of its own series; or take \"{}\" out",
                        chart.id
                    );
                    let tag = &brief.languages[0].tag;
                    let path = format!("sections[{index}].charts[{place}].title.{tag}");
                    self.tell(&path, message, advice);
                }
            }
        }
    }
}

/// The series that a chart draws first, where time runs through its picture by years.
pub(super) fn through_years(chart: &Chart) -> Option<Vec<usize>> {
    let drawn = match &chart.views.first()?.kind {
        Kind::Line(all) | Kind::Column(all) => all.clone(),
        Kind::Steps(one) => vec![*one],
        _ => return None,
    };
    let mut points = chart.series.iter().flat_map(|one| &one.points);
    let has_day = points.any(|point| point.when.month.is_some());
    (!has_day).then_some(drawn)
}

/// The series and the year of a title, where all of it is of one year and nothing says that an earlier one is meant.
fn of_one_year(written: &str) -> Option<(&str, Year)> {
    if says_shown(written) {
        return None;
    }
    let mut of = slots(written).filter_map(|slot| of_year(slot.inside));
    let (id, year) = of.next()?;
    let is_same = |other: u16| Year(other) == year;
    let is_word = |c: char| c.is_ascii_alphabetic();
    let is_of_then = written
        .split(|c| !is_word(c))
        .any(|word| is_in(OF_THEN, word));
    (of.all(|(_, other)| other == year)
        && years_in(written).all(|(_, other)| is_same(other))
        && !is_of_then)
        .then_some((id, year))
}

/// The same of a title without a figure, whose year is typed: `Fewer people got help in 2024`. Its message says figures,
/// and the newest of them is of that year.
fn of_typed_year<'t>(written: &str, message: &'t str) -> Option<(&'t str, Year)> {
    let is_word = |c: char| c.is_ascii_alphabetic();
    let mut words = written.split(|c| !is_word(c));
    if written.contains('{') || says_shown(message) || words.any(|word| is_in(OF_THEN_TYPED, word))
    {
        return None;
    }
    let mut years = years_in(written);
    let (Some((at, year)), None) = (years.next(), years.next()) else {
        return None;
    };
    let is_of = [" in ", "In ", " over ", "Over ", " for ", "For "]
        .iter()
        .any(|of| written[..at].ends_with(of));
    let newest = slots(message)
        .filter_map(|slot| of_year(slot.inside))
        .max_by_key(|(_, year)| *year)?;
    (is_of && newest.1 == Year(year)).then_some(newest)
}

/// The newest year of a series, if the year is the one before it. A figure with a note, a break or a last day of its
/// own is said with more than its year.
pub(super) fn stayed_behind(series: &Series, year: Year) -> Option<Year> {
    let mut newest = series.points.iter().rev();
    let (last, before) = (newest.next()?, newest.next()?);
    let is_plain =
        last.note.is_none() && last.gap.is_none() && last.until == before.until.and(last.until);
    // Years that were counted to the same day are alike, too.
    let day = |point: &Point| point.until.map(|until| (until.month, until.day));
    let is_yearly = match series.window {
        Window::CalendarYear | Window::ReportYear | Window::State => true,
        Window::YearTo => day(last) == day(before),
        Window::TwelveMonthsTo | Window::Years => false,
    };
    (before.year() == year && last.year() > year && is_plain && is_yearly).then(|| last.year())
}

/// The numbers of four digits in a text, each with its byte.
pub(super) fn years_in(text: &str) -> impl Iterator<Item = (usize, u16)> {
    let is_digit = |c: char| c.is_ascii_digit();
    let mut from = 0;
    std::iter::from_fn(move || {
        while let Some(at) = text[from..].find(is_digit) {
            let start = from + at;
            let rest = &text[start..];
            let end = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
            from = start + end;
            if let (4, Ok(year)) = (end, rest[..end].parse()) {
                return Some((start, year));
            }
        }
        None
    })
}
