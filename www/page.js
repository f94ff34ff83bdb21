/** What the scripts of one page tell each other: each is a file of its own, with a hash of its own. */

/** `runs`: whether WebAssembly does, which is asked once; `asked`: the files that were asked for, until somebody takes them. @typedef {{ runs?: boolean, asked: Map<string, Promise<Response> | undefined> }} Page */

/** Not a name, so that no page can have the same for something else. */
const KEY = Symbol.for('civic-brief');

/** @returns {Page} */
export function page() {
  const all = /** @type {Record<symbol, Page | undefined>} */ (/** @type {unknown} */ (globalThis));
  return (all[KEY] ??= { asked: new Map() });
}
