/** What the server says of the widget's files: whether they are there, what it calls them, how long they are kept. */

import { head, whyNot } from './asked.js';
import { COMPRESS, KEEP, TYPES, WHOLE, typeLines } from './lines.js';
import { row } from './row.js';

/** @typedef {import('./host.js').Given} Given */
/** @typedef {{ url: string, name: string, ending: string, answer: import('./asked.js').Answer }} File */

/** Named after its content. */
const HASHED = /civic-brief-[0-9a-f]{6}\.[a-z.]+$/;
/** What is smaller gains nothing. In bytes. 2000. */
const SMALL_BYTES = 2000;
/** What a browser takes as a script (HTML Standard, JavaScript MIME type), without its parameters. */
const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script$/;

/** @param {Given} given @returns {Promise<import('./row.js').Row[]>} */
export async function servedRows(given) {
  const { places, script } = given;
  const reason = script ? whyNot(script, given) : '@disk';
  if (!places) {
    const inline = row('missing', 'good', 'inline');
    return reason ? [inline, ...unknown(reason), compressedRow([script])] : [inline, ...ofFiles([await fileOf(script)]).slice(1)];
  }
  const modules = [...Object.values(places.press), ...Object.values(places.checks)];
  // A bundler names the files anew, and the press kit's script is known here by its own name alone.
  const isRenamed = !modules.every(({ pathname }) => HASHED.test(pathname));
  const beside = [...modules, ...(isRenamed ? [] : [new URL(__PRESS_FILE__, script)])].map(({ href }) => href);
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => HASHED.test(new URL(name).pathname));
  const urls = [...new Set([script, ...loaded, ...beside])].filter((url) => whyNot(url, given) === '');
  return ofFiles(await Promise.all(urls.map(fileOf)));
}

/** @param {string} why @returns {import('./row.js').Row[]} */
function unknown(why) {
  return [row('types', 'unseen', 'unknown', { why }), row('cache', 'unseen', 'unknown', { why })];
}

/** @param {string} url @returns {Promise<File>} */
export async function fileOf(url) {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  return { url, name, ending: name.split('.').at(-1) ?? '', answer: await head(url) };
}

/** @param {File[]} files */
function ofFiles(files) {
  const gone = files.filter(({ answer }) => !answer.ok);
  const there = files.filter(({ answer }) => answer.ok);
  const missing = gone.length > 0 ? row('missing', 'mend', 'gone', { list: namesOf(gone) }) : row('missing', 'good', 'good', { count: files.length });
  return [missing, ...atOnce([typesRow(there), cacheRow(there), compressedRow(there.map(({ url }) => url))])];
}

/** Where several rows have lines, one file of the folder has them all: it comes first. @param {import('./row.js').Row[]} rows */
export function atOnce(rows) {
  const [first, ...others] = rows.filter(({ lines }) => lines.length > 0);
  return others.length === 0 ? rows : rows.map((one) => (one === first ? { ...one, lines: [...WHOLE, ...one.lines] } : one));
}

/** @param {File[]} files */
export function typesRow(files) {
  const wrong = files.filter((one) => !isRight(one));
  if (wrong.length === 0) return row('types', 'good', 'good');
  const list = wrong.map((one) => `${one.name} (${typeOf(one) || '–'})`).join(', ');
  const lines = [...new Set(wrong.map(({ ending }) => ending))].flatMap(typeLines);
  // A module is compiled whatever it is called, and data are read so; a script and a picture are not.
  const isHarmless = wrong.every(({ ending }) => ending === 'wasm' || ending === 'json');
  return isHarmless ? row('types', 'less', 'slower', { list }, lines) : row('types', 'mend', 'wrong', { list }, lines);
}

/** @param {File} file */
function isRight(file) {
  const type = typeOf(file);
  // Here a parameter is too much: the module would not be compiled while it comes.
  if (file.ending === 'wasm') return type === TYPES.wasm;
  const [essence] = type.split(';');
  return file.ending === 'js' ? SCRIPT.test(essence.trim()) : essence.trim() === TYPES[file.ending];
}

/** @param {File} file */
function typeOf({ answer }) {
  return (answer.headers.get('Content-Type') ?? '').toLowerCase();
}

/** @param {File[]} files */
export function cacheRow(files) {
  const named = files.filter(({ url }) => HASHED.test(url));
  // A bundler has names of its own, for which these lines are not.
  if (named.length === 0) return row('cache', 'unseen', 'unknown', { why: '@named' });
  const again = named.filter(({ answer }) => !mayBeKept(answer.headers.get('Cache-Control') ?? ''));
  return again.length === 0 ? row('cache', 'good', 'good') : row('cache', 'less', 'none', { list: namesOf(again) }, KEEP);
}

/** @param {string} said */
function mayBeKept(said) {
  return !/no-store|no-cache/i.test(said) && Number(/max-age=(\d+)/i.exec(said)?.[1] ?? 0) > 0;
}

/** A browser knows of what it has loaded how large that was on its way. @param {string[]} urls */
function compressedRow(urls) {
  const entries = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByType('resource'));
  const known = entries.filter(({ name, encodedBodySize, decodedBodySize }) => urls.includes(name) && encodedBodySize > 0 && decodedBodySize > SMALL_BYTES);
  if (known.length === 0) return row('compressed', 'unseen', 'unknown', { why: '@sizes' });
  const large = known.filter(({ encodedBodySize, decodedBodySize }) => encodedBodySize >= decodedBodySize);
  const list = [...new Set(large.map(({ name }) => name.split('/').at(-1)))].join(', ');
  return large.length === 0 ? row('compressed', 'good', 'good') : row('compressed', 'less', 'none', { list }, COMPRESS);
}

/** @param {File[]} files */
function namesOf(files) {
  return files.map(({ name }) => name).join(', ');
}
