//! A claim beside what the figures say of it: which of them are asked, and whether that is sure.

use super::figures::{Of, goes};
use super::judge::{self, Verdict, Years};
use super::meant::{Meant, only};
use super::minimums::MINIMUMS;
use super::said::{AS, Claim, Clause, Near, Way};
use super::wording::{at, words, year};
use super::{NO_FIGURE, between, first_past, only_in, ratio, shown, steepest};
use crate::brief::{Unit, Year};
use crate::check::agree::says_shown;
use crate::check::words::is_in;

/// How many times, before an article, in the two languages: twice the average.
const TIMES: &str = " twice times double keer maal ";
const THE: &str = " the het de ";
/// That several are added, in the two languages.
const TOGETHER: &str = " together combined samen tezamen ";
/// All that is beside something, in the two languages.
const ANY: &str = " any each every all other others elk elke alle ander andere anderen ";
/// A word that names what is compared with has so many letters. 5.
const NAME_MIN: usize = 5;

/// What is said beside a claim, and whether the figures deny it; nothing where they bear it out.
pub(super) fn lines(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> (bool, Vec<String>) {
    let spoken = clause.of.or(clause.spoken);
    let several = || shown::several(meant.of, &meant.place.charts);
    let is_way = matches!(claim, Claim::Went(_) | Claim::Than(_));
    match several() {
        Some(chart) if claim == Claim::Chosen => {
            return (false, vec![shown::chosen(chart, meant.brief)]);
        }
        Some(chart) if is_way && clause.is_only => {
            if is_alone(claim, clause, meant) {
                return (false, Vec::new());
            }
            return (false, shown::each(chart, spoken, meant.brief));
        }
        _ => {}
    }
    // Of one year alone no series is asked: one that is named, and whose share is that part, bears it out.
    if let (Claim::Part(part, near), []) = (claim, meant.of)
        && of_one_year(part, near, clause, meant)
    {
        return (false, Vec::new());
    }
    let another = || {
        first_past::held(claim, clause, meant)
            .or_else(|| between::held(claim, clause, meant))
            .or_else(|| of_slot_beside(claim, clause, meant))
            .or_else(|| of_another(claim, clause, meant))
            .or_else(|| than_another(claim, clause, meant))
            .or_else(|| part_of_another(claim, clause, meant))
    };
    let (is_sure, verdicts) = match another() {
        Some((is_sure, verdict)) => (is_sure, vec![verdict.if_counted(meant)]),
        None => {
            let only = only_in::years(meant.sentence, meant.lists);
            let judged = |one: &Of<'_>| match claim {
                Claim::Went(way) if !only.is_empty() => {
                    only_in::judged(&only, way, *one, meant.brief)
                }
                _ => judge::judged(claim, clause, *one, meant),
            };
            let sure = meant.of_clause(clause);
            let verdicts: Vec<Verdict> = match sure.filter(|_| !claim.is_of_chart()) {
                Some(one) => vec![judged(&one)],
                None => meant.first_of(claim).map(|one| judged(&one)).collect(),
            };
            // Of several series nobody knows which is meant: one that bears it out is enough.
            let is_proved = |one: &Verdict| *one == Verdict::Proved;
            // Of two figures any two may be more and more.
            let is_ever_more = matches!(claim, Claim::EverMore(_) | Claim::MostYears(_));
            let mut all = meant.all.iter().filter(|_| sure.is_none());
            let is_borne_out = verdicts.iter().any(is_proved)
                || !claim.is_of_chart() && !is_ever_more && all.any(|one| is_proved(&judged(one)));
            if is_borne_out {
                return (false, Vec::new());
            }
            (sure.is_some() && verdicts.len() == 1, verdicts)
        }
    };
    // Where the figures of one go that way, those of the others need not.
    let is_of_minimums =
        |one: &Verdict| matches!(one, Verdict::Open(line) if line.ends_with(MINIMUMS));
    let is_borne_out = !is_sure && verdicts.iter().any(is_of_minimums);
    let (mut lines, mut is_denied) = (Vec::new(), false);
    if meant.of.is_empty() {
        lines.push(NO_FIGURE.to_owned());
    }
    // Of those that have no figure of the year another was not meant.
    let is_lacking =
        |one: &Verdict| matches!(one, Verdict::Open(line) if line.starts_with(judge::NO_FIGURE_OF));
    let has_one = verdicts.iter().any(|one| !is_lacking(one));
    for verdict in verdicts
        .into_iter()
        .filter(|one| !has_one || !is_lacking(one))
    {
        let line = match verdict {
            Verdict::Proved => continue,
            Verdict::Denied(_) if is_borne_out => continue,
            Verdict::Denied(line) if is_sure && !clause.is_otherwise => {
                is_denied = true;
                ["the figures say otherwise: ", &line].concat()
            }
            Verdict::Denied(line) => ["perhaps otherwise: ", &line].concat(),
            Verdict::Parted(line) => {
                is_denied |= is_sure;
                ["not comparable: ", &line].concat()
            }
            Verdict::Open(line) => line,
        };
        lines.extend(Some(line).filter(|line| !line.is_empty()));
    }
    (is_denied, lines)
}

