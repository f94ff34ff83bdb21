/** The one file that knows the WebAssembly module: loads it once for all widgets of a page. */

import init, { Brief, builtin } from 'glue';

/** @typedef {{ Brief: typeof Brief, builtin: typeof builtin }} Module */

/** @type {Promise<Module> | undefined} */
let started;

/**
 * The module, started at the first call. A start that failed is tried again at the next.
 * @returns {Promise<Module>}
 */
export function startModule() {
  started ??= load().catch((error) => {
    started = undefined;
    throw error;
  });
  return started;
}

/** @returns {Promise<Module>} */
async function load() {
  if (typeof WebAssembly !== 'object') {
    throw new Error('WebAssembly is not available in this browser');
  }
  const url = new URL(__MODULE_FILE__, import.meta.url);
  // The hash stands in this script, so the script's own integrity covers both.
  const response = await fetch(url, {
    integrity: __MODULE_INTEGRITY__,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) {
    throw new Error(`module not found: status ${response.status} at ${url.href}`);
  }
  await init({ module_or_path: await compile(response) });
  return { Brief, builtin };
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
