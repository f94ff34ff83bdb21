/** Press kit, checks and the look at a page, where each is a file beside the script. (kit.inline.js: in it.) */

import { later } from './files.js';

/** The script's own address. */
export const script = import.meta.url;

/** Where their modules are. It is said from here: a bundler renames these files, and copies kit and checks as they are. */
export const places = {
  press: { wasm: new URL(__PRESS_MODULE_FILE__, import.meta.url), twin: new URL(__PRESS_TWIN_FILE__, import.meta.url) },
  checks: { wasm: new URL(__CHECK_MODULE_FILE__, import.meta.url), twin: new URL(__CHECK_TWIN_FILE__, import.meta.url) },
};

/** @type {() => Promise<typeof import('./press/press.js')>} */
export const loadPress = later({ url: new URL(__PRESS_FILE__, import.meta.url), integrity: __PRESS_INTEGRITY__ });

/** @type {() => Promise<typeof import('./check/check.js')>} */
export const loadChecks = later({ url: new URL(__CHECK_FILE__, import.meta.url), integrity: __CHECK_INTEGRITY__ });

/** Hardly anybody asks for it: its hash stands in the checks, where it costs no reader a byte. @returns {Promise<typeof import('./host/host.js')>} */
export const loadHost = async () => (await loadChecks()).loadHost(new URL(__HOST_FILE__, import.meta.url));
