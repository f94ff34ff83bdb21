//! The reader of what `JSON.stringify` wrote: as small as that allows, since a page has the browser's own reader for all else.

use super::{DEPTH_MAX, Value};

/// The value; none where the text is not as `JSON.stringify` writes it, or nested too deep.
///
/// `number` reads the digits of a number: the browser's reader in a page, where a second one would weigh the module 5 KB.
pub fn read(json: &str, number: fn(&str) -> f64) -> Option<Value> {
    let mut rest = Rest { json, number };
    let value = rest.value(DEPTH_MAX)?;
    rest.json.is_empty().then_some(value)
}

/// What is still to be read.
struct Rest<'a> {
    json: &'a str,
    number: fn(&str) -> f64,
}

impl<'a> Rest<'a> {
    fn value(&mut self, levels_left: u8) -> Option<Value> {
        for (word, value) in [
            ("null", Value::Null),
            ("true", Value::Bool(true)),
            ("false", Value::Bool(false)),
        ] {
            if self.has(word) {
                return Some(value);
            }
        }
        if self.has("\"") {
            return Some(Value::Text(self.text()?));
        }
        if self.has("[") {
            let mut list = Vec::new();
            self.entries("]", |rest| {
                list.push(rest.value(levels_left.checked_sub(1)?)?);
                Some(())
            })?;
            return Some(Value::List(list));
        }
        if self.has("{") {
            let mut fields = Vec::new();
            self.entries("}", |rest| {
                let name = rest.has("\"").then(|| rest.text())??;
                rest.has(":").then_some(())?;
                fields.push((name, rest.value(levels_left.checked_sub(1)?)?));
                Some(())
            })?;
            return Some(Value::Object(fields));
        }
        let end = self.json.find([',', ']', '}']).unwrap_or(self.json.len());
        let digits = self.take(end);
        let number = number(digits, self.number);
        (!digits.is_empty() && number.is_finite()).then_some(Value::Number(number))
    }

    /// Entries with commas between them, up to what closes them.
    fn entries(&mut self, close: &str, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        if self.has(close) {
            return Some(());
        }
        loop {
            one(self)?;
            if self.has(close) {
                return Some(());
            }
            self.has(",").then_some(())?;
        }
    }

    /// A text whose first quote has been read.
    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        loop {
            let end = self.json.find(['"', '\\'])?;
            text.push_str(self.take(end));
            if self.has("\"") {
                return Some(text);
            }
            self.take(1);
            let escape = self.json.chars().next()?;
            self.take(escape.len_utf8());
            text.push(match escape {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\u{8}',
                'f' => '\u{c}',
                // Half a character, which has none to stand for it, or a control character.
                'u' => char::from_u32(self.code()?).unwrap_or(char::REPLACEMENT_CHARACTER),
                '"' | '\\' | '/' => escape,
                _ => return None,
            });
        }
    }

    fn code(&mut self) -> Option<u32> {
        let digits = self.json.get(..4)?;
        self.take(4);
        u32::from_str_radix(digits, 16).ok()
    }

    /// Reads that, where it comes next.
    fn has(&mut self, next: &str) -> bool {
        match self.json.strip_prefix(next) {
            Some(rest) => {
                self.json = rest;
                true
            }
            None => false,
        }
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.json.split_at(bytes);
        self.json = rest;
        taken
    }
}

/// A number from its digits.
pub fn number(digits: &str, read: fn(&str) -> f64) -> f64 {
    short(digits).unwrap_or_else(|| read(digits))
}

/// A number of few digits. Both halves of the division are exact, so that what comes of it is the nearest there is.
fn short(digits: &str) -> Option<f64> {
    if digits.len() > SHORT {
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

    fn value() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            (-1e15..1e15f64).prop_map(Into::into),
            (0..10_000_000u32, 0..7i32).prop_map(|(n, p)| (f64::from(n) / 10f64.powi(p)).into()),
            any::<i32>().prop_map(Into::into),
            "[\\x00-\\x7f…é𝄞\"\\\\]{0,8}".prop_map(Into::into),
        ];
        leaf.prop_recursive(5, 64, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
                prop::collection::btree_map("[a-z\"\n]{0,4}", inner, 0..6)
                    .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_any_data_is_written_as_is_read_as_any_reader_reads_it(value in value()) {
            let json = value.to_string();
            let known: Value = serde_json::from_str(&json).expect("JSON");
            prop_assert_eq!(read(&json, parsed), Some(known));
        }

        #[test]
        fn no_text_holds_it_up(text in "[\\[\\]{}:,\"\\\\u0-9a-fé-]{0,24}") {
            read(&text, parsed);
        }
    }

    #[test]
    fn the_built_in_brief_is_what_it_was() {
        let known: serde_json::Value = serde_json::from_str(crate::BUILTIN).expect("JSON");
        let known: Value = serde_json::from_str(&known.to_string()).expect("JSON");
        assert_eq!(
            read(&serde_json::to_string(&known).expect("JSON"), parsed),
            Some(known)
        );
    }

    #[test]
    fn what_json_stringify_never_writes_is_refused() {
        for text in [
            "",
            "[1,]",
            "[1",
            "{\"a\"}",
            "\"\\x\"",
            "\"\\u12\"",
            "nul",
            "1 2",
            "[] ",
            "\"a",
        ] {
            assert_eq!(read(text, parsed), None, "{text}");
        }
    }

    #[test]
    fn half_a_character_becomes_the_sign_for_one_that_is_none() {
        let half = read(r#""\ud800a""#, parsed);
        assert_eq!(half, Some(Value::Text("\u{fffd}a".into())));
    }

    #[test]
    fn what_is_nested_too_deep_is_refused() {
        let nested = |levels| "[".repeat(levels) + &"]".repeat(levels);
        assert!(read(&nested(33), parsed).is_some());
        assert_eq!(read(&nested(34), parsed), None);
    }
}
