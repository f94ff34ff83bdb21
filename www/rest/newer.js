/** Newer figures than those that a host has pinned: looked for when the page has nothing else to do. */

import { failureOf } from '../failure.js';

/** @typedef {import('../load.js').Loaded} Loaded */
/** @typedef {ReturnType<typeof newerThan>} Newer */

/** A browser that cannot say when it has time is given some. 500. */
const IDLE_MS = 500;

/**
 * @param {Loaded} pinned what the host shows
 * @param {string} src
 * @param {import('./rest.js').Given} given
 */
export function newerThan(pinned, src, { ways, take, tell }) {
  const onShow = (/** @type {Loaded} */ loaded, /** @type {boolean} */ isNewer) => {
    take(loaded);
    tell('brief-version', { version: loaded.version, newer: isNewer });
  };
  const end = new AbortController();
  /** @type {import('../parts.js').Parts | undefined} */
  let parts;
  /** @type {import('../check/newer.js').Line | undefined} */
  let line;
  const look = async () => {
    try {
      const newer = await ways.loadBrief(pinned.engine, { src }, end.signal);
      line = await (await ways.checks()).newerLine(pinned, newer, onShow);
      if (!end.signal.aborted && parts) line.lay(parts);
    } catch (error) {
      if (end.signal.aborted) return;
      line = undefined;
      // Room that nobody sees is given back.
      if (parts?.newer && parts.newer.getBoundingClientRect().top >= innerHeight) parts.newer.replaceChildren();
      tell('brief-notice', { ...failureOf(error), name: 'newer' });
    }
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(look);
  else setTimeout(look, IDLE_MS);
  return {
    /** Lays the line into a widget that was built anew. @param {import('../parts.js').Parts} built */
    lay(built) {
      parts = built;
      line?.lay(built);
    },
    stop: () => end.abort(),
  };
}
