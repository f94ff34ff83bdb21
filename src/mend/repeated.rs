//! A color that two series of one picture have: which others of the palette may stand there.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// The colors of the palette that are no ratings.
const PLAIN: [&str; 3] = ["count", "single", "second"];

/// Those that are.
const RATINGS: [&str; 5] = ["open", "narrowed", "obstructed", "repressed", "closed"];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with("color used twice") {
        return;
    }
    let Some(chart) = way::chart(&problem.path) else {
        return;
    };
    let list = way::below(chart, "series");
    let all = 0..way::entries(brief, &list).len();
    let says = |index: usize, name: &str| {
        let own = way::at(brief, &format!("{list}[{index}].{name}"));
        own.and_then(Value::as_text)
    };
    let has = |name: &str, what: &str| all.clone().any(|index| says(index, name) == Some(what));
    let of_chart = way::at(brief, &way::below(chart, "unit")).and_then(Value::as_text);
    let is_of_people = of_chart == Some("people") || has("unit", "people") || has("color", "count");
    // Beside ratings another rating, or a color of one's own, may be meant.
    if RATINGS.iter().any(|rating| has("color", rating)) {
        return;
    }
    // A red is refused beside people, and what counts people is for them alone.
    let is_meant = |color: &str| match color {
        "count" => is_of_people,
        "second" => !is_of_people,
        _ => true,
    };
    let is_free = |color: &&&str| !has("color", color) && is_meant(color);
    let free: Vec<String> = PLAIN
        .iter()
        .filter(is_free)
        .map(|color| format!("\"{color}\""))
        .collect();
    problem.hint.advice = Some(match free.is_empty() {
        true => "give one of the two a color of your own in \"colors\"".into(),
        false => format!(
            "give one of the two another color: {}, or one of your own in \"colors\"",
            free.join(" or ")
        ),
    });
}
