//! `SHA256SUMS`: the hash of every other file, as `sha256sum -c SHA256SUMS` checks it.

use std::path::Path;

use anyhow::Result;
use sha2::{Digest as _, Sha256};

use crate::files;

/// The list itself.
pub const NAME: &str = "SHA256SUMS";

/// Hashes every file of a folder into its list. The last of all: what is written later is not in it.
pub fn write(folder: &Path) -> Result<()> {
    let mut list = String::new();
    for path in files::below(folder, &[])? {
        let within = path
            .strip_prefix(folder)?
            .to_string_lossy()
            .replace('\\', "/");
        if within != NAME {
            let hash = files::hex(&Sha256::digest(files::read(&path)?));
            list += &format!("{hash}  {within}\n");
        }
    }
    files::write(folder.join(NAME), list)
}
