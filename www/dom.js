/** Elements from code: no HTML is ever parsed. */

/**
 * The styles of a root. Their rem is 16 pixels at least: many a page has one of 10, and sets its own texts larger.
 * @param {string} css
 */
export function sheetOf(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/([\d.]+)rem/g, (rem, count) => `max(${rem},${count * 16}px)`));
  return sheet;
}

/**
 * An element with properties and children. What is undefined is left out.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, unknown>} [attributes]
 * @param {(Node | string | undefined)[]} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== '') {
      element.setAttribute(key, String(value));
    }
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/**
 * @param {number} level 1 to 6
 * @param {Record<string, unknown>} attributes
 * @param {(Node | string)[]} children
 */
export function heading(level, attributes, ...children) {
  const name = /** @type {'h2'} */ (`h${Math.min(level, 6)}`);
  return el(name, attributes, ...children);
}

/**
 * A button that does one thing.
 * @param {string} text
 * @param {() => void} onClick
 * @param {Record<string, unknown>} [attributes]
 */
export function button(text, onClick, attributes = {}) {
  const made = el('button', { type: 'button', ...attributes }, text);
  made.addEventListener('click', onClick);
  return made;
}

/**
 * Of the children of a stack, which all lie in one cell, the one on show: the cell is as large as the largest of
 * them, whichever is seen, so that nothing below it moves.
 * @param {HTMLElement} stack
 * @param {Element | undefined} shown
 */
export function choose(stack, shown) {
  for (const child of stack.children) child.classList.toggle('on', child === shown);
}

/**
 * A text of which others may take the place, in the room of the longest.
 * @param {string[]} texts
 * @param {(text: string) => (Node | string)[]} [nodesOf] of what each is made
 * @returns {{ element: HTMLElement, show(text: string): void }}
 */
export function changing(texts, nodesOf = (text) => [text]) {
  const element = el('span', { class: 'stack' });
  /** @type {Map<string, HTMLElement>} */
  const known = new Map();
  const add = (/** @type {string} */ text) => {
    const span = known.get(text) ?? el('span', {}, ...nodesOf(text));
    known.set(text, span);
    element.append(span);
    return span;
  };
  texts.forEach(add);
  return { element, show: (text) => choose(element, known.get(text) ?? add(text)) };
}
