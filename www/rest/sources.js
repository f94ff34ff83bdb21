/** Where figures come from, in full. */

import { cite } from '../sources.js';

/**
 * A source with its licence, or that none is stated.
 * @param {import('glue').Source} source
 * @param {import('../words.js').Words} words
 */
export function citeWhole(source, words) {
  return [...cite(source, words), `, ${source.licence ? `${words.licence} ${source.licence}` : words.no_licence}.`];
}
