//! Slots that name no figure: what there is instead, and never a figure of another year.

use super::{cut, listed, way};
use crate::format::Date;
use crate::reader::Problem;
use crate::value::Value;

const NO_VALUE: &str = "slot that names no value";
const LEFT: &str = "words that the data have left";
const SHOWN: &str = "shown";

/// The texts of a chart that take slots.
const TAKERS: &[&str] = &[
    "title",
    "measure",
    "place",
    "unit_text",
    "period",
    "message",
    "caveat",
    "note",
];

/// Whether a problem is one of a slot and its figure.
pub(super) fn is_of(problem: &Problem) -> bool {
    problem.message.starts_with(NO_VALUE) || problem.message.starts_with(LEFT)
}

/// The series that a slot names without a value.
pub(super) fn series(problem: &Problem) -> Option<&str> {
    way::quoted(&problem.message, NO_VALUE)?.split('.').next()
}

/// Whether it is of the year on show.
pub(super) fn of_shown(problem: &Problem) -> bool {
    problem.message.contains(SHOWN)
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let Some(typed) = way::quoted(&problem.message, NO_VALUE).map(str::to_owned) else {
        return;
    };
    let meant = problem.hint.meant.take();
    let own = way::chart(&problem.path).filter(|chart| {
        let rest = problem.path[chart.len()..].trim_start_matches('.');
        TAKERS.contains(&rest.split('.').next().unwrap_or_default())
    });
    let Some(chart) = own.and_then(|path| way::at(brief, path)) else {
        problem.message = format!("slot in a text that takes none: \"{typed}\"");
        problem.hint.advice = Some(
            "say it without the number, and without { and }: \
             the title, message, caveat and note of a chart take slots"
                .into(),
        );
        return;
    };
    // What was typed names its year: no other one is offered in its place. Nor is another series than one that
    // was misspelt: its figure would be said of somebody else.
    if let Some(meant) = meant.filter(|meant| is_misspelt(&typed, meant, chart))
        && let Some((_, when)) = meant.rsplit_once('.')
        && (typed.contains(when)
            || (when == SHOWN && !typed.contains(|c: char| c.is_ascii_digit())))
        && meant != typed
    {
        problem.hint.advice = Some(format!("write {{{}}} instead", cut(&meant)));
        problem.hint.meant = Some(meant);
        return;
    }
    let (message, advice) = of_chart(&typed, chart, brief);
    problem.message = message;
    problem.hint.advice = Some(advice);
}

/// Whether the series of a slot is that of the other, misspelt by a letter; of two in a long name.
fn is_misspelt(typed: &str, meant: &str, chart: &Value) -> bool {
    let id = |slot: &str| {
        slot.split(['.', ' ', ':', ',', '-'])
            .next()
            .map(str::to_owned)
    };
    let (Some(typed), Some(meant)) = (id(typed), id(meant)) else {
        return false;
    };
    let mut ids = list(chart, "series").iter().filter_map(way::id);
    let letters_max = if typed.len() < 6 { 1 } else { 2 };
    typed == meant
        || (!ids.any(|id| id == typed)
            && strsim::damerau_levenshtein(&typed, &meant) <= letters_max)
        || typed.eq_ignore_ascii_case(&meant)
}

