//! `svg`: a chart as a picture of lines.

use civic_brief::press::{self, picture as whole};
use civic_brief::state::State;
use civic_brief::value::Value;
use civic_brief::{picture, theme::size};
use clap::Args;

use super::Output;
use super::take::{Page, Size, Take};

/// Write a chart as SVG to standard output: with its title, measure, caveat and source, and metadata within
#[derive(Args)]
pub struct Svg {
    #[command(flatten)]
    take: Take,
    #[command(flatten)]
    size: Size,
    #[command(flatten)]
    page: Page,
    /// The chart alone, as it stands in a page
    #[arg(long)]
    bare: bool,
    #[command(flatten)]
    look: Look,
}

/// How a chart looks in a page.
#[derive(Args)]
#[group(multiple = true, requires = "bare")]
struct Look {
    /// Width in CSS pixels, 200 to 1600
    #[arg(long, default_value_t = 720.0)]
    width: f64,
    /// Colours for a dark page
    #[arg(long)]
    dark: bool,
    /// Patterns for categories
    #[arg(long)]
    patterns: bool,
    /// More contrast: edges of ink, no lines that are not needed
    #[arg(long)]
    contrast: bool,
    /// Black and white alone, with patterns
    #[arg(long)]
    monochrome: bool,
}

impl Svg {
    /// The text of the picture.
    pub fn run(self) -> Output {
        let (brief, mut state) = self.take.read()?;
        if self.bare {
            state.extend(self.look.fields());
            let state = Value::Object(state);
            let state = State::read(&state, &brief).ok_or("no chart in the brief")?;
            return Ok(picture::svg(&brief, state.chart, state.view, state.frame).into());
        }
        state.extend(self.size.fields());
        state.extend(self.page.fields());
        let state = Value::Object(state);
        let take = press::Take::read(&state, &brief).ok_or("no chart in the brief")?;
        Ok(whole::svg(&take).into())
    }
}

impl Look {
    /// As fields of a state.
    fn fields(self) -> Vec<(String, Value)> {
        let text = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
        let mut fields = vec![
            text("theme", if self.dark { "dark" } else { "light" }),
            (
                "width_css".into(),
                Value::Number(self.width.clamp(size::WIDTHS.0, size::WIDTHS.1)),
            ),
            ("patterns".into(), Value::Bool(self.patterns)),
            ("contrast".into(), Value::Bool(self.contrast)),
        ];
        if self.monochrome {
            let colors = [
                ("paper", "#ffffff"),
                ("ink", "#000000"),
                ("faint", "#ffffff"),
            ];
            let colors = colors.map(|(name, color)| text(name, color));
            fields.push(("colors".into(), Value::Object(colors.into())));
        }
        fields
    }
}
