/**
 * The rest of the script: what answers a reader. Nobody needs it before the first chart is drawn, so it comes after that,
 * or at the first touch of what is drawn.
 */

import { sheetOf } from '../dom.js';
import { later } from '../files.js';
import { remember } from './address.js';
import { layContents } from './contents.js';
import { enlivenFigure } from './figure.js';
import { fill, lay } from './fill.js';
import { keepFocus } from './focus.js';
import { newerThan } from './newer.js';
import { pressOf } from './press.js';
import { print } from './print.js';
import { keysOver } from './tabs.js';
import { watchSettings } from './watch.js';
import { addWords } from './words.js';
import css from 'rest-styles';

/** @typedef {import('../parts.js').Parts} Parts */
/** @typedef {import('../figure.js').Figure} Figure */
/** @typedef {ReturnType<typeof bringToLife>} Life */

/** What is on show; each is missing until something is. @typedef {{ brief?: import('glue').Brief, loaded?: import('../load.js').Loaded, outline?: import('glue').Outline, parts?: Parts, settings?: import('../settings.js').Settings }} Now */

/**
 * What the element lets it see and do, for as long as it is in the page.
 * @typedef {{
 *   host: import('../element.js').CivicBrief, root: ShadowRoot, signal: AbortSignal, kit: Pick<typeof import('kit'), 'loadPress' | 'places' | 'script'>,
 *   ways: Pick<typeof import('../load.js'), 'loadBrief' | 'checks'>, now(): Now, shown(): import('../state.js').Shown,
 *   stateOf(): import('glue').State, draw(): void, schedule(): void, follow(): void,
 *   lookAround(): void, printing(on: boolean): void, choose(choice: Partial<import('../state.js').Choice>): void,
 *   keep(figure: Figure): void, take(loaded: import('../load.js').Loaded): void, tell(name: string, detail: unknown): void,
 * }} Given
 */

const sheet = sheetOf(css);

/**
 * Brings an element to life; it ends with its signal.
 * @param {Given} given
 */
export function bringToLife(given) {
  const { host, root, signal } = given;
  const press = pressOf(given);
  /** @type {import('./newer.js').Newer | undefined} */
  let newer;

  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  watchSettings(host, signal, {
    onChange: given.schedule,
    onHost: given.lookAround,
    onPrint: (printing) => print(given, printing),
  });
  addEventListener('popstate', given.follow, { signal });

  const life = {
    /** What is on show already is taken up. */
    begin() {
      const { parts, loaded } = given.now();
      if (!parts || !loaded) return;
      for (const figure of parts.figures) life.enlivenFigure(figure, parts);
      life.enliven(parts);
      life.fill(parts);
      life.lookForNewer(loaded, parts);
    },
    /** The kit that takes a picture along. */
    press: () => press.open(),
    /** Keeps the focus where it was while what is around it is built anew. */
    keepFocus: () => keepFocus(root),
    /** A choice becomes a part of the page's address. @param {string} name @param {import('../state.js').Shown} shown */
    remember: (name, shown) => remember(name, shown),
    /** A figure that was made. @param {Figure} figure @param {Parts} parts */
    enlivenFigure: (/** @type {Figure} */ figure, /** @type {Parts} */ parts) => enlivenFigure(figure, parts, given, press),
    /** All that stands around the figures. @param {Parts} parts */
    enliven(parts) {
      addWords(parts);
      layContents(parts, given.now().outline?.sections ?? []);
      keysOver(parts.root);
      newer?.lay(parts);
    },
    /** Makes what waited for the first drawing. @param {Parts} parts */
    fill: (parts) => fill(parts, given),
    /** The same at once. @param {Parts} parts */
    lay: (parts) => lay(parts, given),
    /** Looks for newer figures than those on show, where the host says where they may be. @param {import('../load.js').Loaded} pinned @param {Parts} parts */
    lookForNewer(pinned, parts) {
      const src = host.getAttribute('newer');
      if (!src || newer) return;
      newer = newerThan(pinned, src, given);
      newer.lay(parts);
    },
    /** What was on show is not any more. */
    leave: () => press.leave(),
    /** Nobody waits for newer figures any more. */
    stopNewer() {
      newer?.stop();
      newer = undefined;
    },
  };
  return life;
}

/** @type {(() => Promise<typeof import('../press/press.js')>) | undefined} */
let press;

/**
 * The press kit, of which nothing but the hash is here.
 * @param {URL} url
 */
export function loadPress(url) {
  press ??= later({ url, integrity: __PRESS_INTEGRITY__ });
  return press();
}
