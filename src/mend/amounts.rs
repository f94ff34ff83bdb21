//! A figure as somebody wrote it: its digits, and what the words and signs around them say.

use super::cut;
use super::numbers::{NO_FIGURE, digits};

/// What a figure is that is not written as digits alone.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Amount {
    /// None at all.
    Nothing,
    /// These digits; what is counted may stand beside them.
    Exact(String),
    /// At least these.
    Least(String),
    /// At most these.
    Most(String),
    /// About these.
    About(String),
    /// From the first to the last.
    Between(String, String),
}

/// What people write where there is no figure, between bars.
const NOTHING: &str = "||-|–|—|.|..|...|…|?|x|n/a|n.a.|n.a|na|nvt|n.v.t.|none|null|nil|nan|undefined|unknown|onbekend|nb|n.b.|tbd|";

/// What digits are, by a word or a sign beside them.
type Sure = fn(String) -> Amount;

/// What stands before a figure and says how sure it is.
const BEFORE: &[(&str, Sure)] = &[
    (">=", Amount::Least),
    (">", Amount::Least),
    ("≥", Amount::Least),
    ("at least", Amount::Least),
    ("more than", Amount::Least),
    ("over", Amount::Least),
    ("minimum", Amount::Least),
    ("ten minste", Amount::Least),
    ("minstens", Amount::Least),
    ("minimaal", Amount::Least),
    ("meer dan", Amount::Least),
    ("ruim", Amount::Least),
    ("<=", Amount::Most),
    ("<", Amount::Most),
    ("≤", Amount::Most),
    ("at most", Amount::Most),
    ("less than", Amount::Most),
    ("fewer than", Amount::Most),
    ("up to", Amount::Most),
    ("minder dan", Amount::Most),
    ("hooguit", Amount::Most),
    ("~", Amount::About),
    ("≈", Amount::About),
    ("±", Amount::About),
    ("about", Amount::About),
    ("approximately", Amount::About),
    ("approx.", Amount::About),
    ("around", Amount::About),
    ("circa", Amount::About),
    ("ca.", Amount::About),
    ("ca", Amount::About),
    ("c.", Amount::About),
    ("ongeveer", Amount::About),
    ("rond", Amount::About),
    ("bijna", Amount::About),
    ("nearly", Amount::About),
    ("almost", Amount::About),
];

/// Words for thousands and more, between bars, with the noughts that they stand for.
const NOUGHTS: &[(&str, usize)] = &[
    ("|thousand|thousands|duizend|k|mille|mil|", 3),
    ("|million|millions|miljoen|millones|mln|mln.|mio|", 6),
    ("|billion|billions|bn|miljard|milliard|mrd|mld|", 9),
];

/// What a text says of a figure; nothing where it is none.
pub(crate) fn of(written: &str) -> Option<Amount> {
    // The small letters of every script would weigh the module.
    let text = written.trim().to_ascii_lowercase();
    let text = text.as_str();
    if NOTHING.contains(&["|", text, "|"].concat()) {
        return Some(Amount::Nothing);
    }
    for (words, amount) in BEFORE {
        if let Some(rest) = text.strip_prefix(words) {
            return exact(rest).map(amount);
        }
    }
    if let Some(rest) = text.strip_suffix('+') {
        return exact(rest).map(Amount::Least);
    }
    for dash in ["–", "-", " to ", " tot "] {
        if let Some((low, high)) = text.split_once(dash)
            && let (Some(low), Some(high)) = (exact(low), exact(high))
        {
            return Some(Amount::Between(low, high));
        }
    }
    exact(text).map(Amount::Exact)
}

/// The digits of a figure, with what is counted before or after it, and its thousands or millions in a word.
fn exact(text: &str) -> Option<String> {
    let text = text.trim();
    let currency = ["us$", "usd", "euro", "eur", "gbp"];
    let text = currency
        .iter()
        .find_map(|name| text.strip_prefix(name))
        .unwrap_or(text);
    let number = |c: char| !c.is_alphabetic();
    let end = text.find(|c| !number(c)).unwrap_or(text.len());
    let (number, word) = text.split_at(end);
    let first = word.split([' ', ',']).next().unwrap_or_default();
    if word.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let named = ["|", first, "|"].concat();
    let noughts = NOUGHTS
        .iter()
        .find(|(words, _)| !first.is_empty() && words.contains(&named));
    let Some((_, noughts)) = noughts else {
        return digits(number);
    };
    // Before a million the one mark is that of decimals: 1.475 million.
    let marks = number.matches(['.', ',']).count();
    let plain = match marks {
        1 => number.trim().replace(',', "."),
        _ => digits(number)?,
    };
    let (whole, rest) = plain.split_once('.').unwrap_or((&plain, ""));
    let is_plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_plain(whole) || !is_plain(rest) || rest.len() > *noughts || whole.is_empty() {
        return None;
    }
    let more = "0".repeat(noughts - rest.len());
    Some([whole, rest, &more].concat())
}

impl Amount {
    /// What to write instead.
    pub(crate) fn advice(&self) -> String {
        match self {
            Amount::Nothing => NO_FIGURE.into(),
            Amount::Exact(digits) => {
                // Nothing that large is a share.
                let rounded = match digits.split_once('.') {
                    Some((whole, _)) if whole.len() > 3 => "; rounded, where its unit is whole",
                    _ => "",
                };
                format!("write {digits}: digits alone, with a point for the decimals{rounded}")
            }
            Amount::Least(digits) => format!(
                "write {digits}, and \"at_least\": true in the series, which says its values as minimums"
            ),
            Amount::Most(digits) => format!(
                "take the whole point out, and say it in words in the note: a value is no maximum; \
                 or write {digits}, if that is what was published"
            ),
            Amount::About(digits) => {
                format!("write {digits}, and say in the note that it is an estimate")
            }
            Amount::Between(low, high) => format!(
                "write one figure, {} or {}, whichever was published, and say in the note what is not sure",
                cut(low),
                cut(high)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Amount, of};

    #[test]
    fn what_people_write_around_a_figure_is_understood() {
        let exact = |digits: &str| Some(Amount::Exact(digits.into()));
        for (written, wanted) in [
            ("1475 people", exact("1475")),
            ("€ 1.475", exact("1475")),
            ("1475 €", exact("1475")),
            ("EUR 1.475", exact("1475")),
            ("US$ 12.5", exact("12.5")),
            ("48,2 per cent", exact("48.2")),
            ("2890 millones", exact("2890000000")),
            ("1,5 miljoen", exact("1500000")),
            ("1.475 million euros", exact("1475000")),
            ("15k", exact("15000")),
            (">317", Some(Amount::Least("317".into()))),
            ("≥ 317", Some(Amount::Least("317".into()))),
            ("317+", Some(Amount::Least("317".into()))),
            ("At least 1,475", Some(Amount::Least("1475".into()))),
            ("<5", Some(Amount::Most("5".into()))),
            ("~300", Some(Amount::About("300".into()))),
            ("ca. 300", Some(Amount::About("300".into()))),
            ("300–350", Some(Amount::Between("300".into(), "350".into()))),
            ("-", Some(Amount::Nothing)),
            ("n/a", Some(Amount::Nothing)),
            ("", Some(Amount::Nothing)),
            ("2024-05-07", None),
            ("many", None),
            ("7 of 9", None),
        ] {
            assert_eq!(of(written), wanted, "{written}");
        }
    }
}
