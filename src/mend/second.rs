//! What to do where a running year, a year of two, a word of another language or a tag in capitals stands.

use super::{cut, way};
use crate::format::Date;
use crate::reader::Problem;
use crate::value::Value;

/// What the slots of a day are called elsewhere, between bars.
const DAY_PARTS: &[(&str, &str)] = &[
    ("day", "|day|dag|día|dia|jour|tag|giorno|d|dd|"),
    ("month", "|month|maand|mes|mês|mois|monat|mese|m|mm|mmmm|"),
    (
        "year",
        "|year|jaar|año|ano|année|annee|an|jahr|anno|y|yyyy|jjjj|",
    ),
];
/// What stands for "shown" in a slot, between bars.
const SHOWN: &str = "|show|visible|current|getoond|gekozen|mostrado|mostrada|mostrados|affiché|affichée|montré|gezeigt|angezeigt|\
                     mostrato|exibido|";

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let advice = running_year(problem, brief)
        .or_else(|| no_last_day(problem, brief))
        .or_else(|| of_two_years(problem, brief))
        .or_else(|| form_of_day(problem, brief))
        .or_else(|| shown(problem, brief))
        .or_else(|| own_source(problem, brief));
    if advice.is_some() {
        problem.hint.advice = advice;
    }
    kind_of_groups(problem, brief);
    tag_of_words(problem, brief);
}

/// A tag in other letters than all texts have it, beside words that the brief brings: one word is to be mended.
fn tag_of_words(problem: &mut Problem, brief: &Value) {
    let Some(rest) = problem.message.strip_prefix("texts of \"") else {
        return;
    };
    let Some((tag, typed)) = rest.split_once("\" under another tag: \"") else {
        return;
    };
    let (tag, typed) = (tag.to_owned(), typed.trim_end_matches('"').to_owned());
    let languages = way::entries(brief, "languages");
    let own = |one: &Value| one.field("tag").and_then(Value::as_text) == Some(tag.as_str());
    if let Some(index) = languages
        .iter()
        .position(own)
        .filter(|_| tag.eq_ignore_ascii_case(&typed))
    {
        problem.path = format!("languages[{index}].tag");
        problem.hint.field = None;
        problem.message = format!("tag in other letters than in the texts: \"{tag}\"");
        problem.hint.advice = Some(format!("write \"{typed}\" here, as every text has it"));
    }
}

/// What follows from days where the window asks for years: no slot of a year finds its figure.
pub(super) fn alone(problems: &mut Vec<Problem>, brief: &Value) {
    let mut charts = Vec::new();
    let mut found = Vec::new();
    for problem in problems.iter().filter(|one| super::slots::is_of(one)) {
        let Some(chart) = way::chart(&problem.path).filter(|one| !charts.contains(one)) else {
            continue;
        };
        charts.push(chart);
        let list = way::below(chart, "series");
        for index in 0..way::entries(brief, &list).len() {
            let series = format!("{list}[{index}]");
            let window = way::at(brief, &format!("{series}.window")).and_then(Value::as_text);
            let points = way::below(&series, "points");
            let of_day =
                |point: &Value| point.field("date").is_some() && point.field("until").is_none();
            let day = way::entries(brief, &points).iter().position(of_day);
            if let (Some("year-to" | "twelve-months-to"), Some(day)) = (window, day) {
                let path = format!("{points}[{day}].until");
                let message = "no last day: the window of its series asks for one";
                found.push((chart.to_owned(), Problem::new(path, message.into())));
            }
        }
    }
    for (chart, problem) in found {
        problems.retain(|one| !super::slots::is_of(one) || way::chart(&one.path) != Some(&*chart));
        if problems.len() < crate::reader::PROBLEMS_MAX {
            problems.push(problem);
        }
    }
}

