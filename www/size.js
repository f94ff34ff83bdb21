/** The room that an element has: its width, and the size of the page's text, which a probe within it follows. */

import { zoomOf } from './settings.js';

/** @typedef {ReturnType<typeof watchSize>} Size */

/** Where a page leaves the width to it. */
const OWN_WIDTH = '40rem';

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
  const measure = (/** @type {HTMLElement} */ filling) => {
    width_css = Math.floor(filling.getBoundingClientRect().width);
    return width_css > 0;
  };
  const widen = (/** @type {HTMLElement | undefined} */ filling) => {
    // A page that unsets everything makes it a part of a line, which has no width of its own.
    if (getComputedStyle(host).display === 'inline') host.style.display = 'block';
    // A dialog is as wide as what is in it, and what is in it as wide as the dialog: where nobody says how wide, this does.
    else if (filling && host.getClientRects().length > 0) filling.style.containIntrinsicInlineSize = OWN_WIDTH;
  };
  return {
    /** In whole CSS pixels; 0 where there is no room. */
    width: () => width_css,
    /** Gives it a width where a page leaves that to it: its own, or that of what fills it. */
    widen,
    /** Whether it has a width, before anybody told it: that of what fills it. @param {HTMLElement} filling */
    holds(filling) {
      if (measure(filling)) return true;
      widen(filling);
      return measure(filling);
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
