//! The figures of a chart by chance, and the views that can show them.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{ChartPlan, Plan, SeriesPlan};

/// The kinds of view, by what their figures must be like.
pub const KINDS: [&str; 10] = [
    "line",
    "column",
    "steps",
    "bars",
    "dots",
    "stacked-bar",
    "waffle",
    "squares",
    "group-bars",
    "group-squares",
];
/// `second` is red, which no count of people may be.
const COLORS: [&str; 7] = [
    "count",
    "open",
    "narrowed",
    "obstructed",
    "repressed",
    "closed",
    "single",
];
pub const BASES: [&str; 4] = ["published", "quoted", "derived", "own"];
const UNITS: [&str; 6] = [
    "people",
    "percent",
    "countries",
    "judgments",
    "euro",
    OWN_UNIT,
];
/// A unit that the brief brings.
pub const OWN_UNIT: &str = "protests";
const WINDOWS: [&str; 5] = [
    "calendar-year",
    "report-year",
    "state",
    "year-to",
    "twelve-months-to",
];

/// A chart of the kind that was planned, and of those that show the same figures.
pub fn chart(brief: &Plan, index: usize, plan: &ChartPlan) -> Value {
    let kind = KINDS[plan.kind];
    let years = years(plan);
    let mut made = match kind {
        "line" | "column" | "steps" => over_time(brief, plan, kind, &years),
        "bars" | "dots" => in_years(brief, plan, kind, &years),
        "stacked-bar" | "waffle" | "squares" => parts(brief, plan, kind, &years),
        _ => by_group(brief, plan, &years),
    };
    if made["groups"].is_null() {
        apart(&mut made["series"]);
    }
    let text = |said: &super::Said| brief.text(|language| said.name(language));
    let sentence = |said: &super::Said| brief.text(|language| said.sentence(language));
    let fields = made.as_object_mut().expect("an object");
    let first = &fields["series"][0];
    // Beside a picture of a year that is chosen stands the value of that year.
    let point = match fields["views"][0]["years"].is_null() {
        true => first["points"]
            .as_array()
            .and_then(|all| all.last())
            .map_or_else(String::new, when),
        false => "shown".to_owned(),
    };
    let mut slot = format!("{{{}.{point}}}", first["id"].as_str().expect("an id"));
    let unit = first.get("unit").unwrap_or(&fields["unit"]);
    if unit == "percent" {
        slot.push('%');
    }
    fields.insert("id".into(), format!("chart-{index}").into());
    // Tabs have names of their own.
    let letter = char::from(b'a' + index as u8);
    let tab = |language| format!("{} {letter}", plan.texts.name.name(language));
    fields.insert("name".into(), brief.text(tab));
    fields.insert(
        "title".into(),
        brief.text(|language| plan.texts.title.title(language)),
    );
    fields.insert("measure".into(), text(&plan.texts.name));
    fields.insert("place".into(), text(&plan.texts.place));
    fields.insert("unit_text".into(), brief.text(|_| "number a year".into()));
    let period = period(&fields["series"]);
    fields.insert("period".into(), brief.text(|_| period.clone()));
    fields.insert(
        "message".into(),
        brief.text(|language| format!("It was {slot}, {}", plan.texts.title.sentence(language))),
    );
    // Some have years without a figure, and a note says so.
    let missing = |language| plan.texts.title.sentence(language) + " Some years are missing.";
    fields.insert("note".into(), brief.text(missing));
    if let Some(caveat) = &plan.texts.caveat {
        fields.insert("caveat".into(), sentence(caveat));
    }
    if plan.flags.scale {
        fields.insert("scale".into(), "scale".into());
        let more = json!({"text": text(&plan.texts.place), "url": "https://example.org/more"});
        fields.insert("more".into(), more);
    }
    made
}

/// Gives a color of its own to each series, as long as there are some.
fn apart(series: &mut Value) {
    let mut free: Vec<&str> = COLORS.to_vec();
    for one in series.as_array_mut().into_iter().flatten() {
        let color = one["color"].as_str().unwrap_or_default().to_owned();
        match free.iter().position(|other| *other == color) {
            Some(place) => drop(free.remove(place)),
            None => one["color"] = free.pop().unwrap_or(COLORS[0]).into(),
        }
    }
}

/// From the first year of the figures to the last.
fn period(series: &Value) -> String {
    let series = series.as_array().into_iter().flatten();
    let points = series.flat_map(|one| one["points"].as_array().expect("points"));
    let years: BTreeSet<String> = points.map(|point| when(point)[..4].to_owned()).collect();
    let (first, last) = (years.first(), years.last());
    format!("{} to {}", first.expect("a year"), last.expect("a year"))
}

