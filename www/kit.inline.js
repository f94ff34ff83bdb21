/** The rest of the script, press kit, checks and the look at a page, where all is in one file: nothing of them runs until it is asked for. */

// A classic script knows its address only while it is read.
export const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src ?? '';

/** There is nothing beside it. @type {typeof import('./kit.js').places | undefined} */
export const places = undefined;

/** @returns {Promise<typeof import('./rest/rest.js')>} */
export const loadRest = () => import('./rest/rest.js');

/** @returns {Promise<typeof import('./press/press.js')>} */
export const loadPress = () => import('press-kit');

/** @returns {Promise<typeof import('./check/check.js')>} */
export const loadChecks = () => import('check-kit');

/** @returns {Promise<typeof import('./packed/packed.js')>} */
export const loadPacked = () => import('./packed/packed.js');

/** @returns {Promise<typeof import('./host/host.js')>} */
export const loadHost = () => import('host-kit');
