/** The one line that is read aloud when something changed that has not the focus. */

import { el } from './dom.js';

/** What is said in between is not heard out: the last counts. 500. */
const PAUSE_MS = 500;

/** @typedef {ReturnType<typeof statusLine>} Status */

export function statusLine() {
  const line = el('p', { class: 'unseen', role: 'status' });
  let timer = 0;
  return {
    line,
    /** @param {string} text */
    say(text) {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // The same once more is no change, and would not be read.
        line.textContent = line.textContent === text ? `${text}\u00a0` : text;
      }, PAUSE_MS);
    },
  };
}
