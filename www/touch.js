/** What a reader does before there is anything to answer it: kept, and done as soon as there is. */

/** What is touched, by what it does then; the rest of what can be touched answers from the first. */
const TOUCHED = '.marks button, [part=press], [role=tab]';
/** The keys that go along tabs, and those that go along marks. */
const TAB_KEYS = /^(Arrow(Left|Right)|Home|End)$/;
const MARK_KEYS = /^(Arrow.+|Home|End|Escape)$/;

/**
 * Keeps what is touched within a part of the page, and asks at each touch for what answers it.
 * @param {HTMLElement} root
 * @param {(done: () => void) => void} ask calls back when it is there
 */
export function keepTouches(root, ask) {
  const end = new AbortController();
  /** @type {Event[]} */
  let kept = [];
  const done = () => {
    end.abort();
    for (const event of kept.splice(0)) again(event, root);
  };
  const keep = (/** @type {Event} */ event) => {
    const { type, target } = event;
    if (type !== 'pointermove') ask(done);
    const touched = /** @type {Element} */ (target).closest(TOUCHED);
    if (!touched) return;
    const isTab = touched.role === 'tab';
    if (type === 'pointermove') kept = kept.filter((one) => one.type !== type);
    else if (event instanceof KeyboardEvent) {
      if (!(isTab ? TAB_KEYS : MARK_KEYS).test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      // The page is not scrolled by it either.
      if (event.key !== 'Escape') event.preventDefault();
    } else if (type !== 'click' || isTab) return;
    kept.push(event);
  };
  const options = { capture: true, signal: end.signal };
  for (const type of ['click', 'keydown', 'pointermove', 'focusin']) root.addEventListener(type, keep, options);
  root.addEventListener('pointerenter', () => ask(done), { signal: end.signal });
}

/** The same once more, for nobody but those within; a key goes to where the one before it led. @param {Event} event @param {HTMLElement} root */
function again(event, root) {
  const { type, target } = event;
  const shadow = root.getRootNode();
  const focused = type === 'keydown' && shadow instanceof ShadowRoot ? shadow.activeElement : null;
  root.addEventListener(type, (same) => same.stopPropagation(), { once: true });
  const Same = /** @type {typeof Event} */ (event.constructor);
  (focused ?? target)?.dispatchEvent(new Same(type, event));
}