/// What a slot of a chart says wrong, and what to do.
fn of_chart(typed: &str, chart: &Value, brief: &Value) -> (String, String) {
    let series = list(chart, "series");
    let years = years(chart);
    if typed == SHOWN {
        return (
            format!("{NO_VALUE}: \"{typed}\""),
            "write the year itself: {shown} is for a chart with a view that has \"years\"".into(),
        );
    }
    let (id, when) = typed.split_once('.').unwrap_or((typed, ""));
    let Some(one) = series.iter().find(|one| way::id(one) == Some(id)) else {
        let ids = listed(&mut series.iter().filter_map(way::id));
        let message = format!("{NO_VALUE}: \"{typed}\"; this chart has the series {ids}");
        let advice = match elsewhere(id, brief) {
            Some(other) => format!(
                "write a slot of a series of this chart, or say it without the number: \
                 \"{}\" stands in the chart \"{}\"",
                cut(id),
                cut(other)
            ),
            None if let Some(renamed) = renamed(id, when, series) => renamed,
            None if years.is_empty() => {
                "write {series.year} with a series of this chart and a year that it has a figure of"
                    .into()
            }
            None => "write {series.year} with a series of this chart and a year that it has a figure of, \
                     {series.shown} for the value of the year on show, or {shown} for that year"
                .into(),
        };
        return (message, advice);
    };
    let whens = whens(one);
    let has = listed(&mut whens.iter().map(String::as_str));
    let id = cut(id);
    let is_of_days = whens.iter().any(|when| when.len() > 4);
    if is_of_days && when == SHOWN && !years.is_empty() {
        return (
            format!("{NO_VALUE}: \"{typed}\"; \"{id}\" has days, and a view shows years: {has}"),
            format!(
                "in the points of \"{id}\" write \"year\", such as \"year\": 2024, in place of \"date\"; \
                 or take \"{id}\" out of the views that have \"years\""
            ),
        );
    }
    if is_of_days && !whens.iter().any(|one| one == when) {
        let same = whens
            .iter()
            .filter(|one| !when.is_empty() && one.starts_with(when));
        let same: Vec<&str> = same.map(String::as_str).collect();
        let advice = match same.as_slice() {
            [day] => format!("write {{{id}.{day}}}: a slot names the whole day"),
            // The point lost its day, and the slot has it.
            _ if when.len() > 4
                && whens
                    .iter()
                    .any(|one| one.len() == 4 && when.starts_with(&**one)) =>
            {
                format!(
                    "write \"date\": \"{}\" in the place of \"year\" in the point of {}: steps are drawn by days",
                    cut(when),
                    &when[..4]
                )
            }
            _ => {
                // A point that has a year alone is the one that is wrong.
                let day = whens.iter().find(|one| one.contains('-'));
                let day = day.map_or("", String::as_str);
                format!(
                    "write the day of one of its points behind \"{id}\", as in {{{id}.{day}}}, \
                     whichever the sentence speaks of; or say it without this figure"
                )
            }
        };
        return (
            format!("slot without a day that has a figure: \"{typed}\"; \"{id}\" has {has}"),
            advice,
        );
    }
    if when == SHOWN {
        if years.is_empty() {
            return (
                format!("{NO_VALUE}: \"{typed}\""),
                format!(
                    "write the year instead of \"shown\", which is for a chart with a view that has \"years\": \
                     \"{id}\" has figures of {has}"
                ),
            );
        }
        let without = years.iter().filter(|year| !whens.contains(year));
        let without = listed(&mut without.map(String::as_str));
        return (
            format!("{NO_VALUE}: \"{typed}\" has none in {without}, which can be shown"),
            format!(
                "add the point of {without} to \"{id}\", take it out of \"years\" of the views, \
                 or say it without this slot"
            ),
        );
    }
    if when.len() > 4
        && Date::parse(when).is_some()
        && let Some(year) = when
            .get(..4)
            .filter(|year| whens.iter().any(|one| one == year))
    {
        let of_days = match is_of_steps(&id, chart) {
            true => format!(
                "; or, in the point of {year}, \"date\": \"{}\" in place of \"year\"",
                cut(when)
            ),
            false => String::new(),
        };
        return (
            format!("slot of a day where its figures have years: \"{typed}\"; \"{id}\" has {has}"),
            format!("write {{{id}.{year}}}: a slot says no more than the point has{of_days}"),
        );
    }
    if Date::parse(when).is_some() {
        return (
            format!("slot of a year without a figure: \"{typed}\"; \"{id}\" has {has}"),
            match near(when, &whens) {
                Some(near) => format!(
                    "write {{{id}.{near}}}, and {near} as the year of the sentence; or add the point of {when} to \"{id}\", \
                     or say it without this figure"
                ),
                None => {
                    format!("say it without this figure, or add the point of {when} to \"{id}\"")
                }
            },
        );
    }
    (
        format!("{NO_VALUE}: \"{typed}\"; \"{id}\" has {has}"),
        match whens.is_empty() {
            true => format!("add a point to \"{id}\", or say it without the number"),
            false => format!(
                "write the year that the sentence speaks of behind the series and a point: {{{id}.…}}"
            ),
        },
    )
}

