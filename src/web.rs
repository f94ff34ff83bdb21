//! The whole wall between Rust and JavaScript: one class, strings and plain objects, `&self` throughout.
//!
//! JavaScript asks and Rust answers; nothing here listens, fetches or calls back. The crate is built three times: for the
//! page with [`page`], with [`press`] for what is loaded only by who takes a picture along, and with [`check`], which
//! draws nothing, for briefs of others.

#[cfg(feature = "check")]
mod check;
#[cfg(not(feature = "check"))]
mod drawing;
#[cfg(not(any(feature = "press", feature = "check")))]
mod page;
#[cfg(feature = "press")]
mod press;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use crate::value::Value;

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The version of this module.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

#[wasm_bindgen]
extern "C" {
    /// The browser's own reader of numbers: a second one would weigh the module 5 KB.
    #[wasm_bindgen(js_name = parseFloat)]
    fn parse_float(digits: &str) -> f64;
}

/// As plain objects and arrays. It cannot fail: there is nothing in a [`Value`] that JavaScript has not.
fn give(value: impl Into<Value>) -> JsValue {
    value
        .into()
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}
