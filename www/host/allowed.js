/** What the policy of the page means for the widget. */

import { policy } from './lines.js';
import { allowsAddress, allowsWasm, sayOf, withSource } from './policy.js';
import { row } from './row.js';
import { reportsIn } from './seen.js';

/** @typedef {import('./seen.js').Seen} Seen */
/** @typedef {import('./host.js').Given} Given */

const WASM = "'wasm-unsafe-eval'";

/**
 * @param {Given} given
 * @param {Seen} seen
 * @param {HTMLElement[]} widgets
 */
export function wasmRow({ heard, script }, { policies }, widgets) {
  const states = widgets.map(({ dataset }) => dataset.state);
  if (states.includes('wasm')) return row('wasm', 'good', 'good');
  const refusing = policies.filter((one) => !allowsWasm(one));
  if (refusing.length > 0 || reportsIn(heard).some(isQuestion)) {
    const added = refusing.map((one) => withSource(one, 'script-src', WASM));
    return row('wasm', 'less', 'refused', {}, (added.length > 0 ? added : [`script-src 'self' ${WASM}`]).map((text) => policy(`${text};`)));
  }
  const isTwin = /civic-brief\.(twin|inline)\.js$/.test(new URL(script, location.href).pathname);
  if (isTwin || (widgets.length > 0 && widgets.every((one) => one.getAttribute('engine') === 'js'))) return row('wasm', 'good', 'chosen');
  return states.includes('twin') ? row('wasm', 'less', 'missing') : row('wasm', 'unseen', 'unknown');
}

/**
 * @param {Given} given
 * @param {Seen} seen
 * @param {HTMLElement[]} widgets
 */
export function policyRows(given, seen, widgets) {
  return [seenRow(seen), connectRow(given, seen, widgets), imagesRow(seen, widgets), stylesRow(seen), trustedRow(seen), reportedRow(given, seen, widgets)];
}

/** @param {Seen} seen */
function seenRow({ text, whole, why }) {
  if (!whole) return row('policy', 'unseen', 'partly', { why: `@${why}`, text: text || '–' });
  return text ? row('policy', 'good', 'seen', { text }) : row('policy', 'good', 'none');
}

/**
 * @param {Given} given
 * @param {Seen} seen
 * @param {HTMLElement[]} widgets
 */
function connectRow({ heard, places, script }, { policies, whole }, widgets) {
  const briefs = widgets.flatMap((one) => ['src', 'newer'].map((name) => one.getAttribute(name) ?? '')).filter((one) => one !== '');
  const needed = [...(places ? [script] : []), ...briefs.map((one) => new URL(one, document.baseURI).href)];
  if (needed.length === 0) return row('connect', 'good', 'none');
  const refuses = (/** @type {string} */ address) => policies.filter((one) => !allowsAddress(one, 'connect-src', address, location.href));
  const reported = reportsIn(heard).filter((one) => one.effectiveDirective === 'connect-src' && one.blockedURI !== '').map(({ blockedURI }) => blockedURI);
  const refused = needed.find((address) => refuses(address).length > 0 || reported.some((one) => address.startsWith(one)));
  if (refused) {
    const { origin } = new URL(refused);
    const source = origin === location.origin ? "'self'" : origin;
    const lines = refuses(refused).map((one) => policy(`${withSource(one, 'connect-src', source)};`));
    return row('connect', 'mend', 'refused', { address: refused }, lines.length > 0 ? lines : [policy(`connect-src ${source};`)]);
  }
  const isLoaded = widgets.length > 0 && widgets.every(({ dataset }) => dataset.state === 'wasm' || dataset.state === 'twin');
  return whole || isLoaded ? row('connect', 'good', 'good') : row('connect', 'unseen', 'unknown');
}

/**
 * @param {Seen} seen
 * @param {HTMLElement[]} widgets
 */
function imagesRow({ policies }, widgets) {
  const images = imagesOf(widgets);
  if (images.length === 0) return row('images', 'good', 'none');
  for (const { src, complete, naturalWidth, loading } of images) {
    const refusing = refusingImage(policies, src);
    const isBroken = complete && naturalWidth === 0 && loading !== 'lazy';
    if (refusing.length === 0 && !isBroken) continue;
    const { origin } = new URL(src);
    const source = origin === location.origin ? "'self'" : origin;
    return row('images', 'mend', 'refused', { address: src }, refusing.map((one) => policy(`${withSource(one, 'img-src', source)};`)));
  }
  return row('images', 'good', 'good', { count: images.length });
}

/** Pictures that stand inside the widgets. @param {HTMLElement[]} widgets */
function imagesOf(widgets) {
  return widgets.flatMap((one) => [...one.querySelectorAll('img')]).filter(({ src }) => src !== '');
}

/** The policies that refuse a picture. @param {Seen['policies']} policies @param {string} src */
function refusingImage(policies, src) {
  return policies.filter((one) => !allowsAddress(one, 'img-src', src, location.href));
}

/** @param {Seen} seen */
function stylesRow({ policies }) {
  const isLoose = policies.some((one) => sayOf(one, 'style-src')?.sources.includes("'unsafe-inline'"));
  return row('styles', 'good', isLoose ? 'loose' : 'good');
}

/** @param {Seen} seen */
function trustedRow({ policies }) {
  return row('trusted', 'good', policies.some((one) => one.has('require-trusted-types-for')) ? 'required' : 'off');
}

/**
 * @param {Given} given
 * @param {Seen} seen
 * @param {HTMLElement[]} widgets
 */
function reportedRow({ heard, places, script }, { policies }, widgets) {
  const reports = reportsIn(heard);
  const rest = reports.filter((one) => !isQuestion(one));
  const told = (/** @type {SecurityPolicyViolationEvent} */ { effectiveDirective, blockedURI }) => `${effectiveDirective} ${blockedURI}`;
  const list = (/** @type {string[]} */ some) => [...new Set(some)].join(', ');
  // A picture that the page brings is reported when the page is read, and nobody may be listening yet.
  const asked = imagesOf(widgets).filter(({ complete, loading }) => complete || loading !== 'lazy');
  const images = asked.filter(({ src }) => refusingImage(policies, src).length > 0).map(({ src }) => `img-src ${src}`);
  const ours = rest.filter((one) => isOfWidget(one, script && places ? new URL('.', script).href : '', script)).map(told);
  if (ours.length + images.length > 0) return row('violations', 'mend', 'ours', { list: list([...ours, ...images]) });
  if (rest.length > 0) return row('violations', 'less', 'others', { list: list(rest.map(told)) });
  return reports.length > 0 ? row('violations', 'good', 'asked') : row('violations', 'good', 'none');
}

/** The one question that is asked of a policy, which is reported where the answer is no. @param {SecurityPolicyViolationEvent} report */
function isQuestion({ effectiveDirective, blockedURI }) {
  return effectiveDirective === 'script-src' && /^(wasm-)?eval$/.test(blockedURI);
}

/**
 * @param {SecurityPolicyViolationEvent} report
 * @param {string} folder of the widget's files; empty where there is none
 * @param {string} script
 */
function isOfWidget({ blockedURI, sourceFile, target }, folder, script) {
  const isFile = (/** @type {string} */ one) => one !== '' && (one === script || (folder !== '' && one.startsWith(folder) && /^(civic-brief|press\/)/.test(one.slice(folder.length))));
  return (target instanceof Element && target.closest('civic-brief') !== null) || isFile(blockedURI) || isFile(sourceFile ?? '');
}
