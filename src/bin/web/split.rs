//! A module parted in two: what draws, and what nobody asks for before it has drawn.
//!
//! The second has the memory, the table and the functions of the first, which hands them over and knows nothing of the
//! second. Nothing is in both. Emscripten's wasm-split would do the same, but is in no package of the page's tools.

use std::collections::BTreeSet;

use anyhow::{Context as _, Result};
use walrus::passes::gc;
use walrus::{ExportItem, FunctionKind, GlobalKind, ImportKind, ImportedFunction, Module};

use crate::glue::short;

/// Under which name the second knows the first.
const FIRST: &str = "first";

/// Parts a module: what `later` names of its exports is in the second, with all that nothing else calls.
///
/// # Errors
/// An export that the module has not.
pub fn in_two(whole: &[u8], later: &[&str]) -> Result<[Vec<u8>; 2]> {
    let first = || {
        let mut module = Module::from_buffer(whole)?;
        for name in later {
            let removed = module.exports.remove(name);
            removed.with_context(|| format!("no such export: {name:?}"))?;
        }
        Ok::<_, anyhow::Error>(module)
    };
    let mut drawing = first()?;
    gc::run(&mut drawing);
    let kept = drawing.funcs.iter().map(|function| function.id().index());
    let mut second = second(Module::from_buffer(whole)?, later, &kept.collect());
    let mut first = first()?;
    hand_over(&mut first, &mut second)?;
    gc::run(&mut first);
    Ok([first.emit_wasm(), second.emit_wasm()])
}

/// What is asked for later, with everything else an import: memory, table, globals, and the functions that are `kept`.
fn second(mut module: Module, later: &[&str], kept: &BTreeSet<usize>) -> Module {
    let others = module
        .exports
        .iter()
        .filter(|one| !later.contains(&one.name.as_str()));
    for id in others.map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(id);
    }
    let Module {
        imports,
        memories,
        tables,
        globals,
        funcs,
        data,
        elements,
        ..
    } = &mut module;
    for memory in memories.iter_mut() {
        memory.data_segments.clear();
        memory.import = Some(imports.add(FIRST, "", memory.id()));
    }
    for table in tables.iter_mut() {
        table.elem_segments.clear();
        table.import = Some(imports.add(FIRST, "", table.id()));
    }
    for id in globals.iter().map(walrus::Global::id).collect::<Vec<_>>() {
        globals.get_mut(id).kind = GlobalKind::Import(imports.add(FIRST, "", id));
    }
    for function in funcs.iter_mut() {
        let (id, ty) = (function.id(), function.ty());
        if kept.contains(&id.index()) && matches!(function.kind, FunctionKind::Local(_)) {
            let import = imports.add(FIRST, "", id);
            function.kind = FunctionKind::Import(ImportedFunction { import, ty });
        }
    }
    for id in data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        data.delete(id);
    }
    for id in elements.iter().map(walrus::Element::id).collect::<Vec<_>>() {
        elements.delete(id);
    }
    gc::run(&mut module);
    module
}

/// Names what the second takes of the first, the same in both.
fn hand_over(first: &mut Module, second: &mut Module) -> Result<()> {
    let taken = second
        .imports
        .iter_mut()
        .filter(|import| import.module == FIRST);
    for (index, import) in taken.enumerate() {
        import.name = short(index);
        // Both were read from the same bytes: what is in the same place is the same.
        let item = match import.kind {
            ImportKind::Function(of) => same(
                first
                    .funcs
                    .iter()
                    .map(|one| (one.id().index(), one.id().into())),
                of.index(),
            ),
            ImportKind::Memory(of) => same(
                first
                    .memories
                    .iter()
                    .map(|one| (one.id().index(), one.id().into())),
                of.index(),
            ),
            ImportKind::Table(of) => same(
                first
                    .tables
                    .iter()
                    .map(|one| (one.id().index(), one.id().into())),
                of.index(),
            ),
            ImportKind::Global(of) => same(
                first
                    .globals
                    .iter()
                    .map(|one| (one.id().index(), one.id().into())),
                of.index(),
            ),
            ImportKind::Tag(_) => None,
        };
        first.exports.add(
            &import.name,
            item.context("nothing that can be handed over")?,
        );
    }
    Ok(())
}

fn same(mut items: impl Iterator<Item = (usize, ExportItem)>, place: usize) -> Option<ExportItem> {
    items
        .find(|(index, _)| *index == place)
        .map(|(_, item)| item)
}
