//! `export`: everything of a brief as files.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use civic_brief::export::{self, Asked, OwnFile};
use civic_brief::packed;
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Output, asked, checked, nearby, open, take};

/// What an address writes in another way in the name of a file: all but letters, digits and the marks that RFC 3986
/// calls unreserved.
const NOT_IN_A_NAME: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Write everything of a brief as files: pictures, tables and pages, for each chart and language
#[derive(Args)]
pub struct Export {
    /// The brief's JSON, unless the built-in one is meant, and the folder to write into
    #[arg(required = true, num_args = 1..=2, value_names = ["FILE", "DIR"])]
    paths: Vec<PathBuf>,
    /// Language tag; without one every language of the brief
    #[arg(long)]
    lang: Option<String>,
    /// The level of the first heading, 1 to 5
    #[arg(long, default_value_t = export::HEADING_LEVEL, value_parser = clap::value_parser!(u8).range(1..=5))]
    heading_level: u8,
    /// The address of the folder's pictures, for the HTML that names them
    #[arg(long, default_value = "")]
    base: String,
    /// The address of the brief for the pages; without one that of its packed file, which goes along into the folder
    #[arg(long)]
    src: Option<String>,
    /// The address of the script, for the snippets
    #[arg(long, default_value = export::SCRIPT)]
    script: String,
    /// The script's hash, as integrity.txt lists it, for the snippets
    #[arg(long)]
    integrity: Option<String>,
    /// The address of the module, civic-brief-….wasm, which the snippets ask for at once
    #[arg(long)]
    module: Option<String>,
    /// The publisher that pictures name; without one the brief's
    #[arg(long, default_value = "")]
    publisher: String,
    /// The address of the page that they stand in
    #[arg(long, default_value = "")]
    page: String,
    /// Only what stands in a page: no PNG, CSV or index
    #[arg(long)]
    pages_only: bool,
}

impl Export {
    /// How many files there are, and where.
    pub fn run(self) -> Output {
        let (file, folder) = match self.paths.as_slice() {
            [folder, file] if file.is_file() && !folder.is_file() => {
                let error = format!(
                    "the brief comes first: write `civic-brief export {} {}`",
                    file.display(),
                    folder.display()
                );
                return Err(error.into());
            }
            [file, folder] if folder.is_file() => {
                let (file, folder) = (file.display(), folder.display());
                let error = format!(
                    "a file in the place of the folder: \"{folder}\"; write `civic-brief export {file} DIR`, DIR being a new folder"
                );
                return Err(error.into());
            }
            [.., folder] if !folder.is_dir() && asked::is_file_to_write(folder) => {
                let error = format!(
                    "the name of a file in the place of the folder: \"{}\"; name a new folder for all of them, or for \
                     one picture write `civic-brief png CHART my-brief.json > {0}`",
                    folder.display()
                );
                return Err(error.into());
            }
            [file, folder] => (Some(file.as_path()), folder),
            [only] if only.is_file() => {
                let file = only.display();
                let error = format!(
                    "no folder to write into: write `civic-brief export {file} DIR`, DIR being a new folder"
                );
                return Err(error.into());
            }
            paths => (None, &paths[0]),
        };
        if file.is_none() {
            nearby::note();
        }
        let (name, bytes) = open(file)?;
        let brief = checked(&name, &bytes)?;
        take::language(&brief, self.lang.as_deref())?;
        // A page that does not name the brief would show the built-in one in its place.
        let own = file.and_then(Path::file_name).map(|name| {
            let name = name.to_string_lossy().into_owned();
            let address = utf8_percent_encode(&name, NOT_IN_A_NAME).to_string();
            OwnFile {
                name,
                address,
                bytes,
            }
        });
        let packed = |own: &OwnFile| packed::name_of_file(&own.address);
        let is_named = |own: &OwnFile| {
            let src = self.src.as_deref();
            src.is_none_or(|src| src.rsplit('/').next() == Some(&packed(own)))
        };
        let own = own.filter(is_named);
        let asked = Asked {
            lang: self.lang,
            heading_level: self.heading_level,
            base: self.base,
            src: self.src.or_else(|| own.as_ref().map(packed)),
            file: own,
            script: self.script,
            integrity: self.integrity,
            module: self.module,
            publisher: self.publisher,
            page: self.page,
            pages_only: self.pages_only,
            ..Asked::default()
        };
        let bar = bar();
        let count = export::write(&brief, &asked, folder, &|made, of| {
            bar.set_length(of as u64);
            bar.set_position(made as u64);
        });
        bar.finish_and_clear();
        let of = file.map_or(" of the built-in brief", |_| "");
        Ok(format!("{} files{of} in {}\n", count?, folder.display()).into())
    }
}

/// A line that grows, on a terminal alone.
fn bar() -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{pos} of {len} files {wide_bar}");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
