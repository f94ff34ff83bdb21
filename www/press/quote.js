/** One number of the chart as a sentence to quote: the one that is chosen there, or any other. */

import { el } from '../dom.js';
import { copyField } from './fields.js';

/** @typedef {import('glue').Mark} Mark */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {AbortSignal} signal
 * @returns {import('./panel.js').Part}
 */
export function quoteOf(desk, signal) {
  const { text, press, given } = desk;
  const select = el('select', { part: 'number' });
  const sentence = copyField(desk, { label: text.sentence, copy: text.copy_sentence, rows: 3 });
  /** Measured on, and never seen. */
  const canvas = el('canvas');
  /** @type {Mark[]} */
  let marks = [];
  const indexOf = (/** @type {Mark | undefined} */ mark) => marks.findIndex(({ series, point }) => series === mark?.series && point === mark.point);

  const write = () => {
    const mark = marks[select.selectedIndex];
    sentence.fill(mark ? press.quote(desk.take(), mark.series, mark.point) : '');
  };
  /** Goes along with what a reader chooses in the chart. */
  const goAlong = (/** @type {Event} */ { target }) => {
    if (!(target instanceof Element) || !target.closest('.marks')) return;
    const at = indexOf(desk.figure().marks.told());
    if (at < 0 || at === select.selectedIndex) return;
    select.selectedIndex = at;
    write();
  };
  select.addEventListener('change', write);
  for (const name of ['click', 'focusin']) given.parts.root.addEventListener(name, goAlong, { signal });

  return {
    title: text.quote,
    body: [el('label', { class: 'pair' }, el('span', { class: 'label' }, text.number), select), sentence.element],
    follow() {
      const before = marks[select.selectedIndex];
      marks = press.draw(canvas, desk.take()).marks;
      const told = indexOf(desk.figure().marks.told());
      select.replaceChildren(...marks.map((mark) => el('option', {}, mark.text)));
      select.selectedIndex = Math.max(told < 0 ? indexOf(before) : told, 0);
      write();
    },
  };
}