/// Whether a series that a clause has the whole name of shows such a share.
fn of_one_year(part: f64, near: Near, clause: &Clause<'_>, meant: &Meant<'_, '_>) -> bool {
    let said = words(clause.text);
    let series = meant.place.charts.iter().flat_map(|chart| &chart.series);
    let named = series.filter(|one| {
        let name = words(&one.name.written(meant.index, &[])).join(" ");
        one.unit == Unit::Percent && at(&said, &name).is_some()
    });
    let mut points = named.flat_map(|one| &one.points);
    points.any(|point| judge::fits(point.value / 100.0, part, near) == Some(true))
}

/// Whether the one that a clause names went that way, and none of those beside it did.
fn is_alone(claim: Claim, clause: &Clause<'_>, meant: &Meant<'_, '_>) -> bool {
    let (Claim::Went(way) | Claim::Than(way)) = claim else {
        return false;
    };
    let Some(one) = only(&meant.named(clause.text)) else {
        return false;
    };
    let Some(of) = clause.of.or(one.newest()) else {
        return false;
    };
    let went = |one: &Of<'_>| {
        let with = clause.with.or_else(|| one.year_before(of));
        let from = one.point(with?)?;
        Some(goes(from, one.point(of)?, way))
    };
    went(&one) == Some(true)
        && one
            .peers(meant.index)
            .iter()
            .all(|other| went(other) == Some(false))
}

/// How many times another series of one year: that which the clause names, or the only other one of the chart.
fn of_another(claim: Claim, clause: &Clause<'_>, meant: &Meant<'_, '_>) -> Option<(bool, Verdict)> {
    let Claim::Times(factor, near) = claim else {
        return None;
    };
    if clause.with.is_some() || clause.is_year_before || clause.span.is_some() {
        return None;
    }
    if let Some((one, other)) = meant.two_of_slots() {
        return beside_another(factor, near, one, other, meant);
    }
    let said = words(clause.text);
    let of_number = || {
        let mut two = said.windows(2);
        two.position(|two| is_in(TIMES, &two[0]) && is_in(THE, &two[1]))
    };
    let start = said
        .iter()
        .rposition(|word| is_in(AS, word))
        .or_else(of_number)?;
    let is_name = |word: &String| word.chars().count() >= NAME_MIN && !word.starts_with('{');
    let behind = said[start..].join(" ");
    let named = only(&meant.of_slots(&behind)).or_else(|| only(&meant.named(&behind)));
    if named.is_none() && !said[start..].iter().any(is_name) {
        return None;
    }
    let is_not = |one: &Of<'_>| named.is_none_or(|named| !one.is(&named));
    let mut own = meant.of_slots(meant.sentence);
    own.retain(is_not);
    let mut spoken = meant.before.to_vec();
    spoken.retain(is_not);
    let mut before = meant.named(&said[..start].join(" "));
    before.retain(is_not);
    let own = only(&own)
        .or_else(|| only(&before).filter(|_| named.is_some()))
        .or_else(|| only(&spoken).filter(|_| named.is_some()))?;
    let of_chart = |one: &Of<'_>| {
        one.chart.id == own.chart.id && one.series.unit == own.series.unit && !one.is(&own)
    };
    let others: Vec<Of<'_>> = meant.all.iter().copied().filter(of_chart).collect();
    let other = named.filter(of_chart).or_else(|| only(&others))?;
    let of_slots = meant.year_of_slots();
    let year = { clause.of.or(of_slots).or(clause.spoken) }.or(own.newest())?;
    let verdict = ratio::times_another(factor, near, year, own, other, meant.brief)?;
    Some((named.is_some(), verdict))
}

/// A third of the {all.2025}, where the only other figure of the sentence is of the same year and of another series.
fn of_slot_beside(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let Claim::Times(factor, near) = claim else {
        return None;
    };
    let year = meant.year_of_slots()?;
    let other = only(&meant.of_slots(clause.text))?;
    let own = meant.beside(&other)?;
    if clause.with.is_some_and(|with| with != year) {
        return None;
    }
    let verdict = ratio::times_another(factor, near, year, own, other, meant.brief)?;
    Some((true, verdict))
}

