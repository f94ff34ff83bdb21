//! civic-brief: stub while the house is built.
#![forbid(unsafe_code)]
