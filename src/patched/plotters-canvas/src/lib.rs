/*!
   The Plotters HTML5 Canvas backend.

   This backend allows Plotters operates the HTML5 Canvas when targeted to Webassembly.

   See the documentation for [CanvasBackend](struct.CanvasBackend.html) for more details.
*/
// These are the sources of plotters-canvas 0.3.1 (MIT, see LICENSE) without their tests, and with three things changed in
// canvas.rs. `make_canvas_color` writes a color as eight hexadecimal digits: it wrote `rgba(…)`, for which the standard
// library's whole printing of floats came along, 5 KB brotli of the page's module, to print an alpha of 1. A color is set
// as the text that it is, by setters that the module has anyway: those of any value are deprecated by web-sys. And
// `error_cast` does not write out its error.

mod canvas;

pub use canvas::CanvasBackend;
