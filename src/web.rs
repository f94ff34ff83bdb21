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
use crate::figure::figure;
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
export type Cell = { text: string, basis: string, value: number };
export type Note = { figures: string, text: string, source: Source };
export type Table = { head: string[], rows: { head: string, cells: Cell[] }[], notes: Note[] };
export type Source = {
  publisher: string, title: string, lang: string, date: string, url: string, quoted_by: string, licence: string,
};
export type View = { id: string, name: string, years: string[], series: { id: string, name: string }[], patterns: boolean };
export type Chart = {
  id: string, name: string, note: string, definitions: string[], sources: Source[],
  more: { text: string, url: string }, views: View[], table: Table,
  scale: string, terms: { name: string, meaning: string }[], counted: { name: string, also: string },
};
export type Section = { id: string, name: string, title: string, summary: string, within: string, charts: Chart[] };
export type Outline = {
  lang: string, dir: string, kicker: string, title: string, date: string, corrections: string, sections: Section[],
};
export type Texts = { title: string, subtitle: string, message: string, long: string, alt: string };
export type Mark = { x: number, y: number, width: number, height: number, series: number, point: number, text: string };
export type Plan = { width_css: number, height_css: number, marks: Mark[] };
export type Figure = {
  name: string, value: string, period: string, counter: string, definition: string, basis: string,
  note: string, names: string, source: Source,
};
export type State = {
  chart: string, view: string, year: number, hidden: string[], lang: string, theme: string,
  colors?: { paper: string, ink: string, faint: string }, contrast: boolean, patterns: boolean,
  width_css: number, scale: number, font_family: string,
};
export type Problem = { path: string, message: string };
"#;

/// The version of this module.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
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

    /// What is said of a view as it is on show.
    ///
    /// # Errors
    /// A list of [`Problem`]s: where the state is no plain object.
    #[wasm_bindgen(unchecked_return_type = "Texts")]
    pub fn texts(
        &self,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    ) -> Result<JsValue, JsValue> {
        let value = read(state).map_err(|problem| give(vec![problem]))?;
        let State {
            chart, view, frame, ..
        } = self.state(&value)?;
        Ok(give(outline::texts(
            &self.0,
            chart,
            view,
            frame.language_index,
            frame.shown,
        )))
    }

    /// Everything about one drawn number, by the indexes that its mark has.
    ///
    /// # Errors
    /// A list of [`Problem`]s: where the state is no plain object, or there is no such point.
    #[wasm_bindgen(unchecked_return_type = "Figure")]
    pub fn figure(
        &self,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
        series: usize,
        point: usize,
    ) -> Result<JsValue, JsValue> {
        let value = read(state).map_err(|problem| give(vec![problem]))?;
        let State { chart, frame, .. } = self.state(&value)?;
        let found = chart.series.get(series);
        let found = found.and_then(|series| Some((series, series.points.get(point)?)));
        let (series, point) = found.ok_or_else(|| give(vec![fault("no such point")]))?;
        let index = frame.language_index;
        Ok(give(figure(&self.0, chart, series, point, index)))
    }

    /// The height in CSS pixels that the tallest view and year of a chart takes, at the state's width.
    ///
    /// # Errors
    /// A list of [`Problem`]s: where the canvas gives no context.
    pub fn room(
        &self,
        canvas: HtmlCanvasElement,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    ) -> Result<f64, JsValue> {
        let value = read(state).map_err(|problem| give(vec![problem]))?;
        let state = self.state(&value)?;
        let measured = || {
            let context = context(&canvas)?;
            let page = self.page(&canvas, &context, &state)?;
            let measure = Surface::new(page, state.scale, 1.0);
            Some(chart::room(&self.0, state.chart, state.frame, &measure))
        };
        measured().ok_or_else(|| give(vec![fault(NO_CONTEXT)]))
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
        let drawn = self.draw_on(&canvas, &self.state(&value)?);
        let plan = drawn.ok_or_else(|| give(vec![fault(NO_CONTEXT)]))?;
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
        let state = self.state(&value)?;
        Ok(picture::svg(&self.0, state.chart, state.view, state.frame))
    }
}

impl Brief {
    /// Cannot fail for a brief that was read: it has a chart, and each chart a view.
    fn state<'a>(&'a self, value: &'a Value) -> Result<State<'a>, JsValue> {
        State::read(value, &self.0).ok_or_else(|| give(vec![fault("brief without a chart")]))
    }

    fn page<'c>(
        &self,
        canvas: &HtmlCanvasElement,
        context: &'c CanvasRenderingContext2d,
        state: &State<'c>,
    ) -> Option<Page<'c>> {
        let rtl = self.0.languages[state.frame.language_index].rtl;
        Page::new(canvas.clone(), context, state.font_family, rtl)
    }

    fn draw_on(&self, canvas: &HtmlCanvasElement, state: &State<'_>) -> Option<Plan> {
        let context = context(canvas)?;
        let (scale, frame) = (state.scale, state.frame);
        let measure = Surface::new(self.page(canvas, &context, state)?, scale, 1.0);
        let height_css = chart::plan(&self.0, state.chart, state.view, frame, &measure).height_css;
        let size_px = |css: f64| (css * scale).round() as u32;
        // Setting a size clears the canvas, even to the size that it had.
        canvas.set_width(size_px(frame.width_css));
        canvas.set_height(size_px(height_css));
        let mut surface = Surface::new(self.page(canvas, &context, state)?, scale, 1.0);
        let plan = chart::draw(&self.0, state.chart, state.view, frame, &mut surface);
        surface.finish().ok()?;
        Some(plan)
    }
}

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok()??.dyn_into().ok()
}

const NO_CONTEXT: &str = "canvas without a 2d context";

fn fault(message: &str) -> Problem {
    Problem {
        path: String::new(),
        message: message.into(),
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
