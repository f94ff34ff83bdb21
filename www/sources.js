/** Where figures come from: links, citations, and the list of a chart. */

import { el } from './dom.js';

/** @typedef {import('glue').Source} Source */
/** @typedef {import('./words.js').Words} Words */

/**
 * @param {string} url
 * @param {string} text
 * @param {string} [lang]
 */
export function link(url, text, lang) {
  return el('a', { href: url, rel: 'noopener noreferrer', lang }, text);
}

/**
 * Publisher, title, date and who quotes it.
 * @param {Source} source
 * @param {Words} words
 */
export function cite(source, words) {
  return [
    `${source.publisher}, `,
    source.url ? link(source.url, source.title, source.lang) : el('span', { lang: source.lang }, source.title),
    source.date ? `, ${source.date}` : '',
    source.quoted_by ? `, ${words.as_quoted_by} ${source.quoted_by}` : '',
  ];
}

/**
 * The newest publication of each counter in one line; all of them, with licences, to open: these come with the rest.
 * @param {import('glue').About} about
 * @param {Words} words
 * @param {import('glue').Outline} outline with the day of the figures, and where a reader reports a mistake
 */
export function sourcesOf(about, words, { date, corrections }) {
  // The newest of each stands first.
  const newest = about.sources.filter(({ publisher }, index) => about.sources.findIndex((one) => one.publisher === publisher) === index);
  const short = newest.flatMap((source, index) => [index > 0 ? words.semicolon : '', ...cite(source, words)]);
  const list = el('ul');
  const element = el(
    'div',
    { class: 'note sources', part: 'source' },
    el('p', {}, `${newest.length > 1 ? words.sources : words.source}${words.colon}`, ...short, `. ${words.dated} ${date}.`),
    el('details', {}, el('summary', {}, words.all_sources), list),
    corrections ? el('p', {}, link(corrections, words.corrections)) : undefined,
  );
  return { element, list };
}
