//! The fingerprint: eight characters that stand for a picture's figures and how they are shown.
//!
//! It is printed in every picture. Whoever has one finds the figures that belong to it in the brief itself,
//! so nobody has to trust the picture; a fingerprint that was copied onto a changed one leads to the true figures too.
//! That is why a plain hash is enough: nothing is gained by finding two that are alike.

use crate::brief::{Basis, Brief, Chart, View};
use crate::chart::Shown;
use crate::format::plain;

/// Digits and capitals without I, L, O and U, which are taken for others (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Of a view as it is on show: `7K2M-9QXD`. The same in every language, size and colour.
pub fn fingerprint(brief: &Brief, chart: &Chart, view: &View, shown: Shown) -> String {
    let mut hash = Hash::new();
    hash.text(&brief.id);
    hash.text(&brief.version.written());
    hash.text(&chart.id);
    hash.text(&view.id);
    if let Some(year) = shown.year {
        hash.text(&year.written());
    }
    for (index, series) in chart.series.iter().enumerate() {
        hash.text(&series.id);
        hash.text(if shown.has(index) { "shown" } else { "hidden" });
        hash.text(if series.at_least { "at least" } else { "" });
        for point in &series.points {
            hash.text(&point.when.written());
            hash.text(&plain(point.value, 3));
            hash.text(match point.basis {
                Basis::Published => "published",
                Basis::Quoted => "quoted",
                Basis::Derived => "derived",
                Basis::Own => "own",
            });
            hash.text(&brief.sources[point.source].id);
        }
    }
    hash.in_words()
}

/// As a person types it: small letters, spaces, no hyphen, and letters for the digits they look like.
pub fn read(typed: &str) -> Option<String> {
    let mut text = String::new();
    for typed in typed.chars().filter(|c| !matches!(c, ' ' | '-')) {
        let letter = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if !letter.is_ascii() || !ALPHABET.contains(&(letter as u8)) {
            return None;
        }
        if text.len() == 4 {
            text.push('-');
        }
        text.push(letter);
    }
    (text.len() == 9).then_some(text)
}

/// FNV-1a in 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>).
struct Hash(u64);

impl Hash {
    fn new() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }

    /// A text and its end.
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0]);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Forty bits, folded as FNV's authors do it, five to a character.
    fn in_words(&self) -> String {
        let folded = (self.0 >> 40) ^ (self.0 & 0xff_ffff_ffff);
        let mut text = String::new();
        for place in 0..8 {
            if place == 4 {
                text.push('-');
            }
            let five = (folded >> (35 - 5 * place)) & 31;
            text.push(char::from(ALPHABET[five as usize]));
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_that_was_published() {
        let of = |text: &str| {
            let mut hash = Hash::new();
            hash.bytes(text.as_bytes());
            hash.0
        };
        assert_eq!(of(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(of("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(of("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn what_is_typed_is_read_as_it_was_printed() {
        for typed in ["7k2m-9qxd", " 7K2M9QXD ", "7K2M 9QXD"] {
            assert_eq!(read(typed).as_deref(), Some("7K2M-9QXD"), "{typed}");
        }
        assert_eq!(read("OIl0-0000").as_deref(), Some("0110-0000"));
        for typed in ["", "7K2M-9QX", "7K2M-9QXDA", "7K2M-9QXU", "7K2M_9QXD"] {
            assert_eq!(read(typed), None, "{typed}");
        }
    }
}
