//! The whole wall between Rust and JavaScript: one class, strings and plain objects, `&self` throughout.
//!
//! JavaScript asks and Rust answers; nothing here listens, fetches or calls back.

use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::brief;
use crate::canvas::Page;
use crate::chart::{self, Plan};
use crate::outline;
use crate::picture;
use crate::reader::Problem;
use crate::state::{State, language_index};
use crate::surface::Surface;
use crate::value::{Value, plain};

#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Cell = { text: string, basis: string };
export type Table = { head: string[], rows: { head: string, cells: Cell[] }[] };
export type Source = {
  publisher: string, title: string, lang: string, date: string, url: string, quoted_by: string, licence: string,
};
export type View = { id: string, name: string, alt: string };
export type Chart = {
  id: string, name: string, title: string, subtitle: string, message: string, note: string,
  definitions: string[], sources: Source[], more: { text: string, url: string }, views: View[], table: Table,
};
export type Section = { id: string, name: string, title: string, summary: string, charts: Chart[] };
export type Outline = {
  lang: string, dir: string, kicker: string, title: string, date: string, sections: Section[],
};
export type Mark = { x: number, y: number, width: number, height: number, series: number, year: number, text: string };
export type Plan = { width_css: number, height_css: number, marks: Mark[] };
export type State = {
  chart: string, view: string, lang: string, theme: string, width_css: number, scale: number, font_family: string,
};
export type Problem = { path: string, message: string };
"#;

/// The version of this module.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// The JSON text of the built-in brief: for the page's own `JSON.parse`.
#[wasm_bindgen]
pub fn builtin() -> String {
    crate::BUILTIN.into()
}

/// A brief that passed the reader and the checks.
#[wasm_bindgen]
pub struct Brief(brief::Brief);

#[wasm_bindgen]
impl Brief {
    /// Reads and checks a brief from what `JSON.parse` gave.
    ///
    /// # Errors
    /// A list of [`Problem`]s.
    #[wasm_bindgen(constructor)]
    pub fn new(json: JsValue) -> Result<Brief, JsValue> {
        let value = read(json).map_err(|problem| give(vec![problem]))?;
        brief::Brief::read(&value).map(Brief).map_err(give)
    }

    /// Everything that stands in the page as HTML, in the language nearest to `lang`.
    #[wasm_bindgen(unchecked_return_type = "Outline")]
    pub fn outline(&self, lang: &str) -> JsValue {
        give(outline::outline(
            &self.0,
            language_index(&self.0, Some(lang)),
        ))
    }

    /// Sizes the canvas, draws on the whole of it, and says what was drawn.
    ///
    /// # Errors
    /// A list of [`Problem`]s: where the canvas gives no context or refuses a shape.
    #[wasm_bindgen(unchecked_return_type = "Plan")]
    pub fn draw(
        &self,
        canvas: HtmlCanvasElement,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    ) -> Result<JsValue, JsValue> {
        let value = read(state).map_err(|problem| give(vec![problem]))?;
        let drawn = State::read(&value, &self.0).and_then(|state| self.draw_on(&canvas, &state));
        let plan = drawn.ok_or_else(|| give(vec![no_canvas()]))?;
        Ok(give(PlanOut::from(plan)))
    }

    /// The same picture as SVG text: byte for byte what the command line writes.
    ///
    /// # Errors
    /// A list of [`Problem`]s: where the state is no plain object.
    pub fn svg(
        &self,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    ) -> Result<String, JsValue> {
        let value = read(state).map_err(|problem| give(vec![problem]))?;
        let state = State::read(&value, &self.0);
        Ok(state
            .map(|state| picture::svg(&self.0, state.chart, state.view, state.frame))
            .unwrap_or_default())
    }
}

impl Brief {
    fn draw_on(&self, canvas: &HtmlCanvasElement, state: &State<'_>) -> Option<Plan> {
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let rtl = self.0.languages[state.frame.language_index].rtl;
        let page = || Page::new(canvas.clone(), &context, state.font_family, rtl);
        let (scale, frame) = (state.scale, state.frame);
        let measure = Surface::new(page()?, scale, 1.0);
        let height_css = chart::plan(&self.0, state.chart, state.view, frame, &measure).height_css;
        let size_px = |css: f64| (css * scale).round() as u32;
        // Setting a size clears the canvas, even to the size that it had.
        canvas.set_width(size_px(frame.width_css));
        canvas.set_height(size_px(height_css));
        let mut surface = Surface::new(page()?, scale, 1.0);
        let plan = chart::draw(&self.0, state.chart, state.view, frame, &mut surface);
        surface.finish().ok()?;
        Some(plan)
    }
}

fn no_canvas() -> Problem {
    Problem {
        path: String::new(),
        message: "canvas without a 2d context".into(),
    }
}

fn read(value: JsValue) -> Result<Value, Problem> {
    let deserializer = serde_wasm_bindgen::Deserializer::from(value);
    Value::deserialize(deserializer).map_err(|error| Problem {
        path: String::new(),
        message: format!("not plain data: {error}"),
    })
}

/// As plain objects and arrays. It cannot fail: there is nothing in a [`Value`] that JavaScript has not.
fn give(value: impl Into<Value>) -> JsValue {
    value
        .into()
        .serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}

/// A plan without the texts and lines, which are the tests' affair.
struct PlanOut {
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
    year: f64,
    text: String,
}

plain! {
    PlanOut { width_css, height_css, marks }
    MarkOut { x, y, width, height, series, year, text }
}

impl From<Plan> for PlanOut {
    fn from(plan: Plan) -> PlanOut {
        let mark = |mark: chart::Mark| MarkOut {
            x: mark.rect.x,
            y: mark.rect.y,
            width: mark.rect.width,
            height: mark.rect.height,
            series: mark.series as f64,
            year: f64::from(mark.year.0),
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
