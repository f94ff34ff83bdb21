//! The built-in brief as the page fetches it: packed, a file for each chart in each language, and with more in it for who
//! wants more.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use civic_brief::brief::{Brief, Chart};
use civic_brief::outline::{about, outline};
use civic_brief::packed::{pack, pack_in, part};
use serde_json::{Map, Value, json};

use crate::build::WORK;
use crate::published::{Listed, name_of, publish};
use crate::scripts::{FROM_CHARTS, define};
use crate::{demo, files};

/// The list of them, as a script.
pub const LIST: &str = "target/web/parcels.js";
/// All in one, for the script that carries everything.
pub const WHOLE: &str = "target/web/parcel.json";
/// The brief as its author wrote it.
pub const FILE: &str = "src/brief.json";

/// What was published for who shows one chart, and for who shows all.
pub struct Parcels {
    /// That of all charts, of the language in which it is more.
    pub all: Vec<u8>,
    /// The names of those of one chart, by language and chart.
    pub names: BTreeMap<(String, String), String>,
}

/// Publishes them and writes their list; `words` are what the page says in each language, by its tag.
pub fn make(words: &Map<String, Value>) -> Result<Parcels> {
    let brief = demo::builtin()?;
    let version = brief.version.to_string();
    let (mut alls, mut tongues) = (Vec::new(), String::new());
    let mut names = BTreeMap::new();
    let mut listed = Listed::default();
    for (index, language) in brief.languages.iter().enumerate() {
        let tag = &language.tag;
        let of = |brief: &Brief, charts: &[&Chart]| {
            let words = json!({ tag: words.get(tag) });
            let said = said(brief, charts, index)?;
            parcel(&version, words, pack_in(brief, index), said)
        };
        let all = of(&brief, &brief.charts().collect::<Vec<_>>())?;
        let (every, _) = place(&mut listed, &all, tag)?;
        alls.push(all);
        let mut places = String::new();
        for chart in brief.charts() {
            let part = part(&brief, &chart.id).context("a chart that is not there")?;
            let parcel = of(&part, &[chart])?;
            let (place, name) = place(&mut listed, &parcel, tag)?;
            places += &format!("{place},\n");
            names.insert((tag.clone(), chart.id.clone()), name);
        }
        tongues += &format!("{tag:?}: {{ '': {every}, ...byChart([\n{places}]) }},\n");
    }
    let write = |number: f64| number.to_string();
    let whole = parcel(
        &version,
        words.clone().into(),
        pack(&brief, write),
        Value::Null,
    )?;
    files::write(WHOLE, &whole)?;
    let [(whole, _), (file, _)] = [
        place(&mut listed, &whole, "brief")?,
        place(&mut listed, &files::read(FILE)?, "source")?,
    ];
    let list = format!(
        "// Written by the build: src/bin/web/parcels.rs\n\
         {FROM_CHARTS}{}\
         export const parcels = {{\n{tongues}}};\n\
         export const whole = {whole};\n\
         export const file = {file};\n",
        listed.head(),
    );
    files::write(LIST, list)?;
    let all = alls.into_iter().max_by_key(Vec::len);
    Ok(Parcels {
        all: all.context("no language")?,
        names,
    })
}

/// What a page fetches.
fn parcel(version: &str, words: Value, packed: String, said: Value) -> Result<Vec<u8>> {
    let parcel = json!({ "version": version, "words": words, "packed": packed, "said": said });
    Ok(serde_json::to_vec(&parcel)?)
}

/// What is said of some charts as the module would say it: a page is made ready while that is on its way.
fn said(brief: &Brief, charts: &[&Chart], language_index: usize) -> Result<Value> {
    let plain = |value: civic_brief::value::Value| serde_json::to_value(value);
    let mut abouts = Map::new();
    for chart in charts {
        let about = plain(about(brief, chart, language_index).into())?;
        abouts.insert(chart.id.to_string(), about);
    }
    Ok(json!({
        "outline": plain(outline(brief, language_index).into())?,
        "about": abouts,
    }))
}

/// Publishes a file, and says where it is and its name: without that of the chart, which would weigh 90 bytes (brotli) in all.
fn place(listed: &mut Listed, bytes: &[u8], name: &str) -> Result<(String, String)> {
    let name = name.replace('-', ".");
    ensure!(
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'.'),
        "a name that servers are not told of: \"{name}\" at www/ship/nginx.conf"
    );
    let published = publish(bytes, &format!("{name}.json"))?;
    Ok((listed.at(&published), name_of(&published)))
}

/// How the script is bundled that fetches them.
pub fn fetched() -> Result<[String; 3]> {
    let brief = demo::builtin()?;
    let ids: Vec<&str> = brief.charts().map(|chart| chart.id.as_str()).collect();
    Ok([
        "--alias:builtin=./www/builtin.js".into(),
        format!("--alias:parcels=./{LIST}"),
        define("__CHARTS__", &ids.join(" ")),
    ])
}

/// How the script is bundled that carries all.
pub fn carried() -> [String; 3] {
    [
        "--alias:builtin=./www/builtin.inline.js".into(),
        format!("--alias:parcel=./{WHOLE}"),
        format!("--alias:brief=./{FILE}"),
    ]
}

/// Where a parcel lies while it is weighed.
pub fn weighed(bytes: &[u8], name: &str) -> Result<std::path::PathBuf> {
    let path = Path::new(WORK).join(name);
    files::write(&path, bytes)?;
    Ok(path)
}
