/** The document in short: its sections in order, each with a way to its charts. */

import { button, el, heading } from '../dom.js';

/** @typedef {import('glue').Section} Section */

/**
 * Laid at the end of a whole brief, where there is more than one section.
 * @param {import('../parts.js').Parts} parts
 * @param {Section[]} sections
 */
export function layContents({ whole, address, words, level, onSection }, sections) {
  if (!whole || sections.length < 2) return;
  const entry = (/** @type {Section} */ section) => {
    const inner = sections.filter(({ within }) => within === section.id);
    const go = button(words.to_charts, () => onSection(section), { part: 'go', 'aria-label': `${words.to_charts}${words.colon}${section.name}` });
    return el(
      'li',
      {},
      heading(level + 2, { class: 'section-title' }, section.title),
      el('p', { class: 'summary' }, section.summary),
      section.charts.length > 0 ? go : undefined,
      inner.length > 0 ? list(inner) : undefined,
    );
  };
  /** @param {Section[]} some @returns {HTMLElement} */
  const list = (some) => el('ol', {}, ...some.map(entry));
  const label = heading(level + 1, { class: 'contents-title', id: 'contents' }, words.whole);
  const contents = el('nav', { class: 'contents', part: 'contents', 'aria-labelledby': 'contents' }, label, list(sections.filter(({ within }) => !within)));
  // What ends the brief in the page comes after it.
  address.after(contents);
}
