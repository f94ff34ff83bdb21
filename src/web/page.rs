//! The page's wall: the class of a brief, everything but what is taken away from it.

use wasm_bindgen::prelude::*;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use super::drawing::{NO_CONTEXT, PlanOut, context, fault};
use super::{give, parse_float};
use crate::brief;
use crate::canvas::{Page, Widths};
use crate::chart::{self, Plan};
use crate::figure::figure;
use crate::outline::{self, said};
use crate::packed;
use crate::state::{Asked, State, language_index};
use crate::surface::Surface;
use crate::table::table;
use crate::value::digits::number;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Cell = { text: string, basis: string, value: number };
export type Note = { figures: string, text: string, source: Source };
export type Table = { caption: string, head: string[], rows: { head: string, cells: Cell[] }[], notes: Note[] };
export type Source = {
  publisher: string, title: string, lang: string, date: string, url: string, quoted_by: string, licence: string,
};
export type View = { id: string, name: string, years: string[], series: { id: string, name: string }[], patterns: boolean };
export type Chart = { id: string, name: string, views: View[], counted: { name: string, also: string } };
export type About = {
  note: string, definitions: string[], sources: Source[], more: { text: string, url: string },
  scale: string, terms: { name: string, meaning: string }[],
  variants: {
    of: { view: string, year: string, texts: number[] }[],
    titles: string[], subtitles: string[], messages: string[], longs: string[], alts: string[], cited: string[],
  },
};
export type Section = { id: string, name: string, title: string, summary: string, within: string, charts: Chart[] };
export type Outline = {
  lang: string, dir: string, kicker: string, title: string, date: string, corrections: string, sections: Section[],
};
export type Texts = { title: string, subtitle: string, message: string, long: string, alt: string };
export type Figure = {
  name: string, value: string, period: string, counter: string, definition: string, basis: string,
  note: string, names: string, source: Source,
};
"#;

/// A brief that was read and checked before it came here.
#[wasm_bindgen]
pub struct Brief(brief::Brief);

#[wasm_bindgen]
impl Brief {
    /// Takes out what was packed by the build of this version, or by its checks.
    ///
    /// # Errors
    /// A text: where it is of something else.
    #[wasm_bindgen(constructor)]
    pub fn new(packed: &str) -> Result<Brief, JsValue> {
        let brief = packed::unpack(packed, parse_float);
        brief.map(Brief).ok_or_else(|| fault("not a packed brief"))
    }

    /// What there is to choose from, in the language nearest to `lang`.
    #[wasm_bindgen(unchecked_return_type = "Outline")]
    pub fn outline(&self, lang: &str) -> JsValue {
        give(outline::outline(
            &self.0,
            language_index(&self.0, Some(lang)),
        ))
    }

    /// What is said of a chart whatever is on show, in the language nearest to `lang`.
    ///
    /// # Errors
    /// A text: where there is no such chart, or a picture of it would take without end.
    #[wasm_bindgen(unchecked_return_type = "About")]
    pub fn about(&self, lang: &str, chart: &str) -> Result<JsValue, JsValue> {
        let (chart, language_index) = self.chart(lang, chart)?;
        if !chart.views.iter().all(|view| view.ends(&chart.series)) {
            return Err(fault("a picture without end"));
        }
        Ok(give(outline::about(&self.0, chart, language_index)))
    }

    /// The figures of a chart as a table, in the language nearest to `lang`.
    ///
    /// # Errors
    /// A text: where there is no such chart.
    #[wasm_bindgen(unchecked_return_type = "Table")]
    pub fn table(&self, lang: &str, chart: &str) -> Result<JsValue, JsValue> {
        let (chart, language_index) = self.chart(lang, chart)?;
        Ok(give(table(&self.0, chart, language_index)))
    }

