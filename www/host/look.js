/** Everything that is looked at, in its order. Nothing is asked of another server, and nothing is kept. */

import { policyRows, wasmRow } from './allowed.js';
import { contrastRow, groundRow, headingRow, languageRow, reachRow, tongueRow, widthRow } from './around.js';
import { newerRow, preparedRow, readBrief, srcRow } from './briefs.js';
import { frameRows, isOurPage } from './framed.js';
import { row } from './row.js';
import { policySeen } from './seen.js';
import { servedRows } from './served.js';
import { earlyRows, tagRows } from './tags.js';
import { attributeRow, insideRow, withoutRow } from './within.js';

/** @typedef {import('./row.js').Row} Row */

/** Of widgets that have not settled by then it is said that they have not. 10000. */
const SETTLED_MS = 10_000;
/** How often it is looked whether they have. 100. */
const LOOK_MS = 100;
/** Of more than these in one page nobody reads the report. 12. */
const WIDGETS_MAX = 12;

/**
 * @param {import('./host.js').Given} given
 * @param {HTMLElement} probe an element whose background is the system colour `Canvas`
 * @returns {Promise<{ lang: string, rows: Row[] }>}
 */
export async function lookAt(given, probe) {
  const all = widgetsIn(document);
  const widgets = all.slice(0, WIDGETS_MAX);
  // What waits for a reader is looked at too.
  for (const one of widgets) if (!one.dataset.state) one.setAttribute('loading', 'eager');
  await settled(widgets);
  const seen = await policySeen(given);
  const lang = shownLang(widgets[0]) || document.documentElement.lang;
  const page = [
    ...(widgets.length === 0 ? [row('state', 'mend', 'none')] : []),
    wasmRow(given, seen, widgets),
    ...policyRows(given, seen, widgets),
    ...(await servedRows(given)),
    ...(await tagRows(given)),
    ...earlyRows(widgets[0]),
    languageRow(widgets[0]),
    withoutRow(),
    ...frameRows(given),
  ];
  const own = await Promise.all(widgets.map((widget, index) => ofWidget(widget, given, probe, widgets.length > 1 ? index + 1 : 0)));
  const more = all.length > widgets.length ? [row('state', 'unseen', 'more', { count: all.length - widgets.length })] : [];
  return { lang, rows: [...page, ...own.flat(), ...more] };
}

/**
 * @param {HTMLElement} widget
 * @param {import('./host.js').Given} given
 * @param {HTMLElement} probe
 * @param {number} number among others; 0 where it is alone
 * @returns {Promise<Row[]>}
 */
async function ofWidget(widget, given, probe, number) {
  const brief = await readBrief(widget, given);
  const rows = [
    stateRow(widget, given),
    srcRow(widget, brief),
    await newerRow(widget, given, brief),
    await preparedRow(widget, given),
    attributeRow(widget, brief.json),
    tongueRow(widget, brief.json),
    headingRow(widget),
    groundRow(widget),
    contrastRow(widget, probe),
    widthRow(widget),
    reachRow(widget),
    ...(isOurPage() ? [] : [insideRow(widget)]),
  ];
  const chart = widget.getAttribute('chart');
  return number ? rows.map((one) => ({ ...one, about: `${number}${chart ? ` (${chart})` : ''}` })) : rows;
}

/**
 * @param {HTMLElement} widget
 * @param {import('./host.js').Given} given
 */
function stateRow(widget, { heard }) {
  const { state } = widget.dataset;
  if (state === 'wasm' || state === 'twin') return row('state', 'good', 'drawn');
  if (state !== 'static') return row('state', 'less', 'waiting');
  const errors = heard.filter((event) => event.type === 'brief-error' && event.target === widget);
  const { detail } = /** @type {CustomEvent<import('../failure.js').Failure> | { detail: undefined }} */ (errors.at(-1) ?? { detail: undefined });
  return row('state', 'mend', 'static', { reason: detail?.message ?? '?' });
}

/** The language in which a widget is drawn. @param {HTMLElement | undefined} widget */
function shownLang(widget) {
  return widget?.shadowRoot?.querySelector('[part=brief]')?.getAttribute('lang') ?? widget?.closest('[lang]')?.getAttribute('lang');
}

/**
 * In shadows too, as far as they are open.
 * @param {Document | ShadowRoot} root
 * @returns {HTMLElement[]}
 */
export function widgetsIn(root) {
  return [...root.querySelectorAll('*')].flatMap((one) => {
    if (one.localName === 'civic-brief') return [/** @type {HTMLElement} */ (one)];
    return one.shadowRoot ? widgetsIn(one.shadowRoot) : [];
  });
}

/** Waits until each has drawn or given up; what has no width draws nothing. @param {HTMLElement[]} widgets */
async function settled(widgets) {
  const until = performance.now() + SETTLED_MS;
  // The tables follow the first drawing, and are compared with what stands inside the element.
  const lacks = (/** @type {HTMLElement} */ widget) => {
    const figures = [...(widget.shadowRoot?.querySelectorAll('[part=figure]') ?? [])];
    const tables = figures.filter((one) => one.querySelector('table'));
    // That of the chart that counts the same otherwise comes last.
    return tables.length < Math.max(figures.length, widget.querySelectorAll('table').length > 1 ? 2 : 0);
  };
  const waits = (/** @type {HTMLElement} */ widget) => {
    const { state = '' } = widget.dataset;
    // Before it has drawn it may be a part of a line, of which WebKit gives no `offsetWidth`.
    const mayDraw = [...widget.getClientRects()].some(({ width }) => width > 0);
    return mayDraw && state !== 'static' && (!['wasm', 'twin'].includes(state) || lacks(widget));
  };
  while (widgets.some(waits) && performance.now() < until) await new Promise((done) => setTimeout(done, LOOK_MS));
}
