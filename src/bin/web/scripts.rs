//! The scripts of the page: shell, glue, styles and words, bundled by esbuild.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use civic_brief::language;
use serde_json::{Map, Value, json};

use crate::build::{DIST, WORK};
use crate::command::{self, words};
use crate::module::{Core, PAGE};
use crate::published::{Made, Published, address, publish};
use crate::{files, kinds, ship};

/// The smaller styles, on their way into the scripts.
pub const STYLES: &str = "target/web/styles.css";
/// The same of what only the rest of the script shows.
const REST_STYLES: &str = "target/web/rest.css";
/// The same of the press kit.
const PRESS_STYLES: &str = "target/web/press.css";
/// The same of the look at a page.
const HOST_STYLES: &str = "target/web/host.css";
/// What is said of each language where there is no brief.
const SAID: &str = "target/web/said.json";
/// What the page says in each known language, for briefs of others; what of it only the rest of the script says; and what
/// only the press kit does.
const LANGUAGES: &str = "target/web/languages.json";
const REST_LANGUAGES: &str = "target/web/rest-languages.json";
const PRESS_LANGUAGES: &str = "target/web/press-languages.json";
/// The words of a page that nobody reads or hears before the rest of the script is there.
const OF_REST: [&str; 20] = [
    "whole",
    "to_charts",
    "keys",
    "counter",
    "basis",
    "remark",
    "names",
    "licence",
    "no_licence",
    "figures",
    "notes",
    "sorted",
    "ascending",
    "descending",
    "address",
    "press_comes",
    "press_failed",
    "newer_shown",
    "newer_pinned",
    "newer_back",
];

/// Has V8 compile all functions of a script as it comes, not each at its first call, when a reader waits: the first chart is
/// there 58 ms sooner on a slow phone (means of 45, 1,040 and 981). <https://v8.dev/blog/explicit-compile-hints>
const COMPILED_AT_ONCE: &str = "--banner:js=//# allFunctionsCalledOnLoad";

/// What stands above a list of the build that has something of each chart.
pub const FROM_CHARTS: &str = "import { byChart } from '../../www/charts.js';\n";

/// A constant of a script.
pub fn define(name: &str, text: &str) -> String {
    format!("--define:{name}={text:?}")
}

/// What a script knows of a file beside it: its address and its hash.
pub fn known(name: &str, file: &Published) -> [String; 2] {
    [
        define(&format!("__{name}_FILE__"), &address(file)),
        define(&format!("__{name}_INTEGRITY__"), &file.integrity),
    ]
}

/// Makes a stylesheet smaller: esbuild does not do it to what it takes in as text.
fn minify(styles: &str, to: &str) -> Result<()> {
    command::run(
        esbuild()
            .args([styles, "--bundle"])
            .arg(format!("--outfile={to}")),
    )
}

