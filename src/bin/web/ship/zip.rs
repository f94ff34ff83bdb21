//! `civic-brief-<version>.zip`: a folder to unpack on a web server, with a folder for each version inside.
//!
//! ```text
//! civic-brief/README.txt, nginx.conf, apache.htaccess
//! civic-brief/<version>/     what `www/dist` holds
//! ```
//!
//! The next version is unpacked over it and adds a folder: no address that a page knows changes or goes.

use std::fs::File;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{VERSION, servers};
use crate::files;

/// Pictures are packed already.
const PACKED: [&str; 1] = ["png"];

/// Writes the zip and says where it is. Order, times and rights are fixed: the same files give the same bytes.
pub fn write(dist: &Path, packages: &Path) -> Result<PathBuf> {
    let path = packages.join(format!("civic-brief-{VERSION}.zip"));
    let file =
        File::create(&path).with_context(|| format!("{} cannot be written", path.display()))?;
    let mut zip = ZipWriter::new(file);
    for (name, text) in servers::files(dist)? {
        add(&mut zip, &format!("civic-brief/{name}"), text.as_bytes())?;
    }
    for path in files::below(dist, &[])? {
        let within = path
            .strip_prefix(dist)?
            .to_string_lossy()
            .replace('\\', "/");
        add(
            &mut zip,
            &format!("civic-brief/{VERSION}/{within}"),
            &files::read(&path)?,
        )?;
    }
    zip.finish()?;
    Ok(path)
}

fn add(zip: &mut ZipWriter<File>, name: &str, bytes: &[u8]) -> Result<()> {
    let is_packed = PACKED.iter().any(|ending| name.ends_with(ending));
    let method = if is_packed {
        CompressionMethod::Stored
    } else {
        CompressionMethod::Deflated
    };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        // The earliest that the format knows.
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    zip.start_file(name, options)?;
    zip.write_all(bytes)?;
    Ok(())
}
