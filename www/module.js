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
 * @param {URL} url
 * @returns {Promise<Module>}
 */
async function loadWasm(url) {
  if (!wasmRuns()) throw new Error('WebAssembly does not run here');
  const response = await load({ url, integrity: __MODULE_INTEGRITY__ });
  const instance = await WebAssembly.instantiate(await compile(response), { './civic_brief_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  return glue;
}

/**
 * Compiles while loading; after loading where the server names another content type.
 * @param {Response} response
 */
async function compile(response) {
  const type = response.headers.get('Content-Type');
  return type === 'application/wasm'
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}
