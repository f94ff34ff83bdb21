/** What is on show. The attributes are all the state there is: a host writes them, and so does a reader's choice. */

/** @typedef {import('glue').Outline} Outline */
/** @typedef {import('glue').Chart} Chart */
/** @typedef {import('glue').View} View */
/** What was asked for, known or not; what is empty was not. @typedef {{ show: string, view: string, year: string, hidden: string[] }} Choice */
/** What is on show; `year` is empty where there is none to choose. @typedef {{ chart: Chart, view: View, year: string, hidden: string[] }} Shown */

/** The attributes that a reader's choice writes. */
const NAMES = /** @type {const} */ ({ show: 'show', view: 'view', year: 'year', hidden: 'hidden-series' });

/**
 * The charts of an element: all of them, or the one that its host names with the one that counts the same otherwise.
 * @param {Outline} outline
 * @param {string | null} name
 * @returns {{ whole: boolean, charts: Chart[] }}
 */
export function chartsOf(outline, name) {
  const charts = outline.sections.flatMap((section) => section.charts);
  const one = charts.find((chart) => chart.id === name);
  return one ? { whole: false, charts: charts.filter((chart) => chart === one || chart.id === one.counted.also) } : { whole: true, charts };
}

/**
 * What the attributes say, each where it is known; else the first there is.
 * @param {HTMLElement} element
 * @param {Chart[]} charts
 * @param {boolean} isWhole whether there can be tables, and fewer series than all
 * @returns {Shown}
 */
export function shownBy(element, charts, isWhole) {
  const said = (/** @type {string} */ name) => element.getAttribute(name) ?? '';
  const named = (/** @type {string} */ name) => charts.find((chart) => chart.id === said(name));
  const chart = named('show') ?? named('chart') ?? charts[0];
  const view = chart.views.find(({ id }) => id === said('view') && (isWhole || id !== 'table')) ?? chart.views[0];
  const year = view.years.find((one) => one === said('year')) ?? view.years[0] ?? '';
  const off = said('hidden-series').split(/\s+/);
  const hidden = view.series.map(({ id }) => id).filter((id) => off.includes(id));
  // With all of them hidden there would be no picture.
  return { chart, view, year, hidden: isWhole && hidden.length < view.series.length ? hidden : [] };
}

/**
 * Writes a choice into the attributes; what is empty takes its attribute away.
 * @param {HTMLElement} element
 * @param {Partial<Choice>} choice
 */
export function write(element, choice) {
  for (const [key, name] of Object.entries(NAMES)) {
    const value = choice[/** @type {keyof Choice} */ (key)];
    if (value === undefined) continue;
    const text = [value].flat().join(' ');
    if (text === '') element.removeAttribute(name);
    else if (text !== element.getAttribute(name)) element.setAttribute(name, text);
  }
}

/**
 * Another chart. A reader of tables goes on reading tables; the rest belonged to the chart that was left.
 * @param {Shown} shown
 * @param {string} id
 * @returns {Choice}
 */
export function otherChart({ view }, id) {
  return { show: id, view: view.id === 'table' ? view.id : '', year: '', hidden: [] };
}

/**
 * As `brief-change` tells it.
 * @param {Shown} shown
 */
export function detailOf({ chart, view, year, hidden }) {
  return { chart: chart.id, view: view.id, year: Number(year), hidden };
}

/**
 * What is said of a view and year with all its series on, and where its figures come from.
 * @param {import('glue').About} about
 * @param {Shown} shown
 * @returns {import('glue').Texts & { cited: string }}
 */
export function textsOf({ variants: { of, titles, subtitles, messages, longs, alts, cited: places } }, { view, year }) {
  // A table has the texts of the first view.
  const { texts } = of.find((one) => one.view === view.id && (!year || one.year === year)) ?? of[0];
  const [title, subtitle, message, long, alt, cited] = [titles, subtitles, messages, longs, alts, places].map((all, kind) => all[texts[kind]]);
  return { title, subtitle, message, long, alt, cited };
}

/** What is around a picture. @typedef {{ padding_css: number, font_family: string, settings: import('./settings.js').Settings | undefined, width_css: number, scale: number, lang: string }} Around */

/**
 * What the page's styles say of where a picture stands.
 * @param {HTMLElement | undefined} root
 */
export function styleOf(root) {
  const style = root && getComputedStyle(root);
  const padding = style ? parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) : 0;
  return { padding_css: padding || 0, font_family: style?.fontFamily ?? 'sans-serif' };
}

/**
 * All that can change the picture.
 * @param {Shown} shown
 * @param {Around} around
 * @returns {import('glue').State}
 */
export function pictureState({ chart, view, year, hidden }, { padding_css, font_family, settings, width_css, scale, lang }) {
  const zoom = settings?.zoom ?? 1;
  return {
    chart: chart.id,
    view: view.id,
    year: Number(year),
    hidden,
    lang,
    theme: settings?.theme ?? 'light',
    colors: settings?.colors,
    contrast: settings?.contrast ?? false,
    patterns: settings?.patterns ?? false,
    // Larger text is a picture drawn larger, in the room that is left for it.
    width_css: (width_css - padding_css) / zoom,
    scale: scale * zoom,
    font_family,
  };
}

/**
 * The same as the module takes it: a line for each, in the order of src/state.rs.
 * @param {import('glue').State} state
 */
export function linesOf({ chart, view, lang, year, hidden, theme, colors, contrast, patterns, width_css, scale, font_family }) {
  const { paper = '', ink = '', faint = '' } = colors ?? {};
  return [chart, view, lang, year, hidden.join(' '), theme, paper, ink, faint, contrast, patterns, width_css, scale, font_family].join('\n');
}
