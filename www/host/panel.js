/** The place on the page where it is told: over everything, beside what is looked at, and gone by one key. */

import { button, el } from '../dom.js';
import { reportOf } from './report.js';
import { textOf } from './row.js';
import en from './words.en.js';
import nl from './words.nl.js';
import css from 'host-styles';

/** @typedef {import('./row.js').Row} Row */
/** @typedef {import('./row.js').Verdict} Verdict */
/** @typedef {import('./row.js').Words} Words */

/** In the order in which they are read: what is to be done comes first. @type {Verdict[]} */
const ORDER = ['mend', 'less', 'unseen', 'good'];

/**
 * @param {(probe: HTMLElement) => Promise<{ lang: string, rows: Row[] }>} look
 */
export async function openPanel(look) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const host = el('div', { 'data-civic-brief-check': true });
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  const probe = el('span', { class: 'probe', 'aria-hidden': true });
  const status = el('p', { class: 'status', role: 'status' });
  const place = el('div', { class: 'place' });
  const region = el('section', { 'aria-labelledby': 'title' }, place);
  shadow.append(region, probe);
  const before = document.activeElement;
  document.body.append(host);
  // Above everything, whatever the page's own layers are.
  if ('popover' in host) {
    host.popover = 'manual';
    host.showPopover();
  }
  const close = () => {
    host.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  let words = isDutch(document.documentElement.lang) ? nl : en;
  /** @type {Row[]} */
  let rows = [];
  const say = (/** @type {string} */ text) => {
    status.textContent = text;
  };
  const draw = () => {
    region.lang = words === nl ? 'nl' : 'en';
    const title = el('h2', { id: 'title', tabindex: -1 }, words.title);
    const other = button(words.other, () => change(words === nl ? en : nl), { lang: words === nl ? 'en' : 'nl' });
    const whole = fieldOf({ label: words.report, text: reportOf(rows, words), rows: 8, words, say });
    whole.element.hidden = true;
    const copyAll = button(words.copy_all, async () => {
      if (await whole.copy()) return;
      whole.element.hidden = false;
      whole.select();
    });
    const bar = el('div', { class: 'bar' }, copyAll, button(words.again, () => again().then(tell)), other, button(words.close, close));
    place.replaceChildren(title, el('p', { class: 'note' }, words.about), bar, status, whole.element, ...ORDER.flatMap((verdict) => group(rows, verdict, words, say)));
    return title;
  };
  const tell = () => {
    // What had the focus is drawn anew: the title takes it, and is read.
    draw().focus({ preventScroll: true });
    say(countOf(rows, words));
  };
  const change = (/** @type {Words} */ to) => {
    words = to;
    tell();
  };
  const again = async () => {
    rows = [];
    draw().focus({ preventScroll: true });
    say(words.wait);
    const found = await look(probe);
    rows = found.rows;
    return found.lang;
  };
  const lang = await again();
  if (lang) words = isDutch(lang) ? nl : en;
  tell();
}

/** @param {string} lang */
function isDutch(lang) {
  return /^nl\b/i.test(lang);
}

/** @param {Row[]} rows @param {Words} words */
function countOf(rows, words) {
  return words.count.replace(/\{(\w+)\}/g, (_, verdict) => String(rows.filter((row) => row.verdict === verdict).length));
}

/**
 * All of one verdict.
 * @param {Row[]} rows
 * @param {Verdict} verdict
 * @param {Words} words
 * @param {(text: string) => void} say
 */
function group(rows, verdict, words, say) {
  const some = rows.filter((row) => row.verdict === verdict);
  if (some.length === 0) return [];
  const items = some.map((row) => {
    const { name, meaning } = textOf(row, words);
    const fields = row.lines.map(({ to, text }) => fieldOf({ label: words.to[to], text, rows: text.split('\n').length + (text.length > 60 ? 1 : 0), words, say, about: name }).element);
    return el('li', { 'data-row': row.id, 'data-verdict': verdict, 'data-said': row.said }, el('strong', {}, name), el('p', {}, meaning), ...fields);
  });
  return [el('h3', {}, `${words.groups[verdict]} (${some.length})`), el('ul', {}, ...items)];
}

/**
 * A text that can be copied, and selected where a browser does not let it be copied.
 * @param {{ label: string, text: string, rows: number, words: Words, say(text: string): void, about?: string }} given
 */
function fieldOf({ label, text, rows, words, say, about }) {
  const field = el('textarea', { readonly: true, rows, spellcheck: false });
  field.value = text;
  const select = () => {
    field.focus();
    field.select();
    say(words.refused);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say(words.copied);
      return true;
    } catch {
      return false;
    }
  };
  const press = async () => {
    if (!(await copy())) select();
  };
  const copyIt = button(words.copy, press, { 'aria-label': `${words.copy}: ${about ? `${about}, ` : ''}${label}` });
  return { element: el('div', { class: 'field' }, el('label', {}, el('span', {}, label), field), copyIt), copy, select };
}
