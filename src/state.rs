//! The state: all that can change a picture.
//!
//! It comes from attributes that anybody may write, so reading it cannot fail:
//! what is not known falls back to the default.

use crate::brief::{Brief, Chart, View};
use crate::chart::{Frame, Shown};
use crate::language;
use crate::theme::{Color, DARK, LIGHT, Theme, size};
use crate::value::Value;

/// Default width in CSS pixels, for a picture that is not on a page.
const WIDTH: f64 = 720.0;
/// Default font family: whatever the reader's browser takes for a sans serif.
const FONT_FAMILY: &str = "sans-serif";

/// What to draw, and into what.
#[derive(Debug, Clone)]
pub struct State<'a> {
    /// The chart.
    pub chart: &'a Chart,
    /// The view of it; the chart's first where none or the table is asked for.
    pub view: &'a View,
    /// Width, language, colours.
    pub frame: Frame,
    /// Device pixels per CSS pixel, 0.5 to 8.
    pub scale: f64,
    /// The host's font family list, for a canvas.
    pub font_family: &'a str,
}

impl<'a> State<'a> {
    /// Reads `{chart, view, year, hidden, lang, theme, colors, contrast, patterns, width_css, scale, font_family}`.
    pub fn read(value: &'a Value, brief: &'a Brief) -> Option<State<'a>> {
        let text = |name: &str| value.field(name).and_then(Value::as_text);
        let number = |name: &str| {
            value
                .field(name)
                .and_then(Value::as_number)
                .filter(|n| n.is_finite())
        };
        let chart = text("chart")
            .and_then(|id| brief.charts().find(|chart| chart.id == id))
            .or_else(|| brief.charts().next())?;
        let view = text("view")
            .and_then(|id| chart.views.iter().find(|view| view.id == id))
            .or(chart.views.first())?;
        let width_css = number("width_css")
            .unwrap_or(WIDTH)
            .clamp(size::WIDTHS.0, size::WIDTHS.1);
        let year = number("year")
            .and_then(|wanted| view.years().iter().find(|year| f64::from(year.0) == wanted));
        let ids = value.field("hidden").and_then(Value::as_list);
        let ids = ids.unwrap_or_default().iter().filter_map(Value::as_text);
        let hidden = ids.filter_map(|id| chart.series.iter().position(|series| series.id == id));
        Some(State {
            chart,
            view,
            frame: Frame {
                width_css,
                language_index: language_index(brief, text("lang")),
                theme: theme(value),
                shown: Shown::of(view, year.copied(), hidden),
                alone: None,
            },
            scale: number("scale").unwrap_or(1.0).clamp(0.5, 8.0),
            font_family: text("font_family").unwrap_or(FONT_FAMILY),
        })
    }
}

/// The brief's language for a tag; its first where it has none such.
pub fn language_index(brief: &Brief, tag: Option<&str>) -> usize {
    tag.and_then(|tag| language::nearest(&brief.languages, tag))
        .unwrap_or(0)
}

/// The colours: of the system where they are given, else light or dark, with more contrast and patterns as asked.
fn theme(value: &Value) -> Theme {
    let text = |name: &str| value.field(name).and_then(Value::as_text);
    let is = |name: &str| matches!(value.field(name), Some(Value::Bool(true)));
    let forced = || {
        let colors = value.field("colors")?;
        let color = |name: &str| Color::from_css(colors.field(name)?.as_text()?);
        Some(Theme::forced(
            color("paper")?,
            color("ink")?,
            color("faint")?,
        ))
    };
    if let Some(theme) = forced() {
        return theme;
    }
    let theme = if text("theme") == Some(DARK.name) {
        DARK
    } else {
        LIGHT
    }
    .with_patterns(is("patterns"));
    if is("contrast") {
        theme.with_more_contrast()
    } else {
        theme
    }
}
