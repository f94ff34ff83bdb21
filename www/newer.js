/** The room of the line that says that there are newer figures. (rest/newer.js looks for them.) */

import { button, el } from './dom.js';

/** As long as a date is in words: which it will be is not known when room is kept for it. */
const DATE = '30 september 2026';

/**
 * The place of the line, with the room of what may come; nothing that comes later moves the page.
 * @param {import('./words.js').Words} words
 */
export function newerPlace(words) {
  const [more, other] = [words.newer_changes, words.newer_show].map((text) => button(text, () => {}));
  return el('div', { class: 'newer stack', part: 'newer' }, el('p', {}, words.newer.replace('#', DATE), ' ', more, ' ', other));
}
