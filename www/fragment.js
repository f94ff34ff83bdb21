/** What is on show as a part of a page's fragment: `#name=chart,view,year,-series`; rest/address.js writes it. Pure: it knows no page. */

/** @typedef {import('./state.js').Choice} Choice */

/**
 * The part of that name in a fragment; undefined where it has none.
 * @param {string} hash with or without its `#`
 * @param {string} name
 */
export function partOf(hash, name) {
  return partsOf(hash).find((part) => part.startsWith(own(name)))?.slice(own(name).length);
}

/**
 * Reads a part. Its first word is the chart; of the rest, digits are a year, `-id` a hidden series, another the view.
 * @param {string} value
 * @returns {Choice}
 */
export function readPart(value) {
  const [show, ...rest] = value.split(',').map(decoded);
  return {
    show,
    view: rest.find((word) => word && !isHidden(word) && !isYear(word)) ?? '',
    year: rest.find(isYear) ?? '',
    hidden: rest.filter(isHidden).map((word) => word.slice(1)),
  };
}

/** @param {string} hash */
export function partsOf(hash) {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

/** @param {string} name */
export function own(name) {
  return `${encodeURIComponent(name)}=`;
}

/** @param {string} word */
function isYear(word) {
  return /^\d+$/.test(word);
}

/** @param {string} word */
function isHidden(word) {
  return word.startsWith('-');
}

/** @param {string} word */
function decoded(word) {
  try {
    return decodeURIComponent(word);
  } catch {
    // A lone per cent sign: it names nothing that is known, and is passed over with the rest.
    return word;
  }
}
