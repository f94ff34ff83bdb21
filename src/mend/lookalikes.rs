//! Letters that look like digits within a figure, and marks behind one: neither is a reason to lose a digit of it.

use super::{cut, digits};

/// What is said of more than a figure in its place.
const MORE: &str = "what else is to be said belongs in \"note\"";
/// Words that make another figure of the one before them.
const TIMES: &[&str] = &[
    "duizend", "thousand", "milj", "milli", "mln", "mld", "mio", "x", "×",
];

/// What to write in the place of a figure with letters in it that look like digits, or with a mark or a remark behind it.
pub(crate) fn figure_alone(written: &str) -> Option<String> {
    of_letters(written.trim()).or_else(|| of_mark(written.trim()))
}

/// `153OO`, `l5300`: which letters, and the figure that was meant.
fn of_letters(written: &str) -> Option<String> {
    let digit = |letter: char| match letter {
        'O' | 'o' => Some('0'),
        'l' | 'I' => Some('1'),
        _ => None,
    };
    let inside = |c: char| c.is_ascii_digit() || c == '.' || c == ',' || digit(c).is_some();
    if !written.chars().all(inside) || !written.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let letter = written.chars().find(|c| digit(*c).is_some())?;
    let meant: String = written.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let meant = digits(&meant)?;
    let of_letter = digit(letter)?;
    Some(format!(
        "write {meant} with the digit {of_letter}: the {letter} in it is a letter"
    ))
}

/// `15300*`, `15300 (estimate)`, `15300±200`, `46880;`.
fn of_mark(written: &str) -> Option<String> {
    let inside = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let end = written.find(|c| !inside(c))?;
    let meant = digits(written[..end].trim_end_matches(['.', ',']))?;
    let rest = written[end..].trim();
    let first = rest.chars().next()?;
    let small = rest.to_lowercase();
    let is_mark = |c: char| "*†‡#¹²³⁴⁵⁶⁷⁸⁹⁰".contains(c);
    let is_plain = match first {
        ';' if rest.len() == 1 => {
            return Some(format!(
                "write {meant} without the ;: between two entries stands a comma, after the last nothing"
            ));
        }
        '±' => true,
        // In parentheses a number alone is that of a remark elsewhere.
        '(' | '[' => {
            let within = rest.trim_matches(['(', ')', '[', ']']);
            within.bytes().all(|byte| byte.is_ascii_digit())
                || !TIMES.iter().any(|times| small.contains(times))
                    && !within.contains(|c: char| c.is_ascii_digit())
        }
        _ => rest.chars().all(is_mark),
    };
    is_plain.then(|| format!("write the figure alone, {}; {MORE}", cut(&meant)))
}

#[cfg(test)]
mod tests {
    use super::figure_alone;

    #[test]
    fn a_letter_is_taken_for_the_digit_that_it_looks_like_and_a_remark_for_none() {
        for (written, wanted) in [
            ("1530O", "write 15300 with the digit 0"),
            ("153OO", "write 15300 with the digit 0"),
            ("1530o", "write 15300 with the digit 0"),
            ("l5300", "write 15300 with the digit 1"),
            ("202l", "write 2021 with the digit 1"),
            ("I5.3OO", "write 15300 with the digit 1"),
            ("15300*", "write the figure alone, 15300;"),
            ("15300¹", "write the figure alone, 15300;"),
            ("15300±200", "write the figure alone, 15300;"),
            ("15300 (schatting)", "write the figure alone, 15300;"),
            ("15300 [1]", "write the figure alone, 15300;"),
            ("15.300*", "write the figure alone, 15300;"),
            ("46880;", "write 46880 without the ;"),
        ] {
            let told = figure_alone(written).unwrap_or_default();
            assert!(told.starts_with(wanted), "{written}: {told}");
        }
        for written in [
            "15300",
            "O",
            "lol",
            "15 (duizend)",
            "15 (x 1000)",
            "15k",
            "0x1F",
            "5 of 6",
        ] {
            let told = figure_alone(written);
            assert_eq!(told, None, "{written}");
        }
    }
}
