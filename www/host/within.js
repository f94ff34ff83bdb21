/** The element itself: its attributes, and what stands inside it. */

import { drawnIn } from './around.js';
import { css, html, shell } from './lines.js';
import { row } from './row.js';

/** @typedef {import('./briefs.js').Brief} Brief */
/** `meant`: the attribute that a misspelt one stands for. @typedef {{ name: string, value: string, known: string[], meant?: string }} Odd */

/** What the element knows, and what may be chosen; null where that depends on the brief, or may be anything. @type {Record<string, string[] | null>} */
const KNOWN = {
  chart: null,
  show: null,
  view: null,
  year: null,
  'hidden-series': null,
  fragment: null,
  src: null,
  newer: null,
  theme: ['light', 'dark', 'auto'],
  patterns: null,
  'heading-level': ['1', '2', '3', '4', '5'],
  publisher: null,
  files: null,
  engine: ['wasm', 'js', 'auto'],
  loading: ['lazy', 'eager'],
};
/** What any element may have. */
const GLOBAL = /^(id|class|style|lang|dir|hidden|title|slot|part|role|tabindex|translate|inert|is|itemprop|xml:lang|data-.*|aria-.*|on.*)$/;
/** Every chart has it. */
const TABLE = 'table';
/** A text further than this from a known one, or than half of its own letters, is not that one mistyped. Letters. 3. */
const FAR = 3;

/**
 * @param {HTMLElement} widget
 * @param {Brief | undefined} json
 */
export function attributeRow(widget, json) {
  const attributes = Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value]));
  const odd = oddAttributes(attributes, json);
  const chart = odd.find(({ name }) => name === 'chart');
  if (chart) return row('attributes', 'mend', 'chart', { value: chart.value, known: chart.known.join(', ') }, [lineOf(chart)]);
  if (odd.length > 0) return row('attributes', 'less', 'odd', { list: odd.map(({ name, value }) => `${name}="${value}"`).join(', ') }, odd.map(lineOf));
  return json ? row('attributes', 'good', 'good') : row('attributes', 'unseen', 'unknown');
}

/** @param {Odd} odd */
function lineOf({ name, value, known, meant: attribute }) {
  if (attribute) return html(`<civic-brief ${attribute}="${value}" …>`);
  const meant = nearest(value, known) ?? known[0];
  return html(known.length > 0 ? `<civic-brief ${name}="${meant}" …>` : `<civic-brief …> (${name})`);
}

/**
 * What of an element's attributes is passed over.
 * @param {Record<string, string>} attributes
 * @param {Brief | undefined} json without it charts and views are not compared
 * @returns {Odd[]}
 */
export function oddAttributes(attributes, json) {
  /** @type {Odd[]} */
  const odd = [];
  const check = (/** @type {string} */ name, /** @type {string[]} */ known) => {
    const value = attributes[name] ?? '';
    if (value !== '' && !known.includes(value)) odd.push({ name, value, known });
  };
  for (const name of Object.keys(attributes)) {
    if (!(name in KNOWN) && !GLOBAL.test(name)) {
      const meant = nearest(name, Object.keys(KNOWN));
      odd.push({ name, value: attributes[name], known: [], meant });
    }
  }
  for (const [name, known] of Object.entries(KNOWN)) if (known) check(name, known);
  const charts = json?.sections?.flatMap((section) => section.charts ?? []) ?? [];
  if (charts.length === 0) return odd;
  const ids = charts.map(({ id }) => id);
  check('chart', ids);
  check('show', ids);
  const one = charts.find(({ id }) => id === attributes.show) ?? charts.find(({ id }) => id === attributes.chart) ?? charts[0];
  check('view', [...one.views.map(({ id }) => id), TABLE]);
  const view = one.views.find(({ id }) => id === attributes.view) ?? one.views[0];
  check('year', (view.years ?? []).map(String));
  const series = one.series?.map(({ id }) => id) ?? [];
  for (const id of (attributes['hidden-series'] ?? '').split(/\s+/)) {
    if (id !== '' && series.length > 0 && !series.includes(id)) odd.push({ name: 'hidden-series', value: id, known: series });
  }
  return odd;
}

/**
 * What somebody who wrote this may have meant.
 * @param {string} text
 * @param {string[]} known
 */
