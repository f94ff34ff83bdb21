/** The HTML of a brief: heading, tabs, and a figure for each chart. Built anew per language. (rest/contents.js: the document in short.) */

import { choose, el, heading } from './dom.js';
import { figureOf } from './figure.js';
import { newerPlace } from './newer.js';
import { statusLine } from './status.js';
import { panel, tabs } from './tabs.js';
import { leaveOut } from './tokens.js';

/** @typedef {import('glue').Outline} Outline */
/** @typedef {import('glue').Section} Section */
/** @typedef {import('glue').Chart} Chart */
/** @typedef {import('./state.js').Shown} Shown */
/** @typedef {import('./figure.js').Figure} Figure */
/** @typedef {ReturnType<typeof buildParts>} Parts */

/**
 * @param {Outline} outline
 * @param {{ words: import('./words.js').Words, whole: boolean, charts: Chart[], level: number, newer: boolean,
 *   onFigure(figure: Figure): void } & import('./figure.js').Asks} given
 *   `words`: of its language. `whole`: with its heading, tabs and contents; else its charts alone. `level`: of the first heading.
 *   `newer`: with room for the line that says that there are newer figures. `onFigure`: one was made
 */
export function buildParts(outline, { words, whole, charts, level, newer, onFigure, ...asks }) {
  const canvas = el('canvas', { role: 'img' });
  /** Beside what is drawn, not in it: to say its style a browser would lay out all that is. */
  const probe = el('span', { class: 'probe', 'aria-hidden': true });
  const counts = (/** @type {Chart} */ chart) =>
    charts
      .filter((one) => one === chart || (chart.counted.also !== '' && one.id === chart.counted.also))
      .map(({ id, counted }) => ({ id, name: counted.name }));
  const status = statusLine();
  // A brief of one section has no list of sections to say what it is about.
  const only = whole && outline.sections.length === 1 ? outline.sections[0] : undefined;
  const below = level + Number(whole) + Number(Boolean(only));
  /** Those that are made: the one on show before it is drawn, the others when the page has time. @type {import('./figure.js').Figure[]} */
  const figures = [];
  /** Where each has its place. @type {Map<Chart, HTMLElement>} */
  const places = new Map();
  const make = (/** @type {Chart} */ chart) => {
    const figure = figureOf(chart, { words, status, outline, level: below, counts: counts(chart), ...asks });
    figures.push(figure);
    onFigure(figure);
    return figure;
  };
  /** In its place; the first chart's where there is none of that id. @param {string} id */
  const of = (id) => {
    const chart = charts.find((one) => one.id === id) ?? charts[0];
    const figure = figures.find((one) => one.chart === chart) ?? make(chart);
    if (!figure.element.parentNode) places.get(chart)?.append(figure.element);
    return figure;
  };
  const placeOf = (/** @type {Chart} */ chart, /** @type {import('./tabs.js').Tabs | undefined} */ list = undefined) => {
    const place = panel(list, 'chart', chart.id);
    places.set(chart, place);
    return place;
  };
  const root = el('section', { class: 'brief', part: 'brief', lang: outline.lang, dir: outline.dir }, status.line);
  const sections = outline.sections.filter((section) => section.charts.length > 0);
  const open = (/** @type {Section} */ section) => asks.onCount(section.charts[0].id);
  const sectionTabs =
    whole && sections.length > 1
      ? tabs(words.sections, 'section', sections, (id) => sections.filter((one) => one.id === id).forEach(open))
      : undefined;
  /** @type {Map<Section, import('./tabs.js').Tabs>} */
  const chartTabs = new Map();
  // All lie in one cell, the one on show seen: the page below stays where it is, whichever that is.
  const panels = el('div', { class: 'stack' });
  if (whole) {
    for (const section of sections) {
      const list = section.charts.length > 1 ? tabs(words.charts, 'chart', section.charts, asks.onCount) : undefined;
      if (list) chartTabs.set(section, list);
      const inner = section.charts.map((chart) => placeOf(chart, list));
      const stack = el('div', { class: 'stack' }, ...inner);
      panels.append(panel(sectionTabs, 'section', section.id, ...(list ? [list.list] : []), stack));
    }
    root.append(
      el('p', { class: 'kicker', part: 'kicker' }, outline.kicker),
      heading(level, { class: 'title', part: 'title' }, outline.title),
      ...(only ? [heading(level + 1, { class: 'section-title' }, only.title), el('p', { class: 'summary' }, only.summary)] : []),
      ...(sectionTabs ? [sectionTabs.list] : []),
    );
  } else {
    panels.append(...charts.map((chart) => placeOf(chart)));
  }
  const address = el('p', { class: 'note address' });
  const newerLine = newer ? newerPlace(words) : undefined;
  root.append(panels, ...(newerLine ? [newerLine] : []), address);
  return {
    root,
    canvas,
    probe,
    charts,
    figures,
    of,
    /** Makes one more of those that wait; gives it, or nothing where none does. */
    next() {
      const chart = charts.find((one) => figures.every((figure) => figure.chart !== one));
      return chart && make(chart);
    },
    /** Puts all that wait in their places, at once: each has its room from then on. */
    lay() {
      for (const { id } of charts) of(id);
    },
    words,
    address,
    whole,
    level,
    /** Shows a section, and leads to it. @param {Section} section */
    onSection(section) {
      open(section);
      sectionTabs?.focus();
    },
    newer: newerLine,
    say: status.say,
    /** As a reader or their system has set it. @param {import('./settings.js').Settings} settings */
    follow(settings) {
      root.dataset.theme = settings.theme;
      root.classList.toggle('surface', settings.surface);
      leaveOut(root, settings.unfit);
      for (const figure of figures) figure.follow(settings);
    },
    /** Puts the canvas where a chart is drawn, and gives it. @param {string} chart */
    canvasOf(chart) {
      const { picture } = of(chart);
      if (canvas.parentElement !== picture) picture.prepend(canvas);
      return canvas;
    },
    /**
     * @param {Shown} shown
     * @param {import('glue').Texts} said
     */
    show(shown, said) {
      const figure = of(shown.chart.id);
      const section = sections.find((one) => one.charts.includes(shown.chart));
      if (whole && section) {
        sectionTabs?.select(section.id);
        const tabsOfIt = chartTabs.get(section);
        tabsOfIt?.select(shown.chart.id);
        const inner = /** @type {HTMLElement} */ (figure.element.parentElement?.parentElement);
        choose(inner, figure.element.parentElement ?? undefined);
        choose(panels, inner.parentElement ?? undefined);
      } else {
        choose(panels, figure.element.parentElement ?? undefined);
      }
      canvas.setAttribute('aria-label', said.alt);
      for (const one of figures) one.element.classList.toggle('shown', one === figure);
      figure.show(shown, said);
      return figure;
    },
  };
}
