//! The developer's tool behind `cargo web`.
fn main() {}