/// What to write for a series whose id was changed: its own figure has another time, and so has the sentence.
fn renamed(id: &str, when: &str, series: &[Value]) -> Option<String> {
    let ids = || series.iter().filter_map(way::id);
    let letters_max = (id.len() / 3).min(RENAMED_LETTERS_MAX);
    let far = |other: &&str| strsim::damerau_levenshtein(id, other);
    let nearest = ids()
        .min_by_key(far)
        .filter(|other| far(other) <= letters_max)?;
    let of = |id: &str| series.iter().find(|one| way::id(one) == Some(id));
    let own = of(nearest)?;
    let at = whens(own);
    let at = at.iter().find(|one| *one == when).or(at.last())?;
    let until = list(own, "points")
        .last()
        .and_then(|point| point.field("until")?.as_text());
    let day = until.map_or(String::new(), |until| format!(", and its last day {until}"));
    let has = |other: &&str| of(other).is_some_and(|one| whens(one).iter().any(|one| one == when));
    let full = match at == when {
        true => None,
        false => ids().find(has),
    };
    let full = full.map_or(String::new(), |other| {
        format!(
            "; or {{{}.{when}}}, which is a figure of {when}",
            cut(other)
        )
    });
    Some(format!(
        "write {{{0}.{at}}}, if \"{1}\" was renamed to \"{0}\", and read the sentence again: the year of its figure is {at}{day}{full}",
        cut(nearest),
        cut(id)
    ))
}

/// At most so many letters of an id are changed with a year or a word. 4.
const RENAMED_LETTERS_MAX: usize = 4;

/// Whether a view of days draws the series.
fn is_of_steps(id: &str, chart: &Value) -> bool {
    let mut views = list(chart, "views").iter();
    views.any(|view| view.field("series").and_then(Value::as_text) == Some(id))
}

/// The one year nearest to that of a slot, of those that there are.
fn near<'w>(when: &str, whens: &'w [String]) -> Option<&'w str> {
    let year = |when: &str| when.parse::<i32>().ok();
    let own = year(when)?;
    let far = |one: &&String| year(one).map_or(i32::MAX, |year| (year - own).abs());
    let nearest = whens.iter().min_by_key(far)?;
    let mut others = whens.iter().filter(|one| *one != nearest);
    (far(&nearest) < i32::MAX && others.all(|one| far(&one) > far(&nearest))).then_some(nearest)
}

/// The years and days that a series has figures of, as slots write them.
fn whens(series: &Value) -> Vec<String> {
    let mut whens = Vec::new();
    for point in list(series, "points") {
        match point.field("date") {
            Some(date) => whens.extend(date.as_text().map(Into::into)),
            None => whens.extend(point.field("year").and_then(year_of)),
        }
    }
    whens
}

/// The years that can be chosen in a chart.
fn years(chart: &Value) -> Vec<String> {
    let mut years = Vec::new();
    for view in list(chart, "views") {
        for year in list(view, "years") {
            years.extend(year_of(year).filter(|year| !years.contains(year)));
        }
    }
    years
}

/// A list within an object, nothing where there is none.
fn list<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    let list = value.field(name).and_then(Value::as_list);
    list.unwrap_or_default()
}

fn year_of(value: &Value) -> Option<String> {
    value.as_number().map(|year| (year as u16).to_string())
}

/// The chart that has a series of that id.
fn elsewhere<'v>(id: &str, brief: &'v Value) -> Option<&'v str> {
    for section in list(brief, "sections") {
        for chart in list(section, "charts") {
            let mut series = list(chart, "series").iter();
            if series.any(|one| way::id(one) == Some(id)) {
                return way::id(chart);
            }
        }
    }
    None
}
