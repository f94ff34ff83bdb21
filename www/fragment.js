/** What is on show as a part of a page's fragment: `#name=chart,view,year,-series`. Pure: it knows no page. */

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
 * The fragment with this part; what else stands in it is another's and stays.
 * @param {string} hash
 * @param {string} name
 * @param {string} value
 */
export function withPart(hash, name, value) {
  const parts = partsOf(hash);
  const at = parts.findIndex((part) => part.startsWith(own(name)));
  parts.splice(at < 0 ? parts.length : at, 1, own(name) + value);
  return `#${parts.join('&')}`;
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

/**
 * Writes a part.
 * @param {Choice} choice
 */
export function writePart({ show, view, year, hidden }) {
  const words = [show, view, ...(year ? [year] : []), ...hidden.map((id) => `-${id}`)];
  return words.map(encodeURIComponent).join(',');
}

/** @param {string} hash */
function partsOf(hash) {
  return hash.replace(/^#/, '').split('&').filter(Boolean);
}

/** @param {string} name */
function own(name) {
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
