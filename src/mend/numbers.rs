//! Numbers that are written as people write them: the digits that a brief holds.

use super::{cut, way};
use crate::format;
use crate::reader::Problem;
use crate::value::Value;

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    let value = way::at(brief, &problem.path);
    problem.hint.advice = match (problem.message.as_str(), value) {
        (
            "a text instead of a number" | "null instead of a number",
            Some(Value::Text(_) | Value::Null),
        ) if is_alone(problem, brief) && is_nothing(value) => Some(ONLY_FIGURE.into()),
        (message, Some(Value::Number(number)))
            if message.starts_with("value that is not") && *number < 0.0 =>
        {
            Some(match is_alone(problem, brief) {
                true => format!("if there is no figure, {ONLY_FIGURE}; else {BELOW}"),
                false => format!(
                    "if there is no figure, take the whole point out: a year without one is drawn as a gap; else {BELOW}"
                ),
            })
        }
        ("a text instead of a number", Some(Value::Text(text))) => {
            let of_value = way::field(&problem.path) == "value";
            Some(match digits(text) {
                Some(digits) => format!("write {digits}: digits alone, without quotes"),
                None => match super::figure_alone(text) {
                    Some(alone) => format!("{alone}; and leave the quotes out"),
                    None if of_value => figure(text),
                    None => "write digits alone, without quotes".into(),
                },
            })
        }
        ("value that is not a whole count", Some(Value::Number(number))) => {
            match not_whole(*number, problem, brief) {
                Some(advice) => Some(advice),
                None => return,
            }
        }
        _ => return,
    };
}

/// Where the one figure of a series is none.
const ONLY_FIGURE: &str =
    "take the whole series out, also of the views and the texts: it has no other figure";
/// What to do about a figure below nought.
const BELOW: &str = "write it without the minus, which no value has; a fall is a series of its own, or is said in words";

/// Whether it is the value of the only point of its series.
fn is_alone(problem: &Problem, brief: &Value) -> bool {
    let Some((points, _)) = problem.path.rsplit_once('[') else {
        return false;
    };
    let is_value = problem.path.ends_with(".value") && way::field(points) == "points";
    is_value && way::entries(brief, points).len() == 1
}

/// Whether it is what people write for no figure.
fn is_nothing(value: Option<&Value>) -> bool {
    match value {
        Some(Value::Text(text)) => matches!(
            super::amounts::of(text),
            Some(super::amounts::Amount::Nothing)
        ),
        other => matches!(other, Some(Value::Null)),
    }
}

/// What to do where nobody can tell the figure.
pub(crate) const NO_FIGURE: &str = "write the figure as digits; if there is none, take the whole point out: a year without a figure is drawn as a gap";

/// What to write in place of a text that is no number alone.
fn figure(text: &str) -> String {
    super::amounts::of(text).map_or(NO_FIGURE.into(), |amount| amount.advice())
}

/// What to do about a value that its unit cannot have.
fn not_whole(number: f64, problem: &Problem, brief: &Value) -> Option<String> {
    let is_whole = |number: f64| (number - number.round()).abs() < 1e-6;
    // 7.5 is a half, and 1.475 more likely a thousand and more.
    if is_whole(number * 1000.0) && !is_whole(number * 10.0) && number < 1000.0 && number > 0.0 {
        return Some(format!(
            "write {} if that is meant: digits alone, without a mark between thousands; \
             else the whole number as it was published",
            format::plain((number * 1000.0).round(), 0)
        ));
    }
    if is_whole(number) {
        return None;
    }
    let round = format::plain(number.round(), 0);
    let series = problem.path.split(".points[").next().unwrap_or_default();
    let unit = way::at(brief, series).and_then(|series| series.field("unit"));
    let of_chart = || way::at(brief, way::chart(&problem.path)?)?.field("unit");
    let unit = unit
        .or_else(of_chart)
        .and_then(Value::as_text)
        .unwrap_or_default();
    let mut own = way::entries(brief, "units").iter();
    Some(match own.any(|one| way::id(one) == Some(unit)) {
        true => format!(
            "add \"whole\": false to \"{0}\" in \"units\", if {0} have decimals; or write {round}, which is rounded",
            cut(unit)
        ),
        false => format!(
            "write {round}, which is rounded; a unit of your own has decimals, with \"whole\": false in \"units\""
        ),
    })
}

/// The digits of a number as somebody wrote it, with a point for its decimals; none if there is more in the text.
pub(crate) fn digits(text: &str) -> Option<String> {
    let kept = |c: &char| !c.is_whitespace() && !"€$£%'’\"_".contains(*c);
    let text: String = text.chars().filter(kept).collect();
    let inside = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    if !text.starts_with(|c: char| c.is_ascii_digit()) || !text.chars().all(inside) {
        return None;
    }
    let text = text.trim_end_matches(['.', ',']);
    let last = text.rfind(['.', ',']);
    let Some(last) = last else {
        return Some(cut(without_noughts(text)));
    };
    let (whole, rest) = (&text[..last], &text[last + 1..]);
    let mark = &text[last..=last];
    let other = whole.contains(['.', ',']) && !whole.contains(mark);
    let thousands = whole.contains(mark) || (!other && rest.len() == 3 && !whole.starts_with('0'));
    let plain = whole.replace(['.', ','], "");
    let plain = without_noughts(&plain);
    Some(cut(&match thousands {
        true => [plain, rest].concat(),
        false => [plain, ".", rest].concat(),
    }))
}

/// A number begins with a nought only where no other digit stands before its point.
fn without_noughts(digits: &str) -> &str {
    let rest = digits.trim_start_matches('0');
    &digits[(digits.len() - rest.len()).min(digits.len().saturating_sub(1))..]
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn what_people_write_between_thousands_is_left_out_and_decimals_have_a_point() {
        for (written, wanted) in [
            ("1234", Some("1234")),
            ("1.234", Some("1234")),
            ("1,234", Some("1234")),
            ("1 234", Some("1234")),
            ("1\u{202f}234", Some("1234")),
            ("3.400.000", Some("3400000")),
            ("3,400,000", Some("3400000")),
            ("1.234,5", Some("1234.5")),
            ("1,234.50", Some("1234.50")),
            ("48,2", Some("48.2")),
            ("48.2 %", Some("48.2")),
            ("€ 59.302.000", Some("59302000")),
            ("0,125", Some("0.125")),
            ("007", Some("7")),
            ("about 1200", None),
            ("n/a", None),
            ("", None),
        ] {
            assert_eq!(digits(written).as_deref(), wanted, "{written}");
        }
    }
}
