/** What a reader or their system has set: colours, contrast, patterns, size of text, paper. */

import { computed, schemeOf } from './scheme.js';
import { unfitTokens } from './tokens.js';

/** Of a root's font size: the sizes of the picture are made for it, and only grow. 16. */
const TEXT_PX = 16;
/** More would leave no room for a picture. 4. */
const ZOOM_MAX = 4;
/** Device pixels per CSS pixel on paper. 3. */
const PRINT_SCALE = 3;
/** Made once: each knows by itself when it changes. @type {Map<string, MediaQueryList>} */
const asked = new Map();
/** The names in a picture's state, and the system's colours for them. */
const SYSTEM = { paper: 'Canvas', ink: 'CanvasText', faint: 'GrayText' };

/** Of a system's settings those that change a picture. */
const FORCED = '(forced-colors: active)';
const CONTRAST = '(prefers-contrast: more)';
export const QUERIES = ['(prefers-color-scheme: dark)', FORCED, CONTRAST];

/**
 * @typedef {import('./scheme.js').Scheme & {
 *   unfit: string[], colors: { paper: string, ink: string, faint: string } | undefined,
 *   contrast: boolean, patterns: boolean, fixed: boolean, scale: number, zoom: number,
 * }} Settings `unfit`: the host's own colours that are not used; `fixed`: patterns are on whatever is chosen;
 *   `zoom`: how much larger than usual the page's text is
 */

/**
 * The settings as they are now.
 * @param {HTMLElement} element
 * @param {HTMLElement} probe an element within, whose background is the system colour `Canvas`
 * @param {boolean} printing
 * @returns {Settings}
 */
export function settingsOf(element, probe, printing) {
  // Nobody knows what a printer makes of colours: on paper patterns are always on.
  const scheme = schemeOf(element, probe, printing ? 'light' : (element.getAttribute('theme') ?? 'auto'));
  if (printing) scheme.surface = true;
  const forced = !printing && matches(FORCED);
  const fixed = printing || forced;
  return {
    ...scheme,
    unfit: unfitTokens(element, probe, scheme),
    colors: forced ? systemColors(probe) : undefined,
    contrast: !printing && matches(CONTRAST),
    patterns: fixed || element.hasAttribute('patterns'),
    fixed,
    scale: printing ? PRINT_SCALE : devicePixelRatio,
    zoom: zoomOf(),
  };
}

/** @param {string} query */
function matches(query) {
  const list = asked.get(query) ?? matchMedia(query);
  asked.set(query, list);
  return list.matches;
}

/** How much larger than usual the text of the page is: a reader's own size, or text-only zoom. */
export function zoomOf() {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT_PX;
  return Math.min(Math.max(rem || 1, 1), ZOOM_MAX);
}

/**
 * The colours of the system: a canvas is not changed by the mode, so they are drawn.
 * @param {HTMLElement} probe
 */
function systemColors(probe) {
  const hex = (/** @type {string} */ name) => {
    const channels = computed(name, probe).match(/[\d.]+/g) ?? [];
    return `#${channels.slice(0, 3).map((channel) => Math.round(Number(channel)).toString(16).padStart(2, '0')).join('')}`;
  };
  return { paper: hex(SYSTEM.paper), ink: hex(SYSTEM.ink), faint: hex(SYSTEM.faint) };
}
