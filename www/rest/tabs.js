/** The keyboard in a list of tabs: arrows, Home, End; what is reached is shown. */

/** @param {HTMLElement} root in which they are */
export function keysOver(root) {
  for (const list of root.querySelectorAll('[role=tablist]')) keysIn(/** @type {HTMLElement} */ (list));
}

/** @param {HTMLElement} list */
function keysIn(list) {
  list.addEventListener('keydown', (event) => {
    const buttons = /** @type {HTMLElement[]} */ ([...list.children]);
    const at = buttons.findIndex((button) => button === event.target);
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = buttons[(to + buttons.length) % buttons.length];
    next.focus();
    next.click();
  });
}
