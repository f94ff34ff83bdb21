/** The room that an element has: its width, and the size of the page's text, which a probe within it follows. */

import { zoomOf } from './settings.js';

/** @typedef {ReturnType<typeof watchSize>} Size */

/**
 * @param {HTMLElement} host
 * @param {{ zoom(): number | undefined, onChange(): void }} given `zoom`: the one that was drawn with
 */
export function watchSize(host, { zoom, onChange }) {
  let width_css = 0;
  /** @type {Element | undefined} */
  let probe;
  const sizes = new ResizeObserver((entries) => {
    const own = entries.filter(({ target }) => target === host).at(-1);
    const width = own ? Math.floor(own.contentRect.width) : width_css;
    // The probe is as large as the page's text.
    if (width === width_css && [undefined, zoomOf()].includes(zoom())) return;
    width_css = width;
    onChange();
  });
  sizes.observe(host);
  return {
    /** In whole CSS pixels; 0 where there is no room. */
    width: () => width_css,
    /** The same before anybody told it: that of what fills the room. @param {HTMLElement} filling */
    measure(filling) {
      width_css = Math.floor(filling.getBoundingClientRect().width);
    },
    /** Only what is on show is watched. @param {Element} next */
    follow(next) {
      if (probe) sizes.unobserve(probe);
      probe = next;
      sizes.observe(next);
    },
    stop: () => sizes.disconnect(),
  };
}
