/** The one file that knows the module: as WebAssembly and, where that does not run, as its twin in JavaScript. */

import { load, run } from './files.js';
import { wasmRuns } from './runs.js';
import * as glue from 'glue';

/** What the page needs of the glue; the press kit carries this file with a glue of its own. @typedef {{ Brief: typeof glue.Brief }} Module */
/** @typedef {'wasm' | 'twin'} Engine */

/** Both beside this script. @typedef {Record<Engine, URL>} Places @type {Places} */
const PLACES = { wasm: new URL(__MODULE_FILE__, import.meta.url), twin: new URL(__TWIN_FILE__, import.meta.url) };

/** @type {Partial<Record<Engine, Promise<Module>>>} */
const started = {};
/** The rest of the one that is parted. @type {Promise<unknown> | undefined} */
let rest;
/** What that is of. @type {WebAssembly.Exports | undefined} */
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
  const url = places[engine];
  started[engine] ??= (engine === 'wasm' ? loadWasm(url) : run({ url, integrity: __TWIN_INTEGRITY__ })).catch((error) => {
    started[engine] = undefined;
    throw error;
  });
  return started[engine];
}

/**
 * The same with what is asked of it after its first drawing: tables, single figures, and what else is said of a brief.
 * @param {Engine} engine
 * @returns {Promise<Module>}
 */
export async function startWhole(engine) {
  const module = startModule(engine);
  if (engine === 'wasm') {
    await (rest ??= loadMore(module).catch((error) => {
      rest = undefined;
      throw error;
    }));
  }
  return module;
}

/**
 * @param {URL} url
 * @returns {Promise<Module>}
 */
async function loadWasm(url) {
  if (!wasmRuns()) throw new Error('WebAssembly does not run here');
  const compiled = await compile({ url, integrity: __MODULE_INTEGRITY__ });
  first = (await WebAssembly.instantiate(compiled, { './civic_brief_bg.js': glue })).exports;
  glue.__wbg_set_wasm(first);
  return glue;
}

/** @param {Promise<Module>} module that it belongs to */
async function loadMore(module) {
  const compiled = compile({ url: new URL(__MODULE_REST_FILE__, import.meta.url), integrity: __MODULE_REST_INTEGRITY__ });
  await Promise.all([module, compiled]);
  const { exports } = await WebAssembly.instantiate(await compiled, { './civic_brief_bg.js': glue, first: /** @type {WebAssembly.ModuleImports} */ (first) });
  glue.__wbg_set_wasm({ ...first, ...exports });
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
