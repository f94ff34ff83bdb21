/** Texts to take along: a field that can always be selected, a button that copies it, and a line that answers. */

import { button, el } from '../dom.js';

/**
 * A line that is seen, and spoken by the one line that speaks.
 * @param {(text: string) => void} say
 */
export function answerLine(say) {
  const line = el('p', { class: 'answer' });
  return {
    line,
    clear: () => line.replaceChildren(),
    /**
     * @param {string} text
     * @param {string} [spoken] where it stands beside what it is about, it says less than it speaks
     */
    tell(text, spoken = text) {
      line.textContent = text;
      say(spoken);
    },
  };
}

/**
 * A text that can be selected, and not changed.
 * @param {{ label: string, rows: number, code?: boolean, lang?: string }} given
 */
export function textOf({ label, rows, code = false, lang }) {
  const field = el('textarea', { readonly: true, rows, class: code ? 'code' : '', spellcheck: false, lang });
  return { field, label: el('label', {}, el('span', { class: 'label' }, label), field) };
}

/**
 * The same with its button.
 * @param {import('./desk.js').Desk} desk
 * @param {{ label: string, copy: string, rows: number, code?: boolean }} given
 */
export function copyField({ text, say }, { label, copy, rows, code }) {
  const { field, label: labelled } = textOf({ label, rows, code });
  const answer = answerLine(say);
  const onCopy = async () => {
    try {
      await navigator.clipboard.writeText(field.value);
      answer.tell(text.copied, text.copied + text.colon + label);
    } catch {
      field.focus();
      field.select();
      answer.tell(text.refused);
    }
  };
  const element = el('div', { class: 'field' }, labelled, el('div', { class: 'row' }, button(copy, onCopy, { part: 'copy' }), answer.line));
  return {
    element,
    /** @param {string} value */
    fill(value) {
      if (field.value === value) return;
      field.value = value;
      answer.clear();
    },
  };
}
