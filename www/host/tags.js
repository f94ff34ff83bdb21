/** The scripts in the page: how often the widget's is named, and whether its hash is right. */

import { get, whyNot } from './asked.js';
import { html } from './lines.js';
import { row } from './row.js';

/** @typedef {import('./host.js').Given} Given */

/** What a snippet asks for beside the script. */
const EARLY = /\/civic-brief-[^/]*\.(wasm|json)$/;
const SCRIPT = /\/civic-brief(\.twin|\.inline)?\.js$/;

/** @param {Given} given */
export async function tagRows(given) {
  const { script } = given;
  const tags = [...document.querySelectorAll('script')].filter(({ src }) => src === script || (src !== '' && SCRIPT.test(new URL(src).pathname)));
  return [duplicatesRow(tags), await integrityRow(tags, given)];
}

/** @param {HTMLScriptElement[]} tags */
function duplicatesRow(tags) {
  const addresses = [...new Set(tags.map(({ src }) => src))];
  if (addresses.length > 1) return row('duplicates', 'mend', 'versions', { list: addresses.join(', ') });
  return tags.length > 1 ? row('duplicates', 'less', 'twice', { count: tags.length }) : row('duplicates', 'good', 'good');
}

/** Whether lines of the page ask for files of a chart to which not every reader comes. @param {HTMLElement | undefined} first */
export function earlyRows(first) {
  const lines = [...document.querySelectorAll('link')].filter(({ rel, href }) => rel === 'preload' && EARLY.test(href));
  const isFar = first && first.getBoundingClientRect().top + scrollY > innerHeight * 2;
  return isFar && lines.length > 0 ? [row('early', 'less', 'far', { list: lines.map(({ href }) => href).join(', ') })] : [];
}

/**
 * @param {HTMLScriptElement[]} tags
 * @param {Given} given
 */
async function integrityRow(tags, given) {
  // A bundler gives the script a name of its own, and writes its tag.
  if (given.script && !SCRIPT.test(new URL(given.script).pathname)) return row('integrity', 'good', 'bundled');
  if (tags.length === 0) return row('integrity', 'less', 'none');
  const asked = tags.filter(({ src }) => whyNot(src, given) === '');
  if (asked.length === 0) return row('integrity', 'unseen', 'unknown', { why: whyNot(tags[0].src, given) });
  // A browser calculates such a hash for a page only where nobody can change it on its way.
  if (!globalThis.crypto?.subtle) return row('integrity', 'unseen', 'unknown', { why: '@secure' });
  for (const tag of asked) {
    const [type, hash] = [tag.type === 'module' ? 'type="module" ' : '', await hashOf(tag.src)];
    const lines = [html(`<script ${type}src="${tag.getAttribute('src')}" integrity="${hash}" crossorigin="anonymous"${type ? '' : ' defer'}></script>`)];
    if (!tag.integrity) return row('integrity', 'less', 'missing', {}, lines);
    // Of several the strongest counts, and it may be one that is not calculated here.
    if (/sha384-/.test(tag.integrity) && !/sha512-/.test(tag.integrity) && !tag.integrity.includes(hash)) return row('integrity', 'mend', 'wrong', { address: tag.src }, lines);
  }
  return row('integrity', 'good', 'good');
}

/** @param {string} url */
async function hashOf(url) {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode((await get(url)).text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