    /// What is said of a view as it is on show.
    ///
    /// # Errors
    /// A text: for a brief without a chart.
    #[wasm_bindgen(unchecked_return_type = "Texts")]
    pub fn texts(&self, state: &str) -> Result<JsValue, JsValue> {
        let State {
            chart, view, frame, ..
        } = self.state(state)?;
        Ok(give(said::texts(
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
    /// A text: where there is no such point.
    #[wasm_bindgen(unchecked_return_type = "Figure")]
    pub fn figure(&self, state: &str, series: usize, point: usize) -> Result<JsValue, JsValue> {
        let State { chart, frame, .. } = self.state(state)?;
        let found = chart.series.get(series);
        let found = found.and_then(|series| Some((series, series.points.get(point)?)));
        let (series, point) = found.ok_or_else(|| fault("no such point"))?;
        let index = frame.language_index;
        Ok(give(figure(&self.0, chart, series, point, index)))
    }

    /// The height in CSS pixels that the tallest view and year of a chart takes, at the state's width.
    ///
    /// # Errors
    /// A text: where the canvas gives no context.
    pub fn room(&self, canvas: HtmlCanvasElement, state: &str) -> Result<f64, JsValue> {
        let state = self.state(state)?;
        let measured = || {
            let context = context(&canvas)?;
            let widths = Widths::default();
            let page = self.page(&canvas, &context, &widths, &state)?;
            let measure = Surface::new(page, state.scale, 1.0);
            Some(chart::room(&self.0, state.chart, state.frame, &measure))
        };
        measured().ok_or_else(|| fault(NO_CONTEXT))
    }

    /// Sizes the canvas, draws on the whole of it, and says what was drawn.
    ///
    /// # Errors
    /// A text: where the canvas gives no context or refuses a shape.
    #[wasm_bindgen(unchecked_return_type = "Plan")]
    pub fn draw(&self, canvas: HtmlCanvasElement, state: &str) -> Result<JsValue, JsValue> {
        let drawn = self.draw_on(&canvas, &self.state(state)?);
        let plan = drawn.ok_or_else(|| fault(NO_CONTEXT))?;
        Ok(give(PlanOut::from(plan)))
    }
}

impl Brief {
    fn chart(&self, lang: &str, id: &str) -> Result<(&brief::Chart, usize), JsValue> {
        let found = self.0.charts().find(|chart| chart.id == id);
        let chart = found.ok_or_else(|| fault("no such chart"))?;
        Ok((chart, language_index(&self.0, Some(lang))))
    }

    /// Cannot fail for a brief that was read: it has a chart, and each chart a view.
    fn state<'a>(&'a self, lines: &'a str) -> Result<State<'a>, JsValue> {
        let asked = Asked::lines(lines, |digits| number(digits, parse_float));
        State::of(&asked, &self.0).ok_or_else(|| fault("brief without a chart"))
    }

    fn page<'c>(
        &self,
        canvas: &HtmlCanvasElement,
        context: &'c CanvasRenderingContext2d,
        widths: &'c Widths,
        state: &State<'c>,
    ) -> Option<Page<'c>> {
        let rtl = self.0.languages[state.frame.language_index].rtl;
        Page::new(canvas.clone(), context, widths, state.font_family, rtl)
    }

    fn draw_on(&self, canvas: &HtmlCanvasElement, state: &State<'_>) -> Option<Plan> {
        let (context, widths) = (context(canvas)?, Widths::default());
        let (scale, frame) = (state.scale, state.frame);
        let size_px = |css: f64| (css * scale).round() as u32;
        let width_px = size_px(frame.width_css);
        // To set even the same makes a browser work out styles anew: a twentieth of the time that another year takes.
        if canvas.width() != width_px {
            canvas.set_width(width_px);
        }
        // Another year is mostly as high as the one before, and laid out once, as it is painted; what is not, is painted anew.
        for _ in 0..2 {
            let before_px = canvas.height();
            context.clear_rect(0.0, 0.0, width_px.into(), before_px.into());
            let page = self.page(canvas, &context, &widths, state)?;
            let mut surface = Surface::new(page, scale, 1.0);
            let plan = chart::draw(&self.0, state.chart, state.view, frame, &mut surface);
            surface.finish().ok()?;
            let height_px = size_px(plan.height_css);
            if height_px == before_px {
                return Some(plan);
            }
            canvas.set_height(height_px);
        }
        None
    }
}
