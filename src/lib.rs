//! civic-brief: from a brief's JSON to pixels.
//!
//! ```text
//! brief.json ─ value ─ brief (reader) ─ check ─► Brief ─ packed ─► Brief, in a page
//!                                                  │
//!          outline, table ◄────────────────────────┤  titles, notes, sources, figures: HTML
//!                                                  ▼
//!               chart::draw(chart, view, Frame, &mut dyn Painter) ─► Plan (marks)
//!                                                  │
//!                                               surface
//!                                        canvas ◄──┴──► svg
//! ```
//!
//! `web` is the wall to a page; `main.rs` is the editor's command line.
#![forbid(unsafe_code)]

pub mod brief;
#[cfg(all(target_arch = "wasm32", not(feature = "check")))]
mod canvas;
pub mod chart;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod check;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub mod colors;
#[cfg(any(feature = "press", not(target_arch = "wasm32")))]
pub mod csv_file;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub mod diff;
#[cfg(not(target_arch = "wasm32"))]
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod fallback;
pub mod figure;
pub mod fingerprint;
pub mod format;
mod join;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub mod json;
pub mod language;
pub mod long;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
mod mend;
mod order;
pub mod outline;
pub mod packed;
pub mod painter;
pub mod picture;
#[cfg(any(feature = "press", not(target_arch = "wasm32")))]
pub mod press;
#[cfg(any(feature = "check", not(target_arch = "wasm32")))]
pub mod reader;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
#[cfg(not(target_arch = "wasm32"))]
pub mod sources;
pub mod state;
mod surface;
mod svg;
pub mod table;
pub mod text;
pub mod theme;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod web;
pub mod widths;
mod wrap;

/// The built-in brief, as JSON text. In a page the script carries it, not the module.
#[cfg(not(target_arch = "wasm32"))]
pub const BUILTIN: &str = include_str!("brief.json");
