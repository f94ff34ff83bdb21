/** The HTML of a brief: headings, tabs, picture, sources. Built anew per language, filled anew per chart. */

import { el } from './dom.js';
import { tableOf } from './table.js';
import { wordsOf } from './words.js';

/** @typedef {import('glue').Outline} Outline */
/** @typedef {import('glue').Chart} Chart */
/** @typedef {import('./words.js').Words} Words */
/** @typedef {{ section: import('glue').Section, chart: Chart }} Place */

/**
 * The brief's outermost element, and what must be reached in it later.
 * @typedef {{ root: HTMLElement, show(place: Place, view: string): void, canvas: HTMLCanvasElement, picture: HTMLElement, probe: HTMLElement }} Parts
 */

/**
 * @param {Outline} outline
 * @param {{ whole: boolean, level: number, onChart(id: string): void, onView(id: string): void }} options
 *   `whole`: with its heading and tabs; else one chart alone. `level`: of the first heading.
 * @returns {Parts}
 */
export function buildParts(outline, { whole, level, onChart, onView }) {
  const words = wordsOf(outline.lang);
  const sections = outline.sections.filter((section) => section.charts.length > 0);
  const canvas = el('canvas', { role: 'img' });
  const picture = el('div', { class: 'picture' }, canvas);
  const probe = el('span', { class: 'probe', 'aria-hidden': true });
  const figure = el('div', { class: 'chart', id: 'chart' });
  const panel = el('div', { id: 'section' });
  const root = el('section', { class: 'brief', part: 'brief', lang: outline.lang, dir: outline.dir }, probe);
  const sectionTabs = tabs(words.sections, 'section', sections, (id) => {
    const section = sections.find((one) => one.id === id);
    if (section) onChart(section.charts[0].id);
  });
  if (whole) {
    root.append(
      el('p', { class: 'kicker', part: 'kicker' }, outline.kicker),
      heading(level, { class: 'title', part: 'title' }, outline.title),
    );
  }
  const hasSections = whole && sections.length > 1;
  root.append(...(hasSections ? [sectionTabs.list] : []), panel);

  /** @type {Place | undefined} */
  let shown;
  /** @type {Tabs | undefined} */
  let chartTabs;
  /** @type {((view: string) => void) | undefined} */
  let showView;
  const chartLevel = whole ? level + 1 : level;
  return {
    root,
    canvas,
    picture,
    probe,
    show(place, view) {
      if (whole && place.section !== shown?.section) {
        sectionTabs.select(place.section.id);
        asPanel(panel, hasSections ? sectionTabs : undefined);
        const charts = place.section.charts;
        chartTabs = charts.length > 1 ? tabs(words.charts, 'chart', charts, onChart) : undefined;
        panel.replaceChildren(
          ...(chartTabs ? [chartTabs.list] : []),
          figure,
          el('p', { class: 'summary', part: 'summary' }, place.section.summary),
        );
      } else if (!whole && !shown) {
        panel.replaceChildren(figure);
      }
      if (place.chart !== shown?.chart) {
        chartTabs?.select(place.chart.id);
        asPanel(figure, chartTabs);
        showView = fillChart(figure, place.chart, { words, outline, level: chartLevel, picture, canvas, onView });
      }
      shown = place;
      showView?.(view);
    },
  };
}

/**
 * @param {number} level 1 to 6
 * @param {Record<string, unknown>} attributes
 * @param {string} text
 */
function heading(level, attributes, text) {
  const name = /** @type {'h2'} */ (`h${Math.min(level, 6)}`);
  return el(name, attributes, text);
}

/** @typedef {{ list: HTMLElement, select(id: string): void, selected(): HTMLElement | undefined }} Tabs */

/**
 * A tab list by the ARIA authoring practices: one tab stop, arrows, Home, End; what is reached is shown.
 * @param {string} label
 * @param {string} panelId
 * @param {{ id: string, name: string }[]} entries
 * @param {(id: string) => void} onSelect
 * @returns {Tabs}
 */
