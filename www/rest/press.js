/** The way to the press kit: nothing of it is here until a reader, or the host's own script, asks for it. */

import { lay } from './fill.js';

/** @typedef {import('../press/press.js').Kit} Kit */
/** What is known of what is on show before the kit is here. @typedef {Omit<import('../press/press.js').Given, 'script' | 'places' | 'packed'> & { packed(): Promise<string> }} Unopened */
/** @typedef {ReturnType<typeof pressOf>} Press */

/**
 * The kit of what is on show: loaded once, and gone with its brief. What failed to load is tried again at the next call.
 * @param {import('./rest.js').Given} given
 */
export function pressOf(given) {
  /** @type {Promise<Kit> | undefined} */
  let kit;
  return {
    async open() {
      // Asked first: what is given may be drawn for it, and the kit of the drawing before is gone then.
      const now = pressed(given);
      const own = (kit ??= kitOf(now, given.kit));
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

/**
 * What the press kit may see and do.
 * @param {import('./rest.js').Given} given
 * @returns {Unopened}
 */
function pressed(given) {
  const { host, shown, stateOf, choose, now } = given;
  // A host may have set another language in this same moment.
  if (!now().parts) given.draw();
  const { brief, loaded, outline, parts, settings } = now();
  if (!brief || !loaded || !outline || !parts || !settings) throw new Error('nothing is drawn yet: wait for brief-ready');
  lay(parts, given);
  const { engine, packed, languages } = loaded;
  return { host, engine, packed, languages, outline, parts, shown, stateOf, choose };
}

/** @param {Unopened} given @param {import('./rest.js').Given['kit']} kit @returns {Promise<Kit>} */
async function kitOf(given, { loadPress, places, script }) {
  const [kit, packed] = await Promise.all([loadPress(), given.packed()]);
  return kit.openKit({ ...given, packed, script, places: places?.press });
}

/**
 * The button of a chart opens the kit and closes it, and the line under it says how that goes.
 * @param {{ press: HTMLElement, way: HTMLElement }} figure
 * @param {import('../words.js').Words} words
 * @param {(text: string) => void} say
 * @param {() => Promise<void>} onPress
 */
export function pressPressed({ press, way }, words, say, onPress) {
  const told = (/** @type {string} */ text) => {
    way.textContent = text;
    // What came at once was never on its way.
    say(text);
  };
  press.addEventListener('click', async () => {
    // It is on its way already.
    if (way.textContent === words.press_comes) return;
    told(words.press_comes);
    told(await onPress().then(() => '', () => words.press_failed));
  });
}
