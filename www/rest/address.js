/** What is on show, written into the page's address, where its host lets it. (fragment.js reads it.) */

import { own, partsOf } from '../fragment.js';

/** @typedef {import('../state.js').Choice} Choice */
/** @typedef {import('../state.js').Shown} Shown */

/**
 * @param {string} name of the part
 * @param {Shown} shown
 */
export function remember(name, shown) {
  try {
    history.pushState(history.state, '', withPart(location.hash, name, writePart(choiceOf(shown))));
  } catch {
    // A page that may not write its address keeps the picture all the same.
  }
}

/**
 * What is on show, as it could be asked for.
 * @param {Shown} shown
 * @returns {Choice}
 */
function choiceOf({ chart, view, year, hidden }) {
  return { show: chart.id, view: view.id, year, hidden };
}

/**
 * The fragment with this part; what else stands in it is another's and stays.
 * @param {string} hash
 * @param {string} name
 * @param {string} value
 */
export function withPart(hash, name, value) {
  const parts = partsOf(hash);
  const at = parts.findIndex((part) => part.startsWith(own(name)));
  parts.splice(at < 0 ? parts.length : at, 1, own(name) + value);
  return `#${parts.join('&')}`;
}

/**
 * Writes a part.
 * @param {Choice} choice
 */
export function writePart({ show, view, year, hidden }) {
  const words = [show, view, ...(year ? [year] : []), ...hidden.map((id) => `-${id}`)];
  return words.map(encodeURIComponent).join(',');
}
