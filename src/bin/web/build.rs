//! From the modules and the shell to `www/dist`. The same inputs give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, anyhow, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use civic_brief::{language, packed};
use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256, Sha384};

use crate::command::{self, words};
use crate::kinds::{self, Charts};
use crate::module::{CHECK, CORES, Core, PAGE, PRESS, bind_and_shrink, compile, nameless, part};
use crate::ship::{self, site::Site};
use crate::{demo, files, parcels, sizes, twin};

/// What the page gets.
pub const DIST: &str = "www/dist";
/// Where the press kit of the built-in brief looks for prepared pictures.
const PREPARED: &str = "www/dist/press";
/// Briefs of others, each with a page that embeds it.
const EXAMPLES: &str = "www/examples";
/// What the build needs on its way. Its own target folder: the tool and the module would undo each other's cache.
pub const WORK: &str = "target/web";
/// The smaller styles, on their way into the scripts.
const STYLES: &str = "target/web/styles.css";
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
/// Hashes of what went in and came out.
const STAMP: &str = "target/web/stamp";

/// Builds what has changed, for the place where it will stand, and prints the sizes.
pub fn run(site: &Site) -> Result<()> {
    for core in CORES {
        compile(core)?;
    }
    let inputs = hash_of_inputs()?;
    let folder = site.folder();
    let stamp = || Ok::<_, anyhow::Error>(format!("{inputs}\n{folder}\n{}\n", hash_of_outputs()?));
    if fs::read_to_string(STAMP).ok() == Some(stamp()?) && sizes::print_last().is_ok() {
        return Ok(());
    }

    // A module of another name, left behind, would be published with the rest.
    if Path::new(DIST).exists() {
        fs::remove_dir_all(DIST).context("www/dist cannot be emptied")?;
    }
    fs::create_dir_all(DIST)?;
    let parcels = parcels::make(&split_languages()?)?;
    let press = Made::of(&PRESS, &Charts::default())?;
    let press_script = make_press_script(&press)?;
    let host_script = make_host_script(&press_script)?;
    let check = Made::of(&CHECK, &Charts::default())?;
    let of_host = define("__HOST_INTEGRITY__", &host_script.integrity);
    let check_script = make_later_script(&check, "www/check/check.js", "check.js", Some(of_host))?;
    let rest_script = make_rest_script(&press_script)?;
    let packed_script = make_packed_script()?;
    let later = Later {
        kits: [("PRESS", &press), ("CHECK", &check)],
        scripts: [
            ("REST", &rest_script),
            ("PACKED", &packed_script),
            ("PRESS", &press_script),
            ("CHECK", &check_script),
        ],
        host_script: &host_script,
    };
    let charts = Charts::of(&demo::builtin()?);
    let made = Made::of(&PAGE, &charts)?;
    charts.write(&made.firsts, &made.kinds)?;
    let bundle = |name, knows: Vec<String>| make_script(name, knows, &made, &later);
    let script = bundle(
        "civic-brief.js",
        knows("module.js", "kit.js", parcels::fetched()),
    )?;
    // Where nothing runs but what a page names, nothing may be fetched either.
    let twin_script = bundle(
        "civic-brief.twin.js",
        knows("module.twin.js", "kit.twin.js", parcels::carried()),
    )?;
    let inline_script = ship::inline::make()?;
    list_integrity(&[&script, &twin_script, &inline_script])?;
    println!("pictures, tables and pages of the built-in brief: {PREPARED}");
    let scripts = Scripts {
        integrity: integrity(&files::read(&script)?),
        module: name_of(&made.module),
        modules: charts
            .each(&made.firsts)
            .map(|(id, first)| (id.clone(), name_of(first)))
            .collect(),
        parcels: parcels.names,
    };
    demo::export(Path::new(PREPARED), site, &scripts)?;
    let page = Path::new(DIST).join("index.html");
    let html = String::from_utf8(files::read("www/index.html")?)?;
    files::write(&page, demo::page(&html)?)?;
    copy_examples()?;
    ship::run(site, &scripts)?;

    sizes::weigh(&sizes::Parts {
        charts: scripts.of_charts(&charts, &made.kinds),
        module: &made.module.path,
        module_kinds: &made.kinds.first().context("a module without kinds")?.path,
        module_rest: &made.rest.as_ref().context("a module of one piece")?.path,
        twin: &made.twin.path,
        press: [&press_script.path, &press.module.path],
        press_twin: &press.twin.path,
        check: [&check_script.path, &check.module.path],
        check_twin: &check.twin.path,
        packed_script: &packed_script.path,
        host_script: &host_script.path,
        all: &parcels::weighed(&parcels.all, "all.json")?,
        script: &script,
        rest_script: &rest_script.path,
        twin_script: &twin_script,
        inline_script: &inline_script,
        styles: Path::new(STYLES),
        page: &page,
    })?;
    files::write(STAMP, stamp()?)
}

