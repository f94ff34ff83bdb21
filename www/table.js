/** The figures of a chart as a table. */

import { el } from './dom.js';

/**
 * @param {import('glue').Chart} chart
 * @param {import('./words.js').Words} words
 * @returns {HTMLElement}
 */
export function tableOf(chart, words) {
  const [first, ...columns] = chart.table.head;
  const cell = (/** @type {import('glue').Cell} */ figure) =>
    el('td', {}, figure.text, figure.basis ? el('small', {}, ` ${figure.basis}`) : undefined);
  const table = el(
    'table',
    {},
    el('caption', {}, el('span', {}, `${words.figures}: ${chart.subtitle}`)),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, first), ...columns.map((text) => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, ...chart.table.rows.map((row) => el('tr', {}, el('th', { scope: 'row' }, row.head), ...row.cells.map(cell)))),
  );
  // Wider than a phone: it scrolls by itself, by keyboard too, and says what it is.
  return el('div', { class: 'scroll', part: 'table', role: 'region', tabindex: 0, 'aria-label': words.figures }, table);
}
