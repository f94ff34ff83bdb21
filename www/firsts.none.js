/** Of a kit's module there are no parts. (The page's are listed by the build: src/bin/web/kinds.rs.) */

/** The modules that draw a chart of the built-in brief and what else is drawn like it, by its id. @type {Record<string, import('./files.js').Beside>} */
export const firsts = {};

/** What makes each of them draw all. @type {import('./files.js').Beside} */
export const kinds = { url: new URL(import.meta.url), integrity: '' };
