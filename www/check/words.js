/** The words of a brief of somebody else: those of a known language are here, any other it brings itself. */

import known from 'languages';

/** @typedef {import('../words.js').Language} Language */
/** @typedef {import('../words.js').Words} Words */

/**
 * What the page says in each of its languages, by the tag that the module has.
 * @param {{ languages: (string | Language)[] }} brief that passed the checks
 * @returns {Record<string, Words>}
 */
export function wordsOf({ languages }) {
  return Object.fromEntries(languages.map((entry) => {
    const { tag, colon, semicolon, page, credits: { one_more, more } } = typeof entry === 'string' ? find(entry) : entry;
    return [tag, { colon, semicolon, one_more, more, ...page }];
  }));
}

/** @param {string} tag `nl` also for `nl-BE` */
function find(tag) {
  return known.find((one) => one.tag === tag.split(/[-_]/)[0].toLowerCase()) ?? known[0];
}
