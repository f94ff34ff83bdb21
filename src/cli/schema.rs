//! `schema`: what an editor needs to complete and check a brief.

use civic_brief::schema;
use clap::Args;

use super::Output;

/// Write the JSON Schema of a brief: with it an editor completes, explains and checks a brief as you type
#[derive(Args)]
pub struct Schema {}

impl Schema {
    /// The schema as JSON.
    pub fn run(self) -> Output {
        let schema = schema::text().map_err(|error| error.to_string())?;
        Ok((schema + "\n").into())
    }
}
