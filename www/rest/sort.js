/** A table that its reader can order by any column: a button in each head, said by `aria-sort`. */

import { button, el } from '../dom.js';

/**
 * @param {HTMLTableSectionElement} body
 * @param {string[]} names of the columns
 * @param {number[][]} values of the rows, by which they are ordered; what is missing is not a number
 * @param {(name: string, descending: boolean) => void} onSort
 * @returns {HTMLTableCellElement[]} the heads
 */
export function sortableHeads(body, names, values, onSort) {
  const rows = [...body.rows];
  const heads = names.map((name, column) => {
    const press = button(name, () => {
      // What was asked for first is upwards; then it turns.
      const descending = heads[column].getAttribute('aria-sort') === 'ascending';
      heads.forEach((head) => head.removeAttribute('aria-sort'));
      heads[column].setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      const order = rows.map((_, row) => row).sort((a, b) => compare(values[a][column], values[b][column], descending) || a - b);
      body.append(...order.map((row) => rows[row]));
      onSort(name, descending);
    });
    return el('th', { scope: 'col' }, press);
  });
  return heads;
}

/**
 * @param {number} a
 * @param {number} b
 * @param {boolean} descending
 */
function compare(a, b, descending) {
  // What is missing is last, however the rest is ordered.
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return descending ? b - a : a - b;
}
