/** The frame around the page, where there is one. */

import { html } from './lines.js';
import { row } from './row.js';

const SANDBOX = ['allow-scripts', 'allow-downloads', 'allow-popups', 'allow-popups-to-escape-sandbox'];
const CLIPBOARD = 'clipboard-write';

/** Whether this is the folder's own page for frames: what stands in it is nobody's to mend. */
export function isOurPage() {
  return /\/embed(\.inline)?\.html$/.test(location.pathname);
}

/** @param {import('./host.js').Given} given */
export function frameRows({ script }) {
  if (parent === self) return [row('frame', 'good', 'none')];
  const frame = frameSeen();
  const lines = [html(tagOf(frame))];
  const resizer = [html(`<script src="${new URL('embed-height.js', script || location.href).href}" defer></script>`)];
  const fits = 'fits' in document.documentElement.dataset;
  // Our page says so of itself, once the page around has answered it.
  const height = isOurPage() ? [fits ? row('height', 'good', 'good') : row('height', 'less', 'fixed', {}, resizer)] : [];
  return [frameRow(frame, lines), ...height];
}

/** The frame's own element, which only a page of the same server may see. @returns {HTMLIFrameElement | undefined} */
function frameSeen() {
  try {
    // It is of the other page's world, and no instance of anything here.
    return frameElement?.localName === 'iframe' ? /** @type {HTMLIFrameElement} */ (frameElement) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {HTMLIFrameElement | undefined} frame */
function tagOf(frame) {
  const { href } = withoutQuestion(new URL(location.href));
  const [src, title] = [href, frame?.title || document.title].map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  return `<iframe title="${title}" src="${src}" loading="lazy" referrerpolicy="no-referrer" sandbox="${SANDBOX.join(' ')}" allow="${CLIPBOARD}"></iframe>`;
}

/** The address as readers have it. @param {URL} url */
function withoutQuestion(url) {
  url.searchParams.delete('civic-brief-check');
  return url;
}

/**
 * @param {HTMLIFrameElement | undefined} frame
 * @param {import('./lines.js').Line[]} lines
 */
function frameRow(frame, lines) {
  if (!frame) return mayCopy() ? row('frame', 'unseen', 'unseen', {}, lines) : row('frame', 'less', 'lacks', { list: CLIPBOARD }, lines);
  const isSandboxed = frame.hasAttribute('sandbox');
  const lacks = isSandboxed ? SANDBOX.filter((one) => !frame.sandbox.contains(one)) : [];
  if (lacks.length > 0) return row('frame', 'less', 'lacks', { list: lacks.join(', ') }, lines);
  if (!frame.title.trim()) return row('frame', 'mend', 'untitled', {}, lines);
  // What is seen here is of the same server: without a sandbox, or with leave for its origin, it may do all.
  return row('frame', 'less', 'loose', {}, lines);
}

/** Whether texts may be copied, where a browser says so; where it does not, yes. */
function mayCopy() {
  const { featurePolicy } = /** @type {{ featurePolicy?: { allowsFeature(name: string): boolean } }} */ (document);
  return featurePolicy?.allowsFeature(CLIPBOARD) ?? true;
}