function tabs(label, panelId, entries, onSelect) {
  const tab = (/** @type {{ id: string, name: string }} */ { id, name }) =>
    el('button', { type: 'button', role: 'tab', part: 'tab', id: `${panelId}-${id}`, 'aria-controls': panelId }, name);
  const buttons = entries.map(tab);
  const list = el('div', { class: `tabs ${panelId}s`, role: 'tablist', 'aria-label': label }, ...buttons);
  const go = (/** @type {number} */ index) => {
    const at = (index + buttons.length) % buttons.length;
    buttons[at].focus();
    onSelect(entries[at].id);
  };
  buttons.forEach((button, index) => button.addEventListener('click', () => onSelect(entries[index].id)));
  list.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (at >= 0 && to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      go(to);
    }
  });
  return {
    list,
    select(id) {
      entries.forEach((entry, index) => {
        buttons[index].setAttribute('aria-selected', String(entry.id === id));
        buttons[index].tabIndex = entry.id === id ? 0 : -1;
      });
    },
    selected: () => buttons.find((button) => button.getAttribute('aria-selected') === 'true'),
  };
}

/**
 * @param {HTMLElement} panel
 * @param {Tabs | undefined} owner without one the panel is a plain part of the page
 */
function asPanel(panel, owner) {
  const label = owner?.selected()?.id;
  if (owner && label) {
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', label);
  } else {
    panel.removeAttribute('role');
    panel.removeAttribute('aria-labelledby');
  }
}

/**
 * Fills the figure with a chart.
 * @param {HTMLElement} figure
 * @param {Chart} chart
 * @param {{ words: Words, outline: Outline, level: number, picture: HTMLElement, canvas: HTMLElement, onView(id: string): void }} given
 * @returns {(view: string) => void} shows one of its views
 */
function fillChart(figure, chart, { words, outline, level, picture, canvas, onView }) {
  const buttons = chart.views.map((view) => {
    const button = el('button', { type: 'button', part: 'view' }, view.name);
    button.addEventListener('click', () => onView(view.id));
    return button;
  });
  const table = tableOf(chart, words);
  figure.replaceChildren(
    heading(level, { class: 'message', part: 'message', id: 'message' }, chart.title),
    el('p', { class: 'subtitle', part: 'subtitle' }, chart.subtitle),
    el('div', { class: 'views', role: 'group', 'aria-label': words.view }, ...buttons),
    el('figure', { part: 'figure', 'aria-labelledby': 'message' }, picture, table),
    el('p', { class: 'text', part: 'text' }, chart.message),
    el('p', { class: 'note', part: 'note' }, chart.note),
    el('p', { class: 'note' }, `${words.counted}: ${chart.definitions.join(' ')}`),
    chart.more.url ? el('p', { class: 'note' }, link(chart.more.url, chart.more.text)) : '',
    sourcesOf(chart, words, outline),
  );
  return (view) => {
    chart.views.forEach((one, index) => buttons[index].setAttribute('aria-pressed', String(one.id === view)));
    picture.hidden = view === 'table';
    table.hidden = view !== 'table';
    canvas.setAttribute('aria-label', chart.views.find((one) => one.id === view)?.alt ?? '');
  };
}

/**
 * @param {string} url
 * @param {string} text
 * @param {string} [lang]
 */
function link(url, text, lang) {
  return el('a', { href: url, rel: 'noopener noreferrer', lang }, text);
}

/**
 * The newest publication of each counter in one line; all of them, with licences, to open.
 * @param {Chart} chart
 * @param {Words} words
 * @param {Outline} outline
 */
function sourcesOf(chart, words, outline) {
  /** @type {Map<string, import('glue').Source>} */
  const newest = new Map();
  for (const source of chart.sources) {
    newest.set(source.publisher, source);
  }
  const cite = (/** @type {import('glue').Source} */ source) => [
    `${source.publisher}, `,
    source.url ? link(source.url, source.title, source.lang) : el('span', { lang: source.lang }, source.title),
    source.date ? `, ${source.date}` : '',
    source.quoted_by ? `, ${words.asQuotedBy} ${source.quoted_by}` : '',
  ];
  const short = [...newest.values()].flatMap((source, index) => (index > 0 ? ['; ', ...cite(source)] : cite(source)));
  const entries = chart.sources.map((source) =>
    el('li', {}, ...cite(source), `, ${source.licence ? `${words.licence} ${source.licence}` : words.noLicence}.`),
  );
  return el(
    'div',
    { class: 'note sources', part: 'source' },
    el('p', {}, `${newest.size > 1 ? words.sources : words.source}: `, ...short, `. ${words.dated} ${outline.date}.`),
    el('details', {}, el('summary', {}, words.allSources), el('ul', {}, ...entries)),
  );
}
