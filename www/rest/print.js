/** On paper: light, with everything opened that can be; and as it was when that is done. */

/**
 * @param {import('./rest.js').Given} given
 * @param {boolean} printing
 */
export function print({ now, printing: set }, printing) {
  const { parts } = now();
  if (parts) open(parts, printing);
  set(printing);
}

/**
 * Opens for paper what is closed on a screen, and closes it again.
 * @param {import('../parts.js').Parts} parts
 * @param {boolean} printing
 */
function open({ root, figures, address, words }, printing) {
  root.classList.toggle('printing', printing);
  // Paper holds the figures of what is on show.
  if (printing) figures.find(({ element }) => element.classList.contains('shown'))?.layTable();
  address.textContent = printing ? words.address + words.colon + location.href : '';
  for (const details of root.querySelectorAll('details')) {
    if (printing) details.dataset.was = String(details.open);
    details.open = printing || details.dataset.was === 'true';
  }
}