fn when(point: &Value) -> String {
    match point["date"].as_str() {
        Some(date) => date.to_owned(),
        None => point["year"].to_string(),
    }
}

fn years(plan: &ChartPlan) -> Vec<u16> {
    let mut year = plan.first_year;
    let next = |skipped: &u8| {
        year += 1 + u16::from(*skipped);
        year
    };
    plan.skipped.iter().map(next).collect()
}

/// A series of some points; what all series have in common is said once where the plan says so.
fn series(
    brief: &Plan,
    plan: &ChartPlan,
    one: &SeriesPlan,
    id: &str,
    counter: usize,
    points: Vec<Value>,
) -> Value {
    // Readers tell the series of a picture apart by their names.
    let index = id[1..].split('-').next().and_then(|one| one.parse().ok());
    let letter = char::from(b'a' + index.unwrap_or(25u8));
    let mut entry = json!({
        "id": id,
        "name": brief.text(|language| format!("{} {letter}", one.name.name(language))),
        "color": COLORS[one.color],
        "points": points,
    });
    if !plan.flags.common {
        for (name, value) in shared(brief, plan, counter) {
            entry[name] = value;
        }
    } else {
        entry["counter"] = format!("counter-{counter}").into();
    }
    // At least nought says nothing, and is refused.
    let is_nought = |point: &Value| point["value"].as_f64() == Some(0.0);
    let points = entry["points"].as_array();
    if points.is_some_and(|points| points.iter().all(is_nought)) {
        entry["at_least"] = false.into();
    }
    // What is everywhere the same is not what tells readings apart.
    let basis = BASES[one.basis];
    entry["basis"] = basis.into();
    entry["source"] = format!("{basis}-{counter}").into();
    entry
}

fn shared(brief: &Plan, plan: &ChartPlan, counter: usize) -> Vec<(&'static str, Value)> {
    let percent = UNITS[plan.flags.unit] == "percent";
    vec![
        ("counter", format!("counter-{counter}").into()),
        ("source", format!("published-{counter}").into()),
        (
            "definition",
            brief.text(|language| plan.texts.place.sentence(language)),
        ),
        ("window", WINDOWS[plan.flags.window].into()),
        (
            "vintage",
            if plan.flags.scale { "first" } else { "latest" }.into(),
        ),
        ("at_least", (plan.flags.at_least && !percent).into()),
    ]
}

fn with(
    brief: &Plan,
    plan: &ChartPlan,
    unit: &str,
    series: Vec<Value>,
    views: Vec<Value>,
) -> Value {
    let mut made = json!({"unit": unit, "series": series, "views": views});
    if plan.flags.common {
        let common = shared(brief, plan, 0)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        made["common"] = common.collect::<serde_json::Map<_, _>>().into();
    }
    made
}

fn view(brief: &Plan, kind: &str, fields: Value) -> Value {
    let mut view = json!({"id": kind, "kind": kind, "name": brief.text(|_| kind.into())});
    for (name, value) in fields.as_object().expect("an object") {
        view[name] = value.clone();
    }
    view
}

/// A point of a year, with its value as its unit has it.
fn point(plan: &ChartPlan, one: &SeriesPlan, unit: &str, year: u16, place: usize) -> Value {
    let value = one.values[place % one.values.len()];
    let mut point = json!({"year": year});
    match unit {
        "percent" => {
            let scale = 10f64.powi(one.decimals.into());
            let share = if value <= 100.0 { value } else { value % 100.0 };
            point["value"] = ((share * scale).round() / scale).into();
            point["decimals"] = one.decimals.into();
        }
        _ => point["value"] = (value.round() as u64).into(),
    }
    until(plan, &mut point, year);
    point
}

fn until(plan: &ChartPlan, point: &mut Value, year: u16) {
    if WINDOWS[plan.flags.window].ends_with("-to") {
        point["until"] = format!("{year:04}-12-01").into();
    }
}

/// What is said at one of the points.
fn say(brief: &Plan, plan: &ChartPlan, points: &mut [Value]) {
    let place = plan.flags.said_at % points.len();
    if let Some(note) = &plan.texts.note {
        points[place]["note"] = brief.text(|language| note.name(language));
        points[place]["names"] = brief.text(|language| note.name(language));
    }
    // Nothing comes before the first of them.
    if let (Some(gap), 1..) = (&plan.texts.gap, place) {
        points[place]["break"] = brief.text(|language| gap.few(language));
    }
}

