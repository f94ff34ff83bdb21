//! Edits of a brief that leave it a tree: letters changed by chance die in the parser and try nothing behind it.

use civic_brief::value::Value;
use fastrand::Rng;

/// Texts that mean something somewhere in a brief, and some that are hard to set.
const TEXTS: &[&str] = &[
    "stacked-bar",
    "waffle",
    "squares",
    "line",
    "column",
    "bars",
    "dots",
    "group-bars",
    "group-squares",
    "steps",
    "percent",
    "people",
    "countries",
    "judgments",
    "euro",
    "calendar-year",
    "report-year",
    "year-to",
    "twelve-months-to",
    "state",
    "first",
    "latest",
    "published",
    "quoted",
    "derived",
    "own",
    "not-stated",
    "nl",
    "en",
    "open",
    "closed",
    "count",
    "single",
    "second",
    "2024",
    "2024-12",
    "2024-12-31",
    "https://example.org/x",
    "table",
    "{count.2024}",
    "{count.shown}",
    "{shown}",
    "{count.2024|5..9|few}",
    "{",
    "}",
    "",
    " ",
    "a",
    "42",
    "100",
    "onafhankelijkheidsverklaring-en-grondwetswijziging",
    "مدافعو حقوق الإنسان",
    "👩‍👩‍👧‍👦",
    "\u{202e}x",
    "=1+1",
    "x\u{0}y",
    "é",
    "]]>",
    "\u{feff}",
];

/// Fields of a brief, to give one the name of another.
const FIELDS: &[&str] = &[
    "id",
    "name",
    "title",
    "charts",
    "series",
    "points",
    "views",
    "year",
    "date",
    "until",
    "value",
    "decimals",
    "basis",
    "source",
    "note",
    "break",
    "names",
    "at_least",
    "self_selected",
    "unit",
    "window",
    "group",
    "groups",
    "from",
    "parts",
    "years",
    "kind",
    "common",
    "scale",
    "sum_note",
    "within",
    "counted",
    "also",
    "caveat",
    "more",
    "lang",
    "chart",
    "view",
    "hidden",
    "width_css",
    "scale",
    "colors",
    "paper",
    "height_css",
];

const NUMBERS: &[f64] = &[
    0.0,
    -0.0,
    1.0,
    2.0,
    3.0,
    5.0,
    10.0,
    33.3,
    50.0,
    99.95,
    100.0,
    100.1,
    999.0,
    1000.0,
    2023.0,
    2024.0,
    2025.0,
    9999.0,
    59_302_000.0,
    9_999_999_999.0,
    1e10,
    -1.0,
    0.1,
    0.5,
    1e-9,
    5e-324,
    1e308,
    65_536.0,
    4_294_967_296.0,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
];

/// The same value with one to four edits.
pub fn edited(value: &mut Value, seed: u32) {
    let mut chance = Rng::with_seed(seed.into());
    for _ in 0..chance.usize(1..5) {
        let count = count(value);
        let other = nth(value, &mut chance.usize(0..count)).cloned();
        if let Some(node) = nth_mut(value, &mut chance.usize(0..count)) {
            edit(node, other.unwrap_or(Value::Null), &mut chance);
        }
    }
}

fn edit(node: &mut Value, other: Value, chance: &mut Rng) {
    if chance.u8(0..8) == 0 {
        *node = other;
        return;
    }
    match node {
        Value::Null => *node = Value::Bool(true),
        Value::Bool(flag) => *flag = !*flag,
        Value::Number(number) => {
            *number = match chance.u8(0..6) {
                0 => *number + 1.0,
                1 => *number - 1.0,
                2 => (*number * 1000.0 * chance.f64()).round() / 10.0,
                3 => f64::from(chance.u16(..)),
                _ => NUMBERS[chance.usize(0..NUMBERS.len())],
            }
        }
        Value::Text(text) => edit_text(text, &other, chance),
        Value::List(entries) => {
            if entries.is_empty() {
                entries.push(other);
                return;
            }
            let (one, two) = (
                chance.usize(0..entries.len()),
                chance.usize(0..entries.len()),
            );
            match chance.u8(0..5) {
                0 => drop(entries.remove(one)),
                1 => entries.insert(one, entries[two].clone()),
                2 => entries.swap(one, two),
                3 => entries.truncate(one),
                _ => entries[one] = other,
            }
        }
        Value::Object(fields) => {
            if fields.is_empty() {
                fields.push(("id".into(), other));
                return;
            }
            let (one, two) = (chance.usize(0..fields.len()), chance.usize(0..fields.len()));
            match chance.u8(0..6) {
                0 => drop(fields.remove(one)),
                1 => fields.insert(one, fields[two].clone()),
                2 => fields[one].0 = FIELDS[chance.usize(0..FIELDS.len())].into(),
                3 => fields.push((FIELDS[chance.usize(0..FIELDS.len())].into(), other)),
                4 => fields[one].1 = fields[two].1.clone(),
                _ => fields[one].1 = other,
            }
        }
    }
}

fn edit_text(text: &mut String, other: &Value, chance: &mut Rng) {
    let word = TEXTS[chance.usize(0..TEXTS.len())];
    match (chance.u8(0..6), other) {
        (0, Value::Text(other)) => *text = other.clone(),
        (1, _) => text.push_str(word),
        (2, _) => {
            *text = [text.as_str(), " ", word]
                .concat()
                .repeat(chance.usize(1..6))
        }
        (3, _) => text.truncate(text.floor_char_boundary(text.len() / 2)),
        _ => *text = word.into(),
    }
}

/// How many values there are, itself among them.
fn count(value: &Value) -> usize {
    1 + match value {
        Value::List(entries) => entries.iter().map(count).sum(),
        Value::Object(fields) => fields.iter().map(|(_, value)| count(value)).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v Value, left: &mut usize) -> Option<&'v Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::List(entries) => entries.iter().find_map(|entry| nth(entry, left)),
        Value::Object(fields) => fields.iter().find_map(|(_, value)| nth(value, left)),
        _ => None,
    }
}

fn nth_mut<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::List(entries) => entries.iter_mut().find_map(|entry| nth_mut(entry, left)),
        Value::Object(fields) => fields
            .iter_mut()
            .find_map(|(_, value)| nth_mut(value, left)),
        _ => None,
    }
}