/// Puts the examples beside the script that their pages name.
fn copy_examples() -> Result<()> {
    let folder = Path::new(DIST).join("examples");
    fs::create_dir_all(&folder)?;
    for path in files::below(Path::new(EXAMPLES), &[])? {
        let name = path.file_name().context("a file without a name")?;
        let name = name.to_str().context("a name that is not UTF-8")?;
        let bytes = files::read(&path)?;
        files::write(folder.join(name), &bytes)?;
        if name.ends_with(".json") {
            // What an export puts beside it, which is what the page names.
            let packed = packed::file(&demo::read(&bytes)?, name);
            let packed = packed.map_err(|error| anyhow!(error))?;
            files::write(folder.join(packed::name_of_file(name)), packed)?;
        }
    }
    Ok(())
}

/// Everything that decides what comes out, this tool included.
fn hash_of_inputs() -> Result<String> {
    let own = CORES.map(|core| core.compiled).into_iter().chain([
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "CHANGELOG.md",
    ]);
    let mut paths = files::below(Path::new("www"), &["www/node_modules", "www/dist"])?;
    // The fallback is written by the same sources, natively.
    paths.extend(files::below(Path::new("src"), &[])?);
    paths.extend(own.map(PathBuf::from));
    files::hash_of(&paths)
}

/// Everything that came out: a file that was deleted or edited by hand is made again.
fn hash_of_outputs() -> Result<String> {
    let mut paths = files::below(Path::new(DIST), &[])?;
    paths.extend(ship::packages()?);
    for core in CORES {
        paths.extend(files::below(Path::new(core.glue), &[])?);
    }
    files::hash_of(&paths)
}

/// What a host gets, each file with its hash.
pub fn hashes() -> Result<Vec<(PathBuf, String)>> {
    let mut paths = files::below(Path::new(DIST), &[])?;
    paths.extend(ship::packages()?);
    let hash = |path: PathBuf| Ok((path.clone(), files::hash_of(&[path])?));
    paths.into_iter().map(hash).collect()
}

/// Removes what was built of this project, but not of what it is built with.
pub fn forget() -> Result<()> {
    command::run(
        command::cargo()
            .args(words(
                "clean -p civic-brief --profile web --target wasm32-unknown-unknown --target-dir",
            ))
            .arg(WORK),
    )?;
    fs::remove_file(STAMP).context("nothing is built yet")
}

/// A file as it is published: named after its content, so that a cache can never mix two versions.
pub struct Published {
    /// Where it is.
    pub path: PathBuf,
    /// Its hash, in the form that a browser checks: the shortest that there is, since it stands in a script.
    pub integrity: String,
}

/// The hash of some bytes, in the form that a browser checks, as pages are given it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Lists the hash of each script, for the `integrity` of the tag that loads it.
fn list_integrity(scripts: &[&Path]) -> Result<()> {
    let mut list = String::new();
    for script in scripts {
        let name = script.file_name().unwrap_or_default().to_string_lossy();
        list += &format!("{name} {}\n", integrity(&files::read(script)?));
    }
    files::write(Path::new(DIST).join("integrity.txt"), list)
}

/// Writes a file into `www/dist` as `civic-brief-<hash>.<ending>`.
pub fn publish(bytes: &[u8], ending: &str) -> Result<Published> {
    let hash = Sha256::digest(bytes);
    let name = &files::hex(&hash)[..8];
    let path = Path::new(DIST).join(format!("civic-brief-{name}.{ending}"));
    files::write(&path, bytes)?;
    Ok(Published {
        path,
        integrity: format!("sha256-{}", BASE64_STANDARD.encode(hash)),
    })
}

/// A build of the library as it is published.
struct Made {
    core: &'static Core,
    /// As WebAssembly, as far as it draws.
    module: Published,
    /// The same of each set of kinds, where it is parted.
    firsts: Vec<Published>,
    /// There, what is added to one of those for each set of kinds.
    kinds: Vec<Published>,
    /// And what is not needed to draw.
    rest: Option<Published>,
    /// As JavaScript, whole.
    twin: Published,
}

impl Made {
    fn of(core: &'static Core, charts: &Charts) -> Result<Made> {
        let small = format!("{WORK}/small.wasm");
        // Kinds are found by the names of their functions.
        bind_and_shrink(core, core.glue, &small, true)?;
        let named = files::read(&small)?;
        files::write(&small, nameless(&named)?)?;
        let twin = twin::make(core, Path::new(&small))?;
        let parts = part(core, &named, charts)?;
        let ending = core.endings[0];
        let all = |parts: &[Vec<u8>], ending: &str| {
            let published = parts.iter().map(|part| publish(part, ending));
            published.collect::<Result<Vec<_>>>()
        };
        let rest = parts.rest.iter();
        let rest = rest.map(|rest| publish(rest, &format!("rest.{ending}")));
        Ok(Made {
            core,
            module: publish(&parts.whole, ending)?,
            firsts: all(&parts.firsts, ending)?,
            kinds: all(&parts.kinds, &format!("kinds.{ending}"))?,
            rest: rest.into_iter().next().transpose()?,
            twin,
        })
    }