/// A last day in a series of whole years: it is that of a year that has not ended.
fn running_year(problem: &Problem, brief: &Value) -> Option<String> {
    if !problem.message.starts_with("last day that the window") {
        return None;
    }
    let (points, index) = problem.path.strip_suffix("].until")?.rsplit_once('[')?;
    let points = way::entries(brief, points);
    let with = points
        .iter()
        .filter(|point| point.field("until").is_some())
        .count();
    let until = way::at(brief, &problem.path).and_then(Value::as_text)?;
    let is_last = index.parse().ok() == points.len().checked_sub(1);
    if !is_last || with > 1 || points.len() < 2 || until.ends_with("-12-31") {
        return None;
    }
    Some(format!(
        "put this point into a series of its own, with \"window\": \"year-to\", and with \"break\" in the point, a few \
         words for each language such as \"until {0}\", which the picture shows; add that series to the view; \
         or take \"until\" out, if the whole year was counted",
        day_in_words(until)
    ))
}

/// A day as the English of the advice has it.
fn day_in_words(day: &str) -> String {
    let written = || {
        let date = Date::parse(day)?;
        let english = crate::language::find("en")?;
        date.day?;
        let whole = crate::format::date(date, english);
        Some(whole.rsplit_once(' ')?.0.to_owned())
    };
    written().unwrap_or_else(|| cut(day))
}

/// A point with a day where its window asks for a year and the last day.
fn no_last_day(problem: &Problem, brief: &Value) -> Option<String> {
    if !problem.message.starts_with("no last day") {
        return None;
    }
    let point = way::at(brief, way::around(&problem.path))?;
    let Some(day) = point.field("date").and_then(Value::as_text) else {
        let year = point.field("year").and_then(Value::as_number)? as u16;
        return Some(format!(
            "add \"until\" with the last day that was counted, as in \"until\": \"{year}-12-31\" for a whole year; or choose another window"
        ));
    };
    let year = day.get(..4)?;
    Some(format!(
        "in the point write \"year\": {year}, \"until\": \"{}\" in place of \"date\"",
        cut(day)
    ))
}

/// Two years in the place of one, as text.
fn of_two_years(problem: &mut Problem, brief: &Value) -> Option<String> {
    let name = way::field(&problem.path);
    if !matches!(name, "year" | "since") || problem.message != "a text instead of a number" {
        return None;
    }
    let (first, last) = span(way::at(brief, &problem.path)?.as_text()?)?;
    problem.message = format!("two years in the place of one: {first} and {last}");
    Some(of_span(name, &first, &last))
}

/// The years of `2025/26`, `2025-2026` and the like.
pub(crate) fn span(written: &str) -> Option<(String, String)> {
    let written = written.trim().trim_matches('"');
    let (first, last) = written.split_once(['/', '-', '–'])?;
    let (first, last) = (first.trim(), last.trim());
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if first.len() != 4 || !matches!(last.len(), 2 | 4) || !digits(first) || !digits(last) {
        return None;
    }
    let last = [&first[..4 - last.len()], last].concat();
    (*first < *last).then(|| (first.to_owned(), last))
}

/// What to do about them.
pub(crate) fn of_span(name: &str, first: &str, last: &str) -> String {
    match name {
        "since" => format!("write the first year alone: {first}; the last stands in \"year\""),
        _ => format!(
            "write one year, {last} or {first}; a total of several years has the window \"years\", with \"since\": {first} beside \"year\": {last}"
        ),
    }
}

/// The form of a day, with its slots in another language.
fn form_of_day(problem: &Problem, brief: &Value) -> Option<String> {
    if !problem.message.starts_with("wrong form of a date") {
        return None;
    }
    let written = way::at(brief, &problem.path)?.as_text()?;
    let mut meant = String::new();
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('{') {
        let (inside, after) = after.split_once('}')?;
        let word = ["|", &inside.trim().to_ascii_lowercase(), "|"].concat();
        let (part, _) = DAY_PARTS.iter().find(|(_, words)| words.contains(&word))?;
        meant += &[before, "{", part, "}"].concat();
        rest = after;
    }
    meant += rest;
    let once = |part: &str| meant.matches(part).count() == 1;
    let is_whole = once("{day}") && once("{month}") && once("{year}");
    is_whole.then(|| {
        format!(
            "write \"{}\": the three words are the same in every language",
            cut(&meant)
        )
    })
}

