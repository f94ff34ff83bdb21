//! Texts put together and taken apart, each way once in the page's module.
//!
//! The standard library's own are made anew for every type of text and every pattern, and search as fast as they can:
//! for texts of a line or two that weighs the module more than 1 KB.

/// Texts one after the other.
pub fn concat(parts: &[&str]) -> String {
    join(parts, "")
}

/// Texts with another between them.
pub fn join<T: AsRef<str>>(parts: &[T], between: &str) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            text.push_str(between);
        }
        text.push_str(part.as_ref());
    }
    text
}

/// What stands before and after the first of some letters, which must be of ASCII.
pub fn cut<'a>(text: &'a str, at: &str) -> Option<(&'a str, &'a str)> {
    let is_cut = |byte: u8| at.bytes().any(|one| one == byte);
    let place = text.bytes().position(is_cut)?;
    Some((text.get(..place)?, text.get(place + 1..)?))
}

/// What stands between some letters, which must be of ASCII.
pub fn pieces<'a>(text: &'a str, at: &'a str) -> impl Iterator<Item = &'a str> {
    let mut left = Some(text);
    std::iter::from_fn(move || {
        let rest = left.take()?;
        let Some((piece, after)) = cut(rest, at) else {
            return Some(rest);
        };
        left = Some(after);
        Some(piece)
    })
}

/// Puts a text in for the next `#`.
pub fn put(template: &str, text: &str) -> String {
    match cut(template, "#") {
        Some((before, after)) => concat(&[before, text, after]),
        None => template.into(),
    }
}

/// A whole number in figures, without marks.
pub fn whole(number: u64) -> String {
    let mut text = String::new();
    push_whole(&mut text, number);
    text
}

fn push_whole(text: &mut String, number: u64) {
    if number >= 10 {
        push_whole(text, number / 10);
    }
    text.push(char::from(b'0' + (number % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_put_together_as_the_standard_library_does() {
        for parts in [&[][..], &["a"], &["a", "", "é"]] {
            assert_eq!(concat(parts), parts.concat());
            assert_eq!(join(parts, ", "), parts.join(", "));
        }
        for template in ["", "#", "a # b # c", "é#é", "none"] {
            assert_eq!(put(template, "ü"), template.replacen('#', "ü", 1));
            let apart: Vec<&str> = template.split(['#', 'é']).collect();
            assert_eq!(
                pieces(&template.replace('é', "/"), "#/").collect::<Vec<_>>(),
                apart
            );
        }
        for number in [0, 9, 10, 2024, u64::MAX] {
            assert_eq!(whole(number), number.to_string());
        }
    }
}
