//! Where the bytes are: the module by part of the sources, and the script by file.
//!
//! The module that ships has no names. The same is made once more with them, by the same tools and flags, and what its
//! functions weigh is counted by the crate and the module that their names begin with.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use crate::module;
use crate::{files, sizes};

/// Functions that are named one by one. 15.
const LARGEST: usize = 15;
/// Letters of a name that are shown: those of some are thousands. 110.
const NAME: usize = 110;
/// What the script was bundled from, as esbuild tells.
pub const BUNDLED: &str = "target/web/civic-brief.js.parts.json";

/// What a function belongs to, by the first words of its path; the first that fits counts.
const PARTS: [(&str, &[&str]); 10] = [
    (
        "charts and layout",
        &[
            "civic_brief::chart",
            "civic_brief::painter",
            "civic_brief::surface",
            "civic_brief::canvas",
            "civic_brief::theme",
            "civic_brief::widths",
        ],
    ),
    (
        "reader",
        &[
            "civic_brief::reader",
            "civic_brief::brief",
            "civic_brief::value",
            "civic_brief::state",
        ],
    ),
    ("checks", &["civic_brief::check"]),
    (
        "texts, tables, formats",
        &[
            "civic_brief::text",
            "civic_brief::format",
            "civic_brief::join",
            "civic_brief::language",
            "civic_brief::long",
            "civic_brief::outline",
            "civic_brief::table",
            "civic_brief::figure",
        ],
    ),
    ("the wall, and the rest of ours", &["civic_brief", "brief_"]),
    ("serde, serde-wasm-bindgen", &["serde"]),
    ("plotters, plotters-canvas", &["plotters"]),
    (
        "wasm-bindgen, js-sys, web-sys",
        &["wasm_bindgen", "js_sys", "web_sys", "__wb", "__externref"],
    ),
    ("allocator", &["talc", "__rust", "__rg", "__rdl"]),
    (
        "core::fmt, numbers as text",
        &["core::fmt", "core::num", "alloc::fmt", "core::str"],
    ),
];
/// What no other part has.
const REST: &str = "core, alloc, std";

/// A part with its bytes as they are in the file.
struct Part {
    name: String,
    bytes: Vec<u8>,
}

/// Makes the module with names and prints what each part of it weighs, then the script by file.
pub fn print() -> Result<()> {
    let named = module::make_named()?;
    let module = files::read(&named)?;
    let functions = functions_of(&module)?;
    let mut parts: BTreeMap<&str, Part> = BTreeMap::new();
    let mut add = |name: &'static str, bytes: &[u8]| {
        let part = parts.entry(name).or_insert_with(|| Part {
            name: name.into(),
            bytes: Vec::new(),
        });
        part.bytes.extend_from_slice(bytes);
    };
    for function in &functions.all {
        add(part_of(&function.name), function.body);
    }
    add("data: words, tables, colours", functions.data);
    let rest: Vec<u8> = functions.rest.concat();
    add("imports, exports, types", &rest);
    let mut parts: Vec<Part> = parts.into_values().collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.bytes.len()));

    let shipped = sizes::brotli_of(&functions.without_names())?;
    let alone: Vec<usize> = parts
        .iter()
        .map(|part| sizes::brotli_of(&part.bytes))
        .collect::<Result<_>>()?;
    let sum: usize = alone.iter().sum();
    println!("\nthe module, in bytes; brotli: each part's share of {shipped}");
    for (part, alone) in parts.iter().zip(alone) {
        let share = alone * shipped / sum.max(1);
        println!("{:<38}{:>11}{share:>11}", part.name, part.bytes.len());
    }
    println!("\nits largest functions");
    let mut all = functions.all;
    all.sort_by_key(|function| std::cmp::Reverse(function.body.len()));
    for function in all.iter().take(LARGEST) {
        println!("{:>8}  {}", function.body.len(), short(&function.name));
    }
    print_script()
}

/// What esbuild says of the script: bytes by file, after minifying.
fn print_script() -> Result<()> {
    let told = files::read(BUNDLED).context("nothing is built yet: run `cargo web build`")?;
    let told: serde_json::Value = serde_json::from_slice(&told)?;
    let outputs = told["outputs"].as_object().context("no outputs")?;
    let inputs = outputs.values().filter_map(|one| one["inputs"].as_object());
    let mut found: Vec<(&str, u64)> = inputs
        .flatten()
        .map(|(name, input)| (name.as_str(), input["bytesInOutput"].as_u64().unwrap_or(0)))
        .collect();
    found.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    println!("\nthe script by file, in bytes");
    for (name, bytes) in found {
        println!("{name:<38}{bytes:>11}");
    }
    Ok(())
}

/// A function of the module.
struct Function<'a> {
    name: String,
    body: &'a [u8],
}

/// The module, taken apart.
struct Taken<'a> {
    all: Vec<Function<'a>>,
    data: &'a [u8],
    /// Every other section, names aside.
    rest: Vec<&'a [u8]>,
}

impl Taken<'_> {
    /// What ships, in the order in which this was taken apart: close enough to weigh it.
    fn without_names(&self) -> Vec<u8> {
        let bodies = self.all.iter().map(|function| function.body);
        let parts = self.rest.iter().copied().chain(bodies).chain([self.data]);
        parts.collect::<Vec<_>>().concat()
    }
}

