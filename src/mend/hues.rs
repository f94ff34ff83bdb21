//! Colors as people write them, and the code that a brief has.

use super::way;
use crate::reader::Problem;
use crate::value::Value;

/// The sixteen names that every browser knows, and orange (CSS Color 4, 6.1).
const NAMES: &[(&str, &str)] = &[
    ("black", "000000"),
    ("silver", "c0c0c0"),
    ("gray", "808080"),
    ("grey", "808080"),
    ("white", "ffffff"),
    ("maroon", "800000"),
    ("red", "ff0000"),
    ("purple", "800080"),
    ("fuchsia", "ff00ff"),
    ("green", "008000"),
    ("lime", "00ff00"),
    ("olive", "808000"),
    ("yellow", "ffff00"),
    ("navy", "000080"),
    ("blue", "0000ff"),
    ("teal", "008080"),
    ("aqua", "00ffff"),
    ("orange", "ffa500"),
];

pub(super) fn mend(problem: &mut Problem, brief: &Value) {
    if !problem.message.starts_with("not a color") {
        return;
    }
    let written = way::at(brief, &problem.path).and_then(Value::as_text);
    if let Some(code) = written.and_then(code) {
        problem.hint.advice = Some(format!("write \"#{code}\""));
    }
}

/// The six digits of a color that is written by its name, by its parts or by a digit for each.
fn code(written: &str) -> Option<String> {
    let small = written.trim().to_ascii_lowercase();
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == small) {
        return Some((*code).into());
    }
    if let Some(parts) = small.strip_prefix("rgb") {
        let parts = parts.trim_start_matches('a').trim_matches(['(', ')', ' ']);
        let mut parts = parts.split([',', ' ', '/']).filter(|part| !part.is_empty());
        let mut code = String::new();
        for part in parts.by_ref().take(3) {
            code += &format!("{:02x}", part.parse::<u8>().ok()?);
        }
        return (code.len() == 6 && parts.next().is_none()).then_some(code);
    }
    let digits = small.strip_prefix('#').unwrap_or(&small);
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        3 => Some(digits.chars().flat_map(|digit| [digit, digit]).collect()),
        6 => Some(digits.into()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_color_by_its_name_or_its_parts_is_said_as_its_code() {
        for (written, wanted) in [
            ("Orange", Some("ffa500")),
            ("rgb(215,116,2)", Some("d77402")),
            ("rgb(215 116 2)", Some("d77402")),
            ("#d70", Some("dd7700")),
            ("D77402", Some("d77402")),
            ("rgb(300,1,1)", None),
            ("rgba(1,2,3,0.5)", None),
            ("tomato", None),
            ("#d7740", None),
        ] {
            assert_eq!(code(written).as_deref(), wanted, "{written}");
        }
    }
}
