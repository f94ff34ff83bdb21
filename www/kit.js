/** The rest of the script, press kit, checks and the look at a page, where each is a file beside it. (kit.inline.js: in it.) */

import { later } from './files.js';

/** The script's own address. */
export const script = import.meta.url;

/** Where their modules are. It is said from here: a bundler renames these files, and copies kit and checks as they are. */
export const places = {
  press: { wasm: new URL(__PRESS_MODULE_FILE__, import.meta.url), twin: new URL(__PRESS_TWIN_FILE__, import.meta.url) },
  checks: { wasm: new URL(__CHECK_MODULE_FILE__, import.meta.url), twin: new URL(__CHECK_TWIN_FILE__, import.meta.url) },
};

/** What nobody needs before the first drawing. @type {() => Promise<typeof import('./rest/rest.js')>} */
export const loadRest = later({ url: new URL(__REST_FILE__, import.meta.url), integrity: __REST_INTEGRITY__ });

/** Its hash stands in the rest, as nobody can ask for it before. @returns {Promise<typeof import('./press/press.js')>} */
export const loadPress = async () => (await loadRest()).loadPress(new URL(__PRESS_FILE__, import.meta.url));

/** @type {() => Promise<typeof import('./check/check.js')>} */
export const loadChecks = later({ url: new URL(__CHECK_FILE__, import.meta.url), integrity: __CHECK_INTEGRITY__ });

/** What takes a packed brief out of its file. @type {() => Promise<typeof import('./packed/packed.js')>} */
export const loadPacked = later({ url: new URL(__PACKED_FILE__, import.meta.url), integrity: __PACKED_INTEGRITY__ });

/** Hardly anybody asks for it: its hash stands in the checks, where it costs no reader a byte. @returns {Promise<typeof import('./host/host.js')>} */
export const loadHost = async () => (await loadChecks()).loadHost(new URL(__HOST_FILE__, import.meta.url));
