/** What the page around a widget means for it: language, headings, ground, width, and styles that reach in. */

import { above, backdrop, channels, luminance } from '../scheme.js';
import { isOurPage } from './framed.js';
import { css, html } from './lines.js';
import { row } from './row.js';

/** Below this texts are cramped: of a phone of 320, what margins leave. In CSS pixels. 288. */
const NARROW_PX = 288;
/** Of text, and of marks, against what is behind (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;
/** What a page may set, and the contrast that it must keep. */
const TOKENS = { '--civic-brief-ink': TEXT_CONTRAST, '--civic-brief-muted': TEXT_CONTRAST, '--civic-brief-edge': MARK_CONTRAST };
/** What a page's styles hand down to all that is in it, and how the widget takes them to be. @type {[string, (value: string) => boolean, string][]} */
const HANDED_DOWN = [
  ['text-transform', (value) => value === 'none', 'none'],
  ['letter-spacing', (value) => value === 'normal' || Math.abs(parseFloat(value)) < 1, 'normal'],
  ['word-spacing', (value) => Math.abs(parseFloat(value)) < 3, 'normal'],
  ['font-style', (value) => value === 'normal', 'normal'],
  ['font-weight', (value) => Number(value) < 600, 'normal'],
  ['font-size', (value) => parseFloat(value) >= 14, '1rem'],
  ['white-space', (value) => value === 'normal', 'normal'],
  ['word-break', (value) => value === 'normal', 'normal'],
];
/** What is done to an element as a picture, and how it is left alone. */
const DONE_TO = { opacity: '1', filter: 'none', transform: 'none', 'mix-blend-mode': 'normal' };

/** What is drawn of a widget. @param {HTMLElement} widget */
export function drawnIn(widget) {
  return /** @type {HTMLElement | null | undefined} */ (widget.shadowRoot?.querySelector('[part=brief]'));
}

/** @param {HTMLElement | undefined} widget */
export function languageRow(widget) {
  const { lang } = document.documentElement;
  const shown = (widget && (drawnIn(widget)?.lang || widget.lang)) || 'en';
  return lang ? row('language', 'good', 'good', { lang }) : row('language', 'mend', 'missing', { shown }, [html(`<html lang="${shown}">`)]);
}

/**
 * @param {HTMLElement} widget
 * @param {import('./briefs.js').Brief | undefined} json
 */
export function tongueRow(widget, json) {
  const drawn = drawnIn(widget);
  if (!drawn) return row('tongue', 'unseen', 'unknown');
  const near = (widget.closest('[lang]') ?? widget.querySelector('[lang]'))?.getAttribute('lang') ?? '';
  const shown = drawn.lang;
  const lines = [html(`<civic-brief lang="${shown}" …>`)];
  if (near === '') return row('tongue', 'less', 'none', { shown }, lines);
  const base = (/** @type {string} */ tag) => tag.split(/[-_]/)[0].toLowerCase();
  if (base(near) === base(shown)) return row('tongue', 'good', 'good', { lang: near });
  const known = (json?.languages ?? []).map((one) => (typeof one === 'string' ? one : one.tag)).join(', ');
  return row('tongue', 'less', 'other', { lang: near, shown, known: known || shown }, lines);
}

/** @param {HTMLElement} widget */
export function headingRow(widget) {
  if (isOurPage()) return row('heading', 'good', 'alone');
  const asked = Number(widget.getAttribute('heading-level'));
  const level = Number.isInteger(asked) && asked >= 1 && asked <= 5 ? asked : 2;
  const before = headingsBefore(widget);
  const last = before.at(-1);
  const first = before.find((one) => one.level === 1);
  if (!last && parent !== self) return row('heading', 'good', 'alone');
  if (!last) return row('heading', 'less', 'first', {}, [html('<h1>…</h1>')]);
  const line = (/** @type {number} */ right) => [html(`<civic-brief heading-level="${Math.min(right, 5)}" …>`)];
  if (level === 1 && first) return row('heading', 'less', 'second', { before: first.text }, line(last.level + 1));
  if (level > last.level + 1) return row('heading', 'mend', 'skips', { level, before: last.text, above: last.level }, line(last.level + 1));
  return row('heading', 'good', 'good', { level, before: last.text, above: last.level });
}

