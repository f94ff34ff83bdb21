/** What the marks of a picture tell when they are touched: by pointer, by keyboard, by focus. */

/** @typedef {import('glue').Mark} Mark */
/** How a mark was reached. @typedef {'pinned' | 'passed' | 'focused'} How */

/**
 * Arrows, Home and End go along the marks, Escape leaves them.
 * @param {import('../marks.js').Marks} over
 * @param {{ onMark(mark: Mark, how: How): void, onNone(): void, onLeave(): void }} given
 */
export function enlivenMarks(over, { onMark, onNone, onLeave }) {
  const { list } = over;
  /** What is told of now, and what a click keeps. @type {{ now?: Mark, pinned?: Mark }} */
  const told = {};
  /** The tab stop. */
  let stop = 0;

  const indexOf = (/** @type {EventTarget | null} */ target) => over.buttons.findIndex((button) => button === target);
  const paint = () =>
    over.buttons.forEach((button, index) => {
      button.tabIndex = index === stop ? 0 : -1;
      button.classList.toggle('on', over.marks[index] === told.now);
      button.ariaCurrent = over.marks[index] === told.pinned ? 'true' : null;
    });
  const tell = (/** @type {Mark | undefined} */ mark, /** @type {How} */ how) => {
    if (mark === told.now && how !== 'pinned') return;
    told.now = mark;
    if (how !== 'passed') stop = Math.max(0, over.marks.findIndex((one) => one === mark));
    paint();
    if (mark) onMark(mark, how);
    else onNone();
  };
  /** The mark of a button, or under the pointer: the nearest, where those of two marks overlap. */
  const markAt = (/** @type {MouseEvent} */ event) => {
    const own = over.marks[indexOf(event.target)];
    if (!own || event.detail === 0 && event.type === 'click') return own;
    const { left, top } = list.getBoundingClientRect();
    return nearest(over.marks, event.clientX - left, event.clientY - top);
  };
  const focused = (/** @type {EventTarget | null} */ target) => {
    const at = indexOf(target);
    // A click has its own say, and comes after the focus.
    if (over.buttons[at]?.matches(':focus-visible')) tell(over.marks[at], 'focused');
  };

  list.addEventListener('pointermove', (event) => {
    const mark = event.pointerType === 'touch' ? undefined : markAt(event);
    if (mark) tell(mark, 'passed');
  });
  // What was passed last stays until another is: its link can be reached. What was pinned comes back.
  list.addEventListener('pointerleave', () => told.pinned && tell(told.pinned, 'passed'));
  list.addEventListener('focusin', (event) => focused(event.target));
  list.addEventListener('click', (event) => {
    const mark = markAt(event);
    if (!mark) return;
    told.pinned = mark;
    tell(mark, 'pinned');
    over.buttons[stop].focus({ preventScroll: true });
  });
  list.addEventListener('keydown', (event) => {
    const at = indexOf(event.target);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      over.clear();
      onLeave();
    }
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? over.marks.length - 1 : step(over.marks, at, event.key);
    if (to === undefined) return;
    event.preventDefault();
    over.buttons[to].focus();
  });

  Object.assign(over, {
    told: () => told.now,
    clear() {
      told.pinned = undefined;
      tell(undefined, 'passed');
    },
    /** What was pinned stays so where it is still drawn. */
    onLaid() {
      const again = (/** @type {Mark | undefined} */ old) => over.marks.find((mark) => mark.series === old?.series && mark.point === old.point);
      [told.now, told.pinned] = [again(told.now), again(told.pinned)];
      stop = Math.max(0, over.marks.findIndex((mark) => mark === told.now));
      paint();
      if (told.now) onMark(told.now, 'passed');
      else onNone();
    },
  });
  // It may have the focus already.
  const root = list.getRootNode();
  if (root instanceof ShadowRoot) focused(root.activeElement);
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