/// Writes what is known of each language, a part for each of the scripts, and gives what the page says first, by its tag.
pub fn split_languages() -> Result<Map<String, Value>> {
    let (mut checks, mut rest, mut press) = (Vec::new(), Vec::new(), Vec::new());
    let (mut page, mut said) = (Map::new(), Map::new());
    for known in language::known() {
        let tag = &known.tag;
        let file = language::source(tag).context("a language without a file")?;
        let language: Map<String, Value> = serde_json::from_str(file)?;
        let of = |names: &[&str]| -> Map<String, Value> {
            let fields = names.iter().map(|name| (*name).to_owned());
            fields
                .filter_map(|name| Some((name.clone(), language.get(&name)?.clone())))
                .collect()
        };
        let words = language["page"].as_object().cloned();
        let words = words.context("a language without what the page says")?;
        let of_rest = |(name, _): &(String, Value)| OF_REST.contains(&name.as_str());
        let (later, now): (Map<_, _>, Map<_, _>) = words.into_iter().partition(of_rest);
        ensure!(
            later.len() == OF_REST.len(),
            "a language without a word of the rest: see OF_REST in src/bin/web/scripts.rs"
        );
        said.insert(tag.clone(), now["static_version"].clone());
        press.push(of(&["tag", "press"]));
        rest.push(json!({ "tag": tag, "page": later }));
        // The page says of sources what a picture's credit does.
        let mut credits = language["credits"].as_object().cloned().unwrap_or_default();
        credits.retain(|name, _| ["one_more", "more"].contains(&name.as_str()));
        let mut known = of(&["tag", "colon", "semicolon"]);
        known.insert("page".into(), now.clone().into());
        known.insert("credits".into(), credits.clone().into());
        checks.push(known);
        let mut words = of(&["colon", "semicolon"]);
        words.extend(credits);
        words.extend(now);
        page.insert(tag.clone(), words.into());
    }
    files::write(SAID, serde_json::to_string(&said)?)?;
    files::write(LANGUAGES, serde_json::to_string(&checks)?)?;
    files::write(REST_LANGUAGES, serde_json::to_string(&rest)?)?;
    files::write(PRESS_LANGUAGES, serde_json::to_string(&press)?)?;
    Ok(page)
}

/// Bundles what is loaded by who takes a picture along, with the glue of its own module.
pub fn make_press_script(press: &Made) -> Result<Published> {
    minify("www/press/press.css", PRESS_STYLES)?;
    make_later_script(press, "www/press/press.js", "press.js", None)
}

/// Bundles what answers a reader, which is loaded after the first drawing. It needs no module: it is handed the brief.
pub fn make_rest_script(press_script: &Published) -> Result<Published> {
    minify("www/rest/rest.css", REST_STYLES)?;
    let bundled = format!("{WORK}/rest.js");
    command::run(
        esbuild()
            .arg("www/rest/rest.js")
            .args(words(
                "--bundle --format=esm --target=es2022 --loader:.css=text",
            ))
            .args(rest_arguments())
            .arg(define("__PRESS_INTEGRITY__", &press_script.integrity))
            .arg(format!("--outfile={bundled}")),
    )?;
    publish(&files::read(&bundled)?, "rest.js")
}

/// What the rest of the script is bundled with: its styles and its words.
pub fn rest_arguments() -> [String; 2] {
    [
        format!("--alias:rest-styles=./{REST_STYLES}"),
        format!("--alias:rest-languages=./{REST_LANGUAGES}"),
    ]
}

/// Bundles what takes a packed brief out of its file. It needs no module of its own: it is handed that of the page.
pub fn make_packed_script() -> Result<Published> {
    let bundled = format!("{WORK}/packed.js");
    command::run(
        esbuild()
            .arg("www/packed/packed.js")
            .args(words("--bundle --format=esm --target=es2022"))
            .arg(define("__VERSION__", ship::VERSION))
            .arg(format!("--outfile={bundled}")),
    )?;
    publish(&files::read(&bundled)?, "packed.js")
}

/// Bundles what is loaded by who asks what a page means for the widget. It needs no module: none may run there.
pub fn make_host_script(press_script: &Published) -> Result<Published> {
    minify("www/host/host.css", HOST_STYLES)?;
    let bundled = format!("{WORK}/host.js");
    command::run(
        esbuild()
            .arg("www/host/host.js")
            .args(words("--bundle --format=esm --target=es2022"))
            .arg(host_styles())
            .arg(define("__PRESS_FILE__", &address(press_script)))
            .arg("--loader:.css=text")
            .arg(format!("--outfile={bundled}")),
    )?;
    publish(&files::read(&bundled)?, "host.js")
}

/// Where the look at a page finds its styles.
pub fn host_styles() -> String {
    format!("--alias:host-styles=./{HOST_STYLES}")
}

