//! The library as WebAssembly, behind each of its walls: cargo, wasm-bindgen, wasm-opt.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use rayon::prelude::*;
use wasm_bindgen_cli_support::Bindgen;

use crate::build::WORK;
use crate::command::{self, words};
use crate::kinds::{self, Charts};
use crate::{arrange, files, glue, split};

/// What cargo makes of the library.
const COMPILED: &str = "target/web/wasm32-unknown-unknown/web/civic_brief.wasm";

/// A build of the library: the same core behind one of its walls.
pub struct Core {
    /// What its files are called on their way: several are made at once.
    name: &'static str,
    /// The feature that chooses the wall; empty for the page's.
    features: &'static str,
    /// What cargo made of it.
    pub compiled: &'static str,
    /// Where module and JavaScript of wasm-bindgen are.
    pub glue: &'static str,
    /// What its files end in.
    pub endings: [&'static str; 2],
    /// The file that becomes its twin.
    pub twin_entry: &'static str,
    /// What it exports that nobody asks for before it has drawn; where there is nothing, the module is one piece.
    later: &'static [&'static str],
}

/// What draws the page.
pub const PAGE: Core = Core {
    name: "page",
    features: "",
    compiled: "target/web/page.wasm",
    glue: "target/web/glue",
    endings: ["wasm", "twin.js"],
    twin_entry: "www/twin.js",
    later: &[
        "brief_about",
        "brief_figure",
        "brief_outline",
        "brief_table",
        "brief_texts",
    ],
};

/// What is loaded only by who takes a picture along.
pub const PRESS: Core = Core {
    name: "press",
    features: "press",
    compiled: "target/web/press.wasm",
    glue: "target/web/glue-press",
    endings: ["press.wasm", "press.twin.js"],
    twin_entry: "www/press/twin.js",
    later: &[],
};

/// What is loaded only where a brief of somebody else is shown, or may be newer.
pub const CHECK: Core = Core {
    name: "check",
    features: "check",
    compiled: "target/web/check.wasm",
    glue: "target/web/glue-check",
    endings: ["check.wasm", "check.twin.js"],
    twin_entry: "www/check/twin.js",
    later: &[],
};

/// All of them; the page's last, as it is compiled most often.
pub const CORES: [&Core; 3] = [&PRESS, &CHECK, &PAGE];

impl Core {
    /// Where one of its files is on its way.
    pub fn on_its_way(&self, file: &str) -> String {
        format!("{WORK}/{}-{file}", self.name)
    }

    /// The aliases under which the shell imports it: `glue` for what takes any, and a name of its own where that is needed.
    pub fn aliases(&self) -> impl Iterator<Item = String> {
        let glue = ["glue", "press-glue", "check-glue"].map(|name| (name, "civic_brief_bg.js"));
        let all = glue.into_iter().chain([("core", "core.js")]);
        all.map(|(name, file)| format!("--alias:{name}=./{}/{file}", self.glue))
    }
}

/// Flags that make the module small; with prebuilt std and none of these it is a third larger.
const RUSTFLAGS: [&str; 7] = [
    // Lets a stable compiler take the unstable flags below, with RUSTC_BOOTSTRAP.
    "-Zunstable-options",
    // A panic stops the module without a message: nobody reads one in a page.
    "-Cpanic=immediate-abort",
    // Leaves out what `{:?}` prints and where a panic would have been.
    "-Zfmt-debug=none",
    "-Zlocation-detail=none",
    // The first WebAssembly, free of the second table that newer targets add, and with what makes a module smaller: to
    // move memory, to cut a float and to widen a number are an instruction each, where they were code; 2 % of brotli.
    // Every browser that knows constructable stylesheets, as the shell does, has known them for longer (Safari since 15).
    "-Ctarget-cpu=mvp",
    "-Ctarget-feature=+bulk-memory,+nontrapping-fptoint,+sign-ext",
    // 64 KB of stack instead of 1 MB: every widget's page pays for it.
    "-Clink-arg=-zstack-size=65536",
];

