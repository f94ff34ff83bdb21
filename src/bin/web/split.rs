//! A module parted: what draws a chart, the kinds of charts that it does not draw, and what nobody asks for before it has
//! drawn.
//!
//! The latter two have the memory, the table and the functions of the first, which hands them over and knows nothing of
//! them but where in the table the functions of the kinds will be. Emscripten's wasm-split would do the same, but is in no
//! package of the page's tools.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result};
use walrus::ir::Value;
use walrus::passes::gc;
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, FunctionBuilder, FunctionId, FunctionKind,
    GlobalKind, ImportKind, ImportedFunction, LocalId, Module, TableId,
};

use crate::glue::short;
use crate::parts::plain;

/// Under which name the others know the first.
const FIRST: &str = "first";

/// What a module is parted by.
pub struct Plan<'a> {
    /// Exports that nobody asks for before it has drawn.
    pub later: &'a [&'a str],
    /// Functions that draw a kind of chart, by their names.
    pub kinds: &'a [String],
    /// Which of them, as indexes, are drawn from the start: each of these sets gets a first of its own.
    pub sets: &'a [BTreeSet<usize>],
    /// Which of them are added to one of those: each of these sets gets a module of its own.
    pub added: &'a [BTreeSet<usize>],
}

/// What it is parted into. All firsts hand over what all of them have, under the same names.
pub struct Parts {
    /// What draws every kind, alone.
    pub whole: Vec<u8>,
    /// What draws the kinds of each set, in their order.
    pub firsts: Vec<Vec<u8>>,
    /// What makes any of those draw the kinds of each set that is added, in their order.
    pub kinds: Vec<Vec<u8>>,
    /// What is asked for later, with all that nothing else calls.
    pub rest: Vec<u8>,
}

/// Parts a module that has the names of its functions.
///
/// # Errors
/// An export or a kind that the module has not.
pub fn apart(module: &[u8], plan: &Plan<'_>) -> Result<Parts> {
    let every = (0..plan.kinds.len()).collect();
    let mut core = functions(module, plan, &every)?;
    for set in plan.sets {
        core = &core & &functions(module, plan, set)?;
    }
    let added = plan.added.iter();
    let kinds = added.map(|set| kinds(module, plan, &core, set));
    let mut kinds = kinds.collect::<Result<Vec<_>>>()?;
    let mut rest = rest(module, plan, &core)?;
    let taken = named(kinds.iter_mut().chain([&mut rest]));
    let drawing = |set: &BTreeSet<usize>| {
        let mut first = first(module, plan, set)?;
        hand_over(&mut first, &taken)?;
        gc::run(&mut first);
        Ok::<_, anyhow::Error>(first.emit_wasm())
    };
    Ok(Parts {
        whole: drawing(&every)?,
        firsts: plan.sets.iter().map(drawing).collect::<Result<_>>()?,
        kinds: kinds.iter_mut().map(Module::emit_wasm).collect(),
        rest: rest.emit_wasm(),
    })
}

/// The module as it was read, its functions of kinds, and the table with a place for each of these from the number on.
struct Read {
    module: Module,
    kinds: Vec<FunctionId>,
    table: TableId,
    from: i32,
}

/// Reads it anew: what is in the same place is the same in all that were read from the same bytes.
fn read(module: &[u8], plan: &Plan<'_>) -> Result<Read> {
    let mut module = Module::from_buffer(module)?;
    let find = |name: &String| {
        let mut all = module.funcs.iter();
        let found = all.find(|one| one.name.as_deref().map(plain).as_ref() == Some(name));
        let found = found.with_context(|| format!("no function draws a kind: {name:?}"))?;
        Ok(found.id())
    };
    let kinds = plan.kinds.iter().map(find).collect::<Result<Vec<_>>>()?;
    let table = module.tables.main_function_table()?;
    let table = table.context("a module without a table")?;
    let size = module.tables.get_mut(table);
    let from = i32::try_from(size.initial)?;
    size.initial += kinds.len() as u64;
    size.maximum = size.maximum.map(|most| most + kinds.len() as u64);
    Ok(Read {
        module,
        kinds,
        table,
        from,
    })
}

/// The places of the functions that a first has which draws some kinds.
fn functions(module: &[u8], plan: &Plan<'_>, draws: &BTreeSet<usize>) -> Result<BTreeSet<usize>> {
    let mut first = first(module, plan, draws)?;
    gc::run(&mut first);
    Ok(first.funcs.iter().map(|one| one.id().index()).collect())
}

/// A first that draws some kinds. In place of each other it calls what will be at its place in the table.
fn first(module: &[u8], plan: &Plan<'_>, draws: &BTreeSet<usize>) -> Result<Module> {
    let mut read = read(module, plan)?;
    for name in plan.later {
        let removed = read.module.exports.remove(name);
        removed.with_context(|| format!("no such export: {name:?}"))?;
    }
    for (index, kind) in read.kinds.iter().enumerate() {
        if !draws.contains(&index) {
            let place = read.from + i32::try_from(index)?;
            call_through(&mut read.module, *kind, read.table, place);
        }
    }
    Ok(read.module)
}

