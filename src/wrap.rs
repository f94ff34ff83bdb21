//! Lines: a text broken so that it fits its room.

use crate::join::{concat, pieces};
use crate::painter::{Font, Painter};

/// Breaks a text at spaces into lines of at most that width, and a longer word where it must; whether it had to.
pub fn wrap(measure: &dyn Painter, text: &str, width: f64, font: Font) -> (Vec<String>, bool) {
    let fits = |line: &str| measure.text_width(line, font) <= width;
    let mut lines: Vec<String> = Vec::new();
    let mut parted = false;
    for word in pieces(text, " ").filter(|word| !word.is_empty()) {
        if let Some(last) = lines.last_mut() {
            let longer = concat(&[last, " ", word]);
            if fits(&longer) {
                *last = longer;
                continue;
            }
        }
        let mut line = word.to_owned();
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
