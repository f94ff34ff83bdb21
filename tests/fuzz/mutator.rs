//! How the engine changes an input: mostly as a tree, sometimes letter by letter.

use crate::{edits, targets};

/// Changes the first `size` bytes of `data` in place and returns how many they have become.
pub fn changed(data: &mut [u8], size: usize, max_size: usize, seed: u32, as_cbor: bool) -> usize {
    let by_letter = |data: &mut [u8]| libfuzzer_sys::fuzzer_mutate(data, size, max_size);
    if seed.is_multiple_of(5) {
        return by_letter(data);
    }
    let Some(mut value) = targets::any(&data[..size]) else {
        return by_letter(data);
    };
    edits::edited(&mut value, seed);
    let mut bytes = Vec::new();
    let written = match as_cbor {
        true => ciborium::into_writer(&value, &mut bytes).is_ok(),
        false => serde_json::to_writer(&mut bytes, &value).is_ok(),
    };
    if !written || bytes.len() > max_size {
        return by_letter(data);
    }
    data[..bytes.len()].copy_from_slice(&bytes);
    bytes.len()
}
