/** A host's object as text: a copy, which nothing that the host does later can change. */

import { failure, reason } from './failure.js';

/** More are no brief, and walking through them would hold up the page. 1000000; the command line has the same. */
const VALUES_MAX = 1_000_000;
/** What is plain data; what is undefined is left out, as `JSON.stringify` does it. */
const PLAIN = /^(Object|Array|String|Number|Boolean|Null|Undefined)$/;

/**
 * @param {unknown} data
 * @returns {{ text: string } | import('./failure.js').Failure}
 */
export function textOf(data) {
  let count = 0;
  const plain = (/** @type {string} */ name, /** @type {unknown} */ value) => {
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    if (!PLAIN.test(kind)) throw new Error(`${kind} instead of a text, number, list or object${name && ` at "${name}"`}`);
    if ((count += 1) > VALUES_MAX) throw new Error(`more than ${VALUES_MAX} values`);
    return value;
  };
  try {
    return { text: JSON.stringify(data, plain) };
  } catch (error) {
    // A browser that finds a circle draws it on further lines.
    return failure('brief', `not plain data: ${reason(error).split('\n')[0]}; set what JSON.parse gives`);
  }
}
