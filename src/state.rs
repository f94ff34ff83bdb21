//! The state: all that can change a picture.
//!
//! It comes from attributes that anybody may write, so reading it cannot fail:
//! what is not known falls back to the default.

use crate::brief::{Brief, Chart, View};
use crate::chart::{Frame, Shown};
use crate::join::pieces;
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

/// What a picture is asked to be. What is empty or no number was not asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked<'a> {
    chart: &'a str,
    view: &'a str,
    lang: &'a str,
    year: f64,
    /// Ids of series.
    hidden: Vec<&'a str>,
    theme: &'a str,
    /// Paper, ink and what is faint, where the system has its own.
    colors: [&'a str; 3],
    contrast: bool,
    patterns: bool,
    width_css: f64,
    scale: f64,
    font_family: &'a str,
}

impl<'a> Asked<'a> {
    /// Reads the fields of the same names, each where it is there and of its kind.
    pub fn fields(value: &'a Value) -> Asked<'a> {
        let text_of = |value: &'a Value, name: &str| {
            let text = value.field(name).and_then(Value::as_text);
            text.unwrap_or_default()
        };
        let text = |name: &str| text_of(value, name);
        let number = |name: &str| {
            let number = value.field(name).and_then(Value::as_number);
            number.unwrap_or(f64::NAN)
        };
        let is = |name: &str| matches!(value.field(name), Some(Value::Bool(true)));
        let hidden = value.field("hidden").and_then(Value::as_list);
        let hidden = hidden.unwrap_or_default().iter();
        let colors = value.field("colors").unwrap_or(&Value::Null);
        Asked {
            chart: text("chart"),
            view: text("view"),
            lang: text("lang"),
            year: number("year"),
            hidden: hidden.filter_map(Value::as_text).collect(),
            theme: text("theme"),
            colors: ["paper", "ink", "faint"].map(|name| text_of(colors, name)),
            contrast: is("contrast"),
            patterns: is("patterns"),
            width_css: number("width_css"),
            scale: number("scale"),
            font_family: text("font_family"),
        }
    }

    /// Reads lines, as www/state.js writes them: in a page one text is here in a fraction of the time that each value
    /// takes, and to read it weighs a third of what a reader of JSON does. `read` reads the digits of a number.
    pub fn lines(text: &'a str, read: fn(&str) -> f64) -> Asked<'a> {
        let mut lines = pieces(text, "\n");
        let mut line = || lines.next().unwrap_or_default();
        Asked {
            chart: line(),
            view: line(),
            lang: line(),
            year: read(line()),
            hidden: pieces(line(), " ").collect(),
            theme: line(),
            colors: [line(), line(), line()],
            contrast: line() == "true",
            patterns: line() == "true",
            width_css: read(line()),
            scale: read(line()),
            font_family: line(),
        }
    }
}

impl<'a> State<'a> {
    /// What is asked for, as far as the brief has it; none for a brief without a chart.
    pub fn of(asked: &Asked<'a>, brief: &'a Brief) -> Option<State<'a>> {
        let chart = brief.charts().find(|chart| chart.id == asked.chart);
        let chart = chart.or_else(|| brief.charts().next())?;
        let view = chart.views.iter().find(|view| view.id == asked.view);
        let view = view.or(chart.views.first())?;
        let mut years = view.years().iter();
        let year = years.find(|year| f64::from(year.0) == asked.year);
        let at = |id: &&str| chart.series.iter().position(|series| series.id == *id);
        let hidden = asked.hidden.iter().filter_map(at);
        let or = |number: f64, default: f64| if number.is_finite() { number } else { default };
        Some(State {
            chart,
            view,
            frame: Frame {
                width_css: or(asked.width_css, WIDTH).clamp(size::WIDTHS.0, size::WIDTHS.1),
                language_index: language_index(brief, Some(asked.lang)),
                theme: theme(asked),
                shown: Shown::of(view, year.copied(), hidden),
                alone: None,
            },
            scale: or(asked.scale, 1.0).clamp(0.5, 8.0),
            font_family: if asked.font_family.is_empty() {
                FONT_FAMILY
            } else {
                asked.font_family
            },
        })
    }

    /// The same of the fields that [`Asked::fields`] reads.
    pub fn read(value: &'a Value, brief: &'a Brief) -> Option<State<'a>> {
        State::of(&Asked::fields(value), brief)
    }
}

/// The brief's language for a tag; its first where it has none such.
pub fn language_index(brief: &Brief, tag: Option<&str>) -> usize {
    tag.and_then(|tag| language::nearest(&brief.languages, tag))
        .unwrap_or(0)
}

/// The colours: of the system where they are given, else light or dark, with more contrast and patterns as asked.
fn theme(asked: &Asked<'_>) -> Theme {
    let forced = || {
        let [paper, ink, faint] = asked.colors;
        Some(Theme::forced(
            Color::from_css(paper)?,
            Color::from_css(ink)?,
            Color::from_css(faint)?,
        ))
    };
    if let Some(theme) = forced() {
        return theme;
    }
    let theme = if asked.theme == DARK.name {
        DARK
    } else {
        LIGHT
    }
    .with_patterns(asked.patterns);
    if asked.contrast {
        theme.with_more_contrast()
    } else {
        theme
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINES: &str = "defenders\ntrend\nen\n2024\na b\ndark\n#fff\n#000\n#888\nfalse\ntrue\n612.5\n1.5\n'A b', serif";
    const FIELDS: &str = r##"{"chart": "defenders", "view": "trend", "lang": "en", "year": 2024, "hidden": ["a", "b"], "theme": "dark",
        "colors": {"paper": "#fff", "ink": "#000", "faint": "#888"}, "contrast": false, "patterns": true,
        "width_css": 612.5, "scale": 1.5, "font_family": "'A b', serif"}"##;

    fn read(digits: &str) -> f64 {
        digits.parse().unwrap_or(f64::NAN)
    }

    #[test]
    fn lines_say_the_same_as_fields() {
        let fields: Value = serde_json::from_str(FIELDS).expect("JSON");
        assert_eq!(Asked::lines(LINES, read), Asked::fields(&fields));
    }

    #[test]
    fn what_is_not_said_is_the_default() {
        let value = serde_json::from_str(crate::BUILTIN).expect("JSON");
        let brief = Brief::read(&value).expect("a brief");
        for text in [
            "",
            "?\n?\n?\nx\n?\n?\n?\n?\n?\n?\n?\nx\nx",
            &"\n".repeat(40),
        ] {
            let state = State::of(&Asked::lines(text, read), &brief).expect("a chart");
            assert_eq!(
                Some(&state.chart.id),
                brief.charts().next().map(|chart| &chart.id)
            );
            assert_eq!((state.frame.width_css, state.scale), (WIDTH, 1.0));
            assert_eq!(state.font_family, FONT_FAMILY);
            assert_eq!(state.frame.theme, LIGHT);
        }
    }
}
