//! The press kit's wall: the class of a brief, for what is taken away from it.

use wasm_bindgen::prelude::*;
use web_sys::HtmlCanvasElement;

use super::drawing::{NO_CONTEXT, PlanOut, context, fault, read};
use super::{give, parse_float};
use crate::brief::Brief;
use crate::canvas::{Page, Widths};
use crate::chart::Plan;
use crate::csv_file;
use crate::packed;
use crate::press::{self, FORMATS, Take, picture, texts};
use crate::state::language_index;
use crate::surface::Surface;
use crate::value::Value;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Take = State & { height_css: number, page: string, publisher: string };
export type Format = { name: string, width_css: number, height_css: number, scale: number };
export type Found = {
  chart: string, view: string, year: number, hidden: string[],
  without: string[], name: string, title: string, message: string, long: string,
};
export type Words = {
  alt: string, long: string, caption: string, citation: string, bibtex: string, csl: object, fingerprint: string, stem: string,
};
"#;

/// The sizes that pictures are made in.
#[wasm_bindgen(unchecked_return_type = "Format[]")]
pub fn formats() -> JsValue {
    give(FORMATS.iter().map(Value::from).collect::<Vec<_>>())
}

/// A brief that was read and checked before it came here.
#[wasm_bindgen]
pub struct Press(Brief);

#[wasm_bindgen]
impl Press {
    /// Takes out what was packed by the build of this version, or by its checks: the whole, with the words of credits.
    ///
    /// # Errors
    /// A text: where it is of something else.
    #[wasm_bindgen(constructor)]
    pub fn new(packed: &str) -> Result<Press, JsValue> {
        let brief = packed::unpack(packed, parse_float);
        brief.map(Press).ok_or_else(|| fault("not a packed brief"))
    }

    /// The texts that are copied, the name of the files and the fingerprint.
    ///
    /// # Errors
    /// A text: where the state is no plain object.
    #[wasm_bindgen(unchecked_return_type = "Words")]
    pub fn words(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
    ) -> Result<JsValue, JsValue> {
        self.of(take, |take| Ok(give(texts::texts(take))))
    }

    /// A number as a sentence, by the indexes that its mark has.
    ///
    /// # Errors
    /// A text: where the state is no plain object, or there is no such point.
    pub fn quote(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
        series: usize,
        point: usize,
    ) -> Result<String, JsValue> {
        self.of(take, |take| {
            let found = take.chart.series.get(series);
            let found = found.and_then(|series| Some((series, series.points.get(point)?)));
            let (series, point) = found.ok_or("no such point")?;
            Ok(texts::quote(take, series, point))
        })
    }

    /// The figures of the whole chart as CSV.
    ///
    /// # Errors
    /// A text: where the state is no plain object.
    pub fn csv(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
    ) -> Result<String, JsValue> {
        self.of(take, |take| {
            let csv = csv_file::csv(&self.0, take.chart, take.frame.language_index);
            csv.map_err(|_| "csv not written")
        })
    }

    /// The whole picture as SVG text: byte for byte what the command line writes.
    ///
    /// # Errors
    /// A text: where the state is no plain object.
    pub fn svg(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
    ) -> Result<String, JsValue> {
        self.of(take, |take| Ok(picture::svg(take)))
    }

    /// The chart alone as SVG text, as it stands on the page: the state's width, and as high as it becomes.
    ///
    /// # Errors
    /// A text: where the state is no plain object.
    pub fn bare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "State")] state: JsValue,
    ) -> Result<String, JsValue> {
        self.of(state, |take| {
            Ok(crate::picture::svg(
                &self.0, take.chart, take.view, take.frame,
            ))
        })
    }

    /// Sizes the canvas, draws the whole picture on it, and says what was drawn.
    ///
    /// # Errors
    /// A text: where the canvas gives no context or refuses a shape.
    #[wasm_bindgen(unchecked_return_type = "Plan")]
    pub fn draw(
        &self,
        canvas: HtmlCanvasElement,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
    ) -> Result<JsValue, JsValue> {
        self.of(take, |take| {
            let plan = draw_on(&canvas, take).ok_or(NO_CONTEXT)?;
            Ok(give(PlanOut::from(plan)))
        })
    }

    /// A PNG of the picture with its metadata.
    ///
    /// # Errors
    /// A text: where the bytes are no PNG.
    pub fn stamp(
        &self,
        png: Vec<u8>,
        #[wasm_bindgen(unchecked_param_type = "Take")] take: JsValue,
    ) -> Result<Vec<u8>, JsValue> {
        self.of(take, |take| press::stamp(&png, take))
    }

    /// What the picture with that fingerprint shows, in the language nearest to `lang`; undefined for one of another version.
    #[wasm_bindgen(unchecked_return_type = "Found | undefined")]
    pub fn find(&self, fingerprint: &str, lang: &str) -> JsValue {
        let index = language_index(&self.0, Some(lang));
        press::find(&self.0, fingerprint, index).map_or(JsValue::UNDEFINED, give)
    }
}

impl Press {
    /// Answers for a picture that is taken away. It cannot be missing from a brief that was read: it has a chart,
    /// and each chart a view.
    fn of<T>(
        &self,
        take: JsValue,
        answer: impl FnOnce(&Take<'_>) -> Result<T, &'static str>,
    ) -> Result<T, JsValue> {
        let value = read(take)?;
        let take = Take::read(&value, &self.0).ok_or("brief without a chart");
        take.and_then(|take| answer(&take)).map_err(fault)
    }
}

fn draw_on(canvas: &HtmlCanvasElement, take: &Take<'_>) -> Option<Plan> {
    let rtl = take.brief.languages[take.frame.language_index].rtl;
    // What stands in no page takes its direction from the page all the same.
    canvas.set_dir(if rtl { "rtl" } else { "ltr" });
    let context = context(canvas)?;
    let size_px = |css: f64| (css * take.scale).round() as u32;
    canvas.set_width(size_px(take.frame.width_css));
    canvas.set_height(size_px(take.height_css));
    let widths = Widths::default();
    let page = Page::new(canvas.clone(), &context, &widths, take.font_family, rtl)?;
    let mut surface = Surface::new(page, take.scale, 1.0);
    let plan = picture::draw(take, &mut surface);
    surface.finish().ok()?;
    Some(plan)
}
