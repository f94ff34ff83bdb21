//! The twin: the module compiled once more, to JavaScript, for where WebAssembly is missing or forbidden.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};

use crate::arrange;
use crate::command::{self, words};
use crate::files;
use crate::module::{Core, FEATURES};
use crate::published::{Published, publish};
use crate::scripts::esbuild;

/// What wasm2js writes where the memory has grown.
const GROWN: &str = "   buffer = newBuffer;\n";
/// A WebAssembly memory leaves its old buffer empty when it grows, and the glue looks for just that before it trusts
/// a view; what wasm2js makes leaves the old one as it was, and the glue would go on reading old memory.
const GROWN_AND_DETACHED: &str =
    "   structuredClone(buffer, { transfer: [buffer] });\n   buffer = newBuffer;\n";

/// Makes the twin of a module: one file with the glue, of the same exports.
pub fn make(core: &Core, module: &Path) -> Result<Published> {
    let lowered = core.on_its_way("lowered.wasm");
    let wasm_opt = |from: &Path, passes: &str| {
        command::run(
            Command::new("node")
                .args(words(
                    "--stack-size=8000 www/node_modules/binaryen/bin/wasm-opt",
                ))
                .arg(from)
                .args(words(FEATURES))
                .args(words(passes))
                .args(["-o", &lowered]),
        )
    };
    // wasm2js cannot cut a float to 64 bits by an instruction.
    wasm_opt(module, "--llvm-nontrapping-fptoint-lowering")?;
    // It writes functions in the order that they have: 1.7 % of brotli.
    files::write(&lowered, arrange::named(&files::read(&lowered)?)?)?;
    wasm_opt(
        Path::new(&lowered),
        "--reorder-functions-by-name --strip-debug",
    )?;
    // Beside the glue, which it imports as its module does.
    let written = Path::new(core.glue).join("core.js");
    command::run(
        Command::new("node")
            // It recurses deeper than Node's stack of 1 MB.
            .args(words(
                "--stack-size=8000 www/node_modules/binaryen/bin/wasm2js",
            ))
            .arg(&lowered)
            .args(words(FEATURES))
            // Its own -Oz is a fifth smaller raw and 3 % larger in brotli.
            .args(words("-O1 -o"))
            .arg(&written),
    )?;
    let text = String::from_utf8(files::read(&written)?)?;
    ensure!(
        text.matches(GROWN).count() == 1,
        "wasm2js grows its memory in another way than before: see src/bin/web/twin.rs"
    );
    files::write(&written, text.replace(GROWN, GROWN_AND_DETACHED))?;

    let bundled = core.on_its_way("twin.js");
    command::run(
        esbuild()
            .arg(core.twin_entry)
            .args(words("--bundle --format=esm --target=es2022"))
            .args(core.aliases())
            .arg(format!("--outfile={bundled}")),
    )?;
    publish(&files::read(&bundled)?, core.endings[1])
}
