/** What only the rest of the script says: the words of the known languages are here, and nowhere else. */

import known from 'rest-languages';

/** With all words of its language: one that a brief brings has them already. @param {import('../parts.js').Parts} parts */
export function addWords({ root, words }) {
  return Object.assign(words, { ...known.find(({ tag }) => tag === root.lang)?.page, ...words });
}