/// The year on show in the word of another language.
fn shown(problem: &Problem, brief: &Value) -> Option<String> {
    let rest = problem
        .message
        .strip_prefix("slot that names no value: \"")?;
    let typed = rest.split('"').next()?;
    let (id, when) = typed.split_once('.').unwrap_or(("", typed));
    let is_it = SHOWN.contains(&["|", &when.to_ascii_lowercase(), "|"].concat());
    let chart = way::at(brief, way::chart(&problem.path)?)?;
    let views = chart.field("views").and_then(Value::as_list)?;
    let is_chosen = views.iter().any(|view| view.field("years").is_some());
    if !is_it {
        return None;
    }
    let slot = if id.is_empty() {
        "shown".into()
    } else {
        format!("{}.shown", cut(id))
    };
    if is_chosen {
        return Some(format!(
            "write {{{slot}}}: the word is the same in every language"
        ));
    }
    let of = format!(
        "the word is {{{slot}}} in every language, and for a chart with a view that has \"years\""
    );
    Some(match id {
        "" => format!("write the year itself: {of}"),
        id => format!(
            "write the year that the sentence speaks of, as in {{{}.{}}}: {of}",
            cut(id),
            newest(chart, id)?
        ),
    })
}

/// The newest year of a series, as a slot names it.
fn newest(chart: &Value, id: &str) -> Option<String> {
    let series = chart.field("series").and_then(Value::as_list)?;
    let one = series.iter().find(|one| way::id(one) == Some(id))?;
    let last = one.field("points").and_then(Value::as_list)?.last()?;
    let day = last.field("date").and_then(Value::as_text).map(Into::into);
    day.or_else(|| Some((last.field("year")?.as_number()? as u16).to_string()))
}

/// Own figures with the source of another, where a source of one's own stands there.
fn own_source(problem: &mut Problem, brief: &Value) -> Option<String> {
    if !problem
        .message
        .starts_with("own figures with a publication of others")
    {
        return None;
    }
    let of_others = way::id(way::at(brief, &problem.path)?)?.to_owned();
    let own = |source: &&Value| {
        matches!(source.field("title"), Some(Value::Object(_))) && source.field("from").is_some()
    };
    let own = way::entries(brief, "sources").iter().find(own)?;
    let publisher = own.field("publisher").and_then(Value::as_text)?;
    let (id, publisher) = (cut(way::id(own)?), cut(publisher));
    problem.path = place_of_own(brief, &of_others)?;
    Some(format!(
        "write \"source\": \"{id}\" here, if it was calculated so, and \"counter\": \"{publisher}\"; or another source of your own, \
         with \"{}\" in its \"from\"; or correct \"basis\"",
        cut(&of_others)
    ))
}

/// Where a series of one's own figures names a source.
fn place_of_own(brief: &Value, source: &str) -> Option<String> {
    for section in 0..way::entries(brief, "sections").len() {
        let charts = format!("sections[{section}].charts");
        for chart in 0..way::entries(brief, &charts).len() {
            let list = format!("{charts}[{chart}].series");
            for index in 0..way::entries(brief, &list).len() {
                let at = |name: &str| format!("{list}[{index}].{name}");
                let says = |name: &str| way::at(brief, &at(name)).and_then(Value::as_text);
                if says("basis") == Some("own") && says("source") == Some(source) {
                    return Some(at("source"));
                }
            }
        }
    }
    None
}

/// In a chart of groups a view without series is one of groups.
fn kind_of_groups(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with("unknown kind: ") {
        return;
    }
    let chart = way::chart(&problem.path).and_then(|path| way::at(brief, path));
    let view = way::at(brief, way::around(&problem.path));
    let (Some(chart), Some(view)) = (chart, view) else {
        return;
    };
    let has = |name: &str| view.field(name).is_some();
    let groups = chart.field("groups").and_then(Value::as_list);
    if groups.is_some_and(|groups| !groups.is_empty()) && !has("series") && !has("parts") {
        problem.hint.meant = Some("group-bars".into());
        problem.hint.advice = Some(
            "write \"group-bars\" for a bar for each group, or \"group-squares\" for squares for each group: the chart has groups"
                .into(),
        );
    }
}
