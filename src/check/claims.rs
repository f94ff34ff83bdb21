//! What a program cannot hold to a figure, and whoever publishes must read once more: words that compare and rank, days
//! and months, a year that is said to run. Each stands beside the figures that judge it.
//!
//! Nothing here is a problem: what is surely wrong the rules tell. What the figures plainly bear out is left out, so that
//! the list stays short enough to be read.

mod beside;
mod between;
mod chosen;
mod compared;
mod counted_years;
mod days;
mod exact;
mod figures;
mod first_past;
mod held;
mod judge;
mod lists;
pub(crate) mod made_of;
mod meant;
mod minimums;
mod of_all;
mod older;
mod only_in;
mod parts;
mod place;
mod portions;
mod preliminary;
mod ratio;
mod revised;
mod running;
mod said;
mod seasons;
mod shown;
mod since;
mod steepest;
mod texts;
mod twice;
mod worded;
mod wording;

use super::adjoining::primary;
use super::agree::slots;
use super::beside::sentences;
use crate::brief::{Brief, Year};
use crate::format::{self, Date};
use crate::language::{self, Language};
use crate::text::value_in_words;
use figures::Of;
use lists::Lists;
use meant::Meant;
use said::{Claim, Spoken};
use texts::place;
pub(crate) use texts::{Where, labels, texts};

/// What begins a slot whose words the figures prove: it claims nothing.
pub(crate) const PROVED: char = '=';

/// A claim that no figure proves, in each language that makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claimed {
    /// Where it stands, and the sentence as readers read it; one for each language.
    pub(crate) said: Vec<(String, String)>,
    /// Whether the figures plainly say something else.
    pub(crate) is_denied: bool,
    /// The figures that judge it.
    pub(crate) figures: Vec<String>,
    /// What to do.
    pub(crate) advice: &'static str,
}

/// Where a claim has its figures.
const OF_FIGURES: &str = "if the figures do not say so, change the sentence; a number of the chart is best written as a slot";
/// Where none judges it.
const NO_FIGURE: &str = "no chart beside it has figures of two years to hold it to";
/// Where it has a day.
const OF_DAYS: &str =
    "write the day that the figures have now, or take it out; a day that is of no figure may stay";
/// Where it calls another year preliminary than the notes do.
const OF_PRELIMINARY: &str =
    "name the year whose figure is preliminary now, or write the note at that of this year";
/// Where a year is said to run.
const OF_RUNNING: &str = "say what is so now, or take the sentence out";

/// Everything that is to be read once more, in the order of the brief; what the figures deny first.
pub(crate) fn of(brief: &Brief) -> Vec<Claimed> {
    let mut all: Vec<Claimed> = texts(brief)
        .iter()
        .flat_map(|place| of_text(brief, place))
        .collect();
    all.extend(twice::of(brief));
    all.extend(made_of::of(brief));
    all.extend(revised::of(brief));
    all.extend(chosen::of(brief));
    all.sort_by_key(|one| !one.is_denied);
    all
}

/// The claims of a text; what two languages claim alike is one.
fn of_text(brief: &Brief, place: &Where<'_>) -> Vec<Claimed> {
    let mut all: Vec<Claimed> = Vec::new();
    for (index, language) in brief.languages.iter().enumerate() {
        for one in of_language(brief, place, index, language) {
            let mut known = all.iter_mut();
            let same = |other: &&mut Claimed| {
                (other.is_denied, &other.figures, other.advice)
                    == (one.is_denied, &one.figures, one.advice)
            };
            match known.find(same) {
                Some(known) => known.said.extend(one.said),
                None => all.push(one),
            }
        }
    }
    all
}

fn of_language(
    brief: &Brief,
    place: &Where<'_>,
    index: usize,
    language: &Language,
) -> Vec<Claimed> {
    let as_written = place.text.claimed(index, place.series());
    let written = seasons::by_their_points(&as_written, place);
    let path = format!("{}.{}", place.path, language.tag);
    let lists = lists_of(language);
    let mut before = Spoken::default();
    let mut spoken = lists.map_or(Vec::new(), |lists| title_of(place, index, lists));
    let running = figures::running(place);
    let (mut all, mut last) = (Vec::new(), None);
    if let Some(lists) = lists.filter(|_| !place.is_definition) {
        all.extend(older::of(&written, brief, place, &path, language, lists));
    }
    for (sentence, as_written) in sentences(&written).zip(sentences(&as_written)) {
        let told = |is_denied, figures, advice| Claimed {
            said: vec![(
                path.clone(),
                read(as_written, place, language).trim().to_owned(),
            )],
            is_denied,
            figures,
            advice,
        };
        if let Some(lists) = lists.filter(|_| !place.is_definition) {
            let unexcepted = parts::without_exceptions(sentence, lists);
            let of = figures::of(&unexcepted, place, index, &spoken, lists);
            let clauses = said::clauses(sentence, lists, &mut before);
            let meant = Meant {
                brief,
                place,
                index,
                lists,
                sentence: &unexcepted,
                last: last.unwrap_or_default(),
                before: &spoken,
                all: &running,
                of: &of,
            };
            let (mut lines, mut is_denied) = (Vec::new(), false);
            for (clause, claim) in clauses
                .iter()
                .flat_map(|clause| clause.claims.iter().map(move |claim| (clause, *claim)))
            {
                // What explains compares with what is in no figure, or tells of what may be, and of all times is said beside
                // the highest.
                let is_open = matches!(claim, Claim::ThanOthers(_)) || clause.is_possible;
                let is_elsewhere = is_open && place.explains();
                let is_twice = claim == Claim::Ever && !lines.is_empty();
                // A course that no series of its charts has: nothing can be set beside it.
                let is_bare = matches!(claim, Claim::Went(_) | Claim::Steepest(_)) && of.is_empty();
                // Of those that were chosen, one alone is said to differ: each of them is said.
                let is_chosen = claim == Claim::Chosen && clauses.iter().any(|one| one.is_only);
                if claim == Claim::Running || is_elsewhere || is_twice || is_bare || is_chosen {
                    continue;
                }
                let (denies, told) = held::lines(claim, clause, &meant);
                is_denied |= denies;
                for line in told {
                    if !lines.contains(&line) {
                        lines.push(line);
                    }
                }
            }
            let miscounted = counted_years::miscounted(&unexcepted, &of);
            lines.extend(miscounted);
            if !lines.is_empty() {
                all.push(told(is_denied, lines, OF_FIGURES));
            }
            if let Some((is_denied, line)) = running::ended(sentence, &clauses, brief, place, lists)
            {
                all.push(told(is_denied, vec![line], OF_RUNNING));
            }
            if !of.is_empty() {
                spoken = of;
            }
            last = Some(sentence);
        }
        if let Some(line) = preliminary::elsewhere(sentence, place, brief) {
            all.push(told(false, vec![line], OF_PRELIMINARY));
        }
        if let Some(line) = days::astray(sentence, brief, place, language, lists) {
            all.push(told(false, vec![line], OF_DAYS));
        }
    }
    all
}

