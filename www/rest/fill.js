/** What waits for the first drawing: the other charts and all tables, each with its room from then on. */

import { whenIdle } from '../idle.js';

/**
 * Makes a chart each time that the page has nothing else to do, and puts all in their places at once.
 * @param {import('../parts.js').Parts} parts
 * @param {import('./rest.js').Given} given
 */
export function fill(parts, given) {
  whenIdle(() => {
    if (parts !== given.now().parts || given.signal.aborted) return;
    const figure = parts.next();
    if (figure) {
      given.keep(figure);
      fill(parts, given);
    } else lay(parts, given);
  });
}

/**
 * @param {import('../parts.js').Parts} parts
 * @param {import('./rest.js').Given} given
 */
export function lay(parts, given) {
  const { settings } = given.now();
  parts.lay();
  if (settings) parts.follow(settings);
  for (const figure of parts.figures) {
    given.keep(figure);
    figure.layTable();
  }
}
