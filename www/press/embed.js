/** The code that puts what is on show into another page. */

/**
 * Whether a page elsewhere can load the script from there: not from a disk, and not where a bundler made it a part of
 * another script.
 * @param {string} script
 */
export function isPublished(script) {
  return /^https?:.*\/civic-brief[.\w]*\.js(\?|$)/.test(script);
}

/**
 * @param {import('./press.js').Given} given
 * @param {string} citation what stands there where no script runs
 */
export function embedCode({ host, script, outline, shown }, citation) {
  const { chart, view, year, hidden } = shown();
  const absolute = (/** @type {string} */ name) => {
    const address = host.getAttribute(name);
    return address === null ? '' : new URL(address, document.baseURI).href;
  };
  const element = tag('civic-brief', {
    lang: outline.lang,
    chart: chart.id,
    view: view.id,
    year,
    'hidden-series': hidden.join(' '),
    src: absolute('src'),
    newer: absolute('newer'),
    files: absolute('files'),
    publisher: host.getAttribute('publisher') ?? '',
  });
  const loads = tag('script', { type: 'module', src: script, integrity: integrityOf(script), crossorigin: 'anonymous' });
  return `${loads}</script>\n${element}\n  <p>${escaped(citation)}</p>\n</civic-brief>`;
}

/** The hash that the running script's own tag carries, if it has one. @param {string} url */
function integrityOf(url) {
  return [...document.scripts].find(({ src }) => src === url)?.integrity ?? '';
}

/**
 * The opening tag; what is empty is left out.
 * @param {string} name
 * @param {Record<string, string>} attributes
 */
function tag(name, attributes) {
  const parts = Object.entries(attributes).filter(([, value]) => value !== '').map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${parts.join('')}>`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
