/** Files for the reader to keep, and what to do in a frame that may not give them. */

import { el } from '../dom.js';

/** Until a browser has surely begun to write the file. 60000. */
const KEPT_MS = 60_000;

/**
 * Gives files; what it made for them ends with the signal.
 * @param {AbortSignal} signal
 */
export function saver(signal) {
  /** @type {Set<string>} */
  const urls = new Set();
  const drop = (/** @type {string} */ url) => {
    URL.revokeObjectURL(url);
    urls.delete(url);
  };
  signal.addEventListener('abort', () => urls.forEach(drop));
  return function save(/** @type {Blob} */ blob, /** @type {string} */ name) {
    const url = URL.createObjectURL(blob);
    urls.add(url);
    el('a', { href: url, download: name }).click();
    setTimeout(() => drop(url), KEPT_MS);
  };
}

/** Whether the page around this one is another site's, or this one's origin is nobody's: it may be kept from saving. */
export function isConfined() {
  if (self.origin === 'null') return true;
  try {
    return top !== self && top?.location.href === undefined;
  } catch {
    return true;
  }
}
