//! Lines: a text broken so that it fits its room.

use crate::join::{concat, pieces};
use crate::painter::{Font, Painter};

/// Breaks a text at spaces into lines of at most that width, and a longer word where it must; whether it had to. No line
/// ends with the day of a date.
pub fn wrap(measure: &dyn Painter, text: &str, width: f64, font: Font) -> (Vec<String>, bool) {
    let fits = |line: &str| measure.text_width(line, font) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut parted = false;
    // Most texts are one line: to measure is slow, and their beginnings need not be.
    if !text.is_empty() && fits(text) {
        return (vec![text.to_owned()], false);
    }
    for word in pieces(text, " ").filter(|word| !word.is_empty()) {
        let mut line = word.to_owned();
        if let Some(last) = lines.last_mut() {
            let mut longer = concat(&[last, " ", word]);
            if fits(&longer) {
                *last = longer;
                continue;
            }
            if let Some(day) = day_at_end(last) {
                line = longer.split_off(day);
                last.truncate(day - 1);
            }
        }
        while !fits(&line) {
            let Some(end) = fitting(&line, &fits) else {
                break;
            };
            let rest = line.split_off(end);
            lines.push(std::mem::replace(&mut line, rest));
            parted = true;
        }
        lines.push(line);
    }
    (lines, parted)
}

/// Where a line's last word begins, if that is a number of one or two figures.
fn day_at_end(line: &str) -> Option<usize> {
    match line.as_bytes() {
        [before @ .., b' ', b'0'..=b'9'] | [before @ .., b' ', b'1'..=b'3', b'0'..=b'9'] => {
            Some(before.len() + 1)
        }
        _ => None,
    }
}

/// Where the longest beginning ends that fits: after one letter at least, and before the last; none in a single letter.
fn fitting(word: &str, fits: &impl Fn(&str) -> bool) -> Option<usize> {
    let mut ends = word.char_indices().map(|(end, _)| end).skip(1);
    let mut found = ends.next()?;
    for end in ends {
        if !fits(&word[..end]) {
            break;
        }
        found = end;
    }
    Some(found)
}
