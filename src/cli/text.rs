//! `text`: what is written beside a picture.

use civic_brief::press;
use civic_brief::press::texts::texts;
use civic_brief::value::Value;
use clap::Args;

use super::Output;
use super::take::{Page, Take};

/// Write the texts of a chart to standard output, as JSON: alternative text, caption, citation
#[derive(Args)]
pub struct Text {
    #[command(flatten)]
    take: Take,
    #[command(flatten)]
    page: Page,
}

impl Text {
    /// The texts, by their names.
    pub fn run(self) -> Output {
        let (brief, mut state) = self.take.read()?;
        state.extend(self.page.fields());
        let state = Value::Object(state);
        let take = press::Take::read(&state, &brief).ok_or("no chart in the brief")?;
        let texts = serde_json::to_string_pretty(&json(Value::from(texts(&take))));
        Ok((texts.map_err(|error| error.to_string())?
            + "
")
        .into())
    }
}

/// As a browser writes it: a whole number without a point, which programs for citations insist on.
fn json(value: Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(flag) => flag.into(),
        Value::Number(number) if number.fract() == 0.0 => (number as i64).into(),
        Value::Number(number) => number.into(),
        Value::Text(text) => text.into(),
        Value::List(list) => list.into_iter().map(json).collect(),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| (name, json(value)));
            serde_json::Value::Object(fields.collect())
        }
    }
}