/// The same features as binaryen calls them. With all that it knows it makes modules that browsers refuse.
pub const FEATURES: &str = "--mvp-features --enable-bulk-memory --enable-bulk-memory-opt --enable-nontrapping-float-to-int --enable-sign-ext";

/// Compiles the library behind each of its walls. Cargo forgets what it made with one feature when it is asked for another:
/// what is there of these very sources is not made again.
pub fn compile_all() -> Result<()> {
    let sources = hash_of_sources()?;
    for core in CORES {
        let stamp = core.on_its_way(MADE_FROM);
        let made_from = || {
            let compiled = files::hash_of(&[core.compiled.into()])?;
            Ok::<_, anyhow::Error>(format!("{sources}\n{compiled}\n"))
        };
        let kept = std::fs::read_to_string(&stamp).ok();
        if kept.is_some() && kept == made_from().ok() {
            continue;
        }
        compile(core)?;
        files::write(stamp, made_from()?)?;
    }
    Ok(())
}

/// What a module was made of, and what was made of it.
const MADE_FROM: &str = "made-from";

/// Has all of them made again.
pub fn forget() -> Result<()> {
    for core in CORES {
        std::fs::remove_file(core.on_its_way(MADE_FROM)).context("nothing is built yet")?;
    }
    Ok(())
}

/// Everything that decides what cargo makes: the sources, what they are compiled with, and what they depend on.
fn hash_of_sources() -> Result<String> {
    let mut paths = files::below(Path::new("src"), &["src/bin"])?;
    paths.extend(["Cargo.toml", "Cargo.lock"].map(PathBuf::from));
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = command::text_of(Command::new(rustc).arg("-vV"))?;
    let sources = files::hash_of(&paths)?;
    Ok(format!("{sources} {} {version}", RUSTFLAGS.join(" ")))
}

/// Compiles the library to WebAssembly, with a standard library built for size.
fn compile(core: &Core) -> Result<()> {
    let mut rustflags = RUSTFLAGS.map(str::to_owned).to_vec();
    // No path of this machine belongs in a published file.
    for (here, published) in [
        (std::env::current_dir().ok(), "civic-brief"),
        (cargo_home(), "cargo"),
    ] {
        let here = here.unwrap_or_default();
        rustflags.push(format!(
            "--remap-path-prefix={}={published}",
            here.display()
        ));
    }
    command::run(
        command::cargo()
            .args(words(
                "build --lib --profile web --target wasm32-unknown-unknown --target-dir",
            ))
            .arg(WORK)
            .args(["--features", core.features])
            .args(words(
                "-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size",
            ))
            // Lets a stable cargo and compiler take -Z.
            .env("RUSTC_BOOTSTRAP", "1")
            // The encoded form is the one in which a path may hold a space; it also wins over RUSTFLAGS.
            .env("CARGO_ENCODED_RUSTFLAGS", rustflags.join("\u{1f}")),
    )?;
    // All builds come out under the same name.
    files::write(core.compiled, files::read(COMPILED)?)
}

/// Where cargo keeps the sources of what the library depends on.
fn cargo_home() -> Option<PathBuf> {
    let named = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    named.or_else(|| Some(std::env::home_dir()?.join(".cargo")))
}

/// The page's module once more, with the names of its functions: for who asks where the bytes are. Its path.
pub fn make_named() -> Result<String> {
    let named = format!("{WORK}/named.wasm");
    bind_and_shrink(&PAGE, &format!("{WORK}/glue-named"), &named, true)?;
    Ok(named)
}

/// From what cargo made to the module as it ships, or with names, which change nothing else.
pub fn bind_and_shrink(core: &Core, into: &str, small: &str, names: bool) -> Result<()> {
    let mut output = Bindgen::new()
        .input_path(core.compiled)
        .out_name("civic_brief")
        .bundler(true)?
        .typescript(true)
        .remove_name_section(!names)
        .remove_producers_section(true)
        .generate_output()
        .context("wasm-bindgen failed")?;
    let renamed = glue::shorten(&mut output);
    output.emit(into).context("wasm-bindgen failed")?;
    glue::shrink(&Path::new(into).join("civic_brief_bg.js"), &renamed)?;
    let mut wasm_opt = wasm_opt();
    wasm_opt
        // Laid out anew before it is made small, its code is more alike: 1 % of brotli. A second round saves 0.3 % more.
        .args(words("--flatten --rereloop -Oz -Oz"))
        .args(names.then_some("-g"))
        .arg(format!("{into}/civic_brief_bg.wasm"))
        .args(["-o", small]);
    command::run(&mut wasm_opt)
}

