/** Of a kit's module there are no parts. (The page's are listed by the build: src/bin/web/kinds.rs.) */

/** @typedef {import('./files.js').Beside} Beside */

/** The modules that draw a chart of the built-in brief, by its id. @type {Record<string, Beside>} */
export const firsts = {};
/** What is added to those for the chart that counts the same otherwise. @type {Record<string, Beside>} */
export const missing = {};
/** What makes each of them draw all. @type {Beside} */
export const kinds = { url: new URL(import.meta.url), integrity: '' };
