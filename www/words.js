/** What the buttons and labels of the shell say: one table per language. */

/**
 * @typedef {{
 *   sections: string, charts: string, view: string, source: string, sources: string, allSources: string,
 *   asQuotedBy: string, licence: string, noLicence: string, counted: string, dated: string, figures: string,
 * }} Words
 */

/** @type {Words} */
const nl = {
  sections: 'Onderdelen',
  charts: 'Grafieken',
  view: 'Weergave',
  source: 'Bron',
  sources: 'Bronnen',
  allSources: 'Alle bronnen en licenties',
  asQuotedBy: 'aangehaald door',
  licence: 'licentie',
  noLicence: 'licentie niet vermeld',
  counted: 'Wat is geteld',
  dated: 'Cijfers van',
  figures: 'Cijfers',
};

/** @type {Words} */
const en = {
  sections: 'Sections',
  charts: 'Charts',
  view: 'View',
  source: 'Source',
  sources: 'Sources',
  allSources: 'All sources and licences',
  asQuotedBy: 'as quoted by',
  licence: 'licence',
  noLicence: 'licence not stated',
  counted: 'What is counted',
  dated: 'Figures of',
  figures: 'Figures',
};

/**
 * The words of a language; English where it has none here.
 * @param {string} lang
 * @returns {Words}
 */
export function wordsOf(lang) {
  return lang === 'nl' ? nl : en;
}
