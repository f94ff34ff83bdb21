/** What the press kit says: the words of the known languages are here, and nowhere else. */

import known from 'press-languages';
import { eachLanguage } from '../words.js';

/** @typedef {import('../words.js').Language['press'] & { colon: string }} Words */

/**
 * A brief as the element has it, with what is known of its languages here; one that it brings has all of it already.
 * @param {unknown} json
 */
export function withKitWords(json) {
  return eachLanguage(json, (entry) => ({ ...known.find((one) => one.tag === entry.tag), ...entry }));
}

/**
 * What the press kit says of a brief; a word that is missing, which `check` tells of, in English.
 * @param {import('../words.js').Language} language
 * @returns {Words}
 */
export function kitWords({ colon, press }) {
  return { colon, ...known[0].press, ...press };
}

/**
 * A sentence with its gaps filled, in order.
 * @param {string} sentence with a `#` for each
 * @param {string[]} texts
 */
export function filled(sentence, ...texts) {
  return sentence.replaceAll('#', () => texts.shift() ?? '');
}
