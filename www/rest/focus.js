/** Keeps the focus where it was while what is around it is built anew. */

/**
 * @param {ShadowRoot} root
 * @returns {() => void} gives the focus to what does the same now, or else to the chart's own heading
 */
export function keepFocus(root) {
  const old = root.activeElement;
  if (!old) return () => {};
  const { id, localName, textContent, ariaLabel } = old;
  const part = old.getAttribute('part') ?? '';
  const alike = () => [...root.querySelectorAll(localName)].filter((one) => (one.getAttribute('part') ?? '') === part && seen(one));
  const index = alike().indexOf(old);
  return () => {
    const now = alike();
    const same = now.find((one) => id !== '' && one.id === id) ?? now.find((one) => one.textContent === textContent && one.ariaLabel === ariaLabel);
    const next = same ?? now[Math.min(index, now.length - 1)] ?? [...root.querySelectorAll('[part=message]')].find(seen);
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
}

/** What only keeps its room takes no focus. @param {Element} element */
function seen(element) {
  return getComputedStyle(element).visibility === 'visible';
}
