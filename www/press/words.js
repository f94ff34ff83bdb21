/** What the press kit says: one table per language, in `words.json` beside it. */

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

/**
 * A sentence with its gap filled.
 * @param {string} sentence with a `#`
 * @param {string} text
 */
export function filled(sentence, text) {
  return sentence.replace('#', () => text);
}
