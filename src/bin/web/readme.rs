//! What the README states as measured: its tables, which the tool writes, and the weights in its sentences.

use anyhow::{Context as _, Result, ensure};

use crate::{files, sizes};

const README: &str = "README.md";

/// How far a weight may be from what is stated, as a part of it: a word that moves others makes so much. 0.02.
const NEAR: f64 = 0.02;

/// Writes a table in the place of the last one.
pub fn write(name: &str, table: &str) -> Result<()> {
    files::write(README, with_table(&read()?, name, table)?)?;
    println!("\n{README} has the new table");
    Ok(())
}

/// A table of weights as it stands in the README: without what of a file's name is another at each build.
pub fn table_of_sizes(table: &str) -> String {
    let mut text = String::from("```\n");
    for line in table.lines() {
        let (name, weights) = parted(line);
        text += &format!("{:<1$}{weights}\n", plain(name), sizes::NAME_WIDTH);
    }
    text + "```"
}

/// Fails where the README states a weight that is no longer near what the last build weighs.
pub fn holds(table: &str) -> Result<()> {
    let text = read()?;
    let (before, stated, _) = around(&text, "sizes")?;
    let measured: Vec<(String, Vec<f64>)> = rows(&table_of_sizes(table));
    let mut found = Vec::new();
    for (name, weights) in rows(stated) {
        let now = measured.iter().find(|(other, _)| *other == name);
        match now {
            Some((_, now)) if now.len() == weights.len() && near_all(now, &weights) => {}
            Some((_, now)) => found.push(format!("{name}: {weights:?}, and it is {now:?}")),
            None => found.push(format!("{name}: nothing of that name is weighed")),
        }
    }
    for (name, _) in &measured {
        if !rows(stated).iter().any(|(other, _)| other == name) {
            found.push(format!("{name} is not in the table"));
        }
    }
    for (said, weight) in weights_said(before) {
        // As precise as it is said: half of its last digit, or as near as the table.
        let places = said.split_once('.').map_or(0, |(_, part)| part.len());
        let half = 0.5 / 10f64.powi(i32::try_from(places)?) * 1000.0;
        let is_one = |now: &f64| (now - weight).abs() <= half.max(NEAR * weight);
        if !measured
            .iter()
            .filter_map(|(_, now)| now.last())
            .any(is_one)
        {
            found.push(format!("\"{said} KB\": no part weighs that"));
        }
    }
    ensure!(
        found.is_empty(),
        "{README} states what is no longer so; `cargo web sizes --write` writes the table, the sentences are yours:\n{}",
        found.join("\n")
    );
    Ok(())
}

/// The text with another table between its marks.
fn with_table(text: &str, name: &str, table: &str) -> Result<String> {
    let (before, _, after) = around(text, name)?;
    Ok(format!("{before}\n\n{}\n\n{after}", table.trim()))
}

fn read() -> Result<String> {
    Ok(String::from_utf8(files::read(README)?)?)
}

/// The text up to the mark before a table, the table, and the text from the mark behind it on.
fn around<'t>(text: &'t str, name: &str) -> Result<(&'t str, &'t str, &'t str)> {
    let [begin, end] = ["begin", "end"].map(|which| format!("<!-- {name}: {which} -->"));
    let start = text.find(&begin).map(|place| place + begin.len());
    let start = start.with_context(|| format!("no {begin} at {README}"))?;
    let length = text[start..].find(&end);
    let length = length.with_context(|| format!("no {end} after {begin} at {README}"))?;
    let (before, rest) = text.split_at(start);
    let (table, after) = rest.split_at(length);
    Ok((before, table, after))
}

/// The name of a row, and the weights behind it.
fn parted(line: &str) -> (&str, &str) {
    let end = line.char_indices().nth(sizes::NAME_WIDTH);
    let (name, weights) = line.split_at(end.map_or(line.len(), |(end, _)| end));
    (name.trim_end(), weights)
}

/// A file's name without what tells one build of it from another.
fn plain(name: &str) -> String {
    match name
        .split_once("civic-brief-")
        .and_then(|(_, rest)| rest.split_once('.'))
    {
        Some((hash, rest)) if hash.len() == 8 => format!("civic-brief-….{rest}"),
        _ => name.to_owned(),
    }
}

/// Each row that has weights, with them in bytes.
fn rows(table: &str) -> Vec<(String, Vec<f64>)> {
    let row = |line: &str| {
        let (name, weights) = parted(line);
        // Two blanks or more part one number from the next; one parts its thousands.
        let numbers = weights.split("  ").map(|number| number.replace(' ', ""));
        let numbers: Vec<f64> = numbers.filter_map(|number| number.parse().ok()).collect();
        (!numbers.is_empty()).then(|| (name.to_owned(), numbers))
    };
    table.lines().filter_map(row).collect()
}

fn near_all(now: &[f64], stated: &[f64]) -> bool {
    let near = |(now, stated): (&f64, &f64)| (now - stated).abs() <= NEAR * now;
    now.iter().zip(stated).all(near)
}

/// Each weight that a text states in KB: as it is said, and in bytes.
fn weights_said(text: &str) -> Vec<(&str, f64)> {
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let mut found = Vec::new();
    for (end, _) in text.match_indices(" KB") {
        let number = &text[text[..end].trim_end_matches(is_number).len()..end];
        if let Ok(kilobytes) = number.parse::<f64>() {
            found.push((number, kilobytes * 1000.0));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{plain, rows, table_of_sizes, weights_said, with_table};

    #[test]
    fn a_new_table_takes_the_place_of_the_old_one() {
        let readme = "a\n<!-- bench: begin -->\nold\n<!-- bench: end -->\nb\n";
        let new = "a\n<!-- bench: begin -->\n\nnew\n\n<!-- bench: end -->\nb\n";
        assert_eq!(
            with_table(readme, "bench", "new\n").expect("both marks"),
            new
        );
        assert_eq!(with_table(new, "bench", "new").expect("both marks"), new);
        let error = with_table("a\n<!-- bench: begin -->\n", "bench", "new").expect_err("no end");
        assert!(error.to_string().contains("<!-- bench: end -->"), "{error}");
    }

    #[test]
    fn a_table_in_the_readme_has_the_same_rows_whatever_the_files_are_called() {
        let table = "www/dist, in bytes                            raw     brotli\n\
                     civic-brief-0c812074.wasm                  99 116     38 462\n\
                     budget without a click                                80 000\n";
        let stated = table_of_sizes(table);
        assert_eq!(
            rows(&stated),
            [
                ("civic-brief-….wasm".to_owned(), vec![99_116.0, 38_462.0]),
                ("budget without a click".to_owned(), vec![80_000.0]),
            ]
        );
        assert_eq!(plain("civic-brief.inline.js"), "civic-brief.inline.js");
    }

    #[test]
    fn weights_are_read_from_sentences() {
        let text = "The script, 18.3 KB, and 551 KB (brotli); KB alone is none.";
        assert_eq!(weights_said(text), [("18.3", 18_300.0), ("551", 551_000.0)]);
    }
}
