//! A color that two series of one picture have: which others of the palette may stand there.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// The colors of the palette that are no ratings.
const PLAIN: [&str; 3] = ["count", "single", "second"];

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
    // A red is refused beside people.
    let is_free = |color: &&str| !has("color", color) && !(is_of_people && *color == "second");
    let free: Vec<String> = PLAIN
        .iter()
        .filter(|color| is_free(color))
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
