//! Files as they are published: named after their content, each with the hash that a browser checks.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use sha2::{Digest as _, Sha256, Sha384};

use crate::build::DIST;
use crate::kinds::Charts;
use crate::module::{Core, bind_and_shrink, nameless, part};
use crate::scripts::known;
use crate::{files, twin};

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

/// Writes a file into `www/dist` as `civic-brief-<hash>.<ending>`.
pub fn publish(bytes: &[u8], ending: &str) -> Result<Published> {
    let hash = Sha256::digest(bytes);
    // The script has some forty of these names: two digits more of each weighed 45 to 70 bytes (brotli).
    let name = &files::hex(&hash)[..6];
    let path = Path::new(DIST).join(format!("civic-brief-{name}.{ending}"));
    ensure!(
        !path.exists() || files::read(&path)? == bytes,
        "two files of one name: take more digits of the hash: {}",
        path.display()
    );
    files::write(&path, bytes)?;
    Ok(Published {
        path,
        integrity: format!("sha256-{}", BASE64_STANDARD.encode(hash)),
    })
}

/// A build of the library as it is published.
pub struct Made {
    pub core: &'static Core,
    /// As WebAssembly, as far as it draws.
    pub module: Published,
    /// The same of each set of kinds, where it is parted.
    pub firsts: Vec<Published>,
    /// There, what is added to one of those for each set of kinds.
    pub kinds: Vec<Published>,
    /// And what is not needed to draw.
    pub rest: Option<Published>,
    /// As JavaScript, whole.
    pub twin: Published,
}

impl Made {
    pub fn of(core: &'static Core, charts: &Charts) -> Result<Made> {
        let small = core.on_its_way("small.wasm");
        // Kinds are found by the names of their functions.
        bind_and_shrink(core, core.glue, &small, true)?;
        let named = files::read(&small)?;
        files::write(&small, nameless(core, &named)?)?;
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
    pub fn constants(&self) -> Vec<String> {
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

/// The address of a file beside the script, as every bundler reads it.
pub fn address(published: &Published) -> String {
    format!("./{}", name_of(published))
}

/// Files beside the script, as a script of the build lists them: their hashes are one text, which weighs 120 bytes (brotli)
/// less than one beside each address.
#[derive(Default)]
pub struct Listed {
    hashes: String,
}

impl Listed {
    /// Where a file is and what it is: the script must take them in the order in which they are asked for here.
    pub fn at(&mut self, published: &Published) -> String {
        let hash = published.integrity.trim_start_matches("sha256-");
        self.hashes += hash.trim_end_matches('=');
        format!("at(new URL({:?}, import.meta.url))", address(published))
    }

    /// What stands above the list.
    pub fn head(&self) -> String {
        // 43 digits for 32 bytes, and one that only fills up.
        format!(
            "const hashes = {:?};\n\
             let from = 0;\n\
             const at = (url) => ({{ url, integrity: `sha256-${{hashes.slice(from, (from += 43))}}=` }});\n",
            self.hashes,
        )
    }
}

pub fn name_of(published: &Published) -> String {
    let name = published.path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
