/** The press kit where it is a file beside the script. (kit.inline.js: in it.) */

import { run } from './files.js';

/** The script's own address. */
export const script = import.meta.url;

/** Where the kit's module is. It is said from here: a bundler renames these files, and copies the kit as it is. */
export const places = { wasm: new URL(__PRESS_MODULE_FILE__, import.meta.url), twin: new URL(__PRESS_TWIN_FILE__, import.meta.url) };

/** @returns {Promise<typeof import('./press/press.js')>} */
export const loadKit = () => run({ url: new URL(__PRESS_FILE__, import.meta.url), integrity: __PRESS_INTEGRITY__ });
