/** Where one number comes from: everything about it, in one fixed place under the picture. */

import { el } from '../dom.js';
import { citeWhole } from './sources.js';

/** @typedef {import('glue').Figure} Figure */
/** @typedef {import('../words.js').Words} Words */
/** @typedef {import('../figure.js').Origin} Origin */

/** The line that says how to fill it. @param {Origin} origin */
export function clearOrigin({ place, hint }) {
  // Filled with the same anew, it would be laid out anew with each choice.
  if (!hint.parentNode) fill(place, hint);
}

/** All of it as it is read aloud. @param {Origin} origin */
export function saidOf({ place }) {
  return [...place.querySelectorAll('p, dl > div')].map(({ textContent }) => textContent?.replace(/\.$/, '')).join('. ');
}

/**
 * @param {Origin} origin
 * @param {Figure} figure
 * @param {Words} words
 * @param {boolean} keys with the way on by keyboard
 */
export function fillOrigin({ place }, figure, words, keys) {
  /** @type {[string, (Node | string)[]][]} */
  const lines = [
    [words.counter, [figure.counter]],
    [words.counted, [figure.definition]],
    [words.basis, [figure.basis]],
    [words.remark, [figure.note]],
    [words.names, [figure.names]],
    [words.source, citeWhole(figure.source, words)],
  ];
  const line = (/** @type {[string, (Node | string)[]]} */ [name, said]) => el('div', {}, el('dt', {}, name + words.colon), el('dd', {}, ...said));
  fill(
    place,
    el('p', { class: 'figure' }, el('strong', {}, figure.name + words.colon + figure.value), figure.period && `, ${figure.period}`),
    el('dl', { class: 'note' }, ...lines.filter(([, said]) => said.some((part) => part !== '')).map(line)),
    keys ? el('p', { class: 'note' }, words.keys) : undefined,
  );
}

/**
 * @param {HTMLElement} place
 * @param {(Node | undefined)[]} children
 */
function fill(place, ...children) {
  place.replaceChildren(...children.filter((child) => child !== undefined));
  place.scrollTop = 0;
  // Where it is longer than its place it scrolls, by keyboard too.
  if (place.scrollHeight > place.clientHeight) place.tabIndex = 0;
  else place.removeAttribute('tabindex');
}