/// Makes a function call what is at a place of the table.
fn call_through(module: &mut Module, id: FunctionId, table: TableId, place: i32) {
    let ty = module.funcs.get(id).ty();
    let (params, results) = {
        let ty = module.types.get(ty);
        (ty.params().to_vec(), ty.results().to_vec())
    };
    let arguments: Vec<LocalId> = params.iter().map(|one| module.locals.add(*one)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(place).call_indirect(ty, table);
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
}

/// Some kinds, put into their places in the table when it is started.
fn kinds(
    module: &[u8],
    plan: &Plan<'_>,
    core: &BTreeSet<usize>,
    draws: &BTreeSet<usize>,
) -> Result<Module> {
    let Read {
        mut module,
        kinds,
        table,
        from,
    } = read(module, plan)?;
    let drawn = kinds.iter().enumerate();
    let drawn = drawn.filter(|(index, _)| draws.contains(index));
    let drawn: Vec<_> = drawn.map(|(index, id)| (index, *id)).collect();
    let own = drawn.iter().map(|(_, id)| id.index()).collect();
    import(&mut module, &[], &(core - &own));
    for (index, id) in drawn {
        let kind = ElementKind::Active {
            table,
            offset: ConstExpr::Value(Value::I32(from + i32::try_from(index)?)),
        };
        let place = module.elements.add(kind, ElementItems::Functions(vec![id]));
        module.tables.get_mut(table).elem_segments.insert(place);
    }
    gc::run(&mut module);
    Ok(module)
}

/// What is asked for later.
fn rest(module: &[u8], plan: &Plan<'_>, core: &BTreeSet<usize>) -> Result<Module> {
    let mut module = read(module, plan)?.module;
    import(&mut module, plan.later, core);
    gc::run(&mut module);
    Ok(module)
}

/// Leaves some exports alone, and makes an import of memory, table, globals, and the functions that are in `core`.
fn import(module: &mut Module, exports: &[&str], core: &BTreeSet<usize>) {
    let others = module
        .exports
        .iter()
        .filter(|one| !exports.contains(&one.name.as_str()));
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
    } = module;
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
        if core.contains(&id.index()) && matches!(function.kind, FunctionKind::Local(_)) {
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
}

/// A thing of a module: what it is, and its place among those.
type Place = (u8, usize);

/// Names what is taken of the first, by its place: the same has the same name in all.
fn named<'a>(takers: impl IntoIterator<Item = &'a mut Module>) -> BTreeMap<Place, String> {
    let mut names = BTreeMap::new();
    for taker in takers {
        let taken = taker.imports.iter_mut();
        for import in taken.filter(|import| import.module == FIRST) {
            let wanted = match import.kind {
                ImportKind::Function(id) => id.into(),
                ImportKind::Memory(id) => id.into(),
                ImportKind::Table(id) => id.into(),
                ImportKind::Global(id) => id.into(),
                ImportKind::Tag(id) => id.into(),
            };
            let next = short(names.len());
            import.name = names.entry(place(&wanted)).or_insert(next).clone();
        }
    }
    names
}

/// Exports what is taken under its name.
fn hand_over(first: &mut Module, taken: &BTreeMap<Place, String>) -> Result<()> {
    let functions = first.funcs.iter().map(|one| ExportItem::from(one.id()));
    let items = functions
        .chain(first.memories.iter().map(|one| one.id().into()))
        .chain(first.tables.iter().map(|one| one.id().into()))
        .chain(first.globals.iter().map(|one| one.id().into()));
    let items: BTreeMap<_, _> = items.map(|item| (place(&item), item)).collect();
    for (place, name) in taken {
        let item = items.get(place);
        let item = item.context("nothing that can be handed over")?;
        first.exports.add(name, *item);
    }
    Ok(())
}

