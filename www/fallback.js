/** What stands in the element before anything is drawn, and whenever nothing can be: its own children. */

import { el } from './dom.js';

/** Children that say themselves that they are the static version bring a line of this name. */
const OWN_LINE = '[data-civic-brief-static]';

/** What is laid out and waits to be shown. */
const WAITING = 'waiting';

/**
 * The place for the children, with a line that tells of a failure where they have none.
 * @param {HTMLElement} host
 */
export function fallbackPlace(host) {
  const content = el('div', {}, el('slot'));
  const line = el('p', { class: 'static', part: 'static', role: 'status' });
  /** @type {{ above: number, below: number } | undefined} */
  let margins;
  return {
    /** Both, to be put into the shadow. */
    parts: [content, line],
    /** While something is on its way, and when nothing is. @param {boolean} busy */
    wait(busy) {
      line.ariaBusy = String(busy);
      line.textContent = '';
    },
    /** Says calmly that these are the static figures. @param {string} text */
    say(text) {
      line.ariaBusy = 'false';
      line.textContent = host.querySelector(OWN_LINE) ? '' : text;
    },
    /**
     * Lays out what will take the place of the children, where nobody sees it: a browser then has its texts at hand. The
     * children's margins are measured too, while there is time.
     * @param {HTMLElement} next
     */
    lay(next) {
      margins = marginsNow();
      next.classList.add(WAITING);
      next.style.inlineSize = `${content.getBoundingClientRect().width}px`;
      content.after(next);
      next.getBoundingClientRect();
    },
    /** The room that the children take, with the margins that reach out of it. */
    room: () => ({ height: content.getBoundingClientRect().height, ...(margins ?? marginsNow()) }),
  };

  function marginsNow() {
    const [first, last] = [host.firstElementChild, host.lastElementChild];
    if (!first || !last) return { above: 0, below: 0 };
    // Within a box of its own no margin reaches out of it: what it is larger by are the margins. (Another `display` would
    // make the box anew, and what is in it would be counted as moved.)
    content.style.contain = 'layout';
    const whole = content.getBoundingClientRect();
    const above = first.getBoundingClientRect().top - whole.top;
    const below = whole.bottom - last.getBoundingClientRect().bottom;
    content.style.contain = '';
    return { above, below };
  }
}

/**
 * Shows an element that may have been laid out before, and nothing else: where it stands already it is not laid out anew.
 * @param {ShadowRoot} root
 * @param {HTMLElement} element
 */
export function showAlone(root, element) {
  for (const other of [...root.children]) if (other !== element) other.remove();
  element.classList.remove(WAITING);
  element.style.inlineSize = '';
  if (!element.parentNode) root.append(element);
}

/**
 * Whether a reader is in the midst of the children: begun, and not yet at their end.
 * @param {HTMLElement} host
 */
export function isBeingRead(host) {
  const { top, bottom } = host.getBoundingClientRect();
  return top < -1 && bottom > 0;
}

/**
 * Keeps for what is drawn the room that the children had, until its end is out of sight: what follows on the page
 * moves only where nobody sees it.
 * @param {HTMLElement} element what takes the place of the children
 * @param {{ height: number, above: number, below: number }} room
 * @param {AbortSignal} signal
 */
export function keepRoom(element, { height, above, below }, signal) {
  const { style } = element;
  style.marginBlock = `${above}px ${below}px`;
  style.minBlockSize = `${height}px`;
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
