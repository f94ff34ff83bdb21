/** What is asked of the press module: the state on show, in a size of its own and always in light colours. */

/** @typedef {import('press-glue').Take} Take */
/** @typedef {{ width_css: number, height_css: number, scale: number }} Size */

/**
 * @param {import('./press.js').Given} given
 * @param {Size} size
 * @returns {Take}
 */
export function takeOf({ host, stateOf }, { width_css, height_css, scale }) {
  return {
    ...stateOf(),
    theme: 'light',
    colors: undefined,
    contrast: false,
    patterns: host.hasAttribute('patterns'),
    width_css,
    height_css,
    scale,
    page: pageAddress(),
    publisher: publisherOf(host),
  };
}

/** The publishing organisation, as its host names it. @param {HTMLElement} host */
export function publisherOf(host) {
  return host.getAttribute('publisher')?.trim() ?? '';
}

/** The size in pixels of the screen's own. @param {Size} size */
export function pixelsOf({ width_css, height_css, scale }) {
  return { width: Math.round(width_css * scale), height: Math.round(height_css * scale) };
}

/** Where the page is, without what may say something of its reader: a query and a fragment are left out. */
function pageAddress() {
  const canonical = document.querySelector('link[rel=canonical]');
  const { protocol, origin, pathname, href } = new URL(canonical instanceof HTMLLinkElement ? canonical.href : location.href, document.baseURI);
  if (!/^https?:$/.test(protocol)) return '';
  return canonical ? href : origin + pathname;
}