fn place(item: &ExportItem) -> Place {
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
    use std::collections::BTreeSet;

    use walrus::{
        ConstExpr, ElementKind, FunctionBuilder, FunctionId, Module, RefType, ValType, ir::Value,
    };

    use super::{Parts, Plan, apart};

    /// `draw` calls two kinds, each of which has a function of its own and one that both have; `table` has the latter,
    /// what `draw` calls besides, and a function of its own.
    fn whole() -> Vec<u8> {
        let mut module = Module::default();
        module.tables.add_local(false, 7, Some(7), RefType::FUNCREF);
        let mut function = |name: &str, calls: &[FunctionId]| {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            let mut body = builder.func_body();
            body.i32_const(calls.len() as i32);
            for id in calls {
                body.call(*id).drop();
            }
            let id = builder.finish(vec![], &mut module.funcs);
            module.funcs.get_mut(id).name = Some(name.into());
            id
        };
        let shared = function("shared", &[]);
        let both = function("of both kinds", &[]);
        let of_bars = function("of bars", &[]);
        let of_dots = function("of dots", &[]);
        let bars = function(
            "civic_brief[0123456789abcdef]::chart::bars::draw",
            &[both, of_bars],
        );
        let dots = function(
            "civic_brief[0123456789abcdef]::chart::dots::draw",
            &[both, of_dots],
        );
        let draw = function("draw", &[shared, bars, dots]);
        let own = function("of the table", &[]);
        let table = function("table", &[shared, both, own]);
        module.exports.add("draw", draw);
        module.exports.add("table", table);
        module.emit_wasm()
    }

    /// The same parted, with a first for bars alone and one for dots alone.
    fn parted(later: &[&str], kinds: &[&str]) -> anyhow::Result<Parts> {
        let kinds: Vec<String> = kinds.iter().map(|name| (*name).to_owned()).collect();
        let sets = [BTreeSet::from([0]), BTreeSet::from([1])];
        let plan = Plan {
            later,
            kinds: &kinds,
            sets: &sets,
            added: &[BTreeSet::from([0, 1]), BTreeSet::from([1])],
        };
        apart(&whole(), &plan)
    }

    const KINDS: [&str; 2] = [
        "civic_brief::chart::bars::draw",
        "civic_brief::chart::dots::draw",
    ];

    fn of(bytes: &[u8]) -> Module {
        Module::from_buffer(bytes).expect("a module")
    }

    /// What functions a module has itself, without the crate's mark and in order.
    fn own(module: &Module) -> Vec<String> {
        let names = module
            .funcs
            .iter_local()
            .map(|(id, _)| module.funcs.get(id));
        let names = names.filter_map(|one| one.name.as_deref().map(super::plain));
        let mut names: Vec<String> = names
            .map(|name| name.trim_start_matches("civic_brief::chart::").to_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn what_all_firsts_have_is_handed_over_and_in_nothing_else() {
        let parts = parted(&["table"], &KINDS).expect("parts");
        let bars = of(&parts.firsts[0]);
        let expected = [
            "bars::draw",
            "dots::draw",
            "draw",
            "of bars",
            "of both kinds",
            "shared",
        ];
        assert_eq!(own(&bars), expected);
        assert_eq!(own(&of(&parts.rest)), ["of the table", "table"]);
        assert_eq!(
            own(&of(&parts.kinds[0])),
            ["bars::draw", "dots::draw", "of bars", "of dots"]
        );
        let whole = own(&of(&parts.whole));
        assert_eq!(whole.len(), 7, "{whole:?}");

        for taker in [&parts.kinds[0], &parts.kinds[1], &parts.rest].map(|bytes| of(bytes)) {
            for first in parts
                .firsts
                .iter()
                .chain([&parts.whole])
                .map(|bytes| of(bytes))
            {
                for import in taker.imports.iter() {
                    let given = first.exports.iter().find(|one| one.name == import.name);
                    assert!(given.is_some(), "{} is handed over", import.name);
                }
            }
        }
    }

    #[test]
    fn a_kind_that_is_not_drawn_is_called_where_it_will_be() {
        let parts = parted(&["table"], &KINDS).expect("parts");
        let bars = of(&parts.firsts[0]);
        let stub = bars
            .funcs
            .by_name("civic_brief[0123456789abcdef]::chart::dots::draw");
        let stub = bars
            .funcs
            .get(stub.expect("a function that calls it"))
            .kind
            .unwrap_local();
        let calls = stub.block(stub.entry_block()).instrs.iter();
        let calls: Vec<_> = calls.map(|(instruction, _)| instruction).collect();
        let place = match calls[..] {
            [
                walrus::ir::Instr::Const(place),
                walrus::ir::Instr::CallIndirect(_),
            ] => place.value,
            ref other => panic!("{other:?}"),
        };
        assert!(matches!(place, Value::I32(8)), "{place:?}");

        let kinds = of(&parts.kinds[0]);
        let [_, places] = kinds.elements.iter().collect::<Vec<_>>()[..] else {
            panic!("a place for each");
        };
        let from = match &places.kind {
            ElementKind::Active { offset, .. } => offset,
            other => panic!("{other:?}"),
        };
        assert!(matches!(from, ConstExpr::Value(Value::I32(8))), "{from:?}");
        for module in [&bars, &kinds] {
            let table = module.tables.iter().next().expect("a table");
            assert_eq!((table.initial, table.maximum), (9, Some(9)));
        }
    }

    #[test]
    fn what_is_not_there_is_told() {
        let error = |later, kinds: &[&str]| match parted(&[later], kinds) {
            Ok(_) => panic!("parted by what is not there"),
            Err(error) => error.to_string(),
        };
        assert_eq!(error("tables", &KINDS), "no such export: \"tables\"");
        let wanted = "no function draws a kind: \"civic_brief::chart::bar::draw\"";
        assert_eq!(
            error("table", &["civic_brief::chart::bar::draw", KINDS[1]]),
            wanted
        );
    }
}
