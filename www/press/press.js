/** The press kit of a brief: what a journalist takes along, from a module of its own that nobody else loads. */

import { startModule } from 'engine';
import { sheetOf } from '../dom.js';
import { deskOf } from './desk.js';
import { panelOf } from './panel.js';
import css from 'press-styles';

/** @typedef {import('../state.js').Shown} Shown */
/** @typedef {typeof import('press-glue')} Module */

/**
 * What the element lets the kit see and do.
 * @typedef {{
 *   host: import('../element.js').CivicBrief, script: string, places?: import('engine').Places, engine: import('engine').Engine,
 *   packed: string, languages: unknown[],
 *   outline: import('glue').Outline, parts: import('../parts.js').Parts, shown(): Shown,
 *   stateOf(): import('glue').State,
 *   choose(choice: Partial<import('../state.js').Choice>): void,
 * }} Given `script`: the address of the script that the page loaded; `places`: where the kit's module is; `packed`: the whole brief; `languages`: as its author wrote them, of a host's own
 */

/**
 * @typedef {{
 *   toggle(): void, png(size?: { width?: number, height?: number, scale?: number }): Promise<Blob>,
 *   svg(asked?: { bare?: boolean }): string, csv(): string, citation(): string, free(): void,
 * }} Kit
 */

/** The attributes that change what the kit gives. */
const FOLLOWED = ['show', 'view', 'year', 'hidden-series', 'patterns', 'files', 'publisher'];
/** What `png()` gives unasked, in CSS pixels, and pixels for each. */
const USUAL = { width: 640, height: 450, scale: 2 };

const sheet = sheetOf(css);

/**
 * @param {Given} given
 * @returns {Promise<Kit>}
 */
export async function openKit(given) {
  const module = /** @type {Module} */ (/** @type {unknown} */ (await startModule(given.engine, given.places)));
  const { host, parts } = given;
  const gone = new AbortController();
  const desk = deskOf(given, module, gone.signal);
  /** @type {import('./panel.js').Panel | undefined} */
  let panel;

  const close = () => {
    watch.disconnect();
    panel?.close();
    panel = undefined;
    for (const { press } of parts.figures) press.setAttribute('aria-expanded', 'false');
  };
  const open = () => {
    const sheets = host.shadowRoot?.adoptedStyleSheets;
    if (!sheets?.includes(sheet)) sheets?.push(sheet);
    panel = panelOf(desk, () => {
      close();
      desk.figure().press.focus();
    });
    panel.follow();
    watch.observe(host, { attributes: true, attributeFilter: FOLLOWED });
    for (const { press } of parts.figures) press.setAttribute('aria-expanded', 'true');
  };
  const watch = new MutationObserver(() => panel?.follow());

  return {
    toggle() {
      // Its widget may have gone while it was on its way.
      if (gone.signal.aborted) return;
      if (panel) close();
      else open();
    },
    async png(size) {
      const { width, height, scale } = { ...USUAL, ...size };
      if (![width, height, scale].every((side) => Number.isFinite(side) && side > 0)) {
        throw new Error('no such size: give width, height and scale as numbers above 0');
      }
      const blob = await desk.png({ width_css: width, height_css: height, scale });
      if (!blob) throw new Error('this browser changes what is read from a canvas, to protect its reader: use svg() instead');
      return blob;
    },
    svg: (asked) => (asked?.bare ? desk.bare() : desk.svg()),
    csv: desk.csv,
    citation: () => desk.words().citation,
    free() {
      close();
      gone.abort();
      desk.free();
    },
  };
}
