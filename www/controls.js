/** What a reader can choose of a chart: its view, its year, its series, and what it counts. */

import { button, choose, el } from './dom.js';

/** @typedef {import('glue').Chart} Chart */
/** @typedef {import('./state.js').Shown} Shown */
/** @typedef {import('./words.js').Words} Words */
/** @typedef {{ id: string, name: string }} Entry */
/** One control. @typedef {{ element: HTMLElement, show(shown: Shown): void }} Control */

/** Years that fit beside each other as buttons; more are a list. */
const BUTTONS_MAX = 4;

/**
 * @param {Chart} chart
 * @param {Words} words
 * @param {{ counts: Entry[], onChoice(choice: Partial<import('./state.js').Choice>): void, onCount(id: string): void,
 *   onPatterns(): void, onSeries(name: string, on: boolean): void }} given
 *   `counts`: this chart and the one that counts the same otherwise, in the brief's order, by what they count
 * @returns {Control & { follow(settings: import('./settings.js').Settings): void }}
 */
export function controlsOf(chart, words, { counts, onChoice, onCount, onPatterns, onSeries }) {
  const views = choices(words.view, chart.views, 'view', (id) => onChoice({ view: id }));
  const counted = choices(words.counted_in, counts, 'count', onCount, true);
  const years = perView(
    chart,
    ({ years }) => years,
    (years) => yearsOf(years, words, (year) => onChoice({ year })),
  );
  const series = perView(
    chart,
    ({ series }) => series,
    (series) => switches(series, words, (hidden) => onChoice({ hidden }), onSeries),
  );
  const patterns = button(words.patterns, onPatterns, { part: 'patterns' });
  const extra = el('div', { class: 'choices' }, patterns);
  const patterned = chart.views.some((view) => view.patterns);
  const filled = [views.element, ...(counts.length > 1 ? [counted.element] : []), ...years.elements, ...series.elements, ...(patterned ? [extra] : [])];
  return {
    element: el('div', { class: 'controls' }, ...filled),
    show(shown) {
      views.show(shown.view.id);
      counted.show(chart.id);
      years.show(shown);
      series.show(shown);
      // It keeps its place where it has nothing to say.
      extra.classList.toggle('gone', !shown.view.patterns);
    },
    follow({ patterns: on, fixed }) {
      patterns.setAttribute('aria-pressed', String(on));
      patterns.disabled = fixed;
    },
  };
}

/**
 * Buttons of which one is pressed.
 * @param {string} label
 * @param {Entry[]} entries
 * @param {string} part
 * @param {(id: string) => void} onChoose
 * @param {boolean} [named] whether the label is seen too
 */
function choices(label, entries, part, onChoose, named = false) {
  const buttons = entries.map(({ id, name }) => button(name, () => onChoose(id), { part }));
  const text = named ? el('span', { class: 'label', 'aria-hidden': true }, label) : undefined;
  return {
    element: el('div', { class: `choices ${part}s`, role: 'group', 'aria-label': label }, text, ...buttons),
    show: (/** @type {string} */ id) =>
      entries.forEach((entry, index) => buttons[index].setAttribute('aria-pressed', String(entry.id === id))),
  };
}

/**
 * A control for each list that a view of the chart offers, all in one place: where the view on show offers none, that
 * place stays empty and nothing moves.
 * @template T
 * @param {Chart} chart
 * @param {(view: import('glue').View) => T[]} listOf
 * @param {(list: T[]) => Control} make
 */
function perView(chart, listOf, make) {
  /** @type {Map<string, Control>} */
  const made = new Map();
  const key = (/** @type {import('glue').View} */ view) => JSON.stringify(listOf(view));
  for (const view of chart.views) {
    if (listOf(view).length > 0 && !made.has(key(view))) made.set(key(view), make(listOf(view)));
  }
  const stack = el('div', { class: 'stack' }, ...[...made.values()].map(({ element }) => element));
  return {
    elements: made.size > 0 ? [stack] : [],
    show(/** @type {Shown} */ shown) {
      const control = made.get(key(shown.view));
      control?.show(shown);
      choose(stack, control?.element);
    },
  };
}

/**
 * @param {string[]} years
 * @param {Words} words
 * @param {(year: string) => void} onChoose
 * @returns {Control}
 */
function yearsOf(years, words, onChoose) {
  if (years.length <= BUTTONS_MAX) {
    const entries = years.map((year) => ({ id: year, name: year }));
    const { element, show } = choices(words.year, entries, 'year', onChoose, true);
    return { element, show: ({ year }) => show(year) };
  }
  const select = el('select', { part: 'year' }, ...years.map((year) => el('option', { value: year }, year)));
  select.addEventListener('change', () => onChoose(select.value));
  return {
    element: el('label', { class: 'choices years' }, el('span', { class: 'label' }, words.year), select),
    show({ year }) {
      select.value = year;
    },
  };
}

/**
 * Series on and off. The last one that is on stays on.
 * @param {Entry[]} series
 * @param {Words} words
 * @param {(hidden: string[]) => void} onChoose
 * @param {(name: string, on: boolean) => void} onSeries
 * @returns {Control}
 */
function switches(series, words, onChoose, onSeries) {
  const boxes = series.map(() => el('input', { type: 'checkbox' }));
  const labels = series.map(({ name }, index) => el('label', { part: 'series' }, boxes[index], name));
  const element = el('fieldset', {}, el('legend', { class: 'label' }, words.series), ...labels);
  element.addEventListener('change', ({ target }) => {
    onChoose(series.map(({ id }) => id).filter((_, index) => !boxes[index].checked));
    const at = boxes.findIndex((box) => box === target);
    onSeries(series[at].name, boxes[at].checked);
  });
  return {
    element,
    show({ hidden }) {
      boxes.forEach((box, index) => {
        box.checked = !hidden.includes(series[index].id);
        box.disabled = box.checked && hidden.length === series.length - 1;
      });
    },
  };
}