/** The headings of the page before a widget, those of other widgets left out. @param {HTMLElement} widget */
function headingsBefore(widget) {
  /** Where it stands in the page itself: outside of every shadow. @type {Element} */
  let place = widget;
  for (let root = place.getRootNode(); root instanceof ShadowRoot; root = place.getRootNode()) place = root.host;
  const all = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
  const isBefore = (/** @type {Element} */ one) => (one.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return all
    .filter((one) => isBefore(one) && !one.closest('civic-brief') && one.getClientRects().length > 0)
    .map((one) => ({ level: Number(one.getAttribute('aria-level') ?? (one.localName.slice(1) || 2)), text: (one.textContent ?? '').trim().slice(0, 60) }));
}

/** @param {HTMLElement} widget */
export function groundRow(widget) {
  const drawn = drawnIn(widget);
  if (!drawn) return row('ground', 'unseen', 'unknown');
  if (!drawn.classList.contains('surface')) return row('ground', 'good', 'good');
  const isDark = drawn.dataset.theme === 'dark';
  return row('ground', 'less', 'own', {}, [css(`civic-brief { background: ${isDark ? 'black' : 'white'}; }`)]);
}

/**
 * @param {HTMLElement} widget
 * @param {HTMLElement} probe
 */
export function contrastRow(widget, probe) {
  const drawn = drawnIn(widget);
  if (!drawn) return row('contrast', 'unseen', 'unknown');
  // Of the page: on what is drawn those that are too faint are taken back.
  const style = getComputedStyle(widget);
  const set = Object.entries(TOKENS).map(([name, least]) => ({ name, least, value: style.getPropertyValue(name).trim() })).filter(({ value }) => value !== '');
  if (set.length === 0) return row('contrast', 'good', 'none');
  const behind = luminance(backdrop(drawn, probe));
  const found = set.map((one) => ({ ...one, contrast: ratio(luminance(channels(colorOf(one.value, probe), probe)), behind) }));
  const low = found.filter(({ contrast, least }) => contrast < least);
  if (low.length === 0) return row('contrast', 'good', 'good');
  const list = low.map(({ name, value, contrast, least }) => `${name}: ${value} (${contrast.toFixed(1)} < ${least})`).join(', ');
  return row('contrast', 'less', 'low', { list }, [css(`civic-brief { ${low.map(({ name }) => `${name}: initial;`).join(' ')} }`)]);
}

/** A colour as it is computed. @param {string} value @param {HTMLElement} probe */
function colorOf(value, probe) {
  probe.style.color = value;
  const { color } = getComputedStyle(probe);
  probe.style.color = '';
  return color;
}

/** By WCAG 2.2. @param {number} one @param {number} other */
function ratio(one, other) {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** @param {HTMLElement} widget */
export function widthRow(widget) {
  const width = Math.round(widget.getBoundingClientRect().width);
  if (width === 0) return row('width', 'mend', 'none');
  const lines = [css(`civic-brief { min-width: min(100%, ${NARROW_PX}px); }`)];
  return width < NARROW_PX ? row('width', 'less', 'narrow', { width }, lines) : row('width', 'good', 'good', { width });
}

/** @param {HTMLElement} widget */
export function reachRow(widget) {
  const around = [];
  /** @type {Element | null} */
  let at = widget;
  for (; at; at = above(at)) {
    const style = getComputedStyle(at);
    const named = nameOf(at);
    for (const [name, alone] of Object.entries(DONE_TO)) {
      const value = style.getPropertyValue(name);
      if (value && value !== alone) around.push({ at: named, name, value, alone });
    }
  }
  if (around.length > 0) {
    const list = around.map(({ at, name, value }) => `${at} { ${name}: ${value} }`).join(', ');
    return row('reach', 'less', 'around', { list }, around.map(({ at, name, alone }) => css(`${at} { ${name}: ${alone}; }`)));
  }
  const style = getComputedStyle(drawnIn(widget) ?? widget);
  const some = HANDED_DOWN.filter(([name, isUsual]) => !isUsual(style.getPropertyValue(name) || ''));
  if (some.length === 0) return row('reach', 'good', 'good');
  const list = some.map(([name]) => `${name}: ${style.getPropertyValue(name)}`).join(', ');
  // A page that sets it for everything may have said `!important` too.
  return row('reach', 'less', 'some', { list }, [css(`civic-brief { ${some.map(([name, , usual]) => `${name}: ${usual} !important;`).join(' ')} }`)]);
}

/** An element, as a stylesheet names it. @param {Element} element */
function nameOf(element) {
  const [name] = element.classList;
  return element.localName + (element.id ? `#${CSS.escape(element.id)}` : name ? `.${CSS.escape(name)}` : '');
}
