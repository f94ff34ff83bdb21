/** The way to the press kit: nothing of it is here until a reader, or the host's own script, asks for it. */

import { button, el } from './dom.js';
import { loadKit, places, script } from 'kit';

/** @typedef {import('./press/press.js').Kit} Kit */
/** @typedef {import('./press/press.js').Given} Given */

/** @type {Promise<typeof import('./press/press.js')> | undefined} */
let loaded;

/**
 * The kit of one brief as it is on show. What failed to load is tried again at the next call.
 * @param {Omit<Given, 'script' | 'places'>} given
 * @returns {Promise<Kit>}
 */
export async function kitOf(given) {
  loaded ??= loadKit().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return (await loaded).openKit({ ...given, script, places });
}

/**
 * The button of a chart that opens the kit and closes it, and the line that says how that goes.
 * @param {import('./words.js').Words} words
 * @param {(text: string) => void} say
 * @param {() => Promise<void>} onPress
 */
export function pressButton(words, say, onPress) {
  const way = el('p', { class: 'note way' });
  const told = (/** @type {string} */ text) => {
    way.textContent = text;
    // What came at once was never on its way.
    say(text);
  };
  const press = async () => {
    // It is on its way already.
    if (way.textContent === words.pressComes) return;
    told(words.pressComes);
    told(await onPress().then(() => '', () => words.pressFailed));
  };
  return { button: button(words.press, press, { part: 'press', 'aria-expanded': false }), way };
}
