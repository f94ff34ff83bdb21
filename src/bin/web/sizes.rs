//! The bytes a reader's browser fetches, part by part, and the budget they must keep.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use rayon::prelude::*;

use crate::files;

/// Module, script and a chart in a language together, in brotli bytes: all that is fetched before the first chart is drawn.
/// A tree-shaken Chart.js alone weighs 53 KB.
const BUDGET_BROTLI_BYTES: usize = 53_000;

/// The same with what answers a reader, which comes after the first drawing: all that is fetched without a click.
const BUDGET_UNASKED_BROTLI_BYTES: usize = 80_000;

/// The twin, in brotli bytes: what no build may pass. The aim was 100 KB.
const BUDGET_TWIN_BROTLI_BYTES: usize = 68 * 1024;

/// What a reader's click loads for the press kit, script and module, in brotli bytes: what no build may pass. Most of it is
/// the engine once more; the powers of ten that the CSV library reads numbers with are 14 KB of it.
const BUDGET_PRESS_BROTLI_BYTES: usize = 99 * 1024;

/// What a page loads for a brief of its own, script and module, in brotli bytes: what no build may pass. It reads
/// the file as the command line does, so that it can say the same of it. A word more or fewer moves its functions, and with
/// them up to 250 bytes.
const BUDGET_CHECK_BROTLI_BYTES: usize = 228 * 1024;

/// Brotli as a server stores it beside a file: the highest quality, the usual window of 4 MB.
const BROTLI: (i32, i32) = (11, 22);

/// How wide the names of its rows are, in letters.
pub const NAME_WIDTH: usize = 38;

/// Where the build leaves its table.
const TABLE: &str = "target/web/sizes.txt";

/// The files to weigh.
pub struct Parts<'a> {
    /// Each chart in each language.
    pub charts: Vec<Drawn>,
    /// The module that draws every chart.
    pub module: &'a Path,
    /// What makes that of a chart draw every chart, loaded where another is shown.
    pub module_kinds: &'a Path,
    /// What is not needed to draw, loaded after the first drawing.
    pub module_rest: &'a Path,
    /// Both as JavaScript.
    pub twin: &'a Path,
    /// What is loaded by who takes a picture along: script and module.
    pub press: [&'a Path; 2],
    /// The latter as JavaScript.
    pub press_twin: &'a Path,
    /// What is loaded for a brief of somebody else: script and module.
    pub check: [&'a Path; 2],
    /// The latter as JavaScript.
    pub check_twin: &'a Path,
    /// What is loaded for a packed brief of somebody else.
    pub packed_script: &'a Path,
    /// What is loaded by who asks what a page means for the widget.
    pub host_script: &'a Path,
    /// The heaviest of the files with all charts in a language.
    pub all: &'a Path,
    /// Glue and shell in one.
    pub script: &'a Path,
    /// What answers a reader, loaded after the first drawing.
    pub rest_script: &'a Path,
    /// The same with the twin in place of the module.
    pub twin_script: &'a Path,
    /// Everything in one classic script.
    pub inline_script: &'a Path,
    /// The styles that the script carries.
    pub styles: &'a Path,
    /// The demo page.
    pub page: &'a Path,
}

impl Parts<'_> {
    /// All of them.
    fn paths(&self) -> BTreeSet<&Path> {
        let [press_script, press_module] = self.press;
        let [check_script, check_module] = self.check;
        let ones = [
            self.module,
            self.module_kinds,
            self.module_rest,
            self.twin,
            press_script,
            press_module,
            self.press_twin,
            check_script,
            check_module,
            self.check_twin,
            self.packed_script,
            self.host_script,
            self.all,
            self.script,
            self.rest_script,
            self.twin_script,
            self.inline_script,
            self.styles,
            self.page,
        ];
        let charts = self.charts.iter().flat_map(Drawn::paths);
        ones.into_iter().chain(charts).collect()
    }
}

/// What a chart in a language needs besides what all do.
pub struct Drawn {
    /// What draws it.
    pub module: PathBuf,
    /// The chart itself.
    pub chart: PathBuf,
    /// What draws the one that counts the same otherwise, loaded after the first drawing.
    pub missing: Option<PathBuf>,
}

impl Drawn {
    /// All of them.
    fn paths(&self) -> impl Iterator<Item = &Path> {
        let pair = [self.module.as_path(), self.chart.as_path()];
        pair.into_iter().chain(self.missing.as_deref())
    }
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
        Ok(Self {
            raw: bytes.len(),
            brotli: brotli_of(&bytes)?,
        })
    }
}

/// What some bytes weigh as a server sends them.
pub fn brotli_of(mut bytes: &[u8]) -> Result<usize> {
    let (quality, lgwin) = BROTLI;
    let params = BrotliEncoderParams {
        quality,
        lgwin,
        ..Default::default()
    };
    Ok(brotli::BrotliCompress(
        &mut bytes,
        &mut std::io::sink(),
        &params,
    )?)
}

/// What each file weighs, by its path.
struct Weights(BTreeMap<PathBuf, Weight>);

impl Weights {
    /// Weighs each file once, on all cores: the highest quality takes seconds for a large one.
    fn of(paths: BTreeSet<&Path>) -> Result<Self> {
        let weigh = |path: &&Path| Ok((path.to_path_buf(), Weight::of(path)?));
        let weighed: Result<_> = paths.par_iter().map(weigh).collect();
        Ok(Self(weighed?))
    }

    fn get(&self, path: &Path) -> Result<Weight> {
        let weight = self.0.get(path).copied();
        weight.with_context(|| format!("{} is not among what is weighed", path.display()))
    }
}

impl std::ops::Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            brotli: self.brotli + other.brotli,
        }
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

