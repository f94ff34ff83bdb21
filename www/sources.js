/** Where figures come from: links, citations, and the list of a chart. */

import { changing, el } from './dom.js';

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
 * The newest publication of each counter in one line, of what is on show; all of them, with licences, to open: these come
 * with the rest.
 * @param {import('glue').About} about
 * @param {Words} words
 * @param {import('glue').Outline} outline with the day of the figures, and where a reader reports a mistake
 */
export function sourcesOf({ sources, variants }, words, { date, corrections }) {
  const line = (/** @type {string} */ places) => {
    const shown = places ? places.split(' ').map((place) => sources[Number(place)]) : sources;
    // What was read elsewhere is told apart.
    const same = (/** @type {Source} */ one) => shown.filter((other) => other.publisher + other.quoted_by === one.publisher + one.quoted_by);
    // The newest of each stands first.
    const newest = shown.filter((one) => same(one)[0] === one);
    const said = newest.flatMap((one, index) => {
      const more = same(one).length - 1;
      return [index > 0 ? words.semicolon : '', ...cite(one, words), more > 0 ? (more > 1 ? words.more : words.one_more).replace('#', `${more}`) : ''];
    });
    return [`${newest.length > 1 ? words.sources : words.source}${words.colon}`, ...said, `. ${words.dated} ${date}.`];
  };
  const short = changing(['', ...variants.cited], line);
  const list = el('ul');
  const element = el(
    'div',
    { class: 'note sources', part: 'source' },
    el('p', {}, short.element),
    el('details', {}, el('summary', {}, words.all_sources), list),
    corrections ? el('p', {}, link(corrections, words.corrections)) : undefined,
  );
  return { element, list, show: short.show };
}
