/** The way to the press kit: nothing of it is here until a reader, or the host's own script, asks for it. */

import { button, el } from './dom.js';
import { loadPress, places, script } from 'kit';

/** @typedef {import('./press/press.js').Kit} Kit */
/** What is known of what is on show before the kit is here. @typedef {Omit<import('./press/press.js').Given, 'script' | 'places' | 'packed'> & { packed(): Promise<string> }} Unopened */

/**
 * The kit of what is on show: loaded once, and gone with its brief. What failed to load is tried again at the next call.
 * @param {() => Unopened} given
 */
export function pressOf(given) {
  /** @type {Promise<Kit> | undefined} */
  let kit;
  return {
    async open() {
      // Asked first: what is given may be drawn for it, and the kit of the drawing before is gone then.
      const now = given();
      const own = (kit ??= kitOf(now));
      own.catch(() => {
        if (kit === own) kit = undefined;
      });
      return own;
    },
    leave() {
      kit?.then((one) => one.free(), () => {});
      kit = undefined;
    },
  };
}

/** @param {Unopened} given @returns {Promise<Kit>} */
async function kitOf(given) {
  const [kit, packed] = await Promise.all([loadPress(), given.packed()]);
  return kit.openKit({ ...given, packed, script, places: places?.press });
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
    if (way.textContent === words.press_comes) return;
    told(words.press_comes);
    told(await onPress().then(() => '', () => words.press_failed));
  };
  return { button: button(words.press, press, { part: 'press', 'aria-expanded': false }), way };
}
