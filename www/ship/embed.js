/** The page for frames: makes the element that its address asks for, and tells the page around it how high that is. */

/** What the address may ask for, each as an attribute of the element; anything else in it is passed over. */
const ASKED = {
  chart: /^[\w-]{1,80}$/,
  lang: /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i,
  show: /^[\w-]{1,80}$/,
  view: /^[\w-]{1,80}$/,
  year: /^\d{1,4}$/,
  'hidden-series': /^[\w -]{1,800}$/,
  theme: /^(light|dark|auto)$/,
  patterns: /^$/,
  'heading-level': /^[1-5]$/,
  engine: /^(wasm|js|auto)$/,
};

/** The same page with everything in one classic script. */
const INLINE = 'embed.inline.html';

// What the page may load: its own server's scripts, styles and module, and nothing inline. A frame in a sandbox is of no
// origin, and in WebKit `'self'` is then nobody: so the policy has the server's name, and is written here.
const policy = document.createElement('meta');
policy.httpEquiv = 'Content-Security-Policy';
policy.content = `default-src 'none'; script-src ${location.origin} 'wasm-unsafe-eval'; connect-src ${location.origin}; style-src ${location.origin}; img-src data:; base-uri 'none'; form-action 'none'`;
document.head.append(policy);

const query = new URLSearchParams(location.search);
const widget = document.createElement('civic-brief');
for (const [name, known] of Object.entries(ASKED)) {
  const value = query.get(name);
  if (value !== null && known.test(value)) widget.setAttribute(name, value);
}
// Which module draws that is known here alone: it comes beside the script that will want it.
const modules = JSON.parse(document.currentScript?.dataset.modules ?? '{}');
const chart = widget.getAttribute('chart') ?? '';
const module = modules[Object.hasOwn(modules, chart) ? chart : ''];
if (module && widget.getAttribute('engine') !== 'js') {
  const early = document.createElement('link');
  Object.assign(early, { rel: 'preload', as: 'fetch', crossOrigin: '', href: module });
  document.head.append(early);
}
document.documentElement.lang = widget.lang || document.documentElement.lang;
document.documentElement.dataset.theme = widget.getAttribute('theme') ?? 'auto';
document.addEventListener('DOMContentLoaded', () => document.body.append(widget));

// In a sandbox this page has an origin of its own, and a server must allow it to load a module. Where it does not, the
// script in one file needs no leave.
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement && target.type === 'module' && !target.async) location.replace(INLINE + location.search);
  },
  true,
);

/** The height of what is in the page: it depends on the width alone, and never on the height of the frame. */
const tell = () => {
  // Until it has drawn, the room that the page around it gave stays as it is.
  if (!['wasm', 'twin', 'static'].includes(widget.dataset.state ?? '')) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // A height is no secret, and whose page this stands in is not known here.
  if (parent !== window) parent.postMessage({ type: 'civic-brief-height', height }, '*');
};
new ResizeObserver(tell).observe(document.documentElement);
for (const name of ['brief-ready', 'brief-error']) widget.addEventListener(name, tell);

addEventListener('message', ({ source, data }) => {
  if (source !== parent || parent === window) return;
  if (data?.type === 'civic-brief-ask') tell();
  // The frame is as high as this page: a bar to move it by would only take of its width.
  if (data?.type === 'civic-brief-fits') document.documentElement.dataset.fits = '';
});
