/** What the buttons and labels of the shell say: one table per language, in `words.json`. */

import words from './words.json';

/** @typedef {typeof words.en} Words */

/**
 * The words of a language; English where it has none here.
 * @param {string} lang
 * @returns {Words}
 */
export function wordsOf(lang) {
  return /^nl\b/i.test(lang) ? words.nl : words.en;
}
