/**
 * A packed brief, taken out of its file. Anybody may have made it, so nothing of it is believed before the module has taken
 * all of it out and said what it says; where it cannot, the brief as its author wrote it takes its place, and is checked.
 */

import { bytesOf } from '../answer.js';
import { failure } from '../failure.js';

/** @typedef {import('../load.js').Ways} Ways */
/** @typedef {import('../load.js').Passed} Passed */
/** What `src/packed/file.rs` writes. @typedef {{ version: string, languages: { tag: string }[], words: Passed['words'], packed: string }} Parcel */

/** What the file begins with, also where it was cut off: which version packed it, and where the brief lies as its author wrote it. */
const HEAD = /^\s*\{\s*"civic-brief"\s*:\s*"([^"]*)"\s*,\s*"source"\s*:\s*"([^"\\]*)"/;
/** More than enough for that. */
const HEAD_BYTES = 2000;

/**
 * None where the file is not a packed one.
 * @param {Uint8Array} bytes
 * @param {import('../request.js').Asked} asked
 * @param {Ways} ways
 * @returns {Promise<Passed | undefined>}
 */
export async function takenOut(bytes, { href, signal }, ways) {
  const head = HEAD.exec(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
  if (!head) return undefined;
  const [, engine, name] = head;
  const source = new URL(name, href);
  const isNamed = name !== '' && source.origin === new URL(href).origin;
  let why = `packed by version ${engine}, and this is ${__VERSION__}`;
  if (engine === __VERSION__) {
    const parcel = parcelIn(bytes);
    why = 'packed brief cut off or spoiled';
    if (parcel && isSound(parcel, await ways.starts)) {
      return { ...parcel, file: () => fileAt(isNamed, source.href, href, parcel.version, ways) };
    }
  }
  const next = `write it anew with civic-brief export of version ${__VERSION__}, or name the brief's own file in src instead of ${href}`;
  if (!isNamed) throw failure('src', `${why}; ${next}`);
  const plain = ways.answerFrom(source.href, ways.engine, signal, async (asked) => (await ways.kit()).readPlain(ways.engine, asked));
  return plain.catch((error) => {
    // What is wrong with the brief itself is told as of any other.
    throw error.name === 'src' ? failure('src', `${why}; ${next}; and of its own file: ${error.message}`) : error;
  });
}

/** @param {Uint8Array} bytes @returns {Parcel | undefined} */
function parcelIn(bytes) {
  try {
    const { version, languages, words, packed } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const texts = [version, packed, ...Object.values(words).flatMap((one) => Object.values(one))];
    return Array.isArray(languages) && texts.every((one) => typeof one === 'string') ? { version, languages, words, packed } : undefined;
  } catch {
    return undefined;
  }
}

/** Where a link may lead: an empty one is none. */
const LED_TO = /^($|https?:|mailto:)/;

/**
 * Whether the module takes it out and says all that it says without a picture; what is out of place ends it.
 * @param {Parcel} parcel
 * @param {import('engine').Module} module
 */
function isSound({ packed, words }, module) {
  try {
    const brief = new module.Brief(packed);
    const tags = Object.keys(words);
    const addresses = [];
    for (const tag of ['', ...tags]) {
      const { lang, corrections, sections } = brief.outline(tag);
      if (!tags.includes(lang)) return false;
      addresses.push(corrections);
      for (const { id } of tag === '' ? [] : sections.flatMap(({ charts }) => charts)) {
        const { sources, more } = brief.about(tag, id);
        addresses.push(more.url, ...sources.map(({ url }) => url));
        brief.table(tag, id);
      }
    }
    brief.free();
    return addresses.every((one) => LED_TO.test(one));
  } catch {
    return false;
  }
}

/**
 * The brief as its author wrote it, for who compares it with another.
 * @param {boolean} isNamed
 * @param {string} source
 * @param {string} href of the packed one
 * @param {string} version of the packed one
 * @param {Ways} ways
 */
async function fileAt(isNamed, source, href, version, { engine, answerFrom }) {
  if (!isNamed) throw failure('src', `no brief to compare with: its own file is not named in ${href}`);
  const read = async (/** @type {import('../request.js').Asked} */ asked) => JSON.parse(new TextDecoder().decode(await bytesOf(asked)));
  const json = await answerFrom(source, `${engine} file`, new AbortController().signal, read);
  if (json?.version === version) return json;
  throw failure('src', `another version than the packed one: "${json?.version}" instead of "${version}"; run civic-brief export again for ${source}`);
}
