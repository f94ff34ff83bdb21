/*!
   The Plotters HTML5 Canvas backend.

   This backend allows Plotters operates the HTML5 Canvas when targeted to Webassembly.

   See the documentation for [CanvasBackend](struct.CanvasBackend.html) for more details.
*/
// These are the sources of plotters-canvas 0.3.1 (MIT, see LICENSE) without their tests, and with one function changed:
// `make_canvas_color` in canvas.rs writes a color as eight hexadecimal digits. It wrote `rgba(…)`, for which the standard
// library's whole printing of floats came along, 5 KB brotli of the page's module, to print an alpha of 1.
#![allow(deprecated)] // the setters of web-sys that it was written with

mod canvas;

pub use canvas::CanvasBackend;
