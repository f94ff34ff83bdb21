//! True and false, as people write them.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// What stands for true and for false elsewhere, between bars.
const TRUE: &str =
    "|true|yes|y|ja|j|on|1|waar|x|sí|sÍ|si|sì|sim|oui|vrai|wahr|verdadero|cierto|vero|verdadeiro|";
const FALSE: &str = "|false|no|n|nee|off|0|onwaar|none|null|nein|non|faux|falsch|falso|não|";

/// What to write in place of a word for true or false; nothing where it is none.
pub(crate) fn advice(written: &str, name: &str) -> Option<String> {
    let word = ["|", &written.trim().to_ascii_lowercase(), "|"].concat();
    if TRUE.contains(&word) {
        return Some("write true, in small letters and without quotes".into());
    }
    let no = || format!("take \"{name}\" out, or write false, in small letters and without quotes");
    FALSE.contains(&word).then(no)
}

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.ends_with(" instead of true or false") {
        return;
    }
    let written = match way::at(brief, &problem.path) {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) => crate::format::plain(*number, 0),
        _ => return,
    };
    if let Some(advice) = advice(&written, way::field(&problem.path)) {
        problem.hint.advice = Some(advice);
    }
}