/// Twice as many of one as of another, whose figures of the year on show stand beside each other in the sentence.
fn beside_another(
    factor: f64,
    near: Near,
    one: Of<'_>,
    other: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let years = one
        .chart
        .years()
        .chain(one.newest().filter(|_| one.chart.years().next().is_none()));
    let judged = |year| ratio::times_another(factor, near, year, one, other, meant.brief);
    let mut verdicts = years.filter_map(judged).peekable();
    verdicts.peek()?;
    let not = verdicts.find(|verdict| *verdict != Verdict::Proved);
    Some((true, not.unwrap_or(Verdict::Proved)))
}

/// A part of what another series has that is named behind it: only where the figures of every year bear it out, since the
/// part may be of something else.
fn part_of_another(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let Claim::Part(part, near) = claim else {
        return None;
    };
    let said = words(clause.text);
    let behind = meant.lists.parts.iter().find_map(|(phrase, _)| {
        let place = at(&said, phrase)?;
        said.get(place + phrase.split(' ').count()..)
    })?;
    let other = only(&meant.named(&behind.join(" ")))?;
    let own = meant.beside(&other)?;
    let years: Vec<Year> = match clause.of.or(meant.year_of_slots()).or(clause.spoken) {
        Some(year) => vec![year],
        None => own.chart.years().chain(own.newest()).collect(),
    };
    let judged = |year: &Year| ratio::times_another(part, near, *year, own, other, meant.brief);
    let is_proved = |year: &Year| judged(year) == Some(Verdict::Proved);
    years
        .iter()
        .all(is_proved)
        .then_some((true, Verdict::Proved))
}

/// More than another series, where both are named: in each year since one, or in the one that is spoken of.
fn than_another(
    claim: Claim,
    clause: &Clause<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let Claim::ThanOthers(way) = claim else {
        return None;
    };
    let said = words(clause.text);
    let is_than = |word: &String| meant.lists.than.contains(&&**word);
    let (before, after) = said.split_at(said.iter().rposition(is_than)?);
    if after.iter().any(|word| year(word).is_some()) {
        return None;
    }
    let named = |words: &[String]| {
        let text = words.join(" ");
        only(&meant.named(&text)).or_else(|| only(&meant.whole(&text)))
    };
    let own = named(before)?;
    if after.iter().any(|word| is_in(ANY, word)) {
        return than_each(way, clause, own, meant);
    }
    let others = match after.iter().any(|word| is_in(TOGETHER, word)) {
        true => meant.named(&after.join(" ")),
        false => vec![named(after)?],
    };
    let is_beside = |other: &Of<'_>| {
        own.chart.id == other.chart.id && own.series.unit == other.series.unit && !own.is(other)
    };
    if others.is_empty() || !others.iter().all(is_beside) {
        return None;
    }
    let years = (clause.with, clause.of.or(clause.spoken));
    let held = |years| ratio::more_than(way, years, own, &others, meant.brief);
    // What is said of the year on show is said of each that can be chosen.
    if years == (None, None) && says_shown(meant.sentence) {
        let mut all = { own.chart.years() }
            .filter_map(|year| held((None, Some(year))))
            .peekable();
        all.peek()?;
        let not = all.find(|verdict| *verdict != Verdict::Proved);
        return Some((true, not.unwrap_or(Verdict::Proved)));
    }
    let verdict = held(years)?;
    Some((true, verdict))
}

/// More than in any other region: than each series beside it, where they are of one year or more.
fn than_each(
    way: Way,
    clause: &Clause<'_>,
    own: Of<'_>,
    meant: &Meant<'_, '_>,
) -> Option<(bool, Verdict)> {
    let years = (clause.with, clause.of.or(clause.spoken));
    // It worsened more than any other: what is set side by side is how much, and not where it is.
    if let (true, (with @ Some(_), of)) = (steepest::says_turned(&words(clause.text)), years) {
        let years = Years {
            is_named: true,
            of: of.or(own.newest())?,
            with,
            span: None,
        };
        return Some((
            true,
            steepest::turned(&years, own, meant.brief, meant.index),
        ));
    }
    let others = own.peers(meant.index);
    let more = |other: &Of<'_>| ratio::more_than(way, years, own, &[*other], meant.brief);
    let verdicts: Vec<Verdict> = others.iter().filter_map(more).collect();
    if verdicts.is_empty() {
        return None;
    }
    let not = verdicts.into_iter().find(|one| *one != Verdict::Proved);
    Some((true, not.unwrap_or(Verdict::Proved)))
}

impl<'b> Meant<'_, 'b> {
    /// The series that a claim is held to: of what sets those of a chart side by side, the first of each.
    fn first_of(&self, claim: Claim) -> impl Iterator<Item = Of<'b>> {
        let is_first = move |one: &Of<'_>| {
            let first = self.of.iter().find(|other| other.chart.id == one.chart.id);
            !claim.is_of_chart() || first.is_some_and(|first| first.is(one))
        };
        self.of.iter().copied().filter(is_first)
    }
}
