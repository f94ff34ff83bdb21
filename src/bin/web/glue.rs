//! wasm-bindgen's JavaScript, made smaller where no tool does it.
//!
//! Each function that the module imports has a name with a hash in it, once in the module and once in the script, and no
//! compressor makes it smaller. And texts go into the module letter by letter, with a second way for what is not ASCII:
//! the browser's own encoder is one way for all, and faster.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use wasm_bindgen_cli_support::Output;

use crate::files;

/// What letters a short name is made of.
const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
/// How a text is handed over: the second and third are for the way letter by letter.
const HANDED: &str = ", wasm.__wbindgen_malloc, wasm.__wbindgen_realloc)";
/// Where that way begins and ends, and what takes its place.
const BY_LETTER: [&str; 2] = ["function passStringToWasm0(", "\n}\n"];
const BY_ENCODER: &str = "function passStringToWasm0(arg) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr = wasm.__wbindgen_malloc(WASM_VECTOR_LEN = buf.length, 1) >>> 0;
    getUint8ArrayMemory0().set(buf, ptr);
    return ptr;";
/// For browsers whose encoder cannot write into memory: it need not now.
const INTO: [&str; 2] = ["if (!('encodeInto' in cachedTextEncoder)) {", "\n}\n"];

/// A function that the module imports: the name that wasm-bindgen gave it, and its short one.
pub struct Renamed {
    before: String,
    after: String,
}

/// Gives every function that the module imports a short name.
pub fn shorten(output: &mut Output) -> Vec<Renamed> {
    let imports = output.wasm_mut().imports.iter_mut().enumerate();
    let renamed = imports.map(|(index, import)| {
        let after = short(index);
        let before = std::mem::replace(&mut import.name, after.clone());
        Renamed { before, after }
    });
    renamed.collect()
}

/// The same in the JavaScript beside the module, and one way into it for texts.
pub fn shrink(path: &Path, renamed: &[Renamed]) -> Result<()> {
    let mut text = String::from_utf8(files::read(path)?)?;
    let mut list = String::from("\nexport {");
    for Renamed { before, after } in renamed {
        let exported = format!("export function {before}(");
        ensure!(
            text.matches(&exported).count() == 1,
            "wasm-bindgen writes `{before}` in another way than before: see src/bin/web/glue.rs"
        );
        text = text.replace(&exported, &format!("function {before}("));
        list += &format!(" {before} as {after},");
    }
    text = text.replace(HANDED, ")");
    replace(&mut text, BY_LETTER, BY_ENCODER)?;
    replace(&mut text, INTO, "{")?;
    ensure!(
        !text.contains("__wbindgen_realloc"),
        "wasm-bindgen hands over texts in another way than before: see src/bin/web/glue.rs"
    );
    files::write(path, text + &list + " };\n")
}

/// Puts something in the place of what begins and ends so; the end itself stays.
fn replace(text: &mut String, [begin, end]: [&str; 2], with: &str) -> Result<()> {
    let from = text.find(begin);
    let from = from.with_context(|| format!("wasm-bindgen writes no `{begin}` any more"))?;
    let length = text[from..]
        .find(end)
        .context("a function without an end")?;
    text.replace_range(from..from + length, with);
    Ok(())
}

/// `a` to `Z`, then `aa` and on.
pub fn short(index: usize) -> String {
    let letter = char::from(LETTERS[index % LETTERS.len()]);
    match index / LETTERS.len() {
        0 => letter.to_string(),
        more => short(more - 1) + &letter.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn names_are_short_and_never_twice() {
        assert_eq!(
            [short(0), short(51), short(52), short(103), short(104)],
            ["a", "Z", "aa", "aZ", "ba"]
        );
        let all: std::collections::BTreeSet<_> = (0..5000).map(short).collect();
        assert_eq!(all.len(), 5000);
    }
}
