//! A folder that changes all at once: what is written to it is written beside it first, and a writing that was stopped
//! leaves the old one whole.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::manifest;

/// The list of all files of an export; what says that a folder is one.
pub const MANIFEST: &str = "manifest.json";

/// How a new folder within one of other files could be called.
const INSIDE: &str = "brief";

/// The new folder, beside the old one until it is whole.
pub struct Staging {
    target: PathBuf,
    new: TempDir,
}

impl Staging {
    /// For a folder that there may be already: only if it is empty or the work of an earlier export, and nothing else
    /// is in it. What somebody put there is not ours to remove.
    ///
    /// # Errors
    /// `folder that holds other files: …`, `unwritable folder: …`.
    pub fn for_folder(target: &Path) -> Result<Staging, String> {
        let target = std::path::absolute(target).map_err(|error| unwritable(target, &error))?;
        if target.exists() {
            let ours = manifest::paths(&target.join(MANIFEST));
            if let Some(other) = files(&target)?.iter().find(|path| !ours.contains(*path)) {
                return Err(format!(
                    "folder that holds other files: \"{other}\" is of no export, which writes the whole folder anew; leave it there, and choose a new folder inside, such as {}, at {}",
                    target.join(INSIDE).display(),
                    target.display()
                ));
            }
        }
        let parent = target.parent().unwrap_or(Path::new("/"));
        fs::create_dir_all(parent).map_err(|error| unwritable(parent, &error))?;
        let new = tempfile::Builder::new()
            .prefix(".civic-brief-")
            .tempdir_in(parent);
        let new = new.map_err(|error| unwritable(parent, &error))?;
        Ok(Staging { target, new })
    }

    /// Writes a file of the new folder.
    ///
    /// # Errors
    /// `unwritable file: …`.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let file = self.new.path().join(path);
        let folder = file.parent().unwrap_or(self.new.path());
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&file, bytes))
            .map_err(|error| {
                format!(
                    "unwritable file: {error} at {}",
                    self.target.join(path).display()
                )
            })
    }

    /// Puts the new folder where the old one was.
    ///
    /// # Errors
    /// `unwritable folder: …`; the old one is then still there.
    pub fn publish(self) -> Result<(), String> {
        let (new, target) = (self.new.path(), &self.target);
        readable_by_all(new)
            .and_then(|()| exchange(new, target))
            .map_err(|error| unwritable(target, &error))
        // The old folder now has the temporary name, and goes with it.
    }
}

/// What stands in a page has a folder of its own: written into one with pictures it would be all that is left.
///
/// # Errors
/// `folder that holds pictures: …`.
pub fn keep_pictures(target: &Path) -> Result<(), String> {
    let ours = manifest::paths(&target.join(MANIFEST));
    let is_picture = |path: &&String| path.ends_with(".png");
    match ours.iter().find(is_picture) {
        Some(picture) => Err(format!(
            "folder that holds pictures: \"{picture}\" and others would be taken away; leave --pages-only out to write \
             all of it anew, or choose another folder, such as page, at {}",
            target.display()
        )),
        None => Ok(()),
    }
}

/// A temporary folder is its owner's alone; what is published is not.
#[cfg(unix)]
fn readable_by_all(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn readable_by_all(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Exchanges two folders in one step, where the system has one for it; else in two, back again if the second fails.
fn exchange(new: &Path, target: &Path) -> std::io::Result<()> {
    if !target.exists() {
        return fs::rename(new, target);
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        match renameat_with(CWD, new, CWD, target, RenameFlags::EXCHANGE) {
            // Not every file system knows it.
            Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOSYS) => {}
            done => return done.map_err(Into::into),
        }
    }
    let aside = new.with_extension("old");
    fs::rename(target, &aside)?;
    fs::rename(new, target).or_else(|error| fs::rename(&aside, target).and(Err(error)))?;
    fs::rename(&aside, new)
}

/// The files below a folder, as paths within it.
fn files(folder: &Path) -> Result<BTreeSet<String>, String> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        let entries = fs::read_dir(&at).map_err(|error| unwritable(&at, &error))?;
        for entry in entries {
            let path = entry.map_err(|error| unwritable(&at, &error))?.path();
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else {
                let within = path.strip_prefix(folder).unwrap_or(&path);
                found.insert(within.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    Ok(found)
}

fn unwritable(path: &Path, error: &std::io::Error) -> String {
    format!("unwritable folder: {error} at {}", path.display())
}
