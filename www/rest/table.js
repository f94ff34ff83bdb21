/** The figures of a chart as a table, and under it where they stand. */

import { el } from '../dom.js';
import { sortableHeads } from './sort.js';
import { citeWhole } from './sources.js';

/**
 * @param {string} name of the chart
 * @param {import('glue').Table} figures
 * @param {import('../words.js').Words} words
 * @param {(text: string) => void} say
 * @returns {HTMLElement}
 */
export function tableOf(name, { caption, head, rows, notes }, words, say) {
  const cell = (/** @type {import('glue').Cell} */ figure) =>
    el('td', {}, figure.text, figure.basis ? el('small', {}, ` ${figure.basis}`) : undefined);
  const body = el('tbody', {}, ...rows.map((row) => el('tr', {}, el('th', { scope: 'row' }, row.head), ...row.cells.map(cell))));
  // The first column is in the order of the brief, which is that of time where it holds years or dates.
  const values = rows.map(({ cells }, row) => [row, ...cells.map(({ value }) => value)]);
  const heads = sortableHeads(body, head, values, (name, descending) =>
    say(`${words.sorted.replace('#', name)}, ${descending ? words.descending : words.ascending}`),
  );
  const table = el(
    'table',
    {},
    el('caption', {}, el('span', {}, words.figures + words.colon + caption)),
    el('thead', {}, el('tr', {}, ...heads)),
    body,
  );
  const entries = notes.map(({ figures, text, source }) =>
    el('li', {}, el('strong', {}, figures), `: ${text} `, ...citeWhole(source, words)),
  );
  // Larger than the picture's place: it scrolls by itself, by keyboard too, and says what it is.
  return el(
    'div',
    { class: 'scroll', part: 'table', role: 'region', tabindex: 0, 'aria-label': words.figures + words.colon + name },
    table,
    entries.length > 0 ? el('ul', { class: 'note', part: 'table-notes', 'aria-label': words.notes }, ...entries) : undefined,
  );
}
