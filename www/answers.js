/** What answers a reader: loaded after the first drawing, when the page has nothing else to do or somebody asks for it. */

import { startWhole } from 'engine';
import { failure, reason } from './failure.js';
import { whenIdle } from './idle.js';
import { keepTouches } from './touch.js';
import { loadRest } from 'kit';

/** @typedef {import('./rest/rest.js').Life} Life */

/**
 * @param {() => AbortSignal | undefined} signal that of the element's connection; none where it is not in a page
 * @param {() => Parameters<typeof startWhole>} wanted
 * @param {(signal: AbortSignal) => import('./rest/rest.js').Given} open
 * @param {(isNew: boolean, notice?: import('./failure.js').Failure) => void} onEnd it is here, or could not be loaded;
 *   `isNew`: and was not so before
 */
export function answersOf(signal, wanted, open, onEnd) {
  /** @type {Promise<Life> | undefined} */
  let coming;
  const answers = {
    /** Not there before the rest of the script is. @type {Life | undefined} */
    life: undefined,
    /** Whether the rest could not be loaded: what can be without it is. */
    alone: false,
    /** Whether it was asked for. */
    isComing: () => Boolean(coming),
    /** Keeps what a reader does until it is here. @param {HTMLElement} root */
    follow(root) {
      keepTouches(root, (done) => answers.with(done));
      whenIdle(() => signal() && !answers.alone && answers.with(() => {}));
    },
    /**
     * Does something with it: at once where it is there, else as soon as it is.
     * @param {(life: Life) => void} does
     */
    with(does) {
      if (answers.life) does(answers.life);
      else answers.asked().then(does, () => {});
    },
    /** What could not be loaded is asked for anew at the next call. @returns {Promise<Life>} */
    asked: () => (coming ??= load()),
    /** The element has gone. */
    forget() {
      answers.life = coming = undefined;
    },
  };

  /** @param {import('./failure.js').Failure} [notice] */
  function end(notice) {
    const before = answers.alone;
    answers.alone = Boolean(notice);
    onEnd(before !== answers.alone, notice);
  }

  /** @returns {Promise<Life>} */
  async function load() {
    const connection = signal();
    try {
      const [{ bringToLife }] = await Promise.all([loadRest(), startWhole(...wanted())]);
      if (!connection || connection !== signal()) throw new Error('nothing is drawn yet: wait for brief-ready');
      answers.life = bringToLife(open(connection));
      end();
      return answers.life;
    } catch (error) {
      if (connection === signal()) {
        coming = undefined;
        if (connection) end(failure('rest', reason(error)));
      }
      throw error;
    }
  }

  return answers;
}
