//! `png`: a chart as a picture of pixels.

use civic_brief::press::{self, render};
use civic_brief::value::Value;
use clap::Args;

use super::Output;
use super::take::{Page, Size, Take};

/// Write a chart as PNG to standard output: with its title, measure, caveat and source, and metadata within
#[derive(Args)]
pub struct Png {
    #[command(flatten)]
    take: Take,
    #[command(flatten)]
    size: Size,
    #[command(flatten)]
    page: Page,
}

impl Png {
    /// The bytes of the picture.
    pub fn run(self) -> Output {
        let (brief, mut state) = self.take.read()?;
        state.extend(self.size.fields());
        state.extend(self.page.fields());
        let state = Value::Object(state);
        let take = press::Take::read(&state, &brief).ok_or("no chart in the brief")?;
        Ok(render::png(&take)?)
    }
}