    /// What the shell must know of it.
    fn constants(&self) -> Vec<String> {
        let files = [
            ("MODULE", Some(&self.module)),
            ("MODULE_REST", self.rest.as_ref()),
            ("TWIN", Some(&self.twin)),
        ];
        let files = files
            .into_iter()
            .filter_map(|(name, file)| Some((name, file?)));
        files.flat_map(|(name, file)| known(name, file)).collect()
    }
}

/// What the pages that load the scripts say of them.
pub struct Scripts {
    /// The hash of `civic-brief.js`.
    pub integrity: String,
    /// The name of the module, which they ask for at once where they show more than a chart.
    pub module: String,
    /// The same of what draws a chart, by its id.
    modules: BTreeMap<String, String>,
    /// The same of what each chart shows of the built-in brief, by language and chart.
    parcels: BTreeMap<(String, String), String>,
}

impl Scripts {
    /// What each chart in each language needs.
    fn of_charts(&self, charts: &Charts, kinds: &[Published]) -> Vec<sizes::Drawn> {
        let needs = |((_, id), parcel): (&(String, String), &String)| {
            let missing = charts.missing(id).and_then(|index| kinds.get(index));
            Some(sizes::Drawn {
                module: Path::new(DIST).join(self.modules.get(id)?),
                chart: Path::new(DIST).join(parcel),
                missing: missing.map(|file| file.path.clone()),
            })
        };
        self.parcels.iter().filter_map(needs).collect()
    }

    /// The addresses in a folder of what draws each chart.
    pub fn modules(&self, folder: &str) -> BTreeMap<String, String> {
        let address = |(id, name): (&String, &String)| (id.clone(), format!("{folder}{name}"));
        self.modules.iter().map(address).collect()
    }

    /// The addresses of the latter in a folder.
    pub fn parcels(&self, folder: &str) -> BTreeMap<(String, String), String> {
        let address = |name: &String| format!("{folder}{name}");
        self.parcels
            .iter()
            .map(|(of, name)| (of.clone(), address(name)))
            .collect()
    }
}

/// The address of a file beside the script, as every bundler reads it.
pub fn address(published: &Published) -> String {
    format!("./{}", name_of(published))
}

/// Where it is and what it is, for a list of such files.
pub fn at(published: &Published) -> String {
    format!(
        "at(new URL({:?}, import.meta.url), {:?})",
        address(published),
        published.integrity.trim_start_matches("sha256-"),
    )
}

pub fn name_of(published: &Published) -> String {
    let name = published.path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// A constant of a script.
fn define(name: &str, text: &str) -> String {
    format!("--define:{name}={text:?}")
}

/// What a script knows of a file beside it: its address and its hash.
fn known(name: &str, file: &Published) -> [String; 2] {
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
fn split_languages() -> Result<Map<String, Value>> {
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
            "a language without a word of the rest: see OF_REST in src/bin/web/build.rs"
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
fn make_press_script(press: &Made) -> Result<Published> {
    minify("www/press/press.css", PRESS_STYLES)?;
    make_later_script(press, "www/press/press.js", "press.js", None)
}

/// Bundles what answers a reader, which is loaded after the first drawing. It needs no module: it is handed the brief.
fn make_rest_script(press_script: &Published) -> Result<Published> {
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
fn make_packed_script() -> Result<Published> {
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
fn make_host_script(press_script: &Published) -> Result<Published> {
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
fn make_later_script(
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
fn knows<const COUNT: usize>(engine: &str, kit: &str, brief: [String; COUNT]) -> Vec<String> {
    let aliases = [("engine", engine), ("kit", kit)];
    let aliases = aliases.map(|(name, file)| format!("--alias:{name}=./www/{file}"));
    brief
        .into_iter()
        .chain(aliases)
        .chain([kinds::listed()])
        .collect()
}

/// What is loaded later, and what the script must know of it.
struct Later<'a> {
    /// Each with a module of its own.
    kits: [(&'static str, &'a Made); 2],
    /// Each with its hash, where it stands in no script that comes before it.
    scripts: [(&'static str, &'a Published); 4],
    /// Its hash stands in the checks.
    host_script: &'a Published,
}

/// Bundles shell, glue and styles into one script, with what it must know of those that are loaded later.
fn make_script(name: &str, knows: Vec<String>, made: &Made, later: &Later<'_>) -> Result<PathBuf> {
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
