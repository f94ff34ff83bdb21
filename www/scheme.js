/** Light or dark, as the page behind the element really is: not as the system would like it. */

/** Relative luminance between which neither palette keeps its contrast (C-02): of #1e293b and of #f1f5f9. */
const DARK_MAX = 0.0226;
const LIGHT_MIN = 0.9;

/** @typedef {{ theme: 'light' | 'dark', surface: boolean, behind: number }} Scheme `behind`: the relative luminance of what is seen behind */

/**
 * The theme to draw in, and whether the element must paint its own surface for it.
 * @param {HTMLElement} element
 * @param {HTMLElement} probe an element within, whose background is the system colour `Canvas`
 * @param {string} wanted `light`, `dark`, or anything else for as the page is
 * @returns {Scheme}
 */
export function schemeOf(element, probe, wanted) {
  const behind = luminance(backdrop(element, probe));
  const theme = wanted === 'light' || wanted === 'dark' ? wanted : behind < 0.18 ? 'dark' : 'light';
  return { theme, surface: !suits(theme, behind), behind };
}

/** Whether a palette keeps its contrast on what is so light. @param {'light' | 'dark'} theme @param {number} light relative luminance */
export function suits(theme, light) {
  return theme === 'dark' ? light <= DARK_MAX : light >= LIGHT_MIN;
}

/**
 * The element around another, as they are drawn: through slots and out of shadows.
 * @param {Element} element
 * @returns {Element | null}
 */
export function above(element) {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/**
 * What is seen behind an element: the backgrounds of those around it, one over the other.
 * @param {Element} element
 * @param {HTMLElement} probe
 */
export function backdrop(element, probe) {
  /** @type {number[][]} */
  const layers = [];
  /** @type {Element | null} */
  let at = element;
  while (at && layers.at(-1)?.[3] !== 1) {
    layers.push(channels(getComputedStyle(at).backgroundColor, probe));
    at = above(at);
  }
  return layers.reduceRight(
    (below, [r, g, b, alpha]) => [r, g, b].map((channel, n) => channel * alpha + below[n] * (1 - alpha)),
    channels(getComputedStyle(probe).backgroundColor, probe).slice(0, 3),
  );
}

/**
 * Red, green, blue 0 to 255 and alpha 0 to 1 of a computed colour. One that is not in sRGB stays as it was written
 * (`oklch()`, `color()`): it is mixed with itself there.
 * @param {string} color
 * @param {HTMLElement} probe
 */
export function channels(color, probe) {
  const isRgb = color.startsWith('rgb');
  const numbers = (isRgb ? color : computed(`color-mix(in srgb, ${color}, ${color})`, probe)).match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
  const [r = 255, g = 255, b = 255, alpha = 1] = isRgb ? numbers : numbers.map((part, n) => (n < 3 ? part * 255 : part));
  return [r, g, b, alpha];
}

/**
 * A colour as the browser computes it; empty where it is none.
 * @param {string} color
 * @param {HTMLElement} probe
 */
export function computed(color, probe) {
  probe.style.color = color;
  const found = probe.style.color && getComputedStyle(probe).color;
  probe.style.color = '';
  return found;
}

/**
 * Relative luminance by WCAG 2.2.
 * @param {number[]} rgb 0 to 255; what a screen of sRGB cannot show is cut off
 */
export function luminance(rgb) {
  const [r, g, b] = rgb.map((channel) => {
    const part = Math.min(Math.max(channel / 255, 0), 1);
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
