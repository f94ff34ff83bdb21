/** What the buttons and labels of the shell say: one table per language. */

const nl = {
  sections: 'Onderdelen',
  charts: 'Grafieken',
  view: 'Weergave',
  year: 'Jaar',
  series: 'Tonen',
  countedIn: 'Geteld in',
  whole: 'Het stuk in het kort',
  toCharts: 'Naar de grafieken',
  marks: 'Getallen in de grafiek',
  origin: 'Waar het getal vandaan komt',
  hint: 'Kies een getal in de grafiek om te zien waar het vandaan komt.',
  keys: 'Pijltjestoetsen: volgend getal; Esc: terug.',
  counter: 'Geteld door',
  basis: 'Aard',
  remark: 'Opmerking',
  names: 'Bij naam',
  source: 'Bron',
  sources: 'Bronnen',
  allSources: 'Alle bronnen en licenties',
  asQuotedBy: 'aangehaald door',
  licence: 'licentie',
  noLicence: 'licentie niet vermeld',
  counted: 'Wat is geteld',
  dated: 'Cijfers van',
  figures: 'Cijfers',
  notes: 'Waar de cijfers staan',
  static: 'U ziet de statische versie. Alle cijfers staan in de tabellen.',
};

/** @typedef {typeof nl} Words */

/** @type {Words} */
const en = {
  sections: 'Sections',
  charts: 'Charts',
  view: 'View',
  year: 'Year',
  series: 'Show',
  countedIn: 'Counted in',
  whole: 'The brief in short',
  toCharts: 'To the charts',
  marks: 'Numbers in the chart',
  origin: 'Where the number comes from',
  hint: 'Choose a number in the chart to see where it comes from.',
  keys: 'Arrow keys: next number; Esc: back.',
  counter: 'Counted by',
  basis: 'Kind',
  remark: 'Remark',
  names: 'By name',
  source: 'Source',
  sources: 'Sources',
  allSources: 'All sources and licences',
  asQuotedBy: 'as quoted by',
  licence: 'licence',
  noLicence: 'licence not stated',
  counted: 'What is counted',
  dated: 'Figures of',
  figures: 'Figures',
  notes: 'Where the figures stand',
  static: 'You see the static version. All figures are in the tables.',
};

/**
 * The words of a language; English where it has none here.
 * @param {string} lang
 * @returns {Words}
 */
export function wordsOf(lang) {
  return /^nl\b/i.test(lang) ? nl : en;
}