fn functions_of(module: &[u8]) -> Result<Taken<'_>> {
    let mut names = BTreeMap::new();
    let mut imported = 0;
    let mut bodies = Vec::new();
    let mut taken = Taken {
        all: Vec::new(),
        data: &[],
        rest: Vec::new(),
    };
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
                taken.rest.push(&module[imports.range()]);
            }
            Payload::CodeSectionEntry(body) => bodies.push(&module[body.range()]),
            Payload::CodeSectionStart { .. } => {}
            Payload::DataSection(data) => taken.data = &module[data.range()],
            Payload::CustomSection(custom) => {
                if let KnownCustom::Name(sections) = custom.as_known() {
                    for section in sections {
                        let Name::Function(map) = section? else {
                            continue;
                        };
                        for naming in map {
                            let naming = naming?;
                            names.insert(naming.index, plain(naming.name));
                        }
                    }
                }
            }
            other => {
                if let Some((_, range)) = other.as_section() {
                    taken.rest.push(&module[range]);
                }
            }
        }
    }
    let named = |(index, body)| Function {
        name: names.remove(&(imported + index)).unwrap_or_default(),
        body,
    };
    taken.all = (0..).zip(bodies).map(named).collect();
    Ok(taken)
}

/// The part that a function's name belongs to.
fn part_of(name: &str) -> &'static str {
    let fits = |path: &str| {
        let fits = |starts: &&[&str]| starts.iter().any(|start| path.starts_with(start));
        PARTS.iter().find(|(_, starts)| fits(starts))
    };
    let part = fits(path_of(name)).or_else(|| fits(ours_in(name)?));
    part.map_or(REST, |(name, _)| name)
}

/// The path that a name begins with: of the type where it is a method, of the trait where the type is only a letter.
fn path_of(name: &str) -> &str {
    let mut path = name.trim_start_matches(['<', '&', '[', '(', '*']);
    for word in ["mut ", "dyn ", "const "] {
        path = path.strip_prefix(word).unwrap_or(path);
    }
    match path.split_once(" as ") {
        Some((letter, of_trait)) if !letter.contains("::") => path_of(of_trait),
        _ => path,
    }
}

/// What of ours a function of the standard library was made for: the closure that it runs, else the type that it holds.
fn ours_in(name: &str) -> Option<&str> {
    const OURS: &str = "civic_brief::";
    let mut all = name.match_indices(OURS).map(|(at, _)| &name[at..]);
    let runs = |path: &&str| {
        let end = path.find([',', '>', ' ']).unwrap_or(path.len());
        path[..end].contains("{closure")
    };
    all.clone().find(runs).or_else(|| all.next())
}

/// A name without the hashes of crates: `core[15266d276e3a2055]::fmt`.
pub fn plain(name: &str) -> String {
    let mut pieces = name.split('[');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(']') {
            Some((hash, rest))
                if hash.len() == 16 && hash.bytes().all(|c| c.is_ascii_hexdigit()) =>
            {
                plain += rest;
            }
            _ => plain.extend(["[", piece]),
        }
    }
    plain
}

/// The beginning of a name, as much as a line holds.
fn short(name: &str) -> String {
    name.chars().take(NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_belongs_to_what_its_name_begins_with() {
        for (name, part) in [
            (
                "civic_brief::chart::line::draw::h0123456789abcdef",
                "charts and layout",
            ),
            ("civic_brief::check::views::parts", "checks"),
            (
                "civic_brief::web::page::Brief::new",
                "the wall, and the rest of ours",
            ),
            ("brief_outline", "the wall, and the rest of ours"),
            (
                "<civic_brief::brief::Brief as core::clone::Clone>::clone",
                "reader",
            ),
            (
                "<&mut civic_brief::text::Text as core::fmt::Display>::fmt",
                "texts, tables, formats",
            ),
            (
                "<T as serde::ser::Serialize>::serialize",
                "serde, serde-wasm-bindgen",
            ),
            ("<alloc::vec::Vec<T> as SpecFromIter<T,I>>::from_iter", REST),
            ("core::fmt::Formatter::pad", "core::fmt, numbers as text"),
            (
                "<f64 as core::fmt::Display>::fmt",
                "core::fmt, numbers as text",
            ),
            ("__wbindgen_malloc", "wasm-bindgen, js-sys, web-sys"),
            (
                "plotters_backend::rasterizer::line::draw_line",
                "plotters, plotters-canvas",
            ),
        ] {
            assert_eq!(part_of(name), part, "{name}");
        }
    }

    #[test]
    fn what_the_standard_library_does_for_ours_is_ours() {
        let closure = "<core::iter::Map<core::slice::Iter<civic_brief::brief::Chart>, civic_brief::outline::outline::{closure#0}> as core::iter::Iterator>::fold";
        assert_eq!(part_of(closure), "texts, tables, formats");
        let held = "<alloc::vec::Vec<civic_brief::brief::Series>>::grow_one";
        assert_eq!(part_of(held), "reader");
        assert_eq!(part_of("<alloc::vec::Vec<u8>>::grow_one"), REST);
    }

    #[test]
    fn hashes_of_crates_are_left_out_and_other_brackets_stay() {
        let name = "<core[15266d276e3a2055]::slice::Iter<[u8; 4]>>::next";
        assert_eq!(plain(name), "<core::slice::Iter<[u8; 4]>>::next");
        assert_eq!(plain("brief_draw"), "brief_draw");
    }
}
