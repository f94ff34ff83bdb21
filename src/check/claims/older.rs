//! A text whose years are all older than the newest figures of its charts: it was typed when those were the newest.

use super::compared::says_after;
use super::figures::{self, runs_on};
use super::lists::Lists;
use super::said::{Claim, Clause, Spoken, clauses};
use super::wording::{words, year};
use super::{Claimed, Where, read};
use crate::brief::{Brief, Series, Year};
use crate::check::agree::{of_year, says_shown};
use crate::check::beside::sentences;
use crate::check::words::is_in;
use crate::language::Language;

/// What to do.
const OF_OLDER: &str = "say what the newest figure says; where the older year is meant, the text may stay if its numbers are still those of that year";
/// What tells what became since a year.
const SINCE: &str = " since sinds vanaf sindsdien ";
/// What tells what became between two years.
const SPAN: &str = " from between tussen until till tot to through ";

/// What is said of a text in one language, if all the years that it names are older than each newest figure.
pub(super) fn of(
    written: &str,
    brief: &Brief,
    place: &Where<'_>,
    path: &str,
    language: &Language,
    lists: &Lists,
) -> Option<Claimed> {
    let is_told = ["title", "message", "summary"]
        .iter()
        .any(|name| place.path.ends_with(name));
    let all = words(written);
    let is_since = all.iter().any(|word| is_in(SINCE, word)) || says_after(&all, lists);
    if !is_told || says_shown(written) || is_since {
        return None;
    }
    let newest = |one: &Series| one.points.last().map(|point| point.year());
    let oldest = place
        .charts
        .iter()
        .flat_map(|chart| &chart.series)
        .filter_map(newest)
        .min()?;
    let mut spoken = Spoken::default();
    let mut of_text: Vec<(Year, &str)> = Vec::new();
    for sentence in sentences(written) {
        let clauses = clauses(sentence, lists, &mut spoken);
        // The highest was long ago, and what is less than a year before it is of now.
        let is_of_all = |one: &Claim| {
            matches!(
                one,
                Claim::Utmost(_) | Claim::UtmostStep(..) | Claim::FirstTime(_) | Claim::Majority
            )
        };
        if clauses.iter().flat_map(|one| &one.claims).any(is_of_all) {
            continue;
        }
        let is_before = |with: Year| with.0 + 1 == oldest.0;
        if clauses
            .iter()
            .any(|one| one.with.is_some_and(is_before) && one.of.is_none())
        {
            return None;
        }
        // Fewer than in 2018 is said of now; than the year before what was the newest, of that.
        let is_with = |year: &Year| {
            year.0 + 2 != oldest.0
                && clauses
                    .iter()
                    .any(|one| one.with == Some(*year) && one.of.is_none())
        };
        // A year later than one that is named is named too, and so is the end of four years from one that was.
        let ends = |one: &Clause<'_>| Some(Year(one.spoken?.0 + one.span?.unsigned_abs() as u16));
        let later = clauses.iter().filter_map(|one| one.of.or(ends(one)));
        let named = years(sentence, language)
            .into_iter()
            .chain(later)
            .filter(|year| !is_with(year));
        of_text.extend(named.map(|year| (year, sentence)));
    }
    let (last, sentence) = of_text.into_iter().max_by_key(|(year, _)| *year)?;
    let is_new = |year: Year| year >= oldest;
    // What ended in the year before the newest may have ended when that was the newest.
    if is_new(last)
        || is_of_span(written) && last.0 + 1 != oldest.0
        || beside(brief, place, language).any(|text| years(&text, language).into_iter().any(is_new))
    {
        return None;
    }
    let index = index_of(brief, language);
    let of = figures::of(sentence, place, index, &[], lists);
    let one = of.into_iter().find(|one| runs_on(one.series))?;
    let point = one.series.points.last()?;
    let mut line = format!(
        "its newest figure is of {}: {}",
        point.when,
        one.said(point, brief)
    );
    if let Some(then) = one.point(last) {
        line += &format!("; of {last}: {}", one.said(then, brief));
    }
    Some(Claimed {
        said: vec![(
            path.to_owned(),
            read(sentence, place, language).trim().to_owned(),
        )],
        is_denied: false,
        figures: vec![line],
        advice: OF_OLDER,
    })
}

/// What a chart says with its title and its message, where the text is one of them: of the two one may tell of then.
fn beside(brief: &Brief, place: &Where<'_>, language: &Language) -> impl Iterator<Item = String> {
    let is_own = place.path.contains(".charts[");
    let charts = place.charts.iter().filter(move |_| is_own);
    let index = index_of(brief, language);
    let texts = charts.flat_map(|chart| [(chart, &chart.title), (chart, &chart.message)]);
    texts.map(move |(chart, text)| text.claimed(index, &chart.series))
}

fn index_of(brief: &Brief, language: &Language) -> usize {
    let is_it = |one: &Language| one.tag == language.tag;
    brief.languages.iter().position(is_it).unwrap_or_default()
}

/// The years that a text names, in figures or in slots; that of a day or a month is of an event.
fn years(text: &str, language: &Language) -> Vec<Year> {
    let words = words(text);
    let is_month = |word: &String| {
        language
            .months
            .iter()
            .any(|one| one.to_lowercase() == *word)
    };
    let named = words.iter().enumerate().filter_map(|(place, word)| {
        let before = place.checked_sub(1).map(|before| &words[before]);
        let typed = year(word).filter(|_| !before.is_some_and(is_month));
        let slot = word.trim_matches(['{', '}']);
        typed.or_else(|| of_year(slot).map(|(_, year)| year))
    });
    named.collect()
}

/// Whether it tells of more years than one: from one to another, 2015–2024.
fn is_of_span(written: &str) -> bool {
    let words = words(written);
    let is_year =
        |word: &str| year(word).is_some() || of_year(word.trim_matches(['{', '}'])).is_some();
    let is_pair = |two: &[String]| is_in(SPAN, &two[0]) && is_year(&two[1]);
    let is_joined = |(start, _): (usize, &str)| {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        digit(written[..start].chars().last()) && digit(written[start..].chars().nth(1))
    };
    words.windows(2).any(is_pair) || written.match_indices(['–', '-']).any(is_joined)
}
