/** The one file that knows the module: as WebAssembly and, where that does not run, as its twin in JavaScript. */

import * as glue from 'glue';

/** @typedef {{ Brief: typeof glue.Brief }} Module */
/** @typedef {'wasm' | 'twin'} Engine */

/** The smallest module there is: whether WebAssembly runs is asked with it, before anything is loaded. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** The files beside this script. Their hashes stand in it, so the script's own integrity covers them too. */
const FILES = {
  wasm: { file: __MODULE_FILE__, integrity: __MODULE_INTEGRITY__ },
  twin: { file: __TWIN_FILE__, integrity: __TWIN_INTEGRITY__ },
};

/** @type {boolean | undefined} */
let runs;

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
 * @returns {Promise<Module>}
 */
export function startModule(engine) {
  started[engine] ??= (engine === 'wasm' ? loadWasm() : loadTwin()).catch((error) => {
    started[engine] = undefined;
    throw error;
  });
  return started[engine];
}

/** It is missing in the modes that protect a reader, and refused by the policy of many a page. */
function wasmRuns() {
  if (runs === undefined) {
    try {
      // Under a policy that forbids it, WebKit compiles all the same and refuses only to start.
      runs = new WebAssembly.Instance(new WebAssembly.Module(EMPTY)) instanceof WebAssembly.Instance;
    } catch {
      runs = false;
    }
  }
  return runs;
}

/** @returns {Promise<Module>} */
async function loadWasm() {
  if (!wasmRuns()) throw new Error('WebAssembly does not run here');
  const response = await load(FILES.wasm);
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

/** @returns {Promise<Module>} */
async function loadTwin() {
  // An import carries no hash. What is loaded first is checked, and the import takes it from the browser's cache:
  // a file of another version, or none, is found out before any of it runs.
  await (await load(FILES.twin)).arrayBuffer();
  const { href } = urlOf(FILES.twin);
  try {
    return await import(href);
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new Error(`module not run: ${why}; check that the server calls JavaScript what is at ${href}`);
  }
}

/** @param {{ file: string }} of */
function urlOf({ file }) {
  return new URL(file, import.meta.url);
}

/** @param {{ file: string, integrity: string }} of */
async function load(of) {
  const url = urlOf(of);
  try {
    return await fetch(url, { integrity: of.integrity, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  } catch (error) {
    // A file that is missing is found out here too: what comes in its place has another hash.
    const why = error instanceof Error ? error.message : error;
    throw new Error(`module not loaded: ${why}; check that the file of this version is at ${url.href}`);
  }
}
