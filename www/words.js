/** The languages: the known ones in the place of their tags, and what the buttons and labels say in each. */

import known from 'languages';

/** @typedef {typeof import('../src/languages/en.json')} Language */
/** @typedef {Language['page'] & Pick<Language, 'colon' | 'semicolon'>} Words */

/**
 * The known language of a tag, `nl` also for `nl-BE`: without what only the press kit says.
 * @param {string} tag
 */
const find = (tag) => known.find((one) => one.tag === tag.split(/[-_]/)[0].toLowerCase());

/**
 * What is said in place of any brief; in English where the language is none that is known.
 * @param {string} lang
 */
export function staticVersion(lang) {
  return (find(lang) ?? known[0]).page.static_version;
}

/**
 * A brief whose known languages stand there with all that is known of them: the module knows none by its tag.
 * @param {unknown} json
 */
export function withLanguages(json) {
  return eachLanguage(json, (entry) => (typeof entry === 'string' && find(entry)) || entry);
}

/**
 * A brief with each of its languages changed; what is no brief stays as it is, for the module to say so.
 * @param {unknown} json
 * @param {(entry: any) => unknown} change
 */
export function eachLanguage(json, change) {
  const brief = /** @type {{ languages?: unknown } | null} */ (json);
  return Array.isArray(brief?.languages) ? { ...brief, languages: brief.languages.map(change) } : json;
}

/**
 * A language of a brief that the module has read.
 * @param {unknown} json
 * @param {string} tag
 * @returns {Language}
 */
export function languageIn(json, tag) {
  const { languages } = /** @type {{ languages: Language[] }} */ (json);
  return languages.find((one) => one.tag === tag) ?? languages[0];
}

/**
 * What the page says of a brief. The module holds only what it draws with: a word that is missing here, which `check`
 * tells of, is said in English.
 * @param {Language} language
 * @returns {Words}
 */
export function pageWords({ colon, semicolon, page }) {
  return { colon, semicolon, ...known[0].page, ...page };
}
