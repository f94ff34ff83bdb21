/** What the press kit says: the words of the known languages are here, and nowhere else. */

import known from 'press-languages';

/** @typedef {import('../words.js').Language} Language */
/** @typedef {Language['press'] & { colon: string }} Words */

/**
 * What the press kit says in a language: as the brief brings it, else as it is known.
 * @param {unknown[]} brought
 * @param {string} lang
 * @param {{ colon: string }} words what the page says
 * @returns {Words}
 */
export function kitWords(brought, lang, { colon }) {
  const own = /** @type {Language[]} */ (brought).find(({ tag }) => tag === lang);
  const { press } = own ?? known.find(({ tag }) => tag === lang) ?? known[0];
  return { colon, ...press };
}

/**
 * A sentence with its gaps filled, in order.
 * @param {string} sentence with a `#` for each
 * @param {string[]} texts
 */
export function filled(sentence, ...texts) {
  return sentence.replaceAll('#', () => texts.shift() ?? '');
}
