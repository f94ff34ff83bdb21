//! `svg`: a chart as a picture.

use civic_brief::picture;
use civic_brief::state::State;
use civic_brief::value::Value;
use clap::Args;

use super::Output;
use super::take::Take;

/// Write a chart as SVG to standard output
#[derive(Args)]
pub struct Svg {
    #[command(flatten)]
    take: Take,
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
        let text = |name: &str, text: &str| (name.to_owned(), Value::Text(text.to_owned()));
        state.extend([
            text("theme", if self.dark { "dark" } else { "light" }),
            ("width_css".into(), Value::Number(self.width)),
            ("patterns".into(), Value::Bool(self.patterns)),
            ("contrast".into(), Value::Bool(self.contrast)),
        ]);
        if self.monochrome {
            let colors = [
                ("paper", "#ffffff"),
                ("ink", "#000000"),
                ("faint", "#ffffff"),
            ];
            let colors = colors.map(|(name, color)| text(name, color));
            state.push(("colors".into(), Value::Object(colors.into())));
        }
        let state = Value::Object(state);
        let state = State::read(&state, &brief).ok_or("no chart in the brief")?;
        Ok(picture::svg(&brief, state.chart, state.view, state.frame).into())
    }
}