function nearest(text, known) {
  const begun = known.find((one) => text.length > 1 && one.startsWith(text));
  const [best] = known.map((one) => ({ one, far: distance(text, one) })).sort((a, b) => a.far - b.far);
  return begun ?? (best && best.far <= Math.min(FAR, text.length / 2) ? best.one : undefined);
}

/** How many letters must be put in, taken out or changed. @param {string} a @param {string} b */
function distance(a, b) {
  let above = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= Math.min(a.length, 80); i += 1) {
    const line = [i];
    for (let j = 1; j <= b.length; j += 1) line.push(Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    above = line;
  }
  return above[b.length];
}

/** @param {HTMLElement} widget */
export function insideRow(widget) {
  const drawn = drawnIn(widget);
  const shown = drawn?.lang || widget.lang || document.documentElement.lang || 'en';
  const { file, lines } = pasted(widget, shown);
  const values = { file, lang: shown, shown };
  if ((widget.textContent ?? '').trim() === '' && !widget.querySelector('img, svg')) return row('inside', 'mend', 'empty', values, lines);
  const tables = [...widget.querySelectorAll('table')];
  if (tables.length === 0) return row('inside', 'less', 'bare', values, lines);
  const own = tables[0].closest('[lang]')?.getAttribute('lang') ?? '';
  if (!drawn) return row('inside', 'unseen', 'unknown');
  if (own && own !== drawn.lang) return row('inside', 'less', 'language', { ...values, lang: own }, lines);
  const drawnTables = [...drawn.querySelectorAll('table')].map(figuresIn);
  const isSame = tables.every((one) => drawnTables.includes(figuresIn(one)));
  return isSame ? row('inside', 'good', 'good') : row('inside', 'mend', 'old', values, lines);
}

/**
 * The file whose text belongs inside the element: the folder has it of the built-in brief, and of any other an export.
 * @param {HTMLElement} widget
 * @param {string} lang
 */
function pasted(widget, lang) {
  const name = `${widget.getAttribute('chart') ?? 'brief'}.${lang}.html`;
  const src = widget.getAttribute('src');
  if (!src && !(/** @type {{ brief?: unknown }} */ (widget).brief)) return { file: `press/${name}`, lines: [html(`press/${name}`)] };
  // The folder with the pictures is another: what stands in a page would be all that is left of it.
  const file = `page/${name}`;
  const last = src?.split(/[?#]/)[0].split('/').at(-1)?.replace(/\.packed\.json$/, '.json') ?? '';
  const own = /^[\w.-]+\.json$/.test(last) && !last.startsWith('-') ? last : 'my-brief.json';
  const address = src ? ` --src ${/^[\w./:=%-]+$/.test(src) ? src : `'${src.replaceAll("'", "'\\''")}'`}` : '';
  return { file, lines: [shell(`civic-brief export ${own} page --pages-only${address}`), html(file)] };
}

/** The figures of a table as one text, in the order in which they would first stand: a reader may have sorted it. @param {Element} table */
function figuresIn(table) {
  const rows = [...table.querySelectorAll('tbody tr')].map((one) => [...one.children].map(({ textContent }) => (textContent ?? '').replace(/\s/g, '')).join('|'));
  return rows.sort().join('\n');
}

/** Whether a stylesheet hides the element for who has no script. */
export function withoutRow() {
  let isWhole = true;
  for (const sheet of document.styleSheets) {
    try {
      const hiding = hidingRule(sheet.cssRules);
      if (hiding) return row('without', 'mend', 'hidden', { rule: hiding.cssText }, [css(`${hiding.selectorText} { display: block; visibility: visible; opacity: 1; }`)]);
    } catch {
      isWhole = false;
    }
  }
  return isWhole ? row('without', 'good', 'good') : row('without', 'unseen', 'unknown');
}

/** @param {CSSRuleList} rules @returns {CSSStyleRule | undefined} */
function hidingRule(rules) {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      const { display, visibility, opacity } = rule.style;
      const hides = display === 'none' || visibility === 'hidden' || opacity === '0';
      if (hides && /:not\(\s*:defined\s*\)|civic-brief:not\(\[data-state/.test(rule.selectorText) && /civic-brief|^\s*:not/.test(rule.selectorText)) return rule;
    }
    const inner = 'cssRules' in rule ? hidingRule(/** @type {CSSGroupingRule} */ (rule).cssRules) : undefined;
    if (inner) return inner;
  }
  return undefined;
}
