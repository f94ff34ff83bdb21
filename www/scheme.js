/** Light or dark, as the page behind the element really is: not as the system would like it. */

/** Relative luminance between which neither palette keeps its contrast (C-02): of #1e293b and of #f1f5f9. */
const DARK_MAX = 0.0226;
const LIGHT_MIN = 0.9;

/**
 * The theme to draw in, and whether the element must paint its own surface for it.
 * @param {HTMLElement} element
 * @param {HTMLElement} probe an element within, whose background is the system colour `Canvas`
 * @param {string} wanted `light`, `dark`, or anything else for as the page is
 * @returns {{ theme: 'light' | 'dark', surface: boolean }}
 */
export function schemeOf(element, probe, wanted) {
  const behind = luminance(backdrop(element) ?? getComputedStyle(probe).backgroundColor) ?? 1;
  const theme = wanted === 'light' || wanted === 'dark' ? wanted : behind < 0.18 ? 'dark' : 'light';
  const surface = theme === 'dark' ? behind > DARK_MAX : behind < LIGHT_MIN;
  return { theme, surface };
}

/**
 * The nearest background that hides what is behind it.
 * @param {Element} element
 */
function backdrop(element) {
  /** @type {Element | null} */
  let at = element;
  while (at) {
    const color = getComputedStyle(at).backgroundColor;
    const alpha = channels(color)?.[3] ?? 1;
    if (alpha >= 0.5 && color !== 'transparent') {
      return color;
    }
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

/**
 * Red, green, blue 0 to 255 and alpha 0 to 1 of a computed colour.
 * @param {string} color
 */
function channels(color) {
  const found = /^rgba?\(([^)]*)\)$/.exec(color);
  return found ? found[1].split(/[ ,/]+/).map(Number) : undefined;
}

/**
 * Relative luminance by WCAG 2.2.
 * @param {string} color
 */
function luminance(color) {
  const rgb = channels(color)?.slice(0, 3);
  if (!rgb || rgb.some(Number.isNaN)) {
    return undefined;
  }
  const [r, g, b] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
