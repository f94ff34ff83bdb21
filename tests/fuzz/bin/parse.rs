#![no_main]

#[path = "../edits.rs"]
mod edits;
#[path = "../mutator.rs"]
mod mutator;
#[path = "../targets.rs"]
mod targets;

use libfuzzer_sys::{fuzz_mutator, fuzz_target};

fuzz_target!(|data: &[u8]| targets::parse(data));
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutator::changed(data, size, max_size, seed, false)
});
