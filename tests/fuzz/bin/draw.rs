#![no_main]

#[path = "../edits.rs"]
mod edits;
#[path = "../mutator.rs"]
mod mutator;
#[path = "../targets.rs"]
mod targets;

use libfuzzer_sys::{Corpus, fuzz_mutator, fuzz_target};

// Only briefs are kept to be changed further: of what the checks refuse nothing is drawn.
fuzz_target!(|data: &[u8]| -> Corpus {
    match targets::brief(data) {
        Some(_) => {
            targets::draw(data);
            Corpus::Keep
        }
        None => Corpus::Reject,
    }
});
fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    mutator::changed(data, size, max_size, seed, false)
});
