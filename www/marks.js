/** A real button over each mark of the picture: what the pointer finds, keyboard and touch find too. */

import { el } from './dom.js';

/** @typedef {import('glue').Mark} Mark */
/** How a mark was reached. @typedef {'pinned' | 'passed' | 'focused'} How */

/** Smallest side of a button, in CSS pixels. */
const TARGET = 24;

/**
 * One list with one tab stop: arrows, Home and End go along the marks, Escape leaves them.
 * @param {string} label
 * @param {{ onMark(mark: Mark, how: How): void, onNone(): void, onLeave(): void }} given
 */
export function marksOver(label, { onMark, onNone, onLeave }) {
  const list = el('ol', { class: 'marks', 'aria-label': label });
  /** @type {Mark[]} */
  let marks = [];
  /** @type {HTMLButtonElement[]} */
  let buttons = [];
  /** What is told of now, and what a click keeps. @type {{ now?: Mark, pinned?: Mark }} */
  const told = {};
  /** The tab stop. */
  let stop = 0;

  const paint = () =>
    buttons.forEach((button, index) => {
      button.tabIndex = index === stop ? 0 : -1;
      button.classList.toggle('on', marks[index] === told.now);
      button.ariaCurrent = marks[index] === told.pinned ? 'true' : null;
    });
  const tell = (/** @type {Mark | undefined} */ mark, /** @type {How} */ how) => {
    if (mark === told.now && how !== 'pinned') return;
    told.now = mark;
    if (how !== 'passed') stop = Math.max(0, marks.findIndex((one) => one === mark));
    paint();
    if (mark) onMark(mark, how);
    else onNone();
  };
  const clear = () => {
    told.pinned = undefined;
    tell(undefined, 'passed');
  };
  /** The mark of a button, or under the pointer: the nearest, where those of two marks overlap. */
  const markAt = (/** @type {MouseEvent} */ event) => {
    const own = marks[buttons.findIndex((button) => button === event.target)];
    if (!own || event.detail === 0 && event.type === 'click') return own;
    const { left, top } = list.getBoundingClientRect();
    return nearest(marks, event.clientX - left, event.clientY - top);
  };

  list.addEventListener('pointermove', (event) => {
    const mark = event.pointerType === 'touch' ? undefined : markAt(event);
    if (mark) tell(mark, 'passed');
  });
  // What was passed last stays until another is: its link can be reached. What was pinned comes back.
  list.addEventListener('pointerleave', () => told.pinned && tell(told.pinned, 'passed'));
  list.addEventListener('focusin', (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    // A click has its own say, and comes after the focus.
    if (buttons[at]?.matches(':focus-visible')) tell(marks[at], 'focused');
  });
  list.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (!mark) return;
    told.pinned = mark;
    tell(mark, 'pinned');
    buttons[stop].focus({ preventScroll: true });
  });
  list.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      clear();
      onLeave();
    }
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : step(marks, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to].focus();
  });

  return {
    list,
    clear,
    /** The mark that is told of now. */
    told: () => told.now,
    /**
     * Lays the buttons over what was drawn; what was pinned stays so where it is still drawn.
     * @param {import('glue').Plan} drawn
     * @param {number} zoom how much larger it was drawn
     */
    lay(drawn, zoom) {
      const plan = enlarged(drawn, zoom);
      const again = (/** @type {Mark | undefined} */ old) =>
        plan.marks.find((mark) => mark.series === old?.series && mark.point === old.point);
      [told.now, told.pinned] = [again(told.now), again(told.pinned)];
      marks = plan.marks;
      buttons = marks.map((mark, index) => {
        const button = buttons[index] ?? el('button', { type: 'button', part: 'mark' });
        button.ariaLabel = mark.text;
        place(button, mark, plan);
        if (!button.parentNode) list.append(el('li', {}, button));
        return button;
      });
      while (list.children.length > marks.length) list.lastElementChild?.remove();
      stop = Math.max(0, marks.findIndex((mark) => mark === told.now));
      paint();
      if (told.now) onMark(told.now, 'passed');
      else onNone();
    },
  };
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

/** @param {Mark} mark */
const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * @param {Mark[]} marks
 * @param {number} x
 * @param {number} y
 */
function nearest(marks, x, y) {
  const off = (/** @type {number} */ at, /** @type {number} */ from, /** @type {number} */ length) => Math.max(from - at, 0, at - from - length);
  const distance = (/** @type {Mark} */ mark) => {
    const { x: centreX, y: centreY } = middle(mark);
    const outside = Math.hypot(off(x, mark.x, mark.width), off(y, mark.y, mark.height));
    // Within several: the one whose middle is nearest.
    return outside * 1e4 + Math.hypot(x - centreX, y - centreY);
  };
  return marks.reduce((best, mark) => (distance(mark) < distance(best) ? mark : best));
}

/**
 * Where an arrow leads: up and down to what stands there, else along the list as the eye goes.
 * @param {Mark[]} marks
 * @param {number} at
 * @param {string} key
 */
function step(marks, at, key) {
  const here = middle(marks[at]);
  const down = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (down) {
    const gap = (/** @type {Mark} */ mark) => (middle(mark).y - here.y) * down;
    const above = marks.filter((mark) => Math.abs(middle(mark).x - here.x) < 2 && gap(mark) > 0).sort((a, b) => gap(a) - gap(b))[0];
    return above ? marks.indexOf(above) : along(marks, at + down);
  }
  const right = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (!right) return undefined;
  // A list that runs to the left ends wholly beside its beginning; bars that grow shorter do not.
  const [first, last] = [marks[0], marks[marks.length - 1]];
  const mirrored = last.x + last.width <= first.x;
  return along(marks, at + (mirrored ? -right : right));
}

/**
 * @param {Mark[]} marks
 * @param {number} index
 */
function along(marks, index) {
  return Math.min(Math.max(index, 0), marks.length - 1);
}
