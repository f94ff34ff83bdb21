/** Newer figures than those that a host has pinned: looked for when the page has nothing else to do. */

import { button, el } from './dom.js';
import { failureOf } from './failure.js';
import { checks, loadBrief } from './load.js';

/** @typedef {import('./load.js').Loaded} Loaded */
/** @typedef {ReturnType<typeof newerThan>} Newer */

/** A browser that cannot say when it has time is given some. 500. */
const IDLE_MS = 500;

/** As long as a date is in words: which it will be is not known when room is kept for it. */
const DATE = '30 september 2026';

/**
 * The place of the line, with the room of what may come; nothing that comes later moves the page.
 * @param {import('./words.js').Words} words
 */
export function newerPlace(words) {
  const [more, other] = [words.newer_changes, words.newer_show].map((text) => button(text, () => {}));
  return el('div', { class: 'newer stack', part: 'newer' }, el('p', {}, words.newer.replace('#', DATE), ' ', more, ' ', other));
}

/**
 * @param {Loaded} pinned what the host shows
 * @param {string} src
 * @param {{ onShow(loaded: Loaded, isNewer: boolean): void, onNone(detail: import('./failure.js').Failure): void }} given
 */
export function newerThan(pinned, src, { onShow, onNone }) {
  const end = new AbortController();
  /** @type {import('./parts.js').Parts | undefined} */
  let parts;
  /** @type {import('./check/newer.js').Line | undefined} */
  let line;
  const look = async () => {
    try {
      const newer = await loadBrief(pinned.engine, { src }, end.signal);
      line = await (await checks()).newerLine(pinned, newer, onShow);
      if (!end.signal.aborted && parts) line.lay(parts);
    } catch (error) {
      if (end.signal.aborted) return;
      line = undefined;
      // Room that nobody sees is given back.
      if (parts?.newer && parts.newer.getBoundingClientRect().top >= innerHeight) parts.newer.replaceChildren();
      onNone({ ...failureOf(error), name: 'newer' });
    }
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(look);
  else setTimeout(look, IDLE_MS);
  return {
    /** Lays the line into a widget that was built anew. @param {import('./parts.js').Parts} built */
    lay(built) {
      parts = built;
      line?.lay(built);
    },
    stop: () => end.abort(),
  };
}