fn over_time(brief: &Plan, plan: &ChartPlan, kind: &str, years: &[u16]) -> Value {
    let unit = UNITS[plan.flags.unit];
    let most = match kind {
        "line" => 5,
        "column" => 2,
        _ => 1,
    };
    // What was counted in a year does not hold until the next.
    let of_state = WINDOWS[plan.flags.window] == "state";
    let days = kind == "steps" && (plan.flags.days || !of_state);
    let follow = kind == "column" && plan.flags.follow;
    let count = plan
        .series
        .len()
        .min(if follow { 8 } else { most })
        .min(if follow { years.len() } else { most });
    let mut made = Vec::new();
    for (index, one) in plan.series.iter().take(count).enumerate() {
        let own = if follow {
            let each = years.len() / count;
            let end = if index + 1 == count {
                years.len()
            } else {
                (index + 1) * each
            };
            &years[index * each..end]
        } else if index > 0 && one.optional {
            // Not every line is as long as its fellows.
            &years[years.len() / 3..]
        } else {
            years
        };
        let places = own.iter().enumerate();
        let mut points: Vec<Value> = places
            .map(|(place, year)| point(plan, one, unit, *year, place))
            .collect();
        if days {
            for (place, point) in points.iter_mut().enumerate() {
                let year = point["year"].take();
                point["date"] =
                    format!("{year:04}-{:02}-{:02}", place % 12 + 1, place % 28 + 1).into();
                point.as_object_mut().expect("an object").remove("year");
            }
        }
        say(brief, plan, &mut points);
        if follow && index > 0 {
            points[0]["break"] = brief.text(|language| plan.texts.sum_note.few(language));
        }
        let mut one = series(brief, plan, one, &format!("s{index}"), 0, points);
        if days && WINDOWS[plan.flags.window].ends_with("-year") {
            one["window"] = "state".into();
        }
        made.push(one);
    }
    let ids: Vec<String> = (0..count).map(|index| format!("s{index}")).collect();
    let mut views = vec![if kind == "steps" {
        view(brief, kind, json!({"series": "s0"}))
    } else {
        view(brief, kind, json!({"series": ids}))
    }];
    if count == 1 && !days {
        for other in ["line", "column", "steps"]
            .iter()
            .filter(|other| **other != kind && (**other != "steps" || of_state))
        {
            let one = if *other == "steps" {
                json!("s0")
            } else {
                json!(["s0"])
            };
            views.push(view(brief, other, json!({"series": one})));
        }
    }
    with(brief, plan, unit, made, views)
}

fn chosen(plan: &ChartPlan, years: &[u16]) -> Vec<u16> {
    years
        .iter()
        .copied()
        .rev()
        .take(plan.flags.choice)
        .collect()
}

fn in_years(brief: &Plan, plan: &ChartPlan, kind: &str, years: &[u16]) -> Value {
    let unit = UNITS[plan.flags.unit];
    let mut made = Vec::new();
    // More bars than series were planned, so that there can be many.
    let count = plan.series.len() * if plan.flags.follow { 2 } else { 1 };
    for index in 0..count {
        let one = &plan.series[index % plan.series.len()];
        let places = years.iter().enumerate();
        let mut points: Vec<Value> = places
            .map(|(place, year)| point(plan, one, unit, *year, place + index))
            .collect();
        say(brief, plan, &mut points);
        let counter = if kind == "dots" { one.counter } else { 0 };
        made.push(series(
            brief,
            plan,
            one,
            &format!("s{index}"),
            counter,
            points,
        ));
    }
    let ids: Vec<String> = (0..count).map(|index| format!("s{index}")).collect();
    let fields = json!({"years": chosen(plan, years), "series": ids});
    let mut views = vec![view(brief, kind, fields.clone())];
    if kind == "bars" {
        views.push(view(brief, "dots", fields));
    }
    with(brief, plan, unit, made, views)
}

/// Weights as whole numbers that add up to a total.
fn shares(weights: &[f64], total: u64) -> Vec<u64> {
    let sum: f64 = weights.iter().sum();
    if sum == 0.0 {
        let mut all = vec![0; weights.len()];
        all[0] = total;
        return all;
    }
    let mut all: Vec<u64> = weights
        .iter()
        .map(|weight| (weight / sum * total as f64) as u64)
        .collect();
    let rest = total - all.iter().sum::<u64>();
    all[0] += rest;
    all
}

