//! The bytes a reader's browser fetches, part by part, and the budget they must keep.

use std::fmt;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use brotli::enc::BrotliEncoderParams;

use crate::files;

/// Module and script together, in brotli bytes: all that is fetched before the first chart is drawn.
///
/// The module holds the brief in every language. The aim is 60 KB in one language (a tree-shaken Chart.js alone
/// weighs 53); until the languages load apart, 68 KB for all of them is what no build may pass.
const BUDGET_BROTLI_BYTES: usize = 110 * 1024;

/// Brotli as a server stores it beside a file: the highest quality, the usual window of 4 MB.
const BROTLI: (i32, i32) = (11, 22);

/// Where the build leaves its table.
const TABLE: &str = "target/web/sizes.txt";

/// The files to weigh.
pub struct Parts<'a> {
    /// The WebAssembly module.
    pub module: &'a Path,
    /// The brief that is built into the module.
    pub brief: &'a Path,
    /// Glue and shell in one.
    pub script: &'a Path,
    /// The styles that the script carries.
    pub styles: &'a Path,
    /// The demo page.
    pub page: &'a Path,
}

/// What a file weighs, in bytes.
#[derive(Clone, Copy)]
struct Weight {
    /// As the file is.
    raw: usize,
    /// As a server sends it.
    brotli: usize,
}

impl Weight {
    /// Reads and compresses a file.
    fn of(path: &Path) -> Result<Self> {
        let bytes = files::read(path)?;
        let (quality, lgwin) = BROTLI;
        let params = BrotliEncoderParams {
            quality,
            lgwin,
            ..Default::default()
        };
        let brotli = brotli::BrotliCompress(&mut bytes.as_slice(), &mut std::io::sink(), &params)?;
        Ok(Self {
            raw: bytes.len(),
            brotli,
        })
    }
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:>11}{:>11}",
            thousands(self.raw),
            thousands(self.brotli)
        )
    }
}

/// Prints the table of the last build.
pub fn print_last() -> Result<()> {
    let table =
        std::fs::read_to_string(TABLE).context("nothing is built yet: run `cargo web build`")?;
    print!("{table}");
    Ok(())
}

/// Weighs what was built, prints the table and leaves it for [`print_last`]; fails above the budget.
pub fn weigh(parts: &Parts<'_>) -> Result<()> {
    let (module, script) = (Weight::of(parts.module)?, Weight::of(parts.script)?);
    let total = Weight {
        raw: module.raw + script.raw,
        brotli: module.brotli + script.brotli,
    };
    let rows = [
        (name_of(parts.module), module),
        (
            "  of which the built-in brief, alone".into(),
            Weight::of(parts.brief)?,
        ),
        (name_of(parts.script), script),
        ("  of which styles, alone".into(), Weight::of(parts.styles)?),
        ("before the first drawing".into(), total),
        (
            format!("{} (demo page, not counted)", name_of(parts.page)),
            Weight::of(parts.page)?,
        ),
    ];
    let mut table = format!(
        "{:<38}{:>11}{:>11}\n",
        "www/dist, in bytes", "raw", "brotli"
    );
    for (name, weight) in rows {
        table += &format!("{name:<38}{weight}\n");
    }
    let limit = thousands(BUDGET_BROTLI_BYTES);
    table += &format!(
        "{:<38}{:>11}{limit:>11}\n",
        "budget before the first drawing", ""
    );
    files::write(TABLE, table)?;
    print_last()?;

    let above = total.brotli.saturating_sub(BUDGET_BROTLI_BYTES);
    let above_text = thousands(above);
    ensure!(
        above == 0,
        "module and script weigh {above_text} bytes (brotli) more than the budget: make a part smaller"
    );
    Ok(())
}

/// The file's name, without its folder.
fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// A number with a thin gap between its thousands.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}
