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
  /** @type {HTMLButtonElement[]} */
  const toggles = [];
  const patternsOf = () => {
    const made = button(words.patterns, onPatterns, { part: 'patterns' });
    toggles.push(made);
    return { element: el('div', { class: 'choices' }, made), show() {} };
  };
  const offered = chart.views.map(({ id, years, series, patterns }) => {
    /** @type {Control[]} */
    const controls = [
      ...(years.length > 0 ? [yearsOf(years, words, (year) => onChoice({ year }))] : []),
      ...(series.length > 0 ? [switches(series, words, (hidden) => onChoice({ hidden }), onSeries)] : []),
      ...(patterns ? [patternsOf()] : []),
    ];
    return { id, controls, element: el('div', {}, ...controls.map(({ element }) => element)) };
  });
  // What the views offer lies in one place: where the one on show offers less its end stays empty, and nothing below moves.
  const place = el('div', { class: 'stack' }, ...offered.map(({ element }) => element));
  return {
    element: el('div', { class: 'controls' }, views.element, counts.length > 1 ? counted.element : undefined, place),
    show(shown) {
      views.show(shown.view.id);
      counted.show(chart.id);
      for (const { id, controls, element } of offered) {
        if (id !== shown.view.id) continue;
        for (const control of controls) control.show(shown);
        choose(place, element);
      }
    },
    follow({ patterns: on, fixed }) {
      for (const one of toggles) {
        one.setAttribute('aria-pressed', String(on));
        one.disabled = fixed;
      }
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
