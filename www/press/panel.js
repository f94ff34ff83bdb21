/** The place of the press kit in a page: opened under its button, moved along with the chart on show. */

import { el, heading } from '../dom.js';
import { picturesOf } from './pictures.js';
import { quoteOf } from './quote.js';
import { realOf } from './real.js';
import { textsOf } from './texts.js';

/** @typedef {ReturnType<typeof panelOf>} Panel */
/** One part of the kit. @typedef {{ title: string, body: (Node | undefined)[], follow(): void }} Part */

/**
 * @param {import('./desk.js').Desk} desk
 * @param {() => void} onLeave closes it, by keyboard
 */
export function panelOf(desk, onLeave) {
  const open = new AbortController();
  const real = realOf(desk);
  const parts = [picturesOf(desk, open.signal), textsOf(desk), quoteOf(desk, open.signal), real];
  const level = Number(desk.figure().element.querySelector('[part=message]')?.localName.slice(1)) + 1;
  const place = el(
    'section',
    { class: 'press', part: 'press-panel', 'aria-label': desk.text.press },
    ...parts.map(({ title, body }) => el('div', { class: 'part' }, heading(level, { class: 'part-title' }, title), el('div', { class: 'body' }, ...body))),
  );
  place.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  });
  dropsOn(place, real.onDrop);
  return {
    /** Shows what is on show now, under the button of its chart. */
    follow() {
      const { press } = desk.figure();
      if (press.nextElementSibling !== place) {
        const root = /** @type {ShadowRoot} */ (press.getRootNode());
        const focused = place.contains(root.activeElement) ? /** @type {HTMLElement} */ (root.activeElement) : undefined;
        press.after(place);
        focused?.focus({ preventScroll: true });
      }
      for (const part of parts) part.follow();
    },
    close() {
      open.abort();
      place.remove();
    },
  };
}

/**
 * Takes a file that is dropped; anything else that is dragged over is none of its business.
 * @param {HTMLElement} place
 * @param {(file: File) => void} onDrop
 */
function dropsOn(place, onDrop) {
  const over = (/** @type {DragEvent} */ event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.classList.add('over');
  };
  place.addEventListener('dragenter', over);
  place.addEventListener('dragover', over);
  place.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) place.classList.remove('over');
  });
  place.addEventListener('drop', (event) => {
    place.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    onDrop(file);
  });
}
