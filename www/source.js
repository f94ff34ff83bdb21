/** Which brief an element shows, as its host says it: its property, else its `src`, else the built-in one. */

import { failure, failureOf } from './failure.js';
import { loadBrief } from './load.js';
import { textOf } from './plain.js';
import { engineOf } from 'engine';

/** @typedef {import('./failure.js').Failure} Failure */

/** What has not come by then is told of; it may still come. 8000. */
const SLOW_MS = 8000;

/**
 * @param {HTMLElement} host
 * @param {{ wanted(): import('./load.js').Wanted, onComing(coming: Omit<import('./load.js').Loaded, 'make'>): void, onBrief(loaded: import('./load.js').Loaded): void, onSlow(detail: Failure): void, onFail(detail: Failure): void }} given
 */
export function sourceOf(host, { wanted, onComing, onBrief, onSlow, onFail }) {
  /** As it was set, to be handed back. @type {unknown} */
  let data;
  /** The same as it was then. @type {{ text: string } | Failure | undefined} */
  let copy;
  /** Ends what is on its way. @type {AbortController | undefined} */
  let way;
  /** Over when nothing is on its way any more. @type {Promise<void> | undefined} */
  let coming;

  const src = () => host.getAttribute('src');
  const stop = () => way?.abort(failure('abort', 'nobody waits for it'));
  return {
    get: () => data,
    /** @param {unknown} brief none where it is null */
    set(brief) {
      data = brief ?? undefined;
      copy = data === undefined ? undefined : textOf(data);
    },
    stop,
    /** What shall draw it. */
    engine: () => engineOf(host.getAttribute('engine')),
    /** Whether it is not the built-in one. */
    isOwn: () => Boolean(copy ?? src()),
    /** Waits for what is on its way, whatever becomes of it. */
    settled: async () => coming,
    /** Loads what is wanted now; the last call wins, and what was on its way for another is given up. */
    load() {
      stop();
      coming = load();
    },
  };

  async function load() {
    const { signal } = (way = new AbortController());
    const slow = setTimeout(
      () => onSlow(failure('slow', `not here after ${SLOW_MS / 1000} s; the static version stays until it is`)),
      SLOW_MS,
    );
    signal.addEventListener('abort', () => clearTimeout(slow));
    try {
      if (copy && 'problems' in copy) throw copy;
      const of = copy ?? (src() ? { src: src() ?? '' } : wanted());
      const loaded = await loadBrief(engineOf(host.getAttribute('engine')), of, signal, (coming) => {
        if (!signal.aborted) onComing(coming);
      });
      if (!signal.aborted) onBrief(loaded);
    } catch (error) {
      if (!signal.aborted) onFail(failureOf(error));
    } finally {
      clearTimeout(slow);
    }
  }
}
