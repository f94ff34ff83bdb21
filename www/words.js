/** What is said in the page: the words come with the brief; these are for where there is none. */

import said from 'said';

/** @typedef {typeof import('../src/languages/en.json')} Language */
/** What the buttons and labels say. @typedef {Language['page'] & Pick<Language, 'colon' | 'semicolon'> & Pick<Language['credits'], 'one_more' | 'more'>} Words */

/**
 * What is said in place of any brief; in English where the language is none that is known.
 * @param {string} lang
 */
export function staticVersion(lang) {
  const [tag] = lang.toLowerCase().split(/[-_]/);
  return said[tag] ?? said.en;
}
