//! Numbers from their digits, without a reader of numbers, which would weigh the module 5 KB.

/// A number from its digits; of many, `read` reads them: in a page the browser.
pub fn number(digits: &str, read: fn(&str) -> f64) -> f64 {
    short(digits).unwrap_or_else(|| read(digits))
}

/// A number of few digits. Both halves of the division are exact, so that what comes of it is the nearest there is.
fn short(digits: &str) -> Option<f64> {
    if digits.is_empty() || digits.len() > SHORT {
        return None;
    }
    let (mut whole, mut tenths) = (0u64, None);
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                whole = whole * 10 + u64::from(byte - b'0');
                tenths = tenths.map(|power: f64| power * 10.0);
            }
            b'.' if tenths.is_none() => tenths = Some(1.0),
            _ => return None,
        }
    }
    Some(whole as f64 / tenths.unwrap_or(1.0))
}

/// So many digits are always fewer than a number holds.
const SHORT: usize = 15;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn parsed(digits: &str) -> f64 {
        digits.parse().unwrap_or(f64::NAN)
    }

    fn digits() -> impl Strategy<Value = f64> {
        prop_oneof![
            (0..10_000_000u32, 0..7i32).prop_map(|(n, p)| f64::from(n) / 10f64.powi(p)),
            -1e15..1e15f64,
            any::<i32>().prop_map(f64::from),
        ]
    }

    proptest! {
        #[test]
        fn a_number_is_read_as_any_reader_reads_it(value in digits()) {
            prop_assert_eq!(number(&value.to_string(), parsed), value);
        }
    }

    #[test]
    fn what_is_no_number_is_left_to_the_browser() {
        for text in ["1.2.3", "-", "1e3", "x", "NaN"] {
            let (ours, known) = (number(text, parsed), parsed(text));
            assert!(ours == known || (ours.is_nan() && known.is_nan()), "{text}");
        }
        assert!(number("", |_| f64::NAN).is_nan());
    }
}