/// wasm-opt, with what all calls share.
fn wasm_opt() -> Command {
    let mut wasm_opt = Command::new("node");
    wasm_opt
        // It recurses deeper than Node's stack of 1 MB.
        .args(words(
            "--stack-size=8000 www/node_modules/binaryen/bin/wasm-opt",
        ))
        .args(words(FEATURES))
        // Nothing lies in the first 1024 bytes: there the stack ends, or the data does not begin yet.
        .arg("--low-memory-unused")
        // Unlimited, this inlining saves raw bytes and costs 5 % brotli; so limited, the whole step saves 2 %.
        .arg("--one-caller-inline-max-function-size=30");
    wasm_opt
}

/// A module as it is published: in one piece or, the page's, also parted.
pub struct Parts {
    /// What draws every chart.
    pub whole: Vec<u8>,
    /// What draws only the kinds of each set.
    pub firsts: Vec<Vec<u8>>,
    /// What makes one of those draw the kinds of each set that is added.
    pub kinds: Vec<Vec<u8>>,
    /// What is asked for later of any of them, where it is parted.
    pub rest: Option<Vec<u8>>,
}

/// Parts a module by the kinds that are drawn together.
pub fn part(core: &Core, module: &[u8], charts: &Charts) -> Result<Parts> {
    if core.later.is_empty() {
        return Ok(Parts {
            whole: arranged(module, &core.on_its_way("whole.wasm"))?,
            firsts: Vec::new(),
            kinds: Vec::new(),
            rest: None,
        });
    }
    let plan = split::Plan {
        later: core.later,
        kinds: &kinds::functions(),
        sets: &charts.sets,
        added: &charts.added,
    };
    let split::Parts {
        whole,
        firsts,
        kinds,
        rest,
    } = split::apart(module, &plan)?;
    let all: Vec<Vec<u8>> = [whole, rest]
        .into_iter()
        .chain(firsts)
        .chain(kinds)
        .collect();
    // What was called from several parts may now be called from one place alone: 0.6 % of brotli.
    let shrunk = |(index, part): (usize, &Vec<u8>)| {
        let path = core.on_its_way(&format!("part{index}.wasm"));
        arranged(&optimized(part, &path, "-Oz")?, &path)
    };
    let all: Result<Vec<_>> = all.par_iter().enumerate().map(shrunk).collect();
    let mut all = all?.into_iter();
    let mut next = || all.next().context("a part that was lost");
    let (whole, rest) = (next()?, next()?);
    let mut firsts: Vec<_> = all.collect();
    let kinds = firsts.split_off(charts.sets.len());
    Ok(Parts {
        whole,
        firsts,
        kinds,
        rest: Some(rest),
    })
}

/// The same without the names of its functions.
pub fn nameless(core: &Core, module: &[u8]) -> Result<Vec<u8>> {
    optimized(module, &core.on_its_way("nameless.wasm"), "--strip-debug")
}

/// The same with its functions where they compress best.
fn arranged(module: &[u8], path: &str) -> Result<Vec<u8>> {
    optimized(
        &arrange::named(module)?,
        path,
        "--reorder-functions-by-name --generate-stack-ir --optimize-stack-ir",
    )
}

/// What wasm-opt makes of a module that was small before; `path` is where it is on its way.
fn optimized(module: &[u8], path: &str, passes: &str) -> Result<Vec<u8>> {
    files::write(path, module)?;
    command::run(
        wasm_opt()
            // The parts share the top of the stack.
            .arg("--enable-mutable-globals")
            .args(words(passes))
            .arg(path)
            .args(["-o", path]),
    )?;
    files::read(path)
}
