//! The press kit: whatever is taken away from a brief carries all that must be known of it.
//!
//! ```text
//! Take ─► credits ─► texts ─────────────► alt text, caption, citation, a number as a sentence
//!           │          └─► metadata ────► in SVG and PNG
//!           └─► layout ─► picture ──────► canvas, SVG ─ render ─► PNG
//! ```

use crate::brief::{Brief, Chart, Point, Series, View};
use crate::chart::{Frame, Shown};
use crate::fingerprint::fingerprint;
use crate::state::State;
use crate::text::Voice;
use crate::theme::{LIGHT, size};
use crate::value::{Value, plain};

mod credits;
pub mod files;
mod find;
mod layout;
mod licence;
mod metadata;
mod paragraphs;
pub mod picture;
mod placed;
mod png;
#[cfg(not(target_arch = "wasm32"))]
pub mod render;
#[cfg(not(target_arch = "wasm32"))]
pub mod room;
pub mod texts;

pub use find::find;
pub use png::stamp;

/// A picture that is taken away: what it shows, how large it is, and where it was taken.
#[derive(Debug, Clone)]
pub struct Take<'a> {
    /// The brief.
    pub brief: &'a Brief,
    /// The chart.
    pub chart: &'a Chart,
    /// The view of it.
    pub view: &'a View,
    /// Language, colours and what is on show; its width is that of the whole picture.
    pub frame: Frame,
    /// Height of the whole picture in CSS pixels.
    pub height_css: f64,
    /// Device pixels per CSS pixel.
    pub scale: f64,
    /// The host's font family list, for a canvas.
    pub font_family: &'a str,
    /// The address of the page that it was taken from; empty where there is none to name.
    pub page: &'a str,
    /// The publisher that the page names; empty where it names none, and the brief's own counts.
    pub publisher: &'a str,
}

impl<'a> Take<'a> {
    /// A view as it first is, in a language and a size, in the light colours of every export (C-05).
    pub fn new(
        brief: &'a Brief,
        chart: &'a Chart,
        view: &'a View,
        language_index: usize,
        format: &Format,
    ) -> Take<'a> {
        let frame = Frame {
            width_css: format.width_css,
            language_index,
            theme: LIGHT,
            shown: Shown::of(view, None, std::iter::empty()),
            alone: None,
        };
        Take {
            brief,
            chart,
            view,
            frame,
            height_css: format.height_css,
            scale: format.scale,
            font_family: "",
            page: "",
            publisher: "",
        }
    }

    /// Reads the fields of a state, and `{height_css, page, publisher}`. What is not known falls back to the default,
    /// and an address that is none to a reader elsewhere is left out.
    pub fn read(value: &'a Value, brief: &'a Brief) -> Option<Take<'a>> {
        let state = State::read(value, brief)?;
        let text = |name: &str| {
            value
                .field(name)
                .and_then(Value::as_text)
                .unwrap_or_default()
        };
        let height = value.field("height_css").and_then(Value::as_number);
        let height = height.filter(|height| height.is_finite());
        let page = text("page");
        let is_address = page.starts_with("https://") || page.starts_with("http://");
        Some(Take {
            brief,
            chart: state.chart,
            view: state.view,
            frame: state.frame,
            height_css: height
                .unwrap_or(FORMATS[0].height_css)
                .clamp(size::HEIGHTS.0, size::HEIGHTS.1),
            scale: state.scale,
            font_family: state.font_family,
            page: if is_address { page } else { "" },
            publisher: text("publisher").trim_ascii(),
        })
    }

    /// The same in another language of the brief.
    fn in_language(&self, language_index: usize) -> Take<'a> {
        let frame = Frame {
            language_index,
            ..self.frame
        };
        Take {
            frame,
            ..self.clone()
        }
    }

    /// How the chart's texts are filled.
    fn voice(&self) -> Voice<'a> {
        // A view over the years is spoken of as the page does: in the chart's first year.
        let year = self.frame.shown.year.or(self.chart.years().next());
        let voice = self.brief.voice(self.frame.language_index);
        voice.of(&self.chart.series, year)
    }

    /// Every figure on show, in drawing order.
    fn figures(&self) -> Vec<(&'a Series, &'a Point)> {
        let shown = self.frame.shown;
        let series = self.view.series(&self.chart.series);
        let on = series.into_iter().filter(|index| shown.has(*index));
        let of_year = move |point: &&Point| shown.year.is_none_or(|year| point.when == year.into());
        on.map(|index| &self.chart.series[index])
            .flat_map(|series| series.points.iter().map(move |point| (series, point)))
            .filter(|(_, point)| of_year(point))
            .collect()
    }

    /// Who publishes: the page's word, else the brief's; empty where neither says.
    fn published_by(&self) -> String {
        let own = || self.brief.publisher.as_ref();
        match self.publisher {
            "" => own().map_or_else(String::new, |name| name.fill(self.voice())),
            name => name.into(),
        }
    }

    /// The eight characters that stand for its figures.
    pub fn fingerprint(&self) -> String {
        fingerprint(self.brief, self.chart, self.view, self.frame.shown)
    }
}

/// A size that pictures are made in (P-09).
#[derive(Debug, Clone, PartialEq)]
pub struct Format {
    /// Its pixels: `1200x630`.
    pub name: &'static str,
    /// Width in CSS pixels.
    pub width_css: f64,
    /// Height in CSS pixels.
    pub height_css: f64,
    /// Pixels per CSS pixel.
    pub scale: f64,
}

impl Format {
    const fn new(name: &'static str, (width_css, height_css): (f64, f64), scale: f64) -> Format {
        Format {
            name,
            width_css,
            height_css,
            scale,
        }
    }

    /// Width and height in pixels.
    pub fn size_px(&self) -> (u32, u32) {
        let px = |css: f64| (css * self.scale).round() as u32;
        (px(self.width_css), px(self.height_css))
    }
}

/// Every size: for an article once, twice and three times as fine, for a link's preview, for a square post and for a
/// phone's whole screen. In the last three, which are seen small, text is at least 18, 24 and 24 pixels.
pub const FORMATS: [Format; 6] = [
    Format::new("640x450", (640.0, 450.0), 1.0),
    Format::new("1280x900", (640.0, 450.0), 2.0),
    Format::new("1920x1350", (640.0, 450.0), 3.0),
    Format::new("1200x630", (800.0, 420.0), 1.5),
    Format::new("1080x1080", (540.0, 540.0), 2.0),
    Format::new("1080x1920", (540.0, 960.0), 2.0),
];

/// The size of that name.
pub fn format(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

impl From<&Format> for Value {
    fn from(format: &Format) -> Value {
        FormatOut {
            name: format.name.into(),
            width_css: format.width_css,
            height_css: format.height_css,
            scale: format.scale,
        }
        .into()
    }
}

struct FormatOut {
    name: String,
    width_css: f64,
    height_css: f64,
    scale: f64,
}

plain! {
    FormatOut { name, width_css, height_css, scale }
}
