//! What `svg`, `png` and `text` have in common: a chart and what of it is on show.

use std::path::{Path, PathBuf};

use civic_brief::brief::{Brief, Year};
use civic_brief::language::nearest;
use civic_brief::press::{self, FORMATS};
use civic_brief::value::Value;
use clap::Args;

use super::{Failure, asked, find, nearby, read};

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
    /// Language tag; without one the brief's first language
    #[arg(long)]
    lang: Option<String>,
    #[command(flatten)]
    file: File,
}

/// The file of a brief, named in either way.
#[derive(Args)]
pub struct File {
    /// The brief's JSON; without one the built-in brief
    #[arg(value_name = "FILE")]
    named: Option<PathBuf>,
    /// The same
    #[arg(short, long, value_name = "FILE", conflicts_with = "named")]
    file: Option<PathBuf>,
}

impl File {
    /// Its path.
    pub fn path(&self) -> Option<&Path> {
        self.named.as_deref().or(self.file.as_deref())
    }

    /// Holds that it stands behind the chart, and is not the file to write.
    ///
    /// # Errors
    /// What to write instead.
    pub fn follows(&self, chart: &str) -> Result<(), String> {
        let command = asked::command();
        let path = self.path();
        let is_file = chart.ends_with(".json") || Path::new(chart).is_file();
        match path {
            Some(other) if is_file && !other.exists() => Err(format!(
                "the chart comes first: write {}",
                asked::line(&[command, other.display().to_string(), chart.into()])
            )),
            None if is_file => {
                let ids = nearby::charts(Path::new(chart)).unwrap_or_default();
                let first = ids.first().map_or("CHART", String::as_str).to_owned();
                let known = match ids.is_empty() {
                    true => String::new(),
                    false => format!("; it has {}", ids.join(", ")),
                };
                Err(format!(
                    "no chart named: \"{chart}\" is a file{known}; write {}",
                    asked::line(&[command, first, chart.into()])
                ))
            }
            Some(other) if !other.exists() && asked::is_file_to_write(other) => Err(format!(
                "unreadable file: none of that name; the brief stands there, and the file to write follows a >: {} > {}",
                asked::line(&[command, chart.into(), "my-brief.json".into()]),
                other.display()
            )),
            _ => Ok(()),
        }
    }
}

/// Languages by their names, as people type them in place of a tag.
const NAMES: &[(&str, &[&str])] = &[
    ("nl", &["dutch", "nederlands", "nld", "dut"]),
    ("en", &["english", "engels", "eng"]),
    ("fr", &["french", "français", "francais", "frans", "fra"]),
    ("de", &["german", "deutsch", "duits", "deu", "ger"]),
    ("es", &["spanish", "español", "espanol", "spaans", "spa"]),
];

/// The tag of a language that was named by its name, if it is among the known ones.
pub fn tag_of<'k>(typed: &str, known: &[&'k str]) -> Option<&'k str> {
    let small = typed.to_lowercase();
    let (tag, _) = NAMES.iter().find(|(_, names)| names.contains(&&*small))?;
    known
        .iter()
        .copied()
        .find(|known| known.split('-').next() == Some(tag))
}

/// The index of a language that was asked for by its tag; without one of the brief's first.
///
/// # Errors
/// `unknown language: …`.
pub fn language(brief: &Brief, tag: Option<&str>) -> Result<usize, String> {
    let Some(tag) = tag else {
        return Ok(0);
    };
    nearest(&brief.languages, tag).ok_or_else(|| {
        let tags: Vec<&str> = brief.languages.iter().map(|one| one.tag.as_str()).collect();
        match tag_of(tag, &tags) {
            Some(meant) => format!("unknown language: \"{tag}\"; did you mean --lang {meant}?"),
            None => asked::unknown("language", tag, tags.into_iter()),
        }
    })
}

impl Take {
    /// The brief, and what of it was asked for, as the fields of a state.
    pub fn read(self) -> Result<(Brief, Vec<(String, Value)>), Failure> {
        self.file.follows(&self.chart)?;
        let brief = read(self.file.path())?;
        self.hold(&brief)?;
        let language = language(&brief, self.lang.as_deref())?;
        let lang = brief.languages[language].tag.clone();
        let text = |name: &str, text: String| (name.to_owned(), Value::Text(text));
        let mut state = vec![text("chart", self.chart), text("lang", lang)];
        state.extend(self.view.map(|view| text("view", view)));
        let year = self.year.map(|year| Value::Number(year.into()));
        state.extend(year.map(|year| ("year".to_owned(), year)));
        let hidden = self.hide.into_iter().map(Value::Text).collect();
        state.push(("hidden".into(), Value::List(hidden)));
        Ok((brief, state))
    }

    /// Whether the chart has what was asked for: another picture in its place would be taken for it.
    fn hold(&self, brief: &Brief) -> Result<(), String> {
        let chart = find(brief, &self.chart, self.file.path())?;
        let ids = || chart.views.iter().map(|view| view.id.as_str());
        let view = match &self.view {
            None => chart.views.first(),
            Some(id) => chart.views.iter().find(|view| view.id == *id),
        };
        let typed = self.view.as_deref().unwrap_or_default();
        let view = view.ok_or_else(|| asked::unknown("view", typed, ids()))?;
        if let Some(year) = self
            .year
            .filter(|year| !view.years().contains(&Year(*year)))
        {
            let years: Vec<String> = view.years().iter().map(Year::to_string).collect();
            if years.is_empty() {
                return Err(format!(
                    "year that cannot be chosen: {year}; the view \"{}\" shows all years",
                    view.id
                ));
            }
            // Another year is no other spelling of this one.
            return Err(format!(
                "unknown year: {year}; known are {}",
                years.join(", ")
            ));
        }
        let series = || chart.series.iter().map(|series| series.id.as_str());
        match self.hide.iter().find(|id| !series().any(|one| one == *id)) {
            Some(id) => Err(asked::unknown("series", id, series())),
            None => Ok(()),
        }
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
