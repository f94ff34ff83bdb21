/** The same as text, for a mail to who runs the server. */

import { textOf } from './row.js';

/** @typedef {import('./row.js').Row} Row */

/**
 * @param {Row[]} rows
 * @param {import('./row.js').Words} words
 * @param {{ page: string, browser: string }} [about] where it was looked at; of this page where it is not said
 */
export function reportOf(rows, words, about = { page: location.href, browser: navigator.userAgent }) {
  const head = [words.title, `${words.page}: ${about.page}`, `${words.browser}: ${about.browser}`];
  const groups = /** @type {const} */ (['mend', 'less', 'unseen', 'good']).flatMap((verdict) => {
    const some = rows.filter((row) => row.verdict === verdict);
    return some.length === 0 ? [] : ['', `== ${words.groups[verdict]} (${some.length})`, ...some.flatMap((row) => entryOf(row, words))];
  });
  return [...head, ...groups, ''].join('\n');
}

/** @param {Row} row @param {import('./row.js').Words} words */
function entryOf(row, words) {
  const { name, meaning } = textOf(row, words);
  return ['', `${name}: ${meaning}`, ...row.lines.flatMap(({ to, text }) => [`  ${words.to[to]}:`, ...text.split('\n').map((line) => `    ${line}`)])];
}
