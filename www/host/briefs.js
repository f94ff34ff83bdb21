/** The briefs that a host names, and the folder of prepared pictures. */

import { get, head, whyNot } from './asked.js';
import { html, typeLines } from './lines.js';
import { row } from './row.js';
import { fileOf, typesRow } from './served.js';

/** @typedef {import('./host.js').Given} Given */
/** As far as it is needed here; a packed one names that of which it was made. @typedef {{ source?: string, id?: string, version?: string, languages?: (string | { tag: string })[], sections?: { charts?: BriefChart[] }[] }} Brief */
/** @typedef {{ id: string, views: { id: string, years?: number[] }[], series?: { id: string }[] }} BriefChart */
/** What was found at an address. @typedef {{ json?: Brief, address: string, why: string, type: string, isAsked: boolean }} Found */

/**
 * The brief of a widget: its property, its `src` or the built-in one.
 * @param {HTMLElement} widget
 * @param {Given} given
 * @returns {Promise<Found>}
 */
export async function readBrief(widget, given) {
  const own = /** @type {{ brief?: Brief }} */ (widget).brief;
  const src = widget.getAttribute('src');
  if (own || !src) return { json: own ?? (await builtin(given)), address: '', why: '', type: '', isAsked: false };
  return find(src, given);
}

/** Undefined where its file is missing, of which more is told elsewhere. @param {Given} given @returns {Promise<Brief | undefined>} */
async function builtin({ source }) {
  return /** @type {Promise<Brief>} */ (source()).catch(() => undefined);
}

/**
 * @param {string} src
 * @param {Given} given
 * @returns {Promise<Found>}
 */
async function find(src, given) {
  const address = new URL(src, document.baseURI).href;
  const reason = whyNot(address, given);
  if (reason) return { address, why: reason, type: '', isAsked: false };
  const { ok, status, headers, text } = await get(address);
  const type = headers.get('Content-Type') ?? '–';
  if (!ok) return { address, why: `status ${status}`, type, isAsked: true };
  try {
    const json = JSON.parse(text);
    const plain = json?.['civic-brief'] && json.source ? await find(new URL(json.source, address).href, given) : undefined;
    return { json: plain?.json ?? json, address, why: '', type, isAsked: true };
  } catch {
    return { address, why: '@json', type, isAsked: true };
  }
}

/**
 * @param {HTMLElement} widget
 * @param {Found} found
 */
export function srcRow(widget, { json, address, why, type, isAsked }) {
  if (!widget.getAttribute('src')) return row('src', 'good', 'none');
  if (!isAsked) return json ? row('src', 'good', 'none') : row('src', 'unseen', 'unknown', { why });
  if (!json) return row('src', 'mend', 'gone', { address, why });
  return isJson(type) ? row('src', 'good', 'good') : row('src', 'less', 'type', { type }, typeLines('json'));
}

/**
 * @param {HTMLElement} widget
 * @param {Given} given
 * @param {Found} pinned
 */
export async function newerRow(widget, given, pinned) {
  const src = widget.getAttribute('newer');
  if (!src) return row('newer', 'good', 'none');
  const { json, address, why, type, isAsked } = await find(src, given);
  if (!isAsked) return row('newer', 'unseen', 'unknown', { why });
  if (!json) return row('newer', 'mend', 'gone', { address, why });
  if (pinned.json?.id && json.id !== pinned.json.id) return row('newer', 'mend', 'other', { id: json.id ?? '' });
  return isJson(type) ? row('newer', 'good', 'good') : row('newer', 'less', 'type', { type }, typeLines('json'));
}

/** @param {string} type */
function isJson(type) {
  return /^application\/([\w.+-]+\+)?json\b/i.test(type);
}

/**
 * The folder where the press kit looks for pictures: a picture of it, too, is asked for its type.
 * @param {HTMLElement} widget
 * @param {Given} given
 */
export async function preparedRow(widget, given) {
  const { places, script } = given;
  const files = widget.getAttribute('files');
  const own = widget.getAttribute('src') || /** @type {{ brief?: unknown }} */ (widget).brief;
  if (files === '' || (files === null && (own || !places))) return row('prepared', 'good', 'none');
  const folder = files === null ? new URL('press/', script) : new URL(files.replace(/\/?$/, '/'), document.baseURI);
  const why = whyNot(folder.href, given);
  if (why) return row('prepared', 'unseen', 'unknown', { why });
  const list = new URL('manifest.json', folder).href;
  const { ok, text } = await get(list);
  const paths = pathsIn(text);
  if (!ok || paths.length === 0) return row('prepared', 'less', 'gone', { address: list }, [html('<civic-brief … files="">')]);
  const some = ['svg', 'png'].flatMap((ending) => paths.find((path) => path.endsWith(`.${ending}`)) ?? []);
  const pictures = await Promise.all(some.map((path) => fileOf(new URL(path, folder).href)));
  const gone = pictures.find(({ answer }) => !answer.ok);
  if (gone) return row('prepared', 'less', 'gone', { address: gone.url }, [html('<civic-brief … files="">')]);
  const types = typesRow([...pictures, { url: list, name: 'manifest.json', ending: 'json', answer: await head(list) }]);
  return types.verdict === 'good' ? row('prepared', 'good', 'good') : types;
}

/** @param {string} text @returns {string[]} */
function pathsIn(text) {
  try {
    return JSON.parse(text).files.map((/** @type {{ path: string }} */ { path }) => path);
  } catch {
    return [];
  }
}