/// What the title is of, to a message: it is read before it.
fn title_of<'b>(place: &Where<'b>, index: usize, lists: &Lists) -> Vec<Of<'b>> {
    match &place.charts[..] {
        [chart] if place.path.ends_with(".message") => {
            let title = chart.title.claimed(index, place.series());
            let title = seasons::by_their_points(&title, place);
            figures::of(&title, place, index, &[], lists)
        }
        _ => Vec::new(),
    }
}

/// Fewer words than these of a section's title name a subject and claim nothing. 7.
const TITLE_MIN: usize = 7;

/// The sentences of a text that name a time, compare or rank: what may be untrue when figures have changed. Of a section's,
/// which has no slots and which no figure changes, all are.
pub(crate) fn ageing<'t>(written: &'t str, place: &Where<'_>, language: &Language) -> Vec<&'t str> {
    let is_said = || written.split_whitespace().count() >= TITLE_MIN;
    if is_of_section(place) && (place.path.ends_with(".summary") || is_said()) {
        return sentences(written).collect();
    }
    let lists = lists_of(language);
    let may_age = |sentence: &&str| {
        let is_year = |word: &String| {
            let slot = word.trim_matches(['{', '}']);
            wording::year(word).is_some() || super::agree::of_year(slot).is_some()
        };
        let claims = |lists| !said::clauses(sentence, lists, &mut Spoken::default()).is_empty();
        wording::words(sentence).iter().any(is_year)
            || days::has_any(sentence, language, lists)
            || lists.is_some_and(claims)
    };
    sentences(written).filter(may_age).collect()
}

/// Whether a text is a section's own.
pub(crate) fn is_of_section(place: &Where<'_>) -> bool {
    place.path.starts_with("sections[") && !place.path.contains(".charts[")
}

/// The languages of a brief in which words are not known, and days and months alone are looked at.
pub(crate) fn without_words(brief: &Brief) -> impl Iterator<Item = &str> {
    let unknown = brief
        .languages
        .iter()
        .filter(|language| lists_of(language).is_none());
    unknown.map(|language| &*language.tag)
}

fn lists_of(language: &Language) -> Option<&'static Lists> {
    lists::ALL
        .iter()
        .find(|lists| lists.tag == primary(&language.tag))
}

/// A sentence as it is read, its slots filled with what is first on show.
pub(crate) fn read(sentence: &str, place: &Where<'_>, language: &Language) -> String {
    let mut text = String::new();
    let mut rest = sentence;
    for slot in slots(sentence) {
        text.push_str(rest.split_once('{').map_or("", |(before, _)| before));
        rest = slot.after;
        match slot.inside.strip_prefix(PROVED) {
            Some(words) => text.push_str(words),
            None => text.push_str(&value(slot.inside, place, language)),
        }
    }
    text + rest
}

fn value(inside: &str, place: &Where<'_>, language: &Language) -> String {
    let shown = place.charts.first().and_then(|chart| chart.first_year());
    let year = || shown.map_or(String::new(), Year::written);
    let Some((id, when)) = inside.split_once('.') else {
        return year();
    };
    let when = Date::parse(when).or(shown.map(Date::from));
    let series = place.series().iter().find(|one| one.id == id);
    let found = series.and_then(|series| {
        Some((
            series,
            series
                .points
                .iter()
                .find(|point| Some(point.when) == when)?,
        ))
    });
    found.map_or(String::new(), |(series, point)| {
        value_in_words(series, point, language)
    })
}

/// The language of what `check` says.
fn english(brief: &Brief) -> &Language {
    language::find("en").unwrap_or(&brief.languages[0])
}

/// The language of the labels beside them: English, where the brief has it.
fn english_index(brief: &Brief) -> usize {
    let is_english = |language: &Language| primary(&language.tag) == "en";
    brief.languages.iter().position(is_english).unwrap_or(0)
}

/// A day as `check` says it.
fn day(date: Date, brief: &Brief) -> String {
    format::date(date, english(brief))
}
