//! A module parted in two: what draws, and what nobody asks for before it has drawn.
//!
//! The second has the memory, the table and the functions of the first, which hands them over and knows nothing of the
//! second. Nothing is in both. Emscripten's wasm-split would do the same, but is in no package of the page's tools.

use std::collections::{BTreeMap, BTreeSet};

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
    let functions = first.funcs.iter().map(|one| ExportItem::from(one.id()));
    let items = functions
        .chain(first.memories.iter().map(|one| one.id().into()))
        .chain(first.tables.iter().map(|one| one.id().into()))
        .chain(first.globals.iter().map(|one| one.id().into()));
    let items: BTreeMap<_, _> = items.map(|item| (place(&item), item)).collect();
    let taken = second.imports.iter_mut();
    for (index, import) in taken.filter(|import| import.module == FIRST).enumerate() {
        import.name = short(index);
        let wanted = match import.kind {
            ImportKind::Function(id) => id.into(),
            ImportKind::Memory(id) => id.into(),
            ImportKind::Table(id) => id.into(),
            ImportKind::Global(id) => id.into(),
            ImportKind::Tag(id) => id.into(),
        };
        let item = items.get(&place(&wanted));
        first.exports.add(
            &import.name,
            *item.context("nothing that can be handed over")?,
        );
    }
    Ok(())
}

/// What is in the same place is the same in both: they were read from the same bytes.
fn place(item: &ExportItem) -> (u8, usize) {
    match item {
        ExportItem::Function(id) => (0, id.index()),
        ExportItem::Memory(id) => (1, id.index()),
        ExportItem::Table(id) => (2, id.index()),
        ExportItem::Global(id) => (3, id.index()),
        ExportItem::Tag(id) => (4, id.index()),
    }
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, Module, ValType};

    use super::in_two;

    /// Two exports that share a function; one of them has one of its own.
    fn whole() -> Vec<u8> {
        let mut module = Module::default();
        let mut function = |calls: &[walrus::FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            let mut body = builder.func_body();
            body.i32_const(calls.len() as i32);
            for id in calls {
                body.call(*id).drop();
            }
            builder.finish(vec![], &mut module.funcs)
        };
        let (shared, own) = (function(&[]), function(&[]));
        let (draw, table) = (function(&[shared]), function(&[shared, own]));
        module.exports.add("draw", draw);
        module.exports.add("table", table);
        module.emit_wasm()
    }

    #[test]
    fn nothing_is_in_both_and_what_is_shared_is_handed_over() {
        let [first, second] = in_two(&whole(), &["table"]).expect("two modules");
        let of = |bytes: &[u8]| Module::from_buffer(bytes).expect("a module");
        let (first, second) = (of(&first), of(&second));
        let names = |module: &Module| -> Vec<String> {
            module.exports.iter().map(|one| one.name.clone()).collect()
        };
        assert_eq!(names(&first), ["draw", "a"]);
        assert_eq!(names(&second), ["table"]);
        let own = |module: &Module| module.funcs.iter_local().count();
        assert_eq!((own(&first), own(&second)), (2, 2));
        let taken: Vec<_> = second
            .imports
            .iter()
            .map(|one| (one.module.as_str(), one.name.as_str()))
            .collect();
        assert_eq!(taken, [("first", "a")]);
    }

    #[test]
    fn an_export_that_is_not_there_is_told() {
        let error = in_two(&whole(), &["tables"]).expect_err("no such export");
        assert_eq!(error.to_string(), "no such export: \"tables\"");
    }
}