fn parts(brief: &Plan, plan: &ChartPlan, kind: &str, years: &[u16]) -> Value {
    let whole = kind != "squares";
    let unit = match (whole, UNITS[plan.flags.unit]) {
        (true, _) => "percent",
        (false, "percent") => "countries",
        (false, unit) => unit,
    };
    let parts = &plan.series[..plan.series.len().min(5)];
    let decimals = parts[0].decimals;
    let scale = 10u64.pow(decimals.into());
    let value = |part: &SeriesPlan, place: usize| part.values[place % part.values.len()];
    let mut columns: Vec<Vec<u64>> = vec![Vec::new(); parts.len()];
    for place in 0..years.len() {
        let weights: Vec<f64> = parts.iter().map(|part| value(part, place)).collect();
        let total = if whole {
            100 * scale
        } else {
            (value(&parts[0], place + 1) as u64 % 1000).max(1)
        };
        for (column, share) in columns.iter_mut().zip(shares(&weights, total)) {
            column.push(share);
        }
    }
    let points = |column: &[u64]| -> Vec<Value> {
        let one = |(year, value): (&u16, &u64)| {
            let mut point = json!({"year": year});
            if whole {
                point["value"] = (*value as f64 / scale as f64).into();
                point["decimals"] = decimals.into();
            } else {
                point["value"] = (*value).into();
            }
            until(plan, &mut point, *year);
            point
        };
        years.iter().zip(column).map(one).collect()
    };
    let mut made = Vec::new();
    for (index, (part, column)) in parts.iter().zip(&columns).enumerate() {
        made.push(series(
            brief,
            plan,
            part,
            &format!("s{index}"),
            0,
            points(column),
        ));
    }
    if whole {
        for entry in &mut made {
            entry["at_least"] = false.into();
        }
    }
    let ids: Vec<String> = (0..parts.len()).map(|index| format!("s{index}")).collect();
    let mut fields = json!({"years": chosen(plan, years), "parts": ids});
    if whole && plan.flags.together {
        let from = parts.len() / 2;
        let sums: Vec<u64> = (0..years.len())
            .map(|place| columns[from..].iter().map(|column| column[place]).sum())
            .collect();
        let mut together = series(brief, plan, &plan.series[0], "together", 0, points(&sums));
        together["at_least"] = false.into();
        made.push(together);
        fields["group"] = json!({"series": "together", "from": ids[from]});
    }
    let mut views = vec![view(brief, kind, fields.clone())];
    if whole {
        let other = if kind == "waffle" {
            "stacked-bar"
        } else {
            "waffle"
        };
        views.push(view(brief, other, fields));
    }
    let mut made = with(brief, plan, unit, made, views);
    if whole && let Some(common) = made.get_mut("common") {
        common["at_least"] = false.into();
    }
    made
}

fn by_group(brief: &Plan, plan: &ChartPlan, years: &[u16]) -> Value {
    let squares = KINDS[plan.kind] == "group-squares";
    let unit = match UNITS[plan.flags.unit] {
        "percent" => "people",
        unit => unit,
    };
    let categories = plan.series.len().min(5);
    let mut made = Vec::new();
    let mut groups = Vec::new();
    for group in 0..plan.flags.groups {
        let name = &plan.series[group % plan.series.len()].name;
        groups.push(json!({
            "id": format!("group-{group}"),
            "name": brief.text(|language| name.name(language)),
        }));
        for (index, one) in plan.series.iter().take(categories).enumerate() {
            let places = years.iter().enumerate();
            let points = places.map(|(place, year)| {
                let mut point = point(plan, one, unit, *year, place + group);
                if squares {
                    let most = 1000 / (categories * plan.flags.groups) as u64;
                    point["value"] = (point["value"].as_u64().expect("whole") % most).into();
                }
                point
            });
            let mut points: Vec<Value> = points.collect();
            say(brief, plan, &mut points);
            let mut entry = series(brief, plan, one, &format!("s{index}-{group}"), 0, points);
            // The parts of a group are told apart by their colors.
            entry["color"] = COLORS[index % COLORS.len()].into();
            entry["group"] = format!("group-{group}").into();
            made.push(entry);
        }
    }
    let fields = json!({"years": chosen(plan, years)});
    let mut views = vec![view(brief, "group-bars", fields.clone())];
    if squares {
        views.push(view(brief, "group-squares", fields));
    }
    let mut made = with(brief, plan, unit, made, views);
    made["groups"] = groups.into();
    made
}
