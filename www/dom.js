/** Elements from code: no HTML is ever parsed. */

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
