/**
 * A tab list by the ARIA authoring practices: one tab stop; rest/tabs.js has the arrows.
 * In a narrow place, and where there are many, a native list to choose from with the same state.
 */

import { el } from './dom.js';

/** More of them than this are a native list. 7. */
const TABS_MAX = 7;

/** @typedef {{ list: HTMLElement, select(id: string): void, focus(): void }} Tabs */

/** The ids of a tab and of its panel. @param {string} kind @param {string} id */
export const tabId = (kind, id) => `tab-${kind}-${id}`;
/** @param {string} kind @param {string} id */
export const panelId = (kind, id) => `panel-${kind}-${id}`;

/**
 * @param {string} label
 * @param {string} kind `section` or `chart`
 * @param {{ id: string, name: string }[]} entries
 * @param {(id: string) => void} onSelect
 * @returns {Tabs}
 */
export function tabs(label, kind, entries, onSelect) {
  const tab = (/** @type {{ id: string, name: string }} */ { id, name }) =>
    el('button', { type: 'button', role: 'tab', part: 'tab', id: tabId(kind, id), 'aria-controls': panelId(kind, id) }, name);
  const buttons = entries.map(tab);
  const list = el('div', { class: `tabs ${kind}s`, role: 'tablist', 'aria-label': label }, ...buttons);
  const select = el('select', { part: 'pick' }, ...entries.map(({ id, name }) => el('option', { value: id }, name)));
  select.addEventListener('change', () => onSelect(select.value));
  const pick = el('label', { class: 'pick' }, el('span', { class: 'label' }, label), select);
  buttons.forEach((button, index) => button.addEventListener('click', () => onSelect(entries[index].id)));
  return {
    list: el('div', { class: entries.length > TABS_MAX ? 'either many' : 'either' }, pick, list),
    select(id) {
      select.value = id;
      entries.forEach((entry, index) => {
        buttons[index].setAttribute('aria-selected', String(entry.id === id));
        buttons[index].tabIndex = entry.id === id ? 0 : -1;
      });
    },
    // The one of the two that is seen takes the focus; the other cannot.
    focus() {
      select.focus();
      buttons.find((button) => button.tabIndex === 0)?.focus();
    },
  };
}

/**
 * What a tab shows; without tabs it is a plain part of the page.
 * @param {Tabs | undefined} owner
 * @param {string} kind
 * @param {string} id
 * @param {(Node | string)[]} children
 */
export function panel(owner, kind, id, ...children) {
  return el('div', { id: panelId(kind, id), class: kind, ...(owner && { role: 'tabpanel', 'aria-labelledby': tabId(kind, id) }) }, ...children);
}
