//! What the two walls that draw share: a canvas, what was drawn on it, and what is wrong.

#[cfg(feature = "press")]
use serde::Deserialize;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::chart::{self, Plan};
#[cfg(feature = "press")]
use crate::value::Value;
use crate::value::plain;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type State = {
  chart: string, view: string, year: number, hidden: string[], lang: string, theme: string,
  colors?: { paper: string, ink: string, faint: string }, contrast: boolean, patterns: boolean,
  width_css: number, scale: number, font_family: string,
};
export type Mark = { x: number, y: number, width: number, height: number, series: number, point: number, text: string };
export type Plan = { width_css: number, height_css: number, marks: Mark[] };
"#;

pub(super) fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

pub(super) const NO_CONTEXT: &str = "canvas without a 2d context";

pub(super) fn fault(message: &str) -> JsValue {
    JsValue::from_str(message)
}

/// What the kit is given, value by value.
#[cfg(feature = "press")]
pub(super) fn read(value: JsValue) -> Result<Value, JsValue> {
    let deserializer = serde_wasm_bindgen::Deserializer::from(value);
    Value::deserialize(deserializer).map_err(|error| fault(&format!("not plain data: {error}")))
}

/// A plan without the texts and lines, which are the tests' affair.
pub(super) struct PlanOut {
    width_css: f64,
    height_css: f64,
    marks: Vec<MarkOut>,
}

struct MarkOut {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    series: f64,
    point: f64,
    text: String,
}

plain! {
    PlanOut { width_css, height_css, marks }
    MarkOut { x, y, width, height, series, point, text }
}

impl From<Plan> for PlanOut {
    fn from(plan: Plan) -> PlanOut {
        let mark = |mark: chart::Mark| MarkOut {
            x: mark.rect.x,
            y: mark.rect.y,
            width: mark.rect.width,
            height: mark.rect.height,
            series: mark.series as f64,
            point: mark.point as f64,
            text: mark.text,
        };
        let marks = plan.marks.into_iter().map(mark).collect();
        PlanOut {
            width_css: plan.width_css,
            height_css: plan.height_css,
            marks,
        }
    }
}
