//! What `svg`, `png` and `text` have in common: a chart and what of it is on show.

use std::path::PathBuf;

use civic_brief::brief::Brief;
use civic_brief::press::{self, FORMATS};
use civic_brief::value::Value;
use clap::Args;

use super::{Failure, find, read};

/// A chart as it is on show.
#[derive(Args)]
pub struct Take {
    /// The chart's id
    chart: String,
    /// The view's id; without one the chart's first
    #[arg(long)]
    view: Option<String>,
    /// The year on show, where the view has several; without one its first
    #[arg(long)]
    year: Option<u16>,
    /// A series to leave out, where the view can do without; may be given more than once
    #[arg(long)]
    hide: Vec<String>,
    /// Language tag
    #[arg(long, default_value = "nl")]
    lang: String,
    /// The brief's JSON; without one the built-in brief
    #[arg(long)]
    file: Option<PathBuf>,
}

impl Take {
    /// The brief, and what of it was asked for, as the fields of a state.
    pub fn read(self) -> Result<(Brief, Vec<(String, Value)>), Failure> {
        let brief = read(self.file.as_deref())?;
        find(&brief, &self.chart)?;
        let text = |name: &str, text: String| (name.to_owned(), Value::Text(text));
        let mut state = vec![text("chart", self.chart), text("lang", self.lang)];
        state.extend(self.view.map(|view| text("view", view)));
        let year = self.year.map(|year| Value::Number(year.into()));
        state.extend(year.map(|year| ("year".to_owned(), year)));
        let hidden = self.hide.into_iter().map(Value::Text).collect();
        state.push(("hidden".into(), Value::List(hidden)));
        Ok((brief, state))
    }
}

/// What is said of the page that a picture goes to.
#[derive(Args)]
pub struct Page {
    /// The publisher that the picture names; without one the brief's
    #[arg(long, default_value = "")]
    publisher: String,
    /// The address of the page that it stands in
    #[arg(long, default_value = "")]
    page: String,
}

impl Page {
    /// As fields of a state.
    pub fn fields(self) -> [(String, Value); 2] {
        [("publisher", self.publisher), ("page", self.page)]
            .map(|(name, text)| (name.into(), Value::Text(text)))
    }
}

/// The size of a picture, in pixels.
#[derive(Args)]
pub struct Size {
    /// The picture's size in pixels
    #[arg(long, default_value = FORMATS[0].name, value_parser = FORMATS.map(|format| format.name))]
    size: String,
}

impl Size {
    /// As fields of a state.
    pub fn fields(&self) -> impl Iterator<Item = (String, Value)> {
        let format = press::format(&self.size).unwrap_or(&FORMATS[0]);
        let fields = [
            ("width_css", format.width_css),
            ("height_css", format.height_css),
            ("scale", format.scale),
        ];
        fields
            .into_iter()
            .map(|(name, css)| (name.into(), Value::Number(css)))
    }
}
