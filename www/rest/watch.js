/** Tells of every change of what a reader or their system has set, and of the page around. */

import { above } from '../scheme.js';
import { QUERIES } from '../settings.js';

/**
 * Tells of every change that is not the element's own.
 * @param {HTMLElement} element
 * @param {AbortSignal} signal
 * @param {{ onChange(): void, onHost(): void, onPrint(printing: boolean): void }} given `onHost`: of something around
 *   the element, which may have changed nothing that it goes by
 */
export function watchSettings(element, signal, { onChange, onHost, onPrint }) {
  for (const query of QUERIES) matchMedia(query).addEventListener('change', onChange, { signal });
  watchPixelRatio(signal, onChange);
  addEventListener('beforeprint', () => onPrint(true), { signal });
  addEventListener('afterprint', () => onPrint(false), { signal });
  // A page has its own switch for dark: a class or an attribute somewhere above, and perhaps a transition.
  const host = new MutationObserver(onHost);
  for (let at = above(element); at; at = above(at)) host.observe(at, { attributes: true });
  signal.addEventListener('abort', () => host.disconnect());
  document.addEventListener('transitionend', onHost, { signal });
  // What changed before anybody watched.
  onHost();
}

/**
 * A zoom or another screen: a media query tells once, so it is armed anew each time.
 * @param {AbortSignal} signal
 * @param {() => void} onChange
 */
function watchPixelRatio(signal, onChange) {
  if (signal.aborted) return;
  const changed = () => {
    onChange();
    watchPixelRatio(signal, onChange);
  };
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal });
}
