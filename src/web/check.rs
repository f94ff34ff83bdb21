//! The checks' wall: what is wrong with a brief of somebody else, and what is new in one.
//!
//! It takes the bytes of a file, as the command line does, and says the very same of them.

use wasm_bindgen::prelude::*;

use super::{give, parse_float};
use crate::brief::Brief;
use crate::diff::news;
use crate::json::{self, Fault, Place};
use crate::packed;
use crate::value::{Value, plain};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Place = { line: number, column: number };
export type Fault = Place & {
  path: string, message: string, did_you_mean: string | null, first: Place | null, to_do: string,
};
export type News = { pinned: string, date: string, changes: string[] };
"#;

/// A brief as the other modules take it.
///
/// # Errors
/// Everything that is wrong with it, in the order of its file: a list of `Fault`s.
#[wasm_bindgen]
pub fn pack(file: &[u8]) -> Result<String, JsValue> {
    let brief = read(file).map_err(give)?;
    Ok(packed::pack(&brief, written))
}

/// What is new in a later version of the brief that is on show, in the language nearest to `lang`.
///
/// # Errors
/// Why it cannot be shown in its place: a text, where both are briefs; else the list of what is wrong with one.
#[wasm_bindgen(unchecked_return_type = "News")]
pub fn changes(shown: &[u8], newer: &[u8], lang: &str) -> Result<JsValue, JsValue> {
    let (shown, newer) = (read(shown).map_err(give)?, read(newer).map_err(give)?);
    news(&shown, &newer, lang)
        .map(give)
        .map_err(|message| JsValue::from_str(&message))
}

#[wasm_bindgen]
extern "C" {
    /// The browser's own writer of numbers.
    #[wasm_bindgen(js_name = String)]
    fn written(number: f64) -> String;
}

fn read(file: &[u8]) -> Result<Brief, Vec<Fault>> {
    json::read_with(file, parse_float)
}

impl From<Fault> for Value {
    fn from(fault: Fault) -> Value {
        let Fault {
            path,
            place,
            message,
            meant,
            earlier,
            advice,
        } = fault;
        FaultOut {
            path,
            line: place.line as f64,
            column: place.column as f64,
            message,
            did_you_mean: meant.map_or(Value::Null, Value::Text),
            first: earlier.map_or(Value::Null, Value::from),
            to_do: advice.into_owned(),
        }
        .into()
    }
}

impl From<Place> for Value {
    fn from(Place { line, column }: Place) -> Value {
        let [line, column] = [line, column].map(|count| count as f64);
        PlaceOut { line, column }.into()
    }
}

/// By the names that `civic-brief check --json` gives them.
struct FaultOut {
    path: String,
    line: f64,
    column: f64,
    message: String,
    did_you_mean: Value,
    first: Value,
    to_do: String,
}

struct PlaceOut {
    line: f64,
    column: f64,
}

plain! {
    FaultOut { path, line, column, message, did_you_mean, first, to_do }
    PlaceOut { line, column }
}
