/** What stands in the element before anything is drawn, and whenever nothing can be: its own children. */

import { el } from './dom.js';

/** Children that say themselves that they are the static version bring a line of this name. */
const OWN_LINE = '[data-civic-brief-static]';

/**
 * The place for the children, with a line that tells of a failure where they have none.
 * @param {HTMLElement} host
 */
export function fallbackPlace(host) {
  const line = el('p', { class: 'static', part: 'static', role: 'status' });
  return {
    /** Both, to be put into the shadow. */
    parts: [el('slot'), line],
    /** While something is on its way, and when nothing is: what can be read meanwhile is not kept from readers. @param {boolean} busy */
    wait(busy) {
      host.ariaBusy = busy && !host.firstElementChild ? 'true' : null;
      line.textContent = '';
    },
    /** Says calmly that these are the static figures. @param {string} text */
    say(text) {
      host.ariaBusy = null;
      line.textContent = host.querySelector(OWN_LINE) ? '' : text;
    },
  };
}

/**
 * The room that the children take, in CSS pixels of the window, with the margins that reach out of it.
 * @param {HTMLElement} host
 */
export function roomOf(host) {
  const { top, height } = extentOf(host);
  return { top, height, above: reach(host.firstElementChild, 'Top', 'firstElementChild'), below: reach(host.lastElementChild, 'Bottom', 'lastElementChild') };
}

/** From where the children begin to where they end: theirs, as the element itself may be no box yet. @param {HTMLElement} host */
function extentOf(host) {
  const children = document.createRange();
  children.selectNodeContents(host);
  return children.getBoundingClientRect();
}

/**
 * The margin that reaches out at one end: the largest of an element's and of those within, up to what holds it in.
 * @param {Element | null} at
 * @param {'Top' | 'Bottom'} side
 * @param {'firstElementChild' | 'lastElementChild'} next
 */
function reach(at, side, next) {
  let margin = 0;
  for (; at; at = at[next]) {
    const style = getComputedStyle(at);
    margin = Math.max(margin, parseFloat(style[`margin${side}`]));
    const isOpen = style.display === 'block' && style.overflowY === 'visible';
    if (!isOpen || parseFloat(style[`padding${side}`]) + parseFloat(style[`border${side}Width`]) > 0) break;
  }
  return margin;
}

/**
 * Whether a reader is in the midst of the children: begun, and not yet at their end.
 * @param {HTMLElement} host
 */
export function isBeingRead(host) {
  const { top, bottom } = extentOf(host);
  return top < -1 && bottom > 0;
}

/**
 * Keeps for what is drawn the room that the children had, until its end is out of sight: what follows on the page
 * moves only where nobody sees it.
 * @param {HTMLElement} element what takes the place of the children
 * @param {ReturnType<typeof roomOf>} room
 * @param {AbortSignal} signal
 */
export function keepRoom(element, { top, height, above, below }, signal) {
  const { style } = element;
  style.marginBlock = `${above}px ${below}px`;
  style.minBlockSize = `${height}px`;
  // Whatever margins became one with others: it begins where they began.
  const moved = top - element.getBoundingClientRect().top;
  if (height > 0 && Math.abs(moved) > 0.5) style.marginBlockStart = `${above + moved}px`;
  const seen = new IntersectionObserver(() => letGo());
  const letGo = () => {
    if (element.isConnected && element.getBoundingClientRect().bottom <= innerHeight) return;
    style.minBlockSize = '';
    over();
  };
  const over = () => {
    seen.disconnect();
    signal.removeEventListener('abort', over);
  };
  // Told at once, and whenever its end comes into sight or leaves it.
  const end = el('span', { class: 'end' });
  element.append(end);
  seen.observe(end);
  signal.addEventListener('abort', over);
}
