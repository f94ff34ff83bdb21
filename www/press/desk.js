/** What all parts of the press kit work with: the module's answers about what is on show, files, and a voice. */

import { isPublished } from './embed.js';
import { drawnPng } from './png.js';
import { preparedIn } from './prepared.js';
import { saver } from './save.js';
import { pixelsOf, takeOf } from './takes.js';
import { kitWords } from './words.js';

/** @typedef {import('./takes.js').Size} Size */
/** @typedef {ReturnType<typeof deskOf>} Desk */

/**
 * @param {import('./press.js').Given} given
 * @param {import('./press.js').Module} module
 * @param {AbortSignal} signal ends with the kit
 */
export function deskOf(given, module, signal) {
  const { parts, outline } = given;
  const press = new module.Press(given.packed);
  const formats = module.formats();
  const take = (/** @type {Size} */ size = formats[0]) => takeOf(given, size);
  /** @type {{ folder: string | undefined, get: ReturnType<typeof preparedIn> } | undefined} */
  let prepared;
  /** The reader of the folder that the host names now. */
  const fromFolder = () => {
    const folder = folderOf(given);
    if (!prepared || prepared.folder !== folder?.href) prepared = { folder: folder?.href, get: preparedIn(folder, signal) };
    return prepared.get;
  };

  return {
    given,
    press,
    formats,
    signal,
    take,
    text: kitWords(given.languages, outline.lang, parts.words),
    say: parts.say,
    save: saver(signal),
    /** The chart on show. */
    figure: () => parts.of(given.shown().chart.id),
    words: () => press.words(take()),
    csv: () => press.csv(take()),
    svg: () => press.svg(take()),
    bare: () => press.bare(given.stateOf()),
    /**
     * The picture on show in a size of its own, whatever the reader's screen; undefined where the browser would
     * change it.
     * @param {Size} size
     * @returns {Promise<Blob | undefined>}
     */
    async png(size) {
      const wanted = take(size);
      const { fingerprint } = press.words(wanted);
      const { lang, publisher } = wanted;
      // None is prepared with patterns, or in another size.
      const usual = !wanted.patterns && formats.some((one) => same(one, size));
      const ready = usual && (await fromFolder()({ type: 'image/png', lang, fingerprint, publisher, ...pixelsOf(size) }));
      return ready || drawnPng(press, wanted);
    },
    free() {
      try {
        press.free();
      } catch {
        // A module that trapped frees nothing more; the page lives on.
      }
    },
  };
}

/**
 * The folder of prepared files: as the host names it, or beside the script for the built-in brief.
 * @param {import('./press.js').Given} given
 */
function folderOf({ host, script }) {
  const named = host.getAttribute('files');
  if (named !== null) return named ? new URL(named.replace(/\/?$/, '/'), document.baseURI) : undefined;
  return host.brief === undefined && !host.hasAttribute('src') && isPublished(script) ? new URL('press/', script) : undefined;
}

/**
 * @param {Size} a
 * @param {Size} b
 */
function same(a, b) {
  return a.width_css === b.width_css && a.height_css === b.height_css && a.scale === b.scale;
}
