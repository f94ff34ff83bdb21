/** What a reader does before there is anything to answer it: kept, and done as soon as there is. */

/** What waits for the rest when it is touched; whatever else there is answers from the first. */
const TOUCHED = '.marks button, [part=press], [role=tab]';

/**
 * Keeps what is touched within a part of the page, and asks at each touch for what answers it.
 * @param {HTMLElement} root
 * @param {(done: () => void) => void} ask calls back when it is there
 */
export function keepTouches(root, ask) {
  const end = new AbortController();
  const { signal } = end;
  /** Each with what it was of: an event forgets that in a shadow. @type {{ event: Event, target: Element }[]} */
  let kept = [];
  const done = () => {
    end.abort();
    for (const { event, target } of kept.splice(0)) again(event, target, root);
  };
  const keep = (/** @type {Event} */ event) => {
    const { type } = event;
    const target = /** @type {Element} */ (event.target);
    if (type !== 'pointermove') ask(done);
    const touched = target.closest(TOUCHED);
    // A tab hears its clicks itself.
    if (!touched || (touched.role === 'tab' && !isStep(event, /^(Arrow[LR]|Home|End)/))) return;
    if (type === 'keydown' && !isStep(event, /^(Arrow|Home|End|Esc)/)) return;
    // The page is not scrolled by a key that leads along the marks, or the tabs. Escape may close what is around.
    if (isStep(event, /^(A|H|En)/)) event.preventDefault();
    kept = kept.filter((one) => type !== 'pointermove' || one.event.type !== type);
    if (type !== 'focusin') kept.push({ event, target });
  };
  for (const type of ['click', 'keydown', 'pointermove', 'focusin']) root.addEventListener(type, keep, { capture: true, signal });
  root.addEventListener('pointerenter', () => ask(done), { signal });
}

/** @param {Event} event @param {RegExp} keys that lead somewhere */
function isStep(event, keys) {
  return event instanceof KeyboardEvent && keys.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** The same once more, for nobody but those within; a key goes to where the one before it led. @param {Event} event @param {Element} target @param {HTMLElement} root */
function again(event, target, root) {
  const { type } = event;
  const focused = type === 'keydown' && /** @type {ShadowRoot} */ (root.getRootNode()).activeElement;
  const Same = /** @type {typeof Event} */ (event.constructor);
  root.addEventListener(type, (same) => same.stopPropagation(), { once: true });
  (focused || target).dispatchEvent(new Same(type, event));
}