/// The table of the last build.
pub fn last() -> Result<String> {
    std::fs::read_to_string(TABLE).context("nothing is built yet: run `cargo web build`")
}

/// Prints the table of the last build.
pub fn print_last() -> Result<()> {
    print!("{}", last()?);
    Ok(())
}

/// Weighs what was built, prints the table and leaves it for [`print_last`]; fails above the budget.
pub fn weigh(parts: &Parts<'_>) -> Result<()> {
    let weights = Weights::of(parts.paths())?;
    let of = |path: &Path| weights.get(path);
    let (module, script, twin) = (of(parts.module)?, of(parts.script)?, of(parts.twin)?);
    let all = of(parts.all)?;
    let heaviest = Heaviest::of(&parts.charts, &weights)?;
    let [first, chart] = heaviest.drawn;
    let total = first + script + chart;
    let (module_rest, rest_script) = (of(parts.module_rest)?, of(parts.rest_script)?);
    let rest = module_rest + rest_script;
    let [press_script, press_module] = parts.press;
    let press = of(press_script)? + of(press_module)?;
    let [check_script, check_module] = parts.check;
    let check = of(check_script)? + of(check_module)?;
    let rows = [
        (name_of(parts.script), script),
        ("  of which styles, alone".into(), of(parts.styles)?),
        ("the heaviest chart in a language".into(), chart),
        ("the module that draws it".into(), first),
        ("before its first drawing".into(), total),
        (name_of(parts.module_rest), module_rest),
        (name_of(parts.rest_script), rest_script),
        (
            "all that comes without a click".into(),
            script + rest + heaviest.unasked,
        ),
        (name_of(parts.module), module),
        ("all charts in a language, at most".into(), all),
        (
            "the same of all charts".into(),
            module + script + all + rest,
        ),
        (name_of(parts.module_kinds), of(parts.module_kinds)?),
        (name_of(parts.twin), twin),
        (
            "before it, without WebAssembly".into(),
            twin + script + chart,
        ),
        (name_of(parts.twin_script), of(parts.twin_script)?),
        (name_of(parts.inline_script), of(parts.inline_script)?),
        (name_of(press_script), of(press_script)?),
        (name_of(press_module), of(press_module)?),
        ("press kit, by a click".into(), press),
        (name_of(parts.press_twin), of(parts.press_twin)?),
        (name_of(check_script), of(check_script)?),
        (name_of(check_module), of(check_module)?),
        ("checks, for a brief of one's own".into(), check),
        (name_of(parts.check_twin), of(parts.check_twin)?),
        (name_of(parts.packed_script), of(parts.packed_script)?),
        (name_of(parts.host_script), of(parts.host_script)?),
        (
            format!("{} (demo page, not counted)", name_of(parts.page)),
            of(parts.page)?,
        ),
    ];
    let mut table = format!(
        "{:<NAME_WIDTH$}{:>11}{:>11}\n",
        "www/dist, in bytes", "raw", "brotli"
    );
    for (name, weight) in rows {
        table += &format!("{name:<NAME_WIDTH$}{weight}\n");
    }
    for (name, limit) in [
        ("budget before the first drawing", BUDGET_BROTLI_BYTES),
        ("budget without a click", BUDGET_UNASKED_BROTLI_BYTES),
        ("budget of the twin", BUDGET_TWIN_BROTLI_BYTES),
        ("budget of the press kit", BUDGET_PRESS_BROTLI_BYTES),
        ("budget of the checks", BUDGET_CHECK_BROTLI_BYTES),
    ] {
        table += &format!("{name:<NAME_WIDTH$}{:>11}{:>11}\n", "", thousands(limit));
    }
    files::write(TABLE, table)?;
    print_last()?;

    within("what a first drawing needs", total, BUDGET_BROTLI_BYTES)?;
    within(
        "what comes without a click",
        script + rest + heaviest.unasked,
        BUDGET_UNASKED_BROTLI_BYTES,
    )?;
    within("the twin", twin, BUDGET_TWIN_BROTLI_BYTES)?;
    within("the press kit", press, BUDGET_PRESS_BROTLI_BYTES)?;
    within("the checks", check, BUDGET_CHECK_BROTLI_BYTES)
}

/// What of all charts weighs most as a server sends it.
struct Heaviest {
    /// Of what a first drawing needs: the module and the chart.
    drawn: [Weight; 2],
    /// Of all that comes without a click.
    unasked: Weight,
}

impl Heaviest {
    fn of(charts: &[Drawn], weights: &Weights) -> Result<Heaviest> {
        let weighed = |drawn: &Drawn| {
            let pair = [weights.get(&drawn.module)?, weights.get(&drawn.chart)?];
            let missing = drawn.missing.as_deref().map(|path| weights.get(path));
            Ok((pair, missing.transpose()?))
        };
        let all: Result<Vec<_>> = charts.iter().map(weighed).collect();
        let all = all?;
        let sum = |[module, chart]: [Weight; 2]| module + chart;
        let drawn = all.iter().map(|(pair, _)| *pair);
        let drawn = drawn.max_by_key(|pair| sum(*pair).brotli);
        let unasked = all.iter().map(|(pair, missing)| match missing {
            Some(missing) => sum(*pair) + *missing,
            None => sum(*pair),
        });
        let unasked = unasked.max_by_key(|weight| weight.brotli);
        Ok(Heaviest {
            drawn: drawn.context("no chart")?,
            unasked: unasked.context("no chart")?,
        })
    }
}

/// Fails where a weight is above its budget.
fn within(what: &str, weight: Weight, budget: usize) -> Result<()> {
    let above = weight.brotli.saturating_sub(budget);
    ensure!(
        above == 0,
        "{what}: {} bytes (brotli) above the budget: make a part smaller",
        thousands(above)
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
