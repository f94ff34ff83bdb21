//! `diff`: what changed between two versions of a brief.

use std::collections::HashMap;
use std::path::PathBuf;

use civic_brief::diff::{
    Change, LookAgain, Stayed, calculated, calculated_head, diff, is_dutch, left_behind,
    left_behind_head, nothing, same_source, same_source_head, stayed, stayed_head,
};
use civic_brief::format::day_number;
use civic_brief::value::Value;
use clap::Args;

use super::nearby::say as note;
use super::take::language;
use super::{Output, read};

/// Say what changed between two versions of a brief, number by number, a sentence each
#[derive(Args)]
pub struct Diff {
    /// The brief as it was
    old: PathBuf,
    /// The brief as it is
    new: PathBuf,
    /// Language of the texts and numbers; the sentences around them are Dutch or English. Without one the first of the
    /// brief
    #[arg(long)]
    lang: Option<String>,
    /// Write one JSON document, for a program
    #[arg(long)]
    json: bool,
}

impl Diff {
    /// A line for each change; one that says so where there is none.
    pub fn run(self) -> Output {
        let (old, new) = (read(Some(&self.old))?, read(Some(&self.new))?);
        // One that no text has would be answered in another.
        language(&new, self.lang.as_deref())?;
        let lang = self.lang.as_deref().unwrap_or(&new.languages[0].tag);
        let changes = diff(&old, &new, lang);
        if day_number(old.version) > day_number(new.version) {
            note(&format!(
                "the first is the newer one, of {}, and the second of {}: name the brief as it was first, \
                 `civic-brief diff {} {}`",
                old.version,
                new.version,
                self.new.display(),
                self.old.display()
            ));
        }
        if old.version == new.version && changes.iter().any(Change::is_of_figures) {
            note(&format!(
                "both are of {}: write the day of the new figures in \"version\", or no page tells that they are newer",
                new.version
            ));
        }
        let stayed = stayed(&old, &new, lang);
        let same_source = same_source(&changes, &new);
        let calculated = calculated(&changes, &old, &new, lang);
        let left_behind = left_behind(&changes, &new);
        if self.json {
            let changes = changes.into_iter().map(Value::from).collect();
            let list = |figures: Vec<LookAgain>| {
                Value::List(figures.into_iter().map(Value::from).collect())
            };
            let texts = stayed.into_iter().map(Value::from).collect();
            let document = Value::Object(vec![
                ("changes".into(), Value::List(changes)),
                ("same_source".into(), list(same_source)),
                ("calculated".into(), list(calculated)),
                ("left_behind".into(), list(left_behind)),
                ("as_they_were".into(), Value::List(texts)),
            ]);
            let text =
                serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
            return Ok((text + "\n").into());
        }
        if changes.is_empty() {
            return Ok([nothing(&new, lang), "\n"].concat().into());
        }
        let mut text = listed(&changes, is_dutch(&new, lang));
        for (head, figures) in [
            (same_source_head(&new, lang), same_source),
            (calculated_head(&new, lang), calculated),
            (left_behind_head(&new, lang), left_behind),
        ] {
            if !figures.is_empty() {
                text = [&text, head, "\n"].concat();
            }
            text += &lines(&figures);
        }
        if !stayed.is_empty() {
            text = [&text, stayed_head(&new, lang), "\n"].concat();
        }
        for Stayed {
            path,
            text: said,
            changes,
        } in stayed
        {
            text += &format!("  {path}: “{said}” ({})\n", changes.join("; "));
        }
        Ok(text.into())
    }
}

/// A line for each change; what is the same of several figures of a series, such as that their source is newer, is one.
fn listed(changes: &[Change], is_dutch: bool) -> String {
    // Its series and all that is said of it but its time.
    let point = |change: &Change| {
        let (last, series) = change.place.split_last()?;
        let time = last.strip_prefix("point ")?.to_owned();
        let is_value = matches!(&*change.field, "" | "value" | "until");
        let Change {
            field,
            before,
            after,
            ..
        } = change;
        (!is_value).then(|| (format!("{series:?} {field} {before:?} {after:?}"), time))
    };
    let mut times: HashMap<String, Vec<String>> = HashMap::new();
    for (key, time) in changes.iter().filter_map(point) {
        times.entry(key).or_default().push(time);
    }
    let mut text = String::new();
    for change in changes {
        let mut others = Vec::new();
        if let Some((key, _)) = point(change) {
            // The first of them says it for all.
            let Some(times) = times.remove(&key) else {
                continue;
            };
            others = times;
        }
        text += &change.sentence;
        if others.len() > 1 {
            let head = match is_dutch {
                true => "hetzelfde van",
                false => "the same of",
            };
            text += &format!(" ({head} {})", others[1..].join(", "));
        }
        text.push('\n');
    }
    text
}

/// The first figure of each chart, and how many more of it there are.
fn lines(figures: &[LookAgain]) -> String {
    let chart = |one: &LookAgain| one.path.split(".series").next().map(str::to_owned);
    let of_charts = figures.chunk_by(|one, next| chart(one) == chart(next));
    let line = |all: &[LookAgain]| {
        let (path, source, change) = (&all[0].path, &all[0].source, &all[0].change);
        let more = match all.len() {
            1 => String::new(),
            count => format!(" +{}", count - 1),
        };
        format!("  {path}{more}: {change} (“{source}”)\n")
    };
    of_charts.map(line).collect()
}