/// Bundles a script that is loaded only when it is needed, with the glue of its own module and what else it must know.
pub fn make_later_script(
    made: &Made,
    entry: &str,
    ending: &str,
    known: Option<String>,
) -> Result<Published> {
    let bundled = format!("{WORK}/{ending}");
    command::run(
        esbuild()
            .arg(entry)
            .args(later_arguments(made.core))
            .args([
                "--alias:engine=./www/module.js",
                "--alias:firsts=./www/firsts.none.js",
            ])
            .args(made.constants())
            .args(known)
            .arg(format!("--outfile={bundled}")),
    )?;
    publish(&files::read(&bundled)?, ending)
}

/// What every script that is loaded later is bundled with: its core's glue, the styles, the languages and the version.
pub fn later_arguments(core: &Core) -> impl Iterator<Item = String> {
    let module =
        words("--bundle --format=esm --target=es2022 --loader:.css=text").map(str::to_owned);
    module.chain(core.aliases()).chain([
        format!("--alias:press-styles=./{PRESS_STYLES}"),
        format!("--alias:languages=./{LANGUAGES}"),
        format!("--alias:press-languages=./{PRESS_LANGUAGES}"),
        define("__VERSION__", ship::VERSION),
    ])
}

/// Which of the files that know the module a script has, which of those that know its other parts, and which of those
/// that know the brief.
pub fn knows<const COUNT: usize>(engine: &str, kit: &str, brief: [String; COUNT]) -> Vec<String> {
    let aliases = [("engine", engine), ("kit", kit)];
    let aliases = aliases.map(|(name, file)| format!("--alias:{name}=./www/{file}"));
    brief
        .into_iter()
        .chain(aliases)
        .chain([kinds::listed()])
        .collect()
}

/// What is loaded later, and what the script must know of it.
pub struct Later<'a> {
    /// Each with a module of its own.
    pub kits: [(&'static str, &'a Made); 2],
    /// Each with its hash, where it stands in no script that comes before it.
    pub scripts: [(&'static str, &'a Published); 4],
    /// Its hash stands in the checks.
    pub host_script: &'a Published,
}

/// Bundles shell, glue and styles into one script, with what it must know of those that are loaded later.
pub fn make_script(
    name: &str,
    knows: Vec<String>,
    made: &Made,
    later: &Later<'_>,
) -> Result<PathBuf> {
    minify("www/styles.css", STYLES)?;
    let script = Path::new(DIST).join(name);
    command::run(
        esbuild()
            .args(words(
                "www/civic-brief.js --bundle --format=esm --target=es2022 --loader:.css=text",
            ))
            .args(knows)
            .args(page_arguments())
            .args(rest_arguments())
            .args(made.constants())
            .args(
                later
                    .scripts
                    .iter()
                    .flat_map(|(name, script)| known(name, script)),
            )
            .args(later.kits.iter().flat_map(|(name, made)| {
                [
                    define(&format!("__{name}_MODULE_FILE__"), &address(&made.module)),
                    define(&format!("__{name}_TWIN_FILE__"), &address(&made.twin)),
                ]
            }))
            .arg(define("__HOST_FILE__", &address(later.host_script)))
            .arg(COMPILED_AT_ONCE)
            .arg(format!("--metafile={WORK}/{name}.parts.json"))
            .arg(format!("--outfile={}", script.display())),
    )?;
    Ok(script)
}

/// What every script of the page is bundled with: the core's glue, the styles, the version and what it says without a brief.
pub fn page_arguments() -> impl Iterator<Item = String> {
    PAGE.aliases().chain([
        format!("--alias:said=./{SAID}"),
        format!("--alias:styles=./{STYLES}"),
        define("__VERSION__", ship::VERSION),
    ])
}

/// esbuild, with what all calls share.
pub fn esbuild() -> Command {
    let mut esbuild = Command::new("www/node_modules/.bin/esbuild");
    // Without utf8 every letter outside ASCII becomes six.
    esbuild.args(words(
        "--minify --charset=utf8 --legal-comments=none --log-level=warning",
    ));
    esbuild
}
