//! A sign of JSON that was lost, each once: `check` leads to the line where it stood and says which it was, and writing
//! it there makes the brief right.

use civic_brief::json::{self, Fault};

/// A sign of a text that was taken out.
struct Lost {
    /// Its line, from 1.
    line: usize,
    /// The sign, and what it is called.
    sign: char,
    name: String,
    /// The text without it, and the first problem of that.
    text: String,
    fault: Option<Fault>,
}

impl Lost {
    fn is_told_at_its_line(&self) -> bool {
        let near = |fault: &Fault| fault.place.line.abs_diff(self.line) <= 1;
        self.fault.as_ref().is_some_and(near)
    }

    fn is_named(&self) -> bool {
        let named = |fault: &Fault| {
            [&fault.message, &*fault.advice]
                .concat()
                .contains(&self.name)
        };
        self.fault.as_ref().is_some_and(named)
    }

    /// Whether what is to be written here makes the brief right; true where the words say more than that.
    fn is_mended(&self) -> bool {
        let Some(fault) = &self.fault else {
            return false;
        };
        let written = match fault.advice.strip_prefix("write ") {
            Some(rest) if rest.starts_with("a comma between this") => ",",
            Some(rest) if rest.starts_with("a double quote before it") => "\"",
            Some(rest) if rest.contains(" here") => rest.split(' ').next().unwrap_or_default(),
            _ => return true,
        };
        if fault.message.contains("list without") {
            return true;
        }
        let line = self.text.split_inclusive('\n').take(fault.place.line - 1);
        let line_start: usize = line.map(str::len).sum();
        let letters = self.text[line_start..].chars().take(fault.place.column - 1);
        let at = line_start + letters.map(char::len_utf8).sum::<usize>();
        let mended = [&self.text[..at], written, &self.text[at..]].concat();
        json::read(mended.as_bytes()).is_ok()
    }

    fn said(&self) -> String {
        let said = self
            .fault
            .as_ref()
            .map(|fault| format!("{fault}: {}", fault.advice));
        format!(
            "{} of line {}: {}",
            self.sign,
            self.line,
            said.unwrap_or("no problem".into())
        )
    }
}

/// Each sign of a text that is no part of its words, lost once.
fn each(text: &str) -> Vec<Lost> {
    let (mut is_text, mut is_escaped, mut line) = (false, false, 1);
    let mut all = Vec::new();
    for (at, sign) in text.char_indices() {
        let was_escaped = std::mem::take(&mut is_escaped);
        match sign {
            '\\' if is_text && !was_escaped => is_escaped = true,
            '"' if was_escaped => {}
            '"' => is_text = !is_text,
            '\n' => line += 1,
            _ => {}
        }
        let is_sign = (sign == '"' && !was_escaped) || (!is_text && "{}[],:".contains(sign));
        if is_sign {
            let text = [&text[..at], &text[at + 1..]].concat();
            let faults = json::checked(text.as_bytes()).err();
            all.push(Lost {
                line,
                sign,
                name: match sign {
                    '"' => "quote".into(),
                    ',' => "comma".into(),
                    ':' => "colon".into(),
                    sign => sign.into(),
                },
                text,
                fault: faults.and_then(|faults| faults.into_iter().next()),
            });
        }
    }
    all
}

fn brief(name: &str) -> String {
    std::fs::read_to_string(name).expect("a brief")
}

/// Every one is told; the names of the tests say how.
fn hold(all: &[Lost], holds: fn(&Lost) -> bool) {
    assert!(all.len() > 500, "{}", all.len());
    let wrong: Vec<String> = all
        .iter()
        .filter(|lost| !holds(lost))
        .map(Lost::said)
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        all.len(),
        wrong.join("\n")
    );
}

fn told_and_mended(lost: &Lost) -> bool {
    lost.is_told_at_its_line() && lost.is_named() && lost.is_mended()
}

#[test]
fn each_sign_that_new_and_an_example_lose_is_told_at_its_line_with_what_makes_it_right() {
    for name in ["src/start.json", "www/examples/human-rights-fund.json"] {
        hold(&each(&brief(name)), told_and_mended);
    }
}

#[test]
fn so_it_is_where_another_program_wrote_the_file() {
    let start = brief("src/start.json");
    let value: serde_json::Value = serde_json::from_str(&start).expect("JSON");
    let spread = serde_json::to_string_pretty(&value).expect("JSON");
    for text in [
        spread,
        start.replace("  ", "\t"),
        start.replace('\n', "\r\n"),
    ] {
        hold(&each(&text), told_and_mended);
    }
}

/// Without indents only the names of the fields tell what belongs to what.
#[test]
fn without_indents_nineteen_of_twenty_are_told_at_their_line() {
    let start = brief("src/start.json");
    let lines: Vec<&str> = start.lines().map(str::trim).collect();
    let all = each(&lines.join("\n"));
    let far = all
        .iter()
        .filter(|lost| !lost.is_told_at_its_line())
        .count();
    assert!(far * 20 <= all.len(), "{far} of {}", all.len());
}
