/** The one file that knows the module: as WebAssembly and, where that does not run, as its twin in JavaScript. */

import { load, run } from './files.js';
import { wasmRuns } from './runs.js';
import { firsts, kinds, missing } from 'firsts';
import * as glue from 'glue';

/** What the page needs of the glue; the press kit carries this file with a glue of its own. @typedef {{ Brief: typeof glue.Brief }} Module */
/** @typedef {'wasm' | 'twin'} Engine */

/** Both beside this script. @typedef {Record<Engine, URL>} Places @type {Places} */
const PLACES = { wasm: new URL(__MODULE_FILE__, import.meta.url), twin: new URL(__TWIN_FILE__, import.meta.url) };

/** @type {Partial<Record<Engine, Promise<Module>>>} */
const started = {};
/** What was started where it draws no more than some charts. @type {import('./files.js').Beside | undefined} */
let part;
/** What that draws and whatever else is asked of it comes from these, each once, by its address. @type {Map<string, Promise<WebAssembly.Exports>>} */
const added = new Map();
/** What those are of. @type {WebAssembly.Exports | undefined} */
let first;

/**
 * What runs here, as a host wants it: `wasm`, `js`, or what the browser and the page's policy allow.
 * @param {string | null} wanted
 * @returns {Engine}
 */
export function engineOf(wanted) {
  if (wanted === 'js') return 'twin';
  return wanted === 'wasm' || wasmRuns() ? 'wasm' : 'twin';
}

/**
 * The module, started once for all widgets of a page. A start that failed is tried again at the next call.
 * @param {Engine} engine
 * @param {Places} [places] where its files are, for who knows it better
 * @returns {Promise<Module>}
 */
export function startModule(engine, places = PLACES) {
  return start(engine, { url: places[engine], integrity: engine === 'wasm' ? __MODULE_INTEGRITY__ : __TWIN_INTEGRITY__ });
}

/**
 * The same as far as it draws a chart of the built-in brief; where that names none, every chart.
 * @param {Engine} engine
 * @param {string} chart
 * @returns {Promise<Module>}
 */
export async function startFor(engine, chart) {
  // Anybody may write the name, also one that every object has.
  const wanted = Object.hasOwn(firsts, chart) ? firsts[chart] : undefined;
  if (engine === 'twin') return startModule(engine);
  if (!started.wasm) part = wanted;
  const module = part ? start(engine, part) : startModule(engine);
  if (part && part !== wanted) await add(module, kinds);
  return module;
}

/**
 * The same with what is asked of it after its first drawing: tables, single figures, what else is said of a brief, and the
 * chart that counts the same otherwise.
 * @param {Engine} engine
 * @param {string} chart
 * @returns {Promise<Module>}
 */
export async function startWhole(engine, chart) {
  const module = startFor(engine, chart);
  if (engine === 'twin') return module;
  const rest = { url: new URL(__MODULE_REST_FILE__, import.meta.url), integrity: __MODULE_REST_INTEGRITY__ };
  const others = part && part === firsts[chart] ? missing[chart] : undefined;
  const [exports] = await Promise.all([add(module, rest), others && add(module, others)]);
  glue.__wbg_set_wasm({ ...first, ...exports });
  return module;
}

/**
 * @param {Engine} engine
 * @param {import('./files.js').Beside} of
 * @returns {Promise<Module>}
 */
function start(engine, of) {
  started[engine] ??= (engine === 'wasm' ? loadWasm(of) : run(of)).catch((error) => {
    started[engine] = undefined;
    throw error;
  });
  return started[engine];
}

/**
 * @param {import('./files.js').Beside} of
 * @returns {Promise<Module>}
 */
async function loadWasm(of) {
  if (!wasmRuns()) throw new Error('WebAssembly does not run here');
  const compiled = await compile(of);
  first = (await WebAssembly.instantiate(compiled, { './civic_brief_bg.js': glue })).exports;
  glue.__wbg_set_wasm(first);
  return glue;
}

/**
 * Another part beside the first, loaded once: what it exports. One that failed is tried again at the next call.
 * @param {Promise<Module>} module that it belongs to
 * @param {import('./files.js').Beside} of
 * @returns {Promise<WebAssembly.Exports>}
 */
function add(module, of) {
  const { href } = of.url;
  const part = added.get(href) ?? loadPart(module, of);
  added.set(href, part);
  part.catch(() => added.delete(href));
  return part;
}

/**
 * @param {Promise<Module>} module
 * @param {import('./files.js').Beside} of
 */
async function loadPart(module, of) {
  const [compiled] = await Promise.all([compile(of), module]);
  const { exports } = await WebAssembly.instantiate(compiled, { './civic_brief_bg.js': glue, first: /** @type {WebAssembly.ModuleImports} */ (first) });
  return exports;
}

/**
 * Compiles while loading; after loading where the server names another content type.
 * @param {import('./files.js').Beside} of
 */
async function compile(of) {
  const response = await load(of);
  const type = response.headers.get('Content-Type');
  return type === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
