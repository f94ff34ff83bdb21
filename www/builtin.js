/** The built-in brief, packed for the module: of what an element shows no more is fetched than that. (builtin.inline.js: in the script.) */

import { load } from './files.js';
import { file, parcels, whole } from 'parcels';

/** What is said of its charts, as the module would say it, which need not be there for it: of a whole brief, nothing. @typedef {{ outline: import('glue').Outline, about: Record<string, import('glue').About> }} Said */
/** `words`: what the page says in each of its languages, by their tags. @typedef {{ version: string, words: Record<string, import('./words.js').Words>, packed: string, said: Said | null }} Parcel */
/** What an element shows of it: a chart or, where it names none, all; in a language or, where any may be asked for, in every; and whether a reader is answered already, who may ask for anything. @typedef {{ lang: string, chart: string, isWhole: boolean, isAlive: boolean }} Wanted */

/** By address. @type {Map<string, Promise<Parcel>>} */
const fetched = new Map();

/** @param {Wanted} wanted @returns {Promise<Parcel>} */
export function parcelOf({ lang, chart, isWhole }) {
  const charts = parcels[nearest(Object.keys(parcels), lang)];
  // Anybody may write the name, also one that every object has.
  const place = isWhole ? whole : charts[Object.hasOwn(charts, chart) ? chart : ''];
  const { href } = place.url;
  const parcel = fetched.get(href) ?? load(place).then((response) => response.json());
  fetched.set(href, parcel);
  parcel.catch(() => fetched.delete(href));
  return parcel;
}

/** As its author wrote it. @returns {Promise<unknown>} */
export const source = async () => (await load(file)).json();

/**
 * The tag of the same language, else of one of another region, else the first: as the module chooses.
 * @param {string[]} tags
 * @param {string} lang
 */
function nearest(tags, lang) {
  const primary = (/** @type {string} */ tag) => tag.toLowerCase().split(/[^a-z]/)[0];
  return tags.find((tag) => tag.toLowerCase() === lang.toLowerCase()) ?? tags.find((tag) => primary(tag) === primary(lang)) ?? tags[0];
}
