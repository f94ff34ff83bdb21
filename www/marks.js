/** A real button over each mark of the picture: what the pointer finds, keyboard and touch find too. */

import { el } from './dom.js';
import { afterFrame } from './idle.js';

/** @typedef {import('glue').Mark} Mark */
/** @typedef {ReturnType<typeof marksOver>} Marks */

/** Smallest side of a button, in CSS pixels. */
const TARGET = 24;

/**
 * One list with one tab stop. What it does when it is touched comes with the rest (rest/marks.js).
 * @param {string} label
 */
export function marksOver(label) {
  /** What the buttons are to lie over. @type {import('glue').Plan | undefined} */
  let newest;
  const list = el('ol', { class: 'marks', 'aria-label': label });
  const over = {
    list,
    /** In the page's pixels. @type {Mark[]} */
    marks: [],
    /** @type {HTMLButtonElement[]} */
    buttons: [],
    /** The mark that is told of now. @type {() => Mark | undefined} */
    told: () => undefined,
    /** Tells of none. */
    clear() {},
    /** What is told of is looked for among what was laid. */
    onLaid() {},
    /**
     * Lays the buttons over what was drawn.
     * @param {import('glue').Plan} drawn
     * @param {number} zoom how much larger it was drawn
     * @param {boolean} isLater whether what is seen comes first, and the buttons, which are not, after its frame
     */
    lay(drawn, zoom, isLater) {
      newest = drawn;
      if (isLater) {
        // Those of a picture that is gone by then are laid no more.
        afterFrame(() => newest === drawn && over.lay(drawn, zoom, false));
        return;
      }
      const plan = enlarged(drawn, zoom);
      over.marks = plan.marks;
      over.buttons = plan.marks.map((mark, index) => {
        const button = over.buttons[index] ?? el('button', { type: 'button', part: 'mark', tabindex: index ? -1 : 0 });
        button.ariaLabel = mark.text;
        place(button, mark, plan);
        if (!button.parentNode) list.append(el('li', {}, button));
        return button;
      });
      while (list.children.length > plan.marks.length) list.lastElementChild?.remove();
      over.onLaid();
    },
  };
  return over;
}

/**
 * A plan in the page's pixels.
 * @param {import('glue').Plan} plan
 * @param {number} zoom
 * @returns {import('glue').Plan}
 */
function enlarged({ width_css, height_css, marks }, zoom) {
  const mark = (/** @type {Mark} */ { x, y, width, height, ...rest }) => ({ ...rest, x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom });
  return { width_css: width_css * zoom, height_css: height_css * zoom, marks: marks.map(mark) };
}

/**
 * @param {HTMLElement} button
 * @param {Mark} mark
 * @param {import('glue').Plan} plan
 */
function place({ style }, { x, y, width, height }, plan) {
  const side = (/** @type {number} */ from, /** @type {number} */ length, /** @type {number} */ whole) => {
    const size = Math.max(TARGET, length);
    return [Math.max(0, Math.min(from + (length - size) / 2, whole - size)), size];
  };
  const [left, across] = side(x, width, plan.width_css);
  const [top, down] = side(y, height, plan.height_css);
  // The canvas knows no reading direction, and neither do the places on it.
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${across}px`;
  style.height = `${down}px`;
}
