/** The press kit where all is in one file: nothing of it runs until it is asked for. */

// A classic script knows its address only while it is read.
export const script = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src ?? '';

/** There is nothing beside it. */
export const places = undefined;

/** @returns {Promise<typeof import('./press/press.js')>} */
export const loadKit = () => import('press-kit');
